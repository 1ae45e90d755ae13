"""Offices told at length before a name: "the head of the local office of the Doe Bank Jane Roe"."""

from __future__ import annotations

from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.names.name import Name
from summarizer.mark.nlp import Parse

_IN_PHRASE = frozenset("NN NNS NNP NNPS JJ IN DT POS HYPH".split())
_LINKS = frozenset("of for in at on to".split())
_LED = frozenset(
    "office department service ministry committee council region district city republic board parliament administration "
    "delegation chapter branch faculty agency".split()
)
"""What has a head and is called by no name behind it, as a film or a firm is: "the director of the film Anna Doe"."""


def at_length(parse: Parse, name: Name, index: int) -> int:
    """The head of "the head of the local office of the Doe Bank", right before a full name; -1 where there is none."""
    whole = name.kind == "person" and " " in name.text and parse.dep[name.last - 1] not in ("nsubj", "nsubjpass")
    if not whole or not (parse.tag[index] in ("NNP", "NNPS") or parse.lower[index] in _LED):
        return -1
    for back in range(index, max(index - 18, 0), -1):
        if parse.sentence[back] != parse.sentence[index] or parse.tag[back] not in _IN_PHRASE:
            return -1
        if is_title(parse.lower[back]) and parse.lower[back + 1] in ("of", "for", "at"):
            return back if parse.tag[back] in ("NN", "NNP") else -1
        if parse.tag[back] == "IN" and parse.lower[back] not in _LINKS:
            return -1
    return -1
