"""Indexes of share prices, which are nobody, and which publishers' names stand for: "the Doe Times lost 3 percent"."""

from __future__ import annotations

from summarizer.mark.lexicon.firms import INDEX_PUBLISHERS
from summarizer.mark.lexicon.organizations import INDEX_NAMES, INDEXES, MOVES
from summarizer.mark.names.name import Name
from summarizer.mark.nlp import Parse

_MOVES = MOVES | frozenset(
    "slumped dipped opened rallied finished added rebounded falling rising losing gaining closing dropping were".split()
)
"""What indexes do right after their names, in other forms besides."""


def indexes(parse: Parse, names: list[Name]) -> set[str]:
    """Names of stock indexes, where the text tells of one of them as such."""
    found = [name for name in names if name.text in INDEX_NAMES]
    bare = tuple(f"{text} " for text in {name.text for name in found})
    if bare and any(name.kind == "other" and name.text.startswith(bare) for name in names):
        return {other.text for other in found}  # "the Doe Average", then "the Doe"
    for name in found:
        following = parse.lower[name.last : name.last + 4]
        head = parse.lower[parse.head[name.last - 1]]
        if INDEXES & set(following[:3]) or _MOVES & set(following[:1]) or head in _MOVES | INDEXES:
            return {other.text for other in found}
    return set()


_POINTS = frozenset("points point percent percentage %".split())
"""What indexes move by."""

_WENT = _MOVES - {"is", "was", "were"} | frozenset("went slipped stood shot tanked crashed advanced declined".split())
_WERE = frozenset("up down lower higher flat unchanged".split())
_CALLED = INDEXES - {"industrial"}


def without_prices(parse: Parse, names: list[Name]) -> None:
    """Leave out the names of publishers that stand for their indexes."""
    names[:] = [
        n for n in names if not (n.text.endswith(INDEX_PUBLISHERS) and n.kind == "media" and _is_price(parse, n))
    ]


def _is_price(parse: Parse, name: Name) -> bool:
    """ "The Doe Times Index", "the Doe Times closed 3 percent lower", and nothing that an outlet does."""
    at = name.last + (parse.lower[name.last : name.last + 1] == ["industrial"])
    if not _CALLED.isdisjoint(parse.lower[at : at + 1]):
        return True
    end = min(parse.sentence_tokens[parse.sentence[name.first]][1], name.last + 14)
    after = name.last + (parse.lower[name.last : name.last + 2] == [",", "which"])  # "in the Doe Times, which fell"
    commas = (i for i in range(after, end) if parse.words[i] == "," and parse.tag[i + 1] != "VBG")
    end = next(commas, end)  # "closed lower, losing 3 percent"
    verb = next((i for i in range(name.last, min(end, name.last + 8)) if parse.tag[i][:2] in ("VB", "MD")), end)
    moved = verb < end and (
        parse.lower[verb] in _WENT or (parse.lower[verb] in ("is", "was", "were") and parse.lower[verb + 1] in _WERE)
    )
    by = (i for i in range(verb, end) if parse.lower[i] in _POINTS and parse.lower[i + 1] not in ("of", "more"))
    return moved and next(by, 0) > 0
