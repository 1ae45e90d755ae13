"""Gives every hit of the grammar its TIMEX3 value: calendar dates, days to centuries."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from ...record import DateType
from . import amounts
from .calendar import cover, day, month_value, nth_week, part_of, shift_days, week_value
from .context import Context, unit_of_value
from .find import Hit
from .lexicon import DECADES, HOLIDAYS, MONTHS, ORDINALS, SEASONS, WEEKDAYS

_UNIT_LETTER = {
    "day": "D", "week": "W", "month": "M", "year": "Y", "quarter": "Q", "weekend": "WE", "decade": "E", "century": "C",
}  # fmt: skip
_BACK = frozenset("last past previous preceding prior before earlier".split())
_FOCAL = frozenset("previous preceding prior following ensuing subsequent that same before after earlier".split())


class Found(NamedTuple):
    """Tokens ``first`` to ``end`` (exclusive) with type and value."""

    first: int
    end: int
    type: DateType
    value: str


Resolver = Callable[[Context, Hit], "str | None"]


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


# Days


def month_day(context: Context, hit: Hit, month: int, number: int) -> str | None:
    """A day of a month; without a year, the one that the tense, the sentence or the weekday says."""
    year = context.year_of(hit)
    if year is None:
        year = context.sentence_year(hit)
    if year is not None:
        return whole(year, month, number)
    if context.anchor is None:
        return f"XXXX-{month:02d}-{number:02d}" if whole(2000, month, number) else None
    days = [day(context.anchor.year + step, month, number) for step in range(-8, 9)]
    near = [found for found in days if found]
    if "weekday" in hit:
        wanted = weekday_of(context.said(hit, "weekday"))
        near = [found for found in near if found.isoweekday() == wanted and abs((found - context.anchor).days) < 550] or near
    return context.nearest(hit, [(found.isoformat(), found, found) for found in near])


def _month_number(context: Context, hit: Hit) -> int:
    return MONTHS[context.said(hit, "month")]


def _mdy(context: Context, hit: Hit) -> str | None:
    return month_day(context, hit, _month_number(context, hit), ordinal(context.said(hit, "day")))


def _iso(context: Context, hit: Hit) -> str | None:
    said = context.tokens.text[context.tokens.starts[hit.first] : context.tokens.ends[hit.first]].replace(" ", "T").replace("/", "-")
    try:
        dt.date.fromisoformat(said[:10])
        if len(said) > 10:
            dt.time.fromisoformat(said[11:16])
    except ValueError:
        return None
    zone = "Z" if said[16:].endswith(("Z", "+00:00", "+0000")) else ""
    return said[:16] + zone


def _numdate(context: Context, hit: Hit) -> str | None:
    said = context.word(hit.first)
    one, two, year = (int(part) for part in re.split(r"[./-]", said))
    if len(said) - len(said.rstrip("0123456789")) == 2:
        year += 2000 if year <= ((context.anchor.year if context.anchor else 2030) + 10) % 100 else 1900
    first = one > 12 or ("." in said and two <= 12)
    if not first and two <= 12 and "." not in said:
        known = context.day_first
        first = known if known is not None else day(year, two, one) == context.anchor is not None
    return whole(year, two, one) if first else whole(year, one, two)


def _weekday(context: Context, hit: Hit) -> str | None:
    wanted = weekday_of(context.said(hit, "weekday"))
    rel, anchor = context.said(hit, "rel"), context.anchor
    if "relweek" in hit:
        word = context.said(hit, "relweek")
        anchor = context.focus_day("W") if word in _FOCAL else anchor
        week = shift_days(anchor, -7 if word in _BACK else 0 if word == "this" else 7) if anchor else None
        return _in_week(week, wanted)
    if rel in ("following", "ensuing", "subsequent", "that", "same"):
        anchor = context.focus_day("D")
        if anchor is None:
            return f"XXXX-WXX-{wanted}"
        return _in_week(anchor, wanted) if rel in ("that", "same") else _step(anchor, wanted, 1)
    if anchor is None:
        return f"XXXX-WXX-{wanted}"
    if rel in _BACK:
        return _step(anchor, wanted, -1)
    if rel in ("next", "coming", "upcoming", "forthcoming") or "coming" in hit:
        return _step(anchor, wanted, 1)
    tense = context.tense(hit)
    if rel == "this":
        ahead = wanted < anchor.isoweekday() and tense == "future"
        return _in_week(shift_days(anchor, 7) if ahead else anchor, wanted)
    if anchor.isoweekday() == wanted:
        return anchor.isoformat()
    return _step(anchor, wanted, 1 if tense == "future" else -1)


def _in_week(of: dt.date | None, wanted: int) -> str | None:
    if of is None:
        return f"XXXX-WXX-{wanted}"
    moved = shift_days(of, wanted - of.isoweekday())
    return moved.isoformat() if moved else None


def _step(start: dt.date, wanted: int, direction: int) -> str | None:
    gap = ((wanted - start.isoweekday()) * direction - 1) % 7 + 1
    moved = shift_days(start, gap * direction)
    return moved.isoformat() if moved else None


def _relday(context: Context, hit: Hit) -> str | None:
    step = {"yesterday": -1, "tomorrow": 1}.get(context.said(hit, "word"), 0)
    if "twice" in hit:
        step = -2 if context.said(hit, "twice") == "yesterday" else 2
    return context.move(context.anchor, "D", step)


def _daynumber(context: Context, hit: Hit) -> str | None:
    base = context.focus_day("M")
    number = ordinal(context.said(hit, "day"))
    return whole(base.year, base.month, number) if base else None


def _holiday(context: Context, hit: Hit) -> str | None:
    found = HOLIDAYS.get(" ".join(context.said(hit, "holiday").replace("’", "'").split()))
    return month_day(context, hit, *found) if found else None


# Weeks, months, quarters, halves, seasons, years


def _month(context: Context, hit: Hit) -> str | None:
    month = _month_number(context, hit)
    year = context.year_of(hit)
    if year is None and "rel" not in hit:
        year = context.sentence_year(hit)
    if year is not None:
        return month_value(year, month)
    anchor = context.anchor
    if anchor is None:
        return f"XXXX-{month:02d}"
    rel = context.said(hit, "rel")
    if rel in _BACK:
        return month_value(anchor.year - (month >= anchor.month), month)
    if rel in ("next", "coming", "upcoming", "following"):
        return month_value(anchor.year + (month <= anchor.month), month)
    return f"{anchor.year:04d}-{month:02d}" if rel else _nearest(context, hit, f"{month:02d}")


def _nearest(context: Context, hit: Hit, part: str) -> str | None:
    """The value ``YEAR-part`` of the right year near the day of publication."""
    if context.anchor is None:
        return f"XXXX-{part}"
    spans = []
    for year in range(context.anchor.year - 2, context.anchor.year + 3):
        covered = cover(f"{year:04d}-{part}")
        if covered:
            spans.append((f"{year:04d}-{part}", *covered))
    return context.nearest(hit, spans)


def _nth_week(context: Context, hit: Hit) -> str | None:
    month = _month(context, hit)
    covered = cover(month) if month else None
    return nth_week(covered[0].year, covered[0].month, ordinal(context.said(hit, "nth"))) if covered else None


def _nth_of(context: Context, hit: Hit) -> str | None:
    covered = cover(_month(context, hit) or "")
    if covered is None:
        return None
    unit, nth = context.said(hit, "unit"), ordinal(context.said(hit, "nth"))
    days = [covered[0] + dt.timedelta(days=step) for step in range((covered[1] - covered[0]).days + 1)]
    if unit != "day":
        wanted = 6 if unit == "weekend" else weekday_of(unit)
        days = [one for one in days if one.isoweekday() == wanted]
    index = nth if nth < 0 else nth - 1
    if not -len(days) <= index < len(days):
        return None
    return week_value(days[index], weekend=True) if unit == "weekend" else days[index].isoformat()


def _weekend(context: Context, hit: Hit, rel: str = "") -> str | None:
    if rel in _FOCAL:
        base = context.focus_day("W")
        return context.move(base, "WE", -1 if rel in _BACK else 0 if rel in ("that", "same") else 1)
    anchor = context.anchor
    if anchor is None or rel in ("last", "past", "next"):
        return context.move(anchor, "WE", -1 if rel in _BACK else 1 if rel == "next" else 0)
    tense = context.tense(hit)
    back = anchor.isoweekday() < 6 and (tense == "past" or (tense is None and anchor.isoweekday() < 4))
    return context.move(anchor, "WE", -1 if back and rel != "coming" else 0)


def _rel_unit(context: Context, hit: Hit) -> str | None:
    rel, word, the = context.said(hit, "rel"), context.said(hit, "unit"), "the" in hit
    if word in SEASONS:
        return _rel_season(context, hit, rel, SEASONS[word])
    unit = _UNIT_LETTER.get(word)
    if unit is None or (rel, word) in (("this", "day"), ("last", "day"), ("past", "day"), ("current", "day")):
        return None
    if unit == "WE":
        return _weekend(context, hit, "past" if "past" in hit and rel == "this" else rel)
    if rel in ("this", "current", "coming"):
        turn = context.said(hit, "past") or rel
        return context.move(context.anchor, unit, {"past": -1, "this": 0, "current": 0}.get(turn, 1))
    if rel in ("that", "same") or rel in _FOCAL or (rel == "next" and (unit == "D" or the)):
        base = context.focus_day(unit)
        return context.move(base, unit, 0 if rel in ("that", "same") else -1 if rel in _BACK else 1)
    return context.move(context.anchor, unit, -1 if rel in _BACK else 1)


def _rel_season(context: Context, hit: Hit, rel: str, season: str) -> str | None:
    anchor = context.focus_day("S") if rel in _FOCAL else context.anchor
    if anchor is None:
        return f"XXXX-{season}"
    spans = []
    for year in range(anchor.year - 2, anchor.year + 3):
        covered = cover(f"{year:04d}-{season}")
        if covered:
            spans.append((f"{year:04d}-{season}", *covered))
    if rel in _BACK:
        past = [value for value, _, last in spans if last < anchor]
        return past[-1] if past else None
    if rel in ("next", "coming", "upcoming", "following"):
        coming = [value for value, begin, _ in spans if begin > anchor]
        return coming[0] if coming else None
    now = [value for value, begin, last in spans if begin <= anchor <= last]
    return now[0] if now else f"{anchor.year:04d}-{season}"


def _unit_part(context: Context, hit: Hit) -> str | None:
    word = context.said(hit, "unit")
    if word in SEASONS:
        return _nearest(context, hit, SEASONS[word])
    unit = _UNIT_LETTER.get(word)
    if unit is None:
        return None
    base = context.focus_day(unit) if unit in ("D", "W") or context.tense(hit) == "past" else context.anchor
    return context.move(base, unit)


def _finish_day(context: Context, hit: Hit) -> str | None:
    return context.move(context.focus_day("D"), "D")


def _years_end(context: Context, hit: Hit) -> str | None:
    return context.move(context.anchor, "Y")


def _adjacent(context: Context, hit: Hit) -> str | None:
    unit = _UNIT_LETTER[context.said(hit, "unit")]
    return context.move(context.focus_day(unit), unit, 1 if context.said(hit, "dir") == "after" else -1)


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
        covered = cover(moved) if moved else None
        return whole(covered[0].year, base.month if letter == "Y" else covered[0].month, base.day) if covered else None
    return context.move(base, letter, direction * int(total))


def _ago(context: Context, hit: Hit) -> str | None:
    return _counted(context, hit, context.anchor, -1)


def _from_now(context: Context, hit: Hit) -> str | None:
    return _counted(context, hit, context.anchor, 1)


def _later(context: Context, hit: Hit) -> str | None:
    unit = amounts.unit_of(context.said(hit, "unit"))
    if unit is None or unit[1] not in "DWMY" or amounts.number(context.said(hit, "quant")) is None:
        return None
    return _counted(context, hit, context.focus_day(unit[1]), 1 if context.said(hit, "dir") == "later" else -1)


def _same_period(context: Context, hit: Hit) -> str | None:
    word = context.said(hit, "unit")
    letter = _UNIT_LETTER.get(word)
    focus = context.last_focus(*([letter] if letter else "W WE M Q H S Y".split()))
    if "year" in hit:
        year: int | None = int(context.said(hit, "year"))
    elif "ago" in hit:
        year = focus.begin.year - 1 if focus else context.anchor.year - 1 if context.anchor else None
    else:
        year = context.relative_year(context.said(hit, "rel"))
    if year is None or not 1 <= year <= 9999:
        return None if year is not None else "XXXX"
    if focus and len(focus.value) > 4:
        value = f"{year:04d}{focus.value[4:]}"
        return value if cover(value) else None
    base = context.anchor
    if letter in ("M", "Q") and base:
        return part_of(base.replace(year=year, day=1), letter)
    return f"{year:04d}"


def _quarter(context: Context, hit: Hit) -> str | None:
    if "q" in hit:
        part = context.said(hit, "q").upper()
    else:
        nth = ordinal(context.said(hit, "nth"))
        size = 2 if hit.rule.startswith("half") else 4
        nth = size if nth == -1 else nth
        if nth > size:
            return None
        part = f"{'H' if size == 2 else 'Q'}{nth}"
    year = context.year_of(hit)
    if year is None:
        year = context.sentence_year(hit)
    if "fiscal" in hit:
        return f"FY{year:04d}-{part}" if year is not None else f"XXXX-{part}"
    if year is not None:
        return f"{year:04d}-{part}"
    return _nearest(context, hit, part)


def _fiscal(context: Context, hit: Hit) -> str | None:
    if "fy" in hit:
        digits = context.said(hit, "fy")[2:]
        return f"FY20{digits}" if len(digits) == 2 else f"FY{digits}"
    return f"FY{context.said(hit, 'year') or context.said(hit, 'year2')}"


def _season(context: Context, hit: Hit) -> str | None:
    season, year = SEASONS[context.said(hit, "season")], context.year_of(hit)
    if year is None:
        year = context.sentence_year(hit)
    if year is not None:
        return f"{year:04d}-{season}"
    return _nearest(context, hit, season)


def _year(context: Context, hit: Hit) -> str | None:
    year = context.year_of(hit)
    return f"{year:04d}" if year is not None else None


def _decade(context: Context, hit: Hit) -> str | None:
    said = context.said(hit, "decade")
    if said in DECADES:
        short = DECADES[said]
    else:
        digits = re.sub(r"[^0-9]", "", said)
        if len(digits) == 4:
            return digits[:3]
        short = int(digits) // 10
    latest = context.anchor.year if context.anchor else 2020
    return f"20{short}" if 2000 + 10 * short <= latest else f"19{short}"


def _century(context: Context, hit: Hit) -> str | None:
    nth = ordinal(context.said(hit, "nth"))
    return f"{nth - 1:02d}" if 1 < nth <= 30 else None


DATES: dict[str, Resolver] = {
    "mdy": _mdy, "dmy": _mdy, "numdate": _numdate, "weekday": _weekday, "wkday": _weekday, "weekday_ago": _weekday,
    "relday": _relday, "daynumber": _daynumber, "holiday": _holiday, "month_year": _month, "month": _month,
    "maymonth": _month, "maymonth_noun": _month, "rel_month": _month, "month_list": _month, "nth_week": _nth_week, "nth_of": _nth_of, "weekend": _weekend,
    "rel_unit": _rel_unit, "unit_part": _unit_part, "finish_day": _finish_day, "years_end": _years_end,
    "adjacent": _adjacent, "ago": _ago, "from_now": _from_now, "christmas": _holiday, "later": _later, "same_period": _same_period, "quarter": _quarter,
    "qtoken": _quarter, "q_after": _quarter, "halfyear": _quarter, "halfyear_bare": _quarter, "fiscal": _fiscal,
    "season": _season, "season_bare": _season, "season_mod": _season, "decade": _decade, "aposdecade": _decade,
    "decadeword": _decade, "century": _century, "year": _year, "aposyear": _year,
}  # fmt: skip
"""By rule, the function that gives the value of a DATE."""


def ranges(context: Context, hit: Hit) -> Iterator[Found]:
    """The two dates of ``October 7-9`` or ``2014-2015``."""
    first, second = hit.groups["first"], hit.groups["second"]
    if hit.rule == "year_range":
        year, end = context.said(hit, "year"), context.said(hit, "year2")
        values: list[str | None] = [year, end if len(end) == 4 else f"{int(year) + 1:04d}"]
        starts = [hit.first, second[0]]
    elif hit.rule == "month_range":
        months = [MONTHS[context.said(hit, group)] for group in ("month", "month2")]
        year_said = context.year_of(hit) or 0
        values = [month_value(year_said - (months[0] > months[1]), months[0]), month_value(year_said, months[1])]
        starts = [hit.first, second[0]]
    else:
        month = _month_number(context, hit)
        numbers = [ordinal(context.said(hit, group)) for group in ("day", "day2")]
        values = [month_day(context, hit, month, number) for number in numbers]
        if "firstyear" in hit:
            values[0] = whole(int(context.said(hit, "firstyear")), month, numbers[0])
        starts = [hit.first, second[0]]
    for start, end_token, value in zip(starts, (first[1], hit.end), values, strict=True):
        if value:
            yield Found(start, end_token, "DATE", value)
