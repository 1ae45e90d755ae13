"""Where the name of a body ends that the pipeline stopped early, took too far, or took with another's for one."""

from __future__ import annotations

from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.organizations import COMPANY_ENDINGS, CORPORATE, ORGANIZATION_HEADS
from summarizer.mark.lexicon.people import FIELDS, TITLES
from summarizer.mark.lexicon.places import PLACE_HEADS, REGIONS
from summarizer.mark.names.before_for import ends_at_for
from summarizer.mark.names.name import CALENDAR
from summarizer.mark.nlp import Parse


def longer_body(parse: Parse, first: int, last: int, taken: list[bool]) -> int:
    """The end of "Organization for Security and Co-operation in Europe", where the pipeline stopped early."""
    if not any(parse.lower[index] in ORGANIZATION_HEADS for index in range(first, last)):
        return last
    if first < last < len(taken) and parse.lower[last - 2] == "the" and parse.words[last - 1] in countries().adjectives:
        end = last + (parse.lower[last] in ("prime", "vice"))  # "the Office of the Fijian" + "Prime Minister"
        if parse.lower[end] in TITLES and parse.words[end].istitle() and not any(taken[last : end + 1]):
            return end + 1
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
        if parse.lower[end] == "for" and ends_at_for(parse, first, end):
            break  # "Member of Parliament for Orlu"
        nxt = end + 1
        if nxt < count and parse.lower[nxt] == "the":
            nxt += 1
        stop = nxt
        while (
            stop < count
            and not taken[stop]
            and not (stop > nxt and (stop in people or (stop + 1 in people and parse.lower[stop] in TITLES)))
            and parse.words[stop][0].isupper()
            and parse.tag[stop] in ("NNP", "NNPS", "NN", "JJ", "VBG")
            and parse.lower[stop] not in CALENDAR
        ):
            stop += 1
            if stop + 1 < count and parse.words[stop] == "-" and parse.start[stop] == parse.end[stop - 1]:
                stop += 2
            if parse.lower[stop - 1] == "people" and parse.tag[stop] == "POS" and parse.words[stop + 1].istitle():
                stop += 1  # "Central Committee of the Fijian People's Progressive Party"
        over = parse.sentence_tokens[parse.sentence[nxt]][1]
        for whole in range(
            min(nxt + 7, over), stop, -1
        ):  # "Commission of the Democratic" + "People's Republic of Korea"
            said = (parse.words[i] + " " * (parse.tag[i + 1] != "POS") for i in range(nxt, whole))
            if "".join(said).rstrip(" ").replace("’", "'") in countries().names and not any(taken[nxt:whole]):
                stop = whole
                break
        another = parse.lower[end] == "and" and (nxt > end + 1 or parse.lower[nxt + 1 : nxt + 2] == ["of"])
        if parse.lower[end] == "and" and parse.lower[end - 1].rstrip(".") in COMPANY_ENDINGS:
            break  # "the Bank of Orlu Corp. and Doe"
        lands = [parse.words[i] in countries().names for i in (end - 1, nxt)]
        learned = stop > nxt + 1 and parse.lower[stop - 1] in _LEARNED and bool(_LEARNED & {*parse.lower[first:end]})
        fields = FIELDS & {parse.lower[nxt], parse.lower[end - 1]}
        two = (nxt, stop, "ORG") in parse.entities and parse.lower[stop - 1] in ORGANIZATION_HEADS and not fields
        # "the University of Orlu and Doe City Council", but one "State of Fiji and Peru Supreme Council"
        two = two and stop > nxt + 1 and not all(lands)
        if parse.lower[end] == "and" and (learned or two or parse.lower[nxt] in TITLES):
            break  # "the Orlu Institute of Technology and Doe State University"
        if another and ORGANIZATION_HEADS & {parse.lower[stop - 1], parse.lower[nxt]}:
            break  # "the School District and the Police Department"
        if parse.lower[end] == "and" and (_is_firm(parse, nxt, stop) or nxt in people):
            break  # "the Bank of Orlu and Jane Doe"
        landed = parse.lower[end] == "and" and lands == [True, False]
        ends = {to for begin, to, label in parse.entities if (begin, label) == (nxt, "ORG") and to > nxt + 1}
        firm = parse.lower[end - 3 : end - 1] == ["bank", "of"]
        if landed and (firm or any(parse.lower[to - 1] in ORGANIZATION_HEADS for to in ends)):
            break  # "the Bank of Peru and Doe Steel"
        town = " ".join(parse.words[nxt:stop]) not in REGIONS and not (FIELDS | _STATES) & {*parse.lower[nxt:stop]}
        if stop == nxt or (parse.lower[end] == "in" and town):
            break
        if parse.lower[end] == "on" and (parse.tag[nxt] not in ("NNP", "NNPS") or parse.tag[stop] == "POS"):
            break  # "the Space Center on Fiji's northern coast"
        end = stop
        links = {"of", "for", "and", "in", "on"}
    return _owned(parse, _listed_fields(parse, first, end, taken), taken)


