"""Guests named late: "received at his office today the minister of finance, Jane Doe"."""

from __future__ import annotations

from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.tags import FINITE
from summarizer.mark.lexicon.titles import is_title

_BETWEEN = frozenset("at in on via by during over within before after here there".split())
"""Prepositions and adverbs of what may stand between such a verb and its object."""

_HEADS = frozenset("counterpart head chief colleague opposite delegation".split())
"""Nouns for guests beside the words for offices."""

_FAR = 30
"""Words after the verb within which the guest is named."""


def late_object(marked: MarkedArticle, verb: int) -> list[int]:
    """The person who is the verb's object behind words of place, day and means; nobody as a rule."""
    parse = marked.parse
    _, last = parse.sentence_tokens[parse.sentence[verb]]
    if parse.lower[verb + 1 : verb + 2] and not _begins_adverbial(marked, verb + 1):
        return []
    for name in marked.names_between(verb + 1, min(verb + _FAR, last)):
        if name.kind != "person" or name.entity < 0:
            continue
        if _does_something(marked, name.last - 1):
            return []
        begin = marked.token_at(name.title[0]) if name.title else name.first
        if parse.words[begin - 1].isupper() and len(parse.words[begin - 1]) < 5 and begin - 1 > verb:
            begin -= 1  # a style: "HE Jane Doe"
        opening = _opening(marked, verb, begin)
        return [name.entity] if opening >= 0 else []
    return []


def _does_something(marked: MarkedArticle, noun: int) -> bool:
    """Whether a name is the subject of a verb behind it, or says whose office is: "met on Monday, Jane Doe said"."""
    parse = marked.parse
    verb = parse.head[noun]
    acts = parse.dep[noun] in ("nsubj", "nsubjpass") and verb > noun and parse.tag[verb] in (*FINITE, "VBN", "VBG")
    return acts or parse.dep[noun] == "poss"


def _begins_adverbial(marked: MarkedArticle, token: int) -> bool:
    lower = marked.parse.lower[token]
    return lower in _BETWEEN or marked.parse.tag[token] == "RB" or _is_dated(marked, token)


def _is_dated(marked: MarkedArticle, token: int) -> bool:
    start, end = marked.parse.start[token], marked.parse.end[token]
    return any(date.end > start for _, date in marked.dates_between(max(start - 30, 0), end))


def _opening(marked: MarkedArticle, verb: int, begin: int) -> int:
    """Where the guest's noun phrase begins, the words before it being adverbials all; -1 where it is another's."""
    parse = marked.parse
    inside = False  # within the phrase that a preposition opens
    for token in range(verb + 1, begin):
        tag, lower = parse.tag[token], parse.lower[token]
        if lower in _BETWEEN:
            inside = True
        elif _is_dated(marked, token):
            inside = False
        elif tag in ("DT", "PRP$") and not inside and verb + 1 < token < begin - 1:
            return token if _is_guest(marked, token + 1, begin) else -1
        elif tag[0] == "V" or tag in ("MD", "TO", "IN", "WP", "WDT", "WRB", "CC", "``"):
            return -1
        elif tag in ("NN", "NNS") and not inside:
            return token if _is_guest(marked, token, begin) else -1
        elif parse.words[token] == ",":
            inside = False
        elif inside and tag in ("NN", "NNS") and parse.tag[token + 1] in ("DT", "PRP$"):
            inside = False  # "in his office his counterpart"
    before = parse.words[begin - 1]
    closed = before == "," or _is_dated(marked, begin - 1) or parse.tag[begin - 1] in ("RB", "NN", "DT", "PRP$")
    return begin if closed and not (inside and parse.tag[begin - 1] in ("DT", "PRP$")) else -1


def _is_guest(marked: MarkedArticle, first: int, begin: int) -> bool:
    """Whether the words before a name say who the guest is: "the head of the mission to Peru, Jane Doe"."""
    parse = marked.parse
    words = range(first, begin)
    noun = next((i for i in words if parse.tag[i] in ("IN", ",")), begin)
    head = parse.lower[max(noun - 1, first)]
    return (is_title(head) or head in _HEADS) and not any(
        parse.tag[i] in ("VBD", "VBZ", "VBP", "MD", "TO") for i in words
    )
