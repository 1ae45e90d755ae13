"""Descriptions after a name: ", the mayor of X", ", who was the envoy", "named Jane Doe as its chairman"."""

from __future__ import annotations

from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.names.name import CALENDAR, Name
from summarizer.mark.nlp import Parse
from summarizer.mark.roles.came_in import MADE, appointed, calling, elected, lists, named_since, served, weighed
from summarizer.mark.roles.fields import of_group, portfolio
from summarizer.mark.roles.office_lists import of_others

BEFORE_TITLE = frozenset({"NN", "NNP", "NNPS", "JJ", "JJS", "JJR", "VBG", "VBN", "HYPH", "CD"})
"""Tags of what stands between an article and the office: "the newly elected deputy mayor"."""


def appositions_of(parse: Parse, name: Name) -> list[tuple[int, int]]:
    """Token ranges of the descriptions that follow a name."""
    found: list[tuple[int, int]] = []
    count = len(parse.words)
    index = name.last
    if parse.words[index : index + 1] == ["("] and name.kind == "person":
        if (span := _noun_phrase(parse, index + 1, strict=True)) and parse.words[span[1] : span[1] + 1] == [")"]:
            found.append(span)  # "Jane Doe (Doe Works CEO)"
    elif (
        parse.lower[index : index + 1] in (["a"], ["an"])
        and name.kind == "person"
        and name.last - name.first > 1
        and (span := _noun_phrase(parse, index, strict=True))
    ):
        found.append(span)  # "Jane Doe an analyst for Doe Works, said"
    elif (
        appointed(parse, name, index) and not weighed(parse, name) and (span := _noun_phrase(parse, index, strict=True))
    ):
        found.append(span)  # "appointed Jane Doe head of the Roe Office"
    elif (into := elected(parse, name) or served(parse, name)) and (span := _noun_phrase(parse, into, strict=True)):
        found.append(span)  # "congratulated Jane Doe on her election as mayor", "Jane Doe served as mayor"
    # an acronym, an age or a party in parentheses or commas may stand between
    if index < count and parse.words[index] == "(":
        while index < count and parse.words[index] != ")" and index - name.last < 8:
            index += 1
        index += 1
        if appointed(parse, name, index) and (span := _noun_phrase(parse, index, strict=True)):
            found.append(span)  # "appointing Jane Doe (1800–1870) envoy to Roe"
    if (
        index + 2 < count
        and parse.words[index] == ","
        and parse.tag[index + 1] == "CD"
        and parse.words[index + 2] == ","
    ):
        index += 2
    if (
        index < count
        and parse.words[index] in (",", "–", "—", "-")
        and parse.sentence[index] == parse.sentence[name.first]
    ):
        when = parse.lower[index + 1] in _ONCE | _NOW and parse.lower[index + 2] in ("a", "an", "the")
        span = _noun_phrase(parse, index + 1 + when) or calling(parse, name, index + 1)
        if span or (span := _unclosed(parse, name, index + 1)):
            once = when and parse.lower[index + 1] in _ONCE  # "Jane Doe, formerly an envoy": no envoy any more
            found.append((index + 1 if once else span[0], span[1]))
    elif index + 1 < count and parse.lower[index] == "as" and name.kind == "person":
        if not weighed(parse, name) and (span := _noun_phrase(parse, index + 1, strict=True)):
            found.append(span)  # "named Jane Doe as its new chief executive"
    elif (
        index + 1 < count
        and (parse.lower[index] in ("is", "was", "became", "remains") or named_since(parse, index))
        and name.kind == "person"
        and (span := _noun_phrase(parse, index + 1 + named_since(parse, index), strict=True))
    ):
        found.append(span)
    subject = name.last - 1
    if parse.dep[subject] == "appos" and is_title(parse.lower[parse.head[subject]]) and name.kind == "person":
        subject = parse.head[subject]  # "The mayor, Jane Doe, 45, was named head of the fund"
    made = parse.head[subject] if parse.dep[subject] == "nsubjpass" else 0
    if made > name.last + 2 and parse.lower[made] in MADE and (span := _noun_phrase(parse, made, strict=True)):
        found.append(span)  # "Jane Doe, 45, a lawyer, was appointed head of the fund"
    return found


