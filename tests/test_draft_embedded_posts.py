"""Offices with whose they are before them, offices that open a sentence after "As", and bodies that fill them."""

from __future__ import annotations

import pytest
from actor_tools import offices

from summarizer import Summarizer


@pytest.mark.parametrize(
    ("text", "roles", "affiliations"),
    [
        ("It rained. Ilse Varga, the University of Orlu's rector, left.", ["rector"], ["University of Orlu"]),
        ("It rained. Ilse Varga, Vindle & Sons plc's managing director, left.", ["managing director"], ["Vindle & Sons plc"]),
        ("It rained. Ilse Varga, the Ministry of Canal Affairs' spokeswoman, left.", ["spokeswoman"], ["Ministry of Canal Affairs"]),
        ("It rained. Ilse Varga, the People's Union for Orlu's leader, left.", ["leader"], ["People's Union for Orlu"]),
        ("It rained. Ilse Varga, then the Netherlands' trade minister, left.", ["trade minister"], ["Netherlands"]),
        ("It rained. Ilse Varga was named as the Bank of Orlu's governor on Monday.", ["governor"], ["Bank of Orlu"]),
        ("It rained. Ilse Varga, commander of the Orlu Guard's Lake District, left.", ["commander of the Orlu Guard's Lake District"], ["Orlu Guard"]),
        ("It rained. Ilse Varga, who was Kenya's minister of roads until May, left.", ["minister of roads"], ["Kenya"]),
        ("It rained. As Kenya's trade minister, Ilse Varga said no.", ["trade minister"], ["Kenya"]),
        ("It rained. As Kenya's minister of roads, Ilse Varga said no.", ["minister of roads"], ["Kenya"]),
        ("It rained. As president of the fund, Ilse Varga said no.", ["president of the fund"], []),
        ("It rained. As a student, Ilse Varga said no.", [], []),
        ("It rained. The Institute of Lake Studies appointed Ilse Varga as researcher.", ["researcher"], ["Institute of Lake Studies"]),
        ("It rained. The Orlu Unity Party appointed Ilse Varga deputy leader on Monday.", ["deputy leader"], ["Orlu Unity Party"]),
        ("It rained. The Lake Health Authority met Ilse Varga as researcher.", ["researcher"], []),
        ("It rained. The Lake Review named Ilse Varga as chief executive of the year.", ["chief executive of the year"], []),
        ("It rained. Interpol named Ilse Varga as leader of a gang.", ["leader of a gang"], []),
        ("It rained. The Supreme Court appointed Ilse Varga as administrator.", ["administrator"], []),
    ],
)  # fmt: skip
def test_posts(loaded: Summarizer, text: str, roles: list[str], affiliations: list[str]) -> None:
    assert offices(loaded.summarise(text), "Ilse Varga") == (roles, affiliations)


@pytest.mark.parametrize(
    ("text", "roles", "affiliations"),
    [
        ("It rained. Ilse Varga, Kenya's ambassador to the United Nations, left.", ["ambassador to the United Nations"], ["Kenya"]),
        ("It rained. Ilse Varga, 52, a lawyer from Cork, left.", ["lawyer from Cork"], []),
        ("It rained. Ilse Varga, a witness in Izmir, left.", ["witness in Izmir"], []),
        ("It rained. Ilse Varga, a former soldier, left.", ["former soldier"], []),
        ("It rained. Ilse Varga, a former soldier in Orlu, left.", ["former soldier"], []),
        ("It rained. Ilse Varga, a long letter, left.", [], []),
        ("It rained. Ilse Varga, the Ministry of Canal Affairs official, left.", ["Ministry of Canal Affairs official"], ["Ministry of Canal Affairs"]),
        ("It rained. Roe Works sent Paul Roe, its chairman, and Ilse Varga, its secretary-general, home.", ["secretary-general"], ["Roe Works"]),
        ("It rained. Health Ministry director of planning Ilse Varga left.", ["Health Ministry director of planning"], ["Health Ministry"]),
        ("It rained. Teachers' Guild chief Ilse Varga left.", ["Teachers' Guild chief"], ["Teachers' Guild"]),
        ("It rained. Ilse Varga, treasurer at the Civic Alliance, left.", ["treasurer at the Civic Alliance"], ["Civic Alliance"]),
        ("It rained. The Orlu Renewal Party will appeal, leader Ilse Varga said.", ["leader"], ["Orlu Renewal Party"]),
        ('It rained. Roe Foods said no. "It is late," head of exploration Ilse Varga said.', ["head of exploration"], ["Roe Foods"]),
        ("It rained. The Health Ministry will appeal, president Ilse Varga said.", ["president"], []),
        ('It rained. Roe Foods said no. "It is late," union president Ilse Varga said.', ["union president"], []),
        ('It rained. NATO said no. "It is late," president Ilse Varga said.', ["president"], []),
        ("It rained. Ilse Varga, 52, a worker from Toyota, left.", ["worker from Toyota"], ["Toyota"]),
        ("It rained. The director of the Kenya Wildlife Service, Ilse Varga, left.", ["director of the Kenya Wildlife Service"], ["Kenya Wildlife Service"]),
    ],
)  # fmt: skip
def test_whose_they_are(loaded: Summarizer, text: str, roles: list[str], affiliations: list[str]) -> None:
    assert offices(loaded.summarise(text), "Ilse Varga") == (roles, affiliations)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("It rained. Kenya's government denied the report.", {"Kenya"}),
        ("It rained. Kenya's county government denied the report.", {"Kenya", "Kenya's county government"}),
        ("It rained. Santiago and The Hague signed the pact. Chile and the Netherlands are far apart.", {"Chile", "Netherlands"}),
        ("It rained. The convoy reached Lviv on Friday.", set()),
        ("It rained. The Ganges burst its banks.", set()),
        ("It rained. A fire damaged the Blue Mosque on Sunday.", set()),
        ("It rained. The shop stands on Victoria Road.", set()),
        ("It rained. A crash closed Avenida Bolivar for hours.", set()),
        ("It rained. She received the Fields Medal.", set()),
    ],
)  # fmt: skip
def test_who_is_there(loaded: Summarizer, text: str, names: set[str]) -> None:
    assert {actor.name for actor in loaded.summarise(text).actors} == names


def test_a_ministry_of_a_country_with_a_plural_name_is_of_it(loaded: Summarizer) -> None:
    record = loaded.summarise("It rained. The Philippines' health ministry said no. The Philippines left.")
    assert offices(record, "Philippines' health ministry") == ([], ["Philippines"])


def test_and_ends_a_body_before_a_person(loaded: Summarizer) -> None:
    text = "It rained. Also there were Patrick Doyle of the University of Zadar and Li Xuefeng of the Bank of Poland."
    assert offices(loaded.summarise(text), "Li Xuefeng") == ([], ["Bank of Poland"])
