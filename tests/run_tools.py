"""Gold sets, runs and a maker of records for the tests of runs."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from evaluate_tools import HARBOUR, HARBOUR_LABEL, perfect

from summarizer.article import Article
from summarizer.draft import Engine
from summarizer.draft.embedded import EmbeddedEngine
from summarizer.errors import EngineError
from summarizer.evaluate.gold import GoldArticle, GoldLabel
from summarizer.evaluate.run_file import Run, assembled, scored, version_of
from summarizer.record import Summary


def harbours(number: int) -> list[GoldArticle]:
    """The harbour article under several ids, each with another last line, so that no two are the same."""
    label = GoldLabel.model_validate(HARBOUR_LABEL)
    return [GoldArticle(f"harbour-{n:02d}", f"{HARBOUR}Edition {n}.\n", label) for n in range(number)]


def write_set(folder: Path, gold: Sequence[GoldArticle]) -> Path:
    """The gold articles as files; JSON is YAML, too."""
    folder.mkdir(parents=True)
    for article in gold:
        (folder / f"{article.id}.txt").write_text(article.text, encoding="utf-8")
        label = article.label.model_dump(mode="json", exclude_defaults=True)
        (folder / f"{article.id}.yaml").write_text(json.dumps(label), encoding="utf-8")
    return folder


def a_run(
    gold: Sequence[GoldArticle], changed: Mapping[str, Summary | None] | None = None, engine: str = "embedded"
) -> Run:
    """A run whose records are perfect but for those given; None is a crash."""
    records: dict[str, Summary | None] = {article.id: perfect(article) for article in gold}
    records.update(changed or {})
    rows = [scored(a, made(records[a.id], engine), None if records[a.id] else "it broke", 0.5) for a in gold]
    return assembled(version_of(gold, "harbours"), rows, engine=engine, seconds=1.0, scorer={"summarizer": "1.0"})


def made(record: Summary | None, engine: str) -> Summary | None:
    """The record as one that the engine made."""
    if record is None:
        return None
    origin = record.provenance.model_copy(update={"engine": engine, "usage": {"input": 10}, "cost": 0.25})
    return record.model_copy(update={"provenance": origin})


def without(gold: GoldArticle, field: str, items: int = 1) -> Summary:
    """The perfect record without the first items of a list."""
    record = perfect(gold)
    return record.model_copy(update={field: getattr(record, field)[items:]})


def save(run: Run, path: Path) -> Path:
    path.write_text(run.to_json(), encoding="utf-8")
    return path


@dataclass
class Editor:
    """Makes the perfect record of each harbour article, but fails on some and kills its process on others."""

    failing: frozenset[str] = frozenset()
    killing: frozenset[str] = frozenset()

    @property
    def engine(self) -> Engine:
        return EmbeddedEngine("by-hand")

    def summarise(self, source: Article, /) -> Summary:
        if source.id in self.killing:
            os._exit(1)
        if source.id in self.failing:
            raise EngineError("it broke", source=source.id)
        gold = GoldArticle(source.id, source.text, GoldLabel.model_validate(HARBOUR_LABEL))
        record = perfect(gold)
        origin = {"engine": "embedded", "model": "by-hand", "versions": {"pipeline": "by-hand 1"}}
        return record.model_copy(update={"provenance": record.provenance.model_copy(update=origin)})


def editor(failing: Sequence[str] = (), killing: Sequence[str] = ()) -> Any:
    """What starts an editor in each process."""
    return partial(Editor, frozenset(failing), frozenset(killing))
