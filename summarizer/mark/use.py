"""Companies and clubs that bear names like a person's, told by how the text uses them.

"Pell Dunn said its shares fell" and "the brewer Pell Dunn" are about a firm, whatever the pipeline makes
of two capitalised words. One use that only a body can have settles every name with the same words, unless
another use is a person's: a given name, a title or a description.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter

from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.cues import BODIES, INSTITUTIONS
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.organizations import (
    BODY_NOUNS,
    BODY_PROPERTY,
    CLUB_ENDINGS,
    CLUBS,
    CONTINENTS,
    CORPORATE,
    INDEX_NAMES,
    INDEXES,
    ORGANIZATION_HEADS,
    PRODUCTS,
)
from summarizer.mark.lexicon.people import HONORIFICS
from summarizer.mark.name import Name
from summarizer.mark.nlp import Parse
from summarizer.mark.short_forms import fold
from summarizer.mark.use_rows import DOUBTFUL, acts_alone, first_words, in_a_row, is_called_body, listed


def tell_bodies(parse: Parse, names: list[Name]) -> None:
    """Make organizations of the persons, places and unknown names that the text uses as such."""
    for name in names:
        if _is_craft(parse, name):
            name.kind, name.sure = "other", True  # "the Jane Doe icebreaker"
    bodies: set[str] = set()
    acting = Counter(name.text for name in names if parse.dep[name.last - 1] == "nsubj")
    things = {name.text for name in names if _is_thing(parse, name) and acting[name.text] < 2}
    things |= {n.text for n in names if _is_one(parse, n) and not acting[n.text]}
    for left, right in itertools.pairwise(names):
        between = parse.lower[left.last : right.first]
        if between[-1:] == ["("] and set(between[:-1]) <= INDEXES and left.kind == "other" and left.sure:
            things.add(right.text)  # "the Doe Average (DOAV)"
    things |= _indexes(parse, names) | _types(parse, names) | {n.text for n in names if _is_ticker(parse, n)}
    things |= {n.text for n in names if _IDEA.fullmatch(n.text)} | _openers(parse, names) | _shouted(parse, names)
    things |= {n.text for n in names if _is_new(parse, n) and not acting[n.text]}
    lines = tuple(f"{text} " for text in things if len(text) > 2)
    things |= {n.text for n in names if lines and n.text.startswith(lines) and not n.sure and n.kind != "person"}
    people: set[str] = set()
    for name in names:
        words = name.text.split()
        event = name.kind == "other" and (name.sure or any(c.isdigit() for c in name.text))
        if name.kind not in DOUBTFUL or event:
            continue
        if name.kind == "person" and len(words) > 1 and is_given(words[0]):
            people |= {name.text, words[-1]}
        if name.kind == "person" and (name.title or name.appositions or _honoured(parse, name)):
            people |= {name.text, words[-1]}
        elif (not is_given(words[0]) and _is_body(parse, name)) or (len(words) == 1 and is_called_body(parse, name)):
            bodies.add(name.text)
    bodies |= listed(parse, names) | in_a_row(parse, names)
    firms = first_words(names) - people
    short = {
        " ".join(w for w in name.text.split() if w not in CLUBS) for name in names if CLUBS & set(name.text.split())
    }
    surnames = {name.text.split()[-1] for name in names if name.kind == "person" and " " in name.text}
    outlets = {name.first for name in names if name.kind == "media"}
    printed = {name.text for name in names if name.kind == "media" and name.sure and " " not in name.text}
    for name in names:
        follows = parse.lower[name.last : name.last + 1] == ["from"] and {name.last + 1, name.last + 2} & outlets
        if name.kind == "other" and " " in name.text and follows:
            name.kind, name.sure = "person", True  # "Jane Doe from the Tribune"
        if name.kind == "person" and not name.sure and " " in name.text and name.text.split()[0] in printed:
            name.kind, name.sure = "media", True  # "the newspaper Dagens", cut short, then "Dagens Doe"
        if name.text in surnames and name.kind == "capital":
            name.kind, name.country = "person", None  # "Jane Paris", then "Paris"
        lone = not name.sure and not name.title and not name.appositions and name.kind in ("person", "place", "other")
        if lone and name.text in firms and (name.kind == "person" or acts_alone(parse, name)):
            name.kind, name.sure = "organization", True  # "Doe Holdings Ltd", then "Doe's"
        if name.text in short and name.kind in ("capital", "place"):
            name.kind, name.country, name.sure = "organization", None, True  # "FC Copenhagen", then "Copenhagen"
        if name.text in things - people and (name.kind in DOUBTFUL or name.text in INDEX_NAMES):
            name.kind, name.sure = "other", True
        if name.text in bodies - people - things - CONTINENTS and name.kind in DOUBTFUL:
            name.kind, name.sure = "organization", True


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


_BRANCHES = frozenset("division subsidiary unit arm affiliate parent brand offshoot bidder".split())
"""What firms have and are, said before their names: "its European division, Doe"."""


_PARTS = frozenset(
    "north south east west europe asia africa america americas middle pacific atlantic commercial airplanes".split()
)
"""What firms name their branches by."""

_MOVES = frozenset(
    "fell rose gained lost dropped closed plunged climbed jumped slumped tumbled ended slid dipped opened surged soared "
    "sank rallied finished added shed rebounded falling rising losing gaining closing dropping was is were".split()
)
"""What indexes do."""


def _indexes(parse: Parse, names: list[Name]) -> set[str]:
    """Names of stock indexes, where the text tells of one of them as such."""
    found = [name for name in names if name.text in INDEX_NAMES]
    bare = tuple(f"{text} " for text in {name.text for name in found})
    if bare and any(name.kind == "other" and name.text.startswith(bare) for name in names):
        return {other.text for other in found}  # "the Doe Average", then "the Doe"
    for name in found:
        following = parse.lower[name.last : name.last + 4]
        head = parse.lower[parse.head[name.last - 1]]
        if INDEXES & set(following[:3]) or _MOVES & set(following[:1]) or head in _MOVES | INDEXES:
            return {other.text for other in found}
    return set()


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
    if parse.dep[name.last - 1] in ("nsubj", "nsubjpass"):
        return False  # "an aircraft Doe has in development"
    named = name.kind == "person" and (name.title is not None or is_given(name.text.split()[0]))
    return before >= 0 and parse.lower[before] in PRODUCTS and not named and not name.country


_MARKS = ('"', "“", "”", "``", "''", "«", "»")


def _is_craft(parse: Parse, name: Name) -> bool:
    """Whether the noun for a ship or the like follows: "the Jane Doe icebreaker", "the Jane Doe patrol ship"."""
    if name.first == 0 or parse.lower[name.first - 1] != "the" or name.title or parse.dep[name.last - 1] != "compound":
        return False
    head = parse.head[name.last - 1]
    return name.last <= head < name.last + 4 and parse.lower[head] in _CRAFT


_CRAFT = frozenset(
    "ship ships vessel ferry tanker frigate cruiser submarine yacht trawler icebreaker destroyer corvette carrier tug "
    "barge platform rocket satellite spacecraft probe telescope".split()
)
"""Things that bear people's names."""

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


