"""Of which party or side a text tells somebody to be: "Jane Doe, a Tory", "the Green councillor"."""

from __future__ import annotations

import re

from summarizer.draft.embedded.reference.people import People
from summarizer.mark.names.name import Name

PARTISANS = frozenset("democrat republican conservative tory liberal socialist communist nationalist unionist".split())
"""What politicians are called by their parties."""

PARTIES = PARTISANS | frozenset("green labour democratic independent".split())
"""Words for parties: who is told of by one is nobody of another."""

SIDES = frozenset("opposition ruling governing shadow".split())
"""Words for the sides of a parliament, of which nobody is on both."""

_OF_PARTY = re.compile(r"(?:, (?:an? )?| \()((?:[A-Z][a-z]+[ -]?){1,3})(?=[,.;)\n])")
"""What follows a politician's name: ", a Tory,", ", Labour,", " (Liberal Democrat)"."""


def party_behind(text: str, end: int) -> set[str]:
    """The words for a party that follow a name which ends there."""
    if letter := re.match(r"(?:, | \()([DR])-[A-Z]", text[end : end + 6]):
        return {"democrat", "democratic"} if letter[1] == "D" else {"republican"}  # "Jane Doe, D-Ohio,"
    found = _OF_PARTY.match(text, end)
    return set(re.split("[ -]", found[1].lower())) & PARTIES if found else set()


def of_others(told: set[str], own: set[str]) -> bool:
    """Whether a description tells of another party or side than what is told of somebody."""
    return any(told & words and own & words and not told & own & words for words in (PARTIES, SIDES))


def heard_last(people: People, first: int, head: int, names: list[Name]) -> int:
    """Who has just spoken, alone, where "The Plaid Cymru councillor" opens the next sentence; -1 where he may be another."""
    marked, parse = people.marked, people.marked.parse
    who, number = people.last.entity if people.last else -1, parse.sentence[first]
    opens = parse.words[first - 1].isspace() or parse.words[first - 1] in (".", '"', "”")
    bears = [(n.kind, n.first, n.last) for n in names] == [("organization", first + 1, head)]
    if not (opens and bears and number) or parse.sentence[people.last_at] != number - 1:
        return -1
    told = marked.names_between(*parse.sentence_tokens[number - 1])
    others = {n.entity for n in told if n.kind == "organization"} - {names[0].entity}
    return who if not others and {n.entity for n in told if n.kind == "person"} == {who} else -1
