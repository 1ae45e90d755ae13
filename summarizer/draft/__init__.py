"""Draft: an engine fills the form. Engines share one protocol and know nothing of one another.

An engine is opened once an article. Its session does no I/O of its own: :meth:`Session.draft` and
:meth:`Session.amend` are generators that yield calls, get replies sent in, and return what was filled;
:meth:`Engine.send` and :meth:`Engine.asend` carry a call out. So the pipeline is written once and
driven twice, by a synchronous and an asynchronous loop (the manner of httpx's authentication flows).
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import Any, Protocol, TypeVar

from summarizer.draft.form import Amendment, Draft, Drafted, Failure, Gap, Question
from summarizer.mark import MarkedArticle
from summarizer.record import Issue

__all__ = ["Amendment", "Draft", "Drafted", "Engine", "Failure", "Flow", "Gap", "Question", "Session"]

Result = TypeVar("Result")
Flow = Generator[Any, Any, Result]
"""Yields an engine's own calls, is sent their replies, returns a result."""


class Session(Protocol):
    """One article with one engine. What it used is known once its flows have ended.

    ``usage`` counts requests and tokens, ``cost`` is in US dollars or None where it is not known,
    ``issues`` is what went wrong on the way.
    """

    usage: dict[str, int]
    cost: float | None
    issues: list[Issue]

    def draft(self) -> Flow[Drafted]:
        """Fill the form."""
        ...

    def amend(self, draft: Draft, questions: Sequence[Question]) -> Flow[list[Amendment]]:
        """Answer for items that failed and marks that were left out, each question once."""
        ...


class Engine(Protocol):
    """What the pipeline needs of an engine.

    ``checked`` says that its drafts are held against what the rules find; ``parallel`` is how many
    articles may be under way at once.
    """

    name: str
    prompt: str | None
    checked: bool
    parallel: int

    @property
    def model(self) -> str | None:
        """The name of the model, or of the language pipeline."""
        ...

    def open(self, marked: MarkedArticle, reference: Draft | None) -> Session:
        """Begin with one marked article; ``reference`` is the rules' draft of it, for a ``checked`` engine."""
        ...

    def send(self, call: Any) -> Any:
        """Carry out one call and return its reply."""
        ...

    async def asend(self, call: Any) -> Any:
        """Carry out one call without blocking the event loop."""
        ...

    def close(self) -> None:
        """Release connections and files."""
        ...
