"""Meetings beside a larger event: "talks on the sidelines of the fair with X"."""

from __future__ import annotations

from summarizer.mark import MarkedArticle

_MARGINS = frozenset("sidelines margins fringes fringe edge edges".split())
"""What people meet on beside a larger event."""


def margins(marked: MarkedArticle, noun: int) -> list[int]:
    """The words of "talks on the margins of the fair with X" on which the parser may hang "with"."""
    parse = marked.parse
    links = [c for at in (noun, parse.head[noun]) for c in parse.children[at] if parse.lower[c] == "on" and c > noun]
    beside = [m for link in links for m in parse.children[link] if parse.lower[m] in _MARGINS]
    events = [e for m in beside for link in parse.children[m] for e in parse.children[link] if parse.dep[e] == "pobj"]
    return [*beside, *events]


def is_beside(marked: MarkedArticle, noun: int) -> bool:
    """Whether a noun names only the event beside which people met."""
    parse = marked.parse
    link = parse.head[noun]
    return parse.dep[noun] == "pobj" and parse.lower[link] == "of" and parse.lower[parse.head[link]] in _MARGINS
