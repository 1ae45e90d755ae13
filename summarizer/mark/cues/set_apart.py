"""Words in which no cue is looked for: quotations, and lines that send the reader to another story."""

from __future__ import annotations

from summarizer.mark.nlp import Parse
from summarizer.mark.quotes import Quotation

_LINKS = frozenset(
    words + ":"
    for words in "read also|also read|read more|read next|see also|more|related|watch|listen|read".split("|")
)
"""What opens such a line: "READ ALSO: Trader loses stall, court told"."""


def set_apart(parse: Parse, quotations: list[Quotation]) -> list[bool]:
    """Whether each token is another's word or another story's."""
    inside = [False] * len(parse.words)
    spans = iter([q for q in quotations if q.level == 1])
    current = next(spans, None)
    for index, start in enumerate(parse.start):
        while current and start >= current.end:
            current = next(spans, None)
        inside[index] = current is not None and current.start <= start
    for first, last in parse.sentence_tokens:
        first = next((i for i in range(first, last) if not parse.words[i].isspace()), first)
        colon = next((i for i in range(first, min(first + 3, last)) if parse.words[i] == ":"), first)
        if " ".join(parse.lower[first:colon]) + ":" in _LINKS and parse.lower[colon + 1] not in '"“':
            inside[first:last] = [True] * (last - first)
    return inside
