"""A cheap guess at the tense around an expression, for callers without a parser."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

Tense = Literal["past", "present", "future"]


class Judged(NamedTuple):
    """A tense, and whether what it was read off may not be what the date belongs to."""

    tense: Tense | None
    doubtful: bool


_FUTURE = frozenset(
    "will shall would won ll may might could should must scheduled due plan plans planned planning expected expects "
    "expect set intends intend hopes aims upcoming forthcoming slated tomorrow going invited prepare preparing "
    "prepares".split()
)
_PAST = frozenset(
    "said says told was were had has have did been went met came took made held won began gave got left led lost saw "
    "sent spoke found fell rose flew became brought bought sold built kept knew paid ran sat shot sought stood struck "
    "swore threw wrote drew drove spent hit put cut shut read quit ago yesterday".split()
)
_INFINITIVES = frozenset(
    "be meet hold visit attend begin start take discuss open run arrive travel sign launch vote leave return go come "
    "join host speak appear resume end close play face".split()
)
_PLANS = frozenset("plan plans".split())
_ARTICLES = frozenset("the a this that his her its their".split())
"""Before a plan that is talked of: "rejected the plan on Monday"."""
_UP_TO: dict[str, Tense] = {"by": "future", "until": "future", "till": "future", "since": "past"}
_AUXILIARIES = frozenset("will shall would ll may might could should must be".split())
_NOT_FINITE = frozenset("be is are to the a an of".split())
_PREPOSITIONS = frozenset("on in at by from since during the early late of".split())
_CLAUSE_OPENERS = frozenset(', and but : – - ( " “ ”'.split())
RANKS = frozenset("first last latest only second third".split())
"""What an infinitive may say the reason of: "the first to arrive"."""
_BREAKS = frozenset(", ( ) – - :".split())
"""Signs across which a verb seldom tells the tense of a date."""
_REACH = 25
_AHEAD = 5  # so many words after "by April" may hold it, as in "by April, the two had"
_CLAUSE = 10  # so many words before "until" may hold the "had" of its clause


def guess(words: Sequence[str], first: int, end: int) -> tuple[Tense | None, float]:
    """The tense at ``words[first:end]`` of a lower-case sentence by the nearest cue, and how far that is."""
    before = words[first - 1] if first else ""
    if before in _UP_TO:
        over = "had" in words[max(first - _CLAUSE, 0) : end + _AHEAD]
        return "past" if over else _UP_TO[before], 1.0
    best: tuple[Tense | None, float] = None, float("inf")
    for cost, at in _around(words, first, end):
        found = _cue(words, at, after=at >= end) if cost < best[1] else None
        if found:
            best = found, cost
    return best


def _around(words: Sequence[str], first: int, end: int) -> list[tuple[float, int]]:
    """Places of cues and their distance: a comma is a way off, unless the expression opens its clause."""
    start = first
    while start and words[start - 1] in _PREPOSITIONS:
        start -= 1
    opens = end < len(words) and words[end] == "," and (start == 0 or words[start - 1] in _CLAUSE_OPENERS)
    places: list[tuple[float, int]] = []
    cost = 6.0 if opens else 0.0
    for at in range(first - 1, max(-1, first - _REACH), -1):
        cost += 3.0 if words[at] in _BREAKS else 1.0
        places.append((cost, at))
    cost = 0.0 if opens else 1.0
    for at in range(end, min(len(words), end + _REACH)):
        cost += 1.0 if opens else 4.0 if words[at] in _BREAKS else 1.5
        places.append((cost, at))
    return places


def _cue(words: Sequence[str], at: int, *, after: bool) -> Tense | None:
    word = words[at]
    before = words[at - 1] if at else ""
    if word == "to" and not after and words[at + 1 : at + 2] and words[at + 1] in _INFINITIVES:
        return "future" if before not in ("due", "failed") and before not in RANKS else None
    won = word == "won" and words[at + 1 : at + 2] not in (["'t"], ["’t"])  # and no "won't"
    if word in _FUTURE and not won and not (word in _PLANS and before in _ARTICLES):
        return "future"
    if word in _PAST:
        return "past" if before not in ("to", "be", "is", "are", "will", "would", "may", "could") else None
    if word.endswith("ed") and len(word) > 3 and before not in _NOT_FINITE:
        return None if _AUXILIARIES & set(words[max(at - 4, 0) : at]) else "past"
    return None
