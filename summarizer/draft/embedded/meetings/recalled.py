"""When a meeting was, against the day of telling: what is to come, and what those who meet recall of earlier ones."""

from __future__ import annotations

from summarizer.draft.embedded.meetings.circumstances import verb_above
from summarizer.draft.embedded.meetings.retold import FoundMeeting
from summarizer.draft.embedded.meetings.status import day_of
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.meetings import MEET, RECEIVE


def _is_today(marked: MarkedArticle, date: int) -> bool:
    """Whether a day is none or that of publication."""
    published = marked.article.published
    return date < 0 or (published is not None and marked.dates[date].begin == published.isoformat())


def is_recalled(marked: MarkedArticle, speakers: Speakers, token: int) -> bool:
    """Whether people who meet speak of an earlier day: "We met in Lima last summer"."""
    past = marked.parse.tag[token] == "VBD" and marked.parse.lower[token] in MEET
    return past and token in speakers.turns and not _is_today(marked, day_of(marked, token))


def is_going_on(marked: MarkedArticle, speakers: Speakers, token: int, date: int) -> bool:
    """Whether people who meet say that they do: "We are meeting in a new hall today"."""
    parse = marked.parse
    now = any(parse.lower[c] in ("are", "'re", "’re") for c in parse.children[token])
    if token in speakers.turns and _greets(marked, token):
        return True
    return token in speakers.turns and parse.tag[token] == "VBG" and now and _is_today(marked, date)


def _greets(marked: MarkedArticle, verb: int) -> bool:
    """Whether somebody is welcomed to his face: "Allow me to welcome you to Lima", not "We will welcome you"."""
    parse = marked.parse
    you = any(parse.lower[c] == "you" for c in parse.children[verb])
    around = [parse.head[verb], *parse.children[verb], *parse.children[parse.head[verb]]]
    ahead = any(parse.lower[i] in _TO_COME for i in around)
    return you and parse.lower[verb] in RECEIVE and parse.tag[verb] in ("VB", "VBP") and not ahead


_TO_COME = frozenset("will 'll ’ll hope wish want".split())
"""Words by which a welcome is one to come."""


def lies_ahead(marked: MarkedArticle, date: int) -> bool:
    """Whether a day is after the day of publication."""
    published = marked.article.published
    begin = marked.dates[date].begin if date >= 0 else None
    return bool(published and begin and begin > published.isoformat())


def is_of_the_way_there(marked: MarkedArticle, token: int, date: int) -> bool:
    """Whether a day is that of a deed before what is planned: "flew in on Monday, where he is to meet her"."""
    if date < 0:
        return False
    parse = marked.parse
    deed = verb_above(marked, marked.token_at(marked.dates[date].start))
    return deed != verb_above(marked, token) and (
        (parse.tag[deed] == "VBD" and parse.lower[deed] in _ON_THE_WAY) or parse.lower[deed] in _SET_OUT
    )


_ON_THE_WAY = frozenset("arrived flew left departed travelled traveled went came landed returned".split())
"""Verbs of the way to a meeting."""
_SET_OUT = frozenset("leave leaves leaving depart departs departing".split())
"""Those that even in the present tell of another day than that of the meeting."""


def is_told_of(marked: MarkedArticle, meeting: FoundMeeting, other: FoundMeeting) -> bool:
    """Whether what people, or the countries that they lead, are said to discuss is told of another meeting."""
    told = (meeting.status, other.status)
    if told == ("held", "planned") or (told == ("planned", "held") and lies_ahead(marked, meeting.date)):
        return False
    ours, theirs = set(meeting.participants), set(other.participants)
    kinds = {marked.entities[e].kind for e in ours}, {marked.entities[e].kind for e in theirs}
    if kinds == ({"country"}, {"person"}):
        return len(ours) == len(theirs)
    return len(ours & theirs) > 1
