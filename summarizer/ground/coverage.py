"""Coverage: marks that the record says nothing about, listed as information."""

from __future__ import annotations

from summarizer.mark import MarkedArticle
from summarizer.record import Claim, Date, Issue

_SHORT = 4
"""Quotations of fewer words are often titles and scare quotes."""


def coverage_issues(marked: MarkedArticle, claims: list[Claim], dates: list[Date]) -> list[Issue]:
    """Quotations in no claim, and dates without a calendar value because no day of publication is known."""
    issues: list[Issue] = []
    for quotation in marked.quotations:
        words = sum(len(marked.article.text[a:b].split()) for a, b in quotation.pieces)
        if quotation.level > 1 or words < _SHORT:
            continue
        if not any(span.start < quotation.end and span.end > quotation.start for c in claims for span in c.content):
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
