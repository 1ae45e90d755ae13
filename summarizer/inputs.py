"""What can be summarised: texts, files and articles, checked, and many of them in batches."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterable, Iterator
from pathlib import Path

from pydantic import ValidationError

from summarizer.article import Article
from summarizer.errors import LanguageError, SummarizerError, UsageError
from summarizer.mark.language import is_english
from summarizer.mark.nlp import BATCH
from summarizer.read import Known, from_text, parse_day, read

Input = str | Path | Article
"""A ``str`` is the text itself, a ``Path`` is read, an :class:`Article` is taken as it is.

The header of an article that tells no ``body`` is read as that of a text is: what it says fills what the article
leaves open."""

_TOLD = ("title", "outlet", "published", "place")


def batches(sources: Iterable[Input], first: int, expected: int = 0, processes: int = 1) -> Iterator[list[Input]]:
    """The sources in batches, the first one of ``first`` sources and each later one twice as large, up to the most.

    Where so many sources are ``expected``, the last batches become smaller again, so that several ``processes``
    which each have a few of them come to their ends together.
    """
    waiting, size, seen = iter(sources), first, 0
    while True:
        batch: list[Input] = []
        try:
            batch.extend(itertools.islice(waiting, size))
        except Exception:
            if batch:  # what came before it
                yield batch
            raise
        if not batch:
            return
        yield batch
        seen += len(batch)
        ending = max((expected - seen) // (3 * processes), 1) if expected > seen and processes > 1 else BATCH
        size = min(2 * size, BATCH, ending)


def readable(source: Input) -> Article | SummarizerError:
    """The article, or the error as a value."""
    try:
        return article_of(source)
    except SummarizerError as error:
        return error


def article_of(
    source: Input,
    title: str | None = None,
    outlet: str | None = None,
    published: dt.date | str | None = None,
    place: str | None = None,
) -> Article:
    """The article, with what is said of it beside; :class:`SummarizerError` where there can be none."""
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
        given = {name: value for name in _TOLD if (value := getattr(known, name) or getattr(source, name))}
        found = from_text(source.text, Known(**given))  # checks the text, too
        if source.body == (0, len(source.text)):
            given = {"body": found.body, **{name: getattr(found, name) for name in _TOLD}}
        article = source.model_copy(update=given)
    elif isinstance(source, Path):
        article = read(source, known)
    elif isinstance(source, str):
        article = from_text(source, known)
    else:
        raise UsageError(f"cannot summarise a {type(source).__name__}", hint="give a str, a Path or an Article")
    if not is_english(article.text, article.language):
        raise LanguageError(
            "the text does not look like English", source=article.id, hint="the embedded engine reads English only"
        )
    return article
