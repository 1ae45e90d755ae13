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


_SAID = frozenset(
    "said told announced added agreed warned promised pledged stressed confirmed complained argued noted".split()
)
"""What is done at a meeting that takes place, whatever else is called off by those words."""

_LED = frozenset("led ended resulted concluded closed collapsed failed lasted produced yielded".split())
"""What a meeting did that took place: "the talks led to the tax being dropped", "after talks collapsed"."""


def bore_fruit(marked: MarkedArticle, token: int) -> bool:
    """Whether something was said at a meeting, or came of it: "at a meeting, she said that a match had been called off"."""
    parse = marked.parse
    head = parse.head[token]
    if parse.dep[token] == "nsubj":
        return parse.lower[head] in _LED and parse.tag[head] == "VBD"
    at = parse.dep[token] == "pobj" and parse.lower[head] in ("at", "during")
    return at and parse.lower[parse.head[head]] in _SAID and parse.tag[parse.head[head]] == "VBD"
