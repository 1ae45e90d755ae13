"""A model's record against the rules' one: who is believed, and what a doubted model may still add."""

from __future__ import annotations

from dataclasses import replace

import pytest
from engine_tools import STORY, good
from mark_tools import mark

from summarizer.draft.embedded import fill
from summarizer.draft.form import Draft, DraftActor, DraftClaim, DraftMeeting, DraftSource
from summarizer.ground import Grounded, ground
from summarizer.ground.coverage import coverage_issues, find_gaps
from summarizer.ground.same import overlap
from summarizer.ground.settle import agreement, settle
from summarizer.ground.unite import unite
from summarizer.mark import MarkedArticle, Marker
from summarizer.record import Claim, Span

QUOTES = (
    "“The levy will rise,” Ilse Varga said. “The piers will be mended,” Tomas Renko said. "
    "“Nobody asked us about it,” Jon Kadar said. Anna Kovar said the ferry had left. The town is small."
)


@pytest.fixture(scope="module")
def marked(marker: Marker) -> MarkedArticle:
    return mark(marker, STORY)


@pytest.fixture(scope="module")
def quotes(marker: Marker) -> MarkedArticle:
    return mark(marker, QUOTES)


def draft(*claims: DraftClaim, marked: MarkedArticle) -> Grounded:
    actors = [DraftActor(name=n, kind="person") for n in ("Ilse Varga", "Tomas Renko", "Jon Kadar", "Anna Kovar")]
    return ground(marked, Draft(actors=actors, claims=list(claims)))


def claims(record: Grounded) -> list[tuple[str | None, list[str]]]:
    names = {actor.id: actor.name for actor in record.actors}
    return [(names.get(claim.speaker or ""), [span.text for span in claim.content]) for claim in record.claims]


def codes(record: Grounded) -> list[str]:
    return [issue.code for issue in record.issues]


def test_a_model_that_has_the_sure_attributions_is_believed(quotes: MarkedArticle) -> None:
    rules = ground(quotes, fill(quotes))
    model = draft(
        DraftClaim(speaker="Ilse Varga", content=["q1"]),
        DraftClaim(speaker="Tomas Renko", content=["q2"]),
        DraftClaim(speaker="Anna Kovar", content=["s4: the ferry had left"]),
        DraftClaim(speaker="Jon Kadar", content=["s5: The town is small"]),
        marked=quotes,
    )
    assert agreement(model, rules) == (3, 2)
    settled = settle(quotes, model, rules, written=3, wrong=0)
    assert claims(settled) == claims(model)
    assert "not-believed" not in codes(settled)


def test_a_model_that_contradicts_the_sure_attributions_is_not(quotes: MarkedArticle) -> None:
    rules = ground(quotes, fill(quotes))
    model = draft(
        DraftClaim(speaker="Tomas Renko", content=["q1"]),
        DraftClaim(speaker="Jon Kadar", content=["q2"]),
        DraftClaim(speaker="Ilse Varga", content=["q3"]),
        DraftClaim(speaker="Anna Kovar", content=["s5: The town is small"]),
        marked=quotes,
    )
    assert agreement(model, rules) == (3, 0)
    settled = settle(quotes, model, rules, written=4, wrong=0)
    # the rules' claims, and the one that they have nothing of
    assert claims(settled) == [*claims(rules), ("Anna Kovar", ["The town is small"])]
    assert [claim.id for claim in settled.claims] == ["c1", "c2", "c3", "c4", "c5"]
    assert codes(settled)[0] == "not-believed"
    assert settled.issues[0].message.startswith("the model has 0 of 3 quotations with the speaker")


@pytest.mark.parametrize(
    ("written", "wrong", "believed"),
    [(10, 0, True), (10, 1, True), (1, 1, True), (10, 2, False), (40, 2, True), (50, 3, False), (0, 2, False)],
)
def test_a_model_is_believed_by_what_it_leaves_without_ground(
    quotes: MarkedArticle, written: int, wrong: int, believed: bool
) -> None:
    rules = ground(quotes, fill(quotes))
    settled = settle(quotes, rules, rules, written, wrong)
    assert ("not-believed" not in codes(settled)) is believed
    assert claims(settled) == claims(rules)


def test_few_sure_attributions_say_nothing(marked: MarkedArticle) -> None:
    rules = ground(marked, fill(marked))
    model = ground(marked, good().model_copy(update={"claims": []}))
    sure, met = agreement(model, rules)
    assert (sure < 3, met) == (True, 0)
    assert settle(marked, model, rules, written=5, wrong=0).claims == []


def test_cue_addressee_and_day_come_from_the_rules_same_claim(marked: MarkedArticle) -> None:
    rules = ground(marked, fill(marked))
    model = ground(marked, good().model_copy(update={"claims": [DraftClaim(speaker="Ilse Varga", content=["q1"])]}))
    (claim,) = settle(marked, model, rules, written=1, wrong=0).claims
    assert claim.cue is not None
    assert claim.cue.text == "told"
    assert claim.addressee == next(actor.id for actor in model.actors if actor.name == "Tomas Renko")
    other = ground(marked, good().model_copy(update={"claims": [DraftClaim(speaker="Tomas Renko", content=["q1"])]}))
    (claim,) = settle(marked, other, rules, written=1, wrong=0).claims
    assert (claim.cue, claim.addressee) == (None, None)


