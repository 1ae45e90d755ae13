"""Meetings told aside: what was done at one, by those who are told by office alone, and what was called off beside one."""

from __future__ import annotations

import pytest
from meeting_tools import OKELLO, RENKO, VARGA, Told, meetings_of

from summarizer import Summarizer

MON, FRI = "2025-11-03", "2025-11-07"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"During a meeting with {RENKO}, {VARGA} set three aims: to hire, to build and to train.",
            [({VARGA, RENKO}, "held", "in_person", None)],
        ),
        (
            f"{VARGA} spoke by phone with {RENKO} on Monday. During the conversation, Varga invited Renko to attend the "
            "opening of a mill in June.",
            [({VARGA, RENKO}, "held", "phone", MON)],
        ),
        (
            f"{VARGA} and {RENKO} spoke by phone on Monday. During the call, the two leaders reviewed the works and "
            "expressed satisfaction over the completion of a study in February.",
            [({VARGA, RENKO}, "held", "phone", MON)],
        ),
        (
            f"{VARGA} met {RENKO} on Monday. At the meeting, Varga congratulated Renko on his victory in the vote on 3 "
            "October.",
            [({VARGA, RENKO}, "held", "in_person", MON)],
        ),
        (
            f"In a meeting with {RENKO} on Monday, {VARGA} called off the strike planned for Friday.",
            [({VARGA, RENKO}, "held", "in_person", MON)],
        ),
        (
            f"During talks with {RENKO}, {VARGA} signed an agreement on Monday.",
            [({VARGA, RENKO}, "held", "in_person", MON)],
        ),
        (
            f"In talks with {RENKO} on Friday, {VARGA} will press for a truce.",
            [({VARGA, RENKO}, "planned", "in_person", FRI)],
        ),
    ],
)
def test_what_was_done_at_a_meeting_says_that_it_was(loaded: Summarizer, text: str, expected: list[Told]) -> None:
    assert meetings_of(loaded, text) == expected


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"{VARGA} called off a rally in Orlu and is in Lima on Friday, where she will meet {RENKO}.", "planned"),
        (f"{VARGA} will meet {RENKO} on Friday to discuss the bridge, which was scrapped in May.", "planned"),
        (f"{VARGA} will meet {RENKO} on Friday after the union dropped its demand.", "planned"),
        (f"{VARGA} cancelled a trip to Lima, where she was to meet {RENKO} on Friday.", "cancelled"),
        (f"{VARGA} has cancelled her talks with {RENKO} on Friday.", "cancelled"),
        (f"{VARGA} was due to meet {RENKO} on Friday but cancelled.", "cancelled"),
        (f"{VARGA} cancelled her plans to meet {RENKO} on Friday.", "cancelled"),
    ],
)
def test_another_thing_called_off_leaves_the_meeting(loaded: Summarizer, text: str, status: str) -> None:
    assert [(who, found) for who, found, _, _ in meetings_of(loaded, text)] == [({VARGA, RENKO}, status)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"On November 7, the Peruvian president will hold talks with {VARGA}, who will be in Peru on a visit.",
            [({"Peru", VARGA}, "planned", "in_person", FRI)],
        ),
        (f"The president of Peru received {VARGA} on Monday.", [({"Peru", VARGA}, "held", "in_person", MON)]),
        (
            f"Foreign Minister {VARGA} phoned the Chilean ambassador on Monday and thanked Chile.",
            [({VARGA, "Chile"}, "held", "phone", MON)],
        ),
        (
            "Peru on Tuesday cancelled talks between its foreign minister and her Chilean counterpart that had been set "
            "for Friday. Chile regretted it.",
            [({"Peru", "Chile"}, "cancelled", "in_person", FRI)],
        ),
        (
            f"{VARGA} had a telephone conversation with the president of Peru, during which she congratulated {RENKO} on "
            "his birthday.",
            [({VARGA, RENKO}, "held", "phone", None)],
        ),
        (
            f"Prime Minister {RENKO} flew to Orlu on Thursday. Peruvian Prime Minister {VARGA} spoke to her Chilean "
            "counterpart over phone, and Chile thanked her.",
            [({VARGA, RENKO}, "held", "phone", None)],
        ),
        (
            f"{VARGA} met the Peruvian president in Lima on Monday. {RENKO}, who governs Peru, and Varga met for two "
            "hours.",
            [({VARGA, RENKO}, "held", "in_person", MON)],
        ),
        (f"{VARGA} met a former Chilean president on Monday. Chile was silent.", []),
        (f"{VARGA} met the president of the Chilean chess federation on Monday. Chile was silent.", []),
        (f"The Chilean opposition leader met {VARGA} in Chile on Monday.", []),
        (f"{VARGA}, the Peruvian foreign minister, met the Peruvian president on Monday. Peru was silent.", []),
    ],
)
def test_a_country_stands_for_whom_only_an_office_tells(loaded: Summarizer, text: str, expected: list[Told]) -> None:
    assert meetings_of(loaded, text) == expected


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (f"Peru offered help, with its envoy, {VARGA}, calling on {RENKO} in Orlu on Monday.", [{VARGA, RENKO}]),
        (f"{OKELLO} met {RENKO} on Monday, with {VARGA} looking on.", [{OKELLO, RENKO}]),
        (f"{OKELLO} met reporters, with {VARGA} due to leave.", []),
    ],
)
def test_with_says_what_somebody_else_did(loaded: Summarizer, text: str, who: list[set[str]]) -> None:
    assert [found for found, _, _, _ in meetings_of(loaded, text)] == who
