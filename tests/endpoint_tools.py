"""A story, the answer that a good model gives about it, and the engine that asks a scripted server."""

from __future__ import annotations

import copy
import json
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from mark_tools import mark
from scripted_server import Asked, Play, Script, ScriptedServer, completion

from summarizer.draft.embedded import fill
from summarizer.draft.endpoint import Endpoint, Settings
from summarizer.draft.endpoint.cache import Cache
from summarizer.draft.prompted import Options, PromptedEngine
from summarizer.mark import MarkedArticle, Marker
from summarizer.pipeline import drive, steps
from summarizer.record import Summary

STORY = (
    "VELMARK, May 14 (Coast Wire) -- President Ilse Varga of Norwell received Tomas Renko in the old customs house "
    "on Monday.\n\n"
    "“We won’t wait for a seventh summer,” Varga told Renko, according to the Harbour Gazette. Renko said the 12 piers "
    "would be mended in October.\n\n"
    "The levy rose 5.3% to 1,500 crowns on October 9, 2023."
)
"""Five sentences: s1 is the header, s2 the meeting, s3 Varga's quotation q1, s4 Renko's words, s5 the levy."""

ANSWER: dict[str, Any] = {
    "actors": [
        {"name": "Norwell", "kind": "country", "role": [], "of": []},
        {"name": "Ilse Varga", "kind": "person", "role": ["s2: President"], "of": ["Norwell"]},
        {"name": "Tomas Renko", "kind": "person", "role": [], "of": []},
    ],
    "sources": [{"name": "Harbour Gazette", "kind": "newspaper"}, {"name": "Coast Wire", "kind": "news_agency", "part": "publisher"}],
    "meetings": [
        {"who": ["Ilse Varga", "Tomas Renko"], "at": ["s2"], "when": "d2", "where": "s2: the old customs house", "status": "held", "mode": "in_person"},
    ],
    "claims": [
        {"by": "Varga", "say": ["q1"], "via": ["Harbour Gazette"]},
        {"by": "Renko", "say": ["s4: the 12 piers would be mended in October"]},
    ],
    "dates": [],
    "gist": [
        {"text": "Varga received Renko on Monday", "at": ["s2"]},
        {"text": "Renko said the 12 piers would be mended.", "at": ["s4"]},
    ],
}  # fmt: skip
"""Every item of it stands in the story."""
WHOLE = {"actors": 3, "sources": 2, "meetings": 1, "claims": 2, "summary": 1}
"""How many items the record has that :data:`ANSWER` gives."""
NOTHING_MORE = completion({"answers": []})
"""The answer to questions by a model that has nothing to say."""


def answer(**changed: Any) -> dict[str, Any]:
    """The good answer with whole sections changed; one that is None is left out."""
    return {name: items for name, items in (copy.deepcopy(ANSWER) | changed).items() if items is not None}


def plus(section: str, *items: Any) -> dict[str, Any]:
    """The good answer with more items in one section."""
    return answer(**{section: [*ANSWER[section], *items]})


def said(content: Any, **more: Any) -> Play:
    """A completion."""
    return completion(content, **more)


def drafts(play: Play, again: Play = NOTHING_MORE) -> Script:
    """A script that plays one thing for drafts and another for questions."""

    def script(asked: Asked) -> Play:
        return again if asked.again else play

    return script


def settings(server: ScriptedServer, **changed: Any) -> Settings:
    """Settings that hardly wait between attempts."""
    return Settings(**{"base_url": server.url, "model": "scripted", "wait": 0.001, "timeout": 20.0} | changed)


@contextmanager
def endpoint(
    script: Script, *, options: Options | None = None, cache: Path | None = None, **changed: Any
) -> Iterator[tuple[ScriptedServer, PromptedEngine]]:
    """A scripted server and the engine that asks it; ``changed`` are settings."""
    with ScriptedServer(script) as server:
        store = Cache(cache) if cache else None
        engine = PromptedEngine(Endpoint(settings(server, **changed), store), options or Options())
        try:
            yield server, engine
        finally:
            engine.close()


def story(marker: Marker, text: str = STORY) -> MarkedArticle:
    """The story with its marks."""
    return mark(marker, text)


def record(marked: MarkedArticle, engine: PromptedEngine) -> Summary:
    """The record of an article, in the whole pipeline; checked for what holds of every record."""
    made = drive(steps(marked, engine, "pipe 1", time.perf_counter(), fill), engine)
    sound(made, marked.given.text)
    return made


def sound(made: Summary, text: str) -> None:
    """Whatever an endpoint says: spans equal their text, ids are there, the record can be written and read."""
    for span in made.spans():
        assert text[span.start : span.end] == span.text
        assert span.text.strip() == span.text != ""
    actors, sources = {actor.id for actor in made.actors}, {source.id for source in made.sources}
    for claim in made.claims:
        assert {claim.speaker, claim.addressee} - {None} <= actors
        assert set(claim.via) <= sources
        assert claim.content
    for meeting in made.meetings:
        assert len(set(meeting.participants) & actors) == len(meeting.participants) >= 2
        assert meeting.evidence
    assert Summary.model_validate_json(made.to_json()) == made


def counts(made: Summary) -> dict[str, int]:
    """How many items a record has, as :data:`WHOLE`."""
    return {name: len(getattr(made, name)) for name in WHOLE}


def issues(made: Summary, *, least: str = "warning") -> Counter[str]:
    """The codes of the issues that are at least so severe."""
    severe = {"info": 0, "warning": 1, "error": 2}
    return Counter(issue.code for issue in made.issues if severe[issue.severity] >= severe[least])


def told(made: Summary, code: str) -> str:
    """The messages of the issues of a code."""
    return " | ".join(issue.message for issue in made.issues if issue.code == code)


def compact(value: Any) -> str:
    """JSON without spaces, as models write it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
