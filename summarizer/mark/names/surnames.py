"""People's names that the pipeline stopped one word short of the end or cut in two."""

from __future__ import annotations

from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.organizations import CORPORATE, EVENT_HEADS, MEDIA_HEADS, ORGANIZATION_HEADS
from summarizer.mark.lexicon.people import HONORIFICS, PORTFOLIOS, TITLES
from summarizer.mark.lexicon.places import PLACE_HEADS
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.names.name import CALENDAR, PARTICLES, Name
from summarizer.mark.names.use import SAID
from summarizer.mark.nlp import Parse

_TITLED = TITLES | HONORIFICS
_OFFICES_OF_BODIES = _TITLED | ORGANIZATION_HEADS
_NO_SURNAME = ORGANIZATION_HEADS | PLACE_HEADS | EVENT_HEADS | MEDIA_HEADS | CORPORATE | _TITLED | CALENDAR | {"no"}


def end_of_person(parse: Parse, first: int, last: int, kind: str, taken: list[bool]) -> int:
    """The end of a person's name that stops a word or two short, as the parse sees it: "Jane Ann" + "Doe"."""
    end = last
    if kind != "person":
        return last
    if parse.words[last] == "," and parse.lower[last + 1] in ("jr", "jr.", "sr", "sr."):
        return last + 2  # "Jane Doe, Jr."
    if last - first > 1 and parse.words[last] in ("senior", "junior") and parse.tag[last + 1][:1] not in ("J", "N"):
        return last + 1  # "Jane Doe junior", and no "junior minister"
    if last - first > 1 and parse.words[last] == "the" and parse.words[last + 1] in ("Elder", "Younger"):
        return last + 2
    if last - first < 2:
        return last
    while end < len(parse.words) and end - last < 3 and not taken[end] and _may_follow(parse, end):
        end += 1
    if end == last or end - last > 2 or parse.sentence[end - 1] != parse.sentence[first]:
        return last
    apart = parse.dep[last - 1] != "compound" or parse.head[last - 1] != end - 1 or parse.dep[end - 1] == "compound"
    follows = parse.words[end] if end < len(parse.words) else "."
    other = any(begin == last and label != "PERSON" for begin, _, label in parse.entities)
    return last if apart or other or follows[0].isupper() or follows in ("&", "-") else end


def with_initials(parse: Parse, first: int, taken: list[bool]) -> int:
    """Where "R Ashok Doe" begins, whose initials the pipeline leaves out, and "Rajesh Doe", whose given name opens a sentence."""
    bound = first and parse.dep[first - 1] == "compound" and first <= parse.head[first - 1] < first + 4
    if bound and is_given(parse.words[first - 1]) and not taken[first - 1]:
        return first - 1  # taken for a verb
    begin = first
    while begin and len(parse.words[begin - 1]) == 1 and parse.tag[begin - 1] == "NNP" and not taken[begin - 1]:
        begin -= 1
    before = parse.lower[begin - 1]
    apart = not parse.words[begin - 1][:1].isupper() or before in _OFFICES_OF_BODIES
    return begin if first - begin < 4 and apart and parse.sentence[begin] == parse.sentence[first] else first


_GIVEN_DAYS = frozenset("Sunday Monday Friday".split())
"""Days that people in Nigeria and its neighbours are called by."""


def named_by_day(parse: Parse) -> list[tuple[int, int]]:
    """Ranges of names that begin with a day: "Hon. Sunday Doe", "Governor Friday Roe"."""
    found: list[tuple[int, int]] = []
    for index in (i for i, word in enumerate(parse.words) if i and word in _GIVEN_DAYS):
        if parse.lower[index - 1] not in _TITLED or not parse.words[index - 1].istitle():
            continue
        last = index + 1
        while last < index + 4 and _may_follow(parse, last) and parse.sentence[last] == parse.sentence[index]:
            last += 1
        if last > index + 1 and not parse.words[last].istitle():
            found.append((index, last))
    return found


_BEFORE_SURNAMES = PARTICLES - {"a", "e", "y", "u", "do", "den"}
"""Particles that are no words of English."""


