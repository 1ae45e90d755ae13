"""Meetings at several stops and further rounds, and where people met."""

from __future__ import annotations

import pytest
from meeting_tools import HOLUB, OKELLO, RENKO, VARGA, Told, meetings_of, told

from summarizer import Summarizer

BOTH = {VARGA, RENKO}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{VARGA} met Foreign Minister {RENKO} in Lima on Monday, President {OKELLO} in Accra on Tuesday "
            f"and Prime Minister {HOLUB} in Prague on Wednesday.",
            [
                (RENKO, "2025-11-03", "Lima"),
                (OKELLO, "2025-11-04", "Accra"),
                (HOLUB, "2025-11-05", "Prague"),
            ],
        ),
        (
            f"{VARGA} held talks with {RENKO} in Lima on Monday, and with {OKELLO} in Accra on Tuesday.",
            [(RENKO, "2025-11-03", "Lima"), (OKELLO, "2025-11-04", "Accra")],
        ),
        (
            f"{VARGA} met {RENKO}, the governor, in Lima on Monday and {OKELLO}, the mayor, in Accra on Tuesday.",
            [(RENKO, "2025-11-03", "Lima"), (OKELLO, "2025-11-04", "Accra")],
        ),
        (f"{VARGA} met {RENKO} in Lima and {OKELLO} in Accra.", [(RENKO, None, "Lima"), (OKELLO, None, "Accra")]),
        (
            f"{VARGA} received {RENKO}, the mayor of Lima, on Monday and {OKELLO} on Tuesday.",
            [(RENKO, "2025-11-03", None), (OKELLO, "2025-11-04", None)],
        ),
    ],
)
def test_a_partner_with_a_place_or_day_of_his_own_was_met_apart(
    loaded: Summarizer, text: str, expected: list[tuple[str, str | None, str | None]]
) -> None:
    record = loaded.summarise(text, published="2025-11-05")
    places = [meeting.place.text if meeting.place else None for meeting in record.meetings]
    assert list(zip(told(record), places, strict=True)) == [
        (({VARGA, partner}, "held", "in_person", day), place) for partner, day, place in expected
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"{VARGA} met {RENKO} in Lima on Monday, and {OKELLO} in Accra said on Tuesday that he was glad.",
        f"{VARGA} met {RENKO} in Lima on Monday and {OKELLO} will arrive in Accra on Tuesday.",
    ],
)
def test_who_only_does_something_elsewhere_was_not_met(loaded: Summarizer, text: str) -> None:
    assert meetings_of(loaded, text) == [(BOTH, "held", "in_person", "2025-11-03")]


def test_all_who_were_met_at_one_place_were_met_at_once(loaded: Summarizer) -> None:
    text = f"{VARGA} met {RENKO} and {OKELLO} in Lima on Monday."
    assert meetings_of(loaded, text) == [({VARGA, RENKO, OKELLO}, "held", "in_person", "2025-11-03")]


TALKS = "Norwegian mediators spoke after three days of talks."
FINAL = f"A final round between {VARGA} and {RENKO} is scheduled for November 21."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{TALKS} {FINAL}", [(BOTH, "planned", "unspecified", "2025-11-21")]),
        (
            f"{TALKS} {FINAL} An earlier round, due in Quito on October 20, was scrapped.",
            [(BOTH, "planned", "unspecified", "2025-11-21"), (BOTH, "cancelled", "unspecified", "2025-10-20")],
        ),
        (FINAL, []),  # of an election, perhaps, or of chess
        (f"{TALKS} A runoff round between {VARGA} and {RENKO} is scheduled for November 21.", []),
        (
            f"The presidents have instructed their transport ministers, {VARGA} and {RENKO}, to meet on 2 December.",
            [(BOTH, "planned", "in_person", "2025-12-02")],
        ),
        (f"The presidents have instructed their transport ministers, {VARGA} and {RENKO}, to meet more often.", []),
        (f"The presidents have urged their ministers, {VARGA} and {RENKO}, to meet on 2 December.", []),
        (
            f"A meeting of their chairmen at the time, {VARGA} and {RENKO}, was called off when the plan leaked.",
            [(BOTH, "cancelled", "in_person", None)],
        ),
        (
            f"The four states ended their summit. {VARGA} was to have met {RENKO} on Monday, but the talks were "
            "cancelled. The next summit will be held in Conakry in 2028.",
            [(BOTH, "cancelled", "in_person", "2025-11-03")],
        ),
        (
            f"{VARGA} and {RENKO} will see each other on Nov. 20. The last formal talks broke down in Geneva in 2017.",
            [(BOTH, "planned", "in_person", "2025-11-20")],
        ),
        (
            f"President {VARGA} received Metropolitan {RENKO} on Monday. An audience set for May 14 did not take place.",
            [(BOTH, "held", "in_person", "2025-11-03"), (BOTH, "cancelled", "in_person", "2025-05-14")],
        ),
    ],
)
def test_rounds_and_orders_to_meet(loaded: Summarizer, text: str, expected: list[Told]) -> None:
    assert meetings_of(loaded, text) == expected


