"""The gate: no figure may fall below the floor that is committed for it, unless on purpose.

The embedded engine answers the same every time: nothing moves but by a change. What is noise, then,
is how far the net effect of a change could be due to the choice of articles: one standard error of
the difference, paired by article. A loss that no other article makes up for is always more than that.
One item lost is let pass, for another version of Python or of a library can do as much.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Literal

import numpy as np
from pydantic import ValidationError

from summarizer.errors import GoldError
from summarizer.evaluate.run_file import GoldVersion, Run, check_version, first_problem
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
    floors = Ratios.from_pairs([[baseline.floors[figure].articles[id] for figure in FIGURES] for id in ids])
    table = Ratios.of(article.counts for article in sorted(run.articles, key=lambda article: article.id))
    before, after = resampled([floors, table])
    figures = {}
    for column, (figure, kind) in enumerate(FIGURES.items()):
        spread = (after - before)[:, column]
        error = float(np.nanstd(spread)) if not np.isnan(spread).all() else 0.0
        judged = floors.under[:, column].sum()
        # whether words stand where a record says is not for chance to decide
        item = (2 if kind == "f1" else 1) / judged if judged and not figure.startswith("record.") else 0.0
        floor, value = floors.micro[column], table.micro[column]
        fall = 0.0 if np.isnan(floor) or np.isnan(value) else float(floor - value) * (-1 if kind == "errors" else 1)
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
        worse = {figure for figure in FIGURES if _worse(figure, baseline.floors[figure].value, new[figure].value)}
        new |= {figure: baseline.floors[figure] for figure in worse}
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
    try:
        baseline = Baseline.model_validate_json(path.read_bytes())
    except FileNotFoundError:
        raise GoldError("no such file", source=str(path), hint="make it with --raise") from None
    except OSError as error:
        raise GoldError(error.strerror or "cannot be read", source=str(path)) from None
    except ValidationError as error:
        raise GoldError(first_problem(error), source=str(path)) from None
    for figure in FIGURES:
        if set(baseline.floors.get(figure, Floor(value=None, articles={})).articles) != set(baseline.gold.articles):
            raise GoldError(f"floors.{figure}: not of all articles", source=str(path), hint="accept a run anew")
        if baseline.floors[figure].value != _value(baseline.floors[figure].articles):
            raise GoldError(
                f"floors.{figure}.value: not the ratio of its articles",
                source=str(path),
                hint="floors are changed by 'summarizer eval gate' alone",
            )
    return baseline


def check_origin(source: Path, run: Run, baseline: Baseline, path: Path) -> None:
    """:class:`GoldError` unless the run is a whole one, of the engine and gold set that the floors are of."""
    if run.engine != baseline.engine:
        raise GoldError(f"engine: {run.engine}, but the floors are those of {baseline.engine}", source=str(source))
    check_version(source, run, baseline.gold, str(path))


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
        return False
    return value > floor if FIGURES[figure] == "errors" else value < floor


def _known(value: float) -> float | None:
    return None if np.isnan(value) else float(value)
