"""Mark: number what can be pointed at, before anybody is asked to fill a form.

Sentences ``s1…``, quotations ``q1…`` and date expressions ``d1…`` get ids; names, the entities
behind them, and cues with their subjects are found. Deterministic, no network.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, TypeVar

from summarizer.article import Article
from summarizer.mark.beside import beside_story, without_labels
from summarizer.mark.bodies.find import tell_bodies
from summarizer.mark.bodies.institutions import let_speak
from summarizer.mark.capitals import with_small_letters
from summarizer.mark.cues.find import Cue, find_cues
from summarizer.mark.dates import TimeExpression, find_dates
from summarizer.mark.dates.clause import tense_of
from summarizer.mark.dates.tense import Judged
from summarizer.mark.entities import Entity, find_entities
from summarizer.mark.headline import names_above
from summarizer.mark.names.find import find_names
from summarizer.mark.names.name import Name
from summarizer.mark.nlp import CLOSING, Nlp, Parse
from summarizer.mark.quotes import Quotation, find_quotations
from summarizer.mark.roles.find import find_roles
from summarizer.mark.roles.office_initials import without_office_initials
from summarizer.mark.titled import with_title
from summarizer.read.fair_copy import FairCopy, fair_copy

__all__ = ["MarkedArticle", "Marker", "SentenceMark"]

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class SentenceMark:
    """One sentence: ``id`` (``s1``) and offsets."""

    id: str
    start: int
    end: int


@dataclass
class MarkedArticle:
    """An article with its marks. ``dates`` are numbered from 1 in their order, as ``d1…``.

    ``names`` are those of the body; ``above`` are those of a headline that stands in the text, which say who
    somebody is and do nothing. ``article`` has a title that only the feed knows above its text, ``offset`` characters
    with the blank line; ``given`` is the article as it came.
    """

    article: Article
    parse: Parse
    sentences: list[SentenceMark]
    quotations: list[Quotation]
    dates: list[TimeExpression]
    names: list[Name]
    above: list[Name]
    entities: list[Entity]
    cues: list[Cue]
    given: Article
    offset: int
    copy: FairCopy | None
    _made: dict[object, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    def once(self, make: Callable[[MarkedArticle], Made]) -> Made:
        """What ``make`` makes of the article, by which several rules go; made once, and to be left as it is."""
        if make not in self._made:
            self._made[make] = make(self)
        made: Made = self._made[make]
        return made

    @cached_property
    def spans(self) -> dict[str, tuple[int, int]]:
        """Every id that can be pointed at, with its span; a quotation's is without its marks."""
        found = {sentence.id: (sentence.start, sentence.end) for sentence in self.sentences}
        for quotation in self.quotations:
            found[quotation.id] = (quotation.pieces[0][0], quotation.pieces[-1][1])
        for number, date in enumerate(self.dates, 1):
            found[f"d{number}"] = (date.start, date.end)
        return found

    @cached_property
    def outer_quotations(self) -> list[Quotation]:
        """Quotations that stand in no other; disjoint and in order."""
        return [quotation for quotation in self.quotations if quotation.level == 1]

    @cached_property
    def _outer_ends(self) -> list[int]:
        return [quotation.end for quotation in self.outer_quotations]

    def quotations_near(self, start: int, end: int) -> list[Quotation]:
        """Outer quotations that overlap or touch ``start`` to ``end``."""
        ending = self.outer_quotations[bisect_left(self._outer_ends, start) :]
        return list(itertools.takewhile(lambda quotation: quotation.start <= end, ending))

    def quotation_around(self, start: int, end: int) -> Quotation | None:
        """The outer quotation that all of ``start`` to ``end`` stands in."""
        at = bisect_left(self._outer_ends, end)
        found = self.outer_quotations[at] if at < len(self.outer_quotations) else None
        return found if found and found.start <= start else None

    @cached_property
    def _date_starts(self) -> list[int]:
        return [date.start for date in self.dates]

    def dates_between(self, start: int, end: int) -> list[tuple[int, TimeExpression]]:
        """Dates that begin within ``start`` to ``end``, with their index."""
        first = bisect_left(self._date_starts, start)
        return list(enumerate(self.dates[first : bisect_left(self._date_starts, end)], first))

    @cached_property
    def _name_starts(self) -> list[int]:
        return [name.first for name in self.names]

    def names_between(self, first: int, last: int) -> list[Name]:
        """Names that begin at token ``first`` or later and before ``last``, in order."""
        return self.names[bisect_left(self._name_starts, first) : bisect_left(self._name_starts, last)]

    def names_before(self, token: int, sentences: int) -> list[Name]:
        """Names before ``token``, from at most so many sentences back."""
        back = max(self.parse.sentence[token] - sentences, 0)
        return self.names_between(self.parse.sentence_tokens[back][0], token)

    def token_at(self, offset: int) -> int:
        """Index of the token that covers ``offset``, or the last one before it."""
        return max(bisect_right(self.parse.start, offset, hi=len(self.parse.start) - CLOSING) - 1, 0)

    def sentence_at(self, offset: int) -> int:
        """Index of the sentence that covers ``offset``, or the last one before it."""
        return max(self.parse.sentence[self.token_at(offset)], 0)

    def tense_of(self, begin: int, end: int) -> Judged | None:
        """Tense of the clause around the characters ``begin`` to ``end``."""
        return tense_of(self.parse, self.token_at(begin), self.token_at(end - 1) + 1)

    def text(self, first: int, last: int) -> str:
        """The words of the token range ``first`` to ``last`` (exclusive)."""
        return self.article.text[self.parse.start[first] : self.parse.end[last - 1]]


