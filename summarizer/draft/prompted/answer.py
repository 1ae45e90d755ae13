"""The form that a language model fills: the draft in few tokens, valid for the strict mode of JSON Schema.

Flat, short keys, no optional fields: what is seldom needed is another kind of item. A plain string among
the actors or sources is a name that is taken as the marks have it (kind, roles, other forms), among the
meetings or claims the number of one that the rules read, taken as it is ("m1", "c3").
Pointers are those of :mod:`summarizer.draft.form`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, TypeAdapter

from summarizer.record import ActorKind, MeetingMode, MeetingStatus, SourceKind, SourcePart


def _list(value: Any) -> Any:
    """One string, or none, where a list is wanted, which weak models often write."""
    if value is None or (isinstance(value, str) and value.strip().lower() in ("", "none", "null")):
        return []
    return [value] if isinstance(value, str) else value


def _text(value: Any) -> Any:
    return "" if value is None else value


Strings = Annotated[list[str], BeforeValidator(_list)]
Words = Annotated[str, BeforeValidator(_text)]
_FIRST = Field(union_mode="left_to_right")
"""The first form that fits is taken: no two of a section have the same keys, so that no other would."""


class Part(BaseModel):
    """Base of the answer's parts: unknown keys are refused."""

    model_config = ConfigDict(extra="forbid")


class ActorOf(Part):
    """An actor as found, but for its affiliation."""

    name: str
    of: Strings


class ActorRole(Part):
    """An actor as found, but for its role."""

    name: str
    role: Strings


class ActorKinded(Part):
    """An actor as found, but for its kind, or one that was not found and has neither role nor affiliation."""

    name: str
    kind: ActorKind


class ActorPlaced(Part):
    """An actor as found, but for its role and affiliation."""

    name: str
    role: Strings
    of: Strings


class NewActor(Part):
    """An actor that is not among the names found, or with more that differs from what was found."""

    name: str
    kind: ActorKind
    role: Strings
    of: Strings


class ReadActor(Part):
    """Any of these as it is read: whatever is not given is as found, for models leave out more than they may."""

    name: str
    kind: ActorKind | None = None
    role: Strings | None = None
    of: Strings | None = None


AnyActor = str | ActorOf | ActorRole | ActorKinded | ActorPlaced | NewActor | ReadActor


class CitedSource(Part):
    """A cited source that is not among those found, or of another kind."""

    name: str
    kind: SourceKind


class NewSource(Part):
    """Any source that is not among those found, such as a publisher."""

    name: str
    kind: SourceKind
    part: SourcePart


class NamedMeeting(Part):
    """``who``: names; ``at``: sentences; ``when``: a date mark or TIMEX3 value, or empty; ``where``: words, or empty."""

    who: Strings
    at: Strings
    when: Words
    where: Words
    status: MeetingStatus
    mode: MeetingMode


class ShortClaim(Part):
    """``by``: a name, or the words for an unnamed speaker, or empty; ``say``: pointers to what is said."""

    by: Words
    say: Strings


class Claim(Part):
    """As :class:`ShortClaim`; ``via``: the sources that carried it, nearest to the speaker first."""

    by: Words
    say: Strings
    via: Strings


class Dated(Part):
    """A date that the marks miss or get wrong; an empty value means that the mark is no date."""

    at: str
    value: Words


class Told(Part):
    """A sentence of the summary, in words of one's own, and the sentences that bear it out."""

    text: str
    at: Strings


class Answer(Part):
    """The whole answer. ``gist``: the headline, then the sentences of the summary."""

    actors: list[Annotated[str | ActorOf | ActorRole | ActorKinded | ActorPlaced | NewActor, _FIRST]]
    sources: list[Annotated[str | CitedSource | NewSource, _FIRST]]
    meetings: list[Annotated[str | NamedMeeting, _FIRST]]
    claims: list[Annotated[str | ShortClaim | Claim, _FIRST]]
    dates: list[Dated]
    gist: list[Told]


class Amended(Part):
    """Items for one question; empty lists where there is nothing to say."""

    question: int
    actors: list[NewActor]
    sources: list[NewSource]
    meetings: list[NamedMeeting]
    claims: list[Claim]
    dates: list[Dated]
    gist: list[Told]


class AmendedAnswer(Part):
    """The answer to a list of questions."""

    answers: list[Amended]


Name = Literal["actors", "sources", "meetings", "claims", "dates", "gist"]
SECTIONS: tuple[Name, ...] = ("actors", "sources", "meetings", "claims", "dates", "gist")
ITEMS: dict[Name, TypeAdapter[Any]] = {
    "actors": TypeAdapter(str | ReadActor),
    "sources": TypeAdapter(str | CitedSource | NewSource),
    "meetings": TypeAdapter(str | NamedMeeting),
    "claims": TypeAdapter(str | ShortClaim | Claim),
    "dates": TypeAdapter(Dated),
    "gist": TypeAdapter(Told),
}
"""What an item of each section must be, so that items are checked one by one and the good ones kept."""


def strict_schema(model: type[BaseModel]) -> dict[str, Any]:
    """The model's JSON Schema as OpenAI's strict mode takes it: every key required, no defaults, titles or formats."""
    schema = model.model_json_schema()
    for node in _objects(schema):
        node.pop("title", None)
        node.pop("default", None)
        node.pop("description", None)
        if "properties" in node:
            node["required"] = list(node["properties"])
            node["additionalProperties"] = False
    return schema


def _objects(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        if not _is_properties(node):
            yield node
        for value in node.values():
            yield from _objects(value)
    elif isinstance(node, list):
        for value in node:
            yield from _objects(value)


def _is_properties(node: dict[str, Any]) -> bool:
    """Whether a dictionary maps names to schemas, so that "title" in it would be a field's name."""
    return all(isinstance(value, dict) for value in node.values()) and not {"$ref", "type", "anyOf"} & set(node)


POINTER = re.compile(r"\[?([sqd]\d{1,6})\]?")
"""A bare mark."""
