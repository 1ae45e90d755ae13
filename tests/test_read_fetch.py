"""Fetching from a real server on the loopback address, which well-behaved and other pages are served by."""

from __future__ import annotations

import gzip
import http.server
import ipaddress
import shutil
import socket
import ssl
import subprocess
import threading
import time
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from summarizer.errors import EmptyInputError, FetchError
from summarizer.read import read
from summarizer.read.fetch import Fetched, Limits, fetch, without_userinfo
from summarizer.read.network import Address, is_public

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


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    server = Server()
    yield server
    server.close()


def only(*addresses: str) -> Callable[[Address], bool]:
    return lambda address: str(address) in addresses


def get(url: str, limits: Limits = LIMITS) -> Fetched:
    return fetch(url, allowed=only("127.0.0.1"), limits=limits)


def test_a_text_is_fetched(server: Server) -> None:
    fetched = get(f"{server.url}/text?a=b#part")
    assert fetched == Fetched(f"{server.url}/text?a=b", TEXT.encode(), "text", "utf-8")
    assert server.seen[0]["User-Agent"].startswith("structured-summarizer/")


def test_a_url_becomes_an_article(server: Server) -> None:
    article = read(f"{server.url}/text/a-b.c?x=y", allow_private=True)
    assert (article.text, article.place, article.outlet) == (TEXT, "OSLO", "NWA")
    assert article.url == f"{server.url}/text/a-b.c?x=y"
    assert article.id == f"127-0-0-1-{server.port}-text-a-b-c"


def test_a_page_of_html_becomes_an_article_in_the_encoding_of_the_header(server: Server) -> None:
    article = read(f"{server.url}/html", allow_private=True)
    assert article.text.count("café’s accord") == 5
    assert article.url == f"{server.url}/html"
    assert article.language == "en"


def test_the_encoding_of_the_header_is_used_for_text(server: Server) -> None:
    assert read(f"{server.url}/latin", allow_private=True).text == "Żółta łódź."


def test_markdown_is_known_by_its_name(server: Server) -> None:
    assert read(f"{server.url}/typed/text/markdown", allow_private=True).text == "some bytes"
    assert get(f"{server.url}/typed/text/markdown").kind == "markdown"
    assert read(f"{server.url}/text/README.md", allow_private=True).text == TEXT


def test_an_empty_page_is_no_article(server: Server) -> None:
    with pytest.raises(EmptyInputError, match="/empty: holds no text"):
        read(f"{server.url}/empty", allow_private=True)


@pytest.mark.parametrize("content_type", ["image/png", "application/json", "application/octet-stream"])
def test_other_types_are_refused(server: Server, content_type: str) -> None:
    with pytest.raises(FetchError, match=f"is {content_type}, not a text"):
        get(f"{server.url}/typed/{content_type}")


def test_no_type_is_taken_for_text(server: Server) -> None:
    assert get(f"{server.url}/untyped").kind == "text"


@pytest.mark.parametrize(
    ("status", "hint"),
    [
        ("403", "login"),
        ("404", "check the address"),
        ("429", "wait"),
        ("500", "try again"),
        ("304", "save the page"),
    ],
)
def test_http_errors_are_named(server: Server, status: str, hint: str) -> None:
    with pytest.raises(FetchError, match=f"the server answers {status} .*{hint}") as caught:
        get(f"{server.url}/status/{status}")
    assert str(caught.value).startswith(f"{server.url}/status/{status}: ")


def test_redirects_are_followed_up_to_a_limit(server: Server) -> None:
    assert get(f"{server.url}/redirects/4").url == f"{server.url}/text"
    with pytest.raises(FetchError, match="redirects more than 5 times"):
        get(f"{server.url}/redirects/5")
    with pytest.raises(FetchError, match="redirects more than 5 times"):
        get(f"{server.url}/loop")


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("http://127.0.0.2:{port}/text", "127.0.0.2, which is not on the public internet"),
        ("http://[::1]:{port}/text", "::1, which is not"),
        ("http://[::ffff:127.0.0.2]:{port}/text", "which is not"),
        ("//127.0.0.2:{port}/text", "which is not"),
        ("http://0x7f.2:{port}/text", "127.0.0.2, which is not"),
        ("http://169.254.169.254/latest", "169.254.169.254, which is not"),
        ("file:///etc/hostname", "only http"),
        ("ftp://127.0.0.1/text", "only http"),
    ],
)
def test_every_hop_is_checked(server: Server, target: str, said: str) -> None:
    before = len(server.seen)
    with pytest.raises(FetchError, match=said):
        get(f"{server.url}/to?{target.format(port=server.port)}")
    assert len(server.seen) == before + 1


