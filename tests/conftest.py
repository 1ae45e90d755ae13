"""What tests share: the pipeline, loaded once for all of them, away from anybody's endpoint, key and cache."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from summarizer import Summarizer
from summarizer.mark import Marker

settings.load_profile("ci")
"""Hypothesis' own profile that draws the same examples each time; ``--hypothesis-profile=default`` looks for others."""


@pytest.fixture(scope="session", autouse=True)
def no_endpoint() -> Iterator[None]:
    """No test asks an endpoint of the machine it runs on."""
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith(("OPENAI_", "SUMMARIZER_"))]:
            patch.delenv(name)
        yield


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test has a cache of its own, empty at first."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture(scope="session")
def loaded() -> Iterator[Summarizer]:
    """A Summarizer with the embedded engine."""
    with Summarizer() as summarizer:
        yield summarizer


@pytest.fixture(scope="session")
def marker() -> Marker:
    """Marks articles, for tests of single steps."""
    return Marker()
