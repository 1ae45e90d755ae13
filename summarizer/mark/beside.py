"""What stands beside a story's sentences: whose picture it is, and where an item of a round-up was written.

Nobody named there acts or speaks in the story.
"""

from __future__ import annotations

import re

from summarizer.mark.names.name import Name
from summarizer.mark.paragraphs import lead_in
from summarizer.read.credits import find_credits

Span = tuple[int, int]

_SHOUTED = re.compile(r"^[ \t]*([A-Z][A-Z.’' -]{0,40}?)(?: \([^)\n]*\))?:(?=\s)", re.MULTILINE)
_PARTS = frozenset("q a qn question answer reporter journalist moderator interviewer host voice participant".split())
"""Whoever takes part in a conversation without a name."""
_INITIALS = 3


def beside_story(text: str, paragraphs: list[Span]) -> list[Span]:
    """Spans of credits and of datelines within the text."""
    leads = [(start, lead_in(text, start, end)) for start, end in paragraphs]
    return [*find_credits(text), *leads]


def without_labels(text: str, names: list[Name]) -> list[Name]:
    """Names less those that turns of a transcript have in capitals where they stand in small letters elsewhere.

    Parts and initials name nobody there: "QUESTION:", "JD:".
    """
    found = list(_SHOUTED.finditer(text))
    elsewhere = {word for name in names if found and not name.text.isupper() for word in name.text.casefold().split()}
    gone = {
        match.span(1)
        for match in found
        if match[1].lower() in _PARTS or len(match[1]) <= _INITIALS or match[1].casefold().split()[-1] in elsewhere
    }
    return [name for name in names if not any(a <= name.start and name.end <= b for a, b in gone)]
