"""People who are brought in by a noun and told by a name: "a woman named Jane", "a guard who gave his name as John"."""

from __future__ import annotations

from summarizer.mark.lexicon.cues import SPEAKERS
from summarizer.mark.lexicon.people import HONORIFICS
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.nlp import Parse

_NAMING = frozenset("named identified known introduced gave giving".split())
"""Verbs of a clause that tells somebody's name."""

_BETWEEN = frozenset(
    "who , to be been was is has wished wishes wanted asked asks agreed preferred would only simply".split()
)
"""What stands between the noun and such a verb: "who asked to be identified only"."""

_TOOLS = frozenset("manager player editor assistant host".split())
"""Nouns for programs as well as for people: "a task manager called Tracks"."""

_FURTHEST = 9
"""Tokens from the verb to the name: "identified by Peruvian television as"."""


def _tells_own(parse: Parse, verb: int, at: int) -> bool:
    """Whether a verb tells the name of who stands before it: "identified only as", and no "identified the car as"."""
    if parse.lower[verb] in ("gave", "giving"):
        return "name" in parse.lower[verb:at]
    behind = parse.lower[verb + 1]
    return verb + 1 == at or behind in ("himself", "herself") or parse.tag[verb + 1] in ("IN", "RB", "TO")


def so_called(parse: Parse, first: int) -> int:
    """The noun for the person whose name begins at a token and is told as a name; -1 where none is."""
    opening = parse.sentence_tokens[parse.sentence[first]][0]
    at = first - 1
    while at > opening and parse.lower[at] in HONORIFICS:
        at -= 1
    stop = first
    while parse.words[stop][:1].isupper():
        stop += 1
    if parse.tag[stop] == "POS" or parse.lower[stop] == "as" or parse.dep[stop - 1] == "compound":
        return -1  # "known as Doe's heir", "a guard named Doe as the thief", "an officer called Doe police"
    if parse.lower[at] in ("named", "called") and parse.tag[at] == "VBN":
        verb = at
    elif parse.lower[at] == "as" or (parse.words[at] == "," and parse.lower[at - 1] == "name"):
        verb = next((i for i in range(at - 1, max(at - _FURTHEST, opening), -1) if parse.lower[i] in _NAMING), -1)
    else:
        return -1
    if verb < 0 or not (verb == at or _tells_own(parse, verb, at)):
        return -1
    noun = verb - 1
    while noun > opening and parse.lower[noun] in _BETWEEN:
        noun -= 1
    if verb == at and parse.dep[noun] == "ROOT":
        return -1  # "A critic named Doe the best town.": no more than this is told
    relative = noun == verb - 1 or "who" in parse.lower[noun:verb] or parse.words[noun + 1 : verb] == [","]
    person = is_title(parse.lower[noun]) or parse.lower[noun] in SPEAKERS
    return noun if relative and person and parse.tag[noun] == "NN" and parse.lower[noun] not in _TOOLS else -1
