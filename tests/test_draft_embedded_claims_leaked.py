"""What leaked papers show: after what they show, set into it, one of them, and told of again."""

from __future__ import annotations

import pytest
from claims_of_text import said

_MET = "the two met in Lima"


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("The two met in Lima before the port was sold, leaked documents suggest.", "leaked documents", "The two met"),
        ("The two met in Lima in May, internal files reveal.", "internal files", "The two met"),
        ("The two met in Lima twice, one of the emails shows.", "one of the emails", "The two met"),
        ("The files, a diary and 200 letters, suggest that the two met in Lima.", "files", _MET),
        ("The files were leaked to the Orlu Gazette. They show that the two met in Lima.", "files", _MET),
    ],
)
def test_leaked_papers_show(text: str, speaker: str, content: str) -> None:
    [(who, [piece])] = said(text)
    assert who == speaker
    assert piece.startswith(content)


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("In May, court records show, the two met in Lima.", "court records", ["In May", _MET]),
        ("Ten days later, a diary entry shows, the two met in Lima.", "diary entry", ["Ten days later", _MET]),
        ("The port, leaked files suggest, was sold twice.", "leaked files", ["The port", "was sold twice"]),
    ],
)
def test_papers_set_into_a_sentence(text: str, speaker: str, content: list[str]) -> None:
    assert said(text) == [(speaker, content)]


@pytest.mark.parametrize(
    "text",
    [
        "Letters, polls, shows, and films were lost.",
        "The town has maps, letters, show, and film posters.",
        "Lorries, one of the roads shows, and so on.",
        "The minister resigned after a storm, recent events suggest.",
    ],
)
def test_what_shows_nothing(text: str) -> None:
    assert said(text) == []


def test_they_are_no_papers() -> None:
    assert "colours" not in [who for who, _ in said("The colours suggest autumn. They show that it is late.")]
