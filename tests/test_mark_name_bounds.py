"""Names that the pipeline cuts short, and where initials, offices and styles tell their ends."""

from __future__ import annotations

import pytest
from mark_tools import mark

from summarizer.mark import Marker


@pytest.mark.parametrize(
    ("text", "whole", "cut"),
    [
        ("They wrote to the Locks and Canals Board (LCB) on Monday.", "Locks and Canals Board", "Canals Board"),
        ("The Orlu Observer Mission in Sudan (OOMS) said no.", "Orlu Observer Mission in Sudan", "Observer Mission"),
        ("The Anti-Poaching and Fisheries Agency (APFA) said no.", "Anti-Poaching and Fisheries Agency", "Agency"),
        (
            "The Reef Survey Treaty Organisation's (RSTO) council met.",
            "Reef Survey Treaty Organisation",
            "RSTO council",
        ),
        (
            "The Commission for Locks, Canals and Piers (CLCP) said no.",
            "Commission for Locks, Canals and Piers",
            "Commission for Locks",
        ),
        ("Carmakers Doshi Motor Co. and Roe Motor Co. met.", "Doshi Motor Co.", "Carmakers Doshi Motor Co."),
        ("He met Senator Rashid Mehmood Lodhi on Friday.", "Rashid Mehmood Lodhi", "Rashid Mehmood"),
        ("Her counterpart Md Shafiqul Islam left on Friday.", "Md Shafiqul Islam", "Md Shafiqul"),
        ("Deputy Nurlan Bekbolov noted that the dam was late.", "Nurlan Bekbolov", "Bekbolov"),
        ("The envoy, H.E. Abena Osei-Badu, left.", "Abena Osei-Badu", "H.E. Abena Osei-Badu"),
        (
            "The head of the United Arab Emirates Armed Forces left.",
            "United Arab Emirates Armed Forces",
            "Armed Forces",
        ),
        ("The regulator fined Orlu Capital Rs 45 lakh on Friday.", "Orlu Capital", "Orlu Capital Rs"),
        ("The Socialist Republic of Vietnam said no.", "Socialist Republic of Vietnam", "Republic of Vietnam"),
        ("They plan the Lima Upper Belt Railway.", "Lima Upper Belt Railway", "Belt Railway"),
        (
            "Head of the Council's Commission for External Relations Le Van Toan and Minister of Trade Do Thi Mai came.",
            "Le Van Toan",
            "Commission for External Relations Le Van Toan and Minister of Trade",
        ),
        (
            "Deputy Head of the Department of International Relations Oleg Orlov and Minister of Trade Anna Vole came.",
            "Oleg Orlov",
            "Oleg Orlov and Minister of Trade",
        ),
        (
            "The deputy head of the Department of Education New York said no.",
            "Department of Education New York",
            "New York",
        ),
        (
            "The head of the Department of Trade and Industry Select Committee left.",
            "Department of Trade and Industry Select Committee",
            "Industry Select Committee",
        ),
        (
            "Turkish Foreign and Defence Ministers Hakan Yildiz and Yasar Guler left.",
            "Hakan Yildiz",
            "Defence Ministers Hakan Yildiz",
        ),
        ("They saw Tsar Jonas I’s decree.", "Jonas I", "Jonas"),
        (
            "You told the Ministry of Roads and Orlu Railways to wait.",
            "Ministry of Roads",
            "Ministry of Roads and Orlu Railways",
        ),
        ("A member of the Politburo of the Orlu Workers' Party (OWP) left.", "Orlu Workers' Party", "Politburo"),
        ("The 11th National Congress of the Orlu Unity Party (OUP) met.", "Orlu Unity Party", "National Congress"),
        ("The Council of the Northern Sea States (CNSS) met.", "Council of the Northern Sea States", "Council"),
        ("They paid into the Loss and Damage Fund.", "Loss and Damage Fund", "Damage Fund"),
        ("A message from To Lam, Vietnam's leader, came.", "To Lam", "Lam"),
        ("He is from the Federated States of Micronesia.", "Federated States of Micronesia", "Micronesia"),
        ("A spokesperson for the US Embassy in Orlu left.", "US Embassy", "US"),
        ("The Communist Party of India (Marxist) left.", "Communist Party of India (Marxist)", "Marxist"),
        ("“No,” Court of King’s Bench Justice Denis Orr said.", "Court of King’s Bench", "Court of King"),
        ("Vanuatu PM Charlot Roe said no.", "Charlot Roe", "Vanuatu PM"),
        ("Asean said no.", "Asean", "ASEAN"),
        ("The barrister Liam Pike SC said no.", "Liam Pike", "Liam Pike SC"),
        ("Joseph R. Marlow, Jr. said no.", "Joseph R. Marlow, Jr.", "Jr."),
        ("It is by Pieter Molen the Elder, she said.", "Pieter Molen the Elder", "Pieter Molen"),
        ("RCMP Cpl. Renée Orlova said no.", "Renée Orlova", "RCMP Cpl"),
        ("Det Con Lisa Orr of Orlu Police said no.", "Lisa Orr", "Con Lisa Orr"),
        ("Orlu Bank Country Director Rosalind Orr spoke.", "Rosalind Orr", "Orlu Bank Country"),
        ("He saw President of the People's Republic of China Xi Jinping.", "Xi Jinping", "China Xi Jinping"),
        ("It was signed by Generals Aminata Sarr and Sidi Kone.", "Aminata Sarr", "Generals Aminata Sarr"),
        (
            "It was brokered by Presidents Bola Ade of Nigeria and Kwame Roe.",
            "Bola Ade",
            "Presidents Bola Ade of Nigeria",
        ),
        ("The main opposition Justice and Reform Party left.", "Justice and Reform Party", "Reform Party"),
        ("It rose from the Orlu Space Center on Brazil's coast.", "Orlu Space Center", "Orlu Space Center on Brazil"),
        ("He met Ilse Varga, who leads the far-right Hearth movement.", "Hearth movement", "Hearth"),
        ("“No,” said a trader, Hajia Binta Sule.", "Binta Sule", "Hajia Binta Sule"),
        ("He was met by HE Salma Idris Warsame, the ambassador.", "Salma Idris Warsame", "HE Salma Idris Warsame"),
    ],
)
def test_a_name_is_whole(marker: Marker, text: str, whole: str, cut: str) -> None:
    names = {name.text for name in mark(marker, text).names}
    assert whole in names
    assert cut not in names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The National Institute of Meteorology (INMET) said no.", "National Institute of Meteorology"),
        ("Judge Amy Alder Foundation grants were cut.", "Amy Alder"),
        ("They met Jane Alder on Friday.", "Jane Alder"),
        ("It closed and on Monday Jane Alder said it was late.", "Jane Alder"),
        ("In May Jane Alder left.", "Jane Alder"),
        ("April Jane Alder left.", "April Jane Alder"),
        ("Vice Adm. Amy Roe and Rear Adm. Jane Alder met.", "Jane Alder"),
        ("They told the Ministry of Railways and Civil Aviation.", "Ministry of Railways and Civil Aviation"),
        ("It was the Brussels Trade Council session.", "Brussels"),
        ("He thinks King Jonas I think is late.", "Jonas"),
    ],
)
def test_a_name_takes_in_no_more(marker: Marker, text: str, name: str) -> None:
    assert any(found.text.startswith(name) for found in mark(marker, text).names)


