"""The benchmarks run and print what they promise; no test looks at their figures."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).parents[1] / "eval" / "bench"


@pytest.mark.parametrize(
    ("script", "lines"),
    [
        ("speed.py", ["articles a second, engine", "engine against bare", "engine against bare, numpy"]),
        ("cores.py", ["from a loaded summariser", "the whole command"]),
    ],
)
def test_a_benchmark_prints_a_ratio_a_line(script: str, lines: list[str], tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(
        '{"text": "The minister said on Monday that trains would run again.", "published": "2025-03-14"}\n',
        encoding="utf-8",
    )
    command = [sys.executable, str(BENCH / script), str(tmp_path / "a.jsonl"), "--count", "2", "--rounds", "1"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    figures = {m[1].strip(): float(m[2]) for m in re.finditer(r"^(.+?)  +([\d.]+)  \(", done.stdout, re.MULTILINE)}
    assert [figures[line] > 0 for line in lines] == [True] * len(lines)


def test_the_benchmark_of_overhead_makes_the_same_calls_both_ways() -> None:
    command = [sys.executable, str(BENCH / "overhead.py"), "--count", "2", "--rounds", "1"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert len(re.findall(r"^against the bare client  +[\d.]+  \(", done.stdout, re.MULTILINE)) == 2


def test_a_benchmark_without_articles_says_what_to_give_it(tmp_path: Path) -> None:
    command = [sys.executable, str(BENCH / "speed.py"), str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (
        1,
        f"no articles in {tmp_path}: name a folder of .txt files or a .jsonl\n",
    )
