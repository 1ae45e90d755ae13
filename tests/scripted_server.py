"""An endpoint on loopback that plays what it is told to, over real sockets, and remembers what it was asked."""

from __future__ import annotations

import json
import socket
import struct
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

HUNG = 20.0
"""Seconds after which a connection that nobody ended is ended, so that no test hangs."""


@dataclass(frozen=True)
class Asked:
    """One request: ``headers`` by their names in lower case, ``json`` of its body."""

    method: str
    path: str
    headers: dict[str, str]
    json: dict[str, Any]

    @property
    def mode(self) -> str:
        """How the form was asked for."""
        return str(self.json["response_format"]["type"]) if "response_format" in self.json else "text"

    @property
    def user(self) -> str:
        """The article's message."""
        return str(next(m["content"] for m in self.json["messages"] if m["role"] == "user"))

    @property
    def again(self) -> bool:
        """Whether questions are asked, and no draft is."""
        return "\nQuestions:\n" in self.user


@dataclass(frozen=True)
class Play:
    """What is done for one request.

    ``silent`` says nothing at all until the client hangs up. ``cut`` ends the connection after so many bytes of
    the body, although more were announced; with ``reset`` it is reset. ``drip`` are the seconds before each
    of the body's bytes.
    """

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    type: str = "application/json"
    silent: bool = False
    cut: int | None = None
    reset: bool = False
    drip: float = 0.0


Script = Sequence[Play] | Callable[[Asked], Play]
"""Plays in the order of the requests, of which the last one repeats; or what decides for each request."""


def completion(
    content: Any = "",
    *,
    finish: str | None = "stop",
    usage: dict[str, Any] | None = None,
    refusal: str | None = None,
    **message: Any,
) -> Play:
    """A chat completion with one choice; ``content`` that is a dictionary is written as JSON."""
    said = json.dumps(content, ensure_ascii=False) if isinstance(content, dict) else content
    spent = {"prompt_tokens": 100, "completion_tokens": 20, "total_tokens": 120} if usage is None else usage
    whole: dict[str, Any] = {
        "id": "chatcmpl-1", "object": "chat.completion", "created": 0, "model": "scripted",
        "choices": [{"index": 0, "finish_reason": finish, "message": {"role": "assistant", "content": said, "refusal": refusal, **message}}],
    }  # fmt: skip
    return json_play(whole | ({"usage": spent} if spent else {}))


def json_play(value: Any, status: int = 200, **headers: str) -> Play:
    """Any JSON as a body."""
    return Play(status, json.dumps(value).encode(), {name.replace("_", "-"): said for name, said in headers.items()})


def error(status: int, message: str = "scripted failure", **headers: str) -> Play:
    """An error in the form that OpenAI gives it."""
    return json_play({"error": {"message": message, "type": "error", "code": None}}, status, **headers)


class ScriptedServer:
    """Serves a script on a free port of loopback. Usable as a context manager; ``asked`` are chat completions."""

    def __init__(self, script: Script, models: Play | None = None) -> None:
        self.asked: list[Asked] = []
        self.others: list[Asked] = []
        self._script = script
        self._models = models or json_play({"object": "list", "data": [{"id": "scripted", "object": "model"}]})
        self._lock = threading.Lock()
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.scripted = self
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    @property
    def url(self) -> str:
        """The base URL of the endpoint."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/v1"

    def __enter__(self) -> ScriptedServer:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def play(self, asked: Asked) -> Play:
        """Note a request and say what is to be done."""
        if asked.path != "/v1/chat/completions" or asked.method != "POST":
            self.others.append(asked)
            return self._models if asked.path == "/v1/models" else error(404, f"no {asked.path} here")
        with self._lock:
            self.asked.append(asked)
            number = len(self.asked) - 1
        if callable(self._script):
            return self._script(asked)
        return self._script[min(number, len(self._script) - 1)]


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128
    scripted: ScriptedServer

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is part of the play."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = HUNG
    disable_nagle_algorithm = True
    server: _Server

    def do_GET(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        self._answer()

    def log_message(self, *_: object) -> None:
        pass

    def _answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        headers = {name.lower(): value for name, value in self.headers.items()}
        play = self.server.scripted.play(
            Asked(self.command, self.path, headers, json.loads(body) if body.strip() else {})
        )
        if play.silent:
            self._end()
            return
        self.send_response(play.status)
        for name, value in {"Content-Type": play.type, "Content-Length": str(len(play.body)), **play.headers}.items():
            self.send_header(name, value)
        self.end_headers()
        sent = play.body if play.cut is None else play.body[: play.cut]
        if play.drip:
            for byte in sent:
                time.sleep(play.drip)
                self.wfile.write(bytes([byte]))
        else:
            self.wfile.write(sent)
        if play.cut is not None or play.reset:
            self.close_connection = True
        if play.reset:  # no lingering: the kernel sends a reset in place of an orderly end
            self.wfile.flush()
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.connection.close()

    def _end(self) -> None:
        """Wait for the client to hang up."""
        self.close_connection = True
        self.connection.settimeout(HUNG)
        self.connection.recv(1)
