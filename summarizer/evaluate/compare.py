"""Two runs on the same articles: what differs, whether by more than chance, and where."""

from __future__ import annotations

from typing import Literal

import numpy as np

from summarizer.evaluate.run_file import Run
from summarizer.evaluate.score import FIGURES, HEADLINE
from summarizer.evaluate.statistics import (
    COLUMNS,
    RESAMPLES,
    SAME,
    SEED,
    Array,
    Estimate,
    Ratios,
    detectable,
    estimates,
    holm,
    named,
    p_values,
    resampled,
    swapped,
    with_headline,
)
from summarizer.record import Model

Change = Literal["regressed", "fixed", "unchanged"]

_F1 = np.array([kind == "f1" for kind in FIGURES.values()])
BETTER = np.array([-1.0 if FIGURES.get(name) == "errors" else 1.0 for name in COLUMNS])
"""The direction in which a figure gets better."""


class Difference(Model):
    """One figure in two runs.

    ``difference`` is b minus a with its paired 95 % interval, ``p`` that of paired approximate
    randomisation, ``corrected`` the same after Holm, ``detectable`` the smallest difference by which
    runs that differ as much as these could be told apart. The lists name the articles in which b is
    worse than a, better, and neither.
    """

    a: float | None
    b: float | None
    difference: Estimate
    p: float | None
    corrected: float | None
    detectable: float | None
    regressed: list[str]
    fixed: list[str]
    unchanged: list[str]


class ArticleChange(Model):
    """One article: whether it got worse or better, and by how much (b minus a) each figure that changed."""

    change: Change
    figures: dict[str, float]


class Comparison(Model):
    """Run b against run a, by figure and by article.

    An article has regressed if its headline figure fell or, where that stayed, if more of its other
    figures got worse than better; fixed is the reverse.
    """

    gold: str
    digest: str
    a: str
    b: str
    headline: Difference
    figures: dict[str, Difference]
    articles: dict[str, ArticleChange]
    seed: int
    resamples: int


def compare(a: Run, b: Run, names: tuple[str, str] = ("a", "b")) -> Comparison:
    """Compare two whole runs on the same version of a gold set.

    Two families of tests are corrected each by itself: the five figures of the headline, one for
    each field, and all other figures. The headline figure is a single test. A figure that is the same
    in every article cannot come out significant, and counts for no family (after Tarone, 1990).
    """
    ids = sorted(article.id for article in a.articles)
    one, other = (Ratios.of(article.counts for article in sorted(run.articles, key=lambda x: x.id)) for run in (a, b))
    before, after = resampled([one, other])
    chance = swapped(other, one)
    raw = p_values(other.micro - one.micro, chance)
    p, least = named(raw), named(detectable(after - before))
    difference = estimates(other.micro - one.micro, after - before)
    differs = _differing(one, other)
    corrected = _corrected({name: value for name, value in p.items() if value is not None and name in differs})
    change = changes(one, other)
    first, second = named(one.micro), named(other.micro)

    def figure(name: str) -> Difference:
        column = change[:, COLUMNS.index(name)] * BETTER[COLUMNS.index(name)]
        return Difference(
            a=first[name],
            b=second[name],
            difference=difference[name],
            p=p[name],
            corrected=corrected.get(name, p[name]),
            detectable=least[name],
            regressed=[id for id, by in zip(ids, column, strict=True) if by < 0],
            fixed=[id for id, by in zip(ids, column, strict=True) if by > 0],
            unchanged=[id for id, by in zip(ids, column, strict=True) if by == 0],
        )

    return Comparison(
        gold=a.gold.name,
        digest=a.gold.digest,
        a=names[0],
        b=names[1],
        headline=figure("headline"),
        figures={name: figure(name) for name in FIGURES},
        articles={id: _article(row) for id, row in zip(ids, change, strict=True)},
        seed=SEED,
        resamples=RESAMPLES,
    )


def _differing(one: Ratios, other: Ratios) -> set[str]:
    """The figures that differ in any article."""
    columns = ((one.over != other.over) | (one.under != other.under)).any(axis=0)
    found = {name for name, differ in zip(FIGURES, columns, strict=True) if differ}
    return found | ({"headline"} if found & set(HEADLINE) else set())


def _corrected(p: dict[str, float]) -> dict[str, float]:
    fields = {name: value for name, value in p.items() if name in HEADLINE}
    others = {name: value for name, value in p.items() if name in FIGURES and name not in HEADLINE}
    return holm(fields) | holm(others)


def changes(one: Ratios, other: Ratios) -> Array:
    """By how much each figure of each article changed, (articles × columns); 0 where either has none."""
    before, after = one.each[:, :-1], other.each[:, :-1]
    # to find nothing where there is nothing is as good as can be, and worse to find something
    filled = [np.where(np.isnan(x) & ~np.isnan(y) & _F1, 1.0, x) for x, y in ((before, after), (after, before))]
    change = np.nan_to_num(with_headline(filled[1]) - with_headline(filled[0]))
    return np.where(np.abs(change) < SAME, 0.0, change)


def _article(row: Array) -> ArticleChange:
    better = row * BETTER
    verdict = better[-1] or float(np.sign(better[:-1]).sum())
    change: Change = "regressed" if verdict < 0 else "fixed" if verdict > 0 else "unchanged"
    return ArticleChange(change=change, figures={name: float(by) for name, by in zip(COLUMNS, row, strict=True) if by})
