"""Whether a day is the meeting's at hand: not behind "since", nor in what was said there, but "that she wanted to hold on Friday"."""

from __future__ import annotations

import re

from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.meetings import MEET, RECEIVE, SAW

_SINCE = re.compile(r"\bsince (?:an?|the|their|his|her|that)\b[^,.;]*$", re.I)
_FIRST = re.compile(r"\bfirst\b[^.;]{0,60}\bsince (?:an?|their|the) (?:[\w-]+ )?$", re.I)


_BEFORE_TRIP = re.compile(r"\bbefore (?:flying|leaving|travell?ing|heading|going|returning) [^,.;]*$", re.I)
"""What stands between a day and the meeting for which one travels after it."""


def is_earlier(marked: MarkedArticle, token: int, at: int, end: int = -1) -> bool:
    """Whether what stands at a character is of an earlier event than the meeting of a token, or of what was said at it.

    So is the day, told up to ``end``, of "is to speak on Friday before flying to Lima to meet her".
    """
    if 0 <= end < marked.parse.start[token] and _BEFORE_TRIP.search(
        marked.article.text[end : marked.parse.start[token]]
    ):
        return True
    if _SINCE.search(marked.article.text[marked.parse.end[token] : max(at, marked.parse.end[token])]):
        return True
    return _is_in_words(marked, upwards(marked, marked.token_at(at)), upwards(marked, token))


def is_last_time(marked: MarkedArticle, noun: int) -> bool:
    """Whether a noun tells when those who met "for the first time since a dinner" had met before."""
    sentence = marked.sentences[marked.parse.sentence[noun]]
    return bool(_FIRST.search(marked.article.text[sentence.start : marked.parse.start[noun]]))


def runs_on(marked: MarkedArticle, verb: int) -> bool:
    """Whether a comma alone joins a verb's clause to that of a later meeting: "In Lima she met X, in Quito she saw Y on Monday"."""
    parse, above = marked.parse, marked.parse.head[verb]
    return parse.dep[verb] == "ccomp" and above > verb and parse.lower[above] in MEET | RECEIVE | SAW


def _is_in_words(marked: MarkedArticle, day: set[int], meeting: set[int]) -> bool:
    """Whether a day is of what was said: "met Jane Doe, who recalled that the dam was built in May 2014".

    Both are told by the words from theirs up to the root of the sentence.
    """
    parse = marked.parse
    for verb in day - meeting:
        if parse.lower[verb] in _HOLD and parse.tag[verb] == "VBN":
            continue  # "told her of the session held in Lima on Friday"
        that = any(parse.lower[c] == "that" and parse.dep[c] == "mark" for c in parse.children[verb])
        if (parse.dep[verb] == "ccomp" and parse.head[verb] < verb) or (parse.dep[verb] == "relcl" and that):
            return True
    return False


def upwards(marked: MarkedArticle, token: int) -> set[int]:
    """A token and the words above it."""
    found: set[int] = set()
    while token not in found and len(found) < 12:
        found.add(token)
        token = marked.parse.head[token]
    return found


def holds_it(marked: MarkedArticle, verb: int, noun: int) -> bool:
    """Whether a verb tells of holding what a noun names: "a session that she had wanted to convene on Friday"."""
    parse = marked.parse
    top = parse.head[verb] if parse.dep[verb] == "xcomp" else verb
    return parse.dep[top] == "relcl" and parse.head[top] == noun and parse.lower[verb] in _HOLD


_HOLD = frozenset("hold held convene convened host hosted have chair chaired attend attended arrange arranged".split())
"""Verbs whose object is the meeting."""
