"""What a body is a part of, by the words around its name: "Doe, a unit of Roe Metals", "Fiji's accident board Doe"."""

from __future__ import annotations

import itertools

from summarizer.draft.embedded.affiliation.fitting import NOT_OWN
from summarizer.draft.embedded.affiliation.office_words import PAST, past_description
from summarizer.mark import MarkedArticle
from summarizer.mark.entities import Entity
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.cues import BODIES, INSTITUTIONS
from summarizer.mark.lexicon.organizations import BODY_NOUNS, CORPORATE
from summarizer.mark.names.name import Name
from summarizer.mark.nlp import Parse

_PARTS = frozenset("unit subsidiary arm division affiliate offshoot branch wing brand member part".split())
"""What a body is to the one that it belongs to."""

_OWNED = frozenset("owned controlled affiliated".split())
_LINKS = frozenset("to with by".split())
_WIDE = frozenset("wholly majority fully jointly partly now also itself formally".split())

_INSIDE = frozenset("JJ JJR JJS NN HYPH VBN RB RBS".split())
"""Tags of the words before such a noun."""

_OF_LANDS = INSTITUTIONS - {"association", "delegation", "mission"} | frozenset("assembly rada duma senate".split())
"""Last words of the names of bodies of which a land has its own, and that name it after "of"."""

_OF_THE_NORTH = frozenset(("Central", "People's", "People"))
"""What opens the names of the North's bodies after "Korean", where the South's have its name."""

_PUBLIC = frozenset("agency authority board regulator watchdog inspectorate bureau commission council service".split())
"""What a people has one of, where it has many makers and clubs."""


def part_of(marked: MarkedArticle, name: Name, by_country: dict[str, int]) -> list[int]:
    """Whom a body belongs to that is named as a part, or as a land's own."""
    return [
        *_behind(marked, name),
        *_in_front(marked, name, by_country),
        *home_after(marked, name, by_country),
    ]


def named_within(marked: MarkedArticle, entity: Entity, by_country: dict[str, int]) -> list[int]:
    """The country whose name or adjective stands in a body's name: "Indian Navy", "Bank of Japan"."""
    table = countries()
    words = [word.rstrip("'’") for word in entity.name.replace("’s ", " ").replace("'s ", " ").split()]
    if len(words) > 1 and words[0] == "Korean" and words[1] in _OF_THE_NORTH:
        words[0] = "North Korean"
    pairs = [*words, *(f"{a} {b}" for a, b in itertools.pairwise(words))]
    named = [table.adjectives.get(word) or table.names.get(word) for word in pairs]
    named += [table.capitals.get(words[0])] if " ".join(words[1:]).islower() else []  # "Kremlin press service"
    found = [by_country[country] for country in named if country in by_country]
    private = words[-1].lower() in CORPORATE | {"exchange", "airlines", "airways"}  # no "Fijian government" owns it
    return [i for i in found if not private or not marked.entities[i].name.lower().endswith(" government")]


def _behind(marked: MarkedArticle, name: Name) -> list[int]:
    """The body in "Doe, a unit of Roe Metals," "Doe, which is affiliated to the Roe Congress" and "Doe, owned by Roe"."""
    parse, at = marked.parse, name.last
    held = parse.lower[name.first - 1 - (parse.lower[name.first - 1] == "the")] in ("of", "at", "for", "from")
    if parse.words[at : at + 1] != [","] or held:
        return []  # "rector of Doe College, a member of the Roe Academy"
    at += 1
    if parse.lower[at : at + 1] in (["which"], ["who"]):
        at += 1
    at += parse.lower[at : at + 1] in (["is"], ["are"], ["itself"])
    while parse.lower[at : at + 1] and parse.lower[at] in _WIDE:
        at += 1
    at += parse.words[at : at + 1] == ["-"]
    if parse.lower[at : at + 1] and parse.lower[at] in _OWNED and parse.lower[at + 1] in _LINKS:
        return _owner_at(marked, at + 2)
    noun = at = at + (parse.tag[at : at + 1] == ["DT"])
    while (
        noun < at + 5 and parse.tag[noun : noun + 1] and parse.tag[noun] in _INSIDE and parse.lower[noun] not in _PARTS
    ):
        noun += 1
    part = (
        parse.lower[noun] in _PARTS and parse.lower[noun + 1] == "of" and not (NOT_OWN | PAST) & {*parse.lower[at:noun]}
    )
    return _owner_at(marked, noun + 2) if part else []


