"""What holds for any text: no error, sound spans, well-formed values, and planted dates found where put."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.mark import dates
from summarizer.mark.dates import TimeExpression, find_dates
from summarizer.mark.dates.calendar import cover, nth_weekday, part_of, week_value
from summarizer.mark.dates.find import tokenise
from summarizer.mark.dates.grammar import rules

DATE = re.compile(
    r"[0-9]{2}|[0-9]{3}|XX|XXX|(?:[0-9]{4}|XXXX)(?:-(?:(?:[0-9]{2}|XX)(?:-(?:[0-9]{2}|XX))?"
    r"|W(?:[0-9]{2}|XX)(?:-(?:WE|[1-7]))?|Q[1-4X]|H[12X]|SP|SU|FA|WI))?|FY[0-9]{4}(?:-[QH][1-4])?"
    r"|PAST_REF|PRESENT_REF|FUTURE_REF"
)
TIME = re.compile(
    r"(?:[0-9]{4}|XXXX)-(?:(?:[0-9]{2}|XX)-(?:[0-9]{2}|XX)|WXX-[1-7])T(?:MO|AF|EV|NI|[0-2][0-9]:[0-5][0-9]Z?)"
)
DURATION = re.compile(r"P(?:[0-9]+(?:\.[0-9]+)?|X)[YMWD]|PT(?:[0-9]+(?:\.[0-9]+)?|X)[HMS]")
SET = re.compile(
    DURATION.pattern + r"|XXXX-(?:WXX-(?:[1-7]|WE)|XX-XX|[01][0-9]|SP|SU|FA|WI)(?:T(?:MO|AF|EV|NI|[0-9:]+Z?))?"
)
SHAPES = {"DATE": DATE, "TIME": TIME, "DURATION": DURATION, "SET": SET}

WORD_LINES = """
the a an this that same last past next previous following coming current every each early late mid
end of in on at by since until before after from to and between ago later earlier day week month
year quarter weekend decade century days weeks months years hours minutes second first third half
two twenty-five several few couple half Monday Tuesday Sat Sun May March October Oct. Sept 7 9 31 30
12 2009 1999 0900 2500 '82 1990s 90s sixties morning night noon tonight today yesterday tomorrow
spring fall winter fiscal FY2007 Q3 H1 9:30 p.m. am GMT UTC o'clock 2020-01-12 12/01/2020 31.12.9999
0001-01-01 9999-12-31 99999999999999999999 1,950 , . - – / ( ) " ' : $ % said will people old
anniversary Christmas New Year's Eve
"""
WORDS = WORD_LINES.split()
texts = st.one_of(
    st.text(max_size=300),
    st.text(alphabet="0123456789 ,.:/-'thMayOctWed\n", max_size=200),
    st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join),
    st.lists(st.sampled_from(WORDS), max_size=30).map("".join),
)
published_days = st.one_of(st.none(), st.dates(), st.sampled_from([dt.date.min, dt.date.max, dt.date(2024, 2, 29)]))


def check(text: str, found: list[TimeExpression]) -> None:
    for one in found:
        assert 0 <= one.start < one.end <= len(text)
        assert not text[one.start].isspace()
        assert not text[one.end - 1].isspace()
        assert SHAPES[one.type].fullmatch(one.value), (one.type, one.value, text[one.start : one.end])
        assert (one.begin is None) == (one.last is None)
        if one.begin is not None and one.last is not None:
            assert dt.date.fromisoformat(one.begin) <= dt.date.fromisoformat(one.last)
            assert one.type in ("DATE", "TIME")
            assert "X" not in one.value
    assert all(one.end <= two.start for one, two in pairwise(found))


@settings(max_examples=400, deadline=None)
@given(text=texts, published=published_days)
def test_any_text_gives_sound_expressions(text: str, published: dt.date | None) -> None:
    check(text, find_dates(text, published))


@settings(max_examples=100, deadline=None)
@given(text=texts, published=published_days, tense=st.sampled_from(["past", "present", "future", None]))
def test_any_tense_gives_sound_expressions(text: str, published: dt.date | None, tense: dates.Tense | None) -> None:
    check(text, find_dates(text, published, tense=lambda start, end: tense))


@settings(max_examples=50, deadline=None)
@given(text=texts)
def test_same_text_gives_same_expressions(text: str) -> None:
    assert find_dates(text, dt.date(2025, 10, 11)) == find_dates(text, dt.date(2025, 10, 11))


plain = st.text(alphabet="bcdfghjklnpqrsvxz ", max_size=80).map(lambda words: f"Xq {words} ")
MONTHS = list(calendar.month_name)
WEEKDAYS = list(calendar.day_name)


@given(
    before=plain,
    after=plain,
    day=st.dates(dt.date(1000, 1, 1), dt.date(2199, 12, 31)),
    form=st.integers(0, 4),
)
def test_planted_full_date_is_found(before: str, after: str, day: dt.date, form: int) -> None:
    month = MONTHS[day.month]
    said = [
        f"{month} {day.day}, {day.year}",
        f"{day.day} {month} {day.year}",
        f"{month[:3]} {day.day}, {day.year}",
        day.isoformat(),
        f"{day.day:02d}.{day.month:02d}.{day.year}",
    ][form]
    text = f"{before}on {said}, {after}"
    start = len(before) + 3
    expected = TimeExpression(start, start + len(said), "DATE", day.isoformat(), day.isoformat(), day.isoformat())
    assert find_dates(text, None) == [expected]


@given(
    before=plain,
    after=plain,
    published=st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1)),
    weekday=st.integers(0, 6),
)
def test_planted_weekday_is_within_a_week(before: str, after: str, published: dt.date, weekday: int) -> None:
    name = WEEKDAYS[weekday]
    text = f"{before}on {name} {after}"
    for tense in ("past", "future"):
        (one,) = find_dates(text, published, tense=lambda start, end, said=tense: said)  # type: ignore[misc]
        assert text[one.start : one.end] == name
        found = dt.date.fromisoformat(one.value)
        assert found.weekday() == weekday
        assert 0 <= (published - found if tense == "past" else found - published).days <= 6


@given(
    before=plain,
    after=plain,
    count=st.integers(2, 500),
    unit=st.sampled_from(["day", "week", "month", "year"]),
)
def test_planted_count_back_covers_the_right_day(before: str, after: str, count: int, unit: str) -> None:
    published = dt.date(2025, 10, 11)
    said = f"{count} {unit}s ago"
    text = f"{before}{said} {after}"
    (one,) = find_dates(text, published)
    assert text[one.start : one.end] == said
    assert one.value == part_of(published, unit[0].upper(), -count)


@given(day=st.dates(), unit=st.sampled_from(["D", "W", "M", "Q", "H", "Y"]))
def test_a_part_of_the_calendar_covers_its_day(day: dt.date, unit: str) -> None:
    value = part_of(day, unit)
    covered = cover(value) if value else None
    if covered:  # the weeks at either end of the calendar are cut off
        assert covered[0] <= day <= covered[1]
    else:
        assert unit == "W"


@given(day=st.dates(dt.date(2, 1, 1), dt.date(9998, 1, 1)))
def test_first_and_last_week_of_a_month(day: dt.date) -> None:
    first, last = (nth_weekday(day.year, day.month, 4, nth) for nth in (1, -1))
    assert first is not None
    assert last is not None
    assert week_value(first) == week_value(day.replace(day=4))
    assert last.month == day.month
    assert (last + dt.timedelta(days=7)).month != day.month


@given(day=st.dates(dt.date(2, 1, 1), dt.date(9998, 1, 1)))
def test_a_day_is_one_of_its_weekdays_in_the_month(day: dt.date) -> None:
    nth = (day.day - 1) // 7 + 1
    assert nth_weekday(day.year, day.month, day.isoweekday(), nth) == day
    assert nth_weekday(day.year, day.month, day.isoweekday(), 6) is None


@pytest.mark.parametrize("unit", ["1", "1 ", "the ", "from ", "May ", "1,", "\n", "'", "a year ", "Monday, "])
def test_long_runs_end(unit: str) -> None:
    text = unit * (20_000 // len(unit))
    check(text, find_dates(text, dt.date(2025, 10, 11)))


def test_a_million_digits_are_no_date() -> None:
    assert find_dates("7" * 1_000_000, dt.date(2025, 10, 11)) == []


@pytest.mark.parametrize(
    ("value", "begin", "last"),
    [
        ("2025-10-11", "2025-10-11", "2025-10-11"),
        ("2025-W41", "2025-10-06", "2025-10-12"),
        ("2025-W41-WE", "2025-10-11", "2025-10-12"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2025-Q4", "2025-10-01", "2025-12-31"),
        ("2025-H1", "2025-01-01", "2025-06-30"),
        ("2025-WI", "2025-12-01", "2026-02-28"),
        ("2025", "2025-01-01", "2025-12-31"),
        ("199", "1990-01-01", "1999-12-31"),
        ("19", "1900-01-01", "1999-12-31"),
        ("2025-10-11T09:30Z", "2025-10-11", "2025-10-11"),
        ("9999-WI", None, None),
    ],
)
def test_cover(value: str, begin: str | None, last: str | None) -> None:
    covered = cover(value)
    assert ([day.isoformat() for day in covered] if covered else [None, None]) == [begin, last]


@pytest.mark.parametrize(
    "value", ["PRESENT_REF", "XXXX-10-07", "FY2014", "P5Y", "2025-02-30", "2025-W60", "00", "000", ""]
)
def test_nothing_is_covered(value: str) -> None:
    assert cover(value) is None


def test_names_are_exported() -> None:
    assert sorted(dates.__all__) == ["Tense", "TimeExpression", "find_dates"]
    assert all(hasattr(dates, name) for name in dates.__all__)


def test_a_rule_is_only_left_out_where_it_matches_nothing() -> None:
    """Rules tell which classes they need: in no article does one match that is passed over for lack of them."""
    articles = sorted((Path(__file__).parent.parent / "eval/gold/dev").glob("*.txt"))
    classes = [tokenise(path.read_text()).classes for path in articles]
    over = [
        (rule, text) for rule in rules() for text in classes if any(chars.isdisjoint(text) for chars in rule.needed)
    ]
    assert len(over) > len(classes) * len(rules()) / 4
    assert not [rule.name for rule, text in over if any(match.group() for match in rule.pattern.finditer(text))]