def test_private_addresses_are_refused_unless_allowed(server: Server) -> None:
    for host in ("127.0.0.1", "localhost"):
        with pytest.raises(FetchError, match="not on the public internet; allow private addresses"):
            read(f"http://{host}:{server.port}/text")
    assert read(f"http://localhost:{server.port}/text", allow_private=True).text == TEXT


def name_server(monkeypatch: pytest.MonkeyPatch, *answers: list[str]) -> list[str]:
    """Answer for fjord.test as given, the last answer again and again; other names as ever."""
    asked: list[str] = []
    system = socket.getaddrinfo

    def getaddrinfo(host: Any, port: Any, *rest: Any, **named: Any) -> Any:
        if host != "fjord.test":
            return system(host, port, *rest, **named)
        asked.append(host)
        given = answers[min(len(asked), len(answers)) - 1]
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in given]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    return asked


def test_the_address_that_was_checked_is_the_one_connected_to(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = name_server(monkeypatch, ["127.0.0.1"], ["127.0.0.2"])
    assert get(f"http://fjord.test:{server.port}/text").data == TEXT.encode()
    assert asked == ["fjord.test"]
    assert server.seen[0]["Host"] == f"fjord.test:{server.port}"


def test_one_private_address_among_others_is_enough_to_refuse(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    name_server(monkeypatch, ["127.0.0.1", "127.0.0.2"])
    with pytest.raises(FetchError, match=r"fjord\.test has the address 127\.0\.0\.2"):
        get(f"http://fjord.test:{server.port}/text")


def test_the_next_address_is_tried_where_the_first_does_not_answer(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    name_server(monkeypatch, ["127.0.0.2", "127.0.0.1"])
    fetched = fetch(f"http://fjord.test:{server.port}/text", allowed=only("127.0.0.1", "127.0.0.2"), limits=LIMITS)
    assert fetched.data == TEXT.encode()


@pytest.mark.parametrize(
    "address",
    [
        "0.1.2.3", "10.1.2.3", "100.64.0.1", "127.0.0.1", "169.254.169.254", "172.16.0.1", "192.168.1.1",
        "198.18.0.1", "203.0.113.5", "224.0.0.1", "240.0.0.1", "255.255.255.255",
        "::", "::1", "fe80::1", "fc00::1", "fec0::1", "ff02::1", "2001:db8::1", "::ffff:10.1.2.3",
        "64:ff9b::10.1.2.3", "2002:0a01:0203::1",
    ],
)  # fmt: skip
def test_addresses_that_are_not_public(address: str) -> None:
    assert not is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    "address", ["9.9.9.9", "2620:fe::fe", "::ffff:9.9.9.9", "64:ff9b::9.9.9.9", "2002:0909:0909::1"]
)
def test_addresses_that_are_public(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize("how", ["declared", "undeclared"])
def test_a_page_over_the_limit_is_refused(server: Server, how: str) -> None:
    with pytest.raises(FetchError, match=r"larger than 0\.1 MB"):
        get(f"{server.url}/large/{how}")


def test_packed_pages_are_unpacked_within_the_limit(server: Server) -> None:
    assert get(f"{server.url}/gzip").data == TEXT.encode()
    assert get(f"{server.url}/members").data == TEXT.encode()  # a gzip file may have several members
    with pytest.raises(FetchError, match=r"larger than 0\.1 MB"):
        get(f"{server.url}/bomb")
    with pytest.raises(FetchError, match="damaged"):
        get(f"{server.url}/damaged")
    with pytest.raises(FetchError, match="cut off"):
        get(f"{server.url}/halved")


def test_a_bomb_is_not_unpacked_beyond_the_limit(server: Server) -> None:
    tracemalloc.start()
    try:
        with pytest.raises(FetchError, match="larger than"):
            get(f"{server.url}/bomb")
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 10_000_000


@pytest.mark.parametrize("encoding", ["br", "gzip, gzip", "deflate"])
def test_other_packings_are_refused(server: Server, encoding: str) -> None:
    with pytest.raises(FetchError, match="not asked for"):
        get(f"{server.url}/packed/{encoding}")


@pytest.mark.parametrize("what", ["header", "body"])
def test_the_deadline_holds_against_a_drip(server: Server, what: str) -> None:
    with pytest.raises(FetchError, match=r"within 0\.3 seconds"):
        get(f"{server.url}/drip/{what}", Limits(total=0.3))


@pytest.mark.parametrize("when", ["at-once", "later"])
def test_a_dropped_connection_is_named(server: Server, when: str) -> None:
    with pytest.raises(FetchError, match="broke off"):
        get(f"{server.url}/dropped/{when}")


def test_a_server_that_is_not_there() -> None:
    with socket.socket() as bound:  # bound, but not listening
        bound.bind(("127.0.0.1", 0))
        with pytest.raises(FetchError, match="can't connect"):
            get(f"http://127.0.0.1:{bound.getsockname()[1]}/")


def test_a_host_that_does_not_exist(monkeypatch: pytest.MonkeyPatch) -> None:
    def getaddrinfo(*_: Any, **__: Any) -> Any:
        raise socket.gaierror(socket.EAI_NONAME, "unknown")

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    with pytest.raises(FetchError, match=r"there is no host nowhere\.test"):
        get("http://nowhere.test/")


@pytest.mark.parametrize(
    "url",
    [
        "ftp://fjord.test/a",
        "file:///etc/hostname",
        "http:///a",
        "http://a b/",
        "http://[::1",
        "http://x:99999/",
    ],
)
def test_what_is_no_web_address(url: str) -> None:
    with pytest.raises(FetchError, match="check the address"):
        read(url)


def test_a_proxy_of_the_environment_is_not_used(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.2:9")
    monkeypatch.setenv("http_proxy", "http://127.0.0.2:9")
    assert get(f"{server.url}/text").kind == "text"


def test_a_password_is_used_but_neither_shown_nor_kept_nor_passed_on(server: Server) -> None:
    fetched = get(f"http://ann:secret@127.0.0.1:{server.port}/text")
    assert "Authorization" in server.seen[0]
    assert fetched.url == f"{server.url}/text"
    with pytest.raises(FetchError) as caught:
        get(f"http://ann:secret@127.0.0.1:{server.port}/status/404")
    assert "secret" not in str(caught.value)
    get(f"http://ann:secret@127.0.0.1:{server.port}/to?{server.url}/text")
    assert "Authorization" not in server.seen[0]


@pytest.mark.parametrize(
    "url", ["http://ann:secret@fjord.test:x/a", "http://ann:secret@[::1/a", "http://ann:secret@a b"]
)
def test_a_password_is_not_shown_of_an_invalid_address(url: str) -> None:
    assert "secret" not in without_userinfo(url)
    with pytest.raises(FetchError) as caught:
        read(url)
    assert "secret" not in str(caught.value)


@pytest.mark.skipif(shutil.which("openssl") is None, reason="the certificate is made with openssl")
def test_the_certificate_must_be_for_the_name_in_the_url(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key, certificate = str(tmp_path / "key.pem"), str(tmp_path / "cert.pem")
    made = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate]
    made += ["-days", "2", "-subj", "/CN=fjord.test", "-addext", "subjectAltName=DNS:fjord.test"]
    subprocess.run(made, check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    name_server(monkeypatch, ["127.0.0.1"])
    server = Server(context)
    try:
        with pytest.raises(FetchError, match=r"(?i)can't connect.*certificate"):
            get(f"https://fjord.test:{server.port}/text")
        monkeypatch.setenv("SSL_CERT_FILE", certificate)
        assert get(f"https://fjord.test:{server.port}/text").data == TEXT.encode()
        with pytest.raises(FetchError, match=r"(?i)can't connect.*certificate"):
            get(f"https://127.0.0.1:{server.port}/text")
    finally:
        server.close()


def test_a_name_that_cannot_be_decoded_is_refused() -> None:
    with pytest.raises(FetchError, match="not a valid address"):
        fetch("http://xn--a-ecp.ru/")
