"""Claims in wire copy that the parser hangs on another verb: relays, ages, currencies, joined clauses, footage."""

from __future__ import annotations

import pytest
from claims_of_text import claims

from summarizer import Summarizer

_RUN = "The tide had run out"


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            "President Jane Dorn, who was in Lima on Monday, called on both sides to stop, the Delta News Agency reported.",
            "Jane Dorn",
            ["to stop"],
        ),
        (
            'Minister Tomas Renko, who discussed it by phone on Monday, called on both sides to "keep calm," the Delta '
            "News Agency reported.",
            "Tomas Renko",
            ["keep calm,"],
        ),
        (
            '"We will stay," she promised the crew, according to footage released by her office.',
            "she",
            ["We will stay,"],
        ),
        (
            '"We will stop you," Tomas Renko warned the crew, according to the indictment.',
            "Tomas Renko",
            ["We will stop you,"],
        ),
        (
            'The "rogue" captain threatened the crew, according to police.',
            "police",
            ["rogue", "captain threatened the crew"],
        ),
        (
            '"The quarter is lost," said Kwan Eun-jo, an analyst at Taeyan Securities, who cut her target price to '
            "88,000 won from 101,000 won.",
            "Kwan Eun-jo",
            ["The quarter is lost,"],
        ),
        (
            '"I held on to a can till a fisherman pulled me out," another survivor, Ranjo Sethi (19), told a local '
            "newspaper.",
            "Ranjo Sethi",
            ["I held on to a can till a fisherman pulled me out,"],
        ),
        (
            "Its chief negotiator, Justice Minister Jane Dorn, said Thursday's explosion at Bir Zeguer, in which at "
            "least 19 people died, had been caused by a lorry.",
            "Jane Dorn",
            [
                "Thursday's explosion at Bir Zeguer, in which at least 19 people died, had been caused by a lorry",
            ],
        ),
        (
            "At the lunch, Menon was seated next to Shahido Karim, and the two spoke for ten minutes, people familiar "
            "with the matter said.",
            "people familiar with the matter",
            ["At the lunch, Menon was seated next to Shahido Karim, and the two spoke for ten minutes"],
        ),
        (
            "Jane Dorn, who had called the race “mine to lose” after Friday's heats, was gracious in defeat.",
            "Jane Dorn",
            ["the race", "mine to lose"],
        ),
        (
            "Tomas Renko told reporters that he would take it to the board, which did not respond to a request.",
            "Tomas Renko",
            ["he would take it to the board"],
        ),
        (
            "Tomas Renko said that he would write to the board, which is to meet on Monday.",
            "Tomas Renko",
            ["he would write to the board, which is to meet on Monday"],
        ),
        (
            "Jana Vitols left by the back door without comment but later wrote on Facebook that the plan was dead.",
            "Jana Vitols",
            ["the plan was dead"],
        ),
        (
            "The EDB's press service confirmed to EAT that the talks had taken place, but did not disclose the sum.",
            "EDB's press service",
            ["the talks had taken place"],
        ),
    ],
)
def test_wire_copy(loaded: Summarizer, text: str, speaker: str, content: list[str]) -> None:
    assert claims(loaded.summarise(text)) == [(speaker, content)]


@pytest.mark.parametrize(
    "text",
    [
        "Jane Dorn, who was called on Monday by police, left, the Delta News Agency reported.",
        "The hymn, called on Sundays a psalm, was sung.",
        'Jane Dorn called a meeting of "friends of the pier" for Monday.',
        "The report, confirmed by two aides, that Jane Dorn had left was false.",
    ],
)
def test_who_was_called_says_nothing(loaded: Summarizer, text: str) -> None:
    assert "Jane Dorn" not in [who for who, _ in claims(loaded.summarise(text))]


def test_she_is_not_who_is_cited_of_her(loaded: Summarizer) -> None:
    text = (
        "His counterpart Ulrike Sandor, who spoke with Renko on Tuesday, according to a bank spokesperson, has taken a "
        'harder line. In a speech in Orlu on Wednesday she called the deal "a joke".'
    )
    assert claims(loaded.summarise(text))[-1] == ("Ulrike Sandor", ["the deal", "a joke"])


def test_behind_a_dash_another_told_the_outlet(loaded: Summarizer) -> None:
    record = loaded.summarise(
        "Minister Hugo Renko blamed the board for failing to act on it -- a charge rejected by his predecessor, Rosa "
        "Dorn, who told Radio Altura that she had sent it on."
    )
    assert [len(claim.via) for claim in record.claims] == [0, 1]
