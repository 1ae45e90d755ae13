"""Two records of one article made one: the first stands, the second adds what the first has nothing of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from summarizer.ground import Grounded
from summarizer.ground.dates import without_clock
from summarizer.record import Actor, Claim, Issue, Meeting, Source

Named = TypeVar("Named", Actor, Source)
SAME = 0.5
"""Overlap of content, by characters, at which two claims are the same (the convention of the evaluation)."""


def unite(first: Grounded, second: Grounded) -> Grounded:
    """``first``, and the actors, meetings and claims of ``second`` that it lacks, with the sources that these need.

    What else ``second`` has is listed.
    """
    actors, persons = _joined("a", first.actors, second.actors)
    sources, carriers = _joined("s", first.sources, second.sources)
    dates = {date.span: date.id for date in first.dates}
    theirs = {date.id: dates.get(date.span) for date in second.dates}
    values = {date.id: without_clock(date.value) for date in first.dates}
    known = set(persons.values())
    added_actors = [
        actor.model_copy(update={"affiliations": [persons[id] for id in actor.affiliations if persons[id] in known]})
        for actor in actors[len(first.actors) :]
    ]
    meetings = [*first.meetings]
    for meeting in second.meetings:
        parties = list(dict.fromkeys(persons[id] for id in meeting.participants))
        if len(parties) > 1 and not any(len(set(parties) & set(other.participants)) > 1 for other in first.meetings):
            meetings.append(
                meeting.model_copy(
                    update={
                        "participants": parties,
                        "reported_by": [carriers[id] for id in meeting.reported_by],
                        "date": (day := theirs.get(meeting.date or "")),
                        "when": values.get(day or "", meeting.when),
                    }
                )
            )
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
    needed = {id for claim in claims for id in claim.via} | {id for meeting in meetings for id in meeting.reported_by}
    kept = {source.id for source in first.sources} | needed
    dropped = [source for source in sources if source.id not in kept]
    told = [
        Issue(code="not-taken", severity="info", path="sources", message=f"{source.name!r} is by the model alone")
        for source in dropped
    ]
    return replace(
        first,
        actors=[*first.actors, *added_actors],
        sources=[source for source in sources if source.id in kept],
        issues=told,
        meetings=_numbered("m", sorted(meetings, key=lambda meeting: meeting.evidence[0].start)),
        claims=_numbered("c", sorted(claims, key=lambda claim: claim.content[0].start)),
    )


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


Item = TypeVar("Item", Meeting, Claim)


def _numbered(letter: str, items: Sequence[Item]) -> list[Item]:
    return [item.model_copy(update={"id": f"{letter}{number}"}) for number, item in enumerate(items, 1)]
