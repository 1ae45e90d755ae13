"""What a record says of one of its actors, for comparison."""

from __future__ import annotations

from summarizer import Summary


def offices(record: Summary, name: str) -> tuple[list[str], list[str]]:
    """The words of somebody's offices, and the names of those whom they are held for."""
    names = {actor.id: actor.name for actor in record.actors}
    (found,) = [actor for actor in record.actors if actor.name == name]
    return [role.text for role in found.roles], [names[id_] for id_ in found.affiliations]
