"""Resolves the hits of one text from left to right, so that each sees the dates mentioned before it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from . import amounts, clock
from .calendar import cover, shift_days
from .context import Context
from .find import Hit
from .resolve import DATES, Found, _iso, ranges

_RANGES = frozenset(("mdy_range", "dmy_range", "year_range", "month_range"))
_NIGHTS = frozenset(("last_night", "tonight"))
_CLOCKS = frozenset(("clock", "clockpm", "clock24", "clock_hours", "clock_at", "oclock", "daypart"))
_SETS = frozenset(("every", "weekdays", "often", "per", "rate"))
_HEADER_LINES = 6
_UNTIL = frozenset("to until through till - –".split())


def resolve_all(context: Context) -> list[Found]:
    """Every hit that has a value, in order."""
    if context.anchor is None:
        context.anchor = header_day(context)
    found: list[Found] = []
    parts: dict[int, tuple[str, bool]] = {}
    for hit in context.hits:
        for one in _resolve(context, hit, parts):
            if found and _yearless(context, hit) and found[-1].end + 1 == one.first:
                found[-1], one = _in_order(context, found[-1], one, hit)
            found.append(one)
            if one.type == "DATE" and one.first not in parts:
                context.mention(one.value)
            elif one.type == "TIME" and hit.rule in _NIGHTS:
                context.mention(one.value)
    return clock.join(context, found, parts)


def _yearless(context: Context, hit: Hit) -> bool:
    """Whether a month, a day without a year or a weekday ends a range."""
    if hit.rule not in ("mdy", "dmy", "month", "weekday") or context.anchor is None or context.year_of(hit) is not None:
        return False
    return context.word(hit.first - 1) in _UNTIL and context.sentence_year(hit) is None


def _in_order(context: Context, start: Found, end: Found, hit: Hit) -> tuple[Found, Found]:
    """Both ends of a range, less than a year apart: a coming one is counted from its end, a past one from its start."""
    one, two = cover(start.value), cover(end.value)
    if one is None or two is None or len(start.value) != len(end.value):
        return start, end
    if hit.rule == "weekday":
        gap = (two[0] - one[0]).days % 7
        if context.tense(hit) == "future":
            moved = shift_days(two[0], -gap)
            return (start._replace(value=moved.isoformat()) if moved else start), end
        moved = shift_days(one[0], gap)
        return start, end._replace(value=moved.isoformat()) if moved else end
    if context.tense(hit) == "future":
        year = two[0].year - ((one[0].month, one[0].day) > (two[0].month, two[0].day))
        value = f"{year:04d}{start.value[4:]}"
        return (start._replace(value=value), end) if cover(value) else (start, end)
    year = one[0].year + ((two[0].month, two[0].day) < (one[0].month, one[0].day))
    value = f"{year:04d}{end.value[4:]}"
    return (start, end._replace(value=value)) if cover(value) else (start, end)


def _resolve(context: Context, hit: Hit, parts: dict[int, tuple[str, bool]]) -> list[Found]:
    if hit.rule == "duration_range":
        return list(amount_range(context, hit))
    if hit.rule in _RANGES:
        return list(ranges(context, hit))
    if hit.rule == "iso":
        value = _iso(context, hit)
        return [Found(hit.first, hit.end, "TIME" if "T" in value else "DATE", value)] if value else []
    if hit.rule in _NIGHTS:
        value = clock.night(context, hit)
        return [Found(hit.first, hit.end, "TIME", value)] if value else []
    if hit.rule in _CLOCKS:
        part = clock.suffix(context, hit)
        if part is None:
            return []
        base = context.move(context.focus_day("D"), "D")
        parts[hit.first] = part, hit.rule != "daypart" or clock.stands_alone(context, hit)
        return [Found(hit.first, hit.end, "TIME", f"{base}{part}")]
    if hit.rule in DATES:
        if hit.rule == "rel_unit" and lasting(context, hit):
            value = amounts.length(1.0, context.said(hit, "unit"))
            return [Found(hit.first, hit.end, "DURATION", value)] if value else []
        value = DATES[hit.rule](context, hit)
        if value is None and hit.rule in ("ago", "from_now"):
            value = amounts.length(amounts.number(context.said(hit, "quant")), context.said(hit, "unit"))
            return [Found(hit.first, hit.end, "DURATION", value)] if value and "T" in value else []
        return [Found(hit.first, hit.end, "DATE", value)] if value else []
    value = _amount(context, hit)
    return [Found(hit.first, hit.end, "SET" if hit.rule in _SETS else "DURATION", value)] if value else []


def lasting(context: Context, hit: Hit) -> bool:
    """``the past week`` and ``the next year`` are lengths; ``last week`` and ``the next day`` are dates."""
    unit = context.said(hit, "unit")
    if hit.end - hit.first > 3 or unit not in ("week", "month", "year", "decade", "century"):
        return False
    rel, the = context.said(hit, "rel"), "the" in hit
    return (the and rel in ("last", "next", "past") and "past" not in hit) or (rel == "past" and unit != "day")


def _amount(context: Context, hit: Hit) -> str | None:
    if hit.rule == "every":
        return amounts.recurrence(context.words_of(hit), other="other" in context.tokens.words(hit.first, hit.end))
    if hit.rule == "weekdays":
        return amounts.recurrence({"weekday": context.said(hit, "weekday")}, other=False)
    if hit.rule == "often":
        return amounts.frequency(context.said(hit, "often"))
    if hit.rule in ("per", "rate"):
        return amounts.length(1.0, context.said(hit, "unit"))
    unit = context.said(hit, "unit")
    if unit == "second" and context.tokens.classes[hit.end - 2] != "-":
        return None
    if hit.rule == "duration_the" or (hit.rule == "duration_long" and not unit.endswith("s")):
        return amounts.length(1.0, unit)
    count = amounts.number(context.said(hit, "quant")) if "quant" in hit else None
    return amounts.length(count, unit)


def amount_range(context: Context, hit: Hit) -> Iterator[Found]:
    """The two lengths of ``60 to 90 days``."""
    unit = context.said(hit, "unit")
    for group, quant in (("first", "quant"), ("second", "quant2")):
        value = amounts.length(amounts.number(context.said(hit, quant)), unit)
        if value:
            yield Found(*hit.groups[group], "DURATION", value)


def header_day(context: Context) -> dt.date | None:
    """The full date of the header: alone on one of the first lines, or opening the first one or its dateline."""
    text, at = context.tokens.text, 0
    lines = []
    for line in text[:2000].splitlines(keepends=True)[: 2 * _HEADER_LINES]:
        if line.strip():
            lines.append((at, at + len(line.rstrip())))
        at += len(line)
    for hit in context.hits:
        start, end = context.tokens.starts[hit.first], context.tokens.ends[hit.end - 1]
        for number, (first, last) in enumerate(lines[:_HEADER_LINES]):
            if not first <= start < last:
                continue
            before, after = text[first:start], text[end:last].lstrip()
            alone = len(before) <= 25 and not after[12:]
            opening = number == 0 and hit.rule == "iso" and len(before.split()) <= 2
            dateline = number == 0 and len(before) <= 60 and re.match(r"[^.]{0,40}?(?:--| - |[–—:])|\)", after)
            if alone or opening or dateline:
                value = _header_value(context, hit)
                if value:
                    return value
    return None


def _header_value(context: Context, hit: Hit) -> dt.date | None:
    if hit.rule not in ("iso", "numdate", "mdy", "dmy"):
        return None
    value = _iso(context, hit) if hit.rule == "iso" else DATES[hit.rule](context, hit)
    covered = cover(value[:10]) if value else None
    return covered[0] if covered and covered[0] == covered[1] else None
