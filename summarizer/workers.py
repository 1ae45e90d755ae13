"""Many articles at once: on each other core a process with a pipeline of its own, beside the one that asks."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from typing import TYPE_CHECKING

from summarizer.record import Summary

if TYPE_CHECKING:
    from summarizer.api import Summarizer
    from summarizer.errors import SummarizerError
    from summarizer.inputs import Input

AHEAD = 2
"""Batches that each process has at once, so that none has to wait for the next."""

MOST = 8
"""Processes at most, this one counted: each keeps a language pipeline, some 200 MB."""

_BACKLOG = 4
"""Batches that may be finished, for each process, before an earlier one is."""

Results = list["Summary | SummarizerError"]
Sent = list["str | Summary | SummarizerError"]
"""What a process sends back. A record travels as JSON, which takes a quarter of pickle's time to read."""


def cores() -> int:
    """How many processes are worth their while: cores that this one may use, by affinity and control group.

    One where that cannot be told, as where there are no processes at all.
    """
    try:
        import loky  # noqa: PLC0415  only where many articles are summarised

        return min(int(loky.cpu_count()), MOST)
    except Exception:
        return 1


def start(nlp_model: str | None) -> Workers | None:
    """Processes that begin to load, for all cores but this one's; None where there is no other, or none can be started.

    That can be so in a sandbox, without shared memory, or in a process that must have no children: one process
    will do there, if slower.
    """
    if multiprocessing.current_process().daemon:
        return None
    try:
        count = cores()
        return Workers(count - 1, nlp_model) if count > 1 else None
    except Exception:
        return None


class Workers:
    """Processes that summarise batches with the embedded engine; :attr:`ready` says when they have loaded.

    loky starts them: unlike :mod:`multiprocessing`, it asks no script for an ``if __name__ == "__main__"``.
    """

    def __init__(self, count: int, nlp_model: str | None) -> None:
        import loky  # noqa: PLC0415

        self._count = count
        self._pool = loky.ProcessPoolExecutor(count, initializer=_start, initargs=(nlp_model,))
        try:
            with _interrupts_held():
                self._loading = [self._submit([]) for _ in range(count)]
        except BaseException:
            self.close()
            raise

    @property
    def ready(self) -> bool:
        """Whether the processes have loaded their pipelines, or cannot."""
        return all(loading.done() for loading in self._loading)

    def map(self, batches: Iterator[list[Input]], alone: Callable[[list[Input]], Results]) -> Iterator[Results]:
        """The results of each batch, in order; this process does its share, and looks up after each batch.

        ``alone`` does it, and what another process cannot do or was ended over.
        """
        waiting: deque[tuple[list[Input], Future[Sent] | None]] = deque()
        failure: Exception | None = None
        while failure is None:
            try:
                batch = next(batches, None)
            except Exception as error:  # the caller's; what was taken before is given back before
                failure = error
                break
            if batch is None:
                break
            busy = sum(not _done(future) for _, future in waiting) >= self._count * AHEAD
            waiting.append((batch, _finished(alone(batch)) if busy else self._submitted(batch)))
            while waiting and (len(waiting) > (self._count + 1) * _BACKLOG or _done(waiting[0][1])):
                yield _received(*waiting.popleft(), alone)
        while waiting:
            yield _received(*waiting.popleft(), alone)
        if failure is not None:
            raise failure

    def close(self) -> None:
        """End the processes, whatever they are at."""
        self._pool.shutdown(kill_workers=True)

    def _submitted(self, batch: list[Input]) -> Future[Sent] | None:
        with contextlib.suppress(Exception):  # the pool is broken
            return self._submit(batch)
        return None

    def _submit(self, batch: list[Input]) -> Future[Sent]:
        future: Future[Sent] = self._pool.submit(_work, batch, os.getcwd())  # noqa: PTH109  a str travels
        return future


def _done(future: Future[Sent] | None) -> bool:
    return future is None or future.done()


def _finished(results: Results) -> Future[Sent]:
    future: Future[Sent] = Future()
    future.set_result([*results])
    return future


def _received(batch: list[Input], future: Future[Sent] | None, alone: Callable[[list[Input]], Results]) -> Results:
    if future:
        with contextlib.suppress(Exception):  # the process was killed, or the batch cannot travel
            return [Summary.model_validate_json(r) if isinstance(r, str) else r for r in future.result()]
    return alone(batch)


@contextlib.contextmanager
def _interrupts_held() -> Iterator[None]:
    """Processes started within are deaf to Ctrl-C, which is for the one that started them, from their first moment."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    from multiprocessing import resource_tracker  # noqa: PLC0415

    from loky.backend import resource_tracker as lokys  # noqa: PLC0415

    for tracker in (lokys, resource_tracker):
        tracker.ensure_running()  # starting one would let interrupts in again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


_summarizer: Summarizer
"""Each process's own."""


def _start(nlp_model: str | None) -> None:
    global _summarizer  # noqa: PLW0603 - the one thing that a process keeps from batch to batch
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    from summarizer.api import Summarizer  # noqa: PLC0415  which imports this module

    threading.Thread(target=_end_with, args=(os.getppid(),), daemon=True).start()
    _summarizer = Summarizer(engine="embedded", nlp_model=nlp_model)
    _summarizer.engine  # noqa: B018 - loads the pipeline


def _end_with(parent: int) -> None:
    """A process whose parent was killed would wait for work for ever."""
    while os.getppid() == parent:
        time.sleep(1)
    os._exit(1)


def _work(batch: list[Input], folder: str) -> Sent:
    if batch and os.getcwd() != folder:  # noqa: PTH109
        os.chdir(folder)  # where paths are relative to
    return [_sent(result) for result in _summarizer.map(batch)]


def _sent(result: Summary | SummarizerError) -> str | Summary | SummarizerError:
    if isinstance(result, Summary):
        with contextlib.suppress(ValueError):  # half a character, which is no JSON
            return result.to_json(indent=None)
    return result
