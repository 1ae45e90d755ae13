"""Dates: paired by their spans as in TempEval-3, then compared by value."""

from __future__ import annotations

import re

from summarizer.evaluate.context import Context
from summarizer.evaluate.gold import GoldDate
from summarizer.evaluate.locate import Offsets, locate_dates
from summarizer.evaluate.match import Match, Verdict, Verdicts, judged, pair
from summarizer.record import Date

NOT_LABELLED = ("DURATION", "SET")
"""Types that the labels leave out; as answers that meet no gold date they are no errors."""

_GRAINS = (
    (re.compile(r"[0-9XW-]*T.+"), 7),  # clock time or part of day
    (re.compile(r"[0-9X]{4}-[0-9X]{2}-[0-9X]{1,2}"), 6),
    (re.compile(r"[0-9X]{4}-W[0-9X]{2}(?:-WE)?"), 5),
    (re.compile(r"[0-9X]{4}-[0-9X]{2}"), 4),
    (re.compile(r"(?:FY)?[0-9X]{4}-(?:Q.|H.|SP|SU|FA|WI)"), 3),
    (re.compile(r"(?:FY)?[0-9X]{4}"), 2),
    (re.compile(r"[0-9X]{3}"), 1),  # decade
)


def score_dates(context: Context) -> list[Match]:
    """Assign dates by overlap of spans; count strict spans, relaxed spans and right values.

    ``dates.invented`` judges the matched ones: incorrect where the value is finer than the gold's.
    """
    wanted = {id(date): [o for o in locate_dates(date, context.gold.text) if o]
              for date in context.gold.label.dates}  # fmt: skip

    def similarity(gold: GoldDate, answer: Date) -> float:
        if not context.holds(answer.span):
            return 0.0
        return max((_overlap(o, (answer.span.start, answer.span.end)) for o in wanted[id(gold)]), default=0.0)

    def ties(gold: GoldDate, answer: Date) -> tuple[float, ...]:
        return (float(_right_value(gold, answer)),)

    found = []
    for gold, answer, overlap in pair(context.gold.label.dates, context.summary.dates, similarity, ties):
        verdict: Verdict
        figures: Verdicts
        if gold and answer:
            right = _right_value(gold, answer)
            verdict = "incorrect" if not right else "correct" if overlap == 1 else "partial"
            figures = (
                *judged("dates.strict", overlap == 1),
                *judged("dates.relaxed", True),
                *judged("dates.value", right),
                *judged("dates.invented", not _invented(gold, answer)),
            )
        else:
            verdict = "missing" if gold else "spurious"
            figures = (("dates.strict", verdict), ("dates.relaxed", verdict), ("dates.value", verdict))
        left_out = gold.optional if gold else answer is not None and answer.type in NOT_LABELLED
        found.append(Match("dates", gold, answer, overlap, verdict, () if left_out else figures))
    return found


def grain(value: str) -> int | None:
    """How fine a TIMEX3 value is, from 1, a decade, to 7, a time of day; None for what has no grain."""
    return next((size for pattern, size in _GRAINS if pattern.fullmatch(value)), None)


def _overlap(one: Offsets, other: Offsets) -> float:
    """Shared characters over all characters of both (Jaccard); 1 is the same span."""
    common = min(one[1], other[1]) - max(one[0], other[0])
    return common / (max(one[1], other[1]) - min(one[0], other[0])) if common > 0 else 0.0


def _right_value(gold: GoldDate, answer: Date) -> bool:
    return answer.value in [gold.value, *gold.accept.value]


def _invented(gold: GoldDate, answer: Date) -> bool:
    finest = max((grain(value) or 0 for value in (gold.value, *gold.accept.value)), default=0)
    return (grain(answer.value) or 0) > finest > 0
