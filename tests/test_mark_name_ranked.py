"""Offices of the police, of prosecutors and of the bench are nobody, and who holds them has a whole name."""

from __future__ import annotations

import pytest
from mark_tools import mark

from summarizer.mark import Marker


def _people(marker: Marker, text: str) -> dict[str, list[str]]:
    return {e.name: [role for role, _ in e.roles] for e in mark(marker, text).entities if e.kind == "person"}


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Deputy Superintendent of Police (Merol) Balvir Sondu said it.", "Balvir Sondu", "Deputy Superintendent of Police"),
        ("Senior Superintendent of Police (SSP) Vikas Chundel came.", "Vikas Chundel", "Senior Superintendent of Police"),
        ("Inspector-General of Police Usmar Bado Danda ordered it.", "Usmar Bado Danda", "Inspector-General of Police"),
        ("Additional District Magistrate Lalto Shaky came.", "Lalto Shaky", "Additional District Magistrate"),
        ("Police and Crime Commissioner Davin Jemmer said it was bad.", "Davin Jemmer", "Police and Crime Commissioner"),
        ("The Director of Public Prosecutions, Nurdo Hajo, said no.", "Nurdo Hajo", "Director of Public Prosecutions"),
        ("The Honourable Commissioner for Culture, Kingsley Audo, came.", "Kingsley Audo", "Honourable Commissioner for Culture"),
        ("Leader of Opposition V.D. Sotish said no.", "V.D. Sotish", "Leader of Opposition"),
        ("Union Home Minister Amil Sahu said no.", "Amil Sahu", "Union Home Minister"),
        ("Station manager Edo Hale said no.", "Edo Hale", "Station manager"),
        ("Governor of Orlu State Bello Gombe said no.", "Bello Gombe", "Governor of Orlu State"),
        ("Air Commodore Jandar Hill said no.", "Jandar Hill", "Air Commodore"),
        ("Air Chief Marshal Amal Preet Sondu said no.", "Amal Preet Sondu", "Air Chief Marshal"),
        ("Police said that Air Marshal Lundo was out.", "Lundo", "Air Marshal"),
        ("Air Vice Marshal Edo Obo said no.", "Edo Obo", "Air Vice Marshal"),
        ("Zondara Police Public Relations Officer, SP Grace Okori, said so.", "Grace Okori", "Zondara Police Public Relations Officer"),
    ],
)  # fmt: skip
def test_who_holds_a_public_office(marker: Marker, text: str, name: str, role: str) -> None:
    assert _people(marker, text) == {name: [role]}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tonda SP (Traffic) Meena Rawot told reporters that he fled.", "Meena Rawot"),
        ("DCP (North) Sagar Roe said the gang was from Tonda.", "Sagar Roe"),
        ("DIG South Sagar Roe told reporters that the DIG had been there.", "Sagar Roe"),
        ("SHO Ronda Tariq Mundo was suspended.", "Tariq Mundo"),
        ("“He ran,” said SSP Ondo Kharra.", "Ondo Kharra"),
        ("The district police chief ACP Ondo Mat Kharra said he ran, and Ondo left.", "Ondo Mat Kharra"),
    ],
)
def test_initials_of_an_office_before_a_name(marker: Marker, text: str, name: str) -> None:
    assert [(e.name, e.kind) for e in mark(marker, text).entities] == [(name, "person")]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("The sheriff met Dale Pruett, his wife and a lawyer on Monday.", []),
        ("The sheriff met Dale Pruett, his lawyer, on Monday.", ["lawyer"]),
        ("It is over, Fire Capt. Jime Roade said Wednesday.", []),
        ("Police had picked up Mahosh, 29, on suspicion of theft.", []),
    ],
)
def test_who_else_stands_beside(marker: Marker, text: str, roles: list[str]) -> None:
    assert list(_people(marker, text).values()) == [roles]
    assert {entity.kind for entity in mark(marker, text).entities} == {"person"}


@pytest.mark.parametrize(
    "text",
    ["The District Magistrate ordered an inquiry.", "The Inspector General of Police has ordered a probe."],
)
def test_an_office_alone_is_nobody(marker: Marker, text: str) -> None:
    assert mark(marker, text).entities == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The SP said it would win, and SP leader Ramo Yodav agreed.", "SP"),
        ("The Office of the Director of Public Prosecutions said so.", "Office of the Director of Public Prosecutions"),
        ("SP Energy Networks said the power was back.", "SP Energy Networks"),
        ("The DIG said that it would sue.", "DIG"),
        ("DSP Mutual Fund told investors to wait.", "DSP Mutual Fund"),
    ],
)
def test_bodies_stay(marker: Marker, text: str, name: str) -> None:
    assert name in [e.name for e in mark(marker, text).entities if e.kind == "organization"]


@pytest.mark.parametrize("text", ["Air Marshal said it would fly to Oslo.", "Police closed Field Marshal Doro Street."])
def test_a_rank_without_an_officer_makes_nobody(marker: Marker, text: str) -> None:
    assert _people(marker, text) == {}