def _owner_at(marked: MarkedArticle, begin: int) -> list[int]:
    """The body named from a token on, after "the", "Fiji's" or "the Fijian miner"."""
    parse = marked.parse
    begin += parse.tag[begin : begin + 1] == ["DT"]
    land = next((n for n in marked.names_between(begin, begin + 1) if n.country), None)
    if land is not None and (land.kind == "people" or parse.tag[land.last : land.last + 1] == ["POS"]):
        begin = land.last + (land.kind != "people")
    begin = past_description(parse, begin)
    owner = next(iter(marked.names_between(begin, begin + 1)), None)
    if owner is None or owner.entity < 0 or parse.tag[owner.last] in ("POS", "NN", "NNS"):
        return []  # "owned by Roe Metals' founder", "by Roe Metals founder Jane Doe"
    return [owner.entity] if marked.entities[owner.entity].kind in ("organization", "media") else []


def _in_front(marked: MarkedArticle, name: Name, by_country: dict[str, int]) -> list[int]:
    """The owner in "Fiji's accident board Doe", "Roe Corp's budget unit Doe" and "the Roe Union's (RU) Doe Council"."""
    parse, first = marked.parse, name.first
    if (
        parse.words[first - 1 : first] == [")"]
        and parse.words[max(first - 3, 0)] == "("
        and parse.tag[first - 4] == "POS"
    ):
        return _ending(marked, first - 4, by_country)
    noun = first - 1 - (parse.words[first - 1] == "," and parse.dep[first] != "conj")
    begin = _description(parse, noun)
    if noun < 1 or begin < 1 or parse.words[noun] != parse.lower[noun] or NOT_OWN & {*parse.lower[begin : noun + 1]}:
        return []
    owns = parse.tag[begin - 1] == "POS"
    own_part = parse.lower[noun] in _PARTS - {"member", "part", "wing", "brand"}
    if owns and (parse.lower[noun] in BODIES | BODY_NOUNS or own_part):
        return _ending(marked, begin - 1, by_country, bodies=own_part)
    if owns or noun != first - 1:
        return []
    if own_part and begin == noun:
        return _ending(marked, begin, {}, bodies=True)  # "Doe Metals unit Roe"
    peoples = [n for n in marked.names_between(max(begin - 2, 0), begin) if n.last == begin and n.kind == "people"]
    fits = peoples and parse.lower[noun] in _PUBLIC
    return [by_country[n.country] for n in peoples if fits and n.country and n.country in by_country]


def _description(parse: Parse, noun: int) -> int:
    """Where the words in small letters begin that end in a noun: "state-run air safety agency"."""
    begin = noun
    while begin > 0 and parse.tag[begin - 1] in _INSIDE and parse.words[begin - 1] == parse.lower[begin - 1]:
        begin -= 1
    return begin


def _ending(marked: MarkedArticle, end: int, by_country: dict[str, int], *, bodies: bool = True) -> list[int]:
    """The body or land whose name ends before a token."""
    owner = next((n for n in marked.names_between(max(end - 8, 0), end) if n.last == end), None)
    if owner is None:
        return []
    if bodies and owner.entity >= 0 and marked.entities[owner.entity].kind in ("organization", "media"):
        return [owner.entity]
    return [by_country[owner.country]] if owner.country in by_country else []


def home_after(marked: MarkedArticle, name: Name, by_country: dict[str, int]) -> list[int]:
    """The country in "Doe Corp. of Japan", "the Doe Assembly of Fiji" and "Doe, the Japanese state company,"."""
    parse, begin = marked.parse, name.last
    last = parse.lower[name.last - 1].rstrip(".")
    if parse.words[begin : begin + 1] == [","]:
        begin += 1 + (parse.lower[begin + 1 : begin + 2] in (["the"], ["a"], ["an"]))
        noun = next((i for i in range(begin + 1, min(begin + 4, len(parse.words))) if parse.lower[i] in BODIES), -1)
        if noun < 0 or begin == name.last + 1:
            return []
    elif parse.lower[begin : begin + 1] == ["of"] and (
        last in CORPORATE or (last in _OF_LANDS and name.first <= parse.head[begin] < name.last)
    ):
        begin += 1 + (parse.lower[begin + 1 : begin + 2] == ["the"])
    else:
        return []
    home = next(iter(marked.names_between(begin, begin + 1)), None)
    fits = home is not None and home.kind in ("people", "country") and home.country in by_country
    return [by_country[home.country]] if fits and home and home.country else []
