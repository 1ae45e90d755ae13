"""The day that the opening gives what was agreed at a meeting: "Fiji and Peru agreed on Monday to … Their ministers met in Lima"."""

from __future__ import annotations

from summarizer.draft.embedded.meetings.circumstances import verb_above
from summarizer.draft.embedded.meetings.in_office import are_in_office
from summarizer.draft.embedded.meetings.retold import FoundMeeting
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.names.name import Name

_AGREED = frozenset("agreed signed pledged vowed reached struck sealed clinched concluded announced unveiled".split())
"""What those do who have met."""

_TOP = 6
"""Sentences of a text, bylines and a dateline included, in which its opening stands."""


def date_by_opening(marked: MarkedArticle, speakers: Speakers, found: list[FoundMeeting]) -> None:
    """Give a meeting without a day that of what those who met, or their countries, agreed on the day of publication."""
    published, parse = marked.article.published, marked.parse
    for meeting in found if published else []:
        begins = meeting.sentences[0]
        if meeting.status != "held" or meeting.date >= 0 or meeting.apart or not 0 < begins <= _TOP:
            continue
        first, last = parse.sentence_tokens[max(begins - 2, 0)][0], parse.sentence_tokens[begins][0]
        days = marked.dates_between(parse.start[first], parse.start[last])
        today = [i for i, d in days if d.begin == f"{published}" == d.last and _is_of_deed(marked, d.start)]
        told = [n for d in today[:1] for n in _names_beside(marked, marked.dates[d].start)]
        lands = {n.country for n in told} - {None}
        known = [any(n.entity == e for n in told) or bool(speakers.lands_of(e) & lands) for e in meeting.participants]
        in_office = are_in_office(marked, meeting.participants)  # others met long before they announced a wedding
        if len(today) == 1 and meeting.mode in ("in_person", "unspecified") and sum(known) > 1 and in_office:
            meeting.date = today[0]


def _names_beside(marked: MarkedArticle, start: int) -> list[Name]:
    """The names in the sentence of a day."""
    return marked.names_between(*marked.parse.sentence_tokens[marked.sentence_at(start)])


def _is_of_deed(marked: MarkedArticle, start: int) -> bool:
    """Whether a day is that of the main verb, or of what the main verb says, and that tells what was agreed."""
    parse = marked.parse
    verb = verb_above(marked, marked.token_at(start))
    main = parse.dep[verb] == "ROOT" or (parse.dep[verb] == "ccomp" and parse.head[verb] > verb)
    return main and parse.lower[verb] in _AGREED and parse.tag[verb] == "VBD"
