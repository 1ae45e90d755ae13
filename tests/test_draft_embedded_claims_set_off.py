"""Who speaks between commas, content whose end the parser puts elsewhere, and denials in a word."""

from __future__ import annotations

import pytest
from claims_of_text import Claims, said

VARGA = "Ilse Varga"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The operator, Orkraft, said the plant will close.", "Orkraft"),
        ("The plant will close, according to the operator, Orkraft.", "Orkraft"),
        ("The chief rabbi of Vienna, David Roe, said the wall would be mended.", "David Roe"),
        ("The imam of the mosque, Hassan Roe, said all were welcome.", "Hassan Roe"),
        ("The vicar of St John's, Judith Poe, said the roof leaked.", "Judith Poe"),
        ("Pratt's sister, the singer Mary Pratt, said she was proud.", "Mary Pratt"),
        ("His lawyer, the former minister Jan Holt, said he would appeal.", "Jan Holt"),
        ("The group, called Free Land, said it would fight on.", "Free Land"),
        ("The rebels, known as the Northern Front, said they had left.", "Northern Front"),
        ("A survey published on Thursday found that most voters were undecided.", "survey"),
        # the name is no speaker's
        ("Police searched a house in Orlu, the sheriff of Kent County said.", "sheriff of Kent County"),
        ("The mayor, who is ill, said the pier was shut.", "mayor"),
    ],
)
def test_who_is_named_between_commas(text: str, who: str) -> None:
    assert [speaker for speaker, _ in said(text)] == [who]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # a name is not cut
        (
            "The girl was being treated at St Anne's Hospital, hospital spokesman Jeff Rudd said.",
            [("Jeff Rudd", ["The girl was being treated at St Anne's Hospital"])],
        ),
        (
            "The outbreak has grown to 124 cases, most of them in children who were not vaccinated in Gaines County, the "
            "Texas Department of State Health Services said Tuesday.",
            [
                (
                    "Texas Department of State Health Services",
                    [
                        "The outbreak has grown to 124 cases, most of them in children who were not vaccinated in Gaines "
                        "County"
                    ],
                )
            ],
        ),
        # whom one accuses is no part where he is but a pronoun
        ("Varga accused it of hiding fees.", [(VARGA, ["hiding fees"])]),
        ("Varga accused them of theft.", [(VARGA, ["theft"])]),
        ("Varga criticised the council for its silence.", [(VARGA, ["the council for its silence"])]),
        # nor in what it was said
        ("Varga announced the sale in a statement on Sunday night.", [(VARGA, ["the sale"])]),
        ("Varga confirmed the sale in a stock exchange filing.", [(VARGA, ["the sale"])]),
        ("Norbahn denied a rise in a fund it runs.", [("Norbahn", ["a rise in a fund it runs"])]),
        # denials
        ("Renko had denied pushing his wife.", [("Tomas Renko", ["pushing his wife"])]),
        ("The company, known as Norbahn, denied cutting corners.", [("Norbahn", ["cutting corners"])]),
        ("The rebels, known as the Northern Front, denied responsibility.", [("Northern Front", ["responsibility"])]),
        ("The Northern Front claimed responsibility in a statement.", [("Northern Front", ["responsibility"])]),
        ("Norbahn denied it.", []),
        ("The quake claimed lives.", []),
    ],
)
def test_what_they_say(text: str, found: Claims) -> None:
    assert said(text) == found
