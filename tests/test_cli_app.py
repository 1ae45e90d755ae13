from __future__ import annotations

import os
import re
import subprocess
import sys
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest
import typer
from cli_tools import enter, run
from typer.testing import CliRunner

from summarizer.cli import app, main
from summarizer.cli.console import complain, complain_unexpected
from summarizer.errors import ReadError

HEAVY = ("httpx", "openai", "pydantic", "rich", "spacy", "trafilatura")


@pytest.fixture(autouse=True)
def work(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    return enter(monkeypatch, tmp_path)


def loaded(*args: str) -> set[str]:
    """Which of the heavy libraries a run of the command line has loaded."""
    script = (
        "import sys; from summarizer.cli import main; assert main(sys.argv[1:]) == 0;"
        f"print(*[name for name in {HEAVY} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script, *args], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("Usage: summarizer")
    return set(done.stderr.split())


def test_help_loads_nothing_that_only_work_needs() -> None:
    assert loaded("--help") == set()


@pytest.mark.parametrize("command", ["summarise", "schema"])
def test_help_of_a_command_loads_no_more_than_typer_does(command: str) -> None:
    assert loaded(command, "--help") <= {"pydantic"}


def test_every_command_and_option_has_help() -> None:
    group: Any = typer.main.get_command(app)
    assert {"summarise", "schema"} <= set(group.commands)
    assert "\n  summarize " not in CliRunner().invoke(app, ["--help"]).output
    for command in group.commands.values():
        assert command.help
        options = [param for param in command.params if param.param_type_name == "option"]
        assert [param.name for param in options if not param.help] == []


def test_version() -> None:
    try:
        expected = f"summarizer {metadata.version('structured-summarizer')}\n"
    except metadata.PackageNotFoundError:
        expected = "summarizer, from a checkout that is not installed\n"
    assert run("--version", check=0).stdout == expected


def test_no_command_shows_the_help_and_is_a_usage_error() -> None:
    done = run(check=2)
    assert done.stdout == ""
    assert "Commands:" in done.stderr


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["sumarise"], "No such command 'sumarise'"),
        (["summarise"], "no input"),
        (["summarize"], "no input"),
        (["summarise", "-", "-"], "only once"),
        (["summarise", "--fromat", "json", "x"], "--format"),
        (["summarise", "--format", "xml", "x"], "'text', 'json', 'jsonl', 'markdown'"),
        (["summarise", "--json", "--format", "text", "x"], "--json contradicts --format text"),
        (["summarise", "x", "--outlet"], "--outlet"),
        (["schema"], "record"),
        (["schema", "recrod"], "'record', 'draft', 'gold'"),
    ],
)
def test_what_cannot_be_meant_is_one_line_and_exit_code_2(
    args: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(args) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert re.fullmatch(r"summarizer: [^\n]+\n", err)
    assert words in err
    assert "summarizer " in err or "one of them" in err or "once" in err  # says where to look


def test_a_known_failure_is_one_line_and_shows_no_control_characters(
    capsys: pytest.CaptureFixture[str],
) -> None:
    complain(ReadError("bad\nthing", source="\x1b[31mred", hint="mend it"))
    assert capsys.readouterr().err == "summarizer: ␛[31mred: bad thing; mend it\n"


def test_an_unexpected_failure_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    complain_unexpected(ZeroDivisionError("a\nb"), "file.txt")
    assert capsys.readouterr().err == (
        "summarizer: file.txt: unexpected error: ZeroDivisionError: a b; "
        "set SUMMARIZER_DEBUG=1 for the traceback, and report it\n"
    )


EXPLODING = """
import sys
from summarizer.cli import app, main

@app.command()
def explode():
    raise {error}

sys.exit(main(["explode"]))
"""


@pytest.mark.parametrize(
    ("error", "code", "words"),
    [
        ("LookupError('never mind')", 1, "unexpected error: LookupError: never mind; set SUMMARIZER_DEBUG=1"),
        ("KeyboardInterrupt", 130, ""),
    ],
)
def test_what_a_command_raises_becomes_an_exit_code(error: str, code: int, words: str) -> None:
    script = EXPLODING.format(error=error)
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (code, "")
    assert words in done.stderr
    assert done.stderr.count("\n") == (1 if words else 0)


def test_debugging_shows_the_traceback() -> None:
    script = EXPLODING.format(error="LookupError('never mind')")
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True, text=True, check=False, env=os.environ | {"SUMMARIZER_DEBUG": "1"},
    )  # fmt: skip
    assert done.returncode == 1
    assert "Traceback (most recent call last)" in done.stderr
    assert done.stderr.splitlines()[-1].startswith("summarizer: unexpected error: LookupError")


@pytest.mark.parametrize(
    ("words", "expected"),
    [("summarizer s", {"summarise", "schema"}), ("summarizer summarise no", {"notes.txt", "novels/"})],
)
def test_the_shell_completes_commands_and_files(work: Path, words: str, expected: set[str]) -> None:
    (work / "notes.txt").touch()
    (work / "novels").mkdir()
    (work / "summarizer.toml").write_text("broken [")  # matters to no completion
    completing = {"_SUMMARIZER_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": "1"}
    completing["COMP_CWORD"] = str(len(words.split()) - 1)
    assert set(run(env=completing).stdout.split()) == expected
