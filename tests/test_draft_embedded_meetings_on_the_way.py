"""Meetings on a trip, at a signing or by a call, and their days: who goes there for it, and what day is another's."""

from __future__ import annotations

import pytest
from meeting_tools import HOLUB, RENKO, VARGA, Told, meetings_of

from summarizer import Summarizer

BOTH = {VARGA, RENKO}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{VARGA} is scheduled to brief the council on Dec. 4 before leaving for Riyadh to meet with Defense Minister {RENKO}.",
            [(BOTH, "planned", "in_person", None)],
        ),
        (
            f"Foreign Minister {VARGA} will travel to Ashgabat, where Turkmen leader {RENKO} is to receive her on Friday.",
            [(BOTH, "planned", "in_person", "2025-11-07")],
        ),
        (
            f"Chief executive {VARGA} flew to Lusaka on 20 October to break the news to chairman {RENKO}, who was a gentleman.",
            [(BOTH, "held", "in_person", "2025-10-20")],
        ),
        (f"{VARGA} went to Lima to thank {RENKO}'s team on Monday.", []),
        (
            f"Representatives of the Seamen's Union and Hebridean Ferries spent nine hours at the offices of the conciliation "
            f"service in Glasgow on Tuesday, {VARGA} said.",
            [({"Seamen's Union", "Hebridean Ferries"}, "held", "in_person", "2025-11-04")],
        ),
    ],
)
def test_who_travels_to_somebody_meets_him(loaded: Summarizer, text: str, expected: list[Told]) -> None:
    assert meetings_of(loaded, text) == expected


@pytest.mark.parametrize(
    ("text", "met"),
    [
        (f"President {VARGA} and Chancellor {RENKO} signed an agreement on gas on Monday.", True),
        (f"Prime Minister {VARGA} signed an agreement with President {RENKO} on Monday.", True),
        (
            f"Foreign Minister {VARGA} flew in from Astana, where she and Kazakh Prime Minister {RENKO} on Monday signed a memorandum.",
            True,
        ),
        (f"Ministers {VARGA} and {RENKO} signed a letter to the premier on Monday.", False),
        (f"Singers {VARGA} and {RENKO} signed a contract with a label on Monday.", False),
        ("Peru and Chile signed an agreement on gas on Monday.", False),
    ],
)
def test_people_in_office_who_sign_a_treaty_meet(loaded: Summarizer, text: str, met: bool) -> None:
    assert meetings_of(loaded, text) == ([(BOTH, "held", "in_person", "2025-11-03")] if met else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"Chancellor {VARGA} spoke first to President {RENKO} on Friday evening and then, for an hour, to Prime Minister "
            f"{HOLUB}. In both calls she urged restraint.",
            [(BOTH, "held", "phone", "2025-10-31"), ({VARGA, HOLUB}, "held", "phone", "2025-10-31")],
        ),
        (f"President {VARGA} called {RENKO} too, the palace said.", [(BOTH, "held", "phone", None)]),
        (
            f"President {VARGA} held separate talks with {RENKO} on Saturday and with {HOLUB} over breakfast the next day.",
            [(BOTH, "held", "in_person", "2025-11-01"), ({VARGA, HOLUB}, "held", "in_person", "2025-11-02")],
        ),
        (
            f"{VARGA} was received by President {RENKO}, who recalled that the format was born in Cairo in November 2014.",
            [(BOTH, "held", "in_person", None)],
        ),
        (
            f"{VARGA} had been scheduled to speak Thursday at a conference in Austin and to sit down there with Gov. {RENKO}. "
            "She pulled out of both.",
            [(BOTH, "cancelled", "in_person", "2025-11-06")],
        ),
    ],
)
def test_how_and_when_each_was_met(loaded: Summarizer, text: str, expected: list[Told]) -> None:
    assert meetings_of(loaded, text) == expected
