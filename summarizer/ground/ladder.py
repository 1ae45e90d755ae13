"""The grounding ladder: where given words stand in the article, or nowhere.

``exact`` → ``normalised`` → ``elided``; there is no fuzzy rung. A match begins and ends at word
boundaries, and never within a number, so that a differing negation, number, date or name is not
grounded.
"""

from __future__ import annotations

import re
import unicodedata

Span = tuple[int, int]

_QUOTES = dict.fromkeys("‘’‚‛′`´", "'") | dict.fromkeys("“”„‟«»″", '"')
_DASHES = dict.fromkeys("‐‑‒–—―−", "-")
_INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
_PLAIN = re.compile(r"(?:[!#-&(-,./0-~]|(?<![ \t\r\n]) (?=[!-~]))+(?![^\x00-\x7f])")
"""A run that folds to itself: ASCII without quotation marks and hyphens, single spaces, nothing combining after it."""
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

    def find(self, words: str, start: int = 0, end: int | None = None) -> list[Span]:
        """Every place within ``start`` to ``end`` where ``words`` stand, by the first rung that finds any."""
        end = len(self.text) if end is None else end
        words = words.strip()
        if not words:
            return []
        return self._exact(words, start, end) or self._normalised(words, start, end) or self._elided(words, start, end)

    def _exact(self, words: str, start: int, end: int) -> list[Span]:
        found: list[Span] = []
        at = self.text.find(words, start, end)
        while at >= 0:
            if whole(self.text, at, at + len(words)):
                found.append((at, at + len(words)))
            at = self.text.find(words, at + 1, end)
        return found

    def _normalised(self, words: str, start: int, end: int) -> list[Span]:
        if self._folded is None:
            self._folded = fold(self.text)
        folded, starts, ends = self._folded
        needle = fold(words)[0].strip()
        if not needle:
            return []
        found: list[Span] = []
        for form in dict.fromkeys((needle, needle[0].swapcase() + needle[1:])):
            at = folded.find(form)
            while at >= 0:
                span = starts[at], ends[at + len(form) - 1]
                if (
                    start <= span[0]
                    and span[1] <= end
                    and whole(folded, at, at + len(form))
                    and whole(self.text, *span)
                ):
                    found.append(span)
                at = folded.find(form, at + 1)
            if found:
                return found
        return found

    def _elided(self, words: str, start: int, end: int) -> list[Span]:
        parts = _ELISION.split(words)
        if len(parts) != 2 or not all(re.search(r"\w", part) for part in parts):
            return []
        for first in self._exact(parts[0], start, end) or self._normalised(parts[0], start, end):
            last = self._exact(parts[1], first[1], end) or self._normalised(parts[1], first[1], end)
            if last:
                return [(first[0], last[0][1])]
        return []


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
        if character in _INVISIBLE:
            index = stop
            continue
        if character.isspace():
            while stop < count and (text[stop].isspace() or text[stop] in _INVISIBLE):
                stop += 1
            piece = " "
        else:
            while stop < count and unicodedata.combining(text[stop]):
                stop += 1
            piece = character if stop == index + 1 else unicodedata.normalize("NFC", text[index:stop])
            piece = _QUOTES.get(piece) or _DASHES.get(piece) or unicodedata.normalize("NFC", piece)
        for part in piece:
            out.append(part)
            starts.append(index)
            ends.append(stop)
        index = stop
    return "".join(out), starts, ends


def whole(text: str, start: int, end: int) -> bool:
    """Whether ``start`` to ``end`` cuts neither a word nor a number."""
    if start >= end:
        return False
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    if (_word(before) and _word(text[start])) or (
        _word(after) and (_word(text[end - 1]) or unicodedata.combining(after))
    ):
        return False
    if text[start].isdigit() and start > 1 and before in ".,:" and text[start - 2].isdigit():
        return False
    if text[start].isdigit() and before in "-−" and (start < 2 or not _word(text[start - 2])):
        return False
    if text[end - 1].isdigit() and after in ".,:" and text[end + 1 : end + 2].isdigit():
        return False
    return not (text[end - 1].isdigit() and after == "%")


def _word(character: str) -> bool:
    return character.isalnum() or character == "_" or bool(unicodedata.combining(character))
