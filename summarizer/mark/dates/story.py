"""The days that a text tells of: that of the story, that of history, that which "the day before" lies before."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from typing import Literal

from .calendar import cover, day
from .context import DATELINE, Context
from .find import Hit
from .focus import RANGE_SIGNS, Focus
from .lexicon import MONTHS, PERIODS

_MONTHS = 2  # between a date with its year and one that takes it over
_NEWS = 7  # days from publication within which the day of a report lies


def story_day(context: Context, token: int) -> dt.date | None:
    """The day that "the day" is: one just mentioned, else that on which the text opens."""
    close = context.close_focus("D", token)
    if close or not context.days:
        return close or context.focus_day("D")
    first = _opening(context)
    told = context.anchor is not None and abs((first - context.anchor).days) <= _NEWS
    return first if told else context.focus_day("D")


def _opening(context: Context) -> dt.date:
    """The day that a text opens with: that of its news, where it stands beside that of the dateline."""
    at, first = context.days[0]
    if first != context.anchor or not dateline(context, at):
        return first
    lead = [day for other, day in context.days[1:] if context.sentence(other) == context.sentence(at) and day <= first]
    return lead[0] if lead else first


def dateline(context: Context, token: int) -> bool:
    """Whether a day stands in a dateline: "LIMA, Sept. 8 (Orla) --"."""
    return DATELINE.match(context.tokens.text, context.tokens.starts[token]) is not None


def by_the_way(context: Context, token: int) -> bool:
    """Whether a day stands in a clause that tells something by the way: "the mill, which he saw last Saturday"."""
    for at in range(token - 1, max(token - _CLAUSE, 0), -1):
        word = context.word(at)
        if word in (".", "\n") or word == ",":
            return context.word(at + 1) in _ASIDES and word == ","
    return False


_CLAUSE = 12
_ASIDES = frozenset(("which", "who", "whose", "where", "whom"))
"""What opens a clause by the way after a comma."""


def day_after(context: Context, token: int) -> dt.date | None:
    """The day that "the day before" lies before: the last of the paragraph or the news, else publication."""
    focus = context.focus.get("D")
    if focus is None or context.anchor is None:
        return context.focus_day("D")
    near = bisect_left(context.breaks, focus.token) == bisect_left(context.breaks, token)
    return focus.begin if near or abs((focus.begin - context.anchor).days) <= _NEWS else context.anchor


def base_before(context: Context, hit: Hit, unit: str) -> dt.date | None:
    """What "the previous year" or "the day before" comes before."""
    if unit in "DY":
        return day_after(context, hit.first) if unit == "D" else context.year_before(hit.first)
    return context.focus_day(unit)


def measure(context: Context, hit: Hit, value: str, token: int) -> bool:
    """Whether a date is only what something is measured by, and no later one is counted from it.

    Such are "the best since 2003", "up from 5 a year earlier", "the three months to August 31".
    """
    words = [context.word(token - step) for step in range(1, 5)]
    back = context.said(hit, "dir") in ("earlier", "before", "") and bool(
        {"rel", "dir", "prior", "quant"} & set(hit.groups)
    )
    if hit.rule in ("year_ago", "same_period", "new_years_eve") or (
        hit.rule in ("later", "adjacent") and back and len(value) == 4
    ):
        return True
    if len(value) == 10 and words[0] in _ENDING and bool(PERIODS & set(words[1:3])):
        return True
    covered = cover(value)
    old = covered is not None and context.anchor is not None and (context.anchor - covered[1]).days > _YEAR
    return old and ("since" in words[:2] or "than" in words[:2] or (words[0] in ("on", "in") and words[1] in _RECORDED))


_YEAR = 366
_ENDING = frozenset(("to", "through", "until", "ended", "ending"))
_RECORDED = frozenset(("reached", "set", "hit", "recorded", "posted", "touched", "registered"))
"""Participles of a mark that is now passed or missed."""


def past_day(context: Context, token: int) -> dt.date | None:
    """The day last told of that was over at publication, for what happened on "the same day"."""
    focus, anchor = context.focus_day("D"), context.anchor
    if focus and anchor and context.days and context.days[-1][1] == focus:
        aside = context.sentence(token) - context.sentence(context.days[-1][0]) > 1
        told = [one for at, one in context.days if at < token and one <= anchor and not by_the_way(context, at)]
        if aside and told and abs((told[-1] - anchor).days) <= _NEWS and by_the_way(context, context.days[-1][0]):
            return told[-1]
    if focus is None or anchor is None or focus <= anchor:
        return focus
    return next((one for at, one in reversed(context.days) if at < token and one <= anchor), anchor)


def known_day(context: Context, month: int, number: int) -> dt.date | None:
    """The day that the text has called by the same month and number before."""
    return next((one for _, one in reversed(context.days) if (one.month, one.day) == (month, number)), None)


def told_year(context: Context, month: int) -> int | None:
    """The year of a month where nothing tells the day of publication: that of all full dates, if one is near."""
    told = {(year, MONTHS[name]) for said in context.years.values() for _, year, name in said if name in MONTHS}
    if len({year for year, _ in told}) != 1:
        return None
    return next((year for year, other in told if abs(other - month) <= _MONTHS), None)


_PLANNED = re.compile(
    r"\b(?:planned|scheduled|due|slated|slotted|fixed|pencill?ed|booked|arranged|supposed|meant|set (?:for|to))\b"
)
_MET = re.compile(r"\b(?:meetings?|talks|summit|visit|trip|signing|ceremony|hearing|briefing|conference)\b")
"""What cannot be broken off once it has begun, as a match is."""
_PUT_BY = r"(?:\w+ly )?(?:called off|cancell?ed|scrapped|axed|dropped|abandoned|aborted|shelved)"
_PUT_OFF = r"(?:\w+ly )?(?:put off|postponed|deferred|pushed back|moved|rescheduled|delayed)"
_FAILED = re.compile(
    rf"\b(?:(?:was|were) (?:{_PUT_BY}|{_PUT_OFF})|(?P<now>has|have|had(?= been {_PUT_OFF}))?(?:had)? ?(?:been (?:{_PUT_BY}|{_PUT_OFF})|fallen through)"
    r"|never (?:took place|happened)|did not take place|fell through|came to nothing)\b(?P<rest>.*)",
    re.S,
)
"""How plans fail; what "has been called off" now was mostly for a day to come."""
_AT_ONCE = re.compile(rf"(?:,[^,]*, ?)?(?: ?(?P<at>{_FAILED.pattern}))", re.S)
"""The same right after the day, or after a clause of its own between commas."""
_KEPT_AWAY = re.compile(
    r"\bbut (?:\w+ ){0,2}(?:did not|didn|fell ill|pulled out|withdrew|stayed away|failed to)\b(?P<rest>.*)", re.S
)
_LEFT = re.compile(
    r"\b(?:pulled out of|with(?:drew|drawn) from|cancell?ed|called off|postponed|scrapped)(?: (?:the|a|his|her|their))?$"
)
"""What is done to "Friday's meeting" that comes to nothing."""
_GIVEN_UP = re.compile(
    r"\b(?P<now>(?:has|have) (?:\w+ly )?)?(?:pulled out of|withdr[ae]wn? from|dropped out of|cancell?ed|called off|postponed|scrapped"
    r"|skipped|axed) (?P<plan>(?:(?!\b(?:and|but|said|says)\b)[^.;:])*)$",
    re.S,
)
"""How a plan fails before its day is told: "pulled out of talks with her scheduled for Monday"."""
_PLAN_TOLD = re.compile(
    rf"{_PLANNED.pattern}|\bwhere (?:he|she|it|they|the \w+)(?: both| two)? (?:was|were) (?:due |supposed |meant )?to\b"
)
_WEEKDAY = re.compile(r"(?<!to )(?<!until )(?<!till )\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b")
"""A day of the failing, and none that something is put off to."""
_ONCE = re.compile(
    r"\b(?:(?:was|were) (?:due |supposed |meant |expected |scheduled )?to have \w+(?:ed|en|t|de|ld|un|ne)\b"
    rf"|(?:originally|initially|previously|first) (?:been )?{_PLANNED.pattern})(?:(?!\b(?:and|but)\b)[^,;:])*$"
)
"""How a plan is told that has come to nothing by now, or been changed."""


def failed_plan(context: Context, hit: Hit) -> Literal["past", "present"] | None:
    """How a day is told to be that of a plan that failed: "talks pencilled in for Monday were called off".

    It is the present where the news is that it "has been called off". Where the day of the failing is told as
    well, the plan may have been for one to come.
    """
    start, end = context.sentence_tokens(context.sentence(hit.first))
    before = context.tokens.words(max(start, hit.first - _CLAUSE), hit.first)
    if _LEFT.search(before) and context.word(hit.end) in ("'s", "’s"):
        return "past"
    if _ONCE.search(before):
        return "past"
    given_up = _GIVEN_UP.search(context.tokens.words(start, hit.first))
    if given_up and _PLAN_TOLD.search(given_up["plan"]) and not _WEEKDAY.search(given_up["plan"]):
        return "present" if given_up["now"] else "past"
    rest = context.tokens.words(hit.end, end)
    failed = _AT_ONCE.match(rest) if _MET.search(before) else None
    if _PLANNED.search(before):
        failed = failed or _FAILED.search(rest) or _KEPT_AWAY.search(rest)
    if failed is None or _WEEKDAY.search(failed["rest"]):
        return None
    return "present" if "now" in failed.groupdict() and failed["now"] else "past"


_GOES_ON = 180  # days over which what is told of goes on in one year
_NEAR = 31  # days before publication that need no year
_OFTEN = 3  # days told of one year that set a text in it


def told_on(context: Context, token: int, month: int, number: int) -> dt.date | None:
    """The day of last year that what is told of then goes on to: "met on 9 January last year and on 2 February".

    The other day stands in the same paragraph, unless several in a row are of that year.
    """
    told = [one for at, one in context.days if at < token]
    if not told or context.anchor is None or told[-1].year != context.anchor.year - 1:
        return None
    near = bisect_left(context.breaks, context.days[-1][0]) == bisect_left(context.breaks, token)
    row = {one.year for one in told[-_OFTEN:]} == {told[-1].year} and len(told) >= _OFTEN
    found, late = day(told[-1].year, month, number), day(context.anchor.year, month, number)
    if late and not row and 0 <= (context.anchor - late).days <= _NEAR:
        return None  # it may be a day of the news
    return found if found and (near or row) and 0 < (found - told[-1]).days <= _GOES_ON else None


def months_told(context: Context, token: int) -> bool:
    """Whether a count of months stands before a token in its sentence."""
    start, _ = context.sentence_tokens(context.sentence(token))
    return "months" in map(context.word, range(start, token))


def ends_range(context: Context, focus: Focus) -> bool:
    """Whether a date in focus is the end of a range: "January to October"."""
    return context.word(focus.token - 1) in RANGE_SIGNS and any(
        hit.first < focus.token and hit.end >= focus.token - 1 for hit in context.hits
    )


def before_range(context: Context) -> dt.date | None:
    """The day told of before a range of days that was named last: "on 4 May … the fair from 3 to 7 May … the same day"."""
    focus, days = context.focus.get("D"), context.days
    if focus is None or len(days) < 3 or days[-1][0] != focus.token or not ends_range(context, focus):
        return None
    return days[-3][1]
