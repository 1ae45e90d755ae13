"""Whom "the director" is not: whoever the rest of its own clause names, and a woman where the clause tells of "his hope"."""

from __future__ import annotations

from summarizer.draft.embedded.reference.people import People
from summarizer.mark.lexicon.cues import CUE_FORMS
from summarizer.mark.lexicon.people import HE_OR_SHE
from summarizer.mark.lexicon.tags import SUBJECTS
from summarizer.mark.names.name import Name

_OWN = frozenset(
    "condolences sympathy sympathies gratitude thanks appreciation hope hopes regret regrets sorrow sadness grief "
    "congratulations wishes greetings concern concerns confidence conviction belief readiness willingness satisfaction "
    "disappointment outrage anger support opposition solidarity commitment apologies apology intention desire doubts".split()
)
"""What somebody expresses that is his own."""

_EXPRESSING = frozenset(
    "express voice convey extend offer reiterate reaffirm repeat announce declare state send tender".split()
)
"""Verbs, in their base form, of which that is the object; what one shares, welcomes or rejects may be another's."""


def set_against(people: People, head: int) -> set[int]:
    """The people who are not meant by a description that is a subject: "the director praised Jane Doe" tells of two."""
    marked = people.marked
    parse, verb = marked.parse, marked.parse.head[head]
    if parse.dep[head] != "nsubj" or verb <= head:
        return set()
    end = parse.sentence_tokens[parse.sentence[head]][1]
    named = (n for n in marked.names_between(verb, end) if n.kind == "person" and n.entity >= 0)
    found = {n.entity for n in named if _is_another(people, head, verb, n)}
    if pronoun := _own(people, verb):
        persons = (i for i, entity in enumerate(marked.entities) if entity.kind == "person")
        found |= {i for i in persons if not people.fits(i, pronoun)}
    return found


def _own(people: People, verb: int) -> str:
    """The pronoun of who "expressed his hope", "called and offered her thanks"; "" for none."""
    parse = people.marked.parse
    verbs = [verb, *(c for c in parse.children[verb] if parse.dep[c] == "conj")]
    verbs = [v for v in verbs if CUE_FORMS.get(parse.lower[v], parse.lower[v]) in _EXPRESSING]
    things = [c for v in verbs for c in parse.children[v] if parse.dep[c] == "dobj" and parse.lower[c] in _OWN]
    told = (HE_OR_SHE.get(parse.lower[c], "") for thing in things for c in parse.children[thing])
    return next(filter(None, told), "")


def _is_another(people: People, head: int, verb: int, name: Name) -> bool:
    """Whether a name stands in what a verb says of others than its subject: its objects and the clause it governs.

    "The mayor is Jane Doe", "he, John Roe, …", "the Roe government", ", but Roe left" and "“… Roe …”" may be himself.
    """
    parse = people.marked.parse
    token = name.last - 1
    if people.within(name.start, head) or parse.dep[token] in ("compound", "attr", "oprd"):
        return False
    if parse.dep[token] == "appos" and parse.tag[parse.head[token]] == "PRP":
        return False
    while token != verb:
        above = parse.head[token]
        own_subject = any(parse.dep[c] in SUBJECTS for c in parse.children[token])
        aside = parse.dep[token] in ("conj", "advcl", "pcomp") and own_subject
        if token in (head, above) or aside or parse.dep[token] == "parataxis" or parse.lower[token] == "as":
            return False
        token = above
    return True
