"""Finds time expressions: tokens, their classes, and the best set of rules that match."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .grammar import rules
from .lexicon import CHARS, CORE, class_of, words

_TOKEN = re.compile(
    r"""[^\W0-9_aopAOP]\w*
    |(?P<iso>[0-9]{4}(?P<dash>[-/])[0-9]{2}(?P=dash)[0-9]{2}
        (?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:\.[0-9]{1,9})?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?(?![\w/-]))
    |(?P<numdate>(?<![0-9][./-])[0-9]{1,2}(?:(?P<sep>[./-])[0-9]{1,2}(?P=sep)[0-9]{4}|/[0-9]{1,2}/[0-9]{2}|(?<=[0-9]{2})\.[0-9]{2}\.[0-9]{2})(?!\w|[./-][0-9]))
    |(?P<clockpm>[0-9]{1,2}[:.][0-9]{2}[ap]m\b)
    |(?P<clock>[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![\w:]))
    |(?P<dotclock>(?<![$€£])[0-9]{1,2}\.[0-9]{2}(?![\w%]|[.,][0-9]))
    |(?P<decimal>[0-9]{1,12}(?:[.,][0-9]{1,12}){1,9}\w*)
    |(?P<ampm>[ap]\.[ ]?m\b\.?)
    |(?P<aposyear>(?<!\w)['’][0-9]{2}\b)
    |(?P<aposdecade>(?<!\w)['’][0-9]0s\b)
    |(?P<oclock>o['’]clock)
    |(?P<contracted>['’](?:s|ll|re|ve|d|t|m)\b)
    |\w+
    |(?P<dot>\.)
    |(?P<blank>\n[^\S\n]*\n)
    |[^\w\s]""",
    re.VERBOSE,
)
_ABBREVIATED = frozenset(
    words(
        "mr mrs ms dr prof gen col lt sgt capt rev hon gov sen rep st no vs jr sr inc "
        "ltd co corp jan feb mar apr jun jul "
        "aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun u s"
    )
)
_LONGEST_WORD = 40
_REACH = 9  # more tokens than stand before or after the word that makes a time expression
_CORE = re.compile("[" + "".join(CHARS[name] for name in CORE) + "]+")


@dataclass(slots=True)
class Tokens:
    """A text as tokens: where each starts and ends, and one class character each."""

    text: str
    starts: list[int]
    ends: list[int]
    classes: str

    def words(self, first: int, end: int) -> str:
        """The text of tokens ``first`` to ``end`` (exclusive), in lower case."""
        return self.text[self.starts[first] : self.ends[end - 1]].lower() if end > first else ""


@dataclass(slots=True)
class Hit:
    """A rule that matched the tokens ``first`` to ``end`` (exclusive)."""

    rule: str
    first: int
    end: int
    groups: dict[str, tuple[int, int]]

    def __contains__(self, group: str) -> bool:
        return group in self.groups


def tokenise(text: str) -> Tokens:
    """Splits a text and classes its tokens; a boundary of sentences is classed ``!``."""
    starts: list[int] = []
    ends: list[int] = []
    classes: list[str] = []
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup
        start, end = match.span()
        if text[start] in "[]" and not text[start - 1 : start].isdigit() and not text[end : end + 1].isdigit():
            continue  # an editor's insertion reads on: "[two] years ago"
        if kind is None:
            classes.append(class_of(match.group()) if end - start <= _LONGEST_WORD else CHARS["word"])
        elif kind == "dot":
            classes.append("!" if _ends_sentence(text, start, starts, ends) else ".")
        elif kind == "blank":
            classes.append("!")
        elif kind == "contracted":
            classes.append("'" if end - start == 2 and text[end - 1] in "sS" else CHARS["word"])
        else:
            classes.append(CHARS[kind])
        starts.append(start)
        ends.append(end)
    return Tokens(text, starts, ends, "".join(classes))


def _ends_sentence(text: str, at: int, starts: list[int], ends: list[int]) -> bool:
    after = text[at + 1 : at + 2]
    if after and not (after.isspace() or after in "\"'”’)"):
        return False
    if not starts or ends[-1] != at:
        return True
    word = text[starts[-1] : at].lower()
    if len(word) == 1 and word.isalpha():
        return False
    following = text[at + 1 : at + 3].strip()
    return not (word in _ABBREVIATED and (len(word) > 4 or not following or not following[0].islower()))


def find_hits(tokens: Tokens) -> list[Hit]:
    """The matches that stand, in order; of two that overlap the one of more tokens, then the earlier."""
    found: list[tuple[int, int, int, re.Match[str]]] = []
    classes = tokens.classes
    near, places = _neighbourhoods(classes)
    for index, rule in enumerate(rules()):
        for match in rule.pattern.finditer(near):
            first, end = match.span()
            if end > first:
                found.append((first - end, first, index, match))
    found.sort(key=lambda item: item[:3])
    taken = bytearray(len(classes))
    hits: list[Hit] = []
    for minus_length, begin, index, match in found:
        first = places[begin]
        end = first - minus_length
        if any(taken[first:end]):
            continue
        shift = first - begin
        spans = {name: match.span(name) for name, said in match.groupdict().items() if said}
        groups = {name.rstrip("_"): (start + shift, stop + shift) for name, (start, stop) in spans.items()}
        hit = Hit(rules()[index].name, first, end, groups)
        if not _sensible(tokens, hit):
            continue
        taken[first:end] = b"\1" * (end - first)
        if not hit.rule.startswith("not_"):
            hits.append(hit)
    hits.sort(key=lambda hit: hit.first)
    return hits


def _neighbourhoods(classes: str) -> tuple[str, list[int]]:
    """The classes near a word that a time expression cannot do without, and the token each belongs to."""
    pieces: list[str] = []
    places: list[int] = []
    done = 0
    for match in _CORE.finditer(classes):
        start, end = max(match.start() - _REACH, 0), min(match.end() + _REACH, len(classes))
        if start > done or not places:
            pieces.append("!")
            places.append(-1)
            done = start
        pieces.append(classes[done:end])
        places.extend(range(done, end))
        done = max(done, end)
    return "".join(pieces), places


def _of(text: str) -> frozenset[str]:
    return frozenset(CHARS[name] for name in words(text))


_AFTER_NUMBERS = _of("units timeunits count adj") | {"$", "%"}
_BEFORE_DATES = _of("in of until before after on early the part later earlier to and")
_LOWER_WORDS = _of("word plural pastverb")
_GIVEN_NAMES = ("april", "june", "august")


def _sensible(tokens: Tokens, hit: Hit) -> bool:
    """What a rule cannot see by classes alone: case, the neighbours of bare years, months that are names."""
    classes, rule = tokens.classes, hit.rule
    before = classes[hit.first - 1] if hit.first else "!"
    after = classes[hit.end] if hit.end < len(classes) else "!"
    said = tokens.text[tokens.starts[hit.first] : tokens.ends[hit.first]]
    alone = hit.end - hit.first == 1
    if rule == "year":
        return _is_year(tokens, hit, before, after)
    if rule == "year_range":
        one, two = (tokens.words(*hit.groups[group]) for group in ("year", "year2"))
        if len(two) == 4:
            return 0 < int(two) - int(one) < 200
        return len(two) == 2 and int(two) == (int(one) + 1) % 100 and "1800" <= one <= "2150"
    if rule == "duration" and _is_no_length(tokens, hit):
        return False
    if rule == "aposyear":
        return not alone or before in _BEFORE_DATES
    if rule in ("present_ref", "past_ref", "future_ref"):
        return _is_vague(tokens, hit)
    if rule == "often":
        paper = before == CHARS["the"] and said.endswith("ly") and after not in _LOWER_WORDS  # "the daily" is read
        return said.islower() and not paper and before != "-"
    if rule in ("month", "maymonth", "maymonth_noun") and alone:
        given = said.lower() in _GIVEN_NAMES and after == CHARS["name"]
        acronym = said.isupper() and len(said) < 5
        short = len(said) == 3 and said != "May" and CHARS["name"] in (before, after)  # "Jun Abe" is somebody
        return not acronym and not short and not (given and before not in _BEFORE_DATES - {CHARS["and"]})
    if rule == "relday" and alone:
        return not (said == "Today" and before == CHARS["name"])
    return True


def _is_vague(tokens: Tokens, hit: Hit) -> bool:
    """Not ``the most recent model``, ``as soon as`` or ``the current account``."""
    before = tokens.words(hit.first - 1, hit.first) if hit.first else ""
    after = tokens.words(hit.end, hit.end + 1) if hit.end < len(tokens.starts) else ""
    return before not in ("most", "as", "so", "how", "too") and after not in ("account", "accounts", "affairs")


def _is_no_length(tokens: Tokens, hit: Hit) -> bool:
    """``a quarter`` is a share and ``one day`` some day or other, unless more words make them a length."""
    said = tokens.words(hit.first, hit.end)
    share = said.endswith(("quarter", "quarters")) and "adj" not in hit and "rel" not in hit
    before, after = tokens.classes[max(hit.first - 1, 0) : hit.first], tokens.classes[hit.end : hit.end + 1]
    return share or (said == "one day" and before != CHARS["in"] and after not in _of("before after"))


def _is_year(tokens: Tokens, hit: Hit, before: str, after: str) -> bool:
    """Whether four figures are a year and no amount, model or page."""
    classes, starts, ends = tokens.classes, tokens.starts, tokens.ends
    first = hit.groups["year"][0]
    number = int(tokens.words(first, first + 1))
    modified = first > hit.first
    if after in _AFTER_NUMBERS or before in "$%":
        return False
    if after in "-/:" and starts[hit.end] == ends[hit.end - 1]:
        compound = classes[hit.end + 1 : hit.end + 2]
        if after != "-" or compound not in (CHARS["word"], CHARS["pastverb"]):
            return False
    if before == "-" and not modified and ends[first - 1] == starts[first]:
        return classes[first - 2 : first - 1] == CHARS["year"]
    if before == CHARS["name"] and not modified:  # only events put an acronym before their year
        acronym = tokens.text[starts[first - 1] : ends[first - 1]]
        return acronym.isupper() and acronym.isalpha() and len(acronym) > 2 and 1900 <= number <= 2099
    if after == CHARS["plural"] and not modified and before != CHARS["a"]:
        if number % 50 == 0 or before not in _BEFORE_DATES | {"'"}:
            return False
    if modified or 1900 <= number <= 2099:
        return True
    if after in _LOWER_WORDS:
        return before == CHARS["in"]
    return before in _BEFORE_DATES - _of("the to and") or (before, after) == ("(", ")")
