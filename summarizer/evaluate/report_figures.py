"""The figures of a run as the report page shows them, each with what it counts in an editor's words."""

from __future__ import annotations

from typing import Any

from summarizer.evaluate.agreement import Agreement
from summarizer.evaluate.compare import Comparison, Difference
from summarizer.evaluate.results import Figure, results
from summarizer.evaluate.run_file import Run
from summarizer.evaluate.score import FIGURES, HEADLINE
from summarizer.evaluate.statistics import Estimate

_ABOUT = {
    "headline": ("Headline", "plain mean of the five below"),
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


def figures(run: Run, versus: Comparison | None, agreement: Agreement | None) -> list[dict[str, Any]]:
    """The headline figure, then all others; values from 0 to 1, None where nothing was to be judged.

    ``versus`` is the comparison with another run, the one that is shown being its second.
    """
    own = results(run, agreement)
    bands = {**agreement.figures, "headline": agreement.headline} if agreement else {}
    others = {**versus.figures, "headline": versus.headline} if versus else {}
    found = [("headline", own.headline), *((name, own.figures[name]) for name in FIGURES)]
    return [_figure(name, figure, bands.get(name), others.get(name)) for name, figure in found]


def _figure(name: str, figure: Figure, band: Estimate | None, versus: Difference | None) -> dict[str, Any]:
    label, about = _ABOUT[name]
    return {
        "label": label,
        "about": about,
        "kind": FIGURES.get(name, "mean"),
        "main": name in ("headline", *HEADLINE),
        "value": figure.value,
        "correct": figure.counts.correct if figure.counts else None,
        "gold": figure.counts.gold if figure.counts else None,
        "predicted": figure.counts.predicted if figure.counts else None,
        "interval": _ends(figure),
        "band": _ends(band) if band else None,
        "against": versus and {
            "value": versus.a,
            "difference": versus.difference.value,
            "interval": _ends(versus.difference),
            "p": versus.corrected,
        },
    }  # fmt: skip


def _ends(estimate: Estimate) -> list[float] | None:
    return None if estimate.low is None or estimate.high is None else [estimate.low, estimate.high]
