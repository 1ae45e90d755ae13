"""Whose somebody is where the body is told of by its seat or kind, or a sentence before."""

from __future__ import annotations

import pytest
from actor_tools import offices

from summarizer import Summarizer


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ('"It is a risk," said Ilse Varga of the Orlu-based group Terra Nord.', "Ilse Varga", ["Terra Nord"]),
        ("Ilse Varga of the New York-based advocacy group Open Norvik said so.", "Ilse Varga", ["Open Norvik"]),
        ("Ilse Varga of the Suva-headquartered think tank Norvik House said so.", "Ilse Varga", ["Norvik House"]),
        ("Ilse Varga spoke of the Suva-based research firm Norvik Energy.", "Ilse Varga", []),
    ],
)  # fmt: skip
def test_told_by_seat(loaded: Summarizer, text: str, name: str, expected: list[str]) -> None:
    assert offices(loaded.summarise(text), name)[1] == expected
