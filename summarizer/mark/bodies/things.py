"""Names of things that look like those of bodies or people: ships, products, stock indexes, ideas, headline words."""

from __future__ import annotations

import itertools
import re
from collections import Counter

from summarizer.mark.bodies.indexes import indexes
from summarizer.mark.bodies.rows import DOUBTFUL
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.organizations import CORPORATE, INDEXES, ORGANIZATION_HEADS, PRODUCTS
from summarizer.mark.names.name import Name
from summarizer.mark.nlp import Parse

_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)|(?:\w+-)?(?:first|second|third|\w+(?:ur|f|x|en|igh|in|ie)th)")


def without_occasions(parse: Parse, names: list[Name]) -> None:
    """Leave the party of "the 16th Congress of the Doe Party", one of many congresses, and nothing of "the Year of Theatre"."""
    year = [n for n in names if parse.lower[n.first - 2 : n.first] == ["year", "of"]]
    names[:] = [n for n in names if n not in year or n.text.lower() not in ORGANIZATION_HEADS]
    for name in names:
        first = name.first + (_ORDINAL.fullmatch(parse.lower[name.first]) is not None)
        counted = first > name.first or _ORDINAL.fullmatch(parse.lower[first - 1])
        begin = first + 2 + (parse.lower[first + 2 : first + 3] == ["the"])
        gathering = name.kind == "organization" and counted and parse.lower[first : first + 2] == ["congress", "of"]
        if gathering and begin < name.last and parse.lower[name.last - 1] in ORGANIZATION_HEADS:
            name.text = name.text[parse.start[begin] - name.start :]
            name.first, name.start = begin, parse.start[begin]


def named_things(parse: Parse, names: list[Name]) -> set[str]:
    """The names that the text uses as a thing's."""
    acting = Counter(name.text for name in names if parse.dep[name.last - 1] == "nsubj")
    things = {name.text for name in names if _is_thing(parse, name) and acting[name.text] < 2}
    things |= {n.text for n in names if _is_one(parse, n) and not acting[n.text]}
    for left, right in itertools.pairwise(names):
        between = parse.lower[left.last : right.first]
        if between[-1:] == ["("] and set(between[:-1]) <= INDEXES and left.kind == "other" and left.sure:
            things.add(right.text)  # "the Doe Average (DOAV)"
    things |= indexes(parse, names) | _types(parse, names) | {n.text for n in names if _is_ticker(parse, n)}
    things |= {n.text for n in names if _IDEA.fullmatch(n.text)} | _openers(parse, names) | _shouted(parse, names)
    things |= _used(parse, names)
    things |= {n.text for n in names if _is_new(parse, n) and not acting[n.text]}
    lines = tuple(f"{text} " for text in things if len(text) > 2)
    things |= {n.text for n in names if lines and n.text.startswith(lines) and not n.sure and n.kind != "person"}
    return things


def _types(parse: Parse, names: list[Name]) -> set[str]:
    """Names made of a firm's, told alone before, and one that is no part of a firm's: "Doe" and then the "Doe Swift"."""
    found: set[str] = set()
    seen: Counter[str] = Counter()
    counts = Counter(name.text for name in names)
    firms = {name.text.split()[0] for name in names if name.kind == "organization" and name.sure and " " in name.text}
    for name in names:
        if name.kind == "organization" and " " not in name.text:
            seen[name.text] += 1
        first, _, rest = name.text.partition(" ")
        before = parse.lower[name.first - 1] if name.first else ""
        if name.sure or name.kind not in DOUBTFUL or counts[first] <= counts[name.text]:
            continue
        if not seen[first] and first not in firms and before not in ("the", "a", "an", "new"):
            continue
        words = rest.split()
        branch = set(rest.lower().split()) & (CORPORATE | ORGANIZATION_HEADS | _PARTS) or not words
        if not branch and words[-1] not in countries().names and not is_given(first):
            found |= {name.text, rest}
    return found


_PARTS = frozenset(
    "north south east west europe asia africa america americas middle pacific atlantic commercial airplanes".split()
)
"""What firms name their branches by."""


def _is_thing(parse: Parse, name: Name) -> bool:
    """Whether a name follows the noun for a thing: "the cruise ship Doe", "two sedans, the Doe and the Roe"."""
    before = name.first - 1
    quoted = before > 1 and parse.words[before] in _MARKS
    before -= quoted
    if quoted and parse.lower[name.last + 1 : name.last + 2] in (["by"], ["("]) and parse.words[name.last] in _MARKS:
        return True  # 'the painting "Prayer at Doe" by Jane Roe'
    article = before > 0 and parse.lower[before] == "the"
    before -= article
    if before > 0 and parse.words[before] == "," and (article or parse.dep[name.last - 1] == "appos"):
        before -= 1
    elif article:
        return False
    bound = before >= 0 and parse.head[before] == name.last - 1 and parse.dep[before] == "compound"
    if parse.dep[name.last - 1] in ("nsubj", "nsubjpass") and not bound:
        return False  # "an aircraft Doe has in development"
    named = name.kind == "person" and (name.title is not None or is_given(name.text.split()[0]))
    return before >= 0 and is_product(parse, before) and not named and not name.country


