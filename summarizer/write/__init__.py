"""Rendering: a summary as text for a terminal, Markdown, JSON or JSON Lines.

The same summary gives the same string for the same arguments; nothing here prints. JSON and JSON
Lines carry the whole record. Text and Markdown leave out offsets, mentions and evidence of sentences
(but not of meetings), and every item of the record stands in them, uncut, with its id.
"""

# ruff: noqa: PLC0415 -- the command line's help needs Format and must not wait for rich

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.record import Summary

__all__ = ["DEFAULT_WIDTH", "Format", "render", "stream"]

DEFAULT_WIDTH = 80
"""Columns of the text format where no terminal says otherwise."""


class Format(str, Enum):
    """The formats a summary can be rendered in."""

    TEXT = "text"
    JSON = "json"
    JSONL = "jsonl"
    MARKDOWN = "markdown"


def render(summary: Summary, fmt: Format = Format.TEXT, *, width: int = DEFAULT_WIDTH, colour: bool = False) -> str:
    """One summary as a string that ends with a line break.

    ``width`` (columns) and ``colour`` (ANSI sequences) matter to the text format alone.
    """
    if fmt is Format.TEXT:
        from summarizer.write.text import to_text

        return to_text(summary, width=width, colour=colour)
    if fmt is Format.MARKDOWN:
        from summarizer.write.markdown import to_markdown

        return to_markdown(summary)
    return summary.to_json(indent=2 if fmt is Format.JSON else None) + "\n"


def stream(
    summaries: Iterable[Summary],
    fmt: Format = Format.TEXT,
    *,
    several: bool = False,
    width: int = DEFAULT_WIDTH,
    colour: bool = False,
) -> Iterator[str]:
    """Summaries as pieces of one document, each piece as soon as its summary is there.

    With ``several``, JSON becomes an array, and a rule stands between records in text and Markdown.
    """
    array = several and fmt is Format.JSON
    between = {Format.TEXT: "\n" + "═" * width + "\n\n", Format.MARKDOWN: "\n---\n\n", Format.JSON: ",\n"}
    first = True
    for summary in summaries:
        piece = render(summary, fmt, width=width, colour=colour)
        if array:
            # A line break within a string of JSON is always escaped, so that each one here is layout.
            piece = "  " + piece.rstrip("\n").replace("\n", "\n  ")
        lead = ("[\n" if array else "") if first else between.get(fmt, "")
        first = False
        yield lead + piece
    if array:
        yield "[]\n" if first else "\n]\n"
