"""Whether a name that the pipeline doesn't know is a person's, by how the sentence uses it."""

from __future__ import annotations

import re

from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.meetings import CALL, DISCUSS, MEET, NOUNS, RECEIVE, TALK
from summarizer.mark.lexicon.organizations import BODY_NOUNS, CORPORATE, ORGANIZATION_HEADS
from summarizer.mark.lexicon.people import MATTERS, NOT_PERSONAL, TITLES
from summarizer.mark.lexicon.places import REGIONS, STATES
from summarizer.mark.names.heads import plain_person
from summarizer.mark.names.name import Name
from summarizer.mark.names.so_called import so_called
from summarizer.mark.nlp import Parse

_PERSONAL = MEET | RECEIVE | TALK | CALL | DISCUSS | {"told"}
"""Verbs whose subject and object are people."""


def is_somebody(parse: Parse, name: Name) -> bool:
    """Whether plain capitalised words name a person: beside an office, after "Japan's", or where people meet.

    What the pipeline takes for a place or a body needs two of these: bodies are a country's, too, and people meet
    at places.
    """
    article = name.first > 0 and parse.lower[name.first - 1] == "the"  # "the Orlu Belle, 45, sank"
    if _is_described(parse, name.last - 1) or _is_author(parse, name) or (lives(parse, name.last) and not article):
        return True
    office = in_office(parse, name) or _takes_office(parse, name.last - 1)
    signs = (
        office,
        _in_turn(parse, name),
        _led_by(parse, name),
        _speaks(parse, name),
        _meets(parse, name.last - 1),
        _of_country(parse, name.first),
        _heads(parse, name.first),
    )
    return signs.count(True) > (1 if name.kind in ("place", "organization") else 0)


def is_used_as_person(parse: Parse, name: Name) -> bool:
    """Whether a name that may be anything's is a person's by what stands around it."""
    words = parse.words[name.first : name.last]
    plain = name.doubtful and 2 <= len(words) <= 3 and plain_person(words)
    return so_called(parse, name.first) >= 0 or _has_initials(parse, name) or (plain and is_somebody(parse, name))


def _has_initials(parse: Parse, name: Name) -> bool:
    """Whether a name is initials and a surname: "K. Doe"; what was taken for a firm must say something: "said K Doe"."""
    *before, last = parse.words[name.first : name.last]
    initials = bool(before) and all(w[0].isupper() and len(w.rstrip(".")) == 1 for w in before)
    if not initials or not last.istitle() or not plain_person([last, last]) or parse.lower[name.first - 1] == "the":
        return False
    if name.kind in ("organization", "place"):
        said = parse.dep[name.last - 1] == "nsubj" and parse.lower[parse.head[name.last - 1]] in SAID
        return said or _takes_office(parse, name.last - 1)
    lands = countries()
    land = any(last in table for table in (lands.names, lands.adjectives, STATES, REGIONS))  # "N. Korea"
    return name.kind in ("unknown", "other") and before[0].endswith(".") and not land


_OF_PEOPLES = ("an", "ist", "ish", "ese", "ic", "im", "ite", "at", "ii")
"""Ends of words for those of a land, a faith or a party."""


def is_cut_surname(parse: Parse, first: int, last: int) -> bool:
    """Whether a people or body is a surname alone, behind a given name that the pipeline left out: "Ike" + "Doe left"."""
    words, lands, given = parse.words, countries(), first - 1
    pair = words[given : first + 1]
    plain = last - first == 1 and given >= 0 and all(w.isalpha() and w.istitle() and len(w) > 2 for w in pair)
    bound = parse.dep[given] == "compound" and parse.head[given] == first and parse.sentence[given] >= 0
    if not (plain and bound and parse.tag[given] == parse.tag[first] == "NNP" and plain_person(["-", *pair])):
        return False
    known = any(w in lands.adjectives or w in lands.names or w in REGIONS or w in STATES for w in pair)
    if known or TITLES & {*parse.lower[given:last]} or MATTERS & {*parse.lower[given:last]}:
        return False
    if (
        words[last] == "-"
        or words[given - 1] == "-"
        or pair[1].endswith(_OF_PEOPLES)
        or parse.lower[given - 1] == "the"
    ):
        return False
    listed = parse.dep[first] == "conj" and any(
        label == "PERSON" and start <= parse.head[first] < end and end - start > 1
        for start, end, label in parse.entities
    )
    people = any(label == "NORP" and start == first for start, _, label in parse.entities)
    opens = parse.sentence_tokens[parse.sentence[given]][0] == given
    acts = opens and parse.dep[first] == "nsubj" and parse.tag[last] in ("VBD", "VBZ")
    speaks = words[last] == ":" and words[given - 1] in lands.names
    return listed or (people and (acts or speaks))


