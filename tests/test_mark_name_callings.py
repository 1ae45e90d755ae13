"""What stands right before a name tells a firm or club from a person, and is no part of the name."""

from __future__ import annotations

import pytest
from mark_tools import mark

from summarizer.mark import Marker


def _kinds(marker: Marker, text: str) -> dict[str, str]:
    return {entity.name: entity.kind for entity in mark(marker, text).entities}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Drugmaker Orlund said Tuesday that it will cut 900 jobs.", "Orlund"),
        ("Retailer Kestrin will close 12 shops, the company said.", "Kestrin"),
        ("Housebuilder Brandow Homes said on Monday that prices fell.", "Brandow Homes"),
        ("The housebuilder Brandow Homes warned of losses on Monday.", "Brandow Homes"),
        ("Oil producer Norvik has agreed to sell its fields.", "Norvik"),
        ("Ten-man Valdria held Orlu City to a draw on Sunday.", "Valdria"),
        ("Leaders Orlund won at home on Saturday.", "Orlund"),
        ("Relegated Norvik sacked their coach on Monday.", "Norvik"),
        ("Her gallery, Kestrin Fine Prints, said the painting would be sold.", "Kestrin Fine Prints"),
        ("The mine's owner, Dolin Coal, denied breaking safety rules.", "Dolin Coal"),
        ("The band Oddside said it was glad.", "Oddside"),
    ],
)
def test_a_firm_or_club_behind_a_calling(marker: Marker, text: str, name: str) -> None:
    assert _kinds(marker, text).get(name) == "organization"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The oil trader Dolin was jailed on Monday, and Mr Dolin wept.", "Dolin"),
        ("The charity that Jane Alder founded grew, she said.", "Jane Alder"),
        ("His lawyer, Jan Holt, said it was late.", "Jan Holt"),
        ("Briton Carl Dolin won the race on Sunday.", "Carl Dolin"),
        ("Pensioner Ida Kestrin said she heard a bang.", "Ida Kestrin"),
    ],
)
def test_a_person_behind_a_calling(marker: Marker, text: str, name: str) -> None:
    assert _kinds(marker, text).get(name) == "person"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Cape Dolina lies by the sea, residents of Orlu said.", "Cape Dolina"),
        ("Karen Dolin, 47, of Mill Lane, Orlu, was jailed on Monday.", "Mill Lane"),
        ("Tom Dolin, 31, of Alder Close, Oslo, denied theft.", "Alder Close"),
        ("Police were called to a fight on Dolin's Walk on Friday.", "Dolin"),
        ("A man from Great Dolmouth has been charged, police said.", "Great Dolmouth"),
        ("He tested positive for EPO in May, they said.", "EPO"),
        ("It was seen with the Jane Alder Space Telescope, astronomers said.", "Jane Alder Space Telescope"),
    ],
)
def test_nobody(marker: Marker, text: str, name: str) -> None:
    assert name not in _kinds(marker, text)


def test_a_body_that_begins_with_such_a_noun_keeps_it(marker: Marker) -> None:
    assert "Charity Commission" in _kinds(marker, "Charity Commission officials said on Monday that it was late.")


def test_a_firm_behind_an_age_is_no_address(marker: Marker) -> None:
    assert "Kestrin Holdings" in _kinds(marker, "Ann Dolin, 60, of Kestrin Holdings, Oslo, said no.")


@pytest.mark.parametrize(
    ("text", "name", "office"),
    [
        ("Det Ch Insp Neil Dolin, from West Orlu Police, said no.", "Neil Dolin", "Det Ch Insp"),
        ("Det Supt Jo Dolin said so.", "Jo Dolin", "Det Supt"),
        ("PC Tim Dolin said no.", "Tim Dolin", "PC"),
        ("DCI Carl Dolin of Orlu Police said so.", "Carl Dolin", "DCI"),
    ],
)
def test_ranks_of_the_police_cut_short(marker: Marker, text: str, name: str, office: str) -> None:
    (entity,) = [entity for entity in mark(marker, text).entities if entity.kind == "person"]
    assert (entity.name, [role for role, _ in entity.roles]) == (name, [office])


