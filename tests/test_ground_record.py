"""From drafts to records: what is wrong is a failure and listed, what is right is kept, nothing disappears."""

from __future__ import annotations

from typing import Any

import pytest
from engine_tools import STORY, good
from mark_tools import DAY, mark

from summarizer.draft.form import (
    Draft,
    DraftActor,
    DraftClaim,
    DraftDate,
    DraftMeeting,
    DraftSentence,
    DraftSource,
)
from summarizer.ground import ground
from summarizer.ground.coverage import coverage_issues
from summarizer.ground.dates import checked
from summarizer.ground.pointers import NotGrounded
from summarizer.mark import MarkedArticle, Marker
from summarizer.read import Known, from_text


@pytest.fixture(scope="module")
def marked(marker: Marker) -> MarkedArticle:
    return mark(marker, STORY)


def with_(**items: Any) -> Draft:
    """The good draft with further items, or another headline."""
    draft = good()
    fields = {name: value if name == "headline" else [*getattr(draft, name), value] for name, value in items.items()}
    return draft.model_copy(update=fields)


def test_the_marks_of_the_story(marked: MarkedArticle) -> None:
    words = {key: STORY[slice(*span)] for key, span in marked.spans.items()}
    assert words["q1"] == "We won’t wait for a seventh summer,"
    assert [words[f"d{n}"] for n in range(1, 5)] == ["May 14", "Monday", "October", "October 9, 2023"]
    assert words["s4"].startswith("Renko said the 12 piers")


def test_a_good_draft_loses_nothing(marked: MarkedArticle) -> None:
    record = ground(marked, good())
    assert record.failures == []
    assert [i for i in record.issues if i.severity != "info"] == []
    assert [(a.id, a.name, a.aliases) for a in record.actors] == [
        ("a1", "Ilse Varga", ["Varga"]), ("a2", "Norwell", []), ("a3", "Tomas Renko", ["Renko"]),
    ]  # fmt: skip
    varga = record.actors[0]
    assert [span.text for span in varga.roles] == ["President"]
    assert varga.affiliations == ["a2"]
    assert [span.text for span in varga.mentions] == ["Ilse Varga", "Varga"]
    (meeting,) = record.meetings
    assert (meeting.id, meeting.participants, meeting.date, meeting.when) == ("m1", ["a1", "a3"], "d2", "2024-05-13")
    assert meeting.place is not None
    assert meeting.place.text == "the old customs house"
    assert [(c.id, c.speaker, c.addressee, c.via, c.form) for c in record.claims] == [
        ("c1", "a1", "a3", ["s2"], "direct"), ("c2", "a3", None, [], "indirect"),
    ]  # fmt: skip
    assert [(s.id, s.name, s.part) for s in record.sources] == [
        ("s1", "Coast Wire", "publisher"), ("s2", "Norwell Gazette", "cited"),
    ]  # fmt: skip
    assert [(d.id, d.value) for d in record.dates] == [
        ("d1", "2024-05-14"), ("d2", "2024-05-13"), ("d3", "2024-10"), ("d4", "2023-10-09"),
    ]  # fmt: skip
    assert record.headline is not None
    assert record.headline.text == "Varga received Renko on Monday"
    assert record.summary[0].text.startswith("President Ilse Varga of Norwell received")


