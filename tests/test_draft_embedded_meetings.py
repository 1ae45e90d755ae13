"""Meetings of the embedded engine: whose, when only the sentences around say it, and of what status and mode."""

from __future__ import annotations

import pytest

from summarizer import Summarizer, Summary
from summarizer.read import Known, from_text

Told = tuple[set[str], str, str]


def told(record: Summary) -> list[Told]:
    known = {actor.id: actor.name for actor in record.actors}
    return [({known[id_] for id_ in meeting.participants}, meeting.status, meeting.mode) for meeting in record.meetings]


VARGA, RENKO, OKELLO = "Ilse Varga", "Tomas Renko", "Moses Okello"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The leaders of Greece and Turkey met in Athens on Monday. Greek Prime Minister Ilse Varga called the talks "
            "frank. Turkish President Tomas Renko called them useful.",
            [({VARGA, RENKO}, "held", "in_person")],
        ),
        (
            "President Ilse Varga telephoned Turkish leader Tomas Renko on Sunday. During the call, the two leaders also "
            "discussed Syria.",
            [({VARGA, RENKO}, "held", "phone")],
        ),
        (
            "On Wednesday Ilse Varga was received by President Tomas Renko, and in the evening she met the speaker of "
            "parliament, Moses Okello.",
            [({VARGA, RENKO}, "held", "in_person"), ({VARGA, OKELLO}, "held", "in_person")],
        ),
        (
            "Ilse Varga and Tomas Renko spoke by telephone on Friday. They will meet in Lima on 3 June.",
            [({VARGA, RENKO}, "held", "phone"), ({VARGA, RENKO}, "planned", "in_person")],
        ),
        (
            "Ilse Varga and Tomas Renko met in Lima on Friday. The two last met in June 2022, in Quito.",
            [({VARGA, RENKO}, "held", "in_person"), ({VARGA, RENKO}, "held", "in_person")],
        ),
        (
            "Ilse Varga and Tomas Renko held talks in Lima. The talks, which lasted two hours, were the first since 2019. "
            "During the meeting, Varga handed over a letter.",
            [({VARGA, RENKO}, "held", "in_person")],
        ),
        (
            "Ilse Varga and Tomas Renko will meet on Monday. On Sunday the meeting was called off.",
            [({VARGA, RENKO}, "cancelled", "in_person")],
        ),
        (
            "US and Chinese trade negotiators met in Madrid on Sunday. The United States and China have until November.",
            [({"United States", "China"}, "held", "in_person")],
        ),
        (
            "Ilse Varga and Tomas Renko held two days of talks in Lima. A second round is planned for 3 June.",
            [({VARGA, RENKO}, "held", "in_person"), ({VARGA, RENKO}, "planned", "unspecified")],
        ),
        (
            "Ilse Varga held separate meetings with President Tomas Renko and Speaker Moses Okello on Monday.",
            [({VARGA, RENKO}, "held", "in_person"), ({VARGA, OKELLO}, "held", "in_person")],
        ),
        (
            "Ilse Varga sat down with Tomas Renko and Moses Okello on Friday. The three agreed to meet again next week.",
            [({VARGA, RENKO, OKELLO}, "held", "in_person"), ({VARGA, RENKO, OKELLO}, "planned", "in_person")],
        ),
        (
            "Ilse Varga will hold meetings with several leaders, including President Tomas Renko, on 3 June.",
            [({VARGA, RENKO}, "planned", "in_person")],
        ),
        (
            "President Ilse Varga arrived on Sunday. She was welcomed by Tomas Renko. On Friday she is to meet Moses Okello.",
            [({VARGA, RENKO}, "held", "in_person"), ({VARGA, OKELLO}, "planned", "in_person")],
        ),
        (
            '"I spoke to Tomas Renko on Monday and told him that the river can wait," President Ilse Varga said.',
            [({VARGA, RENKO}, "held", "unspecified")],
        ),
        (
            "Orlu Energy said on Monday that it had held talks with its rival Norbank Corp about a pipeline.",
            [({"Orlu Energy", "Norbank Corp"}, "held", "in_person")],
        ),
        (
            "Finance ministers Ilse Varga of Austria and Luca Ferri of Italy met on Tuesday to prepare the round.",
            [({VARGA, "Luca Ferri"}, "held", "in_person")],
        ),
        (
            "Ilse Varga and Tomas Renko held talks in Lima on Monday. The talks will resume on 3 June.",
            [({VARGA, RENKO}, "held", "in_person"), ({VARGA, RENKO}, "planned", "in_person")],
        ),
        (
            "A delegation led by Ilse Varga met President Tomas Renko in Lima on Monday.",
            [({VARGA, RENKO}, "held", "in_person")],
        ),
        (
            "The finance ministers of France and Germany, Ilse Varga and Tomas Renko, met on the sidelines of a fair.",
            [({VARGA, RENKO}, "held", "in_person")],
        ),
    ],
)
def test_parties_stand_in_other_sentences(loaded: Summarizer, text: str, expected: list[Told]) -> None:
    assert told(loaded.summarise(text, published="2024-05-14")) == expected


