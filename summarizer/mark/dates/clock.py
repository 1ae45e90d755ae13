"""Times of day, and the joining of a time with the day that stands beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .amounts import number
from .context import Context, Found
from .find import Hit
from .lexicon import CARDINALS, CHARS, DAYPARTS, DAYS, TRADING
from .overnight import next_day
from .today import night_named

_JOINTS = frozenset(
    "on of at the about around approximately roughly just shortly local central eastern pacific mountain standard daylight time trading trade , )".split()
)
"""Words and signs between a day and a time of day that make one moment of the two."""
_APART = frozenset(",)")
"""Signs among them after which the time may belong to another day."""
_GAP = 5  # ", local time, on"
_CLOCK = re.compile(r"(.*)T(\d\d)(:\d\dZ?)")
_PART_OF_DAY = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})T(MO|AF|EV|NI)")
_HALVES = {"MO": "morning", "AF": "afternoon", "EV": "evening", "NI": "night"}
"""Parts of the day by the letters that TIMEX3 has for them, as words that follow "this" or "in the"."""
Parts = dict[int, tuple[str, bool]]
"""Times of day by first token: the ``T…`` of each, and whether it is a time without a neighbour."""
_CUES = frozenset("in at by until before after around since of till from the to early late between".split())
"""Words before "noon" and the like with which it is a time by itself."""


def suffix(context: Context, hit: Hit) -> str | None:
    """The ``T…`` of a time of day, or ``None`` where the figures are no time."""
    if "daypart" in hit:
        word = context.said(hit, "daypart")
        before = context.word(hit.first - 1)
        begun = word == "midnight" and (before in ("after", "past", "between") or _has_been(context, hit))
        return "T00:00" if begun else DAYPARTS[word]  # what comes after midnight belongs to the day it opens
    if hit.rule == "early_hours":
        return "TNI" if context.said(hit, "mod") == "late" else "TMO"
    said = context.said(hit, "clock")
    if said in CARDINALS:
        said = str(CARDINALS[said])
    if "minutes" in hit:
        return _in_words(context, hit, int(said))
    meridiem = re.sub(r"[^apm]", "", context.said(hit, "ampm") or said.lstrip("0123456789:."))
    figures = re.findall(r"[0-9]+", said)
    if not figures:
        return None
    if len(figures) == 1 and len(figures[0]) == 4:
        figures = [figures[0][:2], figures[0][2:]]
    if any(len(part) > 2 for part in figures):
        return None
    hour, minute = int(figures[0]), int(figures[1]) if len(figures) > 1 else 0
    if meridiem:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if meridiem == "pm" else 0)
    elif "half" in hit:
        hour = with_part(hour, context.said(hit, "half"))
    if hour > 24 or minute > 59 or (hour == 24 and minute):
        return None
    offset = context.word(hit.end) in ("+", "-", "–", "−")
    zone = "Z" if context.said(hit, "zone") in ("gmt", "utc") and not offset else ""
    return f"T{hour:02d}:{minute:02d}{zone}"


def _has_been(context: Context, hit: Hit) -> bool:
    """Whether a midnight that no day is told of has been: it opened the day of publication."""
    if context.clock_day(hit) != context.anchor:
        return False
    beside = {context.word(hit.end), context.word(hit.end + 1)}
    return (
        context.word(hit.first - 1) in ("at", "since") and not beside & {"on", *DAYS} and context.tense(hit) == "past"
    )


def hours(context: Context, hit: Hit, parts: Parts) -> Iterator[Found]:
    """Both times of ``8 to 10 p.m.``; the first is of the morning where the half day ends between them."""
    start, end = hit.groups["first"], hit.groups["second"]
    last = Hit("clock", end[0], hit.end, {**hit.groups, "clock": hit.groups["clock2"]})
    second = suffix(context, last)
    opening = re.findall(r"[0-9]+", context.said(hit, "clock"))
    if second is None or not opening or not 1 <= int(opening[0]) <= 12:
        return
    late = second[1:3] >= "12"
    hour = int(opening[0]) % 12 + (12 if late and int(opening[0]) % 12 <= int(second[1:3]) % 12 else 0)
    minute = int(opening[1]) if len(opening) > 1 else 0
    first = f"T{hour:02d}:{minute:02d}{second[6:]}"
    base = context.move(context.clock_day(hit), "D")
    for (token, stop), part in ((start, first), ((end[0], hit.end), second)):
        if context.habitual(hit):
            yield Found(token, stop, "SET", f"XXXX-XX-XX{part}")
        elif minute < 60:
            parts[token] = part, True
            yield Found(token, stop, "TIME", f"{base}{part}")


def with_part(hour: int, part: str) -> int:
    """The hour that "at 7:30 in the evening" or "10 o'clock at night" means."""
    late = part in ("afternoon", "evening") or (part == "night" and hour >= 6)
    return hour % 12 + 12 if late and 1 <= hour <= 12 else hour


def _in_words(context: Context, hit: Hit, hour: int) -> str | None:
    """``half past nine``, ``a quarter to ten``."""
    word = context.said(hit, "minutes")
    minutes = {"half": 30.0, "quarter": 15.0}.get(word) or number(word)
    back = context.said(hit, "dir") == "to"
    if minutes is None or not 0 < minutes < 60 or not 1 <= hour <= 24 or (back and word == "half"):
        return None
    total = hour * 60 + int(-minutes if back else minutes)
    return f"T{total // 60:02d}:{total % 60:02d}" if total < 24 * 60 else None


def night(context: Context, hit: Hit) -> str | None:
    """``last night``, ``this morning``, ``the next morning``, ``tonight``, ``overnight``."""
    word, rel = context.said(hit, "word"), context.said(hit, "rel")
    if word:
        back = word == "overnight" and context.tense(hit) != "future"
        if word == "overnight" and (named := night_named(context, hit)):
            return _on(named, "TNI")
        return _on(context.move(context.anchor, "D", -1 if back else 0), "TNI")
    part = DAYPARTS[context.said(hit, "daypart")]
    if rel in ("this", "last") or hit.rule == "part_tonight":
        return _on(context.move(context.anchor, "D", -1 if rel == "last" else 0), part)
    if "dir" in hit:
        return _on(context.move(context.focus_day("D"), "D", -1 if context.said(hit, "dir") == "before" else 1), part)
    step = {"that": 0, "same": 0, "previous": -1, "preceding": -1, "prior": -1}.get(rel, 1)
    return _on(context.move(context.focus_day("D"), "D", step), part)


def _on(day: str | None, part: str) -> str | None:
    return f"{day}{part}" if day else None


def stands_alone(context: Context, hit: Hit) -> bool:
    """Whether a part of the day is a time by itself: ``at noon``, ``in the morning``."""
    if hit.rule == "early_hours":
        return False
    words = context.tokens.words(hit.first, hit.end).split()
    before = context.word(hit.first - 1)
    if words[-1] in ("noon", "midnight", "midday", "dawn"):
        behind = context.word(hit.first - 2) not in ("half", "quarter", "minutes")
        return before in _CUES or before == "at" or (before == "past" and words == ["midnight"] and behind)
    noun = context.tokens.classes[hit.end : hit.end + 1] in (CHARS["word"], CHARS["plural"], CHARS["name"])
    vague = words[0] in ("early", "late") or words[0].startswith("mid") or (words[0] == "the" and not noun)
    if vague and before in ("by", "until", "since"):
        return True  # "gave up its gains by early afternoon"
    if words[-1] in ("midafternoon", "midmorning", "sundown") and before in _CUES:
        return True
    return before == "in" and ("the" in words or context.word(hit.end) in TRADING)


def join(context: Context, found: list[Found], parts: Parts) -> list[Found]:
    """Joins times with the day beside them.

    ``parts`` holds the times of day among ``found``. Beyond a comma the time takes the day's value, but both stay.
    """
    joined: list[Found] = []
    index = 0
    while index < len(found):
        one = found[index]
        two = found[index + 1] if index + 1 < len(found) else None
        if two is not None and two.first - one.end <= _GAP:
            gap = [context.word(token) for token in range(one.end, two.first)]
            pair = _pair(one, two, parts)
            if pair and set(gap) <= _JOINTS:
                value = pair[0].value[:10] + pair[1]
                if set(gap) & _APART:
                    timed = one if one.first in parts else two
                    timed = timed._replace(value=value)
                    _share_day(context, joined, one, parts, value)
                    joined += [timed, two] if timed.first == one.first else [one, timed]
                else:
                    if context.word(one.first - 1) != "(":  # "at 10:47 p.m. (0347 GMT Sunday)"
                        _share_day(context, joined, one, parts, value)
                    joined.append(Found(one.first, two.end, "TIME", value))
                    index += _take_part(context, joined, found[index + 2 : index + 3], parts)
                index += 2
                continue
        if one.first not in parts or parts[one.first][1]:
            joined.append(one)
        index += 1
    undated = {one.first for one in joined if _undated(context, one, parts)}
    return [next_day(context, joined, at, undated) for at in range(len(joined))]


def _take_part(context: Context, joined: list[Found], following: list[Found], parts: Parts) -> int:
    """Takes the morning of ``10:15 on Tuesday morning`` into the time just joined; how many were taken."""
    for part in following:
        gap = {context.word(token) for token in range(joined[-1].end, part.first)}
        if gap and gap <= _JOINTS - _APART and part.first in parts and (pair := _pair(joined[-1], part, parts)):
            joined[-1] = joined[-1]._replace(end=part.end, value=pair[0].value[:10] + pair[1])
            return 1  # "on Tuesday night at about 9 o'clock"
        if part.first == joined[-1].end and joined[-1].value.endswith(parts.get(part.first, ("-", False))[0]):
            joined[-1] = joined[-1]._replace(end=part.end)  # "the early hours of Tuesday morning"
            return 1
        if part.first == joined[-1].end and part.first in parts and (of_day := _CLOCK.fullmatch(joined[-1].value)):
            hour = with_part(int(of_day[2]), context.tokens.words(part.first, part.end))
            joined[-1] = joined[-1]._replace(end=part.end, value=f"{of_day[1]}T{hour:02d}{of_day[3]}")
            return 1
    return 0


def _share_day(context: Context, joined: list[Found], at: Found, parts: Parts, value: str) -> None:
    """Gives the first time of ``11 am to 4 pm on Friday`` its day."""
    if not joined or not _undated(context, joined[-1], parts) or not parts[joined[-1].first][1]:
        return
    between = [context.word(token) for token in range(joined[-1].end, at.first)]
    linked = len(between) == 1 and between[0] in ("to", "until", "till", "and", "-", "–", "(")
    both = between[:1] == ["and"] and len(between) <= _GAP and "," not in between  # "opens at 7 and shuts at 9 on"
    if linked or (both and parts[joined[-1].first][0] < value[10:]):
        joined[-1] = joined[-1]._replace(value=value[:10] + parts[joined[-1].first][0])


def _undated(context: Context, one: Found, parts: Parts) -> bool:
    """Whether an expression is a time that no day was joined to."""
    return one.first in parts and not any(one.first < hit.first < one.end for hit in context.hits)


def _pair(one: Found, two: Found, parts: Parts) -> tuple[Found, str] | None:
    day, timed = (two, one) if one.first in parts else (one, two)
    if timed.first not in parts or day.first in parts:
        return None
    clock, part = parts[timed.first][0], _PART_OF_DAY.fullmatch(day.value)
    if part and "T" in clock and clock[1:3].isdigit():  # "at 10 this morning", "tonight at 8"
        half = _HALVES[part[2]]
        hour = with_part(int(clock[1:3]), half)
        fits = hour < 12 if half == "morning" else hour >= 12  # "2 a.m. last night" was on the day after
        return (day, f"T{hour:02d}{clock[3:]}") if fits else None
    if day.type != "DATE":
        return None
    return (day, parts[timed.first][0]) if re.fullmatch(r"[0-9X]{4}-[0-9XW]{2,3}-[0-9X]{1,2}", day.value) else None
