"""The day of a meeting, from the words around its verb or noun."""

from __future__ import annotations

import re

from summarizer.draft.embedded.meetings.circumstances import verb_above
from summarizer.draft.embedded.meetings.earlier import holds_it, is_earlier, runs_on, upwards
from summarizer.draft.embedded.meetings.under_way import scene_of
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.meetings import JOIN, MEET, RECEIVE, TALK
from summarizer.mark.lexicon.tags import SUBJECTS


def date_of(marked: MarkedArticle, token: int) -> int:
    """Index of the date nearest to the meeting's word in its sentence, those of other events left out; -1 for none."""
    parse = marked.parse
    sentence = marked.sentences[parse.sentence[token]]
    start = parse.start[token]
    own = verb_above(marked, token)
    above = upwards(marked, token)
    told = "" if own > token and "," in parse.words[token:own] else parse.lower[own]
    stop = _days_apart(marked, token)
    quoted = marked.quotations_near(sentence.start, sentence.end)
    scene = scene_of(marked, token)
    if (named := _whose_when(marked, own)) >= 0:
        return named
    best, distance = -1, 10_000
    for index, date in marked.dates_between(sentence.start, sentence.end):
        if date.type not in ("DATE", "TIME") or date.start < marked.article.body[0]:
            continue
        if stop >= 0 and not start < date.start < stop:
            continue
        if any(q.start <= date.start < q.end and not q.start <= start < q.end for q in quoted):
            continue  # 'the talks had been "friendly by noon"'
        first = marked.token_at(date.start)
        if _is_of_other(marked, date.start, date.end, told):
            continue
        governor = verb_above(marked, first)
        if _names_party(marked, governor, token) or holds_it(marked, governor, token):
            governor = own
        if parse.lower[governor] in _REPORTING and governor != own:
            if not (governor > first and "," in parse.words[first:governor] and token < first):
                continue
            governor = own  # "will meet her on Friday, an aide said"
        if (
            scene < 0
            and governor in (own, *above)
            and _calls_off(marked, governor)
            and _hangs_on(marked, first, governor)
        ):
            continue  # the day of the calling off
        if _is_of_event(marked, first, token) or is_earlier(marked, token, date.start, date.end):
            continue
        if scene == own > token and first > own and not _is_of_deed(marked, first, own):
            continue  # "During the call, she invited him to a fair in June"
        gap = abs(date.start - start)
        if governor not in (own, token, *above) and _is_of_a_thing(marked, governor, token, first):
            continue
        if governor not in (own, token):
            if (gap > _FAR or _tells_else(marked, governor, token)) if governor not in above else runs_on(marked, own):
                continue
            gap += 200
        if own != token and date.start < start and parse.lower[own] in MEET | RECEIVE:
            gap += 200  # "met Jane Doe on Monday ahead of talks with John Roe on Friday"
        if gap < distance:
            best, distance = index, gap
    return best


def _whose_when(marked: MarkedArticle, verb: int) -> int:
    """The day right before the "when" of a verb: "will be in Lima on Friday, when she is to see John Roe"; -1 for none."""
    parse = marked.parse
    when = next((c for c in parse.children[verb] if parse.lower[c] == "when" and c < verb), -1)
    if when < 1:
        return -1
    before = marked.dates_between(parse.start[max(when - 8, 0)], parse.start[when])
    text = marked.article.text
    return next((i for i, d in before if text[d.end : parse.start[when]].strip(" ") in ("", ",")), -1)


_APART = re.compile(r"\b(?:days?|weeks?|months?|years?)\s+(?:after|before)\s+(?:[\w’'-]+\s+){0,2}$", re.I)
"""What says that a meeting was on another day than what is told: "a day after meeting her"."""


def _days_apart(marked: MarkedArticle, token: int) -> int:
    """Where the clause ends of a meeting that was days away from what its sentence tells; -1 for others."""
    sentence = marked.sentences[marked.parse.sentence[token]]
    start = marked.parse.start[token]
    text = marked.article.text
    if not _APART.search(text[max(start - 50, sentence.start) : start]):
        return -1
    comma = text.find(",", start, sentence.end)
    return comma if comma >= 0 else sentence.end


_DATELINE = re.compile(r"(?:, \d{4})? \([A-Z][^()\n]{1,40}\) ?[-–—]")
"""What follows on the day of a dateline, where it is none of the first words: "LIMA, June 9 (Agency) -"."""
_YEARS = re.compile(r"\bfor \d{4}[-–—]\d{2}")
_COUNTED = re.compile(r"\b(?:since|times?|twice|before|by)\s+$", re.I)
_UNTIL = re.compile(
    r"\b(?:until|till|to|past) (?:(?:about|almost|nearly|well) )?(?:midnight|noon|dawn|[\d:.]+\s?[ap]\.?m\.?)$", re.I
)
_TELLING = re.compile(
    r"\b(?:said|says|announced|reported|stated|tweeted|confirmed|denied|disclosed|revealed|acknowledged|told (?:reporters|journalists))(?: in a statement)?(?: (?:late|early))?"
    r"(?: on)?(?: (?:late|early))?\s+$",
    re.I,
)


