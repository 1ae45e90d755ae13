"""The day of publication, where nobody tells it but the text's own header does."""

from __future__ import annotations

import datetime as dt
import re

from . import days
from .calendar import cover
from .context import Context
from .find import Hit

_HEADER_LINES = 6


def header_day(context: Context) -> dt.date | None:
    """The full date of the header: alone on one of the first lines, or opening the first or its dateline."""
    text, at = context.tokens.text, 0
    lines = []
    for line in text[:2000].splitlines(keepends=True)[: 2 * _HEADER_LINES]:
        if line.strip():
            lines.append((at, at + len(line.rstrip())))
        at += len(line)
    for hit in context.hits:
        start, end = context.tokens.starts[hit.first], context.tokens.ends[hit.end - 1]
        for number, (first, last) in enumerate(lines[:_HEADER_LINES]):
            if not first <= start < last:
                continue
            before, after = text[first:start], text[end:last].lstrip()
            alone = len(before) <= 25 and not after[12:]
            opening = number == 0 and hit.rule == "iso" and len(before.split()) <= 2
            dateline = number == 0 and len(before) <= 60 and re.match(r"[^.]{0,40}?(?:--| - |[–—:])|\)", after)
            if (alone or opening or dateline) and (value := _header_value(context, hit)):
                return value
    return None


def _header_value(context: Context, hit: Hit) -> dt.date | None:
    resolver = {"iso": days.iso_value, "numdate": days.numdate, "mdy": days.mdy, "dmy": days.mdy}.get(hit.rule)
    value = resolver(context, hit) if resolver else None
    covered = cover(value[:10]) if value else None
    return covered[0] if covered and covered[0] == covered[1] else None
