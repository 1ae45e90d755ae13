"""Meetings of the embedded engine: what looks like one and is none, and what the sentences beside tell of one."""

from __future__ import annotations

import pytest
from meeting_tools import HOLUB, OKELLO, RENKO, VARGA, Told, told

from summarizer import Summarizer
from summarizer.read import Known, from_text


@pytest.mark.parametrize(
    "text",
    [
        "Ilse Varga and Tomas Renko promised to meet the demands of the farmers.",
        "The wishes of Ilse Varga and Tomas Renko were met in full.",
        "Ilse Varga and Tomas Renko spoke in favour of a new bridge.",
        "Ilse Varga and Tomas Renko meet regularly.",
        "Norway and Peru are, generally speaking, old friends.",
        "Ilse Varga and Tomas Renko called on all firms to engage in dialogue.",
        "The committee praised a mechanism for consultations between Peru and Norway.",
        "He spoke at the meeting of the Orlu (Norbank) Committee.",
        "Ilse Varga wrote that she was told of your meeting with Tomas Renko.",
        "Ilse Varga said the Peruvian-Greek talks could be held in May. Peru and Greece were silent.",
        "The palace said a meeting between Ilse Varga and Tomas Renko was possible but would take weeks to prepare.",
        "Senator Ilse Varga is trying to arrange a meeting with President Tomas Renko.",
        "No date has been set for a meeting between Ilse Varga and Tomas Renko.",
        "Senator Ilse Varga requested a meeting with President Tomas Renko.",
        "Ilse Varga won on Monday. Ilse Varga meets Tomas Renko in the second round.",
        "“I dreamed Ilse Varga met Tomas Renko,” said Jana Holub.",
        "“I hoped Ilse Varga met Tomas Renko,” said Jana Holub.",
        "“If Ilse Varga met Tomas Renko, I would know,” said Jana Holub.",
        "Norway is still paid until it negotiates a new contract with Peru.",
    ],
)
def test_no_meeting(loaded: Summarizer, text: str) -> None:
    assert told(loaded.summarise(text, published="2024-05-14")) == []


def test_a_greeting_is_no_second_meeting(loaded: Summarizer) -> None:
    text = (
        "President Ilse Varga had a meeting with President Tomas Renko.\n\n"
        "President Ilse Varga: I am glad to meet with you again, and happy to have this opportunity to talk to you.\n\n"
        "President Tomas Renko: It is good to be here. We have already had the pleasure to speak briefly at the fair.\n"
    )
    assert told(loaded.summarise(text, published="2024-05-14")) == [({VARGA, RENKO}, "held", "in_person", None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ilse Varga met with Jana Holub, a baker's mother, and with Mayor Tomas Renko.",
            [({VARGA, RENKO, HOLUB}, "held", "in_person", None)],
        ),
        (
            "“On Monday Ilse Varga met Tomas Renko and they ate,” said Jana Holub.",
            [({VARGA, RENKO}, "held", "in_person", "2024-05-13")],
        ),
        ("Ilse Varga was met at the airport by Tomas Renko.", [({VARGA, RENKO}, "held", "in_person", None)]),
        (
            "Ilse Varga will inform the council about the results of her talks with Tomas Renko.",
            [({VARGA, RENKO}, "held", "in_person", None)],
        ),
        (
            "Ilse Varga had the chance to talk to Tomas Renko at the fair.",
            [({VARGA, RENKO}, "held", "unspecified", None)],
        ),
        (
            "Ilse Varga held talks with Tomas Renko on the fair that opens on 3 June.",
            [({VARGA, RENKO}, "held", "in_person", None)],
        ),
        (
            "Ilse Varga met Tomas Renko in Lima. The meeting took place on the sidelines of the fair, which will be held on "
            "3 June.",
            [({VARGA, RENKO}, "held", "in_person", None)],
        ),
        (
            "Tomas Renko telephoned Ilse Varga. He briefed Ilse Varga on his meetings at the fair in Lima.",
            [({VARGA, RENKO}, "held", "phone", None)],
        ),
        (
            "Ilse Varga telephoned Tomas Renko. She briefed Tomas Renko on her meeting with Moses Okello.",
            [({VARGA, RENKO}, "held", "phone", None), ({VARGA, OKELLO}, "held", "in_person", None)],
        ),
        (
            "Jana Holub phoned Paul Roe. Minister Ilse Varga updated Tomas Renko on her call with Moses Okello. They agreed "
            "to meet again in June.",
            [
                ({"Jana Holub", "Paul Roe"}, "held", "phone", None),
                ({VARGA, OKELLO}, "held", "phone", None),
                ({VARGA, RENKO}, "planned", "in_person", "2024-06"),
            ],
        ),
        (
            "Jana Holub phoned Paul Roe. Ilse Varga flew to Lima. She thanked Tomas Renko and Moses Okello. They agreed to "
            "meet again in June.",
            [({"Jana Holub", "Paul Roe"}, "held", "phone", None)],
        ),
        (
            "President Ilse Varga briefed party leader Tomas Renko on her meeting with bank chief Moses Okello.",
            [({VARGA, OKELLO}, "held", "in_person", None)],
        ),
    ],
)
def test_who_met_and_whether(loaded: Summarizer, text: str, expected: list[Told]) -> None:
    assert told(loaded.summarise(text, published="2024-05-14")) == expected


