"""Values of weeks and longer: months, quarters, seasons, years, and what is counted in them."""

from __future__ import annotations

import datetime as dt
import re

from .calendar import cover, month_value, nth_week, part_of, week_value
from .context import BACK, FOCAL, Context
from .days import mdy, ordinal, weekday_of
from .find import Hit
from .lexicon import DECADES, MONTHS, SEASONS

_UNIT_LETTER = {
    "day": "D", "week": "W", "weekend": "WE", "month": "M", "quarter": "Q", "year": "Y", "decade": "E",
    "century": "C",
}  # fmt: skip


def named_month(context: Context, hit: Hit) -> str | None:
    """A month by its name, with or without a year."""
    month = MONTHS[context.said(hit, "month")]
    year = context.year_of(hit)
    if year is None and "rel" not in hit:
        year = context.sentence_year(hit)
    if year is not None:
        return month_value(year, month)
    anchor = context.anchor
    if anchor is None:
        return f"XXXX-{month:02d}"
    rel = context.said(hit, "rel")
    if rel in FOCAL:
        return _focal_month(context, month, rel)
    if rel in BACK:
        return month_value(anchor.year - (month >= anchor.month), month)
    if rel in ("next", "coming", "upcoming", "following"):
        return month_value(anchor.year + (month <= anchor.month), month)
    return f"{anchor.year:04d}-{month:02d}" if rel else _nearest(context, hit, f"{month:02d}")


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
    return month_value(begin.year - (month >= begin.month) if rel in BACK else begin.year + (month <= begin.month), month)


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


def _month_around(context: Context, hit: Hit) -> str | None:
    """The month that a week or a day is of, by name or as "this month"."""
    if "relmonth" not in hit:
        return named_month(context, hit)
    rel = context.said(hit, "relmonth")
    base = context.focus_day("M") if rel == "the" else context.anchor
    return context.move(base, "M", {"last": -1, "next": 1}.get(rel, 0))


def week_in_month(context: Context, hit: Hit) -> str | None:
    """``the last week of March``."""
    covered = cover(_month_around(context, hit) or "")
    return nth_week(covered[0].year, covered[0].month, ordinal(context.said(hit, "nth"))) if covered else None


def week_of(context: Context, hit: Hit) -> str | None:
    """``the week of October 6``."""
    covered = cover(mdy(context, hit) or "")
    return week_value(covered[0], weekend=context.said(hit, "unit") == "weekend") if covered else None


def nth_of(context: Context, hit: Hit) -> str | None:
    """``the first Sunday of May``, ``the last day of June``."""
    covered = cover(_month_around(context, hit) or "")
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


def weekend(context: Context, hit: Hit, rel: str = "") -> str | None:
    """A weekend, by the word before it or the tense."""
    if rel in FOCAL:
        base = context.focus_day("W")
        return context.move(base, "WE", -1 if rel in BACK else 0 if rel in ("that", "same") else 1)
    anchor = context.anchor
    if anchor is None or rel in ("last", "past", "next"):
        return context.move(anchor, "WE", -1 if rel in BACK else 1 if rel == "next" else 0)
    tense = context.tense(hit)
    back = anchor.isoweekday() < 6 and (tense == "past" or (tense is None and anchor.isoweekday() < 4))
    return context.move(anchor, "WE", -1 if back and rel != "coming" else 0)


def rel_unit(context: Context, hit: Hit) -> str | None:
    """``last week``, ``the following month``, ``that year``."""
    rel, word, the = context.said(hit, "rel"), context.said(hit, "unit"), "the" in hit
    if word in SEASONS:
        return _rel_season(context, hit, rel, SEASONS[word])
    unit = _UNIT_LETTER.get(word)
    if unit is None or (rel, word) in (("this", "day"), ("last", "day"), ("past", "day"), ("current", "day")):
        return None
    if unit == "WE":
        return weekend(context, hit, "past" if "past" in hit and rel == "this" else rel)
    if rel in ("this", "current", "coming"):
        turn = context.said(hit, "past") or rel
        return context.move(context.anchor, unit, {"past": -1, "this": 0, "current": 0}.get(turn, 1))
    if rel in ("that", "same") or rel in FOCAL or (rel == "next" and (unit == "D" or the)):
        base = context.focus_day(unit)
        return context.move(base, unit, 0 if rel in ("that", "same") else -1 if rel in BACK else 1)
    return context.move(context.anchor, unit, -1 if rel in BACK else 1)


