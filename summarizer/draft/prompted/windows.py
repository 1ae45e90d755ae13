"""Windows: a long article in parts that fit a model's context, cut between paragraphs where possible."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from summarizer.draft.form import Draft, DraftActor, DraftSource
from summarizer.draft.prompted.layout import Window, bounds
from summarizer.draft.prompted.prompts import tokens
from summarizer.mark import MarkedArticle

Named = TypeVar("Named", DraftActor, DraftSource)
_SHARE = 2.6
"""A window's sentences, what the marks know of them, the rules' reading and the answer, to the sentences alone."""
_LARGEST = 6_000
"""Tokens of one window, however large the context: longer answers are cut off, and nobody waits for them."""


def windows(marked: MarkedArticle, context: int, prompt: int) -> list[Window]:
    """The whole article, or its parts in order. ``context`` and ``prompt`` are in tokens."""
    most = max(min(int((context - prompt) / _SHARE), _LARGEST), 200)
    text = marked.article.text
    if tokens(text) + 9 * len(marked.sentences) <= most:  # each is rounded up, and has a mark
        return [Window(0, len(marked.sentences))]
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


def beginning(marked: MarkedArticle, pointers: list[str]) -> int:
    """Where in the text begins what the pointers of a draft of offsets mean; -1 where there are none."""
    head = pointers[0] if pointers else ""
    return marked.spans[head][0] if head in marked.spans else int(head.partition("-")[0] or -1)


def part(marked: MarkedArticle, draft: Draft, window: Window) -> Draft:
    """The claims and meetings of a draft of offsets that begin within a window, and all that is named."""
    start, end = bounds(marked, window)
    return draft.model_copy(
        update={
            "claims": [claim for claim in draft.claims if start <= beginning(marked, claim.content) < end],
            "meetings": [meeting for meeting in draft.meetings if start <= beginning(marked, meeting.evidence) < end],
        }
    )


def with_rules(draft: Draft, rules: Draft) -> Draft:
    """A model's draft with the rules' claims and meetings of a part that it said nothing about, and whom these name."""
    actors, names = _needed(
        draft.actors,
        rules.actors,
        {
            *(name for claim in rules.claims for name in (claim.speaker, claim.addressee) if name),
            *(name for meeting in rules.meetings for name in meeting.participants),
        },
    )
    sources, carriers = _needed(
        draft.sources,
        rules.sources,
        {
            *(name for claim in rules.claims for name in claim.via),
            *(name for meeting in rules.meetings for name in meeting.reported_by),
        },
    )
    claims = [
        claim.model_copy(
            update={
                "speaker": names.get(claim.speaker or ""),
                "addressee": names.get(claim.addressee or ""),
                "via": [carriers[name] for name in claim.via],
            }
        )
        for claim in rules.claims
    ]
    meetings = [
        meeting.model_copy(
            update={
                "participants": [names[name] for name in meeting.participants],
                "reported_by": [carriers[name] for name in meeting.reported_by],
            }
        )
        for meeting in rules.meetings
    ]
    return draft.model_copy(
        update={
            "actors": actors,
            "sources": sources,
            "claims": [*draft.claims, *(claim for claim in claims if claim not in draft.claims)],
            "meetings": [*draft.meetings, *(meeting for meeting in meetings if meeting not in draft.meetings)],
        }
    )


def _needed(here: Sequence[Named], rules: Sequence[Named], wanted: set[str]) -> tuple[list[Named], dict[str, str]]:
    """Those here and those wanted of the rules, each once by any of its forms; and how the wanted ones are called."""
    items: list[Named] = list(here)
    called: dict[str, str] = {}
    for item in rules:
        if item.name not in wanted:
            continue
        same = [one.name for one in items if _forms(one) & _forms(item)]
        if not same:
            items.append(item.model_copy(update={"affiliations": []} if isinstance(item, DraftActor) else None))
        called[item.name] = same[0] if same else item.name
    return items, called


def _forms(item: DraftActor | DraftSource) -> set[str]:
    return {item.name, *item.also}
