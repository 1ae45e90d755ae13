"""Meetings with bodies, and turns of phrase for going over things together."""

from __future__ import annotations

import pytest
from meeting_tools import RENKO, VARGA, Told, told

from summarizer import Summarizer
from summarizer.read import Known, from_text

UNION, SHIPPING = "Harbour Union", "Fenland Shipping"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mayor Ilse Varga talked with the Harbour Union on Monday about pay.",
            [({VARGA, UNION}, "held", "unspecified", "2024-05-13")],
        ),
        (
            "Governor Ilse Varga is to see a delegation of the Harbour Union on Friday.",
            [({VARGA, UNION}, "planned", "in_person", "2024-05-17")],
        ),
        (
            "The management of Fenland Shipping and the Harbour Union will sit down at the same table on Friday.",
            [({UNION, SHIPPING}, "planned", "in_person", "2024-05-17")],
        ),
        (
            "Members of the Harbour Union and Fenland Shipping are to gather round one table on 24 May.",
            [({UNION, SHIPPING}, "planned", "in_person", "2024-05-24")],
        ),
        (
            "Mayor Ilse Varga went through the plan with Tomas Renko by video link on Monday.",
            [({VARGA, RENKO}, "held", "video", "2024-05-13")],
        ),
        (
            "Ilse Varga and Tomas Renko ran through the speech together on the telephone on Monday.",
            [({VARGA, RENKO}, "held", "phone", "2024-05-13")],
        ),
        (
            "Premier Ilse Varga spent Monday afternoon in the kitchen of Tomas Renko.",
            [({VARGA, RENKO}, "held", "in_person", "2024-05-13")],
        ),
        ("Ilse Varga went through the plan with care and sent it to Tomas Renko by post on Monday.", []),
        ("Mayor Ilse Varga spoke to the Harbour Union on Monday.", []),
        ("Mayor Ilse Varga received a letter from the Harbour Union on Monday.", []),
        ("Mayor Ilse Varga will see the Harbour Union strike on Friday.", []),
    ],
)
def test_meets_bodies(text: str, expected: list[Told]) -> None:
    """Who talks with a body, or sees those who come for it, meets it."""
    known = Known(title=None, published="2024-05-15")
    assert told(Summarizer().summarise(from_text(text, known))) == expected
