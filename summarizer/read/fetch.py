"""A URL becomes bytes: only http and https, only public addresses, within limits of time and size."""

from __future__ import annotations

import time
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NoReturn

import httpcore
import httpx

from summarizer.errors import FetchError
from summarizer.read.network import Address, Transport, is_public
from summarizer.versions import installed

_KINDS = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "text/plain": "text",
    "text/markdown": "markdown",
    "text/x-markdown": "markdown",
    "application/pdf": "pdf",
    "application/x-pdf": "pdf",
}
_BY_HAND = "save the page and give the file"
_HINTS = {
    401: f"it wants a login: {_BY_HAND}",
    402: f"it wants a subscription: {_BY_HAND}",
    403: f"it refuses programs or wants a login: {_BY_HAND}",
    404: "check the address",
    410: "check the address",
    429: "wait before you try again",
    451: f"it is blocked for legal reasons: {_BY_HAND}",
}
_REDIRECTS = frozenset((301, 302, 303, 307, 308))


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds to connect, seconds for all of it, bytes of a page (also unpacked), redirects followed."""

    connect: float = 10.0
    total: float = 30.0
    size: int = 10_000_000
    redirects: int = 5


@dataclass(frozen=True, slots=True)
class Fetched:
    """An answer: the address after redirects, the body unpacked, html, text, markdown or pdf, the charset."""

    url: str
    data: bytes
    kind: str
    charset: str | None


def fetch(url: str, *, allowed: Callable[[Address], bool] = is_public, limits: Limits = Limits()) -> Fetched:
    """Fetch one page; ``allowed`` tells of every address of every hop whether it may be connected to.

    Every failure is a :class:`FetchError`. Looking up a host's name takes as long as the system lets it.
    """
    shown = without_userinfo(url)
    try:
        deadline = time.monotonic() + limits.total
        with httpx.Client(
            transport=Transport(allowed, deadline),
            timeout=httpx.Timeout(limits.total, connect=limits.connect),
            headers={
                "User-Agent": f"structured-summarizer/{installed('structured-summarizer')}",
                "Accept": "text/html, text/markdown, text/plain, application/pdf",
                "Accept-Encoding": "gzip",  # the one encoding that we unpack, within the limit
            },
            trust_env=False,  # a proxy would make the connection, and to an address that we can't check
        ) as client:
            return _follow(client, _parsed(url), limits)
    except FetchError as error:
        raise FetchError(error.problem, source=shown, hint=error.hint) from error.__cause__
    except httpcore.ConnectTimeout as error:
        raise FetchError("the server can't be reached in time", source=shown, hint="try again later") from error
    except (httpcore.TimeoutException, httpx.TimeoutException) as error:
        raise FetchError(
            f"no complete answer within {limits.total:g} seconds", source=shown, hint="try again later"
        ) from error
    except (httpcore.ConnectError, httpx.ConnectError) as error:
        raise FetchError(f"can't connect ({error})", source=shown, hint="check the address and the network") from error
    except (httpcore.NetworkError, httpcore.ProtocolError, httpx.HTTPError) as error:
        raise FetchError(f"the connection broke off ({error})", source=shown, hint="try again later") from error


def without_userinfo(url: str) -> str:
    """Return the address without user name, password and fragment, fit to be shown and kept."""
    try:
        return str(httpx.URL(url).copy_with(userinfo=b"", fragment=None))
    except (httpx.InvalidURL, ValueError):
        scheme, _, rest = url.partition("://")
        authority, slash, path = rest.partition("/")
        return f"{scheme}://{authority.rpartition('@')[2]}{slash}{path}"


def _parsed(url: str | httpx.URL) -> httpx.URL:
    try:
        parsed = httpx.URL(url)
        host = parsed.host  # decodes an international name, which can fail
    except (httpx.InvalidURL, ValueError) as error:
        raise FetchError(f"not a valid address ({error})", hint="check the address") from error
    if parsed.scheme not in ("http", "https") or not host:
        raise FetchError("only http:// and https:// addresses with a host can be fetched", hint="check the address")
    return parsed


def _follow(client: httpx.Client, url: httpx.URL, limits: Limits) -> Fetched:
    for _ in range(limits.redirects + 1):
        with client.stream("GET", url, follow_redirects=False) as response:
            location = response.headers.get("Location")
            if response.status_code not in _REDIRECTS or not location:
                return _answer(response, limits)
            try:
                url = _parsed(url.join(location))
            except (httpx.InvalidURL, ValueError) as error:
                raise FetchError("redirects to an invalid address", hint="check the address") from error
    raise FetchError(f"redirects more than {limits.redirects} times", hint="check the address")


def _answer(response: httpx.Response, limits: Limits) -> Fetched:
    status = response.status_code
    if not response.is_success:
        hint = _HINTS.get(status, "try again later" if status >= 500 else _BY_HAND)
        raise FetchError(f"the server answers {status} {response.reason_phrase}".rstrip(), hint=hint)
    content_type = response.headers.get("Content-Type", "text/plain").partition(";")[0].strip().lower()
    if content_type not in _KINDS:
        raise FetchError(
            f"is {content_type or 'of no type'}, not a text", hint="give a page of HTML, text, Markdown or PDF"
        )
    told = response.headers.get("Content-Length", "0")
    if told.isdecimal() and int(told) > limits.size:
        _too_large(limits)
    data = bytearray()
    for piece in _unpacked(response, limits.size + 1):
        data += piece
        if len(data) > limits.size:
            _too_large(limits)
    return Fetched(
        url=without_userinfo(str(response.url)),
        data=bytes(data),
        kind=_KINDS[content_type],
        charset=response.charset_encoding,
    )


def _unpacked(response: httpx.Response, most: int) -> Iterator[bytes]:
    """Yield the body, unpacked at most ``most`` bytes at a time; httpx sets no bound to a piece."""
    encoding = response.headers.get("Content-Encoding", "identity").strip().lower()
    if encoding == "identity":
        yield from response.iter_raw()
        return
    if encoding not in ("gzip", "x-gzip"):
        raise FetchError(f"comes packed as {encoding!r}, which was not asked for", hint=_BY_HAND)
    unpacker = zlib.decompressobj(wbits=31)
    try:
        for piece in response.iter_raw():
            rest = piece
            while rest:
                if unpacker.eof:  # a file of several members; zeros between them are padding
                    rest = rest.lstrip(b"\0")
                    if not rest:
                        break
                    unpacker = zlib.decompressobj(wbits=31)
                yield unpacker.decompress(rest, most)
                if unpacker.unconsumed_tail:  # more than the limit in one piece
                    return
                rest = unpacker.unused_data
    except zlib.error as error:
        raise FetchError("comes damaged: it can't be unpacked", hint="try again later") from error
    if not unpacker.eof:
        raise FetchError("comes cut off", hint="try again later")


def _too_large(limits: Limits) -> NoReturn:
    raise FetchError(f"is larger than {limits.size / 1_000_000:g} MB", hint="give one article at a time")
