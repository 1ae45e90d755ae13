"""Two people whom a sentence names side by side as its subject: "Jane Doe and John Roe were held. … the two"."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.tags import SUBJECTS
from summarizer.mark.lexicon.titles import is_title

_NEAR = 4
"""Sentences back in which they are looked for."""


def side_by_side(marked: MarkedArticle, token: int, since: int) -> list[int]:
    """The last two that are a subject together in a sentence after ``since`` and before that of a token; [] for none.

    The subject alone where the other one is "her colleague": who that is the words do not say.
    """
    parse = marked.parse
    for number in range(parse.sentence[token] - 1, max(parse.sentence[token] - _NEAR, since, -1), -1):
        people = [
            n for n in marked.names_between(*parse.sentence_tokens[number]) if n.kind == "person" and n.entity >= 0
        ]
        for left, right in itertools.pairwise(people):
            acts = parse.dep[left.last - 1] in ("nsubj", "nsubjpass") and parse.dep[right.last - 1] == "conj"
            if acts and parse.head[right.last - 1] == left.last - 1 and left.entity != right.entity:
                more = [
                    n for n in people if parse.dep[n.last - 1] == "conj" and parse.head[n.last - 1] == right.last - 1
                ]
                return [] if more else [left.entity, right.entity]
        doer = next((n for n in people if parse.dep[n.last - 1] == "nsubj"), None)
        if doer and len(people) == 1 and any(_is_partner(marked, i) for i in range(*parse.sentence_tokens[number])):
            return [doer.entity]
    return []


def _is_partner(marked: MarkedArticle, noun: int) -> bool:
    """Whether somebody without a name stands beside the subject: "Jane Doe stood by her colleague. … the two"."""
    parse = marked.parse
    last = parse.right[noun] == noun and parse.tag[noun + 1] not in ("NNP", "POS")
    return parse.lower[noun] in _PARTNERS and parse.lower[noun - 1] in ("his", "her") and last


_PARTNERS = frozenset("colleague counterpart rival predecessor successor deputy opponent".split())


def before_when(marked: MarkedArticle, token: int) -> list[int]:
    """Jane Doe and John Roe of "Jane Doe made John Roe an offer when the two spoke", whoever met before."""
    parse = marked.parse
    verb = parse.head[token]
    main = parse.head[verb]
    link = parse.left[verb]
    if parse.dep[token] != "nsubj" or parse.dep[verb] != "advcl" or not main < link < token:
        return []
    names = [n for n in marked.names_between(parse.left[main], link) if n.kind == "person" and n.entity >= 0]
    people = list(dict.fromkeys(n.entity for n in names if parse.dep[n.last - 1] != "poss"))
    return people if len(people) == 2 and any(n.last <= main for n in names) else []


def told_again_as_two(marked: MarkedArticle, number: int) -> bool:
    """Whether the subject of a sentence is "the two" or "the pair"."""
    parse = marked.parse
    subjects = (i for i in range(*parse.sentence_tokens[number]) if parse.dep[i] in SUBJECTS)
    return next((parse.lower[i] for i in subjects), "") in ("two", "pair", "both", "duo", "they")


def of_main_clause(marked: MarkedArticle, pronoun: int) -> list[int]:
    """Jane Doe and John Roe in "When they met on Monday, Jane Doe asked John Roe for time", who were not named before."""
    parse = marked.parse
    verb = parse.head[pronoun]
    main = parse.head[verb]
    ahead = parse.dep[pronoun] == "nsubj" and parse.dep[verb] == "advcl" and pronoun < verb < main
    if not ahead or parse.lower[parse.left[verb]] not in ("when", "after", "before", "as", "since", "until"):
        return []
    roles = [c for c in parse.children[main] if parse.dep[c] in ("nsubj", "dobj", "nsubjpass") and c > verb]
    agents = [g for c in parse.children[main] if parse.dep[c] == "agent" for g in parse.children[c]]
    sides = [n for c in (*roles, *agents) for n in marked.names_between(parse.left[c], parse.right[c] + 1)]
    people = list(dict.fromkeys(n.entity for n in sides if n.kind == "person" and n.entity >= 0))
    return people if len(people) == 2 and all(n.kind != "organization" for n in sides) else []


def of_clause_before(marked: MarkedArticle, counted: int, party: Callable[[int], list[int]]) -> list[int]:
    """The three in "Jane Doe invited John Roe and Ada Poe to a play, and the three sat up late": all of the clause before."""
    parse = marked.parse
    verb = parse.head[counted]
    main = parse.head[verb]
    count = {"two": 2, "both": 2, "pair": 2, "duo": 2, "three": 3, "trio": 3}.get(parse.lower[counted], 0)
    if not count or parse.dep[counted] != "nsubj" or parse.dep[verb] != "conj" or not main < counted < verb:
        return []
    roles = [c for c in parse.children[main] if parse.dep[c] in ("nsubj", "dobj") and c < counted]
    if len(roles) != 2:
        return []
    people = list(dict.fromkeys(e for c in roles for e in party(c) if e >= 0))
    return people if len(people) == count and all(marked.entities[e].kind == "person" for e in people) else []


def described_before(marked: MarkedArticle, token: int, since: int, described: Callable[[int], int]) -> list[int]:
    """Jane Doe and John Roe, minister, in "Jane Doe has full trust in the minister. An aide added that the two had spoken"."""
    parse = marked.parse
    number = parse.sentence[token] - 1
    if parse.lower[token] not in ("two", "pair", "both") or number <= since or parse.dep[token] not in SUBJECTS:
        return []
    first, last = parse.sentence_tokens[number]
    names = [n for n in marked.names_between(first, last) if n.kind == "person"]
    named = {n.entity for n in names}
    inside = {i for n in names for i in range(marked.token_at(n.title[0]) if n.title else n.first, n.last)}
    offices = [i for i in range(first, last) if parse.tag[i] == "NN" and is_title(parse.lower[i]) and i not in inside]
    if len(named) != 1 or -1 in named or len(offices) != 1 or parse.lower[parse.left[offices[0]]] != "the":
        return []
    acting = any(parse.dep[n.last - 1] in SUBJECTS for n in names) and parse.dep[offices[0]] not in SUBJECTS
    if not acting:
        return []  # "the minister was sorry for Jane Doe": the two may be she and another
    other = described(offices[0])
    if other < 0 or other in named:  # not the prime minister, who thanks "the minister"
        before = {n.entity for n in marked.names if n.kind == "person" and n.first < first}
        held = [e for e in before - named - {-1} if _holds(marked, e, parse.lower[offices[0]])]
        other = held[0] if len(held) == 1 else -1
    return [*named, other] if other >= 0 else []


def _holds(marked: MarkedArticle, person: int, office: str) -> bool:
    """Whether somebody is told to hold an office, and not as prime minister or deputy."""
    roles = [set(role.lower().split()) for role, _ in marked.entities[person].roles]
    return any(office in words and not words & {"prime", "deputy", "vice", "former"} for words in roles)


_PARTY = frozenset("delegation side team mission group".split())
"""What sits on one side of a table."""


def of_one_side(marked: MarkedArticle, pair: list[int], token: int) -> bool:
    """Whether two people just led the same side together: "The Doe delegation was headed by Jane Roe and John Poe"."""
    parse = marked.parse
    people = [n for n in marked.names_before(token, 2) if n.kind == "person"]
    for left, right in itertools.pairwise(people):
        link = parse.head[left.last - 1]
        verb = parse.head[link]
        beside = parse.lower[left.last] == "and" and {left.entity, right.entity} == {*pair}
        if not beside or parse.lower[link] != "by" or "by" in parse.lower[left.last : right.first]:
            continue  # "headed by Jane Doe and the other by John Roe"
        led = [c for c in parse.children[verb] if parse.dep[c] == "nsubjpass"] or [parse.head[verb]]
        side = parse.lower[verb] in ("headed", "led") and any(parse.lower[c] in _PARTY for c in led)
        if side or parse.lower[verb] == "represented":
            return True
    return False
