"""Meetings to which somebody went or was called, that fell through, or were of three."""

from __future__ import annotations

import pytest
from meeting_tools import HOLUB, OKELLO, RENKO, VARGA, Told, meetings_of

from summarizer import Summarizer

UNION, LINES = "Dockers' Union", "Harbour Lines"
SIDES = {UNION, LINES}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{VARGA} had been scheduled to speak on Thursday at a fair in Lima and to sit down there with Mayor {RENKO}. "
            "She pulled out of both, organizers said.",
            [({VARGA, RENKO}, "cancelled", "in_person", "2025-11-06")],
        ),
        (
            f"{VARGA} had been due to open a school and meet {RENKO} on Monday. She said the city was happy.",
            [({VARGA, RENKO}, "planned", "in_person", "2025-11-10")],
        ),
    ],
)
def test_the_second_of_two_things_planned_falls_through_with_the_first(
    loaded: Summarizer, text: str, expected: list[Told]
) -> None:
    assert meetings_of(loaded, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{VARGA} flew to Lusaka on 20 February to break the news to Harbour Foods chairman {RENKO}.",
            [({VARGA, RENKO}, "held", "in_person", "2025-02-20")],
        ),
        (
            f"{VARGA} travelled to Leeds on Monday to tell mayor {RENKO} that the plant would close.",
            [({VARGA, RENKO}, "held", "in_person", "2025-11-03")],
        ),
        (
            f"{VARGA} travelled to Leeds on Monday to warn {RENKO} that the plant would close.",
            [({VARGA, RENKO}, "held", "in_person", "2025-11-03")],
        ),
        (
            f"{VARGA} will fly to Lima on Friday to congratulate President {RENKO}.",
            [({VARGA, RENKO}, "planned", "in_person", "2025-11-07")],
        ),
        (
            f"{VARGA} flew to Lima on Monday to meet President {RENKO}, who would retire in May.",
            [({VARGA, RENKO}, "held", "in_person", "2025-11-03")],
        ),
        (f"{VARGA} flew to Lima on Monday to convince {RENKO}'s board.", []),
        (f"{VARGA} went on television on Monday to tell {RENKO} that he had lost.", []),
        (f"{VARGA} went to court on Monday to tell {RENKO} that he had lost.", []),
        (f"{VARGA} flew to Lima on Monday to break the record of {RENKO}.", []),
    ],
)
def test_who_goes_to_a_town_to_tell_somebody_meets_him(loaded: Summarizer, text: str, expected: list[Told]) -> None:
    assert meetings_of(loaded, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"Coach {RENKO} was summoned to a hotel on Sunday evening, where chairman {OKELLO} and chief executive {HOLUB} "
            "handed him the letter.",
            [({RENKO, OKELLO, HOLUB}, "held", "in_person", "2025-11-02")],
        ),
        (
            f"{VARGA} went to the town hall on Monday, where Mayor {RENKO} gave her the keys.",
            [({VARGA, RENKO}, "held", "in_person", "2025-11-03")],
        ),
        (f"{VARGA} went to Lima on Monday, where President {RENKO} was shot in 1999.", []),
        (f"{VARGA} was summoned to court on Monday, where judge {RENKO} told her to pay.", []),
        (f"{VARGA} studied in Lima, where {RENKO} gave her a brush.", []),
        (f"{VARGA} drove to the shop on Monday, where {RENKO} told her that the car was sold.", []),
        (f"{VARGA} went to a clinic on Monday, where Dr {RENKO} told her that she could go home.", []),
        (f"{VARGA} flew to Lima on Monday, where President {RENKO} urged her on television to stand.", []),
        (f"{VARGA} was summoned to Lima on Monday, where {RENKO} had warned her of the plan.", []),
    ],
)
def test_who_is_handed_something_where_he_was_called_to_meets_who_hands_it(
    loaded: Summarizer, text: str, expected: list[Told]
) -> None:
    assert meetings_of(loaded, text) == expected


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"{VARGA} met {RENKO}, who recalled that the line was opened in Cairo in November 2014.", None),
        (f"{VARGA} met {RENKO}, who said the bridge had opened in May 2014.", None),
        (f"{VARGA} told {RENKO} at a meeting that the dam broke on 3 May.", None),
        (f"{VARGA} agreed with {RENKO} at talks on Friday that the army would leave by June.", "2025-10-31"),
        (f"{VARGA} said that she met {RENKO} on Friday.", "2025-10-31"),
    ],
)
def test_a_day_of_what_was_said_at_a_meeting_is_not_its_own(loaded: Summarizer, text: str, day: str | None) -> None:
    assert [(who, when) for who, _, _, when in meetings_of(loaded, text)] == [({VARGA, RENKO}, day)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"President {VARGA} called Premier {RENKO} too, the palace said.",
            [({VARGA, RENKO}, "held", "phone", None)],
        ),
        (f"President {VARGA} called Premier {RENKO} as well.", [({VARGA, RENKO}, "held", "phone", None)]),
        (f"President {VARGA} called Premier {RENKO} too weak to lead.", []),
        (f"{VARGA} called {RENKO} twice on Monday. He did not answer.", []),
        (f"{VARGA} called {RENKO} again but he never picked up.", []),
        (f"Judge {VARGA} called on prosecutor {RENKO} at the hearing on Monday.", []),
        (
            f"Mayor {VARGA} called on the poet {RENKO} at his home on Monday.",
            [({VARGA, RENKO}, "held", "in_person", "2025-11-03")],
        ),
        (
            f"Chancellor {VARGA} spoke first to President {RENKO} on Monday and then, for an hour, to Prime Minister {HOLUB}. "
            "In both calls she had urged restraint.",
            [({VARGA, RENKO}, "held", "phone", "2025-11-03"), ({VARGA, HOLUB}, "held", "phone", "2025-11-03")],
        ),
        (
            f"President {VARGA} met Premier {RENKO} on Monday. In two calls on Friday she urged calm.",
            [({VARGA, RENKO}, "held", "in_person", "2025-11-03")],
        ),
    ],
)
def test_calls_are_told_as_such_beside_or_after(loaded: Summarizer, text: str, expected: list[Told]) -> None:
    assert meetings_of(loaded, text) == expected