def is_product(parse: Parse, noun: int) -> bool:
    """Whether a noun is that of a thing with a name: "ship", "bulk carrier", "operating system"."""
    before, word = parse.lower[noun - 1], parse.lower[noun]
    kinds = _KINDS.get(word)
    return word in PRODUCTS if kinds is None else before in kinds


_KINDS = {
    "carrier": frozenset("bulk ore gas lng car livestock aircraft cattle chemical".split()),
    "system": frozenset(
        "operating entertainment gaming missile weapon weapons rocket launch launcher radar artillery payment payments "
        "messaging navigation positioning booking computer software file defence defense".split()
    ),
}
"""Nouns that are also bodies' ("an airline carrier", "a health system"), with the words before them where they are things'."""


_MARKS = ('"', "“", "”", "``", "''", "«", "»")
"""Quotation marks around the title of a work."""


_IDEA = re.compile(r"[A-Z][a-z]+(?:phobia|ism|ology|ocracy|[iy][sz]ation)")
"""Ideas and fields of study, where a sentence or a headline gives them a capital."""


def _is_ticker(parse: Parse, name: Name) -> bool:
    """ "(NASDAQ: DOE)", "Doe shares (DOE)": an exchange, or what a firm is traded as there."""
    words, first, last = parse.words, name.first, name.last
    if not name.text.isupper() or last - first > 1 or first < 2 or last + 1 >= len(words):
        return False
    if words[first - 1] == ":" and words[last] == ")":
        return words[first - 2].isalpha() and first > 2 and words[first - 3] == "("
    if words[first - 1] != "(":
        return False
    shares = words[last] == ")" and parse.lower[first - 2] in ("shares", "stock")
    return shares or (words[last] == ":" and words[last + 1].isupper() and words[last + 2 : last + 3] == [")"])


def _openers(parse: Parse, names: list[Name]) -> set[str]:
    """Single words that only ever open sentences as names, and stand without a capital elsewhere: "Change will come"."""
    seen: dict[str, bool] = {}
    for name in names:
        if (
            name.last - name.first == 1
            and name.kind in ("other", "organization")
            and not name.title
            and name.text.istitle()
        ):
            opens = parse.sentence_tokens[parse.sentence[name.first]][0] == name.first
            seen[name.text] = seen.get(name.text, True) and opens
    found = {text for text, opens in seen.items() if opens}
    plain = {word for word in parse.words if word.islower()} if found else set()
    return {text for text in found if text.lower() in plain}


_ZONES = frozenset(
    "GMT UTC CET CEST EET EEST WET BST EST EDT CST CDT MST MDT PST PDT MSK IST JST AEST AEDT WIB SAST WAT".split()
)
"""Time zones, beside the hour of a day."""


def _shouted(parse: Parse, names: list[Name]) -> set[str]:
    """Common words that a headline has in capitals, and time zones: "MINISTER QUITS", "8 am CET"."""
    loud = {n.text for n in names if not n.sure and n.text.isupper() and len(n.text) > 2 and n.text.isalpha()}
    plain = {word for word in parse.words if word.islower()} if loud else set()
    return {text for text in loud if text.lower() in plain or text in _ZONES}


_BODY_WORDS = ORGANIZATION_HEADS | CORPORATE


def _is_new(parse: Parse, name: Name) -> bool:
    """ "unveiled the new Doe Pro": what is new and not a person's is a product."""
    before = parse.lower[max(name.first - 2, 0) : name.first]
    fits = before[-1:] == ["new"] and (name.kind != "person" or not is_given(name.text.split()[0]))
    return (
        fits
        and not name.sure
        and parse.dep[name.last - 1] in ("dobj", "pobj", "nsubj", "appos", "conj")
        and not {word.lower() for word in name.text.split()} & _BODY_WORDS
    )


def _is_one(parse: Parse, name: Name) -> bool:
    """Whether it is one of many: "a Doe with two doors"."""
    article = name.first > 0 and parse.lower[name.first - 1] in ("a", "an")
    return article and " " not in name.text and parse.dep[name.last - 1] in ("pobj", "dobj", "attr", "conj", "appos")


_MADE = frozenset(
    noun + ending
    for noun in "browser app chatbot console handset smartphone headset tablet laptop program update user".split()
    for ending in ("", "s")
) | {"software", "edition", "line"}
"""What firms make, and those who use it: the noun behind the name of a product."""


def _used(parse: Parse, names: list[Name]) -> set[str]:
    """ "Its Doe browser", "Doe Air laptops", "Roe users": what nobody is called who does anything by that name alone.

    Makers of laptops do, and "the Doe Air has two doors" is no doing of a firm's, which takes no article.
    """
    loose = [n for n in names if not n.sure and n.kind in DOUBTFUL and not n.country and not n.title]
    loose = [n for n in loose if n.kind != "person" or not is_given(n.text.split()[0])]
    found = {n.text for n in loose if parse.lower[n.last] in _MADE and parse.head[n.last - 1] == n.last}
    subjects = [n for n in loose if n.text in found and parse.dep[n.last - 1] in ("nsubj", "agent")]
    return found - {n.text for n in subjects if not any(parse.tag[c] == "DT" for c in parse.children[n.last - 1])}
