"""Many articles on all cores: real processes, which may die."""

from __future__ import annotations

import itertools
import multiprocessing
import os
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from summarizer import Article, Summarizer, Summary, api, workers
from summarizer.draft.embedded import EmbeddedEngine
from summarizer.errors import EmptyInputError, UsageError
from summarizer.inputs import batches

SCRIPT = """
from summarizer import Summarizer
with Summarizer(engine="embedded") as summarizer:
    made = list(summarizer.map(f"The mayor, Ada Lind, said on Monday that {n} trees were planted." for n in range(300)))
    print(len(made))
"""


def article(number: int) -> str:
    return (
        f"OSLO, May 3 (Fjord News) - Ada Lind, the mayor of Smallvik, said on Monday that {number} trees were planted."
    )


def number_of(record: object) -> int:
    assert isinstance(record, Summary), record
    (claim,) = record.claims
    return int(claim.content[0].text.split()[0])


def alone(batch: list[Any]) -> list[Any]:
    return [("alone", source) for source in batch]


def numbers(made: list[Any]) -> list[int]:
    return [number_of(one) if isinstance(one, Summary) else int(one[1].split()[16]) for one in made]


@pytest.fixture(scope="module")
def pool() -> Iterator[workers.Workers]:
    pool = workers.Workers(2, None)
    yield pool
    pool.close()


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[workers.Workers]:
    """The pools that a summarizer starts, on two cores and after the second batch."""
    found: list[workers.Workers] = []

    def start(nlp_model: str | None) -> workers.Workers:
        found.append(workers.Workers(2, nlp_model))
        return found[-1]

    monkeypatch.setattr(api, "start", start)
    monkeypatch.setattr(api, "_MANY", 4)
    return found


def test_records_are_those_of_one_process_and_in_order(started: list[workers.Workers], tmp_path: Path) -> None:
    total = 600
    sources: list[Any] = [article(number) for number in range(total)]
    sources[500], sources[501] = " ", 5
    with Summarizer(engine="embedded") as summarizer:
        made = list(summarizer.map(sources))
        single = summarizer.summarise(sources[-1])
    assert len(started) == 1
    assert started[0].ready
    assert [type(made.pop(500)) for _ in range(2)] == [EmptyInputError, UsageError]
    assert [number_of(record) for record in made] == [n for n in range(total) if n not in (500, 501)]
    last = made[-1]
    assert isinstance(last, Summary)
    same = single.provenance.model_copy(update={"seconds": last.provenance.seconds})
    assert last == single.model_copy(update={"provenance": same})


def test_few_articles_and_engines_of_ones_own_start_no_process(started: list[workers.Workers]) -> None:
    with Summarizer(engine="embedded") as summarizer:
        assert len(list(summarizer.map(article(number) for number in range(3)))) == 3
        own = EmbeddedEngine(summarizer._marker.nlp.name)
    with Summarizer(engine=own) as summarizer:
        assert len(list(summarizer.map(article(number) for number in range(40)))) == 40
    assert started == []


def test_breaking_off_ends_the_processes(started: list[workers.Workers]) -> None:
    with Summarizer(engine="embedded") as summarizer:
        records = summarizer.map(article(number) for number in itertools.count())
        while not (started and started[0].ready):
            next(records)
        for _ in range(100):
            next(records)
        records.close()  # type: ignore[attr-defined] # a generator, as every map of ours
        assert not started[0]._pool._processes
        assert number_of(summarizer.summarise(article(7))) == 7


def test_a_killed_process_loses_nothing() -> None:
    pool = workers.Workers(2, None)
    made: list[Any] = []
    try:
        for results in pool.map(batches((article(n) for n in range(400)), 16), alone):
            made += results
            if len(made) == 160:
                os.kill(next(iter(pool._pool._processes)), signal.SIGTERM)
    finally:
        pool.close()
    assert numbers(made) == list(range(400))


def test_each_process_does_a_share(pool: workers.Workers) -> None:
    made: list[Any] = []
    deque(map(made.extend, pool.map(batches((article(n) for n in range(400)), 16), alone)), maxlen=0)
    assert numbers(made) == list(range(400))
    assert {type(one) for one in made} == {tuple, Summary}


def test_what_cannot_travel_is_done_alone(pool: workers.Workers) -> None:
    (first, second) = pool.map(iter([[threading.Lock()], [article(3)]]), alone)  # type: ignore[list-item]
    assert [kind for kind, _ in first] == ["alone"]  # type: ignore[misc]
    assert number_of(second[0]) == 3


def test_a_record_that_is_no_json_comes_whole(pool: workers.Workers) -> None:
    ((made,),) = pool.map(iter([[Article(text=article(3), id="\udce9.txt")]]), alone)
    assert isinstance(made, Summary)
    assert made.article.id == "\udce9.txt"


def test_paths_are_relative_to_where_the_caller_is(
    pool: workers.Workers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in (1, 2):
        (tmp_path / str(number)).mkdir()
        (tmp_path / str(number) / "story.txt").write_text(article(number))
        monkeypatch.chdir(tmp_path / str(number))
        ((made,),) = pool.map(iter([[Path("story.txt")]]), alone)
        assert number_of(made) == number


def test_what_came_before_an_error_of_the_source_is_given(pool: workers.Workers) -> None:
    def broken() -> Iterator[str]:
        yield from (article(number) for number in range(70))
        raise KeyError("mine")

    made: list[Any] = []
    with pytest.raises(KeyError, match="mine"):
        deque(map(made.extend, pool.map(batches(broken(), 16), alone)))
    assert numbers(made) == list(range(70))


def test_where_no_process_can_be_started_one_does_it_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "cores", lambda: 2)
    monkeypatch.setattr(api, "_MANY", 4)
    monkeypatch.setattr(sys, "executable", None)
    assert workers.start(None) is None
    with Summarizer(engine="embedded") as summarizer:
        assert [number_of(record) for record in summarizer.map(article(n) for n in range(60))] == list(range(60))


def test_a_process_that_may_have_no_children_does_it_all() -> None:
    with multiprocessing.get_context("spawn").Pool(1) as outer:
        assert outer.apply(workers.start, (None,)) is None


def test_a_script_needs_no_main_guard() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=False)
    # on a busy machine loky's tracker may hear too late of a semaphore that is gone, and says so in pairs of lines
    told = [
        line for line in done.stderr.splitlines() if "resource_tracker" not in line and "warnings.warn(" not in line
    ]
    assert (done.returncode, done.stdout, told) == (0, "300\n", [])
