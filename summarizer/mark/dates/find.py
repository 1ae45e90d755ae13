"""Finds time expressions: tokens, their classes, and the best set of rules that match."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .feasts import named_days
from .grammar import rules
from .lexicon import CHARS, CORE, MONTHS, class_of
from .national_days import NATIONAL
from .sense import sensible

_TOKEN = re.compile(
    r"""[^\W0-9_aopAOP]\w*
    |(?P<iso>[0-9]{4}(?P<dash>[-/.])[0-9]{2}(?P=dash)[0-9]{2}
        (?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:\.[0-9]{1,9})?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?(?![\w/-]))
    |(?P<numdate>(?<![0-9][./-])[0-9]{1,2}(?:(?P<sep>[./-])[0-9]{1,2}(?P=sep)[0-9]{4}|/[0-9]{1,2}/[0-9]{2}|(?<=[0-9]{2})\.[0-9]{2}\.[0-9]{2})(?!\w|[./-][0-9]))
    |(?P<clockpm>[0-9]{1,2}[:.][0-9]{2}[ap]m\b)
    |(?P<clock>[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![\w:]|\.[0-9]))
    |(?P<dotclock>(?<![$€£])[0-9]{1,2}\.[0-9]{2}(?![\w%]|[.,][0-9]))
    |(?P<decimal>(?![0-3]?[0-9],(?:19|20)[0-9]{2}\b)[0-9]{1,12}(?:[.,][0-9]{1,12}){1,9}\w*)
    |(?P<ampm>(?:[ap]\.[ ]?m|(?<=[0-9][ ])[AP]\.[ ]?M)\b\.?)
    |(?P<aposyear>(?<!\w)['’][0-9]{2}\b)
    |(?P<aposdecade>(?<!\w)['’][0-9]0s\b)
    |(?P<oclock>o['’]clock)
    |(?P<contracted>['’](?:s|ll|re|ve|d|t|m)\b)
    |[0-2][0-9][0-5][0-9](?=(?:GMT|UTC)\b)  # "0900GMT"
    |\w+
    |(?P<dot>\.)
    |(?P<blank>\n[^\S\n]*\n)
    |[^\w\s]""",
    re.VERBOSE,
)
_ABBREVIATED = frozenset(
    "mr mrs ms dr prof gen col lt sgt capt rev hon gov sen rep st no vs jr sr inc ltd co corp jan feb mar apr jun jul "
    "aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun u s".split()
)
_CAPITALISED = re.compile(r"\s+([A-Z]\w{0,39})")
_TIME_OF_PLACE = re.compile(r"[ \u00a0][A-Z]\w{0,39} (?:(?:Standard|Daylight|Summer) )?[Tt]ime\b")
"""What goes on with "9 p.m." where it names whose time that is."""
_DOTTED_DAY = re.compile(r"[ \u00a0]([A-Z]\w{0,39})\.? [0-9]{4}\b")
"""What follows the dot of a day as much of Europe writes it: "6. May 2026"."""
_WITH_TIME = frozenset(CHARS[name] for name in "month maymonth weekday wkday zone today local".split())
"""Classes of words with a capital that go on with a time after "a.m.": days, months, zones."""
_TITLED = frozenset("Year Month Week Weekend Quarter Decade Century".split())
"""Units with a capital, as headlines and titles write them; in running copy they belong to a name."""
_BEFORE_TITLED = frozenset("Last Next last next".split())
"""Words before such a unit with which it is a date all the same: "Last Week"."""
_RANKS = frozenset("First Second Third Fourth".split())
"""Ranks with which a part of a year is one in a headline, too."""
_NUMBERED = frozenset(CHARS[name] for name in "ordword ord31 ordbig".split())
"""Classes of numbers before a century."""
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

    def written(self, at: int) -> str:
        """One token as it is written, empty off either end."""
        return self.text[self.starts[at] : self.ends[at]] if 0 <= at < len(self.starts) else ""

    def word(self, at: int) -> str:
        """One token in lower case, empty off either end."""
        return self.text[self.starts[at] : self.ends[at]].lower() if 0 <= at < len(self.starts) else ""

    def cue(self, at: int) -> str:
        """One token in lower case, empty for "May" and where a hyphen glues it to what is before it: "Ji-won"."""
        hyphen = at > 0 and self.classes[at - 1] == "-" and self.ends[at - 1] == self.starts[at]
        return "" if hyphen or self.classes[at] == CHARS["maymonth"] else self.word(at)


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
            word = match.group()
            if word in _TITLED and starts and text[starts[-1] : ends[-1]] in _BEFORE_TITLED:
                word = word.lower()  # "Last Year"
            if word in ("Quarter", "Half") and starts and text[starts[-1] : ends[-1]] in _RANKS:
                word = word.lower()  # "Second Quarter 2026 Results"
                classes[-1] = class_of(text[starts[-1] : ends[-1]].lower())
            if word == "Century" and classes and classes[-1] in _NUMBERED:
                word = word.lower()  # "the 20th Century"
            classes.append(class_of(word) if end - start <= _LONGEST_WORD else CHARS["word"])
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
        if kind == "ampm" and text[end - 1] == "." and _opens_sentence(text, end):
            starts.append(end)
            ends.append(end)
            classes.append("!")
    return Tokens(text, starts, ends, "".join(classes))


def _opens_sentence(text: str, at: int) -> bool:
    """Whether a sentence starts after ``9 a.m.``, and neither a day nor a zone goes on with the time."""
    following = _CAPITALISED.match(text, at)
    return (
        following is not None
        and class_of(following[1]) not in _WITH_TIME
        and following[1] not in ("Central", "Eastern", "Pacific", "Mountain")
        and not _TIME_OF_PLACE.match(text, at)
    )


def _ends_sentence(text: str, at: int, starts: list[int], ends: list[int]) -> bool:
    after = text[at + 1 : at + 2]
    if after and not (after.isspace() or after in "\"'”’)"):
        return False
    if not starts or ends[-1] != at:
        return True
    word = text[starts[-1] : at].lower()
    if len(word) == 1 and word.isalpha():
        return False
    if word.isdigit() and len(word) < 3 and (dated := _DOTTED_DAY.match(text, at + 1)) and dated[1].lower() in MONTHS:
        return False
    return word not in _ABBREVIATED


def find_hits(tokens: Tokens) -> list[Hit]:
    """The matches that stand, in order; of two that overlap the one of more tokens, then the earlier."""
    found: list[tuple[int, int, int, re.Match[str]]] = []
    classes = tokens.classes
    near, places = _neighbourhoods(classes)
    seen = set(near)
    for index, rule in enumerate(rules()):
        if any(map(seen.isdisjoint, rule.needed)):
            continue
        for match in rule.pattern.finditer(near):
            first, end = match.span()
            if end > first:
                found.append((first - end, first, index, match))
    found.sort(key=lambda item: item[:3])
    taken = bytearray(len(classes))
    hits = [_named_day(tokens, *span) for span in named_days(tokens)]
    for hit in hits:
        taken[hit.first : hit.end] = b"\1" * (hit.end - hit.first)
    for minus_length, begin, index, match in found:
        first = places[begin]
        end = first - minus_length
        if any(taken[first:end]):
            continue
        shift = first - begin
        spans = {name: match.span(name) for name, said in match.groupdict().items() if said}
        groups = {name.rstrip("_"): (start + shift, stop + shift) for name, (start, stop) in spans.items()}
        hit = Hit(rules()[index].name, first, end, groups)
        if not sensible(tokens, hit):
            continue
        taken[first:end] = b"\1" * (end - first)
        if not hit.rule.startswith("not_"):
            hits.append(hit)
    hits.sort(key=lambda hit: hit.first)
    return hits


_YEAR_BEHIND = re.compile(r"\s(?:last|this|next) year(?!['’\w-])", re.IGNORECASE)


def _named_day(tokens: Tokens, first: int, end: int) -> Hit:
    """A feast by its name, with the year that follows it: "2026", "next year"."""
    groups = {"holiday": (first, end)}
    if tokens.classes[end : end + 1] == CHARS["year"]:
        groups["year"] = (end, end + 1)
        end += 1
    elif _YEAR_BEHIND.match(tokens.text, tokens.ends[end - 1]):
        groups["relyear"] = (end, end + 1)
        end += 2
    national = NATIONAL.fullmatch(tokens.text, tokens.starts[first], tokens.ends[groups["holiday"][1] - 1])
    return Hit("national_day" if national else "named_day", first, end, groups)


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
