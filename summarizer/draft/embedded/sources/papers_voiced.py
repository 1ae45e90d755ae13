"""Papers that have a voice, told by their verb alone, whatever the parser makes of what stands between."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.draft.embedded.sources.papers_cited import HANDED, Span, phrase, walk_back
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.tags import FINITE
from summarizer.mark.nlp import Parse

_VOICED = frozenset(
    "statement communiqué communique declaration report plan roadmap strategy letter memo memorandum audit study survey paper "
    "review resolution protocol filing complaint indictment lawsuit bulletin notice note analysis".split()
)
"""Papers that say something by themselves."""

_SAYS = frozenset(
    "says said states stated stresses stressed emphasizes emphasises emphasized emphasised notes noted underlines underlined "
    "underscores underscored reaffirms reaffirmed commits committed condemns condemned calls blames blamed accuses accused "
    "alleges alleged concludes concluded warns warned recommends recommended criticizes criticises criticized criticised "
    "praises praised faults faulted argues argued claims claimed describes described estimates estimated predicts predicted "
    "read reads".split()
)
"""What papers do with words."""

_BETWEEN = (
    "NN",
    "NNS",
    "NNP",
    "NNPS",
    "JJ",
    "CD",
    "DT",
    "IN",
    "PRP$",
    "PRP",
    "POS",
    "VBN",
    "VBG",
    "TO",
    "HYPH",
    "RB",
    "CC",
)
"""Tags of what may stand between a paper and its verb: what it is of, when and where it came out."""

_OPENING = frozenset("that and but while as when".split())
"""Words before a clause's subject."""


def papers_voiced(marked: MarkedArticle, told: Sequence[Span] = ()) -> list[Span]:
    """Phrases of "a statement published after it commits" and "a report the following year blamed".

    ``told`` is what somebody else says: papers in that are as he has them.
    """
    parse = marked.parse
    return [
        phrase(marked, noun)
        for noun, word in enumerate(parse.lower[:-3])
        if word in _VOICED
        and parse.tag[noun] in ("NN", "NNP")
        and _opens(parse, noun)
        and _has_voice(parse, noun)
        and not (word == "paper" and _is_outlet(marked, noun))
        and not any(first <= parse.start[noun] < last for first, last in told)
    ]


_RESEARCH = frozenset("study studies research researchers findings journal author authors scientists".split())
"""Words beside which "the paper" is one of science."""


def _is_outlet(marked: MarkedArticle, noun: int) -> bool:
    """Whether "the paper" is the newspaper that was just named."""
    parse = marked.parse
    begin, _ = parse.sentence_tokens[max(parse.sentence[noun] - 2, 0)]
    named = any(name.kind == "media" for name in marked.names_between(begin, noun))
    told = any(parse.lower[i] == "paper" and parse.lower[i - 1] != "the" for i in range(begin, noun))  # "a green paper"
    return named and not told and parse.lower[noun - 1] == "the" and not _RESEARCH & set(parse.lower[begin:noun])


def _opens(parse: Parse, noun: int) -> bool:
    """Whether a paper's phrase has an article and opens a clause."""
    first, begin = walk_back(parse, noun, "DT"), parse.sentence_tokens[parse.sentence[noun]][0]
    while begin < first and parse.words[begin].isspace():
        begin += 1
    article = parse.lower[first] in ("a", "an", "the", "another")
    return article and (first == begin or parse.lower[first - 1] in _OPENING or parse.words[first - 1] in ",;")


def _has_voice(parse: Parse, noun: int) -> bool:
    """Whether the first verb after a paper, past what was done with it, is one of saying; not in a clause on others."""
    end = min(noun + 14, parse.sentence_tokens[parse.sentence[noun]][1])
    for at in range(noun + 1, end):
        if parse.lower[at] in _SAYS and (parse.tag[at] in FINITE or parse.tag[at] == "VBN"):
            subject = parse.tag[at - 1] in ("NNP", "NNPS") or parse.lower[at - 1] in (
                "he",
                "she",
                "they",
                "who",
                "which",
            )
            return (not subject and parse.lower[at + 1] not in ("by", "for", "off", "on", "in")) or parse.lower[
                at : at + 2
            ] == ["calls", "for"]
        if parse.tag[at] in FINITE and parse.lower[at] not in HANDED:
            return False
        if parse.tag[at] not in _BETWEEN and parse.lower[at] not in HANDED:
            return False
    return False
