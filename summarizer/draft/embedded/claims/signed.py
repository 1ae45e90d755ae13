"""Quotations that a line under them signs: "— Jane Doe, head of the Roe Office"."""

from __future__ import annotations

import re

from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.tags import FINITE

_SIGNED = re.compile(r"[ \t]*\n\s*(?:--?|[–—])[ ]*(?=[A-Z])")


def signed_under(marked: MarkedArticle, end: int) -> int:
    """Whose a quotation is by the line under it: "— Jane Doe, head of the Roe Office"; -1 where none signs it."""
    line, parse = _SIGNED.match(marked.article.text, end), marked.parse
    first = marked.token_at(line.end()) if line else 0
    name = next((n for n in marked.names_between(first, first + 2) if line and n.kind == "person"), None)
    if name is None or parse.start[first] > name.start + 5:
        return -1
    last = parse.sentence_tokens[parse.sentence[name.first]][1]
    tells = any(parse.tag[i] in FINITE for i in range(name.last, last))
    listed = _SIGNED.match(marked.article.text, parse.end[last - 1])  # one of several lines
    return -1 if tells or listed else name.entity


_POSTED = re.compile(r"\s*\n\s*(?:--?|[–—])[ ]*(?=[A-Z][^\n(]{2,40} \(@\w+\))")
_LABEL = re.compile(r"[^\n.!?:;“”\"]{5,90}\n[^\S\n]*")


def posted(marked: MarkedArticle) -> list[tuple[int, tuple[int, int]]]:
    """Posts set into the page, each with who signs it by name and handle: "It is over.\n\n— Jane Doe (@doe)"."""
    found = []
    for start, end in marked.parse.paragraphs:
        line = _POSTED.match(marked.article.text, end)
        name = next((n for n in marked.names if line and n.start == line.end() and n.kind == "person"), None)
        if name and name.entity >= 0 and marked.article.text[start] not in '“"«„':
            found.append((name.entity, (start, end)))
    return found


def headed_by(marked: MarkedArticle, start: int) -> int:
    """Whose a quotation is by the line above it: "PERUVIAN MINISTER JANE DOE", then “It is over.”; -1 for nobody's."""
    paragraph = next((a for a, b in reversed(marked.parse.paragraphs) if b < start), start)
    line = _LABEL.fullmatch(marked.article.text, paragraph, start)
    first, last = marked.token_at(paragraph), marked.token_at(max(start - 1, 0))
    people = {n.entity for n in marked.names_between(first, last) if line and n.kind == "person"}
    tells = any(marked.parse.tag[i] in FINITE and marked.parse.words[i].islower() for i in range(first, last))
    return people.pop() if len(people) == 1 and not tells else -1
