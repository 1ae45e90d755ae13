"""What "since" puts before the meeting at hand: "their first encounter since a dinner in Lima in May"."""

from __future__ import annotations

import re

from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.meetings import MEET, RECEIVE, SAW

_SINCE = re.compile(r"\bsince (?:an?|the|their|his|her|that)\b[^,.;]*$", re.I)
_FIRST = re.compile(r"\bfirst\b[^.;]{0,60}\bsince (?:an?|their|the) (?:[\w-]+ )?$", re.I)


def is_earlier(marked: MarkedArticle, token: int, at: int) -> bool:
    """Whether what stands at a character is of an earlier event than the meeting of a token before it."""
    return bool(_SINCE.search(marked.article.text[marked.parse.end[token] : max(at, marked.parse.end[token])]))


def is_last_time(marked: MarkedArticle, noun: int) -> bool:
    """Whether a noun tells when those who met "for the first time since a dinner" had met before."""
    sentence = marked.sentences[marked.parse.sentence[noun]]
    return bool(_FIRST.search(marked.article.text[sentence.start : marked.parse.start[noun]]))


def runs_on(marked: MarkedArticle, verb: int) -> bool:
    """Whether a comma alone joins a verb's clause to that of a later meeting: "In Lima she met X, in Quito she saw Y on Monday"."""
    parse, above = marked.parse, marked.parse.head[verb]
    return parse.dep[verb] == "ccomp" and above > verb and parse.lower[above] in MEET | RECEIVE | SAW
