"""Further rounds: whether the text goes on with the meeting just told, or tells of one more."""

from __future__ import annotations

import re

from summarizer.draft.embedded.meetings.called_off import CANCELLED, is_called_off
from summarizer.draft.embedded.meetings.circumstances import mode_of, near
from summarizer.draft.embedded.meetings.parties import unique
from summarizer.draft.embedded.meetings.places import place_of
from summarizer.draft.embedded.meetings.recalled import lies_ahead
from summarizer.draft.embedded.meetings.retold import FoundMeeting, value
from summarizer.draft.embedded.meetings.status import NOT_HELD, day_of, status_of
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.meetings import BEGIN, NOUNS
from summarizer.record import MeetingMode


def is_new(marked: MarkedArticle, token: int) -> bool:
    """Whether a noun brings up another meeting, as the subject of its clause: "a further session was called off"."""
    parse = marked.parse
    first = parse.lower[parse.left[token]]
    return first in ("a", "an", "another") and parse.dep[token] in ("nsubj", "nsubjpass")


_SET = frozenset("held set due scheduled planned slated arranged pencilled".split())
"""Participles that give a round its day: "the third round, held last Thursday"."""

_CAME_OUT = frozenset("broke ended failed collapsed produced brought yielded stalled lasted went concluded led".split())
"""What talks did that are over, and so are none of those still to come."""

_FURTHER = frozenset(
    "second third fourth fifth next another new further fresh follow similar earlier previous last".split()
)
"""Words that make "a round" or "talks" other ones than those just told."""


_ROUNDS = 20
"""Sentences within which a story of rounds of talks comes to the next one."""


def next_round(marked: MarkedArticle, meeting: FoundMeeting, token: int) -> FoundMeeting | None:
    """ "A second round is planned for 10 June": the same parties once more, where the text gives it a day of its own."""
    parse = marked.parse
    apart = parse.sentence[token] - meeting.sentences[-1]
    # "held a hearing on Monday, while a follow-up call set for Friday was scrapped"
    close = 0 < apart <= 6 or (
        apart == 0 and bool({"follow", "second", "further"} & {*parse.lower[parse.left[token] : token]})
    )
    before = {parse.lower[i] for s in meeting.sentences for i in range(*parse.sentence_tokens[s])}
    close = close or (parse.lower[token] == "round" and "round" in before and 0 < apart <= _ROUNDS)
    told = parse.dep[token] in ("nsubj", "nsubjpass")
    again = parse.lower[parse.head[token]] in BEGIN - {"conclude"} | {"continued", "resumed", "reconvened"} or bool(
        _FURTHER & set(parse.lower[parse.left[token] : token])
    )
    # "A round planned for 10 February was called off": one more, that was not
    again = again or (parse.lower[parse.left[token]] in ("a", "an") and _is_off(marked, token))
    dated = any(parse.dep[c] == "acl" and parse.lower[c] in _SET for c in parse.children[token])
    date = day_of(marked, token)
    # "Talks pencilled in for 5 July will not take place": other ones than those told, which have been held
    bare = parse.tag[token] == "NNS" and parse.tag[parse.left[token]] not in ("DT", "PRP$", "IN")
    again = again or (bare and (_is_off(marked, token) or lies_ahead(marked, date)))
    over = meeting.status == "planned" and parse.lower[parse.head[token]] in _CAME_OUT and not lies_ahead(marked, date)
    again = again or (over and (bare or parse.lower[parse.left[token]] in ("a", "an")))
    if not close or not (told or dated) or not again or _is_elsewhere(marked, meeting, token):
        return None
    if date < 0 or value(marked, date) == value(marked, meeting.date) or _is_of_others(marked, meeting, token, date):
        return None
    mode, place = mode_of(marked, token), place_of(marked, token)
    status = status_of(marked, token)
    status = "planned" if status == "held" and lies_ahead(marked, date) else status
    return FoundMeeting(
        list(meeting.participants), status, mode, date, place, [parse.sentence[token]], noun=True, apart=True
    )