_ONCE = frozenset("formerly previously once".split())
_NOW = frozenset("now currently presently then".split())
"""When somebody was or is something, before its article."""

_TIME = CALENDAR | frozenset("early late mid last".split())
"""First words of when somebody came into an office."""


def _noun_phrase(parse: Parse, first: int, *, strict: bool = False, subject: bool = False) -> tuple[int, int] | None:
    """A noun phrase from ``first`` whose head is an office or description, without its determiner.

    Only with ``subject`` may a verb follow that it could be the subject of.
    """
    count = len(parse.words)
    if first < count and parse.lower[first] in ("who", "which"):
        first += 1
        if first < count and parse.lower[first] in ("is", "was", "has", "had"):
            first += 1 + (first + 1 < count and parse.lower[first + 1] == "been")
        else:
            return None
    if parse.tag[first] == "PRP$" and lists(parse, first):
        return None  # "met Jane Doe, her lawyer and a friend"
    determined = False
    while first < count and (
        parse.tag[first] in ("DT", "PRP$") or parse.lower[first] in ("also", "now", "himself", "herself")
    ):
        determined = True
        first += 1
    if not determined and parse.lower[first] in MADE:
        first += 1  # "was appointed head of the fund"
        first += parse.lower[first] == "as"
        first += parse.tag[first] == "DT"
    if parse.lower[first] in ("not", "never"):
        return None
    if (owned := _past_owner(parse, first)) > first:
        first, determined = owned, True
    head = -1
    index = first
    while (
        index < count
        and index - first < 12
        and (parse.tag[index] in (*BEFORE_TITLE, "NNS", "POS", "CC", "RB") or (head < 0 and _in_body(parse, index)))
    ):
        if head < 0 and _in_body(parse, index):
            index += 1 + (parse.lower[index + 1] == "the")
            continue  # "the Bank of Orlu chief economist"
        beside = parse.tag[index] == "CC" and (head == index - 1 or portfolio(parse, index)) and index + 1 < count
        if parse.words[index] == "," or (parse.tag[index] == "CC" and not beside):
            break
        if parse.tag[index] == "POS" and not of_group(parse, index - 1):
            first = index + 1
        elif is_title(parse.lower[index]) and not parse.tag[index].startswith("J"):
            head = index
        index += 1
    if head < 0 or first > head or parse.tag[head] == "NNS":
        return None
    if (
        not strict
        and not determined
        and parse.words[head][0].isupper()
        and head + 1 < count
        and parse.tag[head + 1] == "NNP"
    ):
        return None  # ", President Putin": the next item of a list with its own title
    if head + 1 < count and parse.tag[head + 1] in ("NNP", "NNPS") and not strict:
        return None
    head += parse.lower[head + 1] in _EMERITUS
    last = head + 1
    while parse.words[last : last + 1] == ["-"] and parse.end[head] == parse.start[last] and not parse.set_apart(last):
        head = last + 1  # "secretary-general"
        last += 2
    while last < count and last - head < 30 and parse.sentence[last] == parse.sentence[head]:
        word, tag = parse.words[last], parse.tag[last]
        if (
            word in ',;:()–—"“”'
            or tag in ("VBD", "VBZ", "VBP", "MD", "WP", "WDT", "TO")
            or word.isspace()
            or tag in (".", "-LRB-")
        ):
            break
        if word in ("in", "on", "since", "until", "from") and (
            parse.tag[last + 1] == "CD" or parse.lower[last + 1] in _TIME
        ):
            break
        if tag == "CC" and parse.tag[last - 1] in ("NNP", "NNPS") and of_others(parse.lower[last + 1 : last + 5]):
            break  # "the mayor of Doe and several others"
        if tag == "CC" and not (last + 1 < count and (parse.tag[last + 1] in ("NN", "NNP", "JJ", "DT", "NNS"))):
            break
        if last == head + 1 and parse.lower[last] not in _OPENS_COMPLEMENT:
            break
        if tag == "VBG" and parse.tag[last - 1] in ("NNP", "NNPS") and word.islower() and word not in _SENT:
            break  # "with Jane Doe, head of Doe Works making a speech"
        last += 1
    verb = last
    while verb < count and parse.tag[verb] in ("RB", "RBR"):
        verb += 1  # ", his secretary also said"
    told = verb < count and parse.tag[verb] in ("VBD", "VBZ", "MD") and parse.sentence[verb] == parse.sentence[head]
    while told and last > head + 1 and parse.tag[last - 1] in ("RB", "RBR"):
        last -= 1  # ", chief of Doe Works later said"
    owned = last > head + 1 or parse.tag[first - 1] == "POS"
    if told and not (subject and owned) and (determined or strict or last == head + 1):
        return None  # ", his secretary said": the subject of what follows
    while last > head + 1 and parse.tag[last - 1] in ("IN", "CC", "DT", "TO", "HYPH"):
        last -= 1
    return first, last


