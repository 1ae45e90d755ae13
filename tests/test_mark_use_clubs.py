"""Clubs that bear a town's name: the two sides of a match, whom a player joins, whose coach somebody is."""

from __future__ import annotations

import pytest

from summarizer import Summarizer


@pytest.mark.parametrize(
    ("text", "clubs"),
    [
        ("Paul Roe has joined Sunderland from Porto on a free transfer.", {"Sunderland", "Porto"}),
        ("Paul Roe, a striker, is tired. Paul Roe has left Everton for Celtic.", {"Everton", "Celtic"}),
        ("Ipswich have signed Paul Roe from Lille. The winger, 20, is fast.", {"Ipswich", "Lille"}),
        ("Paul Roe moves to Napoli on loan from Chelsea.", {"Napoli", "Chelsea"}),
        ("Orlu Town beat Rinta Rovers 2-1 on Sunday. Orlu Town coach Ilse Varga left.", {"Orlu Town", "Rinta Rovers"}),
        ("Norwich drew 1-1 with Swansea on Sunday. Both goals came late.", {"Norwich", "Swansea"}),
        ("Preston lost 3-2 at Norwich on Saturday. A late header settled it.", {"Preston", "Norwich"}),
        ("Leeds lost on Sunday. Leeds coach Ilse Varga said so.", {"Leeds"}),
        ("Borussia Orlu have signed Paul Roe from Stade Norvik. Orlu said he was fit. Norvik agreed.", {"Borussia Orlu", "Stade Norvik"}),
        ("Sporting director Ilse Varga is late. Real Estate prices rose at the Stade Norvik.", set()),
        ("Moreau beat Halep 6-4 on Monday. The second seed, from Lille, was ill.", set()),
        ("Ilse Varga moved to Boston from Denver. The coach was late.", set()),
        ("Ilse Varga has joined Anders Lunde from Porto. The lawyer starts in May.", set()),
        ("Police in Leeds held a man. Leeds mayor Ilse Varga said so.", set()),
    ],
)  # fmt: skip
def test_clubs(loaded: Summarizer, text: str, clubs: set[str]) -> None:
    found = {actor.name for actor in loaded.summarise(text).actors if actor.kind == "organization"}
    assert found == clubs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lille won. Lille coach Ilse Varga was glad.", ["Lille"]),
        ("Norwich drew 1-1 with Swansea. Swansea manager Ilse Varga saw both goals.", ["Swansea"]),
        ("Slavia Orlu lost. Slavia president Ilse Varga spoke.", ["Slavia Orlu"]),
        ("UEFA fined Doe Rovers. Forward Ilse Varga is hurt.", []),
        ("Durham won. Durham captain Ilse Varga made 82.", ["Durham"]),
    ],
)
def test_whose_coach(loaded: Summarizer, text: str, expected: list[str]) -> None:
    record = loaded.summarise(text)
    names = {actor.id: actor.name for actor in record.actors}
    assert [names[i] for a in record.actors if a.name == "Ilse Varga" for i in a.affiliations] == expected
