"""The Python API's functions for one article: :func:`summarise`, by a :class:`Summarizer` that is kept between calls."""

from __future__ import annotations

import asyncio
import datetime as dt
import threading

from summarizer.api import Summarizer
from summarizer.engines import EngineChoice
from summarizer.inputs import Input
from summarizer.record import Summary

_shared: dict[tuple[object, ...], Summarizer] = {}
_shared_lock = threading.Lock()


def _of(engine: str, base_url: str | None, model: str | None, nlp_model: str | None) -> Summarizer:
    choice = EngineChoice(name=engine, base_url=base_url, model=model)
    key = (*choice.identity(), nlp_model)  # what the environment configures may change
    with _shared_lock:
        if key not in _shared:
            _shared[key] = Summarizer(engine=choice, nlp_model=nlp_model)
        return _shared[key]


def summarise(
    source: Input,
    *,
    title: str | None = None,
    outlet: str | None = None,
    published: dt.date | str | None = None,
    place: str | None = None,
    engine: str = "auto",
    base_url: str | None = None,
    model: str | None = None,
    nlp_model: str | None = None,
) -> Summary:
    """The record of one article: a ``str`` is its text, a ``Path`` is read, an ``Article`` is taken.

    ``published`` is a day, as a date or as ``2025-10-11``; the other options are those of
    :class:`Summarizer`. Raises :class:`SummarizerError`. The pipeline is loaded at the first call and kept.
    """
    summarizer = _of(engine, base_url, model, nlp_model)
    return summarizer.summarise(source, title=title, outlet=outlet, published=published, place=place)


async def asummarise(
    source: Input,
    *,
    title: str | None = None,
    outlet: str | None = None,
    published: dt.date | str | None = None,
    place: str | None = None,
    engine: str = "auto",
    base_url: str | None = None,
    model: str | None = None,
    nlp_model: str | None = None,
) -> Summary:
    """As :func:`summarise`, without blocking the event loop."""
    summarizer = await asyncio.to_thread(_of, engine, base_url, model, nlp_model)
    return await summarizer.asummarise(source, title=title, outlet=outlet, published=published, place=place)
