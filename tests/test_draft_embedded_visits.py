"""Whose an office is that names no country, by a visit or a seat of government."""

from __future__ import annotations

import pytest

from summarizer import Summarizer

KENYAN = "Kenyan President Paul Roe "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (KENYAN + "is due in Norway, where he will be received by President Ilse Varga.", ["Norway"]),
        (KENYAN + "came to Lima from Oslo, where he met Prime Minister Ilse Varga. Norway and Peru knew.", ["Norway"]),
        (KENYAN + "arrived in Norway. He was received at the airport by Prime Minister Ilse Varga.", ["Norway"]),
        (KENYAN + "began a visit to Norway. He held talks with Prime Minister Ilse Varga. Norway agreed.", ["Norway"]),
        ("The spokeswoman for the presidency in Oslo, Ilse Varga, said no. NATO met. Norway is in NATO.", ["Norway"]),
        # near misses: guests of a third, other visitors, the guest's own people, whom a ministry deals with
        (KENYAN + "arrived in Norway for a summit. He was received by Prime Minister Ilse Varga. Norway agreed.", []),
        (KENYAN + "arrived in Norway. Peru's envoy Ada Poe met Prime Minister Ilse Varga. Norway agreed.", []),
        (KENYAN + "began a visit to Norway. He was accompanied by Foreign Minister Ilse Varga. Norway agreed.", []),
        (KENYAN + "began a visit to Norway. At home, the opposition met Prime Minister Ilse Varga. Norway agreed.", []),
        ("Norway's foreign ministry said remarks by Minister Ilse Varga were absurd. Kenya spoke to Norway.", []),
        ("In Oslo, Finance Minister Ilse Varga told investors that Kenya would pay. Norway spoke to Kenya.", []),
        ("It was late. In Oslo, coach Ilse Varga said the team was ready. Norway played Kenya.", []),
        ("A critic of the government in Oslo, Ilse Varga, was held. Norway spoke to Kenya.", []),
        (KENYAN + "came home from a visit to Norway. He was received by Minister Ilse Varga. Norway agreed.", []),
        (KENYAN + "arrived in Norway. He had met Prime Minister Ilse Varga before leaving. Norway agreed.", []),
        (KENYAN + "arrived in Norway. He was received by Ambassador Ilse Varga. Norway agreed.", []),
        (KENYAN + "cancelled his visit to Norway. He met Prime Minister Ilse Varga instead. Norway agreed.", []),
        ("In Oslo, Foreign Minister Ilse Varga met Ada Poe. Norway spoke to Kenya.", []),
    ],
)
def test_hosts_and_those_at_home(loaded: Summarizer, text: str, expected: list[str]) -> None:
    record = loaded.summarise(text)
    names = {actor.id: actor.name for actor in record.actors}
    (found,) = [actor for actor in record.actors if actor.name == "Ilse Varga"]
    assert [names[id_] for id_ in found.affiliations] == expected


def test_a_rank_is_no_teams(loaded: Summarizer) -> None:
    text = "The head of state, Captain Ivo Roe, left. Captain Roe praised ECOWAS. ECOWAS met. The bloc, ECOWAS, agreed."
    assert [actor.affiliations for actor in loaded.summarise(text).actors if actor.name == "Ivo Roe"] == [[]]


@pytest.mark.parametrize(
    ("text", "name", "roles"),
    [
        ("Peru's Foreign Minister-designate Ivo Restrepo left.", "Ivo Restrepo", ["Foreign Minister-designate"]),
        ("Peru's prime minister-designate, Ivo Restrepo, met Jane Doe.", "Ivo Restrepo", ["prime minister-designate"]),
        ("Peru's prime minister-designate, Ivo Restrepo, met Jane Doe.", "Jane Doe", []),
        ("His Royal Highness Prince Turki bin Salman, Crown Prince, left.", "Turki bin Salman", ["Crown Prince"]),
        ("They saw Minister of Energy Prince Fahd bin Khalid.", "Fahd bin Khalid", ["Minister of Energy"]),
        ("Voters elect Jane Doe.", "Jane Doe", []),
    ],
)
def test_offices_to_be_taken_and_princes(loaded: Summarizer, text: str, name: str, roles: list[str]) -> None:
    (found,) = [actor for actor in loaded.summarise(text).actors if actor.name == name]
    assert [role.text for role in found.roles] == roles


def test_a_ministry_in_another_capital(loaded: Summarizer) -> None:
    text = "MANILA (Orlu) - President Jane Doe left. In Beijing, Foreign Ministry spokesman Mao Jing said no. The "
    record = loaded.summarise(text + "Philippines spoke to China.", published="2024-05-16")
    names = {actor.id: actor.name for actor in record.actors}
    assert {a.name: [names[i] for i in a.affiliations] for a in record.actors}["Foreign Ministry"] == ["China"]
