"""The text format: for a reader at a terminal, and as readable without colour."""

from __future__ import annotations

import io

from rich.console import Console
from rich.text import Text

from summarizer.record import Summary
from summarizer.write.characters import visible
from summarizer.write.view import Item, Section, view

_REFERENCE = r"\([acdms]\d+\)"
_SEVERITY = {"info": "blue", "warning": "yellow", "error": "bold red"}
# Labels that a value is not clear without.
_SPOKEN = {label: f"{label} " for label in ("also", "at", "of", "reported by", "to", "via")}
_SPOKEN["occasion"] = "occasion: "
_SMALLEST = 20  # columns; below, an indented word has no room left


def to_text(summary: Summary, *, width: int, colour: bool) -> str:
    """Sections under headings, lines wrapped at ``width`` columns; ANSI sequences only with ``colour``."""
    page = _Page(max(width, _SMALLEST), colour)
    shown = view(summary)
    page.add(Text(visible(shown.headline), "bold"))
    page.add(Text(visible(" · ".join(shown.facts)), "dim"))
    page.gap()
    page.add(Text(visible(shown.summary) or "No summary."), indent=2)
    for section in shown.sections:
        page.gap()
        _section(page, section)
    page.gap()
    page.add(Text(visible(shown.origin), "dim"))
    return page.text()


class _Page:
    """Lines wrapped by their width in terminal cells, as wide characters take two."""

    def __init__(self, width: int, colour: bool) -> None:
        self._file = io.StringIO()
        # Everything is said outright, so that no variable of the environment changes the outcome.
        self._console = Console(
            file=self._file, width=width, height=100, force_terminal=colour, force_jupyter=False,
            color_system="standard" if colour else None, no_color=not colour, legacy_windows=False,
            markup=False, emoji=False, highlight=False,
        )  # fmt: skip
        self._width = width

    def add(self, body: Text, *, lead: str = "", style: str = "", indent: int = 0) -> None:
        """Adds a paragraph; ``lead`` stands before its first line, ``indent`` before every one."""
        margin = " " * indent
        first = Text(margin + lead, style)
        for line in body.wrap(self._console, self._width - first.cell_len, overflow="fold"):
            line.rstrip()
            # Text + Text would spread the first one's style over the second.
            self._console.print(Text.assemble(first, line), crop=False, soft_wrap=True)
            first = Text(" " * first.cell_len)

    def gap(self) -> None:
        self._console.print()

    def text(self) -> str:
        return self._file.getvalue()


def _section(page: _Page, section: Section) -> None:
    if not section.items:
        page.add(Text(f"{section.heading}: none", "bold"))
        return
    page.add(Text(f"{section.heading} ({len(section.items)})", "bold underline"))
    column = max(len(item.key) for item in section.items) + 1
    for item in section.items:
        style = _SEVERITY.get(item.key, "cyan")
        page.add(_head(item), lead=f"{item.key:<{column}}", style=style, indent=2)
        if item.quote:
            words = " … ".join(f"“{visible(piece)}”" for piece in item.quote)
            page.add(Text(words, "green"), indent=2 + column)


def _head(item: Item) -> Text:
    facts = [_SPOKEN.get(label, "") + visible(value) for label, value in item.facts.items() if value]
    head = Text.assemble((visible(item.title), "bold"), *(f" · {fact}" for fact in facts))
    head.highlight_regex(_REFERENCE, "cyan")
    return head
