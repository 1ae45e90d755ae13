"""Who was at a meeting, too, by a sentence beside it: who led a side, mediated, was host, joined later or dialled in."""

from __future__ import annotations

import re

from summarizer.draft.embedded.meetings.arguments import subjects_of
from summarizer.draft.embedded.meetings.parties import unique
from summarizer.draft.embedded.meetings.retold import FoundMeeting
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle

_TALKS = (
    r"(?:the|their|these|both)\s+(?:[\w’'-]+\s+){0,3}?(?:talks|negotiations|meetings?|sessions?|discussions|round|encounter"
    r"|conversation|call|sit-down)\b"
)
_SIDE = r"(?:[’']s?\s+(?:\w+\s+)?team|(?:negotiating|bargaining|government|union)\s+team|delegations?|mission|side)\b"
"""Those who come for somebody; a team alone may be one that plays."""
_BRINGS = r"(?:mediated|brokered|hosted|chaired|moderated|facilitated|steered|refereed|convened|presided\s+over)"

_NAMED_AFTER = tuple(
    re.compile(words, re.I)
    for words in (
        rf"{_SIDE}[^.;]{{0,60}}?\b(?:was|were|is|are|will\s+be|had\s+been)\s+(?:\w+\s+)?(?:led|headed)\s+by\b",
        rf"\b{_TALKS}[^.;]{{0,50}}?\b(?:was|were|is|are|being|been|be)\s+(?:\w+ly\s+)?{_BRINGS}\s+by\b",
        r"\b(?:across\s+(?:from\s+(?:him|her|them)|the\s+(?:\w+\s+)?table)|opposite\s+(?:him|her|them)|facing\s+(?:him|her|them)"
        r"|on\s+the\s+other\s+side(?:\s+of\s+the\s+(?:\w+\s+)?table)?)\s+(?:sat|was|were)\b",
        r"\b(?:they|the\s+(?:two|pair))\s+had\s+with\s+them\b",
        r"\balso\s+(?:present|in\s+attendance|on\s+hand|there|at\s+the\s+table)\s+(?:was|were)\b",
    )
)
"""What stands before the name of one who was there."""
_HINTS = ("by", "also", "across", "opposite", "facing", "other", "them")
"""Letters of which each of them has some."""

_TOLD_OF = tuple(
    re.compile(words, re.I)
    for words in (
        rf"\b(?P<verb>led|headed|heads|leads)\s+(?:the|a|an|his|her|its|their)\s+(?:[\w’'-]+\s+){{0,4}}?{_SIDE}",
        rf"\b(?P<verb>{_BRINGS})\s+{_TALKS}",
        r"\b(?P<verb>joined)\s+(?:them|the\s+(?:two|pair|talks|meeting|session|discussions|negotiations|conversation|call)\b)"
        r"(?!\s+in\s+\w+ing\b)(?!\s+(?:company|firm|party|club|team)\b)",
        r"\b(?P<verb>dial{1,2}ed|logged|patched|listened|sat)\s+in\b(?!\s+(?:(?:an?|the|his|her|its|jail|prison|court)\b|(?-i:[A-Z])))",
    )
)
"""A verb whose subject was there."""

_NEAR = 3
"""Sentences after a meeting in which the text says who else was there."""


def add_joined(marked: MarkedArticle, speakers: Speakers, found: list[FoundMeeting]) -> None:
    """Give the meeting told last those of whom a sentence right after it says that they were there."""
    for number, sentence in enumerate(marked.sentences):
        near = [m for m in found if any(number - _NEAR <= s <= number for s in m.sentences)]
        if not near:
            continue
        people = []
        meeting = max(near, key=lambda m: max(s for s in m.sentences if s <= number))
        words = marked.article.text[sentence.start : sentence.end].lower()
        for pattern in _NAMED_AFTER if any(hint in words for hint in _HINTS) else ():
            for told in pattern.finditer(marked.article.text, sentence.start, sentence.end):
                if not _is_strange(marked, speakers, meeting, marked.token_at(told.start())):
                    people += _named_after(marked, marked.token_at(told.end() - 1) + 1)
        for pattern in _TOLD_OF:
            for told in pattern.finditer(marked.article.text, sentence.start, sentence.end):
                people += _subjects(marked, speakers, marked.token_at(told.start("verb")))
        if new := [e for e in unique(people) if e not in meeting.participants]:
            meeting.participants = [*meeting.participants, *new]
            meeting.sentences = sorted({*meeting.sentences, number})


def _is_strange(marked: MarkedArticle, speakers: Speakers, meeting: FoundMeeting, side: int) -> bool:
    """Whether "the Fijian delegation" is of a country of none of those who met: of some other talks."""
    land = next((n.country for n in marked.names_between(max(side - 3, 0), side + 1) if n.country), None)
    homes = [speakers.homes_of(e) - {None} for e in meeting.participants if marked.entities[e].kind == "person"]
    return bool(land and len(homes) == len(meeting.participants) and all(homes)) and land not in set().union(*homes)


def _named_after(marked: MarkedArticle, token: int) -> list[int]:
    """The persons named from a token on to the next verb, without those to whom only something belongs."""
    parse = marked.parse
    last = parse.sentence_tokens[parse.sentence[token]][1]
    end = next((i for i in range(token, last) if parse.tag[i] in ("VBD", "VBZ", "MD") or parse.words[i] == ";"), last)
    named = [n for n in marked.names_between(token, end) if n.kind == "person" and n.entity >= 0]
    return [n.entity for n in named if parse.tag[n.last] != "POS"]


def _subjects(marked: MarkedArticle, speakers: Speakers, verb: int) -> list[int]:
    parse = marked.parse
    if parse.lower[verb - 2 : verb] == ["to", "have"]:
        return []  # "at which Jane Doe was to have joined the two"
    if parse.tag[verb] not in ("VBD", "VBZ", "VBN") or any(parse.dep[c] == "neg" for c in parse.children[verb]):
        return []
    return [e for e in subjects_of(marked, speakers, verb) if marked.entities[e].kind in ("person", "organization")]
