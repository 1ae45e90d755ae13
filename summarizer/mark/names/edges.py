"""Where a name begins and ends: titles, possessives, particles and hyphens that the pipeline cuts wrongly."""

from __future__ import annotations

from summarizer.mark.lexicon.countries import UNIONS, countries, official
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.meetings import CALL, MEET, TALK
from summarizer.mark.lexicon.organizations import COMPANY_ENDINGS, MEDIA_HEADS, ORGANIZATION_HEADS
from summarizer.mark.lexicon.people import HONORIFICS, MATTERS, TITLES
from summarizer.mark.lexicon.words import CUT_RANKS
from summarizer.mark.names.before_for import ends_at_for
from summarizer.mark.names.name import CALENDAR, PARTICLES
from summarizer.mark.names.surnames import ends_surname, told_in_full
from summarizer.mark.nlp import Parse


def capital(parse: Parse, index: int) -> bool:
    """Whether a word begins with a capital and is no day, month or time zone."""
    word = parse.words[index]
    return word[0].isupper() and parse.lower[index].rstrip(".") not in CALENDAR


_OPENING, _CLOSING = ('"', "“", "‘", "``"), ('"', "”", "’", "''")


def nicknamed(parse: Parse) -> list[tuple[int, int]]:
    """Ranges of names with a nickname between quotation marks: 'Jane "the Boss" Doe'."""
    found: list[tuple[int, int]] = []
    for index in range(1, len(parse.words) - 3):
        if parse.words[index] not in _OPENING or not _plain_capital(parse, index - 1):
            continue
        for close in range(index + 2, min(index + 5, len(parse.words) - 1)):
            if parse.words[close] in _CLOSING:
                inner = range(index + 1, close)
                word = all(parse.words[i].isalpha() for i in inner) and parse.words[close - 1][0].isupper()
                if word and _plain_capital(parse, close + 1) and parse.sentence[index - 1] == parse.sentence[close + 1]:
                    found.append((index - 1, close + 2))
                break
    return found


def _plain_capital(parse: Parse, index: int) -> bool:
    """Whether a word may be a part of a person's name by its letters and tag."""
    word = parse.words[index]
    opens = parse.sentence_tokens[parse.sentence[index]][0] == index
    noun = parse.tag[index] == "NNP" or (not opens and parse.tag[index] in ("NN", "NNPS", "JJ"))
    return word.istitle() and word.isalpha() and len(word) > 1 and noun and capital(parse, index)


def after_base(parse: Parse, first: int, last: int) -> int:
    """Where a name begins after what says where its bearer is at home: "U.S.-based Doe Corp"."""
    for index in range(first, min(first + 4, last - 1)):
        word = parse.lower[index]
        if word.endswith(BASED) or ("-" + word in BASED and index > first and parse.words[index - 1] == "-"):
            return index + 1
    return first


BASED = ("-based", "-owned", "-listed", "-backed", "-born", "-headquartered")
"""What ends a word that says where a firm is at home."""


def firm_from(parse: Parse, first: int, last: int, taken: list[bool]) -> int:
    """Where "Doe Terminals Ltd" begins, of which the pipeline left out the first word, taken for a common noun."""
    before = first - 1
    matter = before > 1 and parse.lower[before - 1] in MATTERS and parse.words[before - 1].istitle()
    if matter and (parse.lower[before], parse.lower[last - 1]) == ("and", "party") and not taken[before - 1]:
        return before - 1 if parse.words[before - 2].islower() else first  # "the opposition Peace" + "and Reform Party"
    if parse.lower[last - 1] not in COMPANY_ENDINGS or last - first > 2:
        return first
    if before < 1 or taken[before] or parse.sentence[before] != parse.sentence[first]:
        return first
    opens = parse.sentence_tokens[parse.sentence[before]][0] == before
    word = parse.words[before]
    plain = word.istitle() and word.isalpha() and parse.tag[before] in ("NN", "NNP") and not opens
    known = word in countries().adjectives or parse.lower[before] in TITLES | ORGANIZATION_HEADS
    return before if plain and not known else first


