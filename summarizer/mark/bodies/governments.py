"""Whether a capital or residence is meant as a place or as the government that sits there."""

from __future__ import annotations

from summarizer.mark.lexicon.places import WAYS
from summarizer.mark.lexicon.tags import FINITE
from summarizer.mark.names.initials import is_traded
from summarizer.mark.names.name import Name
from summarizer.mark.nlp import Parse

SEATS = {"Brussels": frozenset({"European Union", "EU", "European Commission"})}
"""Capitals that stand for a union of states where it is told of, and for no country where that isn't."""


def seats_of_unions(parse: Parse, names: list[Name]) -> None:
    """ "Brussels said", beside "the EU" and with no word of Belgium, is the union."""
    told = {name.text for name in names}
    lands = {name.country for name in names if name.kind in ("country", "people")}
    for name in names:
        union = SEATS.get(name.text, frozenset()) if name.kind == "capital" else frozenset()
        if told & union and name.country not in lands and stands_for_government(parse, name):
            name.kind, name.country, name.sure = "organization", None, True


def stands_for_government(parse: Parse, name: Name) -> bool:
    """Whether a capital or residence is used as an actor: it does, owns or is dealt with, and is not just where."""
    token = name.last - 1
    seen = 0
    opens = parse.sentence_tokens[parse.sentence[name.first]][0] == name.first
    if opens and parse.words[name.last] in ("–", "—", "-", "--") and parse.set_apart(name.last):
        return False  # "Nairobi – Kenya's ministry said"
    placed = parse.lower[name.first - 1] in ("in", "near", "outside", "inside", "around") if name.first else False
    if placed and parse.tag[name.last] != "POS":  # and not "In Suva's view"
        return False  # "Near Suva, a man was found", whatever the parser makes of it
    if parse.lower[name.last : name.last + 1] and parse.lower[name.last] in _CITY_THINGS:
        return False
    while parse.dep[token] in ("conj", "compound", "nmod") and parse.head[token] != token and seen < 5:
        if parse.dep[token] == "compound" and not parse.words[parse.head[token]][0].isupper():
            return False
        token = parse.head[token]
        seen += 1
    dep, head = parse.dep[token], parse.head[token]
    if dep in ("nsubj", "nsubjpass") and _is_listed(parse, name, head):
        return False
    if dep in ("nsubj", "nsubjpass", "agent", "dative"):
        if parse.lower[head] in _BEING:
            told = [child for child in parse.children[head] if parse.dep[child] == "acomp"]
            return bool(told) and (_acts_besides(parse, head) or not any(_is_of_city(parse, word) for word in told))
        undergoes = dep == "nsubjpass" and (parse.lower[head] in _UNDERGONE or _is_called_or_put(parse, head))
        undergoes = undergoes and _MEASURES.isdisjoint(parse.lower[head : head + 8])
        undergoes = undergoes and parse.lower[head + 1] not in ("out", "aside") and not _acts_besides(parse, head)
        return not (undergoes or is_traded(parse, head)) and parse.lower[head] not in (
            "lies",
            "lay",
            "hosted",
            "hosts",
            "saw",
            "sees",
        )
    if dep == "poss":
        return parse.tag[head] in ("NN", "NNS") and parse.lower[head] not in _CITY_THINGS
    if dep == "pobj":
        joins = parse.lower[head] == "between" and parse.lower[parse.head[head]] in WAYS
        return not joins and parse.lower[head] in ("with", "between", "by", "against", "among")
    return dep == "dobj" and parse.lower[head] in _DONE_TO


def _acts_besides(parse: Parse, verb: int) -> bool:
    """ "Suva was hit and warned", "Suva was cold and said so"."""
    return any(parse.dep[c] == "conj" and parse.tag[c] in FINITE for c in parse.children[verb])


