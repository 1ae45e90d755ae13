"""Speakers, chains and affiliations of the embedded engine, by small stories."""

from __future__ import annotations

import pytest

from summarizer import Summarizer, Summary


def named(record: Summary, id_: str | None) -> str | None:
    return {item.id: item.name for item in (*record.actors, *record.sources)}.get(id_ or "")


def claims(record: Summary) -> list[tuple[str | None, str]]:
    """Who says what; a speaker without a name in the text's words."""
    return [
        (named(record, claim.speaker) or (claim.source.text if claim.source else None), claim.content[0].text)
        for claim in record.claims
    ]


def affiliations(record: Summary, name: str) -> list[str | None]:
    (actor,) = [actor for actor in record.actors if actor.name == name]
    return [named(record, id_) for id_ in actor.affiliations]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Shares in Marlow Foods fell on Tuesday after the bakery chain said profit would fall. The company blamed "
            "flour prices.",
            [("Marlow Foods", "profit would fall"), ("Marlow Foods", "flour prices")],
        ),
        (
            "Nordvik, the Norwegian shipping company, warned on Monday that earnings would fall.",
            [("Nordvik", "earnings would fall")],
        ),
        (
            "Asked whether he would resign, Minister Paul Stone said: “No.”",
            [("Paul Stone", "No.")],
        ),
        (
            "“The jury,” Judge Erik Dahl said, “has eyes.”",
            [("Erik Dahl", "The jury,")],
        ),
        (
            "Tesla shares rose after Elon Ray, its chief executive, wrote on X that deliveries were fine.",
            [("Elon Ray", "deliveries were fine")],
        ),
        (
            "He met Tuesday with the envoy, Anna Lindqvist, his press secretary said.",
            [("his press secretary", "He met Tuesday with the envoy, Anna Lindqvist")],
        ),
        (
            "Senator Ilse Varga was unhappy. “We were three words away. We solved everything but them,” she said. Mayor "
            "Rosa Diaz left.",
            [("Ilse Varga", "We were three words away. We solved everything but them,")],
        ),
        (
            "Zofia Marczak burnt a book. Her editor, Anita Rao, laughed. “I owe money,” she says.",
            [("Zofia Marczak", "I owe money,")],
        ),
        (
            "Two of the officials said talks would resume in May.",
            [("Two of the officials", "talks would resume in May")],
        ),
        (
            "The WHO said cases had doubled since June.",
            [("WHO", "cases had doubled since June")],
        ),
    ],
)
def test_who_speaks(loaded: Summarizer, text: str, expected: list[tuple[str | None, str]]) -> None:
    assert claims(loaded.summarise(text, published="2024-05-14")) == expected


def test_of_two_of_one_surname_the_first_keeps_it(loaded: Summarizer) -> None:
    text = (
        "Matej Kos lost the vote. Kos refused to concede. Rok Kos, his brother, leads a party. Kos said the count was "
        "wrong, and Ms Marchetti said it was right."
    )
    record = loaded.summarise(text, published="2024-05-14")
    assert claims(record)[0] == ("Matej Kos", "the count was wrong")


def test_an_office_ends_before_the_given_name(loaded: Summarizer) -> None:
    record = loaded.summarise("Ilse Varga met with Minister of Economic Development Maxim Renko on Monday.")
    (actor,) = [actor for actor in record.actors if actor.name == "Maxim Renko"]
    assert [role.text for role in actor.roles] == ["Minister of Economic Development"]


def test_answers_are_of_who_is_interviewed(loaded: Summarizer) -> None:
    text = (
        "Nayana Silva has written five novels.\n\nQ: Why did you leave?\n\nA: Because it was loud and I could hear my "
        "neighbours think.\n\nQ: You knew him.\n\nA: I met Ranil Perera once, in 2004, and we talked about cricket.\n"
    )
    record = loaded.summarise(text, published="2024-05-14")
    assert [speaker for speaker, _ in claims(record)] == ["Nayana Silva", "Nayana Silva"]


def test_a_verb_before_a_colon_opens_no_turn(loaded: Summarizer) -> None:
    text = "On Monday, Mayor Ilse Varga told Reuters: “It is clear.”\n\nBut others have said it is not.\n"
    record = loaded.summarise(text, published="2024-05-14")
    assert ("Ilse Varga", "It is clear.") in claims(record)


@pytest.mark.parametrize(
    ("text", "via"),
    [
        (
            "“We are ready,” Minister Oleg Renko said in an interview with the newspaper Izvestia, according to the RIA "
            "news agency.",
            ["Izvestia", "RIA news agency"],
        ),
        (
            "“It was perfect,” Oleg Renko was quoted as saying by the Korean Central News Agency (KCNA).",
            ["Korean Central News Agency"],
        ),
        ("BEIRUT (Reuters) - A ceasefire is near, Oleg Renko told Reuters.", []),
        ("The army said in a statement carried by the Wafa agency that nine people had died.", ["Wafa agency"]),
    ],
)
def test_who_carried_it(loaded: Summarizer, text: str, via: list[str]) -> None:
    record = loaded.summarise(text, published="2024-05-14")
    assert [named(record, id_) for id_ in record.claims[0].via] == via


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        (
            "TALLINN, Estonia (AP) -- Prime Minister Kadri Tamm said Estonia would pay.",
            "Kadri Tamm",
            ["Estonia"],
        ),
        ("Kenya agreed. Kenya's foreign minister, Daniel Mutua, said so.", "Daniel Mutua", ["Kenya"]),
        ("Delta Foods grew. The company's chairman, Ines Prat, was glad. Delta Foods sold cakes.", "Ines Prat", ["Delta Foods"]),
        ("Italy and Norwell disagreed, President Ilse Varga and President Tomas Renko said.", "Ilse Varga", []),
    ],
)  # fmt: skip
def test_whom_an_office_belongs_to(loaded: Summarizer, text: str, name: str, expected: list[str]) -> None:
    assert affiliations(loaded.summarise(text, published="2024-05-14"), name) == expected


def test_firms_and_clubs_with_names_like_a_persons(loaded: Summarizer) -> None:
    record = loaded.summarise("Shares in Pellow Dunn fell. Halden Rovers said so, and Pellow Dunn's board agreed.")
    assert {actor.name: actor.kind for actor in record.actors} == {
        "Pellow Dunn": "organization",
        "Halden Rovers": "organization",
    }
