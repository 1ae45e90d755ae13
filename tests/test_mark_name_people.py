"""People told by the parts of their names and by what they do: particles, initials, ages, later surnames."""

from __future__ import annotations

import pytest
from mark_tools import mark

from summarizer.mark import Marker


def _people(marker: Marker, text: str) -> dict[str, set[str]]:
    return {entity.name: set(entity.forms) for entity in mark(marker, text).entities if entity.kind == "person"}


@pytest.mark.parametrize(
    ("text", "name", "forms"),
    [
        ("It rained. It was late, Kenyan Trade Minister Ana Lúcia dos Santos said. Dos Santos left.", "Ana Lúcia dos Santos", {"Dos Santos"}),
        ("It rained. Paolo della Torre, a lawyer, left. Della Torre wept.", "Paolo della Torre", {"Della Torre"}),
        ("It rained. Pieter van der Meer left. No vote was held, van der Meer said.", "Pieter van der Meer", {"van der Meer"}),
        ('It rained. Ursula von Hagen left. "It is late," von Hagen said.', "Ursula von Hagen", {"von Hagen"}),
        ('It rained. Étienne Le Goff left. "We are ready," Le Goff said.', "Étienne Le Goff", {"Le Goff"}),
        ("It rained. Ciarán Ó Murchú, a resident, left. Ó Murchú wept.", "Ciarán Ó Murchú", {"Ó Murchú"}),
        ("It rained. Juan Quispe Mamani left. Quispe said so.", "Juan Quispe Mamani", {"Quispe"}),
        ("It rained. Gurpreet Singh Bhullar and Ada Roe won. Bhullar added that it was hard.", "Gurpreet Singh Bhullar", {"Bhullar"}),
        ("It rained. The board appointed S. Raghavendran as treasurer.", "S. Raghavendran", set()),
        ("It rained. The Minister for Labour, Dr Kwabena Osei-Roe, left. Dr Osei-Roe wept.", "Kwabena Osei-Roe", {"Osei-Roe"}),
        ("It rained. The Superintendent of Police, Ama Osei-Roe, left.", "Ama Osei-Roe", set()),
        ("It rained. Mkwanda's spokeswoman, Tadala Phiri, said no. Phiri left.", "Tadala Phiri", {"Phiri"}),
        ("It rained. Head of planning Amrit Sohal reminded members of it.", "Amrit Sohal", set()),
        ("It rained. Professor of law Wrenna Prowt told the court so.", "Wrenna Prowt", set()),
        ("For Mei-Ling Chou of the Orlu Academy the findings are clear.", "Mei-Ling Chou", set()),
        ("It rained. She told District Judge Priya Nair so.", "Priya Nair", set()),
        ("It rained. The jury was chaired by Fiji's Sera Vunipola. Vunipola said no.", "Sera Vunipola", {"Vunipola"}),
        ("It rained. They met the leaders of Orlex and the Daugava List, Karlis Ozols and Ainars Vitols.", "Ainars Vitols", set()),
        ("It rained. Łukasz Żak was named as treasurer on Monday.", "Łukasz Żak", set()),
        ("It rained. Łukasz Żak, who lives in Orlu, left.", "Łukasz Żak", set()),
        ("It rained. Ilunga Tshibanda, 27, from Orlu, left.", "Ilunga Tshibanda", set()),
        ("It rained. Rajesh Kumar Bhatt, then deputy mayor, left.", "Rajesh Kumar Bhatt", set()),
        ("It rained. It is led by deputy prime ministers Marie-Claire Dubois and Niall Keane as his deputies.", "Niall Keane", set()),
        ("It rained.\n\nEmeka Nwosu congratulated Russian teachers on Teachers' Day.", "Emeka Nwosu", set()),
        ("It rained. Belgium started with Szymon Kos, Sean Murphy, and Emeka Nwosu making early attempts.", "Emeka Nwosu", set()),
        ("It rained. The chairmen of the two unions, Murugan Selvam and Zurab Kikvadze, resigned.", "Murugan Selvam", set()),
        ("It rained. The presidents of the two clubs, Tunde Okafor and Filipe Gouveia, met on Friday. Okafor left.", "Tunde Okafor", {"Okafor"}),
        ("It rained. Judith May, a lawyer, left. The levy was wrong, May said.", "Judith May", {"May"}),
        ("It rained. Mr Papazian and Mr Selvan also held a joint news conference.", "Papazian", set()),
        ("It rained. Mr Papadimos and Mr Deshmukh also held a joint news conference.", "Papadimos", set()),
        ("It rained. It was led by Chairman of the Orlu Commission’s Board Eneko Selvan.", "Eneko Selvan", set()),
        ("It rained. They met Head of the Premier's Office Eneko Arrizabal.", "Eneko Arrizabal", set()),
        ("It rained. They met Special Representative for Environmental Protection, Ecology and Transport Eneko Arrizabal.", "Eneko Arrizabal", set()),
        ("It rained. They met Director of the Federal Security Service Jean-Luc Selvan and Special Presidential Representative for Environmental Protection, Ecology and Transport Adaeze Eze.", "Jean-Luc Selvan", set()),
        ("It rained. Judith May, a lawyer, left. Ms May wept.", "Judith May", {"May"}),
        ("It rained. Many fled after the assassination of Habyarimana.", "Habyarimana", set()),
        ("It rained. The arrest of Zuma led to riots.", "Zuma", set()),
        ("It rained. Rabin's assassination shocked the land.", "Rabin", set()),
        ("It rained. Deputy Undersecretary of the Army for Logistics Darleen Drewyn left.", "Darleen Drewyn", set()),
        ("It rained. Assistant Secretary of the Air Force for Acquisition Marvin Selvan left.", "Marvin Selvan", set()),
    ],
)  # fmt: skip
def test_a_person_with_all_forms(marker: Marker, text: str, name: str, forms: set[str]) -> None:
    assert _people(marker, text) == {**_people(marker, text), name: {name, *forms}}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("It rained. They sailed from Rio de Janeiro on Monday.", "Rio de Janeiro"),
        ("It rained. Traders in N. Korea left.", "N. Korea"),
        ("It rained. The funeral of Brexit Street went on.", "Brexit"),
        ("It rained. The fall of Orlustadt went on.", "Orlustadt"),
        ("It rained. The arrest of Muslims went on.", "Muslims"),
        ("It rained. The arrest of Bitcoin traders went on.", "Bitcoin"),
        ("It rained. Halden Rovers, who have lost twice, left.", "Halden Rovers"),
        ("It rained. Doru Ltd was named as owner of the yard.", "Doru Ltd"),
        ("It rained. The Winter Hall is shut. The Hall said so.", "Winter Hall"),
        ("It rained. Judith Roe left in May.", "May"),
        ("It rained. It is led by deputy ministers Ann-Marie Dorn and Orlu Steel as partners.", "Orlu Steel"),
        ("It rained.\n\nLabour Democrat won the seat on Friday.", "Labour Democrat"),
        ("It rained. The chairmen of two rival firms, Orlu Works and Halden Steel, resigned.", "Halden Steel"),
        ("It rained. The donors, Simon Doru and Halden University, left.", "Halden University"),
        ("It rained. The Director of the National Museum Boijmans Beuningen left.", "Boijmans Beuningen"),
        ("It rained. Judith May left. Prices fell in May.", "in May"),
        ("It rained. The Silver Arrow, 45, sank on Monday.", "Silver Arrow"),
        ("It rained. The K. Line said that rates would rise.", "K. Line"),
    ],
)
def test_nobody_by_that_name(marker: Marker, text: str, name: str) -> None:
    assert not any(name.startswith(form) and form != "Judith May" for form in _people(marker, text))
    assert name.rsplit(maxsplit=1)[-1] != "May" or mark(marker, text).dates


def test_a_month_that_only_was_or_saw_is_nobody(marker: Marker) -> None:
    assert _people(marker, "It rained. Judith March, a lawyer, left. March was cold.") == {
        "Judith March": {"Judith March"}
    }


def test_a_surname_that_is_a_month_is_no_date(marker: Marker) -> None:
    assert not mark(marker, "It rained. Judith May left. The levy was wrong, May said.").dates
