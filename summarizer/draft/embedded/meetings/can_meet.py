"""Whether such parties can have met by such a word: people dine, firms hold talks."""

from __future__ import annotations

import re

from summarizer.draft.embedded.affiliation.acting_for import meets_bodies
from summarizer.draft.embedded.meetings.circumstances import is_errand, mode_of, near
from summarizer.draft.embedded.meetings.parties import led_by_people
from summarizer.draft.embedded.meetings.sides import Sides
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.meetings import CALL, CALLED, DISCUSS, MEET, RECEIVE, SAW, SEE, SIT, TALK, VISIT

_REMOTE = re.compile(r"\b(?:letter|message|telegram|wish(?:es|ed)? to)\b", re.I)
_UNWILLING = re.compile(r"\b(?:refus\w+ to|declin\w+ to|never|would like to)\b", re.I)

_ONE_SIDED = RECEIVE | CALL | CALLED | SEE | SAW | VISIT | {"seeing"}
"""Verbs that one side does to the other."""


_ASSOCIATIONS = frozenset(
    "union trust association council committee board federation society parliament commission".split()
)
"""Last words in the names of bodies that are seen when their people are."""

_SETTLED = frozenset("agreed decided pledged vowed discussed settled reached signed resolved".split())
"""What countries have done that "in talks" tells of talks held."""


def can_meet(marked: MarkedArticle, token: int, sides: Sides, people: list[int], states: set[int]) -> bool:
    """Whether such parties can have met by such a word: firms hold talks, but only people have one another to tea."""
    lower = marked.parse.lower[token]
    kinds = {"person" if entity in states else marked.entities[entity].kind for entity in people}
    if lower in MEET | {"consulted"} and marked.parse.tag[token] in ("VB", "VBD", "VBN", "VBP", "VBZ") and not sides[0]:
        return False  # "the president met with Jane Doe and John Roe": not they with one another
    if lower in _ONE_SIDED and not (set(sides[0]) & set(people) and set(sides[1]) & set(people)):
        return lower in ("call", "calls") and marked.parse.tag[token].startswith("N")
    if lower in TALK and marked.parse.tag[token].startswith("N") and kinds <= {"organization", "country"}:
        # firms, too, hold talks; those that "are in talks" have not met for all we know
        link = marked.parse.words[marked.parse.head[token]]
        verb = marked.parse.head[marked.parse.head[token]]
        did = marked.parse.tag[verb] == "VBD" and marked.parse.lower[verb] in _SETTLED  # "agreed in talks in Lima"
        opens = (link == "In" or did) and "organization" not in kinds  # "In talks with Peru, Chile agreed"
        return link.lower() != "in" or opens
    both = bool(sides[0] and sides[1]) or (lower in SIT and len(people) > 1)
    if both and lower == "see" and kinds == {"person", "organization"} and is_errand(marked, token):
        seen = [c for c in marked.parse.children[token] if marked.parse.dep[c] == "dobj"]
        return any(
            marked.parse.lower[c] in _ASSOCIATIONS for c in seen
        )  # "flew in to see the drivers' union", no match
    with_body = both and "organization" in kinds and kinds <= {"organization", "person"}
    if with_body and (meets_bodies(marked, token) or (lower in DISCUSS and len(kinds) == 1)):
        return True  # "the airline discussed the plan with the agency"
    if lower in TALK | DISCUSS and "organization" in kinds and "person" not in kinds and led_by_people(marked, token):
        return True  # "the heads of the fund and the bank spoke for an hour"
    if lower in TALK | DISCUSS:
        words = marked.text(*marked.parse.sentence_tokens[marked.parse.sentence[token]])
        written = mode_of(marked, token) == "unspecified" and _REMOTE.search(words)
        unwilling = written or _UNWILLING.search(near(marked, token, 400, 0))
        return not kinds - {"person", "country"} and not (lower in TALK and unwilling)
    if lower in RECEIVE and len(sides[1]) > 1 and kinds == {"person", "country"}:
        return True  # "the speaker received the ambassadors of Peru and Chile"
    return kinds == {"person"} if lower in RECEIVE | SEE | SAW | VISIT | {"seeing"} else True