@pytest.mark.parametrize(
    ("text", "name", "form"),
    [
        ("Kestrin Brands will close. Robert Dolin, chairman of Kestrin, said so. Kestrin is old.", "Kestrin Brands", "Kestrin"),
        ("Orlund Stores said sales rose. Orlund said it was glad. Orlund is old.", "Orlund Stores", "Orlund"),
        ("Deutsche Kestrin said it would cut jobs. Kestrin shares fell on Monday.", "Deutsche Kestrin", "Kestrin"),
    ],
)  # fmt: skip
def test_a_firm_and_its_short_form_are_one(marker: Marker, text: str, name: str, form: str) -> None:
    (entity,) = [entity for entity in mark(marker, text).entities if entity.name == name]
    assert form in entity.forms


def test_a_station_before_its_programme_is_no_street(marker: Marker) -> None:
    assert "CNN" in _kinds(marker, "Dolin spoke on CNN's Lane Voices, saying that the “bank was asleep”.")


def test_an_adjective_of_a_continent_is_no_body(marker: Marker) -> None:
    kinds = _kinds(
        marker, "Other Asian markets fell sharply on Monday. Orlu's index lost a tenth. Asian shares fell, too."
    )
    assert kinds.get("Asian") != "organization"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Retailer Martin Alder bought the club.", "Martin Alder"),
        ("Retailer Martin Alder bought the club and its ground.", "Martin Alder"),
        ("Retailer Martin Alder said it was time to sell.", "Martin Alder"),
        ("Retailer Martin Alder said the company had no debts.", "Martin Alder"),
        ("Retailer Martin Alder left Orlu Stores on Monday. The company said sales fell.", "Martin Alder"),
        ("Housebuilder Peter Kestrin gave 5 million pounds.", "Peter Kestrin"),
        ("Carmaker Henry Dolin founded the firm. It has 300 staff.", "Henry Dolin"),
        ("Lender Jane Alder was charged with fraud. Alder denied it.", "Jane Alder"),
        ("Pollster Anna Kestrin said the race was close.", "Anna Kestrin"),
        ("Housebuilder Taylor Kestrin, 61, sold her house.", "Taylor Kestrin"),
        ("Shipbuilder Gorse Dolin died on Monday, his family said.", "Gorse Dolin"),
        ("Carmaker Henry Dolin lost his wife. Lender Gorse Dolin was jailed.", "Gorse Dolin"),
    ],
)
def test_a_person_behind_a_trade_that_opens_a_sentence(marker: Marker, text: str, name: str) -> None:
    assert _kinds(marker, text).get(name) == "person"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Retailer Martin Alder said its sales rose 4 percent.", "Martin Alder"),
        ("Retailer Martin Alder said in a statement it would cut 900 jobs.", "Martin Alder"),
        ("Retailer Martin Alder will close 12 shops, the company said.", "Martin Alder"),
        ("Retailer Martin Alder fell 4 percent. Shares in the company have halved.", "Martin Alder"),
        ("Retailer Martin Alder will close 12 shops. It employs 300 people.", "Martin Alder"),
        ("Retailer Martin Alder, which has 36 shops, named a chairman.", "Martin Alder"),
        (
            "Retailer Martin Alder named Paul Roe as chief executive on Monday. It said he would start in May.",
            "Martin Alder",
        ),
        ("Retailer Martin Alder reported lower sales on Tuesday.", "Martin Alder"),
        ("Retailer Martin Alder rose 3 percent on Tuesday.", "Martin Alder"),
        ("Shipbuilder Peter Kestrin Steel cut jobs.", "Peter Kestrin Steel"),
        ("Housebuilder Taylor Kestrin said house prices rose.", "Taylor Kestrin"),
        ("Pollster Dolin Data put him at 40 percent.", "Dolin Data"),
        ("Charity Anna Kestrin said demand had doubled.", "Anna Kestrin"),
    ],
)
def test_a_firm_behind_a_trade_that_opens_a_sentence(marker: Marker, text: str, name: str) -> None:
    assert _kinds(marker, text).get(name) == "organization"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Orlund will buy Danish rival Dolin Lines for 2 billion euros. Dolin chief executive Jane Roe signed it.",
            "Dolin Lines",
        ),
        ("Shares in rival Kestrin Stores rose. Kestrin chairman Paul Roe was glad.", "Kestrin Stores"),
    ],
)
def test_the_long_and_the_short_form_of_a_firm_are_one(marker: Marker, text: str, name: str) -> None:
    found = mark(marker, text).entities
    assert [e.kind for e in found if e.name == name] == ["organization"]
    assert name.split(maxsplit=1)[0] not in [e.name for e in found]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Her rival Dolin Jones was late. Dolin Jones said he was ill. Jones coach Paul Roe agreed.", "Dolin Jones"),
        ("Welsh rival Evans Rees beat her. Evans manager Paul Roe said it was luck.", "Evans Rees"),
        ("Dutch rival Jan Dolin resigned. Dolin chief executive Paul Roe stayed.", "Jan Dolin"),
    ],
)
def test_a_rival_who_is_a_person(marker: Marker, text: str, name: str) -> None:
    assert _kinds(marker, text).get(name) == "person"


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("European Commissioner for Competition Nelia Kruse said so.", "Nelia Kruse", "Commissioner for Competition"),
        ("Minister for Health Nelia Kruse said so.", "Nelia Kruse", "Minister for Health"),
        ("State Minister for Water Resources Ivo Kadar left.", "Ivo Kadar", "State Minister for Water Resources"),
        ("Minister for Education and Training Ivo Kadar left.", "Ivo Kadar", "Minister for Education and Training"),
        ("They met Minister for Trade Dr. Nelia Kruse.", "Nelia Kruse", "Minister for Trade"),
    ],
)
def test_who_stands_right_behind_a_portfolio(marker: Marker, text: str, name: str, role: str) -> None:
    (person,) = [e for e in mark(marker, text).entities if e.kind == "person"]
    assert person.name == name
    assert any(found.endswith(role) for found, _ in person.roles)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ivo Kadar, formerly an Orlu Bank executive, left.", "formerly an Orlu Bank executive"),
        ("Ivo Kadar, previously a deputy mayor, left.", "previously a deputy mayor"),
        ("Ivo Kadar, now the mayor of Orlu, left.", "mayor of Orlu"),
        ("Ivo Kadar, once the talks had ended, left.", None),
    ],
)
def test_what_somebody_was_or_is_now(marker: Marker, text: str, role: str | None) -> None:
    (person,) = [e for e in mark(marker, text).entities if e.kind == "person"]
    assert [found for found, _ in person.roles] == ([role] if role else [])


