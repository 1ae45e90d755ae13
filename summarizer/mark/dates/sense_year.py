"""Whether four figures are a year and no amount, model or page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .lexicon import CHARS

if TYPE_CHECKING:
    from .find import Hit, Tokens


def classes_of(text: str) -> frozenset[str]:
    """The class characters of the classes that a line names."""
    return frozenset(CHARS[name] for name in text.split())


_AFTER_NUMBERS = classes_of("units timeunits count adj") | {"$", "%"}
BEFORE_DATES = classes_of("in of until before after on early the part later earlier to and")
LOWER_WORDS = classes_of("word plural pastverb")
_LAWS = frozenset(("Act", "Law", "Treaty", "Convention", "Constitution", "Code", "Ordinance", "Accord", "Accords"))
"""What has its year for a part of its name: "the Companies Act of 1967"."""
_OF_A_YEAR = frozenset(
    "budget results sales revenue revenues earnings deliveries profit profits campaign season elections election".split()
)
"""What a year before it says the year of, though a name stands before that: "the council 2013 budget"."""
_NUMBER = frozenset(("no", "nr", "nos", "number"))


def _is_law(tokens: Tokens, at: int) -> bool:
    """Whether a law or a treaty with a name stands there."""
    return tokens.written(at) in _LAWS


def is_span(one: int, two: int, before: str) -> bool:
    """``2017-18`` and, where it is no month, ``for 2017-20``."""
    return two == (one + 1) % 100 or (before in BEFORE_DATES and max(one, 12) < two < one + 20)


def tells_of_people(tokens: Tokens, first: int, before: str) -> bool:
    """``in 2009 people earned less``: a year, and no count of them."""
    said = tokens.word(first)
    year = before == CHARS["in"] and said.isdigit() and 1900 <= int(said) <= 2099 and int(said) % 10 > 0
    return year and tokens.word(first + 1) == "people"


def is_year(tokens: Tokens, hit: Hit, before: str, after: str) -> bool:
    """Whether four figures are a year and no amount, model or page."""
    classes, starts, ends = tokens.classes, tokens.starts, tokens.ends
    first = hit.groups["year"][0]
    number = int(tokens.words(first, first + 1))
    if before == CHARS["of"] and not hit.first < first and _is_law(tokens, hit.first - 2):
        return False
    modified = first > hit.first
    if "ddd" in "".join("d" if tokens.word(at).isdigit() else " " for at in range(max(first - 2, 0), first + 3)):
        return False  # a number to ring: "1300 555 010"
    if before == "/" and {tokens.word(first - 3), tokens.word(first - 4)} & _NUMBER:
        return False  # "No. 014/2026"
    counts = after in _AFTER_NUMBERS and not tells_of_people(tokens, first, before)
    if counts or before in "$%":
        return False
    glued = after in "-/:" and starts[hit.end] == ends[hit.end - 1]
    if glued and (after != ":" or starts[hit.end + 1 : hit.end + 2] == [ends[hit.end]]):
        compound = classes[hit.end + 1 : hit.end + 2]
        if after != "-" or compound not in (CHARS["word"], CHARS["pastverb"]):
            return False
        if not tokens.written(hit.end + 1).islower():
            return False
    if before == "-" and not modified and ends[first - 1] == starts[first]:
        return classes[first - 2 : first - 1] == CHARS["year"]
    if before == CHARS["name"] and not modified and 1900 <= number <= 2099 and tokens.word(hit.end) in _OF_A_YEAR:
        return True
    if tokens.word(first - 1) == "year" and first > 1 and tokens.word(first - 2) == "new":
        return 1900 <= number <= 2099  # "Happy New Year 2020!"
    if before == CHARS["name"] and not modified:  # only events put an acronym before their year
        acronym = tokens.written(first - 1)
        return acronym.isupper() and acronym.isalpha() and len(acronym) > 2 and 1900 <= number <= 2099
    many = after == CHARS["plural"] and not modified and before != CHARS["a"]
    if before == CHARS["and"] and tokens.word(first - 3).isdigit():
        before = "!"  # "40 workers and 2012 guests"
    if many and (number % 50 == 0 or before not in BEFORE_DATES | {"'"}):
        return False
    if modified or 1900 <= number <= 2099:
        return True
    if after in LOWER_WORDS:
        following = tokens.word(hit.end).endswith(("ed", "ing"))
        old = before == CHARS["of"] and number >= 1500 and number % 50 > 0 and following
        return before == CHARS["in"] or old  # "the decree of 1808 appointing him"
    return before in BEFORE_DATES - classes_of("the to and") or (before, after) == ("(", ")")
