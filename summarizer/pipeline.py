"""The pipeline: read, mark, draft, ground. Its logic does no I/O and is driven by two thin loops."""

from __future__ import annotations

import time
from collections.abc import Generator
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from summarizer.draft import Draft, Engine, Failure
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
    if grounded.failures:
        again = yield from engine.redraft(marked, draft, grounded.failures)
        if again != Draft():
            attempts += 1
            dropped = grounded.failures
            grounded = ground(marked, _replaced(draft, again, dropped))
    return _summary(marked, grounded, engine, pipeline, attempts, time.perf_counter() - started)


def drive(flow: Steps, engine: Engine) -> Summary:
    """Run a flow to its end, synchronously."""
    try:
        call = next(flow)
        while True:
            call = flow.send(engine.send(call))
    except StopIteration as stop:
        summary: Summary = stop.value
        return summary


async def adrive(flow: Steps, engine: Engine) -> Summary:
    """Run a flow to its end, asynchronously."""
    try:
        call = next(flow)
        while True:
            call = flow.send(await engine.asend(call))
    except StopIteration as stop:
        summary: Summary = stop.value
        return summary


def _replaced(draft: Draft, again: Draft, failures: list[Failure]) -> Draft:
    """The draft without its failed items and with the replacements after the good ones."""
    failed = {(failure.section, failure.item) for failure in failures}
    fields: dict[str, Any] = {}
    for name in ("summary", "actors", "meetings", "claims", "dates", "sources"):
        good = [item for number, item in enumerate(getattr(draft, name)) if (name, number) not in failed]
        fields[name] = good + getattr(again, name)
    fields["headline"] = again.headline or (None if ("headline", 0) in failed else draft.headline)
    return Draft(**fields)


def _summary(
    marked: MarkedArticle, grounded: Grounded, engine: Engine, pipeline: str, attempts: int, seconds: float
) -> Summary:
    article = marked.article
    lost = [
        Issue(code=f.code, severity="error", path=f"draft.{f.section}[{f.item}]", message=f.reason)
        for f in grounded.failures
    ]
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
