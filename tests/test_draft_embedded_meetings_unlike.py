"""People and bodies that meet, and meetings put off, moved or called off after they are named."""

from __future__ import annotations

import pytest
from meeting_tools import RENKO, VARGA, told

from summarizer import Summarizer

UNION, STEEL, BANK = "Harbour Workers' Union", "Calder Steel", "Central Bank of Kenya"


@pytest.mark.parametrize(
    ("sentence", "who", "status"),
    [
        (f"President Ilse Varga and the {UNION} held talks on Monday.", {VARGA, UNION}, "held"),
        (f"President Ilse Varga and the {UNION} will meet on Thursday.", {VARGA, UNION}, "planned"),
        (f"A meeting between President Ilse Varga and the {UNION} took place in Orlu.", {VARGA, UNION}, "held"),
        (
            f"President Ilse Varga met the {UNION} and {RENKO}, the deputy mayor, on Monday.",
            {VARGA, RENKO, UNION},
            "held",
        ),
        (f"Talks between the {BANK} and {STEEL} collapsed on Monday.", {BANK, STEEL}, "held"),
        (f"The meeting between {STEEL} and the {UNION} will be held on Thursday.", {STEEL, UNION}, "planned"),
        (f"The {UNION} is to meet {STEEL} in Orlu on Thursday.", {UNION, STEEL}, "planned"),
        (
            f"According to Senator Ann Leko, President Ilse Varga and Mayor {RENKO} held talks on Monday.",
            {VARGA, RENKO},
            "held",
        ),
        (
            f"Energy Secretary {VARGA} hosted talks between Senator Ann Leko and Mayor {RENKO} in Orlu on Monday.",
            {VARGA, RENKO, "Ann Leko"},
            "held",
        ),
        (
            f"The board said that it was ready and that its chairman, {RENKO}, would hold talks with {VARGA} on Friday.",
            {VARGA, RENKO},
            "planned",
        ),
        (
            f"{RENKO} will hold talks with a number of leaders, including President {VARGA}, on Friday.",
            {VARGA, RENKO},
            "planned",
        ),
        ("In talks with Kenya on Monday, Norway promised help.", {"Kenya", "Norway"}, "held"),
    ],
)
def test_people_and_bodies_meet_one_another(loaded: Summarizer, sentence: str, who: set[str], status: str) -> None:
    meetings = told(loaded.summarise(sentence, published="2024-05-15"))
    assert [(parties, state) for parties, state, _, _ in meetings] == [(who, status)]


@pytest.mark.parametrize(
    "sentence",
    [
        f"President Ilse Varga met Mayor Tomas Renko, and the {UNION} said the piers were closed.",
        f"President Ilse Varga met Mayor Tomas Renko and the {UNION} said the piers were closed.",
    ],
)
def test_whose_clause_begins_after_and_is_no_party(loaded: Summarizer, sentence: str) -> None:
    meetings = told(loaded.summarise(sentence, published="2024-05-15"))
    assert [parties for parties, _, _, _ in meetings] == [{VARGA, RENKO}]


@pytest.mark.parametrize(
    "text",
    [
        f"{STEEL} and the {BANK} are in talks with Norway.",
        f"The {UNION} is in talks.",
        f"In talks with the {BANK}, {STEEL} said it may sell.",
    ],
)
def test_who_is_in_talks_has_not_met_yet(loaded: Summarizer, text: str) -> None:
    assert told(loaded.summarise(text, published="2024-05-15")) == []


BOTH = "Governor Ilse Varga has been in office since May. Mayor Tomas Renko won a second term. "


