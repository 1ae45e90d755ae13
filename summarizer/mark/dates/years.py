"""The year of a date: by its own words, or by another date of its sentence."""

from __future__ import annotations

from bisect import bisect_left

from .ahead import OCCASIONS, OUTCOMES
from .context import Context
from .find import Hit
from .focus import BACK, COMPARING, RELATIVES, TELLING
from .lexicon import CHARS, MONTHS

_AFTER = 12  # tokens after a date within which "in 2024" is its year, too
_NEXT = 4  # tokens within which a year to come after "and" is that of a date before it: "on May 3 and 4 in 2029"
_UNTIL = frozenset(("until", "till", "by"))
"""What a year to come is the end or the term of: "experts asked in May saw no rise until 2029"."""
_ASIDE = 10  # more tokens than a participle clause has before its year


def sentence_year(context: Context, hit: Hit) -> int | None:
    """The year said with another date of the same sentence, the nearest one."""
    number = context.sentence(hit.first)
    said = context.years.get(number, [])
    if not said and context.anchor and _opens_last_year(context, hit):
        return context.anchor.year - 1
    if not said and number and context.word(context.bounds[number - 1]) == ";":
        said = context.years.get(number - 1, [])
    at = bisect_left(said, (hit.first, 0, ""))
    near = [place for place in said[max(at - 1, 0) : at + 1] if not _cut_off(context, place[0], hit.first)]
    near = [place for place in near if place[2] or place[0] - hit.first < _AFTER]
    month = context.said(hit, "month")
    if month and any(month == other for _, _, other in near) and "day" not in hit:
        return None  # "in January, compared with January 2008"
    place = min(near, key=lambda place: abs(place[0] - hit.first)) if near else None
    year = place[1] if place else None
    if year is None or context.anchor is None or year == context.anchor.year:
        return year
    tense, doubtful = context.tense_and_doubt(hit)
    if year > context.anchor.year and place:  # "began in the third quarter and may end in 2028"
        apart = place[0] > hit.first + _NEXT and "and" in map(context.word, range(hit.end, place[0]))
        apart = apart or (place[0] > hit.end and not _UNTIL.isdisjoint(map(context.word, range(hit.end, place[0]))))
        return None if tense == "past" or (apart and not place[2]) else year
    as_of = (context.word(hit.first - 2), context.word(hit.first - 1)) == ("as", "of")
    if as_of and tense == "present" and not doubtful and month in MONTHS:
        return context.anchor.year - (
            MONTHS[month] > context.anchor.month
        )  # "began in 1998 and as of May has 30 boats"
    return None if tense == "future" and not doubtful else year


def _opens_last_year(context: Context, hit: Hit) -> bool:
    """Whether a sentence tells of what was last year's: "Last year's talks ended on May 4"."""
    start, _ = context.sentence_tokens(context.sentence(hit.first))
    while start < hit.first and not context.word(start).strip():
        start += 1
    between = [context.word(at) for at in range(start, hit.first)]
    opens = between[:2] == ["last", "year"] and between[2:3] in (["'s"], ["’s"]) and "," not in between
    # its winner may do something this year
    return opens and not (OCCASIONS | OUTCOMES).isdisjoint(between[3:6]) and context.tense(hit) == "past"


def _cut_off(context: Context, one: int, two: int) -> bool:
    """Whether the year at ``one`` is that of another matter: "in 2005 ... and recently", "in June, up from May 2005"."""
    between = {context.word(at) for at in range(min(one, two) + 1, max(one, two))}
    if one < two and "since" in (context.word(one - 1), context.word(one - 2)) and "," in between:
        return True  # "have not met since May 2021, and a call announced in April was scrapped"
    return bool(between & (TELLING | COMPARING if one > two else TELLING)) or (one < two and _aside(context, one, two))


def _aside(context: Context, year: int, token: int) -> bool:
    """Whether a year is told by the way, of what stands before it: "the law, passed in 2007, ... on Jan 1"."""
    start = next((at for at in range(year, max(year - _ASIDE, 0), -1) if context.word(at) == ","), None)
    closed = any(context.word(at) == "," for at in range(year + 1, min(year + 4, token)))
    if start is None or not closed:
        return False
    return context.word(start + 1) in RELATIVES or context.tokens.classes[start + 1] == CHARS["pastverb"]


def year_of(context: Context, hit: Hit) -> int | None:
    """The year that belongs to a hit by its own words: ``2009``, ``'82``, ``last year``."""
    if "year" in hit:
        return int(context.said(hit, "year"))
    if "aposyear" in hit:
        short = int(context.said(hit, "aposyear")[1:3])
        latest = (context.anchor.year if context.anchor else 2030) + 10
        return 2000 + short if 2000 + short <= latest else 1900 + short
    if "relyear" in hit:
        return relative_year(context, context.said(hit, "relyear"), hit.first)
    return None


def year_said(context: Context, hit: Hit) -> int | None:
    """The year that belongs to a hit by its own words, else by another date of its sentence."""
    year = year_of(context, hit)
    return sentence_year(context, hit) if year is None else year


def relative_year(context: Context, word: str, token: int) -> int | None:
    """The year that "last year" or "the following year" means here."""
    if word in ("last", "past", "next", "coming", "upcoming", "this", "current"):
        step = {"last": -1, "past": -1, "next": 1, "coming": 1, "upcoming": 1}.get(word, 0)
        return context.anchor.year + step if context.anchor else None
    back = word in BACK
    base = context.year_before(token) if back else context.focus_day("Y")
    step = -1 if back else 0 if word in ("same", "that") else 1
    return base.year + step if base else None
