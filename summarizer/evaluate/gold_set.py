"""A folder of gold articles, checked before anything is scored against it."""

from __future__ import annotations

from pathlib import Path

from summarizer.errors import GoldError
from summarizer.evaluate.files import read_text
from summarizer.evaluate.gold import GoldArticle
from summarizer.evaluate.gold_file import load_gold
from summarizer.evaluate.locate import lint


def load_set(folder: Path | str) -> list[GoldArticle]:
    """All articles of a folder, by id; a text without a label or the reverse is a :class:`GoldError`."""
    folder = Path(folder)
    texts = {path.stem for path in folder.glob("*.txt")}
    labels = {path.stem for path in folder.glob("*.yaml")}
    for stem in sorted(texts ^ labels):
        lone, twin = (".txt", ".yaml") if stem in texts else (".yaml", ".txt")
        raise GoldError(f"{stem}{lone} has no {stem}{twin} beside it", source=str(folder))
    if not labels:
        raise GoldError("no gold articles", source=str(folder), hint="they are pairs of ID.txt and ID.yaml")
    return [load_gold(folder / f"{stem}.yaml") for stem in sorted(labels)]


def load_checked(folder: Path) -> list[GoldArticle]:
    """The articles of a gold set; :class:`GoldError` for the first thing that :func:`lint` finds wrong."""
    gold = load_set(folder)
    problems = [f"{folder / line}" for article in gold for line in lint(article)]
    if problems:
        more = f" (and {len(problems) - 1} more)" if problems[1:] else ""
        raise GoldError(f"{problems[0]}{more}", hint=f"see 'summarizer eval lint {folder}'")
    return gold


def lint_set(folder: Path) -> tuple[int, list[str]]:
    """How many articles there are, and a line for everything that is wrong with any of them."""
    stems = sorted({path.stem for path in folder.glob("*") if path.suffix in (".txt", ".yaml")})
    if not stems:
        load_set(folder)  # says so
    lines: list[str] = []
    for stem in stems:
        label, text = folder / f"{stem}.yaml", folder / f"{stem}.txt"
        if not (label.exists() and text.exists()):
            there, missing = (text, label) if text.exists() else (label, text)
            lines.append(f"{there}: has no {missing.name} beside it")
            continue
        try:
            lines += [f"{folder / line}" for line in lint(load_gold(label))]
        except GoldError as error:
            lines.append(str(error))
    return len(stems), lines


def load_texts(folder: Path) -> dict[str, str]:
    """The texts ``ID.txt`` of a folder by id, with or without labels beside them."""
    return {path.stem: read_text(path) for path in sorted(folder.glob("*.txt"))}