def _is_of_other(marked: MarkedArticle, start: int, end: int, verb: str) -> bool:
    """Whether a day is the count's, the telling's or a term: "for the third time this year", "said on Monday she had met him".

    ``verb`` is the meeting's; of a day under "announced" the parser may say that it belongs there.
    """
    text = marked.article.text
    before = text[max(start - 40, 0) : start]
    if text.startswith(("'s", "’s", ", when "), end):
        return False
    if _DATELINE.match(text, end):
        return True
    if _YEARS.search(text[max(start - 10, 0) : end + 5]):
        return True  # "signed a programme for 2025-2026"
    if _UNTIL.search(text, max(start - 16, 0), end):
        return True  # "sat up until 3 a.m."
    return bool(_COUNTED.search(before) or (verb not in _REPORTING and _TELLING.search(before)))


def _is_of_event(marked: MarkedArticle, day: int, token: int) -> bool:
    """Whether "of" says which war, vote or deal is meant, and not when people met: "to mark the flood of 1941"."""
    parse = marked.parse
    while parse.dep[day] in ("nmod", "compound", "nummod", "det", "amod") and parse.head[day] != day:
        day = parse.head[day]
    link = parse.head[day]
    noun = parse.head[link]
    return (
        parse.dep[day] == "pobj"
        and parse.lower[link] == "of"
        and noun != token
        and parse.tag[noun] in ("NN", "NNS", "NNP")
        and not any(True for _ in marked.dates_between(parse.start[noun], parse.end[noun]))
        and parse.lower[noun] not in _STRETCHES
    )


_STRETCHES = frozenset(
    "evening morning afternoon night day days week end start beginning middle month half spring summer autumn winter hours "
    "weekend quarter meeting talks call round session".split()
)
"""Nouns of which a day or a year is the day of a meeting all the same: "on the evening of 3 May"."""


def _names_party(marked: MarkedArticle, verb: int, token: int) -> bool:
    """Whether a participle only says who led one side or who was host: "met a team headed by Jane Doe on Monday"."""
    parse = marked.parse
    return (
        verb > token
        and parse.lower[verb] in JOIN | {"led", "headed"}
        and parse.dep[verb] == "acl"
        and token in upwards(marked, verb)
    )


def _is_of_a_thing(marked: MarkedArticle, verb: int, token: int, day: int) -> bool:
    """Whether a verb tells something of a thing: "on the sidelines of the fair, which will open on 10 June"."""
    parse = marked.parse
    told = parse.head[verb]
    if {parse.lower[verb], *(parse.lower[c] for c in parse.children[verb])} & _SET and parse.left[
        token
    ] <= told <= parse.right[token]:
        return False  # "a meeting between the two, pencilled in for Tuesday"
    # "met Jane Doe, who thanked her for help in May", not "met Jane Doe, who heads the party, on Friday"
    today = parse.lower[day] == "today"
    does = (
        not today
        and parse.dep[verb] == "relcl"
        and parse.lower[verb] not in _COMES
        and "," not in parse.words[verb:day]
    )
    return parse.dep[verb] in ("relcl", "acl") and told != token and (does or not parse.tag[told].startswith("NNP"))


_COMES = frozenset("arrived arrives came comes flew is was visited visits".split())
"""What a guest does on the day on which he is met."""

_SET = frozenset("held pencilled penciled set scheduled planned slated due fixed".split())
"""What is done to meetings, whatever noun the parser hangs it on."""

_CALLING_OFF = frozenset("cancelled canceled scrapped shelved axed aborted postponed delayed".split())
"""Verbs whose own day is not that of the meeting."""


def _calls_off(marked: MarkedArticle, verb: int) -> bool:
    parse = marked.parse
    if parse.lower[verb] in ("called", "put"):
        return any(parse.lower[c] in ("off", "back") for c in parse.children[verb])
    return parse.lower[verb] in _CALLING_OFF


def _hangs_on(marked: MarkedArticle, day: int, verb: int) -> bool:
    """Whether a day modifies a verb itself: "was called off on Friday", not "talks due on Friday"."""
    parse = marked.parse
    if day + 1 == verb:
        return True  # "Peru on Tuesday called off"
    while parse.head[day] != day and parse.tag[day][0] != "V" and day != verb:
        if parse.dep[day] in ("poss", "acl", "relcl") or (parse.tag[day].startswith("N") and parse.dep[day] in _ROLES):
            return False
        day = parse.head[day]
    return day == verb


def _is_of_deed(marked: MarkedArticle, day: int, verb: int) -> bool:
    """Whether a day is that of a deed, and not of what it was about: "congratulated him on his victory on 3 June"."""
    topics = (c for c in marked.parse.children[verb] if marked.parse.lower[c] in ("on", "for", "over", "about"))
    link = marked.parse.head[day]
    return _hangs_on(marked, day, verb) and not any(verb < c < day and c != link for c in topics)


_ROLES = SUBJECTS | {"dobj"}
"""Labels of nouns that take part in a clause of their own: a day that hangs on one is its, not the verb's."""

_FAR = 200
"""Characters from the meeting's word over which a date of some other verb is not the meeting's."""

_REPORTING = frozenset(
    "said reported told announced added wrote posted says stated tweeted confirm confirmed deny denied disclosed revealed "
    "acknowledged admitted informed".split()
)
"""Verbs whose day is that of the telling, not that of the meeting told."""


def _tells_else(marked: MarkedArticle, verb: int, token: int) -> bool:
    """Whether a verb other than the meeting's tells of another meeting, or of something with a subject of its own."""
    parse = marked.parse
    if parse.tag[verb][0] != "V":
        return False
    return parse.lower[verb] in MEET | TALK | RECEIVE or (
        parse.dep[verb] in ("conj", "advcl")
        and any(parse.dep[c] in ("nsubj", "nsubjpass") for c in parse.children[verb])
        and token not in parse.children[verb]
    )
