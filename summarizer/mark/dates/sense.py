"""What a rule cannot see by classes alone: whether its match is a time expression in this place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .lexicon import CHARS, words

if TYPE_CHECKING:
    from .find import Hit, Tokens


def _of(text: str) -> frozenset[str]:
    return frozenset(CHARS[name] for name in words(text))


_AFTER_NUMBERS = _of("units timeunits count adj") | {"$", "%"}
_BEFORE_DATES = _of("in of until before after on early the part later earlier to and")
_LOWER_WORDS = _of("word plural pastverb")
_NOUNS = _of("numbered event plural")
_SUDDEN = frozenset(words("happen happens happened change changed appear appeared almost disappear vanish"))
"""Before "overnight" where it means suddenly."""
_LAWS = frozenset(("Act", "Law", "Treaty", "Convention", "Constitution", "Code", "Ordinance", "Accord", "Accords"))
"""What has its year for a part of its name: "the Companies Act of 1967"."""
_SPEEDS = frozenset(words("miles mile kilometres kilometers km metres meters feet knots frames revolutions beats"))
_OF_NEW_YEAR = frozenset(
    words("tree eve party holiday celebration greeting resolution honours tradition message address")
)
"""After "the new year" where the feast is meant."""
_FRACTIONS = frozenset(words("a one three quarter 1 3 about almost nearly over than"))
"""Before "quarter" and "quarters" where they may be shares."""
_OF_A_YEAR = frozenset(
    words("budget results sales revenue revenues earnings deliveries profit profits campaign season elections election")
)
"""What a year before it says the year of, though a name stands before that: "the council 2013 budget"."""
_WE = frozenset(words("we you i it they he she there"))
"""Who or what follows a figure of speech."""
_ON_FOOT = frozenset(words("organiser organisers organizer organizers participants leaders past through"))
"""After "March" where people walk."""
_IN_SEASON = {*words("meeting meetings break recess holiday holidays session sessions term offensive campaign budget")}
"""What takes place in the season named before it."""
_ACCOUNTS = {
    *words("profit profits loss losses sales revenue revenues earnings results income turnover growth guidance"),
    *words("outlook output orders deliveries exports dividend margin margins gdp inflation earned forecast economy"),
}
"""What is told of a half of the year, and never of a match."""
_BEFORE_VERBS = {*words("to will would may might could can should must shall not cannot")}  # and before no bare noun
_NEAR = 10  # tokens before a "first half" among which such a word is looked for
_GIVEN_NAMES = ("april", "june", "august")  # months that are given names, too: "June Doe"


def sensible(tokens: Tokens, hit: Hit) -> bool:
    """What a rule cannot see by classes alone: case, the neighbours of bare years, months that are names."""
    classes, rule = tokens.classes, hit.rule
    before = classes[hit.first - 1] if hit.first else "!"
    after = classes[hit.end] if hit.end < len(classes) else "!"
    said = tokens.text[tokens.starts[hit.first] : tokens.ends[hit.first]]
    alone = hit.end - hit.first == 1
    if rule == "from_now" and hit.first and _word(tokens, hit.first - 1) == "for":
        return False  # "will walk out for three days from Tuesday"
    verb = before == CHARS["plural"] or _word(tokens, hit.first - 1) in _BEFORE_VERBS
    if said in ("fall", "spring") and verb and not tokens.words(hit.first, hit.end)[-4:].isdigit():
        return False  # "prices will fall this year"
    if rule == "year":
        return _is_year(tokens, hit, before, after)
    if rule == "decade" and before == "-":  # a model's number: "KC-30s"
        return tokens.ends[hit.first - 1] != tokens.starts[hit.first]
    if rule == "century":
        return _word(tokens, hit.end) not in ("bc", "bce")
    if rule == "new_year":
        return _word(tokens, hit.end) not in _OF_NEW_YEAR
    if rule == "duration_all":
        return said.lower() == "all" or _word(tokens, hit.end - 2) in ("whole", "entire")
    if rule == "not_measure":
        return not _tells_of_people(tokens, hit.first, before)
    if rule == "decade_s":
        return tokens.words(*hit.groups["decade"]).endswith("0")
    if rule in ("year_range", "year_span"):
        one, two = (tokens.words(*hit.groups[group]) for group in ("year", "year2"))
        if len(two) == 4:
            return 0 < int(two) - int(one) < 200
        return len(two) == 2 and "1800" <= one <= "2150" and _is_span(int(one) % 100, int(two), before)
    if rule == "duration" and _is_no_length(tokens, hit):
        return False
    if rule in ("first_months", "first_half_year"):
        counted = tokens.words(hit.first, hit.end).split()  # other counts of months have no value
        return "first" in counted and (
            rule == "first_half_year" or ("months" in counted and bool({"six", "6"} & set(counted)))
        )
    if rule == "halfyear_bare":
        return "half of the" in tokens.words(hit.first, hit.end) or _is_of_accounts(tokens, hit)
    if rule == "centuries":
        return tokens.words(*hit.groups["unit"]) == "centuries"
    if rule == "maymonth_open":  # "May" is somebody
        return said == "March" and _word(tokens, hit.end) not in _ON_FOOT
    if rule == "season_event":
        return "unit" in hit or _word(tokens, hit.end) in _IN_SEASON
    if rule == "aposyear":
        return not alone or before in _BEFORE_DATES
    if rule in ("present_ref", "past_ref", "future_ref"):
        return _is_vague(tokens, hit)
    if rule == "per":
        return tokens.words(hit.first - 1, hit.first) not in _SPEEDS if hit.first else True
    if rule == "duration_plural":
        return said.islower() and said != "quarters"  # those of a town, or shares
    if rule == "tonight" and said.lower() == "overnight":
        return tokens.words(hit.first - 1, hit.first) not in _SUDDEN if hit.first else True
    if rule == "often":
        noun = after in _LOWER_WORDS or after in _NOUNS
        paper = before == CHARS["the"] and said.endswith("ly") and not noun  # "the daily" is read
        return said.islower() and not paper and before != "-"
    if rule in ("month", "maymonth", "maymonth_noun") and alone:
        given = said.lower() in _GIVEN_NAMES and after == CHARS["name"]
        acronym = said.isupper() and len(said) < 5
        short = len(said) == 3 and said != "May" and CHARS["name"] in (before, after)  # "Jun Abe" is somebody
        doubled = _hyphened(tokens, hit.first)
        return (
            not acronym and not short and not doubled and not (given and before not in _BEFORE_DATES - {CHARS["and"]})
        )
    if rule == "unit_part" and _is_figurative(tokens, hit):
        return False
    if rule == "relday" and alone:
        return not (said == "Today" and _is_programme(tokens, hit.first))
    if rule == "daypart" and alone and said[0].isupper() and after == CHARS["name"]:
        return False  # "Dawn" is somebody
    if rule == "weekday" and alone and after == CHARS["name"]:
        return not _is_paper(tokens, hit.first)
    return True


def _is_programme(tokens: Tokens, at: int) -> bool:
    """Whether a capital "Today" goes on with a name, be it one that opens small: "eNews Today", "Radio 4's Today"."""
    before = tokens.text[tokens.starts[at - 1] : tokens.ends[at - 1]] if at else ""
    return before.endswith(("'s", "’s")) or any(char.isupper() for char in before)


def _is_paper(tokens: Tokens, at: int) -> bool:
    """Whether a weekday stands after the capital article of a paper's name: "he told The Sunday Argus"."""
    return (
        at > 1 and tokens.classes[at - 2] != "!" and tokens.text[tokens.starts[at - 1] : tokens.ends[at - 1]] == "The"
    )


