"""A meeting that the headline tells and the text takes for granted: "X spoke by telephone with Y"."""

from __future__ import annotations

import re

from summarizer.draft.embedded.circumstances import PHONE, VIDEO
from summarizer.draft.embedded.status import CANCELLED
from summarizer.mark import MarkedArticle
from summarizer.record import MeetingMode, MeetingStatus

_MET = re.compile(
    r"\b(?P<meet>met|meets?|meeting|talks?|summit|receive[sd]?|hosts?|hosted|lunch|dinner|tete-a-tete)\b"
    r"|\b(?:spoke|speaks?|telephone[sd]?|phone[sd]?|calls?|called|conversation|discuss(?:es|ed|ions?)?)\b",
    re.I,
)
_AHEAD = re.compile(r"\b(?:to|will|due to|set to|plans? to) (?:meet|hold|host|receive|call|speak|see)\b", re.I)
_NOT = re.compile(
    r"\b(?:not|never|refuse[sd]?|declines?|declined|rejects?|rejected|denies|denied|letter|message)\b", re.I
)


def named_in_title(marked: MarkedArticle) -> list[int]:
    """People that the headline names, in its order."""
    title = marked.article.title or ""
    places = {
        index: min(where)
        for index, entity in enumerate(marked.entities)
        if entity.kind == "person"
        and (where := [match.start() for form in entity.forms if (match := _word(form).search(title))])
    }
    return sorted(places, key=places.__getitem__)


def _word(form: str) -> re.Pattern[str]:
    return re.compile(rf"\b{re.escape(form.replace('’', chr(39)).split()[-1])}\b")


def told_by_title(marked: MarkedArticle) -> tuple[list[int], MeetingStatus, MeetingMode, int] | None:
    """Participants, status, mode and the sentence that goes on with it; None where the headline tells of no meeting."""
    title = (marked.article.title or "").replace("’", "'")
    met = _MET.search(title)
    people = named_in_title(marked)
    if met is None or len(people) < 2 or _NOT.search(title):
        return None
    first = min(match.start() for form in marked.entities[people[0]].forms if (match := _word(form).search(title)))
    if first > met.start():
        return None
    status: MeetingStatus = "cancelled" if CANCELLED.search(title) else "planned" if _AHEAD.search(title) else "held"
    mode: MeetingMode = "unspecified"
    if VIDEO.search(title):
        mode = "video"
    elif PHONE.search(title) or re.search(r"\bcall(?:s|ed)?\b", title):
        mode = "phone"
    elif met.group("meet"):
        mode = "in_person"
    pair = set(people)
    named: dict[int, set[int]] = {}
    for name in marked.names:
        if name.entity in pair:
            named.setdefault(marked.parse.sentence[name.first], set()).add(name.entity)
    first_told = marked.sentence_at(marked.article.body[0])  # where the text goes on without their names
    sentence = min(named, key=lambda number: (-len(named[number]), number), default=first_told)
    return people, status, mode, sentence


def mode_by_title(marked: MarkedArticle, people: list[int]) -> MeetingMode:
    """How the people of a headline met by it, where the text only speaks of "the conversation"."""
    title = marked.article.title or ""
    if not set(people) & set(named_in_title(marked)):
        return "unspecified"
    return "video" if VIDEO.search(title) else "phone" if PHONE.search(title) else "unspecified"
