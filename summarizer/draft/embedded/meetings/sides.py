"""The sides of a meeting that a noun tells: "talks with X", "X's call with Y", "during the talks, X and Y agreed"."""

from __future__ import annotations

from summarizer.draft.embedded.meetings.arguments import included, objects_of, subjects_of
from summarizer.draft.embedded.meetings.circumstances import clause_above, verb_above
from summarizer.draft.embedded.meetings.day import date_of
from summarizer.draft.embedded.meetings.deeds import TIMES, deed_beside
from summarizer.draft.embedded.meetings.margins import far_with, is_beside, margins, settled_over, venues
from summarizer.draft.embedded.meetings.owners import (
    before_office,
    between_many,
    fronted,
    owned_by_both,
    owners,
    spoken_for,
    subject_before,
    those_before,
)
from summarizer.draft.embedded.meetings.parties import party_of, unique
from summarizer.draft.embedded.meetings.partners import (
    attends,
    behind_link,
    given_to,
    is_of_somebody,
    named_right_after,
    second_subject,
    whom_met,
)
from summarizer.draft.embedded.meetings.rung import called_by
from summarizer.draft.embedded.meetings.unlike import body_beside, both_bodies
from summarizer.draft.embedded.meetings.unmet import each_its_own
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.meetings import BEGIN, BROKER, ENDED, GIVE, GIVEN, HOLD, MEALS, MEASURES, WISH

Sides = tuple[list[int], list[int]]

_TABLE = frozenset("over at for during after".split())
"""Prepositions by which people sit at a meal."""

_UPWARDS = frozenset("prep conj compound pobj nmod amod advmod".split())  # labels on the way up to the noun

_JOINTLY = frozenset("together along jointly".split())
"""What makes "with" name somebody on one's own side."""

_SPELLS = frozenset("day days week weeks month months hours year years".split())
"""What lies between two meetings: "met Jane Doe, a day after talks with John Roe"."""

_BIDS = frozenset("join joins joined joining hosted hosts host hosting welcomed welcomes invited".split())
"""Verbs that bring their object to talks: "joined X for talks"."""

_MADE_TO = frozenset("forced agreed decided had opted chose".split())
"""What those did who then ended or put off their talks: not all who want to."""

_PRESENT = frozenset(
    "took take takes taking participated participate participating joined joining attended attending included".split()
)
"""Verbs of being present: who took part in the talks is not who held them."""


