"""Headline and summary: sentences of the article itself, chosen by what they carry.

News puts the gist first, so position counts most; sentences that bring people, meetings and claims
count for more, and a sentence that repeats a chosen one for less.
"""

from __future__ import annotations

import re

from summarizer.draft.form import DraftSentence
from summarizer.mark import MarkedArticle

_SENTENCES = 3
_LONGEST = 120
_WORD = re.compile(r"[a-z]{4,}")


def find_gist(
    marked: MarkedArticle, covered: list[tuple[int, int]]
) -> tuple[DraftSentence | None, list[DraftSentence]]:
    """Headline and up to three sentences in the order of the text; ``covered`` are spans of claims and meetings."""
    start, end = marked.article.body
    text = marked.article.text
    candidates = [
        (number, max(mark.start, start), min(mark.end, end))
        for number, mark in enumerate(marked.sentences)
        if mark.end > start and mark.start < end
    ]
    candidates = [c for c in candidates if len(text[c[1] : c[2]].split()) >= 5 and text[c[2] - 1] in ".!?\"”’'…)"]
    if not candidates:
        return None, []
    covered = sorted(span for span in covered if span[0] < candidates[:_LONGEST][-1][2])
    first = candidates[0]
    headline = DraftSentence(evidence=[f"{first[1]}-{first[2]}"])
    chosen: list[tuple[int, int, int]] = [first]
    words = set(_WORD.findall(text[first[1] : first[2]].lower()))
    rest = candidates[1:_LONGEST]
    while rest and len(chosen) < _SENTENCES:
        best = max(rest, key=lambda c: (_score(text, c, covered, words), -c[0]))
        rest.remove(best)
        chosen.append(best)
        words |= set(_WORD.findall(text[best[1] : best[2]].lower()))
    return headline, [DraftSentence(evidence=[f"{a}-{b}"]) for _, a, b in sorted(chosen)]


def _score(text: str, candidate: tuple[int, int, int], covered: list[tuple[int, int]], words: set[str]) -> float:
    number, start, end = candidate
    own = set(_WORD.findall(text[start:end].lower()))
    if not own:
        return -1.0
    facts = sum(1 for a, b in covered if a < end and b > start)
    length = len(text[start:end].split())
    fresh = len(own - words) / len(own)
    return 3.0 / (1 + number) + min(facts, 3) * 0.3 + fresh * 0.5 - (0.5 if length > 60 or length < 8 else 0.0)
