"""Turns of phrase for an encounter: "spent two hours with X", "raised it with X", "X and Y faced each other".

Each is known by its words in their order, whatever the parser makes of them; only who the parties are is parsed.
"""

from __future__ import annotations

import re

from summarizer.draft.embedded.meetings.arguments import subjects_of
from summarizer.draft.embedded.meetings.circumstances import verb_above
from summarizer.draft.embedded.meetings.day import date_of
from summarizer.draft.embedded.meetings.in_office import are_in_office
from summarizer.draft.embedded.meetings.parties import party_of, unique
from summarizer.draft.embedded.meetings.places import place_of
from summarizer.draft.embedded.meetings.sides import Sides
from summarizer.draft.embedded.meetings.told_there import told_there
from summarizer.draft.embedded.meetings.unmet import is_turned_down, plays
from summarizer.draft.embedded.reference.plurals import are_others, pairs
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.encounter_words import TRIGGERS, WRITTEN
from summarizer.mark.lexicon.encounters import (
    AT_HIS,
    DIRECT,
    EACH,
    GUEST,
    HOME,
    IN_OFFICE,
    LOOSE,
    OF_HOME,
    OFFICIAL,
    OTHERS,
    SIGNED,
    STATES,
    WITH,
)
from summarizer.mark.lexicon.meetings import MEET, TALK
from summarizer.mark.lexicon.people import KIN

_FAR = 26
"""Tokens between a turn's word and the words that make it one."""


def encounter_at(marked: MarkedArticle, speakers: Speakers, token: int) -> Sides | None:
    """The two sides of a turn of phrase that begins with a token; None where none does, or its parties are no people."""
    parse = marked.parse
    if sides := told_there(marked, speakers, token):
        return sides
    if parse.lower[token] not in TRIGGERS or (parse.lower[token] == "invited" and is_turned_down(marked, token)):
        return None
    last = parse.sentence_tokens[parse.sentence[token]][1]
    text, opens, ends = marked.article.text, parse.start[token], parse.end[min(token + _FAR, last) - 1]
    others_met = OTHERS.match(text, opens, ends)
    signs = parse.lower[token] in _SIGNS and any(p.match(text, opens, ends) for p in (*SIGNED, *OFFICIAL))
    if signs and not _at_one_table(marked, token):
        return None
    signed = signs and not any(p.match(text, opens, ends) for p in OFFICIAL)
    of_offices = signed or any(pattern.match(text, opens, ends) for pattern in IN_OFFICE)
    of_states = any(pattern.match(text, opens, ends) for pattern in STATES)
    both_met = EACH.match(text, opens, ends) or of_offices or of_states
    if not (others_met or both_met) or WRITTEN.search(text, opens, ends):
        return None
    verb = token if parse.tag[token][0] == "V" else verb_above(marked, token)
    misread = parse.tag[token] == "NNP" and parse.words[token].islower()  # "The mayor, Jane Doe, rang John Roe"
    loose = LOOSE if misread or (parse.dep[token] == "amod" and parse.tag[token] == "VBN") else ()
    for pattern in (
        (*WITH, *DIRECT, *OFFICIAL, *loose, *HOME, AT_HIS, *GUEST) if others_met and not plays(marked, token) else ()
    ):
        if found := pattern.match(text, opens, ends):
            at = marked.token_at(found.start("who"))
            if KIN & set(parse.lower[at : at + 4]):
                continue  # "spent the day with her husband, John Roe"
            his = parse.lower[at] in ("his", "her") and pattern is AT_HIS
            others = [
                e
                for e in (_whose(marked, speakers, at) if his else _party(marked, speakers, at, owner=pattern in HOME))
                if marked.entities[e].kind in ("person", "organization")
            ]
            doers = (_doers(marked, speakers, token, verb), _right_before(marked, token))
            own = next((own for of in doers if (own := [e for e in of if e not in others])), [])
            at_table = " table" in found.group()  # bodies sit at one, too
            if not own or not others:
                continue
            if not at_table and not any(marked.entities[e].kind == "person" for e in (*own, *others)):
                continue
            if pattern in OFFICIAL and sum(are_in_office(marked, side) for side in (own, others)) < 1 + signs:
                continue
            if (pattern in WITH and not OF_HOME.search(found.group())) or all(
                marked.entities[e].kind == "person" for e in (*own, *others)
            ):
                return own, others
    if both_met and parse.lower[token - 1] != "each" and not plays(marked, token):
        both = _doers(marked, speakers, token, verb)
        if len(both) > 1 and len({marked.entities[e].kind == "person" for e in both}) == 1:
            alike = not signed or all(marked.entities[e].kind == "person" for e in both)
            alike = alike and (not of_states or all(marked.entities[e].kind == "country" for e in both))
            alike = alike and not (of_offices and (parse.lower[token - 1] == "both" or not are_in_office(marked, both)))
            return (both[:1], both[1:]) if alike and not _are_owners(marked, verb, both[0]) else None
    return None


