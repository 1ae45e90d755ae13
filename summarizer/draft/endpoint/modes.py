"""How the form is asked for, from the strictest mode to the plainest, and what an endpoint would not take.

Known once for an endpoint and model, and shared by all threads.
"""

from __future__ import annotations

import re
import threading
from typing import Any, Literal

from summarizer.draft.prompted import Request

Mode = Literal["json_schema", "json_object", "text"]
LADDER: tuple[Mode, ...] = ("json_schema", "json_object", "text")
_OTHER = re.compile(
    r"context|too (?:long|many tokens)|model.{0,40}(?:not|exist|unknown|found)|api.?key|billing|quota|content.?(?:filter|management)",
    re.IGNORECASE | re.DOTALL,
)
"""What a 400 complains of that no other mode would mend."""
_TOO_LONG = re.compile(
    r"context.?(?:length|size|window)|maximum context|too many tokens|prompt is too long|exceed.{0,30}(?:context|tokens)"
    r"|reduce the length",
    re.IGNORECASE | re.DOTALL,
)
_FORMAT = re.compile(r"response_?format|json_schema|json_object", re.IGNORECASE)
_FILTER = re.compile(r"content.?filter|content.?management|content.?policy|ResponsibleAI", re.IGNORECASE)


def too_long(words: str) -> bool:
    """Whether an endpoint says that the request is more than the model's context holds."""
    return _TOO_LONG.search(words) is not None


def filtered(words: str) -> bool:
    """Whether a filter of the provider refused the request, as Azure's does with a 400."""
    return _FILTER.search(words) is not None


class Manner:
    """What is known of an endpoint's ways: the mode, how the bound is named, whether it takes a temperature."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.mode: Mode = LADDER[0]
        self.limit_name = "max_tokens"
        self.temperature = True

    def parameters(self, request: Request, mode: Mode) -> dict[str, Any]:
        """The parameters of a request beside model and messages."""
        found: dict[str, Any] = {self.limit_name: request.limit}
        if self.temperature:
            found["temperature"] = 0
        if mode == "json_schema":
            form = {"name": request.schema_name, "strict": True, "schema": request.schema}
            found["response_format"] = {"type": "json_schema", "json_schema": form}
        elif mode == "json_object":
            found["response_format"] = {"type": "json_object"}
        return found

    def adapt(self, words: str, used: dict[str, Any]) -> Mode | None:
        """Learn from a 400; the mode in which the request is worth sending again, or None.

        ``used`` are the parameters of the request that was refused, for another thread may have learnt already.
        """
        mode = _mode_of(used)
        with self._lock:
            if "max_completion_tokens" in words and "max_tokens" in used:
                self.limit_name = "max_completion_tokens"
                return mode
            if "temperature" in words and "temperature" in used:
                self.temperature = False
                return mode
        said = _FORMAT.search(words) is not None
        if _OTHER.search(words) and not said:
            return None
        lower = below(mode)
        if lower and said:
            self.works(lower)
        return lower

    def works(self, mode: Mode) -> None:
        """Begin with this mode from now on, if it is lower: an answer came in it, or the endpoint said so.

        A mode that was merely tried is not kept, for the fault may have been that one article's.
        """
        with self._lock:
            self.mode = max(self.mode, mode, key=LADDER.index)


def below(mode: Mode) -> Mode | None:
    """The next plainer mode."""
    return None if mode == LADDER[-1] else LADDER[LADDER.index(mode) + 1]


def _mode_of(parameters: dict[str, Any]) -> Mode:
    form = parameters.get("response_format")
    return form["type"] if form else "text"