_EMERITUS = frozenset("emeritus emerita".split())
_OPENS_COMPLEMENT = frozenset("of for at to in on and with from".split())
_SENT = frozenset("representing covering including concerning regarding".split())
"""Participles within what an office is of."""


def _unclosed(parse: Parse, name: Name, first: int) -> tuple[int, int] | None:
    """The office in "Jane Doe, the head of Doe Works said that": whoever opens the sentence must be its subject."""
    start, end = parse.sentence_tokens[parse.sentence[name.first]]
    quoted = name.first > start and parse.words[name.first - 1] in ('"', "”", "’")  # “It is late,” Jane Doe, …
    if (
        not (name.first == start or quoted)
        or name.kind != "person"
        or " " not in name.text
        or parse.lower[first] != "the"
    ):
        return None
    span = _noun_phrase(parse, first, subject=True)
    if span is None:
        return None
    verb = span[1]
    # "Jane Doe, the head of the court ruled, must go": told of her by another
    set_in = any(parse.words[i] == "," and parse.tag[i + 1] in ("VBD", "VBZ", "VBP", "MD") for i in range(verb, end))
    told = parse.tag[verb] in ("VBD", "VBZ", "MD") and (quoted or parse.words[verb + 1] not in (",", ".", ":"))
    told = told and parse.tag[verb + 1] not in ("MD", "VBD", "VBZ")  # "the head of Doe Works said would leave"
    two = any(
        parse.lower[i : i + 2] == ["and", "the"] for i in range(*span)
    )  # "the head of Doe Works and the mayor said"
    return span if told and not (set_in or two) else None


_IN_BODIES = frozenset("of for and the on & - plc".split())
"""Small words within the name of a body."""


def _in_body(parse: Parse, index: int) -> bool:
    """Whether "of" or the like stands between capitals."""
    after = index + 1 + (parse.lower[index + 1] == "the")
    link = parse.lower[index] in ("of", "for", "and") or parse.words[index] == "&"
    return link and parse.words[index - 1][0].isupper() and parse.words[after][0].isupper()


def _past_owner(parse: Parse, first: int) -> int:
    """Where an office begins after whose it is: "the Bank of Ghana's governor"; ``first`` where nobody's name stands there."""
    found = index = first
    while parse.words[index][0].isupper() or (index > first and parse.lower[index] in _IN_BODIES):
        index += 1
        if is_title(parse.lower[index - 1]) and parse.lower[index] in ("of", "for"):
            return first  # "Commander of the Coast Guard's Orlu Command"
        if parse.tag[index] == "POS" or (parse.words[index] in ("'", "’") and parse.words[index - 1].endswith("s")):
            found = index = index + 1
    return found if index - first < 14 and parse.sentence[found] == parse.sentence[first] else first
