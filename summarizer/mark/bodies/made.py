"""Names of what is made and of what is only said: "the Doe Swift costs 20,000 euros", "the theme is Bridges to Roe"."""

from __future__ import annotations

from summarizer.mark.bodies.rows import DOUBTFUL
from summarizer.mark.bodies.things import is_product
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.organizations import CORPORATE, ORGANIZATION_HEADS, PARTISANS
from summarizer.mark.names.name import CALENDAR, Name
from summarizer.mark.nlp import Parse

_MAKING = frozenset(
    "built assembled unveiled priced held staged screened premiered performed aired composed filmed demolished bulldozed "
    "renovated refurbished evacuated flooded gutted reopened repealed ratified enacted postponed contested introduced discontinued".split()
)
_SELLING = frozenset("costs cost retails lasts lasted".split())
"""What is done with a car, a building, a law or a race, and what these do."""

_GETTING = frozenset(
    "won win wins winning retained staged screened performed premiered repealed repeal ratified ratify enacted enact wrote "
    "composed demolished demolish renovate renovated build builds".split()
)
"""What one does with a work, a law, a building or a race, and with nobody."""

_WORDINGS = frozenset("theme motto slogan".split())
"""What is worded, in capitals at times."""


_BEHIND = tuple(
    f"-{word}"
    for word in "based born led backed owned curious only like style era free wide funded run friendly controlled held linked "
    "aligned made bound related dominated brokered mediated sponsored supported occupied".split()
)
"""What makes an adjective of a name."""


def made_and_said(parse: Parse, names: list[Name]) -> set[str]:
    """The names of things of which the text tells that they are built or what they cost, and the wordings of themes."""
    loose = [n for n in names if not n.sure and n.kind in DOUBTFUL and not n.country and not n.title]
    operations = [n.text for n in names if n.kind == "other" and n.text.startswith("Operation ")]
    operations += [n.text for n in names if n.kind == "other" and n.text.startswith("Space Shuttle ")]
    called = {text.removeprefix("Operation ").removeprefix("Space Shuttle ") for text in operations} | {
        n.text for n in names if n.text.endswith(_BEHIND)
    }
    made = {n.text for n in loose if _is_made(parse, n) or _is_described(parse, n) or _is_counted(parse, n)}
    return (
        called | {n.text for n in loose if _is_worded(parse, n)} | (made - {n.text for n in loose if _does(parse, n)})
    )


def _does(parse: Parse, name: Name) -> bool:
    """Whether a name is the subject of what somebody does to somebody or says."""
    verb = parse.head[name.last - 1]
    acts = parse.dep[name.last - 1] == "nsubj" and parse.lower[verb] not in _SELLING | {"has", "have", "had"}
    return acts and any(parse.dep[c] in ("dobj", "ccomp", "xcomp") for c in parse.children[verb])


def _is_described(parse: Parse, name: Name) -> bool:
    """ "Doe Vault, its photo software,", "a podcast called Doe Trains": a thing by the noun that tells what it is."""
    top, verb = name.last - 1, parse.head[name.last - 1]
    if name.kind == "person" and is_given(name.text.split()[0]):
        return False
    behind = [c for c in parse.children[top] if c > name.last and parse.dep[c] == "appos"]
    nouns = behind if parse.words[name.last] == "," else []
    if parse.dep[top] == "oprd" and parse.lower[verb] in _CALLED:
        nouns += [c for c in parse.children[verb] if parse.dep[c] == "nsubjpass"]
        nouns += [parse.head[verb]] if parse.dep[verb] == "acl" else []
    return any(is_product(parse, c) and parse.lower[c] not in _OF_PEOPLE for c in nouns)


_CALLED = frozenset("called titled entitled named dubbed".split())


def _is_counted(parse: Parse, name: Name) -> bool:
    """ "40 Falcon Doves", "13 million Does": what there are many of, and no party's members."""
    many = name.text.endswith("s") and name.text not in PARTISANS and not name.text.isupper()
    counted = any(parse.dep[c] == "nummod" and c < name.first for c in parse.children[name.last - 1])
    return many and counted and parse.dep[name.last - 1] in ("dobj", "pobj", "conj")


_OF_PEOPLE = frozenset({"model", "models", "single"})
"""What people are, too, and other things than what they are called for."""


def _is_worded(parse: Parse, name: Name) -> bool:
    """ "The theme of the forum is Energy for All"."""
    first = parse.sentence_tokens[parse.sentence[name.first]][0]
    copula = parse.lower[name.first - 1] in ("is", "was")
    return copula and any(parse.dep[i] == "nsubj" for i in range(first, name.first) if parse.lower[i] in _WORDINGS)


def _is_made(parse: Parse, name: Name) -> bool:
    """ "The Doe Swift is built in Orlu", "the Doe Swift and the Roe Star cost more": with an article, as no firm stands."""
    words = {word.lower() for word in name.text.split()}
    person = name.kind == "person" and is_given(name.text.split()[0])
    if parse.lower[name.first - 1 : name.first] != ["the"] or person or words & (ORGANIZATION_HEADS | CORPORATE):
        return False
    token = name.last - 1
    while parse.dep[token] == "conj" and parse.head[token] < token:
        token = parse.head[token]
    told = _TOLD.get(parse.dep[token], frozenset())
    return parse.lower[parse.head[token]] in told or (
        parse.dep[token] == "nsubj" and name.text[-1] != "s" and _is_begun(parse, parse.head[token])
    )


def _is_begun(parse: Parse, verb: int) -> bool:
    """ "The Doe Clean started on Monday": what begins or ends on a day, and does nothing to anybody."""
    days = [d for c in parse.children[verb] if parse.lower[c] in ("on", "in") for d in parse.children[c]]
    days += [c for c in parse.children[verb] if parse.dep[c] == "npadvmod"]
    dated = any(parse.lower[d] in CALENDAR for d in days)
    alone = not {parse.dep[c] for c in parse.children[verb]} & {"dobj", "xcomp", "acomp", "advmod"}
    return parse.lower[verb] in _BEGINNING and dated and alone


_BEGINNING = frozenset("starts started begins began ends ended start begin end".split())


_TOLD = {"nsubjpass": _MAKING, "nsubj": _SELLING, "dobj": _GETTING}
