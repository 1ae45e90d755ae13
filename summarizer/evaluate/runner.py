"""Make a run: have every article of a gold set summarised, in several processes."""

from __future__ import annotations

import hashlib
import multiprocessing
import os
import platform
import signal
import threading
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing
from pathlib import Path
from typing import Protocol

from summarizer.article import Article
from summarizer.data import data_folder
from summarizer.draft import Engine
from summarizer.errors import GoldError, SummarizerError
from summarizer.evaluate.gold import GoldArticle
from summarizer.evaluate.run_file import GoldVersion, Run, RunArticle, assembled, scored
from summarizer.read import Known, from_text
from summarizer.record import SCHEMA_VERSION, Summary
from summarizer.versions import installed

SAVE_SECONDS = 5.0
"""How often an unfinished run is saved: what a crash of the machine may cost."""
_NOT_IN_RECORDS = ("cli", "evaluate", "write")
"""Parts of the package that no record depends on."""


class Summarises(Protocol):
    """What makes the records; :class:`summarizer.Summarizer` does."""

    @property
    def engine(self) -> Engine:
        """The engine, for its name, model and prompt."""
        ...

    def summarise(self, source: Article, /) -> Summary:
        """The record of one article."""
        ...


Make = Callable[[], Summarises]
"""Called once in each process, and therefore something that can be pickled."""


def article_of(gold: GoldArticle) -> Article:
    """The gold text as an article, with the label's day, outlet and place where its header gives none."""
    info = gold.label.article
    article = from_text(gold.text, Known(published=info.published), source=f"{gold.id}.txt")
    if article.text != gold.text:  # offsets into it would point at other words
        raise GoldError("is changed by reading it", source=f"{gold.id}.txt", hint="remove its control characters")
    given = {"outlet": info.outlet, "place": info.place}
    fill = {name: value for name, value in given.items() if value and getattr(article, name) is None}
    return article.model_copy(update={"id": gold.id, **fill})


def run_set(
    gold: Sequence[GoldArticle],
    of: GoldVersion,
    make: Make,
    *,
    jobs: int,
    earlier: Run | None = None,
    save: Callable[[Run], None] = lambda run: None,
    done: Callable[[RunArticle, int], None] = lambda article, number: None,
) -> Run:
    """Have all articles summarised by ``jobs`` processes, and score the records.

    A model is asked by as many threads of one process instead: waiting for it is most of the time, and its
    bounds on cost and tokens hold for all.

    An article that fails is scored as missed. Articles that have a record in ``earlier`` are kept
    if that run is of the same gold set, engine, model, prompt and code (:func:`same_origin`).
    ``save`` is given the run so far every few seconds, and when it is broken off; ``done`` each
    article when it is finished, with the number of those finished.
    """
    started = time.monotonic()
    first = make()  # here, so that a pipeline that is not installed is one error and not one an article
    engine = first.engine
    versions = origin_versions()
    before = 0.0
    articles: list[RunArticle] = []
    if earlier and same_origin(earlier, of, engine, versions):
        records = {article.id: article for article in earlier.articles if article.record and not stood_in(article)}
        articles = [scored(g, k.record, None, k.seconds) for g in gold if (k := records.get(g.id))]
        before = earlier.seconds
    finished = {article.id for article in articles}

    def so_far() -> Run:
        return assembled(
            of, articles, engine=engine.name, model=engine.model, prompt=engine.prompt, versions=versions,
            scorer=scorer_versions(), seconds=before + time.monotonic() - started,
        )  # fmt: skip

    saved = time.monotonic()
    try:
        # closed, so that no process goes on after an interrupt
        left = [article for article in gold if article.id not in finished]
        made = _threaded(left, first, min(engine.parallel, jobs)) if engine.checked else _outcomes(left, make, jobs)
        with closing(made) as outcomes:
            for article in outcomes:
                articles.append(article)
                done(article, len(articles))
                if time.monotonic() - saved > SAVE_SECONDS:
                    save(so_far())
                    saved = time.monotonic()
    except BaseException:
        if articles:
            save(so_far())
        raise
    run = so_far()
    save(run)
    return run


def stood_in(article: RunArticle) -> bool:
    """Whether a record is the rules', since the model that it was asked of gave none."""
    issues = article.record.issues if article.record else []
    return any(issue.severity == "error" and issue.code.endswith("-failed") for issue in issues)


