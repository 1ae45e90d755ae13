"""Two records of one article made one: the first stands, the second adds what the first has nothing of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from summarizer.ground import Grounded
from summarizer.record import Actor, Claim, Issue, Source

Named = TypeVar("Named", Actor, Source)
SAME = 0.5
"""Overlap of content, by characters, at which two claims are the same (the convention of the evaluation)."""


def unite(first: Grounded, second: Grounded) -> Grounded:
    """``first``, and the claims of ``second`` that it lacks, with the actors and sources that these name.

    What else ``second`` has is listed: the meetings and names that a weak model has alone are seldom right.
    """
    actors, persons = _joined("a", first.actors, second.actors)
    sources, carriers = _joined("s", first.sources, second.sources)
    dates = {date.span: date.id for date in first.dates}
    theirs = {date.id: dates.get(date.span) for date in second.dates}
    known = set(persons.values())
    added_actors = [
        actor.model_copy(update={"affiliations": [persons[id] for id in actor.affiliations if persons[id] in known]})
        for actor in actors[len(first.actors) :]
    ]
    extra = []
    for meeting in second.meetings:
        parties = {persons[id] for id in meeting.participants}
        if not any(len(parties & set(other.participants)) > 1 for other in first.meetings):
            extra.append(meeting)
    claims = [*first.claims]
    for claim in second.claims:
        if any(touching(claim, other) for other in first.claims):
            continue
        claims.append(
            claim.model_copy(
                update={
                    "speaker": persons[claim.speaker] if claim.speaker else None,
                    "addressee": persons[claim.addressee] if claim.addressee else None,
                    "via": [carriers[id] for id in claim.via],
                    "date": theirs.get(claim.date or ""),
                }
            )
        )
    spoken = {id for claim in claims for id in (claim.speaker, claim.addressee)}
    carried = {id for claim in claims for id in claim.via}
    added_actors = [actor for actor in added_actors if actor.id in spoken]
    known = {actor.id for actor in (*first.actors, *added_actors)}
    kept = {source.id for source in first.sources} | carried
    left = [*(a.name for a in actors if a.id not in known), *(s.name for s in sources if s.id not in kept)]
    told = [
        *(_not_taken("draft", f"{name!r} is by the model alone") for name in left),
        *(_not_taken("draft", f"a meeting by the model alone: {_excerpt(m.evidence[0].text)}") for m in extra),
    ]
    return replace(
        first,
        actors=[
            *first.actors,
            *(
                a.model_copy(update={"affiliations": [id for id in a.affiliations if id in known]})
                for a in added_actors
            ),
        ],
        sources=[source for source in sources if source.id in kept],
        issues=told,
        claims=_numbered(sorted(claims, key=lambda claim: claim.content[0].start)),
    )


def _not_taken(path: str, told: str) -> Issue:
    return Issue(code="not-taken", severity="info", path=path, message=told)


def _excerpt(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 80 else words[:77] + "..."


def names(item: Actor | Source) -> set[str]:
    """All forms of a name."""
    return {item.name, *item.aliases}


def overlap(one: Claim, other: Claim) -> float:
    """Shared characters of the contents over all of them (Jaccard)."""
    if one.content[-1].end <= other.content[0].start or other.content[-1].end <= one.content[0].start:
        return 0.0
    shared = sum(max(min(a.end, b.end) - max(a.start, b.start), 0) for a in one.content for b in other.content)
    return shared / (sum(span.end - span.start for span in (*one.content, *other.content)) - shared)


def touching(one: Claim, other: Claim) -> bool:
    """Whether the contents share any characters."""
    return any(a.start < b.end and b.start < a.end for a in one.content for b in other.content)


def _joined(letter: str, first: Sequence[Named], second: Sequence[Named]) -> tuple[list[Named], dict[str, str]]:
    """Those of the first, then those that only the second has; and the new ids of the second's."""
    items = list(first)
    ids: dict[str, str] = {}
    for item in second:
        same = next((other for other in first if names(other) & names(item)), None)
        if same is None:
            same = item.model_copy(update={"id": f"{letter}{len(items) + 1}"})
            items.append(same)
        ids[item.id] = same.id
    return items, ids


def _numbered(claims: Sequence[Claim]) -> list[Claim]:
    return [claim.model_copy(update={"id": f"c{number}"}) for number, claim in enumerate(claims, 1)]
