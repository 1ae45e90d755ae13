"""Resolves the hits of one text from left to right, so that each sees the dates mentioned before it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from . import amounts, centuries, clock, counted, days, holidays, months, periods, today
from .calendar import cover
from .context import Context, Found
from .days import weekday_of
from .find import Hit
from .focus import BACK, FULL, RANGE_SIGNS, UNKNOWN
from .header import header_day
from .lexicon import FREQUENCIES, LASTING
from .ranges import amount_range, in_order, ranges
from .story import measure
from .years import sentence_year, year_of

Resolver = Callable[[Context, Hit], "str | None"]

_RESOLVERS: dict[Resolver, str] = {
    days.mdy: "mdy dmy",
    days.numdate: "numdate",
    days.weekday: "weekday wkday weekday_ago",
    today.relday: "relday",
    days.daynumber: "daynumber",
    days.weekday_nth: "weekday_nth",
    holidays.weekday_off: "weekday_off",
    holidays.holiday: "holiday christmas",
    holidays.national: "national_day",
    holidays.eve: "new_years_eve new_years_night",
    holidays.feast: "feast easter named_day",
    months.named_month: "month_year month maymonth maymonth_led maymonth_open maymonth_noun rel_month month_list",
    months.week_in_month: "nth_week",
    months.week_of: "week_of",
    months.nth_of: "nth_of",
    periods.weekend: "weekend",
    periods.rel_unit: "rel_unit this_years",
    periods.half_year: "first_months first_half_year",
    periods.ended_unit: "ended_unit",
    periods.unit_part: "unit_part",
    periods.finish_day: "finish_day of_unit units_own",
    periods.new_year: "new_year",
    periods.new_year_day: "new_year_day",
    periods.last_but_one: "last_but_one",
    periods.of_story: "in_a_row unit_out years_end full_year",
    periods.adjacent: "adjacent",
    counted.ago: "ago",
    counted.days_ago: "days_ago",
    counted.from_now: "from_now",
    counted.later: "later",
    periods.same_period: "same_period year_ago",
    periods.quarter: "quarter last_quarter qtoken q_after year_quarter halfyear halfyear_after halfyear_bare",
    periods.fiscal: "fiscal",
    periods.season: "season season_bare season_mod season_event",
    centuries.decade: "decade decade_s aposdecade decadeword",
    centuries.century: "century decade_of",
    periods.named_year: "year aposyear",
}
DATES = {rule: resolver for resolver, names in _RESOLVERS.items() for rule in names.split()}
"""By rule, the function that gives the value of a DATE."""

_RANGES = frozenset("mdy_range dmy_range year_range year_span month_range centuries".split())
_NIGHTS = frozenset(("last_night", "tonight", "night_before", "part_tonight"))
_CLOCKS = frozenset(
    "clock clockpm clock24 clock_dated clock_hours clock_at clock_on clock_part clock_words oclock daypart early_hours".split()
)
_PARTS = frozenset(("daypart", "early_hours"))
"""Parts of the day, which are a time only beside one."""
_SETS = frozenset(("every", "weekdays", "often", "per", "rate"))
_UNKNOWN = frozenset(UNKNOWN.values())
_NEAR_NOW = frozenset(("this", "current"))
_DIRECTIONS = {
    "PAST_REF": BACK | {"ago", "yesterday"},
    "FUTURE_REF": frozenset("next coming upcoming forthcoming following later after tomorrow from".split()),
    "PRESENT_REF": frozenset(("today",)),
}
"""By reference, the words that say where from the unknown day of publication something lies."""


def resolve_all(context: Context) -> list[Found]:
    """Every hit that has a value, in order."""
    if context.anchor is None:
        context.anchor = header_day(context)
    found: list[Found] = []
    parts: dict[int, tuple[str, bool]] = {}
    before: Hit | None = None
    last: Hit | None = None
    for hit in context.hits:
        for one in _resolve(context, hit, parts):
            at, said = (-2, before) if last and last.rule in _PARTS and len(found) > 1 else (-1, last)
            if found and (value := _day_said(context, found[at]._replace(end=found[-1].end), said, one, hit)):
                found[at] = found[at]._replace(value=value)  # "on Tuesday night (May 3)"
            if found and _yearless(context, hit, found[-1].first) and found[-1].end + 1 == one.first:
                found[-1], one = in_order(context, found[-1], one, hit)
            if found and last and "relyear" in hit and _without_year(context, last, found[-1], one):
                found[-1] = found[-1]._replace(value=one.value[:4] + found[-1].value[4:])
            found.append(one)
            before, last = last, hit
            clock_only = one.first in parts and not parts[one.first][1]
            if one.type in ("DATE", "TIME") and not clock_only and context.word(hit.first) != "overnight":
                context.mention(one.value, one.first, aside=measure(context, hit, one.value, one.first))
    return clock.join(context, found, parts)


def _resolve(context: Context, hit: Hit, parts: dict[int, tuple[str, bool]]) -> list[Found]:
    if hit.rule == "duration_range":
        return list(amount_range(context, hit))
    if hit.rule in _RANGES:
        return list(ranges(context, hit))
    if hit.rule == "iso":
        value = days.iso_value(context, hit)
        return [Found(hit.first, hit.end, "TIME" if "T" in value else "DATE", value)] if value else []
    if hit.rule in _NIGHTS:
        value = clock.night(context, hit)
        return [Found(hit.first, hit.end, "TIME", value)] if value else []
    if hit.rule == "clock_range":
        return list(clock.hours(context, hit, parts))
    if hit.rule in _CLOCKS:
        part = clock.suffix(context, hit)
        if part is None:
            return []
        if hit.rule != "daypart" and context.habitual(hit):
            return [Found(hit.first, hit.end, "SET", f"XXXX-XX-XX{part}")]
        again = context.word(hit.first - 1) == "in" and context.word(hit.first - 2) == "later"
        day = context.focus_day("D") if again else context.clock_day(hit)  # "later in the evening"
        base = context.move(day, "D")
        parts[hit.first] = part, hit.rule not in _PARTS or clock.stands_alone(context, hit)
        return [Found(hit.first, hit.end, "TIME", f"{base}{part}")]
    if hit.rule in DATES:
        if hit.rule == "rel_unit" and counted.lasting(context, hit):
            value = amounts.length(1.0, context.said(hit, "unit"))
            return [Found(hit.first, hit.end, "DURATION", value)] if value else []
        value = DATES[hit.rule](context, hit)
        if value is None and hit.rule in ("ago", "from_now", "later"):
            value = amounts.length(amounts.number(context.said(hit, "quant")), context.said(hit, "unit"))
            return [Found(hit.first, hit.end, "DURATION", value)] if value and "T" in value else []
        if value in _UNKNOWN:
            value = _merely_relative(context, hit, value)
        return [Found(hit.first, hit.end, "TIME" if "daypart" in hit else "DATE", value)] if value else []
    if hit.rule in ("duration", "duration_the", "duration_these") and (value := counted.due_in(context, hit)):
        return [Found(hit.first, hit.end, "DATE", value)]
    value = _amount(context, hit)
    return [Found(hit.first, hit.end, "SET" if hit.rule in _SETS else "DURATION", value)] if value else []


def _merely_relative(context: Context, hit: Hit, value: str) -> str:
    """What "last week" and "tomorrow" are where nothing tells the day of publication."""
    said = set(context.tokens.words(hit.first, hit.end).split())
    if context.anchor is not None or said & _NEAR_NOW:
        return value
    return next((reference for reference, cues in _DIRECTIONS.items() if said & cues), value)


def _yearless(context: Context, hit: Hit, start: int) -> bool:
    """Whether a month, a day without a year or a weekday ends a range."""
    if (
        hit.rule not in ("mdy", "dmy", "month", "weekday")
        or context.anchor is None
        or year_of(context, hit) is not None
    ):
        return False
    before = context.word(hit.first - 1)
    between = "between" in (context.word(start - 1), context.word(start - 2))
    joined = before == "and" and (hit.rule == "month" or between or _both_ahead(context, hit))
    return (before in RANGE_SIGNS or joined) and sentence_year(context, hit) is None


def _both_ahead(context: Context, hit: Hit) -> bool:
    """Whether the day before "and" is to come, and so this one, too: "on January 16 and February 10"."""
    ahead = context.days and context.anchor and context.days[-1][1] > context.anchor
    return hit.rule != "weekday" and bool(ahead)


def _without_year(context: Context, said: Hit, start: Found, end: Found) -> bool:
    """Whether a date takes over the year of that after it: "between June 1 and August 31 last year"."""
    joined = start.end + 1 == end.first and context.word(start.end) in RANGE_SIGNS | {"and"}
    return joined and "month" in said and year_of(context, said) is None and len(start.value) == len(end.value)


def _amount(context: Context, hit: Hit) -> str | None:
    if hit.rule == "every":
        return amounts.recurrence(context.words_of(hit), other="other" in context.tokens.words(hit.first, hit.end))
    if hit.rule == "weekdays":
        return amounts.recurrence(context.words_of(hit), other=False)
    if hit.rule == "often":
        return FREQUENCIES[context.said(hit, "often")]
    if hit.rule in ("per", "rate"):
        return amounts.length(1.0, context.said(hit, "unit"))
    if "lasting" in hit:
        return LASTING[context.said(hit, "lasting")]
    if hit.rule == "quarter_century":
        return "P25Y"
    unit = context.said(hit, "unit")
    if unit.endswith("s") and context.said(hit, "quant") in ("a", "an"):
        return amounts.length(None, unit)  # "a decades-long feud"
    if unit == "second" and context.tokens.classes[hit.end - 2] != "-":
        return None
    if hit.rule in ("duration_the", "duration_all") or (hit.rule == "duration_long" and not unit.endswith("s")):
        return amounts.length(1.0, unit)
    count = amounts.number(context.said(hit, "quant")) if "quant" in hit else None
    return amounts.length(count + 0.5 if count is not None and "plus" in hit else count, unit)


_RELATIVE = frozenset(("weekday", "adjacent", "rel_unit", "relday", "from_now", "later"))
"""Rules for days that are told from another day, so that a full date beside them says which they are."""
_SIGNS = frozenset(",(-–—")
"""Signs that open an apposition."""
_MAY_FOLLOW = frozenset(("on", "the", ","))
"""What else may stand between the two."""


def _day_said(context: Context, one: Found, said: Hit | None, two: Found, hit: Hit) -> str | None:
    """The value that a relative day has from the date that stands in apposition to it, if one does."""
    if said is None or said.rule not in _RELATIVE or hit.rule not in FULL or len(one.value) != len(two.value):
        return None
    gap = [context.word(token) for token in range(one.end, two.first)]
    if not gap or gap[0] not in _SIGNS or any(word not in _MAY_FOLLOW for word in gap[1:]):
        return None
    covered = cover(two.value)
    if covered is None or one.type != "DATE":
        return None
    if said.rule == "weekday" and covered[0].isoweekday() != weekday_of(context.said(said, "weekday")):
        return None
    near = cover(one.value)
    far = near is not None and gap[0] != "(" and abs(near[0] - covered[0]) > dt.timedelta(days=_FAR)
    return None if said.rule == "relday" or far else two.value


_FAR = 40
"""Days beyond which two dates side by side are not the same day told twice."""
