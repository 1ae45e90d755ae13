"""The draft: the small form that an engine fills, mostly by pointing.

A **pointer** is a string that says where something stands in the article:

    q3                      the words of quotation 3, marks left out
    d2   s4                 date expression 2, sentence 4
    s4: exact words         these words, within sentence 4
    s4: first … last        from the first to the last words, within sentence 4
    120-180                 characters 120 to 180 of the text (for engines that know offsets)

Names are written out as they stand in the text, since weak models confuse long lists of ids.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from summarizer.record import ActorKind, DateType, MeetingMode, MeetingStatus, SourceKind, SourcePart

Pointer = str
"""Where something stands in the article; see the module's docstring."""


class Part(BaseModel):
    """Base of the draft's parts: unknown fields are refused."""

    model_config = ConfigDict(extra="forbid")


class DraftSentence(Part):
    """A headline or summary sentence; without ``text`` it is the article's own sentence pointed at."""

    text: str | None = None
    evidence: list[Pointer]


class DraftActor(Part):
    """``name`` and ``also`` as they stand in the text; ``affiliations`` are names of actors."""

    name: str
    also: list[str] = []
    kind: ActorKind
    roles: list[Pointer] = []
    affiliations: list[str] = []


class DraftMeeting(Part):
    """``participants`` are actors' names, ``date`` points at a date, ``when`` is a TIMEX3 value where none does."""

    participants: list[str]
    status: MeetingStatus
    mode: MeetingMode
    date: Pointer | None = None
    when: str | None = None
    place: Pointer | None = None
    occasion: Pointer | None = None
    reported_by: list[str] = []
    evidence: list[Pointer]


class DraftClaim(Part):
    """``speaker`` and ``addressee`` are actors' names, ``via`` names of sources, nearest to the speaker first."""

    speaker: str | None = None
    source: Pointer | None = None
    cue: Pointer | None = None
    content: list[Pointer]
    via: list[str] = []
    addressee: str | None = None
    date: Pointer | None = None


class DraftDate(Part):
    """A date that the marks miss or get wrong: ``at`` points at it or says its words; no ``value`` means it is no date."""

    at: Pointer
    type: DateType
    value: str | None


class DraftSource(Part):
    """``name`` and ``also`` as they stand in the text."""

    name: str
    also: list[str] = []
    kind: SourceKind
    part: SourcePart


class Draft(Part):
    """What an engine says about one article. Dates that the marks already settle need not be repeated."""

    headline: DraftSentence | None = None
    summary: list[DraftSentence] = []
    actors: list[DraftActor] = []
    meetings: list[DraftMeeting] = []
    claims: list[DraftClaim] = []
    dates: list[DraftDate] = []
    sources: list[DraftSource] = []


Section = Literal["headline", "summary", "actors", "meetings", "claims", "dates", "sources"]
Item = DraftSentence | DraftActor | DraftMeeting | DraftClaim | DraftDate | DraftSource


class Failure(Part):
    """An item that could not be grounded, asked about once more.

    ``item`` is its place in the draft's ``section``; an item that broke the form itself never came into
    the draft and has none. ``said`` is the item as the engine gave it, where it is no longer there to see.
    """

    section: Section
    item: int | None = Field(default=None, ge=0)
    code: str
    reason: str
    said: str = ""

    @property
    def path(self) -> str:
        """Where it stood: ``draft.claims[3]``."""
        return f"draft.{self.section}" + ("" if self.item is None or self.section == "headline" else f"[{self.item}]")


class Gap(Part):
    """A mark that no item says anything about: ``mark`` (``q3``, ``s4``) and the ``words`` in question.

    ``item`` is the number of the claim, meeting or source in the rules' record that is wanting, if it is one.
    """

    kind: Literal["quotation", "cue", "speaker", "meeting", "source"]
    mark: str
    words: str
    item: int | None = None


Question = Failure | Gap
"""What an engine is asked about a second time."""


class Amendment(Part):
    """An answer to the question of that number: items to put in, or none where there is nothing to say."""

    question: int = Field(ge=0)
    items: list[tuple[Section, Item]] = []


class Drafted(Part):
    """A draft, what was said but broke the form (``refused``), and how many items the engine worded itself."""

    draft: Draft
    refused: list[Failure] = []
    written: int = 0
