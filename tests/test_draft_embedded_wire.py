"""Meetings of the embedded engine as news agencies tell them."""

from __future__ import annotations

import pytest
from meeting_tools import OKELLO, RENKO, VARGA, Told, told

from summarizer import Summarizer


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "White House chief of staff Dan Keller huddled with Senate leader Ruth Abrams on Monday to discuss the dam.",
            [({"Dan Keller", "Ruth Abrams"}, "held", "in_person", "2024-05-13")],
        ),
        (
            "Prime Minister Ilse Varga spoke by video link with President Tomas Renko on Monday.",
            [({VARGA, RENKO}, "held", "video", "2024-05-13")],
        ),
        (
            "Peru called off a meeting with Prime Minister Ilse Varga that had been planned for Friday.",
            [({"Peru", VARGA}, "cancelled", "in_person", "2024-05-17")],
        ),
        (
            "Prime Minister Ilse Varga met President Tomas Renko in Lima. They were joined by General Moses Okello.",
            [({VARGA, RENKO, OKELLO}, "held", "in_person", None)],
        ),
        (
            "Prime Minister Ilse Varga discussed the dam with President Tomas Renko in a call on Monday.",
            [({VARGA, RENKO}, "held", "phone", "2024-05-13")],
        ),
        (
            "Norway and Peru held talks in Rome on Monday, with General Moses Okello carrying notes from room to room.",
            [({"Norway", "Peru"}, "held", "in_person", "2024-05-13")],
        ),
        (
            "Prime Minister Ilse Varga flew to Lima on Monday, where she is due to meet President Tomas Renko.",
            [({VARGA, RENKO}, "planned", "in_person", None)],
        ),
        (
            "Prime Minister Ilse Varga leaves for Lima on Tuesday, where she will hold talks with President Tomas Renko.",
            [({VARGA, RENKO}, "planned", "in_person", None)],
        ),
        (
            "Ilse Varga and Tomas Renko agreed in a telephone conversation on Monday to hold a summit next month.",
            [({VARGA, RENKO}, "held", "phone", "2024-05-13"), ({VARGA, RENKO}, "planned", "in_person", "2024-06")],
        ),
        (
            "Prime Minister Ilse Varga said on Monday she had met President Tomas Renko.",
            [({VARGA, RENKO}, "held", "in_person", None)],
        ),
        (
            "Ilse Varga and Tomas Renko met in Lima for the third time this year.",
            [({VARGA, RENKO}, "held", "in_person", None)],
        ),
        (
            "After meeting Prime Minister Ilse Varga in Lima on Monday, President Tomas Renko told reporters the dam was safe.",
            [({VARGA, RENKO}, "held", "in_person", "2024-05-13")],
        ),
        (
            "Prime Minister Ilse Varga received a phone call from President Tomas Renko on Monday.",
            [({VARGA, RENKO}, "held", "phone", "2024-05-13")],
        ),
        (
            "Prime Minister Ilse Varga met General Moses Okello and, separately, President Tomas Renko in Lima on Monday.",
            [
                ({VARGA, OKELLO}, "held", "in_person", "2024-05-13"),
                ({VARGA, RENKO}, "held", "in_person", "2024-05-13"),
            ],
        ),
        (
            "A planned summit between Ilse Varga and Tomas Renko will not take place, the palace said.",
            [({VARGA, RENKO}, "cancelled", "in_person", None)],
        ),
        (
            "Prime Minister Ilse Varga was due to have met President Tomas Renko on Monday but fell ill.",
            [({VARGA, RENKO}, "cancelled", "in_person", "2024-05-13")],
        ),
        (
            "Ilse Varga and Tomas Renko met on Monday under the auspices of Cardinal Moses Okello.",
            [({VARGA, RENKO, OKELLO}, "held", "in_person", "2024-05-13")],
        ),
        (
            "President Moses Okello brokered talks on Monday between Ilse Varga and Tomas Renko.",
            [({VARGA, RENKO, OKELLO}, "held", "in_person", "2024-05-13")],
        ),
        (
            "President Tomas Renko met a team of engineers headed by Senator Ilse Varga on Monday.",
            [({VARGA, RENKO}, "held", "in_person", "2024-05-13")],
        ),
        (
            "President Tomas Renko will welcome Prime Minister Ilse Varga to the palace on 3 June.",
            [({VARGA, RENKO}, "planned", "in_person", "2024-06-03")],
        ),
        (
            "Talks on the dam ended in Lima on Monday. Ilse Varga and Tomas Renko met for four hours.",
            [({VARGA, RENKO}, "held", "in_person", "2024-05-13")],
        ),
        (
            "Norway's army chief, General Ilse Varga, called on President Tomas Renko in Lima on Monday and briefed him.",
            [({VARGA, RENKO}, "held", "in_person", "2024-05-13")],
        ),
        (
            "Prime Minister Ilse Varga visited Lima on Monday before hosting a dinner for President Tomas Renko.",
            [({VARGA, RENKO}, "held", "in_person", "2024-05-13")],
        ),
        (
            "Prime Minister Ilse Varga will meet with President Tomas Renko on Friday and with General Moses Okello on Saturday.",
            [
                ({VARGA, RENKO}, "planned", "in_person", "2024-05-17"),
                ({VARGA, OKELLO}, "planned", "in_person", "2024-05-18"),
            ],
        ),
        (
            "A day after meeting General Moses Okello, Prime Minister Ilse Varga held talks with President Tomas Renko on Monday.",
            [({VARGA, OKELLO}, "held", "in_person", None), ({VARGA, RENKO}, "held", "in_person", "2024-05-13")],
        ),
        (
            "Ilse Varga has met no Norwegian since 2019, when she held a summit with President Tomas Renko in Lima.",
            [({VARGA, RENKO}, "held", "in_person", "2019")],
        ),
        (
            "Prime Minister Ilse Varga and President Tomas Renko spoke again on Monday, their third call this month.",
            [({VARGA, RENKO}, "held", "phone", "2024-05-13")],
        ),
        (
            "Australian Foreign Minister Grace Lim met her counterparts from India, Japan and the United States in Rome on Monday.",
            [({"Grace Lim", "India", "Japan", "United States"}, "held", "in_person", "2024-05-13")],
        ),
    ],
)
def test_as_agencies_tell_it(loaded: Summarizer, text: str, expected: list[Told]) -> None:
    assert told(loaded.summarise(text, published="2024-05-14")) == expected


def test_a_headline_within_the_text_does_not_pair_the_guests(loaded: Summarizer) -> None:
    text = (
        "Meetings with Ada Lind and Piet Karsen\n\n"
        "Tomas Renko held bilateral meetings with President of Norwell Ada Lind and President of Fjordland Piet Karsen."
    )
    assert sorted(sorted(who) for who, *_ in told(loaded.summarise(text))) == [
        ["Ada Lind", "Tomas Renko"],
        ["Piet Karsen", "Tomas Renko"],
    ]
