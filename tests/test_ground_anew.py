"""Drafts of one article that are grounded together, and second answers: the same records as grounding each anew."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from summarizer.draft import Draft
from summarizer.draft.embedded import fill
from summarizer.draft.form import DraftActor
from summarizer.draft.prompted import Options, PromptedEngine, Reply, Request
from summarizer.draft.prompted.encode import answer_of
from summarizer.evaluate.gold_set import load_checked
from summarizer.evaluate.label_draft import draft_of_label
from summarizer.evaluate.runner import article_of
from summarizer.ground import Grounded, Grounder, ground
from summarizer.mark import MarkedArticle, Marker
from summarizer.pipeline import drive, steps
from summarizer.record import Summary

DEV = Path(__file__).parents[1] / "eval" / "gold" / "dev"
Read = tuple[MarkedArticle, Draft, Draft]
"""An article with the drafts of the rules and of its label."""


@pytest.fixture(scope="module")
def articles(marker: Marker) -> list[Read]:
    gold = load_checked(DEV)
    marks = marker.mark_all(map(article_of, gold))
    return [(one, fill(one), draft_of_label(label, one)) for label, one in zip(gold, marks, strict=True)]


class Scripted:
    """A transport that answers twice; what is wrong in the first answer, or left out, the second gives or leaves."""

    name = "scripted"
    model: str | None = "scripted"

    def __init__(self, first: dict[str, Any], again: dict[str, Any]) -> None:
        self._first, self._again = first, again

    def send(self, request: Request) -> Reply:
        again = {"answers": [{"question": number} | self._again for number in range(3)]}
        return Reply(json.dumps(again if request.purpose == "again" else self._first))

    def close(self) -> None:
        """There is nothing to close."""


class Anew:
    """A grounder that keeps nothing."""

    def __init__(self, marked: MarkedArticle) -> None:
        self._marked = marked

    def ground(self, draft: Draft, *, final: bool = False) -> Grounded:
        return ground(self._marked, draft, final=final)


def record(marked: MarkedArticle, rules: Draft, first: dict[str, Any], again: dict[str, Any]) -> Summary:
    engine = PromptedEngine(Scripted(first, again), Options())
    made = drive(steps(marked, engine, "pipe", 0.0, lambda _: rules), engine)
    return made.model_copy(update={"provenance": made.provenance.model_copy(update={"seconds": 0.0})})


def test_second_answers_are_grounded_as_anew(articles: list[Read], monkeypatch: pytest.MonkeyPatch) -> None:
    attempts = 0
    for marked, rules, label in articles:
        first = answer_of(marked, label, rules).model_dump()
        nothing: dict[str, Any] = {section: [] for section in first}
        claims = [{"via": []} | claim for claim in answer_of(marked, label, Draft()).model_dump()["claims"]]
        wrong = [{"by": "", "say": ["s1: words that stand nowhere"], "via": []}, {"by": "Nobody", "say": ["s2"]}]
        actors = [{"name": marked.article.text.split()[0], "kind": "group", "role": [], "of": []}]
        for asked, again in (
            (first | {"claims": first["claims"][:-1]}, nothing | {"claims": claims[-1:]}),  # nobody is new
            (first | {"claims": [*first["claims"][1:], *wrong]}, nothing | {"claims": claims[:1], "actors": actors}),
            (first | {"actors": first["actors"][::2], "claims": first["claims"] + wrong}, nothing),
            (first | {"sources": [], "dates": [{"at": "d1", "value": ""}]}, nothing | {"claims": claims[:2]}),
        ):
            made = record(marked, rules, asked, again)
            with monkeypatch.context() as patched:
                patched.setattr("summarizer.pipeline.Grounder", Anew)
                assert made.to_json() == record(marked, rules, asked, again).to_json()
            assert Summary.model_validate_json(made.to_json()) == made  # what is not checked is right all the same
            assert Summary.model_validate_json(made.to_json()).to_json() == made.to_json()
            attempts += made.provenance.attempts - 1
    assert attempts > len(articles)


def test_drafts_that_share_items_are_grounded_as_anew(articles: list[Read]) -> None:
    for marked, rules, label in articles:
        grounder = Grounder(marked)
        more = [DraftActor(name="Nobody at All", kind="person"), *label.actors[1:]]
        drafts = [rules, label, *(draft.model_copy(update={"actors": more}) for draft in (rules, label))]
        drafts += [rules.model_copy(update={"claims": label.claims, "sources": label.sources}), rules, label]
        for final in (False, True):
            for draft in drafts:
                assert grounder.ground(draft, final=final) == ground(marked, draft, final=final)
