"""Styles of office: whom "His Majesty", "the SSP", "the head of Norwegian diplomacy" and "the Russian side" mean."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.mark import MarkedArticle
from summarizer.mark.entities import Entity
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.names.ranked import INITIALS

_STYLES = {
    "majesty": frozenset("king queen emperor empress sultan".split()),
    "highness": frozenset("prince princess emir sheikh sultan duke duchess".split()),
    "holiness": frozenset("pope patriarch pontiff catholicos lama".split()),
    "eminence": frozenset("cardinal metropolitan imam mufti".split()),
    "excellency": frozenset("president minister ambassador governor bishop archbishop chancellor premier".split()),
}
"""Offices whose holders are called so, and no others."""

_WHOSE = frozenset("his her your".split())
"""Words before a style: "Her Majesty", "Your Excellency"."""
_FEMALE = frozenset("queen empress princess duchess".split())
"""Offices that "his" before a style rules out; descriptions of other women never bear one."""
_MALE = frozenset("king emperor prince duke pope cardinal".split())
"""Offices that "her" rules out."""


def styled(marked: MarkedArticle, head: int) -> int:
    """The person whom "His Majesty" means: who is called by such an office, named last before; or -1."""
    parse = marked.parse
    offices = _STYLES.get(parse.lower[head])
    whose = head - 1 - (parse.lower[head - 1] in ("royal", "imperial", "serene"))
    if not offices or whose < 0 or parse.lower[whose] not in _WHOSE:
        return -1
    offices = offices - {"her": _MALE, "his": _FEMALE}.get(parse.lower[whose], frozenset())
    first = parse.sentence_tokens[0][0]
    for name in reversed(marked.names_between(first, head)):
        entity = marked.entities[name.entity] if name.entity >= 0 else None
        if entity and entity.kind == "person" and offices & _office_words(entity):
            return name.entity
    return -1


def ranked(marked: MarkedArticle, head: int) -> int:
    """The officer whom "the SSP" means: who was last named right behind those initials and, it may be, a branch; or -1."""
    parse, initials = marked.parse, marked.parse.words[head]
    if initials not in INITIALS or parse.lower[head - 1] != "the":
        return -1
    for name in reversed(marked.names_between(0, head)):
        at = name.first - 1
        while at > name.first - 5 and (parse.words[at] in ("(", ")", ".") or parse.words[at].istitle()):
            at -= 1
        if name.kind == "person" and name.entity >= 0 and parse.words[at] == initials:
            return name.entity
    return -1


def chief_diplomat(marked: MarkedArticle, head: int, countries_of: Callable[[Entity], set[str]]) -> int:
    """The foreign minister whom "the head of Norwegian diplomacy" and "Norway's top diplomat" mean; or -1."""
    parse, table = marked.parse, countries()
    first, last = parse.left[head], parse.right[head] + 1
    heading = parse.lower[head] in ("head", "chief") and "diplomacy" in parse.lower[head + 1 : head + 5]
    top = parse.lower[head] == "diplomat" and {"top", "chief"} & set(parse.lower[first:head])
    if not heading and not top:
        return -1
    own = {table.adjectives[w] for w in parse.words[first:last] if w in table.adjectives}
    own |= {n.country for n in marked.names_between(first, last) if n.country}
    ministers = [
        index
        for index, entity in enumerate(marked.entities)
        if entity.kind == "person" and entity.names and (words := _office_words(entity))
        if ("foreign" in words and words & {"minister", "secretary"}) or "counterpart" in words
    ]
    of_it = [i for i in ministers if own & countries_of(marked.entities[i])]
    at_home = [i for i in ministers if not countries_of(marked.entities[i])]
    found = of_it or at_home
    return found[0] if len(found) == 1 else -1


_OF_STATE = frozenset(
    "negotiators delegation delegations summit minister ministers ministry diplomats embassy ceasefire truce treaty".split()
)
"""Words of stories in which sides are states, and not teams."""


def side_of(marked: MarkedArticle, head: int, phrase: tuple[int, int]) -> int:
    """The country that "the Russian side" means, where the text tells of it and nothing else qualifies the side; or -1."""
    parse, first = marked.parse, phrase[0]
    own = countries().adjectives.get(parse.words[head - 1])
    if parse.lower[head] != "side" or not own or parse.lower[first:head] not in (["the", parse.lower[head - 1]],):
        return -1
    if not _OF_STATE & {*parse.lower}:
        return -1  # "The Spanish side said their keeper was hurt"
    return next((i for i, e in enumerate(marked.entities) if e.kind == "country" and e.country == own), -1)


def _office_words(entity: Entity) -> set[str]:
    return {word for role, _ in entity.roles for word in role.lower().replace("-", " ").split()}
