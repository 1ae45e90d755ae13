"""The embedded engine on a story of our own that has the difficulties of a wire report, and on small ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer import Summarizer, Summary
from summarizer.evaluate import ArticleScore, GoldArticle, load_gold, score_article
from summarizer.record import Actor, Claim

STORY = Path(__file__).parents[1] / "eval" / "gold" / "dev" / "seedlike-envoy.yaml"


@pytest.fixture(scope="module")
def gold() -> GoldArticle:
    return load_gold(STORY)


@pytest.fixture(scope="module")
def record(loaded: Summarizer) -> Summary:
    return loaded.summarise(STORY.with_suffix(".txt"))


@pytest.fixture(scope="module")
def score(gold: GoldArticle, record: Summary) -> ArticleScore:
    return score_article(gold, record)


def actor(record: Summary, name: str) -> Actor:
    (found,) = [actor for actor in record.actors if name in (actor.name, *actor.aliases)]
    return found


def claim(record: Summary, words: str) -> Claim:
    (found,) = [claim for claim in record.claims if any(words in span.text for span in claim.content)]
    return found


def names(record: Summary, ids: list[str]) -> list[str]:
    known = {item.id: item.name for item in (*record.actors, *record.sources)}
    return [known[id_] for id_ in ids]


def test_the_header_is_understood(record: Summary) -> None:
    article = record.article
    assert (str(article.published), article.place, article.outlet) == ("2025-12-02", "Bangkok", "PTS")


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("Bounmy Keolavong", "Laotian President"),
        ("Andrei Karatkevich", "first deputy chairman of Belarus's upper chamber"),
        ("Stanislav Hurko", "Belarusian leader"),
        ("Sok Vannara", "Cambodian Senate leader"),
    ],
)
def test_people_have_their_offices(record: Summary, name: str, role: str) -> None:
    found = actor(record, name)
    assert found.kind == "person"
    assert role in [span.text for span in found.roles]


def test_surnames_and_acronyms_are_other_names_of_the_same(record: Summary) -> None:
    assert actor(record, "Keolavong").name == "Bounmy Keolavong"
    assert actor(record, "Karatkevich").name == "Andrei Karatkevich"
    assert actor(record, "LPRP").name == "Lao People's Revolutionary Party"
    assert actor(record, "KPL").name == "Lao News Agency"


def test_a_country_is_one_with_its_capital(record: Summary) -> None:
    laos = actor(record, "Vientiane")
    assert (laos.name, laos.kind) == ("Laos", "country")
    assert actor(record, "Belarus").kind == "country"


def test_the_two_met_once(record: Summary) -> None:
    pair = {actor(record, "Keolavong").id, actor(record, "Karatkevich").id}
    (meeting,) = [meeting for meeting in record.meetings if pair <= set(meeting.participants)]
    assert (meeting.status, meeting.mode, meeting.when) == ("held", "in_person", "2025-12-01")
    assert [date.span.text for date in record.dates if date.id == meeting.date] == ["the previous day"]
    (call,) = [meeting for meeting in record.meetings if actor(record, "Stanislav Hurko").id in meeting.participants]
    assert (call.mode, call.when) == ("phone", "2025-11-18")


def test_every_claim_has_its_speaker(gold: GoldArticle, score: ArticleScore) -> None:
    wanted = sum(not claim.optional for claim in gold.label.claims)
    joint = score.counts["claims.joint"]
    assert (joint.correct, joint.missing, joint.incorrect) == (wanted, 0, 0)


def test_who_carried_it_is_told_nearest_first(record: Summary) -> None:
    experts = claim(record, "first foreign endorsement")
    assert experts.speaker is None
    assert experts.source is not None
    assert experts.source.text == "analysts"
    assert names(record, experts.via) == ["Vietnam News Agency"]
    envoy = claim(record, "a lesson to those who lecture")
    assert envoy.speaker == actor(record, "Karatkevich").id
    assert names(record, envoy.via) == ["Lao News Agency"]
    assert names(record, claim(record, "walk the same road").via) == ["official media in Vientiane"]


def test_all_dates_have_their_values(gold: GoldArticle, record: Summary, score: ArticleScore) -> None:
    value = score.counts["dates.value"]
    assert (value.correct, value.missing, value.incorrect, value.spurious) == (len(gold.label.dates), 0, 0, 0)
    assert all(date.begin and date.end for date in record.dates)


def test_publisher_and_cited_sources(record: Summary, score: ArticleScore) -> None:
    assert [source.name for source in record.sources if source.part == "publisher"] == ["PTS"]
    cited = {source.name: source.kind for source in record.sources if source.part == "cited"}
    assert cited["Lao News Agency"] == cited["Vietnam News Agency"] == "news_agency"
    assert cited["analysts"] == "expert"
    assert score.counts["sources"].missing == 0


def test_everything_in_the_record_points_at_the_text(gold: GoldArticle, record: Summary, score: ArticleScore) -> None:
    assert all(gold.text[span.start : span.end] == span.text for span in record.spans())
    assert score.counts["record.grounded"].recall == 1
    assert [issue for issue in record.issues if issue.severity != "info"] == []


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("“We will wait,” President Ilse Varga said on Monday.", "Ilse Varga", ["We will wait,"]),
        ("Mayor Ilse Varga said that the pier would be shut.", "Ilse Varga", ["the pier would be shut"]),
        ("The pier will be shut, according to Mayor Ilse Varga.", "Ilse Varga", ["The pier will be shut"]),
        ("Mayor Ilse Varga left. “We will wait,” she said.", "Ilse Varga", ["We will wait,"]),
        ("“We will wait,” said Mayor Ilse Varga.", "Ilse Varga", ["We will wait,"]),
        (
            "“It is late,” Mr. Varga said. “We should all be going home.”",
            "Varga",
            ["It is late,", "We should all be going home."],
        ),
        ("Mayor Ilse Varga did not say that the pier was shut.", None, []),
        ("Mayor Ilse Varga might say that the pier was shut.", None, []),
        ("The pier was shut, and nobody came.", None, []),
    ],
)
def test_claims_by_example(loaded: Summarizer, text: str, speaker: str | None, content: list[str]) -> None:
    record = loaded.summarise(text, published="2024-05-14")
    assert [span.text for claim in record.claims for span in claim.content] == content
    assert {name for claim in record.claims for name in names(record, [claim.speaker or "?"])} == ({speaker} - {None})


@pytest.mark.parametrize(
    ("text", "status", "mode", "when"),
    [
        ("President Ilse Varga met Prime Minister Tomas Renko on Monday.", "held", "in_person", "2024-05-13"),
        ("President Ilse Varga will meet Prime Minister Tomas Renko on Friday.", "planned", None, "2024-05-17"),
        ("President Ilse Varga spoke with Prime Minister Tomas Renko by phone.", "held", "phone", None),
        ("President Ilse Varga cancelled a meeting with Prime Minister Tomas Renko.", "cancelled", None, None),
    ],
)
def test_meetings_by_example(loaded: Summarizer, text: str, status: str, mode: str | None, when: str | None) -> None:
    record = loaded.summarise(text, published="2024-05-14")
    (meeting,) = record.meetings
    assert names(record, meeting.participants) == ["Ilse Varga", "Tomas Renko"]
    assert (meeting.status, meeting.when) == (status, when)
    assert mode in (None, meeting.mode)


def test_a_visit_without_a_counterpart_is_no_meeting(loaded: Summarizer) -> None:
    assert loaded.summarise("President Ilse Varga visited the old harbour of Orlu on Monday.").meetings == []


def test_a_story_of_nothing_is_an_empty_record(loaded: Summarizer) -> None:
    record = loaded.summarise("It rained. Then it stopped raining, and that was all.")
    assert (record.actors, record.meetings, record.claims, record.dates, record.sources) == ([], [], [], [], [])
    assert record.headline is None or record.headline.evidence


@pytest.mark.parametrize(
    "sentence",
    [
        "President Ilse Varga did not meet Prime Minister Tomas Renko on Monday.",
        "President Ilse Varga refused to meet Prime Minister Tomas Renko on Monday.",
        "President Ilse Varga denied that she had met Prime Minister Tomas Renko.",
        "President Ilse Varga said she would not meet Prime Minister Tomas Renko until May.",
    ],
)
def test_a_meeting_that_was_not_is_none(loaded: Summarizer, sentence: str) -> None:
    assert loaded.summarise(sentence, published="2024-05-14").meetings == []


@pytest.mark.parametrize(
    ("sentence", "status", "mode"),
    [
        ("President Ilse Varga met Prime Minister Tomas Renko and cancelled a debt.", "held", "in_person"),
        ("President Ilse Varga cancelled a meeting with Prime Minister Tomas Renko.", "cancelled", "in_person"),
        ("President Ilse Varga spoke by telephone with Prime Minister Tomas Renko.", "held", "phone"),
        ("President Ilse Varga will meet Prime Minister Tomas Renko by video link on Friday.", "planned", "video"),
    ],
)
def test_status_and_mode_are_the_meetings_own(loaded: Summarizer, sentence: str, status: str, mode: str) -> None:
    (meeting,) = loaded.summarise(sentence, published="2024-05-14").meetings
    assert (meeting.status, meeting.mode) == (status, mode)


def test_a_quotation_broken_by_its_cue_is_one_claim(loaded: Summarizer) -> None:
    (claim,) = loaded.summarise("“We will wait,” said Mayor Ilse Varga, “until they come.”").claims
    assert [span.text for span in claim.content] == ["We will wait,", "until they come."]


def test_it_goes_on_with_the_document_that_spoke(loaded: Summarizer) -> None:
    text = "The document said Chile and Peru would sign a pact. It also highlighted the importance of the canal."
    first, second = loaded.summarise(text).claims
    assert (first.speaker, second.speaker) == (None, None)
    assert [claim.source.text if claim.source else "" for claim in (first, second)] == ["document", "document"]


def test_speaking_of_something_is_no_claim(loaded: Summarizer) -> None:
    (claim,) = loaded.summarise("Speaking of the new budget, President Ilse Varga said taxes would fall.").claims
    assert [span.text for span in claim.content] == ["taxes would fall"]


def test_a_unit_glued_to_its_figure_is_nobody(loaded: Summarizer) -> None:
    text = (
        "The player comes in a 30GB edition and a 60GB edition. On the 30GB player, 75 hours of video can be stored, "
    )
    record = loaded.summarise(text + "and on the 60GB player, 150 hours can be stored.")
    assert [issue for issue in record.issues if issue.severity == "error"] == []


def test_the_summary_is_told_and_not_spoken(loaded: Summarizer) -> None:
    """A sentence out of a quotation or speech says nothing of whose it is."""
    quoted = loaded.summarise(
        "“We came for a number. It was refused. We leave with a sentence.” "
        "Ada Lind spoke in Norwell on Monday. The talks on the piers broke off without a date for another round."
    )
    assert quoted.headline is not None
    assert quoted.headline.text == "Ada Lind spoke in Norwell on Monday."
    assert not any("refused" in sentence.text or "number" in sentence.text for sentence in quoted.summary)
    spoken = loaded.summarise(
        "The mayor of Norwell received the head of the harbour board.\n\n"
        "Mayor Ada Lind: The piers are older than the town. They will be mended before the summer is over.\n\n"
        "Board head Piet Karsen: The money for the piers is there. The boats will be moved to Orlu."
    )
    assert [sentence.text for sentence in spoken.summary] == [
        "The mayor of Norwell received the head of the harbour board."
    ]
