"""What a rule cannot see by classes alone: whether its match is a time expression in this place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .lexicon import CHARS, HOLIDAYS
from .sense_year import BEFORE_DATES, LOWER_WORDS, classes_of, is_span, is_year, tells_of_people

if TYPE_CHECKING:
    from .find import Hit, Tokens


_NOUNS = classes_of("numbered event plural")
_SUDDEN = frozenset("happen happens happened change changed appear appeared almost disappear vanish".split())
"""Before "overnight" where it means suddenly."""
_SPEEDS = frozenset("miles mile kilometres kilometers km metres meters feet knots frames revolutions beats".split())
_OF_NEW_YEAR = frozenset(
    "tree eve party holiday celebration greeting resolution honours tradition message address".split()
)
"""After "the new year" where the feast is meant."""
_FRACTIONS = frozenset("a one three quarter 1 3 about almost nearly over than more less up at".split())
"""Before "quarter" and "quarters" where they may be shares."""
_WE = frozenset("we you i it they he she there".split())
"""Who or what follows a figure of speech."""
_ON_FOOT = frozenset("organiser organisers organizer organizers participants leaders past through".split())
"""After "March" where people walk."""
_PLACES = frozenset("madness hare street road lane avenue county town hill fair".split())
"""What with "March" or "May" before it names a place or a thing."""
_IN_SEASON = frozenset(
    "meeting meetings break recess holiday holidays session sessions term offensive campaign budget".split()
)
"""What takes place in the season named before it."""
_ACCOUNTS = frozenset(
    "profit profits loss losses sales revenue revenues earnings results income turnover growth guidance outlook output "
    "orders deliveries exports dividend margin margins gdp inflation earned forecast economy rates hike hikes easing "
    "shipments imports lending hiring".split()
)
"""What is told of a half of the year, and never of a match."""
_ECONOMISTS = frozenset(("economist", "economists"))
_BEFORE_VERBS = frozenset("to will would may might could can should must shall not cannot".split())
"""What stands before verbs and before no bare noun."""
_NEAR = 10  # tokens before a "first half" among which such a word is looked for
_APART = frozenset("first last final opening closing".split())
_CARDINALS = classes_of("numsmall numlarge day31 int vague")
_SET = frozenset("set due scheduled planned slated fixed listed booked adjourned called postponed".split())
_ORDINARY = frozenset("normal typical usual average ordinary regular given".split())
"""Before a weekday that is any of its kind."""
_BEFORE_DAYS = classes_of("on until")
_OTHER_WORDS = frozenset("mon wed sat sun thu tue".split())
"""Short names of weekdays that are names of people or firms, too."""
_MONTHS = classes_of("month maymonth")
_GIVEN_NAMES = ("april", "june", "august")  # months that are given names, too: "June Doe"


def sensible(tokens: Tokens, hit: Hit) -> bool:
    """What a rule cannot see by classes alone: case, the neighbours of bare years, months that are names."""
    classes, rule = tokens.classes, hit.rule
    before = classes[hit.first - 1] if hit.first else "!"
    after = classes[hit.end] if hit.end < len(classes) else "!"
    said = tokens.written(hit.first)
    alone = hit.end - hit.first == 1
    if rule == "from_now" and tokens.word(hit.first - 1) == "for":
        return False  # "will walk out for three days from Tuesday"
    verb = before == CHARS["plural"] or tokens.word(hit.first - 1) in _BEFORE_VERBS
    if said in ("fall", "spring") and verb and not tokens.words(hit.first, hit.end)[-4:].isdigit():
        return False  # "prices will fall this year"
    if rule == "year":
        return is_year(tokens, hit, before, after)
    if rule == "decade" and before == "-":  # a model's number: "KC-30s"
        return tokens.ends[hit.first - 1] != tokens.starts[hit.first]
    if rule == "century":
        named = tokens.written(hit.end - 1).istitle() and after == CHARS["name"]  # "20th Century Fox"
        return tokens.word(hit.end) not in ("bc", "bce") and not named
    if rule == "rel_month" and said.lower() == "past":
        return False  # "ran past June"
    if rule == "new_year_day":
        return tokens.written(hit.end - 1) == "Year" and tokens.written(hit.end - 2) == "New"
    if rule == "new_year":
        return tokens.word(hit.end) not in _OF_NEW_YEAR
    if rule == "duration_all":
        return said.lower() == "all" or tokens.word(hit.end - 2) in ("whole", "entire")
    if rule == "not_measure":
        return not tells_of_people(tokens, hit.first, before)
    if rule == "decade_s":
        return tokens.words(*hit.groups["decade"]).endswith("0")
    if rule in ("year_range", "year_span"):
        one, two = (tokens.words(*hit.groups[group]) for group in ("year", "year2"))
        if len(two) == 4:
            return 0 < int(two) - int(one) < 200
        return len(two) == 2 and "1800" <= one <= "2150" and is_span(int(one) % 100, int(two), before)
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
        return said == "March" and tokens.word(hit.end) not in _ON_FOOT
    if rule == "holiday" and said in ("May", "March"):
        return tokens.words(hit.first, hit.first + 2) in HOLIDAYS  # and not "May Doe"
    if rule == "maymonth_led":  # "In May Doe left", and not "in May Doe", "In May Doe," or "In May Doe's view"
        opens = (
            tokens.written(hit.first - 1).istitle() and said in ("May", "March") and tokens.word(hit.end) not in _PLACES
        )
        held = {"'", "'s", "’", "’s"} & {tokens.word(hit.end + 1), tokens.word(hit.end + 2)}
        return opens and not held and tokens.word(hit.end + 1) != ","
    if rule == "season_event":
        return "unit" in hit or tokens.word(hit.end) in _IN_SEASON
    if rule == "aposyear":
        return not alone or before in BEFORE_DATES
    if rule in ("not_present", "not_past", "not_future"):
        return _is_vague(tokens, hit)
    if rule == "per":
        return tokens.word(hit.first - 1) not in _SPEEDS
    if rule == "duration_plural":
        return said.islower() and said != "quarters"  # those of a town, or shares
    if rule == "tonight" and said.lower() == "overnight":
        return tokens.word(hit.first - 1) not in _SUDDEN
    if rule == "often":
        noun = after in LOWER_WORDS or after in _NOUNS
        paper = before == CHARS["the"] and said.endswith("ly") and not noun  # "the daily" is read
        return said.islower() and not paper and before != "-"
    if rule in ("month", "maymonth", "maymonth_noun") and alone:
        if said == "august":
            return False  # "an august assembly"
        given = said.lower() in _GIVEN_NAMES and after == CHARS["name"]
        acronym = said.isupper() and len(said) < 5
        short = len(said) == 3 and said != "May" and CHARS["name"] in (before, after)  # "Jun Abe" is somebody
        doubled = _hyphened(tokens, hit.first)
        return not acronym and not short and not doubled and not (given and before not in BEFORE_DATES - {CHARS["and"]})
    if rule == "daynumber" and "day" in hit and before == CHARS["in"]:
        set_for = tokens.word(hit.first - 1) == "for" and tokens.word(hit.first - 2) in _SET
        return set_for or tokens.word(hit.first - 1) in ("by", "since")
    if rule == "clock_part" and tokens.word(hit.first - 1) == "in":
        return False  # "one in five in the morning peak"
    if rule == "unit_part" and _is_figurative(tokens, hit):
        return False
    if rule == "relday" and alone:
        return not (said == "Today" and _is_programme(tokens, hit.first))
    if rule == "daypart" and alone and said[0].isupper():
        previous = tokens.written(hit.first - 1)
        if after == CHARS["name"] or (previous.isalpha() and previous.islower()):
            return False  # "Dawn" is somebody, and "told Dawn on Friday" a paper
    if rule == "wkday" and "rel" not in hit and before not in _BEFORE_DAYS:
        if tokens.written(hit.first).islower():
            return False  # "The singer weds."
        if tokens.word(hit.first) in _OTHER_WORDS:
            return tokens.written(hit.end)[:1].islower() or after == ","  # "met Sat. night", not "sold by Sun. In May"
    if rule == "duration_range":
        if {before, classes[hit.first - 2 : hit.first - 1] if before == "." else ""} & _MONTHS:
            return False  # "on December 11 – four years late"
        year, unit = tokens.words(*hit.groups["quant"]), tokens.words(*hit.groups["unit"])
        return not (year.isdigit() and 1900 <= int(year) <= 2099 and unit[0] in "dwmyh")  # "in May 2005 to 18 months"
    if rule == "clock_at" and tokens.word(hit.first - 1) == "in":
        return False  # "won in 3:32"
    if rule == "full_year":
        return "full" in tokens.words(hit.first, hit.end) and _is_of_accounts(tokens, hit)
    if rule == "of_unit" and _is_count(tokens, hit.first - 2):
        return False
    if rule == "season_bare" and said.lower() == "fall" and before == CHARS["after"]:
        return False  # "Singer rests after fall"
    if rule == "weekday" and (tokens.word(hit.first - 1) in _ORDINARY or _is_address(tokens, hit.end)):
        return False
    if rule == "weekday" and alone and after == CHARS["name"]:
        return not _is_paper(tokens, hit.first)
    return True


def _is_address(tokens: Tokens, at: int) -> bool:
    """Whether a dot and small letters are glued to what stands before a token: "monday.com"."""
    glued = tokens.starts[at : at + 2] == [tokens.ends[at - 1], tokens.ends[at - 1] + 1] and tokens.word(at) == "."
    return glued and tokens.written(at + 1)[:1].islower()


def _is_count(tokens: Tokens, at: int) -> bool:
    """Whether units at a token are counted and none is told apart: "50 weeks of the year", not "the first two weeks"."""
    told = tokens.word(at - 2) in _APART or tokens.word(at - 1) in _APART
    return tokens.classes[at - 1] in _CARDINALS and not told


def _is_programme(tokens: Tokens, at: int) -> bool:
    """Whether a capital "Today" goes on with a name, be it one that opens small: "eNews Today", "Radio 4's Today"."""
    before = tokens.written(at - 1)
    return before.endswith(("'s", "’s")) or any(char.isupper() for char in before)


def _is_paper(tokens: Tokens, at: int) -> bool:
    """Whether a weekday stands after the capital article of a paper's name: "he told The Sunday Argus"."""
    return at > 1 and tokens.classes[at - 2] != "!" and tokens.written(at - 1) == "The"


