"""Meetings: who came together or spoke with whom, whether it took place, how, when and where."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from summarizer.draft.embedded.circumstances import date_of, is_unreal, mode_of, place_of, status_of
from summarizer.draft.embedded.parties import objects_of, partners_of, phones, sides_of, subjects_of, unique
from summarizer.draft.embedded.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.meetings import CALL, CALLED, DISCUSS, MEET, NOUNS, RECEIVE, TALK
from summarizer.record import MeetingMode, MeetingStatus

_PHONE_TO = re.compile(r"^told [^,.\"“]{2,60}? (?:by|in a|over the|on the|via) (?:tele)?phone\b", re.I)
_REMOTE = re.compile(
    r"\b(?:letter|message|telegram|wish(?:es|ed)? to|refus\w+ to|declin\w+ to|never|would like to)\b", re.I
)


@dataclass(slots=True)
class FoundMeeting:
    """One meeting; ``participants`` are entity indices, ``date`` an index into the marks or -1."""

    participants: list[int]
    status: MeetingStatus
    mode: MeetingMode
    date: int
    place: tuple[int, int] | None
    sentences: list[int] = field(default_factory=list)
    noun: bool = False


def find_meetings(marked: MarkedArticle, speakers: Speakers) -> list[FoundMeeting]:
    """All meetings, each once, in the order in which they are first told."""
    found: list[FoundMeeting] = []
    told: list[FoundMeeting] = []
    weak: list[FoundMeeting] = []
    parse = marked.parse
    quoted = [(q.start, q.end) for q in marked.quotations if q.level == 1]
    for token, lower in enumerate(parse.lower):
        tag = parse.tag[token]
        if lower in MEET and tag.startswith("V"):
            sides = subjects_of(marked, speakers, token), partners_of(marked, speakers, token, direct=True)
        elif lower in (*TALK, *DISCUSS) and tag.startswith("V"):
            if lower == "sat" and parse.lower[min(token + 1, len(parse.words) - 1)] != "down":
                continue
            sides = subjects_of(marked, speakers, token), partners_of(marked, speakers, token)
        elif (lower in (*RECEIVE, *CALL) and tag.startswith("V")) or (lower in CALLED and phones(marked, token)):
            sides = subjects_of(marked, speakers, token), objects_of(marked, speakers, token)
        elif lower in ("told", "tells") and tag.startswith("V"):
            _, last = parse.sentence_tokens[parse.sentence[token]]
            if not _PHONE_TO.search(marked.text(token, last)):
                continue
            sides = subjects_of(marked, speakers, token), objects_of(marked, speakers, token)
        elif tag in ("NN", "NNS") and (lower in NOUNS or (lower == "conference" and parse.lower[token - 1] == "video")):
            sides = sides_of(marked, speakers, token)
        else:
            continue
        start = parse.start[token]
        if any(a <= start < b for a, b in quoted) and token not in speakers.turns:
            continue
        if is_unreal(marked, token):
            continue
        people = unique([*sides[0], *sides[1]])
        if len(people) < 2 or ((not sides[0] or not sides[1]) and lower in (*RECEIVE, *CALL)):
            continue
        kinds = {marked.entities[entity].kind for entity in people}
        if lower in (*TALK, *DISCUSS) and kinds - {"person", "country"}:
            continue
        if lower in RECEIVE and kinds != {"person"}:
            continue
        sentence = parse.sentence[token]
        words = marked.text(*marked.parse.sentence_tokens[sentence])
        if lower in (*TALK,) and _REMOTE.search(words):
            continue
        meeting = FoundMeeting(
            people,
            status_of(marked, token),
            mode_of(marked, token),
            date_of(marked, token),
            place_of(marked, token),
            [sentence],
            noun=lower in NOUNS,
        )
        (weak if lower in DISCUSS else told).append(meeting)
    for meeting in told:
        _merge(marked, found, meeting)
    for meeting in weak:
        # "they also discussed" is told of the meeting at hand; only without one it is a meeting itself
        same = [other for other in found if len(set(other.participants) & set(meeting.participants)) > 1]
        if same:
            same[0].sentences = sorted({*same[0].sentences, *meeting.sentences})
        else:
            found.append(meeting)
    return sorted(found, key=lambda meeting: meeting.sentences[0])


def _merge(marked: MarkedArticle, found: list[FoundMeeting], meeting: FoundMeeting) -> None:
    """One meeting told several times is one: the same parties, and nothing that speaks against it."""
    for other in found:
        shared = set(other.participants) & set(meeting.participants)
        if len(shared) < 2:
            continue
        a, b = _value(marked, other.date), _value(marked, meeting.date)
        if a and b and a != b:
            continue
        if {other.status, meeting.status} == {"held", "cancelled"}:
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


def _value(marked: MarkedArticle, date: int) -> str | None:
    return marked.dates[date].value if date >= 0 else None
