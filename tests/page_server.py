"""A real server on the loopback address, which well-behaved and other pages are served by."""

from __future__ import annotations

import gzip
import http.server
import ssl
import threading
import time
from collections.abc import Callable
from typing import Any

from summarizer.read.fetch import Fetched, Limits, fetch
from summarizer.read.network import Address

TEXT = "OSLO, March 4, 2021 (NWA) - Both ministers signed the café’s accord. It runs for ten years."
BOMB = gzip.compress(bytes(50_000_000))
LIMITS = Limits(connect=5, total=5, size=100_000, redirects=5)


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # seen by the server, last first: what the client sent
    seen: list[dict[str, str]]

    def do_GET(self) -> None:
        self.seen.insert(0, {"path": self.path, **dict(self.headers.items())})
        name, _, rest = self.path.partition("?")[0].strip("/").partition("/")
        getattr(self, f"page_{name}")(rest)

    def log_message(self, *_: Any) -> None:
        pass

    def answer(self, body: bytes, content_type: str | None = "text/plain; charset=utf-8", **headers: str) -> None:
        self.send_response(int(headers.pop("status", "200")))
        if content_type is not None:
            self.send_header("Content-Type", content_type)
        if headers.pop("length", "yes") == "yes":
            self.send_header("Content-Length", str(len(body)))
        else:
            self.close_connection = True
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def page_text(self, _: str) -> None:
        self.answer(TEXT.encode())

    def page_typed(self, content_type: str) -> None:
        self.answer(b"some bytes", content_type)

    def page_untyped(self, _: str) -> None:
        self.answer(TEXT.encode(), None)

    def page_html(self, _: str) -> None:
        story = "".join(f"<p>{TEXT} This is paragraph {number} of all.</p>" for number in range(5))
        self.answer(f"<html lang=en><article>{story}</article></html>".encode("cp1252"), "text/html; charset=cp1252")

    def page_latin(self, _: str) -> None:
        self.answer("Żółta łódź.".encode("iso8859-2"), "text/plain; charset=ISO-8859-2")

    def page_status(self, status: str) -> None:
        self.answer(b"sorry", status=status)

    def page_empty(self, _: str) -> None:
        self.answer(b"")

    def page_redirects(self, left: str) -> None:
        self.answer(b"", status="302", Location=f"/redirects/{int(left) - 1}" if int(left) else "/text")

    def page_loop(self, _: str) -> None:
        self.answer(b"", status="301", Location="/loop")

    def page_to(self, _: str) -> None:
        self.answer(b"", status="307", Location=self.path.partition("?")[2])

    def page_large(self, how: str) -> None:
        self.answer(b"x" * (LIMITS.size + 1), length="yes" if how == "declared" else "no")

    def page_members(self, _: str) -> None:
        half = len(TEXT) // 2
        parts = (gzip.compress(part.encode()) for part in (TEXT[:half], TEXT[half:]))
        self.answer(b"".join(parts) + b"\0\0", Content_Encoding="gzip")

    def page_gzip(self, _: str) -> None:
        self.answer(gzip.compress(TEXT.encode()), Content_Encoding="gzip")

    def page_bomb(self, _: str) -> None:
        self.answer(BOMB, Content_Encoding="gzip")

    def page_damaged(self, _: str) -> None:
        self.answer(b"not packed at all", Content_Encoding="gzip")

    def page_halved(self, _: str) -> None:
        self.answer(gzip.compress(TEXT.encode())[:-20], Content_Encoding="gzip")

    def page_packed(self, encoding: str) -> None:
        self.answer(b"...", Content_Encoding=encoding)

    def page_drip(self, what: str) -> None:
        head = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 9999\r\n"
        self.wfile.write(head + b"\r\n" if what == "body" else head + b"X-Header: ")
        self.close_connection = True
        for _ in range(200):  # each byte well before any limit on a single read
            try:
                self.wfile.write(b"x")
            except OSError:
                return
            time.sleep(0.05)

    def page_dropped(self, when: str) -> None:
        self.close_connection = True
        if when == "later":
            self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 99\r\n\r\nonly this")


class Server:
    def __init__(self, context: ssl.SSLContext | None = None) -> None:
        self.seen: list[dict[str, str]] = []
        handler = type("SeeingHandler", (Handler,), {"seen": self.seen})
        self.http = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.http.handle_error = lambda *_: None  # type: ignore[method-assign]  # clients that break off are meant
        if context:
            self.http.socket = context.wrap_socket(self.http.socket, server_side=True)
        self.port = self.http.server_address[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.thread = threading.Thread(target=self.http.serve_forever, kwargs={"poll_interval": 0.01})
        self.thread.start()

    def close(self) -> None:
        self.http.shutdown()
        self.thread.join()
        self.http.server_close()


def only(*addresses: str) -> Callable[[Address], bool]:
    return lambda address: str(address) in addresses


def get(url: str, limits: Limits = LIMITS) -> Fetched:
    return fetch(url, allowed=only("127.0.0.1"), limits=limits)
