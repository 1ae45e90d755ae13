"""The gold format: what an editor puts into the record of one article.

One article is ``ID.txt``, the text as it came, and ``ID.yaml``, its label. Whatever stands in the
text is written as it stands there; offsets are found by searching (:mod:`summarizer.evaluate.locate`).
The files are read by :mod:`summarizer.evaluate.gold_file`.
The conventions are those of the labelling guide, version 1.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PositiveInt

from summarizer.record import ActorKind, ClaimForm, MeetingMode, MeetingStatus, SourceKind, SourcePart

Words = Annotated[str, Field(min_length=1)]


def _one_is_a_list(value: object) -> object:
    return [value] if isinstance(value, str) else value


Listed = Annotated[list[Words], BeforeValidator(_one_is_a_list)]
"""One accepted value of a field that holds a list; words alone stand for a list of one."""


class Part(BaseModel):
    """Base of all parts of a label: no unknown fields, no changes after the fact."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class GoldItem(Part):
    """Base of the items; an ``optional`` one neither earns nor costs anything."""

    optional: bool = False


class GoldInfo(Part):
    """Day of publication, dateline place and publishing outlet, as far as text and header give them."""

    published: dt.date | None = None
    place: Words | None = None
    outlet: Words | None = None


class ActorAccept(Part):
    """Further values of an actor's fields that are as right."""

    name: list[Words] = []
    also: list[Listed] = []
    kind: list[ActorKind] = []
    role: list[Listed] = []
    affiliation: list[Listed] = []


class GoldActor(GoldItem):
    """Somebody or something that acts, under the fullest name, with every other form of it in ``also``."""

    name: Words
    also: list[Words] = []
    kind: ActorKind
    role: list[Words] = []
    affiliation: list[Words] = []
    accept: ActorAccept = ActorAccept()


class MeetingAccept(Part):
    """Further values of a meeting's fields that are as right."""

    participants: list[list[Words]] = []
    date: list[Words | None] = []
    place: list[Words | None] = []
    status: list[MeetingStatus] = []
    mode: list[MeetingMode] = []


class GoldMeeting(GoldItem):
    """Two or more actors, by name, who come together or speak; ``date`` is a TIMEX3 value."""

    participants: list[Words] = Field(min_length=2)
    date: Words | None = None
    place: Words | None = None
    status: MeetingStatus
    mode: MeetingMode
    accept: MeetingAccept = MeetingAccept()


class ClaimAccept(Part):
    """Further values of a claim's fields that are as right."""

    speaker: list[Words | None] = []
    content: list[Listed] = []
    form: list[ClaimForm] = []
    via: list[Listed] = []


class GoldClaim(GoldItem):
    """What the article attributes to ``speaker``, and through whom it came, nearest to the speaker first.

    ``nth`` says which occurrence of the content is meant, counted from 1: one number for the first
    piece, or a list with one for each piece.
    """

    speaker: Words | None
    content: list[Words] = Field(min_length=1)
    nth: PositiveInt | list[PositiveInt] | None = None
    form: ClaimForm
    via: list[Words] = []
    accept: ClaimAccept = ClaimAccept()


class DateAccept(Part):
    """Further values of a date's fields that are as right."""

    text: list[Words] = []
    value: list[Words] = []


class GoldDate(GoldItem):
    """The ``nth`` occurrence of ``text``, counted from 1, and its TIMEX3 value."""

    text: Words
    nth: PositiveInt = 1
    value: Words
    accept: DateAccept = DateAccept()


class SourceAccept(Part):
    """Further values of a source's fields that are as right."""

    name: list[Words] = []
    also: list[Listed] = []
    kind: list[SourceKind] = []
    part: list[SourcePart] = []


class GoldSource(GoldItem):
    """Where the article has its information from, under the fullest name."""

    name: Words
    also: list[Words] = []
    kind: SourceKind
    part: SourcePart
    accept: SourceAccept = SourceAccept()


class GoldLabel(Part):
    """The whole label of one article, as it stands in ``ID.yaml``."""

    article: GoldInfo
    actors: list[GoldActor] = []
    meetings: list[GoldMeeting] = []
    claims: list[GoldClaim] = []
    dates: list[GoldDate] = []
    sources: list[GoldSource] = []


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """A text with its label; ``id`` is the stem of the two files."""

    id: str
    text: str
    label: GoldLabel
