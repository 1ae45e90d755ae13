"""Names of places that nothing in them tells: "Doe, a market town", "the Doe district", "residents of Doe"."""

from __future__ import annotations

from summarizer.mark.cues.nameless import acts
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.cues import BODIES, INSTITUTIONS, MEDIA_NOUNS
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.people import HONORIFICS, KIN, TITLES
from summarizer.mark.lexicon.places import NO_SURNAMES, PLACE_HEADS, SETTLEMENTS, STREETS
from summarizer.mark.lexicon.tags import FINITE, MODIFIERS
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.names.heads import OF_FIRMS, has_head
from summarizer.mark.names.name import Name
from summarizer.mark.nlp import Parse

_PLAIN = SETTLEMENTS - {"county", "state"}

SEATS = frozenset("house palace office residence secretariat hall lodge".split())
"""Where a holder of an office sits."""
_DWELLERS = frozenset("residents inhabitants villagers townspeople dwellers outskirts suburbs suburb".split())
"""Who and what is of a place."""

_BOUND = frozenset("heading headed bound leaving departing departed".split())
"""What leads "for" a place."""


def is_settled(parse: Parse, name: Name) -> bool:
    """Whether the words around a name make it a place's."""
    if name.sure or name.kind not in ("person", "organization", "place", "other", "unknown"):
        return False
    if name.kind == "person" and name.last - name.first > 1 and parse.lower[name.last - 1] in NO_SURNAMES:
        return not name.title
    before = parse.lower[max(name.first - 2, 0) : name.first]
    if len(before) == 2 and (
        (before[1] == "of" and before[0] in _DWELLERS) or (before[1] == "for" and before[0] in _BOUND)
    ):
        return True
    return (
        _is_called_place(parse, name)
        or _is_home(parse, name)
        or _is_town(parse, name)
        or _is_site(parse, name)
        or (
            parse.lower[name.last : name.last + 1]
            in (["province"], ["district"], ["prefecture"], ["governorate"], ["village"])
            and parse.dep[name.last - 1] in ("compound", "nmod", "amod")
            and name.kind != "organization"
        )
    )


_IN_COURT = frozenset("pleaded pleads denied denies admitted admits died".split())
"""What somebody does in court copy, which tells where he lives and not for whom he works."""


def _is_home(parse: Parse, name: Name) -> bool:
    """ "Jane Doe, 34, of Roe, was held", "Jane Doe, of Roe, pleaded guilty": where somebody lives, between commas."""
    of, after = name.first - 1, name.last
    if (
        parse.lower[of - 1 : of + 1] != [",", "of"]
        or parse.words[after] not in (",", ".")
        or name.last - name.first > 2
    ):
        return False
    if has_head(parse.words[name.first : name.last]):
        return False
    aged = parse.words[of - 2].isdigit() and len(parse.words[of - 2]) < 3 and parse.words[of - 3] == ","
    # "denied murder", and no "denied the claim", "denied it", "admitted that it failed"
    court = parse.lower[after + 1] in _IN_COURT and parse.tag[after + 2] not in ("DT", "IN", "PRP", "WDT")
    return aged or (parse.tag[of - 2] == "NNP" and court)


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


_VENUES = frozenset(
    "hotel hall stadium university hospital school college airport arena cathedral church palace square prison barracks".split()
)
"""What stands in a town that is named after it, between commas."""


def _is_town(parse: Parse, name: Name) -> bool:
    """ "At the Harbour Hotel, Orlu.": one word between a venue with a name and a stop, and no list."""
    venue, lone = name.first - 2, name.last - name.first == 1 and name.text.istitle()
    if venue < 1 or not lone or parse.words[venue + 1] != "," or parse.words[name.last] not in (",", ".", ")", "\n"):
        return False
    after = parse.tag[name.last + 1] if parse.words[name.last] == "," else ""
    begin = venue
    while begin > 0 and parse.words[begin - 1].istitle():
        begin -= 1
    begin -= parse.lower[begin - 1] == "the"
    housed = (
        parse.lower[venue] in _VENUES and begin < venue and parse.lower[begin - 1] in ("at", "in", "outside", "from")
    )
    return housed and after not in ("NNP", "CC", *FINITE)


_SITES = (PLACE_HEADS - {"hall", "north", "south", "east", "west"}) | frozenset(
    "mine refinery smelter pipeline shipyard base".split()
)
"""What is built or lies somewhere, with a name of its own after a comma."""


def _is_site(parse: Parse, name: Name) -> bool:
    """ "The country's first power plant, El Doe,": what stands at the noun's side, and not "At the plant, Doe,"."""
    noun = name.first - 2
    if noun < 1 or parse.words[name.first - 1] != "," or parse.words[name.last] not in (",", ".", ")", "–", "—"):
        return False
    link = parse.head[noun]
    opens = parse.dep[noun] == "pobj" and link == parse.sentence_tokens[parse.sentence[noun]][0]
    beside = parse.dep[name.last - 1] == "appos" and parse.head[name.last - 1] == noun and not opens
    return beside and parse.lower[noun] in _SITES and not is_given(parse.words[name.first])


_HOUSES = frozenset("house hall library lodge manor tower".split())
"""Last words of names of buildings, before which a given name may stand."""

_WHERE = ("in", "on", "along", "near", "at", "off", "from")