@pytest.mark.parametrize(
    ("further", "expected"),
    [
        (
            "A three-way meeting planned for Sunday was called off.",
            ({VARGA, RENKO, HOLUB}, "cancelled", "in_person", "2025-11-02"),
        ),
        (
            "A trilateral session that she had wanted to convene on Sunday was called off.",
            ({VARGA, RENKO, HOLUB}, "cancelled", "in_person", "2025-11-09"),
        ),
        ("Three-way talks are due on Monday.", ({VARGA, RENKO, HOLUB}, "planned", "in_person", "2025-11-10")),
        ("A second meeting is due on Monday.", ({VARGA, HOLUB}, "planned", "in_person", "2025-11-10")),
    ],
)
def test_all_three_are_party_to_a_three_way_meeting(loaded: Summarizer, further: str, expected: Told) -> None:
    text = f"President {VARGA} met {RENKO} on Friday and {HOLUB} on Saturday. {further}"
    assert meetings_of(loaded, text)[2:] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{LINES} said on Monday it had invited the {UNION} to talks on Friday.",
            [(SIDES, "planned", "in_person", "2025-11-07")],
        ),
        (
            f"Labour Minister {VARGA} summoned the heads of {LINES} and Orlu Motors to a meeting on Monday.",
            [({VARGA, LINES, "Orlu Motors"}, "held", "in_person", "2025-11-03")],
        ),
        (f"Labour Minister {VARGA} has summoned ministers to a meeting on Friday. {RENKO} left.", []),
        (f"Labour Minister {VARGA} summoned the {UNION} to a fair on Monday.", []),
        (f"Prime Minister {VARGA} invited President {RENKO} to talks in Lima on Friday, but he declined.", []),
        (f"Labour Minister {VARGA} called the {UNION} to order at a meeting on Monday.", []),
    ],
)
def test_who_is_called_to_talks_meets_who_calls(loaded: Summarizer, text: str, expected: list[Told]) -> None:
    assert meetings_of(loaded, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"Bereaved parents including {RENKO} and {HOLUB} will meet Housing Secretary {VARGA} on Friday.",
            [({VARGA, RENKO, HOLUB}, "planned", "in_person", "2025-11-07")],
        ),
        (
            f"Several players, including {RENKO}, met club owner {VARGA} on Monday.",
            [({VARGA, RENKO}, "held", "in_person", "2025-11-03")],
        ),
        (
            f"Six mayors, among them {RENKO} and {HOLUB}, met President {VARGA} on Monday.",
            [({VARGA, RENKO, HOLUB}, "held", "in_person", "2025-11-03")],
        ),
    ],
)
def test_those_who_are_named_of_many_meet_for_themselves(loaded: Summarizer, text: str, expected: list[Told]) -> None:
    assert meetings_of(loaded, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{VARGA} was to meet with {RENKO} on Friday but backed out, he said.",
            [({VARGA, RENKO}, "cancelled", "in_person", "2025-11-07")],
        ),
        (
            f"{VARGA} was due to meet {RENKO} on Friday but changed her mind.",
            [({VARGA, RENKO}, "cancelled", "in_person", "2025-11-07")],
        ),
        (
            f"{VARGA} was due to meet {RENKO} on Friday but changed her hotel.",
            [({VARGA, RENKO}, "planned", "in_person", "2025-11-07")],
        ),
        (
            f"{VARGA} was due to meet {RENKO} on Friday, but she said she would not sign anything.",
            [({VARGA, RENKO}, "planned", "in_person", "2025-11-07")],
        ),
        (
            f"{VARGA} was due to meet {RENKO} on Friday, but never came.",
            [({VARGA, RENKO}, "cancelled", "in_person", "2025-10-31")],
        ),
        (
            f"On Wednesday President {VARGA} has a meeting with Chancellor {RENKO}.",
            [({VARGA, RENKO}, "planned", "in_person", "2025-11-05")],
        ),
        (f"{VARGA} and {RENKO} put off their meeting.", [({VARGA, RENKO}, "cancelled", "in_person", None)]),
        (
            "Peru and Chile put off talks on fishing until May.",
            [({"Peru", "Chile"}, "planned", "in_person", "2026-05")],
        ),
    ],
)
def test_a_meeting_is_off_from_which_one_backs_out_or_that_both_put_off(
    loaded: Summarizer, text: str, expected: list[Told]
) -> None:
    assert meetings_of(loaded, text) == expected
