"""Clubs whose name the pipeline cut: "Doe" + "FC", "Orlu" + "Town"."""

from __future__ import annotations

from summarizer.mark.lexicon.matches import SCORE, SPORT
from summarizer.mark.names.name import Name
from summarizer.mark.nlp import Parse

_ABBREVIATIONS = frozenset(("FC", "AFC", "SC", "CF"))
_TEAMS = frozenset("Town City County Rovers Wanderers Rangers Athletic Albion United Hotspur Argyle Harriers".split())
"""Second words of clubs' names. Behind a town's name some are also said of the town."""


def is_club(parse: Parse, left: Name, right: Name) -> bool:
    """Whether two names beside each other are one club's; what may be a town's is one where a match is told of."""
    beside = left.last == right.first and parse.sentence[left.first] == parse.sentence[right.first]
    if not beside or left.kind == "person" or left.title:
        return False
    if right.text in _ABBREVIATIONS:
        return True
    named = right.text in _TEAMS and left.last - left.first == 1 and left.kind not in ("country", "people", "media")
    return named and (len(SPORT & set(parse.lower)) > 1 or SCORE.search(" ".join(parse.words)) is not None)
