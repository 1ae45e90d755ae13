"""Records that were made anywhere, and their score as a run."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from summarizer.article import sha256_of
from summarizer.errors import GoldError
from summarizer.evaluate.files import parsed, read_bytes
from summarizer.evaluate.gold import GoldArticle
from summarizer.evaluate.run_file import GoldVersion, Run, assembled, read_run, scored
from summarizer.evaluate.runner import scorer_versions
from summarizer.record import Summary

_HINT = "see 'summarizer schema record'"


def score_predictions(gold: Sequence[GoldArticle], of: GoldVersion, path: Path) -> Run:
    """Score the records in a folder (``ID.json``), a file of lines (``.jsonl``, by ``article.id``) or a run.

    An article without a record is scored as missed. Raises :class:`GoldError` for what is no record,
    for a record of an unknown article or of another text, and for a second one of the same article.
    """
    articles = {article.id: article for article in gold}
    records: dict[str, Summary] = {}
    run = read_run(path) if path.suffix == ".json" else None
    for id, source, record in _of_run(run, path) if run else _records(path):
        if id not in articles:
            raise GoldError(f"article.id: there is no article {id!r} in the gold set {of.name}", source=source)
        if id in records:
            raise GoldError(f"article.id: {id!r} stands twice", source=source)
        # a record made elsewhere may come without a digest
        if record.article.sha256 and record.article.sha256 != sha256_of(articles[id].text):
            raise GoldError(f"article.sha256: made of another text than {id}.txt", source=source)
        records[id] = record
    errors = {article.id: article.error for article in run.crashed} if run else {}
    seconds = {article.id: article.seconds for article in run.articles} if run else {}
    done = []
    for article in gold:
        found = records.get(article.id)
        error = None if found else errors.get(article.id) or "no prediction"
        done.append(scored(article, found, error, seconds.get(article.id, found.provenance.seconds if found else 0.0)))
    return assembled(
        of,
        done,
        engine=run.engine if run else "unknown",
        versions=run.versions if run else None,
        scorer=scorer_versions(),
        seconds=run.seconds if run else sum(article.seconds for article in done),
    )


def _of_run(run: Run, path: Path) -> Iterator[tuple[str, str, Summary]]:
    for number, article in enumerate(run.articles):
        if article.record:
            yield article.id, f"{path}: articles[{number}]", article.record


def _records(path: Path) -> Iterator[tuple[str, str, Summary]]:
    """Id, where it stands, and the record."""
    if path.is_dir():
        files = sorted(path.glob("*.json"))
        if not files:
            raise GoldError("no predictions", source=str(path), hint="they are files ID.json")
        for file in files:
            yield file.stem, str(file), parsed(Summary, read_bytes(file), str(file), _HINT)
        return
    for number, line in enumerate(read_bytes(path).splitlines(), 1):
        if line.strip():
            source = f"{path}: line {number}"
            record = parsed(Summary, line, source, _HINT)
            yield record.article.id, source, record
