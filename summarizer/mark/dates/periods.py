"""Values of weeks and longer: weekends, quarters, seasons, years, and what is counted in them."""

from __future__ import annotations

import datetime as dt

from .calendar import cover, part_of
from .context import Context
from .days import mdy, ordinal, weekday
from .find import Hit
from .focus import BACK, FOCAL
from .lexicon import SEASONS
from .months import named_month, near_parts, nearest_part, reported_part
from .story import base_before, before_range, ends_range, months_told, past_day, story_day
from .years import relative_year, year_of, year_said

_UNIT_LETTER = {
    "day": "D", "week": "W", "weekend": "WE", "month": "M", "quarter": "Q", "half": "H", "year": "Y", "decade": "E",
    "century": "C",
}  # fmt: skip
_ENDS = {"mdy": mdy, "dmy": mdy, "weekday": weekday, "month": named_month, "month_year": named_month}
"""By rule, what gives the value of the date at which a quarter ended."""


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
    unit = _UNIT_LETTER.get(word.removesuffix("s"))
    if "fiscal" in hit and unit == "Y":
        year = relative_year(context, rel, hit.first)
        return f"FY{year:04d}" if year is not None else None
    if unit is None or (rel, word) in (("this", "day"), ("last", "day"), ("past", "day"), ("current", "day")):
        return None
    if unit == "WE":
        return weekend(context, hit, (rel == "this" and context.said(hit, "past")) or rel)
    if rel in ("this", "current", "coming"):
        turn = context.said(hit, "past") or rel
        return context.move(context.anchor, unit, {"past": -1, "this": 0, "current": 0}.get(turn, 1))
    if rel in ("that", "same") or rel in FOCAL or (rel == "next" and (unit == "D" or the)):
        base = base_before(context, hit, unit) if rel in BACK else context.focus_day(unit)
        if rel in ("that", "same"):
            base = context.pointed_at(unit, hit.first)
        if unit == "D" and rel == "same":
            aside = before_range(context)
            base = aside or (past_day(context, hit.first) if context.tense(hit) == "past" else base)
        return context.move(base, unit, 0 if rel in ("that", "same") else -1 if rel in BACK else 1)
    return context.move(context.anchor, unit, -1 if rel in BACK else 1)


def _rel_season(context: Context, hit: Hit, rel: str, season: str) -> str | None:
    anchor = context.focus_day("S") if rel in FOCAL else context.anchor
    if anchor is None:
        return f"XXXX-{season}"
    spans = near_parts(anchor.year, season)
    if rel in BACK:
        past = [value for value, _, last in spans if last < anchor]
        return past[-1] if past else None
    if rel in ("next", "coming", "upcoming", "following"):
        coming = [value for value, begin, _ in spans if begin > anchor]
        return coming[0] if coming else None
    begun = [(value, last) for value, begin, last in spans if begin <= anchor]
    over = begun[-1][1] < anchor and (rel != "this" or context.tense(hit) != "past")
    return f"{anchor.year:04d}-{season}" if over else begun[-1][0]


def unit_part(context: Context, hit: Hit) -> str | None:
    """``the end of the year``, ``earlier in the week``."""
    word = context.said(hit, "unit")
    if word in SEASONS:
        return nearest_part(context, hit, SEASONS[word])
    unit = _UNIT_LETTER.get(word)
    if unit is None or (unit == "C" and "turn" in context.tokens.words(hit.first, hit.end)):
        return None
    base = context.anchor
    if unit == "D":
        base = story_day(context, hit.first)
    elif unit == "W" or (context.tense(hit) == "past" and context.word(hit.first - 1) != "since"):
        told = _told_of(context, unit, hit.first, over="end" in context.tokens.words(hit.first, hit.end))
        ahead = told and base and told > base and context.tense(hit) == "past"
        base = base if ahead else told
    return context.move(base, unit)


def finish_day(context: Context, hit: Hit) -> str | None:
    """``the day`` and the like, taken from focus."""
    unit = _UNIT_LETTER[context.said(hit, "unit")]
    if unit == "D":
        return context.move(story_day(context, hit.first), "D")
    return context.move(_told_of(context, unit, hit.first), unit)


def _told_of(context: Context, unit: str, token: int, *, over: bool = False) -> dt.date | None:
    """The day whose unit "the year" is: of one in its own sentence, if that year can be ``over``, before an earlier year."""
    named, latest = context.focus.get(unit), context.last_focus("D", "M")
    here, anchor = context.sentence(token), context.anchor
    if unit != "Y" or not (named and latest) or (over and anchor and latest.begin.year >= anchor.year):
        return context.close_focus(unit, token) or context.focus_day(unit)
    reported = any(context.word(i) in _REPORTED for i in range(*context.sentence_tokens(here)))
    if context.sentence(latest.token) == here != context.sentence(named.token) and not reported:
        return latest.begin
    return context.close_focus(unit, token) or context.focus_day(unit)