def test_what_is_recalled_is_another_meeting(loaded: Summarizer) -> None:
    text = (
        "President Ilse Varga had a meeting with President Tomas Renko in Quito.\n\n"
        "President Ilse Varga: Mr President, the last time we met was in Lima last summer, as I remember very well.\n\n"
        "President Tomas Renko: It was a good summer. We are meeting with you today in a new hall, and I like it.\n"
    )
    assert told(loaded.summarise(text, published="2024-05-14")) == [
        ({VARGA, RENKO}, "held", "in_person", "2024-05-14"),
        ({VARGA, RENKO}, "held", "in_person", "2023-SU"),
    ]


def test_meetings_recalled_at_two_places_are_two(loaded: Summarizer) -> None:
    text = (
        "Ilse Varga and Tomas Renko held talks by telephone. Ilse Varga and Tomas Renko met recently in Lima. The last time "
        "Ilse Varga and Tomas Renko met in Oslo, it rained."
    )
    assert [m.place.text for m in loaded.summarise(text, published="2024-05-14").meetings if m.place] == [
        "Lima",
        "Oslo",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "An informal meeting of the valley's mayors will be held in Lima on 3 June. Ilse Varga and Tomas Renko will take "
            "part in the meeting.",
            [({VARGA, RENKO}, "planned", "in_person", "2024-06-03")],
        ),
        (
            "On 3 June, Ilse Varga will make a visit to Peru at the invitation of President Tomas Renko. During the talks, the "
            "two leaders will discuss the price of gas.",
            [({VARGA, RENKO}, "planned", "in_person", "2024-06-03")],
        ),
        (
            "On 3 June, Lima will host talks on the price of gas. Ilse Varga and Tomas Renko will discuss a new pipeline.",
            [({VARGA, RENKO}, "planned", "in_person", "2024-06-03")],
        ),
        (
            "Talks were held at the old palace on Monday. Ilse Varga and Tomas Renko discussed the price of gas.",
            [({VARGA, RENKO}, "held", "in_person", "2024-05-13")],
        ),
        (
            "Talks will be held at the old palace on 3 June. Ilse Varga met Tomas Renko in Lima.",
            [({VARGA, RENKO}, "held", "in_person", None)],
        ),
        (
            "On 3 June, Ilse Varga will make a visit to Peru. President Tomas Renko will meet Jana Holub.",
            [({RENKO, HOLUB}, "planned", "in_person", None)],
        ),
    ],
)
def test_day_and_mode_stand_in_the_sentence_beside(loaded: Summarizer, text: str, expected: list[Told]) -> None:
    assert told(loaded.summarise(text, published="2024-05-14")) == expected


def test_leaders_of_countries_are_those_who_met(loaded: Summarizer) -> None:
    text = (
        "Ilse Varga of Norway met Tomas Renko of Peru in Lima on Monday. The leaders of Norway and Peru discussed the price of "
        "gas."
    )
    assert told(loaded.summarise(text, published="2024-05-14")) == [({VARGA, RENKO}, "held", "in_person", "2024-05-13")]


def test_a_meeting_agreed_on_by_telephone_is_no_call(loaded: Summarizer) -> None:
    text = (
        "Ilse Varga and Tomas Renko discussed the price of gas. Ilse Varga and Tomas Renko agreed to hold a meeting during the "
        "fair in Lima."
    )
    record = loaded.summarise(from_text(text, Known(title="Ilse Varga spoke by telephone with Tomas Renko")))
    assert [(status, mode) for _, status, mode, _ in told(record)] == [("held", "phone"), ("planned", "in_person")]


def test_talks_of_countries(loaded: Summarizer) -> None:
    text = "Peruvian-Greek talks were held on the coast. Peru praised Greece, and Greece thanked Peru."
    assert told(loaded.summarise(text, published="2024-05-14")) == [({"Peru", "Greece"}, "held", "in_person", None)]


def test_a_call_about_a_meeting_to_come_stays_a_call(loaded: Summarizer) -> None:
    text = (
        "Ilse Varga and Tomas Renko exchanged views on preparations for a working meeting that will take place soon. The "
        "conversation was initiated by the Peruvian side."
    )
    record = loaded.summarise(from_text(text, Known(title="Telephone conversation with President Tomas Renko")))
    assert told(record)[0] == ({VARGA, RENKO}, "held", "phone", None)