def _hyphened(tokens: Tokens, at: int) -> bool:
    """Whether a month is half of a given name: "Jun-Jun", "Jan-Erik", "April-Rose"."""
    for hyphen, other in ((at + 1, at + 2), (at - 1, at - 2)):
        if not 0 <= min(hyphen, other) <= max(hyphen, other) < len(tokens.starts) or tokens.word(hyphen) != "-":
            continue
        glued = tokens.ends[min(hyphen, at)] == tokens.starts[max(hyphen, at)]
        if glued and (tokens.word(other) == tokens.word(at) or tokens.classes[other] == CHARS["name"]):
            return True
    return False


def _is_of_accounts(tokens: Tokens, hit: Hit) -> bool:
    """Whether a "first half" is that of a year and not of a match: figures of a firm stand beside it."""
    if tokens.classes[hit.end : hit.end + 1] == CHARS["of"]:
        return False
    near = {tokens.word(at) for at in range(max(hit.first - _NEAR, 0), hit.end + 4)}
    later = {tokens.word(at) for at in range(hit.end, hit.end + _NEAR)}  # "…," said the bank's economist
    return bool(near & _ACCOUNTS or later & _ECONOMISTS)


def _is_figurative(tokens: Tokens, hit: Hit) -> bool:
    """``at the end of the day, we ...``: all things considered."""
    said = tokens.words(hit.first, hit.end)
    return said == "the end of the day" and tokens.word(hit.end) == "," and tokens.word(hit.end + 1) in _WE


def _is_vague(tokens: Tokens, hit: Hit) -> bool:
    """Not ``the most recent model``, ``as soon as`` or ``the current account``."""
    before, after = tokens.word(hit.first - 1), tokens.word(hit.end)
    return before not in ("most", "as", "so", "how", "too") and after not in ("account", "accounts", "affairs")


def _is_no_length(tokens: Tokens, hit: Hit) -> bool:
    """``a quarter`` is a share and ``one day`` some day or other, unless more words make them a length."""
    said = tokens.words(hit.first, hit.end)
    if tokens.word(hit.end + (tokens.word(hit.end) in ("'", "’"))) == "war":
        return True  # "the Thirty Years' War"
    share = said.endswith(("quarter", "quarters")) and "adj" not in hit and "rel" not in hit
    share = share and (said.split()[0] in _FRACTIONS or tokens.word(hit.end) == "of")
    before, after = tokens.classes[max(hit.first - 1, 0) : hit.first], tokens.classes[hit.end : hit.end + 1]
    ordinal = said.endswith(" second") or said == "second"  # "a second quarter loss", and no moment
    return (
        share
        or ordinal
        or said == "some day"
        or (said == "one day" and before != CHARS["in"] and after not in classes_of("before after"))
    )
