"""The rules for times of day, vague words, recurrences and lengths, in the notation of the other rules."""

from __future__ import annotations

OTHERS = {
    # Times of day.
    "clock": (r"(?P<clock>@clock|@dotclock|@day31|@numword) -? (?P<ampm>@ampm) @ZONE?"),
    "clockpm": r"(?P<clock>@clockpm) @ZONE?",
    "clock24": (
        r"(?P<clock>@clock|@dotclock|@zero4|@year|@int) (?: @timeunits )? (?: @local @period | \( (?P<zone___>@zone) \) | "
        r"(?P<zone__>@zone) ) | (?P<clock_>@clock|@dotclock|@zero4) @ZONE"
    ),
    "clock_dated": (
        r"(?: (?<=@year) | (?<=@year ,) | (?<=@year -) | (?<=@numdate) | (?<=@numdate ,) | (?<=@numdate -) ) "
        r"(?P<clock>@clock) (?! @count | @plural ) | (?P<clock_>@clock) (?= ,? (?: @day31 @anymonth | @anymonth @day31 "
        r"| @numdate ) )"
    ),
    "clock_hours": r"(?P<clock>@zero4|@clock) @timeunits | (?<=@at) (?P<clock_>@year) @timeunits",
    "clock_at": (
        r"(?: (?<=@at) | (?<=@until) | (?<=@in) | (?<=@before) | (?<=@after) | (?<=@approx) ) (?P<clock>@clock)"
        r" | (?: (?<=@today @at) | (?<=@weekday @at) ) (?P<clock_>@dotclock) (?! @count )"
        r" | (?<! @finish @at ) (?<=@at) (?P<clock__>@dotclock) (?= (?:@on)? (?: @weekday | @today | @tonight | (?: @this | @last ) @daypart ) )"
    ),
    "clock_on": (
        r"(?<=@at) (?P<clock>@day31|@numword) (?= (?:@on)? @weekday | (?: @this | @last ) @daypart | @tonight )"
        r" | (?<=@tonight @at) (?P<clock_>@day31|@numword) | (?<=@weekday @daypart @at) (?P<clock__>@day31|@numword) (?= [,.!] )"
    ),
    "oclock": r"(?P<clock>@day31|@numword) (?P<oclock>@oclock)",
    "clock_part": (
        r"(?: (?P<clock>@clock|@dotclock) | (?P<clock_>@day31|@numword) (?P<oclock>@oclock) | "
        r"(?: (?<=@at) | (?<=@in) | (?<=@until) | (?<=@approx) ) (?P<clock__>@day31|@numword) ) (?: @in @the | @at ) (?P<half>@daypart)"
    ),
    "clock_words": (
        r"(?: (?P<minutes>@half) | (?: (?<=@at) | (?<=@until) | (?<=@before) | (?<=@after) ) "
        r"(?: (?:@a)? (?P<minutes_>@quarter) | (?P<minutes__>@CARD) (?:@timeunits)? ) ) "
        r"-? (?P<dir>@past|@to) (?P<clock>@numword|@day31) (?: @oclock )?"
    ),
    "clock_range": (
        r"(?P<first>(?P<clock>@clock|@dotclock|@day31)) (?: - | @to | @and | @until ) (?P<second>(?: "
        r"(?P<clock2>@clock|@dotclock|@day31) -? (?P<ampm>@ampm) | (?P<clock2_>@clockpm) ) @ZONE? )"
    ),
    "daypart": (r"(?: @MOD )? (?:@the)? (?:@MOD)? (?P<daypart>@daypart) @ZONE?"),
    "early_hours": r"(?:@the)? (?P<mod>@early|@wee) @timeunits (?= @of )",
    "part_tonight": r"(?P<daypart>@daypart) @tonight",
    # Words for the present, the past and the future that name no stretch of the calendar, and so are no dates.
    "not_present": (
        r"@nowadays | @current (?= @word | @plural | @pastverb | @event ) | (?<=@at) (?:@the|@this)? @moment"
        r" | @these @units (?! @of | @in | @when ) | (?<=@still) @today | (?<=@be) @now (?! - )"
    ),
    "not_past": (
        r"(?:@more)? @lately | @recent (?= @word | @plural | @name | @event ) | (?<=@in) @the @past (?! @word | @noun )"
        r" | @units @ago"
    ),
    "not_future": r"(?:@very)? @soon (?! @after | - ) | (?<=@in) (?:@the)? (?:@near)? @future (?! @noun )",
    # Recurring and lasting.
    "every": (
        r"(?:@the)? (?: @ord | @last ) (?P<weekday_>@weekday) (?: @of | @in ) @each (?:@other)? @m | "
        r"@each (?:@other)? (?P<quant>@CARD|@vague|@ord)? (?: (?P<unit>@unit|@manyunits|@weekend) | "
        r"(?P<weekday>@weekday) (?: , @weekday)* (?: @and @weekday )? | (?P<month>@anymonth) | (?P<season>@season) | (?P<daypart>@daypart) "
        r") (?P<part>@daypart)?"
    ),
    "weekdays": r"(?P<weekday>@weekdays) | (?P<weekday_>@weekday) (?P<part>@dayparts)",
    "often": r"(?P<often>@often)",
    "per": r"@per (?P<unit>@unit)",
    "rate": (
        r"(?: (?<= @digits ) | (?<= @manyunits ) | (?<= @plural ) | (?<= @count ) | (?<= @times ) "
        r"| (?<= @numword ) ) @a (?P<unit>@dunit|@timeunit) (?! @after|@before|@later|@earlier|@ago )"
    ),
    "duration": (
        r"(?: @the (?P<rel>@last|@past|@next|@coming|@following|@previous) )? (?:@APPROX)? (?P<quant>@QUANT) "
        r"(?:@more)? -? (?P<adj>@adjs)? -? (?P<unit>@unit|@manyunits|@second) (?: -? @long | (?P<plus>@and @a @half) )?"
    ),
    "duration_range": (
        r"(?P<first>(?P<quant>@CARD)) (?: - | @to | @and ) "
        r"(?P<second>(?P<quant2>@CARD) -? (?:@adjs)? (?P<unit>@manyunits|@unit) (?! -? @old ))"
    ),
    "duration_the": r"@the (?P<rel>@last|@past|@next|@coming) (?P<unit>@dunit|@timeunit)",
    "duration_these": (r"(?:@the|@these)? (?P<rel>@last|@past|@next|@coming|@previous|@recent) (?P<unit>@manyunits)"),
    "duration_bare": (
        r"(?: (?<=@in) | (?<=@approx) | (?<=@after) | (?<=@before) ) (?P<unit>@manyunits) (?! @later|@earlier|@ago)"
    ),
    "duration_plural": r"(?<! @the ) (?P<unit>@units) (?! @ago | @old ) | (?<= @the ) (?P<unit_>@units) (?! @ago | @old | @of )",
    "duration_apart": r"(?P<unit>@manyunits) (?= @before | @after | @later | @earlier )",
    "year_ago": (
        r"(?:@the|@a)? (?: @y - (?P<ago>@ago|@earlier) | (?P<rel>@previous) -? @y ) (?P<unit>@period|@quarter|@m)"
    ),
    "quarter_century": r"(?:@APPROX)? (?:@a)? @quarter (?: @of @a | -) @century",
    "duration_word": r"(?P<lasting>@lasting)",
    "duration_all": r"(?: @all | @the @adj ) (?P<unit>@d|@w|@m|@y)",
    "duration_long": r"(?P<unit>@unit|@manyunits) - @long",
}
