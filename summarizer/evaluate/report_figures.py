"""The figures of a run as the report page shows them, each with what it counts in an editor's words."""

from __future__ import annotations

from typing import Any

from summarizer.evaluate.run_file import Run
from summarizer.evaluate.score import FIGURES, HEADLINE, Totals, total

_ABOUT = {
    "actors": ("Actors", "found, under one of their names"),
    "actors.kind": ("Actors: kind", "of the actors found"),
    "actors.role": ("Actors: role", "gold roles found, of the actors found"),
    "actors.affiliation": ("Actors: affiliation", "gold affiliations found, of the actors found"),
    "meetings.slots": ("Meetings", "participants, date, status and mode, each for itself"),
    "meetings.participants": ("Meetings: participants", "who met"),
    "meetings.date": ("Meetings: date", "on which day"),
    "meetings.status": ("Meetings: status", "held, planned or cancelled"),
    "meetings.mode": ("Meetings: mode", "in person, by phone, by video"),
    "claims.exact": ("Claims: exact", "content the same, word for word"),
    "claims.relaxed": ("Claims: relaxed", "content overlaps by half or more"),
    "claims.joint": ("Claims", "content overlaps by half or more, and the speaker is right"),
    "claims.via": ("Claims: via", "who carried the claim"),
    "claims.speaker": ("Claims: speaker", "of the claims found"),
    "claims.form": ("Claims: form", "direct, indirect or mixed, of the claims found"),
    "dates.strict": ("Dates: strict", "exactly the words of the gold"),
    "dates.relaxed": ("Dates: relaxed", "words that overlap"),
    "dates.value": ("Dates", "words overlap, and the value is right"),
    "dates.invented": ("Dates: invented precision", "finer than the text says, of the dates found."),
    "sources": ("Sources", "found, under one of their names"),
    "sources.kind": ("Sources: kind", "of the sources found"),
    "sources.part": ("Sources: part", "cited or publisher, of the sources found"),
    "sources.edges": ("Sources: chain", "links from the speaker to each carrier, of the claims found"),
    "record.grounded": ("Record: grounded", "items whose evidence stands in the text"),
    "record.unlocatable": ("Record: unlocatable", "spans whose words do not stand where they point."),
    "record.coverage": ("Record: coverage", "characters of quotations that a claim holds"),
}


def figures(run: Run, against: Run | None) -> list[dict[str, Any]]:
    """The headline figure, then all others; values from 0 to 1, None where nothing was to be judged."""
    totals = total(article.score for article in run.articles)
    other = total(article.score for article in against.articles) if against else None
    headline = {
        "label": "Headline", "about": "plain mean of the five below", "kind": "f1", "main": True,
        "value": totals.headline, "correct": None, "gold": None, "predicted": None,
        "interval": None, "band": None,
        "against": _difference(totals.headline, other.headline) if other else None,
    }  # fmt: skip
    return [headline, *(_figure(name, totals, other) for name in FIGURES)]


def _figure(name: str, totals: Totals, other: Totals | None) -> dict[str, Any]:
    label, about = _ABOUT[name]
    counts = totals.counts[name]
    return {
        "name": name,
        "label": label,
        "about": about,
        "kind": FIGURES[name],
        "main": name in HEADLINE,
        "value": totals.value(name),
        "correct": counts.correct,
        "gold": counts.gold,
        "predicted": counts.predicted,
        "interval": None,
        "band": None,
        "against": _difference(totals.value(name), other.value(name)) if other else None,
    }


def _difference(value: float | None, other: float | None) -> dict[str, Any]:
    both = None if value is None or other is None else value - other
    return {"value": other, "difference": both, "interval": None, "p": None}
