"""The gate: no figure may fall below the floor that is committed for it, unless on purpose.

The embedded engine answers the same every time: nothing moves but by a change. What is noise, then,
is how far the net effect of a change that helps some articles and harms others could be due to the
choice of articles: one standard error of the difference, paired by article. Where no article got
better there is no such noise. One item lost is let pass in any case, for another version of Python or of
a library can do as much.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Literal

import numpy as np

from summarizer.errors import GoldError
from summarizer.evaluate.compare import BETTER, changes
from summarizer.evaluate.files import parsed, read_bytes
from summarizer.evaluate.run_file import GoldVersion, Run
from summarizer.evaluate.score import FIGURES
from summarizer.evaluate.statistics import SAME, Ratios, ratio, resampled
from summarizer.record import Model


class Floor(Model):
    """The ``value`` that a figure has reached, and its numerator and denominator in each article."""

    value: float | None
    articles: dict[str, tuple[int, int]]


class Accepted(Model):
    """A regression that was accepted: when and why, and the floors that fell, from and to."""

    reason: str
    summarizer: str
    floors: dict[str, tuple[float | None, float | None]]


class Baseline(Model):
    """The committed floors of one engine on one version of a gold set."""

    baseline_version: Literal["1.0"] = "1.0"
    gold: GoldVersion
    engine: str
    model: str | None
    floors: dict[str, Floor]
    accepted: list[Accepted]

    def to_json(self) -> str:
        """JSON in which each article of a floor is one line."""
        text = json.dumps(self.model_dump(mode="json"), indent=1, ensure_ascii=False)
        return re.sub(r"\[\s+([^\s,]+),\s+([^\s,]+)\s+\]", r"[\1, \2]", text) + "\n"


class GateFigure(Model):
    """A figure against its floor. ``fall`` is by how much it got worse, for errors by how much it rose."""

    floor: float | None
    value: float | None
    fall: float
    noise: float
    passed: bool


class Verdict(Model):
    """What the gate says: red if any figure is worse than its floor by more than its noise, or an article crashed."""

    passed: bool
    failed: list[str]
    crashed: dict[str, str]
    figures: dict[str, GateFigure]


def check(run: Run, baseline: Baseline) -> Verdict:
    """Hold a run against the floors; both are of the same version of the gold set."""
    ids = sorted(baseline.gold.articles)
    none = Floor(value=None, articles=dict.fromkeys(ids, (0, 0)))
    pairs = [[baseline.floors.get(figure, none).articles[id] for figure in FIGURES] for id in ids]
    floors = Ratios.from_pairs(pairs)
    table = Ratios.of(article.counts for article in sorted(run.articles, key=lambda article: article.id))
    before, after = resampled([floors, table])
    made_up_for = (changes(floors, table) * BETTER > 0).any(axis=0)
    figures = {}
    for column, (figure, kind) in enumerate(FIGURES.items()):
        spread = (after - before)[:, column]
        error = float(np.nanstd(spread)) if made_up_for[column] and not np.isnan(spread).all() else 0.0
        judged = floors.under[:, column].sum()
        # whether words stand where a record says is not for chance to decide
        item = (2 if kind == "f1" else 1) / judged if judged and not figure.startswith("record.") else 0.0
        floor, value = floors.micro[column], table.micro[column]
        fall = 0.0 if np.isnan(floor) or np.isnan(value) else float((floor - value) * BETTER[column]) + 0.0
        noise = max(error, float(item))
        figures[figure] = GateFigure(
            floor=_known(floor), value=_known(value), fall=fall, noise=noise, passed=fall <= noise + SAME
        )
    failed = [name for name, figure in figures.items() if not figure.passed]
    crashed = {article.id: article.error or "no record" for article in run.crashed}
    return Verdict(passed=not failed and not crashed, failed=failed, crashed=crashed, figures=figures)


def raised(run: Run, baseline: Baseline | None) -> Baseline:
    """The floors, put up where the run is better; the run's own where there are none yet."""
    new = _floors(run)
    accepted = []
    if baseline:
        accepted = baseline.accepted
        new |= {
            name: floor
            for name, floor in baseline.floors.items()
            if name in new and _worse(name, floor.value, new[name].value)
        }
    return _baseline(run, new, accepted)


def lowered(run: Run, baseline: Baseline, reason: str) -> Baseline:
    """The run's figures as floors, with the reason for those that fell; also for another gold set."""
    new = _floors(run)
    fallen = {
        figure: (floor.value, new[figure].value)
        for figure, floor in baseline.floors.items()
        if figure in new and _worse(figure, floor.value, new[figure].value)
    }
    kept = Accepted(reason=reason, summarizer=run.scorer.get("summarizer", "unknown"), floors=fallen)
    return _baseline(run, new, [*baseline.accepted, kept])


def load_baseline(path: Path) -> Baseline:
    """The floors in a file; :class:`GoldError` names the file and the first field that is wrong."""
    if not path.exists():
        raise GoldError("no such file", source=str(path), hint="make it with --raise")
    baseline = parsed(Baseline, read_bytes(path), str(path))
    for figure, floor in baseline.floors.items():
        hint = "floors are changed by 'summarizer eval gate' alone"
        if set(floor.articles) != set(baseline.gold.articles):
            raise GoldError(f"floors.{figure}.articles: not those of gold.articles", source=str(path), hint=hint)
        if floor.value != _value(floor.articles):
            raise GoldError(f"floors.{figure}.value: not the ratio of its articles", source=str(path), hint=hint)
    return baseline


def check_floors(path: Path, baseline: Baseline) -> None:
    """:class:`GoldError` for a figure without a floor."""
    for figure in FIGURES:
        if figure not in baseline.floors:
            raise GoldError(f"floors.{figure}: there is none", source=str(path), hint="give it one with --raise")


def check_engine(source: Path, run: Run, baseline: Baseline) -> None:
    """:class:`GoldError` for a run of another engine than the floors are of."""
    if run.engine != baseline.engine:
        raise GoldError(f"engine: {run.engine}, but the floors are of {baseline.engine}", source=str(source))


def _baseline(run: Run, floors: dict[str, Floor], accepted: list[Accepted]) -> Baseline:
    return Baseline(gold=run.gold, engine=run.engine, model=run.model, floors=floors, accepted=accepted)


def _floors(run: Run) -> dict[str, Floor]:
    found = {}
    for figure in FIGURES:
        pairs = {article.id: ratio(figure, article.counts[figure]) for article in run.articles}
        found[figure] = Floor(value=_value(pairs), articles=pairs)
    return found


def _value(pairs: dict[str, tuple[int, int]]) -> float | None:
    under = sum(pair[1] for pair in pairs.values())
    return round(sum(pair[0] for pair in pairs.values()) / under, 4) if under else None


def _worse(figure: str, floor: float | None, value: float | None) -> bool:
    if floor is None or value is None:
        return floor is not None
    return value > floor if FIGURES[figure] == "errors" else value < floor


def _known(value: float) -> float | None:
    return None if np.isnan(value) else float(value)
