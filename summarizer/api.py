"""The Python API: :class:`Summarizer`, for one article or many."""

from __future__ import annotations

import asyncio
import datetime as dt
import itertools
import operator
import threading
import time
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from summarizer.article import Article
from summarizer.draft import Engine
from summarizer.draft.embedded import EmbeddedEngine, fill
from summarizer.engines import EngineChoice
from summarizer.errors import EngineError, SummarizerError, UsageError
from summarizer.inputs import Input, article_of, batches, readable
from summarizer.mark import MarkedArticle, Marker
from summarizer.pipeline import Steps, adrive, drive, steps
from summarizer.record import Summary
from summarizer.threads import in_order
from summarizer.workers import Workers, cores, start

if TYPE_CHECKING:
    from summarizer.draft.prompted.exchange import Messages

_MANY = 50
"""Articles for which other processes are started: fewer are done while one would still load."""


class Summarizer:
    """Makes records of articles and keeps the pipeline and connections between them.

    ``engine`` is a name (``auto``, ``embedded``, ``openai``, ``gguf``, ``replay``), an
    :class:`~summarizer.engines.EngineChoice` or an object that follows :class:`summarizer.draft.Engine`;
    the other options say more of a named one, see :class:`~summarizer.engines.EngineChoice`.
    ``nlp_model`` names a spaCy pipeline. Usable as a context manager. One instance may be shared by
    threads; articles are then analysed one after the other, and endpoints asked at the same time.
    """

    def __init__(
        self,
        *,
        engine: str | EngineChoice | Engine = "auto",
        base_url: str | None = None,
        model: str | None = None,
        max_cost: float | None = None,
        max_tokens: int | None = None,
        cache: bool = True,
        record: Path | None = None,
        recordings: Path | None = None,
        nlp_model: str | None = None,
    ) -> None:
        if isinstance(engine, str):
            engine = EngineChoice(
                name=engine, base_url=base_url, model=model, max_cost=max_cost, max_tokens=max_tokens, cache=cache,
                record=record, recordings=recordings,
            )  # fmt: skip
        elif any((base_url, model, max_cost, max_tokens, record, recordings)):
            raise UsageError("an engine that is given whole takes no options", hint="give its name instead")
        self._nlp_model = nlp_model
        self._engine = engine.make() if isinstance(engine, EngineChoice) else engine
        self._lock = threading.RLock()
        self._loaded: Marker | None = None
        self._embedded = self._engine is None

    @property
    def _marker(self) -> Marker:
        """Loaded at the first article, so that a mistyped file name is reported at once."""
        with self._lock:
            if self._loaded is None:
                self._loaded = Marker(self._nlp_model)
            return self._loaded

    @property
    def engine(self) -> Engine:
        """The engine that fills the form."""
        if self._engine is None:
            self._engine = EmbeddedEngine(self._marker.nlp.name)
        return self._engine

    def __enter__(self) -> Summarizer:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Release pipeline and connections; with the embedded engine the instance may still be used."""
        with self._lock:
            self._loaded = None
        if self._engine is not None:
            self._engine.close()

    def messages(self, article: Article, *, context: int = 8_192, hint: bool = True) -> list[Messages]:
        """The messages that an endpoint would be sent for an article, one list a window; sends nothing."""
        from summarizer.draft.prompted.session import Options, PromptedSession  # noqa: PLC0415  only for endpoints

        with self._lock:
            marked = self._marker.mark(article)
        return PromptedSession(marked, fill(marked), Options(context=context, hint=hint)).messages()

    def summarise(
        self,
        source: Input,
        *,
        title: str | None = None,
        outlet: str | None = None,
        published: dt.date | str | None = None,
        place: str | None = None,
    ) -> Summary:
        """The record of one article. Raises :class:`SummarizerError` where there can be none."""
        started = time.perf_counter()
        return self._run(article_of(source, title, outlet, published, place), started)

    async def asummarise(
        self,
        source: Input,
        *,
        title: str | None = None,
        outlet: str | None = None,
        published: dt.date | str | None = None,
        place: str | None = None,
    ) -> Summary:
        """As :meth:`summarise`, without blocking the event loop."""
        started = time.perf_counter()
        article = await asyncio.to_thread(article_of, source, title, outlet, published, place)
        flow = await asyncio.to_thread(self._flow, article, started)
        return await adrive(flow, self.engine)

    def map(self, sources: Iterable[Input]) -> Iterator[Summary | SummarizerError]:
        """Records of many articles, in order; an article that fails gives its error instead.

        Sources are taken as results are asked for, a few batches ahead at most. With the embedded engine
        the first result comes before the second source is taken, and all cores are used for fifty articles
        or more: from the first where ``sources`` tells its length, else from the fiftieth.
        """
        # to ask the embedded engine would load the pipeline, which other processes had better do at the same time
        at_once = 1 if self._embedded else self.engine.parallel
        if at_once > 1:  # waiting for an endpoint is most of the time
            jobs = itertools.chain.from_iterable(map(self._jobs, batches(sources, at_once)))
            yield from in_order(jobs, at_once)
            return
        expected, seen = operator.length_hint(sources), 0
        processes: Workers | None = None
        tried = not self._embedded  # an engine of somebody's own exists here alone
        waiting = batches(sources, 1, expected, 1 if tried or expected < _MANY else cores())
        try:
            for batch in waiting:
                expected = max(expected, seen := seen + len(batch))
                if expected >= _MANY and not tried:
                    processes, tried = start(self._nlp_model), True
                if processes and processes.ready:
                    for results in processes.map(itertools.chain([batch], waiting), self._batch):
                        yield from results
                else:
                    yield from (job() for job in self._jobs(batch))
        finally:
            if processes:
                processes.close()

    def _batch(self, batch: list[Input]) -> list[Summary | SummarizerError]:
        return [job() for job in self._jobs(batch)]

    async def amap(self, sources: Iterable[Input]) -> AsyncIterator[Summary | SummarizerError]:
        """As :meth:`map`, without blocking the event loop."""
        results = self.map(sources)
        end = object()
        while (result := await asyncio.to_thread(next, results, end)) is not end:
            yield cast("Summary | SummarizerError", result)

    def _flow(self, article: Article, started: float) -> Steps:
        with self._lock:
            marker = self._marker
            return steps(marker.mark(article), self.engine, marker.nlp.version, started, fill)

    def _run(self, article: Article, started: float) -> Summary:
        return drive(self._flow(article, started), self.engine)

    def _jobs(self, sources: list[Input]) -> list[Callable[[], Summary | SummarizerError]]:
        """What makes the record of each: marked together, finished one by one; where marking fails, each goes alone."""
        started = time.perf_counter()
        batch = [readable(source) for source in sources]
        good = [item for item in batch if isinstance(item, Article)]
        marks: deque[MarkedArticle] = deque()
        try:
            with self._lock:
                marker, engine = self._marker, self.engine
                marks.extend(marker.mark_all(good))
        except SummarizerError:
            raise  # the pipeline itself is missing
        except Exception:
            marks.clear()  # one article that cannot be marked must not cost the others
        each = (time.perf_counter() - started) / max(len(good), 1)

        def record(item: Article | SummarizerError, mark: MarkedArticle | None) -> Summary | SummarizerError:
            if isinstance(item, SummarizerError):
                return item
            begun = time.perf_counter() - each
            flow = steps(mark, engine, marker.nlp.version, begun, fill) if mark else None
            return self._guarded(item, flow, begun)

        marked = [marks.popleft() if marks and isinstance(item, Article) else None for item in batch]
        return [partial(record, item, mark) for item, mark in zip(batch, marked, strict=True)]

    def _guarded(self, article: Article, flow: Steps | None, started: float) -> Summary | SummarizerError:
        """A record, or the error that it failed with: one bad article must not end a batch."""
        try:
            return drive(flow, self.engine) if flow else self._run(article, started)
        except SummarizerError as error:
            return error
        except Exception as error:
            failure = EngineError(f"unexpected error: {error!r}", source=article.id, hint="please report it")
            failure.__cause__ = error
            return failure
