"""Offices that two states of a text have under one name: "Fiji's Foreign Ministry" is not Malta's."""

from __future__ import annotations

import re
from itertools import pairwise

from summarizer.mark.lexicon.countries import countries
from summarizer.mark.names.name import Name

_OF_STATE = frozenset("Ministry Government Parliament Embassy Army Treasury Cabinet Senate Navy Assembly".split())
"""Last words of what more than one state has under one name."""
_POSSESSIVE = re.compile(r"['’]s? ")


def of_states(text: str, names: list[Name]) -> dict[int, str]:
    """The names of such offices by where they stand, each in words that say whose it is.

    One that stands without its country is that of the state that was told of before.
    """
    whose: dict[str, dict[str, str]] = {}
    last: dict[str, str] = {}
    said: list[tuple[Name, str, str]] = []
    for before, name in pairwise([None, *names]):
        if name is None or name.kind != "organization" or name.text.split()[-1] not in _OF_STATE or name.acronym:
            continue
        first, _, office = name.text.partition(" ")
        owner = countries().adjectives.get(first) if office else None
        office, form = (office, name.text) if owner else (name.text, "")
        if before is not None and before.country and not owner:
            between = text[before.end : name.start]
            told = between == " " if before.kind == "people" else _POSSESSIVE.fullmatch(between)
            owner, form = (before.country, text[before.start : name.end]) if told else (None, "")
        if owner:
            last[office] = owner
            whose.setdefault(office, {}).setdefault(owner, form)
        if office in last:
            said.append((name, office, last[office]))
    return {name.start: whose[office][owner] for name, office, owner in said if len(whose[office]) > 1}
