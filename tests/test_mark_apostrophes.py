"""Apostrophes within names: of people, lands and firms, curly and straight."""

from __future__ import annotations

import pytest
from mark_tools import mark

from summarizer.mark import Marker


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Mr D’Orvelli left Rome on Monday.", {"D’Orvelli": "person"}),
        ("Ms O’Garran invited Mr D’Zouma to come.", {"O’Garran": "person", "D’Zouma": "person"}),
        ("They met Prime Minister Paolo d’Orvelli and left.", {"Paolo d’Orvelli": "person"}),
        ("They met Anna dell'Orso on Monday, dell'Orso said.", {"Anna dell'Orso": "person"}),
        ("Mr d’Orvelli left and Mr. dos Santos stayed.", {"d’Orvelli": "person", "dos Santos": "person"}),
        ("The Attorney General’s Office of Texas said no.", {"Attorney General’s Office of Texas": "organization"}),
        ("Côte d’Ivoire and Ghana signed.", {"Côte d’Ivoire": "country", "Ghana": "country"}),
        ("Vandell’s said it would hire. The sale to Vandell’s was agreed.", {"Vandell’s": "organization"}),
        ("Vandell's cut the rating of Norwell Bank.", {"Vandell's": "organization", "Norwell Bank": "organization"}),
        ("Norwell Bank sank. Norwell's said to be ill.", {"Norwell Bank": "organization"}),
        ("The Central Committee of the Lao People’s Reform Party said no.", {"Central Committee of the Lao People’s Reform Party": "organization"}),
        ("Kenya's planned sale of ships was welcome.", {"Kenya": "country"}),
        ("Ada Orvey's lawyer left. Orvey's said it.", {"Ada Orvey": "person"}),
        ("It's said to be late. That's reported by all.", {}),
    ],
)  # fmt: skip
def test_apostrophes_within_names(marker: Marker, text: str, named: dict[str, str]) -> None:
    assert {entity.name: entity.kind for entity in mark(marker, text).entities} == named


@pytest.mark.parametrize(
    "text",
    [
        "Orvey's plans to cut taxes were criticised.",
        "Orvey's proposed 5 percent levy was criticised.",
        "Orvey's promised Golden Fund will be costly.",
        "“Orvey's agreed to come,” she said.",
        "The mine of Tolm will close and Orvey's will not.",
        "Orvey's reports on the war won a prize.",
    ],
)
def test_no_firm_is_called_as_what_is_theirs(marker: Marker, text: str) -> None:
    assert not [entity.name for entity in mark(marker, text).entities if entity.name.endswith("'s")]
