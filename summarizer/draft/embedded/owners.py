"""Parties behind a possessive: "Chad's government", "Doe and Norway's minister, Ada Roe"."""

from __future__ import annotations

from summarizer.draft.embedded.speakers import Speakers
from summarizer.mark import MarkedArticle


def state_of(marked: MarkedArticle, speakers: Speakers, noun: int) -> list[int]:
    """The country of "Chad's government" and "the government of Chad"."""
    parse = marked.parse
    owners = [c for c in parse.children[noun] if parse.dep[c] == "poss"]
    owners += [c for link in parse.children[noun] if parse.lower[link] == "of" for c in parse.children[link]]
    named = [name for owner in owners if (name := speakers.name_at(owner)) and name.entity >= 0]
    return [name.entity for name in named if marked.entities[name.entity].kind == "country"]


def before_possessor(marked: MarkedArticle, speakers: Speakers, office: int) -> list[int]:
    """ "Doe and Norway's minister, Ada Roe, met": the first name, which the parser takes for an owner of the second."""
    parse = marked.parse
    return [
        owner
        for owner in parse.children[office]
        if parse.dep[owner] in ("poss", "nmod") and (name := speakers.name_at(owner)) and name.kind == "person"
        if parse.lower[name.last : name.last + 1] == ["and"]
        if any(parse.dep[c] == "conj" and parse.tag[parse.right[c]] == "POS" for c in parse.children[owner])
    ]
