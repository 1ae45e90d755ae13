"""Word classes of English time expressions, and the class of any one token.

The grammar is written over classes, one character a token, so a rule costs next to nothing to try and no
rule can run away on strange text. A token has one class; where English is ambiguous ("second", "May") the
class says so, and rules name the union they accept.
"""

from __future__ import annotations

import re
from functools import lru_cache


def _numbered(text: str, start: int = 1) -> dict[str, int]:
    """Numbers the words of a line; alternatives share a number with a slash between them."""
    return {word: number for number, group in enumerate(text.split(), start) for word in group.split("/")}


MONTHS = _numbered(
    "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct "
    "november/nov december/dec"
)
WEEKDAYS = _numbered(
    "monday/mon tuesday/tue/tues wednesday/wed/weds thursday/thu/thur/thurs friday/fri saturday/sat sunday/sun"
)
DAYS = frozenset(name for name in WEEKDAYS if name.endswith("day"))
"""The full names of the days of the week, for rules that take a word for a day without its date."""
CARDINALS = (
    _numbered(
        "zero one/single two three four five six seven eight nine ten eleven twelve/dozen thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen twenty",
        start=0,
    )
    | {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
    | {"hundred": 100, "thousand": 1000}
)
ORDINALS = _numbered(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
) | {"last": -1, "final": -1, "latter": 2}
DECADES = _numbered("twenties thirties forties fifties sixties seventies eighties nineties", start=2)
SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
DAYPARTS = {
    "morning": "TMO", "dawn": "TMO", "afternoon": "TAF", "arvo": "TAF", "evening": "TEV", "night": "TNI", "noon": "T12:00",
    "midday": "T12:00", "midnight": "T24:00", "dusk": "TEV", "daybreak": "TMO", "sunrise": "TMO", "sunset": "TEV",
    "nightfall": "TEV", "sundown": "TEV", "midafternoon": "TAF", "midmorning": "TMO",
}  # fmt: skip
UNITS = {  # word: TIMEX3 amount and unit; hours and below carry a T
    "day": (1, "D"), "week": (1, "W"), "fortnight": (2, "W"), "month": (1, "M"), "quarter": (3, "M"),
    "year": (1, "Y"), "decade": (10, "Y"), "century": (100, "Y"), "hour": (1, "TH"), "minute": (1, "TM"),
    "second": (1, "TS"), "weekend": (1, "WE"),
}  # fmt: skip
FREQUENCIES = {
    "hourly": "PT1H", "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "fortnightly": "P2W", "monthly": "P1M",
    "quarterly": "P3M", "yearly": "P1Y", "annual": "P1Y", "annually": "P1Y", "biennial": "P2Y", "biennially": "P2Y",
    "biannual": "P6M",
}  # fmt: skip
LASTING = {
    "daylong": "P1D", "weeklong": "P1W", "monthlong": "P1M", "yearlong": "P1Y", "decadelong": "P10Y",
    "hourlong": "PT1H",
}  # fmt: skip
ERAS = frozenset(
    "world generation economy society market markets youth technology standards needs children conditions "
    "challenges era climate situation realities reality values terms prices schoolchildren teenagers youngsters kids consumers workforce".split()
)
"""What "today's" says no day of."""
PERIODS = frozenset("quarter half period year month months week weeks".split())
"""What has an end that the news is not of ("the quarter ended June 30") and that tells no tense ("to May")."""
TRADING = frozenset(("trading", "trade", "session"))
"""Words that stand where a part of the day does: "in early trading"."""
FEASTS = {  # to days from Easter Sunday
    "easter": 0, "easter sunday": 0, "easter monday": 1, "easter saturday": -1, "holy saturday": -1,
    "good friday": -2, "maundy thursday": -3, "holy thursday": -3, "palm sunday": -7, "ash wednesday": -46,
    "whit sunday": 49, "whit monday": 50,
}  # fmt: skip
HOLIDAYS = {  # to month and day; the year is that of any other date without one
    "christmas": (12, 25), "christmas day": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26),
    "new year's day": (1, 1), "new year's eve": (12, 31), "may day": (5, 1), "valentine's day": (2, 14),
}  # fmt: skip

NAMED_BY_DATE = {(9, 11): 2001}
"""Days of history that go by their date alone, years later: to the year they were in."""

