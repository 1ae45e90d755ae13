"""Who "they" are after "She updated Jane Doe on her call with John Roe": those two who spoke."""

from __future__ import annotations

from summarizer.draft.embedded.reference.people import People
from summarizer.mark.lexicon.people import HE_OR_SHE

BRIEFS = frozenset("briefed briefs updated updates informed".split())
"""Verbs by which people tell of their own meetings."""


def briefed(people: People, number: int) -> list[int]:
    """The two persons of a sentence of whom one told the other of something; nobody where it tells of no such thing."""
    marked = people.marked
    parse = marked.parse
    for verb in range(*parse.sentence_tokens[number]):
        if parse.lower[verb] not in BRIEFS or not parse.tag[verb].startswith("V"):
            continue
        two = [c for c in parse.children[verb] if parse.dep[c] in ("nsubj", "dobj")]
        if len(two) != 2:
            continue
        named = {n.last - 1: n.entity for n in marked.names_between(parse.left[verb], parse.right[verb] + 1)}
        pronoun, whom = HE_OR_SHE.get(parse.lower[two[0]], ""), named.get(two[1], -1)
        if whom < 0 or marked.entities[whom].kind != "person":
            continue
        met = [e for e in people.pair if e != whom] if whom in people.pair else []
        if len(met) == 1 and pronoun and people.fits(met[0], pronoun):
            return people.pair  # "Doe rang Roe. She updated Roe on …"
        who = people.person_before(two[0], pronoun) if pronoun else named.get(two[0], -1)
        if who >= 0 and who != whom and marked.entities[who].kind == "person":
            return [who, whom]
    return []
