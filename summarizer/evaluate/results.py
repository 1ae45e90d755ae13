"""The figures of a run with all that is to be known of each, as they are printed and written."""

from __future__ import annotations

import math

from summarizer.evaluate.agreement import Agreement
from summarizer.evaluate.match import Counts
from summarizer.evaluate.run_file import Run
from summarizer.evaluate.score import FIGURES, total
from summarizer.evaluate.statistics import RESAMPLES, SEED, Estimate, Ratios, detectable, estimates, named, resampled
from summarizer.record import Model


class Figure(Estimate):
    """One figure over all articles (micro), with its interval, and what stands beside it.

    ``macro`` is the plain mean over the articles, ``detectable`` the smallest difference to another
    system that the set could detect (both systems erring independently; fewer articles differ in
    practice, and then less is enough), ``agreement`` that of two labellings. The headline
    figure has no counts of its own.
    """

    kind: str
    counts: Counts | None
    precision: float | None
    recall: float | None
    macro: float | None
    detectable: float | None
    agreement: float | None


class Results(Model):
    """All figures of a run. ``by_article`` gives the headline figure of each article."""

    gold: str
    digest: str
    engine: str
    model: str | None
    prompt: str | None
    articles: int
    crashed: dict[str, str]
    headline: Figure
    figures: dict[str, Figure]
    by_article: dict[str, float | None]
    agreement: Agreement | None
    seconds: float
    usage: dict[str, int]
    cost: float | None
    seed: int
    resamples: int


def results(run: Run, agreement: Agreement | None = None) -> Results:
    """The figures of a run, micro and macro, with 95 % intervals, beside the agreement of two labellings."""
    table = Ratios.of(article.counts for article in run.articles)
    draws = resampled([table])[0]
    micro, macro = estimates(table.micro, draws), named(table.macro)
    least = named(detectable(draws) * math.sqrt(2))
    counts = total(article.score for article in run.articles).counts
    ceilings = {**agreement.figures, "headline": agreement.headline} if agreement else {}

    def figure(name: str) -> Figure:
        own = counts.get(name)
        ceiling = ceilings.get(name)
        return Figure(
            **dict(micro[name]),
            kind=FIGURES.get(name, "mean"),
            counts=own,
            precision=own.precision if own and FIGURES[name] == "f1" else None,
            recall=own.recall if own and FIGURES[name] == "f1" else None,
            macro=macro[name],
            detectable=least[name],
            agreement=ceiling.value if ceiling else None,
        )

    return Results(
        gold=run.gold.name,
        digest=run.gold.digest,
        engine=run.engine,
        model=run.model,
        prompt=run.prompt,
        articles=len(run.articles),
        crashed={article.id: article.error or "no record" for article in run.crashed},
        headline=figure("headline"),
        figures={name: figure(name) for name in FIGURES},
        by_article={article.id: named(row)["headline"] for article, row in zip(run.articles, table.each, strict=True)},
        agreement=agreement,
        seconds=run.seconds,
        usage=run.usage,
        cost=run.cost,
        seed=SEED,
        resamples=RESAMPLES,
    )
