"""Lists of those who came: "the delegation comprised Jane Doe and John Roe"."""

from __future__ import annotations

import re

from summarizer.draft.embedded.meetings.parties import unique
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.meetings import NOUNS
from summarizer.mark.lexicon.tags import FINITE
from summarizer.mark.names.name import Name

COMERS = frozenset("delegation it included attended".split())
"""By what those are named who came for somebody."""


def is_list(marked: MarkedArticle, found: re.Match[str], number: int, noun: int) -> bool:
    """Whether nothing but those who came is told in a sentence, and of the delegation told of right before."""
    parse, sentence = marked.parse, marked.sentences[number]
    first, last = marked.token_at(found.end()), parse.sentence_tokens[number][1]
    names = [n for n in marked.names_between(first, last) if n.kind == "person"]
    begin = marked.token_at(names[0].title[0]) if names and names[0].title else names[0].first if names else last
    before = parse.lower[slice(*parse.sentence_tokens[number - 1])]
    return (
        (found.start() == sentence.start and (parse.lower[noun] != "it" or "delegation" in before))
        and not {"of", "by", "with", "from", "to"} & {*parse.lower[first:begin]}
        and ("who" in parse.lower[first:last] or not {*FINITE} & {*parse.tag[first:last]})
    )


_OTHER_EVENTS = frozenset(
    "ceremony concert conference course event exhibition fair festival forum funeral gala game lecture launch match opening parade "
    "performance premiere rally service show unveiling vigil wedding".split()
)
"""What is attended and no meeting of those who were told to have met."""


def is_of_a_meeting(marked: MarkedArticle, number: int, at: int) -> bool:
    """Whether "it" or "which" at a character means a meeting: the last thing named before that people attend is one."""
    before = marked.parse.lower[marked.parse.sentence_tokens[max(number - 1, 0)][0] : marked.token_at(at)]
    return next((word in NOUNS for word in reversed(before) if word in NOUNS | _OTHER_EVENTS), False)


def persons(marked: MarkedArticle, first: int, last: int) -> list[int]:
    """Persons named in a range of tokens, without those to whom only something belongs or who only tell of it."""
    return unique([n.entity for n in marked.names_between(first, last) if n.kind == "person" and _is_listed(marked, n)])


def _is_listed(marked: MarkedArticle, name: Name) -> bool:
    """Whether a person may stand in a list: by his title or full name, or short if the text has told the full one."""
    dep = marked.parse.dep[name.last - 1]
    if name.title or " " in name.text:
        return dep != "poss"
    verb = marked.parse.head[name.last - 1]
    said = dep == "nsubj" and not (marked.parse.lower[verb] in _BE and verb < name.first)  # "present were Doe and Roe"
    return name.entity >= 0 and " " in marked.entities[name.entity].name and dep != "poss" and not said


_BE = ("was", "were", "is", "are", "be")
