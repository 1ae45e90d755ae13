"""Coverage: marks that the record says nothing about, listed as information."""

from __future__ import annotations

import itertools
from bisect import bisect_left

from summarizer.mark import MarkedArticle
from summarizer.record import Claim, Date, Issue

_SHORT = 4
"""Quotations of fewer words are often titles and scare quotes."""


def coverage_issues(marked: MarkedArticle, claims: list[Claim], dates: list[Date]) -> list[Issue]:
    """Quotations in no claim, and dates without a calendar value because no day of publication is known."""
    issues: list[Issue] = []
    pieces = sorted((span.start, span.end) for claim in claims for span in claim.content)
    starts = [start for start, _ in pieces]
    reach = list(itertools.accumulate((end for _, end in pieces), max))
    for quotation in marked.quotations:
        words = sum(len(marked.article.text[a:b].split()) for a, b in quotation.pieces)
        if quotation.level > 1 or words < _SHORT:
            continue
        before = bisect_left(starts, quotation.end)
        if not before or reach[before - 1] <= quotation.start:
            issues.append(
                Issue(
                    code="quotation-uncovered",
                    severity="info",
                    path=quotation.id,
                    message=_excerpt(marked, quotation.start, quotation.end),
                )
            )
    if marked.article.published is None:
        issues += [
            Issue(
                code="date-unanchored",
                severity="info",
                path=f"dates[{number}]",
                message=f"{date.span.text!r} needs the day of publication",
            )
            for number, date in enumerate(dates)
            if date.type in ("DATE", "TIME") and "X" in date.value
        ]
    return issues


def _excerpt(marked: MarkedArticle, start: int, end: int) -> str:
    words = " ".join(marked.article.text[start:end].split())
    return f"in no claim: {words if len(words) <= 80 else words[:77] + '...'}"
