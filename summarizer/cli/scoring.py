"""What the commands of ``summarizer eval`` have in common."""

# ruff: noqa: PLC0415 -- commands import what they need when they run

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from summarizer.cli import console
from summarizer.cli.output import destination, show
from summarizer.errors import SummarizerError, UsageError

if TYPE_CHECKING:
    from summarizer.evaluate.agreement import Agreement
    from summarizer.evaluate.gold import GoldArticle
    from summarizer.evaluate.run_file import Run, RunArticle

Gold = Annotated[Path, typer.Argument(metavar="GOLD_DIR", hidden=True)]
Json = Annotated[bool, typer.Option("--json", help="Write the results as JSON.")]
_BAR = 24  # columns


class Bar:
    """How far a run has come, on standard error."""

    def __init__(self, total: int, *, shown: bool) -> None:
        self.made = 0
        self._total = total
        self._shown = shown
        self._line = console.Progress(shown=shown)
        self._line.show("loading")

    def done(self, article: RunArticle, finished: int) -> None:
        """One more article is finished; a failure is said at once."""
        self.made += 1
        if article.record is None and self._shown:
            self._line.clear()
            console.note(f"{article.id}: crashed: {article.error}")
        full = _BAR * finished // self._total
        self._line.show(f"[{'#' * full}{'.' * (_BAR - full)}] {finished}/{self._total} {article.id}")

    def clear(self) -> None:
        """Wipe the line."""
        self._line.clear()


def need_extra() -> None:
    """Evaluation needs two libraries that summarising does not."""
    missing = [name for module, name in (("yaml", "PyYAML"), ("scipy", "SciPy")) if find_spec(module) is None]
    if missing:
        raise SummarizerError(f"eval needs {' and '.join(missing)}", hint="install structured-summarizer[eval]")


def labelled_twice(folder: Path, gold: list[GoldArticle]) -> Agreement | None:
    """How the two labellings agree, where they stand beside the gold set."""
    from summarizer.evaluate.agreement import agreement, find_labellings, load_labellings

    folders = find_labellings(folder)
    return agreement(*load_labellings(*folders, {article.id: article.text for article in gold})) if folders else None


def whole_run(path: Path) -> Run:
    """The run in a file; one that was broken off is no good for a comparison."""
    from summarizer.evaluate.run_file import check_whole, load_run

    run = load_run(path)
    check_whole(path, run)
    return run


def check_output(path: Path | None) -> None:
    """Refuse at once what could not be written in the end."""
    if path:
        if str(path) == "-":
            raise UsageError("--output needs a file", hint="use --json for results on standard output")
        destination(path)


def save(text: str, path: Path | None) -> None:
    """Write the file, if one is wanted."""
    if path:
        with destination(path) as write:
            write(text)


def show_run(run: Run, agreement: Agreement | None, path: Path | None, *, as_json: bool, quiet: bool) -> None:
    """The figures of a run, and where it was kept."""
    from summarizer.evaluate.results import results
    from summarizer.evaluate.table import run_table

    if path and not quiet:
        console.note(f"wrote {path}")
    found = results(run, agreement)
    show(found.model_dump_json(indent=2) if as_json else run_table(found))
