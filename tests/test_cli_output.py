from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from cli_tools import clean_environment

from summarizer.cli import console
from summarizer.cli.output import destination
from summarizer.errors import SummarizerError, UsageError


def test_a_file_gets_everything_in_utf_8(tmp_path: Path) -> None:
    path = tmp_path / "out.txt"
    with destination(path) as write:
        write("“one”\n")
        write("two\n")
        assert not path.exists()
    assert path.read_bytes() == "“one”\ntwo\n".encode()
    assert list(tmp_path.iterdir()) == [path]


def test_a_failure_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    path = tmp_path / "out.txt"
    path.write_text("old")

    def fail() -> None:
        with destination(path) as write:
            write("new")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_permissions_are_those_of_any_new_file_or_of_the_old_one(tmp_path: Path) -> None:
    new, plain, old = tmp_path / "new", tmp_path / "plain", tmp_path / "old"
    plain.touch()
    old.touch(0o640)
    for path in (new, old):
        with destination(path) as write:
            write("x")
    assert stat.S_IMODE(new.stat().st_mode) == stat.S_IMODE(plain.stat().st_mode)
    assert stat.S_IMODE(old.stat().st_mode) == 0o640


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_text("old")
    link.symlink_to(target)
    with destination(link) as write:
        write("new")
    assert link.is_symlink()
    assert target.read_text() == "new"


def test_a_device_is_written_to_and_not_replaced() -> None:
    with destination(Path(os.devnull)) as write:
        write("x")
    assert Path(os.devnull).is_char_device()


def test_a_missing_folder_is_said_before_any_work(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"missing: there is no such folder"):
        destination(tmp_path / "missing" / "out.txt")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="is a directory"):
        destination(tmp_path)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_a_known_failure() -> None:
    def fill() -> None:
        with destination(Path("/dev/full")) as write:
            write("x" * 100_000)

    with pytest.raises(SummarizerError, match=r"/dev/full: cannot be written: No space left"):
        fill()


def test_an_error_of_the_work_itself_is_not_blamed_on_the_file(tmp_path: Path) -> None:
    def fail() -> None:
        with destination(tmp_path / "out.txt"):
            raise ConnectionResetError

    with pytest.raises(ConnectionResetError):
        fail()


def test_a_reader_that_has_left_is_no_news(tmp_path: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "-m", "summarizer", "schema", "record"],
        stdout=writer, stderr=subprocess.PIPE, text=True, check=False, env=clean_environment(tmp_path),
    )  # fmt: skip
    os.close(writer)
    assert (done.returncode, done.stderr) == (1, "")


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({}, False),
        ({"FORCE_COLOR": "1"}, True),
        ({"FORCE_COLOR": "0"}, False),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ({"FORCE_COLOR": "1", "NO_COLOR": ""}, True),
    ],
)
def test_colour_in_a_pipe_only_by_force(
    variables: dict[str, str], expected: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert console.colour(sys.stdout) is expected
    assert console.colour(None) is False
