"""Who takes part in a meeting: the parties around a verb or noun of meeting."""

from __future__ import annotations

import re

from summarizer.draft.embedded.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.meetings import HOLD

_PRONOUNS = {"he": "he", "him": "he", "his": "he", "she": "she", "her": "she"}


_AFTER_CALL = frozenset(
    "on to after before late early earlier again from last this monday tuesday wednesday thursday friday saturday sunday . ,".split()
)


def unique(entities: list[int]) -> list[int]:
    """Each entity once, in the order given; those that are none (-1) left out."""
    return list(dict.fromkeys(entity for entity in entities if entity >= 0))


def party_of(marked: MarkedArticle, speakers: Speakers, token: int) -> list[int]:
    """Entities of a noun phrase and of what is coordinated with it."""
    parse = marked.parse
    found: list[int] = []
    queue = [token]
    while queue and len(found) < 12:
        head = queue.pop(0)
        if parse.lower[head] in _PRONOUNS:
            found.append(speakers.person_before(head, _PRONOUNS[parse.lower[head]]))
        elif parse.lower[head] == "their":
            found += speakers.the_two(head)
        elif parse.tag[head] == "NNS" and (pair := speakers.the_two(head)):
            found += pair  # not only the first named, who stands for both as a speaker
        else:
            speaker = speakers.resolve(head, (max(parse.left[head], 0), head + 1))
            if not speaker.media or speaker.entity >= 0:
                found.append(speaker.entity)
        queue += [
            c
            for c in parse.children[head]
            if parse.dep[c] == "conj" or (parse.dep[c] == "appos" and parse.tag[c] == "NNP")
        ]
        found += _listed(marked, speakers, head)
        if parse.tag[head] == "NNS" and not any(e >= 0 for e in found):
            # "the leaders of South Korea and Japan": the countries or bodies they act for
            for child in parse.children[head]:
                if parse.lower[child] in ("of", "from"):
                    queue += [c for c in parse.children[child] if parse.dep[c] == "pobj"]
                elif parse.lower[child] == "led":
                    agents = [c for c in parse.children[child] if parse.dep[c] == "agent"]
                    queue += [c for agent in agents for c in parse.children[agent] if parse.dep[c] == "pobj"]
    kinds = [marked.entities[e].kind for e in found if e >= 0]
    if not kinds:
        return []
    # people meet people: "talks with Ozols, and Estonia said" has one party, whatever the parser coordinates
    wanted = ("person",) if kinds[0] == "person" else ("country", "organization")
    return unique([e for e in found if e >= 0 and marked.entities[e].kind in wanted])


_NEXT_ITEM = re.compile(r"\s*(?:,|,?\s+and|&)\s+(?:the\s+|his\s+|her\s+)?", re.I)


_BEFORE = re.compile(r"\s+and\s+(?:the\s+)?(?:[\w.-]+['’]s?\s+)?(?:Mr|Mrs|Ms|Dr)?\.?\s*", re.I)


def _listed(marked: MarkedArticle, speakers: Speakers, head: int) -> list[int]:
    """People listed after a person, each with a title of its own, whatever the parser makes of the commas."""
    text = marked.article.text
    name = speakers.name_at(head)
    found: list[int] = []
    if name is None or name.kind != "person":
        return found
    opens = name.title[0] if name.title else name.start
    found += [
        other.entity
        for other in marked.names_before(name.first, 0)
        if other.kind == "person"
        and other.entity >= 0
        and other.end <= opens
        and _BEFORE.fullmatch(text, other.end, opens)
    ]
    for other in marked.names_between(name.last, name.last + 60):
        begin = other.title[0] if other.title else other.start
        if (
            other.kind == "person"
            and other.entity >= 0
            and begin >= name.end
            and _NEXT_ITEM.fullmatch(text, name.end, begin)
        ):
            found.append(other.entity)
            name = other
        elif other.start > name.end + 80:
            break
    return found


def subjects_of(marked: MarkedArticle, speakers: Speakers, verb: int) -> list[int]:
    """Entities of the verb\'s subject, looked for along coordination and participles."""
    parse = marked.parse
    for _ in range(4):
        for child in parse.children[verb]:
            if parse.dep[child] in ("nsubj", "nsubjpass"):
                if parse.tag[child] in ("WP", "WDT"):
                    return party_of(marked, speakers, parse.head[verb])
                if parse.tag[child] == "WRB":
                    continue
                return party_of(marked, speakers, child) or speakers.the_two(child)
        if parse.dep[verb] in (
            "conj",
            "xcomp",
            "acomp",
            "advcl",
            "pcomp",
            "prep",
            "ccomp",
            "relcl",
            "acl",
            "aux",
            "dobj",
            "pobj",
        ):
            if parse.dep[verb] in ("relcl", "acl") and parse.tag[parse.head[verb]].startswith("NNP"):
                return party_of(marked, speakers, parse.head[verb])
            verb = parse.head[verb]
        else:
            break
    return []


def phones(marked: MarkedArticle, verb: int) -> bool:
    """Whether "called" is a telephone call: somebody is called, and nothing said of him."""
    parse = marked.parse
    if not parse.tag[verb].startswith("V") or any(
        parse.dep[c] in ("oprd", "prt", "auxpass") for c in parse.children[verb]
    ):
        return False
    called = next((c for c in parse.children[verb] if parse.dep[c] == "dobj" and c > verb), -1)
    if called < 0:
        return False
    after = parse.right[called] + 1
    return after < len(parse.words) and parse.lower[after] in _AFTER_CALL


