"""Two people whom a sentence names side by side as its subject: "Jane Doe and John Roe were held. … the two"."""

from __future__ import annotations

import itertools

from summarizer.mark import MarkedArticle

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
