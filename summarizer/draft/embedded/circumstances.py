"""Status, mode, day and place of a meeting, from the words around its verb or noun."""

from __future__ import annotations

import re

from summarizer.mark import MarkedArticle, tense_at
from summarizer.mark.lexicon.meetings import CALL, DISCUSS, HOLD, MEET, RECEIVE
from summarizer.record import MeetingMode, MeetingStatus

_PHONE = re.compile(
    r"\b(?:tele)?phon(?:e|ed|ing|ic)\b|\btelephone\b|\bcall(?:ed)?\b(?! off).{0,25}\bwith\b|\bby phone\b", re.I
)


_VIDEO = re.compile(r"\bvideo(?:[ -]?(?:conference|link|call|conferencing))?\b|\bvirtual(?:ly)?\b|\bonline\b", re.I)


_CANCELLED = re.compile(
    r"\b(?:cancel(?:l?ed|s|l?ing)?|call(?:ed|s|ing)? off|scrapped|postponed|put off|shelved|pulled out of)\b",
    re.I,
)


_PLANNED = re.compile(
    r"\b(?:will|would|plans?|planned|due|scheduled|expected|set|is to|are to|agreed to|invited|ahead of|upcoming|next|hopes?|intends?|preparing|prepare|proposed|to be held)\b",
    re.I,
)


_AHEAD = re.compile(
    r"\b(?:ahead of|upcoming|planned|scheduled|forthcoming|prepar\w+ for|proposed|possible|expected|plans? for)\s(?:[\w’'-]+\s){0,4}$",
    re.I,
)


def status_of(marked: MarkedArticle, token: int, words: str) -> MeetingStatus:
    """Held, planned or cancelled; ``words`` is the sentence of the meeting's word."""
    if _CANCELLED.search(words):
        return "cancelled"
    parse = marked.parse
    if _AHEAD.search(marked.article.text[max(parse.start[token] - 45, 0) : parse.start[token]]):
        return "planned"
    if parse.tag[token] in ("VBD",) or parse.tag[token] == "VBN":
        auxiliaries = {parse.lower[c] for c in parse.children[token] if parse.dep[c] in ("aux", "auxpass")}
        if not auxiliaries & {"will", "would", "to"}:
            return "held"
    if parse.tag[token] in ("VB", "VBZ", "VBG") and _PLANNED.search(words):
        return "planned"
    tense = tense_at(marked, parse.start[token])
    if tense == "future":
        return "planned"
    first = parse.head[token]
    near = marked.article.text[max(parse.start[token] - 60, 0) : parse.end[token] + 40]
    if parse.tag[first] == "VBD" and parse.lower[first] in HOLD:
        return "held"
    return "planned" if tense != "past" and _PLANNED.search(near) else "held"


def mode_of(marked: MarkedArticle, token: int, words: str, people: list[int]) -> MeetingMode:
    """In person, by phone or by video, by the words around the meeting\'s word."""
    near = marked.article.text[max(marked.parse.start[token] - 60, 0) : marked.parse.end[token] + 90]
    if _VIDEO.search(near):
        return "video"
    if _PHONE.search(near) or marked.parse.lower[token] in ("call", *CALL):
        return "phone"
    if marked.parse.lower[token] in (
        *MEET,
        *RECEIVE,
        "meeting",
        "meetings",
        "summit",
        "reception",
        "dinner",
        "lunch",
        "breakfast",
        "audience",
        "encounter",
    ):
        return "in_person"
    if marked.parse.lower[token] in DISCUSS:
        return "unspecified"
    return "in_person" if marked.parse.lower[token] in ("talks", "negotiations", "consultations") else "unspecified"


def date_of(marked: MarkedArticle, token: int) -> int:
    """Index of the date nearest to the meeting's word in its sentence, reporting dates left out; -1 for none."""
    parse = marked.parse
    sentence = marked.sentences[parse.sentence[token]]
    start = parse.start[token]
    best, distance = -1, 10_000
    for index, date in marked.dates_between(sentence.start, sentence.end):
        if (
            date.type not in ("DATE", "TIME")
            or not sentence.start <= date.start < sentence.end
            or date.start < marked.article.body[0]
        ):
            continue
        first = marked.token_at(date.start)
        governor = verb_above(marked, first)
        own = verb_above(marked, token) if not parse.tag[token].startswith("V") else token
        gap = abs(date.start - start) + (0 if governor in (own, token) else 200)
        if (
            marked.text(governor, governor + 1).lower() in ("said", "reported", "told", "announced", "added")
            and governor != own
        ):
            continue
        if gap < distance:
            best, distance = index, gap
    return best


def verb_above(marked: MarkedArticle, token: int) -> int:
    """The nearest verb on the way up from a token, itself included; the root where there is none."""
    parse = marked.parse
    for _ in range(12):
        if parse.tag[token].startswith("V") or parse.head[token] == token:
            return token
        token = parse.head[token]
    return token


def place_of(marked: MarkedArticle, token: int) -> tuple[int, int] | None:
    """The place that "in" or "at" names after the meeting's word, within its sentence."""
    parse = marked.parse
    first, last = parse.sentence_tokens[parse.sentence[token]]
    verb = verb_above(marked, token)
    for name in marked.names_between(first, last):
        if first <= name.first < last and name.kind in ("place", "capital", "country") and name.first > 0:
            before = name.first - 1
            while before > first and (parse.tag[before] in ("DT", "JJ", "NN", "NNP", "POS")):
                before -= 1
            if (
                parse.lower[before] in ("in", "at")
                and parse.head[before] in (verb, token, parse.head[token])
                and parse.tag[min(name.last, last - 1)] != "POS"
                and abs(name.first - token) < 25
            ):
                begin = before + 1 + (parse.tag[before + 1] == "DT")
                return parse.start[begin], name.end
    return None
