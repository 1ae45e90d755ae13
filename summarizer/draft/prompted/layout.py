"""The article as a model sees it: a line a sentence, marks in square brackets, what the marks know below.

Marks cannot be forged: where the article itself holds something that looks like one, or like the tags
around it, an invisible word joiner is put in, which grounding reads over.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from summarizer.draft.form import Draft, DraftActor
from summarizer.mark import MarkedArticle

JOINER = "\u2060"
_FORGED = re.compile(r"\[(?=\s*/?\s*[sqd]\d)|<(?=\s*/?\s*(?:article|found|reading|answer)\b)", re.IGNORECASE)
_SPAN = re.compile(r"(\d+)-(\d+)")


@dataclass(frozen=True, slots=True)
class Window:
    """Sentences ``first`` to ``last`` (exclusive) of an article."""

    first: int
    last: int


def safe(text: str) -> str:
    """Text of the article that cannot be taken for a mark or tag, on one line."""
    if "[" in text or "<" in text:
        text = _FORGED.sub(lambda match: match.group() + JOINER, text)
    return " ".join(text.split())


def bounds(marked: MarkedArticle, window: Window) -> tuple[int, int]:
    """Where the window begins and ends in the text."""
    if window.first >= window.last:
        return (0, 0)
    return marked.sentences[window.first].start, marked.sentences[window.last - 1].end


def body(marked: MarkedArticle, window: Window) -> str:
    """The sentences of a window with their marks; paragraphs are parted by an empty line."""
    text = marked.article.text
    start, end = bounds(marked, window)
    openings = sorted(
        [(q.start, f"[{q.id}]") for q in marked.outer_quotations if start <= q.start < end]
        + [(date.start, f"[d{number + 1}]") for number, date in marked.dates_between(start, end)]
    )
    lines: list[str] = []
    at = 0
    end_before = None
    for sentence in marked.sentences[window.first : window.last]:
        if end_before is not None and "\n" in text[end_before : sentence.start].strip(" "):
            lines.append("")
        end_before = sentence.end
        while at < len(openings) and openings[at][0] < sentence.start:
            at += 1
        pieces, begin = [f"[{sentence.id}] "], sentence.start
        while at < len(openings) and openings[at][0] < sentence.end:
            place, mark = openings[at]
            pieces += [_piece(text[begin:place]), mark]
            begin = place
            at += 1
        pieces.append(_piece(text[begin : sentence.end]))
        lines.append("".join(pieces).rstrip())
    return "\n".join(lines)


def _piece(text: str) -> str:
    """As :func:`safe`, but a space at either end stays."""
    lead = " " if text[:1].isspace() else ""
    trail = " " if text[-1:].isspace() and text.strip() else ""
    return lead + safe(text) + trail


def dates_found(marked: MarkedArticle, window: Window) -> list[str]:
    """``d2 Saturday = 2025-10-11``, for the dates of the window."""
    return [
        f"d{number + 1} {safe(marked.article.text[date.start : date.end])} = {date.value}"
        for number, date in marked.dates_between(*bounds(marked, window))
    ]


def actors_found(reference: Draft, text: str, said: str) -> list[str]:
    """The actors that the marks give and ``said``, the window's text, names: kind, roles, affiliations."""
    return [
        _actor(actor, text) for actor in reference.actors if any(name in said for name in (actor.name, *actor.also))
    ]


def sources_found(reference: Draft, said: str) -> list[str]:
    """The sources that the marks give, with kind and part."""
    return [
        f"{safe(source.name)}: {source.kind}, {source.part}"
        for source in reference.sources
        if source.part == "publisher" or any(name in said for name in (source.name, *source.also))
    ]


def _actor(actor: DraftActor, text: str) -> str:
    names = " / ".join(safe(name) for name in (actor.name, *actor.also))
    roles = "; ".join(safe(pointed(role, text)) for role in actor.roles)
    parts = [actor.kind, *([f"role: {roles}"] if roles else [])]
    parts += [f"of: {', '.join(map(safe, actor.affiliations))}"] if actor.affiliations else []
    return f"{names}: {'; '.join(parts)}"


def pointed(pointer: str, text: str) -> str:
    """The words behind a pointer of offsets; another pointer as it is."""
    match = _SPAN.fullmatch(pointer)
    return text[int(match.group(1)) : int(match.group(2))] if match else pointer
