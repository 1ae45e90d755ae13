"""The messages of a request: a system message that is the same for all articles, and the article."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from summarizer.draft.form import Draft
from summarizer.draft.prompted.encode import Reading
from summarizer.draft.prompted.exchange import Messages
from summarizer.draft.prompted.layout import Window, actors_found, body, bounds, dates_found, safe, sources_found
from summarizer.draft.prompted.prompts import render
from summarizer.draft.prompted.windows import begins
from summarizer.mark import MarkedArticle

_COMPACT = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


@cache
def system_message(*, hint: bool) -> str:
    """The system message, which is the same for all articles."""
    return render("draft.v1", hint=hint)


def draft_messages(
    marked: MarkedArticle, reference: Draft, window: Window, read: Reading | None, *, after: str | None = None
) -> Messages:
    """The request for a draft of a window.

    ``read`` is what the rules read, shown as a hint, or None; ``after`` the sentence up to which claims are known.
    """
    return [
        {"role": "system", "content": system_message(hint=read is not None)},
        {"role": "user", "content": _article(marked, reference, window, read, after=after)},
    ]


def _article(
    marked: MarkedArticle, reference: Draft, window: Window, read: Reading | None, *, after: str | None
) -> str:
    article = marked.article
    start, end = bounds(marked, window)
    said = article.text[start:end]
    day = article.published
    before = article.text[:start]
    return render(
        "article.v1",
        continued=window.first > 0,
        first=f"s{window.first + 1}",
        opening=body(marked, Window(0, min(2, window.first))),
        actors=safe("; ".join(a.name for a in reference.actors if a.name in before)),
        published=f"{day.isoformat()}, {day:%A}" if day else "",
        outlet=_attribute(article.outlet),
        place=_attribute(article.place),
        title=_attribute(None if marked.offset else article.title),  # which stands above the text then
        body=body(marked, window),
        actors_found=actors_found(reference, article.text, said),
        sources_found=sources_found(reference, said),
        dates_found=dates_found(marked, window),
        reading=_reading(marked, reference, window, read) if read else [],
        hint=read is not None,
        after=after,
    )


def _reading(marked: MarkedArticle, reference: Draft, window: Window, read: Reading) -> list[str]:
    """The rules' meetings and claims within the window, a numbered line each."""
    meetings = zip(reference.meetings, read.meetings, strict=True)
    claims = zip(reference.claims, read.claims, strict=True)
    numbered = [
        *((f"m{n}", said) for n, (m, said) in enumerate(meetings, 1) if begins(marked, m.evidence, window)),
        *((f"c{n}", said) for n, (c, said) in enumerate(claims, 1) if begins(marked, c.content, window)),
    ]
    return [f"{number} {compact(safe_strings(said.__dict__))}" for number, said in numbered]


def compact(value: object) -> str:
    """JSON without spaces."""
    return _COMPACT.encode(value)


def safe_strings(value: Any) -> Any:
    """The same, with all text made safe."""
    if isinstance(value, str):
        return safe(value)
    if isinstance(value, list):
        return [safe_strings(one) for one in value]
    return {key: safe_strings(one) for key, one in value.items()} if isinstance(value, dict) else value


def lines(answer: dict[str, object]) -> str:
    """An answer as compact JSON with a line a section."""
    sections = (f"{compact(name)}:{compact(items)}" for name, items in answer.items())
    return "{" + ",\n".join(sections) + "}"


def _attribute(value: str | None) -> str:
    return safe(value or "").replace('"', "'")
