"""Matches: what was paired with what, how it was judged, and the counts that add up from it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields
from typing import Literal, TypeVar

from pydantic import BaseModel
from scipy.optimize import linear_sum_assignment  # type: ignore[import-untyped]

from summarizer.evaluate.gold import GoldItem

Verdict = Literal["correct", "incorrect", "partial", "missing", "spurious"]
Verdicts = tuple[tuple[str, Verdict], ...]
"""Verdicts with the figure, or the slot, that each counts in."""

G = TypeVar("G", bound=GoldItem)
P = TypeVar("P")

_TIES = (1e-5, 1e-8, 1e-11)
"""Weights of the tie-breakers: the similarity decides, and each of them only where all before it tie."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How often each verdict was given (the counts of MUC-5); they add up over articles.

    A ratio without anything to divide by is None: no reward, no penalty.
    """

    correct: int = 0
    incorrect: int = 0
    partial: int = 0
    missing: int = 0
    spurious: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))

    @property
    def gold(self) -> int:
        """Denominator of recall: everything that was to be found."""
        return self.correct + self.incorrect + self.partial + self.missing

    @property
    def predicted(self) -> int:
        """Denominator of precision: everything that was answered."""
        return self.correct + self.incorrect + self.partial + self.spurious

    @property
    def precision(self) -> float | None:
        """Share of the answers that are correct."""
        return self.correct / self.predicted if self.predicted else None

    @property
    def recall(self) -> float | None:
        """Share of the gold that was found; for a share of matched items, the share itself."""
        return self.correct / self.gold if self.gold else None

    @property
    def f1(self) -> float | None:
        """Harmonic mean of precision and recall: 0 where only one side is empty, None where both are."""
        both = self.gold + self.predicted
        return 2 * self.correct / both if both else None


@dataclass(frozen=True, slots=True)
class Match:
    """One gold item, one predicted item, or the two together.

    ``field`` is the list of the record it belongs to. ``figures`` says what it adds to which figure,
    so that a figure is the sum over its matches; it is empty where the match counts nowhere, for
    instance because the gold item is optional.
    """

    field: str
    gold: BaseModel | None
    predicted: BaseModel | None
    similarity: float
    verdict: Verdict
    figures: Verdicts

    @property
    def counted(self) -> bool:
        """Whether the match adds to any figure."""
        return bool(self.figures)


def tally(verdicts: Iterable[tuple[str, Verdict]]) -> dict[str, Counts]:
    """The counts of each figure."""
    found: dict[str, Counts] = {}
    for figure, verdict in verdicts:
        found[figure] = found.get(figure, Counts()) + Counts(**{verdict: 1})
    return found


def assign(weights: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    """The one-to-one assignment (row, column) with the greatest sum; pairs of weight 0 are left out."""
    if not weights or not weights[0]:
        return []
    rows, columns = linear_sum_assignment(weights, maximize=True)
    return [(int(r), int(c)) for r, c in zip(rows, columns, strict=True) if weights[r][c] > 0]


def shared(gold: Sequence[str], predicted: Sequence[str], same: Callable[[str, str], bool]) -> int:
    """How many of the gold values have a predicted one of their own."""
    return len(assign([[float(same(g, p)) for p in predicted] for g in gold]))


def fills(figure: str, correct: int, gold: int, predicted: int) -> Verdicts:
    """The verdicts on a list of values of which ``correct`` stand on both sides."""
    times: list[tuple[Verdict, int]] = [
        ("correct", correct),
        ("missing", gold - correct),
        ("spurious", predicted - correct),
    ]
    return tuple((figure, verdict) for verdict, number in times for _ in range(number))


def judged(figure: str, right: bool) -> Verdicts:
    """The verdict on a value that both sides give."""
    return ((figure, "correct" if right else "incorrect"),)


def pair(
    gold: Sequence[G],
    predicted: Sequence[P],
    similarity: Callable[[G, P], float],
    ties: Callable[[G, P], Sequence[float]],
    threshold: float = 0.0,
) -> list[tuple[G | None, P | None, float]]:
    """Pair gold with predicted items one to one, and append what is left over on either side.

    Similarities under ``threshold`` are zeroed first; ``ties`` are up to three numbers from 0 to 1
    that decide between equal sums. Optional gold items get what the others leave, so that they
    cannot take an answer away.
    """
    found: list[tuple[G | None, P | None, float]] = []
    free = list(predicted)
    for optional in (False, True):
        items = [item for item in gold if item.optional is optional]
        scores = [[similarity(item, answer) for answer in free] for item in items]
        weights = [
            [_weight(score, ties, item, answer, threshold) for answer, score in zip(free, row, strict=True)]
            for item, row in zip(items, scores, strict=True)
        ]
        pairs = assign(weights)
        found += [(items[r], free[c], scores[r][c]) for r, c in pairs]
        hit, used = {r for r, _ in pairs}, {c for _, c in pairs}
        found += [(item, None, 0.0) for r, item in enumerate(items) if r not in hit]
        free = [answer for c, answer in enumerate(free) if c not in used]
    return found + [(None, answer, 0.0) for answer in free]


def _weight(score: float, ties: Callable[[G, P], Sequence[float]], item: G, answer: P, threshold: float) -> float:
    if score <= 0 or score < threshold:
        return 0.0
    return score + sum(weight * tie for weight, tie in zip(_TIES, ties(item, answer), strict=False))
