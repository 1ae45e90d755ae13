"""The transport to any endpoint that speaks OpenAI's chat completions. Alone imports ``openai`` and ``tenacity``."""

from __future__ import annotations

from typing import Any

from summarizer.draft.endpoint import prices
from summarizer.draft.endpoint.budget import Budget
from summarizer.draft.endpoint.cache import Cache
from summarizer.draft.endpoint.client import BadRequest, Client
from summarizer.draft.endpoint.modes import Manner, filtered, too_long
from summarizer.draft.endpoint.retry import Passing, retrying
from summarizer.draft.endpoint.settings import Settings, find
from summarizer.draft.prompted import Reply, Request
from summarizer.draft.prompted.reading import load_object
from summarizer.errors import EndpointError

__all__ = ["Endpoint", "Settings", "find"]


class Endpoint:
    """Sends requests to one endpoint and model: from the cache where it can, with retries, within the budget."""

    name = "openai"

    def __init__(self, settings: Settings, cache: Cache | None = None) -> None:
        self.settings = settings
        self.model: str | None = settings.model
        self.manner = Manner()
        self._client = Client(settings)
        self._budget = Budget(settings)
        self._cache = cache

    def close(self) -> None:
        """Close connections and cache."""
        self._client.close()
        if self._cache:
            self._cache.close()

    def send(self, request: Request) -> Reply:
        """The reply to a request; see :class:`summarizer.draft.prompted.exchange.Transport`."""
        key = self._cache.key(self.settings.base_url, self.model or "", request) if self._cache else ""
        if self._cache and (kept := self._cache.get(key)):
            return kept
        reserved, reason = self._budget.reserve(request)
        if reserved is None:
            return Reply(problem=reason, code="budget")
        usage: dict[str, int] = {}
        try:
            reply = self._sent(request, usage)
        finally:
            self._budget.settle(reserved, usage)
        reply.usage = usage
        reply.cost = prices.cost(self.settings.model, self.settings.base_url, usage) if usage else None
        if self._cache and reply.problem is None:
            self._cache.put(key, reply)
        return reply

    def _sent(self, request: Request, usage: dict[str, int]) -> Reply:
        """Down the ladder of modes until an answer is of use."""
        while True:
            parameters = self.manner.parameters(request)
            try:
                reply = self._attempts(request, parameters, usage)
            except Passing as failure:
                return Reply(problem=str(failure))
            except BadRequest as refused:
                words = str(refused)
                if filtered(words):
                    return Reply(refusal=words, finish="content_filter")
                if self.manner.adapt(words, parameters):
                    continue
                if too_long(words):
                    return Reply(problem=words, code="context")
                raise EndpointError(words) from None
            asked_for = "response_format" in parameters and reply.finish == "stop" and reply.refusal is None
            if asked_for and load_object(reply.content, set(request.schema["properties"]))[0] is None:
                self.manner.step_down(parameters)
                continue
            return reply

    def _attempts(self, request: Request, parameters: dict[str, Any], usage: dict[str, int]) -> Reply:
        """Attempts in one mode. The tokens of each are counted, those of an answer without content, too."""
        for attempt in retrying(self.settings.attempts, request.deadline):
            with attempt:
                _add(usage, {"requests": 1})
                try:
                    reply = self._client.complete(request.messages, parameters, request.deadline)
                except Passing as failure:
                    _add(usage, getattr(failure, "usage", {}))
                    raise
                _add(usage, reply.usage)
        return reply


def _add(usage: dict[str, int], more: dict[str, int]) -> None:
    for name, number in more.items():
        usage[name] = usage.get(name, 0) + number
