"""Meetings of firms, unions, clubs and officials: set for talks, walked out of them, before a mediator, under a chair."""

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
