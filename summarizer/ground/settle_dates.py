"""Cross-checks of a model's dates against the resolver's."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.mark import MarkedArticle
from summarizer.record import Date, Issue


def settled_dates(marked: MarkedArticle, dates: Sequence[Date]) -> tuple[list[Date], list[Issue]]:
    """The dates that stand, and what of them is another one by the model than by the resolver, for information.

    Where the day of publication is not known, "February" and "this year" need the same year: whoever tells it for
    one and leaves it open for more of them does not know it, and the resolver's values stand.
    """
    settled = {(date.span.start, date.span.end): date for date in dates}
    needy = [(mark.start, mark.end) for mark in marked.dates if _needs_year(mark.value)]
    told = [at for at in needy if at in settled and not _needs_year(settled[at].value)]
    left = [at for at in needy if at in settled and at not in told]
    refused = {at: settled[at].value for at in told if len(left) > len(told)}
    issues: list[Issue] = []
    for mark in marked.dates:
        at, words = (mark.start, mark.end), marked.article.text[mark.start : mark.end]
        date = settled.get(at)
        if at in refused and date is not None:
            settled[at] = date.model_copy(update={"value": mark.value, "begin": mark.begin, "end": mark.last})
            message = f"{words!r} is {refused[at]} by the model, which leaves other words without that year"
            issues.append(Issue(code="date-refused", severity="info", path="draft.dates", message=message))
        elif date is None:
            message = f"{words!r}, {mark.value} by the resolver, is no date or another one by the model"
            issues.append(Issue(code="date-removed", severity="info", path="dates", message=message))
        elif date.value != mark.value:
            message = f"{words!r} is {date.value} by the model and {mark.value} by the resolver"
            path = f"dates[{dates.index(date)}].value"
            issues.append(Issue(code="date-changed", severity="info", path=path, message=message))
    return list(settled.values()), issues


def _needs_year(value: str) -> bool:
    """Whether a value wants its year, and nothing else."""
    return value.startswith("XXXX") and "X" not in value[4:]
