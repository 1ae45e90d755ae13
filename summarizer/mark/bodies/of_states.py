"""Offices that two states of a text have under one name: "Fiji's Foreign Ministry" is not Malta's."""

from __future__ import annotations

import re
from itertools import pairwise

from summarizer.mark.names.name import Name
from summarizer.mark.names.short_forms import fold
from summarizer.mark.names.variants import portfolio, whose

_OF_STATE = frozenset("Ministry Government Parliament Embassy Army Treasury Cabinet Senate Navy Assembly".split())
"""Last words of what more than one state has under one name."""
_POSSESSIVE = re.compile(r"['’]s? ")


def of_states(text: str, names: list[Name]) -> dict[int, str]:
    """The names of such offices by where they stand, each in words that say whose it is.

    One that stands without its country is that of the state that was told of before.
    """
    by_state: dict[object, dict[str, str]] = {}
    last: dict[object, str] = {}
    said: list[tuple[Name, object, str]] = []
    for before, name in pairwise([None, *names]):
        if name is None or name.kind != "organization" or name.acronym:
            continue
        kind = portfolio(fold(name.text))  # one by its words, in whatever order
        if not kind and name.text.split()[-1] not in _OF_STATE:
            continue
        owner, office = whose(fold(name.text))
        form = name.text if owner else ""
        if before is not None and before.country and not owner:
            between = text[before.end : name.start]
            told = between == " " if before.kind == "people" else _POSSESSIVE.fullmatch(between)
            owner, form = (before.country, text[before.start : name.end]) if told else ("", "")
        key = kind or office
        if owner:
            last[key] = owner
            by_state.setdefault(key, {}).setdefault(owner, form)
        if key in last:
            said.append((name, key, last[key]))
    return {name.start: by_state[key][owner] for name, key, owner in said if len(by_state[key]) > 1}