def same_origin(run: Run, of: GoldVersion, engine: Engine, versions: dict[str, str]) -> bool:
    """Whether the run's records are what the engine would make of this gold set now."""
    same_engine = (run.engine, run.model, run.prompt) == (engine.name, engine.model, engine.prompt)
    return same_engine and run.gold.digest == of.digest and versions.items() <= run.versions.items()


def origin_versions() -> dict[str, str]:
    """The versions that records depend on; ``code`` is a digest of the package's own files."""
    return {
        "schema": SCHEMA_VERSION,
        "python": platform.python_version(),
        "summarizer": installed("structured-summarizer"),
        "spacy": installed("spacy"),
        "code": _code(),
    }


def scorer_versions() -> dict[str, str]:
    """The versions that scores depend on."""
    packages = {"summarizer": "structured-summarizer", "numpy": "numpy", "scipy": "scipy", "pyyaml": "PyYAML"}
    return {"python": platform.python_version(), **{name: installed(package) for name, package in packages.items()}}


def _outcomes(gold: Sequence[GoldArticle], make: Make, jobs: int) -> Generator[RunArticle, None, None]:
    """The articles as they are done, in no certain order."""
    left = {article.id: article for article in gold}
    if left:
        for outcome in _pooled(gold, make, min(jobs, len(gold))):
            del left[outcome.id]
            yield outcome
    # Where a process was killed, the articles that it and the others had to do are left. Each gets a
    # process of its own now, so that the one that does it costs no other.
    for article in left.values():
        alone = list(_pooled([article], make, 1))
        yield alone[0] if alone else scored(article, None, "the process was killed", 0.0)


def _threaded(gold: Sequence[GoldArticle], summarizer: Summarises, jobs: int) -> Generator[RunArticle, None, None]:
    """The articles as they are done, by threads that share a summarizer."""
    pool = ThreadPoolExecutor(max(jobs, 1))
    try:
        for future in as_completed([pool.submit(_summarised, article, summarizer) for article in gold]):
            yield future.result()
    finally:
        pool.shutdown(cancel_futures=True)


def _pooled(gold: Iterable[GoldArticle], make: Make, jobs: int) -> Iterator[RunArticle]:
    # A process started anew is the same on every system, and safe where this one has threads.
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(jobs, mp_context=context, initializer=_start, initargs=(make,))
    try:
        for future in as_completed([pool.submit(_one, article) for article in gold]):
            if not isinstance(future.exception(), BrokenProcessPool):
                yield future.result()
    except BrokenProcessPool:  # broken before all articles were handed to it
        pass
    finally:
        pool.shutdown(cancel_futures=True)


_summarizer: Summarises
"""Each process's own."""


def _start(make: Make) -> None:
    global _summarizer  # noqa: PLW0603 - the one thing that a process keeps from article to article
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that started this one
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _summarizer = make()


def _end_with_parent() -> None:
    """A process whose parent was killed would wait for work for ever."""
    parent = multiprocessing.parent_process()
    if parent:
        parent.join()
        os._exit(1)


def _one(gold: GoldArticle) -> RunArticle:
    return _summarised(gold, _summarizer)


def _summarised(gold: GoldArticle, summarizer: Summarises) -> RunArticle:
    started = time.perf_counter()
    record, error = None, None
    try:
        record = summarizer.summarise(article_of(gold))
    except SummarizerError as failure:
        error = str(failure)
    except Exception as failure:  # whatever it is, the other articles are to be done
        error = " ".join(f"{type(failure).__name__}: {failure}".split())
    return scored(gold, record, error, time.perf_counter() - started)


def _code() -> str:
    """In a checkout the version says little: the rules change, and it stays."""
    digest = hashlib.sha256()
    package = Path(__file__).parents[1]
    for folder in (package, data_folder("prompts")):
        for path in sorted(folder.rglob("*")):
            place = path.relative_to(folder)
            if path.is_file() and place.parts[0] not in _NOT_IN_RECORDS and "__pycache__" not in place.parts:
                digest.update(f"{place.as_posix()}\0".encode() + path.read_bytes())
    return digest.hexdigest()[:16]
