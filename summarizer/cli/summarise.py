"""``summarizer summarise``: articles in, records out."""

# ruff: noqa: PLC0415 -- commands import what they need when they run

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from summarizer.cli import console
from summarizer.cli import engine as options
from summarizer.cli.options import NlpModel, Outlet, Place, Published, Quiet, Title, option
from summarizer.cli.output import destination
from summarizer.errors import SummarizerError, UsageError
from summarizer.write import DEFAULT_WIDTH, Format, stream

if TYPE_CHECKING:
    from summarizer import Summarizer
    from summarizer.article import Article
    from summarizer.read import Known
    from summarizer.record import Summary

NOT_GROUNDED = 3
"""Exit code of ``--strict``."""


def _paths(incomplete: str) -> list[str]:
    """Completion of file names, which typer gives to paths alone, and an input may be a URL."""
    import glob

    found = sorted(glob.glob(glob.escape(incomplete) + "*"))  # noqa: PTH207 -- keeps a leading "./"
    return [name + "/" if Path(name).is_dir() else name for name in found]


def summarise(
    ctx: typer.Context,
    inputs: Annotated[
        list[str] | None, typer.Argument(metavar="FILE|URL|-", hidden=True, autocompletion=_paths)
    ] = None,
    published: Published = None,
    outlet: Outlet = None,
    place: Place = None,
    title: Title = None,
    fmt: Annotated[
        Format | None,
        option(
            "--format",
            metavar="FORMAT",
            help="text, json, jsonl or markdown; by default text on a terminal, json elsewhere.",
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Short for --format json.")] = False,
    output: Annotated[
        Path | None, option("--output", "-o", metavar="FILE", help="Write to a file, whole or not at all.")
    ] = None,
    strict: Annotated[
        bool, option("--strict", help="Exit with 3 if a record has a warning or an error among its issues.")
    ] = False,
    engine: options.Engine = "auto",
    base_url: options.BaseUrl = None,
    model: options.Model = None,
    context: options.Context = 8192,
    timeout: options.Timeout = 300.0,
    hint: options.Hint = True,
    max_cost: options.MaxCost = None,
    max_tokens: options.MaxTokens = None,
    no_cache: options.NoCache = False,
    record: options.Record = None,
    recordings: options.Recordings = None,
    nlp_model: NlpModel = None,
    allow_private: Annotated[
        bool, option("--allow-private", help="Fetch from addresses of private networks, too.")
    ] = False,
    quiet: Quiet = False,
) -> None:
    """Turn articles into records: who met whom, who said what.

    Reads files, URLs and, as -, standard input. What the options say about an article is said of each
    one. Several records are a JSON array, or one line each with --format jsonl.
    """
    if not inputs:
        raise UsageError(
            "no input", hint="name a file, a URL, or - for standard input; see 'summarizer summarise --help'"
        )
    if inputs.count("-") > 1:
        raise UsageError("- is given twice, but standard input can be read only once")
    to_file = output is not None and str(output) != "-"
    fmt = _format(ctx, fmt, as_json=as_json, terminal=sys.stdout.isatty() and not to_file)

    from summarizer import Summarizer
    from summarizer.read import Known, parse_day

    chosen = options.choice(
        engine, base_url=base_url, model=model, context=context, timeout=timeout, hint=hint, max_cost=max_cost, max_tokens=max_tokens,
        no_cache=no_cache, record=record, recordings=recordings,
    )  # fmt: skip
    options.announce(chosen, quiet=quiet)
    day = parse_day(published) if published else None
    known = Known(title=title, outlet=outlet, place=place, published=day)
    run = Run(inputs, known, allow_private=allow_private, quiet=quiet)
    with (
        destination(output, None if fmt is Format.TEXT else "utf-8") as write,
        Summarizer(engine=chosen, nlp_model=nlp_model) as summarizer,
    ):
        coloured = console.colour(None if to_file else sys.stdout)
        width = DEFAULT_WIDTH if to_file else console.width()
        records = run.records(summarizer)
        for piece in stream(records, fmt, several=len(inputs) > 1, width=width, colour=coloured):
            write(piece)
        if not run.done:
            raise typer.Exit(1)  # and a file that was there before stays
    if not quiet:
        if to_file:
            console.note(f"wrote {output}")
        if run.failed:
            console.note(f"{run.failed} of {len(inputs)} failed")
    raise typer.Exit(run.exit_code(strict=strict))


def _format(ctx: typer.Context, fmt: Format | None, *, as_json: bool, terminal: bool) -> Format:
    if not as_json:
        return fmt or (Format.TEXT if terminal else Format.JSON)
    given = ctx.get_parameter_source("fmt")
    if fmt not in (None, Format.JSON) and given is not None and given.name == "COMMANDLINE":
        raise UsageError(f"--json contradicts --format {fmt.value}", hint="give one of them")
    return Format.JSON


@dataclass(frozen=True)
class _Articles:
    """Articles that are read one by one, and how many there are at most, so that all cores may begin at once."""

    read: Iterator[Article]
    most: int

    def __iter__(self) -> Iterator[Article]:
        return self.read

    def __length_hint__(self) -> int:
        return self.most


class Run:
    """One pass over the inputs, which goes on past a failure and counts what became of each."""

    def __init__(self, inputs: list[str], known: Known, *, allow_private: bool, quiet: bool) -> None:
        self.progress = console.Progress(shown=not quiet)
        self.done = self.failed = self.doubtful = 0
        self._inputs = inputs
        self._known = known
        self._allow_private = allow_private

    def records(self, summarizer: Summarizer) -> Iterator[Summary]:
        """The records, in order; of a failure it is said why. Inputs are read a few batches ahead."""
        names: deque[str] = deque()
        try:
            for result in summarizer.map(_Articles(self._articles(names), len(self._inputs))):
                source = names.popleft()
                self.progress.clear()
                if isinstance(result, SummarizerError):
                    # better known here than the article's id
                    result.source = "<stdin>" if source == "-" else source
                    self._failed(result)
                    continue
                self.done += 1
                self.doubtful += any(issue.severity != "info" for issue in result.issues)
                yield result
                self.progress.show(f"{self.done + self.failed}/{len(self._inputs)}")
        finally:
            self.progress.clear()

    def exit_code(self, *, strict: bool) -> int:
        """What the command ends with; ``strict`` minds issues that are more than information."""
        if self.failed:
            return 1
        return NOT_GROUNDED if strict and self.doubtful else 0

    def _articles(self, names: deque[str]) -> Iterator[Article]:
        """The inputs that can be read, each with its name put into ``names``."""
        from summarizer.read import read

        for number, source in enumerate(self._inputs, 1):
            self.progress.show(f"{number}/{len(self._inputs)} {source}")
            try:
                article = read(source, self._known, allow_private=self._allow_private)
            except SummarizerError as error:
                self._failed(error)
            except Exception as error:
                self.failed += 1
                self.progress.clear()
                console.complain_unexpected(error, source)
            else:
                names.append(source)
                yield article

    def _failed(self, error: SummarizerError) -> None:
        self.failed += 1
        self.progress.clear()
        console.complain(error)
