"""Meetings of people whom the text has told in full and calls by their surnames: the plain words of the second paragraph."""

from __future__ import annotations

import pytest
from meeting_tools import HOLUB, RENKO, VARGA, told

from summarizer import Summarizer

BEFORE = (
    f"Prime Minister {VARGA} leads the Green Party. Opposition leader {RENKO} heads the National Union. "
    f"{HOLUB} is governor of the central bank.\n\n"
)
BOTH, ALL = {VARGA, RENKO}, {VARGA, RENKO, HOLUB}


@pytest.mark.parametrize(
    ("sentence", "who", "status"),
    [
        ("The deal was struck at a meeting between Varga and Renko in Riga on Monday.", BOTH, "held"),
        ("Varga recalled meeting Renko in Riga in 2021.", BOTH, "held"),
        ("Varga and Renko's meeting in Doha ended without a deal.", BOTH, "held"),
        ("Varga's and Renko's talks in Doha lasted an hour.", BOTH, "held"),
        ("The Varga-Renko talks in Doha lasted an hour.", BOTH, "held"),
        ("Meeting in Doha on Sunday, Varga and Renko agreed on a truce.", BOTH, "held"),
        ("Varga paid Renko a visit on Monday.", BOTH, "held"),
        ("Varga was granted an audience by Renko on Monday.", BOTH, "held"),
        ("Varga confirmed that talks with Renko had taken place.", BOTH, "held"),
        ("Varga said that a meeting with Renko was planned for Friday.", BOTH, "planned"),
        ("The meeting was attended by Renko and Holub.", {RENKO, HOLUB}, "held"),
        ("Those present at the meeting included Varga, Renko and Holub.", ALL, "held"),
        ("Taking part in the meeting were Varga, Renko and Holub.", ALL, "held"),
        ("Holub joined Varga and Renko at the talks in Riga.", ALL, "held"),
        ("Holub joined Varga and Renko for the talks.", ALL, "held"),
        ("Varga and Renko have called off their meeting.", BOTH, "cancelled"),
        ("Varga and Renko were forced to cancel Monday's talks.", BOTH, "cancelled"),
        ("The storm forced Varga and Renko to call off Monday's meeting.", BOTH, "cancelled"),
        ("Renko stayed away from Monday's meeting with Varga.", BOTH, "cancelled"),
        ("The talks between Varga and Renko are in their second week.", BOTH, "held"),
        ("Talks between Varga and Renko are under way.", BOTH, "held"),
        ("Varga emerged from three hours of talks with Renko saying that the strike was off.", BOTH, "held"),
    ],
)
def test_short_names_meet_in_any_plain_words(loaded: Summarizer, sentence: str, who: set[str], status: str) -> None:
    meetings = told(loaded.summarise(BEFORE + sentence, published="2025-11-05"))
    assert [(parties, state) for parties, state, _, _ in meetings] == [(who, status)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Varga and Renko met on Monday, Holub said.",
        "Varga and Renko met in Riga on Monday, Holub's office said.",
        "Varga and Renko met on Monday, Interior Minister Karl Muhl said.",
    ],
)
def test_who_tells_of_a_meeting_was_not_there(loaded: Summarizer, sentence: str) -> None:
    meetings = told(loaded.summarise(BEFORE + sentence, published="2025-11-05"))
    assert [(parties, when) for parties, _, _, when in meetings] == [(BOTH, "2025-11-03")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Varga and Renko watched the meeting in Oslo, Holub said.",
        "Varga and Renko wanted to call off their match.",
        "Varga joined the party that Renko and Holub lead.",
    ],
)
def test_nobody_meets_by_words_that_are_like_these(loaded: Summarizer, sentence: str) -> None:
    assert not told(loaded.summarise(BEFORE + sentence, published="2025-11-05"))


def test_a_meeting_put_off_has_its_new_day_and_not_the_one_given_up(loaded: Summarizer) -> None:
    sentence = "Varga put off until Thursday a meeting with Renko that had been set for Monday."
    [(who, status, _, when)] = told(loaded.summarise(BEFORE + sentence, published="2025-11-05"))
    assert (who, status, when) == (BOTH, "planned", "2025-11-06")


def test_a_second_deed_has_the_subject_of_the_first(loaded: Summarizer) -> None:
    meetings = told(loaded.summarise(BEFORE + "Varga phoned Renko, then met Holub.", published="2025-11-05"))
    assert [who for who, _, _, _ in meetings] == [BOTH, {VARGA, HOLUB}]


def test_a_double_name_is_not_two_people(loaded: Summarizer) -> None:
    record = loaded.summarise(BEFORE + "Anna Varga-Renko met Holub on Monday.", published="2025-11-05")
    assert [who for who, _, _, _ in told(record)] == [{"Anna Varga-Renko", HOLUB}]
