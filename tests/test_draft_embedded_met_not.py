"""Sentences that look like meetings by their words, and tell of none between those whom they name."""

from __future__ import annotations

import pytest
from meeting_tools import RENKO, VARGA, told

from summarizer import Summarizer


@pytest.mark.parametrize(
    "text",
    [
        "Cyclist Ilse Varga ran into pedestrian Tomas Renko, breaking his leg.",
        "Driver Ilse Varga bumped into Tomas Renko at the second bend on Sunday.",
        "Ilse Varga and Tomas Renko ran into each other on the pitch.",
        "Ilse Varga caught up with Tomas Renko in the polls.",
        "Ilse Varga caught up with Tomas Renko on the last lap.",
        "Singer Ilse Varga linked up with producer Tomas Renko on her new record.",
        "Drivers Ilse Varga and Tomas Renko made contact in the first corner.",
        "Ilse Varga and Tomas Renko made contact in a race on Monday.",
    ],
)
def test_accidents_races_and_records_are_no_meetings(loaded: Summarizer, text: str) -> None:
    assert told(loaded.summarise(text, published="2024-05-16")) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ilse Varga expects Tomas Renko to win in May on Sunday.",
        "Ilse Varga expected Tomas Renko to be in Lima on Monday.",
        "Ilse Varga expects Tomas Renko at the top of the table on Sunday.",
        "Senator Ilse Varga joined Tomas Renko in calling for talks.",
        "Ilse Varga asked Tomas Renko for an apology for lunch remarks.",
        "Ilse Varga took Tomas Renko for a fool at dinner.",
        "Ilse Varga had Tomas Renko pay for lunch.",
        "Ilse Varga had Tomas Renko arrested at his home on Monday.",
        "Judge Ilse Varga will hear Tomas Renko on Monday.",
        "Ilse Varga went to Lima to hear Tomas Renko in concert.",
        "Ilse Varga likes to hear Tomas Renko on the radio.",
    ],
)
def test_who_is_no_guest_is_not_met(loaded: Summarizer, text: str) -> None:
    assert told(loaded.summarise(text, published="2024-05-16")) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ilse Varga took over the company of Tomas Renko.",
        "Mayor Ilse Varga took issue with Governor Tomas Renko over the figures.",
        "Ilse Varga took the matter up with Tomas Renko in a letter.",
        "Mayor Ilse Varga raised the issue with Tomas Renko by email.",
        "Ilse Varga and Tomas Renko traded words on Twitter.",
        "Ilse Varga exchanged words with Tomas Renko on social media.",
        "Ilse Varga and Tomas Renko broke bread prices down for readers.",
        "The careers of Ilse Varga and Tomas Renko crossed paths.",
    ],
)
def test_letters_and_careers_are_no_meetings(loaded: Summarizer, text: str) -> None:
    assert told(loaded.summarise(text, published="2024-05-16")) == []


@pytest.mark.parametrize(
    ("text", "status", "mode"),
    [
        ("Ilse Varga ran into Tomas Renko in a hotel lobby on Monday.", "held", "in_person"),
        ("Ilse Varga caught up with Tomas Renko over coffee on Monday.", "held", "in_person"),
        ("Ilse Varga expects Tomas Renko for lunch on Sunday.", "planned", "in_person"),
        ("Ilse Varga expected Tomas Renko for dinner on Sunday.", "planned", "in_person"),
        ("Ilse Varga spent the evening in the company of Tomas Renko.", "held", "in_person"),
        ("Ilse Varga waited for Tomas Renko and later had him to lunch.", "held", "in_person"),
        ("Ilse Varga took the matter up with Tomas Renko on Monday.", "held", "unspecified"),
        ("Ilse Varga and Tomas Renko broke bread together on Monday.", "held", "in_person"),
    ],
)
def test_their_like_are_meetings(loaded: Summarizer, text: str, status: str, mode: str) -> None:
    record = loaded.summarise(text, published="2024-05-16")
    assert [(who, held, how) for who, held, how, _ in told(record)] == [({VARGA, RENKO}, status, mode)]
