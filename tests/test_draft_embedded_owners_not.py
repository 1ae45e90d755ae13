"""Whose an office is not: a body of another sort, a land told of as foreign, a judge; better nobody than the wrong one."""

from __future__ import annotations

import pytest

from summarizer import Summarizer


def _of(loaded: Summarizer, text: str, name: str) -> list[str]:
    record = loaded.summarise(text)
    names = {actor.id: actor.name for actor in record.actors}
    found = [names[id_] for actor in record.actors if actor.name == name for id_ in actor.affiliations]
    assert name in names.values()
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It struck at dawn, the Orlu Geological Survey said. Governor Ilse Varga spoke.", []),
        ("The merger of Delvik Foods with Norvik Mines failed. Chief executive Ilse Varga was calm.", []),
        ("The Red Cross opened a shelter on Monday. Governor Ilse Varga said 400 people had fled.", []),
        ("The Bank of Orlu held rates on Monday. Governor Ilse Varga said prices would fall.", ["Bank of Orlu"]),
        ("Ten are ill, the Emergencies Ministry said. They are weak, chief doctor Ilse Varga said.", []),
        ("Norvik Hospital was fined by the Care Commission. Chief nurse Ilse Varga was sorry.", ["Norvik Hospital"]),
        ("Rebels shelled a camp of the United Nations. Army spokesman Ilse Varga said nine died.", []),
        ("The Orlu Army moved on Monday. Army spokesman Ilse Varga said nine died.", ["Orlu Army"]),
        ("Norvik Aid criticised the arrests on Monday. Police chief Ilse Varga said they were lawful.", []),
        ("Norvik Police arrested a man on Monday. Police chief Ilse Varga said he was armed.", ["Norvik Police"]),
        ("A valve failed, the Nuclear Safety Authority said. Plant manager Ilse Varga said it was shut.", []),
        ("The Orlu Teachers Union called a strike. The district's chief executive, Ilse Varga, spoke.", []),
        ("The Norvik Police came to the school. Head teacher Ilse Varga, of Orlu Academy, spoke.", ["Orlu Academy"]),
        ("Orlu Police arrested a man. Inspector Ilse Varga, from the Norvik Police, spoke.", ["Norvik Police"]),
        ("The Orlu Players' Association wrote to them. Captain Ilse Varga said she would wait.", []),
        ("The Orlu Cricket Council met. Former captain Ilse Varga said she would wait.", []),
        ("Delvik Foods lost money. Delvik Foods is old. Government spokesperson Ilse Varga said so.", []),
        ("NADI, Fiji (AP) - Fiji won. Local government spokesman Ilse Varga said so.", []),
        ("The Orlu Players' Association wrote to them. Chairwoman Ilse Varga spoke.", ["Orlu Players' Association"]),
        ("Delvik Foods was fined on Monday. Regulator chief Ilse Varga said it was right.", []),
        ("Delvik Foods broke the law, chief prosecutor Ilse Varga said.", []),
        ("Delvik Foods cut jobs. Health spokeswoman Ilse Varga said it was sad.", []),
        ("Delvik Foods cut jobs. Embassy spokeswoman Ilse Varga said it was sad.", []),
        ("The Health Ministry knew. Health spokeswoman Ilse Varga said so.", ["Health Ministry"]),
        ("Delvik Foods lost money. The Norvik company's chairman, Ilse Varga, spoke.", ["Delvik Foods"]),
        ("The probe landed, NORSA said. Mission manager Ilse Varga wept. Orbitel built it. Orbitel won.", ["NORSA"]),
    ],
)  # fmt: skip
def test_bodies(loaded: Summarizer, text: str, expected: list[str]) -> None:
    assert _of(loaded, text, "Ilse Varga") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Poland shut its border with Germany. Interior Minister Ilse Varga said Germany knew. Germany agreed.", []),
        ("Minister Ilse Varga is to meet Libyan officials. Libya has asked for boats. Libya needs money.", []),
        ("Defence Minister Ilse Varga flew to Latvia on Monday. Latvia asked for more troops.", []),
        ("Trade Minister Ilse Varga will visit Chile in May. Chile is a big buyer of cars.", []),
        ("Foreign Minister Ilse Varga met Libya's prime minister on Monday. Libya is a neighbour.", []),
        ("Prime Minister Ilse Varga accused Kenya on Monday of spying. Kenya denied it.", []),
        ("Kenya struck a convoy. President Ilse Varga condemned the strike. Kenya denied it.", []),
        ("On a visit to Chile, Trade Minister Ilse Varga spoke. Chile is big. Chile said so.", []),
        ("Talks with Chile will go on, Trade Minister Ilse Varga said. Chile is big. Chile said so.", []),
        ("Chile will host Trade Minister Ilse Varga in May. Chile is a big buyer. Chile said so.", []),
        ("Minister Ilse Varga and her Libyan counterpart met. Libya is near. Libya needs money.", []),
        ("Minister Ilse Varga is tired. She will travel to Egypt on Monday. Egypt said so. Egypt is near.", []),
        ("Kenya's coast was hit. President Ilse Varga flew to Mombasa. Kenya needs help, she said.", ["Kenya"]),
        ("Kenya beat Peru 2-1. Sports Minister Ilse Varga said Kenya was proud. Kenya is glad.", ["Kenya"]),
        ("Kenya raised taxes. Finance Minister Ilse Varga said Kenya needed money. Kenya owes billions.", ["Kenya"]),
        ("President Ilse Varga returned to Kenya on Monday. Kenya had been without her. Kenya is calm.", ["Kenya"]),
        ("Storms hit Fiji. Prime Minister Ilse Varga told Fiji to be patient. Fiji is poor.", ["Fiji"]),
        ("Delvik Mines met the families. Delvik Mines said it was sorry. State rescue director Ilse Varga wept.", []),
        ("Delvik Mines met the families. Delvik Mines said it was sorry. Chief Inspector Ilse Varga wept.", []),
    ],
)  # fmt: skip
def test_lands(loaded: Summarizer, text: str, expected: list[str]) -> None:
    assert _of(loaded, text, "Ilse Varga") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Judge Paul Roe jailed Susan Kemp on Monday. Her lawyer, Ilse Varga, said she would appeal.", ["Susan Kemp"]),
        ("John Roe met Susan Kemp on Monday. Her lawyer, Ilse Varga, said she would appeal.", ["Susan Kemp"]),
        ("Susan Kemp met John Roe on Monday. Her lawyer, Ilse Varga, said she would appeal.", ["Susan Kemp"]),
    ],
)  # fmt: skip
def test_whose_lawyer(loaded: Summarizer, text: str, expected: list[str]) -> None:
    assert _of(loaded, text, "Ilse Varga") == expected
