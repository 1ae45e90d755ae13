"""A request's body, to the byte as the library would write it; the form and the system message are written once."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

_written = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode
_shared = lru_cache(maxsize=8)(_written)


class Bodies:
    """Writes the bodies of requests. Safe to be used from several threads."""

    def __init__(self) -> None:
        self._forms: dict[str, tuple[object, str]] = {}

    def written(self, body: Mapping[str, Any]) -> bytes:
        """The body of chat completions as JSON in UTF-8."""
        own: dict[str, Callable[[Any], str]] = {"messages": _messages, "response_format": self._format}
        return _object({name: own.get(name, _written)(value) for name, value in body.items()}).encode()

    def _format(self, value: dict[str, Any]) -> str:
        """As it was written before, where it is the same form and not only one of that name."""
        if (form := value.get("json_schema")) is None:
            return _written(value)
        kept = self._forms.get(form["name"])
        if kept is None or kept[0] is not form["schema"]:
            kept = self._forms[form["name"]] = form["schema"], _written(value)
        return kept[1]


def _messages(messages: list[dict[str, str]]) -> str:
    """All but the system message are the article's own."""
    return f"[{','.join(map(_message, messages))}]"


def _message(message: dict[str, str]) -> str:
    written = _shared if message["role"] == "system" else _written
    return _object({name: written(value) for name, value in message.items()})


def _object(members: Mapping[str, str]) -> str:
    return "{" + ",".join(f'"{name}":{value}' for name, value in members.items()) + "}"
