"""Parts of offices that look like names: "International Cooperation", "Ministers of Commerce", "Heads of State"."""

from __future__ import annotations

from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.cues import BODIES, CUE_FORMS
from summarizer.mark.lexicon.given_names import BORN, is_given
from summarizer.mark.lexicon.organizations import BODY_NOUNS, GOVERNMENT_HEADS, ORGANIZATION_HEADS
from summarizer.mark.lexicon.people import FIELDS, HONORIFICS, PORTFOLIOS, TITLES
from summarizer.mark.lexicon.places import PLACE_HEADS, STATES
from summarizer.mark.names.before_for import is_seat
from summarizer.mark.names.edges import inside_word
from summarizer.mark.names.offices import LESSER
from summarizer.mark.nlp import CLOSING, Parse

_HOLDERS = frozenset(
    "minister ministers vice-minister secretary secretaries undersecretary under-secretary commissioner adviser advisor "
    "rapporteur coordinator representative representatives envoy".split()
)
"""Offices that are "of" or "for" a field of work."""

_FOR = frozenset("minister ministers secretary undersecretary commissioner".split())
"""Those of them that are "for" nothing else."""

_WORK = frozenset(
    "national international environmental diplomatic public internal external general higher civil rural urban legal parliamentary "
    "political strategic religious cooperation co-operation relations integration policy reform works".split()
)
"""Words beside those for fields of work in the names of offices."""

FIELD_WORDS = FIELDS | _WORK | {"and"}

_PARTS = frozenset("committee commission department directorate division bureau board council section".split())
"""Parts of governments and houses, whose heads are told with what these are for."""

_BEFORE = 9
"""Tokens between the head of such a part and what it is for: "Head of the Party Central Committee's Commission for"."""

_FAR = 12
"""Tokens of the longest list of fields after such an office."""


def behind_portfolio(parse: Parse) -> list[tuple[int, int]]:
    """Ranges of people right behind what they, or those whom they head, are for: "Commissioner for Competition Jane Doe".

    So in "head of the Department of International Relations Jane Doe". The pipeline takes the last field and the name for one body's, or for none at all.
    """
    found = _behind_small_fields(parse)
    for of in range(1, len(parse.words) - CLOSING):
        part = parse.lower[of - 1] in _PARTS and parse.words[of - 1].istitle() and _headed(parse, of - 1)
        holder = _holder_before(parse, of)
        if parse.lower[of] not in ("of", "for", "on") or not (parse.lower[holder] in _HOLDERS or part):
            continue
        first = of + 1 + (parse.lower[of + 1] == "the")
        field = first
        while parse.lower[first] in FIELD_WORDS or (parse.words[first] in (",", "&") and first > field):
            first += 1
        ended = parse.lower[first - 1] in FIELDS or (part and parse.lower[first - 1] == "relations")
        ahead = _given_after(parse, first)
        if ahead > first:
            first, ended = (
                ahead - (ahead - 1 > first and parse.lower[ahead - 1] in BORN),
                True,
            )  # "Climate Action | Jane Doe", "Irrigation | Jane Doe"
        first += parse.lower[first].rstrip(".") in HONORIFICS
        last = first
        while parse.words[last].istitle() and parse.tag[last] == "NNP" and last - first < 4:
            last += 1
            while parse.words[last] == "-" and inside_word(parse, last):
                last += 2  # "Jane Doe-Roe"
        after = parse.words[last]
        named = parse.words[first] not in countries().names and parse.words[first] not in countries().adjectives
        named = named and " ".join(parse.words[first:last]) not in STATES | countries().names.keys()
        if field < first and ended and 1 < last - first < 6 and named:
            heads = ORGANIZATION_HEADS | GOVERNMENT_HEADS | TITLES
            if not heads & set(parse.lower[first:last]) and not after[:1].isupper() and after != "of":
                found.append((first, last))
    return found


_HEADS = frozenset("head director chief dean professor manager".split())
_IN_FIELD = ("NN", "NNS", "JJ", "VBG", "CC")


def _behind_small_fields(parse: Parse) -> list[tuple[int, int]]:
    """Ranges of people behind what they are at the head of, told in small letters: "Head of planning Jane Doe told"."""
    found: list[tuple[int, int]] = []
    for of in range(1, len(parse.words) - CLOSING):
        if parse.lower[of] != "of" or parse.lower[of - 1] not in _HEADS:
            continue
        first = of + 1
        while first < of + 4 and parse.words[first].islower() and parse.tag[first] in _IN_FIELD:
            first += 1
        last = first
        while last < first + 4 and parse.words[last].istitle() and parse.tag[last] in ("NNP", "NN", "JJ"):
            last += 1
            while parse.words[last] == "-" and inside_word(parse, last):
                last += 2
        named = " ".join(parse.words[first:last])
        heads = ORGANIZATION_HEADS | GOVERNMENT_HEADS | TITLES | PLACE_HEADS
        nobody = heads & {*parse.lower[first:last]} or parse.words[first] in countries().adjectives
        nobody = nobody or parse.lower[first - 1] in BODIES | BODY_NOUNS  # "the chief of airline Doe Roe"
        speaks = parse.tag[last] in ("VBD", "VBZ") or parse.lower[last] in CUE_FORMS
        if of + 1 < first and 1 < last - first < 4 and speaks and not nobody and named not in STATES:
            found.append((first, last))
    return found