CLAIM = {"speaker": "Tomas Renko", "cue": "s4: said", "content": ["s4: the 12 piers"]}
MEETING = {"participants": ["Varga", "Renko"], "status": "held", "mode": "in_person", "evidence": ["s2"]}
BAD: list[tuple[str, str, Any]] = [
    ("unknown-mark", "claims", DraftClaim(content=["q9"])),
    ("unknown-mark", "claims", DraftClaim(content=["s99: piers"])),
    ("unknown-mark", "claims", DraftClaim(content=["the 12 piers"])),
    ("unknown-mark", "claims", DraftClaim(content=[""])),
    ("unknown-mark", "claims", DraftClaim(**CLAIM | {"cue": "S4"})),
    ("unknown-mark", "meetings", DraftMeeting(**MEETING | {"evidence": ["s2", "s0"]})),
    ("unknown-mark", "meetings", DraftMeeting(**MEETING | {"place": "p1"})),
    ("unknown-mark", "summary", DraftSentence(evidence=["s10"])),
    ("unknown-mark", "dates", DraftDate(at="d9", type="DATE", value="2024")),
    ("bad-offsets", "claims", DraftClaim(content=["5-5"])),
    ("bad-offsets", "claims", DraftClaim(content=["9-5"])),
    ("bad-offsets", "claims", DraftClaim(content=["0-99999"])),
    ("bad-offsets", "claims", DraftClaim(content=[f"{STORY.index(chr(10))}-{STORY.index(chr(10)) + 2}"])),
    ("not-in-text", "claims", DraftClaim(content=["s4: the 13 piers"])),
    ("not-in-text", "claims", DraftClaim(content=["s4: the 2 piers"])),
    ("not-in-text", "claims", DraftClaim(content=["q1: We wait for a seventh summer"])),
    ("not-in-text", "claims", DraftClaim(content=["q1: We wo"])),
    ("not-in-text", "claims", DraftClaim(content=["s3: the 12 piers"])),
    ("not-in-text", "claims", DraftClaim(content=["s5: The levy rose 5"])),
    ("not-in-text", "claims", DraftClaim(content=["s4: Renko … November"])),
    ("not-in-text", "meetings", DraftMeeting(**MEETING | {"place": "s2: the new customs house"})),
    ("not-in-text", "meetings", DraftMeeting(**MEETING | {"occasion": "s2: the fair"})),
    ("not-in-text", "actors", DraftActor(name="Dmitry Renko", kind="person")),
    ("not-in-text", "actors", DraftActor(name="Ilse … Renko", kind="person")),
    ("not-in-text", "actors", DraftActor(name="Rost", also=["Renko"], kind="person")),
    ("not-in-text", "actors", DraftActor(name="Customs", kind="organization")),
    ("not-in-text", "actors", DraftActor(name="Ren", kind="person")),
    ("not-in-text", "actors", DraftActor(name="", kind="person")),
    ("not-in-text", "actors", DraftActor(name=" ", also=[""], kind="person")),
    ("not-in-text", "sources", DraftSource(name="Norwell Courier", kind="newspaper", part="cited")),
    ("not-in-text", "sources", DraftSource(name="The Island Wire", kind="newspaper", part="publisher")),
    ("lonely-meeting", "meetings", DraftMeeting(**MEETING | {"participants": ["Ilse Varga"]})),
    ("lonely-meeting", "meetings", DraftMeeting(**MEETING | {"participants": ["Ilse Varga", "Varga"]})),
    ("lonely-meeting", "meetings", DraftMeeting(**MEETING | {"participants": []})),
    ("unknown-actor", "meetings", DraftMeeting(**MEETING | {"participants": ["Ilse Varga", "Jo Kadar"]})),
    ("unknown-actor", "claims", DraftClaim(**CLAIM | {"speaker": "Kadar"})),
    ("unknown-actor", "claims", DraftClaim(**CLAIM | {"speaker": ""})),
    ("unknown-actor", "claims", DraftClaim(**CLAIM | {"addressee": "Kadar"})),
    ("unknown-source", "claims", DraftClaim(**CLAIM | {"via": ["Norwell Gazette", "Reuters"]})),
    ("unknown-source", "meetings", DraftMeeting(**MEETING | {"reported_by": ["Reuters"]})),
    ("unknown-date", "claims", DraftClaim(**CLAIM | {"date": "s4"})),
    ("unknown-date", "meetings", DraftMeeting(**MEETING | {"date": "s2: the old customs house"})),
    ("no-content", "claims", DraftClaim(content=[])),
    ("no-evidence", "meetings", DraftMeeting(**MEETING | {"evidence": []})),
    ("no-evidence", "summary", DraftSentence(evidence=[])),
    ("no-evidence", "summary", DraftSentence(text="Varga left.", evidence=[])),
    ("no-evidence", "headline", DraftSentence(text="Varga received Renko", evidence=[])),
    ("unsupported", "headline", DraftSentence(text="Varga received Kadar", evidence=["s2"])),
    ("unsupported", "headline", DraftSentence(text="Varga did not receive Renko", evidence=["s2"])),
    ("unsupported", "summary", DraftSentence(text="Renko said 13 piers would be mended.", evidence=["s4"])),
    ("unsupported", "summary", DraftSentence(text="Varga will wait.", evidence=["s3"])),
    ("empty-text", "summary", DraftSentence(text=" ", evidence=["s3"])),
    ("bad-value", "meetings", DraftMeeting(**MEETING | {"when": "2025-02-30"})),
    ("bad-value", "meetings", DraftMeeting(**MEETING | {"when": "May 13"})),
    ("bad-value", "dates", DraftDate(at="s2: Monday", type="DATE", value="2025-02-30")),
    ("bad-value", "dates", DraftDate(at="s2: Monday", type="DATE", value="2024-13")),
    ("bad-value", "dates", DraftDate(at="s2: Monday", type="DATE", value="2024-W54")),
    ("bad-value", "dates", DraftDate(at="s2: Monday", type="DATE", value="13 May")),
    ("bad-value", "dates", DraftDate(at="s2: Monday", type="DATE", value="")),
    ("bad-value", "dates", DraftDate(at="s2: Monday", type="DATE", value="P1D")),
    ("bad-value", "dates", DraftDate(at="s2: Monday", type="DATE", value="2024-05-12")),
    ("bad-value", "dates", DraftDate(at="d4", type="DATE", value="2023-10-08")),
    ("bad-value", "dates", DraftDate(at="d4", type="DATE", value="2024-10-09")),
    ("bad-value", "dates", DraftDate(at="s2: Monday", type="TIME", value="2024-05-13")),
    ("bad-value", "dates", DraftDate(at="s2: Monday", type="TIME", value="2024-05-13T25:00")),
    ("bad-value", "dates", DraftDate(at="s2: Monday", type="DURATION", value="P")),
    ("bad-value", "dates", DraftDate(at="s2: Monday", type="DURATION", value="2024")),
]  # fmt: skip