def with_particle(parse: Parse, taken: list[bool]) -> list[tuple[int, int]]:
    """Ranges of names with a particle in them, by the given name before it: "Ana dos Santos", cut or read as a verb."""
    found: list[tuple[int, int]] = []
    for index in range(1, len(parse.words) - 1):
        if not (parse.words[index].islower() and parse.words[index] in _BEFORE_SURNAMES) or taken[index]:
            continue
        first, last = index, index + 1
        while first and _is_part(parse, first - 1):
            first -= 1
        first = next((i for i in range(first, index) if is_given(parse.words[i])), index)
        while parse.words[last] in _BEFORE_SURNAMES:
            last += 1
        end = last
        while end < len(parse.words) and _is_part(parse, end):
            end += 1
        before = parse.words[first - 1] if first else "."
        free = not before[0].isupper() or before.lower() in _TITLED | PORTFOLIOS
        whole = any(a <= first and end <= b and label not in ("PERSON", "ORG") for a, b, label in parse.entities)
        one = parse.sentence[first] == parse.sentence[end - 1] and parse.lower[end - 1] not in _NO_SURNAME
        one = one and PARTICLES.isdisjoint(
            parse.lower[end : end + 1]
        )  # "Jane bin Doe al-Roe", which the pipeline has whole
        if first < index and end > last and is_given(parse.words[first]) and free and one and not whole:
            found.append((first, end))
    return found


def _is_part(parse: Parse, index: int) -> bool:
    """Whether a word may be a part of a person's name by its letters."""
    word = parse.words[index]
    return word.istitle() and word.isalpha() and parse.lower[index] not in CALENDAR | _TITLED


def surnames_again(parse: Parse, names: list[Name]) -> list[tuple[int, int]]:
    """Ranges where a surname of several words stands alone: "van der Doe", "Le Roe", after "Jan van der Doe"."""
    tails: set[tuple[str, ...]] = set()
    for name in names:
        words = parse.lower[name.first : name.last]
        if name.kind == "person":
            tails |= {tuple(words[i:]) for i in range(1, len(words) - 1) if words[i] in PARTICLES}
    found: list[tuple[int, int]] = []
    for tail in sorted(tails, key=len, reverse=True):
        for index, word in enumerate(parse.lower):
            last = index + len(tail)
            if word != tail[0] or tuple(parse.lower[index:last]) != tail or not parse.words[last - 1][0].isupper():
                continue
            before = parse.words[index - 1] if index else "."
            free = not before[0].isupper() or before.lower() in _TITLED or not before[0].isalpha()
            if free and before != "-" and not any(a < last and index < b for a, b in found):
                found.append((index, last))
    return found


MONTHS_TOO = frozenset(("March", "April", "May", "June", "August"))
"""Months that are surnames, too."""


def is_month_said(parse: Parse, index: int) -> bool:
    """ "Ms May", "May said": a month's name that is a surname."""
    honoured = parse.lower[index - 1] in HONORIFICS and parse.words[index - 1].istitle()
    says = parse.lower[index + 1] in SAID and parse.tag[index - 1] not in ("IN", "JJ", "DT")
    return parse.words[index] in MONTHS_TOO and (honoured or says)


def _may_follow(parse: Parse, index: int) -> bool:
    word, lands = parse.words[index], countries()
    known = word in lands.names or word in lands.adjectives or word in lands.capitals
    plain = parse.tag[index] == "NNP" and word.istitle() and word.isalpha()
    return plain and not known and parse.lower[index] not in _NO_SURNAME


def in_office(parse: Parse, left: Name, right: Name) -> bool:
    """ "Deputy Jane" + "Doe": two lone words of doubtful kind right after an office with a capital, or plural ones.

    So after "Dr", and where "Mr Doe" is told besides.
    """
    before = left.first - 1
    if left.last != right.first or before < 0 or parse.sentence[before] != parse.sentence[right.first]:
        return False
    honoured = parse.lower[before].rstrip(".") in HONORIFICS or _is_honoured(parse, right.text)
    for name in (left, right):
        if (
            (name.sure and not honoured)
            or name.country
            or name.kind not in ("other", "place", "organization", "person")
        ):
            return False
        if name.last - name.first > 1 or not name.text.istitle() or parse.lower[name.first] in _NO_SURNAME:
            return False
    office = parse.lower[before] in _TITLED or parse.lower[before].removesuffix("s") in TITLES
    bound = parse.dep[left.last - 1] == "compound" and parse.head[left.last - 1] == right.first
    return (office or honoured) and bound


