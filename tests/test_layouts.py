"""A story says the same however its lines are broken and its blanks are written, and the record points at its characters."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from summarizer import Article, Summarizer, Summary
from summarizer.record import Span

GOLD = Path(__file__).parents[1] / "eval" / "gold" / "dev"
LAYOUTS: dict[str, Callable[[str], str]] = {
    "no-break spaces": lambda text: re.sub(r"(?<=[A-Za-z]) (?=[A-Z])", "\u00a0", text),
    "lines of 72 characters": lambda text: "\n\n".join(
        "\n".join(textwrap.wrap(part, 72, break_on_hyphens=False)) for part in text.split("\n\n")
    ),
    "line ends of Windows": lambda text: text.replace("\n", "\r\n"),
    "two blanks after a full stop": lambda text: re.sub(r"(?<=[a-z][.!?]) (?=[A-Z])", "  ", text),
    "blanks at the ends of lines": lambda text: text.replace("\n", "  \n"),
    "soft hyphens": lambda text: re.sub(r"(?<=[a-z]{3})(?=[a-z]{3})", "\u00ad", text),
}


@pytest.fixture(scope="module")
def summarizer() -> Summarizer:
    return Summarizer(engine="embedded")


def spans(value: Any) -> list[dict[str, Any]]:
    if isinstance(value, dict):
        inner = [found for one in value.values() for found in spans(one)]
        return [value, *inner] if value.keys() == Span.model_fields.keys() else inner
    return [found for one in value for found in spans(one)] if isinstance(value, list) else []


def told(record: Summary) -> Any:
    """A record without what says where things stand."""

    def without(value: Any) -> Any:
        if isinstance(value, dict):
            if value.keys() == Span.model_fields.keys():
                return " ".join(value["text"].replace("\u00ad", "").split())
            return {key: without(one) for key, one in value.items() if key not in ("article", "provenance")}
        return [without(one) for one in value] if isinstance(value, list) else value

    return without(record.model_dump(mode="json"))


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("path", sorted(GOLD.glob("*.txt"))[::3], ids=lambda path: path.stem)
def test_layouts(summarizer: Summarizer, path: Path, layout: str) -> None:
    text = path.read_text(encoding="utf-8")
    laid_out = LAYOUTS[layout](text)
    assert laid_out != text
    plain, other = (summarizer.summarise(Article(text=one, id="x")) for one in (text, laid_out))
    assert told(other) == told(plain)
    found = spans(other.model_dump(mode="json"))
    assert len(found) > 20
    assert all(laid_out[span["start"] : span["end"]] == span["text"] for span in found)