@pytest.mark.parametrize(
    ("code", "section", "item"), BAD, ids=[f"{code}-{number}" for number, (code, _, _) in enumerate(BAD)]
)
def test_what_is_wrong_is_a_failure_and_the_rest_is_kept(
    marked: MarkedArticle, code: str, section: str, item: Any
) -> None:
    before = ground(marked, good())
    after = ground(marked, with_(**{section: item}))
    (failure,) = after.failures
    number = 0 if section == "headline" else len(getattr(good(), section))
    assert (failure.section, failure.item, failure.code) == (section, number, code)
    assert failure.reason
    for name in ("actors", "meetings", "claims", "dates", "sources", "summary"):
        assert getattr(after, name) == getattr(before, name)
    assert after.headline == (None if section == "headline" else before.headline)


FINER = [
    ("daily", "DATE", "2025-04-02", "SET", "P1D"),
    ("every Monday", "DATE", "2025-04-07", "SET", "XXXX-WXX-1"),
    ("last spring", "DATE", "XXXX-WXX-3", "DATE", "2024-SP"),
    ("the third quarter", "DATE", "2025-08", "DATE", "2025-Q3"),
    ("spring 2025", "DATE", "2025-03-20", "DATE", "2025-SP"),
    ("winter 2008", "DATE", "2008-W02", "DATE", "2008-WI"),
    ("2008", "DATE", "2008-W02", "DATE", "2008-WI"),
]


@pytest.mark.parametrize(("words", "kind", "value", "right", "other"), FINER)
def test_a_value_is_no_finer_than_its_words(words: str, kind: Any, value: str, right: Any, other: str) -> None:
    with pytest.raises(NotGrounded, match=words):
        checked(kind, value, words)
    checked(right, other, words)


def test_a_sentence_may_use_any_name_of_those_it_cites(marked: MarkedArticle) -> None:
    draft = good()
    draft.summary.append(DraftSentence(text="Tomas Renko said 12 piers would be mended.", evidence=["s4"]))
    draft.summary.append(DraftSentence(text="Ilse Renko said 12 piers would be mended.", evidence=["s4"]))
    record = ground(marked, draft)
    assert record.summary[-1].text.startswith("Tomas Renko said")
    assert [(failure.item, failure.code) for failure in record.failures] == [(3, "unsupported")]


