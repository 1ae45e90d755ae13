"""Two records of one article made one: the first stands, the second adds what the first has nothing of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from summarizer.excerpt import excerpt
from summarizer.ground import Grounded
from summarizer.ground.coverage import Claimed
from summarizer.ground.dates import without_clock
from summarizer.ground.order import numbered
from summarizer.ground.same import meets_too, names, parties
from summarizer.record import Actor, Claim, Issue, Meeting, Source

Named = TypeVar("Named", Actor, Source)


def unite(first: Grounded, second: Grounded) -> Grounded:
    """``first``, and the claims of ``second`` that it lacks, with the actors and sources that these name.

    What else ``second`` has is listed: the meetings and names that a weak model has alone are seldom right.
    """
    claimed = Claimed(first.claims)
    claims = [claim for claim in second.claims if not claimed.touches(claim)]
    united = joined(first, second, claims=claims)
    met = [parties(meeting, first) for meeting in first.meetings]
    told = [
        *_not_named(united.actors, second.actors),
        *_not_named(united.sources, second.sources),
        *(
            f"a meeting by the model alone: {excerpt(meeting.evidence[0].text)}"
            for meeting in second.meetings
            if not any(meets_too(parties(meeting, second), other) for other in met)
        ),
    ]
    return united.changed(issues=[Issue(code="not-taken", severity="info", path="draft", message=m) for m in told])


def joined(
    first: Grounded,
    second: Grounded,
    *,
    claims: Sequence[Claim] = (),
    meetings: Sequence[Meeting] = (),
    sources: Sequence[Source] = (),
) -> Grounded:
    """``first`` with these items of ``second``, and with the actors and sources that they name."""
    if not (claims or meetings or sources):
        return first.changed(meetings=numbered("m", first.meetings), claims=numbered("c", first.claims))
    actors, persons = _joined("a", first.actors, second.actors) if claims or meetings else (first.actors, {})
    carriers, relays = _joined("s", first.sources, second.sources)
    dates, values = {date.span: date.id for date in first.dates}, {date.id: date.value for date in first.dates}
    days = {date.id: dates.get(date.span) for date in second.dates}
    new_claims = [
        claim.model_copy(
            update={
                "speaker": (speaker := persons.get(claim.speaker or "")),
                "addressee": told if (told := persons.get(claim.addressee or "")) != speaker else None,
                "via": list(dict.fromkeys(relays[id] for id in claim.via)),
                "date": days.get(claim.date or ""),
            }
        )
        for claim in claims
    ]
    new_meetings = [
        meeting.model_copy(
            update={
                "participants": list(dict.fromkeys(persons[id] for id in meeting.participants)),
                "reported_by": list(dict.fromkeys(relays[id] for id in meeting.reported_by)),
                "date": (date := days.get(meeting.date or "")),
                "when": without_clock(values[date]) if date and not values[date].endswith("_REF") else meeting.when,
            }
        )
        for meeting in meetings
    ]
    new_meetings = [meeting for meeting in new_meetings if len(meeting.participants) > 1]
    named = {id for claim in new_claims for id in (claim.speaker, claim.addressee)}
    named |= {id for meeting in new_meetings for id in meeting.participants}
    cited = {id for item in new_claims for id in item.via} | {id for item in new_meetings for id in item.reported_by}
    cited |= {relays[source.id] for source in sources}
    known = len(first.actors)
    kept = [actor for number, actor in enumerate(actors) if number < known or actor.id in named]
    ids = {actor.id for actor in kept}
    return first.changed(
        actors=[
            actor
            if number < known
            else actor.model_copy(
                update={
                    "affiliations": list(dict.fromkeys(persons[id] for id in actor.affiliations if persons[id] in ids))
                }
            )
            for number, actor in enumerate(kept)
        ],
        sources=[source for number, source in enumerate(carriers) if number < len(first.sources) or source.id in cited],
        meetings=numbered("m", [*first.meetings, *new_meetings]),
        claims=numbered("c", [*first.claims, *new_claims]),
    )


def _not_named(taken: Sequence[Named], items: Sequence[Named]) -> list[str]:
    known = {form for item in taken for form in names(item)}
    return [f"{item.name!r} is by the model alone" for item in items if not names(item) & known]


def _joined(letter: str, first: Sequence[Named], second: Sequence[Named]) -> tuple[list[Named], dict[str, str]]:
    """Those of the first, then those that only the second has; and the new ids of the second's."""
    items = list(first)
    ids: dict[str, str] = {}
    named = {other.name: other for other in reversed(first)}
    for item in second:
        if (same := named.get(item.name)) is None:
            forms = names(item)
            same = next((other for other in first if forms & names(other)), None)
        if same is None:
            same = item.model_copy(update={"id": f"{letter}{len(items) + 1}"})
            items.append(same)
        ids[item.id] = same.id
    return items, ids
