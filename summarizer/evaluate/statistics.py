"""How sure the figures are: intervals, paired tests and chance-corrected agreement.

Articles, not items, are what is drawn at random, for the items of one article stand and fall
together. Every figure is a ratio of sums over articles, so that drawing articles anew is a product
of matrices. All arrays of figures have a column for each of
:data:`~summarizer.evaluate.score.FIGURES`, in that order, and a last one for the headline figure.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from summarizer.evaluate.match import Counts
from summarizer.evaluate.score import FIGURES, HEADLINE
from summarizer.record import Model

Array = NDArray[np.float64]

SEED = 20_251_011
RESAMPLES = 10_000
COLUMNS = (*FIGURES, "headline")
"""The names of the columns."""

_CHUNK = 500
"""Draws at a time: keeps 10,000 draws of 1,000 articles at a few megabytes."""
_HEADLINE = [list(FIGURES).index(figure) for figure in HEADLINE]
SAME = 1e-12
"""Differences closer than this are equal but for rounding."""
_POWER = 2.80
"""Standard errors apart that two figures must be to be told apart, at 5 % with a power of 80 % (1.96 + 0.84)."""


class Estimate(Model):
    """A figure and its 95 % interval, all from 0 to 1; None where there was nothing to judge."""

    value: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Ratios:
    """Numerators and denominators, (articles × figures): a figure is the ratio of its columns' sums."""

    over: Array
    under: Array

    @classmethod
    def of(cls, counts: Iterable[Mapping[str, Counts]]) -> Ratios:
        """The counts of each article: 2 correct / (gold + predicted), correct / gold or incorrect / gold."""
        return cls.from_pairs([[ratio(figure, article[figure]) for figure in FIGURES] for article in counts])

    @classmethod
    def from_pairs(cls, rows: Sequence[Sequence[tuple[int, int]]]) -> Ratios:
        """Numerator and denominator of each figure of each article."""
        table = np.array(rows, dtype=np.float64).reshape(len(rows), len(FIGURES), 2)
        return cls(table[:, :, 0], table[:, :, 1])

    @property
    def micro(self) -> Array:
        """The figures over all articles (every item weighs the same); NaN where there is nothing to judge."""
        return values(self.over.sum(axis=0), self.under.sum(axis=0))

    @property
    def each(self) -> Array:
        """The figures of each article, (articles × columns)."""
        return values(self.over, self.under)

    @property
    def macro(self) -> Array:
        """The plain means of the articles' figures, without those that have nothing to judge."""
        return with_headline(_mean(self.each[:, :-1].T))


def ratio(figure: str, counts: Counts) -> tuple[int, int]:
    """Numerator and denominator of a figure, by its kind."""
    kind = FIGURES[figure]
    if kind == "f1":
        return 2 * counts.correct, counts.gold + counts.predicted
    return (counts.incorrect if kind == "errors" else counts.correct), counts.gold


def values(over: Array, under: Array) -> Array:
    """The figures of sums (… × figures), and the headline figure; NaN where there is nothing to judge."""
    return with_headline(np.divide(over, under, out=np.full(over.shape, np.nan), where=under > 0))


def with_headline(figures: Array) -> Array:
    """The figures with one more column: the plain mean of those in the headline."""
    return np.concatenate([figures, _mean(figures[..., _HEADLINE])[..., None]], axis=-1)


def resampled(tables: Sequence[Ratios], *, seed: int = SEED, draws: int = RESAMPLES) -> list[Array]:
    """The figures of as many articles drawn with replacement, (draws × columns) for each table.

    The tables hold the same articles, of which the same are drawn for all (bootstrap).
    """
    articles = len(tables[0].over)
    found: list[list[Array]] = [[] for _ in tables]
    for size, random in _chunks(seed, draws):
        drawn = random.integers(0, articles, (size, articles)) + np.arange(size)[:, None] * articles
        times = np.bincount(drawn.ravel(), minlength=size * articles).reshape(size, articles).astype(np.float64)
        for one, table in zip(found, tables, strict=True):
            one.append(values(times @ table.over, times @ table.under))
    return [np.concatenate(one) for one in found]