def test_parts_of_the_world_are_places(marker: Marker) -> None:
    names = {name.text: name.kind for name in mark(marker, "The firm left Latin America and the Sahel in May.").names}
    assert names["Latin America"] == "place"
    assert names["Sahel"] == "place"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ilse Varga told Orlu Radio FM that the ferry had left.", "Orlu Radio FM"),
        ("The post went to Green Party MLA Ilse Varga on Monday.", "Green Party"),
    ],
)
def test_initials_of_a_seat_are_no_part_of_a_party_and_those_of_a_station_are_part_of_it(
    marker: Marker, text: str, wanted: str
) -> None:
    assert [name.text for name in mark(marker, text).names if name.text != "Ilse Varga"] == [wanted]


@pytest.mark.parametrize(
    ("text", "body", "person"),
    [
        ("Montana Highway Patrol Sgt. Ilse Varga said it was late.", "Montana Highway Patrol", "Ilse Varga"),
        ("Delvik Police Lt. Ilse Varga said it was late.", "Delvik Police", "Ilse Varga"),
        ("They heard it from Delvik State Patrol Capt. Ilse Varga.", "Delvik State Patrol", "Ilse Varga"),
        ("It was late, according to Sgt. Ilse Varga.", "", "Ilse Varga"),
        ("The army's chief, Lt.-Gen. Orsolt Vagh, said it was late.", "", "Orsolt Vagh"),
        ("The member for Orlu, Hon. Orsolt Vagh, said it was late.", "", "Orsolt Vagh"),
        ("The force's spokesman, DSP Orsolt Vagh, said it was late.", "", "Orsolt Vagh"),
    ],
)
def test_rank_before_a_name(marker: Marker, text: str, body: str, person: str) -> None:
    marked = mark(marker, text)
    found = {entity.name: entity.kind for entity in marked.entities}
    assert found.get(person) == "person"
    assert not body or found.get(body) == "organization"
    assert not [name for name in found if name.endswith((".", "Sgt", "Lt"))]
    assert not any(marked.text(*cue.subject).endswith((".", "Sgt")) for cue in marked.cues if cue.subject)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They came to Orlu County court on Monday.", "Orlu County"),
        ("Orlu County commissioners voted to close the jail.", "Orlu County"),
        ("The quake struck Delvik District, officials said.", "Delvik District"),
        ("A warning for Fenner Creek was lifted at noon.", "Fenner Creek"),
    ],
)
def test_part_of_the_land_is_nobody(marker: Marker, text: str, name: str) -> None:
    assert name not in {entity.name for entity in mark(marker, text).entities}


