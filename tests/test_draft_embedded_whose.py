"""Whose people and firms are, by ministries, headlines, colleagues, homes and short names."""

from __future__ import annotations

import pytest

from summarizer import Summarizer, Summary


def told(record: Summary, name: str) -> list[str]:
    names = {actor.id: actor.name for actor in record.actors}
    (found,) = [actor for actor in record.actors if actor.name == name]
    return [names[id_] for id_ in found.affiliations]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("The Bureau of Weather sees gusts. “It is hot. It gets hotter,” senior forecaster Ivo Marsh said.", "Ivo Marsh", ["Bureau of Weather"]),
        ("The Orlu Players Association (OPA) agreed. “We wrote on Monday. We wait for Rintacom,” secretary general Ivo Marsh said.",
         "Ivo Marsh", ["Orlu Players Association"]),
        ("The Rinta Union met the Orlu Players Association. “We wrote,” secretary general Ivo Marsh said.", "Ivo Marsh", []),
        ("Orlu & Rinta said no. She spoke with the railroad's CEO, Ivo Marsh.", "Ivo Marsh", ["Orlu & Rinta"]),
        ("Ada Roe of the Milan-based group Oltre Orlu wept.", "Ada Roe", ["Oltre Orlu"]),
        ("Rival outfit Baliraja Sena said no. Its president, Ivo Marsh, wept.", "Ivo Marsh", ["Baliraja Sena"]),
        ("The flower growers' association, Asorlu, agreed. Its president, Ivo Marsh, wept.", "Ivo Marsh", ["Asorlu"]),
        ("The PCS union agreed. Its president, Ivo Marsh, wept.", "Ivo Marsh", ["PCS union"]),
        ("Lattice Harbor, the chip start-up once valued at $9m, failed. Chief executive Ivo Marsh wept.", "Ivo Marsh",
         ["Lattice Harbor"]),
        ("The striker is on loan this season. The coach is interested in Bologna's Ivo Marsh.", "Ivo Marsh", ["Bologna"]),
        ("The striker is on loan this season. The coach praised Korea's Ivo Marsh.", "Ivo Marsh", []),
        ("A loan will pay for it. The mayor is interested in Bologna's Ivo Marsh.", "Ivo Marsh", []),
        ("Queensland Premier Ivo Marsh wept.", "Ivo Marsh", ["Queensland"]),
        ("Texas Gov. Ivo Marsh wept.", "Ivo Marsh", ["Texas"]),
        ("The governor of Texas, Ivo Marsh, wept.", "Ivo Marsh", ["Texas"]),
        ("It was late, and Saxony's premier, Ivo Marsh, wept.", "Ivo Marsh", ["Saxony"]),
        ("Texas senator Ivo Marsh wept.", "Ivo Marsh", []),
        ("Texas police chief Ivo Marsh wept.", "Ivo Marsh", []),
        ("Ivo Marsh, the fire chief of Ontario, wept.", "Ivo Marsh", []),
        ("Bihar Chief Minister Ivo Marsh wept.", "Ivo Marsh", ["Bihar"]),
        ("They met Ivo Marsh, a prison governor in Texas.", "Ivo Marsh", []),
        ("The Bank of Orlu held rates. One deputy governor, Ivo Marsh, dissented.", "Ivo Marsh", ["Bank of Orlu"]),
        ("The Bank of Orlu gave money to a family. One member, Ivo Marsh, wept.", "Ivo Marsh", []),
        ("The Bank of Orlu held rates. One resident, Ivo Marsh, wept.", "Ivo Marsh", []),
        ("The Kremlin wants more, spokesman Ivo Marsh said, according to TASS.", "Ivo Marsh", ["Kremlin"]),
        ("The White House denied it. Spokeswoman Ada Roe said Russia lied.", "Ada Roe", ["White House"]),
        ("The Vatican was not told, spokesman Ivo Marsh said.", "Ivo Marsh", ["Vatican"]),
        ("Downing Street knew. “It is bad,” spokesman Ivo Marsh said.", "Ivo Marsh", ["Downing Street"]),
        ("Iran struck a camp, spokesman Ivo Marsh said.", "Ivo Marsh", []),
        ("Orlu Mining will dig there, seismologist Ivo Marsh said.", "Ivo Marsh", []),
        ('Orlu Town 2-1. "We were bad," captain Ivo Marsh said.', "Ivo Marsh", ["Orlu Town"]),
        ("Russia rejected the White House's offer, spokesman Ivo Marsh said.", "Ivo Marsh", []),
        ("Lena Hoff, of Germany's Kiel Institute, agreed.", "Lena Hoff", ["Kiel Institute"]),
        ("For Mei-Ling Chou of Taiwan's Orlu Academy it is clear.", "Mei-Ling Chou", ["Orlu Academy"]),
        ("Ivo Marsh at Brazil's space agency Orbita said no.", "Ivo Marsh", ["Orbita"]),
        ("Ada Roe of South Korea's ruling party left.", "Ada Roe", ["South Korea"]),
        ("They asked Ada Roe of Brazil's Orlu Institute plans.", "Ada Roe", ["Brazil"]),
        (
            "Denmark's Ministry of Defence knew. Defence Minister Ilse Varga wept. Peru and Chile spoke to Denmark.",
            "Ilse Varga",
            ["Denmark"],
        ),
        (
            "Denmark's Ministry of Defence knew. Health Minister Ilse Varga wept. Peru and Chile spoke to Denmark.",
            "Ilse Varga",
            [],
        ),
        (
            "Kenya election: Muri ahead\n\nOpposition leader Ada Muri has won in Kenya. Peru and Chile called.\n\n"
            "President Ilse Varga said no. Her niece is an aide to the president, Pia Orlov.",
            "Ilse Varga",
            ["Kenya"],
        ),
        ("Tajikistan's interior ministry said no. Peru agreed with Tajikistan.", "Tajikistan's interior ministry", ["Tajikistan"]),
        ("Orlu signed a letter with Vindle Corp. of Japan. Japan agreed.", "Vindle Corp.", ["Japan"]),
        ("Japan spoke. VOLKA, the Japanese state company, said no.", "VOLKA", ["Japan"]),
        ("Ilse Varga, who runs the trading desk at Tallis Bank, said so.", "Ilse Varga", ["Tallis Bank"]),
        (
            "Ada Muri, an analyst at Tallis Bank, said so. Her colleague Ilse Varga agreed.",
            "Ilse Varga",
            ["Tallis Bank"],
        ),
        ("Analysts at Vindhaven Bank expect rain. It's the wind, said Vindhaven's Ilse Varga.", "Ilse Varga", ["Vindhaven Bank"]),
        ("It's a shame, said Ilse Varga, leader of the Social Democrats.", "Ilse Varga", ["Social Democrats"]),
    ],
)  # fmt: skip
def test_whose(loaded: Summarizer, text: str, name: str, expected: list[str]) -> None:
    assert told(loaded.summarise(text), name) == expected


