"""Who a telephone call was from or to: "a phone call from Jane Doe", "made a call to her"."""

from __future__ import annotations

from summarizer.draft.embedded.meetings.parties import party_of, unique
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle


def called_by(marked: MarkedArticle, speakers: Speakers, noun: int) -> list[int]:
    """Whom "a phone call from", "made a call to" name; without a telephone or such a verb a call is an appeal."""
    parse = marked.parse
    head = parse.head[noun]
    by_phone = any(parse.lower[c] in ("phone", "telephone", "video") for c in parse.children[noun])
    rung = parse.dep[noun] == "dobj" and parse.lower[head] in _RING
    appeals = any(parse.lower[c] == "for" or parse.dep[c] in ("acl", "relcl") for c in parse.children[noun])
    if appeals or not (by_phone or rung):
        return []
    links = [
        c
        for at in unique([noun, head, parse.head[head]])
        for c in parse.children[at]
        if parse.lower[c] in ("from", "to") and c > noun
    ]
    return [
        e for c in links for g in parse.children[c] if parse.dep[g] == "pobj" for e in party_of(marked, speakers, g)
    ]


_RING = frozenset("made make makes placed got took takes received receives returned".split())
"""Verbs whose object, a call, is one by telephone."""
