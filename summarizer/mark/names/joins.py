"""Names that the pipeline cut in two: "Bank of" and "Korea", "Jane" and "Doe"."""

from __future__ import annotations

from summarizer.mark.lexicon.countries import REALMS, countries
from summarizer.mark.lexicon.firms import TRADES
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.organizations import (
    ACRONYMS,
    COMPANY_ENDINGS,
    ORGANIZATION_HEADS,
    PARTISAN_WINGS,
    PARTISANS,
)
from summarizer.mark.lexicon.people import MATTERS
from summarizer.mark.names.before_for import ends_at_for
from summarizer.mark.names.edges import BASED
from summarizer.mark.names.heads import is_owned_house
from summarizer.mark.names.name import FATHERS, PARTICLES, Name
from summarizer.mark.names.surnames import after_office, in_office, of_person, set_off
from summarizer.mark.names.teams import is_club
from summarizer.mark.names.unions import level_before, one_by_and
from summarizer.mark.names.use import is_surnamed, lives
from summarizer.mark.nlp import Parse


def joined(text: str, parse: Parse, names: list[Name]) -> list[Name]:
    """Names that the pipeline cut: "Bank of" + "Korea", "Ministry of Foreign Affairs"."""
    found: list[Name] = []
    for name in _with_nicknames(text, parse, names):
        if (first := level_before(parse, name)) < name.first:
            found = [n for n in found if n.last <= first]
            span = parse.start[first], name.end
            name = Name(first, name.last, *span, text[slice(*span)], "organization", sure=True)
        previous = found[-1] if found else None
        if previous and _one_person(parse, previous, name):
            span = previous.start, name.end
            found[-1] = Name(previous.first, name.last, *span, text[slice(*span)], "person", sure=name.sure)
            continue
        if previous and (
            _one_party(previous, name)
            or _paired(parse, previous, name)
            or one_by_and(parse, previous, name)
            or _of_land(parse, previous, name)
            or _of_town(parse, previous, name)
            or is_club(parse, previous, name)
        ):
            span = previous.start, name.end
            found[-1] = Name(previous.first, name.last, *span, text[slice(*span)], "organization", sure=name.sure)
            continue
        if previous and in_office(parse, previous, name):
            span = previous.start, name.end
            found[-1] = Name(previous.first, name.last, *span, text[slice(*span)], "person", sure=True)
            continue
        carrier = previous and _carrier(parse, previous, name)
        ending = name.last - name.first > 1 and parse.lower[name.last - 1] in COMPANY_ENDINGS
        firm = previous and ending and previous.last == name.first and not previous.sure and not previous.country
        firm = firm and previous is not None and not previous.text.lower().endswith((*BASED, *_MAKERS))
        if previous and name.kind == "country" and _realm(parse, previous, name):
            start, end = previous.start, name.end
            whole = text[start:end]
            found[-1] = Name(previous.first, name.last, start, end, whole, "country", name.country, sure=True)
        elif previous and _foreign_paper(parse, previous, name):
            start, end = previous.start, name.end
            found[-1] = Name(previous.first, name.last, start, end, text[start:end], "media", sure=True)
        elif previous and ((name.last > previous.last and _one_name(parse, previous, name)) or carrier or firm):
            start, end = previous.start, name.end
            found[-1] = Name(previous.first, name.last, start, end, text[start:end], "organization", sure=True)
        else:
            found.append(name)
    return found


_MAKERS = tuple(f"{trade}s" for trade in TRADES)
"""What stands before the names of several firms and begins none: "Carmakers Doe Motor Co. and Roe Motor Co."."""

_AGENCIES = frozenset(
    "Air Environment Health Transport Statistics Sport Parks Elections Immigration Tourism Infrastructure".split()
)
"""Words right before a country's name that make it an airline's or an agency's: "Air Fiji", "Environment Fiji"."""

_NO_FIRST = frozenset("Former Northern Southern Eastern Western North South East West Central Modern Greater".split())
"""Words before a country's name that say which part or time of it."""


