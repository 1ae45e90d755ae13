from __future__ import annotations

import datetime as dt

import pytest

from summarizer.errors import UsageError
from summarizer.read import parse_day
from summarizer.read.days import find_day


def test_an_iso_day_is_parsed() -> None:
    assert parse_day("2024-02-29") == dt.date(2024, 2, 29)


@pytest.mark.parametrize(
    "value",
    ["2023-02-29", "2025-13-01", "20251011", "2025-W41-6", "11 October 2025", "", "٢٠٢٥-١٠-١١", "0000-01-01"],
)
def test_anything_else_is_a_usage_error_that_names_the_value(value: str) -> None:
    with pytest.raises(UsageError) as caught:
        parse_day(value)
    assert repr(value) in str(caught.value)
    assert "YYYY-MM-DD" in str(caught.value)
    assert caught.value.exit_code == 2


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2021-03-04", dt.date(2021, 3, 4)),
        ("2021-03-04T23:30:00-05:00", dt.date(2021, 3, 4)),
        ("March 4, 2021", dt.date(2021, 3, 4)),
        ("Mar. 4 2021", dt.date(2021, 3, 4)),
        ("SEPT 4th, 2021", dt.date(2021, 9, 4)),
        ("4 March 2021", dt.date(2021, 3, 4)),
        ("March 4/2021", dt.date(2021, 3, 4)),
        ("4th Mar 2021", dt.date(2021, 3, 4)),
        ("Thursday, March 04, 2021", dt.date(2021, 3, 4)),
        ("February 30, 2021", None),
        ("2021-02-30", None),
        ("March 4", None),
        ("no day at all", None),
    ],
)
def test_written_days(text: str, day: dt.date | None) -> None:
    assert find_day(text) == day


@pytest.mark.parametrize(
    ("text", "near", "day"),
    [
        ("Oct. 9", dt.date(2019, 10, 11), dt.date(2019, 10, 9)),
        ("30 December", dt.date(2019, 1, 2), dt.date(2018, 12, 30)),
        ("Jan 2", dt.date(2019, 12, 31), dt.date(2020, 1, 2)),
        ("Feb. 29", dt.date(2019, 3, 1), dt.date(2020, 2, 29)),
        ("Feb. 29", dt.date(2022, 3, 1), None),
    ],
)
def test_a_day_without_year_takes_the_nearest(text: str, near: dt.date, day: dt.date | None) -> None:
    assert find_day(text, near) == day
