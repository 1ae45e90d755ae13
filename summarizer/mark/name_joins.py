"""Names that the pipeline cut in two or stopped early, and names of two bodies that it took for one."""

from __future__ import annotations

from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.organizations import COMPANY_ENDINGS, ORGANIZATION_HEADS, PLACE_HEADS, REGIONS
from summarizer.mark.lexicon.people import PORTFOLIOS
from summarizer.mark.name import CALENDAR, Name
from summarizer.mark.name_edges import BASED
from summarizer.mark.name_heads import is_owned_house
from summarizer.mark.name_surnames import in_office, is_given_name
from summarizer.mark.nlp import Parse

REALMS = frozenset("Republic Kingdom State Sultanate Principality Commonwealth Federation Emirate".split())
"""What stands before "of" and a country's name in its official name."""


def longer_body(parse: Parse, first: int, last: int, taken: list[bool]) -> int:
    """The end of "Organization for Security and Co-operation in Europe", where the pipeline stopped early."""
    if not any(parse.lower[index] in ORGANIZATION_HEADS for index in range(first, last)):
        return last
    head = max(index for index in range(first, last) if parse.lower[index] in ORGANIZATION_HEADS)
    links = {"of", "for", "on"} if head == last - 1 else {"of", "for", "and", "in", "on"}
    if parse.lower[last - 1] in ("cooperation", "relations", "communication", "liaison", "partnership"):
        links = links | {"with"}
    end, count = last, len(parse.words)
    if count > end and parse.lower[end] not in links:
        return _owned(parse, _listed_fields(parse, first, end, taken), taken)
    # "Secretary of the Air Force for Procurement Jane Doe"
    people = {begin for begin, stop, label in parse.entities if label == "PERSON" and stop > begin + 1}
    while end < count and parse.lower[end] in links:
        nxt = end + 1
        if nxt < count and parse.lower[nxt] == "the":
            nxt += 1
        stop = nxt
        while (
            stop < count
            and not taken[stop]
            and not (stop > nxt and stop in people)
            and parse.words[stop][0].isupper()
            and parse.tag[stop] in ("NNP", "NNPS", "NN", "JJ", "VBG")
            and parse.lower[stop] not in CALENDAR
        ):
            stop += 1
            if stop + 1 < count and parse.words[stop] == "-" and parse.start[stop] == parse.end[stop - 1]:
                stop += 2
        another = parse.lower[end] == "and" and (nxt > end + 1 or parse.lower[nxt + 1 : nxt + 2] == ["of"])
        if parse.lower[end] == "and" and parse.lower[end - 1].rstrip(".") in COMPANY_ENDINGS:
            break  # "the Bank of Orlu Corp. and Doe"
        if another and ORGANIZATION_HEADS & {parse.lower[stop - 1], parse.lower[nxt]}:
            break  # "the School District and the Police Department"
        town = " ".join(parse.words[nxt:stop]) not in REGIONS and (nxt, stop, "GPE") in parse.entities
        if stop == nxt or (parse.lower[end] == "in" and (town or " ".join(parse.words[nxt:stop]) in countries().names)):
            break
        if parse.lower[end] == "on" and parse.tag[nxt] not in ("NNP", "NNPS"):
            break
        end = stop
        links = {"of", "for", "and", "in", "on"}
    return _owned(parse, _listed_fields(parse, first, end, taken), taken)


def _listed_fields(parse: Parse, first: int, end: int, taken: list[bool]) -> int:
    """The end of "Service for Supervision of Communications, Information Technology and Mass Media", told at a comma."""
    if parse.words[end : end + 1] != [","] or not {"of", "for", "on"} & set(parse.lower[first:end]):
        return end
    at, items = end, 0
    while parse.lower[at : at + 1] in ([","], ["and"]):
        last = parse.lower[at] == "and"
        begin = at + 1
        stop = begin
        while stop < len(parse.words) and not taken[stop] and parse.words[stop].istitle() and stop - begin < 3:
            stop += 1
        if stop == begin or not FIELDS & set(parse.lower[begin:stop]):
            return end
        at, items = stop, items + 1
        if last:
            return at if items > 1 and parse.lower[at : at + 1] != ["minister"] else end
    return end


FIELDS = PORTFOLIOS | frozenset(
    "information technology technologies humanitarian supervision consumer rights atomic nuclear ecological technical "
    "construction utilities taxes tax customs arts archives metrology standardisation standardization statistics migration "
    "religion family women children veterans police prisons aviation space water land forests mining petroleum oil gas".split()
)
"""Words for what ministries and services are for."""


def _owned(parse: Parse, end: int, taken: list[bool]) -> int:
    """The end of "Directorate of the Armed Forces' General Staff", which goes on after a plural's apostrophe."""
    if parse.words[end : end + 1] not in (["’"], ["'"]) or parse.lower[end - 1] not in _PLURALS:
        return end
    after = end + 1
    while (
        after < len(parse.words) and not taken[after] and parse.words[after].istitle() and parse.tag[after][:3] == "NNP"
    ):
        after += 1
    return after if after > end + 1 else end


_PLURALS = frozenset("forces workers farmers teachers journalists lawyers veterans consumers depositors states".split())
"""Who have bodies of their own."""