def _is_called_or_put(parse: Parse, verb: int) -> bool:
    """ "Suva was named as host", "was brought to a standstill", "was attacked with drones", and not "was named by the court"."""
    last = parse.sentence_tokens[parse.sentence[verb]][1]
    told = {*parse.lower[verb + 1 : min(verb + 9, last)]}
    return not told.isdisjoint(_TOLD_OF_CITIES.get(parse.lower[verb], frozenset()))


_HONOURS = frozenset(
    "host hosts venue city hub seat destination site games olympics expo fair championships championship festival".split()
)
_PLIGHTS = frozenset(
    "standstill halt chaos darkness panic lockdown curfew siege alert water power electricity ruins rubble".split()
)
_WEAPONS = frozenset("drone drones missile missiles rocket rockets bombs shells artillery bombers warplanes".split())
_CALLING = "named voted crowned dubbed hailed tipped considered shortlisted proposed awarded eliminated passed".split()
_TOLD_OF_CITIES = {
    **dict.fromkeys(_CALLING, _HONOURS),
    **dict.fromkeys("brought thrown put placed left kept".split(), _PLIGHTS),
    **dict.fromkeys("attacked targeted".split(), _WEAPONS),
}
"""What is done to cities and governments, with the words beside which it is done to a city."""


def _is_of_city(parse: Parse, word: int) -> bool:
    """Whether what is said of a capital is said of the city: "calm", and not "calm about it" or "busy building ties"."""
    minded = any(parse.lower[c] in _MINDED or parse.dep[c] == "xcomp" for c in parse.children[word])
    return parse.lower[word] in _OF_CITIES and (not minded or parse.lower[word] == "home")


_MINDED = ("to", "toward", "towards", "about")


def _is_listed(parse: Parse, name: Name, verb: int) -> bool:
    """Whether a name ends a phrase of place behind the verb's other subject: "exchanges in Doe, Suva and Roe were"."""
    subjects = [c for c in parse.children[verb] if c < name.first - 2 and parse.dep[c] in ("nsubj", "nsubjpass")]
    at = name.first - 1
    while at > 0 and (parse.lower[at] in (",", "and", "or") or parse.tag[at] == "NNP"):
        at -= 1
    return at < name.first - 1 and any(subject < at for subject in subjects) and parse.lower[at] in _PLACING


_BEING = ("is", "was", "are", "were")
_PLACING = ("in", "at", "of", "near", "from", "around", "outside")
"""Prepositions before a row of places."""

_OF_CITIES = frozenset(
    "awash beautiful bustling busy calm cheap cold crowded dry empty expensive famous flooded full home hot humid larger "
    "picturesque polluted quiet rainy safer smaller snowy sunny warm wet windy".split()
)
"""What is said of a city and of no government."""

_UNDERGONE = frozenset(
    "bombarded battered besieged bombed built captured chosen closed cordoned covered crippled damaged decorated destroyed devastated encircled engulfed "
    "evacuated flooded founded gridlocked gripped hit illuminated inundated jolted lashed liberated lit located occupied overrun "
    "paralysed paralyzed picked pummelled pummeled plunged pounded razed rebuilt rocked ranked sealed selected shaken shelled shrouded shut situated "
    "stormed struck surrounded swept visited".split()
)
"""What happens to a city: "Suva was hit by a storm"."""
_MEASURES = frozenset("sanctions tariffs tariff duties embargo criticism accusations lawsuit lawsuits".split())
"""What hits a government."""

_CITY_THINGS = frozenset(
    "airport airports streets street university museum mayor centre center metro subway suburbs suburb outskirts stadium "
    "opera residents population hotel hotels square cathedral zoo port station stock exchange police theatre skyline "
    "restaurants shops bars cafes neighbourhood neighborhood district districts slums parks traffic weather fashion".split()
)
"""What a city has and no government: "Moscow airport" names the place."""


_DONE_TO = frozenset(
    "accused accuses accusing urged urges urging told tells blamed blames condemned condemns criticised criticized "
    "supported supports backed backs warned warns asked asks called calls thanked accused threatened pressed".split()
)
"""Verbs whose object answers for something, as a government does and no place."""
