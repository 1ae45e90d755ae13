"""Bodies and states behind those who act for them: "Harbour Union officials", two spokesmen, "Chad's government"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.draft.embedded.affiliation.find import Affiliations
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.meetings import RECEIVE, VISIT
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.names.name import Name

if TYPE_CHECKING:
    from summarizer.draft.embedded.reference.speakers import Speakers

_REPRESENT = frozenset(
    "officials official representatives executives leadership management board team delegation negotiators members delegates "
    "mission bosses leaders chiefs stewards organisers organizers employers managers lawyers bargainers rebels guerrillas insurgents envoys emissaries commanders".split()
)
"""People through whom a body meets others."""


def body_of(marked: MarkedArticle, speakers: Speakers, noun: int) -> list[int]:
    """The bodies for which such people meet, "the union" told of before included; none where they are named themselves."""
    parse = marked.parse
    if parse.lower[noun] not in _REPRESENT:
        return []
    links = [c for c in parse.children[noun] if parse.lower[c] in ("of", "from") and c > noun]
    within = [(parse.left[noun], noun), *((c, _end(marked, c)) for c in links)]
    names = [n for first, last in within for n in marked.names_between(first, last + 1) if n.entity >= 0]
    if any(n.kind == "person" for n in names):
        return []
    bodies = [n for n in names if n.kind == "organization"]
    whose = [c for link in links[:1] for c in parse.children[link] if parse.tag[c] == "NN" and parse.dep[c] == "pobj"]
    if not names and whose and parse.lower[parse.left[whose[0]]] == "the":
        told = speakers.resolve(whose[0], (parse.left[whose[0]], whose[0] + 1)).entity
        return [told] if told >= 0 and marked.entities[told].kind == "organization" else []
    joined = [n for n in names if n.kind == "country" and "and" in parse.lower[n.first - 2 : n.first]]
    return list(dict.fromkeys(n.entity for n in names if n in bodies or (bodies and n in joined)))


def _end(marked: MarkedArticle, link: int) -> int:
    """Where the body's own phrase ends, before what a clause or comma adds."""
    parse = marked.parse
    stop = parse.right[link]
    ends = (i for i in range(link + 1, stop + 1) if parse.words[i] == "," or parse.tag[i][0] in "WV")
    return next(ends, next((i for i in range(link + 2, stop + 1) if parse.lower[i] == "at"), stop + 1)) - 1


def for_whom(marked: MarkedArticle, affiliations: Affiliations, pair: list[int]) -> list[int]:
    """Those who are the sides: where a spokesman is one of two people, the bodies that they speak for, or nobody."""
    if not any("spokes" in role.lower() for e in pair for role, _ in marked.entities[e].roles):
        return pair
    bodies = [[b for b in affiliations.of(e) if marked.entities[b].kind == "organization"] for e in pair]
    found = list(dict.fromkeys(b[0] for b in bodies if len(b) == 1))
    return found if len(found) == len(pair) else []


def says_whose(marked: MarkedArticle, land: Name) -> bool:
    """Whether a country only says whose officer somebody is, or where: "Peru's envoy", "a gas link through Peru"."""
    parse, after = marked.parse, land.last
    if parse.dep[after - 1] == "pobj" and parse.lower[parse.head[after - 1]] in (
        "in",
        "through",
        "via",
        "across",
        "into",
    ):
        return True
    owned = parse.tag[after] == "POS" and any(True for _ in marked.names_between(after + 1, after + 2))
    office = any(is_title(word) for word in parse.lower[after : after + 4]) and parse.head[after - 1] >= after
    return owned or (office and parse.dep[after - 1] in ("poss", "compound", "nmod", "amod"))


def state_of(marked: MarkedArticle, speakers: Speakers, noun: int) -> list[int]:
    """The country of "Chad's government" and "the government of Chad"."""
    parse = marked.parse
    owners = [c for c in parse.children[noun] if parse.dep[c] == "poss"]
    owners += [c for link in parse.children[noun] if parse.lower[link] == "of" for c in parse.children[link]]
    named = [name for owner in owners if (name := speakers.name_at(owner)) and name.entity >= 0]
    return [name.entity for name in named if marked.entities[name.entity].kind == "country"]


_WITH = frozenset(
    "talked talk talks talking conferred confer conferring consulted consult consults consulting sat sit sits sitting chatted "
    "negotiate negotiates negotiated negotiating bargained bargaining haggled haggling".split()
)
"""Verbs that with "with" tell of a meeting even where a body is named; who speaks with one may do so in its columns."""

_GUESTS = _REPRESENT | frozenset("delegation deputation party group caucus panel staff envoys emissaries".split())
"""Nouns for people who come for a body; what else of a body is seen or received ("support", "a letter") meets nobody."""


def meets_bodies(marked: MarkedArticle, verb: int) -> bool:
    """Whether a verb of talking, seeing or receiving may have a body for its party: "saw a delegation of the union"."""
    parse = marked.parse
    beside = parse.lower[verb] in VISIT | RECEIVE  # "visited the centre with students"
    links = [c for c in parse.children[verb] if c > verb and parse.lower[c] in ("with", "to") and not beside]
    if parse.lower[verb] in _WITH and (
        any(parse.lower[c] == "with" for c in links) or parse.lower[verb + 1] == "down" or parse.tag[verb][0] == "N"
    ):
        return True
    told = [c for c in parse.children[verb] if parse.dep[c] in ("dobj", "nsubj")]
    told += [c for link in links for c in parse.children[link] if parse.dep[c] == "pobj"]
    return any(parse.lower[c] in _GUESTS or (parse.tag[c] == "NNS" and is_title(parse.lower[c])) for c in told)
