"""Statistics, held against values worked out by hand, by SciPy, or published."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from run_tools import a_run, harbours, without
from scipy import stats  # type: ignore[import-untyped]

from summarizer.evaluate.match import Counts
from summarizer.evaluate.results import results
from summarizer.evaluate.score import FIGURES, HEADLINE, total
from summarizer.evaluate.statistics import (
    COLUMNS,
    Ratios,
    detectable,
    holm,
    interval,
    named,
    nominal_alpha,
    p_values,
    ratio,
    resampled,
    swapped,
)

ACTORS = COLUMNS.index("actors")


def actors(*correct: int, of: int = 10) -> Ratios:
    """Articles with so many of ``of`` actors found, and nothing else to judge."""
    rows = [dict.fromkeys(FIGURES, Counts()) | {"actors": Counts(correct=n, incorrect=of - n)} for n in correct]
    return Ratios.of(rows)


def test_micro_is_what_the_scorer_adds_up() -> None:
    gold = harbours(3)
    run = a_run(gold, {"harbour-00": without(gold[0], "actors", 3), "harbour-01": None})
    table = named(Ratios.of(article.counts for article in run.articles).micro)
    totals = total(article.score for article in run.articles)
    assert {name: table[name] for name in FIGURES} == pytest.approx({name: totals.value(name) for name in FIGURES})
    assert table["headline"] == pytest.approx(totals.headline)


def test_macro_weighs_articles_and_micro_items() -> None:
    table = Ratios.of(
        dict.fromkeys(FIGURES, Counts()) | {"actors": counts}
        for counts in (Counts(correct=1), Counts(correct=0, incorrect=9), Counts())
    )
    assert named(table.micro)["actors"] == pytest.approx(0.1)
    assert named(table.macro)["actors"] == pytest.approx(0.5)  # the third has nothing to judge
    assert named(table.macro)["headline"] == pytest.approx(0.5)
    assert named(table.micro)["meetings.slots"] is None


def test_ratio_by_kind() -> None:
    counts = Counts(correct=4, incorrect=1, missing=3, spurious=2)
    assert ratio("actors", counts) == (8, 8 + 7)
    assert ratio("claims.speaker", counts) == (4, 8)
    assert ratio("dates.invented", counts) == (1, 8)


def test_the_interval_is_that_of_scipy() -> None:
    correct = np.array([10, 9, 4, 8, 10, 7, 6, 9, 3, 10, 8, 8], dtype=float)
    low, high = interval(resampled([actors(*map(int, correct))])[0])
    theirs = stats.bootstrap(
        (correct / 10,), np.mean, n_resamples=10_000, method="percentile", rng=np.random.default_rng(1)
    ).confidence_interval
    assert low[ACTORS] == pytest.approx(theirs.low, abs=0.01)
    assert high[ACTORS] == pytest.approx(theirs.high, abs=0.01)


def test_the_interval_covers_the_truth_nearly_as_often_as_it_says() -> None:
    random = np.random.default_rng(7)
    hits = 0
    for seed in range(200):
        low, high = interval(resampled([actors(*random.binomial(10, 0.8, 40))], seed=seed, draws=400)[0])
        hits += low[ACTORS] <= 0.8 <= high[ACTORS]
    assert 0.88 <= hits / 200 <= 0.99


def test_the_same_seed_gives_the_same_draws_and_pairs_stay_together() -> None:
    one, same = actors(3, 9, 5), actors(3, 9, 5)
    first, second = resampled([one, same])
    assert np.array_equal(first, second, equal_nan=True)
    assert np.array_equal(first, resampled([one])[0], equal_nan=True)
    assert not np.array_equal(first, resampled([one], seed=1)[0], equal_nan=True)


def test_nothing_to_judge_has_no_interval() -> None:
    low, high = interval(resampled([actors(3, 9)])[0])
    assert np.isnan(low[COLUMNS.index("sources")])
    assert np.isnan(high[COLUMNS.index("sources")])


def test_the_paired_test_is_the_exact_one() -> None:
    one, other = [9, 8, 7, 9, 6, 8, 9], [7, 8, 5, 6, 6, 7, 8]
    difference = np.subtract(one, other)
    signs = np.array(list(itertools.product((1, -1), repeat=len(one))))
    exact = np.mean(np.abs(signs @ difference) >= abs(difference.sum()))
    a, b = actors(*one), actors(*other)
    chance = swapped(a, b)
    p = p_values(a.micro - b.micro, chance)[ACTORS]
    assert p == pytest.approx(exact, abs=0.01)
    assert p * 10_001 == pytest.approx(round(p * 10_001))  # (k + 1) / (n + 1)


def test_no_p_value_is_zero_and_no_difference_is_one() -> None:
    many = actors(*[10] * 40), actors(*[2] * 40)
    assert p_values(many[0].micro - many[1].micro, swapped(*many))[ACTORS] == pytest.approx(1 / 10_001)
    same = actors(5, 7, 9)
    assert p_values(same.micro - same.micro, swapped(same, same))[ACTORS] == 1


def test_runs_without_a_difference_seldom_come_out_as_different() -> None:
    random = np.random.default_rng(11)
    found = 0
    for seed in range(200):
        a, b = (actors(*random.binomial(10, 0.8, 20)) for _ in range(2))
        found += p_values(a.micro - b.micro, swapped(a, b, seed=seed, draws=400))[ACTORS] < 0.05
    assert found / 200 <= 0.09


def test_a_difference_that_is_detectable_is_found_in_most_cases() -> None:
    random = np.random.default_rng(13)

    def pair(gain: float) -> tuple[Ratios, Ratios]:
        return actors(*random.binomial(100, 0.6 + gain, 30), of=100), actors(*random.binomial(100, 0.6, 30), of=100)

    one, other = resampled(pair(0.05))
    least = detectable(one - other)[ACTORS]
    found = 0
    for seed in range(100):
        a, b = pair(least)
        found += p_values(a.micro - b.micro, swapped(a, b, seed=seed, draws=400))[ACTORS] < 0.05
    assert 0.6 <= found / 100 <= 0.95


def test_nothing_is_known_of_chance_where_nothing_varies() -> None:
    same = actors(5, 7, 9)
    one, other = resampled([same, same])
    assert np.isnan(detectable(one - other)[ACTORS])


def test_holm_by_hand() -> None:
    assert holm({"a": 0.01, "b": 0.04, "c": 0.03, "d": 0.005}) == pytest.approx(
        {"d": 0.02, "a": 0.03, "c": 0.06, "b": 0.06}
    )
    assert holm({}) == {}


@given(st.dictionaries(st.text(max_size=3), st.floats(0, 1), min_size=1))
def test_holm_corrects_upwards_and_keeps_the_order(p: dict[str, float]) -> None:
    corrected = holm(p)
    assert all(p[name] <= corrected[name] <= 1 for name in p)
    order = sorted(p, key=lambda name: p[name])
    assert [corrected[name] for name in order] == sorted(corrected.values())


def test_alpha_of_the_published_examples() -> None:
    # Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability", sections A (binary) and B (nominal)
    assert nominal_alpha(zip("0100000010", "1110010000", strict=True)) == pytest.approx(0.095, abs=0.0005)
    assert nominal_alpha(zip("aabbdcccedda", "babbbccceddd", strict=True)) == pytest.approx(0.692, abs=0.0005)


def test_alpha_at_its_ends() -> None:
    assert nominal_alpha([("x", "x"), ("y", "y")]) == 1
    assert nominal_alpha([("x", "y"), ("y", "x")]) == pytest.approx(-0.5)
    assert nominal_alpha([("x", "x"), ("x", "x")]) is None  # no telling it from chance
    assert nominal_alpha([("x", "y")]) is None
    assert nominal_alpha([]) is None


def test_results_hold_every_figure_with_its_counts() -> None:
    gold = harbours(4)
    found = results(a_run(gold, {"harbour-02": None}))
    assert list(found.figures) == list(FIGURES)
    assert found.crashed == {"harbour-02": "it broke"}
    figure = found.figures["actors"]
    assert figure.counts == Counts(correct=15, missing=5)
    assert (figure.precision, figure.recall) == (1, 0.75)
    assert figure.value == pytest.approx(30 / 35)
    assert figure.macro == pytest.approx(0.75)
    assert (figure.low or 0) < (figure.value or 0) < (figure.high or 0)
    assert found.headline.value == pytest.approx(np.mean([found.figures[name].value or 0 for name in HEADLINE]))
    assert found.by_article["harbour-02"] == 0
    assert (found.seed, found.resamples) == (20_251_011, 10_000)
    assert results(a_run(gold, {"harbour-02": None})) == found
