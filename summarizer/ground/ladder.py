"""The grounding ladder: where given words stand in the article, or nowhere.

``exact`` → ``normalised`` → ``elided``; there is no fuzzy rung. A match begins and ends at word
boundaries, and never within a number, so that a differing negation, number, date or name is not
grounded.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from functools import partial

from summarizer.ground.faithful import TENS
from summarizer.read.fair_copy import INVISIBLE

Span = tuple[int, int]

_QUOTES = dict.fromkeys("‘’‚‛′`´", "'") | dict.fromkeys("“”„‟«»″", '"')
_DASHES = dict.fromkeys("‐‑‒–—―−", "-")
_APOSTROPHES = "'’ʼ′"
_CLITIC = re.compile(r"(?:s|d|m|ll|re|ve)(?!\w)", re.IGNORECASE)
_MINUS = "-‐‑–−"
_GROUP = re.compile("[\u00a0\u202f\u2009]\\d{3}(?!\\d)")
"""Three digits after a no-break space: "1 500"."""
_HYPHENS = frozenset("-‐‑")
_SHARE = re.compile(r"[^\S\r\n]?[%‰]")
_REVERSAL = re.compile(r"(?<![^\W_])(?:non|un|anti|no|not|ex|pseudo|quasi|in|dis)[-‐‑]$", re.IGNORECASE)
_UNIT = r"(?:one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
_TENS_AND_UNIT = re.compile(rf"(?<![^\W_])(?:{'|'.join(TENS)})[-‐‑]{_UNIT}(?![^\W_])", re.IGNORECASE)
_PLAIN = re.compile(r"(?:[!#-&(-,./0-_a-~]|(?<![ \t\r\n]) (?=[!-~]))+(?![^\x00-\x7f])")
"""A run that folds to itself: ASCII without quotation marks and hyphens, single spaces, nothing combining after it."""
_KEPT = re.compile(r"[A-Za-z0-9.,;:!?…]+")
"""What is its own normalised form, and that of nothing else in a text that is composed (NFC) and all visible."""
_APART = frozenset(" \n,.;:!?()")
"""What stands beside a letter and in no word with it, as most words are parted: there is no need to look further."""
_SAID = re.compile(r"[^\W_]")
_ELISION = re.compile(r"\s*(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*")


class Text:
    """A text and its normalised form with the way back to the original's offsets.

    Normalised are curly and straight quotation marks, dashes, NFC and NFD, soft hyphens, no-break
    spaces and line breaks (any run of white space is one space). Case is kept, but for the first
    letter of what is looked for.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._folded: tuple[str, list[int], list[int]] | None = None
        self._composed: bool | None = None
        self._places: dict[str, list[Span]] = {}

    def places(self, name: str) -> list[Span]:
        """Every place where a name stands to the letter; none overlaps another."""
        if (found := self._places.get(name)) is None:
            found = self._places[name] = []
            end = 0
            while (start := self.text.find(name, end)) >= 0:
                end = start + len(name)
                if whole(self.text, start, end):
                    found.append((start, end))
        return found

    def find_name(self, name: str) -> list[Span]:
        """Every place of a name, which is never elided, and may stand within a compound: "NATO" in "anti-NATO"."""
        name = name.strip()
        if not _SAID.search(name):
            return []
        return self.places(name) or self._normalised(name, 0, len(self.text), name=True)

    def find(self, words: str, start: int = 0, end: int | None = None) -> list[Span]:
        """Every place within ``start`` to ``end`` where ``words`` stand, by the first rung that finds any."""
        end = len(self.text) if end is None else end
        words = words.strip()
        if not _SAID.search(words):
            return []
        if "…" in words and "…" not in self.text:  # as models write for what they leave out
            return self._elided(words, start, end)
        found = self._exact(words, start, end) or self._normalised(words, start, end)
        return found or self._elided(words, start, end)

    def _exact(self, words: str, start: int, end: int) -> list[Span]:
        found: list[Span] = []
        at = self.text.find(words, start, end) if words else -1
        while at >= 0:
            if self._stands(at, at + len(words)):
                found.append((at, at + len(words)))
            at = self.text.find(words, at + 1, end)
        return found

    def _normalised(self, words: str, start: int, end: int, *, name: bool = False) -> list[Span]:
        needle = fold(words)[0].strip()
        if not needle or self._lacks(needle[1:]):
            return []
        if self._folded is None:
            self._folded = fold(self.text)
        folded, starts, ends = self._folded
        stands = partial(whole, self.text) if name else self._stands
        low, high = bisect_left(starts, start), bisect_right(ends, end)
        found: list[Span] = []
        for form in dict.fromkeys((needle, needle[0].swapcase() + needle[1:])):
            at = folded.find(form, low, high)
            while at >= 0:
                span = starts[at], ends[at + len(form) - 1]
                if whole(folded, at, at + len(form)) and stands(*span):
                    found.append(span)
                at = folded.find(form, at + 1, high)
            if found:
                break
        return found

    def _lacks(self, needle: str) -> bool:
        """Whether the text has not even the plain parts of a normalised needle, which saves normalising it."""
        if self._composed is None:
            self._composed = {*INVISIBLE}.isdisjoint(self.text) and unicodedata.is_normalized("NFC", self.text)
        return self._composed and any(part not in self.text for part in _KEPT.findall(needle))

    def _elided(self, words: str, start: int, end: int) -> list[Span]:
        parts = _ELISION.split(words)
        if len(parts) != 2 or not all(map(_SAID.search, parts)):
            return []
        for rung in (self._exact, self._normalised):
            if first := rung(parts[0], start, end)[:1]:  # what follows none follows no later one
                begin, after = first[0]
                last = self._exact(parts[1], after, end)
                last = last or self._normalised(parts[1], after, end)
                if last:
                    return [(begin, last[0][1])]
        return []

    def _stands(self, start: int, end: int) -> bool:
        """Whether the words stand there for themselves: not "aligned" in "non-aligned", nor "five" in "twenty-five"."""
        text = self.text
        if not whole(text, start, end):
            return False
        if _HYPHENS.isdisjoint(text[max(start - 2, 0) : start + 1] + text[end - 1 : end + 1]):
            return True
        if _REVERSAL.search(text, max(start - 12, 0), start):
            return False
        cuts = [cut for cut in (start, end) if not _HYPHENS.isdisjoint(text[max(cut - 1, 0) : cut + 1])]
        near = _TENS_AND_UNIT.finditer(text, max(start - 20, 0), end + 20) if cuts else ()
        return not any(match.start() < cut < match.end() for match in near for cut in cuts)


