"""What resolving an expression needs to know: day of publication, date in focus, tense, year said."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from summarizer.record import DateType

from .calendar import cover, part_of
from .find import Hit, Tokens
from .focus import FULL, RANK, UNKNOWN, Focus, unit_of_value
from .tense import Judged, Tense, guess

TenseAt = Callable[[int, int], "Tense | Judged | None"]
DATELINE = re.compile(
    r"[\w.]+ [\w.]+,? ?(?:\d{4},? )?(?:\([A-Z][^()\n]{1,39}\) (?=[A-Z])|(?:\([^()\n]{2,40}\) ?)?(?:--|—|–|-) )"
)
"""A day with what follows it in a dateline: "Sept. 8 (Orla) --", "Sept. 8 (NPT) The"."""
_OPENING = 6  # sentences, with header and title, in which a story names the day that it is told of
_STORY = 31  # days from publication within which a story is told; what opens a text may be history
_SURE = 3.0  # tokens between an expression and a cue that can be trusted against all odds
_STILL = 3  # ends of sentences and paragraphs over which a year told of stays the one that another is compared with
_AGAINST_TENSE = 4  # so many times nearer must a date be that contradicts a doubtful tense


class Found(NamedTuple):
    """Tokens ``first`` to ``end`` (exclusive) with type and value."""

    first: int
    end: int
    type: DateType
    value: str


@dataclass
class Context:
    """One text on its way through the resolver.

    ``focus`` holds the last date of each unit, ``aside`` what was only a measure, if named last, ``days`` all days
    with the token of each.
    """

    tokens: Tokens
    anchor: dt.date | None
    tense_at: TenseAt | None
    hits: list[Hit]
    focus: dict[str, Focus] = field(default_factory=dict)
    aside: Focus | None = None
    mentions: int = 0
    days: list[tuple[int, dt.date]] = field(default_factory=list)

    @cached_property
    def bounds(self) -> list[int]:
        """Numbers of the tokens at which sentences end."""
        return [index for index, char in enumerate(self.tokens.classes) if char == "!"]

    @cached_property
    def breaks(self) -> list[int]:
        """Numbers of the tokens at which paragraphs end."""
        return [index for index in self.bounds if self.tokens.text[self.tokens.starts[index]] == "\n"]

    @cached_property
    def years(self) -> dict[int, list[tuple[int, int, str]]]:
        """By sentence, the years said with a month or a day: place, year and month."""
        found: dict[int, list[tuple[int, int, str]]] = {}
        for hit in self.hits:
            if "year" in hit and ("month" in hit or hit.rule in ("year", "season")):
                if hit.rule == "year" and self.word(hit.first - 1) != "in":
                    continue
                year = int(self.said(hit, "year"))
                found.setdefault(self.sentence(hit.first), []).append((hit.first, year, self.said(hit, "month")))
        return found

    @cached_property
    def title(self) -> bool:
        """Whether the text opens with a title, which has no full stop."""
        return bool(self.bounds) and self.breaks[:1] == self.bounds[:1]

    @cached_property
    def headers(self) -> set[int]:
        """The first tokens of full dates, such as a header has, and of those of a dateline."""
        text, starts = self.tokens.text, self.tokens.starts
        return {
            hit.first
            for hit in self.hits
            if hit.rule in FULL and ("year" in hit or "month" not in hit or DATELINE.match(text, starts[hit.first]))
        }

    @cached_property
    def habits(self) -> set[int]:
        """The sentences that tell what recurs, and of no day."""
        every = {self.sentence(hit.first) for hit in self.hits if hit.rule in ("every", "weekdays", "often")}
        return every - {self.sentence(hit.first) for hit in self.hits if "weekday" in hit and hit.rule == "weekday"}

    def habitual(self, hit: Hit) -> bool:
        """Whether a time of day is one of every day: ``opens daily at 9 a.m.``"""
        return self.sentence(hit.first) in self.habits

    def said(self, hit: Hit, group: str) -> str:
        """The words of a group in lower case, empty where it has none."""
        return self.tokens.words(*hit.groups[group]) if group in hit.groups else ""

    def words_of(self, hit: Hit) -> dict[str, str]:
        """The words of all groups that took part."""
        return {group: self.tokens.words(*span) for group, span in hit.groups.items()}

    def word(self, token: int) -> str:
        """One token in lower case, empty off either end."""
        return self.tokens.word(token)

    def sentence(self, token: int) -> int:
        """Number of the sentence a token stands in."""
        return bisect_left(self.bounds, token)

    def sentence_tokens(self, number: int) -> tuple[int, int]:
        """First token and end of the sentence of that number."""
        start = self.bounds[number - 1] + 1 if number else 0
        return start, self.bounds[number] if number < len(self.bounds) else len(self.tokens.starts)

    def tense(self, hit: Hit) -> Tense | None:
        """The tense of the clause around a hit."""
        return self.tense_and_doubt(hit)[0]

    def tense_and_doubt(self, hit: Hit) -> tuple[Tense | None, bool]:
        """The tense, and whether it is only inferred from words some way off."""
        if self.tense_at is None:
            return self._guessed(hit)
        told = self.tense_at(self.tokens.starts[hit.first], self.tokens.ends[hit.end - 1])
        if not isinstance(told, Judged):
            return told, False
        if told.tense and not told.doubtful:
            return told
        tense, far = self._guessed(hit)
        return Judged(told.tense if far or tense is None else tense, doubtful=True)

    def _guessed(self, hit: Hit) -> Judged:
        """The tense by the words nearby."""
        opens, closes = self.sentence_tokens(self.sentence(hit.first))
        start, end = max(opens, hit.first - 30), min(closes, hit.end + 30)
        words = [self.tokens.cue(at) for at in range(start, end)]
        tense, distance = guess(words, hit.first - start, hit.end - start)
        return Judged(tense, distance > _SURE)

    def mention(self, value: str, token: int, *, aside: bool = False) -> None:
        """Takes a resolved value into focus, if it names a stretch of the calendar and more than a measure."""
        covered = cover(value)
        if covered is None:
            return
        unit = unit_of_value(value)
        self.mentions += 1
        focus = Focus(covered[0], unit, value, self.mentions, token)
        self.aside = focus if aside else None
        if not aside:
            self.focus[unit] = focus
            if unit == "D":
                self.days.append((token, covered[0]))

    def focus_day(self, unit: str) -> dt.date | None:
        """The last date mentioned that is fine enough to count ``unit`` from; else the day of publication."""
        focus = self.last_focus(*(finer for finer in RANK if RANK[finer] <= RANK[unit]))
        return focus.begin if focus else self.anchor

    def pointed_at(self, unit: str, token: int) -> dt.date | None:
        """What "that year" and "the same month" mean: a mere measure, too, if it was named last and just before."""
        aside = self.aside
        near = aside is not None and aside.unit == unit and self.sentence(token) - self.sentence(aside.token) <= 1
        return aside.begin if aside is not None and near else self.focus_day(unit)

    def close_focus(self, unit: str, token: int) -> dt.date | None:
        """The last date of just that unit, where it stands in the sentence of a token or the one before."""
        focus = self.focus.get(unit)
        return focus.begin if focus and self.sentence(token) - self.sentence(focus.token) <= 1 else None

    def clock_day(self, hit: Hit) -> dt.date | None:
        """The day of a time without one: that of its sentence or paragraph, else the first that the text names.

        A story is told of the day it opens with; the last day of another paragraph may be a matter by the way.
        What has been was not at a time of a day to come, and the day of the header is that of the telling.
        """
        anchor, paragraph = self.anchor, bisect_left(self.breaks, hit.first)
        days = [(at, day) for at, day in self.days if not (at in self.headers and day == anchor)]
        if anchor and any(day > anchor for _, day in days) and self.tense(hit) == "past":
            days = [(at, day) for at, day in days if day <= anchor]
        near = [(at, day) for at, day in days if bisect_left(self.breaks, at) == paragraph]
        if not near:
            opening = bool(days) and self.sentence(days[0][0]) < _OPENING
            first = days[0][1] if opening or (days and anchor is None) else anchor
            old = bool(days) and anchor is not None and abs((days[0][1] - anchor).days) > _STORY
            return self.focus_day("D") if old else first
        beside = [day for at, day in near if self.sentence(at) == self.sentence(hit.first)]
        told = [day for _, day in near if anchor and abs((day - anchor).days) <= _STORY]
        return (beside or told or [day for _, day in near])[-1]

    def told_from(self, hit: Hit, unit: str, *, back: bool) -> dt.date | None:
        """The day that ``a week earlier`` is counted from: what has been lies before no day to come."""
        day = self.year_before(hit.first) if back and unit == "Y" else self.focus_day(unit)
        ahead = bool(day and self.anchor and day > self.anchor)
        return self.anchor if back and ahead and self.tense(hit) == "past" else day

    def year_before(self, token: int) -> dt.date | None:
        """The day whose year "the previous year" comes before: that of a figure just given, else publication.

        Days and weeks of the news just past say no year; and what was said of last year some sentences ago is done with.
        """
        anchor = self.anchor
        known = sorted(self.focus.values(), key=lambda one: -one.order)
        for one in known if anchor else ():
            fine = one.unit in ("D", "W", "WE") and anchor and 0 <= (anchor - one.begin).days <= _STORY
            if not fine and RANK[one.unit] <= RANK["Y"]:
                late = anchor is not None and anchor.year - 1 <= one.begin.year <= anchor.year
                return anchor if late and self.sentence(token) - self.sentence(one.token) > _STILL else one.begin
        return anchor or self.focus_day("Y")

    def last_focus(self, *units: str) -> Focus | None:
        """The last date mentioned that counts in one of the units."""
        known = [self.focus[unit] for unit in units if unit in self.focus]
        return max(known, key=lambda focus: focus.order) if known else None

    def move(self, base: dt.date | None, unit: str, count: int = 0) -> str | None:
        """The value of ``unit`` around ``base``, moved by ``count``; with X for what is not known."""
        return UNKNOWN[unit] if base is None else part_of(base, unit, count)

    def nearest(self, hit: Hit, spans: Iterable[tuple[str, dt.date, dt.date]], against: int = 10**6) -> str | None:
        """The value that is meant: past, the latest begun; future, the first not over; else the nearest.

        A value ``against`` the tense must be so many times nearer.
        """
        anchor = self.anchor
        if anchor is None:
            return None
        tense, doubtful = self.tense_and_doubt(hit)

        def distance(span: tuple[str, dt.date, dt.date]) -> tuple[int, bool]:
            _, begin, last = span
            if begin <= anchor <= last:
                return 0, False
            ahead = begin > anchor
            away = (begin - anchor).days if ahead else (anchor - last).days
            if (tense == "past" and ahead) or (tense == "future" and not ahead):
                away *= min(_AGAINST_TENSE, against) if doubtful else against
            return away, ahead

        return min(spans, key=distance, default=("",))[0] or None