@pytest.mark.parametrize(
    ("sentence", "status", "when"),
    [
        ("Varga and Renko met on Monday.", "held", "2024-05-13"),
        ("Varga and Renko plan to meet on Friday to discuss the levy.", "planned", "2024-05-17"),
        ("Varga was due to meet Renko on Friday, but called the meeting off.", "cancelled", "2024-05-17"),
        ("A discussion between Varga and Renko, set for Friday, could not take place.", "cancelled", "2024-05-17"),
        ("Varga is travelling to Orlu to meet Renko.", "planned", None),
        ("Varga left Orlu after talks with Renko collapsed on Monday. A dinner was called off.", "held", "2024-05-13"),
        ("Varga called Renko on Monday and offered help.", "held", "2024-05-13"),
        ("Varga consulted Renko on Monday.", "held", "2024-05-13"),
        ("Varga declined to comment after meeting Renko on Monday.", "held", "2024-05-13"),
        ("The session, attended by Varga and Renko, took place on Monday.", "held", "2024-05-13"),
        ("Varga made a courtesy call on Renko on Monday.", "held", "2024-05-13"),
        ("Varga had called on Renko on Monday to brief him about the deal.", "held", "2024-05-13"),
    ],
)
def test_two_who_are_called_by_their_surnames_meet(
    loaded: Summarizer, sentence: str, status: str, when: str | None
) -> None:
    meetings = told(loaded.summarise(BOTH + sentence, published="2024-05-15"))
    assert [(parties, state, day) for parties, state, _, day in meetings] == [({VARGA, RENKO}, status, when)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Varga called on Renko to resign.",
        "Varga showed the list of icons called Northgate that Renko had drawn.",
        "Varga called her rival, Tomas Renko, a liar.",
        "Varga called her rival, Tomas Renko, a liar on Monday.",
        "Ilse Varga called Tomas Renko a liar on Monday.",
        "Ilse Varga called the mayor, Tomas Renko, a disgrace to the town.",
        "Ilse Varga called Tomas Renko “the worst mayor in history” on Monday.",
        "Ilse Varga called Tomas Renko one of the best coaches in the country.",
        "Varga called on Renko to free him.",
        "Varga made a bold call on Renko on Monday.",
        "Varga hopes to sign the levy after meeting Renko.",
        "Patients consulted Dr Varga and Dr Renko.",
        "Under discussion between Varga and Renko was the levy.",
        "The hearing, attended by Varga and Renko, began on Monday.",
        "Varga consulted a lawyer whom Renko had named.",
        "Varga opened a discussion of the levy that Renko had asked for.",
        "Varga made a call for Renko to resign.",
    ],
)
def test_what_only_sounds_like_a_meeting_is_none(loaded: Summarizer, sentence: str) -> None:
    assert told(loaded.summarise(BOTH + sentence, published="2024-05-15")) == []


@pytest.mark.parametrize(
    "sentence",
    [
        f"Varga and the {UNION} discussed the levy with Renko on Monday.",
        f"Varga and the {UNION} talked to Renko by phone on Monday.",
        f"Varga received Renko and the {UNION} on Monday.",
        "Varga visited Renko and the Lake Museum on Monday.",
    ],
)
def test_people_meet_by_what_only_people_do_whatever_body_is_beside(loaded: Summarizer, sentence: str) -> None:
    assert [parties for parties, *_ in told(loaded.summarise(BOTH + sentence, published="2024-05-15"))] == [
        {VARGA, RENKO}
    ]


def test_each_of_two_meetings_has_its_own_day(loaded: Summarizer) -> None:
    sentence = "President Ilse Varga met Tomas Renko on Monday ahead of talks with Moses Okello on Friday."
    assert [(parties, when) for parties, _, _, when in told(loaded.summarise(sentence, published="2024-05-15"))] == [
        ({VARGA, RENKO}, "2024-05-13"),
        ({VARGA, "Moses Okello"}, "2024-05-17"),
    ]


def test_a_visitor_who_opens_the_sentence_is_a_party(loaded: Summarizer) -> None:
    sentence = "Visiting Kenyan Foreign Minister Moses Okello met Mayor Tomas Renko on Monday."
    assert [parties for parties, *_ in told(loaded.summarise(sentence, published="2024-05-15"))] == [
        {"Moses Okello", RENKO}
    ]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The EU-Fiji business summit opened on Monday.", 0),
        ("The India-Japan youth summit was held on Monday.", 0),
        ("The business summit between Kenya and Uganda opened on Monday.", 0),
        ("The EU-Fiji summit opened on Monday.", 1),
        ("The US-China trade talks opened on Monday.", 1),
        ("President John Roe held a business summit with Jane Doe on Monday.", 1),
    ],
)
def test_firms_and_the_young_gather_and_not_the_states_they_are_of(loaded: Summarizer, text: str, count: int) -> None:
    assert len(loaded.summarise(text, published="2025-11-05").meetings) == count
