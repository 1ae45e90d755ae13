"""What the benchmarks read, and how they print."""

from __future__ import annotations

import argparse
import itertools
import json
import statistics
from datetime import date
from pathlib import Path

from summarizer import Article

GOLD = Path(__file__).parents[1] / "gold" / "dev"


def parser(description: str | None, count: int, rounds: int) -> argparse.ArgumentParser:
    """The options that all benchmarks have."""
    parser = argparse.ArgumentParser(description=(description or "").splitlines()[0])
    parser.add_argument("articles", nargs="?", type=Path, default=GOLD, help="a folder of .txt, or a .jsonl with texts")
    parser.add_argument("--count", type=int, default=count, help="how many articles; fewer are taken again and again")
    parser.add_argument("--rounds", type=int, default=rounds, help="how often each side is measured, in turns")
    return parser


def load(path: Path, count: int) -> list[Article]:
    """``count`` articles of a folder of texts or of JSON lines with ``text`` and, where known, ``published``."""
    if path.is_dir():
        rows = [{"text": file.read_text(encoding="utf-8")} for file in sorted(path.glob("*.txt"))]
    else:
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    found = [Article(text=row["text"], published=_day(row.get("published")), title=row.get("title")) for row in rows]
    if not found:
        raise SystemExit(f"no articles in {path}: name a folder of .txt files or a .jsonl")
    return list(itertools.islice(itertools.cycle(found), count))


def _day(written: str | None) -> date | None:
    return date.fromisoformat(written) if written else None


def told(name: str, values: list[float], unit: str = "") -> str:
    """One line: the median, and between what the rounds lay."""
    return f"{name:<48} {statistics.median(values):7.2f}{unit}  ({min(values):.2f} to {max(values):.2f})"
