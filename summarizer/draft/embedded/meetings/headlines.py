"""A meeting that the headline tells and the text takes for granted: "X spoke by telephone with Y", "Talks with X"."""

from __future__ import annotations

import re

from summarizer.draft.embedded.meetings.called_off import CANCELLED
from summarizer.draft.embedded.meetings.circumstances import PHONE, VIDEO
from summarizer.draft.embedded.meetings.retold import FoundMeeting
from summarizer.draft.embedded.title import named_in_title, places_in_title
from summarizer.mark import MarkedArticle
from summarizer.record import MeetingMode, MeetingStatus

_MET = re.compile(
    r"\b(?P<meet>met|meets?|meetings?|talks?|summit|receive[sd]?|hosts?|hosted|lunch|dinner|tete-a-tete|negotiations"
    r"|consultations)\b"
    r"|\b(?:spoke|speaks?|telephone[sd]?|phone[sd]?|calls?|called|conversation|discuss(?:es|ed|ions?)?)\b",
    re.I,
)
_WITH = re.compile(r"(?:\s+\w+){0,3}?\s+(?:with|between)\s", re.I)
_AFTER = re.compile(r"\b(?:after|following|at the end of|results of)\s(?:[\w-]+\s){0,3}\w+$", re.I)
_AHEAD = re.compile(r"\b(?:to|will|due to|set to|plans? to) (?:meet|hold|host|receive|call|speak|see|have)\b", re.I)
_NOT = re.compile(
    r"\b(?:not|never|refuse[sd]?|declines?|declined|rejects?|rejected|denies|denied|letter|message|hopes?|proposes?|proposed|requests?"
    r"|(?:meeting|talks|summit) initiative|proposals?|could|possible|(?:wants?|urges?|seeks?|ready|calls?) (?:to|for))\b",
    re.I,
)
_TELLER = re.compile(r"^(?:[\w.-]+\s+){0,3}[\w.-]+(?=:\s)|(?<=:\s)(?:[\w.-]+\s+){0,3}[\w.-]+$")
"""Who says what a headline tells, before or behind its colon."""

_PLURAL = re.compile(r"\b(?:meetings|conversations|calls)\b", re.I)


def told_by_title(marked: MarkedArticle, known: list[FoundMeeting]) -> list[FoundMeeting]:
    """The meetings of a headline; none where it tells of none or the text has told who met whom already."""
    title = (marked.article.title or "").replace("’", "'")
    met = _MET.search(title)
    people = named_in_title(marked)
    tellers = [span.span() for span in _TELLER.finditer(title)]
    others = [
        e for e in people if not any(a <= min(places_in_title(marked.entities[e], title)) < b for a, b in tellers)
    ]
    people = others if len(others) > 1 else people  # "Talks went well: Jane Doe" may be her own
    if met and (part := next((p for p in re.split(r"; ", title) if met.group() in p), "")) != title:
        people = [e for e in people if places_in_title(marked.entities[e], part)]  # "Jane Doe wins; ministers talk"
    if met is None or not people or _NOT.search(title):
        return []
    first = min(places_in_title(marked.entities[people[0]], title))
    status: MeetingStatus = "cancelled" if CANCELLED.search(title) else "planned" if _AHEAD.search(title) else "held"
    sides = [people]
    if first > met.start():
        told = [meeting for meeting in known if set(people) & set(meeting.participants)]
        after = len(people) > 1 and _AFTER.search(title[: met.end()])
        if not (after or _WITH.match(title, met.end())) or any(meeting.status == status for meeting in told):
            return []
        if not after and " between " not in title:
            host = _host(marked, people)
            if host < 0:
                return []
            sides = [[host, guest] for guest in people] if _PLURAL.search(title) else [[host, *people]]
    if any(len(parties) < 2 for parties in sides):
        return []
    mode, date = _mode(title), _day(marked)
    return [
        FoundMeeting(parties, status, mode, date, None, [_sentence(marked, parties)], noun=True) for parties in sides
    ]


def names_guests_alone(marked: MarkedArticle, token: int) -> bool:
    """Whether it is a headline within the text, "Meeting with Jane Doe and Ada Roe": who met them it does not say."""
    parse = marked.parse
    first, last = parse.sentence_tokens[parse.sentence[token]]
    told = any(
        parse.tag[i][0] == "V" for i in range(first, last) if i != token
    )  # "Meeting" itself may be taken for one
    if told or parse.tag[token] not in ("NN", "NNS", "VBG") or parse.lower[token + 1 : token + 2] != ["with"]:
        return False
    return not any(first <= name.first < token and name.kind == "person" for name in marked.names_between(first, token))