def _carrier(parse: Parse, left: Name, right: Name) -> bool:
    """ "Air" + "Fiji", "Transport for" + "Fiji", "Rowing" + "Fiji": a country's name that ends a body's."""
    if not right.country or right.kind != "country" or parse.sentence[left.first] != parse.sentence[right.first]:
        return False
    if left.text in _AGENCIES:
        return parse.lower[left.last : right.first] in ([], ["for"])
    token = left.last - 1
    bound = parse.dep[token] in ("compound", "nmod") and parse.head[token] == right.last - 1
    acts = left.kind == "other" and parse.dep[right.last - 1] == "nsubj" and left.last - left.first == 1
    body = (left.kind == "organization" or acts) and not left.sure and not left.country and left.text not in ACRONYMS
    return left.last == right.first and bound and body and left.text not in _NO_FIRST and not left.title


def _paired(parse: Parse, left: Name, right: Name) -> bool:
    """ "the Loss" + "and" + "Damage Fund": a lone noun with a capital that begins the name of one body."""
    linked = parse.lower[left.last : right.first] == ["and"] and left.first > 0 and parse.lower[left.first - 1] == "the"
    plain = left.kind == "other" and left.text.istitle() and left.text.lower() in MATTERS  # not "the Louvre and"
    whole = right.kind == "organization" and right.last - right.first > 1 and not right.country
    headed = parse.lower[right.last - 1] in ORGANIZATION_HEADS and not left.sure and not left.title
    return linked and plain and whole and headed and parse.sentence[left.first] == parse.sentence[right.first]


_MARKS = frozenset("\"“”‘’'")
"""Quotation marks around a nickname."""


def _with_nicknames(text: str, parse: Parse, names: list[Name]) -> list[Name]:
    """ "Jane “Tiny” Doe" is one name: a given name, one word in quotation marks, a surname."""
    found: list[Name] = []
    people = {name.first for name in names if name.kind == "person"}
    end = -1
    for name in names:
        if name.first < end:
            continue  # the nickname, the surname
        after = name.last
        words = parse.words[after : after + 4]
        if (
            len(words) == 4
            and name.last - name.first == 1
            and words[0] in _MARKS
            and words[2] in _MARKS
            and all(word[0].isupper() and word.isalpha() and not word.isupper() for word in (words[1], words[3]))
            and (name.first in people or after + 3 in people or is_given(name.text))
        ):
            end = after + 4
            span = (name.start, parse.end[end - 1])
            name = Name(name.first, end, *span, text[slice(*span)], "person", sure=True)
        found.append(name)
    return found


def _one_person(parse: Parse, left: Name, right: Name) -> bool:
    """ "Recep" + "Tayyip Erdogan": a lone capitalised word right before a person's name; "Sheikh Talal" + "bin Said"."""
    if left.kind == right.kind == "person" and left.last == right.first and parse.words[right.first] in FATHERS:
        return True
    surname = right.text.split()[0].lower() in PARTICLES or (" " not in right.text and lives(parse, right.last))
    if (
        left.last == right.first
        and (
            left.kind == "person"
            or (left.kind in ("other", "unknown") and (is_given(left.text) or surname or len(left.text) == 2))  # "Le"
            or (left.kind in ("place", "other", "unknown", "organization") and after_office(parse, left.first))
        )
        and not left.sure
        and right.kind == "person"
        and parse.tag[left.last - 1] == parse.tag[right.first] == "NNP"
        and parse.sentence[left.first] == parse.sentence[right.first]
        and (left.last - left.first == 1 and left.text.isalpha() and left.text.istitle())
        and not right.title
        and left.text not in countries().adjectives
    ):
        return True
    if set_off(parse, left, right) or is_surnamed(parse, left, right):
        return True
    plain = right.kind in ("person", "other", "place")
    lone = (
        right.text.istitle() and right.last - right.first == 1 and parse.lower[left.first - 1 : left.first] != ["the"]
    )
    plain = plain or (right.kind == "organization" and lone)  # not "the Christian Democrats"
    given = is_given(left.text) and plain and not right.sure and of_person(left, right)
    if left.last == right.first and given and parse.sentence[left.first] == parse.sentence[right.first]:
        return left.last - left.first == 1 and not left.text.isupper()
    return (
        left.last == right.first
        and right.kind == "person"
        and left.last - left.first == 1
        and left.kind == "person"
        and parse.words[left.first].isalpha()
        and not parse.words[left.first].isupper()
        and parse.sentence[left.first] == parse.sentence[right.first]
    )