_WORDS = {
    "month": " ".join(set(MONTHS) - {"may", "march", "mar", "dec", "jan", "sep"}),
    "maymonth": "may march mar dec jan sep",
    "weekday": " ".join(DAYS), "wkday": " ".join(WEEKDAYS.keys() - DAYS),
    "weekdays": "weekends " + " ".join(f"{name}s" for name in DAYS),
    "numsmall": " ".join(set(CARDINALS) - {"dozen", "hundred", "thousand"}), "numlarge": "dozen hundred thousand",
    "ordword": " ".join(set(ORDINALS) - {"second", "last", "final"}),
    "second": "second", "latter": "latter", "final": "final", "decadeword": " ".join(DECADES),
    "season": " ".join(SEASONS), "daypart": " ".join(DAYPARTS), "dayparts": "mornings afternoons evenings nights",
    "d": "day", "w": "week", "m": "month", "y": "year", "quarter": "quarter", "half": "half",
    "weekend": "weekend", "longunit": "decade fortnight", "century": "century", "timeunit": "hour minute",
    "units": "days weeks fortnights months quarters years decades centuries",
    "timeunits": "hours minutes seconds", "often": " ".join(FREQUENCIES),
    "the": "the", "a": "a an another", "this": "this", "that": "that", "these": "these those", "same": "same", "alike": "corresponding comparable equivalent",
    "last": "last", "past": "past", "previous": "previous preceding prior", "next": "next",
    "coming": "coming upcoming forthcoming", "following": "following ensuing subsequent",
    "current": "current", "each": "every each", "per": "per", "other": "other", "ago": "ago", "later": "later afterwards afterward",
    "earlier": "earlier", "before": "before", "after": "after", "now": "now", "than": "than",
    "early": "early late mid", "wee": "wee small", "part": "start beginning end middle close rest remainder turn course most much", "of": "of",
    "on": "on", "at": "at", "to": "to", "and": "and or", "until": "until through till thru",
    "in": "in within since by during circa throughout around from between for",
    "vague": "several few many some numerous various", "couple": "couple", "number": "number",
    "recent": "recent", "nowadays": "currently presently nowadays", "lately": "recently lately",
    "soon": "soon", "future": "future", "near": "near nearest foreseeable immediate distant",
    "moment": "moment present", "very": "very pretty", "still": "still even", "when": "when",
    "approx": "about nearly almost over roughly approximately some", "more": "more less up", "least": "least",
    "adj": "full whole entire business working trading solid extra additional further",
    "long": "long", "running": "running straight consecutive successive", "row": "row", "lasting": " ".join(LASTING), "all": "all",
    "old": "old aged age olds", "fiscal": "fiscal financial", "period": "period time",
    "today": "today", "tonight": "tonight", "yesterday": "yesterday tomorrow", "overnight": "overnight",
    "times": "once twice times", "his": "his her their its our my your whose",
    "count": "people men women percent million billion thousand dollars euros pounds troops miles km kg "
    "feet metres meters tonnes tons points mph rpm bc ad mm cm ft",
    "numbered": "no flight room page model route section article resolution channel highway "
    "gate apartment building platform level office class mark type chapter paragraph",
    "event": "cup games olympics olympic expo euro summit forum conference championship championships "
    "festival election elections copyright oscars congress",
    "naming": "black bloody super cyber fat giving shrove",
    "easter": "easter", "good": "good palm ash maundy holy whit", "thanks": "thanksgiving",
    "zone": "gmt utc est edt cst cdt mst mdt pst pdt bst cet cest eet eest msk ist jst kst et pt ct aest aedt sast "
    "hkt sgt cat wat eat wib pkt trt irst nzst nzdt acst awst hst akst akdt clt cot",
    "local": "local", "ampm": "am pm", "holiday": "christmas boxing valentine", "new": "new", "eve": "eve",
    "attacks": "attacks bombings revolution uprising massacre movement",
    "be": "be is are was were", "as": "as",
    "finish": "start started begin began end ended ending finish finished finishing close closed closing trade traded trading settled",
    "func": "he she it they we i you who which but while with will would has have had can could might must should "
    "not also do does did there nor whether if because how why what where then so again yet already only just amid "
    "among under against without into onto off out upon toward towards despite although though unless whereas across "
    "along behind above below",
    "paper": "times telegraph mail mirror express herald post independent star tribune chronicle gazette observer courier",
}  # fmt: skip
_CLASS_OF = {word: name for name, listed in _WORDS.items() for word in listed.split()}
_CLASS_OF |= {"close": "part", "end": "part", "start": "part", "some": "vague", "times": "times"}

