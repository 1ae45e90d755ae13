"""Whose a captain or manager is in copy on matches and moves, where the office names no club."""

from __future__ import annotations

import pytest

from summarizer import Summarizer


def of(loaded: Summarizer, text: str, name: str) -> list[str]:
    record = loaded.summarise(text)
    names = {actor.id: actor.name for actor in record.actors}
    (found,) = [actor for actor in record.actors if actor.name == name]
    return [names[id_] for id_ in found.affiliations]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Fulham won 1-0 against Derby County. Manager Paul Roe was glad. Derby County manager Ole Ness left.",
            ["Fulham"],
        ),
        ("Wolves beat Derby County 3-2. Captain Paul Roe scored twice. Derby County lost again.", []),
        ("Wolves came from behind to beat Derby County 3-2. Captain Paul Roe scored.", []),
        ("Halden United came from behind to beat Rovers 3-2. Captain Paul Roe scored.", ["Halden United"]),
        ("Wolves were beaten 3-0 by Villa. Skipper Paul Roe was hurt. Villa striker Ole Ness scored.", []),
        (
            "Halden United drew 1-1 with Saltford Rovers. Chairman Paul Roe was glad. Saltford Rovers left.",
            ["Halden United"],
        ),
        (
            "Halden United lost to Derby County by a goal. Coach Paul Roe was cross. Derby County won.",
            ["Halden United"],
        ),
        ("The hosts beat Derby County 3-2 on Saturday. Manager Paul Roe was delighted.", []),
        # another body since: whose captain he is, nobody can say
        (
            "Halden United beat Derby County 3-2. Derby County striker Ole Ness was sent off. Captain Paul Roe was cross. "
            "Derby County are last.",
            [],
        ),
        # two matches in one sentence
        ("Halden United drew 1-1 with Hull and Derby County lost to Rovers. Captain Paul Roe was hurt.", []),
        # the subject of his own sentence, and whose coach praises him
        ("Wolves beat Rovers 3-2. Derby County will appeal, captain Paul Roe said.", ["Derby County"]),
        (
            "Halden United beat Derby County 3-2. Derby County coach Ilse Varga praised her captain, Paul Roe.",
            ["Derby County"],
        ),
        # whom a club is to play
        (
            "Halden United have signed a keeper. They are at home to Derby County on Friday. Manager Paul Roe was glad.",
            ["Halden United"],
        ),
        ("Wolves travel to Derby County on Friday. Captain Paul Roe is fit. Derby County are last.", []),
        ("Halden United have signed a keeper. Kings owner Paul Roe said so.", []),
        # no match
        ("Derby County fined two men on Monday. Manager Paul Roe said so.", ["Derby County"]),
        ("The Norvik Group won a contract from Barlow Bank. Manager Paul Roe said so.", ["Norvik Group"]),
        ("The Norvik Police Department held three men. Captain Paul Roe said so.", ["Norvik Police Department"]),
    ],
)
def test_after_a_match(loaded: Summarizer, text: str, expected: list[str]) -> None:
    assert of(loaded, text, "Paul Roe") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Winger Paul Roe, 24, has left Preston for Lille. Preston manager Ole Ness was sorry.", []),
        ("Coach Ilse Varga praised Paul Roe. Striker Paul Roe left Preston for Celtic. Preston paid.", []),
        ("Defender Paul Roe, who left Preston for Celtic in May, is ill. Preston manager Ole Ness said so.", []),
        ("Manager Paul Roe is leaving Halden United for Norwich. Halden United finished fifth.", []),
        ("Halden United lost again. Manager Paul Roe left early.", ["Halden United"]),
        ("Halden United lost again. Captain Paul Roe refused to leave Halden United for Norwich.", ["Halden United"]),
    ],
)
def test_who_has_left(loaded: Summarizer, text: str, expected: list[str]) -> None:
    assert of(loaded, text, "Paul Roe") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Striker Paul Roe has left Burnley for Sevilla. He scored nine goals for Burnley.", {"Burnley", "Sevilla"}),
        ("Director Paul Roe left Barlow Bank for Corvex in May. Barlow Bank shares fell.", {"Barlow Bank", "Corvex"}),
        ("Paul Roe left Citizens for Change. Citizens for Change will go on.", {"Citizens for Change"}),
        ("Director Paul Roe left the Centre for Policy in May. The Centre for Policy said so.", {"Centre for Policy"}),
    ],
)
def test_two_bodies_are_not_one(loaded: Summarizer, text: str, expected: set[str]) -> None:
    assert {actor.name for actor in loaded.summarise(text).actors if actor.kind == "organization"} == expected
