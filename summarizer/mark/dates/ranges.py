"""The two or three dates of a range, and the two lengths."""

from __future__ import annotations

from collections.abc import Iterator

from . import amounts, days
from .calendar import cover, month_value, shift_days
from .context import Context, Found
from .find import Hit
from .focus import unit_of_value
from .lexicon import MONTHS
from .years import year_of


def ranges(context: Context, hit: Hit) -> Iterator[Found]:
    """The dates of ``October 7-9``, ``October 7, 8 and 9``, ``January to March 2009`` or ``2014-2015``."""
    for group, value in _values(context, hit):
        start, end = hit.groups[group]
        if value:
            yield Found(hit.first if group == "first" else start, hit.end if group == "second" else end, "DATE", value)


def _values(context: Context, hit: Hit) -> Iterator[tuple[str, str | None]]:
    """The value of each group that takes part."""
    if hit.rule in ("year_range", "year_span"):
        year, end = context.said(hit, "year"), context.said(hit, "year2")
        yield "first", year
        century = int(year) // 100 + (len(end) == 2 and int(end) < int(year) % 100)
        yield "second", end if len(end) == 4 else f"{century:02d}{end}"
    elif hit.rule == "centuries":
        for group, nth in (("first", "nth"), ("second", "nth2")):
            yield group, f"{days.ordinal(context.said(hit, nth)) - 1:02d}"
    elif hit.rule == "month_range":
        one, two = (MONTHS[context.said(hit, group)] for group in ("month", "month2"))
        year_said = year_of(context, hit) or 0
        yield "first", month_value(year_said - (one > two), one)
        yield "second", month_value(year_said, two)
    else:
        month = MONTHS[context.said(hit, "month")]
        opening: str | None = None
        for group, day in (("first", "day"), ("middle", "day3"), ("second", "day2")):
            if group not in hit:
                continue
            number = days.ordinal(context.said(hit, day))
            if "firstyear" in hit and group == "first":
                value = days.whole(int(context.said(hit, "firstyear")), month, number)
            elif opening and "weekday" in hit and opening[:4].isdigit():  # of the first the weekday says the year
                value = days.whole(int(opening[:4]), month, number)
            else:
                value = days.month_day(context, hit, month, number)
            opening = opening or value
            yield group, value


def amount_range(context: Context, hit: Hit) -> Iterator[Found]:
    """The two lengths of ``60 to 90 days``."""
    unit = context.said(hit, "unit")
    for group, quant in (("first", "quant"), ("second", "quant2")):
        value = amounts.length(amounts.number(context.said(hit, quant)), unit)
        if value:
            yield Found(*hit.groups[group], "DURATION", value)


def in_order(context: Context, start: Found, end: Found, hit: Hit) -> tuple[Found, Found]:
    """Both ends of a range, less than a year apart: a coming one is counted from its end, else its start."""
    one, two = cover(start.value), cover(end.value)
    if one is None or two is None or {unit_of_value(start.value), unit_of_value(end.value)} - {"D", "M"}:
        return start, end
    if hit.rule == "weekday":
        gap = (two[0] - one[0]).days % 7
        over = two[0] == context.anchor != one[0]  # published on a Sunday, "from Thursday to Sunday"
        if context.tense(hit) == "future" and not over:
            moved = shift_days(two[0], -gap)
            return (start._replace(value=moved.isoformat()) if moved else start), end
        moved = shift_days(one[0], gap)
        return start, end._replace(value=moved.isoformat()) if moved else end
    tense, anchor = context.tense(hit), context.anchor
    if tense == "future":
        if anchor and two[1] < anchor <= one[0] and (later := _years(end, 1)):
            end = later
        year = int(end.value[:4]) - ((one[0].month, one[0].day) > (two[0].month, two[0].day))
        value = f"{year:04d}{start.value[4:]}"
        return (start._replace(value=value), end) if cover(value) else (start, end)
    if tense == "past" and anchor and min(one[0], two[0]) > anchor:  # what fell has not still to come
        start = _years(start, -1) or start
    year = int(start.value[:4]) + ((two[0].month, two[0].day) < (one[0].month, one[0].day))
    value = f"{year:04d}{end.value[4:]}"
    return (start, end._replace(value=value)) if cover(value) else (start, end)


def _years(one: Found, step: int) -> Found | None:
    value = f"{int(one.value[:4]) + step:04d}{one.value[4:]}"
    return one._replace(value=value) if cover(value) else None