def _one_party(left: Name, right: Name) -> bool:
    """ "Christian" + "Democrats"."""
    return left.last == right.first and left.text in PARTISAN_WINGS and right.text in PARTISANS


def _of_land(parse: Parse, left: Name, right: Name) -> bool:
    """ "the Kenya" + "Pilots Association": a country's name without an apostrophe within a body's."""
    before = parse.lower[left.first - 1]
    whole = left.kind == "country" and left.text.istitle() and left.last == right.first and right.kind == "organization"
    headed = parse.lower[right.last - 1] in _SOCIETIES or parse.lower[right.first + 1] == "of"  # "Bureau of Canals"
    return whole and before == "the" and right.last - right.first > 1 and headed


_SOCIETIES = frozenset(
    "association federation union society institute council league foundation chamber guild forces force army navy guard "
    "police authority commission board corporation service agency trust network".split()
)
"""Last words in names of bodies that begin with a country's name."""


def _of_town(parse: Parse, left: Name, right: Name) -> bool:
    """ "the Lima" + Upper + "Canal Company": a town's name after the article, a capital at most before a body's."""
    between = parse.words[left.last : right.first]
    near = len(between) < 2 and all(word.istitle() and word.isalpha() for word in between)
    town = left.kind in ("place", "capital") and left.first > 0 and parse.lower[left.first - 1] == "the"
    body = right.kind == "organization" and right.last - right.first > 1 and not right.country
    whole = parse.lower[right.last - 1] in ORGANIZATION_HEADS and parse.tag[right.last] not in ("NN", "NNS", "NNP")
    known = parse.words[right.first] in countries().adjectives or parse.lower[right.first] == "european"
    known = known or left.text.endswith(BASED)
    return near and town and body and whole and not known and parse.sentence[left.first] == parse.sentence[right.first]


_PAPERS = frozenset("newspaper daily weekly paper magazine tabloid broadsheet".split())
_PARTICLES = frozenset("della dello delle del di de do da dos das der den des la le el van von".split())
"""Small words within names of papers in other languages."""


def _foreign_paper(parse: Parse, left: Name, right: Name) -> bool:
    """ "the newspaper Corriere" + "della" + "Sera": what the noun before it calls a paper."""
    between = parse.words[left.last : right.first]
    called = left.first > 0 and parse.lower[left.first - 1] in _PAPERS
    return called and 0 < len(between) < 3 and all(word in _PARTICLES for word in between)


def _realm(parse: Parse, left: Name, right: Name) -> bool:
    """ "Arab Republic" + "of" + "Egypt": what stands before a country's name in its official name."""
    between = parse.lower[left.last : right.first]
    near = between in (["of"], ["of", "the"]) and parse.sentence[left.first] == parse.sentence[right.first]
    return near and left.last - left.first < 4 and parse.words[left.last - 1] in REALMS


_SENDERS = frozenset("united un u.n. african european eu osce nato multinational".split())
"""First words of names of bodies that others send to a country: "United Nations Support Mission in Libya"."""


def _one_name(parse: Parse, left: Name, right: Name) -> bool:
    between = parse.lower[left.last : right.first]
    if between in (["'s"], ["’s"], ["'"], ["’"]):
        return is_owned_house(parse, left, right)
    if between == ["in"] and parse.lower[left.last - 1] in ("mission", "force") and right.kind in ("country", "place"):
        return left.last - left.first > 2 and parse.lower[left.first] in _SENDERS
    if between in (["of"], ["of", "the"], ["for"], ["for", "the"]):
        head = parse.lower[left.last - 1]
        return (
            head in ORGANIZATION_HEADS
            and not (between[0] == "for" and ends_at_for(parse, left.first, left.last))
            and left.kind in ("organization", "other")
            and parse.sentence[left.first] == parse.sentence[right.first]
        )
    return False
