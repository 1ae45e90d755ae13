"""The recordings of a real, weak model are played back and scored without a network."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from summarizer import Summarizer
from summarizer.errors import ReplayError
from summarizer.evaluate.gold_file import load_gold
from summarizer.evaluate.runner import article_of
from summarizer.evaluate.score import score_article

EVAL = Path(__file__).parents[1] / "eval"
RECORDED = sorted({path.name.split(".")[0] for path in (EVAL / "recordings").glob("*.draft*.json")})


def test_recorded_articles_end_in_scored_records(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise AssertionError("no network")

    monkeypatch.setattr(socket.socket, "connect", refused)
    assert len(RECORDED) >= 8
    played = 0
    with Summarizer(engine="replay", recordings=EVAL / "recordings") as summarizer:
        for name in RECORDED:
            gold = load_gold(EVAL / "gold" / "test" / f"{name}.yaml")
            try:
                record = summarizer.summarise(article_of(gold))
            except ReplayError as miss:  # the rules went on; what differs is said
                assert "differ" in str(miss) or "there is none of this article" in str(miss)  # noqa: PT017
                continue
            played += 1
            assert (record.provenance.engine, record.provenance.model) == (
                "replay",
                "qwen2.5-coder-1.5b-instruct-q4_k_m",
            )
            assert record.provenance.usage["output_tokens"] > 0
            counts = score_article(gold, record).counts
            assert counts["record.grounded"].incorrect == 0
    assert played >= len(RECORDED) / 2, "marks and prompts have left the recordings behind: record them anew"
