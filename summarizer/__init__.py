"""News articles in, checkable records out: who met whom, who said what, when, according to whom.

    from summarizer import summarise
    summary = summarise(text, published="2025-10-11", outlet="IANS")
    print(summary.to_json())

Everything here is loaded on first use, so that importing the package costs nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from summarizer.api import Summarizer
    from summarizer.article import Article
    from summarizer.errors import SummarizerError
    from summarizer.functions import asummarise, summarise
    from summarizer.record import Span, Summary

__all__ = ["Article", "Span", "Summarizer", "SummarizerError", "Summary", "asummarise", "summarise"]

_HOMES = {
    "Article": "article", "Span": "record", "Summarizer": "api", "SummarizerError": "errors", "Summary": "record",
    "asummarise": "functions", "summarise": "functions",
}  # fmt: skip


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415

    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
