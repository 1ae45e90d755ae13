"""The record that a summary is: schema version 1.0.

Field names and allowed values are fixed; other programs score and store them. Every leaf that says
something about the world carries the characters of the article that say so, as a :class:`Span`.
"""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

SCHEMA_VERSION: Literal["1.0"] = "1.0"

ActorKind = Literal["person", "country", "government", "organization", "media", "group"]
MeetingStatus = Literal["held", "planned", "cancelled"]
MeetingMode = Literal["in_person", "phone", "video", "unspecified"]
ClaimForm = Literal["direct", "indirect", "mixed"]
DateType = Literal["DATE", "TIME", "DURATION", "SET"]
SourceKind = Literal[
    "news_agency", "newspaper", "broadcaster", "website", "social_media", "government",
    "organization", "document", "expert", "official", "witness", "unnamed",
]  # fmt: skip
SourcePart = Literal["cited", "publisher"]
Severity = Literal["info", "warning", "error"]


class Model(BaseModel):
    """Base of all parts of the record: no unknown fields, no changes after the fact."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Span(Model):
    """Characters ``start`` to ``end`` (exclusive) of the article; ``article.text[start:end] == text``."""

    start: int
    end: int
    text: str


class ArticleInfo(Model):
    """What is known about the article itself; ``characters`` and ``sha256`` identify its text."""

    id: str
    title: str | None
    outlet: str | None
    published: dt.date | None
    place: str | None
    language: str | None
    url: str | None
    characters: int
    sha256: str


class Sentence(Model):
    """A headline or a sentence of the summary, with the words of the article that bear it out."""

    text: str
    evidence: list[Span]


class Actor(Model):
    """Somebody or something that acts, speaks, is party to or is addressed; each once."""

    id: str
    name: str
    aliases: list[str]
    kind: ActorKind
    roles: list[Span]
    affiliations: list[str]
    mentions: list[Span]


class Meeting(Model):
    """Two or more parties who come together or speak; ``when`` is a TIMEX3 value."""

    id: str
    participants: list[str]
    status: MeetingStatus
    mode: MeetingMode
    date: str | None
    when: str | None
    place: Span | None
    occasion: Span | None
    reported_by: list[str]
    evidence: list[Span]


class Claim(Model):
    """A statement that the article attributes to somebody.

    ``content`` is what is attributed, in one or more pieces, quotation marks left out; ``via`` are
    the sources that carried it, nearest to the speaker first.
    """

    id: str
    speaker: str | None
    source: Span | None
    cue: Span | None
    content: list[Span]
    form: ClaimForm
    via: list[str]
    addressee: str | None
    date: str | None


class Date(Model):
    """A time expression; ``type`` and ``value`` follow TIMEX3, ``begin`` and ``end`` are ISO days."""

    id: str
    span: Span
    type: DateType
    value: str
    begin: str | None
    end: str | None


class Source(Model):
    """Where the article has its information from; the outlet that publishes it is ``publisher``."""

    id: str
    name: str
    aliases: list[str]
    kind: SourceKind
    part: SourcePart
    mentions: list[Span]


class Issue(Model):
    """Something that was lost, doubtful or not grounded; ``path`` says where, as in ``claims[2].content``."""

    code: str
    severity: Severity
    path: str
    message: str


class Provenance(Model):
    """How the record came about. ``seconds`` is the only value that differs from run to run."""

    engine: str
    model: str | None
    prompt: str | None
    attempts: int
    usage: dict[str, int]
    cost: float | None
    seconds: float
    versions: dict[str, str]


class Summary(Model):
    """The whole record of one article."""

    schema_version: Literal["1.0"] = SCHEMA_VERSION
    article: ArticleInfo
    headline: Sentence | None
    summary: list[Sentence]
    actors: list[Actor]
    meetings: list[Meeting]
    claims: list[Claim]
    dates: list[Date]
    sources: list[Source]
    issues: list[Issue]
    provenance: Provenance

    def to_json(self, *, indent: int | None = 2) -> str:
        """The record as JSON text; same input, same bytes, but for ``provenance.seconds``."""
        return self.model_dump_json(indent=indent)

    def spans(self) -> list[Span]:
        """Every span of the record, in the order of the record."""
        return spans_of(self)


def spans_of(part: Any) -> list[Span]:
    """Every span of a record, of an item or of a field, in the order of the record."""
    if isinstance(part, Span):
        return [part]
    if isinstance(part, BaseModel):
        part = [getattr(part, name) for name in type(part).model_fields]
    return [span for one in part for span in spans_of(one)] if isinstance(part, list) else []
