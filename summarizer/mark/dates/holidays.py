"""Values of holidays: of a fixed day, by Easter or by the weekdays of a month, and of the days counted from them."""

from __future__ import annotations

import datetime as dt

from .calendar import cover, week_value
from .context import Context
from .days import AGAINST_ALL, NEVER, mdy, month_day, step_to, weekday_of, whole
from .feasts import day_of, yearless
from .find import Hit
from .lexicon import DAYPARTS, HOLIDAYS, WEEKDAYS
from .national_days import national_day
from .years import sentence_year, year_of, year_said


def weekday_off(context: Context, hit: Hit) -> str | None:
    """``the Thursday before Easter``, ``the Monday after 3 May``."""
    of = Hit(hit.rule, hit.first, hit.end, {name: span for name, span in hit.groups.items() if name != "weekday"})
    value = mdy(context, of) if "month" in hit else holiday(context, of) or feast(context, of)
    covered = cover(value)
    step = -1 if context.said(hit, "dir") == "before" else 1
    return step_to(covered[0], weekday_of(context.said(hit, "weekday")), step) if covered else None


def holiday(context: Context, hit: Hit) -> str | None:
    """A holiday that has a fixed day."""
    found = HOLIDAYS.get(" ".join(context.said(hit, "holiday").replace("’", "'").split()))
    rel, anchor = context.said(hit, "rel"), context.anchor
    if found and anchor and rel:
        past = found < (anchor.month, anchor.day)
        step = {"last": 0 if past else -1, "next": 1 if past else 0}.get(rel, 0)
        return whole(anchor.year + step, *found)
    return month_day(context, hit, *found, against=NEVER) if found else None


def eve(context: Context, hit: Hit) -> str | None:
    """``the eve of the New Year``, ``the eve of Christmas``; ``New Year's night``, with its part of the day."""
    if "newyear" in hit and context.said(hit, "newyear") != "year":
        return None  # "New York's night", "the eve of New Zealand's vote"
    if "daypart" in hit and DAYPARTS[context.said(hit, "daypart")] not in ("TNI", "TEV"):
        return None  # "New Year's morning" is of the day after
    found = HOLIDAYS["christmas eve" if "holiday" in hit else "new year's eve"]
    value = month_day(context, hit, *found, against=NEVER)
    return f"{value}{DAYPARTS[context.said(hit, 'daypart')]}" if value and "daypart" in hit else value


_FRESH = 14
"""Days after a country's day within which it is told of, whatever the verb."""


def national(context: Context, hit: Hit) -> str | None:
    """A day that has another date in each country."""
    found = national_day(context.tokens, *hit.groups["holiday"], context.anchor)
    if found is None and "relyear" in hit and (year := year_of(context, hit)):
        return str(year)  # "by Independence Day next year", with no word of whose it is
    if found and context.anchor and not {"year", "relyear"} & {*hit.groups} and sentence_year(context, hit) is None:
        for year in (context.anchor.year, context.anchor.year - 1):
            if 0 <= (context.anchor - (late := dt.date(year, *found))).days <= _FRESH:
                return late.isoformat()  # "it freed forty to mark its Independence Day"
    return month_day(context, hit, *found, against=NEVER) if found else None


def feast(context: Context, hit: Hit) -> str | None:
    """A holiday that goes by Easter, by the weekdays of a month or by its name alone, and the weekend of Easter."""
    name = context.said(hit, "holiday") or "easter"
    if day_of(name, 2000) is None:
        return None
    year, anchor = year_said(context, hit), context.anchor
    if year is None and anchor is None:
        return yearless(name) or (f"XXXX-WXX-{WEEKDAYS[name.split()[-1]]}" if name.split()[-1] in WEEKDAYS else None)
    years = range(year, year + 1) if year is not None else range(anchor.year - 1, anchor.year + 2) if anchor else ()
    found = [day for one in years if 1 < one < 9999 and (day := day_of(name, one))]
    rel = context.said(hit, "rel")
    if anchor and rel in ("last", "next"):
        found = [one for one in found if (one < anchor if rel == "last" else one > anchor)]
        found = found[-1:] if rel == "last" else found[:1]
    value = (
        context.nearest(hit, [(one.isoformat(), one, one) for one in found], AGAINST_ALL) if anchor else str(found[0])
    )
    covered = cover(value)
    return week_value(covered[0], weekend=True) if covered and "weekend" in hit else value
