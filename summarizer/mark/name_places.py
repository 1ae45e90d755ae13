"""Names of places that nothing in them tells: "Doe, a market town", "the Doe district", "residents of Doe"."""

from __future__ import annotations

from summarizer.mark.lexicon.places import SETTLEMENTS
from summarizer.mark.lexicon.tags import MODIFIERS
from summarizer.mark.name import Name
from summarizer.mark.nlp import Parse

_PLAIN = SETTLEMENTS - {"county", "state"}

_DWELLERS = frozenset("residents inhabitants villagers townspeople dwellers outskirts suburbs suburb".split())
"""Who and what is of a place."""

_BOUND = frozenset("heading headed bound leaving departing departed".split())
"""What leads "for" a place."""


def is_settled(parse: Parse, name: Name) -> bool:
    """Whether the words around a name make it a place's."""
    if name.sure or name.kind not in ("person", "organization", "place", "other", "unknown"):
        return False
    before = parse.lower[max(name.first - 2, 0) : name.first]
    if len(before) == 2 and (
        (before[1] == "of" and before[0] in _DWELLERS) or (before[1] == "for" and before[0] in _BOUND)
    ):
        return True
    return _is_called_place(parse, name) or (
        parse.lower[name.last : name.last + 1]
        in (["province"], ["district"], ["prefecture"], ["governorate"], ["village"])
        and parse.dep[name.last - 1] in ("compound", "nmod", "amod")
        and name.kind != "organization"
    )


def _is_called_place(parse: Parse, name: Name) -> bool:
    """ "Doe, a trading town of some 30,000 people": a settlement, told after the name and at its side."""
    at = name.last
    if parse.words[at : at + 1] != [","] or parse.lower[at + 1 : at + 2] not in (["a"], ["an"], ["the"]):
        return False
    end = at + 2
    while end < len(parse.words) and end - at < 8 and parse.tag[end] in MODIFIERS | {"JJS", "VBN"}:
        end += 1
    noun = end - 1
    return parse.lower[noun] in _PLAIN and parse.dep[noun] == "appos" and parse.tag[end : end + 1] != ["POS"]
