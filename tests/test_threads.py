"""Many calls at once: in order, not held up by a slow one, and no more of them than somebody wants."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from functools import partial

import pytest

from summarizer.threads import AHEAD, in_order

THREADS = 4


def test_results_come_in_the_order_of_the_calls() -> None:
    turns = [threading.Event() for _ in range(THREADS)]

    def last_first(number: int) -> int:
        if number + 1 < THREADS:
            assert turns[number + 1].wait(20)
        turns[number].set()
        return number

    assert list(in_order((partial(last_first, n) for n in range(THREADS)), THREADS)) == list(range(THREADS))


def test_a_slow_call_does_not_hold_up_those_behind_it() -> None:
    enough = threading.Event()
    last = AHEAD * THREADS - 1

    def call(number: int) -> bool:
        if number == last:
            enough.set()
        return enough.wait(20) if number == 0 else True

    assert all(in_order((partial(call, n) for n in range(3 * last)), THREADS))


def test_no_more_is_taken_than_is_wanted() -> None:
    taken: list[int] = []
    made: list[int] = []

    def calls() -> Iterator[Callable[[], None]]:
        for number in range(1_000):
            taken.append(number)
            yield partial(made.append, number)

    results = in_order(calls(), THREADS)
    next(results)
    results.close()  # type: ignore[attr-defined]
    assert 1 <= len(made) <= len(taken) <= AHEAD * THREADS


def test_what_was_taken_before_a_failure_is_given_back_first() -> None:
    def calls() -> Iterator[Callable[[], int]]:
        yield from (partial(int, number) for number in range(5))
        raise OSError("no further")

    results = in_order(calls(), THREADS)
    assert [next(results) for _ in range(5)] == [0, 1, 2, 3, 4]
    with pytest.raises(OSError, match="no further"):
        next(results)


def test_a_call_that_fails_ends_it_where_it_stands() -> None:
    def divide(by: int) -> int:
        return 6 // by

    results = in_order((partial(divide, number) for number in (1, 2, 0, 3, 6)), 1)
    assert [next(results), next(results)] == [6, 3]
    with pytest.raises(ZeroDivisionError):
        next(results)
