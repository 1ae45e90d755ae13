"""Markdown and HTML: their plain paragraphs, with a blank line between them, and their metadata."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from summarizer.errors import FormatError
from summarizer.read.days import find_day
from summarizer.read.page import Page

if TYPE_CHECKING:
    from markdown_it.token import Token

_HTML = re.compile(r"(?is)\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype\s+html|html)\b")
_LANGUAGE = re.compile(r"(?i)<html\b[^>]*?\s(?:xml:)?lang\s*=\s*[\"']?([a-z]{2,3})\b")
_FRONT_MATTER = re.compile(
    r"---[ \t]*\r?\n(?P<lines>.*?)(?:\r?\n)?^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE
)
_KEY_VALUE = re.compile(r"(?m)^(?P<key>[A-Za-z_]+)[ \t]*:[ \t]*(?P<value>\S[^\r\n]*?)[ \t\r]*$")
_TAGS = re.compile(r"<!--.*?(?:-->|\Z)|<[^<>]*>", re.DOTALL)


def is_html(start: str) -> bool:
    """Tell whether a text that starts so is a page of HTML."""
    return _HTML.match(start) is not None


def read_html(html: str, *, source: str, url: str | None = None) -> Page:
    """Return the article of a page, its headings and paragraphs without what stands around them.

    ``url`` is where the page came from; without it, the canonical address that the page names counts.
    Raises :class:`FormatError` when there is no article on the page.
    """
    import trafilatura  # noqa: PLC0415  # only for HTML, and slow to load
    from trafilatura.settings import Document  # noqa: PLC0415

    try:
        document = trafilatura.bare_extraction(
            html,
            url=url,
            with_metadata=True,
            include_comments=False,
            # without a guess from the running text and without today's clock: same page, same record
            date_extraction_params={
                "original_date": True,
                "extensive_search": False,
                "outputformat": "%Y-%m-%d",
                "max_date": "2100-01-01",
            },
        )
    except Exception as error:  # a page can break the parsers in ways they don't document
        raise FormatError(
            "this page of HTML can't be read", source=source, hint="save its text to a file and give that"
        ) from error
    text = document.text if isinstance(document, Document) else None
    if not isinstance(document, Document) or not text:
        raise FormatError(
            "no article was found on this page", source=source, hint="save its text to a file and give that"
        )
    outlet = document.sitename
    if outlet and outlet in (document.hostname, urlsplit(document.url or "").hostname):
        outlet = None  # the library's stand-in for a name that the page doesn't give
    language = _LANGUAGE.search(html[:4096])
    return Page(
        text="\n\n".join(line.strip() for line in text.splitlines() if line.strip()),
        title=_one_line(document.title),
        outlet=_one_line(outlet),
        published=find_day(document.date or ""),
        language=language[1].lower() if language else None,
        url=url or document.url or None,
    )


def read_markdown(text: str) -> Page:
    """Return the paragraphs of a Markdown document, headings among them, without their markup.

    Lines ``key: value`` between two ``---`` at the very start are metadata: ``title``, ``date`` or
    ``published``, ``outlet``, ``source`` or ``publisher``, ``place``, ``url``. Without a title there,
    the first top heading is the title.
    """
    from markdown_it import MarkdownIt  # noqa: PLC0415  # only for Markdown

    known: dict[str, str] = {}
    front = _FRONT_MATTER.match(text)
    if front:
        for match in _KEY_VALUE.finditer(front["lines"]):
            known.setdefault(match["key"].lower(), _unquoted(match["value"]).strip())
        text = text[front.end() :]
    blocks = list(_blocks(MarkdownIt("commonmark").enable("table").parse(text)))
    return Page(
        text="\n\n".join(block for _, block in blocks),
        title=_first(known, "title") or next((_one_line(block) for tag, block in blocks if tag == "h1"), None),
        outlet=_first(known, "outlet", "source", "publisher"),
        published=find_day(_first(known, "published", "date") or ""),
        place=_first(known, "place"),
        url=_first(known, "url"),
    )


def _unquoted(value: str) -> str:
    """A value without its quotation marks; within double ones YAML's escapes are read, which are mostly JSON's."""
    quoted = re.fullmatch(r"([\"'])(.*)\1", value)
    if quoted and quoted[1] == '"':
        with contextlib.suppress(ValueError):
            text = " ".join(json.loads(value).split())
            text.encode("utf-8")  # half a character is none
            return text
    return quoted[2] if quoted else value


def _blocks(tokens: Sequence[Token]) -> Iterator[tuple[str, str]]:
    """Yield each block's tag and its plain text; the cells of a table's row are one block."""
    tag, row = "", list[str]()
    for token in tokens:
        text = ""
        if token.type == "inline":
            text = _inline(token.children or []).strip()
        elif token.type in ("fence", "code_block"):
            text = token.content.rstrip()
        elif token.type == "html_block":
            text = _TAGS.sub("", token.content).strip()
        elif token.type == "tr_close":
            tag, text, row = "tr", "\t".join(row), []
        elif token.nesting == 1:
            tag = token.tag
        if token.type == "inline" and tag in ("th", "td"):
            row.append(text)
        elif text:
            yield tag, text


def _inline(tokens: Sequence[Token]) -> str:
    pieces = []
    for token in tokens:
        if token.type == "softbreak":
            pieces.append(" ")
        elif token.type == "hardbreak":
            pieces.append("\n")
        elif token.type in ("text", "code_inline", "image"):  # an image's content is its description
            pieces.append(token.content)
    return "".join(pieces)


def _first(known: dict[str, str], *keys: str) -> str | None:
    return next((known[key] for key in keys if known.get(key)), None)


def _one_line(text: str | None) -> str | None:
    return " ".join(text.split()) or None if text else None
