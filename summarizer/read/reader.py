"""Reading: whatever the input is, decide its format, take its text and put together what is known."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from summarizer.article import MAX_CHARACTERS, Article
from summarizer.errors import DecodeError, EmptyInputError, FormatError, MissingInputError, TooLargeError
from summarizer.read.decode import declared_encoding, decode
from summarizer.read.fair_copy import fair_copy
from summarizer.read.header import read_header
from summarizer.read.page import Page

_MAX_BYTES = 32 * 1024 * 1024
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_KINDS = {".md": "markdown", ".markdown": "markdown", ".html": "html", ".htm": "html", ".xhtml": "html", ".pdf": "pdf"}


@dataclass(frozen=True, slots=True)
class Known:
    """What the caller knows about an article; it overrides what the article says of itself."""

    title: str | None = None
    outlet: str | None = None
    published: dt.date | None = None
    place: str | None = None


def read(
    source: str | Path, known: Known = Known(), *, allow_private: bool = False, stdin: BinaryIO | None = None
) -> Article:
    """Read one article from ``source``: ``-`` is standard input, ``http(s)://…`` is fetched, else a path.

    ``allow_private`` lets a URL lead to addresses that aren't on the public internet. ``stdin`` is read
    for ``-`` instead of the process's own. Raises a :class:`~summarizer.errors.ReadError`.
    """
    if isinstance(source, str) and source == "-":
        data = _limited(stdin or sys.stdin.buffer, "<stdin>")
        return _article(_page(data, "", source="<stdin>"), known, source="<stdin>", name="stdin")
    if isinstance(source, str) and _ADDRESS.match(source):
        return _fetch(source, known, allow_private=allow_private)
    path = Path(source)
    page = _page(_load(path), _KINDS.get(path.suffix.lower(), ""), source=str(path))
    return _article(page, known, source=str(path), name=path.stem)


async def aread(
    source: str | Path, known: Known = Known(), *, allow_private: bool = False, stdin: BinaryIO | None = None
) -> Article:
    """Do as :func:`read` does, in a thread, so that the event loop goes on."""
    import asyncio  # noqa: PLC0415  # slow to load, and most callers are synchronous

    return await asyncio.to_thread(read, source, known, allow_private=allow_private, stdin=stdin)


def from_text(text: str, known: Known = Known(), *, source: str = "<text>") -> Article:
    """Make an article of a string, which is the text itself; its id is taken from its digest."""
    return _article(Page(text), known, source=source, name="")


def _load(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise MissingInputError("is a directory", source=str(path), hint="give a file in it")
        size = path.stat().st_size
        if size > _MAX_BYTES:
            raise _too_large(str(path))
        with path.open("rb") as file:
            return _limited(file, str(path))
    except FileNotFoundError:
        raise MissingInputError("no such file", source=str(path), hint="check the path") from None
    except (OSError, ValueError) as error:  # ValueError: a path with a null byte
        reason = error.strerror if isinstance(error, OSError) else str(error)
        # a path too long to be one is a text: too long to be shown, too
        raise MissingInputError(
            f"can't be read ({reason})", source=_shortened(str(path)), hint="check the path and its permissions"
        ) from error


def _shortened(name: str) -> str:
    return name if len(name) <= 200 else f"{name[:80]}…"


def _limited(file: BinaryIO, source: str) -> bytes:
    data = file.read(_MAX_BYTES + 1)
    if len(data) > _MAX_BYTES:
        raise _too_large(source)
    return data


def _too_large(source: str) -> TooLargeError:
    return TooLargeError(f"is larger than {_MAX_BYTES // 1024**2} MB", source=source, hint="give one article at a time")


def _fetch(url: str, known: Known, *, allow_private: bool) -> Article:
    from summarizer.read.fetch import fetch, without_userinfo  # noqa: PLC0415  # loads httpx
    from summarizer.read.network import is_public  # noqa: PLC0415

    fetched = fetch(url, allowed=(lambda _: True) if allow_private else is_public)
    shown = without_userinfo(url)
    # servers send Markdown as plain text
    by_name = _KINDS.get(Path(fetched.url.partition("?")[0]).suffix.lower())
    kind = "markdown" if fetched.kind == "text" and by_name == "markdown" else fetched.kind
    page = _page(fetched.data, kind, source=shown, url=fetched.url, charset=fetched.charset)
    name = re.sub(r"[^a-z0-9]+", "-", shown.partition("://")[2].partition("?")[0].lower()).strip("-")[:100]
    return _article(page, known, source=shown, name=name, url=fetched.url)


def _page(data: bytes, kind: str, *, source: str, url: str | None = None, charset: str | None = None) -> Page:
    """Return the text and metadata of a document; ``kind`` is what its name or its server says it is."""
    if kind == "pdf" or data.lstrip()[:5] == b"%PDF-":
        from summarizer.read.pdf import read_pdf  # noqa: PLC0415  # this format only

        if not data.strip():
            raise _empty(source)
        return read_pdf(data, source=source)
    text = decode(data, source=source, declared=charset or declared_encoding(data))
    if not text.strip():
        raise _empty(source)
    if kind == "markdown":
        from summarizer.read.markup import read_markdown  # noqa: PLC0415

        return read_markdown(text)
    from summarizer.read.markup import is_html, read_html  # noqa: PLC0415

    if kind == "html" or is_html(text[:4096]):
        return read_html(text, source=source, url=url)
    if _is_json(text):
        raise FormatError(
            "this is JSON and no article",
            source=source,
            hint="give the text of one article, or many through Summarizer.map in Python",
        )
    return Page(text)


def _is_json(text: str) -> bool:
    """Whether a text is a JSON object or array, or JSON Lines, whose keys and quotes would be read as an article's."""
    if text.lstrip()[:1] not in ("{", "["):
        return False
    for part in (text, text.lstrip().splitlines()[0]):
        with contextlib.suppress(ValueError, RecursionError):
            return isinstance(json.loads(part), (dict, list))
    return False


def _article(page: Page, known: Known, *, source: str, name: str, url: str | None = None) -> Article:
    """Check the text and put together what caller, metadata and header say, in this order of precedence."""
    text = page.text
    if len(text) > MAX_CHARACTERS:
        raise TooLargeError(
            f"holds {len(text):,} characters, more than {MAX_CHARACTERS:,}",
            source=source,
            hint="give one article at a time",
        )
    if not text.strip():
        raise _empty(source)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise DecodeError(
            f"holds half a character (a lone surrogate) at offset {error.start}",
            source=source,
            hint="decode the text without surrogateescape",
        ) from None
    copy = fair_copy(text)
    header = read_header(
        copy.text if copy else text, title=known.title or page.title, near=known.published or page.published
    )
    return Article(
        text=text,
        id=name.encode("utf-8", "replace").decode(),  # names of files may be no text
        title=known.title or page.title or header.title,
        outlet=known.outlet or page.outlet or header.outlet,
        published=known.published or page.published or header.published,
        place=known.place or page.place or header.place,
        language=page.language,
        url=url or page.url,
        body=copy.given(*header.body) if copy else header.body,
    )


def _empty(source: str) -> EmptyInputError:
    return EmptyInputError("holds no text", source=source, hint="give an article")
