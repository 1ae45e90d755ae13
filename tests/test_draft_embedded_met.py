"""Meetings of the embedded engine, by where a sentence names the parties: late, far from the verb, or beside it."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer import Summarizer
from summarizer.read import Known, from_text

Told = tuple[set[str], str | None, str, str]

VARGA, RENKO, OKELLO, SOLIS = "Ilse Varga", "Tomas Renko", "Moses Okello", "Clara Solis"


def told(text: str) -> list[Told]:
    record = Summarizer().summarise(from_text(f"Talks\n\n{text}", Known(published=date(2026, 6, 4)), source="t.txt"))
    known = {actor.id: actor.name for actor in record.actors}
    days = {day.id: day.value for day in record.dates}
    return [
        ({known[id_] for id_ in m.participants}, m.when or days.get(m.date or ""), m.status, m.mode)
        for m in record.meetings
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lima (ABC) – President Ilse Varga received Foreign Minister Tomas Renko at the palace on Tuesday.",
            [({VARGA, RENKO}, "2026-06-02", "held", "in_person")],
        ),
        (
            "King Moses Okello received in his palace today the Foreign Minister of Chile, Tomas Renko, who is on a visit.",
            [({OKELLO, RENKO}, "2026-06-04", "held", "in_person")],
        ),
        (
            "Prime Minister Ilse Varga received here on Monday her counterpart from Chile, Tomas Renko.",
            [({VARGA, RENKO}, "2026-06-01", "held", "in_person")],
        ),
        (
            "The president, Ilse Varga, met this morning at the ministry the head of the fund's mission, Tomas Renko.",
            [({VARGA, RENKO}, "2026-06-04", "held", "in_person")],
        ),
        ("Ilse Varga received on Tuesday a letter from President Tomas Renko.", []),
        ("Ilse Varga met in Lima on Tuesday reporters who had asked about Tomas Renko.", []),
        ("Ilse Varga received in the house of Tomas Renko the keys of the town.", []),
        ("Ilse Varga received at a ceremony in Lima a medal that Tomas Renko had won.", []),
    ],
)
def test_a_guest_may_be_named_behind_place_and_day(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ilse Varga is among six mayors who met President Tomas Renko on Tuesday.",
            [({VARGA, RENKO}, "2026-06-02", "held", "in_person")],
        ),
        (
            "Ilse Varga is one of the ministers who met President Tomas Renko on Tuesday.",
            [({VARGA, RENKO}, "2026-06-02", "held", "in_person")],
        ),
        (
            "A meeting of the Harbour Union with the Port Authority was held on Monday.",
            [({"Harbour Union", "Port Authority"}, "2026-06-01", "held", "in_person")],
        ),
        (
            "Officials mentioned a second meeting, which Ilse Varga had on Monday with Tomas Renko.",
            [({VARGA, RENKO}, "2026-06-01", "held", "in_person")],
        ),
        (
            "Aides said Ilse Varga was in another room meeting Tomas Renko.",
            [({VARGA, RENKO}, None, "held", "in_person")],
        ),
        ("Ilse Varga briefed President Tomas Renko on her meetings at the summit in Lima.", []),
        ("Peru have won all six meetings with Chile.", []),
    ],
)
def test_who_met_may_stand_away_from_the_words_for_it(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Governor Ilse Varga rang Tomas Renko on Monday. She had earlier rung Moses Okello.",
            [({VARGA, RENKO}, "2026-06-01", "held", "phone"), ({VARGA, OKELLO}, None, "held", "phone")],
        ),
        (
            "Mayor Ilse Varga called Tomas Renko at home on Tuesday and told him that the bridge was safe.",
            [({VARGA, RENKO}, "2026-06-02", "held", "phone")],
        ),
        (
            '"I\'ll be meeting Tomas Renko on Monday," Ilse Varga said.',
            [({VARGA, RENKO}, "2026-06-08", "planned", "in_person")],
        ),
        ("Ilse Varga called Tomas Renko a liar on Tuesday.", []),
    ],
)
def test_calls_and_meetings_in_ones_own_words(text: str, expected: list[Told]) -> None:
    assert told(text) == expected
