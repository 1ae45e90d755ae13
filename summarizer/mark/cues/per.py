"""Sources behind "per": "The deal is done, per the Gazette.", "As per officials, …"; not "5 euros per head"."""

from __future__ import annotations

from summarizer.mark.cues.phrases import Holder
from summarizer.mark.lexicon.cues import BODIES, DOCUMENTS, INSTITUTIONS, MEDIA_NOUNS, SPEAKERS
from summarizer.mark.lexicon.tags import NOUN_TAGS
from summarizer.mark.nlp import Parse

_SOURCES = SPEAKERS | BODIES | DOCUMENTS | INSTITUTIONS | MEDIA_NOUNS
_ONE = frozenset("person head man woman student family team club school country company firm bank city side".split())
"""Nouns behind a bare "per" by which things are counted."""

_TELLING = frozenset("report reports data statement figures release survey records fir study poll".split())
"""Papers that tell something behind "as per", and do not rule it."""


def after_per(parse: Parse, index: int, named: set[int]) -> Holder | None:
    """Who stands after "per" or "as per" that opens or closes a sentence; None where it counts things."""
    opening, _ = parse.sentence_tokens[parse.sentence[index]]
    before, first = index - (parse.lower[index - 1] == "as"), index + 1
    while parse.words[opening].isspace():
        opening += 1
    if before != opening and parse.words[before - 1] not in (",", '"', "”"):
        return None
    last = first
    while parse.tag[last : last + 1] and (parse.tag[last] in (*NOUN_TAGS, "DT", "JJ", "POS", "HYPH") or last in named):
        last += 1
    head = last - 1
    if head < first or parse.words[last : last + 1] not in ([","], ["."], [";"]):
        return None
    if before < index and parse.lower[head] in DOCUMENTS - _TELLING:
        return None  # "was done, as per the agreement"
    noun = parse.lower[head] in _SOURCES and not (head == first and parse.lower[head] in _ONE)
    return Holder((first, last), head, first) if noun or head in named else None
