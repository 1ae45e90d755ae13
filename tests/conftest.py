"""What tests share: the pipeline, loaded once for all of them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from summarizer import Summarizer
from summarizer.mark import Marker


@pytest.fixture(scope="session")
def loaded() -> Iterator[Summarizer]:
    """A Summarizer with the embedded engine."""
    with Summarizer() as summarizer:
        yield summarizer


@pytest.fixture(scope="session")
def marker() -> Marker:
    """Marks articles, for tests of single steps."""
    return Marker()
