"""Many articles on all cores: real processes, which may die."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator

import pytest

from summarizer import Summarizer, Summary, api, workers
from summarizer.errors import EmptyInputError

MANY = 400
SCRIPT = """
from summarizer import Summarizer
with Summarizer(engine="embedded") as summarizer:
    made = list(summarizer.map(f"The mayor, Ada Lind, said on Monday that {n} trees were planted." for n in range(400)))
    print(len(made), summarizer._workers is not None)
"""


def article(number: int) -> str:
    return (
        f"OSLO, May 3 (Fjord News) - Ada Lind, the mayor of Smallvik, said on Monday that {number} trees were planted."
    )


def number_of(record: object) -> int:
    assert isinstance(record, Summary)
    (claim,) = record.claims
    return int(claim.content[0].text.split()[0])


@pytest.fixture
def two_processes(monkeypatch: pytest.MonkeyPatch) -> Iterator[Summarizer]:
    monkeypatch.setattr(api, "cores", lambda: 2)
    with Summarizer(engine="embedded") as summarizer:
        yield summarizer


def test_records_are_those_of_one_process_and_in_order(two_processes: Summarizer) -> None:
    sources = [article(number) for number in range(MANY)]
    sources[300] = " "
    made = list(two_processes.map(sources))
    assert two_processes._workers is not None
    assert isinstance(made.pop(300), EmptyInputError)
    assert [number_of(record) for record in made] == [number for number in range(MANY) if number != 300]
    last = made[-1]
    alone = two_processes.summarise(sources[-1])
    assert isinstance(last, Summary)
    unlike = {"provenance": alone.provenance.model_copy(update={"seconds": last.provenance.seconds})}
    assert last == alone.model_copy(update=unlike)


def test_few_articles_start_no_process(two_processes: Summarizer) -> None:
    assert len(list(two_processes.map(article(number) for number in range(100)))) == 100
    assert two_processes._workers is None


def test_a_killed_process_loses_nothing(two_processes: Summarizer) -> None:
    made = []
    for record in two_processes.map(article(number) for number in range(2 * MANY)):
        made.append(number_of(record))
        pool = two_processes._workers
        if len(made) == MANY:
            assert pool is not None
            os.kill(next(iter(pool._pool._processes)), signal.SIGTERM)
    assert made == list(range(2 * MANY))
    again = [number_of(record) for record in two_processes.map(article(number) for number in range(200))]
    assert again == list(range(200))


def test_breaking_off_ends_cleanly(two_processes: Summarizer) -> None:
    records = two_processes.map(article(number) for number in range(10**9))
    while two_processes._workers is None or not two_processes._workers.ready:
        next(records)
    for _ in range(100):
        next(records)
    records.close()  # type: ignore[attr-defined] # a generator, as every map of ours
    assert number_of(two_processes.summarise(article(7))) == 7


def test_a_script_needs_no_main_guard() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.split() == ["400", str(workers.cores() > 1)]
