"""Results as plain text for a terminal: figures in per cent, with one decimal."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.evaluate.agreement import Agreement
from summarizer.evaluate.compare import ArticleChange, Comparison, Difference
from summarizer.evaluate.gate import Verdict
from summarizer.evaluate.results import Figure, Results
from summarizer.evaluate.score import HEADLINE

LOWEST = 5
"""How many of the articles with the lowest figures are named."""

MOST = 6
"""How many figures of an article that changed are named."""

_SIGNIFICANT = 0.05


def run_table(results: Results) -> str:
    """All figures of a run, what crashed, and the articles that came out lowest."""
    model = f" ({results.model})" if results.model else ""
    lines = [f"{results.gold}: {_articles(results.articles)}, {results.engine}{model}, {results.seconds:.1f} s", ""]
    twice = results.agreement is not None
    head = ["figure", "micro", "95 % interval", "macro", "P", "R", *(["labels"] if twice else []), "detects",
            "correct/gold/predicted"]  # fmt: skip
    rows = [_run_row("headline", results.headline, twice=twice)]
    rows += [_run_row(name, figure, twice=twice) for name, figure in results.figures.items()]
    lines += _table([head, *rows])
    lines += ["", "detects: the smallest difference to another run that these articles are enough to tell from chance"]
    if results.agreement:
        lines.append(f"labels: agreement of two labellings of {_articles(results.agreement.articles)}")
    lines += [f"crashed, scored as missed: {id}: {error}" for id, error in results.crashed.items()]
    known = sorted((value, id) for id, value in results.by_article.items() if value is not None)
    if len(known) > 1:
        lines.append("lowest: " + ", ".join(f"{id} {_percent(value)}" for value, id in known[:LOWEST]))
    return "\n".join(lines) + "\n"


def compare_table(comparison: Comparison) -> str:
    """The figures that differ between two runs, and the articles that do."""
    changed = {
        name: figure
        for name, figure in comparison.figures.items()
        if figure.regressed or figure.fixed or name in HEADLINE
    }
    head = ["figure", "a", "b", "b - a", "95 % interval", "p", "Holm", "detects", "worse/better/same"]
    rows = [_compare_row(name, figure) for name, figure in {"headline": comparison.headline, **changed}.items()]
    lines = [f"{comparison.gold}: a is {comparison.a}, b is {comparison.b}", "", *_table([head, *rows]), ""]
    if len(changed) < len(comparison.figures):
        lines.append("All other figures are the same in every article.")
    lines += [f"* p after Holm under {_SIGNIFICANT}", ""]
    for verdict in ("regressed", "fixed"):
        found = {id: change for id, change in comparison.articles.items() if change.change == verdict}
        lines.append(f"{verdict}: {_articles(len(found))}")
        lines += [f"  {id}: {_what(change)}" for id, change in found.items()]
    same = [id for id, change in comparison.articles.items() if change.change == "unchanged"]
    return "\n".join([*lines, f"unchanged: {_articles(len(same))}"]) + "\n"


def agreement_table(agreement: Agreement) -> str:
    """How two labellings agree, figure by figure."""
    head = ["figure", "agreement", "95 % interval", "alpha", "units"]
    rows = [
        [
            name,
            _percent(figure.value),
            _interval(figure.low, figure.high),
            "" if agreement.alpha.get(name) is None else f"{agreement.alpha[name]:.3f}",
            str(agreement.units.get(name, "")),
        ]
        for name, figure in {"headline": agreement.headline, **agreement.figures}.items()
    ]
    lines = [f"{_articles(agreement.articles)} in both labellings", "", *_table([head, *rows]), ""]
    lines.append("alpha: Krippendorff's, over the items (units) that both labellings have")
    return "\n".join(lines) + "\n"


def gate_table(verdict: Verdict) -> str:
    """One line for each figure that fell, and the verdict."""
    lines = []
    for name, figure in verdict.figures.items():
        if figure.fall > 0:
            word = "passed" if figure.passed else "FAILED"
            way = "fell" if (figure.value or 0) < (figure.floor or 0) else "rose"
            lines.append(
                f"{word} {name}: {way} by {_percent(figure.fall)} to {_percent(figure.value)}, floor "
                f"{_percent(figure.floor)}, noise {_percent(figure.noise)}"
            )
    lines += [f"FAILED {id}: crashed: {error}" for id, error in verdict.crashed.items()]
    lines.append("The gate is green." if verdict.passed else "The gate is red.")
    return "\n".join(lines) + "\n"


def _run_row(name: str, figure: Figure, *, twice: bool) -> list[str]:
    counts = figure.counts
    judged = ""
    if counts and figure.kind == "f1":
        judged = f"{counts.correct}/{counts.gold}/{counts.predicted}"
    elif counts:
        judged = f"{counts.incorrect if figure.kind == 'errors' else counts.correct}/{counts.gold}"
    return [
        name,
        _percent(figure.value),
        _interval(figure.low, figure.high),
        _percent(figure.macro),
        _percent(figure.precision) if figure.kind == "f1" else "",
        _percent(figure.recall) if figure.kind == "f1" else "",
        *([_percent(figure.agreement)] if twice else []),
        _percent(figure.detectable),
        judged,
    ]


def _compare_row(name: str, figure: Difference) -> list[str]:
    star = "*" if figure.corrected is not None and figure.corrected < _SIGNIFICANT else " "
    return [
        name,
        _percent(figure.a),
        _percent(figure.b),
        _signed(figure.difference.value),
        _interval(figure.difference.low, figure.difference.high, signed=True),
        _p(figure.p),
        _p(figure.corrected) + star,
        _percent(figure.detectable),
        f"{len(figure.regressed)}/{len(figure.fixed)}/{len(figure.unchanged)}",
    ]


def _what(change: ArticleChange) -> str:
    """The figures that changed most; the headline, which sums them up, first."""
    names = sorted(change.figures, key=lambda name: (name != "headline", -abs(change.figures[name])))
    more = f" and {len(names) - MOST} more" if len(names) > MOST else ""
    return ", ".join(f"{name} {_signed(change.figures[name])}" for name in names[:MOST]) + more


def _table(rows: Sequence[Sequence[str]]) -> list[str]:
    """Columns side by side, the first one flush left, the others flush right."""
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    return [
        "  ".join(
            cell.rjust(width) if n else cell.ljust(width)
            for n, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]


def _percent(value: float | None) -> str:
    return "–" if value is None else f"{100 * value:.1f}"


def _signed(value: float | None) -> str:
    return "–" if value is None else f"{100 * value:+.1f}"


def _interval(low: float | None, high: float | None, *, signed: bool = False) -> str:
    show = _signed if signed else _percent
    return "–" if low is None else f"{show(low)} to {show(high)}"


def _p(value: float | None) -> str:
    return "–" if value is None else f"{value:.4f}"


def _articles(number: int) -> str:
    return f"{number} article{'' if number == 1 else 's'}"
