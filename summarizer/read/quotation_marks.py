"""Quotation marks that stand or look otherwise than English ones: what the fair copy has for them.

"``We go''", "»We go«" and "”We go”" are written “We go”; a blank between a mark and the words that it encloses goes,
and one that is missing outside comes back. What is inside and what is outside must be plain from the paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

Edit = tuple[int, int, str]
"""A span of a text and what is written for it."""

_ANY = re.compile('``|»|”|[“«"][ ]|[ ]["”]|[\\w,.!?…:;]["“”][^\\W\\d_]')
"""What every text has that anything is done to."""
_PARAGRAPH = re.compile(r"[^\n]+")
_TEX = re.compile("(?<!`)``(?!`)|(?<!')''(?!')")
_POINTED_INWARDS = re.compile(r"(?<![^\s(\[—–-])»(?=\w)")
_OPENS = re.compile(r"(?<![^\s(\[—–/-])[”»](?=[\w‘’$£€])")
_INSIDE = re.compile(r"(?<=[“«])[ ]+(?=\w)|(?<=[\w,.!?…])[ ]+(?=[”»])")
"""A blank within marks that tell by themselves whether they open or close."""
_BEFORE = re.compile(r"(?:(?<=[^\W\d_][,:])|(?<=”,))(?=“\w)")
_AFTER = re.compile(r"(?<=[,.!?…]”)(?=[^\W\d_]{2}|[AaI]\b)")
"""Where a blank is missing outside of such marks."""


def mark_edits(text: str) -> list[Edit]:
    """Edits of quotation marks and of the blanks beside them, in order and disjoint; most texts need none."""
    if not _ANY.search(text):
        return []
    edits = [
        *_replaced(text),
        *(edit for match in _PARAGRAPH.finditer(text) for edit in _straight(text, *match.span())),
    ]
    if not _OPENS.search(text):  # else they tell nothing
        edits += [(*match.span(), "") for match in _INSIDE.finditer(text)]
    edits += [(match.end(), match.end(), " ") for pattern in (_BEFORE, _AFTER) for match in pattern.finditer(text)]
    return sorted(edits)


def _replaced(text: str) -> Iterator[Edit]:
    """Marks that the whole text has for “ and ”, with none of another kind among them."""
    if "``" in text:
        for match in _TEX.finditer(text):
            first, last = ("“", "") if match.group() == "``" else ("", "”")
            yield (match.start(), match.end() - 1, first)
            yield (match.end() - 1, match.end(), last)
    if any(mark in text for mark in "“„"):
        return
    pointed = any(mark in text for mark in "«»")
    if pointed and ('"' in text or "”" in text):
        return
    marks = list(re.finditer("[«»]" if pointed else "”", text))
    opening = [_OPENS.match(text, match.start()) is not None for match in marks]
    if _POINTED_INWARDS.search(text):
        if any(opens != (match.group() == "»") for match, opens in zip(marks, opening, strict=True)):
            return  # some point one way and some the other
    elif pointed:
        opening = [match.group() == "«" for match in marks]
    yield from ((*match.span(), "“" if opens else "”") for match, opens in zip(marks, opening, strict=True))


def _straight(text: str, start: int, end: int) -> Iterator[Edit]:
    """Blanks to be taken away and put beside straight marks, where by turns they open and close."""
    marks = [at for at in range(start, end) if text[at] == '"']
    sides = [_side(text, at, start, end) for at in marks]
    if None not in sides or any(side is not None and side != number % 2 for number, side in enumerate(sides)):
        return
    if len(marks) % 2 and sides[-1] is None and marks[-1] != start and text[marks[-1] - 1] not in ",:":
        return  # nothing says that a quotation goes on in the next paragraph
    edits: list[Edit] = []
    for number, at in enumerate(marks):
        before, after = text[at - 1 : at] if at > start else "", text[at + 1 : at + 2] if at + 1 < end else ""
        if sides[number] is not None:
            continue
        if number % 2 == 0:
            if after == " ":
                edits.append((at + 1, at + 2, ""))
            elif before in ",:;.!?":
                edits.append((at, at, " "))
            elif not before.isspace():
                return
        elif before == " ":
            edits.append((at - 1, at, ""))
        elif before in ",.!?…":
            edits.append((at + 1, at + 1, " "))
        else:
            return
    pairs = zip(marks[::2], [*marks[1::2], end], strict=False)
    if all(any(letter.isalpha() for letter in text[first + 1 : last]) for first, last in pairs):
        yield from edits


def _side(text: str, at: int, start: int, end: int) -> int | None:
    """0 for a mark that plainly opens a quotation, 1 for one that closes, None where its place does not tell."""
    before = text[at - 1] if at > start else " "
    after = text[at + 1] if at + 1 < end else " "
    if (before.isspace() or before in "([{—–-/") and not after.isspace():
        return None if before.isspace() and after in ",.;:!?)" else 0
    if not before.isspace() and (after.isspace() or not after.isalnum()):
        return 1
    return None