def _is_of_others(marked: MarkedArticle, meeting: FoundMeeting, token: int, date: int) -> bool:
    """Whether "the next summit" follows another one than the meeting just told, or "the last talks" are years back.

    Those who held talks years ago were others in office.
    """
    parse = marked.parse
    said = {parse.lower[i] for s in meeting.sentences for i in range(*parse.sentence_tokens[s])}
    if parse.lower[token] == "summit" and "summit" not in said and "summit" in parse.lower[:token]:
        return True
    year = (value(marked, date) or "")[:4]
    published = marked.article.published
    people = all(marked.entities[e].kind == "person" for e in meeting.participants)
    years = published.year - int(year) if published and year.isdigit() else 0
    of_year = parse.tag[token - 1] == "POS" and value(marked, date) == year  # "Last year's talks"
    return people and years > (0 if of_year else 1)


def _is_elsewhere(marked: MarkedArticle, meeting: FoundMeeting, token: int) -> bool:
    """Whether "on" or "with" names a topic or a party that the meeting just told did not have."""
    parse = marked.parse
    below = [g for c in parse.children[token] if parse.lower[c] == "of" for g in parse.children[c]]
    links = [c for at in (token, *below) for c in parse.children[at] if c > token and parse.lower[c] in _OTHER_ENDS]
    whom = [g for c in links for g in parse.children[c] if parse.dep[g] == "pobj" and parse.lower[g] not in NOUNS]
    whom += [c for c in parse.children[token] if parse.dep[c] == "compound" and parse.lower[c] not in _ANY | NOUNS]
    spans = [range(parse.left[g], parse.right[g] + 1) for g in whom]
    before = {parse.lower[i] for s in meeting.sentences for i in range(*parse.sentence_tokens[s])}
    names = {n.entity for span in spans for n in marked.names_between(span.start, span.stop)}
    if names & {*meeting.participants}:
        return False
    if any(parse.dep[c] == "poss" and parse.lower[c] == "its" for c in parse.children[token]):
        return True  # "Its next rate-setting meeting": of one body
    new = [g for g in whom if not any(d.start <= parse.start[g] < d.end for d in marked.dates)]
    return any(parse.lower[g] not in before for g in new)


_ANY = frozenset("peace ceasefire follow-up way phone telephone video crisis leaders face-to-face".split())
"""What talks are called by whatever was told of them."""

_OTHER_ENDS = frozenset("of on over about with between regarding concerning".split())
"""What opens the topic of talks, or the other party to them."""


def names_its_own(marked: MarkedArticle, token: int) -> bool:
    """Whether a noun says between whom the meeting was, though nobody known: "a meeting between tenants and owners"."""
    parse = marked.parse
    return any(parse.lower[c] == "between" and parse.dep[c] == "prep" for c in parse.children[token])


def called_off(marked: MarkedArticle, token: int, sentence: int, pair: list[int]) -> FoundMeeting | None:
    """ "The two have never met; a summit set for May was called off": what was to bring those together who have not met."""
    parse = marked.parse
    new = parse.lower[parse.left[token]] in ("a", "an") and parse.dep[token] in ("nsubj", "nsubjpass", "conj")
    if not new or not 0 <= parse.sentence[token] - sentence <= 1 or not _is_off(marked, token):
        return None
    mode, place, date = mode_of(marked, token), place_of(marked, token), day_of(marked, token)
    if date >= 0 and marked.dates[date].start < marked.parse.start[token]:
        date = -1  # the day on which they did meet
    return FoundMeeting(list(pair), "cancelled", mode, date, place, [parse.sentence[token]], noun=True, apart=True)


def _is_off(marked: MarkedArticle, token: int) -> bool:
    if CANCELLED.search(re.split(r"; | but ", near(marked, token, 0, 140))[0]):
        return True
    return is_called_off(marked, token) or bool(NOT_HELD.search(near(marked, token, 0, 160)))


