"""Dates of the record: those of the marks, corrected and completed by the draft."""

from __future__ import annotations

import re

from summarizer.draft.form import DraftDate, Failure
from summarizer.ground.pointers import NotGrounded, Pointers
from summarizer.mark.dates.calendar import cover
from summarizer.record import Date, DateType

_VALUE = re.compile(
    r"(?:PAST|PRESENT|FUTURE)_REF|P(?:[\dX.]+[YMWD]+)*(?:T(?:[\dX.]+[HMS])+)?|FY\d{4}|\d{2,3}"
    r"|[\dX]{4}(?:-(?:[\dX]{2}(?:-[\dX]{2})?|W[\dX]{2}(?:-(?:WE|[1-7X]))?|[QH][\dX]|SP|SU|FA|WI))?"
    r"(?:T(?:MO|MI|AF|EV|NI|DT|\d{2}(?::\d{2}(?::\d{2})?)?Z?))?"
)


def ground_dates(pointers: Pointers, extra: list[DraftDate]) -> tuple[list[Date], list[Failure]]:
    """All dates in the order of the text, numbered, and the draft's dates that could not be grounded."""
    found: dict[tuple[int, int], tuple[DateType, str, str | None, str | None]] = {
        (mark.start, mark.end): (mark.type, mark.value, mark.begin, mark.last) for mark in pointers.marked.dates
    }
    failures: list[Failure] = []
    for number, item in enumerate(extra):
        try:
            span = pointers.resolve(item.at)[0]
            if not _VALUE.fullmatch(item.value):
                raise NotGrounded("bad-value", f"{item.value!r} is no TIMEX3 value")
            days = cover(item.value)
            if _names_a_day(item.value) and days is None:
                raise NotGrounded("bad-value", f"there is no day {item.value}")
            begin, last = (day.isoformat() for day in days) if days else (None, None)
            found[span.start, span.end] = (item.type, item.value, begin, last)
        except NotGrounded as reason:
            failures.append(Failure(section="dates", item=number, code=reason.code, reason=str(reason)))
    dates = [
        Date(id=f"d{number}", span=pointers.span(*span), type=kind, value=value, begin=begin, end=last)
        for number, (span, (kind, value, begin, last)) in enumerate(sorted(found.items()), 1)
    ]
    return dates, failures


def _names_a_day(value: str) -> bool:
    return re.match(r"\d{4}-\d{2}-\d{2}", value) is not None
