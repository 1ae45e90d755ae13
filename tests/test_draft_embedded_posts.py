"""Offices with whose they are before them, offices that open a sentence after "As", and bodies that fill them."""

from __future__ import annotations

import pytest

from summarizer import Summarizer, Summary


def told(record: Summary, name: str) -> tuple[list[str], list[str]]:
    names = {actor.id: actor.name for actor in record.actors}
    (found,) = [actor for actor in record.actors if actor.name == name]
    return [role.text for role in found.roles], [names[id_] for id_ in found.affiliations]


@pytest.mark.parametrize(
    ("text", "roles", "affiliations"),
    [
        ("It rained. Ilse Varga, the University of Orlu's rector, left.", ["rector"], ["University of Orlu"]),
        ("It rained. Ilse Varga, Vindle & Sons plc's managing director, left.", ["managing director"], ["Vindle & Sons plc"]),
        ("It rained. Ilse Varga, the Ministry of Canal Affairs' spokeswoman, left.", ["spokeswoman"], ["Ministry of Canal Affairs"]),
        ("It rained. Ilse Varga, the People's Union for Orlu's leader, left.", ["leader"], ["People's Union for Orlu"]),
        ("It rained. Ilse Varga, then the Netherlands' trade minister, left.", ["trade minister"], ["Netherlands"]),
        ("It rained. Ilse Varga was named as the Bank of Orlu's governor on Monday.", ["governor"], ["Bank of Orlu"]),
        ("It rained. Ilse Varga, commander of the Orlu Guard's Lake District, left.", ["commander of the Orlu Guard's Lake District"], ["Orlu Guard"]),
        ("It rained. Ilse Varga, who was Kenya's minister of roads until May, left.", ["minister of roads"], ["Kenya"]),
        ("It rained. As Kenya's trade minister, Ilse Varga said no.", ["trade minister"], ["Kenya"]),
        ("It rained. As Kenya's minister of roads, Ilse Varga said no.", ["minister of roads"], ["Kenya"]),
        ("It rained. As president of the fund, Ilse Varga said no.", ["president of the fund"], []),
        ("It rained. As a student, Ilse Varga said no.", [], []),
        ("It rained. The Institute of Lake Studies appointed Ilse Varga as researcher.", ["researcher"], ["Institute of Lake Studies"]),
        ("It rained. The Orlu Unity Party appointed Ilse Varga deputy leader on Monday.", ["deputy leader"], ["Orlu Unity Party"]),
        ("It rained. The Lake Health Authority met Ilse Varga as researcher.", ["researcher"], []),
    ],
)  # fmt: skip
def test_posts(loaded: Summarizer, text: str, roles: list[str], affiliations: list[str]) -> None:
    assert told(loaded.summarise(text), "Ilse Varga") == (roles, affiliations)