def sides_of(marked: MarkedArticle, speakers: Speakers, noun: int) -> Sides:
    """Sides of "talks with X", "talks between X and Y", "X's meeting with Y", "X held talks with Y"."""
    parse = marked.parse
    if is_beside(marked, noun):
        return [], []
    other, between = _linked(marked, speakers, noun)
    partnered = bool(other)
    between = between or owned_by_both(marked, speakers, noun)
    if between:
        return between[:1], between[1:] + other
    while parse.dep[noun] == "pobj" and _measures(marked, parse.head[noun]):
        noun = parse.head[parse.head[noun]]
    head = parse.head[noun]
    if not other and parse.dep[noun] == "dobj" and parse.lower[head] in GIVE | {"held", "hold", "holds", "chaired"}:
        other = given_to(marked, speakers, noun) or _givers(marked, speakers, noun)
    if not other and parse.lower[noun] in ("call", "calls"):
        other = called_by(marked, speakers, noun)
        if other and parse.dep[noun] == "dobj":
            return subjects_of(marked, speakers, head), other
        if len(other) == 2 and parse.dep[noun] == "pobj":
            return other[:1], other[1:]  # "ended with a phone call from Jane Doe to John Roe"
    if not other:
        # "a lunch given by X"
        guests = [g for c in parse.children[noun] if parse.lower[c] == "of" for g in parse.children[c]]
        below = [c for at in (noun, *guests) for c in parse.children[at]]  # "a lunch of ministers hosted by X"
        hosts = [a for c in below if parse.lower[c] in GIVEN for a in parse.children[c]]
        whom = [g for a in hosts if parse.dep[a] == "agent" for g in parse.children[a] if parse.dep[g] == "pobj"]
        other = [e for g in whom for e in party_of(marked, speakers, g)]
    if not other and parse.lower[noun] in MEALS and parse.lower[head] not in HOLD | _TABLE:
        return [], []
    if not other:
        willing = parse.dep[head] == "xcomp" and parse.lower[parse.head[head]] in WISH | {"agreed", "agree", "agrees"}
        begins = parse.lower[head] in BEGIN and not willing and date_of(marked, noun) >= 0
        put_off = parse.lower[head] == "put" and any(parse.lower[c] == "off" for c in parse.children[head])
        ends = (parse.lower[head] in ENDED or put_off) and (
            parse.tag[head] != "VB" or parse.lower[parse.head[head]] in _MADE_TO
        )
        ends = ends and not any(parse.lower[c] == "with" for c in (*parse.children[noun], *parse.children[head]))
        if parse.dep[noun] == "dobj" and (begins or ends or parse.lower[head] in HOLD):
            parties = subjects_of(marked, speakers, head)
            if ends and parse.lower[parse.head[head]] == "forced" and len(parties) < 2:
                parties = objects_of(marked, speakers, parse.head[head])  # "rain forced them to call off their talks"
            return parties[:1], [] if each_its_own(marked, noun, parties) else parties[1:]
        two = [c for c in parse.children[noun] if parse.dep[c] == "nummod" and parse.lower[c + 1] in HOLD]
        held = [c for c in parse.children[noun] if parse.dep[c] == "amod" and parse.lower[c] in HOLD]
        if two or held:  # "Before dinner, the two held talks", "The pair held talks": the verb taken for an adjective
            pair = speakers.the_two(two[0]) if two else subjects_of(marked, speakers, held[0])
            return pair[:1], pair[1:]
        theirs = [c for c in parse.children[noun] if parse.dep[c] == "poss" and parse.lower[c] == "their"]
        both = _of_clause(marked, speakers, noun)
        if not both[1] and theirs and parse.dep[noun] in ("nsubj", "nsubjpass", "pobj"):
            pair = speakers.the_two(theirs[0])
            beside = parse.dep[noun] == "pobj"
            if not beside or (parse.lower[head] in TIMES and both[0] and set(both[0]) < set(pair)):
                return pair[:1], pair[1:]
            if parse.lower[head] in TIMES and not both[0]:
                several = those_before(marked, noun)
                return several[:1], several[1:]
        return both
    own = [e for c in parse.children[noun] if parse.dep[c] == "poss" for e in owners(marked, speakers, c)]
    own = [] if before_office(marked, speakers, noun) else fronted(marked, speakers, noun, other) or own
    if not own and (is_of_somebody(marked, noun) or any(parse.lower[c] == "your" for c in parse.children[noun])):
        return [], other  # somebody who is asked, and who that is the text does not say
    if own and not set(own) & set(other):
        return own, other
    if own or any(parse.lower[c] in ("his", "her") for c in parse.children[noun]):
        # "Ahead of his summit with X, Y said": the pronoun looks forward to the subject
        return [e for e in subjects_of(marked, speakers, clause_above(marked, noun)) if e not in other], other
    if parse.lower[head] == "over" and parse.lower[noun] not in MEALS:
        return [], other  # "left the party over talks with X": whose talks they were stands elsewhere
    if parse.lower[head] == "in" and (name := speakers.name_at(head - 1)) and name.kind == "person":
        return [name.entity] if name.entity not in other else [], other  # "a photo shows X in conversation with Y"
    while (parse.dep[head] in _UPWARDS or parse.lower[head] in _SPELLS) and parse.head[head] != head:
        if parse.tag[head][0] == "V" and any(parse.dep[c] == "nsubj" for c in parse.children[head]):
            break  # "said it was ready and that its head, Jane Doe, would hold talks"
        head = parse.head[head]
    if (
        parse.tag[head].startswith("NNP")
        and not (parse.dep[head] == "pobj" and parse.lower[parse.head[head]] in ("to", "in", "at", "for"))
        and (whose := party_of(marked, speakers, head))
        and not set(whose) & set(other)
    ):
        return whose[:1], other  # "X, fresh from a meeting with Y"
    if parse.tag[head].startswith("V"):
        loose = parse.head[noun] != head and any(parse.lower[c] == "we" for c in parse.children[head])
        subjects = [] if loose else subjects_of(marked, speakers, head)  # "we have a record of talks with X"
        if subjects and not set(subjects) & set(other):
            return subjects, other
    if whose := [e for e in spoken_for(marked, speakers, noun) if e not in other]:
        return whose, other
    return subject_before(marked, noun, marked.entities[other[0]].kind) if partnered else [], other


def _givers(marked: MarkedArticle, speakers: Speakers, noun: int) -> list[int]:
    """Jane Doe in "was granted an audience by Jane Doe"."""
    parse = marked.parse
    verb = parse.head[noun]
    if not any(parse.dep[c] == "auxpass" for c in parse.children[verb]):
        return []
    by = [c for at in (noun, verb) for c in parse.children[at] if parse.lower[c] == "by" and c > noun]
    return [e for c in by for g in parse.children[c] if parse.dep[g] == "pobj" for e in party_of(marked, speakers, g)]


