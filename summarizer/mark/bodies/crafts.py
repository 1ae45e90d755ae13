"""Ships and works that bear people's names: "the tanker Jane Doe", "the ballet Jane Doe"."""

from __future__ import annotations

from summarizer.mark.lexicon.tags import SUBJECTS
from summarizer.mark.names.name import Name
from summarizer.mark.names.use import SAID, lives
from summarizer.mark.nlp import Parse


def is_craft(parse: Parse, name: Name) -> bool:
    """Whether the noun for a ship or the like follows, or one for a work leads: "the Jane Doe patrol ship", "the ballet Jane Doe"."""
    lead = name.first - 1
    if lives(parse, name.last):
        return False  # "Aboard the ferry Jane Doe, 34, said"
    named = lead > 0 and parse.lower[lead] in _WORKS | _SHIPS
    if named and parse.head[lead] == name.last - 1 and parse.dep[lead] == "compound":
        return True
    aboard = lead > 0 and parse.lower[lead] in _SHIPS and parse.tag[lead] == "NN" and not name.title
    if aboard and parse.words[name.first].istitle():
        return not _acts_aboard(parse, name)  # "The tanker Jane Doe sank"
    if name.first == 0 or parse.lower[name.first - 1] != "the" or name.title or parse.dep[name.last - 1] != "compound":
        return False
    head = parse.head[name.last - 1]
    return name.last <= head < name.last + 4 and parse.lower[head] in CRAFT


def _acts_aboard(parse: Parse, name: Name) -> bool:
    """Whether somebody's name stands behind the noun for a ship: "the tanker Jane Doe bought", "In the tanker Jane Doe slept"."""
    noun, token = name.first - 1, name.last - 1
    subject = parse.dep[token] in SUBJECTS and parse.head[noun] != token
    placed = parse.dep[noun] == "pobj" and parse.head[noun] == parse.sentence_tokens[parse.sentence[noun]][0]
    placed = placed and parse.tag[name.last] in ("VBD", "VBZ")
    return subject or placed or parse.lower[name.last] in _HAVING


_HAVING = frozenset(
    "had has built bought owns owned commands commanded captained skippered sailed boarded chartered designed runs".split()
)
"""What somebody does who has one: "the tanker Jane Doe bought"."""

CRAFT = frozenset(
    "ship ships vessel ferry tanker frigate cruiser submarine yacht trawler icebreaker destroyer corvette carrier tug "
    "barge platform rocket satellite spacecraft probe telescope".split()
)
"""Things that bear people's names."""

_SHIPS = frozenset(
    "ferry tanker frigate submarine trawler freighter steamer icebreaker destroyer corvette schooner lifeboat".split()
)
"""Those of them that are told by their names right behind the noun."""

_WORKS = frozenset(
    "ballet opera film movie novel album song podcast videogame symphony oratorio musical sitcom".split()
)
"""Other things with people's names right behind the noun; nobody is called by it."""


def told_alone(parse: Parse, names: list[Name], crafts: set[str]) -> list[str]:
    """Those of what may be ships that are called by a surname alone, as people are: "Doe, 34, survived"."""
    alone = {n.text for n in names if " " not in n.text and (says_alone(parse, n) or lives(parse, n.last))}
    alone -= {n.text.split()[-1] for n in names if " " in n.text and n.kind == "person" and n.text not in crafts}
    return [name for name in crafts if name.split()[-1] in alone]


def says_alone(parse: Parse, name: Name) -> bool:
    """Whether a name alone says something, with no article."""
    token = name.last - 1
    return parse.dep[token] == "nsubj" and parse.lower[parse.head[token]] in SAID and parse.lower[token - 1] != "the"
