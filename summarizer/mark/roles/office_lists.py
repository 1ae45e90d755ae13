"""Lists in which each office stands before its holder, between commas: "The mayor, Jane Doe, the judge, Ada Roe, came"."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left

from summarizer.mark.lexicon.tags import MODIFIERS
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.names.name import Name
from summarizer.mark.nlp import Parse

_OPENING = re.compile(r"(?:(?:the|a|an)\s+)?(?P<office>[^,;:()]{4,120}),\s*", re.IGNORECASE)
_BETWEEN = re.compile(r",\s+(?:and\s+)?(?:(?:the|a|an)\s+)?(?P<office>[^,;:()]{4,120}),\s*", re.IGNORECASE)

_NOUN_PHRASE = MODIFIERS | frozenset("NNS IN DT CC TO CD".split())
"""Tags of an office between two commas, with all that may be of or for what: "minister of trade and the 2nd region"."""


def offices_in_turn(text: str, parse: Parse, names: list[Name]) -> None:
    """Give each office of such a list to the name after it.

    The sentence has to begin with an office, so that no name is left before the first one, and two of them at
    least have to follow one another; else a description after a name is the rule.
    """
    for left, right in itertools.pairwise(name for name in names if name.kind == "person"):
        if right.title:  # the next of a list, whose name was doubtful before
            left.appositions = [a for a in left.appositions if a[0] != right.title[0] or a[1] < right.end]
    starts = [name.start for name in names]
    for begin, end in parse.sentences:
        people = [name for name in names[bisect_left(starts, begin) : bisect_left(starts, end)] if " " in name.text]
        people = [name for name in people if name.kind == "person"]
        office = _office(_OPENING, text, parse, begin, people[0].start) if people else None
        held = [office] if office else []
        for left, right in itertools.pairwise(people if office else []):
            if (office := _office(_BETWEEN, text, parse, left.end, right.start)) is None:
                break
            held.append(office)
        if len(held) < 2 or _described(text, people[len(held) - 1].end):
            _described_in_turn(people)
            continue
        for name, span in zip(people, held, strict=False):
            name.title = span
            name.appositions = [one for one in name.appositions if one not in held and not _within(one, held)]


def _described_in_turn(people: list[Name]) -> None:
    """Where each has a description after the name, none of them is the next one's: "Jane Doe, the mayor, Ada Roe, a judge"."""
    for left, right in itertools.pairwise(people):
        if right.title and right.appositions and any(_within(right.title, [one]) for one in left.appositions):
            right.title = None


def _office(pattern: re.Pattern[str], text: str, parse: Parse, start: int, end: int) -> tuple[int, int] | None:
    """The office that is all there is between ``start`` and ``end``, without whose it is."""
    found = pattern.fullmatch(text, start, end)
    if found is None or not any(is_title(word) for word in re.findall(r"[\w-]+", found["office"].lower())):
        return None
    begin, stop = found.span("office")
    first, last = bisect_left(parse.start, begin), bisect_left(parse.start, stop)
    if not set(parse.tag[first:last]) <= _NOUN_PHRASE:
        return None  # "who had met the ambassador"
    owners = [token for token in range(first, last) if parse.tag[token] == "POS"]
    return (parse.start[owners[-1] + 1] if owners else begin), stop


def _described(text: str, end: int) -> bool:
    """Whether the last name of the list has a description after it, as all of them would have then."""
    after = re.match(r",\s+(?:(?:the|a|an)\s+)?([^,;:().]{4,120})[,.]", text[end : end + 140])
    return after is not None and any(is_title(word) for word in re.findall(r"[\w-]+", after[1].lower()))


def _within(span: tuple[int, int], spans: list[tuple[int, int]]) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in spans)


_COLON = re.compile(r"(?:[^\W\d].*\S)(?=\s*:\s+$|\s+[–—-]\s+$)")
"""A line up to the colon or dash before a name."""


def listed_office(text: str, name: Name) -> tuple[int, int] | None:
    """The office in a line of a list of appointments: "Minister of Sport: Jane Doe."; None for none."""
    if name.kind != "person" or " " not in name.text:
        return None
    begin, end = text.rfind("\n", 0, name.start) + 1, text.find("\n", name.end)
    if text[name.end : end if end >= 0 else len(text)].strip() not in ("", ".", ";", ","):
        return None
    office = _COLON.match(text[begin : name.start])
    if office is None:
        return None
    words = office.group().lower().replace(",", "").split()
    return (begin, begin + office.end()) if len(words) < 15 and any(map(is_title, words)) else None


_ATTEND = frozenset("officials officers guests dignitaries experts members participants representatives".split())
"""Who is there besides those who are named."""


def of_others(after: list[str]) -> bool:
    """Whether words after "and" are of other people, who end a list: "many others", "other business leaders"."""
    at = 0 if after[:1] == ["other"] else 1 if after[1:2] == ["other"] else -1
    people = any(word in _ATTEND or (word.endswith("s") and is_title(word)) for word in after[at + 1 :])
    return "others" in after[:3] or (at >= 0 and people)
