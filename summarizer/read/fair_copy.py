"""A fair copy of a text for the rules: one kind of blank, no lines broken within a paragraph, no invisible characters.

Copy from a web page has no-break spaces, copy from a wire or a letter lines of seventy characters and two blanks
between sentences. The rules read the copy; the record points at the text as it came.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
"""Soft hyphens, characters of no width and byte order marks."""
_UNSEEN = dict.fromkeys(map(ord, INVISIBLE))
_LINE_END = r"(?:\r\n|[\n\r\v\f\x85\u2028])"
_ODD = re.compile(rf"(?![ \n])\s|(?<=\s) |\n[^\S\n]|[{INVISIBLE}]|\S\n\S")
"""What most texts hold nowhere, but for lines that follow each other without a blank one."""
_RUN = re.compile(rf"[\s{INVISIBLE}]+")
_THOUSANDS = re.compile(r"(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))")
"""Within a number: "1 500"."""
_HYPHENED = re.compile(r"\w-\Z")
_AND = re.compile(r"(?:and|or|to)\b|\W")
"""What goes on after a word cut short: "two- and three-day"."""
_WORD = re.compile(r"\S+")
_ENDS = re.compile(_LINE_END)
_WIDTHS = range(40, 131)
"""Of a line that is broken to be no longer, in characters."""
_BROKEN = 0.9
"""Of the breaks within paragraphs, how many must stand where the next word would have been too much."""


@dataclass(frozen=True)
class FairCopy:
    """The copied ``text``, and which characters of the given one its own are."""

    text: str
    _starts: list[int] = field(default_factory=lambda: [0], repr=False)
    """Where in the copy each stretch begins that is as it was,"""
    _behind: list[int] = field(default_factory=lambda: [0], repr=False)
    """and how many characters of the given text are left out before it."""

    def given(self, start: int, end: int) -> tuple[int, int]:
        """The span of the given text that a span of the copy stands for; both begin and end with a character."""
        return self._place(start), self._place(end - 1) + 1

    def copied(self, offset: int) -> int:
        """The place in the copy of a place in the given text; what is left out has the next one's."""
        ends = [start + behind for start, behind in zip(self._starts, self._behind, strict=True)]
        at = max(bisect_right(ends, offset) - 1, 0)
        limit = self._starts[at + 1] if at + 1 < len(self._starts) else len(self.text)
        return min(max(offset - self._behind[at], 0), limit)

    def _place(self, offset: int) -> int:
        return offset + self._behind[bisect_right(self._starts, offset) - 1]


def fair_copy(text: str) -> FairCopy | None:
    """The copy, or None where the text is fair as it is."""
    edits = list(_edits(text)) if _ODD.search(text) else []
    if not edits:
        return None
    parts: list[str] = []
    starts, behind = [0], [0]
    length = done = 0
    for start, end, written in edits:
        parts += [text[done:start], written]
        length += start - done + len(written)
        done = end
        starts.append(length)
        behind.append(end - length)
    return FairCopy("".join([*parts, text[done:]]), starts, behind)


def _edits(text: str) -> Iterator[tuple[int, int, str]]:
    """Spans of the text and what the copy has for them."""
    joined = _broken_lines(text)
    for run in _RUN.finditer(text):
        start, end = run.span()
        if (written := _written(text, start, end, joined)) != run.group():
            yield start, end, written


def _written(text: str, start: int, end: int, joined: set[int]) -> str:
    run = text[start:end]
    if not (blank := run.translate(_UNSEEN)) or "\u2029" in run or _THOUSANDS.match(text, start):
        return blank  # the second ends a paragraph by itself
    ends = len(_ENDS.findall(run))
    if ends > 1:
        return "\n\n"
    if ends and start not in joined:
        return "\n"
    return "" if ends and _HYPHENED.search(text, max(start - 2, 0), start) and not _AND.match(text, end) else " "


def _broken_lines(text: str) -> set[int]:
    """Where single line ends begin that keep lines from getting too long, and end no paragraph.

    A line is broken where its next word would have made it wider than any is. Lines that are paragraphs end anywhere.
    """
    runs = [run.span() for run in _RUN.finditer(text) if _ENDS.search(run.group())]
    if len(runs) < 2:
        return set()
    widths = [start - end for (_, end), (start, _) in pairwise([(0, 0), *runs, (len(text), len(text))])]
    single = [
        (width, span)
        for width, span in zip(widths, runs, strict=False)
        if span[0] and span[1] < len(text) and len(_ENDS.findall(text, *span)) == 1
    ]
    needed = {start: width + 1 + len(_WORD.findall(text, end, end + 80)[0]) for width, (start, end) in single}
    for widest in sorted(widths, reverse=True)[: 1 + len(widths) // 20]:  # but for the address of a page
        broken = {start for start, need in needed.items() if need > widest}
        if widest in _WIDTHS and len(broken) > 1 and len(broken) >= _BROKEN * len(needed):
            return broken
    return set()
