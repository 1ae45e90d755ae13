"""What can be said of a record without a label: whether it is borne out by the text, and covers it."""

from __future__ import annotations

from pydantic import BaseModel

from summarizer.evaluate.context import Context
from summarizer.evaluate.match import Counts, Match, judged
from summarizer.mark.paragraphs import paragraphs
from summarizer.mark.quotes import find_quotations
from summarizer.record import Source, Span, Summary, spans_of


def score_grounding(context: Context) -> tuple[list[Match], dict[str, Counts]]:
    """The items and spans that do not hold and the quotations that no claim covers, and the counts.

    ``record.grounded`` is the share of items with evidence that holds throughout; ``record.unlocatable``
    the share of spans whose words are not at their offsets; ``record.coverage`` the share of the
    characters of words in quotations that are content of a claim.
    """
    items = [(name, item, spans_of(item)) for name, item in _items(context.summary)]
    loose = [(name, item) for name, item, spans in items
             if not all(map(context.holds, spans)) or not (spans or _from_outside(item))]  # fmt: skip
    spans = context.summary.spans()
    lost = [span for span in spans if not context.holds(span)]
    quotations = _quotations(context)
    claimed = context.word_characters(
        [(s.start, s.end) for claim in context.summary.claims for s in claim.content if context.holds(s)]
    )
    quoted = frozenset[int]().union(*(characters for _, characters in quotations))
    covered = len(quoted & claimed)
    ungrounded, unlocatable = judged("record.grounded", False), judged("record.unlocatable", False)
    matches = [
        *(Match(name, None, item, 0.0, "incorrect", ungrounded) for name, item in loose),
        *(Match("spans", None, span, 0.0, "incorrect", unlocatable) for span in lost),
        *(
            Match("quotations", span, None, 0.0, "missing", (("record.coverage", "missing"),))
            for span, characters in quotations
            if not characters & claimed
        ),
    ]
    counts = {
        "record.grounded": Counts(correct=len(items) - len(loose), incorrect=len(loose)),
        "record.unlocatable": Counts(correct=len(spans) - len(lost), incorrect=len(lost)),
        "record.coverage": Counts(correct=covered, missing=len(quoted) - covered),
    }
    return matches, counts


def _from_outside(item: BaseModel) -> bool:
    """The publisher may be known from the feed alone."""
    return isinstance(item, Source) and item.part == "publisher"


def _items(summary: Summary) -> list[tuple[str, BaseModel]]:
    items: list[tuple[str, BaseModel]] = [("headline", summary.headline)] if summary.headline else []
    for name in ("summary", "actors", "meetings", "claims", "dates", "sources"):
        items += [(name, item) for item in getattr(summary, name)]
    return items


def _quotations(context: Context) -> list[tuple[Span, frozenset[int]]]:
    """The outermost quotations of the text, marks included, and the characters of words in each."""
    text = context.gold.text
    return [
        (Span(start=q.start, end=q.end, text=text[q.start : q.end]), context.word_characters(list(q.pieces)))
        for q in find_quotations(text, paragraphs(text))
        if q.level == 1
    ]
