"""Whether a piece of text is whole: it begins and ends where words and numbers do."""

from __future__ import annotations

import re
import unicodedata

from summarizer.read.fair_copy import INVISIBLE

_APOSTROPHES = "'’ʼ′"
_CLITIC = re.compile(r"(?:s|d|m|ll|re|ve)(?!\w)", re.IGNORECASE)
_MINUS = "-‐‑–−"
_GROUP = re.compile("[\u00a0\u202f\u2009]\\d{3}(?!\\d)")
"""Three digits after a no-break space: "1 500"."""
_SHARE = re.compile(r"[^\S\r\n]?[%‰]")
_APART = frozenset(" \n,.;:!?()")
"""What stands beside a letter and in no word with it, as most words are parted: there is no need to look further."""


def whole(text: str, start: int, end: int) -> bool:
    """Whether ``start`` to ``end`` cuts neither a word nor a number.

    A sign, a currency's sign, decimals, thousands, a percent sign and a date's other parts belong to a
    number; "n't" and what stands before the apostrophe of "O'Neill" belong to a word, "'s" does not.
    """
    while start < end and text[start] in INVISIBLE:
        start += 1
    while end > start and text[end - 1] in INVISIBLE:
        end -= 1
    if start >= end:
        return False
    if not (text[start].isalpha() and (not start or text[start - 1] in _APART)):
        before = _visible(text, start - 1, -1)
        if _cut_before(before, text[start : start + 2], text[start : start + 4]):
            return False
    if text[end - 1].isalpha() and (end == len(text) or text[end] in _APART):
        return True
    return not _cut_after(text[max(end - 2, start) : end], _visible(text, end, 1), text, end)


def _cut_before(before: str, first: str, digits: str) -> bool:
    """``before`` are the two characters on the left, the nearest first; ``first`` those that the span begins with."""
    near, far = before[:1], before[1:]
    if _word(first[0]):
        if _word(near) or (near in _APOSTROPHES and _word(far)):
            return True
        if not first[0].isdigit():
            return False
        if near in _MINUS:
            return not _word(far) or (far.isdigit() and not re.fullmatch(r"\d{4}", digits))
        if near == ".":
            return far != "." and not far.isalpha()
        grouped = near in "\u00a0\u202f\u2009" and re.fullmatch(r"\d{3}\D?", digits) is not None
        return ((near in ",:/" or grouped) and far.isdigit()) or unicodedata.category(near) == "Sc"
    return first[0] in ".,:/" + _MINUS and first[1:].isdigit() and _word(near)


def _cut_after(last: str, after: str, text: str, end: int) -> bool:
    """``last`` are the characters that the span ends with; ``after`` the two on the right of ``end``."""
    near, far = after[0], after[1]
    if joins(near):
        return True
    if _word(last[-1]):
        if _word(near) or (near in _APOSTROPHES and _word(far) and not _CLITIC.match(text, end + 1)):
            return True
        if not last[-1].isdigit():
            return False
        if near in ".,:/" and far.isdigit():
            return True
        if near in _MINUS and far.isdigit():
            return re.match(r"\d{4}(?!\d|[-–]\d)", text[end + 1 : end + 8]) is None
        shared = _SHARE.match(text, end) or _GROUP.match(text, end)
        return shared is not None or unicodedata.category(near) == "Sc"
    return last[-1] in ".,:/" + _MINUS and last[:-1].isdigit() and near.isdigit()


def _visible(text: str, index: int, step: int) -> str:
    """The next two visible characters from ``index`` on, nearest first; spaces stand for those beyond the text."""
    found = ""
    while 0 <= index < len(text) and len(found) < 2:
        if text[index] not in INVISIBLE:
            found += text[index]
        index += step
    return found.ljust(2)


def _word(character: str) -> bool:
    return character.isalnum() or character == "_" or joins(character)


def joins(character: str) -> bool:
    """Whether it is written on or with the character before it, as accents are."""
    return unicodedata.category(character)[0] == "M"
