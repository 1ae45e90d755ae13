"""What a believed model left out: silence leaves it standing, a denial does not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from engine_tools import ScriptedEngine, replaced
from mark_tools import mark

from summarizer.article import Article
from summarizer.draft.embedded import fill
from summarizer.draft.form import Draft, DraftActor, DraftMeeting, DraftSource, Item, Section
from summarizer.ground import Grounded, ground
from summarizer.ground.coverage import coverage_issues, find_gaps
from summarizer.ground.settle import settle
from summarizer.ground.unite import joined
from summarizer.mark import MarkedArticle, Marker
from summarizer.pipeline import drive, steps

TWO_TALKS = (
    "NORWELL, May 14 (Coast Wire) -- President Ilse Varga met Tomas Renko in Norwell on Monday. "
    "“The levy will rise,” Varga told the Norwell Gazette. "
    "Varga and Renko will meet again on Friday. The Harbour Times reported that the ferry had left."
)


SOURCE = DraftSource(name="", kind="newspaper", part="cited")


@pytest.fixture(scope="module")
def talks(marker: Marker) -> MarkedArticle:
    return mark(marker, TWO_TALKS)


def without(rules: Draft, *sections: str) -> Draft:
    return rules.model_copy(update={section: getattr(rules, section)[:1] for section in sections})


def gaps(marked: MarkedArticle, draft: Draft) -> tuple[Grounded, Grounded]:
    return ground(marked, draft), ground(marked, fill(marked))


def test_a_meeting_of_the_same_two_is_asked_about_if_the_record_has_fewer_of_them(talks: MarkedArticle) -> None:
    model, rules = gaps(talks, without(fill(talks), "meetings"))
    assert [meeting.status for meeting in rules.meetings] == ["held", "planned"]
    found = [(gap.kind, gap.item) for gap in find_gaps(talks, model, rules)]
    assert found == [("meeting", 1)]
    assert find_gaps(talks, rules, rules) == []


@pytest.mark.parametrize(
    ("who", "at", "asked"),
    [
        (["Ilse Varga", "Jon Kadar"], "s1", False),  # the same meeting, with the right party
        (["Jon Kadar", "Pia Holm"], "s1", False),  # on the same day
        (["Jon Kadar", "Pia Holm"], "s2", True),  # another one
    ],
)
def test_a_meeting_that_the_model_tells_otherwise_is_not_left_out(
    marker: Marker, who: list[str], at: str, asked: bool
) -> None:
    told = "President Ilse Varga met Tomas Renko on Monday. Jon Kadar was there. Pia Holm met Kadar on Sunday."
    marked = mark(marker, told)
    actors = [DraftActor(name=name, kind="person") for name in ("Ilse Varga", "Jon Kadar", "Pia Holm")]
    met = DraftMeeting(participants=who, status="held", mode="in_person", date="d1", evidence=[at])
    rules = fill(marked)
    rules = rules.model_copy(update={"meetings": [m for m in rules.meetings if "Tomas Renko" in m.participants]})
    model, by_rules = ground(marked, Draft(actors=actors, meetings=[met])), ground(marked, rules)
    assert len(by_rules.meetings) == 1
    assert [gap.kind for gap in find_gaps(marked, model, by_rules) if gap.kind == "meeting"] == ["meeting"] * asked
    settled = settle(marked, model, by_rules, written=0, wrong=0)
    listed = [issue.message for issue in settled.issues if issue.code == "meeting-differs"]
    rules_told = "Ilse Varga, Tomas Renko (held, 2024-05-13)"
    assert listed == (
        [] if asked else [f"by the model: {', '.join(who)} (held, 2024-05-13); by the rules: {rules_told}"]
    )


def test_sources_are_asked_about_by_all_their_names(talks: MarkedArticle) -> None:
    model, rules = gaps(talks, without(fill(talks), "sources"))
    found = [(gap.kind, gap.words) for gap in find_gaps(talks, model, rules) if gap.kind == "source"]
    assert found == [("source", source.name) for source in rules.sources[1:]]
    assert len(found) >= 2


def test_what_nobody_denied_stands_with_all_that_it_names(talks: MarkedArticle) -> None:
    model, rules = gaps(
        talks, without(fill(talks), "sources").model_copy(update={"claims": [], "meetings": [], "actors": []})
    )
    silent = find_gaps(talks, model, rules)
    settled = settle(talks, model, rules, written=0, wrong=0, silent=silent)
    ids = {actor.id: actor.name for actor in settled.actors}
    assert [[ids[id] for id in meeting.participants] for meeting in settled.meetings] == [
        ["Ilse Varga", "Tomas Renko"]
    ] * 2
    assert [meeting.id for meeting in settled.meetings] == ["m1", "m2"]
    assert [source.name for source in settled.sources] == [source.name for source in rules.sources]
    assert [claim.content for claim in settled.claims] == [claim.content for claim in rules.claims]
    sources = {source.id: source.name for source in settled.sources}
    theirs = {source.id: source.name for source in rules.sources}
    for mine, other in zip(settled.claims, rules.claims, strict=True):
        assert [sources[id] for id in mine.via] == [theirs[id] for id in other.via]
    codes = {issue.code for issue in settled.issues}
    assert "not-denied" in codes
    assert coverage_issues(talks, settled.claims, settled.dates) == [], "it has a claim now"
    denied = settle(talks, model, rules, written=0, wrong=0, silent=[])
    assert (denied.meetings, denied.claims, len(denied.sources)) == ([], [], 1)
    assert "not-denied" not in {issue.code for issue in denied.issues}


NOWHERE = DraftMeeting(participants=["Ilse Varga", "Tomas Renko"], status="held", mode="phone", evidence=["s99"])


@pytest.mark.parametrize(
    ("answers", "meetings"),
    [((None,), 1), ((), 2), ((("meetings", NOWHERE),), 2)],
    ids=["no", "silent", "without ground"],
)
def test_a_model_denies_by_answering_with_nothing(
    talks: MarkedArticle, answers: tuple[tuple[Section, Item] | None, ...], meetings: int
) -> None:
    engine = ScriptedEngine(without(fill(talks), "meetings"), replaced(*answers), checked=True)
    made = drive(steps(talks, engine, "pipe", 0.0, fill), engine)
    assert [question.kind for question in engine.asked[0] if hasattr(question, "kind")] == ["meeting"]
    assert len(made.meetings) == meetings


def test_a_publisher_that_the_text_does_not_name_may_be_left_out(marker: Marker) -> None:
    article = Article(id="talks", text=TWO_TALKS.replace("Coast Wire", "special"), outlet="Island Courier")
    marked = marker.mark(article)
    model, rules = gaps(marked, fill(marked).model_copy(update={"sources": []}))
    assert any(not source.mentions for source in rules.sources)
    asked = find_gaps(marked, model, rules)
    assert [gap.words for gap in asked if gap.kind == "source"] == [source.name for source in rules.sources]


def test_a_source_is_known_by_a_part_of_its_name_and_by_any_letter(marker: Marker) -> None:
    marked = mark(marker, "“It rained,” Ilse Varga told the Harbour Times. The Times and Yahoo! said it had not.")
    rules = ground(marked, Draft(sources=[SOURCE.model_copy(update={"name": name}) for name in ("Times", "Yahoo!")]))
    model = ground(marked, Draft(sources=[SOURCE.model_copy(update={"name": n}) for n in ("Harbour Times", "Yahoo!")]))
    assert len(rules.sources) == len(model.sources) == 2
    assert find_gaps(marked, model, rules) == []


def test_two_who_are_one_to_the_model_do_not_meet_themselves(talks: MarkedArticle) -> None:
    rules = ground(talks, fill(talks))
    varga, renko = (
        next(actor for actor in rules.actors if actor.name == name) for name in ("Ilse Varga", "Tomas Renko")
    )
    one = varga.model_copy(update={"id": "a1", "aliases": ["Varga", "Tomas Renko", "Renko"]})
    merged = joined(replace(Grounded(), actors=[one]), rules, meetings=rules.meetings)
    assert merged.meetings == []
    apart = joined(
        replace(Grounded(), actors=[one, renko.model_copy(update={"id": "a2"})]), rules, meetings=rules.meetings
    )
    assert [meeting.participants for meeting in apart.meetings] == [["a1", "a2"]] * 2, "by the full name first"
