"""Bodies that meet through people without names: "members of the Chamber of Commerce", "Harbour Union officials"."""

from __future__ import annotations

from summarizer.mark import MarkedArticle

_REPRESENT = frozenset(
    "officials official representatives executives leadership management board team delegation negotiators members delegates "
    "mission bosses lawyers bargainers".split()
)
"""People through whom a body meets others."""


def body_of(marked: MarkedArticle, noun: int) -> list[int]:
    """The bodies for which such people meet; none where they are named, or the words name none."""
    parse = marked.parse
    if parse.lower[noun] not in _REPRESENT:
        return []
    links = [c for c in parse.children[noun] if parse.lower[c] in ("of", "from") and c > noun]
    within = [(parse.left[noun], noun), *((c, _end(marked, c)) for c in links)]
    names = [n for first, last in within for n in marked.names_between(first, last + 1) if n.entity >= 0]
    if any(n.kind == "person" for n in names):
        return []
    return list(dict.fromkeys(n.entity for n in names if n.kind == "organization"))


def _end(marked: MarkedArticle, link: int) -> int:
    """Where the body's own phrase ends, before what a clause or comma adds."""
    parse = marked.parse
    stop = parse.right[link]
    return next((i - 1 for i in range(link + 1, stop + 1) if parse.words[i] == "," or parse.tag[i][0] in "WV"), stop)
