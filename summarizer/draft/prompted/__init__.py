"""Engines that ask a language model: prompts, the form, reading of replies. How requests travel is a transport's business."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor

from summarizer.draft import Draft
from summarizer.draft.prompted.exchange import Reply, Request, Transport
from summarizer.draft.prompted.prompts import VERSION
from summarizer.draft.prompted.session import Options, PromptedSession
from summarizer.errors import EndpointError
from summarizer.mark import MarkedArticle

__all__ = ["Options", "PromptedEngine", "Reply", "Request", "Transport"]

_AT_ONCE = 4
"""Windows of one article that are asked about at the same time."""


class PromptedEngine:
    """Asks a model through a transport. Knows neither network nor files."""

    checked = True

    def __init__(self, transport: Transport, options: Options, *, parallel: int = 8) -> None:
        self.name = transport.name
        self.prompt: str | None = VERSION + ("" if options.hint else "-nohint")
        self.parallel = parallel
        self.options = options
        self._transport = transport

    @property
    def model(self) -> str | None:
        """The model's name, as the transport has it."""
        return self._transport.model

    def open(self, marked: MarkedArticle, reference: Draft | None) -> PromptedSession:
        """Begin with one article."""
        return PromptedSession(marked, reference or Draft(), self.options)

    def send(self, call: list[Request]) -> list[Reply]:
        """Carry out requests, several at once; an error that one of several meets costs the others nothing."""
        if len(call) == 1:
            return [self._transport.send(call[0])]
        with ThreadPoolExecutor(min(_AT_ONCE, self.parallel, len(call))) as pool:
            results = list(pool.map(self._tried, call))
        errors = [result for result in results if isinstance(result, EndpointError)]
        if len(errors) == len(results):
            raise errors[0]
        return [Reply(problem=str(result)) if isinstance(result, EndpointError) else result for result in results]

    def _tried(self, request: Request) -> Reply | EndpointError:
        try:
            return self._transport.send(request)
        except EndpointError as error:
            return error

    async def asend(self, call: list[Request]) -> list[Reply]:
        """As :meth:`send`, in a thread: waiting for an endpoint is all that it does."""
        return await asyncio.to_thread(self.send, call)

    def close(self) -> None:
        """Release the transport's connections."""
        self._transport.close()
