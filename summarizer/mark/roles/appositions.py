"""Descriptions after a name: ", the mayor of X", ", who was the envoy", "named Jane Doe as its chairman"."""

from __future__ import annotations

from functools import lru_cache

from summarizer.mark.lexicon.people import TITLES
from summarizer.mark.names.name import CALENDAR, Name
from summarizer.mark.nlp import Parse

BEFORE_TITLE = frozenset({"NN", "NNP", "NNPS", "JJ", "JJS", "JJR", "VBG", "VBN", "HYPH", "CD"})
"""Tags of what stands between an article and the office: "the newly elected deputy mayor"."""


@lru_cache(maxsize=8_192)  # asked of every word of a text, several times
def is_title(word: str) -> bool:
    """Whether a word in lower case is the head of an office or description, "co-founder" and plurals included."""
    word = word.rsplit("-", 1)[-1]
    return (
        word in TITLES
        or (word.endswith("s") and word[:-1] in TITLES)
        or (word.endswith("men") and word[:-2] + "an" in TITLES)
        or word.endswith("ologist")
    )


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
    elif _appointed(parse, name, index) and (span := _noun_phrase(parse, index, strict=True)):
        found.append(span)  # "appointed Jane Doe head of the Roe Office"
    elif (into := _elected(parse, name)) and (span := _noun_phrase(parse, into, strict=True)):
        found.append(span)  # "congratulated Jane Doe on her election as mayor"
    # an acronym, an age or a party in parentheses or commas may stand between
    if index < count and parse.words[index] == "(":
        while index < count and parse.words[index] != ")" and index - name.last < 8:
            index += 1
        index += 1
        if _appointed(parse, name, index) and (span := _noun_phrase(parse, index, strict=True)):
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
        if span := _noun_phrase(parse, index + 1 + when):
            once = when and parse.lower[index + 1] in _ONCE  # "Jane Doe, formerly an envoy": no envoy any more
            found.append((index + 1 if once else span[0], span[1]))
    elif index + 1 < count and parse.lower[index] == "as" and name.kind == "person":
        if span := _noun_phrase(parse, index + 1, strict=True):
            found.append(span)  # "named Jane Doe as its new chief executive"
    elif (
        index + 1 < count
        and (parse.lower[index] in ("is", "was", "became", "remains") or _named_since(parse, index))
        and name.kind == "person"
        and (span := _noun_phrase(parse, index + 1 + _named_since(parse, index), strict=True))
    ):
        found.append(span)
    made = parse.head[name.last - 1] if parse.dep[name.last - 1] == "nsubjpass" else 0
    if made > name.last + 2 and parse.lower[made] in _MADE and (span := _noun_phrase(parse, made, strict=True)):
        found.append(span)  # "Jane Doe, 45, a lawyer, was appointed head of the fund"
    return found


_ONCE = frozenset("formerly previously once".split())
_NOW = frozenset("now currently presently then".split())
"""When somebody was or is something, before its article."""

_INTO_OFFICE = frozenset("election appointment inauguration reelection reappointment".split())
"""How somebody comes into an office, told before "as"."""


_MADE = frozenset("appointed elected named made".split())
"""What is told of who came into an office, right before it."""


def _named_since(parse: Parse, index: int) -> bool:
    """Whether "has been appointed" stands at a token."""
    return parse.lower[index + 1] == "been" and parse.lower[index + 2] in _MADE


_APART = frozenset((",", ".", "of"))
"""What makes an election another's than that of whose name stands before it."""

_TIME = CALENDAR | frozenset("early late mid last".split())
"""First words of when somebody came into an office."""


def _elected(parse: Parse, name: Name) -> int:
    """Where the office stands in "Jane Doe on her re-election as mayor"; 0 where it doesn't."""
    if name.kind != "person" or parse.lower[name.last] not in ("on", "upon", "after", "following", "'s", "’s"):
        return 0
    after = parse.lower[name.last : name.last + 8]
    link = after.index("as") if "as" in after else 0
    own = after[0] in ("'s", "’s") or after[1] in ("his", "her", "their")
    return name.last + link + 1 if own and _INTO_OFFICE & set(after[:link]) and not _APART & set(after[:link]) else 0


def _appointed(parse: Parse, name: Name, index: int) -> bool:
    """Whether a name is what somebody is appointed, with an office at ``index``, right after it."""
    verb = next((i for i in range(name.first - 1, max(name.first - 5, -1), -1) if parse.tag[i][0] == "V"), -1)
    after = parse.tag[index : index + 1]
    return (
        name.kind == "person"
        and verb >= 0
        and after in (["NN"], ["NNP"], ["JJ"], ["DT"])
        and parse.lower[verb] in ("appointed", "appointing", "appoint", "appoints", "elected", "named", "naming")
    )


def _noun_phrase(parse: Parse, first: int, *, strict: bool = False) -> tuple[int, int] | None:
    """A noun phrase from ``first`` whose head is an office or description, without its determiner."""
    count = len(parse.words)
    if first < count and parse.lower[first] in ("who", "which"):
        first += 1
        if first < count and parse.lower[first] in ("is", "was", "has", "had"):
            first += 1 + (first + 1 < count and parse.lower[first + 1] == "been")
        else:
            return None
    if parse.tag[first] == "PRP$" and _lists(parse, first):
        return None  # "met Jane Doe, her lawyer and a friend"
    determined = False
    while first < count and (
        parse.tag[first] in ("DT", "PRP$") or parse.lower[first] in ("also", "now", "himself", "herself")
    ):
        determined = True
        first += 1
    if not determined and parse.lower[first] in _MADE:
        first += 1  # "was appointed head of the fund"
        first += parse.lower[first] == "as"
        first += parse.tag[first] == "DT"
    if parse.lower[first] in ("not", "never"):
        return None
    if (owned := _past_owner(parse, first)) > first:
        first, determined = owned, True
    head = -1
    index = first
    while index < count and index - first < 9 and parse.tag[index] in (*BEFORE_TITLE, "NNS", "POS", "CC", "RB"):
        if parse.words[index] == "," or (parse.tag[index] == "CC" and not (head == index - 1 and index + 1 < count)):
            break
        if parse.tag[index] == "POS":
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
    last = head + 1
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
        if tag == "CC" and not (last + 1 < count and (parse.tag[last + 1] in ("NN", "NNP", "JJ", "DT", "NNS"))):
            break
        if last == head + 1 and parse.lower[last] not in (
            "of",
            "for",
            "at",
            "to",
            "in",
            "on",
            "and",
            "with",
            "from",
        ):
            break
        last += 1
    subject = last < count and parse.tag[last] in ("VBD", "VBZ", "MD") and parse.sentence[last] == parse.sentence[head]
    if subject and (determined or strict or last == head + 1):
        return None  # ", his secretary said": the subject of what follows
    while last > head + 1 and parse.tag[last - 1] in ("IN", "CC", "DT", "TO", "HYPH"):
        last -= 1
    return first, last


_IN_BODIES = frozenset("of for and the on & - plc".split())
"""Small words within the name of a body."""


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


def _lists(parse: Parse, first: int) -> bool:
    """Whether somebody's kin or aide stands in a list, with another one behind "and" or a comma and "and"."""
    link = next(
        (i for i in range(first + 1, min(first + 5, len(parse.words))) if parse.lower[i] in ("and", ",")), first
    )
    link += parse.words[link] == "," and parse.lower[link + 1] == "and"
    closed = "," in parse.words[link + 1 : min(link + 9, parse.sentence_tokens[parse.sentence[first]][1])]
    return parse.lower[link] == "and" and parse.tag[link + 1] in ("DT", "PRP$") and not closed
