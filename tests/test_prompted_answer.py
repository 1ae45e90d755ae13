"""From a draft to an answer and back, and what an answer may leave to the marks."""

from __future__ import annotations

import json
from typing import Any

import pytest
from engine_tools import STORY
from mark_tools import mark

from summarizer.draft.embedded import fill
from summarizer.draft.form import Draft, DraftActor
from summarizer.draft.prompted.amend import amendments
from summarizer.draft.prompted.answer import Answer
from summarizer.draft.prompted.decode import Decoder
from summarizer.draft.prompted.encode import Marks, answer_of, reading_of
from summarizer.draft.prompted.exchange import Reply
from summarizer.draft.prompted.windows import with_rules
from summarizer.ground import ground
from summarizer.mark import MarkedArticle, Marker

EMPTY: dict[str, Any] = {"actors": [], "sources": [], "meetings": [], "claims": [], "dates": [], "gist": []}


@pytest.fixture(scope="module")
def marked(marker: Marker) -> MarkedArticle:
    return mark(marker, STORY)


def decoded(marked: MarkedArticle, **items: Any) -> tuple[Draft, list[str]]:
    draft, failures = Decoder(marked, fill(marked)).draft(Answer.model_validate(EMPTY | items))
    return draft, [failure.code for failure in failures]


@pytest.mark.parametrize("hint", [True, False])
def test_the_rules_draft_survives_the_way_there_and_back(marked: MarkedArticle, hint: bool) -> None:
    reference = fill(marked)
    answer = answer_of(marked, reference, reference, hint=hint)
    back, failures = Decoder(marked, reference).draft(answer)
    assert failures == []
    one, other = ground(marked, reference), ground(marked, back)
    assert other.failures == []
    for name in ("actors", "meetings", "dates", "sources"):
        assert getattr(other, name) == getattr(one, name), name
    assert [(c.speaker, c.content, c.via) for c in other.claims] == [(c.speaker, c.content, c.via) for c in one.claims]
    assert [item if isinstance(item, str) else None for item in answer.claims] == (
        [f"c{n}" for n, _ in enumerate(reference.claims, 1)] if hint else [None] * len(reference.claims)
    )


def test_a_mere_name_is_taken_as_the_marks_have_it(marked: MarkedArticle) -> None:
    draft, failures = decoded(marked, actors=["Varga", "Nobody Atall"])
    assert [(actor.name, actor.also, actor.kind) for actor in draft.actors] == [("Ilse Varga", ["Varga"], "person")]
    assert draft.actors[0].roles
    assert failures == ["unknown-name"]


def test_what_an_item_says_goes_before_what_was_found(marked: MarkedArticle) -> None:
    draft, failures = decoded(
        marked,
        actors=[
            {"name": "Varga", "of": []},
            {"name": "Tomas Renko", "role": ["s2: customs house"]},
            {"name": "Norwell", "kind": "government", "role": [], "of": ["Ilse Varga"]},
        ],
    )
    assert failures == []
    varga, renko, norwell = draft.actors
    assert (varga.name, varga.affiliations, bool(varga.roles)) == ("Ilse Varga", [], True)
    assert (renko.roles, renko.kind) == (["s2: customs house"], "person")
    assert (norwell.kind, norwell.affiliations) == ("government", ["Ilse Varga"])


def test_somebody_named_twice_is_one(marked: MarkedArticle) -> None:
    draft, _ = decoded(marked, actors=["Varga", "Ilse Varga", {"name": "Varga", "of": []}])
    assert [actor.name for actor in draft.actors] == ["Ilse Varga"]


def test_a_speaker_the_answer_forgot_among_the_actors_is_one(marked: MarkedArticle) -> None:
    draft, failures = decoded(marked, claims=[{"by": "Renko", "say": ["q1"]}])
    assert [(claim.speaker, claim.source) for claim in draft.claims] == [("Tomas Renko", None)]
    assert [actor.name for actor in draft.actors] == ["Tomas Renko"]
    assert failures == []


def test_a_speaker_without_a_name_is_the_words_next_to_the_content(marker: Marker) -> None:
    text = "An aide left early. The aide said the piers were old. “They leak,” an aide said. Renko is no aide."
    story = mark(marker, text)
    draft, _ = Decoder(story, fill(story)).draft(
        Answer.model_validate(EMPTY | {"claims": [{"by": "aide", "say": ["q1"]}]})
    )
    record = ground(story, draft)
    assert record.claims[0].speaker is None
    source = record.claims[0].source
    assert source is not None
    assert (source.start, source.text) == (text.index("an aide said") + 3, "aide")


@pytest.mark.parametrize("by", ["", "none", "Unknown", "-"])
def test_nobody_speaks(marked: MarkedArticle, by: str) -> None:
    draft, _ = decoded(marked, claims=[{"by": by, "say": ["q1"]}])
    assert (draft.claims[0].speaker, draft.claims[0].source) == (None, None)


def test_numbers_of_the_reading_bring_their_names_along(marked: MarkedArticle) -> None:
    reference = fill(marked)
    assert reference.claims
    assert reference.meetings
    draft, failures = decoded(marked, claims=["c1", "[c2]", "c99", "x"], meetings=["m1", "m0"])
    assert draft.claims == reference.claims[:2]
    assert draft.meetings == reference.meetings[:1]
    assert failures == ["unknown-number"] * 3
    assert {claim.speaker for claim in draft.claims} <= {actor.name for actor in draft.actors} | {None}
    assert {name for claim in draft.claims for name in claim.via} <= {source.name for source in draft.sources}
    assert ground(marked, draft).failures == []


