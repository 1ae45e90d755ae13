"""The rules that say which runs of tokens are time expressions.

A rule is a regular expression over token classes: ``@name`` stands for one token of that class (or union),
punctuation for itself, blanks for nothing. Where rules overlap, the one that covers most tokens wins. A rule
whose name starts with ``not_`` takes its tokens out of play.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from .lexicon import CHARS
from .rules import SOURCES

_UNIONS = {
    "numword": "numsmall numlarge",
    "anymonth": "month maymonth",
    "digits": "day31 int year zero4 decimal",
    "dayno": "day31 ord31 ordword second",
    "dayfig": "day31 ord31",
    "ord": "ordword ord31 second final",
    "dunit": "d w m y quarter longunit century",
    "unit": "d w m y quarter longunit century timeunit",
    "manyunits": "units timeunits",
    "prepless": "in of until before after early",
    "deictic": "last past previous next coming following this that same current",
    "yeardeictic": "last previous next coming following this that same current",
    "noun": "word name plural event pastverb",
    "adjs": "adj running",
    "feast": "easter good",
    "the_or_his": "the his",
}
_MACROS = {
    "CARD": r"(?: @numword (?: -? (?:@and)? @numword ){0,4} | @digits (?: @numlarge )? )",
    "QUANT": (
        r"(?: @CARD -? @and -? @a -? @half | @CARD | (?:@a)? @couple (?: @of )? | @a @number @of"
        r" | (?:@a)? @vague (?: @of )? | @half @a | @a @half | @half | @a )"
    ),
    "APPROX": r"(?: (?: @approx | @more @than | @at @least | @more @to | @vague ) )",
    "MOD": r"(?: (?: @early -? (?: @to | @and ) -? )? (?: @early | @later | @earlier ) -? )",
    "PARTOF": r"(?: (?:@the)? (?:@early|@latter)? @part (?: @of | - ) )",
    "HALFOF": r"(?: (?:@the)? @ord @half @of )",
    "YEAR": (
        r"(?: (?: , | / )? (?:@of)? (?P<year>@year) (?! @digits | @period ) | ,? (?P<aposyear>@aposyear) | ,? "
        r"(?:@of | @in)? (?:@the)? (?P<relyear>@yeardeictic) @y )"
    ),
    "YEARON": r"(?: (?P<relyear_>@last|@this|@next) @y @on )",
    "WEEKDAY": r"(?: (?P<weekday>@weekday|@wkday \.? ) )",
    "ZONE": (
        r"(?: \( (?: (?: @local | @name ) @period | (?P<zone>@zone) ) \) "
        r"| (?: @local | @name ) @period | (?P<zone_>@zone) )"
    ),
    "DASH": r"(?: - | @to | @until | @and | / )",
}


class Rule(NamedTuple):
    """A named pattern over class characters."""

    name: str
    pattern: re.Pattern[str]
    needed: list[frozenset[str]]


def _compile(name: str, source: str) -> Rule:
    for _ in range(3):
        source = re.sub(r"@([A-Z]+)", lambda match: _MACROS[match[1]], source)
    source = re.sub(r"\s+", "", source)

    def chars(match: re.Match[str]) -> str:
        return "[" + "".join(CHARS[part] for part in _expand(match[1])) + "]"

    source = re.sub(r"@([a-z_]+[0-9]*)", chars, source)
    return Rule(name, re.compile(source), sorted(_needed(source), key=len))


_PART = re.compile(r"\[[^\]]*\]|\\.|\((?:\?(?:P<\w+>|[:=!]|<[=!]))?|\)|\||[?*+]|\{[^}]*\}|.")


def _needed(source: str) -> list[frozenset[str]]:
    """Sets of characters of each of which every match holds one: texts without them need no search.

    The notation has no negated classes and escapes nothing but punctuation.
    """
    levels: list[list[list[list[frozenset[str]]]]] = [[[]]]  # in each its alternatives, and in those their parts
    opened: list[str] = []
    for part in _PART.findall(source):
        here = levels[-1]
        if part[0] == "(":
            opened.append(part)
            levels.append([[]])
        elif part == ")":
            inside = _of_each(levels.pop())
            levels[-1][-1].append([] if opened.pop()[-1] in "=!" else inside)
        elif part == "|":
            here.append([])
        elif part in ("?", "*") or part.startswith("{0"):
            here[-1][-1] = []
        elif part[0] not in "+{":
            here[-1].append([frozenset(part.strip("[]\\"))])
    return _of_each(levels.pop())


def _of_each(alternatives: list[list[list[frozenset[str]]]]) -> list[frozenset[str]]:
    needed = [[chars for part in parts for chars in part if chars] for parts in alternatives]
    if len(needed) == 1:
        return needed[0]
    return [frozenset().union(*(min(sets, key=len) for sets in needed))] if all(needed) else []


def _expand(name: str) -> list[str]:
    if name in CHARS:
        return [name]
    return [leaf for part in _UNIONS[name].split() for leaf in _expand(part)]


@cache
def rules() -> list[Rule]:
    """All rules, compiled at the first call: importing stays cheap."""
    return [_compile(name, source) for name, source in SOURCES.items()]
