"""The Markdown format: CommonMark, with tables as GitHub, GitLab and most wikis read them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from summarizer.record import Summary
from summarizer.write.characters import visible
from summarizer.write.view import Section, view

# $ starts a formula and ~ strikes out on the platforms; | would end a cell.
_ANYWHERE = re.compile(r"[\\`*_\[\]<>&#|~$]")
# What makes a list or a rule of a line, and only at its start.
_AT_START = re.compile(r"^(\d+(?=[.)])|(?=[-+]))")


def to_markdown(summary: Summary) -> str:
    """The headline as first heading, a section each as second; text of the article is escaped."""
    shown = view(summary)
    lines = [f"# {escape(shown.headline)}", "", " · ".join(map(escape, shown.facts)), ""]
    lines += [escape(shown.summary) or "No summary.", ""]
    for section in shown.sections:
        lines += [f"## {section.heading}", ""]
        if not section.items:
            lines += ["None.", ""]
        elif section.quoted:
            lines += _list(section)
        else:
            lines += [*_table(section), ""]
    lines.append(escape(shown.origin))
    return "\n".join(lines) + "\n"


def escape(text: str) -> str:
    """Text on one line that Markdown shows as it is, in a paragraph, heading, list or table cell."""
    text = _ANYWHERE.sub(r"\\\g<0>", visible(text))
    return _AT_START.sub(r"\1\\", text)


def _table(section: Section) -> list[str]:
    labels = list(section.items[0].facts)
    lines = [_row([section.key, section.subject, *labels]), _row(["---"] * (len(labels) + 2))]
    return lines + [_row(map(escape, [item.key, item.title, *item.facts.values()])) for item in section.items]


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _list(section: Section) -> list[str]:
    """Items with their quotations below; too long for the cells of a table."""
    lines = []
    for item in section.items:
        facts = [f"{label}: {escape(value)}" for label, value in item.facts.items() if value]
        lines += [" · ".join([f"- **{item.key}** {escape(item.title)}", *facts]), ""]
        if item.quote:
            lines += ["  > " + " … ".join(f"“{escape(piece)}”" for piece in item.quote), ""]
    return lines
