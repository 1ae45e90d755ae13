"""Meetings of countries whose leaders are named only after it: "The leaders of Peru and Chile spoke … Doe and Roe agreed"."""

from __future__ import annotations

from summarizer.draft.embedded.meetings.arguments import subjects_of
from summarizer.draft.embedded.meetings.circumstances import verb_above
from summarizer.draft.embedded.meetings.retold import FoundMeeting
from summarizer.draft.embedded.meetings.status import day_of
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.names.name import Name

_NEAR = 6
"""Sentences after the meeting within which its people are named."""


_TOGETHER = frozenset(
    "agreed agree decided pledged vowed undertook discussed reviewed reaffirmed exchanged shared welcomed used opened ended "
    "concluded".split()
)
"""What those do together who met: others may say of the talks that they were in vain."""


def name_those_who_met(
    marked: MarkedArticle, speakers: Speakers, told: list[FoundMeeting], token: int, people: list[int]
) -> bool:
    """Put people for the countries they lead where "the talks" are theirs; whether a told meeting was meant."""
    parse = marked.parse
    definite = any(parse.lower[c] in ("the", "their", "this") for c in parse.children[token])
    if not definite or not told or day_of(marked, token) >= 0:
        return False
    if len(people) < 2 and (parse.dep[token] in ("nsubj", "nsubjpass", "dobj", "pobj")):
        above = verb_above(marked, parse.head[token])
        above = parse.head[above] if parse.dep[above] == "ccomp" else above
        people = subjects_of(marked, speakers, above) if parse.lower[above] in _TOGETHER else []
    if len(people) < 2 or any(marked.entities[e].kind != "person" for e in people):
        return False
    now = parse.sentence[token]
    meant = [m for m in told if len(m.participants) == len(people) and 0 <= now - m.sentences[0] <= _NEAR]
    meant = [m for m in meant if all(marked.entities[e].kind == "country" for e in m.participants)]
    meant = [m for m in meant if _through_people(marked, m.sentences[0])]
    for meeting in meant:
        meeting.participants = list(people)
        meeting.sentences = sorted({*meeting.sentences, now})
    if meant and len(people) == 2:
        speakers.pair = list(people)
    return bool(meant)


def name_counterparts(marked: MarkedArticle, found: list[FoundMeeting]) -> None:
    """Put for two countries whose envoys met those of "Jane Doe, special envoy, and her Chilean counterpart, John Roe"."""
    for meeting in found:
        first, lands = meeting.sentences[0], meeting.participants
        known = {marked.entities[e].country for e in lands if marked.entities[e].kind == "country"}
        if len(known) != 2 or len(lands) != 2 or not _through_people(marked, first):
            continue
        for number in range(first + 1, min(first + 3, len(marked.sentences))):
            opens, last = marked.parse.sentence_tokens[number]
            people = [n for n in marked.names_between(opens, last) if n.kind == "person" and n.entity >= 0][:2]
            if len(people) == 2 and _is_counterpart(marked, people[0], people[1], known):
                two = [n.entity for n in people]
                if _same_office(marked, first, people[1]) and not any(
                    set(two) <= set(other.participants) for other in found
                ):
                    meeting.participants = two
                    meeting.sentences = sorted({*meeting.sentences, number})
                break


def _same_office(marked: MarkedArticle, told: int, other: Name) -> bool:
    """Whether those before a counterpart hold the office of those who met, and it is not said that they did not."""
    parse = marked.parse
    here = {*parse.lower[parse.sentence_tokens[parse.sentence[other.first]][0] : other.first]}
    ends = {*parse.lower[other.last : parse.sentence_tokens[parse.sentence[other.first]][1]]}
    held = {w.removesuffix("s") for w in parse.lower[slice(*parse.sentence_tokens[told])] if is_title(w)}
    return bool(held & here) and not ({"not", "former"} & (here | ends))


def _is_counterpart(marked: MarkedArticle, one: Name, other: Name, lands: set[str | None]) -> bool:
    """Whether a person is told as another's "and his counterpart", from one of the countries."""
    parse, table = marked.parse, countries().adjectives
    begin = marked.token_at(other.title[0]) if other.title else other.first
    words = parse.words[begin : other.first]
    of = {table[word] for word in words if word in table}
    beside = parse.lower[begin - 1] in ("his", "her") and parse.lower[begin - 2] == "and"
    return beside and "counterpart" in words and of <= lands and one.entity != other.entity


def _through_people(marked: MarkedArticle, sentence: int) -> bool:
    """Whether a sentence says that countries met through their leaders: "the foreign ministers of Peru and Chile"."""
    parse = marked.parse
    return any(
        parse.tag[i] in ("NNS", "NNPS") and (is_title(parse.lower[i]) or parse.lower[i] == "diplomats")
        for i in range(*parse.sentence_tokens[sentence])
    )