def test_a_name_is_whose_whole_name_it_is_before_whose_short_one(marker: Marker) -> None:
    article = mark(marker, "Olga Norwell opened the fair. Norwell said on Monday that the tolls would stay.")
    draft = Draft(
        actors=[DraftActor(name="Olga Norwell", also=["Norwell"], kind="person"), DraftActor(name="Norwell", kind="country")],
        claims=[DraftClaim(speaker="Norwell", content=["s2: the tolls would stay"])],
    )  # fmt: skip
    record = ground(article, draft)
    assert [(actor.id, actor.name) for actor in record.actors] == [("a1", "Olga Norwell"), ("a2", "Norwell")]
    assert [claim.speaker for claim in record.claims] == ["a2"]


LESSER = [
    ("claims", {"date": "s4"}, "unknown-date"),
    ("claims", {"addressee": "Kadar"}, "unknown-actor"),
    ("claims", {"via": ["Reuters"]}, "unknown-source"),
    ("meetings", {"date": "s4"}, "unknown-date"),
    ("meetings", {"place": "s2: the new customs house"}, "not-in-text"),
    ("meetings", {"reported_by": ["Reuters"]}, "unknown-source"),
]


@pytest.mark.parametrize(("section", "wrong", "code"), LESSER)
def test_in_the_end_an_item_is_kept_without_a_lesser_leaf(
    marked: MarkedArticle, section: Any, wrong: dict[str, Any], code: str
) -> None:
    draft = good()
    item = DraftClaim(**CLAIM | wrong) if section == "claims" else DraftMeeting(**MEETING | wrong)
    getattr(draft, section).append(item)
    first, last = ground(marked, draft), ground(marked, draft, final=True)
    assert [(failure.section, failure.code) for failure in first.failures] == [(section, code)]
    assert last.failures == []
    assert len(getattr(last, section)) == len(getattr(first, section)) + 1
    assert [(issue.code, issue.path, issue.severity) for issue in last.issues if issue.code == code] == [
        (code, section, "warning")
    ]


def test_every_bad_item_at_once(marked: MarkedArticle) -> None:
    draft = good()
    for _, section, item in BAD:
        if section != "headline":
            getattr(draft, section).append(item)
    before, after = ground(marked, good()), ground(marked, draft)
    assert len(after.failures) == sum(section != "headline" for _, section, _ in BAD)
    assert len({(failure.section, failure.item) for failure in after.failures}) == len(after.failures)
    assert (after.actors, after.claims, after.meetings) == (before.actors, before.claims, before.meetings)


@pytest.mark.parametrize(
    ("change", "code", "path"),
    [
        ({"also": ["Varga", "V. Ilse"]}, "alias-dropped", "actors[0].aliases"),
        ({"also": ["Varga"], "roles": ["s2: Chancellor"]}, "not-in-text", "actors[0].roles"),
        ({"also": ["Varga"], "roles": ["s77"]}, "unknown-mark", "actors[0].roles"),
        ({"also": ["Varga"], "affiliations": ["Brastia"]}, "unknown-actor", "actors[0].affiliations"),
    ],
)
def test_a_leaf_of_an_actor_that_is_wrong_is_dropped_and_listed(
    marked: MarkedArticle, change: dict[str, Any], code: str, path: str
) -> None:
    draft = good()
    draft.actors[2] = DraftActor(name="Ilse Varga", kind="person", **change)
    record = ground(marked, draft)
    assert record.failures == []
    assert [(issue.code, issue.path, issue.severity) for issue in record.issues] == [(code, path, "warning")]
    assert (record.actors[0].name, record.actors[0].aliases) == ("Ilse Varga", ["Varga"])


def test_an_actor_named_twice_is_one_and_listed(marked: MarkedArticle) -> None:
    record = ground(marked, with_(actors=DraftActor(name="Ilse Varga", kind="group")))
    assert [actor.name for actor in record.actors] == ["Ilse Varga", "Norwell", "Tomas Renko"]
    assert [(issue.code, issue.path) for issue in record.issues] == [("repeated", "draft.actors[3]")]


