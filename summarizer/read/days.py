"""Days of the calendar as they are written in header lines, front matter and on the command line."""

from __future__ import annotations

import datetime as dt
import re

from summarizer.errors import UsageError

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?"
_ISO = r"\d{4}-\d{2}-\d{2}"
_NUMBER = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR = r"(?:(?:,?[ ]+|/)\d{4})"

ISO_DAY = rf"(?a:\b{_ISO}\b)"
"""Pattern of a day as in ISO 8601, ``2025-10-11``; no groups."""

DAY = (
    rf"(?ai:(?:{_WEEKDAY},?[ ]+)?\b(?:{_ISO}|{_MONTH}[ ]+{_NUMBER}\b{_YEAR}?\b"
    rf"|{_NUMBER}[ ]+{_MONTH}{_YEAR}?(?!\w)))"
)
"""Pattern of a day with or without its year, in English or ISO 8601; no groups."""

TIME = (
    r"(?ai:(?:T|at[ ]+)?\d{1,2}(?:[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?)?[ ]*(?:[ap]\.?m\.?|h|hrs)?"
    r"[ ]*\(?(?:Z|[A-Z]{2,5})?\)?(?:[+-]\d{1,2}:?\d{0,2})?)"
)
"""Pattern of a clock time with its zone as it stands beside a day in a header line; no groups."""

_PARTS = re.compile(
    rf"(?ai:\b(?P<iso>{_ISO})(?!\d)"
    rf"|\b(?P<month>{_MONTH})[ ]+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?:(?:,?[ ]+|/)(?P<year>\d{{4}})\b)?"
    rf"|\b(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?[ ]+(?P<month2>{_MONTH})(?:,?[ ]+(?P<year2>\d{{4}})\b)?)"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def parse_day(value: str) -> dt.date:
    """Return the day written as ``YYYY-MM-DD``; anything else raises :class:`UsageError`."""
    # date.fromisoformat alone takes more forms from Python 3.11 on, such as 20251011
    if re.fullmatch(_ISO, value, re.ASCII):
        try:
            return dt.date.fromisoformat(value)
        except ValueError:
            pass
    raise UsageError(f"{value!r} is not a day of the calendar", hint="write the day as YYYY-MM-DD, such as 2025-10-11")


def find_day(text: str, near: dt.date | None = None) -> dt.date | None:
    """Return the first day written in ``text``, or None if there is none or it is impossible.

    A day without a year is taken in the year that brings it nearest to ``near``; without ``near`` it
    is None, because today's clock says nothing about an article.
    """
    match = _PARTS.search(text)
    if match is None:
        return None
    if match["iso"]:
        return _day(match["iso"][:4], int(match["iso"][5:7]), match["iso"][8:])
    month = _MONTHS.index((match["month"] or match["month2"])[:3].lower()) + 1
    number, year = match["day"] or match["day2"], match["year"] or match["year2"]
    if year:
        return _day(year, month, number)
    if near is None:
        return None
    days = [_day(year, month, number) for year in range(near.year - 1, near.year + 2)]
    return min((day for day in days if day), key=lambda day: abs(day - near), default=None)


def _day(year: str | int, month: int, number: str) -> dt.date | None:
    try:
        return dt.date(int(year), month, int(number))
    except ValueError:
        return None
