"""Hosts and guests: "she and her host, Jane Doe, signed", "Doe's guest, John Roe"."""

from __future__ import annotations

from summarizer.draft.embedded.meetings.parties import party_of
from summarizer.draft.embedded.meetings.sides import Sides
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.meetings import HOLD, MEET, RECEIVE

HOSTS = frozenset("host hostess guest".split())
"""Nouns for one of two people who are under one roof."""

_AIRED = frozenset(
    "show programme program podcast episode radio television tv channel co-host talk party dinner".split()
)
"""Words that make a host or guest one of a broadcast, or of many."""


def host_and_guest(marked: MarkedArticle, speakers: Speakers, noun: int) -> Sides | None:
    """ "She and her host, Jane Doe, signed", "Doe's guest, John Roe": two people of whom one is the other's guest.

    So they are in "she was the guest of Jane Doe".
    """
    parse = marked.parse
    whose = [c for c in parse.children[noun] if parse.dep[c] == "poss"]
    was = parse.head[noun]
    of = [c for c in parse.children[noun] if parse.lower[c] == "of"] if parse.dep[noun] == "attr" else []
    words = {*parse.lower[slice(*parse.sentence_tokens[parse.sentence[noun]])]}
    if of and parse.lower[was] in ("was", "is", "be", "been") and not words & {*_AIRED} - {"dinner"}:
        hosts = [e for link in of for c in parse.children[link] for e in party_of(marked, speakers, c)]
        guests = [e for c in parse.children[was] if parse.dep[c] == "nsubj" for e in party_of(marked, speakers, c)]
        return (guests, hosts) if hosts and guests and not {*hosts} & {*guests} else None
    if not whose or words & _AIRED or parse.words[noun - 1] == "-":
        return None
    own, other = (party_of(marked, speakers, i) for i in (whose[0], noun))
    sides = own, [e for e in other if e not in own]
    people = all(marked.entities[e].kind == "person" for side in sides for e in side)
    return sides if len(own) == 1 and len(sides[1]) == 1 and people else None


def receives_unnamed(marked: MarkedArticle, verb: int) -> bool:
    """Whether a host receives some who are not named yet: "received a delegation from Peru"."""
    parse = marked.parse
    return any(parse.dep[c] == "dobj" and parse.lower[c] in _MISSIONS for c in parse.children[verb])


def is_mission_received(marked: MarkedArticle, verb: int) -> bool:
    """Whether they "were received", by nobody else: "the delegation, led by Jane Doe, was received at the palace"."""
    parse = marked.parse
    labels = {parse.dep[c] for c in parse.children[verb]}
    subjects = [c for c in parse.children[verb] if parse.dep[c] == "nsubjpass"]
    inside = [i for c in subjects for i in range(parse.left[c] + 1, parse.right[c] + 1)]
    of_them = any(parse.lower[i] in _MISSIONS and parse.lower[i - 1] in ("the", "its") for i in inside)
    return of_them and "auxpass" in labels and "agent" not in labels


_MISSIONS = frozenset("delegation delegations team mission envoy envoys visitors guests group lawmakers".split())
"""Those who come for somebody, before they are named."""


def _presiding(marked: MarkedArticle, verb: int) -> list[int]:
    """Who "presided over a meeting", or did something "while presiding over" one; nobody for another verb."""
    parse = marked.parse
    main = parse.head[verb] if parse.dep[verb] == "advcl" else verb
    subjects = [c for c in parse.children[main] if parse.dep[c] == "nsubj" and parse.lower[verb].startswith("presid")]
    names = [n for c in subjects for n in marked.names_between(parse.left[c], c + 1) if n.last == c + 1]
    return [n.entity for n in names if n.kind == "person" and n.entity >= 0]


def _is_visited(marked: MarkedArticle, verb: int) -> bool:
    """Whether some without names call on somebody: "a delegation of traders called on X", "members of the house met X"."""
    parse = marked.parse
    if not (parse.lower[verb] in MEET or parse.lower[verb : verb + 2] == ["called", "on"]):
        return False
    callers = [c for c in parse.children[verb] if parse.dep[c] == "nsubj"]
    if parse.dep[verb] == "acl":  # for the parser they are those whom somebody called
        callers += [i for i in range(parse.sentence_tokens[parse.sentence[verb]][0], verb) if parse.dep[i] == "ROOT"]
    return any(
        parse.lower[c] in _MISSIONS | {"members"} or (parse.tag[c] == "NNS" and parse.lower[c].endswith(_GUESTS))
        for c in callers
    )


_GUESTS = ("ers", "ors", "ists", "ians", "ants", "ents", "men")
"""How plurals for people end; what else ends so ("letters") is attended by nobody."""


def _in_the_chair(marked: MarkedArticle, sides: Sides, noun: int) -> list[int]:
    """Jane Doe in "at a meeting chaired by Jane Doe", of which the parties are not told."""
    parse = marked.parse
    verbs = [c for c in parse.children[noun] if parse.dep[c] == "acl" and parse.lower[c] in _CHAIRED]
    agents = [a for v in verbs for a in parse.children[v] if parse.dep[a] == "agent"]
    chairs = [n for a in agents for c in parse.children[a] for n in marked.names_between(parse.left[c], c + 1)]
    alone = parse.tag[noun] == "NN" and not any(sides)
    return [n.entity for n in chairs if n.kind == "person" and n.entity >= 0][:1] if alone else []


_CHAIRED = frozenset("chaired convened hosted moderated called".split())
"""What one does to a meeting that one leads."""


def _speaks_at(marked: MarkedArticle, noun: int) -> bool:
    """Whether somebody was at a meeting and spoke there: "Speaking at a meeting of the alliance, he said"."""
    parse = marked.parse
    link = parse.head[noun]
    at = parse.dep[noun] == "pobj" and parse.lower[link] in ("at", "during")
    return at and parse.lower[parse.head[link]] == "speaking"


def hosting(marked: MarkedArticle, token: int, sides: Sides) -> list[int]:
    """The named person who meets with no person named: "X held a meeting", "X met with members of the council"."""
    parse = marked.parse
    if not sides[0] and [marked.entities[e].kind for e in sides[1]] == ["person"] and _is_visited(marked, token):
        return sides[1]
    if led := _in_the_chair(marked, sides, token):
        return led
    if parse.dep[token] == "pobj" and parse.lower[parse.head[token]] == "over":
        return _presiding(marked, parse.head[parse.head[token]])
    verb = parse.head[token] if parse.dep[token] == "dobj" and parse.tag[token] == "NN" else token
    people = [entity for entity in [*sides[0], *sides[1]] if marked.entities[entity].kind == "person"]
    guests = any(parse.dep[c] == "dobj" and parse.lower[c].endswith(_GUESTS) for c in parse.children[verb])
    if people == sides[0] and len(people) == 1 and _speaks_at(marked, token):
        return people
    hosts = parse.lower[verb] in HOLD | MEET or (parse.lower[verb] in RECEIVE and guests)
    if len(people) != 1 or people != sides[0] or not hosts:
        return []
    subjects = [c for c in parse.children[verb] if parse.dep[c] == "nsubj"]
    return people if subjects and parse.tag[subjects[0]].startswith("NNP") else []
