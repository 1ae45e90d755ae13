"""The report of a run as one page: figures, articles, and what was paired with what in each.

The page is a single file that loads nothing: style, script and data are put into a template, and its
content security policy allows nothing else.
"""

from __future__ import annotations

import base64
import hashlib
import html
import json
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path
from typing import Any

from summarizer.errors import GoldError
from summarizer.evaluate.agreement import Agreement
from summarizer.evaluate.compare import Comparison, compare
from summarizer.evaluate.gold import GoldArticle
from summarizer.evaluate.report_article import article_data
from summarizer.evaluate.report_figures import figures
from summarizer.evaluate.run_file import Run, RunArticle, version_of
from summarizer.evaluate.score import score_article

_PAGE = files("summarizer.evaluate") / "page"


def write_report(
    run: Run, against: Run | None, gold: Sequence[GoldArticle], path: Path, *, agreement: Agreement | None = None
) -> None:
    """Write the page of a run, compared with another where one is given.

    ``gold`` must hold every article of the runs, in the version they were made on, and both runs the
    same articles, else :class:`GoldError`. The records are scored again, as the page shows each
    match. ``agreement`` is that of two labellings, drawn as a band behind the figures.
    """
    for one in (run, against) if against else (run,):
        _check(one, gold)
    if against and [article.id for article in against.articles] != [article.id for article in run.articles]:
        raise GoldError("the two runs hold different articles", hint="finish both, then compare them")
    page = render(report_data(run, against, gold, agreement))
    # what is no character at all, a lone surrogate, can only stand in the data, where JSON takes the escape
    path.write_text(page, encoding="utf-8", errors="backslashreplace")


def report_data(
    run: Run, against: Run | None, gold: Sequence[GoldArticle], agreement: Agreement | None = None
) -> dict[str, Any]:
    """All that the page shows, as JSON values."""
    title, other = _names(run, against)
    versus = compare(against, run) if against else None
    labels = {article.id: article for article in gold}
    before = {article.id: article for article in against.articles} if against else {}
    articles = []
    for article in run.articles:
        label, old = labels[article.id], before.get(article.id)
        before_this = (old.record, score_article(label, old.record)) if old else None
        change = versus.articles[article.id].change if versus else None
        articles.append(article_data(label, article.record, before_this) | _cost(article) | {"change": change})
    return {
        "title": title,
        "against": other,
        "about": _about(run, versus, agreement),
        "facts": _facts(run),
        "figures": figures(run, versus, agreement),
        "articles": articles,
    }


def render(data: dict[str, Any]) -> str:
    """The page with the data in it."""
    style = (_PAGE / "page.css").read_text(encoding="utf-8")
    script = "".join((_PAGE / name).read_text(encoding="utf-8") for name in ("page.js", "article.js"))
    # "<" opens a tag, "</script>" and "<!--" among them; in JSON it can be written so that it never does
    island = json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    policy = (
        f"default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; "
        f"style-src '{_digest(style)}'; script-src '{_digest(script)}'"
    )
    filled = (_PAGE / "page.html").read_text(encoding="utf-8")
    # the data goes in last, so that nothing in it is taken for a place to fill
    for name, value in [
        ("policy", policy),
        ("style", style),
        ("script", script),
        ("title", html.escape(f"{data['title']} – evaluation report")),
        ("data", island),
    ]:
        filled = filled.replace("{{" + name + "}}", value, 1)
    return filled


def _digest(content: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()}"


def _check(run: Run, gold: Sequence[GoldArticle]) -> None:
    known = version_of(gold, run.gold.name).articles
    other = sorted(a.id for a in run.articles if known.get(a.id) != run.gold.articles.get(a.id, ""))
    if other:
        more = f" and {len(other) - 3} more" if len(other) > 3 else ""
        raise GoldError(
            f"{', '.join(other[:3])}{more}: not as in the gold set that the run was made on",
            hint="give the gold set it was made on, or make the run anew",
        )


def _names(run: Run, against: Run | None) -> tuple[str, str | None]:
    """What to call the runs: by engine, model and prompt, and by version where those are the same."""
    if not against:
        return _name(run), None
    if _name(run) != _name(against):
        return _name(run), _name(against)
    versions = [one.versions.get("structured-summarizer", "") for one in (run, against)]
    if versions[0] != versions[1]:
        return f"{_name(run)} {versions[0]}", f"{_name(against)} {versions[1]}"
    return _name(run), "the other run"


def _name(run: Run) -> str:
    return " ".join(part for part in (run.engine, run.model, run.prompt) if part)


def _about(run: Run, versus: Comparison | None, agreement: Agreement | None) -> str:
    words = "Counts add up over the articles; an article that failed counts as all missed."
    if agreement:
        words += f" The band is how far two labellings of {agreement.articles} articles agree."
    if versus:
        words += " Differences are tested by swapping whole articles; p is corrected for the number of tests (Holm)."
    if run.unfinished:
        words += f" The run is not finished: {len(run.unfinished)} articles are not done yet."
    return words


def _facts(run: Run) -> list[list[str]]:
    """What made the run, for the head of the page."""
    facts = [
        ["gold", f"{run.gold.name} ({run.gold.digest[:8]})"],
        ["articles", f"{len(run.articles)} of {len(run.gold.articles)}" if run.unfinished else str(len(run.articles))],
        ["failed", str(len(run.crashed))],
        ["engine", run.engine],
        ["model", run.model or ""],
        ["prompt", run.prompt or ""],
        ["seconds", f"{run.seconds:.1f}"],
        ["cost", "" if run.cost is None else f"{run.cost:.4f}"],
        ["tokens", ", ".join(f"{name} {tokens:,}" for name, tokens in run.usage.items())],
        ["versions", ", ".join(f"{name} {version}" for name, version in run.versions.items())],
    ]
    return [[name, value] for name, value in facts if value]


def _cost(article: RunArticle) -> dict[str, Any]:
    origin = article.record.provenance if article.record else None
    return {
        "error": article.error,
        "seconds": article.seconds,
        "cost": origin.cost if origin else None,
        "attempts": origin.attempts if origin else None,
    }
