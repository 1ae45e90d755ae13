"""Which part of a sentence tells of a meeting, and whether people are still on the way to it."""

from __future__ import annotations

from summarizer.mark import MarkedArticle


def part_of(marked: MarkedArticle, token: int, words: str) -> str:
    """The part between semicolons of a sentence's words in which a token stands."""
    parse = marked.parse
    at = parse.start[token] - parse.start[parse.sentence_tokens[parse.sentence[token]][0]]
    return words[: at + len(words[at:].split(";", maxsplit=1)[0])].rsplit(";", maxsplit=1)[-1]


_TRAVELS = frozenset("flies travels heads goes arrives leaves departs returns fly travel head go arrive leave".split())
"""Verbs of setting out, in the present tense of what is to come."""


def is_under_way(marked: MarkedArticle, token: int) -> bool:
    """Whether somebody is still to get there: "Jane Doe flies to Lima on Friday for talks with John Roe"."""
    parse = marked.parse
    link, verb = parse.head[token], parse.head[parse.head[token]]
    there = parse.dep[token] == "pobj" and parse.lower[link] == "for"
    return there and parse.lower[verb] in _TRAVELS and parse.tag[verb] in ("VBZ", "VBP")
