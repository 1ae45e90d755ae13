"""Many articles at once: a process a core, each with a pipeline of its own."""

from __future__ import annotations

import contextlib
import os
import signal
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor, Future
from typing import TYPE_CHECKING

from summarizer.errors import SummarizerError
from summarizer.record import Summary

if TYPE_CHECKING:
    from summarizer.api import Summarizer
    from summarizer.inputs import Input

AHEAD = 2
"""Batches that wait in line for each process, so that none has to wait for the next."""

MOST = 8
"""Processes at most: each keeps a language pipeline, some 200 MB."""

IDLE = 60
"""Seconds after which a process without work ends."""

Results = list[Summary | SummarizerError]
Sent = list[str | SummarizerError]
"""What a process sends back. A record travels as JSON, which takes a quarter of pickle's time to read."""


def cores() -> int:
    """How many processes are worth their while: cores that this one may use, by affinity and control group."""
    import loky  # noqa: PLC0415  only where many articles are summarised

    return min(int(loky.cpu_count()), MOST)


class Workers:
    """Processes that summarise batches with the embedded engine.

    They begin to load when this is made, and :attr:`ready` says when they have. loky starts them: unlike
    :mod:`multiprocessing`, it asks no script for an ``if __name__ == "__main__"``.
    """

    def __init__(self, count: int, nlp_model: str | None) -> None:
        import loky  # noqa: PLC0415

        self._count = count
        self._pool = loky.ProcessPoolExecutor(count, timeout=IDLE, initializer=_start, initargs=(nlp_model,))
        self._loading: list[Future[Sent]] = [self._pool.submit(_work, []) for _ in range(count)]

    @property
    def ready(self) -> bool:
        """Whether the processes have loaded their pipelines, or cannot."""
        return all(loading.done() for loading in self._loading)

    def map(self, batches: Iterator[list[Input]], alone: Callable[[list[Input]], Results]) -> Iterator[Results]:
        """The results of each batch, in order. ``alone`` does in this process what a broken pool has left undone."""
        waiting: deque[tuple[list[Input], Future[Sent] | None]] = deque()
        try:
            for batch in batches:
                waiting.append((batch, self._submit(batch)))
                if len(waiting) > self._count * AHEAD:
                    yield _received(*waiting.popleft(), alone)
            while waiting:
                yield _received(*waiting.popleft(), alone)
        finally:
            for _, future in waiting:
                if future:
                    future.cancel()

    def _submit(self, batch: list[Input]) -> Future[Sent] | None:
        with contextlib.suppress(BrokenExecutor, RuntimeError):  # killed, or closed by another thread
            future: Future[Sent] = self._pool.submit(_work, batch)
            return future
        return None

    def close(self) -> None:
        """End the processes."""
        self._pool.shutdown(kill_workers=True)


def _received(batch: list[Input], future: Future[Sent] | None, alone: Callable[[list[Input]], Results]) -> Results:
    if future:
        with contextlib.suppress(BrokenExecutor):
            return [Summary.model_validate_json(r) if isinstance(r, str) else r for r in future.result()]
    return alone(batch)


_summarizer: Summarizer
"""Each process's own."""


def _start(nlp_model: str | None) -> None:
    global _summarizer  # noqa: PLW0603 - the one thing that a process keeps from batch to batch
    from summarizer.api import Summarizer  # noqa: PLC0415  which imports this module

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that started this one
    threading.Thread(target=_end_with, args=(os.getppid(),), daemon=True).start()
    _summarizer = Summarizer(engine="embedded", nlp_model=nlp_model)
    _summarizer.engine  # noqa: B018 - loads the pipeline


def _end_with(parent: int) -> None:
    """A process whose parent was killed would keep its memory until it is idle for long enough."""
    while os.getppid() == parent:
        time.sleep(1)
    os._exit(1)


def _work(batch: list[Input]) -> Sent:
    return [result.to_json(indent=None) if isinstance(result, Summary) else result for result in _summarizer.map(batch)]
