"""The rules of the grammar, by name, in the notation of :mod:`summarizer.mark.dates.grammar`.

The named groups are what the resolver reads; a trailing underscore marks a second place for the same.
"""

from __future__ import annotations

from .rules_other import OTHERS

SOURCES = {
    # What looks like a time expression and is none.
    "not_age": (
        r"(?: @CARD (?: - | @to | @and ) )? (?: @CARD | @a ) -? (?: @unit | @manyunits ) -? @old | @old (?:@in)? @CARD "
        r"(?: (?: - | @to | @and ) @CARD )? (?:@manyunits)? (?! @anymonth ) | @old @of @CARD (?:@manyunits)?"
    ),
    "not_named_day": r"@naming (?: @weekday | @anymonth ) | (?<! @on ) @good @weekday @name",
    "not_some_day": r"@a (?:@early)? @weekday (?:@daypart)? (?! @noun | @weekend | @daypart )",
    "not_paper": r"(?:@the)? @weekday @paper",
    "not_money": r"\$ @digits (?: @count )? ",
    "not_numbered": r"(?: @numbered ) \.? @digits",
    "not_measure": r"(?: @approx | @more @than | @at @least | @more @to )? @digits -? @count",
    "not_decades_of_age": r"@his (?: @early -? )? (?: @decadeword | @decade )",
    "not_title": r"(?<=[\"']) @year (?=[,.!]? [\"'])",
    "not_event": r"(?<=@the) @anymonth (?: @name (?! - | @word | @plural | @name | @event ) | @attacks ) | @anymonth @dayfig (?:@noun)? @attacks",
    # Days.
    "iso": r"@iso",
    "numdate": r"@numdate",
    "mdy": (
        r"(?: @WEEKDAY ,? (?:@the)? | (?P<rel>@last|@next) | @YEARON )? (?P<month>@anymonth) \.? (?:@the (?=@ord31))? (?P<day>@dayfig) (?! @ampm | : ) "
        r"@YEAR?"
    ),
    "dmy": (
        r"(?: @WEEKDAY ,? (?:@on)? | @YEARON )? (?:@the)? (?P<day>@dayno) (?: \. | @of )? (?P<month>@anymonth) \.? "
        r"@YEAR? | (?P<day_>@day31) - (?P<month_>@anymonth) - (?P<year_>@year)"
    ),
    "mdy_range": (
        r"(?: @WEEKDAY ,? )? (?P<first>(?P<month>@anymonth) \.? (?P<day>@dayfig) (?: ,? (?P<firstyear>@year) )? ) (?: "
        r", (?P<middle>(?P<day3>@dayfig)) (?= (?:,)? @and ) )? (?: - | @to | @until | @and | , (?:@and)?) "
        r"(?P<second>(?P<day2>@dayfig) (?! @ampm | : | @count | @plural | @units | @timeunits | @anymonth | - ) @YEAR? "
        r")"
    ),
    "dmy_range": (
        r"(?: @WEEKDAY ,? )? (?:@the)? (?P<first>(?P<day>@dayfig)) (?: , (?P<middle>(?P<day3>@dayfig)) (?= (?:,)? @and ) )? "
        r"(?: - | @to | @until | (?:,)? @and ) "
        r"(?: @weekday | @the )? (?P<second>(?P<day2>@dayfig) (?:@of)? (?P<month>@anymonth) \.? @YEAR? )"
    ),
    "weekday": (
        r"(?: (?:@MOD)? (?: @the | (?! @following @weekday ' ) ) (?: @this (?=@past) )? (?P<rel>@deictic) (?P<coming>@coming)? )? "
        r"(?:@MOD)? (?P<weekday>@weekday) (?: (?:@of)? (?P<relweek>@last|@next|@this|@following|@previous) @w "
        r")? | (?P<relweek_>@last|@next|@this) @w @on (?P<weekday_>@weekday)"
    ),
    "wkday": r"(?: (?<=@on) | (?P<rel>@last|@next|@this) | (?<! @name ) (?= @wkday (?: \. | @daypart ) ) ) (?P<weekday>@wkday) \.? (?! @name )",
    "weekday_ago": r"(?P<weekday>@weekday) (?P<rel>@last|@next) (?! @w|@m|@y|@d|@season|@anymonth|@noun )",
    "daynumber": (
        r"@the (?P<day>@ord31|@ordword) @of (?P<rel>@this|@that|@last|@next|@the) @m "
        r"| (?<=@in|@until) @the (?P<day__>@ord31) (?= [,.!] ) | (?: (?<=@on) | (?<=@daypart @of) ) @the (?P<day_>@ord31) "
        r"(?! @noun | @count | @d | @m | @y | @century | @anymonth )"
    ),
    "weekday_off": (
        r"@the (?P<weekday>@weekday) (?P<dir>@before|@after) (?: (?P<holiday>@easter|@thanks|@holiday) | "
        r"(?P<month>@anymonth) \.? (?P<day>@dayfig) | (?P<day_>@dayfig) (?P<month_>@anymonth) )"
    ),
    "weekday_nth": r"(?P<weekday>@weekday) ,? @the (?P<day>@ord31) (?! @of | @anymonth | @noun )",
    "relday": r"(?: @MOD )? (?P<word>@today|@yesterday) | @the @d (?: @before | @after ) (?P<twice>@yesterday)",
    "tonight": r"(?: @MOD )? (?P<word>@tonight|@overnight)",
    "last_night": (
        r"(?: @MOD )? (?:@the)? (?P<rel>@last|@this|@that|@same|@next|@following|@previous) (?P<daypart>@daypart)"
    ),
    "feast": r"(?P<holiday>@feast @weekday) @YEAR? (?! @name ) | (?<= @on ) (?P<holiday_>@feast @weekday) (?= @name )",
    "easter": (
        r"(?:@the)? @easter (?P<weekend>@weekend) | (?: (?<=@on) | (?<=@at) | (?<=@in) | (?<=@until) | (?<=@before) | (?<=@after) | "
        r"(?<=@past|@approx) | (?P<rel>@last|@this|@next) ) (?P<holiday>@easter|@thanks) @YEAR? (?! @noun | ' )"
    ),
    "new_years_night": r"@new (?P<newyear>@name) ' (?P<daypart>@daypart)",
    "christmas": (
        r"(?: (?<=@on) | (?<=@at) | (?<=@in) | (?<=@until) | (?<=@before) | (?<=@after)"
        r" | (?<=@past|@approx) | (?P<rel>@last|@this|@next) ) (?P<holiday>@holiday) @YEAR? (?! @noun | ' )"
    ),
    "holiday": r"(?P<holiday>@holiday '? @name | @new @name ' @name | @maymonth @name ) @YEAR?",
    # Weeks, weekends.
    "week_of": (
        r"@the (?P<unit>@w|@weekend) @of (?: (?P<month>@anymonth) \.? (?P<day>@dayfig) "
        r"| (?P<day_>@dayfig) (?P<month_>@anymonth) ) @YEAR?"
    ),
    "nth_week": (
        r"@PARTOF? (?:@the)? (?P<nth>@ord|@last) (?:@adjs)? @w @of "
        r"(?: (?P<month>@anymonth) @YEAR? | (?P<relmonth>@the|@this|@last|@next) @m )"
    ),
    "in_a_row": (
        r"(?:@the|@a)? @ord (?: -? @running -? (?P<unit>@w|@m|@quarter|@y) | (?P<unit_>@w|@m|@quarter|@y) (?: @in @a @row | @running ) )"
    ),
    "nth_of": (
        r"(?:@the)? (?P<nth>@ord|@last) (?P<unit>@d|@weekday|@weekend) (?:@of|@in) "
        r"(?: (?P<month>@anymonth) @YEAR? | (?P<relmonth>@the|@this|@last|@next) @m )"
    ),
    "weekend": r"(?<! @a ) @the @weekend (?! @word @noun ) | (?: (?<= @at ) | (?<= @in ) ) @the @weekend",
    # Months and longer.
    "month_year": r"(?: @PARTOF | @HALFOF )? (?: @MOD )? (?P<month>@anymonth) \.? @YEAR",
    "month_range": (
        r"(?P<first>(?P<month>@anymonth) \.? ) (?: - | @to | @until | @and | / ) "
        r"(?P<second>(?P<month2>@anymonth) \.? @YEAR )"
    ),
    "month": r"(?: @PARTOF | @HALFOF )? (?: @MOD )? (?P<month>@month) (?! \.? @day31 )",
    "maymonth": (
        r"(?: (?<= @prepless ) | (?<= @to | @and ) | (?<= @early @as | @soon @as ) | (?<= @anymonth - ) | (?P<part>@PARTOF) | @HALFOF | (?P<mod>@early -?) ) "
        r"(?P<month>@maymonth)(?:\.)? (?! @dayfig | @name | ' )"
    ),
    "maymonth_led": r"(?<= @in ) (?P<month>@maymonth) (?= @name )",
    "maymonth_open": r"(?<=!) (?P<month>@maymonth) (?= @be | @plural | @word )",
    "maymonth_noun": r"(?<= @the_or_his ) (?P<month>@maymonth) (?= @word | @plural | @event )",
    "rel_month": (
        r"@PARTOF? (?: @MOD )? (?:@the|@this (?=@past))? (?P<rel>@last|@this|@next|@coming|@past|@previous|@following) "
        r"(?P<month>@anymonth)"
    ),
    "month_list": r"(?P<month>@maymonth) (?= @DASH @anymonth )",
    "year": r"@PARTOF? (?: @MOD (?:@in)? )? (?: (?:@the)? (?:@adjs)? @y | @part - )? (?P<year>@year)",
    "aposyear": r"(?: @MOD )? (?P<aposyear>@aposyear)",
    "year_range": (
        r"(?P<first>(?P<year>@year)) (?: [-/] ) (?P<second>(?P<year2>@year|@day31|@int|@zero4)) (?! @count | [-/] )"
    ),
    "year_span": (
        r"(?<=@in) (?P<first>(?P<year>@year)) (?: @to | @and | @until ) (?P<second>(?P<year2>@year)) "
        r"(?! @count | @plural | @units | @noun )"
    ),
    "rel_unit": (
        r"@PARTOF? (?: @MOD (?:@in)? )? (?: (?P<the>@the) )? (?:@that (?=@same))? (?P<rel>@deictic) "
        r"(?P<past>@past|@coming)? (?P<fiscal>@fiscal)? "
        r"(?P<unit>@d|@w|@m|@y|@quarter|@weekend|@longunit|@century|@season)"
    ),
    "this_years": r"(?P<rel>@this) (?P<unit>@units) (?= @word | @plural | @event )",
    "ended_unit": (
        r"(?:@the|@a)? (?:@adjs)? (?P<fiscal>@fiscal)? (?P<unit>@quarter|@m|@w|@y|@half) (?= (?: @finish | @that @finish "
        r"| @to ) (?:@on)? (?: @anymonth | @weekday | @dayfig @anymonth ) )"
    ),
    "first_months": r"(?:@the)? @ord (?:@numword|@day31) -? @units (?: @YEAR | @of @the @y | (?= [-,.)!] ) )",
    "first_half_year": r"(?:@the)? @ord @half -? @y (?: @YEAR | @of @the @y )?",
    "unit_part": (
        r"(?: (?:@the)? (?:@early|@latter)? @part @of | @MOD @in ) @the "
        r"(?P<unit>@d|@w|@m|@y|@weekend|@longunit|@century|@season)"
    ),
    "units_own": r"@the (?P<unit>@w|@m|@quarter|@y) (?= ' @word | ' @plural | ' @ord )",
    "unit_out": r"(?<=@before) @the (?P<unit>@w|@m|@y) (?= @be | @finish )",
    "years_end": r"(?: @the )? @y (?: ' | -? ) @part (?: (?P<year>@year) (?! @noun | @units | @count ) )? | @part @of @y",
    "of_unit": (
        r"(?: (?<= @units @of ) | (?<= @quarter @of ) | (?<= @half @of ) | (?<= @ord @noun @of ) | (?<= @part @to ) ) @the (?P<unit>@w|@m|@quarter|@y) "
        r"(?! @name | @plural | ' | - )"
    ),
    "full_year": r"(?<=@in) @the @adj (?P<unit>@y) (?! @to | @of | @finish )",
    "new_years_eve": r"(?:@the)? @eve @of (?: (?:@the)? @new (?P<newyear>@y|@name) | (?P<holiday>@holiday) ) (?! @noun | @of | @year | ' )",
    "new_year": r"@the @new (?P<newyear>@y) (?! @name | @plural | @event | ' )",
    "new_year_day": (
        r"(?: (?:@the)? (?P<coming>@coming) | @the | (?<=@in) | (?<=@before) | (?<=@after) | (?<=@until) | (?<=@at) | (?<=@approx) ) "
        r"@new (?P<newyear>@name) (?! @noun | @of | ' | - )"
    ),
    "last_but_one": r"@the (?P<unit>@d|@w|@m|@y|@weekend|@quarter) (?: @before (?P<rel>@last) | @after (?P<rel_>@next) )",
    "night_before": r"@the (?P<daypart>@daypart) (?P<dir>@before|@after) (?! @the|@a|@his|@name|@that|@this|@each|@noun|@last )",
    "finish_day": (
        r"(?: (?<= @finish ) | (?<= @part ) ) @the (?P<unit>@d) (?! @of ) | (?<= @finish ) @the (?P<unit__>@w|@m|@y) (?= @more | @in | @at | @and | [,.!] ) | (?: (?<= @in ) | (?<= @approx ) ) @the "
        r"(?P<unit_>@d|@w|@m|@quarter|@y) (?! @of | @word | @name | @plural | ' | - | @ago | @before "
        r"| @after )"
    ),
    "adjacent": (
        r"(?P<rel>@the) (?P<unit>@d|@w|@m|@y|@weekend|@quarter) (?P<dir>@before|@after|@earlier|@previous) (?! "
        r"@the|@a|@his|@name|@that|@this|@each|@noun )"
    ),
    "ago": r"(?:@APPROX)? (?P<quant>@QUANT) (?P<unit>@unit|@manyunits) @ago (?: (?P<today>@today) | @this (?P<within>@d|@w|@m) )?",
    "days_ago": r"(?P<quant>@CARD) (?P<days>@weekdays) @ago",
    "from_now": (
        r"(?:@APPROX)? (?P<quant>@QUANT) (?P<unit>@unit|@manyunits) @in @now | (?<=@in) "
        r"(?P<quant_>@QUANT) (?P<unit_>@unit|@manyunits) ' @period | "
        r"(?P<quant__>@QUANT) (?P<unit__>@unit|@manyunits) @in (?: (?P<today>@today|@yesterday) | (?P<weekday>@weekday) ) "
        r"| (?<! @times | @manyunits | @plural | @count | @digits ) (?P<quant___>@a) (?P<unit___>@w) @on (?P<weekday_>@weekday)"
    ),
    "later": (
        r"(?:@APPROX)? (?P<quant>@QUANT) (?P<unit>@unit|@manyunits) (?: (?P<dir>@later|@earlier) (?! "
        r"@than ) | (?P<prior>@before) (?= [,!.] ) )"
    ),
    "same_period": (
        r"(?:@the)? (?: @same | @alike | @this ) (?P<unit>@period|@m|@quarter|@w|@d) (?: @of | @in | @a | @the )? (?: "
        r"(?P<rel>@last|@previous|@next) @y | @y (?P<ago>@ago|@earlier|@before) | (?P<year>@year) )"
    ),
    "quarter": (
        r"@PARTOF? (?:@the)? (?P<fiscal_>@fiscal)? (?P<nth>@ord) -? (?P<fiscal>@fiscal)? -? @quarter "
        r"(?: @YEAR | @of (?P<fiscal__>@fiscal) (?:@y)? (?P<year_>@year) | (?! @of @a | @of @the (?! @y | @fiscal ) ) )"
    ),
    "last_quarter": r"@PARTOF? (?:@the)? (?P<nth>@last) @quarter (?= @of ) (?: @YEAR | @of @the @y )",
    "qtoken": r"(?P<q>@qtoken|@htoken) -? (?: (?: ,? (?:@of)? | / ) (?P<year>@year) | @of (?P<relyear>@last|@this|@next) @y )?",
    "q_after": r"(?P<year>@year) -? (?P<q>@qtoken|@htoken)",
    "year_quarter": r"(?: (?P<year>@year) '? | (?P<relyear>@last|@this|@next) @y ' ) (?P<nth>@ord) -? @quarter",
    "halfyear_after": r"(?: (?P<year>@year) '? | (?P<relyear>@last|@this|@next) @y ' ) (?P<nth>@ord) -? @half",
    "halfyear": r"@PARTOF? (?:@the)? (?P<nth>@ord|@latter) -? @half @YEAR",
    "halfyear_bare": r"@PARTOF? (?:@the)? (?P<nth>@ord|@latter) -? @half (?: @of @the @y )?",
    "fiscal": r"(?: (?:@the)? @fiscal (?:@y)? ) (?P<year>@year) (?! [-/] @digits ) | (?P<fy>@fy) | (?:@the)? (?P<year2>@year) @fiscal @y",
    "season": r"@PARTOF? (?: @MOD (?:@in)? )? (?:@the)? (?P<season>@season) @YEAR (?: - @day31 )?",
    "season_bare": (
        r"(?: (?<=@in) | (?<=@until) | (?<=@of) | (?<=@before) | (?<=@after) | (?<=@approx) ) (?: @MOD )? (?:@the)? "
        r"(?P<season>@season) (?! @noun ) | @PARTOF (?: @MOD )? (?P<season__>@season) (?! @noun ) | (?<=@be) @the (?P<season_>@season) (?! @of | @name )"
    ),
    "season_event": r"(?<=@the_or_his) (?P<season>@season) (?: (?P<unit>@units) | (?= @word | @plural ) )",
    "season_mod": r"(?P<mod>@early) (?P<season>@season)",
    "decade": r"@PARTOF? (?:@the)? (?: @MOD )? (?P<decade>@decade)",
    "decade_of": r"(?:@the)? (?P<nth>@ord|@last) @longunit @of (?P<century>(?: (?:@the)? @last | @this | @the (?: @numword -? )? (?:@ord|@ordbig) -? ) @century)",
    "decade_s": r"@PARTOF? @the (?: @MOD )? (?P<decade>@year) ' (?! @name ) | (?: @the @MOD | (?<=@in) @the ) (?P<decade_>@year) '",
    "aposdecade": r"@PARTOF? (?:@the)? (?: @MOD )? (?P<decade>@aposdecade)",
    "decadeword": r"@PARTOF? @the (?: @MOD )? (?P<decade>@decadeword)",
    "century": r"@PARTOF? (?:@the)? (?: @MOD )? (?: (?P<tens>@numword) -? )? (?P<nth>@ord|@ordbig) -? @century",
    "centuries": (
        r"(?:@the)? (?: @MOD )? (?P<first>(?P<nth>@ord|@ordbig)) (?: - | @to | @and ) "
        r"(?P<second>(?:@MOD)? (?P<nth2>@ord|@ordbig) (?P<unit>@units))"
    ),
    **OTHERS,
}
