"""Where people met by the way that took them there: "arrived in Lima on Monday. There she met", "is due in Lima for talks"."""

from __future__ import annotations

import datetime
import re

from summarizer.draft.embedded.meetings.arguments import subjects_of
from summarizer.draft.embedded.meetings.called_off import CANCELLED
from summarizer.draft.embedded.meetings.circumstances import verb_above
from summarizer.draft.embedded.meetings.places import TRAVEL, link_before
from summarizer.draft.embedded.meetings.retold import FoundMeeting
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.meetings import DISCUSS, MEET, NOUNS, RECEIVE, SEE, TALK, VISIT
from summarizer.mark.names.name import Name

_ARRIVED = frozenset("landed lands touched".split())
_TRIPS = frozenset("visit trip tour stop stay stopover journey".split())
_MADE = frozenset(
    "paid pays pay made makes make began begins begin starts started ended ends wrapped concluded undertook put called cancelled "
    "canceled scrapped postponed delayed cut".split()
)
"""Verbs of those who go on a trip, or were to: others only speak of one."""
_LEAVES = frozenset("left leaves leave departed departs".split())
_IS = frozenset("is was are were".split())
_BACK = re.compile(
    r"\b(?:before (?:leaving|departing|flying|setting off|travelling|traveling|the trip)|earlier|back (?:home|in)|at home|previously|last)\b",
    re.I,
)
"""What says that a meeting was not where the way went."""
_TOLD = MEET | NOUNS | RECEIVE | SEE | TALK | DISCUSS | {"brief", "briefs"}
_DAYS = 4
"""Days for which people stay where they have come."""


def place_meetings(marked: MarkedArticle, speakers: Speakers, found: list[FoundMeeting]) -> None:
    """Give meetings without a place that to which their own sentence, or the one before, has one of those who met come."""
    for meeting in found:
        number = meeting.sentences[0]
        if meeting.place or meeting.mode in ("phone", "video"):
            continue
        here = _come_to(marked, speakers, meeting, number, own=True)
        told = marked.sentences[number]
        if not here and number and not _BACK.search(marked.article.text, told.start, told.end):
            here = _come_to(marked, speakers, meeting, number - 1, own=False)
        if len({marked.article.text[n.start : n.end] for n in here}) == 1:
            meeting.place = here[0].start, here[0].end
            meeting.mode = "in_person"


def _come_to(marked: MarkedArticle, speakers: Speakers, meeting: FoundMeeting, number: int, *, own: bool) -> list[Name]:
    """The places to which a sentence has one of those who meet come, if it is to meet, or the meeting follows on it."""
    parse, sentence, found = marked.parse, marked.sentences[number], list[Name]()
    first, last = parse.sentence_tokens[number]
    if not own and CANCELLED.search(marked.article.text, sentence.start, sentence.end):
        return []
    for name in marked.names_between(first, last):
        way = _way_to(marked, name, own=own)
        verb = verb_above(marked, way) if way >= 0 else -1
        if verb < 0 or any(parse.dep[c] == "neg" for c in parse.children[verb]):
            continue
        if not set(subjects_of(marked, speakers, verb)) & {*meeting.participants}:
            continue
        if _lies_ahead(marked, verb) and meeting.status == "held":
            continue
        if own and not any(parse.lower[i] in _TOLD and _leads_to(marked, way, verb, i) for i in range(name.last, last)):
            continue
        if not own and not _follows_on(marked, meeting, number):
            continue
        found.append(name)
    return found


def _way_to(marked: MarkedArticle, name: Name, *, own: bool) -> int:
    """The verb or noun of the way that ends at a place; -1 for other places."""
    parse = marked.parse
    if name.kind not in ("place", "capital", "country") or name.first == 0:
        return -1
    head = parse.head[name.last - 1]
    if parse.dep[name.last - 1] == "dobj" and parse.lower[head] in VISIT | {"reached"}:
        return head
    link = link_before(marked, name)
    head, to = parse.head[link], parse.lower[link]
    if parse.lower[head] in TRAVEL | _ARRIVED | {"due", "expected"} and to in ("in", "to", "into", "at"):
        return head
    if (parse.lower[head] in _LEAVES and to == "for") or (parse.lower[head] in _IS and to == "in"):
        return head
    above = parse.head[head]
    made = parse.lower[above] in ("on", "during", "for", "after" if own else "on") or parse.lower[above] in _MADE
    return head if parse.lower[head] in _TRIPS and to in ("to", "in") and made else -1


def _leads_to(marked: MarkedArticle, way: int, verb: int, token: int) -> bool:
    """Whether people go there for the talks: "is due in Lima for talks", "put off a trip to Lima to see him"."""
    parse = marked.parse
    for _ in range(5):
        above = parse.head[token]
        if parse.dep[token] not in ("pobj", "prep", "advcl", "xcomp", "relcl", "acl", "dobj", "conj"):
            return False
        if parse.dep[token] == "advcl" and not any(parse.tag[c] == "TO" for c in parse.children[token]):
            return False  # "flew home after she had met him"
        if parse.dep[token] == "prep" and parse.lower[token] not in ("for", "with", "to"):
            return False
        if above in (way, verb):
            return True
        token = above
    return False


def _lies_ahead(marked: MarkedArticle, verb: int) -> bool:
    """Whether people are still to go: "will fly to Lima", "travels to Lima on Friday", and not "is in Lima"."""
    parse = marked.parse
    beside = {parse.lower[c] for c in parse.children[verb] if parse.dep[c] in ("aux", "auxpass")}
    goes = parse.tag[verb] == "VBZ" and parse.lower[verb] in TRAVEL | _ARRIVED | _LEAVES
    return goes or bool(beside & {"will", "to", "would", "may", "might"})


def _follows_on(marked: MarkedArticle, meeting: FoundMeeting, number: int) -> bool:
    """Whether those who met were, or will be, there on the day of the meeting."""
    if meeting.status == "cancelled" or meeting.apart:
        return False
    sentence = marked.sentences[number]
    came = [d for _, d in marked.dates_between(sentence.start, sentence.end) if d.type in ("DATE", "TIME") and d.begin]
    met = marked.dates[meeting.date] if meeting.date >= 0 else None
    if met is None or not met.begin:
        return meeting.status == "held" or bool(came)
    day = datetime.date.fromisoformat
    begin = came[-1].begin if came else f"{marked.article.published}" if marked.article.published else None
    until = came[-1].last if came else begin
    if not begin or not until:
        return False
    slack = datetime.timedelta(days=_DAYS if day(until[:10]) - day(begin[:10]) < datetime.timedelta(7) else 0)
    early, late = day(begin[:10]) - day(met.begin[:10]), day(met.begin[:10]) - day(until[:10])
    return early <= (datetime.timedelta() if came else slack) and late <= slack
