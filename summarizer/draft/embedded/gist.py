"""Headline and summary: sentences of the article itself, chosen by what they carry.

News puts the gist first, so position counts most; sentences that bring people, meetings and claims
count for more, and a sentence that repeats a chosen one for less.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from summarizer.draft.form import DraftSentence
from summarizer.mark import MarkedArticle

_SENTENCES = 3
_LONGEST = 120
_WORD = re.compile(r"[a-z]{4,}")
_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Oo]ur|[Mm]y|us|me)\b")


def find_gist(
    marked: MarkedArticle, covered: list[tuple[int, int]], turns: Collection[int]
) -> tuple[DraftSentence | None, list[DraftSentence]]:
    """Headline and up to three sentences in the order of the text; ``covered`` are spans of claims and meetings.

    ``turns`` are tokens of a transcript's speeches, which are no report.
    """
    start, end = marked.article.body
    text = marked.article.text
    candidates = [
        (number, max(mark.start, start), min(mark.end, end))
        for number, mark in enumerate(marked.sentences)
        if mark.end > start and mark.start < end
    ]
    candidates = [c for c in candidates if len(text[c[1] : c[2]].split()) >= 5 and text[c[2] - 1] in ".!?\"”’'…)"]
    candidates = [c for c in candidates if _stands_alone(marked, c[1], c[2], turns)] or candidates
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


def _stands_alone(marked: MarkedArticle, start: int, end: int, turns: Collection[int]) -> bool:
    """Whether a sentence says by itself whose words it is: not a part of a quotation, nor of a speech without marks."""
    if turns and any(token in turns for token in range(marked.token_at(start), marked.token_at(end - 1) + 1)):
        return False
    quotations = marked.quotations_near(start, end)
    if any(q.start < start < q.end or q.start < end < q.end for q in quotations):
        return False
    if any(q.start <= start and end <= q.end for q in quotations):
        return False
    own = [*(at for q in quotations for at in (q.start, q.end)), end]
    outside = " ".join(marked.article.text[a:b] for a, b in zip([start, *own[1::2]], own[::2], strict=False))
    return _FIRST_PERSON.search(outside) is None


def _score(text: str, candidate: tuple[int, int, int], covered: list[tuple[int, int]], words: set[str]) -> float:
    number, start, end = candidate
    own = set(_WORD.findall(text[start:end].lower()))
    if not own:
        return -1.0
    facts = sum(1 for a, b in covered if a < end and b > start)
    length = len(text[start:end].split())
    fresh = len(own - words) / len(own)
    return 3.0 / (1 + number) + min(facts, 3) * 0.3 + fresh * 0.5 - (0.5 if length > 60 or length < 8 else 0.0)
