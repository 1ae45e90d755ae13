"""The Python API: :func:`summarise` for one article, :class:`Summarizer` for many."""

from __future__ import annotations

import asyncio
import datetime as dt
import itertools
import threading
import time
from collections import deque
from collections.abc import AsyncIterator, Iterable, Iterator
from pathlib import Path
from typing import cast

from pydantic import ValidationError

from summarizer.article import Article
from summarizer.draft import Engine
from summarizer.draft.embedded import EmbeddedEngine
from summarizer.errors import EngineError, LanguageError, SummarizerError, UsageError
from summarizer.mark import MarkedArticle, Marker
from summarizer.mark.language import is_english
from summarizer.mark.nlp import BATCH
from summarizer.pipeline import Steps, adrive, drive, steps
from summarizer.read import Known, from_text, parse_day, read
from summarizer.record import Summary

Input = str | Path | Article
"""A ``str`` is the text itself, a ``Path`` is read, an :class:`Article` is taken as it is."""


class Summarizer:
    """Makes records of articles and keeps the pipeline loaded between them.

    ``engine`` is "embedded" or an object that follows :class:`summarizer.draft.Engine`;
    ``nlp_model`` names a spaCy pipeline. Usable as a context manager. One instance may be shared by
    threads; articles are then analysed one after the other.
    """

    def __init__(self, *, engine: str | Engine = "embedded", nlp_model: str | None = None) -> None:
        if isinstance(engine, str) and engine != "embedded":
            raise UsageError(f"there is no engine {engine!r}", hint="use 'embedded'")
        self._nlp_model = nlp_model
        self._engine = None if isinstance(engine, str) else engine
        self._lock = threading.RLock()
        self._loaded: Marker | None = None

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
        """Release the pipeline; the instance may still be used, at the price of loading it again."""
        with self._lock:
            self._loaded = None

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
        return self._run(_article(source, title, outlet, published, place), started)

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
        article = await asyncio.to_thread(_article, source, title, outlet, published, place)
        flow = await asyncio.to_thread(self._flow, article, started)
        return await adrive(flow, self.engine)

    def map(self, sources: Iterable[Input]) -> Iterator[Summary | SummarizerError]:
        """Records of many articles, in order; an article that fails gives its error instead.

        Sources are taken as results are asked for, a batch ahead at most.
        """
        waiting = iter(sources)
        while batch := list(itertools.islice(waiting, BATCH)):
            yield from self._records([_readable(source) for source in batch])

    async def amap(self, sources: Iterable[Input]) -> AsyncIterator[Summary | SummarizerError]:
        """As :meth:`map`, without blocking the event loop."""
        results = self.map(sources)
        end = object()
        while (result := await asyncio.to_thread(next, results, end)) is not end:
            yield cast("Summary | SummarizerError", result)

    def _flow(self, article: Article, started: float) -> Steps:
        with self._lock:
            marker = self._marker
            return steps(marker.mark(article), self.engine, marker.nlp.version, started)

    def _run(self, article: Article, started: float) -> Summary:
        return drive(self._flow(article, started), self.engine)

    def _records(self, batch: list[Article | SummarizerError]) -> Iterator[Summary | SummarizerError]:
        """Marked together and finished one by one; where marking fails, each goes alone."""
        started = time.perf_counter()
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
        for item in batch:
            if isinstance(item, SummarizerError):
                yield item
                continue
            begun = time.perf_counter() - each
            flow = steps(marks.popleft(), engine, marker.nlp.version, begun) if marks else None
            yield self._guarded(item, flow, begun)

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


def _readable(source: Input) -> Article | SummarizerError:
    try:
        return _article(source)
    except SummarizerError as error:
        return error


def _article(
    source: Input,
    title: str | None = None,
    outlet: str | None = None,
    published: dt.date | str | None = None,
    place: str | None = None,
) -> Article:
    try:
        day = parse_day(published) if isinstance(published, str) else published
        day = day.date() if isinstance(day, dt.datetime) else day
        # an article, so that what is said of it is checked as an article's fields are
        said = Article(text="", title=title, outlet=outlet, published=day, place=place)
    except ValidationError as error:
        first = error.errors()[0]
        raise UsageError(f"{first['loc'][0]}: {first['msg']}") from error
    known = Known(title=said.title, outlet=said.outlet, published=said.published, place=said.place)
    if isinstance(source, Article):
        from_text(source.text)  # for its checks
        given = {name: value for name in ("title", "outlet", "published", "place") if (value := getattr(known, name))}
        article = source.model_copy(update=given)
    elif isinstance(source, Path):
        article = read(source, known)
    elif isinstance(source, str):
        article = from_text(source, known)
    else:
        raise UsageError(f"cannot summarise a {type(source).__name__}", hint="give a str, a Path or an Article")
    if not is_english(article.text, article.language):
        raise LanguageError(
            "the text does not look like English",
            source=article.id,
            hint="the embedded engine reads English only",
        )
    return article


_shared: dict[str | None, Summarizer] = {}
_shared_lock = threading.Lock()


def _of(nlp_model: str | None) -> Summarizer:
    with _shared_lock:
        if nlp_model not in _shared:
            _shared[nlp_model] = Summarizer(nlp_model=nlp_model)
        return _shared[nlp_model]


def summarise(
    source: Input,
    *,
    title: str | None = None,
    outlet: str | None = None,
    published: dt.date | str | None = None,
    place: str | None = None,
    nlp_model: str | None = None,
) -> Summary:
    """The record of one article: a ``str`` is its text, a ``Path`` is read, an ``Article`` is taken.

    ``published`` is a day, as a date or as ``2025-10-11``. Raises :class:`SummarizerError`. The
    pipeline is loaded at the first call and kept.
    """
    return _of(nlp_model).summarise(source, title=title, outlet=outlet, published=published, place=place)


async def asummarise(
    source: Input,
    *,
    title: str | None = None,
    outlet: str | None = None,
    published: dt.date | str | None = None,
    place: str | None = None,
    nlp_model: str | None = None,
) -> Summary:
    """As :func:`summarise`, without blocking the event loop."""
    summarizer = await asyncio.to_thread(_of, nlp_model)
    return await summarizer.asummarise(source, title=title, outlet=outlet, published=published, place=place)
