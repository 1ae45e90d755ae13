"""Heads of two sides who together turn to a topic, and so talk with one another: "Mr Doe and Mr Roe focused on trade"."""

from __future__ import annotations

import re

from summarizer.draft.embedded.meetings.arguments import subjects_of
from summarizer.draft.embedded.meetings.deeds import deed_beside
from summarizer.draft.embedded.meetings.sides import Sides
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.names.short_forms import HONORIFIC

_TOPIC = re.compile(
    r"(?:focus\w*|dwelt|dwelled|touch\w*|concentrat\w+)\s+(?:[a-z]+ly\s+|also\s+)?(?:up)?on\b|(?:review|consider)\w*\s"
)
"""Verbs by which those who talk turn to something."""

_MATTERS = re.compile(
    r"\b(?:situation|relations|cooperation|co-operation|ties|issues?|prospects|problems?|crisis|conflict|settlement|settling|matters"
    r"|questions?|developments?|preparations?|implementation|war|trade|energy|security|agenda|efforts|ways)\b"
)
"""What they turn to; others focus on their families and their game."""

_PUBLIC = re.compile(
    r"\b(?:each|both|campaign\w*|candidates?|speech(?:es)?|address(?:es)?|remarks|interviews?|rall(?:y|ies)|debates?|messages?|letters?|articles?|statements?"
    r"|respective|separate(?:ly)?|vot(?:e|es|ed|ers?)|board|committee|council|parliament|congress|senate|court|bill|budget)\b",
    re.I,
)
"""Words of those who turn to it before a public, each by himself, or as members of one body."""


def turn_to(marked: MarkedArticle, speakers: Speakers, token: int) -> Sides | None:
    """The two who focus on, touch on or review a matter, or do something after "a discussion" of it."""
    parse = marked.parse
    first, last = parse.sentence_tokens[parse.sentence[token]]
    if _PUBLIC.search(marked.text(first, last)):
        return None
    if parse.lower[token] in ("discussion", "discussions"):
        link, verb = deed_beside(marked, token)
        told = verb >= 0 and parse.lower[link] in ("after", "following", "during", "in")
    else:
        verb, words = token, marked.text(token, last)
        once = parse.tag[token] == "VBD"  # not "have focused on security for years", nor "are considering the matter"
        told = once and bool(_TOPIC.match(words) and _MATTERS.search(words))
    both = subjects_of(marked, speakers, verb) if told else []
    return (both[:1], both[1:]) if len(both) == 2 and _are_heads(marked, both) else None


def _are_heads(marked: MarkedArticle, both: list[int]) -> bool:
    """Whether both lead a state or its diplomacy, or one does and the other is only called Mr or Mrs.

    Ministers, mayors and governors turn to a matter at their own desks.
    """
    text = marked.article.text
    people = [marked.entities[e] for e in both]
    styled = [
        any(text[max(n.start - 5, 0) : n.start].split()[-1:] == [h] for n in e.names for h in HONORIFIC) for e in people
    ]
    lead = [not _LEAD.isdisjoint(word for role, _ in e.roles for word in role.lower().split()) for e in people]
    known = all(ok or (mister and not e.roles) for ok, mister, e in zip(lead, styled, people, strict=True))
    return known and any(lead) and all(e.kind == "person" for e in people)


_LEAD = frozenset("president premier prime chancellor king emir sultan foreign".split())
"""Words in the offices of those who speak for a state to others."""
