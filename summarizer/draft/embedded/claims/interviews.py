"""Interviews whose questions have lost their labels: a paragraph that asks, and what somebody answers in the first person.

Papers set the questions in bold or behind a dash, which plain text does not keep.
"""

from __future__ import annotations

import re
from itertools import pairwise

from summarizer.mark import MarkedArticle
from summarizer.mark.paragraphs import lead_in, trim

Span = tuple[int, int]

_DASHED_LINE = re.compile(r"\n(?=[–—-] )")
_QUESTION = re.compile(r"[A-Z][^“”\"«»„]{8,400}\?")
_ANSWERS = re.compile(r"(?<![\w’'])(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us)(?![\w-])")
_FEWEST = 3
_ALONE = re.compile(r"(?<![\w’'])(?:I|[Mm]y|me)(?![\w-])")
"""Words of one who answers: a paper's own page of questions has but "we"."""


def questions(marked: MarkedArticle) -> list[tuple[int, list[Span]]]:
    """Where each question begins, with the paragraphs of its answer; nothing where nobody answers as "I" or "we"."""
    text, (first, last) = marked.article.text, marked.article.body
    units = [
        unit for start, end in marked.parse.paragraphs if first <= start < last for unit in _lines(text, start, end)
    ]
    asked = [number for number, (start, end) in enumerate(units) if _QUESTION.fullmatch(text, start, end)]
    found = [(units[a][0], units[a + 1 : b]) for a, b in pairwise([*asked, len(units)]) if b > a + 1]
    told = [any(_ANSWERS.search(text, start, end) for start, end in answer) for _, answer in found]
    own = any(_ALONE.search(text, start, end) for _, answer in found for start, end in answer)
    quoted = any(text[answer[0][0]] in "“\"«„‘'" for _, answer in found)
    return found if len(found) >= _FEWEST and 2 * sum(told) >= len(told) and own and not quoted else []


def without_outro(marked: MarkedArticle, speaker: int, paragraphs: list[Span]) -> list[Span]:
    """The paragraphs of a last turn without those in which the paper tells of its speaker again."""
    text, names = marked.article.text, marked.entities[speaker].names
    while len(paragraphs) > 1:
        start, end = paragraphs[-1]
        told_of = any(start <= name.start < end for name in names) or re.search(r"\bThis interview\b", text[start:end])
        if not told_of or _ANSWERS.search(text, start, end):
            break
        paragraphs = paragraphs[:-1]
    return paragraphs


def _lines(text: str, start: int, end: int) -> list[Span]:
    cuts = [start, *(match.end() for match in _DASHED_LINE.finditer(text, start, end)), end]
    return [trim(text, lead_in(text, a, b), b) for a, b in pairwise(cuts) if text[lead_in(text, a, b) : b].strip()]
