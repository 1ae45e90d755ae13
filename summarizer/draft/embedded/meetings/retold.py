"""One meeting told several times: what was found of it, and whether two tellings are of the same one."""

from __future__ import annotations

from dataclasses import dataclass, field

from summarizer.draft.embedded.meetings.parties import unique
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.meetings import MEALS
from summarizer.record import MeetingMode, MeetingStatus


@dataclass(slots=True)
class FoundMeeting:
    """One meeting; ``participants`` are entity indices, ``date`` an index into the marks or -1.

    ``noun`` says that a noun told it, ``apart`` that the words tell it apart from others of the same people,
    ``alone`` that they say that nobody else was there, ``firm`` that they settle its mode.
    """

    participants: list[int]
    status: MeetingStatus
    mode: MeetingMode
    date: int
    place: tuple[int, int] | None
    sentences: list[int] = field(default_factory=list)
    noun: bool = False
    apart: bool = False
    firm: bool = False
    alone: bool = False


def merge(marked: MarkedArticle, found: list[FoundMeeting], meeting: FoundMeeting) -> None:
    """One meeting told several times is one: the same parties, and nothing that speaks against it."""
    for other in found:
        shared = set(other.participants) & set(meeting.participants)
        if len(shared) < 2:
            continue
        if _is_part(meeting, other) or _has_its_own(meeting, other):
            continue
        a, b = value(marked, other.date), value(marked, meeting.date)
        if a and b and a != b:
            continue
        if {other.status, meeting.status} == {"held", "cancelled"}:
            continue
        if meeting.apart != other.apart and (a or b or not meeting.noun):
            continue
        if meeting.apart and other.apart and len({_words(marked, meeting), _words(marked, other)} - {""}) > 1:
            continue
        if other.status != meeting.status and {other.mode, meeting.mode} == {"phone", "in_person"}:
            continue
        far = meeting.mode in ("phone", "video") and meeting.mode != other.mode
        if far and (other.status, meeting.status) == ("cancelled", "planned"):
            continue  # "The visit has been put off. The two will speak by video link instead"
        if meeting.firm and other.firm and meeting.mode != other.mode:
            continue
        if (
            other.status != meeting.status
            and "cancelled" not in (other.status, meeting.status)
            and (a or b or not meeting.noun)
        ):
            continue
        other.participants = unique(other.participants + meeting.participants)
        other.sentences = sorted({*other.sentences, *meeting.sentences})
        other.date = other.date if other.date >= 0 else meeting.date
        other.place = other.place or meeting.place
        if other.mode == "unspecified" or meeting.mode in ("phone", "video"):
            other.mode = meeting.mode
        if meeting.status == "cancelled":
            other.status = "cancelled"
        return
    found.append(meeting)


def _is_part(one: FoundMeeting, other: FoundMeeting) -> bool:
    """Whether fewer met by themselves, beside or at another time than more: "then the two had a separate talk"."""
    fewer, more = sorted((one, other), key=lambda meeting: len(set(meeting.participants)))
    if not set(fewer.participants) < set(more.participants):
        return False
    return fewer.alone or (fewer.status, more.status) == ("planned", "held")


def is_meal_apart(marked: MarkedArticle, told: list[FoundMeeting], token: int) -> bool:
    """Whether people were at a meal that was not told before: "talks with both. Over coffee with Jane Doe on Friday"."""
    parse = marked.parse
    spans = (parse.sentence_tokens[s] for m in told for s in m.sentences if s != parse.sentence[token])
    over = parse.lower[token] in MEALS and parse.lower[parse.head[token]] == "over"
    return over and not any(parse.lower[token] in parse.lower[slice(*span)] for span in spans)


def _has_its_own(one: FoundMeeting, other: FoundMeeting) -> bool:
    """Whether each of two meetings has somebody whom the other lacks: "on the same day the president received two of them"."""
    return bool(set(one.participants) - set(other.participants)) and bool(
        set(other.participants) - set(one.participants)
    )


def _words(marked: MarkedArticle, meeting: FoundMeeting) -> str:
    """The words for a meeting's place."""
    return marked.article.text[slice(*meeting.place)] if meeting.place else ""


def value(marked: MarkedArticle, date: int) -> str | None:
    """The value of a date in the marks; None for no date (-1)."""
    return marked.dates[date].value if date >= 0 else None
