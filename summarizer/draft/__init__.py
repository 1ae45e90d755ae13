"""Draft: an engine fills the form. Engines share one protocol and know nothing of one another.

An engine does no I/O of its own. :meth:`Engine.draft` and :meth:`Engine.redraft` are generators
that yield calls, get replies sent in, and return a draft; :meth:`Engine.send` and
:meth:`Engine.asend` carry a call out. So the pipeline is written once and driven twice, by a
synchronous and an asynchronous loop (the manner of httpx's authentication flows).
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import Any, Protocol

from summarizer.draft.form import Draft, Failure
from summarizer.mark import MarkedArticle

__all__ = ["Draft", "Engine", "Failure", "Flow"]

Flow = Generator[Any, Any, Draft]
"""Yields an engine's own calls, is sent their replies, returns a draft."""


class Engine(Protocol):
    """What the pipeline needs of an engine."""

    name: str
    model: str | None
    prompt: str | None

    def draft(self, marked: MarkedArticle) -> Flow:
        """Fill the form for one marked article."""
        ...

    def redraft(self, marked: MarkedArticle, draft: Draft, failures: Sequence[Failure]) -> Flow:
        """Answer for the items that failed: a draft that holds their replacements only.

        Replacements may stand in any order; what comes back is grounded once and kept or dropped.
        """
        ...

    def send(self, call: Any) -> Any:
        """Carry out one call and return its reply."""
        ...

    async def asend(self, call: Any) -> Any:
        """Carry out one call without blocking the event loop."""
        ...
