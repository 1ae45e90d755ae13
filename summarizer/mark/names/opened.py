"""Words before a name that the pipeline took for its first: "Next Jane Doe", "on Monday Jane Doe"."""

from __future__ import annotations

from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.words import SENTENCE_OPENERS
from summarizer.mark.names.name import CALENDAR
from summarizer.mark.nlp import Parse

_WHEN = ("on", "in", "since", "until", "by", "last", "next", "this")
"""What stands before a day or a month."""


def is_opened(parse: Parse, first: int, last: int, kind: str) -> bool:
    """Whether the first word of a name is an adverb that opens the sentence, or a day or month, and no part of it."""
    word = parse.words[first]
    if last - first > 2 and parse.lower[first] in CALENDAR and parse.lower[first - 1] in _WHEN:
        return is_given(parse.words[first + 1])
    opened = word in SENTENCE_OPENERS and len(word) > 2 and last - first > 1
    return opened and (kind == "person" or parse.tag[first] in ("RB", "RBR", "JJR"))
