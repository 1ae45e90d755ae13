"""Further parties to a meeting that its own sentence names: "together with X", "in talks mediated by X"."""

from __future__ import annotations

from summarizer.draft.embedded.meetings.arguments import subjects_of
from summarizer.draft.embedded.meetings.circumstances import verb_above
from summarizer.draft.embedded.meetings.parties import party_of
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.meetings import BROKER, JOIN


def _is_beside_them(marked: MarkedArticle, word: int) -> bool:
    """Whether a preposition names further people who meet: "together with X", "alongside X", "in company with X"."""
    lower = marked.parse.lower
    return lower[word] in ("alongside", "involving") or (
        lower[word] == "with" and lower[word - 1] in ("together", "along", "jointly")
    )


_AUSPICES = frozenset("auspices presence mediation participation eye gaze watch supervision chairmanship aegis".split())
"""Nouns whose "of" names a further party."""


_ESCORTED = frozenset("accompanied flanked".split())
"""Participles whose agent is there, too."""


def joining(marked: MarkedArticle, speakers: Speakers, token: int) -> list[int]:
    """Further parties that the sentence names: "in talks mediated by X"."""
    parse = marked.parse
    _, last = parse.sentence_tokens[parse.sentence[token]]
    above = [parse.head[token]] if parse.dep[token] == "dobj" else []
    # "Jane Doe hosted talks between John Roe and Ada Poe", the verb taken for an adjective
    told = [c for c in parse.children[token] if parse.dep[c] == "relcl" or parse.tag[c] == "VBD"]
    brokers = [v for v in (*above, *told) if parse.lower[v] in BROKER]
    verb = verb_above(marked, token)
    escorts = [c for at in {verb, *parse.children[verb]} for c in parse.children[at] if parse.lower[c] in _ESCORTED]
    by = [g for c in escorts for a in parse.children[c] if parse.lower[a] == "by" for g in parse.children[a]]
    escort = [e for g in by if parse.dep[g] == "pobj" for e in party_of(marked, speakers, g)]
    end = next((i for i in range(token + 1, last) if parse.lower[i] in (";", "but", "while", "“", '"')), last)
    beside = [
        entity
        for word in range(token + 1, end)
        if _is_beside_them(marked, word)
        for child in parse.children[word]
        if parse.dep[child] in ("pobj", "dobj")
        for entity in party_of(marked, speakers, child)
        if marked.entities[entity].kind == "person" or parse.lower[child] in ("officials", "representatives")
    ]
    return (
        [*beside, *(e for e in escort if marked.entities[e].kind == "person")]
        + [e for v in brokers for e in subjects_of(marked, speakers, v) if marked.entities[e].kind == "person"]
        + [
            entity
            for word in range(token + 1, last)
            if (parse.lower[word] in JOIN and parse.tag[word] == "VBN") or parse.lower[word] in _AUSPICES
            for agent in parse.children[word]
            if parse.dep[agent] == "agent" or (parse.lower[word] in _AUSPICES and parse.lower[agent] == "of")
            for child in parse.children[agent]
            for entity in party_of(marked, speakers, child)
            if marked.entities[entity].kind == "person"
        ]
    )
