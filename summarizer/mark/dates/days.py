"""Values of days: full dates, days of a month, weekdays, and days counted from publication or focus."""

from __future__ import annotations

import datetime as dt
import re

from .calendar import cover, day, shift_days
from .context import Context
from .find import Hit
from .focus import BACK, FOCAL
from .lexicon import MONTHS, NAMED_BY_DATE, ORDINALS, WEEKDAYS
from .story import day_after, failed_plan, known_day, past_day, told_on, told_year
from .years import sentence_year, year_of

AGAINST_ALL = 8
"""So many times nearer must a day be that contradicts the tense: papers give the year of a day that is far off."""
NEVER = 10**6
"""The same where no day can contradict the tense."""
_STORY = 45  # days around an anniversary in which the day of this year is meant


def whole(year: int, month: int, number: int) -> str | None:
    """The value of a day, or ``None`` where there is no such day."""
    found = day(year, month, number)
    return found.isoformat() if found else None


def ordinal(word: str) -> int:
    """1 for ``first`` or ``1st``, -1 for ``last``."""
    return int(re.sub(r"[^0-9]", "", word)) if word[0].isdigit() else ORDINALS[word]


def weekday_of(word: str) -> int:
    """ISO weekday number of a name or its abbreviation."""
    return WEEKDAYS[word.rstrip(".")]


def month_day(context: Context, hit: Hit, month: int, number: int, against: int = AGAINST_ALL) -> str | None:
    """A day of a month; without a year, the one that the tense, the sentence or the weekday says."""
    year, anchor, rel = year_of(context, hit), context.anchor, context.said(hit, "rel")
    if year is None and anchor and rel in ("last", "next"):  # "last October 7"
        there, here = (month, number), (anchor.month, anchor.day)
        year = anchor.year - (there >= here) if rel == "last" else anchor.year + (there <= here)
    if year is None:
        year = sentence_year(context, hit)
        told = day(year, month, number) if year is not None else None
        if told and "weekday" in hit and told.isoweekday() != weekday_of(context.said(hit, "weekday")):
            year = None  # the year of another date of the sentence
    if year is not None:
        return whole(year, month, number)
    if context.anchor is None:
        inherited = told_year(context, month)
        if inherited:
            return whole(inherited, month, number)
        return f"XXXX-{month:02d}-{number:02d}" if whole(2000, month, number) else None
    known = known_day(context, month, number)
    if known and "weekday" not in hit and known.year + 1 < context.anchor.year and context.tense(hit) == "past":
        return known.isoformat()
    if "weekday" not in hit and context.tense(hit) == "past" and (going := told_on(context, hit.first, month, number)):
        return going.isoformat()
    named = day(NAMED_BY_DATE.get((month, number), 9999), month, number)
    if named and not {"weekday", "second"} & set(hit.groups) and _far(context.anchor, named):
        return named.isoformat()
    days = [day(context.anchor.year + step, month, number) for step in range(-8, 9)]
    near = [found for found in days if found]
    if "weekday" in hit:
        wanted = weekday_of(context.said(hit, "weekday"))
        near = [
            found for found in near if found.isoweekday() == wanted and abs((found - context.anchor).days) < 550
        ] or near
    since = "since" in (context.word(hit.first - 1), context.word(hit.first - 2))
    against = NEVER if "weekday" in hit or since else against
    if "weekday" not in hit and failed_plan(context, hit):
        against = 1  # "set for May 14 did not take place": of the two the nearer one
    return context.nearest(hit, [(found.isoformat(), found, found) for found in near], against)


def _day_first(context: Context) -> bool | None:
    """Whether the text's numeric dates put the day first, where one of them settles it."""
    for hit in context.hits:
        if hit.rule == "numdate":
            one, two = (int(part) for part in re.split(r"[./-]", context.word(hit.first))[:2])
            if one > 12 or two > 12:
                return one > 12
    return None


def _is_nearer(anchor: dt.date | None, one: dt.date | None, two: dt.date | None) -> bool:
    """Whether the first of two readings of figures is a day of the news and the second is none."""
    if anchor is None or one is None or two is None:
        return False
    return abs((one - anchor).days) <= _STORY < abs((two - anchor).days)


def _far(anchor: dt.date, named: dt.date) -> bool:
    """Whether a day comes years after another and not near its anniversary."""
    if not named.year + 1 < anchor.year < dt.MAXYEAR:
        return False
    return min(abs((anchor - named.replace(year=anchor.year + step)).days) for step in (-1, 0, 1)) > _STORY


def mdy(context: Context, hit: Hit) -> str | None:
    """``October 7, 2009`` and ``7 October``."""
    return month_day(context, hit, MONTHS[context.said(hit, "month")], ordinal(context.said(hit, "day")))


def iso_value(context: Context, hit: Hit) -> str | None:
    """``2020-01-12``, with or without a time."""
    said = context.tokens.written(hit.first).replace(" ", "T").replace("/", "-")
    said = said[:10].replace(".", "-") + said[10:]
    try:
        dt.date.fromisoformat(said[:10])
        if len(said) > 10:
            dt.time.fromisoformat(said[11:16])
    except ValueError:
        return None
    zone = "Z" if said[16:].endswith(("Z", "+00:00", "+0000")) else ""
    return said[:16] + zone


