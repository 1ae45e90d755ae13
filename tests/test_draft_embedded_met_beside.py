"""Meetings whose parties stand beside offices, or are told by an office alone and named afterwards."""

from __future__ import annotations

import pytest
from meeting_tools import HOLUB, OKELLO, RENKO, VARGA, Told, told

from summarizer import Summarizer
from summarizer.article import Article

MET: list[Told] = [({VARGA, RENKO}, "held", "in_person", None)]
PHONED: list[Told] = [({VARGA, RENKO}, "held", "phone", None)]


def found(engine: Summarizer, text: str) -> list[Told]:
    return [(who, status, mode, None) for who, status, mode, _ in told(engine.summarise(text, published="2024-05-16"))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ilse Varga, finance minister of Fiji, and her rival, Tomas Renko, met for five hours on Sunday.", MET),
        ("Ilse Varga, finance minister of Fiji, and Tomas Renko met on Sunday.", MET),
        ("Talks between Ilse Varga, chair of the board, and the mayor, Tomas Renko, broke up on Friday.", MET),
        ("Talks between Ilse Varga, who chairs the board, and the mayor, Tomas Renko, broke up on Friday.", MET),
        (
            "A phone call between Peru's envoy, Ilse Varga, and her counterpart from Chile, Tomas Renko, lasted an hour.",
            PHONED,
        ),
        ("The secretary of the union, Ilse Varga, rang Tomas Renko, who bargains for the mills.", PHONED),
        ("Tomas Renko, whom Ilse Varga met in May, said nothing.", MET),
        ("Ilse Varga and union president Tomas Renko negotiated face to face until four o'clock on Thursday.", MET),
        ("Ilse Varga met Tomas Renko, the founder and brother of Moses Okello, on Friday.", MET),
        ("Ilse Varga praised Tomas Renko, whom she met at college and married in 1990.", []),
        ("Ilse Varga criticised Tomas Renko, whom she has never met.", []),
        ("Tomas Renko, whom Ilse Varga met at a party in 2010, said nothing.", []),
        ("Tomas Renko, whom Ilse Varga had met in Lima in 2010, said nothing.", []),
        (
            "Ilse Varga spoke of her call with Tomas Renko, whom she had met in Lima on Tuesday.",
            [*PHONED, *MET],
        ),
    ],
)
def test_a_party_may_stand_behind_the_others_office(loaded: Summarizer, text: str, expected: list[Told]) -> None:
    assert found(loaded, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The President of Fiji met with President of Peru Ilse Varga. President of Fiji Tomas Renko thanked her.",
            MET,
        ),
        ("Fiji's president met President of Peru Ilse Varga on Friday. Tomas Renko thanked her.", MET),
        (
            "Ilse Varga held talks with the prime minister of Chad on Friday. Analyst Moses Okello said the visit was "
            "odd. Prime Minister Tomas Renko flew home.",
            MET,
        ),
        (
            "King Moses Okello of Jordan received Iraq's oil minister on Monday. The audience lasted half an hour. "
            "Tomas Renko handed over a message.",
            [({OKELLO, RENKO}, "held", "in_person", None)],
        ),
        (
            "The foreign ministers of Chad and Fiji met on Friday. Tomas Renko of Chad and Ilse Varga of Fiji signed.",
            MET,
        ),
        (
            "The transport ministers of Chile and Bolivia conferred by phone on Friday. Chile's Ilse Varga and her "
            "Bolivian colleague, Tomas Renko, went through a list.",
            PHONED,
        ),
        (
            "Ilse Varga met the head of the Harbour Union on Friday. Analyst Tomas Renko called it odd.",
            [({VARGA, "Harbour Union"}, "held", "in_person", None)],
        ),
        ("The French president telephoned Ilse Varga on Friday. Tomas Renko, a clerk, heard it.", []),
    ],
)
def test_who_is_told_by_an_office_may_be_named_afterwards(loaded: Summarizer, text: str, expected: list[Told]) -> None:
    assert found(loaded, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ilse Varga left the Green Party on Monday over talks with Chile.",
        "Ilse Varga abandoned the Alliance over talks with Tomas Renko.",
        "Peru left the bloc over talks with Chile.",
        "Ilse Varga opened the Northern Youth Centre. She visited the centre with students.",
        "Ilse Varga visited the Northern Youth Centre with teachers on Monday.",
    ],
)
def test_neither_a_topic_nor_a_building_is_a_party(loaded: Summarizer, text: str) -> None:
    assert told(loaded.summarise(text, published="2024-05-16")) == []


