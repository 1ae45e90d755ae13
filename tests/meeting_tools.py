"""What a record says of its meetings, for comparison."""

from __future__ import annotations

from summarizer import Summarizer, Summary

VARGA, RENKO, OKELLO, HOLUB = "Ilse Varga", "Tomas Renko", "Moses Okello", "Jana Holub"

Told = tuple[set[str], str, str, str | None]


def told(record: Summary) -> list[Told]:
    """Who met, whether they did, how and when."""
    known = {actor.id: actor.name for actor in record.actors}
    return [
        ({known[id_] for id_ in meeting.participants}, meeting.status, meeting.mode, meeting.when)
        for meeting in record.meetings
    ]


def meetings_of(loaded: Summarizer, text: str) -> list[Told]:
    """The same of a text that was published on Wednesday, 5 November 2025."""
    return told(loaded.summarise(text, published="2025-11-05"))