def test_the_boards_of_two_bodies_meet_for_them(loaded: Summarizer) -> None:
    record = loaded.summarise("The boards of Donau Bank and Norwell Foods will meet on May 18.", published="2025-11-05")
    assert told(record) == [({"Donau Bank", "Norwell Foods"}, "planned", "in_person", "2026-05-18")]


def test_a_colleague_without_a_name_is_none_of_those_told_of_before(loaded: Summarizer) -> None:
    text = f"{VARGA} had dinner with {RENKO}. The press was not told. {HOLUB} stood by her colleague. The two spoke by phone."
    assert not [meeting for meeting in meetings_of(loaded, text) if meeting[0] == BOTH and meeting[2] == "phone"]


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("on the island of Kos", "island of Kos"),
        ("in the city of Lima", "city of Lima"),
        ("at a vineyard", "vineyard"),
    ],
)
def test_kinds_of_places(loaded: Summarizer, words: str, place: str) -> None:
    meeting = loaded.summarise(f"{VARGA} met {RENKO} {words} on Monday.", published="2025-11-05").meetings[0]
    assert meeting.place is not None
    assert meeting.place.text == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (f"{VARGA} will travel to Lima on Friday to meet {RENKO}.", "Lima"),
        (f"{VARGA} flew to Lima on Monday and met {RENKO}.", "Lima"),
        (f"{VARGA} flew to Lima after she had met {RENKO}.", None),
        (f"{VARGA} received {RENKO}, the head of a bank in Moldavia, at the Cotroceni Palace.", "Cotroceni Palace"),
    ],
)
def test_where_somebody_goes_to_meet(loaded: Summarizer, text: str, place: str | None) -> None:
    found = [meeting.place.text if meeting.place else None for meeting in loaded.summarise(text).meetings]
    assert found == [place]


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ("A first round of talks on Monday broke up after an hour.", [(BOTH, "held", "2025-11-03")]),
        ("Talks on Monday ended without a deal.", [(BOTH, "held", "2025-11-03")]),
        ("Talks with bankers on Monday ended without a deal.", []),
        ("A meeting of the party on Monday ended without a deal.", []),
        ("A meeting on Monday drew a crowd.", []),
        ("The talks on Friday are the last.", []),
    ],
)
def test_talks_that_are_over_are_none_of_those_to_come(
    loaded: Summarizer, after: str, expected: list[tuple[set[str], str, str]]
) -> None:
    first, *others = meetings_of(loaded, f"{VARGA} will meet President {RENKO} on Friday. {after}")
    assert first == (BOTH, "planned", "in_person", "2025-11-07")
    assert [(who, status, when) for who, status, _, when in others] == expected


@pytest.mark.parametrize(
    ("before", "who"),
    [
        (f"Mayor {OKELLO} said the fair went well.", OKELLO),
        (f"President {OKELLO} opened a fair. His spokesman {HOLUB} said it went well.", OKELLO),
        (f"President {OKELLO} opened a fair. Her adviser {HOLUB} said it went well.", OKELLO),
        (f"The fair was rained off. Spokesman {HOLUB} said it went well.", None),
    ],
)
def test_whose_a_meeting_with_somebody_is_that_was_called_off(loaded: Summarizer, before: str, who: str | None) -> None:
    found = meetings_of(loaded, f"{before} A meeting with Vice President {RENKO} was called off.")
    assert [each[0] for each in found] == ([{who, RENKO}] if who else [])