def led_by_those(
    marked: MarkedArticle, told: list[FoundMeeting], token: int, parties: list[int]
) -> FoundMeeting | None:
    """The meeting of as many people, told before, that a noun means which now has their countries for parties."""
    parse = marked.parse
    definite = any(parse.lower[c] in ("the", "their", "this") for c in parse.children[token])
    if not definite or any(marked.entities[e].kind != "country" for e in parties) or day_of(marked, token) >= 0:
        return None
    of_people = (m for m in told if all(marked.entities[e].kind == "person" for e in m.participants))
    return next((m for m in of_people if len(m.participants) == len(parties)), None)


def last_told(marked: MarkedArticle, told: list[FoundMeeting], noun: str) -> FoundMeeting | None:
    """The meeting that "the summit" goes on with: the last told by that word, else the last of those at hand."""
    near = [m for m in told if not m.apart] or told
    tokens = {m.sentences[0]: marked.parse.sentence_tokens[m.sentences[0]] for m in near}
    alike = [m for m in near if noun == "summit" and noun in marked.parse.lower[slice(*tokens[m.sentences[0]])]]
    return next(reversed(alike or near), None)


def of_three(marked: MarkedArticle, told: list[FoundMeeting], token: int) -> list[int]:
    """Those of "a three-way session", where the last two meetings are of one with each of the others; else []."""
    parse = marked.parse
    words = marked.text(parse.left[token], token + 1)
    all_told = unique([e for m in told[-2:] for e in m.participants])
    return all_told if _THREE.search(words) and len(all_told) == 3 else []


_THREE = re.compile(r"\b(?:three-way|three-party|trilateral|tripartite)\b", re.I)


def go_on(marked: MarkedArticle, told: list[FoundMeeting], meeting: FoundMeeting, token: int) -> None:
    """What the text goes on to say of the meeting just told: "the talks, in Geneva on Friday", "it was called off"."""
    parse = marked.parse
    sentence = parse.sentence[token]
    if any(parse.lower[c] in ("both", "two") for c in parse.children[token]) and mode_of(marked, token) in _LINES:
        for other in told[-2:]:  # "spoke to one and then to the other. In both calls she urged calm"
            if 0 < sentence - other.sentences[-1] <= 1 and (other.status, other.mode) == ("held", "unspecified"):
                other.mode = mode_of(marked, token)
    definite = any(parse.lower[c] in ("the", "their", "that", "this") for c in parse.children[token])
    definite = definite or _is_dated(marked, meeting, token)
    if not definite or not 0 <= sentence - meeting.sentences[-1] <= 1:
        return
    if meeting.status == "planned" and is_called_off(marked, token):
        meeting.status = "cancelled"
    if sentence > meeting.sentences[-1] and parse.dep[token] in ("nsubj", "nsubjpass"):
        meeting.date = meeting.date if meeting.date >= 0 else day_of(marked, token)
        if meeting.place is None and meeting.mode not in _LINES:
            meeting.place = place_of(marked, token)
    if meeting.mode == "unspecified" and sentence > meeting.sentences[-1] and (how := mode_of(marked, token)) in _LINES:
        meeting.mode = how  # "spoke on Monday. The call lasted an hour"
    meeting.sentences = sorted({*meeting.sentences, sentence})


def _is_dated(marked: MarkedArticle, meeting: FoundMeeting, token: int) -> bool:
    """Whether "Tuesday's call" opens a clause on the meeting just told, which has no day and was no other time."""
    parse = marked.parse
    day = day_of(marked, token)
    owned = day >= 0 and any(
        parse.dep[c] == "poss" and marked.dates[day].start <= parse.start[c] < marked.dates[day].end
        for c in parse.children[token]
    )
    owned = owned and len(value(marked, day) or "") >= _A_DAY and not _is_elsewhere(marked, meeting, token)
    how = mode_of(marked, token)
    alike = how == meeting.mode or "unspecified" in (how, meeting.mode)
    ahead = (meeting.status == "planned") == lies_ahead(marked, day)
    return owned and meeting.date < 0 and not meeting.apart and alike and ahead


_A_DAY = len("2025-10-11")


_LINES: tuple[MeetingMode, ...] = ("phone", "video")
"""Modes that a later sentence settles: "the talks" alone tell of no room."""
