"""Who meets: whether they stand where the meeting is told, and which meetings are one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.mark import MarkedArticle
from summarizer.record import Actor, Meeting, Span

_MANY = 4
"""Two or three may well be "they" or "both leaders" where the meeting is told; of larger ones, hand-labelled, none was."""
_NEAR = 2
"""Sentences before and after the evidence that count as beside it."""


def parties_elsewhere(marked: MarkedArticle, parties: Sequence[Actor], evidence: Sequence[Span]) -> list[str]:
    """The participants of a large meeting who are not named in or beside its evidence, if most are not."""
    if len(parties) < _MANY:
        return []
    told = {marked.sentence_at(span.start) + step for span in evidence for step in range(-_NEAR, _NEAR + 1)}
    near = [marked.sentences[number] for number in told if 0 <= number < len(marked.sentences)]
    absent = [
        actor.name
        for actor in parties
        if not any(one.start <= span.start < one.end for span in actor.mentions for one in near)
    ]
    return absent if 2 * len(absent) > len(parties) else []


_ANEW = re.compile(r"\b(?:again|second|another)\b", re.IGNORECASE)
"""Words of a further meeting on one day."""


def told_once(meetings: Sequence[Meeting]) -> list[Meeting]:
    """Meetings of the same parties, day and status as one, unless they were at two places or met "again".

    A meeting that was found again keeps what the first telling knew of it. A mode that nobody knows is no other one;
    without a day, the two must be told in the same words.
    """
    found: list[Meeting] = []
    for meeting in meetings:
        place = next((place for place, first in enumerate(found) if _is_one(first, meeting)), None)
        if place is None:
            found.append(meeting)
            continue
        first = found[place]
        evidence = [*first.evidence, *(span for span in meeting.evidence if span not in first.evidence)]
        found[place] = first.model_copy(
            update={
                "mode": meeting.mode if first.mode == "unspecified" else first.mode,
                "date": first.date or meeting.date,
                "place": first.place or meeting.place,
                "occasion": first.occasion or meeting.occasion,
                "reported_by": list(dict.fromkeys([*first.reported_by, *meeting.reported_by])),
                "evidence": sorted(evidence, key=lambda span: span.start),
            }
        )
    return found


def _is_one(one: Meeting, other: Meeting) -> bool:
    modes = {one.mode, other.mode} - {"unspecified"}
    places = {meeting.place.text for meeting in (one, other) if meeting.place}
    if (set(one.participants), one.status, one.when) != (set(other.participants), other.status, other.when):
        return False
    if len(modes) > 1 or len(places) > 1:
        return False
    if (one.evidence, one.date) == (other.evidence, other.date):
        return True
    return one.when is not None and not any(_ANEW.search(span.text) for span in (*one.evidence, *other.evidence))
