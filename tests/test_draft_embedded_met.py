"""Meetings of the embedded engine, by where a sentence names the parties: late, far from the verb, or beside it."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer import Summarizer
from summarizer.read import Known, from_text

Told = tuple[set[str], str | None, str, str]

VARGA, RENKO, OKELLO = "Ilse Varga", "Tomas Renko", "Moses Okello"


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
        ("President Ilse Varga called Tomas Renko last week.", [({VARGA, RENKO}, "2026-W22", "held", "phone")]),
        (
            "Mayor Ilse Varga called Tomas Renko by phone on Monday to offer him a crane.",
            [({VARGA, RENKO}, "2026-06-01", "held", "phone")],
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A planned call between President Ilse Varga and Tomas Renko did not go ahead. It will be held later this week.",
            [({VARGA, RENKO}, "2026-W23", "planned", "phone")],
        ),
        (
            "Talks between Ilse Varga and Tomas Renko, due on Monday, were called off. They regretted it. The meeting has "
            "been rescheduled for 12 June.",
            [({VARGA, RENKO}, "2026-06-12", "planned", "in_person")],
        ),
        (
            "Ilse Varga put off on Monday a visit to Chile, where she was to meet President Tomas Renko. Rain fell. The "
            "visit, first set for 8 June, is now planned for 20 June.",
            [({VARGA, RENKO}, "2026-06-20", "planned", "in_person")],
        ),
        (
            "The talks between Ilse Varga and Tomas Renko were called off. It was held to be a scandal on Monday.",
            [({VARGA, RENKO}, None, "cancelled", "in_person")],
        ),
        (
            "Ilse Varga and Tomas Renko have never met; a summit that had been set for May 2025 was called off.",
            [({VARGA, RENKO}, "2025-05", "cancelled", "in_person")],
        ),
        (
            "Ilse Varga and Tomas Renko have not met since May, when they spoke for an hour.",
            [({VARGA, RENKO}, "2026-05", "held", "in_person")],
        ),
    ],
)
def test_what_becomes_of_meetings_that_were_not(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ilse Varga flies to Lima on Friday for talks with Tomas Renko.",
            [({VARGA, RENKO}, "2026-06-05", "planned", "in_person")],
        ),
        (
            "Ilse Varga and Tomas Renko signed the pact after three days of talks.",
            [({VARGA, RENKO}, None, "held", "in_person")],
        ),
        (
            "Ilse Varga, speaking after she had met Tomas Renko, stressed that prices had doubled since last autumn.",
            [({VARGA, RENKO}, None, "held", "in_person")],
        ),
        (
            "Ilse Varga may resign after a tense meeting with President Tomas Renko, the daily Norwell reported on Friday.",
            [({VARGA, RENKO}, None, "held", "in_person")],
        ),
        (
            "Ilse Varga flew to Lima in May to compare notes with Tomas Renko; they are to go on in July.",
            [({VARGA, RENKO}, "2026-05", "held", "in_person")],
        ),
    ],
)
def test_status_and_day_are_those_of_the_meeting_and_of_no_other_deed(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ilse Varga and lawyer Tomas Renko struck the deal over Zoom in May.",
            [({VARGA, RENKO}, "2026-05", "held", "video")],
        ),
        ("Ilse Varga and Tomas Renko were seen on video in May.", []),
        (
            "Ilse Varga reported by videoconference to the council's chairman, Tomas Renko, on Monday.",
            [({VARGA, RENKO}, "2026-06-01", "held", "video")],
        ),
        ("Ilse Varga reported the theft by phone on Monday.", []),
        (
            "Ilse Varga told Tomas Renko in person on Monday that the mine would close.",
            [({VARGA, RENKO}, "2026-06-01", "held", "in_person")],
        ),
        (
            "Tomas Renko said Ilse Varga had called him on Monday.",
            [({VARGA, RENKO}, "2026-06-01", "held", "phone")],
        ),
    ],
)
def test_dealings_over_a_line_are_meetings(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Ilse Varga met her French and Peruvian counterparts, Tomas Renko and Moses Okello, on Monday.",
            [({VARGA, RENKO, OKELLO}, "2026-06-01", "held", "in_person")],
        ),
        (
            "Speaker Ilse Varga, who received the ambassadors of Peru and Chile on Monday, said talks went on.",
            [({VARGA, "Peru", "Chile"}, "2026-06-01", "held", "in_person")],
        ),
        (
            "Ilse Varga met members of the Lima Chamber of Commerce on Monday.",
            [({VARGA, "Lima Chamber of Commerce"}, "2026-06-01", "held", "in_person")],
        ),
        (
            "The pact was reached at a meeting in Lima chaired by Ilse Varga and attended by Tomas Renko and Moses Okello.",
            [({VARGA, RENKO, OKELLO}, None, "held", "in_person")],
        ),
        (
            "President Ilse Varga of Peru spoke by phone with President Tomas Renko of Chile on Monday. During the "
            "conversation, the presidents of Peru and Chile agreed to go on.",
            [({VARGA, RENKO}, "2026-06-01", "held", "phone")],
        ),
        (
            "Ilse Varga had talks on Monday with the president, Tomas Renko, and with the leader of the Mills Party, "
            "Moses Okello. Speaker Clara Solis was glad.",
            [({VARGA, RENKO}, "2026-06-01", "held", "in_person"), ({VARGA, OKELLO}, "2026-06-01", "held", "in_person")],
        ),
        (
            "President Ilse Varga rang President Tomas Renko on Monday. The two are arranging a summit in July.",
            [({VARGA, RENKO}, "2026-06-01", "held", "phone"), ({VARGA, RENKO}, "2026-07", "planned", "in_person")],
        ),
    ],
)
def test_several_and_bodies_as_parties(text: str, expected: list[Told]) -> None:
    assert told(text) == expected
