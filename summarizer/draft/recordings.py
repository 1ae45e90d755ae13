"""Recordings: exchanges with a model, written so that people can read them, and played back without one.

A folder holds a file an exchange, ``ARTICLE.PURPOSE.DIGEST.json``, and the system messages and schemas that
they share under ``shared/``. A request is known by its model, limit, messages and schema, not by its endpoint.
"""

from __future__ import annotations

import json
import os
import re
import threading
from dataclasses import replace
from itertools import zip_longest
from pathlib import Path
from typing import Any

from summarizer.article import sha256_of
from summarizer.draft.prompted import Reply, Request, Transport
from summarizer.errors import ReplayError, UsageError

_UNSAFE = re.compile(r"[^\w.-]+")
_NAMES = {
    "model": "the model", "system": "the system message (prompt)", "schema": "the schema of the answer",
    "limit": "the limit of tokens", "user": "the article's message",
}  # fmt: skip


def key_parts(model: str | None, request: Request) -> dict[str, Any]:
    """What a recording is known by, part by part."""
    texts = {message["role"]: message["content"] for message in request.messages}
    return {
        "model": model, "limit": request.limit, "system": texts.get("system", ""), "schema": request.schema,
        "user": texts["user"],
    }  # fmt: skip


def digest(value: Any) -> str:
    """The first 12 hex digits of the SHA-256 of a value's JSON."""
    return sha256_of(json.dumps(value, sort_keys=True, ensure_ascii=False))[:12]


class Recorder:
    """A transport that writes down each exchange of another one. Problems are not recorded."""

    def __init__(self, inner: Transport, folder: Path) -> None:
        self.name = inner.name
        self.model = inner.model
        self._inner = inner
        self._folder = folder
        try:
            (folder / "shared").mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise self._unwritable(error) from None

    def send(self, request: Request) -> Reply:
        """The other transport's reply."""
        reply = self._inner.send(request)
        if reply.problem is None:
            try:
                self._write(request, reply)
            except OSError as error:
                raise self._unwritable(error) from None
        return reply

    def _unwritable(self, error: OSError) -> UsageError:
        return UsageError(f"--record {self._folder}: {error.strerror}", hint="name a folder that can be written")

    def close(self) -> None:
        """Close the other transport."""
        self._inner.close()

    def _write(self, request: Request, reply: Reply) -> None:
        parts = key_parts(self.model, request)
        system, schema = f"{digest(parts['system'])}.txt", f"{digest(parts['schema'])}.json"
        exchange = {
            "article": request.article, "purpose": request.purpose, "model": self.model, "limit": request.limit,
            "system": system, "schema": schema, "user": parts["user"].split("\n"),
            "reply": {
                "finish": reply.finish, "refusal": reply.refusal, "content": reply.content.split("\n"),
                "usage": {name: count for name, count in reply.usage.items() if name != "from_cache"},
            },
        }  # fmt: skip
        article = _UNSAFE.sub("_", request.article).encode()[:120].decode(errors="ignore")  # file systems count bytes
        name = f"{article}.{request.purpose}.{digest(parts)}.json"
        _replace(self._folder / "shared" / system, parts["system"])
        _replace(self._folder / "shared" / schema, json.dumps(parts["schema"], indent=1) + "\n")
        _replace(self._folder / name, json.dumps(exchange, indent=1, ensure_ascii=False) + "\n")


