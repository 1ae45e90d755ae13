"""Who meets whatever he does together with others: states, armies and people in office; others live, play and travel so."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.mark import Entity, MarkedArticle
from summarizer.mark.lexicon.people import MONARCHS, STATE_OFFICES


def are_in_office(marked: MarkedArticle, parties: Sequence[int]) -> bool:
    """Whether all are countries or armies, or hold an office of state or a high rank; a plural before the first is all theirs."""
    entities = [marked.entities[party] for party in parties]
    shared = (
        {word.removesuffix("s") for word in _words(marked, entities[0]) if word.endswith("s")} if entities else set()
    )
    return all(
        entity.kind == "country"
        or bool(_FORCES & {word.lower() for word in entity.name.split()})
        or (entity.kind == "person" and bool(_IN_POWER & (_words(marked, entity) | shared)))
        for entity in entities
    )


def _words(marked: MarkedArticle, entity: Entity) -> set[str]:
    """The words of a party's titles and roles."""
    titles = [marked.article.text[slice(*name.title)] for name in entity.names if name.title]
    return {word for role in (*titles, *(role for role, _ in entity.roles)) for word in role.lower().split()}


_FORCES = frozenset("army armies force forces military command navy".split())
"""Words in the names of those who have a hotline."""

_IN_POWER = (STATE_OFFICES - MONARCHS - {"secretary"}) | frozenset(
    "governor mayor envoy speaker commissioner chief leader general admiral marshal commander gen. adm. negotiator diplomat delegate".split()
)
"""Offices whose holders do nothing together by chance."""