def without_tail(parse: Parse, first: int, last: int, kind: str) -> int:
    """The end of "Armed Forces" in "Armed Forces on the coming holiday", all of it taken for a name."""
    if kind not in ("organization", "other") or last - first < 2 or not parse.words[last - 1].islower():
        return last
    end = last
    while end > first and parse.words[end - 1].islower():
        end -= 1
    return end if end > first and parse.tag[end] in ("IN", "TO") else last


def named_after(parse: Parse, first: int, last: int, taken: list[bool]) -> int:
    """The end of "Jane Doe International Airport" and "Jane Doe Day", named after a person; ``last`` where it is none."""
    end = last
    while (
        end < len(parse.words)
        and not taken[end]
        and end - last < 4
        and (parse.words[end][0].isupper() or parse.words[end].strip(".") == "")
        and parse.tag[end] in ("NNP", "NNPS", ".")
        and parse.sentence[end] == parse.sentence[first]
    ):
        end += 1
    while end > last and parse.lower[end - 1] not in PLACE_HEADS | {"day", "prize", "award", "cup"}:
        end -= 1
    return end


def two_bodies(parse: Parse, first: int, last: int) -> int | None:
    """Where "and" stands between two bodies taken for one: each has a head word of its own; None where it is one."""
    table = countries()
    lands = table.names | table.capitals
    for index in range(first + 1, last - 1):
        sides = " ".join(parse.words[first:index]), " ".join(parse.words[index + 1 : last])
        if parse.lower[index] == "and" and lands.keys() & set(sides) and " ".join(parse.words[first:last]) not in lands:
            return index  # "Suva and Orlu"
    for index in range(first + 2, last - 2):
        if parse.lower[index] != "and" or not ORGANIZATION_HEADS & set(parse.lower[first:index]):
            continue
        following = parse.lower[index + 1 : last]
        if following[0] == "the" or (following[0] in ORGANIZATION_HEADS and "of" in following[1:2]):
            return index if ORGANIZATION_HEADS & set(following) else None
    return None


def joined(text: str, parse: Parse, names: list[Name]) -> list[Name]:
    """Names that the pipeline cut: "Bank of" + "Korea", "Ministry of Foreign Affairs"."""
    found: list[Name] = []
    for name in _with_nicknames(text, parse, names):
        previous = found[-1] if found else None
        if previous and (_one_person(parse, previous, name) or is_given_name(parse, previous, name)):
            found[-1] = Name(
                previous.first,
                name.last,
                previous.start,
                name.end,
                text[previous.start : name.end],
                "person",
                sure=name.sure,
            )
            continue
        if previous and in_office(parse, previous, name):
            span = previous.start, name.end
            found[-1] = Name(previous.first, name.last, *span, text[slice(*span)], "person", sure=True)
            continue
        carrier = previous and previous.text == "Air" and previous.last == name.first and name.country
        ending = name.last - name.first > 1 and parse.lower[name.last - 1] in COMPANY_ENDINGS
        firm = previous and ending and previous.last == name.first and not previous.sure and not previous.country
        firm = firm and previous is not None and not previous.text.lower().endswith(BASED)
        if previous and name.kind == "country" and _realm(parse, previous, name):
            realm = text[previous.start : name.end]
            found[-1] = Name(
                previous.first, name.last, previous.start, name.end, realm, "country", name.country, sure=True
            )
            continue
        if previous and ((name.last > previous.last and _one_name(parse, previous, name)) or carrier or firm):
            start, end = previous.start, name.end
            merged = Name(previous.first, name.last, start, end, text[start:end], "organization", sure=True)
            found[-1] = merged
        else:
            found.append(name)
    return found


_MARKS = frozenset("\"“”‘’'")


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
    """ "Recep" + "Tayyip Erdogan": a lone capitalised word right before a person's name."""
    if (
        left.last == right.first
        and (left.kind == "person" or (left.kind in ("other", "unknown") and is_given(left.text)))
        and not left.sure
        and right.kind == "person"
        and parse.tag[left.last - 1] == parse.tag[right.first] == "NNP"
        and parse.sentence[left.first] == parse.sentence[right.first]
        and left.last - left.first == 1
        and left.text.isalpha()
        and left.text.istitle()
        and not right.title
        and left.text not in countries().adjectives
    ):
        return True
    given = (
        is_given(left.text) and right.kind in ("person", "other", "place") and not right.sure and right.text.isalpha()
    )
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


def _realm(parse: Parse, left: Name, right: Name) -> bool:
    """ "Arab Republic" + "of" + "Egypt": what stands before a country's name in its official name."""
    between = parse.lower[left.last : right.first]
    near = between in (["of"], ["of", "the"]) and parse.sentence[left.first] == parse.sentence[right.first]
    return near and left.last - left.first < 4 and parse.words[left.last - 1] in REALMS


def _one_name(parse: Parse, left: Name, right: Name) -> bool:
    between = parse.lower[left.last : right.first]
    if between in (["'s"], ["’s"], ["'"], ["’"]):
        return is_owned_house(parse, left, right)
    if between in (["of"], ["of", "the"], ["for"], ["for", "the"]):
        head = parse.lower[left.last - 1]
        return (
            head in ORGANIZATION_HEADS
            and left.kind in ("organization", "other")
            and parse.sentence[left.first] == parse.sentence[right.first]
        )
    return False
