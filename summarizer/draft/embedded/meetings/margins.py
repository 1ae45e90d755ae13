"""Meetings beside a larger event: "talks on the sidelines of the fair with X"."""

from __future__ import annotations

from summarizer.mark import MarkedArticle

MARGINS = frozenset("sidelines margins fringes fringe edge edges".split())
"""What people meet on beside a larger event."""


def margins(marked: MarkedArticle, noun: int) -> list[int]:
    """The words of "talks on the margins of the fair with X" on which the parser may hang "with"."""
    parse = marked.parse
    links = [c for at in (noun, parse.head[noun]) for c in parse.children[at] if parse.lower[c] == "on" and c > noun]
    beside = [m for link in links for m in parse.children[link] if parse.lower[m] in MARGINS]
    events = [e for m in beside for link in parse.children[m] for e in parse.children[link] if parse.dep[e] == "pobj"]
    return [*beside, *events]


def venues(marked: MarkedArticle, noun: int) -> list[int]:
    """The place in "talks in Lima of the ministers", the day in "his call on Monday with X": the parser hangs the rest on it."""
    parse = marked.parse
    links = [c for at in (noun, parse.head[noun]) for c in parse.children[at] if c > noun]
    venues = [g for c in links if parse.lower[c] in _AT for g in parse.children[c] if parse.dep[g] == "pobj"]
    inner = [c for venue in venues for c in parse.children[venue] if parse.lower[c] in _BY]
    return venues + [g for c in inner for g in parse.children[c] if parse.dep[g] == "pobj"]


_AT = ("in", "at", "on")
_BY = ("near", "outside", "in", "at", "by")
"""What says where a place is: "lunch at a club near Lima with Jane Doe"."""


def far_with(marked: MarkedArticle, noun: int) -> list[int]:
    """The "with" that follows somebody's meeting behind its place and day, wherever the parser hangs it."""
    parse = marked.parse
    if not any(parse.dep[c] == "poss" for c in parse.children[noun]):
        return []
    last = min(parse.sentence_tokens[parse.sentence[noun]][1], noun + 14)
    for i in range(noun + 1, last):
        if parse.lower[i] == "with":
            return [i]
        if parse.tag[i] not in _PLACES_AND_DAYS:
            break
    return []


_PLACES_AND_DAYS = frozenset("IN DT JJ NN NNP NNPS CD POS HYPH".split())
"""Tags of "at the castle on May 9": no verb, no comma."""


def settled_over(marked: MarkedArticle, noun: int) -> list[int]:
    """The verb of "was thrashed out over dinner in Lima between Jane Doe and John Roe", on which the parser hangs "between"."""
    parse = marked.parse
    link = parse.head[noun]
    verb = parse.head[link]
    told = parse.dep[noun] == "pobj" and parse.lower[link] in _OVER and parse.tag[verb] == "VBN" and verb < link
    passive = parse.dep[verb] == "acl" or any(parse.dep[c] == "auxpass" for c in parse.children[verb])
    between = [c for c in parse.children[verb] if parse.lower[c] == "between" and c > noun]
    return [verb] if told and passive and between else []


_OVER = ("over", "at", "in", "during")
"""What puts a deed into a meal or talks."""


def is_beside(marked: MarkedArticle, noun: int) -> bool:
    """Whether a noun names only the event beside which people met."""
    parse = marked.parse
    link = parse.head[noun]
    return parse.dep[noun] == "pobj" and parse.lower[link] == "of" and parse.lower[parse.head[link]] in MARGINS
