"""Which part of a sentence tells of a meeting, whether people are still on the way to it, and what was done at one."""

from __future__ import annotations

import re

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


def scene_of(marked: MarkedArticle, token: int) -> int:
    """The verb in the past for what was done at a meeting, "During the call, Jane Doe invited John Roe to"; -1 for none.

    So the meeting was held, and what else the clause tells of may have been called off, or be on another day.
    """
    parse = marked.parse
    link = parse.head[token]
    if parse.dep[token] != "pobj" or parse.lower[link] not in _AT:
        return -1
    verb = parse.head[link]
    beside = [c for c in parse.children[verb] if parse.dep[c] in ("aux", "auxpass")]
    acts = any(parse.dep[c] == "nsubj" and c < verb for c in parse.children[verb])
    return verb if acts and not beside and parse.tag[verb] in ("VBD", "VBN") else -1


_AT = frozenset("at during in".split())
"""Prepositions that put a deed into a meeting."""
_GOING_ON = re.compile(
    r"(?:is|are|remains?) (?:still |now |already )?(?:under ?way|ongoing|going on|continuing|deadlocked|stalled|at an impasse"
    r"|in (?:progress|full swing|(?:their|its) \w+ (?:hour|day|week|month|year)))\b"
)
"""What is said of talks that have begun."""


def is_going_on(marked: MarkedArticle, noun: int) -> bool:
    """Whether the verb of a noun says that people are at it: "talks between them are in their second week"."""
    verb = marked.parse.head[noun]
    told = marked.parse.dep[noun] == "nsubj" and verb > noun
    return told and bool(_GOING_ON.match(marked.article.text, marked.parse.start[verb]))


_SAID = frozenset(
    "said told announced added agreed warned promised pledged stressed confirmed complained argued noted".split()
)
"""What is done at a meeting that takes place, whatever else is called off by those words."""

LED = frozenset("led ended resulted concluded closed collapsed failed lasted produced yielded".split())
"""What a meeting did that took place: "the talks led to the tax being dropped", "after talks collapsed"."""


def bore_fruit(marked: MarkedArticle, token: int) -> bool:
    """Whether something was said at a meeting, or came of it: "at a meeting, she said that a match had been called off"."""
    parse = marked.parse
    head = parse.head[token]
    if parse.dep[token] == "nsubj":
        return parse.lower[head] in LED and parse.tag[head] == "VBD"
    at = parse.dep[token] == "pobj" and parse.lower[head] in ("at", "during")
    return at and parse.lower[parse.head[head]] in _SAID and parse.tag[parse.head[head]] == "VBD"


def auxiliaries(marked: MarkedArticle, token: int) -> set[str]:
    """The auxiliaries of a verb, for "will meet Doe and be received by Roe" those that it shares."""
    parse = marked.parse
    own = {parse.lower[c] for c in parse.children[token] if parse.dep[c] in ("aux", "auxpass")}
    return own | auxiliaries(marked, parse.head[token]) if "be" in own and parse.dep[token] == "conj" else own
