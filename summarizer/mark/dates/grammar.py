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

_UNIONS = {
    "anymonth": "month maymonth",
    "digits": "day31 int year zero4 decimal",
    "dayno": "day31 ord31 ordword second",
    "dayfig": "day31 ord31",
    "ord": "ordword ord31 second final",
    "dunit": "d w m y quarter longunit century",
    "unit": "d w m y quarter longunit century timeunit",
    "manyunits": "units timeunits",
    "weekdayname": "weekday wkday",
    "prep": "in on at to of until before after early part and later earlier",
    "prepless": "in of until before after early",
    "deictic": "last past previous next coming following this that same current",
    "yeardeictic": "last previous next coming following this that same current",
    "noun": "word name plural event pastverb",
    "day_word": "today yesterday",
    "amount": "digits numword plural count",
    "half": "half",
    "clk": "clock dotclock day31",
}
_MACROS = {
    "CARD": r"(?: @numword (?: -? (?:@and)? @numword ){0,4} | @digits (?: @numword )? )",
    "QUANT": (
        r"(?: (?: @CARD | @a ) (?: @and @a @half ) | @CARD | @a @couple (?: @of )? | @a @number @of | (?:@a)? @vague (?: @of )? | @half @a |"
        r" @a @half | @half | @a )"
    ),
    "APPROX": r"(?: (?: @approx | @more @than | @at @least | @more @to | @vague ) )",
    "MOD": r"(?: (?: @early | @later | @earlier | @more ) -? )",
    "PARTOF": r"(?: (?:@the)? (?:@early)? @part @of )",
    "RELYEAR": r"(?: ,? (?:@of)? @yeardeictic @y )",
    "YEAR": r"(?: ,? (?:@of)? (?P<year>@year) (?! @digits | @period ) | ,? (?P<aposyear>@aposyear) | ,? (?:@of | @in)? (?P<relyear>@yeardeictic) @y )",
    "WEEKDAY": r"(?: (?P<weekday>@weekday|@wkday \.? ) )",
    "DASH": r"(?: - | @to | @until | @and | / )",
}


class Rule(NamedTuple):
    """A named pattern over class characters."""

    name: str
    pattern: re.Pattern[str]


def _compile(name: str, source: str) -> Rule:
    for _ in range(3):
        source = re.sub(r"@([A-Z]+)", lambda match: _MACROS[match[1]], source)
    source = re.sub(r"\s+", "", source)

    def chars(match: re.Match[str]) -> str:
        return "[" + "".join(CHARS[part] for part in _expand(match[1])) + "]"

    return Rule(name, re.compile(re.sub(r"@([a-z_]+[0-9]*)", chars, source)))


def _expand(name: str) -> list[str]:
    if name in CHARS and name not in _UNIONS:
        return [name]
    if _UNIONS[name] == name:
        return [name]
    return [leaf for part in _UNIONS[name].split() for leaf in _expand(part)]


