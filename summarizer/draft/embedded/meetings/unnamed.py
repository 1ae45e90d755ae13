"""Sentences that tell of a meeting and name nobody: "Talks will take place in Lima on 5 June", "Peruvian-Greek talks".

The parties stand in the sentence beside; the day, the place and the way they met may stand only here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from summarizer.draft.embedded.meetings.called_off import CANCELLED
from summarizer.draft.embedded.meetings.circumstances import mode_of
from summarizer.draft.embedded.meetings.day import date_of
from summarizer.draft.embedded.meetings.places import place_of
from summarizer.draft.embedded.meetings.recalled import lies_ahead
from summarizer.draft.embedded.meetings.retold import FoundMeeting, value
from summarizer.draft.embedded.meetings.status import status_of
from summarizer.draft.embedded.meetings.unmet import is_of_others
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.meetings import FACE_TO_FACE
from summarizer.record import MeetingStatus

TAKES_PLACE = frozenset(
    "held take takes took taking begin begins began start starts started open opened end ends ended conclude concludes concluded finish finishes finished resulted resume resumes resumed".split()
)
"""Verbs whose subject is the meeting itself."""

_VISIT = frozenset({"visit"})
"""What brings the parties together for the talks that the next sentence tells of."""

_ON_IT = re.compile(r"(?:during|at|in the course of)\s", re.I)
"""How the sentence after a visit goes on with what there will be on it."""


@dataclass(slots=True)
class Unnamed:
    """``token`` is the word for the meeting or visit; ``told`` says that its sentence tells when and where it is."""

    token: int
    sentence: int
    status: MeetingStatus
    visit: bool
    told: bool


def unnamed_at(marked: MarkedArticle, token: int) -> Unnamed | None:
    """What a noun without parties tells; None for a word that is no such noun."""
    parse = marked.parse
    lower, dep = parse.lower[token], parse.dep[token]
    visit = lower in _VISIT and dep == "dobj"
    hosted = dep == "dobj" and parse.lower[parse.head[token]] in ("host", "hosts", "hosted")
    if not parse.tag[token].startswith("N") or not (visit or lower in FACE_TO_FACE):
        return None
    subject = dep in ("nsubj", "nsubjpass") and parse.lower[parse.head[token]] in TAKES_PLACE
    return Unnamed(token, parse.sentence[token], status_of(marked, token), visit, visit or subject or hosted)


def settle(marked: MarkedArticle, found: list[FoundMeeting], unnamed: list[Unnamed]) -> None:
    """Give meetings the day, place and mode that a sentence beside theirs tells without naming them."""
    for meeting in found:
        first = meeting.sentences[0]
        for other in unnamed:
            if other.status != meeting.status or abs(other.sentence - first) > 1:
                continue
            goes_on = other.sentence == first - 1 and _ON_IT.match(marked.article.text, marked.sentences[first].start)
            if other.visit and not goes_on:
                continue
            day = date_of(marked, other.token)
            if meeting.date >= 0 <= day and value(marked, meeting.date) != value(marked, day):
                continue  # "met on Monday. Last year's talks in Lima ended without a deal"
            if meeting.mode == "unspecified":
                meeting.mode = "in_person" if other.visit else mode_of(marked, other.token)
            if other.told:
                meeting.date = meeting.date if meeting.date >= 0 else day
                meeting.place = meeting.place or place_of(marked, other.token)
    _settle_by_opening(marked, found)
    _settle_by_series(marked, found)


_EVENTS = FACE_TO_FACE | _VISIT | frozenset("trip forum congress conference talks events".split())
"""What a preview opens with, and gives its day."""

_SAME_DAY = 6
"""Sentences after the opening in which a preview goes on with that day."""


def _settle_by_opening(marked: MarkedArticle, found: list[FoundMeeting]) -> None:
    """Give what is planned the day and place of a preview's opening: "On 3 May Jane Doe will visit Fiji. She will meet …"."""
    parse = marked.parse
    opening = marked.sentence_at(marked.article.body[0])
    first, last = parse.sentence_tokens[opening]
    days = [i for i, d in marked.dates_between(parse.start[first], parse.end[last - 1]) if d.type in ("DATE", "TIME")]
    event = next((i for i in range(first, last) if parse.lower[i] in _EVENTS and parse.tag[i] in ("NN", "VB")), -1)
    if event < 0 or len(days) != 1 or not lies_ahead(marked, days[0]) or "will" not in parse.lower[first:last]:
        return
    told_of = {n.entity for n in (*marked.names_between(first, last), *marked.above)}
    for meeting in found:
        begins = meeting.sentences[0]
        if meeting.status != "planned" or meeting.date >= 0 or not opening <= begins <= opening + _SAME_DAY:
            continue
        between = marked.dates_between(parse.end[last - 1], marked.sentences[begins].start) if begins > opening else []
        if told_of & {*meeting.participants} and not any(lies_ahead(marked, i) for i, _ in between):
            meeting.date = days[0]
            meeting.place = meeting.place or place_of(marked, event)


