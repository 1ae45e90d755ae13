"""A run: the records that something made of a gold set, their counts, and what made them.

It holds all that is needed to score the records again without making them again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Literal

from pydantic import Field

from summarizer.article import sha256_of
from summarizer.errors import GoldError
from summarizer.evaluate.files import parsed, read_bytes
from summarizer.evaluate.gold import GoldArticle
from summarizer.evaluate.match import Counts
from summarizer.evaluate.score import FIGURES, ArticleScore, score_article
from summarizer.record import Model, Summary

RUN_VERSION: Literal["1.0"] = "1.0"


class GoldVersion(Model):
    """Which gold set, and which version of it: ``articles`` gives a digest of text and label by id."""

    name: str
    digest: str
    articles: dict[str, str]


class RunArticle(Model):
    """What became of one article: its record, or the ``error`` for which there is none.

    ``counts`` holds every figure of :data:`~summarizer.evaluate.score.FIGURES`, ``seconds`` is the
    time from article to record.
    """

    id: str
    record: Summary | None
    error: str | None
    seconds: float
    counts: dict[str, Counts]

    @property
    def score(self) -> ArticleScore:
        """The counts without the matches; see :func:`~summarizer.evaluate.score.score_article` for those."""
        return ArticleScore(self.id, self.record is None, self.counts, ())


class Run(Model):
    """One pass over a gold set.

    ``versions`` are those of what made the records, ``scorer`` those of what scored them. ``usage``
    (tokens) and ``cost`` add up over the articles; ``seconds`` is the time from start to end, in
    all passes. ``articles`` stand in the order of their ids; those of a run that was broken off
    are fewer than those of ``gold``.
    """

    run_version: Literal["1.0"] = RUN_VERSION
    gold: GoldVersion
    engine: str
    model: str | None
    prompt: str | None
    versions: dict[str, str]
    scorer: dict[str, str]
    seconds: float
    usage: dict[str, int]
    cost: float | None
    articles: list[RunArticle] = Field(min_length=1)

    @property
    def crashed(self) -> list[RunArticle]:
        """The articles without a record."""
        return [article for article in self.articles if article.record is None]

    @property
    def unfinished(self) -> list[str]:
        """Ids of the gold articles that the run has not come to."""
        return sorted(set(self.gold.articles) - {article.id for article in self.articles})

    def to_json(self) -> str:
        """The run as JSON text."""
        return self.model_dump_json(indent=1) + "\n"


def version_of(gold: Iterable[GoldArticle], name: str) -> GoldVersion:
    """The version of a gold set: what the labels say and the texts, not how the YAML is laid out."""
    articles = {article.id: _digest(article) for article in gold}
    return GoldVersion(name=name, digest=sha256_of(json.dumps(articles, sort_keys=True)), articles=articles)


def scored(gold: GoldArticle, record: Summary | None, error: str | None, seconds: float) -> RunArticle:
    """One article of a run, scored; without a record, all of it is missed."""
    counts = dict(score_article(gold, record).counts)
    return RunArticle(id=gold.id, record=record, error=error, seconds=round(seconds, 3), counts=counts)


def assembled(
    gold: GoldVersion,
    articles: Iterable[RunArticle],
    *,
    seconds: float,
    scorer: Mapping[str, str],
    engine: str = "unknown",
    model: str | None = None,
    prompt: str | None = None,
    versions: Mapping[str, str] | None = None,
) -> Run:
    """A run of these articles: engine, model, prompt, versions and tokens are those that the records give.

    What is passed stands where no record says anything. What differs among the records is listed,
    parted by commas.
    """
    articles = sorted(articles, key=lambda article: article.id)
    origins = [article.record.provenance for article in articles if article.record]
    usage: dict[str, int] = {}
    found: dict[str, list[str]] = {}
    for origin in origins:
        for name, tokens in origin.usage.items():
            usage[name] = usage.get(name, 0) + tokens
        for name, version in origin.versions.items():
            found.setdefault(name, []).append(version)
    costs = [origin.cost for origin in origins if origin.cost is not None]
    return Run(
        gold=gold,
        engine=_all(origin.engine for origin in origins) or engine,
        model=_all(origin.model for origin in origins) or model,
        prompt=_all(origin.prompt for origin in origins) or prompt,
        versions={**(versions or {}), **{name: _all(values) or "" for name, values in found.items()}},
        scorer=dict(scorer),
        seconds=round(seconds, 3),
        usage=usage,
        cost=sum(costs) if costs else None,
        articles=articles,
    )


def read_run(path: Path) -> Run:
    """The run in a file, whatever figures it counts; for scoring its records again."""
    return parsed(Run, read_bytes(path), str(path), hint="it is no run of this version")


def load_run(path: Path) -> Run:
    """The run in a file; :class:`GoldError` names the file and the first field that is wrong."""
    run = read_run(path)
    if any(set(article.counts) != set(FIGURES) for article in run.articles):
        raise GoldError("articles: counts of other figures", source=str(path), hint="score its records again")
    return run


def check_gold(source: Path, run: Run, gold: GoldVersion, other: Path) -> None:
    """:class:`GoldError` unless the run was made on this version of the gold set.

    ``source`` is the run's file, ``other`` that which ``gold`` belongs to.
    """
    if run.gold.digest != gold.digest:
        ids = sorted({id for id, _ in set(run.gold.articles.items()) ^ set(gold.articles.items())})
        more = f" and {len(ids) - 3} more" if ids[3:] else ""
        differ = f"{', '.join(ids[:3])}{more} {'differ' if ids[1:] else 'differs'}"
        raise GoldError(
            f"gold.digest: made on another version of the gold set than {other}: {differ}",
            source=str(source),
            hint="make it anew",
        )


def check_whole(source: Path, run: Run) -> None:
    """:class:`GoldError` for a run that was broken off."""
    if run.unfinished:
        raise GoldError(
            f"articles: {len(run.unfinished)} of {len(run.gold.articles)} are not done yet",
            source=str(source),
            hint="run it again to finish it",
        )


def _all(values: Iterable[str | None]) -> str | None:
    return ", ".join(sorted({value for value in values if value})) or None


def _digest(gold: GoldArticle) -> str:
    # values that are the default are left out, so that a new field of the format changes nothing
    return sha256_of(json.dumps([gold.text, gold.label.model_dump(mode="json", exclude_defaults=True)], sort_keys=True))
