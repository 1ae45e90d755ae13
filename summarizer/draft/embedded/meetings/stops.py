"""Meetings at one stop after another: "met X in Cairo on Monday, Y in Amman on Tuesday and Z in Doha on Friday".

Every partner has a place or a day of their own right behind the name, which tells these meetings apart.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, replace

from summarizer.draft.embedded.meetings.retold import FoundMeeting
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.tags import FINITE
from summarizer.mark.names.name import Name

_PLACES = ("place", "capital", "country")
_OWN = (
    r",?(?: of ~+)?(?P<place> (?:in|at) (?:the )?(?:\w+ )?~+(?:, ~+)?)?"
    r"(?P<day>,? (?:on |in )?(?:late |early )?@+(?: (?:morning|afternoon|evening|night))?)?"
)
_LAST = re.compile(_OWN)
_OTHER = re.compile(
    _OWN + r",?(?: and|;|(?<=,))(?: then| later| also| finally)?(?: @+,?)?(?: with)?(?: the| her| his)?(?: ~+)? "
)
"""What stands between two partners, ``~`` for the name of a place and ``@`` for a day."""


@dataclass(frozen=True, slots=True)
class Stop:
    """One partner, with the place and the day (index into the dates, or -1) told behind the name."""

    partner: int
    place: tuple[int, int] | None
    date: int


def at_each_stop(marked: MarkedArticle, meeting: FoundMeeting, token: int, host: list[int]) -> list[FoundMeeting]:
    """As many meetings as there are stops, each with its place and day; none where there is but one stop."""
    stops = _stops(marked, token) if len(host) == 1 and meeting.mode != "video" else []
    if host and host[0] in {stop.partner for stop in stops}:
        return []
    return [
        replace(meeting, participants=[*host, s.partner], place=s.place, date=s.date, apart=False, alone=True)
        for s in stops
    ]


def _stops(marked: MarkedArticle, token: int) -> list[Stop]:
    """The stops told behind a meeting's word; none unless there are two, and each has a place or each a day."""
    number = marked.parse.sentence[token]
    behind = marked.names_between(token + 1, marked.parse.sentence_tokens[number][1])
    people = [n for n in behind if n.kind == "person" and n.entity >= 0]
    found: list[Stop] = []
    for name, after in itertools.zip_longest(people, people[1:]):
        other = _told(marked, name, _begin(after), _OTHER) if after else None
        own = other or _told(marked, name, marked.sentences[number].end, _LAST)
        if own is None:
            return []
        found.append(own)
        if other is None:
            break
    told = [s.place is not None for s in found], [s.date >= 0 for s in found]
    return found if len(found) > 1 and any(map(all, told)) else []


def _begin(name: Name) -> int:
    return name.title[0] if name.title else name.start


def _told(marked: MarkedArticle, name: Name, end: int, pattern: re.Pattern[str]) -> Stop | None:
    """The stop at a partner, where the words up to ``end`` are those of the pattern."""
    start = max([name.end, *(last for _, last in name.appositions if last <= end)])
    dates = [(date.start, date.end, index) for index, date in marked.dates_between(start, end)]
    names = marked.names_between(name.last, marked.token_at(end - 1) + 1)
    places = [(n.start, n.end) for n in names if n.kind in _PLACES and start <= n.start and n.end <= end]
    words = marked.article.text[start:end]
    for sign, spans in (("@", [(a, b) for a, b, _ in dates]), ("~", places)):
        for a, b in spans:
            words = words[: a - start] + sign * (b - a) + words[b - start :]
    found = pattern.match(words) if pattern is _LAST else pattern.fullmatch(words)
    if found is None:
        return None
    if pattern is _LAST and marked.parse.tag[marked.token_at(start + found.end() - 1) + 1] in FINITE:
        return None  # "and Jane Doe in Lima said"
    place = next((p for p in places if p[0] >= start + found.start("place")), None) if found["place"] else None
    day = next((i for a, _, i in dates if a >= start + found.start("day")), -1) if found["day"] else -1
    return Stop(name.entity, place, day)