def test_headline_and_summary_are_the_rules_where_there_are_none(marked: MarkedArticle) -> None:
    rules = ground(marked, fill(marked))
    model = ground(marked, good().model_copy(update={"headline": None, "summary": []}))
    settled = settle(marked, model, rules, written=1, wrong=0)
    assert (settled.headline, settled.summary) == (rules.headline, rules.summary)
    assert settled.headline is not None


def test_what_a_doubted_model_left_out_is_not_said_of_the_rules_record(quotes: MarkedArticle) -> None:
    rules = ground(quotes, fill(quotes))
    model = ground(quotes, Draft())
    assert coverage_issues(quotes, model.claims, model.dates)
    settled = settle(quotes, model, rules, written=0, wrong=3)
    assert claims(settled) == claims(rules)
    assert codes(settled) == ["not-believed"]
    assert coverage_issues(quotes, settled.claims, settled.dates) == []


def test_what_a_believed_model_left_out_is_listed(quotes: MarkedArticle) -> None:
    rules = ground(quotes, fill(quotes))
    model = draft(
        DraftClaim(speaker="Ilse Varga", content=["q1"]),
        DraftClaim(speaker="Tomas Renko", content=["q2"]),
        DraftClaim(speaker="Jon Kadar", content=["q3"]),
        marked=quotes,
    )
    left = [(issue.code, issue.path) for issue in settle(quotes, model, rules, 2, 0).issues]
    assert left == [("left-out", "s4")]


def test_a_model_that_leaves_out_much_is_not_believed(quotes: MarkedArticle) -> None:
    rules = ground(quotes, fill(quotes))
    model = draft(
        DraftClaim(speaker="Ilse Varga", content=["q1"]),
        DraftClaim(speaker="Tomas Renko", content=["q2"]),
        marked=quotes,
    )
    settled = settle(quotes, model, rules, written=2, wrong=0)
    assert claims(settled) == claims(rules)
    assert settled.issues[0].message == "the model has 2 of the 4 claims that the rules find; the rules' record stands"


def test_whom_the_models_claims_are_attributed_to_without_a_name_is_a_source(marker: Marker) -> None:
    text = "Ilse Varga opened the pier. Two officials at the port said the crane was old. Analysts warned that the quay was sinking."
    article = mark(marker, text)
    rules = ground(article, fill(article))
    assert {source.name for source in rules.sources} == {"Two officials at the port", "Analysts"}
    said = DraftClaim(source="s2: Two officials at the port", content=["s2: the crane was old"])
    model = ground(article, Draft(claims=[said]))
    gaps = find_gaps(article, model, rules)
    assert [gap.words for gap in gaps if gap.kind == "source"] == ["Analysts"]  # nobody need be asked about the two
    settled = settle(article, model, rules, written=1, wrong=0)
    assert [source.name for source in settled.sources] == ["Two officials at the port"]
    denied = ground(article, Draft(claims=[DraftClaim(source="s1: Ilse Varga", content=["s2: the crane was old"])]))
    assert settle(article, denied, rules, written=1, wrong=0).sources == []


@pytest.mark.parametrize(
    ("text", "told", "taken"),
    [
        ("Ilse Varga flew to Norwell to join Tomas Renko. The pier is old.", ["s1"], True),
        ("Ilse Varga flew to Norwell to join Tomas Renko. They saw the pier.", ["s1", "s2"], True),
        ("Ilse Varga flew to Norwell to join Tomas Renko. The pier is old. It creaks.", ["s1", "s2", "s3"], False),
        ("Ilse Varga read what Tomas Renko had written. The pier is old.", ["s1"], False),
    ],
)
def test_a_meeting_of_the_model_alone_is_told_in_words_for_one(
    marker: Marker, text: str, told: list[str], taken: bool
) -> None:
    article = mark(marker, text)
    rules = ground(article, fill(article))
    assert rules.meetings == []
    people = [DraftActor(name=name, kind="person") for name in ("Ilse Varga", "Tomas Renko")]
    met = DraftMeeting(participants=["Ilse Varga", "Tomas Renko"], status="held", mode="in_person", evidence=told)
    settled = settle(article, ground(article, Draft(actors=people, meetings=[met])), rules, written=3, wrong=0)
    assert len(settled.meetings) == taken
    assert ("not-taken" in codes(settled)) is not taken


SAID = "Ilse Varga {told} the levy would rise. She said the pier was old. She said the crane was new. She said the quay was safe. The Norwell Post is read in town."