def numdate(context: Context, hit: Hit) -> str | None:
    """``12/01/2020``: day first with dots, or where the text settles it; else month first."""
    said = context.word(hit.first)
    one, two, year = (int(part) for part in re.split(r"[./-]", said))
    if len(said) - len(said.rstrip("0123456789")) == 2:
        year += 2000 if year <= ((context.anchor.year if context.anchor else 2030) + 10) % 100 else 1900
    first = one > 12 or ("." in said and two <= 12)
    if not first and two <= 12 and "." not in said:
        known = _day_first(context)
        first = known if known is not None else _is_nearer(context.anchor, day(year, two, one), day(year, one, two))
    return whole(year, two, one) if first else whole(year, one, two)


def weekday(context: Context, hit: Hit, *, ahead: bool = False) -> str | None:
    """A weekday, by the words before it or the tense."""
    wanted = weekday_of(context.said(hit, "weekday"))
    rel, anchor = context.said(hit, "rel"), context.anchor
    if "relweek" in hit:
        word = context.said(hit, "relweek")
        anchor = context.focus_day("W") if word in FOCAL else anchor
        week = shift_days(anchor, -7 if word in BACK else 0 if word == "this" else 7) if anchor else None
        return _in_week(week, wanted)
    if rel in ("following", "ensuing", "subsequent", "that", "same"):
        anchor = context.focus_day("D")
        if anchor is None:
            return f"XXXX-WXX-{wanted}"
        return _in_week(anchor, wanted) if rel in ("that", "same") else step_to(anchor, wanted, 1)
    if anchor is None:
        return f"XXXX-WXX-{wanted}"
    if rel in BACK:
        base = day_after(context, hit.first) if rel in FOCAL else anchor
        return step_to(base or anchor, wanted, -1)
    told = rel == "next" and context.word(hit.groups["rel"][0] - 1) == "the"  # "he left the next Thursday"
    if told and context.tense(hit) == "past":
        anchor = past_day(context, hit.first) or anchor
    if rel == "next" and not told and "coming" not in hit and hit.rule == "weekday" and wanted > anchor.isoweekday():
        return _in_week(shift_days(anchor, 7), wanted)  # on a Tuesday, "next Thursday" is not that of the week
    if rel in ("next", "coming", "upcoming", "forthcoming") or "coming" in hit:
        return step_to(anchor, wanted, 1)
    if not rel and not ahead and (after := _with_last(context, hit, wanted)):
        return after
    tense = "future" if ahead else context.tense(hit)
    if rel == "this":
        ahead = wanted < anchor.isoweekday() and tense == "future"
        return _in_week(shift_days(anchor, 7) if ahead else anchor, wanted)
    if anchor.isoweekday() == wanted:
        return anchor.isoformat()
    if not rel and not ahead and (failed := failed_plan(context, hit)):  # of the two the nearer one
        days = (wanted - anchor.isoweekday()) % 7
        return step_to(anchor, wanted, 1 if days < (_YESTERDAY if failed == "present" else _HALF_WEEK) else -1)
    late = (anchor.isoweekday() - wanted) % 7 >= _HALF_WEEK  # a title tells no news so old: "Ministers meet Friday"
    ahead = tense == "future" or (tense == "present" and late and context.title and not context.sentence(hit.first))
    return step_to(anchor, wanted, 1 if ahead else -1)


_HALF_WEEK = 4
_YESTERDAY = 6


def _with_last(context: Context, hit: Hit, wanted: int) -> str | None:
    """The second day of "will stay shut on Monday and Tuesday", which is of the same week as the first."""
    joined = context.word(hit.first - 1) in ("and", "or") or (
        context.word(hit.first - 1) == "," and context.word(hit.end) in (",", "and", "or")
    )
    if not joined or not context.days or context.days[-1][0] != hit.first - 2:
        return None
    day = context.days[-1][1]
    moved = step_to(day, wanted, 1) if context.word(hit.first - 2) in WEEKDAYS else None
    return moved if moved and (dt.date.fromisoformat(moved) - day).days <= _IN_A_ROW else None


_IN_A_ROW = 3
"""Days between two weekdays of which the second is named as coming after the first."""


def _in_week(of: dt.date | None, wanted: int) -> str | None:
    if of is None:
        return f"XXXX-WXX-{wanted}"
    moved = shift_days(of, wanted - of.isoweekday())
    return moved.isoformat() if moved else None


def step_to(start: dt.date, wanted: int, direction: int) -> str | None:
    """The next such weekday after a day, or the last one before it where ``direction`` is -1."""
    gap = ((wanted - start.isoweekday()) * direction - 1) % 7 + 1
    moved = shift_days(start, gap * direction)
    return moved.isoformat() if moved else None


def daynumber(context: Context, hit: Hit) -> str | None:
    """``on the 3rd`` of the month in focus, ``the 3rd of this month``."""
    rel = context.said(hit, "rel")
    step = {"last": -1, "next": 1}.get(rel, 0)
    near = context.anchor if rel in ("this", "last", "next") else context.focus_day("M")
    covered = cover(context.move(near, "M", step))
    return whole(covered[0].year, covered[0].month, ordinal(context.said(hit, "day"))) if covered else None


def weekday_nth(context: Context, hit: Hit) -> str | None:
    """``Tuesday the 5th``: the nearest month in which that day is such a weekday."""
    number, wanted = ordinal(context.said(hit, "day")), weekday_of(context.said(hit, "weekday"))
    if context.anchor is None:
        return f"XXXX-XX-{number:02d}"
    months = [context.anchor.year * 12 + context.anchor.month - 1 + step for step in range(-5, 6)]
    days = [day(month // 12, month % 12 + 1, number) for month in months]
    near = [one for one in days if one and one.isoweekday() == wanted]
    return context.nearest(hit, [(one.isoformat(), one, one) for one in near])
