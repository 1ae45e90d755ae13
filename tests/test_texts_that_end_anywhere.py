"""Texts that end or begin anywhere: no rule may look past what is there."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from summarizer import Article, Summarizer, Summary

STORIES = sorted(Path("eval/gold/dev").glob("*.txt"))
CLOSINGS = ("", ".", "\n\n", " –", "”", " ”\n")


def pieces(count: int, seed: int) -> list[str]:
    """Stretches of up to eighty words of the stories, cut between any two words and closed by any sign."""
    chance = random.Random(seed)  # noqa: S311
    found = []
    for _ in range(count):
        words = chance.choice(STORIES).read_text(encoding="utf-8").split(" ")
        begin = chance.randrange(len(words))
        found.append(" ".join(words[begin : begin + chance.randrange(1, 80)]) + chance.choice(CLOSINGS))
    return [text for text in found if text.strip()]


def test_stretches_of_stories_have_records(loaded: Summarizer) -> None:
    texts = pieces(240, seed=11)
    for text in texts:
        record = loaded.summarise(Article(text=text, published="2025-11-05"))
        assert all(text[span.start : span.end] == span.text for actor in record.actors for span in actor.mentions)


@pytest.mark.parametrize(
    "text",
    [
        "The envoys met.\n\nPress Service of the Ministry of Foreign Affairs of the Republic of Kazakhstan\n\n",
        "Kenyan vice premier meets Fijian trade delegation\n\nSUVA, Nov. 5 (Reef Daily) --”",
        "The chair told the",
        "They remembered Anna Berg's",
        'Orlu Town 2-1. "We were bad," captain Ivo Marsh said.',
        "The chair told a news",
        "The town celebrated the day",
        "The head of the harbour board, Ada Varga of",
    ],
)
def test_such_a_text_has_a_record(loaded: Summarizer, text: str) -> None:
    assert isinstance(loaded.summarise(Article(text=text, published="2025-11-05")), Summary)