def _is_new(parse: Parse, name: Name) -> bool:
    """ "unveiled the new Doe Pro": what is new and not a person's is a product."""
    before = parse.lower[max(name.first - 2, 0) : name.first]
    fits = before[-1:] == ["new"] and (name.kind != "person" or not is_given(name.text.split()[0]))
    headed = {word.lower() for word in name.text.split()} & (ORGANIZATION_HEADS | CORPORATE)
    return (
        fits and not name.sure and not headed and parse.dep[name.last - 1] in ("dobj", "pobj", "nsubj", "appos", "conj")
    )


def _is_one(parse: Parse, name: Name) -> bool:
    """Whether it is one of many: "a Doe with two doors"."""
    article = name.first > 0 and parse.lower[name.first - 1] in ("a", "an")
    return article and " " not in name.text and parse.dep[name.last - 1] in ("pobj", "dobj", "attr", "conj")


_DEEDS = frozenset(
    "signed sign signs bought buys sold sells acquired merged sued hired agreed ordered announced".split()
)
"""What firms and other bodies do, and places don't."""


def _honoured(parse: Parse, name: Name) -> bool:
    return name.first > 0 and parse.lower[name.first - 1] in HONORIFICS


def _is_body(parse: Parse, name: Name) -> bool:
    """Whether this occurrence is used as only a firm, club or other body is."""
    count, after = len(parse.words), name.last
    if name.last - name.first > 1 and parse.lower[name.last - 1] in CLUB_ENDINGS:
        return name.first == 0 or parse.lower[name.first - 1] != "the"
    if name.kind in ("place", "other") and not name.sure and _acts(parse, name):
        return True
    if not name.sure and is_called_body(parse, name):
        return True
    before = name.first - 1
    if before > 0 and parse.lower[before - 1] in ("shares", "stake") and parse.lower[before] in ("in", "of"):
        return True
    if before > 0 and parse.words[before] == ",":
        before -= 1  # "the pollster, Mediana, said"
        apposed = parse.dep[name.last - 1] == "appos" and parse.head[name.last - 1] == before
        if after >= count or parse.words[after] not in (",", ".") or not apposed:
            before = -1
    nouns = BODY_NOUNS | BODIES | _BRANCHES if before == name.first - 2 else BODY_NOUNS
    if before > 0 and parse.lower[before] in nouns and parse.sentence[before] == parse.sentence[name.first]:
        return True
    if after + 1 >= count or parse.sentence[after + 1] != parse.sentence[name.first]:
        return False
    if parse.tag[after] == "POS":
        noun = after + 1
        while (
            noun + 1 < count
            and parse.tag[noun] in ("JJ", "NN", "CD", "HYPH", "JJR")
            and (parse.lower[noun] not in BODY_PROPERTY)
        ):
            noun += 1
        return parse.lower[noun] in BODY_PROPERTY
    if parse.lower[after] in ("shares", "stock", "bosses", "executives", "fans"):
        return True
    placed = name.first > 0 and parse.lower[name.first - 1] in ("in", "at", "near", "from", "to", "into")
    return not placed and parse.words[after] == "," and parse.lower[after + 1] == "which"


