"""Quotations: where they open and close, in every style that news copy uses.

Straight and curly double quotes, curly and straight single quotes, « » and „ “. A quotation that
runs over paragraphs opens each of them with a mark and closes only the last, or opens only the first
(letters and statements printed whole); it is one quotation with a piece a paragraph. What is never
closed ends with its paragraph.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_MARKS = re.compile("``|''|[\"“”„«»‘’‚']")
_OPENERS = {
    "“": ("”", '"'), "”": ("”",), "„": ("“", "”"), "«": ("»",), "‘": ("’",), "‚": ("‘", "’"), "»": ("«",), "``": ("''", '"'),
}  # fmt: skip
"""What closes each mark that can only open."""
_DOUBLE = re.compile("[\"“”]|''")
_FARTHEST = 12
"""Paragraphs in which the end of a quotation is looked for: a long letter, and a bound in texts full of stray marks."""
_AND = re.compile(r"['’]n['’](?=\s)")
_ELISIONS = re.compile(r"(?:\d\ds|tis|twas|em|til|cause|n|round|bout)\b", re.IGNORECASE)
_FOREIGN = re.compile("„([^„“”\n]{1,500})[“”]|«([^«»\n]{1,500})»|»([^«»\n]{1,500})«")


def in_english_marks(text: str) -> str:
    """The text, as long as it was, with quotations in the marks that the pipeline has learnt."""
    return _FOREIGN.sub(lambda match: f"“{match[0][1:-1]}”", text)


@dataclass(frozen=True, slots=True)
class Quotation:
    """One quotation: ``id`` (``q1``), outer span with the marks, and the words between in ``pieces``.

    ``level`` is 1 for a quotation of the article and more for one inside another.
    """

    id: str
    start: int
    end: int
    pieces: tuple[tuple[int, int], ...]
    level: int


@dataclass(slots=True)
class _Open:
    mark: str
    start: int
    pieces: list[tuple[int, int]]
    inner: int


_Found = list[tuple[int, int, list[tuple[int, int]], int]]
"""Start, end, pieces and level of each quotation so far."""


def find_quotations(text: str, paragraphs: list[tuple[int, int]]) -> list[Quotation]:
    """All quotations in the order in which they open; inner ones have a higher ``level``."""
    found: _Found = []
    stack: list[_Open] = []
    for number, (start, end) in enumerate(paragraphs):
        position = start
        if stack:
            # left open by the paragraph before, and known to go on
            position += len(stack[0].mark) if text.startswith(stack[0].mark, start) else 0
            stack[0].inner = position
        _scan(text, position, end, stack, found)
        if not stack:
            continue
        while len(stack) > 1:
            _close(stack, end, end, found)
        if _goes_on(text, stack[0].mark, paragraphs[number + 1 : number + 1 + _FARTHEST]):
            if stack[0].inner < end:
                stack[0].pieces.append((stack[0].inner, end))
        else:
            _close(stack, end, end, found)
    found.sort(key=lambda item: (item[0], -item[1]))
    return [
        Quotation(f"q{number}", start, end, tuple(pieces), level)
        for number, (start, end, pieces, level) in enumerate(found, 1)
    ]


def _goes_on(text: str, mark: str, following: list[tuple[int, int]]) -> bool:
    """Whether a quotation left open goes on in the next paragraph.

    It does where that opens with its mark again, and where the first double mark to come closes it.
    """
    if following and text.startswith(mark, following[0][0]):
        return True
    if mark not in '"“':
        return False
    for start, end in following:
        if found := _DOUBLE.search(text, start, end):
            return _closes(mark, found.group()) and not _can_open(text, found.start(), found.end(), end)
    return False


def _scan(text: str, position: int, end: int, stack: list[_Open], found: _Found) -> None:
    for match in _MARKS.finditer(text, position, end):
        mark, at, after = match.group(), match.start(), match.end()
        if mark in ("'", "’", "''") and not _single(text, stack, mark, at, after):
            continue
        depth = next((i for i in range(len(stack) - 1, -1, -1) if _closes(stack[i].mark, mark)), None)
        if mark == '"' and depth is not None and _inches(text, at, end):
            continue
        # “ and ‘ open, but for what „ and ‚ opened
        opening = mark in _OPENERS and not (mark in "“‘" and depth is not None and stack[depth].mark in "„‚")
        if mark == "“" and stack and stack[-1].mark == mark and not _can_open(text, at, after, end):
            depth, opening = len(stack) - 1, False  # “… they left.“: typed with the key that opens
        if mark in "«»":  # »in the other way«
            opening = depth is None and (mark == "«" or _can_open(text, at, after, end))
        if mark == "”":
            opening = not stack and _can_open(text, at, after, end) and text[after].isupper()  # a slip for “
        if mark in "\"'":
            opening = depth is None and _can_open(text, at, after, end)
            if not opening and depth is not None and _nested_straight(text, stack, mark, at, after, end):
                opening = True
        if opening:
            if any(item.mark == mark for item in stack) and mark not in "\"'" and not _within(text, stack, at, end):
                # the same mark again while open: the earlier one was never closed
                while any(item.mark == mark for item in stack):
                    _close(stack, at, at, found)
            stack.append(_Open(mark, at, [], after))
        elif depth is not None:
            while len(stack) > depth + 1:
                _close(stack, at, at, found)
            _close(stack, at, after, found)


def _closes(opener: str, mark: str) -> bool:
    return mark == opener if opener in "\"'" else mark in _OPENERS.get(opener, ())


_TERM = re.compile("“[^.!?“”]{2,40}”(?! *$)")


def _within(text: str, stack: list[_Open], at: int, end: int) -> bool:
    """Whether “ sets off a term within a quotation that opened its paragraph: “We need the “road map” now.”"""
    paragraph = text.rfind("\n", 0, at) + 1
    opened = len(stack) == 1 and stack[0].inner <= paragraph + 1
    return opened and text[at - 2 : at - 1].isalnum() and _TERM.match(text, at, end) is not None


def _can_open(text: str, at: int, after: int, end: int) -> bool:
    before = text[at - 1] if at else " "
    following = text[after] if after < end else " "
    return not following.isspace() and (before.isspace() or before in "([{—–-/:“‘\"'…")


def _inches(text: str, at: int, end: int) -> bool:
    """Whether a straight mark after a figure stands for inches: a better closing mark follows before any opens."""
    if not text[at - 1].isdigit() or not text[at + 1 : at + 2].isspace():
        return False
    following = _DOUBLE.search(text, at + 1, end)
    return following is not None and not text[following.start() - 1].isspace()


def _nested_straight(text: str, stack: list[_Open], mark: str, at: int, after: int, end: int) -> bool:
    """A straight mark right after a space and before a word, in a quotation of the other mark."""
    return stack[-1].mark != mark and _can_open(text, at, after, end) and all(item.mark != mark for item in stack)


def _single(text: str, stack: list[_Open], mark: str, at: int, after: int) -> bool:
    """Whether a single mark is a quotation mark here, not an apostrophe."""
    before = text[at - 1] if at else " "
    following = text[after] if after < len(text) else " "
    open_here = any(_closes(item.mark, mark) for item in stack)
    if (before.isalnum() and following.isalnum()) or _AND.search(text, max(at - 2, 0), after + 2):
        return False
    if mark == "'" and not open_here:
        if not _can_open(text, at, after, len(text)) or _ELISIONS.match(text, after):
            return False
        # a straight single quote opens only if something closes it in the same paragraph, or the next one opens with one
        end = _paragraph_end(text, after)
        opens = text[:at].rstrip("\n")[-1:] != text[at - 1 :][:1] or text[max(at - 2, 0) : at] == ": "
        if opens and _NEXT.match(text, end):
            return True
        return _SHUTS.search(text, after, end) is not None
    if not open_here:
        return False
    if before in "sS" and following.isspace() and mark in "'’":
        # "the ministers' talks": a plural possessive, if a better closing mark follows
        rest = text[after : _paragraph_end(text, after)]
        return (
            re.search(r"[.,!?…]" + re.escape(mark) + r"(?!\w)", rest) is None
            or not text[after + 1 : after + 2].islower()
        )
    return not following.isalnum()


_SHUTS = re.compile(r"(?<=[\w.,!?…])'(?!\w)")
_NEXT = re.compile(r"\n\s*'[A-Z]")
"""How a paragraph opens that goes on with a quotation in single marks."""


def _paragraph_end(text: str, position: int) -> int:
    end = text.find("\n\n", position)
    return end if end >= 0 else len(text)


def _close(stack: list[_Open], inner_end: int, end: int, found: _Found) -> None:
    """Ends the quotation that was opened last; its words end at ``inner_end``."""
    item = stack.pop()
    if item.inner < inner_end:
        item.pieces.append((item.inner, inner_end))
    if item.pieces:
        found.append((item.start, end, item.pieces, len(stack) + 1))
