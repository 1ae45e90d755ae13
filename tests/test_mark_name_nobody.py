"""Names that are nobody's, parts of offices among them, and bodies told by the noun before them."""

from __future__ import annotations

import pytest
from mark_tools import mark

from summarizer.mark import Marker


@pytest.mark.parametrize(
    "text",
    [
        "The Minister of Trade and International Cooperation of Kenya, said no.",
        "He met the Ministers of Fisheries and Interior.",
        "The two Foreign Ministers reviewed it.",
        "The Head of Government spoke first.",
        "The Harbour Dialogue Consultations ended.",
        "They blocked the Trans-Orlu Highway on Monday.",
        "They played at the Mikheil Doshvili stadium.",
        "The USS Alder left on Monday.",
        "The loan of UAH 12 million was repaid.",
        "They denounced the exercise Winter Bulwark.",
        "They marked the Battle of Orlu which was won.",
        "The World Summit on the Clean Sea was held in May.",
        "They signed the Memorandum on Joint Fishing on Monday.",
        "The Transitional President said no.",
        "The woman is a former Scientologist and a devout Methodist.",
        "Its National Chairman said no.",
        "The Minister of State in charge of Government Communications said no.",
        "The first power plant, El Orlaa, will start in May.",
        "The two met at Angus House on Monday.",
        "Big Data will change Southern Africa.",
        "It fell as Ethereum and Bitcoin rose, beating the broader KOSPI's gain.",
        "Kenya's Communications Director said no.",
        "Ports Cabinet Secretary said no.",
        "Email letters@orlu.example by noon.",
        "Outside court, the family said no.",
        "They met at the Harbour View Hotel, Orlatown. It was late.",
        "Rebels from the west walked out.",
        "It rained.\n\nRebels from the west walked out.",
        "They hoped for change.\n\nChange will come to our lives.",
        "(LEAD) Rain falls on the coast.",
        "The Catholic bishop said no.",
        "They sold PKB.N and ORL.L on Monday.",
    ],
)
def test_no_body_is_named(marker: Marker, text: str) -> None:
    assert [e.name for e in mark(marker, text).entities if e.kind not in ("country",)] == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The leader of Ansarro said no.", "Ansarro"),
        ("The shares of Orlu Copper ORC.AX fell.", "Orlu Copper"),
        ("Orlu Motors Q3 profit falls 12%.", "Orlu Motors"),
        ("Orlu Air FY25 revenue rose.", "Orlu Air"),
        ("They told the Orthodox Church so.", "Orthodox Church"),
        ("They called the conciliation service Orlac.", "Orlac"),
        ("The ratings agency Moorin cut its view.", "Moorin"),
        ("The research corporation ORLAPA recommended it.", "ORLAPA"),
        ("He leads the dock workers union BTV, she said.", "BTV"),
        ("Football's governing body, Orlebol, said no.", "Orlebol"),
        ("The copper producer Alder Lake Minerals said no.", "Alder Lake Minerals"),
        ("Nurses at St. Alder's Medical Center went home.", "St. Alder's Medical Center"),
        ("The World Food Programme has halted deliveries.", "World Food Programme"),
        ("The Museum of Bridges in Seattle said no.", "Museum of Bridges"),
        ("The former Rector of Alder State University left.", "Alder State University"),
        ("Kenya's energy ministry on Thursday summoned the envoy.", "Kenya's energy ministry"),
        ("Force Orlière, the biggest union at the plant, said no.", "Force Orlière"),
        ("The Resistance Committees in Orlu said no.", "Resistance Committees"),
        ("The Dangoma Refinery sued Fiji.", "Dangoma Refinery"),
        ("The Lorinal Congress faction left.", "Lorinal Congress"),
        ("Fiji's top court said the law was void.", "Fiji's top court"),
        ("A representative for Education International said no.", "Education International"),
        ("The Council of Europe and Special Envoy of Fiji Ama Bello met on Monday.", "Council of Europe"),
        ("The chairman of the firm's Board Risk Committee said no.", "Board Risk Committee"),
    ],
)
def test_a_body_is_named(marker: Marker, text: str, name: str) -> None:
    assert (name, "organization") in {(e.name, e.kind) for e in mark(marker, text).entities}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The property developer Declan Roe must pay.", "Declan Roe"),
        ("She saw the opposition leader Aung Min Suu Tha.", "Aung Min Suu Tha"),
        ("The oil trader Jane Alder was fined.", "Jane Alder"),
        ("Jane Alder, the union's leader, said no.", "Jane Alder"),
        ("John Churches, 45, met Mary Roe.", "John Churches"),
        ("They heard the head of the Union Sharan Doe.", "Sharan Doe"),
        ("Police in the Ann Hall case said no.", "Ann Hall"),
    ],
)
def test_a_person_stays_one(marker: Marker, text: str, name: str) -> None:
    assert (name, "person") in {(e.name, e.kind) for e in mark(marker, text).entities}


def test_a_government_is_its_country(marker: Marker) -> None:
    entities = mark(marker, "The Government of Kenya wrote to Kenya's banks.").entities
    assert [(e.name, e.kind) for e in entities] == [("Kenya", "country")]


def test_a_correspondents_place_is_no_part_of_the_outlets_name(marker: Marker) -> None:
    text = "Ann Roe, NBN Geneva correspondent, said no."
    assert ("NBN", "media") in {(e.name, e.kind) for e in mark(marker, text).entities}
