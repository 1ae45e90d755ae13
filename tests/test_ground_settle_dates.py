"""A model's dates against the resolver's: which stand, and what is listed."""

from __future__ import annotations

import pytest
from engine_tools import STORY, good
from mark_tools import mark

from summarizer.draft.embedded import fill
from summarizer.draft.form import Draft, DraftDate
from summarizer.ground import ground
from summarizer.ground.settle import settle
from summarizer.mark import MarkedArticle, Marker


@pytest.fixture(scope="module")
def marked(marker: Marker) -> MarkedArticle:
    return mark(marker, STORY)


def test_a_date_that_the_model_has_otherwise_stands_and_is_listed(marked: MarkedArticle) -> None:
    rules = ground(marked, fill(marked))
    number, date = next((n, d) for n, d in enumerate(marked.dates, 1) if STORY[d.start : d.end] == "Monday")
    other = "2023-05-08"
    assert date.value != other
    changed = good().model_copy(update={"dates": [DraftDate(at=f"d{number}", type="DATE", value=other)]})
    settled = settle(marked, ground(marked, changed), rules, written=1, wrong=0)
    assert other in [date.value for date in settled.dates]
    (told,) = [issue for issue in settled.issues if issue.code == "date-changed"]
    assert told.severity == "info"
    assert told.message == f"'Monday' is {other} by the model and {date.value} by the resolver"


def test_a_date_that_the_model_takes_away_is_listed(marked: MarkedArticle) -> None:
    rules = ground(marked, fill(marked))
    number = next(n for n, date in enumerate(marked.dates, 1) if STORY[date.start : date.end] == "October")
    without = good().model_copy(update={"dates": [DraftDate(at=f"d{number}", type="DATE", value=None)]})
    settled = settle(marked, ground(marked, without), rules, written=1, wrong=0)
    assert "October" not in [date.span.text for date in settled.dates]
    (told,) = [issue.message for issue in settled.issues if issue.code == "date-removed"]
    assert told.startswith("'October', ")


def test_a_year_told_for_one_date_and_left_open_for_more_is_not_taken(marker: Marker) -> None:
    undated = mark(marker, "Fees rose in February and in June, and will fall this year.", published=None)
    rules = ground(undated, fill(undated))
    open_ = [date.value for date in rules.dates]
    assert open_ == ["XXXX-02", "XXXX-06", "XXXX"]
    dates = [DraftDate(at=f"d{n}", type="DATE", value="2024" + open_[n - 1][4:]) for n in (3, 2, 1)]
    one, two = (ground(undated, Draft(dates=dates[:count])) for count in (1, 2))
    settled = settle(undated, one, rules, written=1, wrong=0)
    assert [date.value for date in settled.dates] == open_
    assert "'this year' is 2024 by the model, which leaves other words without that year" in [
        issue.message for issue in settled.issues if issue.code == "date-refused"
    ]
    settled = settle(undated, two, rules, written=1, wrong=0)
    assert [date.value for date in settled.dates] == ["XXXX-02", "2024-06", "2024"]
    assert "date-refused" not in [issue.code for issue in settled.issues]
