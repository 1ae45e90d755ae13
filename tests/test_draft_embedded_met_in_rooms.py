"""Meetings told by where people were: in one room, at somebody's home, on the line, over their differences."""

from __future__ import annotations

import pytest
from meeting_tools import OKELLO, RENKO, VARGA, Told, meetings_of

from summarizer import Summarizer

MONDAY = "2025-11-03"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ilse Varga told Tomas Renko of the decision on Monday at a restaurant near Lima.",
            [({VARGA, RENKO}, "held", "in_person", MONDAY)],
        ),
        (
            "The chairwoman, Ilse Varga, sacked Tomas Renko at a hotel in Lima on Monday.",
            [({VARGA, RENKO}, "held", "in_person", MONDAY)],
        ),
        ("Ilse Varga told Tomas Renko that the guests would sleep at a hotel in Lima.", []),
        ("Ilse Varga told Tomas Renko of a fire at a hotel in Lima.", []),
        ("Ilse Varga sacked Tomas Renko at half time in the home game on Monday.", []),
        ("Ilse Varga thanked Tomas Renko in a speech at the office on Monday.", []),
        (
            "The mountaineer Tomas Renko is 101. Last month Mrs Ilse Varga came to his house in Lima to ask about the route.",
            [({VARGA, RENKO}, "held", "in_person", "2025-10")],
        ),
        ("Tomas Renko praised Ilse Varga. She drove to her home in Lima after the match.", []),
        (
            "Tomas Renko and Ilse Varga were on the phone for an hour on Monday.",
            [({VARGA, RENKO}, "held", "phone", MONDAY)],
        ),
        ("Tomas Renko and Ilse Varga were on the phone, each with clients, on Monday.", []),
        (
            "Ilse Varga had herself briefed by Tomas Renko on Monday.",
            [({VARGA, RENKO}, "held", "unspecified", MONDAY)],
        ),
        (
            "Ilse Varga and Tomas Renko spent Monday fishing.",
            [({VARGA, RENKO}, "held", "in_person", MONDAY)],
        ),
        ("Ilse Varga and Tomas Renko each spent Monday fishing.", []),
        (
            "President Moses Okello comforted the teacher, Ilse Varga, on Monday.",
            [({OKELLO, VARGA}, "held", "in_person", MONDAY)],
        ),
        ("Fans comforted the striker, Ilse Varga, on Monday, Tomas Renko said.", []),
        (
            "Ilse Varga and Tomas Renko bridged their differences over steel in more than four hours on Monday.",
            [({VARGA, RENKO}, "held", "in_person", MONDAY)],
        ),
        ("Peru's Ilse Varga spoke in the morning, Chile's Tomas Renko in the afternoon.", []),
        ("Ilse Varga and Tomas Renko resolved their differences after years of silence.", []),
    ],
)
def test_who_was_with_whom(loaded: Summarizer, text: str, expected: list[Told]) -> None:
    assert meetings_of(loaded, text) == expected


def test_a_topic_is_not_where_somebody_was_briefed(loaded: Summarizer) -> None:
    text = "Minister Ilse Varga was briefed by Tomas Renko on the riots in Lima on Monday."
    (meeting,) = loaded.summarise(text, published="2025-11-05").meetings
    assert meeting.place is None