_SIGNS = frozenset("sign signed signs signing".split())
"""Verbs of putting one's name to an agreement."""

_BY_ONESELF = re.compile(
    r"\b(?:separate(?:ly)?|each|respective(?:ly)?|electronic(?:ally)?|digital(?:ly)?|online|remote(?:ly)?|virtual(?:ly)?|video|fax"
    r"|if|unless)\b",
    re.I,
)
"""How people sign who do not sit at one table, or do not sign yet."""


def _at_one_table(marked: MarkedArticle, token: int) -> bool:
    """Whether those who sign do so beside one another: in a place or on a day that is told, no year."""
    parse = marked.parse
    if _BY_ONESELF.search(marked.text(*parse.sentence_tokens[parse.sentence[token]])):
        return False
    day = date_of(marked, token)
    return (day >= 0 and len(marked.dates[day].value or "") > len("2025")) or place_of(marked, token) is not None


def _whose(marked: MarkedArticle, speakers: Speakers, pronoun: int) -> list[int]:
    """Whose home "his house" is; the caller leaves out who came there."""
    owner = speakers.person_before(pronoun, "he" if marked.parse.lower[pronoun] == "his" else "she")
    return [owner] if owner >= 0 else []


def _are_owners(marked: MarkedArticle, verb: int, person: int) -> bool:
    """Whether a person is only whose the subject is: "the careers of Jane Doe and John Roe crossed paths"."""
    parse = marked.parse
    subjects = [c for c in parse.children[verb] if parse.dep[c] in ("nsubj", "nsubjpass")]
    owned = [g for c in subjects for g in parse.children[c] if parse.lower[g] == "of"]
    return marked.entities[person].kind == "person" and any(
        name.entity == person for g in owned for name in marked.names_between(g, parse.right[g] + 1)
    )


def names_nobody(marked: MarkedArticle, token: int) -> bool:
    """Whether a turn tells of an encounter whose parties stand elsewhere: "two of her rivals were closeted on Friday"."""
    parse = marked.parse
    if parse.lower[token] in MEET | TALK and parse.tag[token] in ("VBD", "VBN"):
        subjects = [c for c in parse.children[token] if parse.dep[c] == "nsubj" and parse.tag[c] == "NNS"]
        subjects = [c for c in subjects if pairs(parse.lower[c]) and not are_others(parse, c)]
        known = any(parse.lower[g] in ("the", "both", "two") for c in subjects for g in parse.children[c])
        return known and not any(parse.lower[c] in ("with", "to") for c in parse.children[token])
    if parse.lower[token] not in TRIGGERS:
        return False
    last = parse.sentence_tokens[parse.sentence[token]][1]
    words = marked.article.text[parse.start[token] : parse.end[min(token + _FAR, last) - 1]]
    return EACH.match(words) is not None


def _party(marked: MarkedArticle, speakers: Speakers, first: int, *, owner: bool) -> list[int]:
    """Who the noun phrase is that opens with a token; of "the captain, Jane Doe" and "captain Jane Doe" the person."""
    parse = marked.parse
    for name in marked.names_between(first, first + 12)[:3]:
        begin = marked.token_at(name.title[0]) if name.title else name.first
        if (
            name.kind == "person" and name.entity >= 0 and begin <= first + (3 if parse.words[first] in _MARKS else 1)
        ):  # a title may take in the verb
            if owner:
                return [name.entity]
            if parse.tag[name.last] == "POS":
                break  # "ran into Jane Doe's car"
            return unique([name.entity, *party_of(marked, speakers, name.last - 1)])
    noun = first
    while parse.head[noun] > noun and parse.dep[noun] in _INSIDE and parse.head[noun] - noun < 12:
        noun = parse.head[noun]
    return party_of(marked, speakers, noun)


_MARKS = frozenset(('"', "“", "‘", "'"))
"""Quotation marks, in which a rank may stand that somebody gave himself."""

_INSIDE = frozenset("det amod compound poss nmod nummod case predet advmod nsubj".split())
"""Labels of words before the noun of their phrase; "had Jane Doe to lunch" may make her a subject."""


def _doers(marked: MarkedArticle, speakers: Speakers, token: int, verb: int) -> list[int]:
    """The subjects of a turn of phrase, else the person named right before it."""
    return subjects_of(marked, speakers, verb) or _right_before(marked, token)


def _right_before(marked: MarkedArticle, token: int) -> list[int]:
    """The person named right before a turn of phrase."""
    parse = marked.parse
    opening = parse.sentence_tokens[parse.sentence[token]][0]
    for name in reversed(marked.names_between(opening, token)):
        between = range(name.last + (parse.words[name.last] == "," and parse.words[name.first - 1] == ","), token)
        if name.kind == "person" and name.entity >= 0 and all(parse.tag[i] in _ON_THE_WAY for i in between):
            return [name.entity]
    return []


_ON_THE_WAY = frozenset("MD RB VBD VBZ VB VBN VBP TO".split())
"""Tags of what may stand between a subject and its verb: "had never", "is to"."""