def is_address(parse: Parse, name: Name, words: list[str]) -> bool:
    """ "Jane Doe, 47, of Mill Lane, Orlu,", "in Mill Lane", "on Doe's Walk"."""
    at, before, last = name.last, name.first - 1, words[-1].lower()
    if before < 2 or name.kind not in ("person", "organization", "place", "unknown", "other"):
        return False
    if parse.tag[at] == "POS":
        street = parse.lower[at + 1] in STREETS | PLACE_HEADS and parse.words[at + 1].istitle()
        longer = parse.words[at + 2].istitle()  # "on Doe TV's Street Voices"
        return street and not longer and parse.lower[before] in _WHERE and len(words) == 1
    if len(words) < 2 or {word.lower() for word in words} & OF_FIRMS:
        return False
    if last in _HOUSES and parse.lower[before] in ("at", "outside", "inside") and is_given(words[0]):
        aimed = parse.lower[before - 1] in _AIMED or parse.lower[before - 2] in _AIMED
        return len(words) == 2 and not aimed and not _is_human(parse, at + 1) and not _alone(parse, words[1])
    apart = parse.lower[before] == "of" and parse.words[before - 1] == ","
    aged = apart and parse.tag[before - 2] == "CD" and parse.words[at] == "," and parse.words[at + 1].istitle()
    if aged and not has_head(words):
        return True
    there = _WHERE[:4] if last not in ("lane", "road", "avenue") else ("at", *_WHERE[:4])  # "until 8pm at Mill Lane"
    placed = apart or (parse.lower[before] in there and not is_given(words[0]))
    return placed and last in STREETS and (last != "court" or apart)


_AIMED = frozenset(
    "look looked looks looking aim aimed aims threw thrown throw throwing shout shouted shouts shouting laugh laughed smiled "
    "smile stared stare fired shot yelled swore angry eggs cameras".split()
)
"""What is done at somebody."""


def _alone(parse: Parse, surname: str) -> bool:
    """Whether the last word of a name stands without the first and does something or is described: "Manor, a banker,"."""
    lower, words = parse.lower, parse.words
    return any(
        (words[at + 1] == "," and _is_human(parse, at + 2)) or parse.tag[at + 1] in FINITE
        for at, word in enumerate(words[:-2])
        if word == surname and not words[at - 1][:1].isupper() and lower[at - 1] not in ("the", "this")
    )


def leads_place(parse: Parse, name: Name, words: list[str]) -> bool:
    """Whether "Port Doe", "Great Doe" is a place: what the pipeline has for a body only where it is said to be there."""
    told = name.kind in ("person", "unknown") and words[0] not in ("Great", "Little", "Upper", "Lower")
    placed = name.first > 0 and parse.lower[name.first - 1] in ("in", "near", "from") and not has_head(words)
    return told or (placed and name.kind in ("person", "unknown", "organization", "other"))


_LAND_SURNAMES = frozenset(
    "Jordan Chad Israel Georgia Ireland England Wales Holland Cuba Malta Cyprus Mali Niger Dominica".split()
)
"""Names of countries that are people's, too."""


_OF_ENGLAND = frozenset("Historic Natural Public Homes Skills Active Visit Creative Audit Network".split())
"""First words of the names of bodies that end in a part of Britain: "Historic England"."""


def is_of_land(parse: Parse, name: Name, words: list[str]) -> bool:
    """ "Meteo France", "Tourism Fiji": what ends in a country's name, begins with no given name and is nobody's."""
    land = len(words) == 2 and words[1] in countries().names and words[1] not in _LAND_SURNAMES
    land = land or (len(words) == 2 and words[0] in _OF_ENGLAND and words[1] in ("England", "Scotland", "Wales"))
    if not land or not words[0].istitle() or not words[0].isalpha() or is_given(words[0]):
        return False
    before = parse.lower[name.first - 1 - (parse.words[name.first - 1] == ",")] if name.first > 1 else ""
    described = parse.words[name.last] == "," and (
        parse.tag[name.last + 1] == "CD"
        or _is_human(parse, name.last + 1)
        or parse.lower[name.last + 1] in ("who", "whose")
    )
    if described or before in KIN or is_title(before) or acts(before):
        return False
    beside = name.first > 0 and parse.tag[name.first - 1].startswith("NN")  # "Chef Doe Fiji"
    return not beside or before in BODIES | INSTITUTIONS | MEDIA_NOUNS | {"forecaster", "regulator", "agency"}


def _is_human(parse: Parse, first: int) -> bool:
    """Whether a description behind a comma is of somebody: ", a boxer from Orlu,"."""
    if parse.lower[first] not in ("a", "an", "the"):
        return False
    noun = first + 1
    while noun < first + 6 and parse.tag[noun + 1][:2] == "NN":
        noun += 1
    speaks = parse.tag[noun + 1] in FINITE  # "Jane Hall, a spokesman said"
    return not speaks and (is_title(parse.lower[noun]) or acts(parse.lower[noun]))


def is_surname(parse: Parse, word: str) -> bool:
    """Whether a lone word is a person's elsewhere, by the given name before it or the surname behind: "Abdul Doe, a cook"."""
    for at, other in enumerate(parse.words):
        if other != word:
            continue
        before = parse.words[at - 1] if at else ""
        if is_given(before) or before in ("Abdul", "Abdel", "Abd", "Abdal", "El", "Al") or before.lower() in HONORIFICS:
            return True
        alone = parse.tag[at + 1] == "NNP" and parse.words[at + 1].istitle() and parse.words[at + 2] == ","
        if alone and (_is_human(parse, at + 3) or parse.tag[at + 3] == "CD"):
            return True
    return False


def has_article(parse: Parse, name: Name) -> bool:
    """Whether "the" stands before the office: "at the Prime Minister House", where "Minister Hall" would be a person."""
    before = name.first - 1
    while before > 0 and parse.lower[before] in TITLES | {"prime", "vice", "deputy"}:
        before -= 1
    return parse.lower[before] == "the"
