"""The days that a text tells of: that of the story, that of history, that which "the day before" lies before."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left

from .context import Context

_NEWS = 7  # days from publication within which the day of a report lies


def story_day(context: Context, token: int) -> dt.date | None:
    """The day that "the day" is: one just mentioned, else that on which the text opens."""
    close = context.close_focus("D", token)
    if close or not context.days:
        return close or context.focus_day("D")
    first = context.days[0][1]
    told = context.anchor is not None and abs((first - context.anchor).days) <= _NEWS
    return first if told else context.focus_day("D")


def day_after(context: Context, token: int) -> dt.date | None:
    """The day that "the day before" lies before: the last of the paragraph or the news, else publication."""
    focus = context.focus.get("D")
    if focus is None or context.anchor is None:
        return context.focus_day("D")
    near = bisect_left(context.breaks, focus.token) == bisect_left(context.breaks, token)
    return focus.begin if near or abs((focus.begin - context.anchor).days) <= _NEWS else context.anchor


def known_day(context: Context, month: int, number: int) -> dt.date | None:
    """The day that the text has called by the same month and number before."""
    return next((one for _, one in reversed(context.days) if (one.month, one.day) == (month, number)), None)
