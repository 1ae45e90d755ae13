"""Content cut at quotation marks, without marks, links and punctuation at its ends."""

from __future__ import annotations

import itertools
import re

from summarizer.draft.embedded.claims.bounds import Span
from summarizer.mark import MarkedArticle

_EDGES = " \t\r\n\u00a0\"“”„«»'‘’,;:–—-"

_WORD = re.compile(r"\w")
_INSERTED = re.compile(r"\s\[[a-z][^\[\]\n]{0,60}\]")
"""What an editor puts into another's words."""


def pieces(marked: MarkedArticle, start: int, end: int) -> list[Span]:
    """``start`` to ``end``, cut at quotation marks; marks and outer punctuation are left out."""
    text = marked.article.text
    end = inserted.end() if (inserted := _INSERTED.match(text, end)) else end
    cuts = [start]
    near = marked.quotations_near(start, end)
    for quotation in near:
        if quotation.start < end and quotation.end > start:
            for begin, stop in quotation.pieces:
                cuts += [quotation.start if begin == quotation.pieces[0][0] else begin - 1, begin, stop]
            cuts.append(quotation.end)
    cuts.append(end)
    cuts = sorted({min(max(cut, start), end) for cut in cuts})
    inside = {begin: stop for q in near for begin, stop in q.pieces}
    found: list[Span] = []
    for begin, stop in itertools.pairwise(cuts):
        quoted = begin in inside
        before_quoted = stop + 1 in inside or stop in inside
        trimmed = (begin, stop) if quoted else trim(text, begin, stop, linked=before_quoted)
        if not quoted and len(cuts) > 2:
            trimmed = _without_links(text, *trimmed)
        for opening, closing in ("()", "[]"):
            if text[trimmed[1] : trimmed[1] + 1] == closing and text.count(opening, *trimmed) > text.count(
                closing, *trimmed
            ):
                trimmed = trimmed[0], trimmed[1] + 1
        if trimmed[0] < trimmed[1] and _WORD.search(text, *trimmed):
            found.append(trimmed)
    return found


def trim(text: str, start: int, end: int, *, linked: bool = False) -> Span:
    """Without white space, quotation marks and commas at its ends, and without a full stop.

    Where it is ``linked`` to a quotation after it, "and" at its end stays.
    """
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES + ".":
        if text[end - 1] == "." and re.search(r"(?:\b\w\.)+\w?\.$", text[start:end]):
            break
        end -= 1
    link = _DANGLING.search(text, max(start, end - 6), end)
    if link and not (linked and link[0].strip() == "and"):
        return trim(text, start, link.start())
    return start, end


_DANGLING = re.compile(r"\s(?:and|or|but)$")
"""A link to something else that was said, which is not part of this."""

_LINK_FIRST = re.compile(r"(?:and|but|as(?! of\b)|that|,)(?:\s+(?:that|as(?! of\b)))?\s+", re.IGNORECASE)

_ONLY_LINK = re.compile(r"(?:the|a|an|as|and|but|that|to|to be|was|is|were|are)", re.IGNORECASE)


def _without_links(text: str, start: int, end: int) -> Span:
    """Without the words that only link it to the quotation before it; nothing where it is but a link."""
    if match := _LINK_FIRST.match(text, start, end):
        start = match.end()
    if _ONLY_LINK.fullmatch(text, start, end):
        end = start
    return start, end


def is_name(marked: MarkedArticle, piece: Span) -> bool:
    """Whether quotation marks only set off a name: several words, each with a capital, and no stop."""
    text = marked.article.text
    quoted = any(q.pieces[0] == piece for q in marked.quotations_near(*piece))
    words = text[slice(*piece)].split()
    return quoted and len(words) in (2, 3) and all(w[0].isupper() and w[-1].isalnum() for w in words)
