"""The transport to any endpoint that speaks OpenAI's chat completions. Alone imports ``openai`` and ``tenacity``."""

from __future__ import annotations

from typing import Any

from summarizer.draft.endpoint import prices
from summarizer.draft.endpoint.budget import Budget, Exhausted
from summarizer.draft.endpoint.cache import Cache
from summarizer.draft.endpoint.client import BadRequest, Client, RefusedError
from summarizer.draft.endpoint.modes import Manner, below, filtered, too_long
from summarizer.draft.endpoint.retry import Passing, retrying
from summarizer.draft.endpoint.settings import Settings, find
from summarizer.draft.prompted import Reply, Request
from summarizer.errors import EndpointError

__all__ = ["Endpoint", "Settings", "find"]


_FOR_ALL = (401, 404)
"""Statuses that would meet every request, whatever was answered before."""


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
        self._served = False

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
        usage: dict[str, int] = {}
        reply = self._sent(request, usage)
        reply.usage = usage
        if usage.get("input_tokens") or usage.get("output_tokens"):
            reply.cost = prices.cost(self.settings.model, self.settings.base_url, usage)
        if self._cache and _of_use(reply, request):
            self._cache.put(key, reply)
        return reply

    def _sent(self, request: Request, usage: dict[str, int]) -> Reply:
        """Down the ladder of modes until an answer is of use."""
        mode = self.manner.mode
        while True:
            parameters = self.manner.parameters(request, mode)
            try:
                reply = self._attempts(request, parameters, usage)
            except Passing as failure:
                return Reply(problem=str(failure))
            except Exhausted as reason:
                return Reply(problem=str(reason), code="budget")
            except RefusedError as refused:
                if self._served and refused.status not in _FOR_ALL:
                    return Reply(problem=str(refused))
                raise
            except BadRequest as refused:
                words = str(refused)
                if filtered(words):
                    return Reply(refusal=words, finish="content_filter")
                if refused.too_large or too_long(words):
                    return Reply(problem=words, code="context")
                if other := self.manner.adapt(words, parameters):
                    mode = other
                    continue
                if self._served:  # it is this request that it will not take, and the others are good
                    return Reply(problem=words)
                raise EndpointError(words) from None
            if _of_use(reply, request):
                self._served = True
                self.manner.works(mode)
            elif reply.finish == "stop" and reply.refusal is None and (other := below(mode)):
                mode = other  # taken and ignored
                continue
            return reply

    def _attempts(self, request: Request, parameters: dict[str, Any], usage: dict[str, int]) -> Reply:
        """Attempts in one mode."""
        try:
            return self._attempt(request, parameters, usage)
        except Passing as failure:
            failed = failure
        for attempt in retrying(self.settings.attempts, request.deadline, self.settings.wait):
            with attempt:
                if attempt.retry_state.attempt_number == 1:  # made above, for few requests need another
                    raise failed
                reply = self._attempt(request, parameters, usage)
        return reply

    def _attempt(self, request: Request, parameters: dict[str, Any], usage: dict[str, int]) -> Reply:
        """One attempt. Its tokens are counted, those of an answer without content, too."""
        reserved = self._budget.reserve(request)
        used: dict[str, int] = {}
        charged: dict[str, int] = {}
        try:
            reply = self._client.complete(request.messages, parameters, request.deadline)
            used = reply.usage
            charged = used or reserved  # an endpoint that does not count is taken to have used it all
        except Passing as failure:
            used = failure.usage
            charged = reserved if failure.unknown else used
            raise
        finally:
            self._budget.settle(reserved, charged)
            _add(usage, {"requests": 1, **used})
        return reply


def _of_use(reply: Reply, request: Request) -> bool:
    """Whether a reply holds an object of the form; one that holds none is not kept, so that it is asked for anew."""
    if reply.problem is not None or reply.refusal is not None or reply.finish == "content_filter":
        return False
    return reply.load(request.schema["properties"]).data is not None


def _add(usage: dict[str, int], more: dict[str, int]) -> None:
    for name, number in more.items():
        usage[name] = usage.get(name, 0) + number
