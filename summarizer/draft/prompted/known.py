"""Names as an answer writes them, against those that are known."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TypeVar

from summarizer.draft.form import DraftActor, DraftSource
from summarizer.mark.entities import Entity
from summarizer.record import ActorKind
from summarizer.unchecked import unchecked

_actor = unchecked(DraftActor)
_KINDS: dict[str, ActorKind] = {
    "person": "person", "country": "country", "media": "media", "organization": "organization",
}  # fmt: skip
"""Kinds of entities that are kinds of actors, too."""
_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
Named = TypeVar("Named", DraftActor, DraftSource)


@lru_cache(maxsize=1_000)
def fold(name: str) -> str:
    """A name as it is compared with another: without article, white space or case of its own."""
    return _ARTICLE.sub("", " ".join(name.replace("’", "'").split())).casefold()


def by_form(items: Sequence[Named]) -> dict[str, Named]:
    """The items by each of their folded names; a full name goes before another's short one."""
    known: dict[str, Named] = {}
    for item in items:
        known.setdefault(fold(item.name), item)
    for item in items:
        for form in item.also:
            known.setdefault(fold(form), item)
    return known


def akin(name: str, persons: Sequence[DraftActor], text: str) -> DraftActor | None:
    """The only person whose name ends with this one, as "Col. Ida Kessler" does with "Kessler".

    Or is the end of it, where all of it stands in the ``text``: else a wrong first name would go unnoticed.
    """
    short = f" {fold(name)}"
    akin = [
        person
        for person in persons
        if person.kind == "person"
        and (
            any(f" {fold(form)}".endswith(short) for form in (person.name, *person.also))
            or (short.endswith(f" {fold(person.name)}") and name in text)
        )
    ]
    return akin[0] if len(akin) == 1 else None


def of_entity(name: str, entities: Iterable[Entity]) -> DraftActor | None:
    """A name that the marks hold for a mere place or mention, made an actor."""
    for entity in entities:
        if name == entity.name or name in entity.forms:
            kind = _KINDS.get(entity.kind)
            if kind:
                also = [form for form in entity.forms if form != entity.name]
                return _actor(name=entity.name, also=also, kind=kind, roles=[], affiliations=[])
    return None