def test_club_called_county(marker: Marker) -> None:
    marked = mark(marker, "The striker scored twice as Orlu County won away from home.")
    assert "Orlu County" in {entity.name for entity in marked.entities}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Orlu County Sheriff's Office spokesman Lt. Orsolt Vagh said it was late.", "Orlu County Sheriff's Office"),
        ("The Orlu County District Attorney's Office charged him.", "Orlu County District Attorney's Office"),
        ("The state Attorney General's Office said it was late.", "Attorney General's Office"),
        ("On Monday the Delvik Coroner's Office named him.", "Delvik Coroner's Office"),
    ],
)
def test_office_with_its_holder(marker: Marker, text: str, name: str) -> None:
    found = {entity.name: entity.kind for entity in mark(marker, text).entities}
    assert found.get(name) == "organization"
    assert "Office" not in found


def test_town_before_a_calling(marker: Marker) -> None:
    marked = mark(marker, "Wenfold coroner Ilse Varga said there had been missed chances.")
    assert "Wenfold" not in {entity.name for entity in marked.entities}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Minister for Foreign Affairs Ilse Varga met them.", ["Ilse Varga"]),
        ("State Minister for Energy Ilse Varga met them.", ["Ilse Varga"]),
        ("The Secretary for Home Affairs Board said so.", ["Home Affairs Board"]),
    ],
)
def test_what_an_office_is_for_is_no_part_of_its_holders_name(marker: Marker, text: str, names: list[str]) -> None:
    assert [name.text for name in mark(marker, text).names] == names


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "Fiji's Foreign Ministry said no. Malta's Foreign Ministry said yes. The Foreign Ministry was glad.",
            {"Fiji's Foreign Ministry": 1, "Malta's Foreign Ministry": 2},
        ),
        (
            "Malta's Foreign Ministry said yes. Fiji's Foreign Ministry said no. The Maltese Foreign Ministry was glad.",
            {"Malta's Foreign Ministry": 2, "Fiji's Foreign Ministry": 1},
        ),
        ("Fiji's Foreign Ministry said no. The Foreign Ministry was sad.", {"Foreign Ministry": 2}),
    ],
)
def test_offices_of_one_name_in_two_states(marker: Marker, text: str, bodies: dict[str, int]) -> None:
    found = mark(marker, text).entities
    assert {e.name: len(e.names) for e in found if e.kind == "organization"} == bodies


def test_initials_of_an_office_name_nobody(marker: Marker) -> None:
    text = "Foreign Affairs Minister (FAM) Ilse Varga met them. FAM Varga was glad. The FAM left."
    assert [name.text for name in mark(marker, text).names if name.kind != "other"] == ["Ilse Varga", "Varga"]


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("President of Orlu, Ilse Varga discussed the quay with them.", "President of Orlu"),
        ("They met.\n\nPresident of Orlu, Ilse Varga discussed the quay with them.", "President of Orlu"),
        ("The head of the Orlu Guild, Ilse Varga met them on Monday.", "head of the Orlu Guild"),
        ("Running as head of the Orlu Guild, Ilse Varga met them on Monday.", None),
        ("President of Orlu, Ilse Varga said, was a hard job.", None),
    ],
)
def test_an_office_that_opens_the_sentence_has_a_comma_behind_it(marker: Marker, text: str, office: str | None) -> None:
    person = next(name for name in mark(marker, text).names if name.text == "Ilse Varga")
    assert (text[slice(*person.title)] if person.title else None) == office
