"""Meetings that did not come to be and got another day in a later sentence: "It will be held on Friday instead"."""

from __future__ import annotations

import re

from summarizer.draft.embedded.meetings.retold import FoundMeeting
from summarizer.mark import MarkedArticle

_AGAIN = re.compile(
    r"^\s*[“\"]?(?:It|(?:The|Their|His|Her)\s+(?:(?:visit|meeting|talks|call|trip|summit|session|conversation|dinner|lunch"
    r"|consultations|negotiations|encounter)\b|two\b|pair\b|sides\b)[^.;]{0,70}?)\s+"
    r"(?:will\s+(?:now\s+|instead\s+)?(?:be\s+held|take\s+place|go\s+ahead|happen|meet)"
    r"|(?:has|have|had|was|were)\s+(?:now\s+|since\s+|later\s+)?(?:been\s+)?(?:re-?scheduled|postponed|moved|put\s+off|pushed)"
    r"|(?:is|are)\s+(?:now\s+)?(?:to\s+be\s+held|planned|set|scheduled|due|expected|fixed))\b"
)
"""How a sentence gives a meeting that was just told another day."""

_NEAR = 6
"""Sentences after a meeting was told in which its new day may stand."""


def renew(marked: MarkedArticle, found: list[FoundMeeting]) -> None:
    """Make planned again, on the new day, whatever was called off or put off and set anew."""
    for meeting in found:
        if meeting.status == "held" or (meeting.status == "planned" and meeting.date >= 0):
            continue
        told = meeting.sentences[-1]
        trip = _on_trip(marked, meeting)
        for number in range(told + 1, len(marked.sentences) if trip else min(told + 1 + _NEAR, len(marked.sentences))):
            others = (other for other in found if other is not meeting)
            if number > told + 1 and not trip and any(number - 1 in other.sentences for other in others):
                break  # another meeting has been told since
            sentence = marked.sentences[number]
            again = _AGAIN.match(marked.article.text[sentence.start : sentence.end])
            if again is None or (number > told + 1 and again.group().lstrip().startswith("It")):
                continue
            if trip and number > told + _NEAR and not _TRIP.search(again.group()):
                continue
            days = [
                index
                for index, date in marked.dates_between(sentence.start + again.end(), sentence.end)
                if date.type in ("DATE", "TIME")
            ]
            if days and _is_to_come(marked, days[-1]):
                meeting.status, meeting.date = "planned", days[-1]
                meeting.sentences = sorted({*meeting.sentences, number})
                break


_TRIP = re.compile(r"\b(?:visit|trip)\b", re.I)


def _on_trip(marked: MarkedArticle, meeting: FoundMeeting) -> bool:
    """Whether people were to meet on a visit, of which the text may tell later what becomes of it."""
    sentence = marked.sentences[meeting.sentences[0]]
    return bool(_TRIP.search(marked.article.text, sentence.start, sentence.end))


def _is_to_come(marked: MarkedArticle, day: int) -> bool:
    published, last = marked.article.published, marked.dates[day].last
    return published is None or last is None or last > published.isoformat()
