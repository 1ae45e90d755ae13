"""The README is true: what it shows is what comes out."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_output_shown_is_what_the_command_prints() -> None:
    block = re.search(r"```console\n\$ summarizer ([^\n]+)\n(.*?)```", README, re.DOTALL)
    assert block is not None
    done = subprocess.run(
        [sys.executable, "-m", "summarizer", *block[1].split()],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stdout.rstrip() == block[2].rstrip()


def test_it_has_one_command_for_the_main_job_and_one_for_the_tests() -> None:
    commands = re.findall(r"^python3 -m venv .*$", README, re.MULTILINE)
    assert [
        bool(re.search(what, command)) for what, command in zip(("summarise", "pytest"), commands, strict=True)
    ] == [
        True,
        True,
    ]


def test_every_file_it_links_to_is_there() -> None:
    links = re.findall(r"\]\((?!http)([^)#]+)\)", README)
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []
