"""Windows: a long article in parts that fit a model's context, cut between paragraphs where possible."""

from __future__ import annotations

from summarizer.draft.form import Draft
from summarizer.draft.prompted.layout import Window, bounds
from summarizer.draft.prompted.prompts import tokens
from summarizer.mark import MarkedArticle

_SHARE = 2.6
"""A window's sentences, what the marks know of them, the rules' reading and the answer, to the sentences alone."""
_LARGEST = 6_000
"""Tokens of one window, however large the context: longer answers are cut off, and nobody waits for them."""


def windows(marked: MarkedArticle, context: int, prompt: int) -> list[Window]:
    """The whole article, or its parts in order. ``context`` and ``prompt`` are in tokens."""
    most = max(min(int((context - prompt) / _SHARE), _LARGEST), 200)
    text = marked.article.text
    found: list[Window] = []
    first, used, paragraph, paragraph_used = 0, 0, 0, 0
    for number, sentence in enumerate(marked.sentences):
        size = tokens(text[sentence.start : sentence.end]) + 8
        if number and "\n" in text[marked.sentences[number - 1].end : sentence.start]:
            paragraph, paragraph_used = number, used
        if used + size > most and number > first:
            cut = paragraph if paragraph > first else number
            found.append(Window(first, cut))
            used -= paragraph_used if cut == paragraph else used
            first, paragraph_used = cut, 0
        used += size
    if first < len(marked.sentences) or not found:
        found.append(Window(first, len(marked.sentences)))
    return found


def halves(window: Window) -> list[Window]:
    """The two halves of a window that was too much, or nothing where there is nothing to halve."""
    if window.last - window.first < 2:
        return []
    middle = (window.first + window.last) // 2
    return [Window(window.first, middle), Window(middle, window.last)]


def part(marked: MarkedArticle, draft: Draft, window: Window) -> Draft:
    """The claims and meetings of a draft of offsets that begin within a window, and all that is named."""
    start, end = bounds(marked, window)

    def within(pointers: list[str]) -> bool:
        head = pointers[0] if pointers else ""
        place = marked.spans.get(head, (-1, -1))[0] if head in marked.spans else int(head.partition("-")[0] or -1)
        return start <= place < end

    return draft.model_copy(
        update={
            "claims": [claim for claim in draft.claims if within(claim.content)],
            "meetings": [meeting for meeting in draft.meetings if within(meeting.evidence)],
        }
    )
