"""Whom "him" and "her" mean as the other party to a meeting: not its own subject."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.draft.embedded.meetings.circumstances import verb_above
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.people import HE_OR_SHE
from summarizer.mark.lexicon.titles import is_title

PartyOf = Callable[[MarkedArticle, Speakers, int], list[int]]


def not_himself(marked: MarkedArticle, speakers: Speakers, pronoun: int, person: int, party_of: PartyOf) -> int:
    """Whom "him" means after "John Roe will meet": not John Roe, but the subject of the sentence before."""
    parse = marked.parse
    if parse.lower[pronoun] not in ("him", "her") or parse.dep[pronoun] not in ("pobj", "dobj"):
        return person
    verb = verb_above(marked, pronoun)
    if (met := _met_before(marked, speakers, pronoun, verb)) >= 0:
        return met
    while parse.dep[verb] == "xcomp" and not any(parse.dep[c].startswith("nsubj") for c in parse.children[verb]):
        verb = parse.head[verb]  # "where John Roe is to receive her"
    teller = parse.head[verb] if parse.dep[verb] == "ccomp" else -1
    own = [name.entity for c in parse.children[verb] if parse.dep[c] == "nsubj" and (name := speakers.name_at(c))]
    doer = next((c for c in parse.children[verb] if parse.dep[c] == "nsubj" and parse.lower[c] in HE_OR_SHE), -1)
    if doer >= 0:
        he = speakers.person_before(doer, HE_OR_SHE[parse.lower[doer]])
        clients = [
            e
            for e in (speakers.affiliations.of(he) if he >= 0 else ())
            if speakers.fits(e, HE_OR_SHE[parse.lower[pronoun]])
        ]
        if len(clients) == 1 and clients[0] != he:
            return clients[0]  # "Jane Doe's lawyer, John Roe, … he had talked to her"
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


def _met_before(marked: MarkedArticle, speakers: Speakers, pronoun: int, verb: int) -> int:
    """Whom "him" means in "had met John Roe in May and would receive him in June": the one met before; -1 for nobody."""
    parse, first = marked.parse, verb
    while parse.dep[first] in ("conj", "advcl", "xcomp") and not any(
        parse.dep[c] == "nsubj" for c in parse.children[first]
    ):
        first = parse.head[first]
    subjects = [c for c in parse.children[first] if parse.dep[c] == "nsubj" and c < first]
    if first == verb or not subjects or parse.tag[first][0] != "V":
        return -1
    between = {n.entity for n in marked.names_between(first, verb) if n.kind == "person"} - {-1}
    one = between.pop() if len(between) == 1 else -1
    return one if speakers.fits(one, HE_OR_SHE[parse.lower[pronoun]]) else -1


def subject_by_office(marked: MarkedArticle, speakers: Speakers, pronoun: int) -> int:
    """Who "he" is in "the Fijian leader flies to Suva, where he will meet John Roe": the subject told by his office; or -1.

    So is he in a sentence right after it, where nobody else is named before the pronoun.
    """
    parse = marked.parse
    sentence, he = parse.sentence[pronoun], parse.lower[pronoun]
    if he not in ("he", "she") or parse.dep[pronoun] not in ("nsubj", "nsubjpass"):
        return -1
    for number in (sentence, sentence - 1):
        first, last = parse.sentence_tokens[max(number, 0)]
        acting = [i for i in range(first, min(last, pronoun)) if parse.dep[i] in ("nsubj", "nsubjpass")]
        if number < sentence:  # the main clause's, not that of what is said
            heads = {i: parse.head[i] for i in acting}
            acting = [
                i for i, v in heads.items() if parse.dep[v] == "ROOT" or (parse.dep[v] == "ccomp" and parse.head[v] > v)
            ]
        acting = [i for i in acting if is_title(parse.lower[i]) or speakers.name_at(i)]
        if acting:
            told = parse.lower[parse.left[acting[-1]]] == "the" and is_title(parse.lower[acting[-1]])
            one = speakers.described(acting[-1]) if told else -1
            return one if speakers.fits(one, he) else -1
        if any(n.kind == "person" for n in marked.names_between(first, min(last, pronoun))):
            return -1
    return -1
