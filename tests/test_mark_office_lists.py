"""Whose an office between commas is: the name's before it, or the one's after it."""

from __future__ import annotations

import pytest
from mark_tools import mark

from summarizer.mark import Marker

CASES = [
    (
        "Deputy Minister of Trade, Ada Lind, Ambassador of Norwell to Fjordland, Piet Karsen, Presidential Aide, Amara Sole, "
        "and Special Adviser to the President, Tomas Renko, took part in the talks.",
        {
            "Ada Lind": ["Deputy Minister of Trade"],
            "Piet Karsen": ["Ambassador of Norwell to Fjordland"],
            "Amara Sole": ["Presidential Aide"],
            "Tomas Renko": ["Special Adviser to the President"],
        },
    ),
    (
        "Ada Lind, the deputy minister of trade, Piet Karsen, the ambassador, and Amara Sole, a judge, took part in the talks.",
        {"Ada Lind": ["deputy minister of trade"], "Piet Karsen": ["ambassador"], "Amara Sole": ["judge"]},
    ),
    (
        "The mayor, Ada Lind, the governor, Piet Karsen, and Amara Sole, a judge, took part in the talks.",
        {"Ada Lind": ["mayor"], "Piet Karsen": ["governor"], "Amara Sole": ["judge"]},
    ),
    (
        "Norwell's culture minister, Ada Lind, who had met Piet Karsen and the ambassador, Amara Sole, left.",
        {"Ada Lind": ["culture minister"], "Piet Karsen": [], "Amara Sole": ["ambassador"]},
    ),
    ("Ministers are due to brief President Dalisay Macaraeg on Friday.", {"Dalisay Macaraeg": ["President"]}),
    (
        "Taking part were Interior Minister Tunde Okafor, Defence Minister Zurab Kikvadze, Director of the Federal Security "
        "Service Li Guowei, Director of the Foreign Intelligence Service Dwayne Holloway.",
        {
            "Tunde Okafor": ["Interior Minister"],
            "Zurab Kikvadze": ["Defence Minister"],
            "Li Guowei": ["Director of the Federal Security Service"],
            "Dwayne Holloway": ["Director of the Foreign Intelligence Service"],
        },
    ),
    ("The mayor, Ada Lind, met Piet Karsen, a judge, in Norwell.", {"Ada Lind": ["mayor"], "Piet Karsen": ["judge"]}),
]


@pytest.mark.parametrize(("text", "roles"), CASES)
def test_whose_an_office_is(marker: Marker, text: str, roles: dict[str, list[str]]) -> None:
    marked = mark(marker, text)
    found = {entity.name: [role for role, _ in entity.roles] for entity in marked.entities if entity.kind == "person"}
    assert found == roles
