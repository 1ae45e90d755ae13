"""Meetings of firms, unions, clubs and officials: set for talks, before a mediator, under a chair."""

from __future__ import annotations

import pytest
from meeting_tools import HOLUB, RENKO, VARGA, Told, meetings_of

from summarizer import Summarizer

UNION, LINES = "Dockers' Union", "Harbour Lines"
SIDES = {UNION, LINES}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"Union leader {VARGA} and shipping boss {RENKO} are set for a third round of talks on Thursday.",
            [({VARGA, RENKO}, "planned", "in_person", "2025-11-06")],
        ),
        (
            f"The {UNION} and {LINES} are due for further talks in Leith on Thursday.",
            [(SIDES, "planned", "in_person", "2025-11-06")],
        ),
        (
            f"President {VARGA} and Premier {RENKO} are set for talks on Friday.",
            [({VARGA, RENKO}, "planned", "in_person", "2025-11-07")],
        ),
        (f"The {UNION} and {LINES} are not set for talks on Thursday.", []),
        (f"The {UNION} and {LINES} are not due for talks on Thursday.", []),
        (f"Defenders {VARGA} and {RENKO} are set for talks over new contracts on Friday.", []),
        (f"Harbour FC and Leith FC, two clubs, are set for a third meeting on Saturday. {VARGA} said so.", []),
    ],
)
def test_those_who_are_set_for_talks_are_to_meet(loaded: Summarizer, text: str, expected: list[Told]) -> None:
    assert meetings_of(loaded, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{UNION} leaders walked out of talks with {LINES} on Monday.", [(SIDES, "held", "in_person", "2025-11-03")]),
        (
            f"{LINES} stewards met Labour Minister {VARGA} on Monday.",
            [({LINES, VARGA}, "held", "in_person", "2025-11-03")],
        ),
        (
            f"{LINES} leaders {RENKO} and {HOLUB} met Labour Minister {VARGA} on Monday.",
            [({RENKO, HOLUB, VARGA}, "held", "in_person", "2025-11-03")],
        ),
        (f"Party leaders met Labour Minister {VARGA} on Monday.", []),
    ],
)
def test_the_leaders_of_a_body_meet_for_it(loaded: Summarizer, text: str, expected: list[Told]) -> None:
    assert meetings_of(loaded, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"Representatives of the {UNION} and {LINES} spent nine hours at the offices of the mediation service in Leith on Tuesday.",
            [(SIDES, "held", "in_person", "2025-11-04")],
        ),
        (
            f"The {UNION} and {LINES} will spend Thursday with a state mediator.",
            [(SIDES, "planned", "in_person", "2025-11-06")],
        ),
        (f"The {UNION} spent nine hours at the mediation service on Tuesday.", []),
        (f"The {UNION} and {LINES} spent nine months on mediation.", []),
    ],
)
def test_those_who_sit_with_a_mediator_meet(loaded: Summarizer, text: str, expected: list[Told]) -> None:
    assert meetings_of(loaded, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"The deal came at a meeting chaired by District Minister {VARGA} at the town hall on Monday. "
            f"Besides farmers' leader {RENKO}, it was attended by mill owners and Collector {HOLUB}.",
            [({VARGA, RENKO, HOLUB}, "held", "in_person", "2025-11-03")],
        ),
        (
            f"The breakthrough came at a session convened by Mayor {VARGA} on Monday. It was attended by bishop {RENKO}.",
            [({VARGA, RENKO}, "held", "in_person", "2025-11-03")],
        ),
        (f"Mayor {VARGA} opened a library on Monday. It was attended by bishop {RENKO} and {HOLUB}.", []),
        (
            f"The deal came at a meeting chaired by Mayor {VARGA} on Monday. The signing will be in May. "
            f"It was attended by bishop {RENKO}.",
            [],
        ),
    ],
)
def test_who_came_to_a_meeting_met_who_was_in_the_chair(loaded: Summarizer, text: str, expected: list[Told]) -> None:
    assert meetings_of(loaded, text) == expected
