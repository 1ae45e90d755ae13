"""Whether a name only says where something is: "in France", "the Syrian border with Turkey", "reached Doe"."""

from __future__ import annotations

from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.organizations import BODY_NOUNS, INDEX_NAMES, INDEXES
from summarizer.mark.lexicon.places import WAYS
from summarizer.mark.names.name import Name

_WHERE = frozenset("in at on near from to outside inside across around into through off within throughout".split())
"""Prepositions of place: a name after one is where something was and did nothing."""
_LEAVING = frozenset(
    "left leave leaves leaving depart departs departed departing bound head heads headed heading embark".split()
)
"""What one does "for" a place."""

_ADDRESSED = frozenset("grateful thankful indebted gratitude appeal apology message letter loyal hostile".split())
"""What is "to" somebody, and to no place."""

_LANDS = frozenset("territory soil coast shore shores airspace waters north south east west".split())
"""Parts of a country in which things are."""

_DONE_TO_PLACES = frozenset(
    "reach reached reaches reaching toured touring crossed crossing damaged destroyed gutted flooded shelled bombed torched".split()
)
"""Verbs whose object is a place or building."""

_OF_NATURE = frozenset("burst overflowed flows flowed erupted erupts".split())
"""What rivers and volcanoes do."""


def only_where(marked: MarkedArticle, first: int, last: int) -> bool:
    """Whether the name only says where: "in France", "the Syrian border with Turkey"."""
    parse = marked.parse
    token = head_of_list(marked, last - 1)
    dep, head = parse.dep[token], parse.lower[parse.head[token]]
    if (dep == "poss" and parse.words[parse.head[token]] in INDEX_NAMES) or (dep == "poss" and head in INDEXES):
        return True
    if parse.words[last : last + 1] and parse.tag[last] == "POS" and parse.words[last + 1] in INDEX_NAMES:
        return True  # "Fiji's Nikkei 225"
    if parse.tag[last : last + 1] == ["POS"] and any(
        n.kind in ("place", "media") and n.sure for n in marked.names_between(last + 1, last + 3)
    ):
        return True  # "Fiji's Nadi Airport", "Fiji's The Orlu Post"
    best = any(parse.tag[child] == "JJS" for child in parse.children[parse.head[token]])
    if dep == "poss" and head in BODY_NOUNS and best:
        return True  # "Fiji's largest bank"
    if (
        dep == "pobj"
        and head == "of"
        and (
            parse.lower[parse.head[parse.head[token]]] in INDEXES
            or any(
                n.kind == "organization" and n.last == first - 1 for n in marked.names_between(max(first - 9, 0), first)
            )
        )
    ):
        return True  # "Doe & Sons of Fiji"
    if (dep == "dobj" and head in _DONE_TO_PLACES) or (dep == "nsubj" and head in _OF_NATURE):
        return True  # "reached Doe", "the Doe burst its banks"
    if dep == "pobj" and head == "of" and parse.lower[parse.head[parse.head[token]]] in _LANDS:
        return True  # "on the territory of Fiji"
    for name in marked.names_between(first - 5, first) if first > 1 and parse.words[first - 1] == "," else ():
        stands = parse.lower[name.first - 1] == "in" and parse.words[last] in (",", ".")
        kinds = ("place", "other", "capital") if stands else ("place", "other")
        if name.last == first - 1 and name.kind in kinds and (stands or dep == "appos"):
            return True  # "Lille, France"
    above = parse.lower[parse.head[parse.head[token]]]
    whom = any(parse.dep[c] == "dobj" for c in parse.children[parse.head[parse.head[token]]])
    if dep == "pobj" and head == "for" and not whom and (above in _LEAVING or parse.lower[first - 2] in _LEAVING):
        return True  # "before leaving for Fiji", not "left Doe Bank for Roe & Co"
    land = any(name.kind == "country" for name in marked.names_between(first, last))
    if dep == "pobj" and head == "between" and above in WAYS and not land:
        return True  # "the road between Doe and Roe"
    return dep == "pobj" and head in _WHERE and above not in _ADDRESSED


_FAITH = frozenset(
    "confidence interest trust faith belief confident believe believes believed found find sees saw".split()
)
"""What is "in" somebody."""


def stands_in(marked: MarkedArticle, name: Name) -> bool:
    """Whether a bare name follows "in" and nothing but a place can."""
    parse, top = marked.parse, name.last - 1
    if name.title or name.appositions or not name.first or parse.lower[name.first - 1] != "in":
        return False
    link = parse.head[top]
    return parse.dep[top] == "pobj" and link == name.first - 1 and parse.lower[parse.head[link]] not in _FAITH


def head_of_list(marked: MarkedArticle, token: int) -> int:
    """A word, or the first of what it is coordinated with."""
    for _ in range(6):
        if marked.parse.dep[token] != "conj":
            break
        token = marked.parse.head[token]
    return token
