"""Whose somebody is where the body is told of by its seat or kind, or a sentence before."""

from __future__ import annotations

import pytest
from actor_tools import offices

from summarizer import Summarizer


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ('"It is a risk," said Ilse Varga of the Orlu-based group Terra Nord.', "Ilse Varga", ["Terra Nord"]),
        ("Ilse Varga of the New York-based advocacy group Open Norvik said so.", "Ilse Varga", ["Open Norvik"]),
        ("Ilse Varga of the Suva-headquartered think tank Norvik House said so.", "Ilse Varga", ["Norvik House"]),
        ("Ilse Varga spoke of the Suva-based research firm Norvik Energy.", "Ilse Varga", []),
    ],
)  # fmt: skip
def test_told_by_seat(loaded: Summarizer, text: str, name: str, expected: list[str]) -> None:
    assert offices(loaded.summarise(text), name)[1] == expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Norvik Motors is buying Delvik Semiconductors. The chipmaker's chief executive, Ilse Varga, will stay.", "Ilse Varga", ["Delvik Semiconductors"]),
        ("Norvik Bank lent money to Delvik Stores. The supermarket's chief executive, Ilse Varga, agreed.", "Ilse Varga", ["Delvik Stores"]),
        ("A Norvik & Gray freight train burnt. Norvik & Gray apologised. The railroad's chief executive, Ilse Varga, said so.", "Ilse Varga", ["Norvik & Gray"]),
        ("Norvik Ferries met the Seamen's Union at the offices of Delvik House. The operator stood firm. Managing director Ilse Varga said so.", "Ilse Varga", ["Norvik Ferries"]),
        ("The Norvik Conservatives accused him of sleeping. Transport spokeswoman Ilse Varga said so.", "Ilse Varga", ["Norvik Conservatives"]),
        ("Norvik Bank cut jobs. Education director Ilse Varga said schools would help.", "Ilse Varga", []),
    ],
)  # fmt: skip
def test_called_by_trade(loaded: Summarizer, text: str, name: str, expected: list[str]) -> None:
    assert offices(loaded.summarise(text), name)[1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('The Port Workers Association (Powa) confirmed it. "We wrote in May. We wait," secretary general Ilse Varga said.', ["Port Workers Association"]),
        ("The Dockers' Union ended the strike. National officer Ilse Varga said so.", ["Dockers' Union"]),
        ('The Norvik Weather Service expects gales. "It is bad," senior forecaster Ilse Varga said.', ["Norvik Weather Service"]),
        ("The Dockers' Union agreed and the Delvik Federation did not. General secretary Ilse Varga said so.", []),
        ("The Dockers' Union agreed. The Norvik Party did not. General Secretary Ilse Varga said so.", []),
        ("The Dockers' Union agreed. NorvOrg Secretary-General Ilse Varga did not.", []),
        ("The Norvik Weather Service agreed. Retired forecaster Ilse Varga did not.", []),
        ("The Norvik Weather Service agreed. Senior meteorologist Ilse Varga of the Delvik Company said so.", ["Delvik Company"]),
    ],
)  # fmt: skip
def test_by_calling(loaded: Summarizer, text: str, expected: list[str]) -> None:
    assert offices(loaded.summarise(text), "Ilse Varga")[1] == expected


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ('"I am 74," said Ilse Varga, a retired headmistress.', ["retired headmistress"]),
        ("Obstetrician Ilse Varga said so.", ["Obstetrician"]),
        ("The shipping magnate, Ilse Varga, denied it.", ["shipping magnate"]),
        ("The hostage, Ilse Varga, 34, was freed.", ["hostage"]),
    ],
)
def test_callings(loaded: Summarizer, text: str, roles: list[str]) -> None:
    assert offices(loaded.summarise(text), "Ilse Varga")[0] == roles


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Norvik Harbor, the chip start-up, plans to lay off workers. Chief executive Ilse Varga said so.", "Ilse Varga", ["Norvik Harbor"]),
        ("A Norvik Creek spokeswoman, Ilse Varga, said it was early.", "Ilse Varga", ["Norvik Creek"]),
        ("He sold it to Veltrix. Veltrix's head of research, Ilse Varga, said so.", "Ilse Varga", ["Veltrix"]),
        ("Smith's head of research, Ilse Varga, agreed. John Smith wept.", "Ilse Varga", []),
        ("They met Ilse Varga, managing director of Norvik Foundations, on Monday.", "Ilse Varga", ["Norvik Foundations"]),
        ("They met Ilse Varga, chief executive of Delvik Dean, on Monday.", "Ilse Varga", ["Delvik Dean"]),
        ("They met Ilse Varga, director of Peter Pan, on Monday.", "Ilse Varga", []),
        ("The Norvik Rangers sacked head coach Moses Okello. The club named his assistant, Ilse Varga, as caretaker.", "Ilse Varga", ["Norvik Rangers"]),
    ],
)  # fmt: skip
def test_firms_by_their_people(loaded: Summarizer, text: str, name: str, expected: list[str]) -> None:
    assert offices(loaded.summarise(text), name)[1] == expected


def test_who_sends_representatives_acts(loaded: Summarizer) -> None:
    text = "Representatives of the NDU and Delvik Ferries spent nine hours at the port on Tuesday."
    assert {actor.name for actor in loaded.summarise(text).actors} == {"NDU", "Delvik Ferries"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Parents wept as the Delvik Lake school board voted to close it. Board member Ilse Varga voted no.", ["Delvik Lake school board"]),
        ("The Delvik planning board voted on Tuesday. Board chairwoman Ilse Varga voted no.", ["Delvik planning board"]),
        ("The Orlu school board told parents so. The Delvik Lake school board's lawyer, Ilse Varga, denied it.", []),
        ("The Delvik High Court refused. Justice Ilse Varga said so. He will move the Supreme Court.", ["Delvik High Court"]),
        ("The Supreme Court overturned a ruling by Judge Ilse Varga. The Delvik High Court will hear it.", []),
        ("Norvik Foods cut jobs. The Orlu-based company's chairwoman, Ilse Varga, said so.", ["Norvik Foods"]),
    ],
)  # fmt: skip
def test_boards_and_courts(loaded: Summarizer, text: str, expected: list[str]) -> None:
    assert offices(loaded.summarise(text), "Ilse Varga")[1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norvik Motors, which Ilse Varga founded in 1990, closed.", ["Norvik Motors"]),
        ("Norvik Motors, a company that Dr. Ilse Varga helped found in 1990, closed.", ["Norvik Motors"]),
        ("The Norvik fire department put it out. Fire Chief Ilse Varga said so.", ["Norvik fire department"]),
        ("Norvik Motors, which Ilse Varga led until May, closed.", ["Norvik Motors"]),
        ("The Norvik Party, a party that Ilse Varga ran against, won.", []),
        ("Norvik Motors denied that Ilse Varga founded it.", []),
        ("The protest against Norvik Motors, led by Ilse Varga, drew thousands.", []),
        ("An inquiry into Norvik Motors headed by Ilse Varga will report on Monday.", []),
        ("The Norvik Motors inquiry, chaired by Ilse Varga, will report on Monday.", []),
        ("Engineers at Norvik Motors, led by Ilse Varga, found the fault.", ["Norvik Motors"]),
        ("Norvik Motors, the report said, which Ilse Varga founded, closed.", []),
        ("Norvik Police held two men. Chief Ilse Varga, a ruler by birth, was pleased.", []),
    ],
)
def test_founders_and_fire_chiefs(loaded: Summarizer, text: str, expected: list[str]) -> None:
    assert offices(loaded.summarise(text), "Ilse Varga")[1] == expected
