"""Meetings of the embedded engine: who took part by a sentence of its own, and what only the headline tells."""

from __future__ import annotations

import pytest

from summarizer import Summarizer, Summary
from summarizer.read import Known, from_text

VARGA, RENKO, OKELLO, FERRI, HOLUB = "Ilse Varga", "Tomas Renko", "Moses Okello", "Luca Ferri", "Jana Holub"


def parties(record: Summary) -> list[list[str]]:
    """The participants of each meeting, in alphabetical order."""
    known = {actor.id: actor.name for actor in record.actors}
    return [sorted(known[id_] for id_ in meeting.participants) for meeting in record.meetings]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ilse Varga held a meeting on the harvest. Taking part in the meeting were Finance Minister Tomas Renko, "
            "Speaker Moses Okello and Mayor Luca Ferri.",
            [[VARGA, RENKO, OKELLO, FERRI]],
        ),
        (
            "President Ilse Varga chaired a meeting on roads. She praised the builders. The meeting was also attended by "
            "Transport Minister Tomas Renko and Mayor Moses Okello.",
            [[VARGA, RENKO, OKELLO]],
        ),
        (
            "Ilse Varga met with the heads of fishing firms. Also present at the meeting was Mayor Luca Ferri.",
            [[VARGA, FERRI]],
        ),
        (
            "President Ilse Varga held talks with President Tomas Renko. Mayor Luca Ferri, Speaker Moses Okello and "
            "Transport Minister Jana Holub took part in the talks.",
            [[VARGA, RENKO, OKELLO, FERRI, HOLUB]],
        ),
        (
            "President Ilse Varga had a meeting with President Tomas Renko. Later she met Mayor Luca Ferri. Tomas Renko "
            "was also present at the meeting.",
            [[VARGA, RENKO], [VARGA, RENKO, FERRI]],
        ),
        (
            "President Ilse Varga met President Tomas Renko on the sidelines of the summit. The summit was attended by "
            "Moses Okello, Luca Ferri and Jana Holub.",
            [[VARGA, RENKO], [OKELLO, FERRI, HOLUB]],
        ),
        (
            "A delegation of traders called on Governor Ilse Varga on Monday. The delegation, led by Tomas Renko, "
            "comprised Moses Okello and Luca Ferri.",
            [[VARGA, RENKO, OKELLO, FERRI]],
        ),
        (
            "Members of the assembly met Governor Ilse Varga on Monday. Those who met the governor included Tomas Renko.",
            [[VARGA, RENKO]],
        ),
        (
            "A delegation of traders called on Governor Ilse Varga on Monday. Mayor Tomas Renko was also present.",
            [[VARGA, RENKO]],
        ),
        (
            "Governor Ilse Varga received the leadership of the Harbour Union, led by its chairman, Tomas Renko, on Monday.",
            [[VARGA, RENKO]],
        ),
        (
            "Governor Ilse Varga chaired a meeting with ministers on Monday. Mayor Tomas Renko, Speaker Moses Okello and "
            "Secretary Luca Ferri attended the meeting.",
            [[VARGA, RENKO, OKELLO, FERRI]],
        ),
        (
            "Governor Ilse Varga met a delegation of traders on Monday. The delegation was led by Tomas Renko. It also "
            "included Moses Okello and Luca Ferri.",
            [[VARGA, RENKO, OKELLO, FERRI]],
        ),
        (
            "Ilse Varga met Tomas Renko on Monday. The programme was long. It also included Moses Okello and Luca Ferri.",
            [[VARGA, RENKO]],
        ),
        (
            "Governor Ilse Varga presided over a meeting on roads on Monday. The meeting was attended by Mayor Tomas Renko.",
            [[VARGA, RENKO]],
        ),
        ("The Olympic delegation included Ilse Varga and Tomas Renko. They won.", []),
        (
            "Ilse Varga met Tomas Renko on Monday. Others who met Ilse Varga last year included Moses Okello.",
            [[VARGA, RENKO]],
        ),
        (
            "Ilse Varga met Tomas Renko on Monday. The delegation, which Moses Okello had invited, included growers.",
            [[VARGA, RENKO]],
        ),
        ("Ilse Varga met Tomas Renko on Monday. The delegation included a friend of Moses Okello.", [[VARGA, RENKO]]),
        ("Members of the board met Ilse Varga. Moses Okello was also present at the launch of her book.", []),
        ("Judge Ilse Varga won over a meeting of doubters. Mayor Tomas Renko was also present.", []),
        ("Workers called on Governor Ilse Varga to resign. Mayor Tomas Renko was also present at the rally.", []),
        ("Mourners met the widow of Ilse Varga on Monday. Her brother Tomas Renko was also present.", []),
        ("The list of names includes Ilse Varga. A report included Tomas Renko and Moses Okello.", []),
        (
            "Ilse Varga telephoned President Tomas Renko. The meeting of the board was attended by Moses Okello.",
            [[VARGA, RENKO]],
        ),
        (
            "President Ilse Varga met Tomas Renko before a concert. It was attended by Moses Okello and Luca Ferri.",
            [[VARGA, RENKO]],
        ),
        (
            "President Ilse Varga met Tomas Renko. Later she gave a lecture, which was attended by Moses Okello.",
            [[VARGA, RENKO]],
        ),
        (
            "President Ilse Varga met President Tomas Renko. In May Luca Ferri attended a meeting of the bank's board.",
            [[VARGA, RENKO]],
        ),
        (
            "Ilse Varga received army officers on Monday. Taking part in the meeting were: Tomas Renko and Moses Okello.",
            [[VARGA, RENKO, OKELLO]],
        ),
        (
            "Ilse Varga, Tomas Renko and Moses Okello took part in a meeting of the river council. It was short.",
            [[VARGA, RENKO, OKELLO]],
        ),
        (
            "President Ilse Varga welcomed the proposals. The meeting was attended by Tomas Renko and Moses Okello.",
            [[RENKO, OKELLO]],
        ),
        (
            "She held a meeting with teachers. The meeting was attended by Mayor Luca Ferri.",
            [],
        ),
    ],
)
def test_those_who_took_part(loaded: Summarizer, text: str, expected: list[list[str]]) -> None:
    assert parties(loaded.summarise(text, published="2024-05-14")) == [sorted(people) for people in expected]


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        (
            "Working meeting with Governor Tomas Renko",
            "Ilse Varga asked about the harvest. Mr Renko said that the barns were full.",
            [(VARGA, RENKO, "in_person")],
        ),
        (
            "Telephone conversation with President Tomas Renko",
            "Ilse Varga had a telephone conversation with the President, in which she congratulated Tomas Renko.",
            [(VARGA, RENKO, "phone")],
        ),
        (
            "Meeting with President Tomas Renko",
            "Ilse Varga and Tomas Renko discussed the price of gas.",
            [(VARGA, RENKO, "in_person")],
        ),
        (
            "At the end of talks, Ilse Varga and Tomas Renko signed a treaty",
            "Ms Varga praised the treaty. Mr Renko called it a good one.",
            [(VARGA, RENKO, "in_person")],
        ),
        ("Letter to President Tomas Renko", "Ilse Varga congratulated Tomas Renko on his birthday.", []),
        ("Meeting with President Tomas Renko", "The harvest was discussed. Tomas Renko praised it.", []),
        ("Tomas Renko spoke after the meeting", "Ilse Varga was away. Tomas Renko praised the harvest.", []),
    ],
)
def test_the_headline_names_one_side(
    loaded: Summarizer, title: str, text: str, expected: list[tuple[str, str, str]]
) -> None:
    record = loaded.summarise(from_text(text, Known(title=title)))
    modes = [meeting.mode for meeting in record.meetings]
    assert [(*people, mode) for people, mode in zip(parties(record), modes, strict=True)] == [
        (*sorted([host, guest]), mode) for host, guest, mode in expected
    ]


def test_the_day_may_stand_in_the_headline(loaded: Summarizer) -> None:
    text = (
        "Ilse Varga will meet with Tomas Renko on 3 June\n\n"
        "Ilse Varga will meet with President Tomas Renko, who comes at her invitation. They will speak of gas.\n"
    )
    assert [meeting.when for meeting in loaded.summarise(text, published="2024-05-14").meetings] == ["2024-06-03"]


def test_meetings_in_the_headline_are_one_by_guest(loaded: Summarizer) -> None:
    text = "Ilse Varga praised the harvest. Mr Renko spoke of prices. Mr Ferri was silent."
    record = loaded.summarise(from_text(text, Known(title="Meetings with Tomas Renko and Luca Ferri")))
    assert parties(record) == [[VARGA, RENKO], [VARGA, FERRI]]


def test_who_held_a_meeting_may_stand_in_the_headline(loaded: Summarizer) -> None:
    text = "Ms Varga praised the builders. The meeting was attended by Minister Luca Ferri and Mayor Moses Okello."
    record = loaded.summarise(from_text(text, Known(title="Ilse Varga held a meeting on the roads")))
    assert parties(record) == [[VARGA, FERRI, OKELLO]]
