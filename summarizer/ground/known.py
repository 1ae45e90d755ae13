"""Whom and what the items of a draft can mean: its actors, sources and dates, grounded, with their ids."""

from __future__ import annotations

from pydantic import BaseModel

from summarizer.draft.form import Draft, DraftActor, DraftSource, Section
from summarizer.ground.dates import ground_dates
from summarizer.ground.named import find_named
from summarizer.ground.pointers import NotGrounded, Pointers
from summarizer.record import Actor, Issue, Source, Span
from summarizer.unchecked import unchecked

_actor, _source = unchecked(Actor), unchecked(Source)


class Known:
    """Actors, sources and dates of a draft. ``actor_ids`` and ``source_ids`` are by all forms of a name.

    ``made`` holds items of drafts that were grounded with these, by the identity of what they were made of: with
    other ids the same item is another.
    """

    def __init__(self, pointers: Pointers, draft: Draft) -> None:
        self._pointers = pointers
        self._given = (draft.actors, draft.sources, draft.dates)
        self.issues: list[Issue] = []
        self.made: dict[int, tuple[BaseModel, BaseModel]] = {}
        self.dates, self.failures = ground_dates(pointers, draft.dates)
        self.actor_ids: dict[str, str] = {}
        self.source_ids: dict[str, str] = {}
        self.actors = self._actors(draft.actors)
        self.sources = self._sources(draft.sources)

    def are_of(self, draft: Draft) -> bool:
        """Whether the actors, sources and dates of a draft are the same."""
        return (draft.actors, draft.sources, draft.dates) == self._given

    def _issue(self, code: str, path: str, message: str) -> None:
        self.issues.append(Issue(code=code, severity="warning", path=path, message=message))

    def _named(
        self, section: Section, items: list[DraftActor] | list[DraftSource]
    ) -> list[tuple[int, list[str], list[Span]]]:
        named = find_named(self._pointers, section, items)
        self.failures += named.failures
        self.issues += named.issues
        return named.found

    def _actors(self, items: list[DraftActor]) -> list[Actor]:
        found = self._named("actors", items)
        ids = self.actor_ids = _ids("a", [(items[number].name, *names) for number, names, _ in found])
        actors: list[Actor] = []
        for order, (number, names, mentions) in enumerate(found, 1):
            item, own = items[number], f"a{order}"
            roles: list[Span] = []
            for role in item.roles:
                try:
                    roles += self._pointers.resolve(role)
                except NotGrounded as reason:
                    self._issue(reason.code, f"actors[{order - 1}].roles", str(reason))
            affiliations: dict[str, None] = {}
            for name in dict.fromkeys(item.affiliations):
                if (id := ids.get(name)) is None:
                    self._issue("unknown-actor", f"actors[{order - 1}].affiliations", f"{name!r} is no actor")
                elif id != own:
                    affiliations[id] = None
            actors.append(
                _actor(
                    id=own, name=names[0], aliases=names[1:], kind=item.kind, roles=roles,
                    affiliations=list(affiliations), mentions=mentions,
                )
            )  # fmt: skip
        return actors

    def _sources(self, items: list[DraftSource]) -> list[Source]:
        found = self._named("sources", items)
        self.source_ids = _ids("s", [(items[number].name, *names) for number, names, _ in found])
        return [
            _source(
                id=f"s{order}", name=names[0], aliases=names[1:], kind=items[number].kind, part=items[number].part,
                mentions=mentions,
            )
            for order, (number, names, mentions) in enumerate(found, 1)
        ]  # fmt: skip


def _ids(letter: str, forms: list[tuple[str, ...]]) -> dict[str, str]:
    """Whom each form means: whoever has it for a name, before whoever has it for a short one; the first of several."""
    ids: dict[str, str] = {}
    for chosen in (slice(0, 2), slice(2, None)):
        for order, names in enumerate(forms, 1):
            for name in names[chosen]:
                ids.setdefault(name, f"{letter}{order}")
    return ids
