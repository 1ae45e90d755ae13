"""Values of months by name, and of the weeks and days of a month."""

from __future__ import annotations

import datetime as dt

from .calendar import cover, month_value, nth_weekday, week_value
from .context import Context
from .days import mdy, ordinal, weekday_of, whole
from .find import Hit
from .focus import BACK, FOCAL
from .lexicon import MONTHS, PERIODS
from .story import failed_plan
from .years import sentence_year, year_of


def nearest_part(context: Context, hit: Hit, part: str) -> str | None:
    """The value ``YEAR-part`` of the right year near the day of publication."""
    if context.anchor is None:
        return f"XXXX-{part}"
    return context.nearest(hit, near_parts(context.anchor.year, part))


def near_parts(around: int, part: str) -> list[tuple[str, dt.date, dt.date]]:
    """The values ``YEAR-part`` of two years before and after one, each with its first and last day."""
    values = [f"{year:04d}-{part}" for year in range(around - 2, around + 3)]
    return [(value, *covered) for value in values if (covered := cover(value))]


def named_month(context: Context, hit: Hit) -> str | None:
    """A month by its name, with or without a year."""
    month = MONTHS[context.said(hit, "month")]
    year = year_of(context, hit)
    if year is None and "rel" not in hit:
        year = sentence_year(context, hit)
    if year is not None:
        return month_value(year, month)
    anchor = context.anchor
    if anchor is None:
        return f"XXXX-{month:02d}"
    rel = context.said(hit, "rel")
    if rel in FOCAL:
        return _focal_month(context, month, rel)
    if rel in BACK:
        just_over = rel == "last" and month == anchor.month - 1  # that would be "last month"
        return month_value(anchor.year - (month >= anchor.month or just_over), month)
    if rel in ("next", "coming", "upcoming", "following"):
        return month_value(anchor.year + (month <= anchor.month), month)
    if rel:
        return f"{anchor.year:04d}-{month:02d}"
    if failed_plan(context, hit) == "past":
        ahead = (month - anchor.month) % 12 <= _SOON
        return month_value(anchor.year + (month < anchor.month if ahead else -(month > anchor.month)), month)
    return _measured(context, hit, month) or nearest_part(context, hit, f"{month:02d}")


def _measured(context: Context, hit: Hit, month: int) -> str | None:
    """A month just over whose figures are still to come: "figures for July are due", "the July jobs report"."""
    anchor = context.anchor
    back = (anchor.month - month) % 12 if anchor else 12
    first = hit.first - 2 * (context.word(hit.first - 1) == "and" and context.word(hit.first - 2) in MONTHS)
    ended = context.word(first - 1) in ("to", "through") and context.word(first - 2) in PERIODS
    start, _ = context.sentence_tokens(context.sentence(hit.first))
    before = {context.word(at) for at in range(start, hit.first)}
    known = "the" in {context.word(at) for at in range(first - 5, first - 2)} or not before.isdisjoint(_FIGURES)
    if ended and known and anchor and not _FORESEEN & before:  # and not "holds for six months to March"
        return month_value(anchor.year - (month > anchor.month), month)
    if context.word(first - 1) == "for":  # "data for August and September"
        near = range(first - 4, first - 1)
    elif context.word(hit.first - 1) in _WHEN:
        return None  # "opens in January, sales or not"
    else:
        near = range(hit.end, hit.end + 3)
    minutes = "minutes" in {context.word(at) for at in range(first - 4, first)}  # "minutes of the October meeting"
    if minutes and anchor and back <= _UNTOLD:
        return month_value(anchor.year, anchor.month - back)
    told = _FIGURES & {context.word(at) for at in near if context.sentence(at) == context.sentence(hit.first)}
    return month_value(anchor.year, anchor.month - back) if anchor and back <= _UNTOLD and told else None


def _focal_month(context: Context, month: int, rel: str) -> str | None:
    """``the following March``, after the date in focus, or the whole of it where that is a year."""
    focus = context.last_focus("D", "W", "WE", "M", "Q", "H", "S", "Y")
    begin = focus.begin if focus else context.anchor
    if begin is None:
        return f"XXXX-{month:02d}"
    if focus and focus.unit == "Y":
        return month_value(begin.year + (-1 if rel in BACK else 0 if rel in ("that", "same") else 1), month)
    if rel in ("that", "same"):
        return month_value(begin.year, month)
    return month_value(
        begin.year - (month >= begin.month) if rel in BACK else begin.year + (month <= begin.month), month
    )


def _month_around(context: Context, hit: Hit) -> str | None:
    """The month that a week or a day is of, by name or as "this month"."""
    if "relmonth" not in hit:
        return named_month(context, hit)
    rel = context.said(hit, "relmonth")
    base = context.focus_day("M") if rel == "the" else context.anchor
    return context.move(base, "M", {"last": -1, "next": 1}.get(rel, 0))


def week_in_month(context: Context, hit: Hit) -> str | None:
    """``the last week of March``."""
    covered = cover(_month_around(context, hit))
    if covered is None:
        return None
    # a week belongs to the month that holds its Thursday
    thursday = nth_weekday(covered[0].year, covered[0].month, 4, ordinal(context.said(hit, "nth")))
    return week_value(thursday) if thursday else None


def week_of(context: Context, hit: Hit) -> str | None:
    """``the week of October 6``."""
    covered = cover(mdy(context, hit))
    return week_value(covered[0], weekend=context.said(hit, "unit") == "weekend") if covered else None


def nth_of(context: Context, hit: Hit) -> str | None:
    """``the first Sunday of May``, ``the last day of June``."""
    covered = cover(_month_around(context, hit))
    if covered is None:
        return None
    unit, nth = context.said(hit, "unit"), ordinal(context.said(hit, "nth"))
    year, month = covered[0].year, covered[0].month
    if unit == "day":
        return covered[1].isoformat() if nth < 0 else whole(year, month, nth)
    found = nth_weekday(year, month, 6 if unit == "weekend" else weekday_of(unit), nth)
    if found is None:
        return None
    return week_value(found, weekend=True) if unit == "weekend" else found.isoformat()


_RESULTS = frozenset("results earnings figures profit profits revenue sales loss losses income report update".split())
_FIGURES = _RESULTS | frozenset(
    "data numbers statistics index survey reading inflation orders output registrations payrolls deliveries exports "
    "prices unemployment traffic".split()
)
_FORESEEN = frozenset(
    "expect expects expected will would forecast forecasts forecasting sees predicts guidance may".split()
)
"""Words of a sentence whose "six months to December" may be still to come."""
_WHEN = frozenset(("in", "from", "since", "until", "till", "by", "before", "after", "through", "to"))
"""What stands before a month in which something is, whatever it is whose figures follow."""
_SOON = 3
"""Months from publication for which a plan may be that has failed already."""
_UNTOLD = 2
"""Months after its own in which the figures of one come out."""
_CLOSING = 14
"""Days before its end in which the results of a quarter are announced for a day to come."""
_FRESH = 130
"""Days after its end within which the results of a quarter are still to come or are news."""


def reported_part(context: Context, hit: Hit, part: str) -> str | None:
    """The quarter or half (``Q3``, ``H1``) whose results are told or due, the last that is over; ``None`` for others."""
    anchor = context.anchor
    if anchor is None or not _RESULTS & {context.word(hit.end + step) for step in range(3)}:
        return None
    for year in (anchor.year, anchor.year - 1):
        covered = cover(f"{year:04d}-{part}")
        if covered and -_CLOSING <= (anchor - covered[1]).days <= _FRESH:
            return f"{year:04d}-{part}"
    return None
