"""Countries of several words, in their official names and in bodies' names, and adjectives of them before somebody."""

from __future__ import annotations

import pytest
from mark_tools import mark

from summarizer.mark import Marker
from summarizer.mark.lexicon.countries import official

Found = dict[str, str]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # of two words, which are not somebody's
        (
            "They met President of the Republic of Sierra Leone Ilse Varga in Orlu.",
            {"Republic of Sierra Leone": "country", "Ilse Varga": "person"},
        ),
        (
            "Sierra Leonean President Ilse Varga said no. The Sierra Leonean leader thanked Orlu.",
            {"Ilse Varga": "person"},
        ),
        ("Burkina Faso's Ilse Varga took third.", {"Burkina Faso": "country", "Ilse Varga": "person"}),
        # of words with "and" between
        (
            "President of the People's Republic of Trinidad and Tobago Ilse Varga met them.",
            {"People's Republic of Trinidad and Tobago": "country", "Ilse Varga": "person"},
        ),
        (
            "The Trinidad and Tobago Development Bank signed it.",
            {"Trinidad and Tobago Development Bank": "organization"},
        ),
        ("She will fly to Port of Spain on Monday.", {}),
        ("Spain said that a port of Spain was closed.", {"Spain": "country"}),
        ("Trinidad and Tobago signed it.", {"Trinidad and Tobago": "country"}),
        # an official name by its form
        ("The People's Republic of Chile said yes.", {"People's Republic of Chile": "country"}),
        ("The Nepalese Republic said yes.", {"Nepalese Republic": "country"}),
        ("Republika Srpska said it would vote.", {"Republika Srpska": "organization"}),
        # what an office is told with is nobody
        ("They met Omani First Vice President Ilse Varga.", {"Ilse Varga": "person"}),
        ("They met Fiji's International Relations Minister, Ilse Varga.", {"Fiji": "country", "Ilse Varga": "person"}),
        ("They spoke of the Tajik Stream project.", {}),
        ("They met Dane Varga, the mayor, on Monday.", {"Dane Varga": "person"}),
        # a firm with a comma before its ending
        ("Norvik, Inc. said that it would cut jobs. Norvik is old.", {"Norvik, Inc.": "organization"}),
        ("They asked Norvik, Ilse Varga and others.", {"Norvik": "organization", "Ilse Varga": "person"}),
    ],
)
def test_who_is_named(marker: Marker, text: str, found: Found) -> None:
    assert {e.name: e.kind for e in mark(marker, text).entities if e.name != "Orlu"} == found


@pytest.mark.parametrize(
    ("words", "land"),
    [
        ("People 's Republic of China", "China"),
        ("State of the Bahamas", "Bahamas"),
        ("Federal Republic of Orlu", None),
        ("Party of Republic of Fiji", None),
        ("Islamic State of Iraq", None),
        ("Islamic Emirate of Afghanistan", "Afghanistan"),
        ("Fijian Republic", "Fiji"),
        ("Chechen Republic", None),
        ("Republic", None),
        ("Bank of Fiji", None),
    ],
)
def test_official_names(words: str, land: str | None) -> None:
    assert official(words.split()) == land
