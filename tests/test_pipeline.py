"""The pipeline: two drivers and one logic, questions asked again once, nothing lost without an issue."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable
from typing import Any

import pytest
from engine_tools import STORY, ScriptedEngine, good, replaced
from mark_tools import mark

from summarizer import Summarizer
from summarizer.draft import Amendment, Draft, Drafted, Failure, Flow
from summarizer.draft.form import DraftActor, DraftClaim, DraftMeeting, DraftSentence, DraftSource, Section
from summarizer.errors import EngineError
from summarizer.mark import MarkedArticle, Marker
from summarizer.pipeline import adrive, drive, steps
from summarizer.record import Summary


@pytest.fixture(scope="module")
def marked(marker: Marker) -> MarkedArticle:
    return mark(marker, STORY)


def synchronous(marked: MarkedArticle, engine: ScriptedEngine) -> Summary:
    return drive(steps(marked, engine, "pipe 1", time.perf_counter()), engine)


def asynchronous(marked: MarkedArticle, engine: ScriptedEngine) -> Summary:
    return asyncio.run(adrive(steps(marked, engine, "pipe 1", time.perf_counter()), engine))


@pytest.fixture(params=[synchronous, asynchronous])
def run(request: pytest.FixtureRequest) -> Callable[[MarkedArticle, ScriptedEngine], Summary]:
    driver: Callable[[MarkedArticle, ScriptedEngine], Summary] = request.param
    return driver


Run = Callable[[MarkedArticle, ScriptedEngine], Summary]
ROST = DraftActor(name="Jo Rost", kind="person")
BY_ROST = DraftClaim(speaker="Jo Rost", content=["s5: The levy rose 5.3%"])
MISQUOTED = DraftClaim(speaker="Renko", content=["s4: the 13 piers"])
UNKNOWN = DraftClaim(speaker="Renko", content=["q9"])
MENDED = DraftClaim(speaker="Renko", content=["s4: the 12 piers"])


def bad(**items: list[Any]) -> Draft:
    draft = good()
    return draft.model_copy(update={name: [*items[name], *getattr(draft, name)] for name in items})


def lost(summary: Summary) -> list[tuple[str, str]]:
    return [(issue.code, issue.path) for issue in summary.issues if issue.severity == "error"]


def without_seconds(summary: Summary) -> str:
    record = json.loads(summary.to_json())
    assert record["provenance"].pop("seconds") >= 0
    return json.dumps(record)


def test_a_good_draft_is_not_asked_about(marked: MarkedArticle, run: Run) -> None:
    engine = ScriptedEngine(good())
    summary = run(marked, engine)
    assert engine.sent == [("draft", 1, marked.article.id), ("draft", 2, marked.article.id)]
    assert engine.asked == []
    assert lost(summary) == []
    assert (len(summary.actors), len(summary.claims), len(summary.meetings)) == (3, 2, 1)
    told = summary.provenance
    assert (told.engine, told.model, told.prompt, told.attempts) == ("scripted", "script", "draft.v1", 1)
    assert told.versions["pipeline"] == "pipe 1"
    assert summary.article.sha256 == marked.article.sha256
    assert [STORY[span.start : span.end] for span in summary.spans()] == [span.text for span in summary.spans()]


def test_what_fails_is_asked_again_once_item_by_item(marked: MarkedArticle, run: Run) -> None:
    answer = replaced(("claims", MENDED), ("claims", DraftClaim(speaker="Renko", content=["q8"])))
    engine = ScriptedEngine(bad(claims=[MISQUOTED, UNKNOWN]), answer)
    summary = run(marked, engine)
    assert [[(f.section, f.item, f.code) for f in asked if isinstance(f, Failure)] for asked in engine.asked] == [
        [("claims", 0, "not-in-text"), ("claims", 1, "unknown-mark")]
    ]
    assert engine.sent[2:] == [("again", 0), ("again", 1)]
    assert summary.provenance.attempts == 2
    # the two good ones, the mended one, and an issue for the one that is still wrong
    assert [(claim.id, claim.content[0].text[:12]) for claim in summary.claims] == [
        ("c1", "We won’t wai"), ("c2", "the 12 piers"), ("c3", "the 12 piers"),
    ]  # fmt: skip
    assert lost(summary) == [("unknown-mark", "draft.claims[3]")]


def test_what_stays_wrong_is_dropped_and_listed(marked: MarkedArticle, run: Run) -> None:
    lonely = DraftMeeting(participants=["Renko"], status="held", mode="phone", evidence=["s2"])
    wrong = bad(
        actors=[ROST], claims=[BY_ROST], meetings=[lonely], summary=[DraftSentence(text="Rost left.", evidence=["s2"])]
    )
    wrong = wrong.model_copy(update={"headline": DraftSentence(text="Rost left", evidence=["s2"])})
    engine = ScriptedEngine(wrong)
    summary = run(marked, engine)
    assert len(engine.asked) == 1
    assert sorted(lost(summary)) == [
        ("lonely-meeting", "draft.meetings[0]"), ("not-in-text", "draft.actors[0]"),
        ("unknown-actor", "draft.claims[0]"), ("unsupported", "draft.headline"), ("unsupported", "draft.summary[0]"),
    ]  # fmt: skip
    clean = run(marked, ScriptedEngine(good()))
    assert summary.headline is None
    for name in ("summary", "actors", "meetings", "claims", "dates", "sources"):
        assert getattr(summary, name) == getattr(clean, name)


def test_a_claim_is_good_once_its_speaker_is(marked: MarkedArticle, run: Run) -> None:
    draft = good()
    draft.actors[1] = DraftActor(name="Thomas Renko", also=["Renko", "Tomas Renko"], kind="person")
    mended = good().actors[1]
    summary = run(marked, ScriptedEngine(draft, lambda questions: [Amendment(question=0, items=[("actors", mended)])]))
    assert lost(summary) == []
    clean = run(marked, ScriptedEngine(good()))
    assert (summary.actors, summary.claims, summary.meetings) == (clean.actors, clean.claims, clean.meetings)


@pytest.mark.parametrize(("claim", "left"), [(MISQUOTED, [("not-in-text", "draft.claims[0]")]), (MENDED, [])])
def test_an_item_answered_with_something_else_alone_is_looked_at_again(
    marked: MarkedArticle, run: Run, claim: DraftClaim, left: list[tuple[str, str]]
) -> None:
    draft = bad(claims=[claim])
    speaker = draft.actors.pop(1)
    engine = ScriptedEngine(
        draft, lambda asked: [Amendment(question=n, items=[("actors", speaker)]) for n in range(len(asked))]
    )
    summary = run(marked, engine)
    assert ("meetings", "unknown-actor") in [(f.section, f.code) for f in engine.asked[0] if isinstance(f, Failure)]
    assert lost(summary) == left
    assert len(summary.claims) == 3 - len(left)
    assert len(summary.meetings) == 1


@pytest.mark.parametrize(("section", "left"), [("claims", [("bad-form", "draft.claims")]), ("actors", [])])
def test_a_refused_item_answered_with_something_else(
    marked: MarkedArticle, run: Run, section: Section, left: list[tuple[str, str]]
) -> None:
    refused = Failure(section=section, code="bad-form", reason="no such item", said="{}")
    other = DraftSource(name="Norwell", kind="government", part="cited")  # an actor may turn out to be a source
    engine = ScriptedEngine(
        good(), lambda asked: [Amendment(question=0, items=[("sources", other)])], refused=[refused]
    )
    summary = run(marked, engine)
    assert lost(summary) == left
    assert len(summary.sources) == 3


def test_an_item_without_an_answer_is_not_passed_over_in_silence(marked: MarkedArticle, run: Run) -> None:
    summary = run(marked, ScriptedEngine(bad(claims=[MISQUOTED, UNKNOWN]), replaced(("claims", MENDED))))
    assert len(summary.claims) == 3
    assert lost(summary) == [("unknown-mark", "draft.claims[0]")]


def test_an_item_that_is_given_up_is_listed(marked: MarkedArticle, run: Run) -> None:
    summary = run(marked, ScriptedEngine(bad(claims=[MISQUOTED, UNKNOWN]), replaced(("claims", MENDED), None)))
    assert len(summary.claims) == 3
    assert lost(summary) == [("unknown-mark", "draft.claims[1]")]


def test_what_broke_the_form_is_asked_about_and_listed(marked: MarkedArticle, run: Run) -> None:
    broken = [Failure(section="claims", code="bad-form", reason="say: a list", said='{"by": 5}') for _ in range(3)]
    engine = ScriptedEngine(good(), replaced(("claims", MENDED), None), refused=broken)
    summary = run(marked, engine)
    assert engine.asked == [broken]
    assert len(summary.claims) == 3
    assert lost(summary) == [("bad-form", "draft.claims"), ("bad-form", "draft.claims")]
    assert "said: {" in next(issue.message for issue in summary.issues if issue.code == "bad-form")


def test_usage_and_cost_of_the_session_are_told(marked: MarkedArticle, run: Run) -> None:
    told = run(marked, ScriptedEngine(good())).provenance
    assert (told.usage, told.cost) == ({"requests": 2}, 0.5)


def test_a_headline_is_mended(marked: MarkedArticle, run: Run) -> None:
    draft = good().model_copy(update={"headline": DraftSentence(text="Rost left", evidence=["s2"])})
    again = DraftSentence(text="Varga received Renko", evidence=["s2"])
    summary = run(marked, ScriptedEngine(draft, replaced(("headline", again))))
    assert summary.headline is not None
    assert (summary.headline.text, lost(summary)) == ("Varga received Renko", [])


def test_asking_again_in_vain_keeps_what_is_good(marked: MarkedArticle, run: Run) -> None:
    engine = ScriptedEngine(bad(claims=[UNKNOWN]), breaks=EngineError("the endpoint is gone", hint="try later"))
    summary = run(marked, engine)
    assert len(summary.claims) == 2
    assert lost(summary) == [("unknown-mark", "draft.claims[0]")]
    assert [(i.severity, i.message) for i in summary.issues if i.code == "not-asked-again"] == [
        ("warning", "the endpoint is gone; try later")
    ]


class Impatient(ScriptedEngine):
    """Fails at its first call."""

    def send(self, call: Any) -> Any:
        raise EngineError("no answer")


def test_a_draft_that_fails_is_an_error(marked: MarkedArticle, run: Run) -> None:
    with pytest.raises(EngineError, match="no answer"):
        run(marked, Impatient(good()))


class Patient(ScriptedEngine):
    """Tries a call again that failed: the error comes to where the call was made."""

    def draft(self, marked: MarkedArticle) -> Flow[Drafted]:
        try:
            yield "first"
        except EngineError:
            assert (yield "second") == ("reply", "second")
        return Drafted(draft=self.first)

    def send(self, call: Any) -> Any:
        if call == "first":
            raise EngineError("busy")
        return super().send(call)


def test_an_engine_may_deal_with_a_failed_call(marked: MarkedArticle, run: Run) -> None:
    engine = Patient(good())
    assert len(run(marked, engine).claims) == 2
    assert engine.sent == ["second"]


@pytest.mark.parametrize("draft", [good(), bad(actors=[ROST], claims=[BY_ROST, UNKNOWN])], ids=["good", "bad"])
def test_both_drivers_give_the_same_bytes_every_time(marked: MarkedArticle, draft: Draft) -> None:
    made = [without_seconds(run(marked, ScriptedEngine(draft))) for run in (synchronous, asynchronous, synchronous)]
    assert made[0] == made[1] == made[2]


def test_the_embedded_engine_gives_the_same_bytes_every_time(loaded: Summarizer) -> None:
    first = without_seconds(loaded.summarise(STORY))
    loaded.summarise("Ilse Varga is a ship. Renko, she said, is a tea.")
    assert without_seconds(loaded.summarise(STORY)) == first
    assert without_seconds(asyncio.run(loaded.asummarise(STORY))) == first
    (mapped,) = loaded.map([STORY])
    assert isinstance(mapped, Summary)
    assert without_seconds(mapped) == first