_SOURCES = {
    # What looks like a time expression and is none.
    "not_age": r"(?: @CARD (?: - | @to | @and ) )? (?: @CARD | @a ) -? (?: @unit | @manyunits ) -? @old | @old @CARD (?! @anymonth) | @old @of @CARD (?:@manyunits)?",
    "not_named_day": r"@naming @weekday",
    "not_paper": r"(?:@the)? @weekday @paper",
    "not_money": r"\$ @digits (?: @count )? ",
    "not_numbered": r"(?: @numbered ) \.? @digits",
    "not_measure": r"(?: @approx | @more @than | @at @least | @more @to )? @digits -? @count",
    "not_decades_of_age": r"@his (?: @early -? )? (?: @decadeword | @decade )",
    "not_title": r"(?<=[\"']) @year (?=[,.!]? [\"'])",
    "not_event": r"(?<=@the) @anymonth (?: @name | @attacks ) | @anymonth @dayfig (?:@noun)? @attacks",
    # Days.
    "iso": r"@iso",
    "numdate": r"@numdate",
    "mdy": r"(?: @WEEKDAY ,? (?:@the)? )? (?P<month>@anymonth) \.? (?P<day>@dayfig) (?! @ampm | : ) @YEAR?",
    "dmy": r"(?: @WEEKDAY ,? (?:@on)? )? (?:@the)? (?P<day>@dayno) (?:@of)? (?P<month>@anymonth) \.? @YEAR? | (?P<day_>@day31) - (?P<month_>@anymonth) - (?P<year_>@year)",
    "mdy_range": r"(?: @WEEKDAY ,? )? (?P<first>(?P<month>@anymonth) \.? (?P<day>@dayfig) (?: ,? (?P<firstyear>@year) )? ) (?: - | @to | @until | @and | , (?:@and)?) (?P<second>(?P<day2>@dayfig) (?! @ampm | : | @count | @plural | @units | @timeunits | @anymonth | - ) @YEAR? )",
    "dmy_range": r"(?: @WEEKDAY ,? )? (?:@the)? (?P<first>(?P<day>@dayfig)) (?: - | @to | @until | @and ) (?:@the)? (?P<second>(?P<day2>@dayfig) (?:@of)? (?P<month>@anymonth) \.? @YEAR? )",
    "weekday": r"(?: (?:@MOD)? (?:@the)? (?P<rel>@deictic) (?P<coming>@coming)? )? (?:@MOD)? (?P<weekday>@weekday) (?: (?:@of)? (?P<relweek>@last|@next|@this|@following|@previous) @w )?",
    "wkday": r"(?: (?<=@on) | (?P<rel>@last|@next|@this) ) (?P<weekday>@wkday) \.? (?! @name )",
    "weekday_ago": r"(?P<weekday>@weekday) (?P<rel>@last|@next) (?! @w|@m|@y|@d|@season|@noun )",
    "daynumber": r"(?<=@on) @the (?P<day>@ord31) (?! @noun | @count | @d | @m | @y | @century | @anymonth )",
    "relday": r"(?: @MOD )? (?P<word>@today|@yesterday) | @the @d (?: @before | @after ) (?P<twice>@yesterday)",
    "tonight": r"(?: @MOD )? (?P<word>@tonight|@overnight)",
    "last_night": r"(?: @MOD )? (?:@the)? (?P<rel>@last|@this|@that|@same|@next|@following|@previous) (?P<daypart>@daypart)",
    "christmas": r"(?: (?<=@on) | (?<=@at) | (?<=@in) | (?<=@until) | (?<=@before) | (?<=@after) ) (?P<holiday>@holiday) @YEAR? (?! @noun | ' )",
    "holiday": r"(?P<holiday>@holiday '? @name | @new @name ' @name | @maymonth @name ) @YEAR?",
    # Weeks, weekends.
    "week_of": r"@the @w (?: @of | @before | @after ) (?= @anymonth (?:\.)? @dayfig )",
    "nth_week": r"@PARTOF? (?:@the)? (?P<nth>@ord|@last) (?:@adj)? @w @of (?P<month>@anymonth) @YEAR?",
    "nth_of": r"(?:@the)? (?P<nth>@ord|@last) (?P<unit>@d|@weekday|@weekend) (?:@of|@in) (?P<month>@anymonth) @YEAR?",
    "weekend": r"(?<! @a ) @the @weekend (?! @word @noun )",
    # Months and longer.
    "month_year": r"@PARTOF? (?: @MOD )? (?P<month>@anymonth) \.? @YEAR",
    "month_range": r"(?P<first>(?P<month>@anymonth) \.? ) (?: - | @to | @until | / ) (?P<second>(?P<month2>@anymonth) \.? @YEAR )",
    "month": r"@PARTOF? (?: @MOD )? (?P<month>@month) (?! \.? @day31 )",
    "maymonth": r"(?: (?<= @prepless ) | (?<= @to | @and ) | (?P<part>@PARTOF) | (?P<mod>@early -?) ) (?P<month>@maymonth)(?:\.)? (?! @dayfig | @name | ' )",
    "maymonth_noun": r"(?<= @the ) (?P<month>@maymonth) (?= @word | @plural )",
    "rel_month": r"@PARTOF? (?: @MOD )? (?P<rel>@last|@this|@next|@coming|@past|@previous|@following) (?P<month>@anymonth)",
    "month_list": r"(?P<month>@maymonth) (?= @DASH @anymonth )",
    "year": r"@PARTOF? (?: @MOD (?:@in)? )? (?: (?:@the)? @y )? (?P<year>@year)",
    "aposyear": r"(?: @MOD )? (?P<aposyear>@aposyear)",
    "year_range": r"(?P<first>(?P<year>@year)) (?: [-/] ) (?P<second>(?P<year2>@year|@day31|@int|@zero4)) (?! @count | [-/] )",
    "rel_unit": r"@PARTOF? (?: @MOD (?:@in)? )? (?: (?P<the>@the) )? (?:@that (?=@same))? (?P<rel>@deictic) (?P<past>@past|@coming)? (?:@fiscal)? (?P<unit>@d|@w|@m|@y|@quarter|@weekend|@longunit|@century|@season)",
    "unit_part": r"(?: @the (?:@early)? @part @of | @MOD @in ) @the (?P<unit>@d|@w|@m|@y|@weekend|@century|@season)",
    "years_end": r"(?: @the )? @y (?: ' | -? ) @part",
    "finish_day": r"(?<= @finish ) (?P<unit>@the @d) | (?<= @part ) (?P<unit2>@the @d) (?! @of ) | (?<= @in ) @the @d (?= [,!.] )",
    "adjacent": r"(?P<rel>@the) (?P<unit>@d|@w|@m|@y|@weekend|@quarter) (?P<dir>@before|@after|@earlier) (?! @the|@a|@his|@name|@that|@this|@each|@noun )",
    "ago": r"(?:@APPROX)? (?P<quant>@QUANT) (?P<unit>@unit|@manyunits) @ago (?: (?P<today>@today) )?",
    "from_now": r"(?:@APPROX)? (?P<quant>@QUANT) (?P<unit>@unit|@manyunits) @in @now | (?<=@in) (?P<quant_>@QUANT) (?P<unit_>@unit|@manyunits) ' @period",
    "later": r"(?:@APPROX)? (?P<quant>@QUANT) (?P<unit>@unit|@manyunits) (?: (?P<dir>@later|@earlier) (?! @than ) | (?P<prior>@before) (?= [,!.] ) )",
    "same_period": r"(?:@the)? (?: @same | @this ) (?P<unit>@period|@m|@quarter|@w|@d) (?: @of | @in | @a | @the )? (?: (?P<rel>@last|@previous|@next) @y | @y (?P<ago>@ago|@earlier|@before) | @y | (?P<year>@year) )",
    "quarter": r"@PARTOF? (?:@the)? (?P<nth>@ord) -? (?P<fiscal>@fiscal)? -? @quarter (?: @YEAR )?",
    "qtoken": r"(?P<q>@qtoken|@htoken) -? (?: ,? (?:@of)? (?P<year>@year) )?",
    "q_after": r"(?P<year>@year) -? (?P<q>@qtoken|@htoken)",
    "halfyear": r"@PARTOF? (?:@the)? (?P<nth>@ord) -? @half @YEAR",
    "halfyear_bare": r"@PARTOF? (?:@the)? (?P<nth>@ord) -? @half @of @the @y",
    "fiscal": r"(?: (?:@the)? @fiscal (?:@y)? ) (?P<year>@year) | (?P<fy>@fy) | (?:@the)? (?P<year2>@year) @fiscal @y",
    "season": r"@PARTOF? (?: @MOD (?:@in)? )? (?:@the)? (?P<season>@season) @YEAR",
    "season_bare": r"(?: (?<=@in) | (?<=@until) | (?<=@of) | (?<=@before) | (?<=@after) ) (?: @MOD )? (?:@the)? (?P<season>@season) (?! @noun )",
    "season_mod": r"(?P<mod>@early) (?P<season>@season)",
    "decade": r"@PARTOF? (?:@the)? (?: @MOD )? (?P<decade>@decade)",
    "aposdecade": r"@PARTOF? (?:@the)? (?: @MOD )? (?P<decade>@aposdecade)",
    "decadeword": r"@PARTOF? @the (?: @MOD )? (?P<decade>@decadeword)",
    "century": r"@PARTOF? (?:@the)? (?: @MOD )? (?P<nth>@ord|@ordbig) -? @century",
    # Times of day.
    "clock": r"(?P<clock>@clock|@dotclock|@day31) -? (?P<ampm>@ampm) (?: \(? (?: @local @period | (?P<zone>@zone) ) )?",
    "clockpm": r"(?P<clock>@clockpm) (?: \(? (?: @local @period | (?P<zone>@zone) ) )?",
    "clock24": r"(?P<clock>@clock|@dotclock|@zero4|@year|@int) (?: @timeunits )? \(? (?: @local @period | (?P<zone>@zone) )",
    "clock_hours": r"(?P<clock>@zero4) @timeunits | (?<=@at) (?P<clock_>@year) @timeunits",
    "clock_at": r"(?: (?<=@at) | (?<=@until) | (?<=@in) | (?<=@before) | (?<=@after) ) (?P<clock>@clock)",
    "oclock": r"(?P<clock>@day31|@numword) (?P<oclock>@oclock)",
    "daypart": r"(?: @MOD )? (?:@the)? (?:@MOD)? (?P<daypart>@daypart)",
    # Recurring and lasting.
    "every": r"@each (?:@other)? (?P<quant>@CARD|@vague|@ord)? (?: (?P<unit>@unit|@manyunits|@weekend) | (?P<weekday>@weekday) | (?P<month>@anymonth) | (?P<season>@season) | (?P<daypart>@daypart) ) (?P<part>@daypart)?",
    "weekdays": r"(?P<weekday>@weekdays)",
    "often": r"(?<!@the) (?P<often>@often)",
    "per": r"@per (?P<unit>@unit)",
    "rate": r"(?: (?<= @digits ) | (?<= @plural ) | (?<= @count ) | (?<= @times ) | (?<= @numword ) ) @a (?P<unit>@dunit|@timeunit) (?! @after|@before|@later|@earlier|@ago )",
    "duration": r"(?: @the (?P<rel>@last|@past|@next|@coming|@following|@previous) )? (?:@APPROX)? (?P<quant>@QUANT) (?:@more)? -? (?:@adj)? -? (?P<unit>@unit|@manyunits|@second) (?: -? @long )?",
    "duration_range": r"(?P<first>(?P<quant>@CARD)) (?: - | @to | @and ) (?P<second>(?P<quant2>@CARD) -? (?:@adj)? (?P<unit>@manyunits|@unit) (?! -? @old ))",
    "duration_the": r"@the (?P<rel>@last|@past|@next|@coming) (?P<unit>@dunit|@timeunit)",
    "duration_these": r"(?:@the|@these)? (?P<rel>@last|@past|@next|@coming|@previous|@vaguex) (?P<unit>@manyunits)",
    "duration_bare": r"(?: (?<=@in) | (?<=@approx) | (?<=@after) | (?<=@before) ) (?P<unit>@manyunits) (?! @later|@earlier|@ago)",
    "duration_long": r"(?P<unit>@unit|@manyunits) - @long",
}


@cache
def rules() -> list[Rule]:
    """All rules, compiled at the first call: importing stays cheap."""
    return [_compile(name, source) for name, source in _SOURCES.items()]
