"""The command line. Results go to standard output, everything else to standard error.

Exit codes: 0 done, 1 failed, 2 an option or argument that cannot be meant, 3 done but not good enough
for ``--strict``, 130 interrupted. A new command is a function in a module of its own, added below.
Modules here import nothing but typer and the standard library until a command runs, so that help and
completion answer at once.
"""

# ruff: noqa: PLC0415 -- see above

from __future__ import annotations

import os
import sys
from typing import Annotated, Any

import typer

from summarizer.cli import config
from summarizer.cli.cache import cache
from summarizer.cli.console import complain, complain_unexpected
from summarizer.cli.doctor import doctor
from summarizer.cli.evaluate import app as evaluate
from summarizer.cli.options import EPILOG
from summarizer.cli.prompt import prompt
from summarizer.cli.schema import schema
from summarizer.cli.summarise import summarise
from summarizer.errors import SummarizerError, UsageError

__all__ = ["app", "main"]

INTERRUPTED = 130
"""Exit code after Ctrl-C, which is typer's own, too."""

app = typer.Typer(
    name="summarizer",
    help="Turns news articles into checkable records: who met whom, who said what, when, according to whom.",
    rich_markup_mode=None,  # help in colour costs three times the time
    context_settings={"help_option_names": ["-h", "--help"]},
    pretty_exceptions_enable=False,
)
app.command("summarise", epilog=EPILOG)(summarise)
app.command("summarize", epilog=EPILOG, hidden=True)(summarise)
app.command("prompt", epilog=EPILOG)(prompt)
app.command("doctor", epilog=EPILOG)(doctor)
app.command("cache")(cache)
app.command("schema")(schema)
app.add_typer(evaluate, name="eval")


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import PackageNotFoundError, version

        try:
            typer.echo(f"summarizer {version('structured-summarizer')}")
        except PackageNotFoundError:
            typer.echo("summarizer, from a checkout that is not installed")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def _group(
    ctx: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    if ctx.invoked_subcommand is None:
        typer.echo(ctx.get_help(), err=True)
        raise typer.Exit(UsageError.exit_code)


def main(argv: list[str] | None = None) -> int:
    """Runs the command line (``sys.argv`` by default) and returns the exit code; prints no traceback."""
    argv = sys.argv[1:] if argv is None else argv
    try:
        code = _run(argv)
    except KeyboardInterrupt:
        code = INTERRUPTED
    except SummarizerError as error:
        complain(error)
        return error.exit_code
    except Exception as error:
        # Not named, for its module is click's own or typer's copy of it, as typer's version has it.
        if hasattr(error, "format_message"):
            complain(_usage_error(error))
            return UsageError.exit_code
        complain_unexpected(error)
        return 1
    if code == INTERRUPTED and sys.stderr.isatty():
        typer.echo(err=True)  # the prompt comes after "^C", not beside it
    return code


def _run(argv: list[str]) -> int:
    command: Any = typer.main.get_command(app)
    quick = {"-h", "--help", "--version"} & set(argv) or "_SUMMARIZER_COMPLETE" in os.environ
    # A broken file of settings must not keep anybody from reading the help.
    defaults = {} if quick else config.defaults(command)
    code = command.main(argv, prog_name="summarizer", standalone_mode=False, default_map=defaults)
    return code if isinstance(code, int) else 0


def _usage_error(error: Any) -> UsageError:
    """What typer found wrong, with the place where it was set when that is not the command line."""
    ctx: Any = getattr(error, "ctx", None)
    param: Any = getattr(error, "param", None)
    problem = error.format_message().rstrip(".").replace("Value error, ", "")  # pydantic's, through typer
    source = ctx.get_parameter_source(param.name) if ctx and param else None
    if source is not None and source.name == "DEFAULT_MAP":
        problem += f" (set in {config.origin(param.name)})"
    elif source is not None and source.name == "ENVIRONMENT":
        problem += f" (set by {param.envvar})"
    path = ctx.command_path if ctx else "summarizer"
    return UsageError(problem, hint=f"see '{path} --help'")
