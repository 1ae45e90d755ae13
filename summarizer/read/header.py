"""Header and trailer lines of a news text: what they say, and where the story itself begins and ends.

Pure functions on text. Nothing is cut away: the body is a range of offsets into the whole text.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from summarizer.read.credits import CREDIT
from summarizer.read.dateline import find_dateline
from summarizer.read.days import DAY, ISO_DAY, TIME, find_day
from summarizer.read.names import (
    has_job,
    has_outlet_word,
    is_named_as_outlet,
    is_section,
    looks_like_outlet,
    looks_like_person,
    looks_like_place,
    without_job,
)
from summarizer.read.trailer import find_trailer

_LINE = re.compile(r"\s*([^\r\n]*)")
_MOST_LINES = 8  # a header of more lines is no header

_DAY_LINE = re.compile(rf"(?:(?P<place>[^\d|]{{2,60}}?),[ ]+)??(?:{TIME},?[ ]+)?(?P<day>{DAY})(?:[, ]*{TIME})?\.?")
_LABELLED = re.compile(
    r"(?:(?i:first|originally|last)[ ]+)?"
    r"(?P<label>(?i:published|posted|issued|released|dated?|updated|modified))(?:[ ]+(?i:on|at))?[ ]*:?[ ]+"
    rf"(?:(?:{TIME},?[ ]+)?(?P<day>{DAY})(?:[, ]*{TIME})?|.{{1,30}}[ ]ago)\.?"
)
_FEED_DAY = re.compile(rf"\s*(?P<date>(?i:date)[ ]*:?[ ]+(?P<day>{ISO_DAY}),?[ ]+)(?=\S)")
_LABELS_OF_CHANGE = frozenset(("updated", "modified"))
_BYLINE = re.compile(r"(?i:by)[ ]*:?[ ]+(?P<names>\S.*)")
_UNSIGNED = re.compile(r"(?P<from>From[ ])?(?P<name>[^\W\d_][^,|]*?)(?:(?P<link>[ ]in[ ]|,[ ])(?P<place>[^|]{3,40}))?")
"""A byline without its word: "Jane Doe in Oslo", "Jane Doe" over her office at the paper."""
_CHANGED = re.compile(
    r"\((?:Adds?|New (?:throughout|headline)|Updates?|Recasts?|Releads?|Wraps|Corrects?|Refiles?|Repeats?|Rewrites?|Writes through|Removes?|Clarifies|Changes|Fixes)"
    r"\b[^()]*\)|\(ATTN:[^()]*\)"
)
"""What agencies say of a new version: "(Adds comment, share price)"."""
_VERSION = re.compile(r"\((?:(?:\d(?:st|nd|rd|th) )?LEAD|URGENT|UPDATE|CORRECTED|EXCLUSIVE|ROUNDUP)\)[ ]+(?=\S)")
"""What stands before the headline of a new version: "(2nd LEAD) Envoys meet"."""
_RELEASE = re.compile(r"(?i:for immediate release|(?:press|media|news) release|embargoed (?:until|for) .{3,40})[.:]?")
_HOUSE_LINE = re.compile(r"(?P<place>[^/|]{3,40}?)[ ]*/[ ]*(?P<outlet>[^/|]{3,40})")  # "Oslo / Northern Press"
_BARRED = re.compile(r"\s*[|•·]\s*")
_READING_TIME = re.compile(rf"(?i:\d+[ -]min(?:ute)?s?(?:[ ]read)?)|{TIME}")


@dataclass(frozen=True, slots=True)
class Header:
    """What header and trailer say; the story is ``text[body[0]:body[1]]``."""

    body: tuple[int, int]
    title: str | None = None
    outlet: str | None = None
    published: dt.date | None = None
    place: str | None = None


def read_header(text: str, *, title: str | None = None, near: dt.date | None = None) -> Header:
    """Read the header lines, the dateline and the trailer of ``text``.

    ``title`` is the title if it is known: a first line that repeats it is header, and no other line is
    taken for the title. ``near`` is a day known from elsewhere that gives a day without a year its year.
    """
    end, signed = find_trailer(text)
    lines = _Lines(title=title, near=near)
    start = lines.read(text, end)
    if not text[start:end].strip():  # nothing but header lines: then they are the story
        return Header((0, len(text)))
    near = lines.published or near
    dateline = find_dateline(text, _line(text, start, end)[0])
    place, outlet, published = lines.place, lines.outlet, lines.published
    if dateline and text[dateline.end : end].strip():
        start = dateline.end
        place = dateline.place or place
        outlet = dateline.outlet or outlet
        published = published or find_day(dateline.day or "", near)
    return Header((start, end), lines.title, signed or outlet, published, place)


@dataclass(slots=True)
class _Lines:
    """The header lines read so far."""

    title: str | None
    near: dt.date | None
    outlet: str | None = None
    published: dt.date | None = None
    place: str | None = None
    text: str = ""
    titled: bool = False
    signed: bool = False  # the line before was a byline

    def read(self, text: str, end: int) -> int:
        """Take header lines from the front of ``text``; return where what follows them starts."""
        self.text, at = text, self._feed_day(text)
        for _ in range(_MOST_LINES):
            start, stop = _line(text, at, end)
            line = text[start:stop].rstrip()
            if not line or find_dateline(text, start):
                break
            if not self._take(line) and not self._take_unsigned(text, line, stop, end):
                if self.titled or not self._is_title(text, line, stop, end):
                    break
                self.title, self.titled = " ".join(line[_version(line) :].split()), True
            at = stop
        return _line(text, at, end)[0] if at else 0

    def _feed_day(self, text: str) -> int:
        """Where the copy begins behind a feed's "date 2025-10-11", which a headline or a dateline of its own may follow."""
        match = _FEED_DAY.match(text)
        if match is None or find_dateline(text, match.start("date")):
            return 0
        self.published = self.published or find_day(match["day"], self.near)
        return match.end()

    def _is_title(self, text: str, line: str, stop: int, end: int) -> bool:
        if self.title is not None:
            return " ".join(line.split()).casefold() == " ".join(self.title.split()).casefold()
        line = line[_version(line) :]
        if len(line) > 150 or not 2 <= len(line.split()) <= 25 or not re.match(r"[\"“‘'«]?[^\W_]", line):
            return False
        if line.strip("\"“‘'«")[0].islower() or line.rstrip("\"”’'»)")[-1:] in ".!?:;,…":
            return False
        start, next_stop = _line(text, stop, end)
        blank = len(re.findall(r"\r\n|\r|\n", text[stop:start])) > 1
        follows = text[start:next_stop].rstrip()
        if not blank and not _Lines(title="", near=None)._take(follows):
            return False
        story = text[start:end].strip()
        return len(story) > len(line) and re.search(r"[.!?…][\"”’')\]]*(?:\s|$)", story) is not None

    def _take(self, line: str) -> bool:
        """Take over what one line says, and tell whether it is a header line at all."""
        after_byline, self.signed = self.signed, False
        if _CHANGED.fullmatch(line) or CREDIT.fullmatch(line) or _RELEASE.fullmatch(line):
            return True
        if len(line) > 160:
            return False
        if _BARRED.search(line):
            return self._take_barred(_BARRED.split(line.strip(" |•·")))
        if self._take_day(line) or self._take_byline(line):
            return True
        signed = _HOUSE_LINE.fullmatch(line)
        if signed and looks_like_place(signed["place"]) and _is_house(signed["outlet"]):
            self.outlet, self.place = self.outlet or signed["outlet"], self.place or signed["place"]
            return True
        if after_byline and has_job(line) and looks_like_outlet(line):
            return True
        name, _, place = line.partition(", ")
        if after_byline and is_named_as_outlet(name) and (not place or looks_like_place(place)):
            self.outlet, self.place = self.outlet or without_job(name), place or self.place
            return True
        return False

    def _take_unsigned(self, text: str, line: str, stop: int, end: int) -> bool:
        """Take the name of somebody of whom the story has not a word, with a place or over another line of a header."""
        match = _UNSIGNED.fullmatch(line)
        if match is None or not looks_like_person(match["name"]):
            return False
        place, story = match["place"], text[stop:end].casefold()
        if any(re.search(rf"\b{re.escape(word)}\b", story) for word in match["name"].casefold().split()):
            return False
        if place and (not looks_like_place(place) or has_job(place)):
            return False
        untitled = not self.titled and self.title is None and not match["from"]
        if not place or untitled:
            start, next_stop = _line(text, stop, end)
            following, beside = text[start:next_stop].rstrip(), _Lines(title="", near=None, signed=True)
            if _BARRED.search(following) or _BYLINE.fullmatch(following) or not beside._take(following):
                return False
            if untitled and not has_job(following):
                return False  # "Peace Talks in Oslo" over a day is the headline
        self.place, self.signed = self.place or place, True
        return True

    def _take_barred(self, parts: list[str]) -> bool:
        """Take ``By Jane Doe | Agency | 3 May 2020``: a day or byline vouches for the other parts."""
        others = [part for part in parts if not self._take_day(part) and not self._take_byline(part)]
        names = [part for part in others if not _READING_TIME.fullmatch(part) and not is_section(part)]
        towns = [name for name in names if "," in name and looks_like_place(name)]
        names = [name for name in names if name not in towns]
        if len(others) == len(parts) or not all(looks_like_outlet(name, 4) for name in names):
            return False
        release = any(part.lower().endswith("release") for part in others) and len(names) == 1
        if release and looks_like_place(names[0]) and not is_named_as_outlet(f"The {names[0]}"):
            self.place = self.place or names[0]  # "PRESS RELEASE | 25 June 2026 | Brussels"
            return True
        self.outlet = self.outlet or (names[0] if names else None)
        self.place = self.place or (towns[0] if towns else None)
        return True

    def _take_day(self, part: str) -> bool:
        match = _LABELLED.fullmatch(part)
        if match:
            # the day of a change isn't the day that "today" means
            if match["label"].lower() not in _LABELS_OF_CHANGE and match["day"]:
                self.published = self.published or find_day(match["day"], self.near)
            return True
        match = _DAY_LINE.fullmatch(part)
        if match is None or (match["place"] and not looks_like_place(match["place"])):
            return False
        self.published = self.published or find_day(match["day"], self.near)
        if match["place"] and has_outlet_word(match["place"]):
            self.outlet = self.outlet or match["place"]
        else:
            self.place = self.place or match["place"]
        return True

    def _take_byline(self, part: str) -> bool:
        match = _BYLINE.fullmatch(part)
        if match is None:
            return False
        names, _, place = match["names"].partition(" in ")
        first, *rest = re.split(r",?[ ]+(?i:and|&)[ ]+|,[ ]*", names)
        if not looks_like_person(first) or (place and not looks_like_place(place)):
            return False
        if not all(is_named_as_outlet(name) or looks_like_person(name) or has_job(name) for name in rest):
            return False
        if rest and re.search(rf"\b(?:in|near|around|outside) {re.escape(rest[-1])}\b", self.text):
            place = place or rest.pop()  # "By Jane Doe, Lagos", where things happen "in Lagos"
        outlet = next((without_job(name) for name in rest if is_named_as_outlet(name)), None)
        self.outlet, self.place = self.outlet or outlet, self.place or place or None
        self.signed = True
        return True


def _is_house(words: str) -> bool:
    return has_outlet_word(words) and looks_like_outlet(words) and not is_section(words)


def _version(line: str) -> int:
    """Where a headline begins behind its agency's word for the version."""
    match = _VERSION.match(line)
    return match.end() if match else 0


def _line(text: str, at: int, end: int) -> tuple[int, int]:
    """Return start and stop of the first line from ``at`` on that isn't blank."""
    match = _LINE.match(text, at, end)
    return match.span(1) if match else (end, end)