def fold(text: str) -> tuple[str, list[int], list[int]]:
    """The normalised form, and for each of its characters where it begins and ends in ``text``."""
    out: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    index, count = 0, len(text)
    while index < count:
        if plain := _PLAIN.match(text, index):
            out.append(plain.group())
            starts.extend(range(index, plain.end()))
            ends.extend(range(index + 1, plain.end() + 1))
            index = plain.end()
            continue
        character = text[index]
        stop = index + 1
        if character in INVISIBLE:
            index = stop
            continue
        if character.isspace():
            while stop < count and (text[stop].isspace() or text[stop] in INVISIBLE):
                stop += 1
            piece = " "
        else:
            while stop < count and (_mark(text[stop]) or "\u1160" <= text[stop] <= "\u11ff"):
                stop += 1  # accents, and the vowels and final consonants of a decomposed Hangul syllable
            piece = character if stop == index + 1 else unicodedata.normalize("NFC", text[index:stop])
            piece = _QUOTES.get(piece) or _DASHES.get(piece) or unicodedata.normalize("NFC", piece)
        for part in piece:
            out.append(part)
            starts.append(index)
            ends.append(stop)
        index = stop
    return "".join(out), starts, ends


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
    if _mark(near):
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
    return character.isalnum() or character == "_" or _mark(character)


def _mark(character: str) -> bool:
    """Whether it is written on or with the character before it, as accents are."""
    return unicodedata.category(character)[0] == "M"
