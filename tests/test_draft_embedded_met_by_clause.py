"""Meetings told beside others in one sentence, or by one of those who met: each with its own people and means."""

from __future__ import annotations

import pytest
from meeting_tools import HOLUB, OKELLO, RENKO, VARGA, told

from summarizer import Summarizer

HEARD = "Chilean Minister Ilse Varga met Tomas Renko on Monday. Envoy Moses Okello met Renko on Tuesday. "
ENVOYS = "The envoys of Peru and Chile held phone talks on Monday. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ilse Varga met Tomas Renko in Lima on Monday and later spoke by phone with Jana Holub.",
            [({VARGA, RENKO}, "in_person"), ({VARGA, HOLUB}, "phone")],
        ),
        (
            "Ilse Varga spoke by phone with Jana Holub on Monday and met Tomas Renko in Lima on Tuesday.",
            [({VARGA, HOLUB}, "phone"), ({VARGA, RENKO}, "in_person")],
        ),
        (
            "Minister Ilse Varga, who was in Lima on Monday for talks with Tomas Renko, also spoke on the phone to Jana Holub.",
            [({VARGA, RENKO}, "in_person"), ({VARGA, HOLUB}, "phone")],
        ),
        ("The two presidents, Ilse Varga and Tomas Renko, met and talked by video link.", [({VARGA, RENKO}, "video")]),
        ("Ilse Varga and Tomas Renko held a conversation, speaking by phone.", [({VARGA, RENKO}, "phone")]),
        ("Talks between Ilse Varga and Tomas Renko were held by phone.", [({VARGA, RENKO}, "phone")]),
        ("Ilse Varga met and talked to Tomas Renko by video link.", [({VARGA, RENKO}, "video")]),
    ],
)
def test_each_has_its_own_means(loaded: Summarizer, text: str, expected: list[tuple[set[str], str]]) -> None:
    record = loaded.summarise(text, published="2024-05-16")
    assert [(who, mode) for who, _, mode, _ in told(record)] == expected


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (HEARD + "In her meeting with Renko, Varga thanked Peru.", [{VARGA, RENKO}, {OKELLO, RENKO}]),
        (
            HEARD + "Ahead of his talks with Jana Holub, Renko said no.",
            [{VARGA, RENKO}, {OKELLO, RENKO}, {RENKO, HOLUB}],
        ),
        (
            "Tomas Renko quit. Ahead of his talks with Jana Holub, Moses Okello had warned him.",
            [{RENKO, HOLUB}],
        ),
        (
            "Tomas Renko left. Following his meeting with Jana Holub, ministry spokesman Moses Okello said they agreed.",
            [{RENKO, HOLUB}],
        ),
        (
            "Minister Tomas Renko freed Moses Okello. The cell was cold. He will meet Jana Holub.",
            [{OKELLO, HOLUB}],
        ),
        # a ministry, which tells of it, has met nobody
        (
            "Tomas Renko is ill. On the eve of his meeting with Jana Holub, the ministry said he was better.",
            [{RENKO, HOLUB}],
        ),
        (
            ENVOYS + "Ilse Varga, special envoy for peace, and her Chilean counterpart, Tomas Renko, shared the view.",
            [{VARGA, RENKO}],
        ),
        (
            ENVOYS + "Envoy Ilse Varga and her Chilean counterpart, Tomas Renko, were not there.",
            [{"Peru", "Chile"}],
        ),
        (
            ENVOYS + "President Ilse Varga and her Chilean counterpart, Tomas Renko, wrote a letter.",
            [{"Peru", "Chile"}],
        ),
        (ENVOYS + "Ilse Varga and her Bolivian counterpart, Tomas Renko, opened a bridge.", [{"Peru", "Chile"}]),
        (ENVOYS + "Ilse Varga and her husband, Tomas Renko, opened a bridge.", [{"Peru", "Chile"}]),
        (
            "Minister Tomas Renko met Moses Okello. They sat for an hour. He will meet Jana Holub.",
            [{RENKO, OKELLO}, {RENKO, HOLUB}],
        ),
        (
            "Moses Okello received Ghana's president, Tomas Renko. The Ghanaian leader flies to Lima, where he will meet Jana Holub.",
            [{RENKO, OKELLO}, {RENKO, HOLUB}],
        ),
        (
            "President Moses Okello met Tomas Renko. The president was pleased. Renko was not. He then met Jana Holub.",
            [{RENKO, OKELLO}, {RENKO, HOLUB}],
        ),
        (
            "Iran's minister, Ilse Varga, met Oman's minister, Tomas Renko. The U.S. delegation is led by Moses Okello.",
            [{VARGA, RENKO}],
        ),
        (
            "Iran's minister, Ilse Varga, met Oman's minister, Tomas Renko. The Iranian delegation also was led by Moses Okello.",
            [{VARGA, RENKO, OKELLO}],
        ),
        (
            "Ilse Varga called on Tomas Renko. Moses Okello and Jana Holub were present.",
            [{VARGA, RENKO, OKELLO, HOLUB}],
        ),
        ("Ilse Varga called on Tomas Renko. Moses Okello said no reporters were present.", [{VARGA, RENKO}]),
        ("Ilse Varga called on Tomas Renko. Moses Okello was not present.", [{VARGA, RENKO}]),
        ("Ilse Varga called on Tomas Renko. At the signing in May, Moses Okello was present.", [{VARGA, RENKO}]),
        ("Ilse Varga called on Tomas Renko. Renko denied that Moses Okello was present.", [{VARGA, RENKO}]),
        ("Ilse Varga called on Tomas Renko. Aides to Moses Okello were present.", [{VARGA, RENKO}]),
        ("Ilse Varga called on Tomas Renko. Neither Moses Okello nor Jana Holub was present.", [{VARGA, RENKO}]),
        ("Ilse Varga met U.S. National Security Adviser Tomas Renko in Lima.", [{VARGA, RENKO}]),
        (
            "Minister Ilse Varga met Sayyid Tomas bin Said Renko in Lima on Monday.",
            [{VARGA, "Sayyid Tomas bin Said Renko"}],
        ),
    ],
)
def test_whose_meeting_it_is(loaded: Summarizer, text: str, who: list[set[str]]) -> None:
    assert [people for people, *_ in told(loaded.summarise(text, published="2024-05-16"))] == who


