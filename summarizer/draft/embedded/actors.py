"""Actors: the entities that act, speak or are dealt with, with kind, roles and affiliations."""

from __future__ import annotations

import itertools

from summarizer.draft.form import DraftActor
from summarizer.mark import MarkedArticle
from summarizer.mark.entities import Entity
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.organizations import GOVERNMENT_HEADS, KNOWN_MEDIA
from summarizer.record import ActorKind

_DEALT = frozenset("with by between against among for".split())
_WHERE = frozenset("in at near from to outside inside across around into through off within throughout".split())


def find_actors(marked: MarkedArticle, speaking: set[int]) -> dict[int, DraftActor]:
    """Actors by entity; ``speaking`` are the entities that must be among them."""
    chosen = {
        index: entity for index, entity in enumerate(marked.entities) if index in speaking or _acts(marked, entity)
    }
    return {index: _actor(marked, entity, chosen) for index, entity in chosen.items()}


def _acts(marked: MarkedArticle, entity: Entity) -> bool:
    known = any(name.title or name.appositions or name.sure for name in entity.names)
    if entity.kind == "person" and not known and all(_only_where(marked, n.first, n.last) for n in entity.names):
        return False  # a lone name that the pipeline took for a person's, and that only says where, is a place
    if entity.kind == "person":
        return len(entity.name.split()) > 1 or any(name.title or name.sure or name.appositions for name in entity.names)
    if entity.kind == "country":
        return any(not _only_where(marked, name.first, name.last) for name in entity.names)
    if entity.kind == "media":
        if KNOWN_MEDIA.get(entity.name) == "social_media":
            return False
        return any(marked.parse.dep[name.last - 1] in ("nsubj", "nsubjpass", "pobj") for name in entity.names)
    return (
        any(name.sure for name in entity.names)
        or len(entity.names) > 1
        or any(
            _dep(marked, name.last - 1) in ("nsubj", "nsubjpass", "agent", "poss", "dobj")
            or (
                marked.parse.dep[name.last - 1] == "pobj"
                and marked.parse.lower[marked.parse.head[name.last - 1]] in _DEALT
            )
            for name in entity.names
        )
    )


def _dep(marked: MarkedArticle, token: int) -> str:
    """The dependency of a word, or of what it is coordinated with."""
    for _ in range(6):
        if marked.parse.dep[token] != "conj":
            break
        token = marked.parse.head[token]
    return marked.parse.dep[token]


def _only_where(marked: MarkedArticle, first: int, last: int) -> bool:
    """Whether the name only says where: "in France", "the Syrian border with Turkey"."""
    parse = marked.parse
    dep, head = parse.dep[last - 1], parse.head[last - 1]
    return dep == "pobj" and parse.lower[head] in _WHERE


def _actor(marked: MarkedArticle, entity: Entity, chosen: dict[int, Entity]) -> DraftActor:
    kind: ActorKind = "organization"
    if entity.kind in ("person", "country", "media"):
        kind = entity.kind  # type: ignore[assignment]
    elif entity.name.lower().split()[-1] in GOVERNMENT_HEADS:
        kind = "government"
    roles: list[str] = []
    affiliations: list[str] = []
    seen: set[str] = set()
    for name in entity.names:
        for span in [name.title, *name.appositions]:
            if span is None or entity.kind != "person":
                continue
            words = marked.article.text[span[0] : span[1]]
            if words.lower() in seen:
                continue
            seen.add(words.lower())
            roles.append(f"{span[0]}-{span[1]}")
            for affiliation in _within(marked, span, chosen):
                if affiliation not in affiliations and affiliation != entity.name:
                    affiliations.append(affiliation)
    if entity.kind == "person":
        affiliations += [body for body in _bodies_after(marked, entity, chosen) if body not in affiliations]
    if kind == "organization":
        affiliations += _country_in(entity, chosen)
    return DraftActor(
        name=entity.name,
        also=[form for form in entity.forms if form != entity.name],
        kind=kind,
        roles=roles,
        affiliations=affiliations,
    )


def _country_in(entity: Entity, chosen: dict[int, Entity]) -> list[str]:
    """The country whose name or adjective stands in a body's name: "Indian Navy", "Bank of Japan"."""
    table = countries()
    words = entity.name.split()
    pairs = [*words, *(f"{a} {b}" for a, b in itertools.pairwise(words))]
    named = {table.adjectives.get(word) or table.names.get(word) for word in pairs} - {None}
    return [other.name for other in chosen.values() if other.country in named and other is not entity]


def _bodies_after(marked: MarkedArticle, entity: Entity, chosen: dict[int, Entity]) -> list[str]:
    """Bodies that a person is named with: "Jane Doe of Doe Partners", "Jane Doe from the National Bank"."""
    parse = marked.parse
    found: list[str] = []
    for name in entity.names:
        link = name.last
        if link + 2 > len(parse.words) or parse.lower[link] not in ("of", "from", "at", "with"):
            continue
        begin = link + 1 + (parse.tag[link + 1] == "DT")
        body = next((chosen.get(other.entity) for other in marked.names_between(begin, begin + 1)), None)
        if body and body.kind in ("organization", "media") and parse.head[link] == link - 1:
            found.append(body.name)
    return found


def _within(marked: MarkedArticle, span: tuple[int, int], chosen: dict[int, Entity]) -> list[str]:
    """Names of actors that a role mentions, by name or by an adjective of nationality; a possessive before it counts."""
    found: list[str] = []
    by_country: dict[str | None, str] = {entity.country: entity.name for entity in chosen.values() if entity.country}
    first, last = marked.token_at(max(span[0] - 40, 0)), marked.token_at(span[1])
    for name in marked.names_between(first, last + 1):
        if span[0] - 3 <= name.end and name.start < span[1]:
            if name.entity in chosen and chosen[name.entity].kind != "person":
                found.append(chosen[name.entity].name)
            elif name.kind in ("people", "capital") and name.country in by_country:
                found.append(by_country[name.country])
    return found
