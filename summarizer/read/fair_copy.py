"""A fair copy of a text for the rules: one kind of blank, no lines broken within a paragraph, no invisible
characters, English quotation marks in their places.

Copy from a web page has no-break spaces and characters by their names ("&quot;"), copy from a wire or a letter lines
of seventy characters and two blanks between sentences. The rules read the copy; the record points at the text as it came.
"""

from __future__ import annotations

import heapq
import html
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from summarizer.read.quotation_marks import Edit, mark_edits

INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
"""Soft hyphens, characters of no width and byte order marks."""
_UNSEEN = dict.fromkeys(map(ord, INVISIBLE))
_LINE_END = r"(?:\r\n|[\n\r\v\f\x85\u2028])"
_ODD = re.compile(
    rf"[\t\r\v\f\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000{INVISIBLE}]| [ \n]|\n |\S\n\S"
    r"|&[#a-zA-Z]\w*;"
)
"""What most texts hold nowhere, but for lines that follow each other without a blank one."""
_NAMED_BLANK = r"&(?:amp;)?(?:nbsp|#160|#[xX][aA]0);"
_RUN = re.compile(rf"(?:[\s{INVISIBLE}]|{_NAMED_BLANK})+")
_NAMED = re.compile(rf"(?!{_NAMED_BLANK})&(?:amp;)?(#\d{{1,6}}|#[xX][0-9a-fA-F]{{1,5}}|[a-zA-Z]\w{{1,30}});")
"""A character by its name or number in HTML, which may have been escaped twice: "&amp;quot;"."""
_THOUSANDS = re.compile(r"(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))")
"""Within a number: "1 500"."""
_HYPHENED = re.compile(r"\w-\Z")
_AND = re.compile(r"(?:and|or|to)\b|\W")
"""What goes on after a word cut short: "two- and three-day"."""
_WORD = re.compile(r"\S+")
_ENDS = re.compile(_LINE_END)
_WITHIN = re.compile(rf"\w[^\S\n][\w-]+,?([^\S\n]*{_LINE_END}[^\S\n]*)(?=[^\W\d_A-Z]+\W)")
"""A line end between two words of a sentence."""
_STOPS = '.!?"”’»'
_WIDTHS = range(40, 131)
"""Of a line that is broken to be no longer, in characters."""
_BROKEN = 0.7
"""Of the line ends, how many must stand where the next word would have been too much; the others end paragraphs."""


@dataclass(frozen=True)
class FairCopy:
    """The copied ``text``, and which characters of the given one its own are."""

    text: str
    starts: list[int] = field(default_factory=lambda: [0], repr=False)
    """Where in the copy each stretch begins that is as it was,"""
    behind: list[int] = field(default_factory=lambda: [0], repr=False)
    """and how many characters of the given text are left out before it."""
    named: dict[int, int] = field(default_factory=dict, repr=False)
    """Where each of those characters ends that the given text has by their names."""

    def given(self, start: int, end: int) -> tuple[int, int]:
        """The span of the given text that a span of the copy stands for; both begin and end with a character."""
        return self.place(start), self.named.get(end - 1) or self.place(end - 1) + 1

    def copied(self, offset: int) -> int:
        """The place in the copy of a place in the given text; what is left out has the next one's."""
        ends = [start + behind for start, behind in zip(self.starts, self.behind, strict=True)]
        at = max(bisect_right(ends, offset) - 1, 0)
        limit = self.starts[at + 1] if at + 1 < len(self.starts) else len(self.text)
        return min(max(offset - self.behind[at], 0), limit)

    def place(self, offset: int) -> int:
        """The place in the given text of a character of the copy."""
        return offset + self.behind[bisect_right(self.starts, offset) - 1]


def fair_copy(text: str) -> FairCopy | None:
    """The copy, or None where the text is fair as it is or holds nothing that can be seen."""
    odd = _ODD.search(text) is not None
    if not (re.sub(_NAMED_BLANK, " ", text) if odd else text).translate(_UNSEEN).strip():
        return None
    blanks = _copied(text, list(_edits(text)) if odd else [])
    marks = _copied(blanks.text, mark_edits(blanks.text))
    if blanks.text == marks.text == text:
        return None
    starts = sorted({*marks.starts, *map(marks.copied, blanks.starts)})
    places = [blanks.place(marks.place(start)) for start in starts]
    named = {at: end for place, end in blanks.named.items() if marks.place(at := marks.copied(place)) == place}
    return FairCopy(marks.text, starts, [place - start for start, place in zip(starts, places, strict=True)], named)


def _copied(text: str, edits: list[Edit]) -> FairCopy:
    parts: list[str] = []
    starts, behind = [0], [0]
    named: dict[int, int] = {}
    length = done = 0
    for start, end, written in edits:
        parts += [text[done:start], written]
        length += start - done + len(written)
        done = end
        if text[start] == "&" and written.strip():
            named[length - 1] = end
        starts.append(length)
        behind.append(end - length)
    return FairCopy("".join([*parts, text[done:]]), starts, behind, named)


def _edits(text: str) -> Iterator[Edit]:
    """Spans of the text and what the copy has for them."""
    joined = _broken_lines(text)
    blanks = ((*run.span(), _written(text, *run.span(), joined)) for run in _RUN.finditer(text))
    named = ((*name.span(), html.unescape(f"&{name[1]};").translate(_UNSEEN)) for name in _NAMED.finditer(text))
    for start, end, written in heapq.merge(blanks, (one for one in named if len(one[2]) < 2)):
        if written != text[start:end]:
            yield start, end, written


def _written(text: str, start: int, end: int, joined: set[int]) -> str:
    run = re.sub(_NAMED_BLANK, " ", text[start:end])
    if not (blank := run.translate(_UNSEEN)) or "\u2029" in run or _THOUSANDS.match(text, start):
        return blank  # the second ends a paragraph by itself
    ends = len(_ENDS.findall(run))
    if ends > 1:
        return "\n\n"
    if ends and start not in joined:
        return "\n"
    return "" if ends and _HYPHENED.search(text, max(start - 2, 0), start) and not _AND.match(text, end) else " "


def _broken_lines(text: str) -> set[int]:
    """Where single line ends begin that end no paragraph.

    A line is broken within a sentence, or where its next word would have made it wider than any is. Lines that are
    paragraphs end anywhere, and what is set further in begins one.
    """
    runs = [run.span() for run in _RUN.finditer(text) if _ENDS.search(run.group())]
    if not runs:
        return set()
    within = {match.start(1) for match in _WITHIN.finditer(text)}
    margins = [len(_ENDS.split(text[start:end])[-1]) for start, end in runs]
    ends = [0, *(end - margin for (_, end), margin in zip(runs, margins, strict=True))]
    widths = [start - end for (start, _), end in zip([*runs, (len(text), 0)], ends, strict=True)]
    margin = Counter(margins).most_common(1)[0][0]
    needed = {
        start: width + 1 + len(_WORD.findall(text, end, end + 80)[0])
        for width, (start, end), inset in zip(widths, runs, margins, strict=False)
        if start and end < len(text) and inset <= margin and len(_ENDS.findall(text, start, end)) == 1
    }
    for widest in sorted(widths, reverse=True)[: 2 + len(widths) // 20]:  # but for the address of a page
        broken = {start for start, need in needed.items() if need > widest}
        full = sum(text[start - 1] in _STOPS for start in broken)
        if widest in _WIDTHS and 2 * full < len(broken) and len(broken) >= max(2, _BROKEN * len(needed)):
            return broken | within
    return within
