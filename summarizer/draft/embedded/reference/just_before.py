"""Who "he" and "they" are where nobody with a name is meant: those of whom the sentence before tells."""

from __future__ import annotations

from summarizer.draft.embedded.reference.called import words_alone
from summarizer.draft.embedded.reference.going_on import PARENT, goes_on, may_be
from summarizer.draft.embedded.reference.people import People
from summarizer.mark.lexicon.cues import SPEAKERS
from summarizer.mark.lexicon.people import HE_OR_SHE
from summarizer.mark.lexicon.tags import SUBJECTS

Span = tuple[int, int]


def just_before(people: People, token: int, pronoun: str) -> Span | None:
    """The words for the subject of the sentence before: "The driver fled. He said", "The hosts met. They said"; or None."""
    marked, parse = people.marked, people.marked.parse
    before = parse.sentence[token] - 1
    if before < 0 or parse.dep[token] not in SUBJECTS:
        return None
    for noun in range(*parse.sentence_tokens[before]):
        if parse.dep[noun] not in SUBJECTS or parse.dep[parse.head[noun]] != "ROOT":
            continue
        several = parse.tag[noun] == "NNS" and parse.lower[noun] in SPEAKERS
        if any(n.kind == "person" for n in marked.names_between(parse.left[noun], noun + 1)):
            return None
        if not (several if pronoun == "they" else may_be(parse, noun, pronoun)):
            return None
        row = pronoun != "they" and any(parse.dep[c] == "conj" for c in parse.children[noun])
        if row or _NOBODY & {*parse.lower[parse.left[noun] : noun]}:
            return None  # "The pilot and a nurse were hurt. She said"
        last = next(
            (i for i in range(noun + 1, parse.right[noun] + 1) if parse.words[i] in ",;("), parse.right[noun] + 1
        )
        first, last = words_alone(parse, (parse.left[noun], last))
        return parse.start[first], parse.end[last - 1]
    return None


def brought_in(people: People, token: int, pronoun: str) -> Span | None:
    """The words for somebody new right before his quotation: "A rival was less kind. “He is done,” he told the radio."; or None.

    Of nobody else that sentence tells, and he is not one who would say nothing.
    """
    marked, parse = people.marked, people.marked.parse
    if parse.words[token - 1] not in ('"', "”"):
        return None
    before = people.opening(token) - 1
    if before < 0:
        return None
    first, last = parse.sentence_tokens[before]
    subjects = (i for i in range(first, last) if parse.dep[i] == "nsubj" and parse.dep[parse.head[i]] == "ROOT")
    subject = next(subjects, -1)
    if subject < 0 or not {*parse.lower[parse.left[subject] : subject]} & {"a", "an", "one", "another"}:
        return None
    others = any(n.kind == "person" for n in marked.names_between(first, last))
    others = others or any(parse.tag[i] in ("PRP", "PRP$") for i in range(first, last))
    others = others or any(parse.dep[i] == "neg" or parse.lower[i] in _SILENT for i in range(first, last))
    if others or not may_be(parse, subject, pronoun):
        return None
    first, last = words_alone(parse, (parse.left[subject], subject + 1))
    return parse.start[first], parse.end[last - 1]


_SILENT = frozenset("declined refused declines refuses asked asks wondered".split())
"""Verbs of those who have no say, or to whom somebody answers."""

_NOBODY = frozenset("no any every each few next".split())
"""Before a noun that means nobody in particular."""


def by_past(people: People, head: int, phrase: tuple[int, int]) -> int | None:
    """Who "the mum-of-two" is, and "the former Orlu captain" right behind somebody's words or doings; None for others."""
    marked, parse = people.marked, people.marked.parse
    if parent := PARENT.match(marked.article.text, parse.start[phrase[0]], parse.end[phrase[1] - 1]):
        return people.person_before(head, "she" if parent[1].lower().startswith(("m", "grandm")) else "he")
    first = phrase[0]
    played = parse.lower[head] in _PLAYED and parse.lower[first : first + 2] == ["the", "former"]
    if not played or not any(parse.tag[i][:3] == "NNP" for i in range(first + 2, head)):
        return None
    if any(n.kind == "person" for n in marked.names_between(first, head + 2)):
        return None  # "the former Orlu captain Jane Doe"
    if (again := goes_on(people, head, "she") or goes_on(people, head, "he")) and again.entity >= 0:
        return again.entity
    quoted = people.opening(head) if parse.words[head - 1] in ('"', "”") else parse.sentence[first]
    if not HE_OR_SHE.keys().isdisjoint(parse.lower[parse.sentence_tokens[quoted][0] : first]):
        return None  # "“He had lost the players,” the former Orlu captain said": of another
    named = marked.names_between(*parse.sentence_tokens[quoted - 1]) if quoted else []
    told = {n.entity for n in named if n.kind == "person" and n.entity >= 0}
    return told.pop() if len(told) == 1 else None


_PLAYED = frozenset(
    "captain midfielder defender striker forward goalkeeper winger international star player coach manager skipper "
    "champion fullback batter batsman bowler wicketkeeper guard boxer pitcher quarterback halfback fly-half".split()
)
"""What sports copy calls somebody by whom he played for."""
