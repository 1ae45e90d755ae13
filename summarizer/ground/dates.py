"""Dates of the record: those of the marks, corrected and completed by the draft."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from summarizer.draft.form import DraftDate, Failure
from summarizer.ground.pointers import NotGrounded, Pointers
from summarizer.mark.dates import find_dates
from summarizer.mark.dates.calendar import cover
from summarizer.mark.dates.lexicon import DAYPARTS, DECADES, FREQUENCIES, MONTHS, SEASONS, UNITS, WEEKDAYS
from summarizer.record import Date, DateType
from summarizer.unchecked import unchecked

_CLOCK = r"T(?:MO|MI|AF|EV|NI|DT|(?:[01]\d|2[0-4])(?::[0-5]\d(?::[0-5]\d)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?)"
_VALUE = re.compile(
    r"(?:PAST|PRESENT|FUTURE)_REF|FY\d{4}(?:-[QH][1-4])?|\d\d|[\dX]{3}"
    r"|(?:\d{4}|XXXX|\d\dXX|\d{3}X)(?:-(?:(?:\d\d|XX)(?:-(?:\d\d|XX))?|W(?:\d\d|XX)(?:-(?:WE|[1-7X]))?"
    rf"|Q[1-4X]|H[12X]|SP|SU|FA|WI))?(?:{_CLOCK})?"
)
_LENGTH = re.compile(r"P(?=[\dXT])(?:(?:\d+(?:\.\d+)?|X+)[YMWD])*(?:T(?:(?:\d+(?:\.\d+)?|X+)[HMS])+)?")
_WEEK_DAY = re.compile(r"(\d{4})-W(\d\d)-([1-7])(?:T.*)?")
_MARK = re.compile(r"\[?[sq]\d+\]?")
"""A whole sentence or quotation, which is never an expression of time."""
_NOUNS = "season time moment period era age term past present future anniversary eve ago today tonight tomorrow yesterday now then noon overnight holiday"
_TIME = re.compile(
    r"[\dA-Z]|\b(?:"
    + "|".join({*MONTHS, *WEEKDAYS, *SEASONS, *DAYPARTS, *UNITS, *FREQUENCIES, *DECADES, *_NOUNS.split()})
    + r")s?\b"
)
"""What words of time have: a figure, a word for some time, or a name, for there are more feasts than any list has."""
_COARSE = re.compile(rf"(?:in )?(?:(?P<year>\d{{4}})|(?P<month>{'|'.join(MONTHS)})\.?)", re.IGNORECASE)
"""Words that name a year or a month, and nothing else."""
_date = unchecked(Date)
_Read = tuple[DateType, str, "str | None", "str | None"]
"""Type, value, first and last day."""
_Found = dict[tuple[int, int], _Read]


def ground_dates(pointers: Pointers, extra: list[DraftDate]) -> tuple[list[Date], list[Failure]]:
    """All dates in the order of the text, numbered, and the draft's dates that could not be grounded.

    A date of the draft takes the place of the marks that it overlaps.
    """
    found: _Found = {
        (mark.start, mark.end): (mark.type, mark.value, mark.begin, mark.last) for mark in pointers.marked.dates
    }
    given: set[tuple[int, int]] = set()
    failures: list[Failure] = []
    for number, item in enumerate(extra):
        try:
            span = pointers.resolve(item.at)[0]
            if _MARK.fullmatch(item.at.strip()) or not _TIME.search(span.text):
                raise NotGrounded("no-date", f"{item.at!r} points at no expression of time")  # noqa: TRY301
            at = (span.start, span.end)
            overlapping = [other for other in found if other[0] < at[1] and at[0] < other[1]]
            if given & set(overlapping):
                raise NotGrounded("repeated", f"another date of the draft stands at {span.text!r}")  # noqa: TRY301
            if item.value is None:
                if not overlapping:
                    raise NotGrounded("unknown-date", f"no date stands at {span.text!r}")  # noqa: TRY301
                for other in overlapping:
                    del found[other]
                continue
            begin, last = checked(item.type, item.value, span.text, found.get(at))
        except NotGrounded as reason:
            failures.append(Failure(section="dates", item=number, code=reason.code, reason=str(reason)))
            continue
        for other in overlapping:
            del found[other]
        given.add(at)
        found[at] = (item.type, item.value, begin, last)
    dates = [
        _date(id=f"d{number}", span=pointers.span(*span), type=kind, value=value, begin=begin, end=last)
        for number, (span, (kind, value, begin, last)) in enumerate(sorted(found.items()), 1)
    ]
    return dates, failures


def date_at(pointers: Pointers, dates: Sequence[Date], pointer: str) -> Date:
    """The date of the record that a pointer means; a mark that the draft corrected means the correction."""
    span = pointers.resolve(pointer)[0]
    near = [date for date in dates if date.span.start < span.end and span.start < date.span.end]
    days = [date for date in near if date.type in ("DATE", "TIME")]
    found = [date for date in days if (date.span.start, date.span.end) == (span.start, span.end)]
    if not found and pointer.strip(" []").startswith("d"):
        found = days
    if len(found) != 1:
        raise NotGrounded("unknown-date", f"{pointer!r} is not among the dates")
    return found[0]


def checked(kind: DateType, value: str, words: str = "", read: _Read | None = None) -> tuple[str | None, str | None]:
    """First and last day of a TIMEX3 value, as in :class:`~summarizer.record.Date`.

    Raises :class:`NotGrounded` for a value of another form or type, for one that the calendar does not
    have (2025-02-30), and for one that contradicts a month, day, year or weekday that ``words`` name.
    ``read`` is what the marks make of these words: a value that goes with that needs no second reading.
    """
    if kind == "DURATION":
        if not _LENGTH.fullmatch(value):
            raise NotGrounded("bad-value", f"{value!r} is no TIMEX3 value of a duration")
        return None, None
    if kind == "SET" and _LENGTH.fullmatch(value):
        return None, None
    if not _VALUE.fullmatch(value) or (kind in ("DATE", "TIME") and (kind == "TIME") != _has_clock(value)):
        raise NotGrounded("bad-value", f"{value!r} is no TIMEX3 value of a {kind.lower()}")
    days = _days(value)
    if days is None and _days(_sample(value)) is None and re.match(r"\d|X", value):
        raise NotGrounded("bad-value", f"there is no day {value}")
    clear = kind != "SET" and "/" not in words  # 3/4 is in March or in April
    if clear and (coarse := _COARSE.fullmatch(words.strip())) and _finer(value, coarse.lastgroup):
        raise NotGrounded("bad-value", f"{value} is finer than {words!r}")
    for said in find_dates(words, None) if clear and not _as_read(kind, value, read) else []:
        often = said.type == "SET" and said.end - said.start == len(words)  # "daily" is no day
        if often or (said.type in ("DATE", "TIME") and not _agree(said.value, value)):
            raise NotGrounded("bad-value", f"{words!r} is not {value}")
    begin, last = (day.isoformat() for day in days) if days and kind != "SET" else (None, None)
    return begin, last


def _as_read(kind: DateType, value: str, read: _Read | None) -> bool:
    """Whether a value is of the day, month or year that the marks read, or of a part or a whole of it."""
    if read is None or not {kind, read[0]} <= {"DATE", "TIME"}:
        return False
    one, other = without_clock(read[1]), without_clock(value)
    figures = re.fullmatch(r"[\dX-]+", one) and re.fullmatch(r"[\dX-]+", other)
    return one == other or (figures is not None and _agree(one, other))


def _finer(value: str, than: str | None) -> bool:
    """Whether a value says a day of a month, or a month of a ``year``."""
    finer = r"(?:\d{4}|XXXX)-(?:\d\d|W[\dX])" if than == "year" else r"\d{4}-(?:\d\d-\d\d|W[\dX])"
    return re.match(finer, value) is not None


def _has_clock(value: str) -> bool:
    return re.search(r"[\dXE]T", value) is not None and not value.endswith("_REF")


def _days(value: str) -> tuple[dt.date, dt.date] | None:
    if match := _WEEK_DAY.fullmatch(value):
        try:
            day = dt.date.fromisocalendar(*(int(number) for number in match.groups()))
        except ValueError:
            return None
        return day, day
    return cover(value)


def without_clock(value: str) -> str:
    """The part of a TIMEX3 value before its clock time: ``2025-10-11`` of ``2025-10-11TMO``."""
    return value.partition("T")[0] if _has_clock(value) else value


def _sample(value: str) -> str:
    """A value that may be, for one with unknown parts: in a leap year, on a first."""
    known = {"XXXX": "2000", "XX": "01", "X": "1", "WXX": "W01", "QX": "Q1", "HX": "H1", "XXX": "200"}
    return "-".join(known.get(part, part.replace("X", "0")) for part in without_clock(value).split("-"))


def _agree(said: str, value: str) -> bool:
    """Whether ``value`` may be meant by words that by themselves say ``said``, where X stands for anything.

    The coarser of the two decides how far they are compared: "October 7" may be 2025-10.
    """
    said, value = without_clock(said), without_clock(value)
    if weekday := re.fullmatch(r"XXXX-WXX-([1-7])", said):
        days = _days(value)
        return days is None or days[0] != days[1] or days[0].isoweekday() == int(weekday.group(1))
    if re.fullmatch(r"(?:\d{4}|XXXX)-(?:SP|SU|FA|WI|[QH][1-4])", said) and _finer(value, "year"):
        return False
    if not re.fullmatch(r"[\dX-]+", said) or not re.fullmatch(r"[\dX-]+", value):
        return True  # weeks, quarters and seasons are named in too many ways
    pairs = zip(said, value, strict=False)
    return all(one == other or "X" in (one, other) or "-" in (one, other) for one, other in pairs)