def _holder_before(parse: Parse, link: int) -> int:
    """The office before "for", or before where it is held: "Secretary of State for Health", "of the Army for Logistics"."""
    at = link - 1
    while at > link - 4 and parse.words[at].istitle() and parse.lower[at] not in _HOLDERS:
        at -= 1
    of = at - (parse.lower[at] == "the")
    held = at < link - 1 and parse.lower[link] == "for" and parse.lower[of] == "of"
    return of - 1 if held and (parse.lower[link - 1] == "state" or is_seat(parse, at + 1, link)) else link - 1


def _given_after(parse: Parse, first: int) -> int:
    """Where the first given name stands behind capitalised words for fields: "Emergencies and Disaster Relief | Jane Doe".

    ``first`` where none does: a comma among them needs the "and" of a list, and no name follows either of these.
    """
    commas = 0
    for at in range(first, first + _FAR):
        word, lower = parse.words[at], parse.lower[at]
        beside = at > first and parse.words[at - 1].istitle()
        if is_given(word) and word.istitle():
            return at if beside and not commas else first
        commas += word == ","
        commas *= lower != "and"
        plain = word.istitle() and word not in countries().names and lower not in TITLES
        if not plain and not (lower in (",", "and", "&") and parse.words[at - 1].istitle()):
            return first
    return first


def _headed(parse: Parse, part: int) -> bool:
    """Whether an office is told before a part of a government: "deputy chair of the Duma Committee"."""
    before = range(max(part - _BEFORE, parse.sentence_tokens[parse.sentence[part]][0]), part)
    return any(parse.lower[i] in TITLES and parse.lower[i + 1] == "of" for i in before)


def before_portfolio(parse: Parse, first: int, last: int) -> int:
    """Where a name ends that runs into what a minister is for: "EU | Energy Commissioner", "the Doe Union and | Health Secretary"."""
    lower = parse.lower
    office = last - (last - first > 2 and lower[last - 1] in _OF_PORTFOLIO)
    begin = office
    if "".join(lower[office : office + 1]) in _OF_PORTFOLIO:
        while begin > first + 1 and lower[begin - 1] in _PORTFOLIO_WORDS:
            begin -= 1
    # the body's own words are none of the portfolio's: not "the Trade Department Secretary"
    joined = lower[begin : begin + 1] == ["and"] and lower[begin - 1] in ORGANIZATION_HEADS
    if begin == office or (ORGANIZATION_HEADS & {*lower[first:begin]} and not joined):
        return last
    of_nation = any(word in countries().adjectives for word in parse.words[first:begin])  # with which a role begins
    return last if of_nation and not joined else begin


_OF_PORTFOLIO = ("minister", "commissioner", "secretary")
"""Offices that stand behind what they are for."""
_PORTFOLIO_WORDS = PORTFOLIOS | {"and"}


def is_field_of_office(parse: Parse, first: int, last: int) -> bool:
    """Whether words are what a minister or the like is for: "Minister of Trade and International Cooperation"."""
    words = parse.lower[first : parse.lower.index("of", first, last) if "of" in parse.lower[first:last] else last]
    office = parse.lower[first - 2] if parse.lower[first - 1] == "for" else ""
    if office in _FOR and FIELDS & {*words} and not ORGANIZATION_HEADS & {*words} and parse.words[first].istitle():
        return True  # "State Secretary for Climate Action"
    if not set(words) <= FIELD_WORDS or not words:
        return False
    for at in range(first - 1, max(first - _FAR, 0), -1):
        if parse.sentence[at] != parse.sentence[first]:
            return False
        if parse.lower[at] in ("of", "for"):
            at -= 2 * (parse.lower[at - 2 : at] == ["of", "state"])  # "Minister of State for Trade"
            small = parse.words[at - 1].startswith("representative")  # "a representative for Education International"
            return parse.lower[at - 1] in _HOLDERS and not small
        listed = parse.lower[at] in (",", "and", "the", "&") or parse.lower[at] in FIELD_WORDS
        if not listed or (parse.lower[at] == "," and parse.lower[at - 1] not in FIELDS):
            return False
    return False


def land_after(parse: Parse, first: int, last: int) -> int:
    """Where a country's name begins in "International Cooperation of the Republic of Orlu"; ``last`` where none does."""
    for at in range(first + 1, last - 1):
        if parse.lower[at] == "of":
            begin = at + 1 + (parse.lower[at + 1] == "the")
            words = parse.words[begin:last]
            if " ".join(words) in countries().names or (len(words) > 2 and words[-1] in countries().names):
                return begin
    return last


def is_plural_office(parse: Parse, first: int, last: int) -> bool:
    """ "Foreign Ministers", "Special Representatives", "Heads of State", "Head of Government": offices, no bodies."""
    lower = parse.lower[first:last]
    if lower[0] in ("head", "heads") and lower[1:2] == ["of"]:
        return set(lower[2:]) <= GOVERNMENT_HEADS | {"state", "states", "and", "governments"}
    if lower[-1].endswith("s") and lower[-1].removesuffix("s") in TITLES and len(lower) > 1:
        return all(
            word in LESSER | FIELDS | {"and"} or parse.words[first + i] in _NATIONAL
            for i, word in enumerate(lower[:-1])
        )
    return (
        len(lower) > 2
        and lower[0].endswith("s")
        and lower[0].removesuffix("s") in _HOLDERS
        and lower[1] in ("of", "for")
        and not ORGANIZATION_HEADS & set(lower[2:])
    )


_NATIONAL = countries().adjectives.keys() | {"Arab", "European", "African"}
