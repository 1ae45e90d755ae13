"""Which engine: by name, from what is configured. Loads what an engine needs when it is made."""

# ruff: noqa: PLC0415 -- the embedded engine must not wait for what only endpoints need

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.article import sha256_of
from summarizer.errors import UsageError

if TYPE_CHECKING:
    from summarizer.draft import Engine
    from summarizer.draft.endpoint.settings import Found
    from summarizer.draft.prompted import Transport

NAMES = ("auto", "embedded", "openai", "gguf", "replay")
_CONTEXT = 8_192


@dataclass(frozen=True)
class EngineChoice:
    """An engine by name, with what the command line can say about it. Can be pickled.

    ``model`` is a model's name, for ``gguf`` a file; ``context`` its context in tokens. ``timeout`` is in seconds and
    bounds one attempt; an article may take twice as long in all. ``hint`` shows the model
    what the rules read. ``max_cost`` (US dollars) and ``max_tokens`` bound everything that one engine sends.
    ``secrets`` are the key and organization of a configuration file.
    """

    name: str = "auto"
    base_url: str | None = None
    model: str | None = None
    context: int = _CONTEXT
    timeout: float = 300.0
    hint: bool = True
    max_cost: float | None = None
    max_tokens: int | None = None
    cache: bool = True
    record: Path | None = None
    recordings: Path | None = None
    secrets: Mapping[str, str] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        if self.name not in NAMES:
            raise UsageError(f"there is no engine {self.name!r}", hint=f"use one of {', '.join(NAMES)}")
        if self.name == "replay" and self.recordings is None:
            raise UsageError("the engine 'replay' needs recordings", hint="name their folder with --recordings")
        if self.name not in ("auto", "openai") and (self.max_cost is not None or self.max_tokens is not None):
            raise UsageError(
                f"the engine {self.name!r} costs nothing to bound", hint="leave out --max-cost and --max-tokens"
            )

    def resolved(self) -> str:
        """The engine that ``auto`` means: an endpoint if one is configured, else the embedded one."""
        if self.name != "auto":
            return self.name
        return "openai" if self._found().complete else "embedded"

    def told(self) -> str:
        """What was chosen and why, in one line; empty where it was named."""
        if self.name != "auto":
            return ""
        found = self._found()
        if found.complete:
            found.settings()  # an address that holds a password must not be told
            return f"engine openai: {found.model} at {found.base_url or 'api.openai.com'}"
        if found.base_url or found.key:
            return "engine embedded: an endpoint is configured, but no model; name one with --model"
        if found.model:
            return "engine embedded: a model is named, but no endpoint; set SUMMARIZER_BASE_URL or SUMMARIZER_API_KEY"
        return ""

    def identity(self) -> tuple[object, ...]:
        """What makes one engine another, with a digest in place of the key."""
        found = self._found()
        key = sha256_of(found.key or "")
        return (self.resolved(), found.base_url, found.model, found.organization, key)

    def make(self) -> Engine | None:
        """The engine; None for the embedded one, which needs the language pipeline."""
        name = self.resolved()
        if name == "embedded":
            return None
        from summarizer.draft.prompted import Options, PromptedEngine

        transport: Transport
        if name == "replay":
            from summarizer.draft.recordings import Replay

            assert self.recordings is not None  # noqa: S101 -- checked when the choice was made
            transport = Replay(self.recordings, self.model)
        elif name == "gguf":
            from summarizer.draft.local import LocalModel

            transport = LocalModel(self.model, context=self.context, timeout=self.timeout)
        else:
            transport = self._endpoint()
        if self.record:
            from summarizer.draft.recordings import Recorder

            transport = Recorder(transport, self.record)
        options = Options(context=self.context, hint=self.hint, seconds=2 * self.timeout)
        return PromptedEngine(transport, options, parallel=1 if name == "gguf" else 8)

    def _found(self) -> Found:
        from summarizer.draft.endpoint.settings import find

        return find(self.base_url, self.model, secrets=self.secrets)

    def _endpoint(self) -> Transport:
        settings = self._found().settings(timeout=self.timeout, max_cost=self.max_cost, max_tokens=self.max_tokens)
        from summarizer.draft.endpoint import Endpoint
        from summarizer.draft.endpoint.cache import Cache

        return Endpoint(settings, Cache() if self.cache else None)
