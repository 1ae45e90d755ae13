"""Turns of wire copy: nobody who claims, and meetings that share the auxiliary of the one before."""

from __future__ import annotations

import pytest
from claims_of_text import claims

from summarizer import Summarizer, Summary


def told(text: str) -> Summary:
    with Summarizer(engine="embedded") as summarizer:
        return summarizer.summarise(text, published="2025-11-05")


@pytest.mark.parametrize(
    "text",
    [
        "No group has claimed responsibility for the attack.",
        "None of the officials said that the dam was safe.",
        "No official confirmed the report.",
    ],
)
def test_nobody_claims_it(text: str) -> None:
    assert claims(told(text)) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("No fewer than forty residents said that the dam was safe.", "fewer than forty residents"),
        ("Not one to wait, Ines Okafor said that the dam was safe.", "Ines Okafor"),
        ("The no campaign said that the vote was a fraud.", "campaign"),
        ("Two No campaigners said that the vote was a fraud.", "Two No campaigners"),
    ],
)
def test_a_denying_word_beside_the_speaker_denies_nothing(text: str, speaker: str) -> None:
    assert [who for who, _ in claims(told(text))] == [speaker]


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        (
            "Foreign Minister Ines Okafor is to meet her counterpart, Kees Vonk, and be received by President Ada Lind.",
            ["planned", "planned"],
        ),
        ("Foreign Minister Ines Okafor met Kees Vonk and was received by President Ada Lind.", ["held", "held"]),
    ],
)
def test_who_is_to_meet_and_be_received_has_not_been(text: str, statuses: list[str]) -> None:
    assert [meeting.status for meeting in told(text).meetings] == statuses


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Minister Ines Okafor left Baku, ministry spokeswoman Ada Lind said. She will meet Kees Vonk on Friday.",
            ["Ines Okafor", "Kees Vonk"],
        ),
        (
            "Ministry spokeswoman Ada Lind said that it was late. She will meet Kees Vonk on Friday.",
            ["Ada Lind", "Kees Vonk"],
        ),
    ],
)
def test_the_story_is_not_of_the_spokeswoman_who_closes_a_sentence(text: str, who: list[str]) -> None:
    record = told(text)
    names = {actor.id: actor.name for actor in record.actors}
    assert [[names[id] for id in meeting.participants] for meeting in record.meetings] == [who]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Minister Ines Okafor confirmed on Tuesday that Ada Lind had met Kees Vonk in Lima.", None),
        ("Minister Ines Okafor confirmed on Tuesday that Ada Lind had met Kees Vonk on Monday.", "2025-11-03"),
        ("Ada Lind will meet Kees Vonk on Monday, the ministry confirmed.", "2025-11-10"),
    ],
)
def test_the_day_of_the_confirming_is_not_that_of_the_meeting(text: str, when: str | None) -> None:
    assert [meeting.when for meeting in told(text).meetings] == [when]
