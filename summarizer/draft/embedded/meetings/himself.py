"""Whom "him" and "her" mean as the other party to a meeting: not its own subject."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.draft.embedded.meetings.circumstances import verb_above
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.people import HE_OR_SHE

PartyOf = Callable[[MarkedArticle, Speakers, int], list[int]]


def not_himself(marked: MarkedArticle, speakers: Speakers, pronoun: int, person: int, party_of: PartyOf) -> int:
    """Whom "him" means after "John Roe will meet": not John Roe, but the subject of the sentence before."""
    parse = marked.parse
    if parse.lower[pronoun] not in ("him", "her") or parse.dep[pronoun] not in ("pobj", "dobj"):
        return person
    verb = verb_above(marked, pronoun)
    teller = parse.head[verb] if parse.dep[verb] == "ccomp" else -1
    own = [name.entity for c in parse.children[verb] if parse.dep[c] == "nsubj" and (name := speakers.name_at(c))]
    if teller >= 0 and own:
        # "Jane Doe said Ada Roe had called her": who tells of it
        telling = [
            name.entity for c in parse.children[teller] if parse.dep[c] == "nsubj" and (name := speakers.name_at(c))
        ]
        if telling and telling[0] not in own and speakers.fits(telling[0], HE_OR_SHE[parse.lower[pronoun]]):
            return telling[0]
    if person not in own:
        return person
    above = verb_above(marked, parse.head[verb])
    if above != verb and any(parse.lower[c] in ("where", "when") for c in parse.children[verb]):
        # "Jane Doe is expected in Lima, where President Ada Roe will receive her"
        going = [
            e for c in parse.children[above] if parse.dep[c].startswith("nsubj") for e in party_of(marked, speakers, c)
        ]
        if len(going) == 1 and going[0] not in own and speakers.fits(going[0], HE_OR_SHE[parse.lower[pronoun]]):
            return going[0]
    if parse.sentence[pronoun] == 0:
        return person
    first, last = parse.sentence_tokens[parse.sentence[pronoun] - 1]
    told = [
        i
        for i in range(first, last)
        if parse.tag[i].startswith("N") and (parse.dep[i].startswith("nsubj") or parse.tag[i + 1] == "MD")
    ]
    subjects = [e for i in told for e in party_of(marked, speakers, i) if marked.entities[e].kind == "person"]
    return next((entity for entity in subjects if entity not in own), -1)
