"""Meetings with bodies, and turns of phrase for going over things together."""

from __future__ import annotations

import datetime as dt

import pytest
from meeting_tools import HOLUB, RENKO, VARGA, Told, told

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
        (
            "Ilse Varga consulted by phone with her counterparts in Lima and Paris, Tomas Renko and Jana Holub, on Monday.",
            [({VARGA, RENKO, HOLUB}, "held", "phone", "2024-05-13")],
        ),
        (
            "Talks between the Harbour Pilots Union (HPU) and Fenland Shipping failed on Monday after the two sides fell out.",
            [({"Harbour Pilots Union", SHIPPING}, "held", "in_person", "2024-05-13")],
        ),
        (
            "Ilse Varga is to meet the bosses of Britain's ports, including Tomas Renko and Jana Holub, on Friday.",
            [({VARGA, RENKO, HOLUB}, "planned", "in_person", "2024-05-17")],
        ),
        (
            "Adam Lunde told them so.\n\nTomas Renko said that “towns can work together.” He met Ilse Varga on Monday.",
            [({VARGA, RENKO}, "held", "in_person", "2024-05-13")],
        ),
        ("Ilse Varga praised Tomas Renko. The players fly to Fiji on Friday, where they will hold talks.", []),
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The foreign ministers of Peru and Chile met in Lima on Monday. Ilse Varga, who took office in May, offered her "
            "Chilean colleague a new port. Tomas Renko said he would think about it.",
            [{VARGA, RENKO}],
        ),
        (
            "The heads of Fenland Bank and Coastal Trust met over dinner on Monday. Ilse Varga, who runs Fenland Bank, "
            "offered a swap of shares. Tomas Renko of Coastal Trust said no.",
            [{VARGA, RENKO}],
        ),
        (
            "The presidents of Peru, Chile and Bolivia will meet in Lima on Friday. Peru's Ilse Varga was hopeful. Chile's "
            "Tomas Renko and Bolivia's Jana Holub said little.",
            [{VARGA, RENKO, HOLUB}],
        ),
        (
            "The foreign ministers of Peru and Chile met in Lima on Monday. Spokeswoman Ilse Varga praised them.",
            [{"Peru", "Chile"}],
        ),
        (
            "The foreign ministers of Peru and Chile met in Lima on Monday. Peru's ambassador, Ilse Varga, and a fisherman, "
            "Tomas Renko, praised them.",
            [{"Peru", "Chile"}],
        ),
    ],
)
def test_leaders_named_sentences_later(text: str, expected: list[set[str]]) -> None:
    """Whoever is left to hold an office that several hold is one of those who met."""
    record = Summarizer().summarise(from_text(text, Known(published=dt.date(2024, 5, 15))))
    assert [who for who, *_ in told(record)] == expected


def test_mode_stands_in_the_next_sentence() -> None:
    record = Summarizer().summarise(
        from_text(
            "Ilse Varga and Tomas Renko spoke on Monday. The call lasted an hour.",
            Known(published=dt.date(2024, 5, 15)),
        )
    )
    assert told(record) == [({VARGA, RENKO}, "held", "phone", "2024-05-13")]
