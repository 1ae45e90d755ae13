"""Whose an office is that names nobody: by a visit, by greetings, by what stands before it."""

from __future__ import annotations

import pytest

from summarizer import Summarizer, Summary


def of(record: Summary, name: str) -> list[str]:
    names = {actor.id: actor.name for actor in record.actors}
    (found,) = [actor for actor in record.actors if actor.name == name]
    return [names[id_] for id_ in found.affiliations]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        (
            "Kenyan President Paul Roe began a visit to Norway on Monday, where he met Prime Minister Ilse Varga.",
            "Ilse Varga",
            ["Norway"],
        ),
        (
            "Kenyan President Paul Roe flew to Norway on Monday for talks with King Olav and Prime Minister Ilse Varga.",
            "Ilse Varga",
            ["Norway"],
        ),
        (
            "Kenyan President Paul Roe arrived in Norway, where Prime Minister Ilse Varga received him on Monday.",
            "Ilse Varga",
            ["Norway"],
        ),
        (
            "The Norwegian minister conveyed the greetings of Prime Minister Ilse Varga. Norway and Kenya signed.",
            "Ilse Varga",
            ["Norway"],
        ),
        (
            "The Foreign Minister of Norway handed over President Ilse Varga's invitation. Norway spoke to Kenya.",
            "Ilse Varga",
            [],
        ),
        (
            "The Foreign Minister of Norway conveyed President Ilse Varga's invitation to visit. Norway spoke to Kenya.",
            "Ilse Varga",
            ["Norway"],
        ),
        ("Kenya traded. He met his counterpart from Norway, Ilse Varga. Norway did.", "Ilse Varga", ["Norway"]),
        ("The leaders of Kenya, Paul Roe, and Norway, Ilse Varga, met.", "Ilse Varga", ["Norway"]),
        (
            "Kenya and Norway held talks. Kenya was represented at them by Minister Paul Roe and Trade Minister Ilse Varga.",
            "Ilse Varga",
            ["Kenya"],
        ),
        (
            "Kenya and Norway held talks. Trade Minister Ilse Varga took part on the Norwegian side.",
            "Ilse Varga",
            ["Norway"],
        ),
        (
            "Kenya and Norway held talks. On the Kenyan side, Minister Paul Roe was there, on the Norwegian side, "
            "Trade Minister Ilse Varga.",
            "Ilse Varga",
            ["Norway"],
        ),
        (
            "Kenya and Norway held talks. Kenya's delegation included Trade Minister Ilse Varga.",
            "Ilse Varga",
            ["Kenya"],
        ),
        (
            "Kenya and Norway held talks. The Kenyan side was represented by Minister Paul Roe and the Norwegian side "
            "by Trade Minister Ilse Varga.",
            "Ilse Varga",
            ["Norway"],
        ),
        ("Kenya and Norway met. Minister Ilse Varga came down on the Kenyan side, said Paul Roe.", "Paul Roe", []),
        (
            "Kenya and Norway held talks. Kenya was represented by Minister Paul Roe and Norway by Trade Minister Ilse Varga.",
            "Ilse Varga",
            [],
        ),
        ("Norway said no. At talks with Norway, the delegation included Trade Minister Ilse Varga.", "Ilse Varga", []),
        ("The artist is represented in Norway by gallery director Ilse Varga. Norway said no.", "Ilse Varga", []),
        ("Kenya and Norway met. Minister Ilse Varga said on the Kenyan side roads were closed.", "Ilse Varga", []),
        ("Kenya and Norway met. Senator Ilse Varga was held on the Kenyan side of the border.", "Ilse Varga", []),
        ("Kenya said no. The Nairobi press service said so.", "Nairobi press service", ["Kenya"]),
        ("Kenya said no. She flew from Norway, Ilse Varga said. Norway left.", "Ilse Varga", []),
        ("Norway's envoy conveyed greetings to President Ilse Varga. Kenya and Norway traded.", "Ilse Varga", []),
        (
            "Kenya agreed. The Norwegian delegation was led by Ms Ilse Varga, the minister. Norway did.",
            "Ilse Varga",
            ["Norway"],
        ),
        (
            "Kenya agreed with a delegation from Norway headed by Minister Ilse Varga. Norway did.",
            "Ilse Varga",
            ["Norway"],
        ),
        (
            "Kenya sent a minister and Norway a delegation headed by General Ilse Varga. Norway left.",
            "Ilse Varga",
            ["Norway"],
        ),
        ("Kenya said no. Kenyan Foreign Minister Paul Roe will meet President Ilse Varga in Oslo.", "Ilse Varga", []),
        ("Kenya said no. The UN mission in Kenya, led by General Ilse Varga, left.", "Ilse Varga", []),
        ("Kenya said no. A team from the Red Cross in Kenya, led by Secretary Ilse Varga, left.", "Ilse Varga", []),
        (
            "Kenya agreed with Norway. The Norwegian mission to Kenya, led by Ambassador Ilse Varga, left.",
            "Ilse Varga",
            ["Norway"],
        ),
        (
            "Norway will mediate. Kenyan Foreign Minister Paul Roe will meet President Ilse Varga in Oslo.",
            "Ilse Varga",
            [],
        ),
        ("Norway said no. Kenyan Foreign Minister Paul Roe will meet Mayor Ilse Varga in Oslo.", "Ilse Varga", []),
        ("Kenya said no. Kenyan Defence Minister Paul Roe met President Ilse Varga.", "Ilse Varga", ["Kenya"]),
    ],
)
def test_the_host_and_the_sender(loaded: Summarizer, text: str, name: str, expected: list[str]) -> None:
    assert of(loaded.summarise(text), name) == expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Ilse Varga, Norwegian ambassador to Kenya, spoke. Kenya and Norway agreed.", "Ilse Varga", ["Norway"]),
        (
            "Norway's high commissioner to Kenya, Ilse Varga, spoke. Kenya agreed. Norway left.",
            "Ilse Varga",
            ["Norway"],
        ),
        ("Paul Roe, the Kenyan minister, met his Norwegian counterpart, Ilse Varga.", "Ilse Varga", []),
        ("Norway won. Norway lost. Ilse Varga, Minister of Science of Saxony, left Norway.", "Ilse Varga", []),
        (
            "Orlu Works said no. Orlu Works lost. But MetroVale chief executive Ilse Varga left.",
            "Ilse Varga",
            ["MetroVale"],
        ),
        (
            "The army denied it. “Not an inch of Kenya is lost,” its spokesman, Ilse Varga, said.",
            "Ilse Varga",
            ["army"],
        ),
        ("Ilse Varga, who covers the sector for Orlu Securities, sold.", "Ilse Varga", ["Orlu Securities"]),
        ("Ilse Varga of the dockers' union Orlu Workers Federation left.", "Ilse Varga", ["Orlu Workers Federation"]),
        ("Cllr Ilse Varga (Meadow Party) left.", "Ilse Varga", ["Meadow Party"]),
        ("The Meadow Vale Party won. Ilse Varga, the Meadow Vale leader, wept.", "Ilse Varga", ["Meadow Vale Party"]),
        (
            "The Orlu Nurses Association is angry. Orlu Medical Center said no. The hospital spokesman, Ilse Varga, spoke.",
            "Ilse Varga",
            ["Orlu Medical Center"],
        ),
        (
            "Ilse Varga, Minister of Foreign Affairs and International Cooperation of Norway, met Norway's envoys.",
            "Ilse Varga",
            ["Norway"],
        ),
        (
            "Meeting with envoys of Kenya\n\nPresident of Norway Ilse Varga: Kenya and Norway agree.",
            "Ilse Varga",
            ["Norway"],
        ),
        ("They thanked the UN Special Envoy, Ilse Varga, on Monday. The UN agreed.", "Ilse Varga", ["UN"]),
        ("Norway's President Paul Roe's envoy, Ilse Varga, left. Norway agreed.", "Ilse Varga", ["Norway"]),
        ("KENYA votes. Kenya won. The former Costa Rican president, Ilse Varga, came to Kenya.", "Ilse Varga", []),
        ("The Roe Bank mission, led by former judge Ilse Varga, found no fault.", "Ilse Varga", ["Roe Bank mission"]),
        (
            "Orlu Bank won. Bank of Norway Governor Paul Roe and Deputy Governor Ilse Varga spoke. Orlu Bank lost.",
            "Ilse Varga",
            ["Bank of Norway"],
        ),
        ("Nordia Football Federation won. Norway captain Ilse Varga wept. Norway lost.", "Ilse Varga", ["Norway"]),
        ("He received Ilse Varga at State House. State House said so.", "Ilse Varga", []),
        ("Automotive analyst Ilse Varga said Orlu Bank was late. Orlu Bank is big.", "Ilse Varga", []),
        (
            "The ambassadors are Ilse Varga from Norway and Paul Roe from India. Norway and India agreed.",
            "Ilse Varga",
            ["Norway"],
        ),
        (
            "In her memoirs her former permanent secretary, Ilse Varga, accused Jane Roe. Jane Roe left.",
            "Ilse Varga",
            [],
        ),
        ("The Orlu Nurses Association is angry. The hospital spokesman, Ilse Varga, spoke.", "Ilse Varga", []),
    ],
)
def test_the_owner_of_an_office(loaded: Summarizer, text: str, name: str, expected: list[str]) -> None:
    assert of(loaded.summarise(text), name) == expected