SAID = frozenset("said says told added warned alleged claimed".split())
"""What people say, and firms and lands, too."""

_PERSONAL_NOUN = re.compile(r"\w+(?:keeper|ist|ian|herder|worker|owner|player|writer|singer|teacher|student|woman|man)")


def _is_described(parse: Parse, last: int) -> bool:
    """ "Jane Doe, a beekeeper": one of many of a calling, told after the name."""
    return any(
        parse.dep[child] == "appos"
        and parse.tag[child] == "NN"
        and (parse.lower[child] in TITLES or _PERSONAL_NOUN.fullmatch(parse.lower[child]) is not None)
        and parse.lower[child] not in BODY_NOUNS
        and any(parse.lower[c] in ("a", "an") for c in parse.children[child])
        for child in parse.children[last]
    )


def is_surnamed(parse: Parse, left: Name, right: Name) -> bool:
    """ "Jane" + "Paris, an actor": a town's name behind another word, with a description of somebody."""
    lone = all(n.last - n.first == 1 and n.text.istitle() and n.text.isalpha() for n in (left, right))
    bound = left.last == right.first and parse.head[left.first] == right.first and not (left.sure or left.title)
    return lone and bound and right.kind in ("capital", "place") and _is_described(parse, right.first)


_MADE = frozenset("composed choreographed sung painted narrated sculpted".split())


def _is_author(parse: Parse, name: Name) -> bool:
    """ "The music was composed by Jane Doe": what people alone do; firms and banks write reports and conduct polls."""
    made = parse.lower[name.first - 1] == "by" and parse.lower[name.first - 2] in _MADE
    return made and parse.lower[name.last - 1] not in CORPORATE


def _in_turn(parse: Parse, name: Name) -> bool:
    """ "The leaders of Orlu and Rinta, Jane Doe and John Roe": the second of two names after those whom they lead."""
    first, opening = name.first - 1, parse.sentence_tokens[parse.sentence[name.first]][0]
    if parse.lower[first] != "and":
        return False
    one = next((start for start, end, label in parse.entities if label == "PERSON" and end == first), 0)
    near = parse.lower[max(one - 12, opening) : one - 1]
    heads = [
        i for i, word in enumerate(near[:-1]) if word.endswith("s") and word[:-1] in TITLES and near[i + 1] == "of"
    ]
    return first - one > 1 and parse.words[one - 1] == "," and bool(heads)


_LED_BY = frozenset("chaired led headed trained coached represented defended".split())


def _led_by(parse: Parse, name: Name) -> bool:
    """ "Chaired by Fiji's Jane Doe"."""
    by = name.first - 1
    while by > 0 and (parse.tag[by] == "POS" or parse.words[by] in countries().names):
        by -= 1
    return parse.lower[by] == "by" and parse.lower[by - 1] in _LED_BY


def _speaks(parse: Parse, name: Name) -> bool:
    """Whether the last word of a name speaks somewhere without the rest: "Roe said"."""
    last, words = parse.words[name.last - 1], parse.words
    return any(
        word == last
        and parse.lower[at + 1] in SAID
        and not words[at - 1][:1].isupper()
        and parse.lower[at - 1] != "the"
        for at, word in enumerate(words[:-1])
    )


_TAKES = frozenset("appoint appointed named elected resign resigned retire retired quit serve served serves".split())
"""What people do or have done to them "as" something."""