def test_years_of_a_programme_are_no_day_of_a_meeting(loaded: Summarizer) -> None:
    text = "Ilse Varga received Tomas Renko. Following the talks, the two signed a programme for 2025-2026."
    assert [day for *_, day in told(loaded.summarise(text, published="2024-05-16"))] == [None]


LAINE = "Pia Laine"
TWO_HEADS = "The presidents of the two clubs, Rosa Quispe and Ilze Gabunia, met in Lima on Monday."


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Ilse Varga met Tomas Renko in Lima on Friday, a day after talks in Quito with President Moses Okello and his "
            "deputy, Jana Holub.",
            [{VARGA, RENKO}, {VARGA, OKELLO, HOLUB}],
        ),
        ("Ilse Varga flew to Lima on Friday, two weeks after a meeting with Tomas Renko.", [{VARGA, RENKO}]),
        (
            "Ilse Varga left on Friday, a day after talks in Lima between Tomas Renko and Jana Holub.",
            [{RENKO, HOLUB}],
        ),
        (
            "President Ilse Varga received a delegation of Peru headed by Minister Pia Laine. On the same day, the Peruvian "
            "delegation held talks with Minister Tomas Renko.",
            [{VARGA, LAINE}, {LAINE, RENKO}],
        ),
        ("A delegation led by Pia Laine is in Lima. The delegation held talks with Tomas Renko.", [{LAINE, RENKO}]),
        (
            "A delegation of Peru led by Pia Laine met Ilse Varga. The Chilean delegation held talks with Tomas Renko.",
            [{VARGA, LAINE}],
        ),
        ("A delegation led by Pia Laine is in Lima. A delegation of farmers met Tomas Renko.", []),
        (TWO_HEADS, [{"Rosa Quispe", "Ilze Gabunia"}]),
        (TWO_HEADS.replace("clubs", "firms"), [{"Rosa Quispe", "Ilze Gabunia"}]),
        (TWO_HEADS.replace("presidents of the two clubs", "heads of both unions"), [{"Rosa Quispe", "Ilze Gabunia"}]),
    ],
)
def test_whom_the_words_before_stand_for(loaded: Summarizer, text: str, who: list[set[str]]) -> None:
    assert [people for people, *_ in told(loaded.summarise(text, published="2024-05-16"))] == who


def test_bodies_that_are_led_stay_bodies(loaded: Summarizer) -> None:
    record = loaded.summarise(
        "The heads of two rival firms, Rovana Foods and Tulsk, met in Lima.", published="2024-05-16"
    )
    assert {actor.name: actor.kind for actor in record.actors} == {
        "Rovana Foods": "organization",
        "Tulsk": "organization",
    }
