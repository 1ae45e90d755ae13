"""Offices with their land, house or party right behind them, and the styles of names in South Asia and Africa."""

from __future__ import annotations

import pytest
from mark_tools import mark

from summarizer.mark import Marker


def _people(marker: Marker, text: str) -> dict[str, list[str]]:
    return {e.name: [role for role, _ in e.roles] for e in mark(marker, text).entities if e.kind == "person"}


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Chief Minister Punjab Mian Tahir Nawaz Sandal said no.", "Mian Tahir Nawaz Sandal", "Chief Minister Punjab"),
        ("Secretary General National Council Karel Gesello said no.", "Karel Gesello", "Secretary General National Council"),
        ("Speaker National Assembly Sardar Owais Lagar said no.", "Sardar Owais Lagar", "Speaker National Assembly"),
        ("Chairman PTI Imran Gohir said no.", "Imran Gohir", "Chairman PTI"),
        ("He spoke in Multan, where Commissioner Multan Wasim Sando said no.", "Wasim Sando", "Commissioner Multan"),
        ("Vice Chancellor Tonda University Dr Khalid Irani said no.", "Khalid Irani", "Vice Chancellor Tonda University"),
        ("Provincial Minister for Irrigation Rana Ejaz Bhutto said no.", "Rana Ejaz Bhutto", "Provincial Minister for Irrigation"),
        ("The Speaker of the House, Rt. Hon. Sunday Olamo, said no.", "Sunday Olamo", "Speaker of the House"),
        ("The Senator representing Onda South, Alhaji Jide Musto, said no.", "Jide Musto", "Senator representing Onda South"),
        ("The Commissioner of Police, Onda State, CP Garba Donju, said no.", "Garba Donju", "Commissioner of Police, Onda State"),
        ("The opposition leader, Vesna Kral of the centre-left Unity party, marched.", "Vesna Kral", "opposition leader"),
        ("The Municipal Chief Executive (MCE), Mr Isaac Debro, said no.", "Isaac Debro", "Municipal Chief Executive"),
        ("The Ranking Member on the Roads Committee, Mr Kofi Nyar, said no.", "Kofi Nyar", "Ranking Member on the Roads Committee"),
        ("The Chief Executive of the Ghana Canal Authority, Kofi Nyar, said no.", "Kofi Nyar", "Chief Executive of the Ghana Canal Authority"),
        ("The Omanhene of Kwaro, Daasebre Akua Agyap III, said no.", "Daasebre Akua Agyap III", "Omanhene of Kwaro"),
        ("Patriarch of All Fiji John III said no.", "John III", "Patriarch of All Fiji"),
        ("Menteri Besar Datuk Seri Azhar Sallo said no.", "Azhar Sallo", "Menteri Besar"),
        ("Fraud office chief Tan Sri Zulkif Harun said no.", "Zulkif Harun", "Fraud office chief"),
        ("Leader of the Opposition in the Assembly R Ashok Kumor said no.", "R Ashok Kumor", "Leader of the Opposition in the Assembly"),
        ("Party spokesperson Shazia Ilma Kano said no.", "Shazia Ilma Kano", "Party spokesperson"),
        ("He is Member of Parliament for Bukit Awan, Lim Chee Keong said.", "Lim Chee Keong", ""),
        ("Greens MLC Robert Simmond welcomed it.", "Robert Simmond", "Greens MLC"),
        ("The Governor of Kogo State, Alhaji Usman Ododo, said no.", "Usman Ododo", "Governor of Kogo State"),
        ("Local Government Adviser Hasan Mahmud said no.", "Hasan Mahmud", "Local Government Adviser"),
        ("Its National Publicity Secretary, Comrade Lade Johnson, said no.", "Lade Johnson", "National Publicity Secretary"),
        ("The Member for Kavo, Dan Creggon, said no.", "Dan Creggon", "Member for Kavo"),
        ("Mayor Barrister Gohar Ayub said no.", "Gohar Ayub", "Mayor"),
        ("A barrister, Gohar Ayub, said no.", "Gohar Ayub", "barrister"),
        ("He met National Coordinator Lt Gen (retd) Zafar Mirzo.", "Zafar Mirzo", "National Coordinator"),
        ("The incumbent, Social Democrat Sven Gesello, lost.", "Sven Gesello", ""),
        ("President Jane Mary Doe met her guest in Rome.", "Jane Mary Doe", "President"),
        ("Governor Adewale John Ogun said no.", "Adewale John Ogun", "Governor"),
    ],
)  # fmt: skip
def test_what_an_office_is_of_stands_behind_it(marker: Marker, text: str, name: str, role: str) -> None:
    assert _people(marker, text) == {name: [role] if role else []}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The critic Nino Darasi has called the book honest.", "Nino Darasi", "person"),
        ("Cardiff Pipes (CP) said no. CP said so.", "Cardiff Pipes", "organization"),
        ("Abuja - The Senate said no.", "Senate", "organization"),
        ("The Peoples Congress (PRC) said no.", "Peoples Congress", "organization"),
        ("The Republican National Committee said no.", "Republican National Committee", "organization"),
        ("The Independent TD Mattie Lowno has warned them.", "Mattie Lowno", "person"),
        ("She joined the far-right Unity party in May.", "Unity party", "organization"),
        ("Historic England said it had not been asked.", "Historic England", "organization"),
        ("She told BBC Radio Garshire that it was so.", "BBC Radio Garshire", "media"),
        ("Chioma Foods said no.", "Chioma Foods", "organization"),
        ("The main opposition Samaj Dal walked out.", "Samaj Dal", "organization"),
        ("The Progress Party (PAP) said no. PAP was told so.", "Progress Party", "organization"),
    ],
)
def test_what_they_are(marker: Marker, text: str, name: str, kind: str) -> None:
    assert [(e.name, e.kind) for e in mark(marker, text).entities] == [(name, kind)]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("They danced at the annual Christmas party.", {}),
        ("Survivors of Rana Plaza said no. Asset Management is hard.", {}),
        ("TD Ameritrade said no. The lively Oscar party was over.", {}),
        ("The Government Chief Whip and Raj Bhavan said no.", {}),
        ("Vaccine Group B said no.", {}),
        ("It met at the Governor's House on Monday.", {}),
        ("He met growers at CM House on Monday.", {}),
        ("It will open until 8pm at Moor Lane.", {}),
        ("Business owner and landlord alike said no.", {}),
        ("The guests left Government House in Akuro.", {}),
        ("Rescuer Training Centre No 5 is new.", {}),
        ("The president on Sunday Olamo knew.", {}),
    ],
)
def test_who_is_nobody(marker: Marker, text: str, people: dict[str, list[str]]) -> None:
    assert _people(marker, text) == people


def test_a_day_in_a_name_is_no_date(marker: Marker) -> None:
    text = "Governor Sunday Olamo met Senator Friday Okona on Monday."
    assert [text[d.start : d.end] for d in mark(marker, text).dates] == ["Monday"]


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("The United Arab Emirates (UAE) and the Peoples Congress (PRC) agreed.", ["United Arab Emirates"]),
        ("China (PRC) said no.", ["China"]),
    ],
)
def test_letters_of_a_body_are_no_country(marker: Marker, text: str, countries: list[str]) -> None:
    assert [e.name for e in mark(marker, text).entities if e.kind == "country"] == countries