def _is_honoured(parse: Parse, surname: str) -> bool:
    """Whether a surname stands anywhere behind "Mr" or the like."""
    return any(word == surname and parse.lower[i].rstrip(".") in HONORIFICS for i, word in enumerate(parse.words[1:]))


def home_inside(parse: Parse, first: int, last: int, kind: str) -> int | None:
    """Where "of" or "in" stands in "Jane Doe of Italy", taken for one name; None where the name has none."""
    of = next((i for i in range(first + 1, last) if parse.words[i] == "of"), last)
    whole = is_given(parse.words[first]) and not _NO_SURNAME & set(parse.lower[first:of])
    whole = whole and all(map(str.istitle, parse.words[first:of]))
    for index in range(first + 1, last - 1):
        if whole and 1 < index - first < 4 and parse.words[index] == "of":
            return index  # "Jane Doe of Roe Logistics"
        if kind != "person":
            continue
        if parse.words[index] in ("in", "at", "from"):
            return index
        if (
            index > first + 1
            and parse.lower[index] == "of"
            and " ".join(parse.words[index + 1 : last]) in countries().names
        ):
            return index
    return None


def of_person(left: Name, right: Name) -> bool:
    """Whether a name may be the rest of a person's behind the first: one plain word, or two that are no body's."""
    words = right.text.split()
    return all(map(str.isalpha, words)) and len(words) <= 1 + (right.kind == "other" and not left.country)


def told_in_full(parse: Parse, at: int) -> bool:
    """Whether the word stands somewhere in the text behind a given name."""
    word = parse.words[at]
    people = (a for a, b, label in parse.entities if label == "PERSON" and b - a == 2 and parse.words[b - 1] == word)
    given = any(other == word and is_given(parse.words[i]) for i, other in enumerate(parse.words[1:]))
    return given or any(parse.words[a].istitle() for a in people)


def ends_surname(parse: Parse, first: int, link: int, last: int) -> bool:
    """Whether "and" or "in" parts those whom the text has told in full: "Doe and Roe", "Roe in Lima", for the pipeline one name."""
    words = parse.words
    if link != first + 1 or words[link] not in ("and", "in", "at") or not told_in_full(parse, first):
        return False
    if words[link + 1] == "the":
        return words[link] == "and"  # "Doe and the Roe Union"
    ends = link + 2 == last or (link + 2 < last and not words[link + 2][0].isupper())
    return words[link] != "and" or (ends and told_in_full(parse, link + 1))


def by_hyphen(parse: Parse) -> list[tuple[int, int]]:
    """Ranges of both names of "the Doe-Roe talks", of two whom the text has told in full."""
    signs = (i for i, word in enumerate(parse.words) if word in ("-", "–") and not parse.set_apart(i))
    alone = (i for i in signs if not is_given(parse.words[i - 2]) and parse.lower[i - 2] not in HONORIFICS)
    alone = (i for i in alone if parse.tag[i + 2][:2] == "NN")  # not "Jane Doe-Roe", "Doe-Roe said"
    pairs = (i for i in alone if all(parse.words[at].istitle() and told_in_full(parse, at) for at in (i - 1, i + 1)))
    return [(at, at + 1) for i in pairs for at in (i - 1, i + 1)]


def set_off(parse: Parse, left: Name, right: Name) -> bool:
    """ "Doe's spokeswoman, Jane" + "Roe, said": two words between commas after an office, whatever each is taken for."""
    lone = all(name.last - name.first == 1 and name.text.istitle() and not name.sure for name in (left, right))
    if not lone or left.last != right.first or parse.words[left.first - 1] != "," or parse.words[right.last] != ",":
        return False
    body = left.country or ORGANIZATION_HEADS & {left.text.lower(), right.text.lower()}
    return not body and parse.tag[left.first - 2] == "NN" and after_office(parse, left.first)


def after_office(parse: Parse, first: int) -> bool:
    """Whether an office stands before a name, or before its comma: "the chief delegate, Jane"."""
    head = first - 1 - (parse.words[first - 1] == ",")
    return first > 1 and is_title(parse.lower[head]) and parse.tag[head] in ("NN", "NNP")
