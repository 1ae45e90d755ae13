"""Which addresses are connected to, by whose word, and what of an address is shown."""

from __future__ import annotations

import ipaddress
import shutil
import socket
import ssl
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from page_server import LIMITS, TEXT, Server, get, only

from summarizer.errors import FetchError
from summarizer.read import read
from summarizer.read.fetch import fetch, without_userinfo
from summarizer.read.network import is_public


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    server = Server()
    yield server
    server.close()


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