def linked_lands(parse: Parse) -> list[tuple[int, int]]:
    """Ranges of countries and capitals with a small word within, which are not two: "Antigua and Barbuda".

    With what stands before it in its official name, or the rest of a body's: "the Antigua and Barbuda Labour Party".
    """
    found: list[tuple[int, int]] = []
    for link in range(1, len(parse.words) - 1):
        if parse.lower[link] == "of" and " ".join(parse.words[link - 1 : link + 2]) in countries().capitals:
            found.append((link - 1, link + 2))  # "Port of Spain"
        if parse.lower[link] != "and" or not parse.words[link - 1][0].isupper():
            continue
        for first in (link - 1, link - 2):
            for last in (link + 2, link + 3, link + 4):
                if first < 0 or " ".join(parse.words[first:last]) not in countries().names:
                    continue
                whole = next((at for at in range(max(first - 6, 0), first) if official(parse.words[at:last])), first)
                end = next((i for i in range(last, len(parse.words)) if not parse.words[i].istitle()), last)
                heads = [i + 1 for i in range(last, end) if parse.lower[i] in ORGANIZATION_HEADS]
                found.append((whole, heads[-1] if heads else last))
    return found


def country_pair(parse: Parse, first: int, last: int) -> list[tuple[int, int]] | None:
    """ "DPRK-Russia", "EU-Fiji": two or more countries or unions of them joined by hyphens, as ranges."""
    cuts = [i for i in range(first + 1, last - 1) if parse.words[i] in ("-", "–", "/")]
    if not cuts:
        return None
    parts = list(zip([first, *(cut + 1 for cut in cuts)], [*cuts, last], strict=True))
    states = (" ".join(parse.words[a:b]) for a, b in parts)
    if not all(word in countries().names or word in UNIONS for word in states):
        return None
    titled = parse.lower[last] if parse.words[last].istitle() else ""  # "the EU-Fiji Council", "the EU-Fiji Summit"
    return [(first, last + 1)] if titled in ORGANIZATION_HEADS else None if titled == "summit" else parts


def inside_word(parse: Parse, index: int) -> bool:
    """Whether the token is joined to the one before by a hyphen or apostrophe."""
    if parse.words[index] in ("-", "’", "'"):
        return (
            index + 1 < len(parse.words)
            and parse.start[index + 1] == parse.end[index]
            and parse.words[index + 1][0].isalnum()
        )
    return parse.words[index - 1] in ("-", "’", "'") and parse.words[index][0].isalnum() and parse.lower[index] != "s"


_WITHIN = PARTICLES - {"a", "e", "y"}
_ABROAD = frozenset("du del della dello des dos das do da di".split())  # between plain nouns: "Médecins du Nord"


def with_particles(parse: Parse, first: int, last: int, kind: str, taken: list[bool]) -> tuple[int, int]:
    """ "Ursula von" + "der Leyen": a name goes on over its particles, in both directions."""
    if kind not in ("person", "unknown", "organization") or first >= last:
        return first, last
    after = last
    while after < len(parse.words) and parse.words[after].islower() and parse.lower[after] in _WITHIN:
        after += 1
    started = after > last or parse.lower[last - 1] in PARTICLES
    if (
        started
        and after < len(parse.words)
        and capital(parse, after)
        and parse.tag[after] in ("NNP", "NNPS")
        and not taken[after]
    ):
        while after < len(parse.words) and not taken[after] and capital(parse, after) and parse.tag[after] == "NNP":
            after += 1
        last = after
    before = first
    while before > 0 and parse.words[before - 1].islower() and parse.lower[before - 1] in _WITHIN:
        before -= 1
    if before < first and parse.lower[before - 1] in HONORIFICS:
        return before, last  # "Mr. dos Santos"
    if (
        before < first
        and before > 0
        and not taken[before - 1]
        and capital(parse, before - 1)
        and (parse.tag[before - 1] == "NNP" or (parse.lower[before] in _ABROAD and parse.tag[before - 1][:2] == "NN"))
    ):
        return before - 1, last
    return (before, last) if before < first and kind == "person" else (first, last)


