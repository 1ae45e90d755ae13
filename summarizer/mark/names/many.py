"""Capitalised words that stand for many or for a day: "NGOs", "the Foreign Ministries", "Rescue Workers' Day"."""

from __future__ import annotations

import re

from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.names.heads import plain_person
from summarizer.mark.nlp import Parse

PLURAL_INITIALS = re.compile("(?!MP)[A-Z]{2,5}s")
"""Initials of many: "NGOs", "SMEs", "IDPs"."""

_DAYS_OF = frozenset("Day Days Eve Week Month Year Decade".split())
"""Last words of the names of feasts: "Rescue Workers' Day"."""

_OF_TRADES = ("er", "ers", "or", "ors", "men", "ist", "ists")
"""Ends of words for those who have a day, which a person's name before it seldom has."""

_MANY = frozenset("ministries governments parliaments councils departments commissions churches".split())
"""Bodies in the plural, which name none of them: "the Orthodox and Catholic Churches"."""

_PREFIXES = frozenset("inter intra pan trans sino franco anglo russo indo afro euro anti pro non".split())
"""First parts of adjectives for several peoples: "Inter-Korean"."""

_SHARED = ("Korean", "American", "African", "Arab", "Asian", "European", "Balkan", "Irish", "Cypriot")
"""Such adjectives that are no one country's."""


def two_people(parse: Parse, first: int, last: int) -> int | None:
    """Where "and" stands in "Jane Doe and John Roe", taken for a body: two words on both sides, one a given name."""
    sides = parse.words[first : first + 2], parse.words[last - 2 : last]
    if last - first != 5 or parse.lower[first + 2] != "and" or not any(is_given(side[0]) for side in sides):
        return None
    plain = all(word.isalpha() and word.istitle() for side in sides for word in side)
    several = parse.words[first - 1] == "," or parse.dep[first + 1] in ("nsubj", "nsubjpass")
    return first + 2 if plain and several and all(plain_person(side) for side in sides) else None


def names_many(parse: Parse, first: int, last: int, kind: str) -> bool:
    """Whether words are a part of a feast's name, an adjective or a plural of bodies."""
    words, lower = parse.words, parse.lower
    feast = (
        parse.tag[last] == "POS"
        and words[last + 1] in _DAYS_OF
        and " ".join(words[first:last]) not in countries().names
    )
    of_year = words[first - 2] in _DAYS_OF and lower[first - 1] == "of"  # "the Year of Theatre"
    trade = lower[last - 1].endswith(_OF_TRADES)  # "Allied Workers' Day"
    if (feast and (kind != "person" or trade)) or (of_year and kind != "person"):
        return True
    if last - first == 1 and PLURAL_INITIALS.fullmatch(words[first]):
        return True
    if words[first + 1] == "-" and last - first == 3 and lower[first] in _PREFIXES:
        return words[first + 2] in countries().adjectives or words[first + 2] in _SHARED
    # "the Foreign Ministries of both countries", but "Council of Churches", "Law on Forest Councils", "Jane Churches"
    plural = kind != "person" or (last - first == 2 and not is_given(words[first]))
    return lower[last - 1] in _MANY and plural and not {"of", "on"} & {*lower[first:last]}
