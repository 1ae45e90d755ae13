"""Whether a capital or residence is meant as a place or as the government that sits there."""

from __future__ import annotations

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
    if parse.lower[name.last : name.last + 1] and parse.lower[name.last] in _CITY_THINGS:
        return False
    while parse.dep[token] in ("conj", "compound", "nmod") and parse.head[token] != token and seen < 5:
        if parse.dep[token] == "compound" and not parse.words[parse.head[token]][0].isupper():
            return False
        token = parse.head[token]
        seen += 1
    dep, head = parse.dep[token], parse.head[token]
    if dep in ("nsubj", "nsubjpass", "agent", "dative"):
        if parse.lower[head] in ("is", "was"):
            return any(parse.dep[child] == "acomp" for child in parse.children[head])
        return parse.lower[head] not in ("lies", "lay", "hosted", "hosts", "saw", "sees", "are", "were")
    if dep == "poss":
        return parse.tag[head] in ("NN", "NNS") and parse.lower[head] not in _CITY_THINGS
    if dep == "pobj":
        return parse.lower[head] in ("with", "between", "by", "against", "among")
    return dep == "dobj" and parse.lower[head] in _DONE_TO


_CITY_THINGS = frozenset(
    "airport streets street university museum mayor centre center metro subway suburbs suburb outskirts stadium "
    "opera residents population hotel square cathedral zoo port station stock exchange police theatre".split()
)
"""What a city has and no government: "Moscow airport" names the place."""


_DONE_TO = frozenset(
    "accused accuses accusing urged urges urging told tells blamed blames condemned condemns criticised criticized "
    "supported supports backed backs warned warns asked asks called calls thanked accused threatened pressed".split()
)
"""Verbs whose object answers for something, as a government does and no place."""
