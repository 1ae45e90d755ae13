"""The pipeline: read, mark, draft, ground. Its logic does no I/O and is driven by two thin loops."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Generator
from functools import cache, partial
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from summarizer.draft import Draft, Engine, Failure
from summarizer.errors import SummarizerError
from summarizer.ground import Grounded, ground
from summarizer.mark import MarkedArticle
from summarizer.record import SCHEMA_VERSION, ArticleInfo, Issue, Provenance, Summary

Steps = Generator[Any, Any, Summary]


def steps(marked: MarkedArticle, engine: Engine, pipeline: str, started: float) -> Steps:
    """Draft, ground, ask once more for what failed, and report what stays wrong.

    Yields the engine's calls and is sent their replies. ``pipeline`` names the spaCy pipeline,
    ``started`` is a reading of ``time.perf_counter``.
    """
    attempts = 1
    draft = yield from engine.draft(marked)
    grounded = ground(marked, draft)
    lost: list[Issue] = []
    if failures := grounded.failures:
        try:
            again = yield from engine.redraft(marked, draft, failures)
        except SummarizerError as error:  # what the first draft got right is worth keeping
            lost.append(Issue(code="not-asked-again", severity="warning", path="draft", message=str(error)))
            again = Draft()
        if again != Draft():
            attempts += 1
            draft, missing = _replaced(draft, again, failures)
            grounded = ground(marked, draft)
            lost += [_lost(failure) for failure in missing]
    lost += [_lost(failure) for failure in grounded.failures]
    return _summary(marked, grounded, lost, engine, pipeline, attempts, time.perf_counter() - started)


def drive(flow: Steps, engine: Engine) -> Summary:
    """Run a flow to its end, synchronously. A call that fails raises its error within the flow."""
    try:
        call = next(flow)
        while True:
            try:
                reply = engine.send(call)
            except Exception as error:
                call = flow.throw(error)
            else:
                call = flow.send(reply)
    except StopIteration as stop:
        summary: Summary = stop.value
        return summary


async def adrive(flow: Steps, engine: Engine) -> Summary:
    """Run a flow to its end, asynchronously. A call that fails raises its error within the flow.

    What the flow computes between two calls is done in a thread, so that the event loop goes on.
    """
    step: Callable[[], Any] = partial(next, flow)
    while True:
        call, summary = await asyncio.to_thread(_advance, step)
        if summary is not None:
            return summary
        try:
            step = partial(flow.send, await engine.asend(call))
        except Exception as error:
            step = partial(flow.throw, error)


def _advance(step: Callable[[], Any]) -> tuple[Any, Summary | None]:
    """The next call, or the result: a future cannot carry ``StopIteration``."""
    try:
        return step(), None
    except StopIteration as stop:
        return None, stop.value


def _replaced(draft: Draft, again: Draft, failures: list[Failure]) -> tuple[Draft, list[Failure]]:
    """The draft with replacements for its failed items, and the failures that were left without one.

    Where a section has no replacement, its items stay: a claim is good once its speaker is. Which of
    them is missing where there are too few is not known, so all are reported.
    """
    fields: dict[str, Any] = {}
    missing: list[Failure] = []
    for name in ("summary", "actors", "meetings", "claims", "dates", "sources"):
        items, new = getattr(draft, name), getattr(again, name)
        failed = {failure.item: failure for failure in failures if failure.section == name}
        fields[name] = [item for number, item in enumerate(items) if not new or number not in failed] + new
        if 0 < len(new) < len(failed):
            missing += failed.values()
    fields["headline"] = again.headline or draft.headline
    return Draft(**fields), missing


def _lost(failure: Failure) -> Issue:
    path = f"draft.{failure.section}" + ("" if failure.section == "headline" else f"[{failure.item}]")
    return Issue(code=failure.code, severity="error", path=path, message=failure.reason)


def _summary(
    marked: MarkedArticle,
    grounded: Grounded,
    lost: list[Issue],
    engine: Engine,
    pipeline: str,
    attempts: int,
    seconds: float,
) -> Summary:
    article = marked.article
    return Summary(
        article=ArticleInfo(
            id=article.id, title=article.title, outlet=article.outlet, published=article.published,
            place=article.place, language=article.language or "en", url=article.url,
            characters=len(article.text), sha256=article.sha256,
        ),
        headline=grounded.headline, summary=grounded.summary, actors=grounded.actors, meetings=grounded.meetings,
        claims=grounded.claims, dates=grounded.dates, sources=grounded.sources, issues=[*lost, *grounded.issues],
        provenance=Provenance(
            engine=engine.name, model=engine.model, prompt=engine.prompt, attempts=attempts, usage={}, cost=None,
            seconds=round(seconds, 3), versions=_versions(pipeline),
        ),
    )  # fmt: skip


@cache
def _versions(pipeline: str) -> dict[str, str]:
    versions = {"schema": SCHEMA_VERSION, "pipeline": pipeline}
    for name, distribution in (("summarizer", "structured-summarizer"), ("spacy", "spacy")):
        try:
            versions[name] = version(distribution)
        except PackageNotFoundError:
            versions[name] = "unknown"
    return versions