# What a token may be besides a word of the lists above.
_SHAPES = (
    "iso numdate clock dotclock clockpm zero4 day31 year int decimal aposyear aposdecade decade ord31 ordbig fy qtoken "
    "htoken oclock name plural pastverb word mark".split()
)
CORE = (
    "month maymonth weekday wkday weekdays decadeword season daypart d w m y quarter weekend longunit century timeunit "
    "units timeunits often today tonight yesterday overnight iso numdate clock clockpm zero4 year aposyear aposdecade "
    "decade ord31 fy half qtoken htoken oclock ampm zone holiday new ordbig easter thanks lasting now recent nowadays "
    "lately soon future moment current past".split()
)
"""Classes of which every time expression holds one."""
_PUNCTUATION = ",.-()'\"/:$%!"
CHARS = {name: chr(0x100 + index) for index, name in enumerate([*_WORDS, *_SHAPES])}
"""The character of every class; punctuation that rules mention stands for itself, ``!`` for a boundary."""

_SIGNS = {mark: mark for mark in _PUNCTUATION} | {
    "–": "-", "‐": "-", "‑": "-", "’": "'", "‘": "'", "“": '"', "”": '"', "€": "$", "£": "$", "¥": "$",
    "?": "!",
    "…": "!", "#": "$", ";": "!",
}  # fmt: skip
"""Classes of signs: those that grammar asks for have one of their own, the others are marks."""
_CAPITAL_ONLY = "may march mar dec jan sep sun sat mon wed fri thu".split()
"""Days and months that without a capital are common words: "may", "sat", "sun"."""
_NO_PLURALS = frozenset("as has does says always perhaps whereas besides towards".split())
"""Words in -s that are no nouns in the plural, which would be counted: "two says"."""
_LOWER_ONLY = "day week month year decade century quarter season hour minute second period arvo eve".split()
"""Units that with a capital belong to a name: "Century Hotel", "Second Bank"."""


_HOURS = re.compile(r"[0-2][0-9][0-5][0-9]hrs|[0-2]?[0-9]h[0-5][0-9]")  # "1500hrs", "15h30"


@lru_cache(maxsize=1 << 15)
def class_of(word: str) -> str:
    """The class character of one token that is a word, a number without separators, or a mark."""
    if len(word) == 1 and not word.isalnum():
        return _SIGNS.get(word, CHARS["mark"])
    if word[0] in "0123456789":
        return CHARS[_number_class(word)]
    lower = word.lower()
    name = _CLASS_OF.get(lower)
    if name is not None:
        capital = word[0].isupper()
        if lower in _CAPITAL_ONLY and not capital:
            return CHARS["func" if lower == "may" else "word"]
        if (name == "wkday" and not word[1:].islower()) or (name == "zone" and capital and not word.isupper()):
            return CHARS["name"]
        if capital and lower in _LOWER_ONLY and not word.isupper():
            return CHARS["name"]
        if word == "Times":
            return CHARS["paper"]
        if name in {"naming", "paper", "zone", "easter", "good", "thanks"} and not capital:
            return CHARS["word"]
        return CHARS[name]
    if word[0] in "QHq" and len(word) == 2 and word[1] in "1234":
        return CHARS["htoken" if word[0] == "H" and word[1] in "12" else "qtoken"]
    if word == "FY":
        return CHARS["fiscal"]
    if lower[:2] == "fy" and word[2:].isdigit() and word.isascii() and len(word) in (4, 6):
        return CHARS["fy"]
    if word[0].isupper():
        return CHARS["name"]
    if lower.endswith("ed"):
        return CHARS["pastverb"]
    plural = lower.endswith("s") and not lower.endswith(("ss", "us", "is")) and lower not in _NO_PLURALS
    return CHARS["plural" if plural else "word"]


def _number_class(token: str) -> str:
    if not token.isascii():
        return "decimal" if token[-1] in "½¼¾" and token[:-1].isdigit() else "word"
    if not token.isdigit():
        lower = token.lower()
        if lower[:-2].isdigit():
            number, tail = int(lower[:-2]) if len(lower) < 7 else 0, lower[-2:]
            if tail in ("st", "nd", "rd", "th"):
                return "ord31" if 1 <= number <= 31 else "ordbig"
            if tail in ("am", "pm") and 1 <= number <= 12:
                return "clockpm"
        if _HOURS.fullmatch(lower):
            return "clockpm"
        if len(token) == 2 and token[1] in "QH" and "1" <= token[0] <= ("4" if token[1] == "Q" else "2"):
            return "qtoken" if token[1] == "Q" else "htoken"
        if lower.lstrip("0123456789") in ("m", "bn", "mn", "tn", "k"):
            return "count"  # "$2m"
        if lower[-1] == "s" and lower[:-1].isdigit() and lower[-2] == "0" and len(lower) in (3, 5):
            return "decade"
        return "word"
    if len(token) <= 2:
        return "day31" if 1 <= int(token) <= 31 else "int"
    if len(token) == 4:
        return "zero4" if token[0] == "0" else "year" if "1000" <= token <= "2199" else "int"
    return "int" if len(token) <= 6 else "word"