def _measures(marked: MarkedArticle, link: int) -> bool:
    """Whether a preposition hangs on a noun that only measures what follows: "two days of talks"."""
    parse = marked.parse
    return parse.lower[link] == "of" and parse.lower[parse.head[link]] in MEASURES


def _linked(marked: MarkedArticle, speakers: Speakers, noun: int) -> Sides:
    """Whom "with" and whom "between" name after the noun, or after the verb it hangs on."""
    parse = marked.parse
    other: list[int] = []
    between: list[int] = []
    over = settled_over(marked, noun)
    for place in unique(
        [noun, parse.head[noun], *margins(marked, noun), *venues(marked, noun), *far_with(marked, noun), *over]
    ):
        for child in [place] if parse.lower[place] == "with" else parse.children[place]:
            link = parse.lower[child]
            if place in over and (link != "between" or child < noun):
                continue
            if link == "of" and place not in (noun, parse.head[noun]) and not parse.tag[place].startswith("NNP"):
                continue  # "talks in the office of"
            fronted = child < noun and parse.lower[child : child + 2] == ["with", "whom"]
            if (
                parse.dep[child] != "prep"
                or (child < noun and not fronted)
                or link not in ("with", "between", "of", "among")
            ):
                continue
            brokers = BROKER & {parse.lower[place], parse.lower[parse.head[place]]}
            if attends(marked, child) or (brokers and parse.lower[child - 1] in _JOINTLY):
                continue  # "are mediating the talks together with Peru"
            for grandchild in behind_link(marked, child):
                if grandchild > child:
                    party = party_of(marked, speakers, grandchild) or included(marked, speakers, grandchild)
                    if parse.lower[grandchild] == "whom" and not party:
                        party = whom_met(marked, speakers, verb_above(marked, grandchild))
                    if link == "between" and len(party) < 3 and (many := between_many(marked, grandchild)):
                        party = many
                    if link == "between" and len(party) == 1:  # "talks between X, the mayor, and Y": Y beside "talks"
                        beside = [c for c in parse.children[place] if parse.dep[c] == "conj" and c > grandchild]
                        beside += second_subject(marked, place)
                        party = unique([*party, *(e for c in beside for e in party_of(marked, speakers, c))])
                        party = party if len(party) > 1 else both_bodies(marked, child) or party
                        party = body_beside(marked, grandchild, party) + party
                    if link == "with":
                        other += party
                    elif len(party) > 1 and not (link == "of" and marked.entities[party[0]].kind == "organization"):
                        between += party  # "a meeting of the Rivers (Waters) Committee" is of one body
            if link == "with" and not other:
                other = named_right_after(marked, child)
    return unique(other), between


def _of_clause(marked: MarkedArticle, speakers: Speakers, noun: int) -> Sides:
    """Sides of "In a phone call, X told Y", "After the talks, X and Y agreed", "X joined Y for talks"."""
    parse = marked.parse
    preposition, verb = deed_beside(marked, noun)
    between = [g for c in parse.children[noun] if parse.lower[c] == "between" for g in parse.children[c]]
    if verb < 0 or any(parse.dep[c] == "cc" for g in between for c in parse.children[g]):
        return [], []  # "Peru and Chile traded fire after talks between the rebels and the army"
    own = subjects_of(marked, speakers, verb)
    if parse.lower[preposition] == "for":
        return (own, objects_of(marked, speakers, verb)) if parse.lower[verb] in _BIDS else ([], [])
    joined = objects_of(marked, speakers, verb) if parse.lower[verb].startswith("join") else []
    if joined and parse.lower[preposition] == "at":
        return own, joined  # "joined Jane Doe at the talks"
    if parse.lower[verb] in _PRESENT or (parse.lower[preposition] == "over" and parse.lower[noun] not in MEALS):
        return [], []  # "quit over the failed talks"
    briefed = parse.lower[preposition] == "on" and parse.lower[noun] != "call"  # "briefed Y on his talks"
    if parse.lower[preposition] in ("in", "during", "at", "over", "on") and not briefed:
        personal = any(marked.entities[e].kind == "person" for e in own)
        others = [e for e in objects_of(marked, speakers, verb) if (marked.entities[e].kind == "person") == personal]
        if own and others and not set(own) & set(others):
            return own, others
    return own[:1], own[1:]
