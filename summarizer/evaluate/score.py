"""The score of a record against its label, and of many records together.

Every figure is a sum of verdicts over matches, so that it can be taken apart, and adds up over
articles. The conventions are those of MUC-5 (slots), CEAF (actors) and TempEval-3 (dates).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from summarizer.article import sha256_of
from summarizer.evaluate.actors import score_actors, score_sources
from summarizer.evaluate.claims import score_claims
from summarizer.evaluate.context import Context
from summarizer.evaluate.dates import score_dates
from summarizer.evaluate.gold import GoldArticle
from summarizer.evaluate.grounding import score_grounding
from summarizer.evaluate.match import Counts, Match, tally
from summarizer.evaluate.meetings import score_meetings
from summarizer.record import ArticleInfo, Provenance, Summary

Kind = Literal["f1", "share", "errors"]

FIGURES: Mapping[str, Kind] = {
    "actors": "f1",
    "actors.kind": "share",
    "actors.role": "share",
    "actors.affiliation": "share",
    "meetings.slots": "f1",
    "meetings.participants": "f1",
    "meetings.date": "f1",
    "meetings.status": "f1",
    "meetings.mode": "f1",
    "claims.exact": "f1",
    "claims.relaxed": "f1",
    "claims.joint": "f1",
    "claims.via": "f1",
    "claims.speaker": "share",
    "claims.form": "share",
    "dates.strict": "f1",
    "dates.relaxed": "f1",
    "dates.value": "f1",
    "dates.invented": "errors",
    "sources": "f1",
    "sources.kind": "share",
    "sources.part": "share",
    "sources.edges": "f1",
    "record.grounded": "share",
    "record.unlocatable": "errors",
    "record.coverage": "share",
}
"""All figures in the order of a report: an F1, a share (the more the better) or a share of errors."""

HEADLINE = ("actors", "meetings.slots", "claims.joint", "dates.value", "sources")
"""The figures whose plain mean is the headline figure."""


@dataclass(frozen=True, slots=True)
class ArticleScore:
    """One article: the matches, and the counts of every figure. ``crashed`` where there was no record."""

    id: str
    crashed: bool
    counts: Mapping[str, Counts]
    matches: tuple[Match, ...]


@dataclass(frozen=True, slots=True)
class Totals:
    """The counts of several articles, added up."""

    articles: int
    crashed: int
    counts: Mapping[str, Counts]

    def value(self, figure: str) -> float | None:
        """The figure as one number, by its kind in :data:`FIGURES`; None where nothing was to be judged."""
        counts = self.counts[figure]
        if FIGURES[figure] == "errors":
            return counts.incorrect / counts.gold if counts.gold else None
        return counts.f1 if FIGURES[figure] == "f1" else counts.recall

    @property
    def headline(self) -> float | None:
        """Plain mean of the figures in :data:`HEADLINE`, without those that had nothing to judge."""
        values = [value for value in map(self.value, HEADLINE) if value is not None]
        return sum(values) / len(values) if values else None


def score_article(gold: GoldArticle, summary: Summary | None) -> ArticleScore:
    """Score one record; None, a crash, counts as a record with nothing in it: all missed."""
    context = Context.of(gold, summary or nothing_of(gold))
    matches = [
        *score_actors(context),
        *score_meetings(context),
        *score_claims(context),
        *score_dates(context),
        *score_sources(context),
    ]
    counts = counts_of(matches)
    loose, of_record = score_grounding(context)
    return ArticleScore(gold.id, summary is None, counts | of_record, (*matches, *loose))


def counts_of(matches: Iterable[Match]) -> dict[str, Counts]:
    """The counts of every figure over matches."""
    return dict.fromkeys(FIGURES, Counts()) | tally(item for match in matches for item in match.figures)


def total(scores: Iterable[ArticleScore]) -> Totals:
    """Add up articles (micro-average: every item weighs the same)."""
    scores = list(scores)
    counts = {figure: sum((score.counts[figure] for score in scores), Counts()) for figure in FIGURES}
    return Totals(len(scores), sum(score.crashed for score in scores), counts)


def nothing_of(gold: GoldArticle) -> Summary:
    """A record of the article that holds nothing."""
    info = ArticleInfo(
        id=gold.id, title=None, outlet=None, published=None, place=None, language=None, url=None,
        characters=len(gold.text), sha256=sha256_of(gold.text),
    )  # fmt: skip
    provenance = Provenance(
        engine="none", model=None, prompt=None, attempts=0, usage={}, cost=None, seconds=0.0, versions={}
    )
    return Summary(
        article=info, headline=None, summary=[], actors=[], meetings=[], claims=[], dates=[], sources=[],
        issues=[], provenance=provenance,
    )  # fmt: skip