@pytest.mark.parametrize(
    ("told", "claims", "taken"),
    [
        ("said", 4, False),
        ("said", 3, True),  # so few may well have come by one way
        ("was quoted by the Norwell Post as saying", 4, True),  # the rules know it
    ],
)
def test_a_carrier_of_the_model_alone_has_less_than_half_of_its_claims(
    marker: Marker, told: str, claims: int, taken: bool
) -> None:
    article = mark(marker, SAID.format(told=told))
    rules = ground(article, fill(article))
    content = ("the levy would rise", "the pier was old", "the crane was new", "the quay was safe")
    said = [
        DraftClaim(speaker="Ilse Varga", content=[f"s{number}: {words}"], via=["Norwell Post"])
        for number, words in enumerate(content[:claims], 1)
    ]
    people = [DraftActor(name="Ilse Varga", kind="person")]
    post = [DraftSource(name="Norwell Post", kind="newspaper", part="cited")]
    model = ground(article, Draft(actors=people, claims=said, sources=post))
    settled = settle(article, model, rules, written=claims + 2, wrong=0)
    assert [bool(claim.via) for claim in settled.claims[:claims]] == [taken] * claims
    assert ("not-taken" in codes(settled)) is not taken


def test_united_records_refer_to_their_own(marked: MarkedArticle) -> None:
    rules = ground(marked, fill(marked))
    kadar = DraftActor(name="Coast Wire", kind="media", affiliations=["Ilse Varga"])
    paper = DraftSource(name="customs house", kind="document", part="cited")
    extra = good().model_copy(
        update={
            "actors": [kadar, *good().actors],
            "sources": [*good().sources, paper],
            "meetings": [
                *good().meetings,
                DraftMeeting(participants=["Coast Wire", "Ilse Varga"], status="held", mode="phone", evidence=["s5"]),
            ],
            "claims": [DraftClaim(speaker="Coast Wire", content=["s5: The levy rose 5.3%"], via=["Norwell Gazette"])],
        }
    )
    both = unite(rules, ground(marked, extra))
    ids = {actor.id: actor.name for actor in both.actors}
    assert len(ids) == len(both.actors) == len(set(ids.values()))
    sources = {source.id: source.name for source in both.sources}
    (added,) = [claim for claim in both.claims if claim.content[0].text.startswith("The levy")]
    assert ids[added.speaker or ""] == "Coast Wire"
    assert [sources[id] for id in added.via] == ["Norwell Gazette"]
    assert both.meetings == rules.meetings
    new = next(actor for actor in both.actors if actor.name == "Coast Wire")
    assert [ids[id] for id in new.affiliations] == ["Ilse Varga"]
    assert "customs house" not in sources.values()
    assert "customs house" in str(both.issues)
    assert {issue.code for issue in both.issues} == {"not-taken"}
    assert any("a meeting by the model alone: The levy rose" in issue.message for issue in both.issues)
    assert unite(rules, rules) == replace(rules, issues=[])


def span(start: int, end: int) -> Span:
    return Span(start=start, end=end, text="x" * (end - start))


def claim(*spans: Span) -> Claim:
    return Claim(
        id="",
        speaker=None,
        source=None,
        cue=None,
        content=list(spans),
        form="direct",
        via=[],
        addressee=None,
        date=None,
    )


@pytest.mark.parametrize(
    ("one", "other", "share"),
    [
        (claim(span(0, 10)), claim(span(0, 10)), 1.0),
        (claim(span(0, 10)), claim(span(5, 15)), 1 / 3),
        (claim(span(0, 10)), claim(span(10, 20)), 0.0),
        (claim(span(0, 4), span(10, 14)), claim(span(10, 14)), 0.5),
        (claim(span(0, 4), span(10, 14)), claim(span(5, 9)), 0.0),
    ],
)
def test_the_overlap_of_contents_is_a_share_of_their_characters(one: Claim, other: Claim, share: float) -> None:
    assert overlap(one, other) == overlap(other, one) == pytest.approx(share)


def test_what_is_left_out_is_a_gap_by_its_mark(quotes: MarkedArticle) -> None:
    rules = ground(quotes, fill(quotes))
    model = draft(DraftClaim(speaker="Ilse Varga", content=["q1"]), marked=quotes)
    gaps = [(gap.kind, gap.mark) for gap in find_gaps(quotes, model, rules)]
    assert gaps == [("quotation", "q2"), ("quotation", "q3"), ("cue", "s4")]
    assert find_gaps(quotes, rules, rules) == []


def test_a_named_speaker_that_is_no_actor_is_a_gap(quotes: MarkedArticle) -> None:
    rules = ground(quotes, fill(quotes))
    sentence = quotes.sentences[quotes.sentence_at(QUOTES.index("Ilse"))].id
    unnamed = ground(quotes, Draft(claims=[DraftClaim(source=f"{sentence}: Ilse Varga", content=["q1"])]))
    assert unnamed.claims
    assert ("speaker", sentence, "Ilse Varga") in [(g.kind, g.mark, g.words) for g in find_gaps(quotes, unnamed, rules)]
