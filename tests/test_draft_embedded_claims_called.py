"""What is called what: "called the sentence a joke", and the police that is only called."""

from __future__ import annotations

import pytest
from claims_of_text import Claims, said

RENKO, VARGA = "Tomas Renko", "Ilse Varga"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The former minister, Tomas Renko, called the levy a joke.", [(RENKO, ["the levy a joke"])]),
        ("Varga called her rival a liar.", [(VARGA, ["her rival a liar"])]),
        ("Varga called the pier the best in years.", [(VARGA, ["the pier the best in years"])]),
        (
            "Renko called the deal one of the worst in its history.",
            [(RENKO, ["the deal one of the worst in its history"])],
        ),
        ("Renko called the report nonsense.", [(RENKO, ["the report nonsense"])]),
        ("Varga called Mark Holt a liar on Monday.", [(VARGA, ["Mark Holt a liar"])]),
        ("Ilse Varga called Jon Ask a liar.", [(VARGA, ["Jon Ask a liar"])]),
        ("Renko called the move necessary but painful on Monday.", [(RENKO, ["the move necessary but painful"])]),
        ("Renko called the police officer a racist in a post.", [(RENKO, ["the police officer a racist"])]),
        (
            "One resident, who asked not to be named for fear of reprisals, called the police response a farce.",
            [("One resident", ["the police response a farce"])],
        ),
        (
            "Another parent, who asked not to be identified because Renko is a neighbor, called the sentence a joke.",
            [("parent", ["the sentence a joke"])],
        ),
        # who is only called
        ("Renko phoned a widow who is a neighbor, called the police and left.", []),
        ("Varga called the identity theft hotline.", []),
        ("President Varga called President Renko an hour before the vote.", []),
        ("The former minister, Tomas Renko, called the firm a third time.", []),
        ("Renko called the clinic a dozen times. Varga called Renko a taxi.", []),
        ("Varga called Renko, a friend, to thank him.", []),
        ("Varga called Holt Bank chief executive Tomas Renko in Orlu on Monday to discuss the sale.", []),
    ],
)
def test_what_is_called_what(text: str, found: Claims) -> None:
    assert said(text) == found
