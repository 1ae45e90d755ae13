"""Words that the pipeline is to see as others: a given name that is an auxiliary, too."""

from __future__ import annotations

import pytest
from mark_tools import mark

from summarizer.mark import Marker
from summarizer.mark.hints import hints


@pytest.mark.parametrize(
    "text",
    [
        "Will Arrizabal had a telephone conversation with the Chancellor.",
        "President of Fiji Will Hughes: Citizens, on Sunday we will elect a new house.",
        "Mayor Will J. Adeyemi said on Monday that taxes would rise.",
    ],
)
def test_a_given_name_that_is_an_auxiliary(marker: Marker, text: str) -> None:
    people = [entity.name for entity in mark(marker, text).entities if entity.kind == "person"]
    assert people == [next(name for name in ("Will Arrizabal", "Will Hughes", "Will J. Adeyemi") if name in text)]


@pytest.mark.parametrize(
    "text", ["Will Arrizabal resign after the vote? She said no.", "Will Orlu and Arrizabal meet?"]
)
def test_what_asks_is_nobody(marker: Marker, text: str) -> None:
    assert not [entity.name for entity in mark(marker, text).entities if entity.name.startswith("Will")]


@pytest.mark.parametrize(
    "text",
    [
        "Will Arrizabal resign before the summit?",
        "Parliament Will Meet On Friday\nThe speaker said so later.",
        "Fiji Will Send Envoys to Orlu after Talks with Samoa",
        "Will I see them again, she wondered.",
        "Her Last Will And Testament was found there.",
    ],
)
def test_an_auxiliary_stays_one(text: str) -> None:
    assert not [seen for *_, seen in hints(text) if seen == "william"]