def _hyphened(tokens: Tokens, at: int) -> bool:
    """Whether a month is half of a given name: "Jun-Jun", "Jan-Erik", "April-Rose"."""
    for hyphen, other in ((at + 1, at + 2), (at - 1, at - 2)):
        if not 0 <= min(hyphen, other) <= max(hyphen, other) < len(tokens.starts) or _word(tokens, hyphen) != "-":
            continue
        glued = tokens.ends[min(hyphen, at)] == tokens.starts[max(hyphen, at)]
        if glued and (_word(tokens, other) == _word(tokens, at) or tokens.classes[other] == CHARS["name"]):
            return True
    return False


def _is_law(tokens: Tokens, at: int) -> bool:
    """Whether a law or a treaty with a name stands there."""
    return at >= 0 and tokens.text[tokens.starts[at] : tokens.ends[at]] in _LAWS


def _word(tokens: Tokens, at: int) -> str:
    """One token in lower case, empty off the end."""
    return tokens.words(at, at + 1) if at < len(tokens.starts) else ""


def _is_span(one: int, two: int, before: str) -> bool:
    """``2017-18`` and, where it is no month, ``for 2017-20``."""
    return two == (one + 1) % 100 or (before in _BEFORE_DATES and max(one, 12) < two < one + 20)


