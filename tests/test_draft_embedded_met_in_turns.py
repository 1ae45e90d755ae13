"""Meetings told by a turn of phrase, without a verb or noun of meeting."""

from __future__ import annotations

import pytest
from meeting_tools import HOLUB, OKELLO, RENKO, VARGA, Told, told

from summarizer import Summarizer


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Ilse Varga sat with Tomas Renko in a school on Monday.", "in_person"),
        ("Ilse Varga and Tomas Renko spent most of Monday behind closed doors.", "in_person"),
        ("The bishop, Ilse Varga, has spent two days with the commander, Tomas Renko.", "in_person"),
        ("Ilse Varga and Tomas Renko shared a table at a restaurant on Monday.", "in_person"),
        ("The rivals, Ilse Varga and Tomas Renko, were closeted together for most of the night.", "in_person"),
        ("Ilse Varga raised the matter with Defence Minister Tomas Renko on Monday.", "unspecified"),
        ("Ilse Varga said she had bumped into the trader Tomas Renko by chance.", "in_person"),
        ("Ilse Varga had Tomas Renko to dinner on Monday.", "in_person"),
        ("Ilse Varga and Tomas Renko faced each other on Monday for the first time.", "in_person"),
        ("Former minister Ilse Varga drove to the home of Tomas Renko on Monday.", "in_person"),
        ("Ilse Varga drove to Tomas Renko's residence on Monday.", "in_person"),
        ("By evening Ilse Varga was across the table from Chile's envoy, Tomas Renko.", "in_person"),
        ("Ilse Varga and Tomas Renko have been in touch over Teams.", "video"),
        ("Ilse Varga and Tomas Renko had withdrawn for a private conversation of two hours.", "in_person"),
        ("Ilse Varga picked up the phone to Tomas Renko on Monday.", "phone"),
        ("Ilse Varga was on the line to Tomas Renko on Monday.", "phone"),
        ("Ilse Varga chatted with Tomas Renko in Lima on Monday.", "in_person"),
    ],
)
def test_a_turn_of_phrase_tells_a_meeting(loaded: Summarizer, text: str, mode: str) -> None:
    record = loaded.summarise(text, published="2024-05-16")
    assert [(who, status, how) for who, status, how, _ in told(record)] == [({VARGA, RENKO}, "held", mode)]


@pytest.mark.parametrize(
    "text",
    [
        "Ilse Varga ran into Tomas Renko's car on Monday.",
        "Ilse Varga spent two years with Barcelona.",
        "Ilse Varga spent the day with her family, said Tomas Renko.",
        "Ilse Varga is spending four days in Lima with her husband, Tomas Renko.",
        "Ilse Varga and Tomas Renko will face each other in the final on Monday.",
        "Ilse Varga took the stage with a smile; Tomas Renko left.",
        "Ilse Varga and Tomas Renko broke with the party on Monday.",
        "Ilse Varga sat in the gallery, and Tomas Renko in court.",
        "Ilse Varga raised the price with immediate effect, Tomas Renko said.",
        "Ilse Varga did not share a table with Tomas Renko.",
    ],
)
def test_near_turns_tell_none(loaded: Summarizer, text: str) -> None:
    assert told(loaded.summarise(text, published="2024-05-16")) == []


def test_several_are_expected_at_the_home_of_one(loaded: Summarizer) -> None:
    text = "Both Ilse Varga and Jana Holub are expected at the residence of the head of state, Tomas Renko, on Friday."
    record = loaded.summarise(text, published="2024-05-16")
    assert told(record) == [({VARGA, HOLUB, RENKO}, "planned", "in_person", "2024-05-17")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The two leaders, Ilse Varga and Tomas Renko, had not spoken since a video conference in February.",
            [({VARGA, RENKO}, "held", "video", "2024-02")],
        ),
        ("Ilse Varga and Tomas Renko have not spoken since the summit was called off.", []),
        (
            "The heads of Renault and Siemens spoke for an hour on Monday.",
            [({"Renault", "Siemens"}, "held", "unspecified", "2024-05-13")],
        ),
        ("Renault and Siemens spoke of a new start on Monday.", []),
        (
            "Minister Ilse Varga travels to Sarajevo to see the premier, Tomas Renko.",
            [({VARGA, RENKO}, "planned", "in_person", None)],
        ),
        (
            "Ilse Varga hosted music director Tomas Renko and superintendent Jana Holub at the hall on Monday.",
            [({VARGA, RENKO, HOLUB}, "held", "in_person", "2024-05-13")],
        ),
        (
            "Ilse Varga had the dockers' leader, Tomas Renko, at her kitchen table on Monday.",
            [({VARGA, RENKO}, "held", "in_person", "2024-05-13")],
        ),
        (
            "Minister Ilse Varga dined with a lobbyist in May. The lobbyist, Tomas Renko, kept a diary.",
            [({VARGA, RENKO}, "held", "in_person", "2024-05")],
        ),
    ],
)
def test_it_finds_them_in_other_clauses(loaded: Summarizer, text: str, expected: list[Told]) -> None:
    assert told(loaded.summarise(text, published="2024-05-16")) == expected