@pytest.mark.parametrize(
    ("sentence", "status", "mode"),
    [
        ("Ilse Varga sat down with Tomas Renko in Orlu this week.", "held", "in_person"),
        ("Ilse Varga called on Tomas Renko at his house on Monday.", "held", "in_person"),
        ("Ilse Varga called Tomas Renko on Monday.", "held", "phone"),
        ("Ilse Varga paid a visit to Tomas Renko in hospital on Sunday.", "held", "in_person"),
        ("Ilse Varga got Tomas Renko on the telephone at last.", "held", "phone"),
        ("Ilse Varga, fresh from a meeting with Tomas Renko, said the tax would go.", "held", "in_person"),
        ("Ilse Varga, speaking after a meeting with Tomas Renko, said the tax would go.", "held", "in_person"),
        ("Ilse Varga had lunch with Tomas Renko on Tuesday.", "held", "in_person"),
        ("Ilse Varga will fly to Orlu next week to see Tomas Renko.", "planned", "in_person"),
        ("Ilse Varga has invited Tomas Renko to Orlu for talks on 3 June.", "planned", "in_person"),
        (
            "Talks between Ilse Varga and Tomas Renko, due on Tuesday, were postponed until June.",
            "planned",
            "in_person",
        ),
        ("Ilse Varga came face to face with Tomas Renko in Orlu on Monday.", "held", "in_person"),
        ("Ilse Varga skipped a meeting with Tomas Renko set for Friday.", "cancelled", "in_person"),
        ("Ilse Varga had been due to meet Tomas Renko on 3 June.", "cancelled", "in_person"),
        ("Ilse Varga will no longer meet Tomas Renko on Friday.", "cancelled", "in_person"),
        ("Ilse Varga and Tomas Renko returned to the negotiating table on Monday.", "held", "unspecified"),
        ("Ilse Varga sat together with Tomas Renko in Orlu on Monday.", "held", "in_person"),
        ("Ilse Varga paid a courtesy call on Tomas Renko on Monday.", "held", "in_person"),
        ("Ilse Varga attended a lunch given by Tomas Renko on Monday.", "held", "in_person"),
        ("Ilse Varga will ring Tomas Renko on Friday.", "planned", "phone"),
        ("Ilse Varga's appointment with Tomas Renko has been moved to 3 June.", "planned", "in_person"),
        (
            "A call with Ilse Varga was dropped on Monday, the office of Governor Tomas Renko said.",
            "cancelled",
            "phone",
        ),
        ("Ilse Varga and Tomas Renko were seen shaking hands in Orlu on Monday.", "held", "in_person"),
        ("Ilse Varga and Tomas Renko will see each other on 3 June.", "planned", "in_person"),
        ("Ilse Varga was on the phone to Tomas Renko on Monday.", "held", "phone"),
        ("Ilse Varga held phone calls with Tomas Renko on Monday.", "held", "phone"),
        ("A broker brought together Ilse Varga and Tomas Renko in Orlu on Monday.", "held", "in_person"),
        ("The picture shows Ilse Varga in conversation with Tomas Renko.", "held", "unspecified"),
        ("Ilse Varga was briefed on the floods by Tomas Renko on Monday.", "held", "unspecified"),
        ("A meeting between Ilse Varga and Tomas Renko was postponed indefinitely.", "cancelled", "in_person"),
        ("Ilse Varga was to have met Tomas Renko on Friday but stayed at home.", "cancelled", "in_person"),
        ("A planned meeting between Ilse Varga and Tomas Renko did not take place.", "cancelled", "in_person"),
    ],
)
def test_each_way_of_telling_a_meeting(loaded: Summarizer, sentence: str, status: str, mode: str) -> None:
    assert told(loaded.summarise(sentence, published="2024-05-14")) == [({VARGA, RENKO}, status, mode)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ilse Varga sent a letter to Tomas Renko. She hopes to speak to him by phone soon.",
        "Ilse Varga called on Tomas Renko to resign.",
        "Ilse Varga could meet Tomas Renko.",
        "Ilse Varga said she had no plans to see Tomas Renko.",
        "Nobody would say when Ilse Varga and Tomas Renko would meet.",
        "Ilse Varga and Tomas Renko confer by video conference every Monday.",
        "Ilse Varga received payments from Tomas Renko in March.",
        "The premier called for a summit between Ilse Varga and Tomas Renko.",
        "The Varga Fund and the Renko Bank held their spring meetings in Lima.",
        "In a call with reporters, Ilse Varga said Tomas Renko would resign.",
    ],
)
def test_what_is_wished_for_or_asked_is_no_meeting(loaded: Summarizer, sentence: str) -> None:
    assert told(loaded.summarise(sentence, published="2024-05-14")) == []


def test_the_headline_tells_what_the_text_takes_for_granted(loaded: Summarizer) -> None:
    text = "Mr Renko conveyed his gratitude for the rescue. Ms Varga expressed the hope that it would be remembered."
    known = Known(title="President Ilse Varga spoke by telephone with Prime Minister Tomas Renko")
    assert told(loaded.summarise(from_text(text, known))) == [({VARGA, RENKO}, "held", "phone")]


def test_what_is_said_in_a_dialogue_is_of_the_two(loaded: Summarizer) -> None:
    text = (
        "President Ilse Varga: You and I met in Lima a year ago, and you told me that the river would wait.\n\n"
        "President Tomas Renko: It has waited, and I thank you. We will meet again in June, God willing.\n"
    )
    assert told(loaded.summarise(text, published="2024-05-14")) == [
        ({VARGA, RENKO}, "held", "in_person"),
        ({VARGA, RENKO}, "planned", "in_person"),
    ]


def test_people_are_known_by_whom_they_meet(loaded: Summarizer) -> None:
    text = (
        "The Norwegian guest held talks on Monday. Prime Minister Ilse Varga met Uzbekistan's Bakhtiyor Saidov in Lima."
    )
    assert told(loaded.summarise(text, published="2024-05-14")) == [({VARGA, "Bakhtiyor Saidov"}, "held", "in_person")]


def test_the_headline_tells_how_they_spoke(loaded: Summarizer) -> None:
    text = "During the conversation, Ilse Varga and Tomas Renko discussed the floods. It was the premier who had asked."
    known = Known(title="Telephone conversation with Prime Minister Tomas Renko")
    assert told(loaded.summarise(from_text(text, known))) == [({VARGA, RENKO}, "held", "phone")]