def possessive_inside(parse: Parse, first: int, last: int, kind: str) -> int | None:
    """Where "Barcelona's Jane Doe" is to be cut; names of bodies such as "Workers' Party" stay whole."""
    for index in range(first + 1, last - 1):
        if parse.tag[index] == "POS" and parse.words[index] in ("'s", "’s"):
            tail = parse.lower[last - 1]
            if parse.lower[index + 1 : index + 3] == ["office", "of"] and parse.lower[index - 1] in TITLES:
                continue  # "the Attorney General's Office of Orlu"
            if kind == "person" or not (
                tail in ORGANIZATION_HEADS
                or tail in MEDIA_HEADS
                or parse.lower[index - 1] in ("people", "women", "men", "children")
            ):
                return index
    return None


def ends_with_state(parse: Parse, begin: int, index: int) -> bool:
    """Whether a sentence ends with "in the U.S." and the next begins with a name."""
    before = parse.lower[max(begin - 2, 0) : begin]
    article = parse.lower[begin] == "the"
    placed = before[-1:] == ["in"] or before == ["in", "the"]
    stop = parse.words[index - 1] in ("U.S.", "U.K.") and index == begin + 1 + article
    return placed and stop and parse.lower[index] not in ORGANIZATION_HEADS


def _is_verb(parse: Parse, index: int, person: bool, opens: bool) -> bool:
    """Whether a word without a capital, in what was taken for a name or where it ``opens`` that, is a verb."""
    met = person and parse.lower[index] in CALL | MEET | TALK
    met = met or (opens and parse.tag[index] == "VB" and parse.tag[index - 1] in ("TO", "MD"))  # "to meet Doe Steel"
    return met or (not opens and parse.tag[index] in ("VBD", "VBZ") and parse.lower[index] not in PARTICLES)


_CUT_RANKS = frozenset(rank.lower() for rank in CUT_RANKS) | {"gen.", "adm."}


def is_rank(parse: Parse, index: int) -> bool:
    """Whether a word is a rank or style cut short with a full stop: "Sgt."."""
    return parse.lower[index] in _CUT_RANKS


MISTERS = frozenset("Mr Mr. Mrs Mrs. Ms Ms. Messrs".split())
"""Styles that no name goes on with."""


def pieces(parse: Parse, first: int, last: int, *, person: bool = False) -> list[tuple[int, int]]:
    """The entity's token range with its boundaries mended; more than one where it ran two together."""
    pieces: list[tuple[int, int]] = []
    begin = first + _opens_with_deed(parse, first, last)
    for index in range(first, last + 1):
        if (
            index == last
            or parse.words[index].isspace()
            or parse.words[index] in ',;:()[]"“”'
            or (parse.words[index] in ("-", "–") and parse.set_apart(index))  # "Orlu - The Senate"
            or (is_rank(parse, index) and index > first)  # "Doe Police Sgt. Jane Roe"
            or (begin < index and ends_with_state(parse, begin, index))
            or (parse.words[index].islower() and _is_verb(parse, index, person, begin == index))  # "Doe rang Roe"
            or (index > begin and parse.words[index] == "for" and ends_at_for(parse, begin, index))
            or ends_surname(parse, begin, index, last)
            or (begin < index and parse.words[index] == "and" and parse.words[index + 1] in MISTERS)  # "Doe and Mr Roe"
        ):
            if begin < index:
                pieces.append((begin, index))
            begin = index + (index == last or not ends_with_state(parse, begin, index))
    return pieces


def _opens_with_deed(parse: Parse, first: int, last: int) -> bool:
    """Whether "Meeting Doe", which opens a sentence, is a deed and the surname of somebody told in full."""
    deed = parse.words[first].endswith("ing") and parse.words[first].istitle() and not is_given(parse.words[first])
    opens = parse.sentence[first - 1] < parse.sentence[first] or parse.words[first - 1].isspace()
    return last - first == 2 and deed and opens and told_in_full(parse, first + 1) and not told_in_full(parse, first)