def _acts(parse: Parse, name: Name) -> bool:
    """Whether a name is the subject of a deed, alone or with others."""
    token = name.last - 1
    while parse.dep[token] == "conj" and parse.head[token] < token:
        token = parse.head[token]
    return parse.dep[token] == "nsubj" and parse.lower[parse.head[token]] in _DEEDS


_MODIFIERS = frozenset({"NN", "NNP", "NNPS", "JJ", "POS", "HYPH"})


_SEATS = frozenset("embassy chancellery presidency".split())
"""Institutions of which a state has one, or one in a capital: called by what they are, they are named."""

_ACTING = frozenset("ministry presidency committee army".split())
"""Institutions that are named by what they are where they do something or are told something, too."""


def _does(parse: Parse, token: int) -> bool:
    """Whether an institution does something, or is told it: "the X ministry summoned", "told the X committee"."""
    dep, head = parse.dep[token], parse.head[token]
    if parse.tag[token] != "NN" or token == 0 or parse.tag[token - 1] not in _MODIFIERS:
        return False
    if dep == "nsubj":
        return parse.lower[token] != "committee"
    if dep == "dobj":
        return parse.lower[head] in ("told", "tells", "telling")
    return dep == "pobj" and parse.dep[head] == "agent"


_SOLE = frozenset("army opposition".split())
"""What a story's country has one of: "the army" is named by that, too, where it speaks."""

_CITING = frozenset("quoting citing quoted cited cites quotes".split())


def _is_cited(parse: Parse, token: int) -> bool:
    """Whether an institution is who says or posts something: "according to the X", "citing the X", "posted by the X"."""
    head = parse.head[token]
    if parse.dep[token] == "dobj":
        return parse.lower[head] in _CITING
    if parse.dep[token] != "pobj":
        return False
    above = parse.lower[parse.head[head]]
    if parse.lower[head] == "to":
        return parse.lower[head - 1] == "according"
    return parse.lower[head] == "by" and above in ("posted", "published", "issued", "released", "cited", "quoted")


def let_speak(text: str, parse: Parse, names: list[Name], heads: set[int]) -> None:
    """What says something is somebody.

    A name of doubtful kind that heads a cue's subject is a body's; an institution that speaks under
    a common noun with a modifier ("the presidential office") is named by that.
    """
    named = {token for name in names for token in range(name.first, name.last)}
    heads = heads | {token for token, word in enumerate(parse.lower) if word in _SEATS and _is_cited(parse, token)}
    heads |= {token for token, word in enumerate(parse.lower) if word in _ACTING and _does(parse, token)}
    for head in sorted(heads - named):
        first = head
        while first > 0 and parse.tag[first - 1] in _MODIFIERS and parse.sentence[first - 1] == parse.sentence[head]:
            first -= 1
        outlet = parse.lower[head] == "agency" and "news" in parse.lower[first:head]
        followed = head + 1 < len(parse.words) and head + 1 in named
        apposed = [c for c in parse.children[head] if parse.dep[c] == "appos" and c in named]
        for name in names:
            if (
                name.kind == "media"
                and not name.sure
                and name.last - 1 in apposed
                and parse.lower[head] in INSTITUTIONS
            ):
                name.kind, name.sure = "organization", True
        followed = followed or (bool(apposed) and parse.words[head + 1] == ",")  # "its border agency, Norwatch, said"
        if outlet or followed:
            continue
        sole = parse.lower[head] in _SOLE and parse.lower[head - 1] == "the" and parse.tag[head] == "NN"
        modified = first < head or sole or parse.lower[head] in _SEATS - {"embassy"}
        if (
            (sole or parse.lower[head] in INSTITUTIONS | _SEATS)
            and modified
            and parse.tag[first] not in ("POS", "HYPH", "CD")
        ):
            start, end = parse.start[first], parse.end[head]
            names.append(Name(first, head + 1, start, end, text[start:end], "organization", sure=True))
    # "Its operator, Norwell Lines of Oslo, has called …"
    beside = {c for h in heads if parse.lower[h] in BODIES for c in parse.children[h] if parse.dep[c] == "appos"}
    heads = heads | {c for c in beside if parse.words[c - 1 : c] != ["("]}
    names.sort(key=lambda name: (name.first, -name.last))
    people = {fold(word) for name in names if name.kind == "person" for word in name.text.split()}
    for name in names:
        if fold(name.text) in people:
            continue
        if name.kind in ("other", "place") and not name.sure and heads & set(range(name.first, name.last)):
            name.kind, name.sure = "organization", True