def _takes_office(parse: Parse, last: int) -> bool:
    """ "Jane Doe was named as treasurer", "appointed Jane Doe as director", "Jane Doe has resigned as head of the fund"."""
    verb = parse.head[last]
    if parse.dep[last] not in ("nsubj", "nsubjpass", "dobj") or parse.lower[verb] not in _TAKES:
        return False
    posts = [p for c in parse.children[verb] if parse.lower[c] == "as" for p in parse.children[c]]
    return any(parse.lower[p] in TITLES - NOT_PERSONAL and parse.tag[p] == "NN" for p in posts)


def lives(parse: Parse, last: int) -> bool:
    """ "Jane Doe, 34, said", "Jane Doe, who lives in Orlu": clubs and bands, which are "who", too, have a plural behind it."""
    age = parse.words[last + 1] if parse.words[last : last + 3 : 2] == [",", ","] else ""
    who = parse.words[last] == "," and parse.lower[last + 1] == "who" and parse.tag[last + 2] == "VBZ"
    return who or (age.isdecimal() and 9 < int(age) < 110)


def in_office(parse: Parse, name: Name) -> bool:
    """ "The ministers, Jane Doe and John Roe", "the minister, Jane Doe", "Jane Doe, the minister"."""
    last = name.last - 1
    if any(parse.dep[c] == "appos" and parse.tag[c] == "NN" and parse.lower[c] in TITLES for c in parse.children[last]):
        return True
    token = last
    for _ in range(3):
        if parse.dep[token] not in ("conj", "appos"):
            return False
        token = parse.head[token]
        if _share_office(parse, token) and parse.lower[name.first - 1] == "and":
            return True
        if parse.lower[token].removesuffix("s") in TITLES and parse.tag[token] in ("NN", "NNS"):
            return parse.dep[last] == "appos" or parse.tag[token] == "NNS"
    return False


def _share_office(parse: Parse, token: int) -> bool:
    """Whether an office in the plural stands right before a name: "deputy ministers Jane Doe and John Roe"."""
    offices = (c for c in parse.children[token] if parse.tag[c] == "NNS" and parse.dep[c] in ("compound", "nmod"))
    return any(parse.lower[c].removesuffix("s") in TITLES - NOT_PERSONAL for c in offices)


def _heads(parse: Parse, first: int) -> bool:
    """Whether a name stands behind a body that somebody heads: "Director of the Roe Security Service Jane Doe"."""
    begin = first
    while begin > 2 and parse.words[begin - 1].istitle() and parse.words[begin - 1].isalpha():
        begin -= 1
    of = begin - 1 - (parse.lower[begin - 1] == "the")
    whole = first - begin > 1 and parse.lower[first - 1] in ORGANIZATION_HEADS - {"party"} and parse.lower[of] == "of"
    if not whole or parse.lower[of - 1] not in TITLES - NOT_PERSONAL:
        return False
    begin = of
    while begin and parse.words[begin - 1].istitle() and parse.words[begin - 1].isalpha():
        begin -= 1  # an office in capitals without an article is somebody's
    return begin < of and parse.tag[begin - 1] not in ("DT", "PRP$", "POS") and parse.lower[begin] != "the"


def _of_country(parse: Parse, first: int) -> bool:
    """Whether a country's name in the possessive stands before it."""
    return first > 1 and parse.tag[first - 1] == "POS" and parse.words[first - 2] in countries().names


def _meets(parse: Parse, token: int) -> bool:
    """Whether the name is one side of a meeting: subject or object of such a verb, or "with" it."""
    while parse.dep[token] == "conj" and parse.head[token] < token:
        token = parse.head[token]
    head = parse.head[token]
    if parse.dep[token] in ("nsubj", "nsubjpass", "dobj"):
        return parse.lower[head] in _PERSONAL
    if parse.dep[token] != "pobj" or parse.lower[head] not in ("with", "by"):
        return False
    above = parse.head[head]
    if parse.lower[head] == "by":
        return parse.lower[above] in RECEIVE
    return parse.lower[above] in _PERSONAL or (
        parse.lower[above] in NOUNS
        or any(parse.dep[c] == "dobj" and parse.lower[c] in NOUNS for c in parse.children[above])
    )
