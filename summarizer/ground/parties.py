"""Whether those who are said to meet stand where the meeting is told."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.mark import MarkedArticle
from summarizer.record import Actor, Span

_MANY = 4
"""Two or three may well be "they" or "both leaders" where the meeting is told; of larger ones, hand-labelled, none was."""
_NEAR = 2
"""Sentences before and after the evidence that count as beside it."""


def parties_elsewhere(marked: MarkedArticle, parties: Sequence[Actor], evidence: Sequence[Span]) -> list[str]:
    """The participants of a large meeting who are not named in or beside its evidence, if most are not."""
    if len(parties) < _MANY:
        return []
    told = {marked.sentence_at(span.start) + step for span in evidence for step in range(-_NEAR, _NEAR + 1)}
    near = [marked.sentences[number] for number in told if 0 <= number < len(marked.sentences)]
    absent = [
        actor.name
        for actor in parties
        if not any(one.start <= span.start < one.end for span in actor.mentions for one in near)
    ]
    return absent if 2 * len(absent) > len(parties) else []
