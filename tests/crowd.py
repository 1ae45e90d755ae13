"""Many articles against an endpoint of which every fifth answer is at fault; run by hand as ``python tests/crowd.py``."""

from __future__ import annotations

import json
import random
import re
import threading
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from endpoint_tools import endpoint
from scripted_server import Asked, Play, completion, error, json_play

from summarizer import Summarizer
from summarizer.article import Article
from summarizer.errors import SummarizerError
from summarizer.record import Summary

MANY = 2_000
"""Articles of a run by hand."""
FAULTY = 0.2
FAULTS = (
    "429", "500", "503", "html", "cut", "empty", "broken json", "cut off", "prose", "refusal", "filter", "400", "fabricated",
    "bad form", "unknown mark", "error with 200", "no choices", "reset",
)  # fmt: skip
SURNAMES = "Varga Renko Halloran Marchetti Szabo Brandl Oduya Ngata Qvist Ferro".split()


def article(number: int) -> Article:
    """A tiny article that no other is like."""
    name = f"Ilse {SURNAMES[number % len(SURNAMES)]}"
    text = f"{name} spoke in the harbour on Monday.\n\n“Pier {number} will be mended by the town,” she said."
    return Article(text=text, id=f"n{number}")


@dataclass
class Crowd:
    """The script of an endpoint: the faults are chosen by article, so that a run can be repeated whatever the order."""

    seed: int = 0
    faults: Counter[str] = field(default_factory=Counter)
    chosen: dict[int, str] = field(default_factory=dict)
    _asked: Counter[tuple[int, bool]] = field(default_factory=Counter)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def fault(self, number: int) -> str | None:
        """What goes wrong with an article, if anything."""
        chance = random.Random(f"{self.seed}-{number}")  # noqa: S311 -- no secret
        return chance.choice(FAULTS) if chance.random() < FAULTY else None

    def __call__(self, asked: Asked) -> Play:
        """Play for one request."""
        if asked.again:
            return completion({"answers": []})
        number = int(re.findall(r"Pier (\d+) will", asked.user)[0])
        fault = self.fault(number)
        with self._lock:
            self._asked[number, asked.again] += 1
            first = self._asked[number, asked.again] == 1
            if fault and first:
                self.faults[fault] += 1
                self.chosen[number] = fault
        return self._play(number, fault, first=first)

    def _play(self, number: int, fault: str | None, *, first: bool) -> Play:
        answer = self.answer(number)
        good = completion(answer)
        if fault in ("429", "500", "503"):
            return error(int(fault), retry_after_ms="1") if first else good
        passing = {
            "html": Play(200, b"<html>", type="text/html"),
            "cut": replace(good, cut=40),
            "reset": replace(good, cut=40, reset=True),
            "empty": completion(""),
            "error with 200": json_play({"error": "overloaded"}),
            "no choices": json_play({"choices": []}),
        }
        lasting = {
            "broken json": completion(json.dumps(answer)[:-30]),
            "cut off": completion(json.dumps(answer)[:200], finish="length"),
            "prose": completion("I had rather not say."),
            "refusal": completion(None, refusal="I will not."),
            "filter": completion("", finish="content_filter"),
            "400": error(400, "no such luck"),
            "fabricated": completion(answer | {"claims": [*answer["claims"], {"by": "", "say": ["q1: by the devil"]}]}),
            "bad form": completion(answer | {"meetings": [{"who": "everybody"}]}),
            "unknown mark": completion(answer | {"dates": [{"at": "d9", "value": "2024"}]}),
        }
        if fault in passing:
            return passing[fault] if first else good
        return lasting.get(fault or "", good)

    @staticmethod
    def answer(number: int) -> dict[str, Any]:
        """The good answer about an article."""
        name = f"Ilse {SURNAMES[number % len(SURNAMES)]}"
        return {
            "actors": [{"name": name, "kind": "person", "role": [], "of": []}], "sources": [], "meetings": [],
            "claims": [{"by": name, "say": ["q1"]}], "dates": [],
            "gist": [{"text": f"Pier {number} will be mended", "at": ["s2"]}, {"text": f"{name} spoke on Monday.", "at": ["s1"]}],
        }  # fmt: skip


def warmed(summarizer: Summarizer) -> Summarizer:
    """A summarizer whose endpoint has answered once, so that a 400 is known to be about one article."""
    number = next(
        number for number in range(MANY, 2 * MANY) if all(Crowd(seed).fault(number) is None for seed in range(5))
    )
    summarizer.summarise(article(number))
    return summarizer


def results(summarizer: Summarizer, count: int) -> Iterator[tuple[int, Summary | SummarizerError]]:
    """The results of so many articles, with their numbers."""
    return enumerate(summarizer.map(article(number) for number in range(count)))


def run(count: int = MANY) -> Counter[str]:
    """Run a crowd and count what came out."""
    crowd, found = Crowd(), Counter[str]()
    started = time.perf_counter()
    with endpoint(crowd) as (server, engine), Summarizer(engine=engine) as summarizer:
        for number, result in results(warmed(summarizer), count):
            if isinstance(result, Summary):
                found["records"] += 1
                found["in order"] += result.article.id == f"n{number}"
                found.update(f"issue {issue.code}" for issue in result.issues if issue.severity != "info")
            else:
                found["errors"] += 1
        found["requests"] = len(server.asked)
    found["faults"] = crowd.faults.total()
    found["milliseconds"] = round(1_000 * (time.perf_counter() - started))
    return found


if __name__ == "__main__":
    print(dict(run()))  # noqa: T201