def objects_of(marked: MarkedArticle, speakers: Speakers, verb: int) -> list[int]:
    """Who is received or called; in the passive, by whom."""
    parse = marked.parse
    found: list[int] = []
    for child in parse.children[verb]:
        if child > verb and parse.dep[child] in ("dobj", "dative"):
            found += party_of(marked, speakers, child)
        elif parse.dep[child] == "agent":
            found += [e for c in parse.children[child] if parse.dep[c] == "pobj" for e in party_of(marked, speakers, c)]
    return found


def partners_of(marked: MarkedArticle, speakers: Speakers, verb: int, *, direct: bool = False) -> list[int]:
    """Entities that follow "with"; ``direct`` takes the verb\'s object, too."""
    parse = marked.parse
    found: list[int] = []
    queue = list(parse.children[verb])
    for child in queue:
        if child < verb:
            continue
        if direct and parse.dep[child] == "dobj":
            found += party_of(marked, speakers, child)
        if parse.dep[child] == "prep" and parse.lower[child] in ("with", "to"):
            if parse.lower[child] == "to" and direct:
                continue
            for grandchild in parse.children[child]:
                if parse.dep[grandchild] == "pobj":
                    found += party_of(marked, speakers, grandchild)
        elif parse.dep[child] in ("prep", "prt", "advmod", "npadvmod", "dobj", "pobj"):
            queue += [c for c in parse.children[child] if parse.dep[c] == "pobj" or parse.lower[c] == "with"]
    return found


def sides_of(marked: MarkedArticle, speakers: Speakers, noun: int) -> tuple[list[int], list[int]]:
    """Sides of "talks with X", "talks between X and Y", "X's meeting with Y", "X held talks with Y"."""
    parse = marked.parse
    other: list[int] = []
    between: list[int] = []
    places = [noun, parse.head[noun]]
    for place in places:
        for child in parse.children[place]:
            if (
                parse.dep[child] == "prep"
                and child > noun - 1
                and parse.lower[child] in ("with", "between", "of", "among")
            ):
                for grandchild in parse.children[child]:
                    if parse.dep[grandchild] == "pobj":
                        party = party_of(marked, speakers, grandchild)
                        if parse.lower[child] == "with":
                            other += party
                        elif len(party) > 1:
                            between += party
    if between:
        return between[:1], between[1:] + other
    if not other:
        head = parse.head[noun]
        if parse.dep[noun] == "dobj" and parse.lower[head] in HOLD:
            parties = subjects_of(marked, speakers, head)
            return parties[:1], parties[1:]
        return _of_clause(marked, speakers, noun)
    own = [e for c in parse.children[noun] if parse.dep[c] == "poss" for e in party_of(marked, speakers, c)]
    if own and not set(own) & set(other):
        return own, other
    if own or any(parse.lower[c] in ("his", "her") for c in parse.children[noun]):
        # "Ahead of his summit with X, Y said": the pronoun looks forward to the subject
        first, last = parse.sentence_tokens[parse.sentence[noun]]
        root = next((i for i in range(first, last) if parse.dep[i] == "ROOT"), noun)
        return [e for e in subjects_of(marked, speakers, root) if e not in other], other
    head = parse.head[noun]
    while parse.dep[head] in ("prep", "conj", "compound", "pobj", "nmod") and parse.head[head] != head:
        head = parse.head[head]
    if (
        parse.tag[head].startswith("V")
        and (subjects := subjects_of(marked, speakers, head))
        and not set(subjects) & set(other)
    ):
        return subjects, other
    return _subject_before(marked, noun, marked.entities[other[0]].kind), other


def _of_clause(marked: MarkedArticle, speakers: Speakers, noun: int) -> tuple[list[int], list[int]]:
    """Sides of "In a phone call, X told Y", "At their meeting, X and Y agreed", "X joined Y for talks"."""
    parse = marked.parse
    preposition = parse.head[noun]
    if parse.dep[noun] != "pobj" or parse.lower[preposition] not in ("in", "during", "at", "for"):
        return [], []
    verb = parse.head[preposition]
    if not parse.tag[verb].startswith("V"):
        return [], []
    own = subjects_of(marked, speakers, verb)
    if parse.lower[preposition] == "for" and parse.lower[verb] not in ("joined", "invited", "hosted", "welcomed"):
        return [], []
    others = [
        e
        for c in parse.children[verb]
        if parse.dep[c] in ("dobj", "dative")
        for g in (parse.children[c] if parse.tag[c] in ("IN", "TO") else [c])
        for e in party_of(marked, speakers, g)
    ]
    together = any(parse.lower[c] == "their" for c in parse.children[noun])
    if others:
        return own, others
    return (own[:1], own[1:]) if together else ([], [])


def _subject_before(marked: MarkedArticle, token: int, kind: str) -> list[int]:
    """Whose "meeting with X" it is, where its sentence does not say: the subject of the sentence before."""
    parse = marked.parse
    sentence = parse.sentence[token]
    for name in reversed([n for n in marked.names_before(token, 1) if n.entity >= 0]):
        if (
            parse.sentence[name.first] == sentence - 1
            and marked.entities[name.entity].kind == kind
            and parse.dep[name.last - 1] in ("nsubj", "nsubjpass")
        ):
            return [name.entity]
    return []
