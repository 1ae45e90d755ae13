"""Meetings of the embedded engine whose parties another sentence, or the headline, names."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer import Summarizer
from summarizer.read import Known, from_text

Told = tuple[set[str], str | None, str, str]

VARGA, RENKO, OKELLO = "Ilse Varga", "Tomas Renko", "Moses Okello"


def told(text: str, title: str = "Talks") -> list[Told]:
    record = Summarizer().summarise(from_text(f"{title}\n\n{text}", Known(published=date(2026, 6, 4)), source="t.txt"))
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
            "The foreign ministers of Peru and Chile held phone talks on Monday. During the talks, Peru's Ilse Varga and her "
            "Chilean counterpart Tomas Renko shared the view that rents must fall.",
            [({VARGA, RENKO}, "2026-06-01", "held", "phone")],
        ),
        (
            "Leaders of Peru and Chile met in Lima on Monday. President Ilse Varga and Prime Minister Tomas Renko agreed that "
            "the talks would go on.",
            [({VARGA, RENKO}, "2026-06-01", "held", "in_person")],
        ),
        (
            "Leaders of Peru and Chile met in Lima on Monday. Analysts Ilse Varga and Tomas Renko said that the talks were "
            "in vain.",
            [({"Peru", "Chile"}, "2026-06-01", "held", "in_person")],
        ),
        (
            "Minister Ilse Varga held her first phone call since taking office with her Chilean counterpart, Tomas Renko.",
            [({VARGA, RENKO}, None, "held", "phone")],
        ),
        (
            "Ilse Varga sat across from Tomas Renko in Geneva on Monday.",
            [({VARGA, RENKO}, "2026-06-01", "held", "in_person")],
        ),
    ],
)
def test_those_who_met_are_named_later(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        (
            "Meeting with Harbour Ministry leadership",
            "President Ilse Varga continued a series of meetings on ports. The Harbour Ministry has three offices.",
            [({VARGA, "Harbour Ministry"}, None, "held", "in_person")],
        ),
        (
            "Meeting with Harbour Ministry leadership",
            "President Ilse Varga praised the new port. The Harbour Ministry has three offices.",
            [],
        ),
    ],
)
def test_a_headline_names_the_body(title: str, text: str, expected: list[Told]) -> None:
    assert told(text, title) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ilse Varga met Tomas Renko to mark the flood of 1941.",
            [({VARGA, RENKO}, None, "held", "in_person")],
        ),
        (
            "Ilse Varga met Tomas Renko on the evening of 2 June.",
            [({VARGA, RENKO}, "2026-06-02", "held", "in_person")],
        ),
    ],
)
def test_the_year_of_an_event_is_not_the_day_of_the_meeting(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


def test_spokesmen_are_not_the_two_sides() -> None:
    text = (
        "Hospital spokesman Tomas Renko said the offer stood. Union head Ilse Varga called it thin. The two sides last met "
        "on 2 May at a hotel. Nurse Moses Okello and cook Clara Solis were glad."
    )
    assert told(text) == []


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        (
            "Mayor Varga meets Renko",
            "Ilse Varga met envoy Tomas Renko on Monday. Cook Klara Varga, who is no relation, was glad.",
            [({VARGA, RENKO}, "2026-06-01", "held", "in_person")],
        ),
        (
            "Harbour",
            "Ilse Varga spoke by phone with Tomas Renko on Monday. A meeting between tenants and owners was cancelled.",
            [({VARGA, RENKO}, "2026-06-01", "held", "phone")],
        ),
        (
            "Harbour",
            "Minister Ilse Varga received in her office on Monday HE Tomas Renko, envoy of Chile.",
            [({VARGA, RENKO}, "2026-06-01", "held", "in_person")],
        ),
        (
            "Harbour",
            "Mr Moses Okello is a clerk. A call between Ilse Varga and Tomas Renko, with Okello taking part, is planned for "
            "10 June.",
            [({VARGA, RENKO, OKELLO}, "2026-06-10", "planned", "phone")],
        ),
    ],
)
def test_who_is_there_and_who_is_not(title: str, text: str, expected: list[Told]) -> None:
    assert told(text, title) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Members of the Harbour Union met on Monday to elect Tomas Renko.", []),
        ("Ilse Varga spoke to captain Tomas Renko.", [({VARGA, RENKO}, None, "held", "in_person")]),
        (
            "Ilse Varga flies home on Friday after talks with Tomas Renko.",
            [({VARGA, RENKO}, None, "held", "in_person")],
        ),
    ],
)
def test_what_is_done_before_and_after_a_meeting(text: str, expected: list[Told]) -> None:
    assert told(text) == expected
