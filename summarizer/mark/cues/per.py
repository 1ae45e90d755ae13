"""Sources behind "per": "The deal is done, per the Gazette.", "As per officials, …"; not "5 euros per head"."""

from __future__ import annotations

from summarizer.mark.cues.phrases import Holder
from summarizer.mark.lexicon.cues import BODIES, DOCUMENTS, INSTITUTIONS, MEDIA_NOUNS, SPEAKERS
from summarizer.mark.lexicon.tags import FINITE, NOUN_TAGS, SUBJECTS
from summarizer.mark.nlp import Parse

_SOURCES = SPEAKERS | BODIES | DOCUMENTS | INSTITUTIONS | MEDIA_NOUNS
_TELLING = frozenset("report reports data statement figures release survey records fir study poll".split())
"""Papers that tell something behind "as per", and do not rule it."""

_UNCOUNTED = frozenset("police data".split())
"""Nouns in the singular by which nothing is counted."""


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
    counts = head == first and parse.tag[head] == "NN" and parse.lower[head] not in _UNCOUNTED  # "…, per employee,"
    if not (head in named or (parse.lower[head] in _SOURCES and not counts)):
        return None
    verb = next((i for i in range(last, len(parse.words)) if parse.tag[i] in FINITE), last)
    told = any(parse.dep[i] in (*SUBJECTS, "expl") and parse.tag[i] != "WP" for i in range(last, verb))
    return Holder((first, last), head, first) if before != opening or told else None  # not "Per Roe, a baker, said"
