"""What tests share: the pipeline, loaded once for all of them."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from summarizer import Summarizer
from summarizer.mark import Marker


@pytest.fixture(scope="session", autouse=True)
def no_endpoint(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test asks an endpoint of the machine it runs on, or keeps replies there."""
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith(("OPENAI_", "SUMMARIZER_"))]:
            patch.delenv(name)
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="session")
def loaded() -> Iterator[Summarizer]:
    """A Summarizer with the embedded engine."""
    with Summarizer() as summarizer:
        yield summarizer


@pytest.fixture(scope="session")
def marker() -> Marker:
    """Marks articles, for tests of single steps."""
    return Marker()
