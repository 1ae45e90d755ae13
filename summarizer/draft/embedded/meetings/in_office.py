"""Who meets whatever he does together with others: states, armies and people in office; others live, play and travel so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.mark import MarkedArticle
from summarizer.mark.entities import Entity
from summarizer.mark.lexicon.people import MONARCHS, STATE_OFFICES


def are_in_office(marked: MarkedArticle, parties: Sequence[int]) -> bool:
    """Whether all are countries or armies, or hold an office of state or a high rank; a plural before the first is all theirs."""
    entities = [marked.entities[party] for party in parties]
    over_all = {word for entity in entities[:1] for word in _words(marked, entity) | _apposed(marked, entity)}
    shared = {word.removesuffix("s") for word in over_all if word.endswith("s")}
    return all(
        entity.kind == "country"
        or bool(_FORCES & {word.lower() for word in entity.name.split()})
        or (entity.kind == "person" and bool(_IN_POWER & (_words(marked, entity) | shared)))
        for entity in entities
    )


def _apposed(marked: MarkedArticle, entity: Entity) -> set[str]:
    """The noun to which names are apposed: "the foreign ministers, Jane Doe and John Roe"."""
    text = marked.article.text
    return {f[1].lower() for n in entity.names if (f := _APPOSED.search(text, max(n.start - 20, 0), n.start))}


_APPOSED = re.compile(r"\b(\w+s), $")


def _words(marked: MarkedArticle, entity: Entity) -> set[str]:
    """The words of a party's titles and roles, with ranks that stand before the name as honorifics do: "Lt. Gen."."""
    text = marked.article.text
    ranks = {word for name in entity.names for word in text[max(name.start - 12, 0) : name.start].lower().split()[-1:]}
    titles = [text[slice(*name.title)] for name in entity.names if name.title]
    return (ranks & _RANKS) | {
        word for role in (*titles, *(role for role, _ in entity.roles)) for word in role.lower().split()
    }


_FORCES = frozenset("army armies force forces military command navy".split())
"""Words in the names of those who have a hotline."""

_RANKS = frozenset("gen. adm. gen adm".split())
"""High ranks, cut short."""

_IN_POWER = (
    (STATE_OFFICES - MONARCHS - {"secretary"})
    | frozenset(
        "governor mayor envoy speaker commissioner chief leader general admiral marshal commander counterpart negotiator diplomat delegate".split()
    )
    | _RANKS
)
"""Offices whose holders do nothing together by chance."""
