"""Names of bodies that have a country in them, and the offices in such bodies."""

from __future__ import annotations

import pytest
from mark_tools import mark

from summarizer.mark import Marker


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Orlu's Relief UK called it a step forward.", "Orlu's Relief UK"),
        ("Norvik UK chief executive Ann Dolin said so.", "Norvik UK"),
        ("Save the Seamen UK agreed on Monday.", "Save the Seamen UK"),
        ("They gave Kestrin International UK the prize on Monday.", "Kestrin International UK"),
        ("Athletics Kenya president Jackson Alder said the ban was fair.", "Athletics Kenya"),
    ],
)
def test_a_country_that_ends_a_name(marker: Marker, text: str, name: str) -> None:
    kinds = {entity.name: entity.kind for entity in mark(marker, text).entities}
    assert kinds.get(name) == "organization"
    assert not {"UK", "Kenya"} & kinds.keys()


@pytest.mark.parametrize(
    "text",
    [
        "Former UK ambassador Jane Alder said so.",
        "The prime minister told UK firms to hire.",
        "President Alder said the UK trip was put off.",
        "She flew home from London UK on Monday to see UK friends.",
    ],
)
def test_a_country_beside_a_name(marker: Marker, text: str) -> None:
    assert not {name.text for name in mark(marker, text).names if name.text.endswith("UK")} - {"UK"}


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Bank of Kenya analyst Chris Dolin said so.", "Bank of Kenya analyst"),
        ("Former University of Oslo rector Per Alder said so.", "Former University of Oslo rector"),
        ("He spoke to Museum of Orlu director Eve Stone on Monday.", "Museum of Orlu director"),
        ("Kenyan bank analyst Chris Dolin said so.", "Kenyan bank analyst"),
    ],
)
def test_an_office_begins_with_the_name_it_is_in(marker: Marker, text: str, office: str) -> None:
    (title,) = [name.title for name in mark(marker, text).names if name.title]
    assert text[slice(*title)] == office
