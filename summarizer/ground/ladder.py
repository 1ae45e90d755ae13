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
from summarizer.ground.whole import joins, whole
from summarizer.read.fair_copy import INVISIBLE

Span = tuple[int, int]

_QUOTES = dict.fromkeys("‘’‚‛′`´", "'") | dict.fromkeys("“”„‟«»″", '"')
_DASHES = dict.fromkeys("‐‑‒–—―−", "-")
_HYPHENS = frozenset("-‐‑")
_REVERSAL = re.compile(r"(?<![^\W_])(?:non|un|anti|no|not|ex|pseudo|quasi|in|dis)[-‐‑]$", re.IGNORECASE)
_UNIT = r"(?:one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
_TENS_AND_UNIT = re.compile(rf"(?<![^\W_])(?:{'|'.join(TENS)})[-‐‑]{_UNIT}(?![^\W_])", re.IGNORECASE)
_PLAIN = re.compile(r"(?:[!#-&(-,./0-_a-~]|(?<![ \t\r\n]) (?=[!-~]))+(?![^\x00-\x7f])")
"""A run that folds to itself: ASCII without quotation marks and hyphens, single spaces, nothing combining after it."""
_KEPT = re.compile(r"[A-Za-z0-9.,;:!?…]+")
"""What is its own normalised form, and that of nothing else in a text that is composed (NFC) and all visible."""
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
        near = _TENS_AND_UNIT.finditer(text, max(start - 20, 0), end + 20)
        return not any(match.start() < cut < match.end() for match in near for cut in (start, end))


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
            while stop < count and (joins(text[stop]) or "\u1160" <= text[stop] <= "\u11ff"):
                stop += 1  # accents, and the vowels and final consonants of a decomposed Hangul syllable
            piece = character if stop == index + 1 else unicodedata.normalize("NFC", text[index:stop])
            piece = _QUOTES.get(piece) or _DASHES.get(piece) or unicodedata.normalize("NFC", piece)
        for part in piece:
            out.append(part)
            starts.append(index)
            ends.append(stop)
        index = stop
    return "".join(out), starts, ends
