"""What is stressed or noted at talks by nobody in particular, and what is found, told or done in the same words."""

from __future__ import annotations

import pytest

from summarizer import Summarizer

OPENING = "Ilse Varga received Tomas Renko in Orlu on Monday.\n\n"


def claims(text: str) -> list[tuple[bool, list[str]]]:
    """Whether anybody says it, and the pieces, of every claim."""
    with Summarizer(engine="embedded") as summarizer:
        record = summarizer.summarise(OPENING + text)
    return [(bool(c.speaker or c.source), [piece.text for piece in c.content]) for c in record.claims]


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("The need to clear the mines was also noted.", "The need to clear the mines"),
        ("During the talks, the importance of trade was stressed.", "the importance of trade"),
        ("The value of the pact was reaffirmed, also in light of the flood.", "The value of the pact"),
        ("Their readiness to help was underscored during the talks.", "Their readiness to help"),
        ("It was emphasised that the crisis in Orlu calls for money.", "the crisis in Orlu calls for money"),
        ("It was also noted during the talks that the pier is ready.", "the pier is ready"),
    ],
)
def test_nobody_is_named_who_stressed_it(sentence: str, content: str) -> None:
    assert claims(sentence) == [(False, [content])]


@pytest.mark.parametrize(
    "sentence",
    [
        "An error was noted in the count.",
        "The need was noted.",
        "The need for a bridge was not noted.",
        "It was not noted that the roof had leaked.",
        "The importance of the well was noted as early as 1950.",
        "The rope was stressed by the wind.",
        "The role of the pier in the town was highlighted in red.",
        "The importance of salt was stressed in the report.",
        "The importance of salt was noted by all.",
        "It was noted in the report that the roof had leaked.",
        "The two are said to be close, and the firm said to be for sale.",
        "The talks, said to be secret, ended on Monday.",
        "A man said to have left the yard was held.",
    ],
)
def test_no_claim(sentence: str) -> None:
    assert claims(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("It was noted by the minister that she had left.", ["she had left"]),
        ("The need for a bridge was noted by Ilse Varga.", ["The need for a bridge"]),
        ("“The need for talks was stressed,” Ilse Varga said.", ["The need for talks was stressed,"]),
        ("It was noted that he was ill, and the coach said he would rest.", ["he would rest"]),
        ("Ilse Varga said the need for talks was stressed.", ["the need for talks was stressed"]),
    ],
)
def test_who_is_named_says_it(sentence: str, content: list[str]) -> None:
    assert claims(sentence) == [(True, content)]
