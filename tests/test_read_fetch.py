"""What a fetched page becomes, and what is refused, from a real server on the loopback address."""

from __future__ import annotations

import socket
import tracemalloc
from collections.abc import Iterator

import pytest
from page_server import TEXT, Server, get

from summarizer.errors import EmptyInputError, FetchError
from summarizer.read import read
from summarizer.read.fetch import Fetched, Limits


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    server = Server()
    yield server
    server.close()


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
