"""What goes to a model and what comes back; how it travels is a transport's business."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any, Protocol

from summarizer.draft.prompted.reply import Loaded, load_object

Messages = list[dict[str, str]]


@dataclass(frozen=True)
class Request:
    """One question to the model: ``messages`` in the form of chat completions, the ``schema`` of the answer.

    ``article`` and ``purpose`` ("draft", "again") name it in recordings; ``limit`` is the most tokens of an answer.
    ``deadline`` is a reading of ``time.monotonic`` after which nobody waits for it.
    """

    article: str
    purpose: str
    messages: Messages
    schema_name: str
    schema: dict[str, Any]
    limit: int
    deadline: float = field(default=float("inf"), compare=False)


@dataclass
class Reply:
    """What came back: ``content``, and why it ended (``stop``, ``length``, ``content_filter``).

    ``refusal`` holds the provider's words where the model or a filter refused. ``problem`` says why there is
    no answer at all, with ``code`` "context" where the request was too long, "budget" where a bound on cost or
    tokens kept it from being sent, else "endpoint". ``usage`` counts the tokens of every attempt.
    """

    content: str = ""
    finish: str = "stop"
    refusal: str | None = None
    problem: str | None = None
    code: str = "endpoint"
    usage: dict[str, int] = field(default_factory=dict)
    cost: float | None = None
    _loaded: Loaded | None = field(default=None, init=False, repr=False, compare=False)

    def load(self, keys: Collection[str]) -> Loaded:
        """The object in the content that has most of the ``keys``, which are one form's; it is looked for once."""
        if self._loaded is None:
            self._loaded = load_object(self.content, set(keys))
        return self._loaded


class Transport(Protocol):
    """Carries requests to a model. Safe to be called from several threads."""

    name: str
    model: str | None

    def send(self, request: Request) -> Reply:
        """The reply to one request.

        Raises :class:`~summarizer.errors.EngineError` where every further request would fail as well: a
        wrong key, an unknown model, a recording that is not there.
        """
        ...

    def close(self) -> None:
        """Release connections and files."""
        ...