@pytest.mark.parametrize(
    "welcome",
    [
        "Mr Renko, allow me to welcome you to Lima and congratulate you on your company's work in Peru.",
        "Mr Renko, I would like to welcome you here.",
        "We welcome you to Lima, Mr Renko.",
        "I recall the meeting between the Patriarch of Lima and the Chairman.",
    ],
)
def test_who_is_welcomed_to_his_face_is_at_that_meeting(loaded: Summarizer, welcome: str) -> None:
    text = (
        f"Ilse Varga met with Chairman Tomas Renko.\n\nPresident Ilse Varga: {welcome} We have much to do.\n\n"
        "Chairman Tomas Renko: Thank you, Madam President.\n\nIlse Varga: Let us begin."
    )
    record = loaded.summarise(Article(id="a", text=text, title="Meeting with Chairman Tomas Renko"))
    assert [(who, status, mode) for who, status, mode, _ in told(record)] == [({VARGA, RENKO}, "held", "in_person")]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Ilse Varga held a meeting with members of the Harbour Board.\n\nTaking part in the meeting were Speaker Tomas "
            "Renko and Interior Minister Moses Okello.",
            {VARGA, RENKO, OKELLO, "Harbour Board"},
        ),
        (
            "Ilse Varga met with members of the Harbour Board. Taking part in the meeting were Speaker Tomas Renko, Interior "
            "Minister Moses Okello and Captain Jana Holub.",
            {VARGA, RENKO, OKELLO, HOLUB},
        ),
        (
            "Ilse Varga met members of the Board on Friday. Taking part in the meeting were Speaker Tomas Renko and Interior "
            "Minister Moses Okello.",
            {VARGA, RENKO, OKELLO},
        ),
    ],
)
def test_those_who_take_part_are_at_the_meeting_told(loaded: Summarizer, text: str, who: set[str]) -> None:
    assert [found for found, *_ in told(loaded.summarise(text))] == [who]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The summit ended with the signing of a statement by President Ilse Varga and President Tomas Renko.", MET),
        ("The war ended with a statement by Ilse Varga and Tomas Renko.", []),
        ("The talks ended with a statement by Ilse Varga.", []),
    ],
)
def test_who_signs_as_talks_end_has_met(loaded: Summarizer, text: str, expected: list[Told]) -> None:
    assert found(loaded, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The coast guards of Fiji and Tonga shared a channel after a meeting between their commanders on Wednesday. "
            "Admiral Ilse Varga and Major General Tomas Renko promised to hand back crews.",
            MET,
        ),
        (
            "Peru lifted its ban on cattle from Chile after a phone call between the countries' presidents on Friday. "
            "Ilse Varga was travelling when Chile's Tomas Renko reached her.",
            PHONED,
        ),
        ("The veterinary chiefs of the two nations, Ilse Varga and Tomas Renko, met on Friday.", MET),
        (
            "A meeting between their leaders on Friday brought no deal. Analyst Tomas Renko blamed painter Ilse Varga.",
            [],
        ),
    ],
)
def test_two_told_by_their_offices_may_be_named_next(loaded: Summarizer, text: str, expected: list[Told]) -> None:
    assert found(loaded, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ilse Varga and her host, Tomas Renko, signed a protocol on Friday.", MET),
        ("Ilse Varga met Tomas Renko on Friday. Her host promised gas.", MET),
        ("On a bale of straw Ilse Varga found herself opposite Tomas Renko, head of the union.", MET),
        ("A last point was cleared up by telephone between Ilse Varga and Tomas Renko on Friday.", PHONED),
        ("Ilse Varga was away when Tomas Renko called. She had him on the line for an hour.", PHONED),
        ("Ilse Varga met Tomas Renko on Friday. The host of the show wept.", MET),
        ("The host of the show, Ilse Varga, praised Tomas Renko.", []),
        ("Her guest on the podcast, Tomas Renko, thanked Ilse Varga.", []),
        ("Tomas Renko drove to the headquarters of the Harbour Union, and asked its leader for help.", []),
    ],
)
def test_hosts_and_those_on_the_line_meet(loaded: Summarizer, text: str, expected: list[Told]) -> None:
    assert found(loaded, text) == expected


@pytest.mark.parametrize(
    ("sentence", "joined"),
    [
        ("The delegation from Peru was led by its chief, Moses Okello.", True),
        ("Bank governor Moses Okello joined them after lunch.", True),
        ("The negotiations were mediated by Judge Moses Okello.", True),
        ("Moses Okello chaired the talks.", True),
        ("The firm's chief, Moses Okello, dialled in from Oslo.", True),
        ("Across the table sat Moses Okello, the firm's lawyer.", True),
        ("Moses Okello joined them in condemning the attack.", False),
        ("Moses Okello joined the party in 2001.", False),
        ("The team was led by coach Moses Okello.", False),
        ("Moses Okello sat in the hall.", False),
        ("Moses Okello did not join them.", False),
        ("Rain fell. It was dark. Nobody sang. The lamps burned. Moses Okello chaired the talks on fish.", False),
    ],
)
def test_who_else_was_there_may_be_told_in_the_next_sentence(loaded: Summarizer, sentence: str, joined: bool) -> None:
    record = loaded.summarise(f"Ilse Varga and Tomas Renko talked for hours on Sunday. {sentence}")
    assert [who for who, *_ in told(record)] == [{VARGA, RENKO, OKELLO} if joined else {VARGA, RENKO}]
