"""Partners who were met one by one: "met separately with X and Y", "with X on Monday and with Y on Tuesday"."""

from __future__ import annotations

import re
from dataclasses import replace

from summarizer.draft.embedded.meetings.circumstances import PHONE, VIDEO
from summarizer.draft.embedded.meetings.retold import FoundMeeting, value
from summarizer.draft.embedded.meetings.sides import Sides
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.meetings import CALL
from summarizer.mark.lexicon.tags import FINITE


def one_by_one(marked: MarkedArticle, meeting: FoundMeeting, token: int, sides: Sides) -> list[FoundMeeting]:
    """ "Met separately with X and Y", "met X on Monday and Y on Tuesday": as many meetings as there are partners."""
    parse = marked.parse
    around = [*parse.children[token], *parse.children[parse.head[token]]]
    apart = any(parse.lower[c] in _SEPARATE for c in around) or (
        parse.tag[token] == "NNS"
        and (parse.lower[token] == "calls" or any(parse.lower[c] == "bilateral" for c in parse.children[token]))
    )
    if parse.lower[token] in CALL and parse.tag[token][0] == "V":  # "telephoned both leaders"
        apart = apart or any(parse.dep[c] == "dobj" and parse.lower[parse.left[c]] == "both" for c in around)
    if len(sides[1]) == 2:
        between = _between(marked, meeting, sides[1])
        each = parse.tag[token] == "NNS" or meeting.mode == "phone" or bool(_LATER.search(between))
        apart = apart or bool(_THEN.search(between) or (each and _WITH_EACH.search(between)))
    days = {value(marked, _own_day(marked, meeting, partner)) for partner in sides[1]}
    if len(sides[0]) != 1 or len(sides[1]) < 2 or not (apart or len(days) == len(sides[1])):
        return [meeting]
    return [
        replace(
            meeting,
            participants=[sides[0][0], partner],
            apart=False,
            alone=True,
            date=_own_day(marked, meeting, partner),
        )
        for partner in sides[1]
    ]


def on_both_days(marked: MarkedArticle, meeting: FoundMeeting) -> list[FoundMeeting]:
    """ "Met in Lima in May and again in June", "once on 3 May, and once over Zoom on 9 June": a meeting on each day."""
    if meeting.date < 0 or meeting.status != "held":
        return [meeting]
    text, day = marked.article.text, marked.dates[meeting.date]
    for index, other in marked.dates_between(day.end, day.end + 130):
        again = _AND_AGAIN.fullmatch(text, day.end, other.start)
        if again and _tells_it_again(marked, again, marked.token_at(other.end - 1) + 1):
            over = again["over"] or ""
            mode = "video" if VIDEO.search(over) else "phone" if PHONE.search(over) else meeting.mode
            first = replace(meeting, mode="in_person") if over else meeting
            return [first, replace(meeting, date=index, place=None, mode=mode, apart=True)]
        break
    if found := _ONCE_OVER.search(text, day.end, min(day.end + 60, marked.sentences[meeting.sentences[0]].end)):
        later = marked.dates_between(found.end(), found.end() + 20)
        mode = "video" if VIDEO.search(found.group()) else "phone"
        date = next((index for index, _ in later), -1)
        return [replace(meeting, mode="in_person"), replace(meeting, date=date, place=None, mode=mode, apart=True)]
    return [meeting]


def _tells_it_again(marked: MarkedArticle, again: re.Match[str], after: int) -> bool:
    """Whether a second day is one of the meeting, and not that of a clause which it opens: "and on Tuesday schools shut"."""
    parse = marked.parse
    if (again["again"] or "").startswith(("again", "once")):
        return parse.tag[after] not in (*FINITE, "PRP", "DT", "NNP", "NNS")
    if not (again["again"] or again["on"]) or (parse.tag[after] != "IN" and parse.words[after] not in (".", ";", ")")):
        return False
    last = parse.sentence_tokens[parse.sentence[after - 1]][1]
    end = next((i for i in range(after, last) if parse.words[i] in (".", ";", ")")), last)
    return not any(parse.tag[i] in FINITE for i in range(after, end))


_AND_AGAIN = re.compile(
    r"(?:,?\s+(?:in|at)\s+[^,;.]{3,40})?(?:,\s+at\s+[^,;.]{3,60})?,?\s+and\s+(?P<again>(?:again|once|then|later)\s+)?"
    r"(?P<over>(?:over|by|via)\s+(?:the\s+)?\w+\s+)?(?P<on>(?:on|in)\s+)?(?:the\s+)?(?:(?:spring|summer|autumn|fall|winter)\s+of\s+)?"
)
"""What stands between the days of two meetings; "on Monday and Tuesday" is one over two days."""

_ONCE_OVER = re.compile(
    r",?\s+and\s+(?:once|again|later)\s+(?:over|by|via)\s+(?:the\s+)?(?:Zoom|video|phone|telephone|Skype|Teams)\s"
)


def _own_day(marked: MarkedArticle, meeting: FoundMeeting, partner: int) -> int:
    """The day told right after a partner's name, where each has one; else the meeting's."""
    text = marked.article.text
    for name in marked.entities[partner].names:
        if marked.parse.sentence[name.first] == meeting.sentences[0]:
            for index, date in marked.dates_between(name.end, name.end + 12):
                if text[name.end : date.start].strip() in ("", "on"):
                    return index
            for index, date in marked.dates_between(name.end, name.end + 40):
                if _AT_A_MEAL.fullmatch(text, name.end, date.start):
                    return index  # "with Jane Doe on Friday and with John Roe over breakfast the next day"
            begin = name.title[0] if name.title else name.start
            if later := _LATER.search(text, max(begin - 45, 0), begin):
                return next((index for index, _ in marked.dates_between(later.start(), begin)), -1)
    return meeting.date


_AT_A_MEAL = re.compile(r"\s(?:over|at|by|via|in)\s(?:[a-z-]+\s){1,3}(?:on\s)?")
"""What may stand between a partner and the day on which he was met."""

_THEN = re.compile(r"\band,? (?:then|later|afterwards?|separately)\b", re.I)
"""What, between two partners, says that the second was met at another time."""

_LATER = re.compile(r"\band,? [^,;.]{3,30}, with\b", re.I)
"""A day between two partners that is the second's: "and, two days later, with her colleague"."""

_WITH_EACH = re.compile(r"\band(?:,? [^,;.]{3,30},|,? \w+,?)? (?:with|to)\b", re.I)
"""What, between two partners of talks or of phone calls, says that each was met: "with the Greek minister, Jane Doe, and with her colleague"."""


def _between(marked: MarkedArticle, meeting: FoundMeeting, partners: list[int]) -> str:
    """The words between the first names that a sentence has for two partners."""
    start, stop = marked.parse.sentence_tokens[meeting.sentences[0]]
    spans = [
        (name.start, name.end)
        for partner in partners
        for name in [n for n in marked.names_between(start, stop) if n.entity == partner][:1]
    ]
    if len(spans) < 2:
        return ""
    one, other = sorted(spans)
    return marked.article.text[one[1] : other[0]]


_SEPARATE = frozenset("separate separately individually".split())
"""Words that make one meeting each of several who are named together."""
