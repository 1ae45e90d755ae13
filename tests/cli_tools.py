"""Running the command line for real, in a process of its own, away from the user's settings."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import summarizer

ARTICLE = """\
VELMARK, May 14 -- President Ilse Varga met Prime Minister Tomas Renko in the old customs house on Tuesday.

"We have lost six summers, and nobody in our harbours will forgive a seventh," Varga said after the talks.

Renko said that his cabinet would pay for new piers.
"""


def clean_environment(home: Path) -> dict[str, str]:
    """The environment without anybody's settings; ``home`` is home and ``home/config`` holds settings."""
    ours = ("SUMMARIZER_", "NO_COLOR", "FORCE_COLOR", "COLUMNS", "_SUMMARIZER")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    # The package under test is found from any directory, installed or not.
    path = os.pathsep.join(filter(None, [str(Path(summarizer.__file__).parents[1]), kept.get("PYTHONPATH")]))
    return kept | {"HOME": str(home), "XDG_CONFIG_HOME": str(home / "config"), "PYTHONPATH": path}


def enter(monkeypatch: pytest.MonkeyPatch, folder: Path) -> Path:
    """Makes ``folder/work`` the current directory and ``folder/home`` the home of this process, too."""
    home, work = folder / "home", folder / "work"
    home.mkdir()
    work.mkdir()
    wanted = clean_environment(home)
    for name in set(os.environ) - set(wanted):
        monkeypatch.delenv(name)
    for name, value in wanted.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(work)
    return work


def run(
    *args: str, stdin: str | bytes | None = None, env: dict[str, str] | None = None, check: int | None = None
) -> subprocess.CompletedProcess[str]:
    """Runs ``python -m summarizer`` in the current directory; ``check`` is the expected exit code."""
    data = stdin.encode() if isinstance(stdin, str) else stdin
    done = subprocess.run(
        [sys.executable, "-m", "summarizer", *args],
        input=data if data is not None else b"",
        capture_output=True,
        env=os.environ | (env or {}),
        timeout=120,
        check=False,
    )
    out, err = done.stdout.decode(), done.stderr.decode()
    if check is not None:
        assert done.returncode == check, err
    return subprocess.CompletedProcess(done.args, done.returncode, out, err)
