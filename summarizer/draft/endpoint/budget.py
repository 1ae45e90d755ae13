"""Bounds on cost and tokens of a run: a request that could pass them is not sent."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping

from summarizer.draft.endpoint import prices
from summarizer.draft.endpoint.settings import Settings
from summarizer.draft.prompted import Request
from summarizer.draft.prompted.prompts import tokens
from summarizer.errors import UsageError


class Exhausted(Exception):  # noqa: N818  a signal within this package
    """A bound could be passed by one more attempt; the message says which."""


class Budget:
    """Counts what was spent and what is under way, attempt by attempt; shared by all threads of a run."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._lock = threading.Lock()
        self._tokens = 0
        self._cost = 0.0
        if settings.max_cost is not None and self._price({"input_tokens": 1}) is None:
            raise UsageError(
                f"there is no known price of {settings.model!r}", hint="use --max-tokens instead of --max-cost"
            )

    def reserve(self, request: Request) -> dict[str, int]:
        """The most that one attempt can use, set aside. Raises :class:`Exhausted` where it must not be made.

        Where nothing is bounded, nothing is set aside.
        """
        settings = self._settings
        if settings.max_tokens is None and settings.max_cost is None:
            return {}
        text = "".join(message["content"] for message in request.messages) + json.dumps(request.schema)
        most = {"input_tokens": tokens(text) * 5 // 4 + 50, "output_tokens": request.limit}
        price = self._price(most) or 0.0
        with self._lock:
            total = self._tokens + sum(most.values())
            if settings.max_tokens is not None and total > settings.max_tokens:
                raise Exhausted(f"--max-tokens {settings.max_tokens} could be passed, {self._tokens} are used")
            if settings.max_cost is not None and self._cost + price > settings.max_cost:
                raise Exhausted(f"--max-cost {settings.max_cost} could be passed, {self._cost:.4f} dollars are spent")
            self._tokens = total
            self._cost += price
        return most

    def settle(self, reserved: Mapping[str, int], usage: Mapping[str, int]) -> None:
        """Replace what was set aside by what was used."""
        used = usage.get("input_tokens", 0) + usage.get("output_tokens", 0)
        with self._lock:
            self._tokens += used - sum(reserved.values())
            self._cost += (self._price(usage) or 0.0) - (self._price(reserved) or 0.0)

    def _price(self, usage: Mapping[str, int]) -> float | None:
        if self._settings.max_cost is None:
            return 0.0
        return prices.cost(self._settings.model, self._settings.base_url, usage)