class Replay:
    """A transport that answers from a folder of recordings; a request without one is an error."""

    name = "replay"

    def __init__(self, folder: Path, model: str | None = None) -> None:
        self._folder = folder
        self._found: dict[str, dict[str, Any]] = {}
        self._articles: dict[str, list[dict[str, Any]]] = {}
        paths = sorted(folder.glob("*.*.*.json"))
        if not paths:
            raise UsageError(f"--recordings {folder}: no recordings there", hint="make them with --record")
        shared: dict[str, Any] = {}
        for path in paths:
            exchange = self._read(path, shared)
            self._found[digest(exchange["key"])] = exchange
            self._articles.setdefault(exchange["article"], []).append(exchange)
        models = sorted({exchange["key"]["model"] for exchange in self._found.values()})
        if model is None and len(models) > 1:
            raise UsageError(f"{folder} has recordings of {', '.join(models)}", hint="name one with --model")
        self.model: str | None = model or models[0]

    def send(self, request: Request) -> Reply:
        """The recorded reply. Raises :class:`ReplayError`, which names what differs from the nearest recording."""
        parts = key_parts(self.model, request)
        exchange = self._found.get(digest(parts))
        if exchange is None:
            raise ReplayError(
                f"no recording of {request.purpose!r}: {self._difference(request, parts)}",
                source=request.article,
                hint="record it anew with --record",
            )
        answer: Reply = exchange["answer"]
        return replace(answer, usage=dict(answer.usage))

    def close(self) -> None:
        """Nothing to release."""

    def _difference(self, request: Request, parts: dict[str, Any]) -> str:
        same = [one for one in self._articles.get(request.article, []) if one["purpose"] == request.purpose]
        if not same:
            return "there is none of this article and purpose"

        def differing(exchange: dict[str, Any]) -> list[str]:
            return [name for name in _NAMES if exchange["key"][name] != parts[name]]

        nearest = min(same, key=lambda exchange: len(differing(exchange)))
        told = [_NAMES[name] for name in differing(nearest)]
        line = _first_line(nearest["key"]["user"], parts["user"]) if "user" in differing(nearest) else ""
        return f"{', '.join(told)} {'differs' if len(told) == 1 else 'differ'} from the recording{line}"

    def _read(self, path: Path, shared: dict[str, Any]) -> dict[str, Any]:
        try:
            exchange: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
            for name in (exchange["system"], exchange["schema"]):
                if name not in shared:
                    text = (self._folder / "shared" / name).read_text(encoding="utf-8")
                    shared[name] = text if name.endswith(".txt") else json.loads(text)
            exchange["key"] = {
                "model": _text(exchange["model"]), "limit": exchange["limit"], "system": shared[exchange["system"]],
                "schema": shared[exchange["schema"]], "user": _lines(exchange["user"]),
            }  # fmt: skip
            reply = exchange["reply"]
            exchange["answer"] = Reply(
                content=_lines(reply["content"]), finish=_text(reply["finish"]),
                refusal=reply["refusal"] and _text(reply["refusal"]),
                usage={_text(name): int(count) for name, count in reply["usage"].items()},
            )  # fmt: skip
            _text(exchange["article"]), _text(exchange["purpose"])
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            reason = f"no {error}" if isinstance(error, KeyError) else str(error)
            raise UsageError(f"{path} is no recording ({reason})", hint="remove it, or record it anew") from None
        return exchange


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    return value


def _lines(value: Any) -> str:
    """Lines put together; a mere text would come apart."""
    if not isinstance(value, list):
        raise TypeError(f"{value!r} is no list of lines")
    return "\n".join(map(_text, value))


def _first_line(recorded: str, asked: str) -> str:
    """Where two messages part."""
    pairs = enumerate(zip_longest(recorded.split("\n"), asked.split("\n"), fillvalue=""), 1)
    number, (old, new) = next(((n, pair) for n, pair in pairs if pair[0] != pair[1]), (0, ("", "")))
    if not number:
        return ", in line breaks at its end"
    at = next(
        (n for n, (one, other) in enumerate(zip(old, new, strict=False)) if one != other), min(len(old), len(new))
    )
    return f", first in line {number}: {_around(old, at)!r} was recorded, {_around(new, at)!r} is asked"


def _around(line: str, at: int) -> str:
    """The part of a line where it begins to differ."""
    start = max(at - 30, 0)
    return f"{'...' if start else ''}{line[start : start + 60]}{'...' if line[start + 60 :] else ''}"


def _replace(path: Path, text: str) -> None:
    """Write a file whole or not at all, whoever else writes it."""
    part = path.with_name(f"{path.name}.{os.getpid()}-{threading.get_ident()}.part")
    part.write_text(text, encoding="utf-8", newline="\n")
    part.replace(path)