_MONDAY = [({VARGA, RENKO}, "held", "in_person", "2024-05-13")]
"""One meeting, on the day told first."""


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Minister Ilse Varga met President Tomas Renko on Monday and on Tuesday in Quito.", 2),
        ("Minister Ilse Varga met President Tomas Renko on Monday and again on Tuesday.", 2),
        ("Minister Ilse Varga met President Tomas Renko on Monday, and on Tuesday soldiers shelled the border.", 1),
        (
            "Minister Ilse Varga met President Tomas Renko on Monday, and on Tuesday the parliament ratified the treaty.",
            1,
        ),
        ("Ilse Varga met Tomas Renko on Monday and on Tuesday Energy Minister Juan Mora raised fuel prices.", 1),
        ("Ilse Varga met Tomas Renko on Monday and then on Tuesday schools stayed shut.", 1),
        ("Ilse Varga met Tomas Renko on Monday, and on Tuesday in Quito crowds cheered.", 1),
    ],
)
def test_the_day_of_the_next_clause_is_no_second_meeting(loaded: Summarizer, text: str, days: int) -> None:
    later = [({VARGA, RENKO}, "held", "in_person", "2024-05-14")]
    assert told(loaded.summarise(text, published="2024-05-16")) == [*_MONDAY, *later][:days]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jana Holub, the head of the delegation, was received at the castle.", [{OKELLO, HOLUB}]),
        ("Bishop Jana Holub was received with applause at the cathedral.", []),
        ("Singer Jana Holub was received in hospital on Monday with burns.", []),
        ("Envoy Jana Holub was received as an honorary citizen.", []),
        ("The team, led by Jana Holub, was received by thousands of fans.", []),
    ],
)
def test_only_the_delegation_is_the_guest_of_its_host(loaded: Summarizer, text: str, expected: list[set[str]]) -> None:
    record = loaded.summarise(
        f"Chancellor Moses Okello received a delegation from Peru. {text}", published="2024-05-16"
    )
    assert [who for who, *_ in told(record)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ilse Varga will co-host a dinner on trade with Tomas Renko, hold a meeting with Jana Holub, and see the port, "
            "Moses Okello said.",
            [{VARGA, RENKO}, {VARGA, HOLUB}],
        ),
        (
            "Ilse Varga will meet the leaders of Fiji and Samoa and hold talks with their ministers, Moses Okello said.",
            [{VARGA, "Fiji", "Samoa"}],
        ),
        ("In her call with Tomas Renko, Varga praised the port, Moses Okello said.", [{VARGA, RENKO}]),
    ],
)
def test_who_tells_of_a_meeting_is_not_at_it(loaded: Summarizer, text: str, expected: list[set[str]]) -> None:
    opening = "Moses Okello left. Foreign Minister Ilse Varga is on her way. "
    assert [who for who, *_ in told(loaded.summarise(opening + text, published="2024-05-16"))] == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Holub: Peru hails Varga and Renko meeting", [{VARGA, RENKO}]),
        ("Varga and Renko met in Oslo: Holub", [{VARGA, RENKO}]),
        ("Varga: talks with Renko went well", [{VARGA, RENKO}]),
        ("On Peru’s initiative, Varga spoke by telephone with Renko", [{VARGA, RENKO}]),
        ("Holub: Peru backs Varga and Renko meeting initiative", []),
        ("Varga, Renko could meet in Oslo", []),
        ("Ministry comments on request for talks between Varga and Renko", []),
    ],
)
def test_what_a_headline_tells_of_who_met(loaded: Summarizer, title: str, expected: list[set[str]]) -> None:
    text = "Ilse Varga, the envoy of Peru, is back. Tomas Renko, the president, was in Oslo. Jana Holub said so."
    assert [who for who, *_ in told(loaded.summarise(text, title=title, published="2024-05-16"))] == expected


@pytest.mark.parametrize(
    "text",
    [
        "The ministry has had a request for a conversation between Ilse Varga and Tomas Renko.",
        "There was no confirmation of a summit between Ilse Varga and Tomas Renko.",
    ],
)
def test_what_is_asked_for_or_not_confirmed_is_no_meeting(loaded: Summarizer, text: str) -> None:
    assert told(loaded.summarise(text, published="2024-05-16")) == []
