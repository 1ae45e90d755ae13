"""The messages of a request: a system message that is the same for all articles, and the article."""

from __future__ import annotations

import json
from functools import cache
from json.encoder import encode_basestring

from summarizer.draft.form import Draft
from summarizer.draft.prompted.encode import Reading
from summarizer.draft.prompted.exchange import Messages
from summarizer.draft.prompted.layout import Window, actors_found, body, bounds, dates_found, safe, sources_found
from summarizer.draft.prompted.prompts import render, tokens
from summarizer.draft.prompted.windows import beginning
from summarizer.mark import MarkedArticle

_COMPACT = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


@cache
def system_message(*, hint: bool) -> str:
    """The system message, which is the same for all articles."""
    return render("draft.v1", hint=hint)


@cache
def system_tokens(*, hint: bool) -> int:
    """About how many tokens the system message has."""
    return tokens(system_message(hint=hint))


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
    opening, actors = _before(marked, reference, window) if window.first else ("", "")
    return render(
        "article.v1",
        continued=window.first > 0,
        first=f"s{window.first + 1}",
        opening=opening,
        actors=actors,
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


def _before(marked: MarkedArticle, reference: Draft, window: Window) -> tuple[str, str]:
    """How the article began, and the actors that it named before the window."""
    before = marked.article.text[: marked.sentences[window.first].start]
    named = "; ".join(actor.name for actor in reference.actors if actor.name in before)
    return body(marked, Window(0, min(2, window.first))), safe(named)


def _reading(marked: MarkedArticle, reference: Draft, window: Window, read: Reading) -> list[str]:
    """The rules' meetings and claims within the window, a numbered line each."""
    start, end = bounds(marked, window)
    meetings = zip([meeting.evidence for meeting in reference.meetings], read.meetings, strict=True)
    claims = zip([claim.content for claim in reference.claims], read.claims, strict=True)
    return [
        f"{letter}{number} {_safe_object(said.__dict__)}"
        for letter, items in (("m", meetings), ("c", claims))
        for number, (pointers, said) in enumerate(items, 1)
        if start <= beginning(marked, pointers) < end
    ]


def _safe_object(fields: dict[str, str | list[str]]) -> str:
    """As :func:`compact`, all text made safe."""
    return "{" + ",".join([f'"{name}":{_safe_value(value)}' for name, value in fields.items()]) + "}"


def _safe_value(value: str | list[str]) -> str:
    if isinstance(value, str):
        return encode_basestring(safe(value))
    return "[" + ",".join([encode_basestring(safe(one)) for one in value]) + "]"


def compact(value: object) -> str:
    """JSON without spaces."""
    return _COMPACT.encode(value)


def lines(answer: dict[str, object]) -> str:
    """An answer as compact JSON with a line a section."""
    sections = (f"{compact(name)}:{compact(items)}" for name, items in answer.items())
    return "{" + ",\n".join(sections) + "}"


def _attribute(value: str | None) -> str:
    return safe(value or "").replace('"', "'")