def test_dates_are_corrected_added_and_taken_away(marked: MarkedArticle) -> None:
    texts = [STORY[date.start : date.end] for date in marked.dates]
    monday = f"d{texts.index('Monday') + 1}"
    october = f"d{texts.index('October') + 1}"
    draft, _ = decoded(
        marked,
        dates=[
            {"at": monday, "value": "2024-05-13"},
            {"at": october, "value": ""},
            {"at": "s3: a seventh summer", "value": "P7Y"},
            {"at": f"[{monday}]", "value": marked.dates[texts.index("Monday")].value},
        ],
    )
    record = ground(marked, draft)
    assert record.failures == []
    values = {date.span.text: (date.type, date.value) for date in record.dates}
    assert values["Monday"] == ("DATE", "2024-05-13")
    assert values["a seventh summer"] == ("DURATION", "P7Y")
    assert "October" not in values


def test_words_are_elided_no_shorter_than_settles_where_they_stand(marked: MarkedArticle) -> None:
    marks = Marks(marked)
    for sentence in marked.sentences:
        for start in range(sentence.start, sentence.end, 7):
            for end in range(start + 1, sentence.end + 1, 5):
                words = marked.article.text[start:end]
                cut = not words.strip() or marked.article.text[start - 1 : start].isalnum() or words[0].isspace()
                if cut or words[-1].isspace() or marked.article.text[end : end + 1].isalnum():
                    continue
                draft = Draft(claims=[{"content": marks.all_shown(f"{start}-{end}")}])  # type: ignore[list-item]
                record = ground(marked, draft)
                if record.failures:
                    continue  # no boundary of words: inside "5.3%" or "won’t"
                spans = record.claims[0].content
                assert (spans[0].start, spans[-1].end) == (start, end), words


def test_the_reading_uses_short_names_that_are_nobody_elses(marker: Marker) -> None:
    text = "Ilse Varga said the levy rose. Tomas Varga said it fell. Jon Renko said nothing had changed, Renko added."
    story = mark(marker, text)
    said = [claim.by for claim in reading_of(story, fill(story)).claims]
    assert "Varga" not in said
    assert "Renko" in said


def test_an_actor_that_differs_in_kind_alone_is_told_by_its_kind(marked: MarkedArticle) -> None:
    other = Draft(actors=[DraftActor(name="Norwell", kind="group"), DraftActor(name="Coast Wire", kind="media")])
    answer = answer_of(marked, other, fill(marked))
    assert answer.model_dump()["actors"] == [
        {"name": "Norwell", "kind": "group"},
        {"name": "Coast Wire", "kind": "media"},
    ]
    back, failures = Decoder(marked, fill(marked)).draft(answer)
    assert failures == []
    assert [(actor.name, actor.kind, actor.roles) for actor in back.actors] == [
        ("Norwell", "group", []),
        ("Coast Wire", "media", []),
    ]
    known, _ = decoded(marked, actors=[{"name": "Varga", "kind": "group"}])
    assert (known.actors[0].name, known.actors[0].kind, bool(known.actors[0].roles)) == ("Ilse Varga", "group", True)


def test_an_actor_by_another_ones_form_keeps_its_name(marked: MarkedArticle) -> None:
    other = Draft(actors=[DraftActor(name="Varga", kind="organization")])
    back, failures = Decoder(marked, fill(marked)).draft(answer_of(marked, other, fill(marked)))
    assert failures == []
    assert [(actor.name, actor.kind, actor.roles) for actor in back.actors] == [("Varga", "organization", [])]


def test_a_second_answer_brings_its_speakers_and_carriers_along(marked: MarkedArticle) -> None:
    decoder = Decoder(marked, fill(marked))
    claim = {"by": "Varga", "say": ["q1"], "via": ["Norwell Gazette"]}
    answer = {"question": 0, "actors": [], "sources": [], "meetings": [], "claims": [claim], "dates": [], "gist": []}
    (amendment,) = amendments(Reply(json.dumps({"answers": [answer]})), decoder, 1)
    given = [(section, getattr(item, "name", "")) for section, item in amendment.items]
    assert given == [("claims", ""), ("actors", "Ilse Varga"), ("sources", "Norwell Gazette")]


def test_words_are_found_where_they_stand_whole(marker: Marker) -> None:
    text = "The presidential palace was shut. Ilse Varga, president of Norwell, said the levy rose."
    story = mark(marker, text)
    actor = {"name": "Ilse Varga", "kind": "person", "role": ["president"], "of": []}
    draft, _ = Decoder(story, fill(story)).draft(Answer.model_validate(EMPTY | {"actors": [actor]}))
    record = ground(story, draft)
    assert [role.start for role in record.actors[0].roles] == [text.index("president of")]


def test_a_part_without_an_answer_is_the_rules_and_nobody_is_there_twice(marked: MarkedArticle) -> None:
    reference = fill(marked)
    model = Draft(actors=[DraftActor(name="Renko", also=["Tomas Renko"], kind="person")])
    both = with_rules(model, reference)
    assert ground(marked, both).failures == []
    names = [form for actor in both.actors for form in (actor.name, *actor.also)]
    assert len(names) == len(set(names))
    assert len(both.claims) == len(reference.claims)
    needed = {claim.speaker for claim in both.claims} | {name for m in both.meetings for name in m.participants}
    assert {actor.name for actor in both.actors} <= needed | {"Renko"} | {claim.addressee for claim in both.claims}
