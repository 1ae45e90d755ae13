"""Whom "who" and "which" stand for: of several nouns before them not always the nearest."""

from __future__ import annotations

from summarizer.mark.lexicon.cues import DOCUMENTS, SPEAKERS
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.organizations import ORGANIZATION_HEADS
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.nlp import Parse


def antecedent(parse: Parse, head: int, verb: int) -> int:
    """The noun that a relative pronoun stands for."""
    if parse.lower[head] == "which" and parse.lower[parse.head[verb]] not in DOCUMENTS:
        # "sent a message to Jane Doe, which reads": not the nearest noun, but what was sent
        first = parse.sentence_tokens[parse.sentence[verb]][0]
        sent = [i for i in range(first, head) if parse.lower[i] in DOCUMENTS and parse.dep[i] == "dobj"]
        if sent:
            return sent[-1]
    if (one := _cleft(parse, head, verb)) >= 0:
        return one
    if parse.tag[head] in ("WP", "WDT") and parse.dep[verb] == "relcl":
        return _person_of(parse, parse.head[verb], head)
    if parse.lower[head] in ORGANIZATION_HEADS:  # "Jane Doe of Lund University, who led the study, said"
        of = (c for c in parse.children[head] if parse.lower[c + 1] in ("of", "at", "from") and c == parse.head[c + 1])
        return next((c for c in of if c < head - 2 and parse.dep[c] in ("nmod", "compound")), head)
    return head


_BE = frozenset("is was 's ’s".split())


def _cleft(parse: Parse, head: int, verb: int) -> int:
    """Jane Doe in "It was Jane Doe who said", which the parser takes for a clause of its own; -1 elsewhere."""
    above = parse.head[verb]
    if parse.lower[head] not in ("who", "that") or parse.dep[verb] != "ccomp" or not _is_cleft(parse, above):
        return -1
    return next((c for c in parse.children[above] if parse.dep[c] == "attr" and above < c < head), -1)


def _is_cleft(parse: Parse, verb: int) -> bool:
    it = any(parse.lower[c] == "it" and parse.dep[c] == "nsubj" for c in parse.children[verb])
    return it and parse.lower[verb] in _BE


def is_denied(parse: Parse, verb: int) -> bool:
    """Whether "it was not Jane Doe who said" it."""
    above = parse.head[parse.head[verb]] if parse.dep[verb] == "relcl" else parse.head[verb]
    who = any(parse.lower[c] in ("who", "that") and parse.dep[c] == "nsubj" for c in parse.children[verb])
    return who and _is_cleft(parse, above) and any(parse.dep[c] == "neg" for c in parse.children[above])


def _person_of(parse: Parse, noun: int, pronoun: int) -> int:
    """Who is meant by "who" after "Jane Doe, an expert at Doe College," and "Jane Doe of the Reform Party,": not a body.

    Nor is it a thing: "a person with knowledge of the talks, who added".
    """
    link = parse.head[noun]
    if parse.lower[pronoun] != "who" or parse.words[pronoun - 1] != ",":
        return noun
    if (person := _person_before(parse, noun)) >= 0:
        return person
    if parse.dep[noun] != "pobj":
        return noun
    described = parse.head[link]
    if parse.tag[noun] not in ("NNP", "NNPS"):
        return _human_above(parse, noun)
    if parse.lower[link] == "of" and parse.tag[described] == "NNP":
        first = parse.left[described]
        kind = any(parse.tag[i] == "NN" and parse.words[i].islower() for i in range(link + 1, noun))
        known = kind or parse.tag[link + 1] == "DT" or is_given(parse.words[first])
        return described if first < link and known else noun
    if not is_title(parse.lower[described]):
        return noun
    return parse.head[described] if parse.dep[described] == "appos" else described


def _person_before(parse: Parse, noun: int) -> int:
    """Who is of a body called by what it is: "Jane Doe of the consultancy | Doe Works, who"; -1 for nobody."""
    beside = parse.head[noun] if parse.dep[noun] == "appos" else -1
    inner = next(
        (c for c in parse.children[noun] if parse.dep[c] == "nmod" and is_given(parse.words[parse.left[c]])), -1
    )
    person = max(beside, inner)
    links = [c for c in parse.children[person] if parse.lower[c] in ("of", "at", "from")] if person >= 0 else []
    if not links or parse.tag[person] != "NNP" or (person == beside and parse.right[links[0]] != parse.left[noun] - 1):
        return -1
    kind = parse.right[links[0]]  # no "Bank of Fiji governor | Jane Doe, who"
    return person if parse.tag[kind] == "NN" and not is_title(parse.lower[kind]) else -1


def _human_above(parse: Parse, noun: int) -> int:
    """The person whom a phrase that ends with a thing is about; the thing itself where there is nobody above it."""
    above = noun
    while not _is_human(parse, above):
        if parse.dep[above] != "pobj" or parse.dep[parse.head[above]] != "prep":
            return noun
        above = parse.head[parse.head[above]]
        if parse.tag[above] == "JJ":  # "a banker familiar with the sale"
            above = parse.head[above]
    return above


def _is_human(parse: Parse, noun: int) -> bool:
    """Whether a noun is a person's or people's, by what they are or say."""
    lower = parse.lower[noun]
    return parse.tag[noun][:2] == "NN" and (is_title(lower) or lower in SPEAKERS)