def test_a_country_that_comes_up_late_is_not_where_the_report_is_from(loaded: Summarizer) -> None:
    text = (
        "President Ilse Varga resigned. The crowd sang. The shops shut. The trains ran. The rain fell. "
        "The envoys of France spoke. The envoys of France left."
    )
    assert of(loaded.summarise(text), "Ilse Varga") == []


def test_who_opens_a_report_with_a_dateline_is_of_that_country(loaded: Summarizer) -> None:
    text = (
        "A visit\n\nOSLO, May 3 (Orlu) - Prime Minister Ilse Varga received a delegation of Kenya. Norway is pleased. "
        "The guests brought greetings of the Prime Minister of Kenya."
    )
    assert of(loaded.summarise(text), "Ilse Varga") == ["Norway"]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Prices rose. Nordlis boss Ilse Varga blasted officials. Nordlis lost.", "Ilse Varga", ["Nordlis"]),
        ("He met Sovarna chief Ilse Varga.", "Ilse Varga", ["Sovarna"]),
        ("But ZennoLink chief executive Ilse Varga hit back.", "Ilse Varga", ["ZennoLink"]),
        ("Police chief Ilse Varga and Finance director Jane Doe left.", "Ilse Varga", []),
        ("He lives in Kettle. In Kettle, Kettle manager Ilse Varga spoke.", "Ilse Varga", []),
    ],
)
def test_a_lone_word_before_an_office_is_a_body(loaded: Summarizer, text: str, name: str, expected: list[str]) -> None:
    assert of(loaded.summarise(text), name) == expected


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Her barrister, Ilse Varga KC, said no.", "Ilse Varga", "barrister"),
        ("Ilse Varga, a spokeswoman for Force Vindle, left.", "Ilse Varga", "spokeswoman for Force Vindle"),
        ("Ilse Varga, a senior adviser to Paul Roe, left.", "Ilse Varga", "senior adviser to Paul Roe"),
        (
            "Head of Norway's Interim Government Ilse Varga spoke.",
            "Ilse Varga",
            "Head of Norway's Interim Government",
        ),
        (
            "Chairman of the National League of People with Allergies Ilse Varga spoke.",
            "Ilse Varga",
            "Chairman of the National League of People with Allergies",
        ),
    ],
)
def test_what_an_office_is_for_belongs_to_it(loaded: Summarizer, text: str, name: str, role: str) -> None:
    (actor,) = [actor for actor in loaded.summarise(text).actors if actor.name == name]
    assert [span.text for span in actor.roles] == [role]