def test_a_name_may_differ_in_marks_but_not_in_letters(marker: Marker) -> None:
    marked = mark(marker, "The Workers’ Party of Orlu roasted a turkey with Zoe\u0301\nKadar.")
    names = ["Workers' Party of Orlu", "Zoé Kadar", "Turkey", "the Workers’ Party", "Workers Party", "Zoe Kadar"]
    record = ground(marked, Draft(actors=[DraftActor(name=name, kind="group") for name in names]))
    assert sorted(actor.name for actor in record.actors) == [
        "Workers' Party of Orlu",
        "Zoé Kadar",
        "the Workers’ Party",
    ]
    assert [failure.item for failure in record.failures] == [2, 4, 5]
    assert all(actor.mentions for actor in record.actors)


def test_the_publisher_may_be_known_from_outside_the_text(marker: Marker) -> None:
    marked = marker.mark(from_text("Ilse Varga left on Monday.", Known(outlet="Island Wire", published=DAY)))
    source = DraftSource(name="Island Wire", kind="news_agency", part="publisher")
    record = ground(marked, Draft(sources=[source]))
    assert [(s.name, s.mentions) for s in record.sources] == [("Island Wire", [])]
    cited = ground(marked, Draft(sources=[source.model_copy(update={"part": "cited"})]))
    assert [failure.code for failure in cited.failures] == ["not-in-text"]


def test_a_date_that_the_marks_cut_wrongly_takes_their_place(marked: MarkedArticle) -> None:
    wrong = DraftDate(at="s5: on October 9, 2023", type="DATE", value="2023-10-09")
    missing = DraftDate(at="s3: a seventh summer", type="DATE", value="FUTURE_REF")
    draft = with_(dates=wrong)
    draft.dates.append(missing)
    draft.claims.append(DraftClaim(speaker="Renko", content=["s5: The levy rose"], date="d4"))
    record = ground(marked, draft)
    assert record.failures == []
    assert [(d.id, d.span.text, d.value, d.begin) for d in record.dates] == [
        ("d1", "May 14", "2024-05-14", "2024-05-14"), ("d2", "Monday", "2024-05-13", "2024-05-13"),
        ("d3", "a seventh summer", "FUTURE_REF", None), ("d4", "October", "2024-10", "2024-10-01"),
        ("d5", "on October 9, 2023", "2023-10-09", "2023-10-09"),
    ]  # fmt: skip
    assert record.claims[-1].date == "d5"  # the mark that was corrected
    twice = ground(marked, draft.model_copy(update={"dates": [wrong, wrong]}))
    assert [(failure.item, failure.code) for failure in twice.failures] == [(1, "repeated")]


@pytest.mark.parametrize(
    ("kind", "value", "when"),
    [("DATE", "PAST_REF", None), ("DATE", "PRESENT_REF", None), ("TIME", "2024-05-13TEV", "2024-05-13")],
)
def test_when_a_meeting_was_is_a_day_or_nothing(marked: MarkedArticle, kind: Any, value: str, when: str | None) -> None:
    at = "s2: on Monday"
    draft = with_(dates=DraftDate(at=at, type=kind, value=value))
    draft.meetings[0].date = at
    (meeting,) = ground(marked, draft).meetings
    assert (meeting.when, meeting.date is None) == (when, when is None)


def test_a_quotation_over_paragraphs_is_a_piece_each(marker: Marker) -> None:
    marked = mark(marker, "Ilse Varga spoke. “We wait.\n\n“We hope,” she said. It “rained” as Varga put it.")
    record = ground(marked, Draft(claims=[DraftClaim(content=["q1"]), DraftClaim(content=["s4: It", "q2"])]))
    assert [([span.text for span in claim.content], claim.form) for claim in record.claims] == [
        (["We wait.", "We hope,"], "direct"),
        (["It", "rained"], "mixed"),
    ]


def test_what_no_claim_covers_is_told(marked: MarkedArticle) -> None:
    record = ground(marked, good().model_copy(update={"claims": []}))
    told = coverage_issues(marked, record.claims, record.dates)
    assert [(issue.code, issue.path, issue.severity) for issue in told] == [("quotation-uncovered", "q1", "info")]


def test_dates_without_a_day_of_publication_are_told(marker: Marker) -> None:
    marked = mark(marker, "Ilse Varga left on Monday and came back in 2023.", None)
    told = coverage_issues(marked, [], ground(marked, Draft()).dates)
    assert [(issue.code, issue.path) for issue in told] == [("date-unanchored", "dates[0]")]
