"""Values of what is counted from a day: ``three weeks ago``, ``two days earlier``."""

from __future__ import annotations

import datetime as dt

from . import amounts
from .calendar import cover, month_value, part_of
from .context import Context
from .days import weekday, weekday_of, whole
from .find import Hit
from .tense import RANKS


def _counted(context: Context, hit: Hit, base: dt.date | None, direction: int) -> str | None:
    """So many units before or after a day, no finer than the unit."""
    count = amounts.number(context.said(hit, "quant"))
    unit = amounts.unit_of(context.said(hit, "unit"))
    if unit is None or unit[1] not in "DWMY":
        return None
    size, letter = unit
    if count is None:
        return "PAST_REF" if direction < 0 else "FUTURE_REF"
    total = count * size
    if letter == "Y" and total != int(total):
        total, letter = round(total * 12), "M"
    if "today" in hit and letter == "W":
        total, letter = total * 7, "D"
    if "today" in hit and letter in "YM" and base:
        moved = part_of(base, letter, direction * int(total))
        covered = cover(moved)
        return whole(covered[0].year, base.month if letter == "Y" else covered[0].month, base.day) if covered else None
    if "within" in hit and letter in "MY" and base:
        moved = month_value(base.year + (direction * int(total) if letter == "Y" else 0), base.month)
        covered = cover(moved)
        if covered is None or letter == "M":
            return None
        part = {"day": "D", "week": "W", "month": "M"}[context.said(hit, "within")]  # "two years ago this month"
        return context.move(covered[0].replace(day=min(base.day, 28)), part)
    return context.move(base, letter, direction * int(total))


def ago(context: Context, hit: Hit) -> str | None:
    """``three weeks ago``."""
    return _counted(context, hit, context.anchor, -1)


def days_ago(context: Context, hit: Hit) -> str | None:
    """``three Fridays ago``, ``two weekends ago``."""
    count, day, anchor = amounts.number(context.said(hit, "quant")), context.said(hit, "days"), context.anchor
    if count is None or anchor is None:
        return None
    if day == "weekends":
        return context.move(anchor, "WE", -int(count))
    back = (anchor.isoweekday() - weekday_of(day.removesuffix("s")) - 1) % 7 + 1
    return context.move(anchor, "D", -back - 7 * (int(count) - 1))


def from_now(context: Context, hit: Hit) -> str | None:
    """``two weeks from now``, ``a week from Monday``."""
    if "weekday" in hit or "today" in hit:
        return _from_day(context, hit)
    return _counted(context, hit, context.anchor, 1)


_HAPPENS = frozenset(
    "begin begins start starts open opens return returns arrive arrives meet meets resume resumes expire expires vote "
    "place held due back leave leaves reopen reopens retire retires happen happens follow follows come comes ready "
    "released published launched announced decided reviewed again effect office is are be".split()
)
"""Words right before "in two weeks" where it tells when something happens, and not how long it takes."""


_CLOSES = (".", ",", ";", "and", "but", "", "”", '"')
"""What follows "in two weeks" there."""


def due_in(context: Context, hit: Hit) -> str | None:
    """``the trial will begin in two weeks``: a day ahead, where the clause looks ahead to what takes no time."""
    from_now = ("coming",) if context.tense(hit) == "past" else ("next", "coming")  # "in the next few years he grew"
    if context.word(hit.first - 1) == "in" and context.said(hit, "rel") in from_now:
        unsaid = "quant" not in hit or amounts.number(context.said(hit, "quant")) is None
        return "FUTURE_REF" if unsaid and context.said(hit, "unit").endswith("s") else None  # "in the next few days"
    if context.word(hit.first - 1) != "in" or "rel" in hit or "adj" in hit or context.tense(hit) != "future":
        return None
    if context.word(hit.first - 2) not in _HAPPENS or context.word(hit.end) not in _CLOSES:
        return None
    before = [context.word(at) for at in range(max(hit.first - 8, 0), hit.first)]
    ranked = any(word in RANKS or word == "most" or word.endswith("est") for word in before)  # "the first vote in"
    vague = ranked or amounts.number(context.said(hit, "quant")) is None
    return None if vague else _counted(context, hit, context.anchor, 1)


def later(context: Context, hit: Hit) -> str | None:
    """``two days earlier``, from the date in focus."""
    unit = amounts.unit_of(context.said(hit, "unit"))
    if unit is None or unit[1] not in "DWMY" or amounts.number(context.said(hit, "quant")) is None:
        return None
    back = context.said(hit, "dir") in ("earlier", "")
    value = _counted(context, hit, context.told_from(hit, unit[1], back=back), -1 if back else 1)
    covered = cover(value) if not (back or context.focus) and context.tense(hit) != "future" else None
    ahead = covered and context.anchor and covered[0] > context.anchor
    return "PAST_REF" if ahead else value  # "Forty years later she has built another", with no day told before


def _from_day(context: Context, hit: Hit) -> str | None:
    unit = amounts.unit_of(context.said(hit, "unit"))
    count = amounts.number(context.said(hit, "quant"))
    if unit is None or unit[1] not in "DW" or count is None:
        return None
    if context.word(hit.end - 2) == "on" and context.tense(hit) == "past":
        return weekday(context, hit)  # "it had lasted a week on Friday"
    step = {"yesterday": -1, "tomorrow": 1}.get(context.said(hit, "today"), 0)
    value = weekday(context, hit, ahead=True) if "weekday" in hit else context.move(context.anchor, "D", step)
    covered = cover(value)
    return context.move(covered[0], "D", int(count * unit[0]) * (7 if unit[1] == "W" else 1)) if covered else None


_LONG = frozenset("in over for during within throughout of took spent".split())
"""What stands before "the next year" where it lasts."""


def lasting(context: Context, hit: Hit) -> bool:
    """``the past week`` and ``the next year`` are lengths; ``last week`` and ``the next day`` are dates."""
    unit = context.said(hit, "unit")
    figures = context.word(hit.first - 2) in _FIGURES
    if figures and context.word(hit.first - 1) == "for" and (unit, context.said(hit, "rel")) == ("year", "last"):
        return False  # "the profit for the last year"
    if hit.end - hit.first > 3 or unit not in ("week", "month", "year", "decade", "century"):
        return False
    rel, the = context.said(hit, "rel"), "the" in hit
    if rel == "next" and the and context.word(hit.first - 1) not in _LONG and context.tense(hit) == "past":
        return False  # "he left the next year"
    return (the and rel in ("last", "next", "past") and "past" not in hit) or (rel == "past" and unit != "day")


_FIGURES = frozenset(
    "profit profits loss losses sales revenue revenues earnings income turnover results accounts budget dividend figures".split()
)
"""What a firm tells for each of its years."""
