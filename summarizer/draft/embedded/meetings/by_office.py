"""Meetings of people with countries that stand for a minister whom the text does not name."""

from __future__ import annotations

from summarizer.draft.embedded.meetings.retold import FoundMeeting, value
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle


def acting(marked: MarkedArticle, speakers: Speakers, sides: tuple[list[int], list[int]]) -> set[int]:
    """Those countries among the sides that stand for such a one, who is not himself named on the other side."""
    people = [e for e in (*sides[0], *sides[1]) if marked.entities[e].kind == "person"]
    homes = {land for e in people for land in speakers.lands_of(e)}
    states = [e for e in (*sides[0], *sides[1]) if e in speakers.states]
    return {e for e in states if len(people) == 1 and marked.entities[e].country not in homes}


def add_by_office(
    marked: MarkedArticle, speakers: Speakers, found: list[FoundMeeting], by_office: list[FoundMeeting]
) -> None:
    """Add the meetings that stand-ins had, but for those told before with the name of whom the country stands for."""
    for meeting in by_office:
        day = value(marked, meeting.date)
        own = {e for e in meeting.participants if marked.entities[e].kind == "person"}
        land = {marked.entities[e].country for e in meeting.participants} - {None}
        named = (
            m for m in found if len(m.participants) == 2 and own & {*m.participants} and m.status == meeting.status
        )
        others = [e for m in named if day in (None, value(marked, m.date)) for e in {*m.participants} - own]
        if not any(marked.entities[e].country in land or not speakers.lands_of(e) - land for e in others):
            found.append(meeting)
