"""The way through the form loses nothing: an endpoint that answers the labels scores as the labels do."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from summarizer.draft.embedded import fill
from summarizer.draft.prompted import Options, PromptedEngine, Reply, Request
from summarizer.draft.prompted.encode import answer_of
from summarizer.draft.prompted.messages import lines
from summarizer.evaluate.gold_set import load_checked
from summarizer.evaluate.label_draft import draft_of_label
from summarizer.evaluate.results import results
from summarizer.evaluate.run_file import assembled, scored, version_of
from summarizer.evaluate.runner import article_of
from summarizer.mark import Marker
from summarizer.pipeline import drive, steps

GOLD = Path(__file__).parents[1] / "eval" / "gold"
NOTHING = json.dumps({"answers": [{"question": number} for number in range(40)]})


class Oracle:
    """Answers the first request with what it was given, and every question after it with nothing to put down."""

    name = "oracle"
    model: str | None = "oracle"

    def __init__(self, answer: str) -> None:
        self._answer = answer

    def send(self, request: Request) -> Reply:
        return Reply(content=self._answer if request.schema_name == "record_draft" else NOTHING)

    def close(self) -> None:
        pass


@pytest.mark.parametrize("hint", [True, False], ids=["hint", "no-hint"])
@pytest.mark.parametrize("half", ["dev", "test"])
def test_labels_as_answers_score_as_labels(marker: Marker, half: str, hint: bool) -> None:
    gold = load_checked(GOLD / half)
    articles = []
    for article in gold:
        marked = marker.mark(article_of(article))
        answer = answer_of(marked, draft_of_label(article, marked), fill(marked), hint=hint)
        engine = PromptedEngine(Oracle(lines(answer.model_dump())), Options(hint=hint))
        record = drive(steps(marked, engine, "pipe", 0.0, fill), engine)
        assert [issue for issue in record.issues if issue.severity == "error"] == []
        articles.append(scored(article, record, None, 0.0))
    found = results(assembled(version_of(gold, half), articles, seconds=1.0, scorer={}), None)
    assert (found.headline.value or 0) >= 0.99
    assert found.figures["record.grounded"].value == 1.0