@pytest.mark.parametrize(
    ("text", "kind", "present", "absent"),
    [
        ("Ada Muri met the heads of two rival makers, Thermag and Boreal Klima.", "organization", {"Thermag", "Boreal Klima"}, set()),
        ("The carmakers – Vindle, Brigton and Orlu – said no.", "organization", {"Vindle", "Brigton", "Orlu"}, set()),
        ("The importer, Kiddi Holdings Ltd, left. Kiddi had proposed it.", "organization", {"Kiddi Holdings Ltd"}, {"Kiddi"}),
        ("Haliç Vindle A.Ş. said no.", "organization", {"Haliç Vindle A.Ş."}, {"Haliç"}),
        ("The Republican Party lost. The Republicans said no.", "organization", {"Republican Party"}, {"Republicans"}),
        ("Ada Muri wept. Europe shrugged.", "person", {"Ada Muri"}, {"Europe"}),
    ],
)  # fmt: skip
def test_bodies(loaded: Summarizer, text: str, kind: str, present: set[str], absent: set[str]) -> None:
    actors = loaded.summarise(text).actors
    assert present <= {actor.name for actor in actors if actor.kind == kind}
    assert not absent & {actor.name for actor in actors}


def test_an_office_of_one_of_several(loaded: Summarizer) -> None:
    record = loaded.summarise("The Bank of Orlu held rates. One deputy governor, Ivo Marsh, dissented.")
    assert [role.text for actor in record.actors for role in actor.roles] == ["deputy governor"]
