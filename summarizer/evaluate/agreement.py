"""How far two independent labellings agree: the ceiling of what a program can be asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from summarizer.errors import GoldError
from summarizer.evaluate.gold import GoldArticle, GoldItem
from summarizer.evaluate.gold_file import load_label
from summarizer.evaluate.label_record import summary_of_label
from summarizer.evaluate.locate import lint
from summarizer.evaluate.match import Match
from summarizer.evaluate.score import FIGURES, counts_of, score_article
from summarizer.evaluate.statistics import RESAMPLES, SEED, Estimate, Ratios, estimates, nominal_alpha, resampled
from summarizer.record import Model

__all__ = ["NOMINAL", "Agreement", "agreement", "find_labellings", "load_labellings", "summary_of_label"]

NOMINAL = ("actors.kind", "meetings.status", "meetings.mode", "claims.form", "sources.kind", "sources.part")
"""Fields whose values are a choice among a few, where some agreement is due to chance."""

_OF_LABELS = [figure for figure in FIGURES if not figure.startswith("record.")]


class Agreement(Model):
    """How two labellings agree: every figure that a label can be judged by, and the headline figure.

    ``alpha`` is Krippendorff's, for a field and over the items (``units``) that both labellings have;
    None where it is not defined.
    """

    articles: int
    figures: dict[str, Estimate]
    headline: Estimate
    alpha: dict[str, float | None]
    units: dict[str, int]
    seed: int
    resamples: int


def agreement(first: Sequence[GoldArticle], second: Sequence[GoldArticle]) -> Agreement:
    """Score each labelling against the other and average the two directions.

    Both hold the same articles in the same order, as :func:`load_labellings` gives them. An item
    that either of the two calls optional neither earns nor costs anything.
    """
    there = [_matches(gold, answer) for gold, answer in zip(first, second, strict=True)]
    back = [_matches(gold, answer) for gold, answer in zip(second, first, strict=True)]
    tables = [Ratios.of(counts_of(matches) for matches in direction) for direction in (there, back)]
    micro = (tables[0].micro + tables[1].micro) / 2
    draws = resampled(tables)
    found = estimates(micro, (draws[0] + draws[1]) / 2)
    units = {figure: _units(figure, [match for matches in there for match in matches]) for figure in NOMINAL}
    return Agreement(
        articles=len(first),
        figures={figure: found[figure] for figure in _OF_LABELS},
        headline=found["headline"],
        alpha={figure: nominal_alpha(pairs) for figure, pairs in units.items()},
        units={figure: len(pairs) for figure, pairs in units.items()},
        seed=SEED,
        resamples=RESAMPLES,
    )


def load_labellings(first: Path, second: Path, texts: Mapping[str, str]) -> tuple[list[GoldArticle], list[GoldArticle]]:
    """The labels ``ID.yaml`` of two folders with their texts (by id), for the articles that both have labelled.

    Raises :class:`GoldError` for a folder without labels, a label of an unknown text or with words
    that are not in it, and for two folders that have no article in common.
    """
    one, other = _labels(first, texts), _labels(second, texts)
    common = sorted(one.keys() & other.keys())
    if not common:
        raise GoldError(f"labels no article that {second} labels, too", source=str(first))
    return [one[id] for id in common], [other[id] for id in common]


def find_labellings(gold: Path) -> tuple[Path, Path] | None:
    """The two labellings of ``eval/gold/NAME``: ``eval/labels/first/NAME`` and ``eval/labels/second/NAME``."""
    folder = gold.resolve()
    labels = folder.parent.parent / "labels"
    first, second = (labels / which / folder.name for which in ("first", "second"))
    return (first, second) if any(first.glob("*.yaml")) and any(second.glob("*.yaml")) else None


def find_texts(labels: Path) -> Path:
    """Where the texts of ``eval/labels/…/NAME`` stand: in the folder itself, else in ``eval/gold/NAME``."""
    folder = labels.resolve()
    return labels if any(folder.glob("*.txt")) else folder.parent.parent.parent / "gold" / folder.name


def _labels(folder: Path, texts: Mapping[str, str]) -> dict[str, GoldArticle]:
    found = {}
    for path in sorted(folder.glob("*.yaml")):
        if path.stem not in texts:
            raise GoldError("label of an unknown article", source=str(path), hint=f"there is no {path.stem}.txt")
        found[path.stem] = GoldArticle(path.stem, texts[path.stem], load_label(path))
        for problem in lint(found[path.stem]):
            raise GoldError(str(folder / problem))
    if not found:
        raise GoldError("no labels", source=str(folder), hint="they are files ID.yaml")
    return found


def _matches(gold: GoldArticle, answer: GoldArticle) -> list[Match]:
    """The matches, without those of items that ``answer`` calls optional."""
    label = answer.label
    lists: dict[str, Sequence[GoldItem]]
    lists = {"a": label.actors, "m": label.meetings, "c": label.claims, "d": label.dates, "s": label.sources}
    free = {f"{letter}{n}" for letter, items in lists.items() for n, item in enumerate(items, 1) if item.optional}
    score = score_article(gold, summary_of_label(answer))
    return [match for match in score.matches if getattr(match.predicted, "id", None) not in free]


def _units(figure: str, matches: Iterable[Match]) -> list[tuple[str, str]]:
    """The values that the two labellings give to the items that both have."""
    field, name = figure.split(".")
    return [
        (getattr(match.gold, name), getattr(match.predicted, name))
        for match in matches
        if match.field == field and match.gold and match.predicted and match.counted
    ]
