"""Sources told of twice in other words, in one breath with others, or by names that only the sentence makes an outlet's."""

from __future__ import annotations

import pytest

from summarizer import Summarizer

@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a body's name goes on past commas
        (
            "A spokesperson for the Ministry of Roads, Harbours and Rural Affairs said it would not comment.",
            ["spokesperson for the Ministry of Roads, Harbours and Rural Affairs"],
        ),
        (
            "A spokesman for the Department of Energy, the Environment and Local Government said it would not comment.",
            ["spokesman for the Department of Energy, the Environment and Local Government"],
        ),
        (
            "A spokesman for the Ministry of Energy, Power Corp and Water Board said it would not comment.",
            ["spokesman for the Ministry of Energy"],
        ),
        ("A spokesman for the Ministry of Roads, Paul Kahn, said it would not comment.", []),
    ],
)
def test_who_is_cited(loaded: Summarizer, text: str, expected: list[str]) -> None:
    assert sorted(source.name for source in loaded.summarise(text).sources) == sorted(expected)
