"""Times of the day after the one just told: what went on "until 4 a.m.", or is to be "in the morning"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Container, Sequence

from .calendar import shift_days
from .context import Context, Found

_UNTIL = frozenset(("until", "till", "til"))
"""Words before a time that take it for an end, whose day is that of the beginning."""
_LATE = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2}|XXXX-WXX-[1-7])T(?P<time>AF|EV|NI|1[2-9]|2[0-4])")
_EARLY = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})T(?:0[0-9]|1[0-2]):")
_SMALL = re.compile(r"T0[0-5]:")
_BACK = frozenset("after following since when where which who whose earlier had".split())
"""Words between two times of which the second may lie before the first: "at 9 p.m. after a blast at 2 a.m." """
_LINKS = frozenset("at around about by after before shortly just some".split())


def next_day(context: Context, told: Sequence[Found], at: int, undated: Container[int]) -> Found:
    """A time without a day, moved to the day after that of the time before it where it follows on an evening."""
    one, before = told[at], told[at - 1] if at else None
    late = _LATE.match(before.value) if before else None
    if before is None or late is None or one.first not in undated:
        return one
    if one.value.endswith("TMO") and _is_to_come(context, before, one):
        return one._replace(value=f"{_after(late[1])}TMO")
    early = _EARLY.match(one.value)
    if early is None or late[1] != early[1] or late["time"] in ("AF", "12", "13", "14", "15", "16", "17"):
        return one
    lead = {context.word(one.first - 1), context.word(one.first - 2)}
    here = context.sentence(before.first) == context.sentence(one.first)
    if (here and lead & _UNTIL) or (_SMALL.match(one.value, 10) and _goes_on(context, before, one)):
        return one._replace(value=f"{_after(late[1])}{one.value[10:]}")
    return one


def _goes_on(context: Context, before: Found, one: Found) -> bool:
    """Whether the small hours are told of after an evening: "left at 9 p.m. and rang at 2 a.m."."""
    if not 0 <= context.sentence(one.first) - context.sentence(before.first) <= 1:
        return False
    between = [context.word(token) for token in range(before.end, one.first)]
    while between and between[-1] in _LINKS:
        between.pop()
    return bool({"and", "."} & set(between)) and "\n" not in between and not _BACK & set(between)


def _is_to_come(context: Context, before: Found, one: Found) -> bool:
    """Whether "in the morning" is the next one, after something in the afternoon or evening: "will leave in the morning"."""
    words = context.tokens.words(one.first - 1, one.end)
    start, _ = context.sentence_tokens(context.sentence(one.first))
    will = {"will", "shall", "would"} & {context.word(token) for token in range(max(start, before.end), one.first)}
    return (
        words == "in the morning" and bool(will) and context.sentence(one.first) - context.sentence(before.first) <= 1
    )


def _after(day: str) -> str:
    """The day after a day, or after a weekday of an unknown week."""
    if day.startswith("X"):
        return f"{day[:-1]}{int(day[-1]) % 7 + 1}"
    moved = shift_days(dt.date.fromisoformat(day), 1)
    return moved.isoformat() if moved else day