def _rel_season(context: Context, hit: Hit, rel: str, season: str) -> str | None:
    anchor = context.focus_day("S") if rel in FOCAL else context.anchor
    if anchor is None:
        return f"XXXX-{season}"
    spans = []
    for year in range(anchor.year - 2, anchor.year + 3):
        covered = cover(f"{year:04d}-{season}")
        if covered:
            spans.append((f"{year:04d}-{season}", *covered))
    if rel in BACK:
        past = [value for value, _, last in spans if last < anchor]
        return past[-1] if past else None
    if rel in ("next", "coming", "upcoming", "following"):
        coming = [value for value, begin, _ in spans if begin > anchor]
        return coming[0] if coming else None
    now = [value for value, begin, last in spans if begin <= anchor <= last]
    return now[0] if now else f"{anchor.year:04d}-{season}"


def unit_part(context: Context, hit: Hit) -> str | None:
    """``the end of the year``, ``earlier in the week``."""
    word = context.said(hit, "unit")
    if word in SEASONS:
        return _nearest(context, hit, SEASONS[word])
    unit = _UNIT_LETTER.get(word)
    if unit is None or (unit == "C" and "turn" in context.tokens.words(hit.first, hit.end)):
        return None
    base = context.focus_day(unit) if unit in ("D", "W") or context.tense(hit) == "past" else context.anchor
    return context.move(base, unit)


def finish_day(context: Context, hit: Hit) -> str | None:
    """``the day`` and the like, taken from focus."""
    unit = _UNIT_LETTER[context.said(hit, "unit")]
    return context.move(context.focus_day(unit), unit)


def years_end(context: Context, hit: Hit) -> str | None:
    """``year's end``."""
    return context.move(context.anchor, "Y")


def new_year(context: Context, hit: Hit) -> str | None:
    """``the new year``, the coming one until it is some weeks old."""
    anchor = context.anchor
    return context.move(anchor, "Y", int(anchor.month > 2)) if anchor else "XXXX"  # noqa: PLR2004


def last_but_one(context: Context, hit: Hit) -> str | None:
    """``the week before last``, ``the year after next``."""
    back = context.said(hit, "rel") == "last"
    return context.move(context.anchor, _UNIT_LETTER[context.said(hit, "unit")], -2 if back else 2)


def adjacent(context: Context, hit: Hit) -> str | None:
    """``the day before``."""
    unit = _UNIT_LETTER[context.said(hit, "unit")]
    return context.move(context.focus_day(unit), unit, 1 if context.said(hit, "dir") == "after" else -1)


def same_period(context: Context, hit: Hit) -> str | None:
    """``the same period last year``, the date in focus moved to another year."""
    word = context.said(hit, "unit")
    letter = _UNIT_LETTER.get(word)
    focus = context.last_focus(*([letter] if letter else ("W", "WE", "M", "Q", "H", "S", "Y")))
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


def quarter(context: Context, hit: Hit) -> str | None:
    """A quarter or half of a year."""
    if "q" in hit:
        part = "".join(sorted(context.said(hit, "q").upper(), reverse=True))  # "1Q" is Q1
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


def fiscal(context: Context, hit: Hit) -> str | None:
    """A fiscal year; its days differ from place to place."""
    if "fy" in hit:
        digits = context.said(hit, "fy")[2:]
        return f"FY20{digits}" if len(digits) == 2 else f"FY{digits}"
    return f"FY{context.said(hit, 'year') or context.said(hit, 'year2')}"


def season(context: Context, hit: Hit) -> str | None:
    """A season, of a year or the nearest."""
    season, year = SEASONS[context.said(hit, "season")], context.year_of(hit)
    if year is None:
        year = context.sentence_year(hit)
    if year is not None:
        return f"{year:04d}-{season}"
    return _nearest(context, hit, season)


def named_year(context: Context, hit: Hit) -> str | None:
    """A year in figures."""
    year = context.year_of(hit)
    return f"{year:04d}" if year is not None else None


def decade(context: Context, hit: Hit) -> str | None:
    """``the 1990s``, ``'60s``, ``the sixties``."""
    said = context.said(hit, "decade")
    if said in DECADES:
        short = DECADES[said]
    else:
        digits = re.sub(r"[^0-9]", "", said)
        if len(digits) == 4:  # "the 1800s" are a century, the 2000s a decade so far
            return digits[:2] if digits[2] == "0" and digits < "2000" else digits[:3]
        short = int(digits) // 10
    latest = context.anchor.year if context.anchor else 2020
    return f"20{short}" if 2000 + 10 * short <= latest else f"19{short}"


def century(context: Context, hit: Hit) -> str | None:
    """``the 19th century``."""
    nth = ordinal(context.said(hit, "nth"))
    return f"{nth - 1:02d}" if 1 < nth <= 30 else None