_SERIES = re.compile(
    r"\b(?:held|holds|had|having) (?:an? (?:series|string|number|round|flurry|set) of|several|separate|back-to-back|multiple|various) "
    r"(?:[\w-]+ ){0,3}(?:meetings|talks|pull-?asides|bilaterals|conversations|engagements|calls)\b"
)
"""How an opening sums up what is then told one by one."""


def _settle_by_series(marked: MarkedArticle, found: list[FoundMeeting]) -> None:
    """Give the day of "Jane Doe held a series of meetings on Thursday" to those of her meetings that have none."""
    parse, text = marked.parse, marked.article.text
    opening = marked.sentence_at(marked.article.body[0])
    for number in range(opening, min(opening + 2, len(marked.sentences))):
        sentence = marked.sentences[number]
        series = _SERIES.search(text, sentence.start, sentence.end)
        days = [i for i, d in marked.dates_between(sentence.start, sentence.end) if len(d.value or "") == 10]
        if series is None or len(days) != 1:
            continue
        before = marked.names_between(parse.sentence_tokens[number][0], marked.token_at(series.start()))
        hosts = {n.entity for n in before if n.kind == "person"}
        for meeting in found:
            if meeting.status == "held" and meeting.date < 0 and not meeting.apart and hosts & {*meeting.participants}:
                meeting.date = days[0]


_NATIONS = re.compile(
    r"\b(?P<one>[A-Z]\w+)[-–](?P<other>[A-Z]\w+)\s+(?:[\w-]+\s+){0,2}?(?:talks|negotiations|summit|consultations)\b"
)
_TELLS = re.compile(
    r"\b(?:after|following|during|at|results? of|outcomes? of)\s[^.]{0,40}$|^[^.]{0,60}\b(?:held|took place|ended|began|opened"
    r"|concluded|will|due|to be)\b",
    re.I,
)
"""What says that there were talks, or will be; most copy that has the words tells of prospects."""


_TO_ATTEND = re.compile(
    r"\b(?:will|to) (?:also )?(?:attend|host|hold|open|join|chair|(?:take part|participate) in) (?:an?|the) (?:[\w-]+ ){0,2}$"
)
"""What stands before talks that somebody is still to go to."""

_WISHED = re.compile(r"\b(?:could|might|may|should|suggest|propos|prospect|prepar|letter|message|greetings)", re.I)


def told_of_nations(marked: MarkedArticle) -> FoundMeeting | None:
    """The meeting of "Peruvian-Greek talks were held", for a text that names nobody who met."""
    text = marked.article.text
    opening = marked.sentences[marked.sentence_at(marked.article.body[0])]
    for match in _NATIONS.finditer(text, marked.offset, opening.end):
        parties = [nation(marked, match.group("one")), nation(marked, match.group("other"))]
        around = (text[max(match.start() - 60, 0) : match.start()], text[match.end() : match.end() + 80])
        if min(parties) < 0 or parties[0] == parties[1] or _WISHED.search(around[0] + around[1]):
            continue
        if not any(_TELLS.search(words.split("\n")[-1 if words is around[0] else 0]) for words in around):
            continue
        token = marked.token_at(match.end() - 1)
        if is_of_others(marked, token):
            continue
        day = date_of(marked, token)
        day, place = (day, place_of(marked, token)) if lies_ahead(marked, day) else (-1, None)
        told = re.match(r"[^.\n]{0,60}\b(?:will|due|to be)\b", around[1]) or _TO_ATTEND.search(around[0])
        ahead = told or day >= 0
        status: MeetingStatus = "cancelled" if CANCELLED.search(around[1]) else "planned" if ahead else "held"
        return FoundMeeting(parties, status, "in_person", day, place, [marked.sentence_at(match.start())], noun=True)
    return None


def nation(marked: MarkedArticle, word: str) -> int:
    """The country or body that one half of such a compound means; -1 where the text has no such actor."""
    country = countries().adjectives.get(word) or countries().names.get(word)
    for index, entity in enumerate(marked.entities):
        if entity.kind in ("country", "organization") and (
            (country and entity.country == country) or word in entity.forms
        ):
            return index
    return -1
