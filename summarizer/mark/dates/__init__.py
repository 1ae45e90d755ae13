"""Time expressions of English news: where they stand and which calendar days they mean.

Rules only, no model and no network: the same text gives the same expressions. Values follow TIMEX3 (ISO 8601
with ``-WE`` weekends, ``-Q1`` quarters, ``-H1`` halves, ``-SP`` seasons, ``TMO`` parts of the day, three
figures for a decade and two for a century). A value is never finer than the words.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from summarizer.record import DateType

from .calendar import cover
from .context import Context
from .find import find_hits, tokenise
from .resolve import resolve_all
from .tense import Judged, Tense

__all__ = ["Tense", "TimeExpression", "find_dates"]


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """Characters ``start`` to ``end`` (exclusive) of the text, with TIMEX3 ``type`` and ``value``.

    ``begin`` and ``last`` are the first and the last day covered, in ISO form; ``None`` where the value names
    no stretch of the calendar (durations, sets, ``PRESENT_REF``, fiscal years, anything with an ``X``).
    """

    start: int
    end: int
    type: DateType
    value: str
    begin: str | None
    last: str | None


def find_dates(
    text: str,
    published: dt.date | None,
    *,
    tense: Callable[[int, int], Tense | Judged | None] | None = None,
) -> list[TimeExpression]:
    """All time expressions of a text, in order, never overlapping.

    ``published`` is the day that "today" means; without it, a full date in the text's header takes its
    place, and without that only absolute expressions get a full value (``XXXX-10-07`` for the rest).
    ``tense(start, end)`` tells the tense of the clause around an expression; by default words nearby tell.
    """
    tokens = tokenise(text)
    context = Context(tokens, published, tense, find_hits(tokens))
    expressions = []
    for found in resolve_all(context):
        covered = cover(found.value) if found.type in ("DATE", "TIME") else None
        begin, last = (covered[0].isoformat(), covered[1].isoformat()) if covered else (None, None)
        start, end = tokens.starts[found.first], tokens.ends[found.end - 1]
        expressions.append(TimeExpression(start, end, found.type, found.value, begin, last))
    return expressions
