"""Who is met in a relative clause: "Jane Doe, whom he is due to see", "John Roe, with whom she spoke by phone"."""

from __future__ import annotations

from summarizer.draft.embedded.meetings.day import date_of
from summarizer.draft.embedded.meetings.parties import party_of
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.meetings import MEET

_BELOW = frozenset("xcomp acomp ccomp conj advcl".split())
"""Labels of a verb under the one that opens its clause: "with whom he is due to dine"."""


def whom_met(marked: MarkedArticle, speakers: Speakers, verb: int) -> list[int]:
    """The antecedent of "whom" before a verb that has no other object, "with whom" included."""
    parse = marked.parse
    top = verb
    while parse.dep[top] in _BELOW and parse.head[top] < top:
        top = parse.head[top]
    if parse.dep[top] != "relcl" or parse.head[top] >= top:
        return []
    whom = next((i for i in range(parse.head[top] + 1, verb) if parse.lower[i] == "whom"), -1)
    if whom < 1 or any(parse.dep[c] in ("dobj", "oprd") and c > verb for c in parse.children[verb]):
        return []
    linked = parse.lower[whom - 1] in ("with", "to")
    if not linked and (parse.tag[whom - 1] == "IN" or not _is_once(marked, verb)):
        return []  # "two of whom met her"
    return party_of(marked, speakers, parse.head[top])


def _is_once(marked: MarkedArticle, verb: int) -> bool:
    """Whether "whom he met" tells of a meeting and not, as "whom he met in 1999" does, of how they came together."""
    parse = marked.parse
    if parse.lower[verb] not in MEET or any(parse.lower[c] in ("had", "to", "will") for c in parse.children[verb]):
        return True
    when = date_of(marked, verb)
    return when >= 0 and not marked.dates[when].value.isdigit()
