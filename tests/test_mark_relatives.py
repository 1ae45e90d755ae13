"""Whom "who" stands for in "It was Jane Doe who said"."""

from __future__ import annotations

import pytest
from claims_of_text import speakers


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ilse Varga met the minister. It was Varga who said the road was shut.", ["Ilse Varga"]),
        ("Ilse Varga left. It was she who warned that prices would rise.", ["Ilse Varga"]),
        ("It is Ilse Varga who says that the road is shut.", ["Ilse Varga"]),
        ("It was Calder Steel that announced the plan to close the mine.", ["Calder Steel"]),
        ("It was the Ministry of Health that said the road was shut.", ["Ministry of Health"]),
        ("It was not Ilse Varga who said that the road was shut.", []),
        ("It was in Nairobi that Ilse Varga said the road was shut.", ["Ilse Varga"]),
        ("It was Ilse Varga to whom the mayor said the road was shut.", ["mayor"]),
    ],
)
def test_it_was_somebody_who_said_it(text: str, who: list[str]) -> None:
    assert speakers(text) == who
