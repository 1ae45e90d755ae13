"""Whose talks are that a clause tells aside: "a visit that included talks with John Roe", "fresh from a call with him"."""

from __future__ import annotations

from summarizer.draft.embedded.meetings.arguments import subjects_of
from summarizer.draft.embedded.meetings.circumstances import clause_above, verb_above
from summarizer.draft.embedded.meetings.in_office import are_in_office
from summarizer.draft.embedded.meetings.parties import party_of
from summarizer.draft.embedded.meetings.sides import Sides
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.meetings import INCLUDE


def told_aside(marked: MarkedArticle, speakers: Speakers, noun: int) -> list[int]:
    """Who the other side is where only "with" names one; nobody where it is not told so."""
    return next((who for way in (_agreed_at, _fresh, _on_visit, _by) if (who := way(marked, speakers, noun))), [])


def _agreed_at(marked: MarkedArticle, speakers: Speakers, noun: int) -> list[int]:
    """The teller of "Jane Doe was sure that the agreements reached during talks with John Roe would hold": they are hers."""
    parse = marked.parse
    link, deed = parse.head[noun], parse.head[parse.head[noun]]
    done = parse.dep[noun] == "pobj" and parse.lower[link] in ("at", "during", "in") and parse.lower[deed] in _AGREE
    what = [c for c in parse.children[deed] if parse.dep[c] == "nsubj" and parse.tag[c] in ("NN", "NNS")]
    if not done or not (parse.dep[deed] in ("acl", "relcl", "csubj") or what):
        return []
    verb = clause_above(marked, noun)
    own = subjects_of(marked, speakers, verb)
    others = [n for n in marked.names_between(verb, noun) if n.kind == "person"]
    if verb > deed or len(own) != 1 or others or marked.entities[own[0]].kind != "person":
        return []
    return own if are_in_office(marked, own) or not marked.entities[own[0]].roles else []  # no journalist's


_AGREE = frozenset("reached struck made agreed achieved signed concluded raised given".split())
"""What was done in talks of which somebody tells what came of them."""


def doers_of(marked: MarkedArticle, speakers: Speakers, verb: int, before: int) -> list[int]:
    """Who "by" says did what a verb tells in the passive, named between it and a token."""
    parse = marked.parse
    if not any(parse.dep[c] == "auxpass" for c in parse.children[verb]):
        return []
    links = [i for i in range(verb + 1, before) if parse.lower[i] == "by"][:1]
    return [
        e for i in links for c in parse.children[i] if parse.dep[c] == "pobj" for e in party_of(marked, speakers, c)
    ]


def _by(marked: MarkedArticle, speakers: Speakers, noun: int) -> list[int]:
    """The doer in "The offer was made by Jane Doe at a meeting with John Roe"."""
    within = marked.parse.lower[marked.parse.head[noun]] in _AT
    return doers_of(marked, speakers, verb_above(marked, noun), noun) if within else []


_AT = frozenset("at during in on over".split())
"""Prepositions that put a deed into a meeting or call."""


def told_by(marked: MarkedArticle, speakers: Speakers, noun: int) -> Sides | None:
    """The sides of "John Roe was told of it by Jane Doe in a call", "It was put to John Roe by Jane Doe at a meeting"."""
    parse = marked.parse
    verb = verb_above(marked, noun)
    of = any(parse.lower[c] == "of" for c in parse.children[noun])  # "was replaced by her at a meeting of the board"
    own = doers_of(marked, speakers, verb, noun) if parse.lower[parse.head[noun]] in _AT and not of else []
    to = [g for c in parse.children[verb] if verb < c < noun and parse.lower[c] == "to" for g in parse.children[c]]
    told = [c for c in parse.children[verb] if parse.dep[c] == "nsubjpass"] + to
    other = [e for c in told for e in party_of(marked, speakers, c) if marked.entities[e].kind == "person"]
    people = all(marked.entities[e].kind == "person" for e in own)
    return (own, other) if own and other and people and not {*own} & {*other} else None


def _fresh(marked: MarkedArticle, speakers: Speakers, noun: int) -> list[int]:
    """The subject of "Fresh from a call with Jane Doe, John Roe told parliament"."""
    parse = marked.parse
    link = parse.head[noun]
    fresh = parse.dep[noun] == "pobj" and parse.lower[link] == "from" and parse.lower[parse.head[link]] in _FRESH
    verb = clause_above(marked, noun)
    return subjects_of(marked, speakers, verb) if fresh and parse.tag[verb][0] == "V" else []


_FRESH = frozenset("fresh straight buoyed emboldened back home".split())
"""How somebody comes out of talks."""


def _on_visit(marked: MarkedArticle, speakers: Speakers, noun: int) -> list[int]:
    """The visitor in "left Lima after a visit that included talks with John Roe", "her trip, with talks with him"."""
    parse = marked.parse
    deed = parse.head[noun]
    if parse.lower[deed] not in INCLUDE or parse.dep[noun] not in ("dobj", "pobj"):
        return []
    subjects = [c for c in parse.children[deed] if parse.dep[c] == "nsubj" and parse.tag[c] == "NN"]
    visit = subjects[0] if subjects else parse.head[deed]
    if parse.dep[visit] == "pobj":  # "a tour of the region that included"
        visit = parse.head[parse.head[visit]] if parse.lower[visit] not in _TRIPS else visit
    if parse.lower[visit] not in _TRIPS:
        return []
    of = [g for c in parse.children[visit] if parse.lower[c] == "of" for g in parse.children[c]]
    whose = [c for c in (*parse.children[visit], *of) if parse.dep[c] in ("poss", "pobj")]
    if owners := [e for c in whose for e in party_of(marked, speakers, c) if marked.entities[e].kind == "person"]:
        return owners
    verb = clause_above(marked, visit)
    return subjects_of(marked, speakers, verb) if verb != deed and parse.tag[verb][0] == "V" else []


_TRIPS = frozenset("visit trip tour stay stopover schedule programme program agenda itinerary diary day".split())
"""Nouns for what somebody is on, or has before him, who meets others."""
