"""The Python API: :func:`summarise` for one article, :class:`Summarizer` for many."""

from __future__ import annotations

import asyncio
import datetime as dt
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
from summarizer.pipeline import adrive, drive, steps
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
        """As :meth:`summarise`, without blocking the event loop while the article is read and marked."""
        started = time.perf_counter()
        article = await asyncio.to_thread(_article, source, title, outlet, published, place)
        marked = await asyncio.to_thread(self._mark, article)
        return await adrive(steps(marked, self.engine, self._marker.nlp.version, started), self.engine)

    def map(self, sources: Iterable[Input]) -> Iterator[Summary | SummarizerError]:
        """Records of many articles, in order; an article that fails gives its error instead.

        Sources are taken as results are asked for, a batch ahead at most.
        """
        return _Mapping(self, sources).results()

    async def amap(self, sources: Iterable[Input]) -> AsyncIterator[Summary | SummarizerError]:
        """As :meth:`map`, without blocking the event loop."""
        results = self.map(sources)
        end = object()
        while (result := await asyncio.to_thread(next, results, end)) is not end:
            yield cast("Summary | SummarizerError", result)

    def _mark(self, article: Article) -> MarkedArticle:
        with self._lock:
            return self._marker.mark(article)

    def _run(self, article: Article, started: float) -> Summary:
        return self._finish(self._mark(article), started)

    def _finish(self, marked: MarkedArticle, started: float) -> Summary:
        return drive(steps(marked, self.engine, self._marker.nlp.version, started), self.engine)


class _Mapping:
    """One pass over many sources: read one by one, marked in batches, finished one by one."""

    def __init__(self, summarizer: Summarizer, sources: Iterable[Input]) -> None:
        self._summarizer = summarizer
        self._sources = iter(sources)
        self._waiting: deque[Article | SummarizerError] = deque()
        self._broken: Exception | None = None

    def results(self) -> Iterator[Summary | SummarizerError]:
        while True:
            try:
                yield from self._batches()
            except Exception as error:
                if error is self._broken or not self._waiting:
                    raise
            else:
                return
            # marking stopped at an article that it cannot mark: those under way go one by one, then on
            while self._waiting:
                yield self._guarded(self._waiting.popleft(), time.perf_counter())

    def _batches(self) -> Iterator[Summary | SummarizerError]:
        started = time.perf_counter()
        batches = self._summarizer._marker.mark_all(self._articles())
        while True:
            with self._summarizer._lock:
                marked = next(batches, None)
            while self._waiting and isinstance(self._waiting[0], SummarizerError):
                yield cast("SummarizerError", self._waiting.popleft())
            if marked is None:
                return
            self._waiting.popleft()
            yield self._guarded(marked, started)
            started = time.perf_counter()

    def _articles(self) -> Iterator[Article]:
        while True:
            try:
                source = next(self._sources)
            except StopIteration:
                return
            except Exception as error:
                self._broken = error  # the caller's own
                raise
            try:
                article = _article(source)
            except SummarizerError as error:
                self._waiting.append(error)
            else:
                self._waiting.append(article)
                yield article

    def _guarded(self, item: Article | MarkedArticle | SummarizerError, started: float) -> Summary | SummarizerError:
        """A record, or the error that it failed with: one bad article must not end a batch."""
        try:
            if isinstance(item, SummarizerError):
                return item
            if isinstance(item, Article):
                return self._summarizer._run(item, started)
            return self._summarizer._finish(item, started)
        except SummarizerError as error:
            return error
        except Exception as error:
            article = item if isinstance(item, Article) else cast("MarkedArticle", item).article
            failure = EngineError(f"unexpected error: {error!r}", source=article.id, hint="please report it")
            failure.__cause__ = error
            return failure


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
