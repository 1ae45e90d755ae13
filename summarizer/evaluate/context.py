"""What scoring one record needs to know of its two sides."""

from __future__ import annotations

from dataclasses import dataclass

from summarizer.evaluate.gold import GoldArticle
from summarizer.evaluate.names import Resolver
from summarizer.record import Span, Summary


@dataclass(frozen=True, slots=True)
class Context:
    """The label, the text, and which gold actors and sources the record's ids stand for."""

    gold: GoldArticle
    summary: Summary
    actors: Resolver
    sources: Resolver

    @classmethod
    def of(cls, gold: GoldArticle, summary: Summary) -> Context:
        """Resolve the record's actors and sources."""
        return cls(
            gold=gold,
            summary=summary,
            actors=Resolver.of(gold.label.actors, summary.actors),
            sources=Resolver.of(gold.label.sources, summary.sources),
        )

    def holds(self, span: Span) -> bool:
        """Whether the span's words stand at its offsets; one that doesn't hold points at nothing."""
        return 0 <= span.start < span.end and self.gold.text[span.start : span.end] == span.text

    def word_characters(self, offsets: list[tuple[int, int]]) -> frozenset[int]:
        """The offsets of all letters and digits in the pieces: what is left without space and punctuation."""
        text = self.gold.text
        return frozenset(i for start, end in offsets for i in range(start, end) if text[i].isalnum())


def jaccard(one: frozenset[int], other: frozenset[int]) -> float:
    """Size of the intersection over size of the union; 0 for two empty sets."""
    both = len(one & other)
    return both / (len(one) + len(other) - both) if both else 0.0
