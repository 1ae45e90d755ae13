"""Calendar arithmetic on TIMEX3 values: building them, moving them, and the days they cover.

A value is one of ``2025-10-11`` (day), ``2025-W41`` (ISO week), ``2025-W41-WE``, ``2025-10``, ``2025-Q4``,
``2025-H2``, ``2025-FA``, ``2025``, ``202`` (decade), ``20`` (century). What would fall out of the years 1 to
9999 is ``None``.
"""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthcalendar, monthrange

Value = str
DAY = dt.timedelta(days=1)
SEASON_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}

_VALUE = re.compile(
    r"(?P<year>\d{4})(?:-(?:(?P<month>\d\d)(?:-(?P<day>\d\d))?|W(?P<week>\d\d)(?P<we>-WE)?"
    r"|Q(?P<quarter>[1-4])|H(?P<half>[12])|(?P<season>SP|SU|FA|WI)))?(?:T.*)?|(?P<decade>\d{3})|(?P<century>\d\d)"
)


def day(year: int, month: int, number: int) -> dt.date | None:
    """The day, or ``None`` where the calendar has none such."""
    try:
        return dt.date(year, month, number)
    except ValueError:
        return None


def week_value(of: dt.date, *, weekend: bool = False) -> Value:
    """The ISO week that holds a day."""
    year, week, _ = of.isocalendar()
    return f"{year:04d}-W{week:02d}" + ("-WE" if weekend else "")


def month_value(year: int, month: int) -> Value | None:
    """A month, where ``month`` may run over either end of the year."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return f"{year:04d}-{month:02d}" if 1 <= year <= 9999 else None


def shift_days(start: dt.date, count: int) -> dt.date | None:
    """``start`` moved by days, or ``None`` off the calendar."""
    try:
        return start + count * DAY
    except OverflowError:
        return None


def part_of(of: dt.date, unit: str, count: int = 0) -> Value | None:
    """The ``unit`` (D W WE M Q H Y E for decade, C for century) that holds a day, moved by ``count``."""
    if unit in ("D", "W", "WE"):
        moved = shift_days(of, count if unit == "D" else 7 * count)
        if moved is None or unit == "D":
            return moved.isoformat() if moved else None
        return week_value(moved, weekend=unit == "WE")
    if unit == "M":
        return month_value(of.year, of.month + count)
    if unit in ("Q", "H"):
        size = 3 if unit == "Q" else 6
        year, index = divmod((of.year * 12 + of.month - 1) // size + count, 12 // size)
        return f"{year:04d}-{unit}{index + 1}" if 1 <= year <= 9999 else None
    size = {"Y": 1, "E": 10, "C": 100}[unit]
    number = of.year // size + count
    return f"{number:0{5 - len(str(size))}d}" if 1 <= number * size <= 9999 else None


def cover(value: Value | None) -> tuple[dt.date, dt.date] | None:
    """First and last day of a value, or ``None`` where it names no stretch of the calendar."""
    match = _VALUE.fullmatch(value or "")
    if match is None:
        return None
    try:
        return _cover(match)
    except (ValueError, OverflowError):
        return None


def _cover(match: re.Match[str]) -> tuple[dt.date, dt.date]:
    if match["century"] or match["decade"]:
        size = 100 if match["century"] else 10
        first = int(match["century"] or match["decade"]) * size
        return dt.date(first, 1, 1), dt.date(first + size - 1, 12, 31)
    year = int(match["year"])
    if match["day"]:
        only = dt.date(year, int(match["month"]), int(match["day"]))
        return only, only
    if match["week"]:
        monday = dt.date.fromisocalendar(year, int(match["week"]), 1)
        return monday + (5 if match["we"] else 0) * DAY, monday + 6 * DAY
    months = 1
    if match["month"]:
        month = int(match["month"])
    elif match["quarter"]:
        month, months = int(match["quarter"]) * 3 - 2, 3
    elif match["half"]:
        month, months = int(match["half"]) * 6 - 5, 6
    elif match["season"]:
        month, months = SEASON_MONTH[match["season"]], 3
    else:
        month, months = 1, 12
    return dt.date(year, month, 1), _month_end(year, month + months - 1)


def _month_end(year: int, month: int) -> dt.date:
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return dt.date(year, month, monthrange(year, month)[1])


def easter(year: int) -> dt.date:
    """Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher."""
    century, rest = divmod(year, 100)
    moon = (19 * (year % 19) + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    month, before = divmod(moon + sunday - 7 * ((year % 19 + 11 * moon + 22 * sunday) // 451) + 114, 31)
    return dt.date(year, month, before + 1)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> dt.date | None:
    """The nth such weekday (1 for Monday) of a month, -1 for the last; ``None`` where it has no so many."""
    days = [week[weekday - 1] for week in monthcalendar(year, month) if week[weekday - 1]]
    index = nth if nth < 0 else nth - 1
    return dt.date(year, month, days[index]) if -len(days) <= index < len(days) else None
