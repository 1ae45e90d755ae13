"""What the words around a name tell of its kind, and which of a name's forms are one entity's."""

from __future__ import annotations

import pytest
from mark_tools import mark

from summarizer.mark import Marker


def _forms(marker: Marker, text: str) -> dict[str, tuple[str, set[str]]]:
    return {entity.name: (entity.kind, set(entity.forms)) for entity in mark(marker, text).entities}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They had taken Tessandro, a trading town of 30,000 people.", "Tessandro"),
        ("Residents of Nether Alderly complained on Monday.", "Nether Alderly"),
        ("The troops left at night, heading for Biltandra.", "Biltandra"),
        ("He lives in the Oddar Mulanchey province.", "Oddar Mulanchey"),
        ("It went to the museum in New York City.", "New York City"),
        ("She was sworn in at the Sheetal Niwas on Monday.", "Sheetal Niwas"),
        ("They met in the Raj Bhavan on Monday.", "Raj Bhavan"),
    ],
)
def test_a_place_is_nobody(marker: Marker, text: str, name: str) -> None:
    assert name not in _forms(marker, text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("According to Edilson Pankarandu, a beekeeper, it was late.", "Edilson Pankarandu"),
        ("Nora Chad said no on Monday.", "Nora Chad"),
        ("The board will meet Curtis Vane on Monday.", "Curtis Vane"),
        ("The board will meet Elchin Rasulov on Monday.", "Elchin Rasulov"),
        ("Buster Brazil, a boxer, won on Monday.", "Buster Brazil"),
        ("The board will meet Michael Holding on Monday.", "Michael Holding"),
        ("The board will meet Farid Mahal on Monday.", "Farid Mahal"),
        ("Chef Manu Brazil opened a bar on Monday.", "Manu Brazil"),
        ("He came with his wife, Duvalle France, on Monday.", "Duvalle France"),
        ("Abdul Fatah, a cook, won a million. Fatah wept.", "Abdul Fatah"),
        ("Fatah Demir, a dentist, won a million. Fatah wept.", "Fatah Demir"),
        ("Police looked at Oscar Manor first. Manor, a banker, denies it.", "Oscar Manor"),
        ("They aimed cameras at Jane House. House, a singer, left.", "Jane House"),
        ("At the airport, Dries Molen, the minister, said no.", "Dries Molen"),
        ("Dries Vandermolen created Orlupal for his college dorm.", "Dries Vandermolen"),
        ("She works with the children of Eben Moldau, Alder University Law Professor.", "Eben Moldau"),
    ],
)
def test_a_person_is_one(marker: Marker, text: str, name: str) -> None:
    assert _forms(marker, text).get(name, ("", set()))[0] == "person"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("U.S.-based Huntley Corp is combining with a rival.", "Huntley Corp"),
        ("It may block the planned acquisition of Phonandro.", "Phonandro"),
        ("Rain will fall on Tuesday, Meteo Botswana said.", "Meteo Botswana"),
        ("Boko Haram attacked the town on Monday.", "Boko Haram"),
        ("Fatah said on Monday that Omar Said, a Fatah leader, would stand.", "Fatah"),
        ("Rain will fall, the forecaster Meteo Botswana said.", "Meteo Botswana"),
        ("The container operator Dunau Terminals PJSC cut its loss.", "Dunau Terminals PJSC"),
        ("Oman's Nizandra Holding had settled on a price.", "Nizandra Holding"),
        ("The Under Secretary of the Air Force for Acquisition Marvin Selvan left.", "Air Force"),
        ("The Secretary of the Council for Civil Society Marvin Selvan left.", "Council for Civil Society"),
        ("He is a member of Physicians for Human Rights.", "Physicians for Human Rights"),
        ("Tom Roe, a member of Alliance for Peace, left.", "Alliance for Peace"),
        ("The NATO-Peru Council met.", "NATO-Peru Council"),
        ("EU-Peru trade has grown.", "EU"),
        ("The talk was given at Alder University Law Professor Eben Moldau's house.", "Alder University"),
    ],
)
def test_a_body_is_whole(marker: Marker, text: str, name: str) -> None:
    assert _forms(marker, text).get(name, ("", set()))[0] == "organization"


@pytest.mark.parametrize(
    "text", ["Abdul Fatah, a cook, won a million. Fatah wept.", "Fatah Demir, a dentist, won a million. Fatah wept."]
)
def test_a_movement_is_no_surname(marker: Marker, text: str) -> None:
    assert not any(kind == "organization" for kind, _ in _forms(marker, text).values())


def test_initials_between_commas_are_another_name(marker: Marker) -> None:
    forms = _forms(marker, "The Office for Harbour Affairs, OHA, said on Tuesday that OHA would close.")
    assert forms["Office for Harbour Affairs"] == ("organization", {"Office for Harbour Affairs", "OHA"})


def test_a_surname_of_two_words_is_its_bearer(marker: Marker) -> None:
    forms = _forms(marker, "Nadia El Mouradi spoke first. It was late because El Mouradi was stuck in traffic.")
    assert forms == {"Nadia El Mouradi": ("person", {"Nadia El Mouradi", "El Mouradi"})}


def test_a_person_does_not_begin_with_a_house(marker: Marker) -> None:
    forms = _forms(marker, "He thanked the Director of the Children's Hospice Alexei Moldau on Friday.")
    assert forms["Alexei Moldau"][0] == "person"


def test_a_court_is_no_person(marker: Marker) -> None:
    names = {n.text: n.kind for n in mark(marker, "Franklin Circuit Judge Pat Alder ruled on Monday.").names}
    assert names.get("Franklin Circuit", "place") == "place"
    assert names["Pat Alder"] == "person"


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Earl Dolin died on Monday. He leaves a son, Earl Dolin Jr. Dolin ran the mill.", 2),
        ("George Alder died on Monday. His grandson George Alder II said he was loved.", 2),
        ("Earl Dolin Jr. won the prize. Earl Dolin said he was glad, and Dolin wept.", 1),
        ("Earl Dolin Jr., the tenor, said no. Mr Dolin was tired.", 1),
    ],
)
def test_father_and_son_are_two(marker: Marker, text: str, people: int) -> None:
    assert sum(kind == "person" for kind, _ in _forms(marker, text).values()) == people


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Raj Bhavan said on Monday that it was late.", "Raj Bhavan"),
        ("Members of the ruling Jan Orlu Morcha (JOM) met on Monday.", "Jan Orlu Morcha"),
    ],
)
def test_a_seat_that_speaks_and_a_party_with_its_letters_are_bodies(marker: Marker, text: str, name: str) -> None:
    assert _forms(marker, text)[name][0] == "organization"


@pytest.mark.parametrize(
    "text",
    [
        "The Orlu Rights Bill (ORB) was passed on Monday.",
        "A man outside Government House said that it was late.",
    ],
)
def test_letters_behind_a_bill_and_words_behind_a_place_make_no_body(marker: Marker, text: str) -> None:
    assert _forms(marker, text) == {}


@pytest.mark.parametrize("name", ["Varun Beverages", "Karthik Diagnostics", "Faysal Bank", "Harry Hotels"])
def test_a_firm_with_a_given_name_is_nobody(marker: Marker, name: str) -> None:
    assert _forms(marker, f"{name} and Meezan Bank said that it was late.")[name][0] == "organization"
