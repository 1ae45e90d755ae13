"""Many calls at once, for what waits more than it computes."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

Result = TypeVar("Result")
AHEAD = 4
"""Calls for each thread that are taken before the first of them has to be done: a slow one holds up few others."""


def in_order(calls: Iterable[Callable[[], Result]], threads: int) -> Iterator[Result]:
    """The results of the calls in their order, each as soon as it and those before it are there and the next call is taken.

    Where taking the calls fails, what was taken before is given back first. Calls that have not begun when the
    caller goes away are not made.
    """
    waiting: deque[Future[Result]] = deque()
    failure: Exception | None = None
    taking = iter(calls)
    pool = ThreadPoolExecutor(threads)
    try:
        while True:
            try:
                call = next(taking, None)
            except Exception as error:  # the caller's
                failure = error
                break
            if call is None:
                break
            waiting.append(pool.submit(call))
            while waiting and (len(waiting) >= AHEAD * threads or waiting[0].done()):
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
        if failure is not None:
            raise failure
    finally:
        pool.shutdown(cancel_futures=True)