_STATES = frozenset("need exile action crisis distress".split())
"""What bodies are for those in: "Fund for Children in Need"."""

_LEARNED = frozenset("university institute college academy".split())

_FIRMS = frozenset("railway railways airline airlines airways bank motors".split())
"""Last words of firms' names, which are also what a ministry may be for."""


def _is_firm(parse: Parse, first: int, last: int) -> bool:
    """Whether words after "and" name a firm, and no field of the ministry before them: "and Orlu Railways"."""
    return last - first > 1 and parse.lower[last - 1] in _FIRMS and parse.lower[first] not in FIELDS


def _is_told_alone(parse: Parse, first: int, last: int) -> bool:
    """Whether words after "and", no field of the ministry before them, do something elsewhere in the text."""
    name, size, subjects = parse.words[first:last], last - first, ("nsubj", "nsubjpass", "poss")
    ends = (i + size for i in range(len(parse.words) - size) if parse.words[i : i + size] == name and i != first)
    return not FIELDS & {*parse.lower[first:last]} and any(parse.dep[end - 1] in subjects for end in ends)


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


def _owned(parse: Parse, end: int, taken: list[bool]) -> int:
    """The end of "Directorate of the Armed Forces' General Staff", which goes on after a plural's apostrophe.

    So does "Court of King's Bench" after a singular's, and "Communist Party of Fiji (Marxist)" in brackets.
    """
    if parse.lower[end - 2 : end] in (["of", "king"], ["of", "queen"]) and parse.lower[end + 1 : end + 2] == ["bench"]:
        return end + 2
    if parse.words[end : end + 1] == ["("] and parse.words[end + 2 : end + 3] == [")"] and end > 2:
        return end + 3 * (parse.lower[end + 1] in _WINGS and "Party" in parse.words[max(end - 4, 0) : end])
    if parse.words[end : end + 1] not in (["’"], ["'"]) or parse.lower[end - 1] not in _PLURALS:
        return end
    after = end + 1
    while (
        after < len(parse.words) and not taken[after] and parse.words[after].istitle() and parse.tag[after][:3] == "NNP"
    ):
        after += 1
    return after if after > end + 1 else end


_WINGS = frozenset(
    "marxist maoist leninist socialist secular democratic united nationalist liberal conservative reformist".split()
)
"""By what parties of one name are told apart in brackets."""

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
        and parse.lower[end] not in TITLES  # "Doe Works CEO Park Roe"
        and parse.sentence[end] == parse.sentence[first]
    ):
        end += 1
    while end > last and parse.lower[end - 1] not in PLACE_HEADS | {"day", "prize", "award", "cup"}:
        end -= 1
    return end


def two_bodies(parse: Parse, first: int, last: int) -> int | None:
    """Where "and" stands between two bodies taken for one: each has a head word of its own; None where it is one."""
    table = countries()
    for index in range(first + 1, last - 1):
        if parse.words[index] in ("-", "–") and parse.start[index] > parse.end[index - 1]:
            rest = parse.words[index + 1 : last]  # "the ministers of Fiji and Tonga - Jane Doe and John Roe"
            plain = all(w.istitle() and w.lower() not in ORGANIZATION_HEADS and w not in table.names for w in rest)
            if " ".join(parse.words[first:index]) in table.names and len(rest) > 1 and plain:
                return index
        if parse.lower[index] != "and":
            continue
        lands = table.names.keys() | table.capitals.keys()
        sides = " ".join(parse.words[first:index]), " ".join(parse.words[index + 1 : last])
        if lands & set(sides) and " ".join(parse.words[first:last]) not in lands:
            return index  # "Suva and Orlu"
        tail = parse.lower[index + 1 : last]
        given = is_given(parse.words[first]) and index == first + 2 and all(map(str.istitle, parse.words[first:index]))
        if (
            given
            and len(tail) > 1
            and not (is_given(tail[0]) and ORGANIZATION_HEADS & {*tail})
            and tail[-1] != "company"
        ):
            return index  # "Jane Doe and Orlu Motors"
    merged = parse.lower[first - 1] == "of" and parse.lower[first - 2] in ("merger", "venture", "tie-up")
    if merged and last - first > 2 and parse.lower[first + 1] == "with":
        return first + 1  # "the joint venture of Doe with Roe Steel"
    for index in range(first + 2, last - 1):
        if parse.lower[index] == "with" and parse.lower[index - 1] in CORPORATE and parse.lower[last - 1] in CORPORATE:
            return index  # "the contract of Doe Mining with Roe Steel"
        if parse.lower[index] != "and" or not ORGANIZATION_HEADS & set(parse.lower[first:index]):
            continue
        following = parse.lower[index + 1 : last]
        if _is_firm(parse, index + 1, last) or _is_told_alone(parse, index + 1, last):
            return index
        if following[0] == "the" or (following[0] in ORGANIZATION_HEADS and "of" in following[1:2]):
            return index if ORGANIZATION_HEADS & set(following) else None
    return None
