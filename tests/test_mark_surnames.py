"""People told in full once and called by a surname after: two of them, the first of two surnames, one that opens a sentence."""

from __future__ import annotations

import pytest
from mark_tools import mark

from summarizer.mark import Marker


def called(marker: Marker, text: str) -> list[tuple[str, str]]:
    """Each name of somebody or something that acts, and whose it is."""
    marked = mark(marker, text)
    return [(name.text, marked.entities[name.entity].name) for name in marked.names if name.entity >= 0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mayor Patrick Doyle left. Mayor Paul Lesquer stayed. Doyle and Lesquer met on Thursday.",
            ["Patrick Doyle", "Paul Lesquer"] * 2,
        ),
        (
            "Minister Hernan Quispe Larrea left. Quispe told reporters in Lima that the dam was safe.",
            ["Hernan Quispe Larrea"] * 2,
        ),
        (
            "His lawyer, Petter Dahle, told the court so. Dahle met with Consul General Lev Shubin on Monday.",
            ["Petter Dahle", "Petter Dahle", "Lev Shubin"],
        ),
        (
            "Minister Yahya bin Nasser al-Saifi left. Al-Saifi said that the dam was safe.",
            ["Yahya bin Nasser al-Saifi"] * 2,
        ),
        # another is called so by his own last name, which goes first
        (
            "Minister Hernan Quispe Larrea left. Ana Quispe stayed. Quispe told reporters that the dam was safe.",
            ["Hernan Quispe Larrea", "Ana Quispe", "Ana Quispe"],
        ),
        ("William Ford Hale left. He said Ford had cut prices.", ["William Ford Hale", "Ford"]),
    ],
)
def test_a_surname_is_its_bearers(marker: Marker, text: str, expected: list[str]) -> None:
    assert [whose for _, whose in called(marker, text)] == expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mayor Patrick Doyle left. Doyle and Lesquer sued on Thursday.", "Doyle and Lesquer"),
        ("Doyle and Lesquer sued on Thursday.", "Doyle and Lesquer"),
    ],
)
def test_a_firm_of_two_names_stays_one(marker: Marker, text: str, name: str) -> None:
    assert name in [found.text for found in mark(marker, text).names]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("They plan to meet Calder Steel on Friday.", ["Calder Steel"]),
        (
            "Talks between the Central Bank of Kenya and Calder Steel collapsed.",
            ["Central Bank of Kenya", "Calder Steel"],
        ),
        ("The Institute of Peru and Andean Studies said no.", ["Institute of Peru and Andean Studies"]),
        ("The Ministry of Trade and Industry of Kenya said no.", ["Ministry of Trade and Industry of Kenya"]),
    ],
)
def test_a_name_ends_where_the_next_begins(marker: Marker, text: str, names: list[str]) -> None:
    assert [name.text for name in mark(marker, text).names] == names


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "The meeting was attended by Director of the Federal Security Service Folake Adeyemi and Special Presidential "
            "Representative for Environmental Protection, Ecology and Transport Craig Stone.",
            ["Folake Adeyemi", "Craig Stone"],
        ),
        (
            "Taking part were Foreign Minister Marcus Whitfield, Special Presidential Representative for Environmental "
            "Protection, Ecology and Transport Reza Tehrani.",
            ["Marcus Whitfield", "Reza Tehrani"],
        ),
        ("Dr Emeka Nwosu, a chemist at Orlu, who reviewed it, said 40 were safe.", ["Emeka Nwosu"]),
        (
            "Ada Roe, Levan Kobia and Emeka Nwosu arrived. Mr Nwosu spoke.",
            ["Ada Roe", "Levan Kobia", "Emeka Nwosu", "Nwosu"],
        ),
        (
            "Yorgos Papadakis and Aarav Deshpande met. Mr Papadakis and Mr Deshpande also held a joint news conference.",
            ["Yorgos Papadakis", "Aarav Deshpande", "Papadakis", "Deshpande"],
        ),
        (
            "Minister Joko Prasetyo has left. A meeting between Prasetyo and the Atlantic Truckers' Association was held.",
            ["Joko Prasetyo", "Prasetyo"],
        ),
        ("It was attended by Yorgos Papadakis and Sady Orlu Board Chairman Ada Roe.", ["Yorgos Papadakis", "Ada Roe"]),
        ("He has met Kofi Ade (Rinta CEO) twice.", ["Kofi Ade"]),
        # bodies, and a couple
        ("The Ministry of Trade and Department of Health agreed.", []),
        ("Mr and Mrs Papadakis left.", ["Papadakis"]),
        ("The dairy company Efren Lasa sold it.", []),
    ],
)
def test_people_are_neither_joined_nor_cut(marker: Marker, text: str, people: list[str]) -> None:
    assert [name.text for name in mark(marker, text).names if name.kind == "person"] == people


def test_an_office_in_a_list_is_only_its_holders(marker: Marker) -> None:
    text = (
        "Mr Doe was accompanied by Prime Minister Rui Tavares, Presidential Plenipotentiary Envoy to the Southern Federal "
        "District Niall Keane, Minister of Education Ada Roe, and Acting Governor of Sevastopol Kwame Asante."
    )
    marked = mark(marker, text)
    names = {name.text: name for name in marked.names}
    assert names["Rui Tavares"].appositions == []
    assert text[slice(*names["Niall Keane"].title or ())].endswith("Southern Federal District")


def test_letters_after_a_name_and_a_comma_name_nobody(marker: Marker) -> None:
    text = (
        "The judge heard Ramil Bautista, KC, on Monday. Deputy Special Envoy for Environmental Protection Ada Roe left."
    )
    assert [name.text for name in mark(marker, text).names if name.kind != "other"] == ["Ramil Bautista", "Ada Roe"]
