"""The article as a model sees it: a line a sentence, marks in square brackets, what the marks know below.

Marks cannot be forged: where the article itself holds something that looks like one, or like the tags
around it, an invisible word joiner is put in, which grounding reads over.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from summarizer.draft.form import Draft, DraftActor, DraftSource
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
        text = _unforged(text)
    return " ".join(text.split())


def _unforged(text: str) -> str:
    return _FORGED.sub(lambda match: match.group() + JOINER, text)


def bounds(marked: MarkedArticle, window: Window) -> tuple[int, int]:
    """Where the window begins and ends in the text."""
    if window.first >= window.last:
        return (0, 0)
    return marked.sentences[window.first].start, marked.sentences[window.last - 1].end


def body(marked: MarkedArticle, window: Window) -> str:
    """The sentences of a window with their marks; paragraphs are parted by an empty line."""
    text = marked.article.text
    start, end = bounds(marked, window)
    openings = [(q.start, f"[{q.id}]") for q in marked.outer_quotations if start <= q.start < end]
    openings += [(date.start, f"[d{number + 1}]") for number, date in marked.dates_between(start, end)]
    openings.sort(reverse=True)  # so that the next one is the last
    unforged = _unforged if "[" in text or "<" in text else str
    lines: list[str] = []
    before = start
    for sentence in marked.sentences[window.first : window.last]:
        begin, end = sentence.start, sentence.end
        if "\n" in text[before:begin]:
            lines.append("")
        before = end
        while openings and openings[-1][0] < begin:
            openings.pop()
        line = f"[{sentence.id}] "
        while openings and openings[-1][0] < end:
            place, mark = openings.pop()
            line += unforged(text[begin:place]) + mark
            begin = place
        line += unforged(text[begin:end])
        lines.append(" ".join(line.split()))
    return "\n".join(lines)


def dates_found(marked: MarkedArticle, window: Window) -> list[str]:
    """``d2 Saturday = 2025-10-11``, for the dates of the window."""
    return [
        f"d{number + 1} {safe(marked.article.text[date.start : date.end])} = {date.value}"
        for number, date in marked.dates_between(*bounds(marked, window))
    ]


def actors_found(reference: Draft, text: str, said: str) -> list[str]:
    """The actors that the marks give and ``said``, the window's text, names: kind, roles, affiliations."""
    return [_actor(actor, text) for actor in reference.actors if _named(actor, said)]


def sources_found(reference: Draft, said: str) -> list[str]:
    """The sources that the marks give, with kind and part."""
    return [
        safe(f"{source.name}: {source.kind}, {source.part}")
        for source in reference.sources
        if source.part == "publisher" or _named(source, said)
    ]


def _named(item: DraftActor | DraftSource, said: str) -> bool:
    return item.name in said or any(form in said for form in item.also)


def _actor(actor: DraftActor, text: str) -> str:
    line = f"{' / '.join([actor.name, *actor.also])}: {actor.kind}"
    if actor.roles:
        line += f"; role: {'; '.join([pointed(role, text) for role in actor.roles])}"
    if actor.affiliations:
        line += f"; of: {', '.join(actor.affiliations)}"
    return safe(line)


def pointed(pointer: str, text: str) -> str:
    """The words behind a pointer of offsets; another pointer as it is."""
    match = _SPAN.fullmatch(pointer)
    return text[int(match.group(1)) : int(match.group(2))] if match else pointer