def interval(draws: Array) -> tuple[Array, Array]:
    """The percentiles between which 95 % of the draws lie, for each column; NaN where there are none."""
    known = ~np.isnan(draws).all(axis=0)
    ends = np.full((2, draws.shape[1]), np.nan)
    if known.any():
        ends[:, known] = np.nanpercentile(draws[:, known], [2.5, 97.5], axis=0)
    return ends[0], ends[1]


def swapped(one: Ratios, other: Ratios, *, seed: int = SEED, draws: int = RESAMPLES) -> Array:
    """Differences (one minus other) after swapping the two's articles at random, (draws × columns).

    Each article is swapped whole or not at all: how the difference would come out if nothing but
    chance told the two apart (Noreen's approximate randomisation).
    """
    articles = len(one.over)
    over, under = one.over - other.over, one.under - other.under
    all_over, all_under = (one.over + other.over).sum(axis=0), (one.under + other.under).sum(axis=0)
    found = []
    for size, random in _chunks(seed, draws):
        kept = random.integers(0, 2, (size, articles)).astype(np.float64)
        first_over, first_under = kept @ over + other.over.sum(axis=0), kept @ under + other.under.sum(axis=0)
        found.append(values(first_over, first_under) - values(all_over - first_over, all_under - first_under))
    return np.concatenate(found)


def p_values(difference: Array, chance: Array) -> Array:
    """Two-sided, (k + 1) / (n + 1): k of n swaps make the difference as large as it is, or larger."""
    at_least = ~(np.abs(chance) < np.abs(difference) - SAME)  # a swap that leaves nothing to judge counts, too
    p = np.asarray((at_least.sum(axis=0) + 1) / (len(chance) + 1), dtype=np.float64)
    p[np.isnan(difference)] = np.nan
    return p


def detectable(spread: Array) -> Array:
    """The least difference that would be found in four of five cases, given draws of it, (draws × columns).

    NaN where nothing varies from article to article, so that nothing is known of chance.
    """
    varies = ~np.isnan(spread).all(axis=0)
    least = np.full(spread.shape[1], np.nan)
    least[varies] = _POWER * np.nanstd(spread[:, varies], axis=0)
    least[least < SAME] = np.nan
    return least


def holm(p: Mapping[str, float]) -> dict[str, float]:
    """p-values of a family of tests, corrected after Holm so that none of them is wrong with more than p."""
    corrected: dict[str, float] = {}
    least = 0.0
    for rank, name in enumerate(sorted(p, key=lambda name: p[name])):
        least = max(least, min(1.0, (len(p) - rank) * p[name]))
        corrected[name] = least
    return corrected


def nominal_alpha(units: Iterable[tuple[str, str]]) -> float | None:
    """Krippendorff's alpha for two coders and unordered values, one pair of values a unit.

    1 is full agreement, 0 that of chance. None for fewer than two units or a single value
    throughout, where chance alone would agree as well.
    """
    pairs = list(units)
    marginal = Counter(value for pair in pairs for value in pair)
    total = sum(marginal.values())
    expected = (total**2 - sum(number**2 for number in marginal.values())) / max(total - 1, 1)
    observed = 2 * sum(first != second for first, second in pairs)
    return 1 - observed / expected if len(pairs) > 1 and expected else None


def named(figures: Array) -> dict[str, float | None]:
    """A row of figures by name; None where there was nothing to judge."""
    return {name: None if np.isnan(value) else float(value) for name, value in zip(COLUMNS, figures, strict=True)}


def estimates(figures: Array, draws: Array) -> dict[str, Estimate]:
    """Every figure with the 95 % interval that the draws of :func:`resampled` give it."""
    value, low, high = named(figures), *map(named, interval(draws))
    return {name: Estimate(value=value[name], low=low[name], high=high[name]) for name in COLUMNS}


def _chunks(seed: int, draws: int) -> Iterator[tuple[int, np.random.Generator]]:
    random = np.random.default_rng(seed)
    for start in range(0, draws, _CHUNK):
        yield min(_CHUNK, draws - start), random


def _mean(figures: Array) -> Array:
    """The mean over the last axis of what is known; NaN, without a warning, where nothing is."""
    known = ~np.isnan(figures)
    count = known.sum(axis=-1)
    total = np.where(known, figures, 0.0).sum(axis=-1)
    mean: Array = np.divide(total, count, out=np.full(total.shape, np.nan), where=count > 0)
    return mean