def _is_of_accounts(tokens: Tokens, hit: Hit) -> bool:
    """Whether a "first half" is that of a year and not of a match: figures of a firm stand beside it."""
    if tokens.classes[hit.end : hit.end + 1] == CHARS["of"]:
        return False
    near = {_word(tokens, at) for at in range(max(hit.first - _NEAR, 0), hit.end + 4)}
    return bool(near & _ACCOUNTS)


def _is_figurative(tokens: Tokens, hit: Hit) -> bool:
    """``at the end of the day, we ...``: all things considered."""
    said = tokens.words(hit.first, hit.end)
    return said == "the end of the day" and _word(tokens, hit.end) == "," and _word(tokens, hit.end + 1) in _WE


def _tells_of_people(tokens: Tokens, first: int, before: str) -> bool:
    """``in 2009 people earned less``: a year, and no count of them."""
    said = _word(tokens, first)
    year = before == CHARS["in"] and said.isdigit() and 1900 <= int(said) <= 2099 and int(said) % 10 > 0
    return year and _word(tokens, first + 1) == "people"


def _is_vague(tokens: Tokens, hit: Hit) -> bool:
    """Not ``the most recent model``, ``as soon as`` or ``the current account``."""
    before = tokens.words(hit.first - 1, hit.first) if hit.first else ""
    after = tokens.words(hit.end, hit.end + 1) if hit.end < len(tokens.starts) else ""
    return before not in ("most", "as", "so", "how", "too") and after not in ("account", "accounts", "affairs")


def _is_no_length(tokens: Tokens, hit: Hit) -> bool:
    """``a quarter`` is a share and ``one day`` some day or other, unless more words make them a length."""
    said = tokens.words(hit.first, hit.end)
    share = said.endswith(("quarter", "quarters")) and "adj" not in hit and "rel" not in hit
    share = share and (said.split()[0] in _FRACTIONS or _word(tokens, hit.end) == "of")
    before, after = tokens.classes[max(hit.first - 1, 0) : hit.first], tokens.classes[hit.end : hit.end + 1]
    ordinal = said.endswith(" second") or said == "second"  # "a second quarter loss", and no moment
    return (
        share
        or ordinal
        or said == "some day"
        or (said == "one day" and before != CHARS["in"] and after not in _of("before after"))
    )


_NUMBER = frozenset(("no", "nr", "nos", "number"))


def _is_year(tokens: Tokens, hit: Hit, before: str, after: str) -> bool:
    """Whether four figures are a year and no amount, model or page."""
    classes, starts, ends = tokens.classes, tokens.starts, tokens.ends
    first = hit.groups["year"][0]
    number = int(tokens.words(first, first + 1))
    if before == CHARS["of"] and not hit.first < first and _is_law(tokens, hit.first - 2):
        return False
    modified = first > hit.first
    if before == "/" and {_word(tokens, first - 3), _word(tokens, first - 4)} & _NUMBER:
        return False  # "No. 014/2026"
    counts = after in _AFTER_NUMBERS and not _tells_of_people(tokens, first, before)
    if counts or before in "$%":
        return False
    glued = after in "-/:" and starts[hit.end] == ends[hit.end - 1]
    if glued and (after != ":" or starts[hit.end + 1 : hit.end + 2] == [ends[hit.end]]):
        compound = classes[hit.end + 1 : hit.end + 2]
        if after != "-" or compound not in (CHARS["word"], CHARS["pastverb"]):
            return False
        if not tokens.text[starts[hit.end + 1] : ends[hit.end + 1]].islower():
            return False
    if before == "-" and not modified and ends[first - 1] == starts[first]:
        return classes[first - 2 : first - 1] == CHARS["year"]
    if before == CHARS["name"] and not modified and 1900 <= number <= 2099 and _word(tokens, hit.end) in _OF_A_YEAR:
        return True
    if before == CHARS["name"] and not modified:  # only events put an acronym before their year
        acronym = tokens.text[starts[first - 1] : ends[first - 1]]
        return acronym.isupper() and acronym.isalpha() and len(acronym) > 2 and 1900 <= number <= 2099
    many = after == CHARS["plural"] and not modified and before != CHARS["a"]
    if many and (number % 50 == 0 or before not in _BEFORE_DATES | {"'"}):
        return False
    if modified or 1900 <= number <= 2099:
        return True
    if after in _LOWER_WORDS:
        return before == CHARS["in"]
    return before in _BEFORE_DATES - _of("the to and") or (before, after) == ("(", ")")