@pytest.mark.parametrize(
    "text",
    [
        "The Ministry of Health Orlu said so.",
        "The Minister for Health and Ageing Act was passed.",
        "The Minister of Health Republic of Orlu said so.",
        "The Secretary for Trade Union Affairs said so.",
    ],
)
def test_nobody_stands_behind_a_portfolio(marker: Marker, text: str) -> None:
    assert "person" not in [e.kind for e in mark(marker, text).entities]


def test_initials_of_a_union_are_no_office(marker: Marker) -> None:
    text = "The United Ore Workers (UOW) union agreed to cut wages. The UOW refused to meet the demands."
    (union,) = mark(marker, text).entities
    assert len(union.names) == 3


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Henry Dolin said on Monday its sales rose.", "organization"),
        ("Shares in Henry Dolin fell on Monday.", "organization"),
        ("Henry Dolin's shares rose 4% on Monday.", "organization"),
        ("Orlu Works opened a plant. Henry Dolin said its prices would fall.", "person"),
        ("Henry Dolin wept at its end.", "person"),
        ("Henry Dolin's shares were seized.", "person"),
        ("Shares fell. Chief executive Henry Dolin said its sales rose. Henry Dolin's shares rose 4%.", "person"),
    ],
)
def test_a_firm_called_like_a_person(marker: Marker, text: str, kind: str) -> None:
    assert [e.kind for e in mark(marker, text).entities if e.name == "Henry Dolin"] == [kind]