_REPORTED = frozenset("said reported report results showed".split())
"""Words of those who tell of a year that is over: "It said in May 2024 that it lost money over the year"."""


def half_year(context: Context, hit: Hit) -> str | None:
    """``the first six months of the year``."""
    year = year_said(context, hit)
    return f"{year:04d}-H1" if year is not None else nearest_part(context, hit, "H1")


def ended_unit(context: Context, hit: Hit) -> str | None:
    """``the quarter ended March 31``: the one in which that day lies."""
    following = next((other for other in context.hits if other.first >= hit.end), None)
    resolver = _ENDS.get(following.rule) if following else None
    covered = cover(resolver(context, following)) if resolver and following else None
    if "fiscal" in hit and context.said(hit, "unit") == "year":
        return f"FY{covered[1].year:04d}" if covered else None
    return context.move(covered[1] if covered else context.anchor, _UNIT_LETTER[context.said(hit, "unit")])


def of_story(context: Context, hit: Hit) -> str | None:
    """``a third straight month``, ``before the month is out``, ``year's end``: that of the story."""
    if "year" in hit:
        return context.said(hit, "year")  # "by year-end 2027"
    return context.move(context.anchor, _UNIT_LETTER[context.said(hit, "unit") or "year"])


def new_year(context: Context, hit: Hit) -> str | None:
    """``the new year``, the coming one until it is some weeks old."""
    anchor = context.anchor
    return context.move(anchor, "Y", int(anchor.month > 2)) if anchor else "XXXX"


def new_year_day(context: Context, hit: Hit) -> str | None:
    """``before the New Year``, its first day; ``in the New Year``, the coming year."""
    if context.word(hit.first - 1) == "in" and context.anchor:
        return new_year(context, hit)
    if context.anchor and "coming" in hit:
        return f"{min(context.anchor.year + 1, dt.MAXYEAR):04d}-01-01"
    return nearest_part(context, hit, "01-01")


def last_but_one(context: Context, hit: Hit) -> str | None:
    """``the week before last``, ``the year after next``."""
    back = context.said(hit, "rel") == "last"
    return context.move(context.anchor, _UNIT_LETTER[context.said(hit, "unit")], -2 if back else 2)


def adjacent(context: Context, hit: Hit) -> str | None:
    """``the day before``."""
    unit, after = _UNIT_LETTER[context.said(hit, "unit")], context.said(hit, "dir") == "after"
    base = context.focus_day(unit) if after else base_before(context, hit, unit)
    return context.move(base, unit, 1 if after else -1)


def same_period(context: Context, hit: Hit) -> str | None:
    """``the same period last year``, the date in focus moved to another year."""
    word = context.said(hit, "unit")
    letter = _UNIT_LETTER.get(word)
    focus = context.last_focus(*([letter] if letter else ("W", "WE", "M", "Q", "H", "S", "Y")))
    if focus and not letter and (ends_range(context, focus) or months_told(context, hit.first)):
        focus = None  # no value names "January to October" or "the first nine months"
    if "year" in hit:
        year: int | None = int(context.said(hit, "year"))
    elif "ago" in hit:
        base = focus.begin if focus else context.year_before(hit.first)
        year = base.year - 1 if base else None
    else:
        year = relative_year(context, context.said(hit, "rel"), hit.first)
    if year is None or not 1 <= year <= 9999:
        return None if year is not None else "XXXX"
    if focus and len(focus.value) > 4:
        value = f"{year:04d}{focus.value[4:]}"
        return value if cover(value) else None
    base = context.anchor
    if letter in ("M", "Q") and base:
        reported = int("ago" in hit and letter == "Q")  # which is over
        return part_of(base.replace(year=year, day=1), letter, -reported)
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
    year = year_said(context, hit)
    if "fiscal" in hit:
        return f"FY{year:04d}-{part}" if year is not None else f"XXXX-{part}"
    if year is not None:
        return f"{year:04d}-{part}"
    return reported_part(context, hit, part) or nearest_part(context, hit, part)


def fiscal(context: Context, hit: Hit) -> str | None:
    """A fiscal year; its days differ from place to place."""
    if "fy" in hit:
        digits = context.said(hit, "fy")[2:]
        return f"FY20{digits}" if len(digits) == 2 else f"FY{digits}"
    return f"FY{context.said(hit, 'year') or context.said(hit, 'year2')}"


def season(context: Context, hit: Hit) -> str | None:
    """A season, of a year or the nearest."""
    season, year = SEASONS[context.said(hit, "season")], year_said(context, hit)
    return f"{year:04d}-{season}" if year is not None else nearest_part(context, hit, season)


def named_year(context: Context, hit: Hit) -> str | None:
    """A year in figures."""
    year = year_of(context, hit)
    return f"{year:04d}" if year is not None else None
