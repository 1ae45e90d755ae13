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
