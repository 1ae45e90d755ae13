from __future__ import annotations

import json
import os
import pty
import re
import select
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from cli_tools import ARTICLE, enter, run
from engine_tools import ScriptedEngine

from summarizer import Summarizer
from summarizer.cli import main
from summarizer.cli.summarise import Run
from summarizer.draft import Draft
from summarizer.draft.form import DraftActor
from summarizer.read import Known
from summarizer.record import Summary


@pytest.fixture(autouse=True)
def work(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A current directory with two articles and an empty file."""
    work = enter(monkeypatch, tmp_path)
    (work / "ferry.txt").write_text(ARTICLE)
    (work / "piers.txt").write_text(ARTICLE.replace("piers", "boats"))
    (work / "empty.txt").write_text(" \n")
    return work


def ids(records: list[dict[str, Any]]) -> list[str]:
    return [record["article"]["id"] for record in records]


def test_a_file_becomes_a_record_on_standard_output() -> None:
    done = run("summarise", "ferry.txt", check=0)
    assert done.stderr == ""
    record = Summary.model_validate_json(done.stdout)
    assert record.article.characters == len(ARTICLE)
    assert all(ARTICLE[span.start : span.end] == span.text for span in record.spans())


def test_standard_input_is_read_for_a_dash() -> None:
    done = run("summarise", "-", "--published", "2024-05-14", stdin=ARTICLE, check=0)
    assert json.loads(done.stdout)["article"]["published"] == "2024-05-14"


def test_what_is_known_goes_into_every_record(capsys: pytest.CaptureFixture[str]) -> None:
    known = ["--published", "2024-05-14", "--outlet", "The Wire", "--place", "Velmark", "--title", "Ferry"]
    assert main(["summarise", "ferry.txt", "piers.txt", *known]) == 0
    for record in json.loads(capsys.readouterr().out):
        article = record["article"]
        found = [article[key] for key in ("published", "outlet", "place", "title")]
        assert found == ["2024-05-14", "The Wire", "Velmark", "Ferry"]


def test_settings_come_from_the_project_file_too(work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (work / "summarizer.toml").write_text('published = 2024-05-14\noutlet = "The File"\nformat = "jsonl"\n')
    assert main(["summarise", "ferry.txt", "--outlet", "The Flag"]) == 0
    out = capsys.readouterr().out
    assert out.count("\n") == 1
    assert json.loads(out)["article"]["outlet"] == "The Flag"
    assert json.loads(out)["article"]["published"] == "2024-05-14"


def test_a_day_that_is_none_is_a_usage_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["summarise", "ferry.txt", "--published", "2024-02-31"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert re.fullmatch(r"summarizer: [^\n]*2024-02-31[^\n]*\n", err)


@pytest.mark.parametrize(
    ("flags", "beginning"),
    [
        (["--json"], '{\n  "schema_version"'),
        (["--format", "json"], '{\n  "schema_version"'),
        (["--format", "jsonl"], '{"schema_version"'),
        (["--format", "markdown"], "# "),
    ],
)
def test_formats(flags: list[str], beginning: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["summarize", "ferry.txt", *flags]) == 0
    assert capsys.readouterr().out.startswith(beginning)


def test_json_on_the_command_line_goes_before_a_format_set_elsewhere(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SUMMARIZER_FORMAT", "text")
    assert main(["summarise", "ferry.txt", "--json"]) == 0
    assert capsys.readouterr().out.startswith("{\n")


def test_the_others_are_still_done_when_one_fails() -> None:
    done = run("summarise", "missing.txt", "ferry.txt", "empty.txt", "piers.txt", check=1)
    assert ids(json.loads(done.stdout)) == ["ferry", "piers"]
    lines = done.stderr.splitlines()
    assert [line.split(":")[:2] for line in lines[:2]] == [
        ["summarizer", " missing.txt"], ["summarizer", " empty.txt"],
    ]  # fmt: skip
    assert lines[2:] == ["summarizer: 2 of 4 failed"]


def test_quiet_leaves_out_notes_but_no_failure(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["summarise", "-q", "missing.txt", "ferry.txt", "-o", "out.json"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert re.fullmatch(r"summarizer: missing.txt: [^\n]+\n", err)


def test_a_failure_alone_is_one_line_and_no_output() -> None:
    done = run("summarise", "missing.txt", check=1)
    assert done.stdout == ""
    assert re.fullmatch(r"summarizer: missing.txt: [^\n]+\n", done.stderr)


def test_debugging_shows_the_traceback_of_a_known_failure() -> None:
    done = run("summarise", "missing.txt", env={"SUMMARIZER_DEBUG": "1"}, check=1)
    assert "Traceback (most recent call last)" in done.stderr


def test_a_pipeline_that_is_not_installed_is_one_line() -> None:
    done = run("summarise", "ferry.txt", "--nlp-model", "xx_no_such_pipeline", check=1)
    assert done.stdout == ""
    assert "xx_no_such_pipeline" in done.stderr.splitlines()[0]
    assert "Traceback" not in done.stderr


def test_another_language_is_one_line_that_names_the_input(work: Path) -> None:
    german = "Die Fähre fährt wieder, sagte der Bürgermeister am Montag, und niemand hat etwas dagegen. " * 5
    (work / "faehre.txt").write_text(german, encoding="utf-8")
    for args, stdin in ((["faehre.txt"], ""), (["-"], german)):
        done = run("summarise", *args, stdin=stdin, check=1)
        assert done.stdout == ""
        name = args[0] if args != ["-"] else "<stdin>"
        assert re.fullmatch(rf"summarizer: {name}: [^\n]*English[^\n]*\n", done.stderr)


def test_a_private_address_is_refused_unless_allowed() -> None:
    done = run("summarise", "http://127.0.0.1:9/article", check=1)
    refused = done.stderr.splitlines()[0]
    allowed = run("summarise", "--allow-private", "http://127.0.0.1:9/article", check=1).stderr.splitlines()[0]
    assert refused.startswith("summarizer: http://127.0.0.1:9/article: ")
    assert refused != allowed  # allowed, it is only that nobody answers


def test_a_file_is_written_whole(work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["summarise", "ferry.txt", "piers.txt", "-o", "out.jsonl", "--format", "jsonl"]) == 0
    out, err = capsys.readouterr()
    assert (out, err) == ("", "summarizer: wrote out.jsonl\n")
    assert ids([json.loads(line) for line in (work / "out.jsonl").read_text().splitlines()]) == [
        "ferry",
        "piers",
    ]


def test_a_file_is_left_alone_when_nothing_was_made(work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (work / "out.json").write_text("old")
    assert main(["summarise", "missing.txt", "empty.txt", "-o", "out.json"]) == 1
    assert (work / "out.json").read_text() == "old"
    assert "wrote" not in capsys.readouterr().err


def test_a_missing_folder_for_the_output_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["summarise", "ferry.txt", "-o", "nowhere/out.json"]) == 2
    assert capsys.readouterr().err == ("summarizer: nowhere: there is no such folder; make it, or name another\n")


def test_strict_minds_what_was_not_grounded() -> None:
    run = Run(["ferry.txt"], Known(), allow_private=False, quiet=True)
    careless = ScriptedEngine(Draft(actors=[DraftActor(name="Nobody Atall", kind="person")]))
    with Summarizer(engine=careless) as summarizer:
        (record,) = run.records(summarizer)
    assert [issue.severity for issue in record.issues if "Nobody Atall" in issue.message] == ["error"]
    assert (run.exit_code(strict=True), run.exit_code(strict=False)) == (3, 0)


def test_strict_does_not_mind_information(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["summarise", "--strict", "ferry.txt"]) == 0
    record = Summary.model_validate_json(capsys.readouterr().out)
    assert {issue.severity for issue in record.issues} == {"info"}


def on_terminal(*args: str, **env: str) -> str:
    """What the command line shows on a terminal of 72 columns."""
    master, slave = pty.openpty()
    environment = os.environ | {"TERM": "xterm", "COLUMNS": "72"} | env
    process = subprocess.Popen(
        [sys.executable, "-m", "summarizer", *args],
        stdin=slave, stdout=slave, stderr=subprocess.PIPE, env=environment,
    )  # fmt: skip
    os.close(slave)
    shown = b""
    try:
        while block := os.read(master, 65536):
            shown += block
    except OSError:  # how Linux says that the other side has closed
        pass
    assert process.stderr is not None
    assert process.stderr.read() == b""
    process.stderr.close()
    os.close(master)
    assert process.wait(timeout=60) == 0
    return shown.decode().replace("\r\n", "\n")


def test_a_terminal_gets_coloured_text_at_its_width() -> None:
    shown = on_terminal("summarise", "ferry.txt")
    assert "\x1b[1;4mActors (" in shown
    plain = re.sub(r"\x1b\[[0-9;]*m", "", shown)
    assert 60 < max(map(len, plain.splitlines())) <= 72


def test_no_color_on_a_terminal() -> None:
    shown = on_terminal("summarise", "ferry.txt", NO_COLOR="1")
    assert "Actors (" in shown
    assert "\x1b" not in shown


@contextmanager
def child(*args: str) -> Iterator[subprocess.Popen[bytes]]:
    """The command line as a process that is ended with the block, come what may."""
    command = [sys.executable, "-m", "summarizer", *args]
    # a suite that runs in the background is deaf to interruptions, and would make its children so
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    finally:
        signal.signal(signal.SIGINT, before)
    with process:
        try:
            yield process
        finally:
            process.kill()


def test_an_interruption_ends_with_130_and_leaves_no_file(work: Path) -> None:
    os.mkfifo(work / "slow")
    # The pipe opens for writing when the other side reads.
    with child("summarise", "slow", "-o", "out.json") as process, (work / "slow").open("w"):
        # Python misses a signal that comes between its last look and the call that blocks: then it is sent again
        for _ in range(4):
            process.send_signal(signal.SIGINT)
            with suppress(subprocess.TimeoutExpired):
                process.wait(timeout=20)  # one that comes while it ends would kill it
                break
        out, err = process.communicate(timeout=60)
        assert (process.returncode, out, err) == (130, b"", b"")
    assert sorted(path.name for path in work.iterdir()) == ["empty.txt", "ferry.txt", "piers.txt", "slow"]


def test_json_lines_come_as_they_are_done(work: Path) -> None:
    os.mkfifo(work / "slow")
    with child("summarise", "ferry.txt", "slow", "--format", "jsonl") as process:
        assert process.stdout is not None
        with (work / "slow").open("w") as slow:
            assert select.select([process.stdout], [], [], 60)[0], "nothing came"
            assert json.loads(process.stdout.readline())["article"]["id"] == "ferry"  # before there is a second
            slow.write(ARTICLE)
        assert json.loads(process.stdout.read())["article"]["id"] == "slow"
        assert process.wait(timeout=60) == 0


@pytest.mark.parametrize("name", ["record", "draft", "gold"])
def test_schemas_are_printed(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", name]) == 0
    schema = json.loads(capsys.readouterr().out)
    assert schema["$id"] == f"summarizer-{name}-1.0"
