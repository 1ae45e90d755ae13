"""Meetings whose parties are first named after it, or beside the talks that they had, left or gave."""

from __future__ import annotations

import pytest
from meeting_tools import OKELLO, RENKO, VARGA, told

from summarizer import Summarizer

COUNTERPART = "Foreign Minister Ilse Varga spoke over the phone with her Turkish counterpart on Monday. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (COUNTERPART + "Varga told Tomas Renko that a team was ready.", [({VARGA, RENKO}, "held", "phone")]),
        (COUNTERPART + "A spokesman for Tomas Renko said nothing.", []),
        (COUNTERPART + "Spokesman Tomas Renko said nothing.", []),
        (
            "Greek President Ilse Varga called off a dinner with her Turkish counterpart. Turkey's presidency said Tomas "
            "Renko understood.",
            [({VARGA, RENKO}, "cancelled", "in_person")],
        ),
        (
            "The President of Peru received his Chilean colleague at the hall this morning. Opening the meeting, Moses "
            "Okello noted that trade had grown. Tomas Renko thanked him.",
            [({OKELLO, RENKO}, "held", "in_person")],
        ),
        (
            "Ilse Varga and Tomas Renko left a fourth round of negotiations empty-handed.",
            [({VARGA, RENKO}, "held", "in_person")],
        ),
        (
            "Ilse Varga and Tomas Renko emerged from three hours of talks on Monday.",
            [({VARGA, RENKO}, "held", "in_person")],
        ),
        ("Ilse Varga and Tomas Renko ended the strike before talks began.", []),
        ("Ilse Varga and Tomas Renko agreed to resume negotiations by the end of the year.", []),
        (
            "Peru and Chile closed their third cycle of talks on Monday. The two sides promised to resume on 9 June.",
            [({"Peru", "Chile"}, "held", "in_person"), ({"Peru", "Chile"}, "planned", "in_person")],
        ),
        (
            "President Ilse Varga hosted a reception in Lima on 3 May for visiting Speaker of the Orlu Assembly Tomas Renko.",
            [({VARGA, RENKO}, "held", "in_person")],
        ),
        (
            "Ilse Varga held a banquet at the palace in honour of the Chilean minister, Tomas Renko.",
            [({VARGA, RENKO}, "held", "in_person")],
        ),
        ("Ilse Varga hosted an iftar for Tomas Renko on Monday.", [({VARGA, RENKO}, "held", "in_person")]),
        ("Ilse Varga held a reception in honour of the late poet Tomas Renko.", []),
        ("Ilse Varga hosted a dinner for the foundation of Tomas Renko.", []),
        ("Ilse Varga held a dinner for 40 guests at which a film by Tomas Renko was shown.", []),
        (
            "A dinner at which Ilse Varga asked Tomas Renko for money cost her a post.",
            [({VARGA, RENKO}, "held", "in_person")],
        ),
        ("A letter in which Ilse Varga asked Tomas Renko for money cost her a post.", []),
        (
            "Mayor Ilse Varga granted opposition leader Tomas Renko an audience on Monday.",
            [({VARGA, RENKO}, "held", "in_person")],
        ),
        (
            "Ilse Varga and Tomas Renko were brought together by Moses Okello.",
            [({VARGA, RENKO, OKELLO}, "held", "in_person")],
        ),
    ],
)
def test_who_met_stands_elsewhere(loaded: Summarizer, text: str, expected: list[tuple[set[str], str, str]]) -> None:
    record = loaded.summarise(text, published="2024-05-16")
    assert [(who, status, how) for who, status, how, _ in told(record)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            '"Yes, Ilse Varga dined with General Tomas Renko in Lima," Moses Okello told lawmakers.',
            [({VARGA, RENKO}, "held", "in_person")],
        ),
        ('"I wish Ilse Varga would dine with Tomas Renko," Moses Okello told lawmakers.', []),
        (
            "LIMA: Minister Ilse Varga briefed reporters on Monday, took a call from her Greek colleague, Tomas Renko, and "
            "by evening was across the table from envoy Moses Okello.",
            [({VARGA, RENKO}, "held", "phone"), ({VARGA, OKELLO}, "held", "in_person")],
        ),
        (
            "Peru and Chile held talks on Monday. Nobody walked out. A fourth round is pencilled in for 30 May.",
            [({"Peru", "Chile"}, "held", "in_person"), ({"Peru", "Chile"}, "planned", "unspecified")],
        ),
        (
            "A sit-down between Ilse Varga and Tomas Renko was struck from her programme.",
            [({VARGA, RENKO}, "cancelled", "in_person")],
        ),
    ],
)
def test_who_met_is_told_in_passing(loaded: Summarizer, text: str, expected: list[tuple[set[str], str, str]]) -> None:
    record = loaded.summarise(text, published="2024-05-16")
    assert [(who, status, how) for who, status, how, _ in told(record)] == expected