class Marker:
    """Marks articles; keeps the pipeline loaded."""

    def __init__(self, nlp_model: str | None = None) -> None:
        self.nlp = Nlp(nlp_model)

    def mark(self, article: Article) -> MarkedArticle:
        """Mark one article."""
        return next(self.mark_all([article]))

    def mark_all(self, articles: Iterable[Article]) -> Iterator[MarkedArticle]:
        """Mark articles in order; the pipeline works on batches of them."""
        prepared = (
            (w.text, w.body, above, (w, above, copy, article)) for w, above, copy, article in map(self._read, articles)
        )
        for (whole, above, copy, article), parse in self.nlp.parse(prepared):
            yield _marked(whole, parse, article, above, copy)

    def _read(self, article: Article) -> tuple[Article, int, FairCopy | None, Article]:
        """What the rules read, how long the title above it is, the fair copy and the article as it came."""
        copy = fair_copy(article.text)
        titled, above = with_title(_fair(article, copy))
        whole = with_small_letters(titled, self.nlp.knows)
        return whole, above, copy or (FairCopy(article.text) if whole is not titled else None), article


def _fair(article: Article, copy: FairCopy | None) -> Article:
    if copy is None:
        return article
    start, end = article.body
    return article.model_copy(update={"text": copy.text, "body": (copy.copied(start), copy.copied(end))})


def _marked(article: Article, parse: Parse, given: Article, above: int, copy: FairCopy | None) -> MarkedArticle:
    text = article.text
    start, end = article.body
    quotations = find_quotations(text, [paragraph for paragraph in parse.paragraphs if paragraph[0] >= above])
    written = find_names(text, parse)
    headed = names_above(article, parse, written)
    beside = beside_story(text, parse.paragraphs)
    written = [n for n in written if start <= n.start < end and not any(a <= n.start < b for a, b in beside)]
    names = [*headed, *without_labels(text, written)]
    find_roles(text, parse, names)
    without_office_initials(text, parse, names)
    tell_bodies(parse, names)
    cues = [cue for cue in find_cues(parse, names, quotations) if start <= parse.start[cue.token] < end]
    let_speak(text, parse, names, {cue.head for cue in cues})
    entities = find_entities(text, parse, names)
    marked = MarkedArticle(
        article=article,
        parse=parse,
        sentences=[SentenceMark(f"s{number}", *span) for number, span in enumerate(parse.sentences, 1)],
        quotations=quotations,
        dates=[],
        names=[name for name in names if name.start >= start],
        above=headed,
        entities=entities,
        cues=cues,
        given=given,
        offset=above,
        copy=copy,
    )
    found = find_dates(text[above:], given.published, tense=lambda a, b: marked.tense_of(a + above, b + above))
    opened = {name.start - above: name.end - above for name in names if name.kind in ("person", "organization")}
    people = {(name.start - above, name.end - above) for name in names if name.kind == "person"}
    media = [(name.start - above, name.end - above) for name in names if name.kind == "media"]
    found = [d for d in found if (d.start, d.end) not in people]  # "May said"
    found = [d for d in found if d.end >= opened.get(d.start, 0)]  # "Sunday Doe", and not "Jane Doe Friday said"
    found = [d for d in found if not any(start <= d.start and d.end <= end for start, end in media)]  # "Sunday World"
    marked.dates = [replace(date, start=date.start + above, end=date.end + above) for date in found] if above else found
    return marked
