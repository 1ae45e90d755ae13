"""The day that the opening gives what was agreed at a meeting: "Fiji and Peru agreed on Monday to … Their ministers met in Lima"."""

from __future__ import annotations

from summarizer.draft.embedded.meetings.circumstances import verb_above
from summarizer.draft.embedded.meetings.in_office import are_in_office
from summarizer.draft.embedded.meetings.places import place_of
from summarizer.draft.embedded.meetings.recalled import lies_ahead
from summarizer.draft.embedded.meetings.retold import FoundMeeting
from summarizer.draft.embedded.meetings.status import day_of
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.meetings import CALLED, MEET, NOUNS, RECEIVE
from summarizer.mark.lexicon.people import HE_OR_SHE
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


def date_by_arrival(marked: MarkedArticle, found: list[FoundMeeting]) -> None:
    """Give a meeting the day of the trip that the sentence before tells: "Jane Doe flew to Lima on Friday. She met John Roe"."""
    parse = marked.parse
    for meeting in found:
        number = meeting.sentences[0]
        if (
            meeting.status != "held"
            or meeting.date >= 0
            or meeting.apart
            or meeting.mode in ("phone", "video")
            or not number
        ):
            continue
        first, last = parse.sentence_tokens[number]
        before = range(*parse.sentence_tokens[number - 1])
        root = next((i for i in before if parse.dep[i] == "ROOT"), -1)
        days = [
            i
            for i, d in marked.dates_between(parse.start[before.start], parse.end[before.stop - 1])
            if d.type in ("DATE", "TIME")
        ]
        came = root >= 0 and parse.tag[root] == "VBD" and parse.lower[root] in _CAME
        goes_on = parse.lower[first] in HE_OR_SHE or parse.lower[first : first + 2] == ["the", "two"]
        if not came or not goes_on or len(days) != 1 or _EARLIER & {*parse.lower[first:last]}:
            continue
        subjects = [c for c in parse.children[root] if parse.dep[c] == "nsubj"]
        doers = {n.entity for c in subjects for n in marked.names_between(parse.left[c], parse.right[c] + 1)}
        day = marked.dates[days[0]]
        if (
            doers & {*meeting.participants}
            and verb_above(marked, marked.token_at(day.start)) == root
            and len(day.begin or "") == 10
        ):
            meeting.date = days[0]


_CAME = frozenset("arrived drove flew landed toured travelled traveled turned visited".split())
"""What somebody did who then met people where he was."""

_EARLIER = frozenset("had has have earlier last once previously when".split())
"""What puts a meeting at another time."""


def _names_beside(marked: MarkedArticle, start: int) -> list[Name]:
    """The names in the sentence of a day."""
    return marked.names_between(*marked.parse.sentence_tokens[marked.sentence_at(start)])


def _is_of_deed(marked: MarkedArticle, start: int) -> bool:
    """Whether a day is that of the main verb, or of what the main verb says, and that tells what was agreed."""
    parse = marked.parse
    verb = verb_above(marked, marked.token_at(start))
    main = parse.dep[verb] == "ROOT" or (parse.dep[verb] == "ccomp" and parse.head[verb] > verb)
    return main and parse.lower[verb] in _AGREED and parse.tag[verb] == "VBD"


def told_of(marked: MarkedArticle, number: int) -> tuple[int, tuple[int, int] | None]:
    """The day and place of the meeting that a sentence tells of; -1 and None for none."""
    tokens = range(*marked.parse.sentence_tokens[number]) if number >= 0 else range(0)
    told = [i for i in tokens if marked.parse.lower[i] in _TELL]
    day = next((day for i in told if (day := day_of(marked, i)) >= 0), -1)
    verbs = (i for i in told if marked.parse.tag[i].startswith("V"))
    return day, next((place for i in verbs if (place := place_of(marked, i))), None)


_TELL = MEET | NOUNS | RECEIVE | CALLED


def told_right_before(marked: MarkedArticle, noun: int) -> int:
    """The day that the sentence before gives "the meeting" of a noun, where it names nobody who met; -1 for none."""
    parse = marked.parse
    first, last = parse.sentence_tokens[max(parse.sentence[noun] - 1, 0)]
    definite = parse.lower[parse.left[noun]] in ("the", "this")
    held = next((i for i in range(first, last) if definite and parse.lower[i] in _SAME and parse.tag[i] == "NN"), -1)
    day = day_of(marked, held) if held >= 0 and parse.lower[held - 1] != "next" else -1
    return -1 if day >= 0 and lies_ahead(marked, day) else day


_SAME = frozenset("meeting session summit conference videoconference teleconference".split())
"""What the next sentence calls the meeting."""
