"""Whom and what the items of a draft can mean: its actors, sources and dates, grounded, with their ids."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from pydantic import BaseModel

from summarizer.draft.form import Draft, DraftActor, DraftDate, DraftSource, Failure
from summarizer.ground.dates import ground_dates
from summarizer.ground.named import find_named
from summarizer.ground.pointers import NotGrounded, Pointers
from summarizer.record import Actor, Date, Issue, Source, Span
from summarizer.unchecked import unchecked

Item = TypeVar("Item", bound=BaseModel)
Made = TypeVar("Made", Actor, Source, Date)
_actor, _source = unchecked(Actor), unchecked(Source)


@dataclass
class Listed(Generic[Made]):
    """One section of a draft, grounded; ``ids`` are by all forms of a name."""

    made: list[Made]
    failures: list[Failure]
    issues: list[Issue] = field(default_factory=list)
    ids: dict[str, str] = field(default_factory=dict)


@dataclass
class Known:
    """What a draft's claims, meetings and sentences are grounded with.

    ``items`` are those that were, and what was made of each, by the identity of the draft's: with other ids the same
    item of a draft is another.
    """

    actors: Listed[Actor]
    sources: Listed[Source]
    dates: Listed[Date]
    items: dict[int, tuple[BaseModel, BaseModel]] = field(default_factory=dict)


class Knowing:
    """Grounds the actors, sources and dates of several drafts of one article; what drafts have alike, once."""

    def __init__(self, pointers: Pointers) -> None:
        self._pointers = pointers
        self._actors: list[tuple[Sequence[DraftActor], Listed[Actor]]] = []
        self._sources: list[tuple[Sequence[DraftSource], Listed[Source]]] = []
        self._dates: list[tuple[Sequence[DraftDate], Listed[Date]]] = []
        self._known: list[Known] = []

    def of(self, draft: Draft) -> Known:
        """Those of a draft."""
        dates = _once(self._dates, draft.dates, lambda items: Listed(*ground_dates(self._pointers, items)))
        actors = _once(self._actors, draft.actors, self._grounded_actors)
        sources = _once(self._sources, draft.sources, self._grounded_sources)
        for known in self._known:
            if known.actors is actors and known.sources is sources and known.dates is dates:
                return known
        self._known.append(Known(actors, sources, dates))
        return self._known[-1]

    def _grounded_actors(self, items: list[DraftActor]) -> Listed[Actor]:
        named = find_named(self._pointers, "actors", items)
        ids = _ids("a", [(items[number].name, *names) for number, names, _ in named.found])
        actors: list[Actor] = []
        for order, (number, names, mentions) in enumerate(named.found, 1):
            item, own = items[number], f"a{order}"
            roles: list[Span] = []
            for role in item.roles:
                try:
                    roles += self._pointers.resolve(role)
                except NotGrounded as reason:
                    named.issue(reason.code, f"actors[{order - 1}].roles", str(reason))
            affiliations: dict[str, None] = {}
            for name in dict.fromkeys(item.affiliations):
                if (id := ids.get(name)) is None:
                    named.issue("unknown-actor", f"actors[{order - 1}].affiliations", f"{name!r} is no actor")
                elif id != own:
                    affiliations[id] = None
            actors.append(
                _actor(
                    id=own, name=names[0], aliases=names[1:], kind=item.kind, roles=roles,
                    affiliations=list(affiliations), mentions=mentions,
                )
            )  # fmt: skip
        return Listed(actors, named.failures, named.issues, ids)

    def _grounded_sources(self, items: list[DraftSource]) -> Listed[Source]:
        named = find_named(self._pointers, "sources", items)
        sources = [
            _source(
                id=f"s{order}", name=names[0], aliases=names[1:], kind=items[number].kind, part=items[number].part,
                mentions=mentions,
            )
            for order, (number, names, mentions) in enumerate(named.found, 1)
        ]  # fmt: skip
        ids = _ids("s", [(items[number].name, *names) for number, names, _ in named.found])
        return Listed(sources, named.failures, named.issues, ids)


def _once(
    before: list[tuple[Sequence[Item], Listed[Made]]], items: list[Item], make: Callable[[list[Item]], Listed[Made]]
) -> Listed[Made]:
    for same, made in before:
        if same == items:
            return made
    before.append((items, make(items)))
    return before[-1][1]


def _ids(letter: str, forms: list[tuple[str, ...]]) -> dict[str, str]:
    """Whom each form means: whoever has it for a name, before whoever has it for a short one; the first of several."""
    ids: dict[str, str] = {}
    for chosen in (slice(0, 2), slice(2, None)):
        for order, names in enumerate(forms, 1):
            for name in names[chosen]:
                ids.setdefault(name, f"{letter}{order}")
    return ids
