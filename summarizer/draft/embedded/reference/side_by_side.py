"""Two people whom a sentence names side by side as its subject: "Jane Doe and John Roe were held. … the two"."""

from __future__ import annotations

import itertools

from summarizer.mark import MarkedArticle

_NEAR = 4
"""Sentences back in which they are looked for."""


def side_by_side(marked: MarkedArticle, token: int, since: int) -> list[int]:
    """The last two that are a subject together in a sentence after ``since`` and before that of a token; [] for none."""
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
    return []
