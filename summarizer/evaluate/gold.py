"""The gold format: what an editor puts into the record of one article, and how it is read.

One article is ``ID.txt``, the text as it came, and ``ID.yaml``, its label. Whatever stands in the
text is written as it stands there; offsets are found by searching (:mod:`summarizer.evaluate.locate`).
The conventions are those of the labelling guide, version 1.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Hashable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import yaml
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PositiveInt, ValidationError

from summarizer.errors import GoldError
from summarizer.record import (
    ActorKind,
    ClaimForm,
    MeetingMode,
    MeetingStatus,
    SourceKind,
    SourcePart,
)

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


if TYPE_CHECKING:
    _Base = yaml.SafeLoader
else:
    _Base = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # ten times as fast, but not in every build


class _Loader(_Base):
    """YAML in which every scalar is the string as written, but for null, and no key stands twice.

    YAML 1.1 would make a date of ``2025-10-11``, a number of ``2025`` and false of ``No``.
    """

    yaml_implicit_resolvers = {}  # noqa: RUF012 - the base class's own registry, emptied

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        seen = set()
        for key, _ in node.value:
            name = str(key.value)
            if name in seen:
                raise yaml.MarkedYAMLError(problem=f"{name} stands twice", problem_mark=key.start_mark)
            seen.add(name)
        return super().construct_mapping(node, deep)


_Loader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"(?:~|null|Null|NULL|)$"), ["~", "n", "N", ""])


def load_label(path: Path) -> GoldLabel:
    """The label in a YAML file; :class:`GoldError` names the file and the first field that is wrong."""
    source = str(path)
    try:
        data = yaml.load(_text(path), _Loader)  # noqa: S506 - a SafeLoader that resolves even less
    except yaml.MarkedYAMLError as error:
        line = f"line {error.problem_mark.line + 1}: " if error.problem_mark else ""
        raise GoldError(f"{line}{error.problem}", source=source) from None
    except yaml.YAMLError as error:
        raise GoldError(f"no YAML: {error}", source=source) from None
    try:
        return GoldLabel.model_validate(data)
    except ValidationError as error:
        first, *others = error.errors()
        more = f" (and {len(others)} more)" if others else ""
        raise GoldError(f"{_field(first['loc'])}: {first['msg']}{more}", source=source) from None


def load_gold(path: Path | str) -> GoldArticle:
    """The label ``ID.yaml`` together with the text ``ID.txt`` beside it."""
    path = Path(path)
    return GoldArticle(path.stem, _text(path.with_suffix(".txt")), load_label(path))


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


def _text(path: Path) -> str:
    """The file as it is; line ends stay, as offsets count them."""
    try:
        return path.read_bytes().decode("utf-8")
    except OSError as error:
        raise GoldError(error.strerror or "cannot be read", source=str(path)) from None
    except UnicodeDecodeError:
        raise GoldError("is not UTF-8", source=str(path)) from None


def _field(location: tuple[int | str, ...]) -> str:
    """``claims[3].speaker``; names that pydantic gives to the branches of a union are left out."""
    path = ""
    for part in location:
        if isinstance(part, int):
            path += f"[{part}]"
        elif part.isidentifier() and part not in {"int", "constrained"}:
            path += f".{part}"
    return path.lstrip(".") or "label"
