"""Any draft at all gives a sound record, and the same one again."""

from __future__ import annotations

import itertools

import pytest
from engine_tools import STORY
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mark_tools import mark

from summarizer.draft.form import (
    Draft,
    DraftActor,
    DraftClaim,
    DraftDate,
    DraftMeeting,
    DraftSentence,
    DraftSource,
)
from summarizer.ground import Grounded, ground
from summarizer.mark import MarkedArticle, Marker


@pytest.fixture(scope="module")
def marked(marker: Marker) -> MarkedArticle:
    return mark(marker, STORY)


POINTERS = st.one_of(
    st.sampled_from(
        ["q1", "s1", "s2", "d1", "[s3]", "s3: piers", "s1: President … Monday", "10-40", "q7", "s1: x", "", "s", "9-1"]
    ),
    st.text(alphabet="sqd123: -…[]eNot", max_size=12),
)
SOME_NAMES = st.one_of(
    st.sampled_from(["Varga", "Ilse Varga", "Renko", "Norwell", "Norwell Gazette", "", " ", "Rost"]),
    st.text(max_size=5),
)
DRAFTS = st.builds(
    Draft,
    headline=st.none() | st.builds(DraftSentence, text=st.none() | st.text(max_size=30), evidence=st.lists(POINTERS, max_size=2)),
    summary=st.lists(st.builds(DraftSentence, evidence=st.lists(POINTERS, max_size=2)), max_size=2),
    actors=st.lists(st.builds(
        DraftActor, name=SOME_NAMES, also=st.lists(SOME_NAMES, max_size=2), kind=st.just("person"),
        roles=st.lists(POINTERS, max_size=2), affiliations=st.lists(SOME_NAMES, max_size=2)), max_size=4),
    meetings=st.lists(st.builds(
        DraftMeeting, participants=st.lists(SOME_NAMES, max_size=3), status=st.just("held"), mode=st.just("phone"),
        date=st.none() | POINTERS, when=st.none() | st.sampled_from(["2024", "2024-02-30"]), place=st.none() | POINTERS,
        evidence=st.lists(POINTERS, max_size=2)), max_size=3),
    claims=st.lists(st.builds(
        DraftClaim, speaker=st.none() | SOME_NAMES, source=st.none() | POINTERS, content=st.lists(POINTERS, max_size=3),
        via=st.lists(SOME_NAMES, max_size=2), date=st.none() | POINTERS), max_size=3),
    dates=st.lists(st.builds(
        DraftDate, at=POINTERS, type=st.sampled_from(["DATE", "TIME", "SET", "DURATION"]),
        value=st.sampled_from(["2024-05-13", "P1D", "XXXX-XX-31", "2024", "2024-05-13TMO"]) | st.text("0123TXP-W", max_size=10)), max_size=3),
    sources=st.lists(st.builds(DraftSource, name=SOME_NAMES, kind=st.just("unnamed"), part=st.just("cited")), max_size=3),
)  # fmt: skip


def check(marked: MarkedArticle, draft: Draft, record: Grounded) -> None:
    text = marked.article.text
    lost = {(failure.section, failure.item) for failure in record.failures}
    repeated = [issue.path for issue in record.issues if issue.code == "repeated"]
    for name, letter in (
        ("actors", "a"),
        ("meetings", "m"),
        ("claims", "c"),
        ("dates", "d"),
        ("sources", "s"),
        ("summary", ""),
    ):
        items = getattr(record, name)
        given_ = len(getattr(draft, name))
        kept = (
            given_
            - sum(section == name for section, _ in lost)
            - sum(path.startswith(f"draft.{name}[") for path in repeated)
        )
        if name != "dates":
            assert len(items) == kept  # nothing disappears without an issue
        if letter:
            assert [item.id for item in items] == [f"{letter}{number}" for number in range(1, len(items) + 1)]
    ids = {item.id for name in ("actors", "dates", "sources") for item in getattr(record, name)}
    used = {i for c in record.claims for i in (c.speaker, c.addressee, c.date, *c.via) if i}
    used |= {i for m in record.meetings for i in (*m.participants, *m.reported_by, m.date) if i}
    assert used | {i for a in record.actors for i in a.affiliations} <= ids
    spans = [s for c in record.claims for s in (*c.content, c.source, c.cue) if s]
    spans += [s for m in record.meetings for s in (*m.evidence, m.place) if s]
    spans += [s for a in record.actors for s in (*a.roles, *a.mentions)] + [d.span for d in record.dates]
    assert all(text[span.start : span.end] == span.text != "" for span in spans)
    for items in (record.claims, record.meetings):
        starts = [item.content[0].start if hasattr(item, "content") else item.evidence[0].start for item in items]
        assert starts == sorted(starts)
    assert [a.mentions[0].start for a in record.actors] == sorted(a.mentions[0].start for a in record.actors)
    places = [(date.span.start, date.span.end) for date in record.dates]
    assert all(one[1] <= other[0] for one, other in itertools.pairwise(places))


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(DRAFTS)
def test_any_draft_gives_a_sound_record_and_the_same_again(marked: MarkedArticle, draft: Draft) -> None:
    record = ground(marked, draft)
    check(marked, draft, record)
    assert ground(marked, draft) == record
