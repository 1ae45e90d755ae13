"""Firms of one word by what is done with them, their short names, and acronyms of parts of names."""

from __future__ import annotations

import pytest

from summarizer import Summarizer


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The contract between Rosdoe and UzGasDoe runs for two years.", {"Rosdoe", "UzGasDoe"}),
        ("A memorandum between Rumprom and the Botash Pipeline Corporation was signed.",
         {"Rumprom", "Botash Pipeline Corporation"}),
        ("In 1986 he bought Dixar, which was acquired by the Walt Doe Company.", {"Dixar", "Walt Doe Company"}),
        ("One corporation that gained was Doe-Mart.", {"Doe-Mart"}),
        ("Rumatomprom is the biggest company in the region.", {"Rumatomprom"}),
        ("The biggest company in the region is Rumatomprom.", {"Rumatomprom"}),
        ("A strategic partnership agreement between Norvik Nickel and Ruman Platinum was signed.",
         {"Norvik Nickel", "Ruman Platinum"}),
        ("A settlement between Renfold and Tessler Motors was reached.", {"Renfold", "Tessler Motors"}),
        ("The contract of Orlu Motors with Verlan Steel was cancelled.", {"Orlu Motors", "Verlan Steel"}),
        ("The road between Mount Ellery and Orlu was closed.", set()),
        ("RHBO today dropped in value by 31 percent.", {"RHBO"}),
        ("RHBO yesterday agreed to a merger.", {"RHBO"}),
        ("RKBS and RHBO fell 20 percent.", {"RKBS", "RHBO"}),
        ("EBITDA dropped in value by 31 percent.", set()),
        ("It grew in FY 2024. FY 2025 was worse.", set()),
        ("Profit grew. OPEX rose 4 percent.", set()),
        ("The price of RHBO today dropped by 31 percent.", set()),
        ("The phone developed by Tarno sold well.", {"Tarno"}),
        ("The mill was bought by Leeds in 1990.", set()),
        ("The mill is operated by Suffolk.", set()),
        ("The winner was Hamilton.", set()),
        ("He bought Rozac at the pharmacy.", set()),
        ("She bought Rozac from a supplier of the company.", set()),
        ("Rumston is a crane operator.", set()),
        ("Subaru and South Korean Doe Motor Company were hit.", {"Subaru", "Doe Motor Company"}),
        ("The US and European crisis deepened.", set()),
        ("A contract between Rashton and Barcelona expires in June.", set()),
        ("The lender was Hartley, who had given her money.", set()),
        ("The Islamist bloc could sign it.", set()),
        ("Youth Congress of the Red Star Party leaders met.", {"Youth Congress of the Red Star Party"}),
        ("He spoke at the 16th Congress of the Orlu Communist Party.", {"Orlu Communist Party"}),
        ("The Congress of the Republic of Peru voted.", {"Congress of the Republic of Peru"}),
    ],
)  # fmt: skip
def test_one_word(loaded: Summarizer, text: str, names: set[str]) -> None:
    assert {actor.name for actor in loaded.summarise(text).actors} == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("He thanked workers of JSC Rumvaz. Rumvaz produces cars.", {"JSC Rumvaz": ["Rumvaz"]}),
        ("Chip designer Norvex agrees to a sale.\nNorvex Inc. said on Monday it would sell.", {"Norvex Inc.": ["Norvex"]}),
        ("Ford Inc. was founded by Henry Ford. Designer Ford said it was hard.",
         {"Ford Inc.": [], "Henry Ford": ["Ford"]}),
        ("President Bolten met Bolten Group Ltd on Monday.", {"Bolten": [], "Bolten Group Ltd": []}),
        ("The Al-Roshid Trust gave food. Al-Roshid, 45, said he was glad.", {"Al-Roshid Trust": []}),
        ("The Orlu Theatre said no. We met ahead of the Year of Theatre.", {"Orlu Theatre": []}),
        ("The Council of Ministers of the Common Market of Eastern Lands (COMEL) said no. COMEL grew.",
         {"Council of Ministers of the Common Market of Eastern Lands": [], "Common Market of Eastern Lands": ["COMEL"]}),
        ("The Group of Friends of the Horn of Orlu (HOO) met.", {"Group of Friends of the Horn of Orlu": ["HOO"]}),
        ("The Orlu Motor Group (Euronext) said no.", {"Orlu Motor Group": []}),
        ("The Senate Committee on Doe Oil (Downstream) met.", {"Senate Committee on Doe Oil": []}),
        ("Uganda hosts more than 1.8 million refugees, according to the United Nations refugee agency, UNHCR.",
         {"Uganda": [], "UNHCR": []}),
        ("The Office of the Director of Public Prosecutions (DPP) said no.",
         {"Office of the Director of Public Prosecutions": ["DPP"]}),
        ("The Organisation of Ministers of Eastern Towns (OMET) said no.",
         {"Organisation of Ministers of Eastern Towns": ["OMET"]}),
        ("The Federal Service for Press Supervision (Rumnadzor) said no. Rumnadzor left.",
         {"Federal Service for Press Supervision": ["Rumnadzor"]}),
        ("Apple Corps sued Apple Doe. Apple Doe denied it. Apple Doe sued the Apple store.",
         {"Apple Corps": [], "Apple Doe": ["Apple"]}),
    ],
)  # fmt: skip
def test_short_names(loaded: Summarizer, text: str, names: dict[str, list[str]]) -> None:
    assert {actor.name: sorted(actor.aliases) for actor in loaded.summarise(text).actors} == names


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The music was composed by Larsa Quantera based on an opera.", "Larsa Quantera", "person"),
        ("The song was composed by Alpha Records.", "Alpha Records", "organization"),
        ("The report was written by Goldman Sachs.", "Goldman Sachs", "organization"),
        ("The Orlu Doctors Network said 12 people died.", "Orlu Doctors Network", "organization"),
        ("The Orlu Sports Network reported that 12 people died.", "Orlu Sports Network", "media"),
        ("The Perfect Storm Ltd. said no.", "Perfect Storm Ltd.", "organization"),
        ("The Orlu Television Network reported that 12 people died.", "Orlu Television Network", "media"),
        ("He met with Catholicos of All Armenians Karekin II on Monday.", "Karekin II", "person"),
    ],
)  # fmt: skip
def test_kinds(loaded: Summarizer, text: str, name: str, kind: str) -> None:
    assert (name, kind) in {(actor.name, actor.kind) for actor in loaded.summarise(text).actors}


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("A partnership agreement between Norvel Nickel and Delvar Platinum was signed.",
         {"Norvel Nickel": "organization", "Delvar Platinum": "organization"}),
        ("A partnership agreement between Tolvet Motor and Kanto Denva was signed.",
         {"Tolvet Motor": "organization", "Kanto Denva": "organization"}),
        ("The plant is run by a joint venture of Tarno with Delvik Foods.",
         {"Tarno": "organization", "Delvik Foods": "organization"}),
        ("A merger between Tarno and Velmar would create the country's largest brewer.",
         {"Tarno": "organization", "Velmar": "organization"}),
        ("A merger of Velmar with Tarno Steel was called off.", {"Velmar": "organization", "Tarno Steel": "organization"}),
        ("The joint venture between Delvik Foods and Marn Tolvik will open a plant.",
         {"Delvik Foods": "organization", "Marn Tolvik": "organization"}),
        ("The hostile takeover of Velmar by Rondel failed.", {"Velmar": "organization", "Rondel": "organization"}),
        ("The takeover of Velmar by the rebels ended.", {}),
        ("After the merger, a quarrel between Roeman and Velmar broke out.", {}),
        ("A cooperation agreement between Delvik Foods and Lindal Valmor was signed. Valmor said he was glad.",
         {"Delvik Foods": "organization", "Lindal Valmor": "person"}),
        ("A supply agreement between Delvik Foods and farmer Lindal Valmor was signed.",
         {"Delvik Foods": "organization", "Lindal Valmor": "person"}),
        ("A cooperation agreement between Lindal Valmor and the University of Tarno was signed.",
         {"Lindal Valmor": "person", "University of Tarno": "organization"}),
        ("A peace agreement between Riek Valmor and Delvik Oil was signed.",
         {"Riek Valmor": "person", "Delvik Oil": "organization"}),
        ("John Velmar agreed to a joint venture with Jane Doe.", {"John Velmar": "person", "Jane Doe": "person"}),
    ],
)  # fmt: skip
def test_parties_of_deals(loaded: Summarizer, text: str, kinds: dict[str, str]) -> None:
    assert {actor.name: actor.kind for actor in loaded.summarise(text).actors} == kinds
