"""The prompts: Jinja templates, versioned by name, that fail where a variable is missing."""

from __future__ import annotations

from functools import cache
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from summarizer.data import data_folder

VERSION = "draft.v1"
"""The version of the prompts, as the record's ``provenance.prompt`` gives it."""


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(data_folder("prompts"), encoding="utf-8"),
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701 -- the output is text for a model, not HTML
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
    )
    environment.globals.clear()  # functions that no prompt calls, and that each would be given anew
    return environment


@cache
def _template(name: str) -> Any:
    return _environment().get_template(f"{name}.md")


def render(name: str, **values: Any) -> str:
    """The prompt of that name and version, filled in."""
    text: str = _template(name).render(**values)
    return text


def tokens(text: str) -> int:
    """About how many tokens a text has: four characters of English each, fewer of what UTF-8 takes more bytes for."""
    characters = len(text)
    more = 0 if text.isascii() else len(text.encode("utf-8", "surrogatepass")) - characters
    return (characters + more) // 4 + 1
