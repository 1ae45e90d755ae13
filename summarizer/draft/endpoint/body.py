"""A request's body, to the byte as the library would write it; the form and the system message are written once."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode


def _written(value: Any) -> bytes:
    return _encode(value).encode()


_shared = lru_cache(maxsize=32, typed=True)(_written)
"""For what many requests hold."""


class Bodies:
    """Writes the bodies of requests. Safe to be used from several threads."""

    def __init__(self) -> None:
        self._forms: dict[str, tuple[object, bytes]] = {}

    def written(self, body: Mapping[str, Any]) -> bytes:
        """The body of chat completions as JSON in UTF-8."""
        own: dict[str, Callable[[Any], bytes]] = {"messages": _messages, "response_format": self._format}
        return _object({name: own.get(name, _shared)(value) for name, value in body.items()})

    def _format(self, value: dict[str, Any]) -> bytes:
        """As it was written before, where it is the same form and not only one of that name."""
        if (form := value.get("json_schema")) is None:
            return _written(value)
        kept = self._forms.get(form["name"])
        if kept is None or kept[0] is not form["schema"]:
            kept = self._forms[form["name"]] = form["schema"], _written(value)
        return kept[1]


def _messages(messages: list[dict[str, str]]) -> bytes:
    """All but the system message are the article's own."""
    return b"[%b]" % b",".join(map(_message, messages))


def _message(message: dict[str, str]) -> bytes:
    written = _shared if message["role"] == "system" else _written
    return _object({"role": _shared(message["role"]), "content": written(message["content"])})


def _object(members: Mapping[str, bytes]) -> bytes:
    return b"{%b}" % b",".join(b'"%b":%b' % (name.encode(), value) for name, value in members.items())
