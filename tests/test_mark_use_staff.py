"""Bodies told by who works for them."""

from __future__ import annotations

import pytest
from mark_tools import mark

from summarizer.mark import Marker

BODIES = [
    ("Velmar pilot Ilse Varga landed. Velmar said she was well.", "Velmar"),
    ("Dutch KVM pilot Ilse Varga said so.", "KVM"),
    ("Delvik striker Ilse Varga scored twice.", "Delvik"),
    ("A late goal by Tornby goalkeeper Ilse Varga was seen in Rome.", "Tornby"),
    ("Talks with Delvik's gaming head, Ilse Varga, broke down.", "Delvik"),
    ("A Delvik spokesperson would not comment.", "Delvik"),
    ("Two Delvik executives left on Monday.", "Delvik"),
    ("Prices will fall, analyst Ilse Varga of Delvik wrote.", "Delvik"),
    ("They were told by campaigner Ilse Varga at Delvik.", "Delvik"),
    ("He met the caucus of Alba Sonora on Friday.", "Alba Sonora"),
    ("She spoke to executives of Delvik.", "Delvik"),
    ("They sat with Delvik's Ilse Varga at lunch.", "Delvik"),
    ("Delvik says its country manager was there.", "Delvik"),
    ("Tornby Semic, the world's No. 5 maker of chips, is for sale.", "Tornby Semic"),
    ("They bought Tornby Semic, Fiji's largest quarry operator.", "Tornby Semic"),
    ("Delvik declined to comment.", "Delvik"),
    ("Ilse Varga, 51, of Delvik Bank, was hired.", "Delvik Bank"),
    ("Ilse Varga, of Deloitte, denied the claim.", "Deloitte"),
    ("Ilse Varga, of Volkswagen, admitted that it burned.", "Volkswagen"),
    ("The mine owner Grupo Delvik said so.", "Grupo Delvik"),
    ("The officer of the Tonda Police Command, Ilse Varga, said so.", "Tonda Police Command"),
    ("The Bureau of Alcohol, Tobacco and Explosives said so.", "Bureau of Alcohol, Tobacco and Explosives"),
    ("The striker moved from Delvik Town on Friday.", "Delvik Town"),
    ("Tonda Perrins was held. Delvik's manager, Ilse Varga, wept.", "Delvik"),
    ("Environment Fiji spokesman Paul Roe said so.", "Environment Fiji"),
]
OTHERS = [
    ("Kenyan Velmar pilot Ilse Varga landed.", "Kenyan Velmar"),
    ("Peterson's head of communications said he was ill. Peterson won the vote.", "Peterson"),
    ("Naples-based analyst Ilse Varga said so.", "Naples-based"),
    ("Council leader Ilse Varga said so. The council will meet.", "Council"),
    ("A spokeswoman for Varga called. Ilse Varga did not.", "Varga"),
    ("The mayor of Naples, Ilse Varga, said so.", "Naples"),
    ("Naples mayor Ilse Varga said so.", "Naples"),
    ("Officials from Naples came.", "Naples"),
    ("Delvik Price Head trader, Ilse Varga, said so.", "Delvik Price Head"),
    ("Foreign Policy Aide to the President of Serbia, Ilse Varga, said so.", "Foreign Policy Aide"),
    ("She is the chairperson of Local 1520.", "Local"),
    ("Two deputies of Movimento 5 Stelle left.", "Movimento"),
    ("The delegates of the Energetics in Global World Congress met.", "Energetics"),
    ("Leeds, UK's Delvik Group will sell it.", "Leeds"),
    ("Naples resident Ilse Varga wept.", "Naples"),
    ("Voters in Naples stayed at home.", "Naples"),
    ("They were picked up from Delvik Town on Friday.", "Delvik Town"),
    ("Ilse Varga, 51, of Delvik, was held.", "Delvik"),
    ("Ilse Varga, of Delvik, denied murder.", "Delvik"),
    ("Former Naples resident Ilse Varga wept.", "Naples"),
    ("Ilse Varga's lawyer, Paul Roe, said so.", "Ilse Varga"),
    ("Paul Roe says its manager was there.", "Paul Roe"),
    ("The people of Naples will vote.", "Naples"),
    ("Ilse Varga declined to comment.", "Ilse Varga"),
    ("Tonda Perrins was held. Perrins' public defender, Ilse Varga, left. Perrins's manager wept.", "Perrins"),
]


@pytest.mark.parametrize(("text", "name"), BODIES)
def test_who_works_for_it_makes_a_body(marker: Marker, text: str, name: str) -> None:
    assert [n.kind for n in mark(marker, text).names if n.text == name] == ["organization"]


@pytest.mark.parametrize(("text", "name"), OTHERS)
def test_what_anybody_can_have_makes_none(marker: Marker, text: str, name: str) -> None:
    assert "organization" not in [n.kind for n in mark(marker, text).names if n.text == name]


def test_a_nationality_before_a_firm_makes_no_person_of_it(marker: Marker) -> None:
    text = "Ugandan Velmar pilot Jane Doe landed safely. Velmar said she was well."
    kinds = {(n.text, n.kind) for n in mark(marker, text).names}
    assert kinds == {("Ugandan", "people"), ("Velmar", "organization"), ("Jane Doe", "person")}
