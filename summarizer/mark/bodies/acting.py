"""Institutions that do something under a common noun: "Fiji's army signed", "talks with the Fijian navy", "the Orlu city court"."""

from __future__ import annotations

from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.organizations import GOVERNMENT_HEADS
from summarizer.mark.lexicon.tags import MODIFIERS, SUBJECTS
from summarizer.mark.names.name import Name
from summarizer.mark.nlp import Parse

GOVERNING = GOVERNMENT_HEADS | {"authorities"}
"""What a country's government is called by."""

_ACTING = frozenset("ministry presidency committee army".split())
"""Institutions that are named by what they are where they do something or are told something, too."""

_OF_LAND = frozenset("army navy military parliament police ministry authorities".split())
"""Those of which a country has one: its name or adjective before them says which is meant."""

_OF_TOWN = {
    "court": frozenset("city regional district provincial municipal county state appeals arbitration".split()),
    "council": frozenset("city county district regional municipal town borough village".split()),
    "board": frozenset("school planning zoning".split()),
    "commission": frozenset("planning zoning city county".split()),
    "department": frozenset("police fire".split()),
}
"""Those that a town's or region's name says it of, with the word that then stands between."""

_ANY = _ACTING | _OF_LAND | _OF_TOWN.keys()

_DEALT = frozenset("with between by against".split())
_MEMBERS = frozenset("delegation delegations representatives envoys negotiators".split())
"""Who are "from" or "of" what takes part through them."""


def does(parse: Parse, token: int) -> bool:
    """Whether an institution does something, or is told it: "the X ministry summoned", "told the X committee"."""
    dep, head, word = parse.dep[token], parse.head[token], parse.lower[token]
    if word not in _ANY or not parse.words[token].islower() or token == 0 or not modifies(parse, token - 1):
        return False
    owned = _is_owned(parse, token)
    if parse.tag[token] not in ("NN", "NNP") and not (owned and word in ("authorities", "police")):
        return False
    if owned or word in _ACTING:
        if dep == "dobj":
            return parse.lower[head] in ("told", "tells", "telling")
        if dep == "nsubj" or (dep == "pobj" and parse.dep[head] == "agent"):
            return word != "committee"
    return owned and _takes_part(parse, token)


def _takes_part(parse: Parse, token: int) -> bool:
    """Whether what has a country's name before it is dealt with: "talks between Fiji's army and …", "envoys from …"."""
    while parse.dep[token] == "conj" and parse.head[token] < token:
        token = parse.head[token]
    if parse.dep[token] in SUBJECTS:
        return True
    link = parse.head[token]
    if parse.dep[token] != "pobj":
        return False
    if parse.lower[link] in ("as", "after", "before", "since") and parse.tag[token + 1] in ("VBD", "VBZ"):
        return True  # "wept as the Doe school board voted"
    through = parse.lower[link] in ("from", "of") and parse.lower[parse.head[link]] in _MEMBERS
    return parse.lower[link] in _DEALT or through


def _is_owned(parse: Parse, token: int) -> bool:
    """Whether a country's name or adjective, or a town's, opens the phrase of an institution, and it is the only one."""
    first, word = token - 1, parse.lower[token]
    if parse.tag[token + 1] in ("NN", "NNS") and parse.dep[token] == "compound":
        return False
    while first > 0 and modifies(parse, first - 1):
        first -= 1
    article = parse.lower[first - 1] if first else ""
    if article in ("a", "an", "any", "every", "another") or parse.tag[first - 1] == "CD" or _is_second(parse, first):
        return False
    if kinds := _OF_TOWN.get(word):
        return parse.lower[token - 1] in kinds and parse.tag[token - 2][:3] == "NNP" and parse.words[first][0].isupper()
    table = countries()
    if word not in _OF_LAND or any(parse.tag[i] == "HYPH" for i in range(first, token)):
        return False
    mark = next((i for i in range(first + 1, token) if parse.tag[i] == "POS"), 0)
    if mark:
        return " ".join(parse.words[first:mark]) in table.names and (word != "authorities" or mark + 1 == token)
    ends = (token,) if word == "authorities" else (first + 1, min(first + 2, token))  # no "Fijian port authorities"
    opening = [" ".join(parse.words[first:end]) for end in ends]
    return any(form in table.adjectives or (form.isupper() and form in table.names) for form in opening)


def _is_second(parse: Parse, first: int) -> bool:
    """Whether two countries share the noun: "Kenyan and Ugandan police"."""
    table = countries()
    return (
        parse.lower[first - 1] in ("and", "or")
        and (parse.words[first - 2] in table.adjectives or parse.words[first - 2] in table.names)
        and parse.words[first] in table.adjectives
    )


def governed(parse: Parse, names: list[Name], first: int, head: int) -> tuple[str, int] | None:
    """The country whose government a phrase names, and where that ends: "Fijian authorities", "the new government in Suva"."""
    if parse.lower[head] not in GOVERNING or _is_second(parse, first):
        return None
    for name in names:
        possessive = parse.tag[name.last] == "POS"
        if (
            name.country
            and name.first == first
            and name.last + possessive == head
            and name.kind in ("country", "people")
        ):
            return name.country, head + 1
        placed = name.kind == "capital" and name.first == head + 2 and parse.lower[head + 1] == "in"
        if placed and name.country and _LESSER.isdisjoint(parse.lower[first : head + 1]):
            return name.country, name.last
    return None


_LESSER = frozenset().union(*_OF_TOWN.values(), {"local", "authorities"})
"""Words for what governs less than a country, or may: "the city government in Suva", "authorities in Suva"."""


def modifies(parse: Parse, token: int) -> bool:
    """Whether a word belongs to the name of an institution after it: "the fisheries ministry"."""
    return parse.tag[token] in MODIFIERS or (parse.tag[token] == "NNS" and parse.dep[token] == "compound")
