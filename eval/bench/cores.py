"""Many articles with all cores, against one: seconds on the clock, from a loaded summariser and for the whole command.

Each measurement is a process of its own, all cores and one in turns::

    python eval/bench/cores.py stories.jsonl --count 400

What the other processes need to start is part of it; nothing else should run meanwhile.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from articles import load, parser, told

from summarizer import Article, Summarizer
from summarizer.workers import cores

LOADED = "loaded"
"""What the child is asked for, before its own options."""


def loaded(articles: list[Article]) -> None:
    """Print the seconds that a summariser takes which has its pipeline."""
    with Summarizer(engine="embedded") as summarizer:
        summarizer.summarise(articles[0])
        begun = time.perf_counter()
        for _ in summarizer.map(articles):
            pass
        print(time.perf_counter() - begun)


def seconds(command: list[str], *, one: bool) -> tuple[float, str]:
    """How long a command takes, and what it prints."""
    settings = {**os.environ, **({"LOKY_MAX_CPU_COUNT": "1"} if one else {})}
    begun = time.perf_counter()
    done = subprocess.run(command, env=settings, capture_output=True, text=True, check=True)
    return time.perf_counter() - begun, done.stdout


def main() -> None:
    """Measure and print."""
    if sys.argv[1:2] == [LOADED]:
        options = parser(__doc__, 400, 3).parse_args(sys.argv[2:])
        loaded(load(options.articles, options.count))
        return
    options = parser(__doc__, 400, 3).parse_args()
    articles = load(options.articles, options.count)
    ratios: dict[str, list[float]] = {"from a loaded summariser": [], "the whole command": []}
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder, f"{number:05}.txt") for number in range(len(articles))]
        for file, article in zip(files, articles, strict=True):
            file.write_text(article.text, encoding="utf-8")
        child = [sys.executable, __file__, LOADED, str(options.articles), "--count", str(options.count)]
        command = [sys.executable, "-m", "summarizer", "summarise", "--engine", "embedded", "--format", "jsonl"]
        command += ["-o", str(Path(folder, "records.jsonl")), *map(str, files)]
        for _ in range(options.rounds):
            one, both = (float(seconds(child, one=alone)[1]) for alone in (True, False))
            ratios["from a loaded summariser"].append(one / both)
            one, both = (seconds(command, one=alone)[0] for alone in (True, False))
            ratios["the whole command"].append(one / both)
    print(f"{len(articles)} articles, {cores()} processes against one")
    for name, values in ratios.items():
        print(told(name, values))


if __name__ == "__main__":
    main()
