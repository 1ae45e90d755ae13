"""A cheap guess at the tense around an expression, for callers without a parser."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

Tense = Literal["past", "present", "future"]

_FUTURE = frozenset(
    "will shall would won ll may might could should must scheduled due plan plans planned planning expected "
    "expects expect set intends intend hopes aims upcoming until till by forthcoming slated tomorrow going invited "
    "prepare preparing prepares".split()
)
_PAST = frozenset(
    "said says told was were had has have did been went met came took made held won began gave got left led lost saw "
    "sent spoke found fell rose flew became brought bought sold built kept knew paid ran sat shot sought stood struck "
    "swore threw wrote drew drove spent won hit put cut shut read quit ago yesterday".split()
)
_INFINITIVES = frozenset(
    "be meet hold visit attend begin start take discuss open run arrive travel sign launch vote leave return go come "
    "join host speak appear resume end close play face".split()
)
_REACH = 25


def guess(words: Sequence[str], first: int, end: int) -> Tense | None:
    """The tense at ``words[first:end]`` of a sentence in lower case, by the nearest cue; ``None`` without one."""
    best: tuple[float, Tense] | None = None
    for step, at in _around(words, first, end):
        found = _cue(words, at, after=at >= end)
        if found and (best is None or step < best[0]):
            best = step, found
    return best[1] if best else None


def _around(words: Sequence[str], first: int, end: int) -> list[tuple[float, int]]:
    places: list[tuple[float, int]] = []
    cost = 0.0
    for at in range(first - 1, max(-1, first - _REACH), -1):
        cost += 3.0 if words[at] in ",()–-:" else 1.0
        places.append((cost, at))
    cost = 1.0
    for at in range(end, min(len(words), end + _REACH)):
        cost += 4.0 if words[at] in ",()–-:" else 1.5
        places.append((cost, at))
    return places


def _cue(words: Sequence[str], at: int, *, after: bool) -> Tense | None:
    word = words[at]
    before = words[at - 1] if at else ""
    if word == "to" and not after and words[at + 1 : at + 2] and words[at + 1] in _INFINITIVES:
        return "future" if before not in ("due", "failed") else None
    if word in _FUTURE:
        if word == "by" and before.endswith("ed"):
            return None
        return "future"
    if word in _PAST:
        return "past" if before not in ("to", "be", "will", "would", "may", "could") else None
    if word.endswith("ed") and len(word) > 3 and before not in ("be", "to", "the", "a", "an", "of"):
        return "past"
    return None