def _day(marked: MarkedArticle) -> int:
    """The one day that a headline in the text names; -1 for none."""
    title = marked.article.title or ""
    start = marked.article.text.find(title, 0, marked.article.body[0]) if title else -1
    days = [index for index, date in marked.dates_between(start, start + len(title)) if date.type in ("DATE", "TIME")]
    return days[0] if start >= 0 and len(days) == 1 else -1


def _mode(title: str) -> MeetingMode:
    if VIDEO.search(title):
        return "video"
    if PHONE.search(title) or re.search(r"\bcall(?:s|ed)?\b", title):
        return "phone"
    return "in_person" if any(met.group("meet") for met in _MET.finditer(title)) else "unspecified"


def _host(marked: MarkedArticle, guests: list[int]) -> int:
    """Whose "Meeting with X" it is: the one other person who acts or speaks where the text begins; -1 for none."""
    parse = marked.parse
    opening = marked.sentence_at(marked.article.body[0])
    for name in marked.names:
        if parse.sentence[name.first] > opening + _OPENING:
            break
        if name.kind != "person" or name.entity < 0 or name.entity in guests:
            continue
        return name.entity if parse.dep[name.last - 1] != "poss" else -1
    return -1


_OPENING = 5
"""Sentences after the first in which the host is named, if he is at all."""


def _sentence(marked: MarkedArticle, parties: list[int]) -> int:
    """The sentence of the text that names most of them, else the first."""
    named: dict[int, set[int]] = {}
    for name in marked.names:
        if name.entity in parties:
            named.setdefault(marked.parse.sentence[name.first], set()).add(name.entity)
    if not named:
        return marked.sentence_at(marked.article.body[0])
    return min(named, key=lambda number: (-len(named[number]), number))


def mode_by_title(marked: MarkedArticle, people: list[int]) -> MeetingMode:
    """How the people of a headline met by it, where the text only speaks of "the conversation"."""
    named = set(named_in_title(marked))
    if not named & set(people):
        return "unspecified"
    mode = _mode(marked.article.title or "")
    return mode if mode in ("phone", "video") or named <= set(people) else "unspecified"


_OF_BODY = re.compile(
    r"^(?:working\s+|regular\s+|extended\s+|joint\s+|expanded\s+)?(?:meeting|talks|session)\s+(?:with|of)\s", re.I
)
_HOSTS = re.compile(
    r"\b(?:held|holds|chaired|chairs|met|meets|convened|continued|attended|took\s+part|takes\s+part|spoke|addressed|opened)\b"
)
"""What the text then tells of whoever met with it."""


def told_of_body(marked: MarkedArticle) -> FoundMeeting | None:
    """The meeting of a headline without a person in it: of the body it names and of who opens the text by meeting."""
    title = marked.article.title or ""
    named = _OF_BODY.match(title)
    if named is None or named_in_title(marked):
        return None
    bodies = [
        (at, index)
        for index, entity in enumerate(marked.entities)
        if entity.kind == "organization" and (at := _place(entity.forms, title)) >= named.end()
    ]
    opening = marked.sentence_at(marked.article.body[0])
    first, last = marked.parse.sentence_tokens[opening]
    hosts = [n for n in marked.names_between(first, last) if n.kind == "person" and n.entity >= 0]
    if not bodies or not hosts or not marked.parse.dep[hosts[0].last - 1].startswith("nsubj"):
        return None
    if not _HOSTS.search(marked.article.text, hosts[0].end, marked.sentences[opening].end):
        return None
    return FoundMeeting([hosts[0].entity, min(bodies)[1]], "held", "in_person", -1, None, [opening], noun=True)


def _place(forms: list[str], title: str) -> int:
    """Where a headline has the whole of a body's name; -1 where it has none, or goes on with it."""
    found = ((title.find(form), form) for form in forms)
    whole = (at for at, form in found if at >= 0 and not re.match(r"[\s)]+\(?[A-Z]", title[at + len(form) :]))
    return min(whole, default=-1)
