"""Who passes on another's words as those of its own people: "the minister praised the crews, the ministry said"."""

from __future__ import annotations

import re

from summarizer.draft.embedded.reference.people import Speaker
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.draft.embedded.sources.relays import Attribution
from summarizer.mark.entities import Entity
from summarizer.mark.lexicon.cues import CUE_FORMS, OFFICES

_STATE = re.compile(
    r"\b(?:president|premier|chancellor|minister|king|queen|prince|princess|emir|sultan|monarch|secretary|ambassador|envoy|"
    r"consul|governor|mayor|general|admiral|commander|head of state|head of government|diplomat|speaker|commissioner|counterpart)\b",
    re.I,
)
"""Offices of a state, whose holders a ministry or a government speaks for."""

_APART = re.compile(
    r"\b(?:opposition|shadow|former|ex|late|rival|police|party|union(?! (?:[\w-]+ ){0,3}minister)|prison|court|hospital|prosecution|rebel|separatist)\b",
    re.I,
)
"""Words of those who are of a land and do not act for its government, or tell of others by their office."""

_OFFICIAL = frozenset(
    "statement|official statement|press statement|official release|press release|release|readout|communique|communiqué|"
    "official spokesperson|official spokesman|official spokeswoman|spokesperson|spokesman|spokeswoman".split("|")
)
"""Who and what speaks for a state's officials without a name."""

_BEFORE = CUE_FORMS.keys() | frozenset("spoke met talked phoned telephoned held received visited hosted".split())
"""Verbs before that of a statement which it goes on with: "spoke with them and asked them to wait, his office said"."""

_OWN = re.compile(r"(his|her|its|their)\s+(?:\w+['’]s? )?\w*(?:spokes|office|press|government|ministry|embassy)", re.I)
"""How a passer-on is told to be of the one just named: "her spokesman", "his party's spokesman"."""


def carried_by(speakers: Speakers, item: Attribution, outer: Attribution) -> Speaker | None:
    """The office or spokesperson of the claim ``outer`` that passes on ``item``, the words of its own people."""
    marked, speaker = speakers.marked, outer.speaker
    if item.token < 0 or outer.token < 0 or speaker.words is None or not _told_by(speakers, item.token, outer.token):
        return None
    if item.speaker.entity < 0 or marked.entities[item.speaker.entity].kind not in ("person", "country"):
        return None
    words = marked.article.text[slice(*speaker.words)]
    entity = marked.entities[speaker.entity] if speaker.entity >= 0 else None
    unnamed = entity is None and words.lower() in _OFFICIAL
    if entity and entity.kind == "person":
        role = " ".join(role for role, _ in entity.roles)
        own = "spokes" in role.lower() and _is_spokesperson(speakers, item.speaker.entity, speaker.entity, words, role)
    else:
        lower = words.lower()
        office = lower.split()[-1] in (*OFFICES, "directorate") or lower.endswith(
            ("press service", "public relations", "'s website")
        )
        office = office or bool(entity and OFFICES.intersection(entity.name.lower().split()[:1]))
        holds = " ".join(role for role, _ in marked.entities[item.speaker.entity].roles)
        office = office or (unnamed and bool(_STATE.search(holds)))
        tokens = marked.token_at(speaker.words[0]), marked.token_at(speaker.words[1] - 1) + 1
        thanks = CUE_FORMS.get(marked.parse.lower[item.token]) in ("thank", "congratulate")  # a guest's, in a readout
        guest = thanks and _of_state(marked.entities[item.speaker.entity])
        own = office and (guest or _is_office(speakers, item.speaker.entity, speaker.entity, words, tokens))
    return Speaker(speaker.entity, speaker.words, document=speaker.document, carrier=not unnamed) if own else None


def _told_by(speakers: Speakers, verb: int, outer: int) -> bool:
    """Whether the clause of a verb is what another verb of saying tells, or that is set into it."""
    parse = speakers.marked.parse
    while parse.dep[verb] == "conj" and parse.lower[parse.head[verb]] in _BEFORE and parse.head[verb] != outer:
        verb = parse.head[verb]
    if parse.lower[outer] == "according":  # "he said that it was safe, according to the ministry"
        return parse.sentence[verb] == parse.sentence[outer]
    return parse.head[verb] == outer or (parse.head[outer] == verb and parse.dep[outer] == "parataxis")


def _of_state(entity: Entity) -> bool:
    """Whether somebody holds an office of a state, or the text gives him none."""
    roles = " ".join(role for role, _ in entity.roles)
    return entity.kind == "country" or ((not roles or bool(_STATE.search(roles))) and not _APART.search(roles))


def _is_spokesperson(speakers: Speakers, whose: int, person: int, words: str, role: str) -> bool:
    """Whether one who is named speaks for ``whose``: by a body or a person they share, or by the land of both."""
    entities = speakers.marked.entities
    owners, theirs = {*speakers.affiliations_of(person)}, {whose, *speakers.affiliations_of(whose)}
    shared = owners & theirs
    if any(entities[i].kind != "country" for i in shared):
        return True
    if not owners and (own := _OWN.match(words)) and entities[whose].kind == "person":
        return speakers.fits(whose, own[1].lower())
    return bool(shared) and not _APART.search(role) and _of_state(entities[whose]) and bool(entities[whose].roles)


def _is_office(speakers: Speakers, whose: int, office: int, words: str, tokens: tuple[int, int]) -> bool:
    """Whether an office may speak for ``whose``: its land, or an official of no other land."""
    entities = speakers.marked.entities
    if _OWN.match(words):
        return entities[whose].kind == "person"
    of_office = speakers.affiliations_of(office) if office >= 0 else []
    lands = {entities[i].country for i in [office, *of_office] if i >= 0}
    lands |= {name.country for name in speakers.marked.names_between(*tokens)}
    theirs = {entities[i].country for i in (whose, *speakers.affiliations_of(whose))}
    lands, theirs = lands - {None}, theirs - {None}
    if entities[whose].kind == "country":
        return bool(lands & theirs)
    if office >= 0 and (office in speakers.affiliations_of(whose) or whose in of_office):
        return True
    return _of_state(entities[whose]) and not (lands and theirs and not lands & theirs)
