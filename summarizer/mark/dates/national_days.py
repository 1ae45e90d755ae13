"""Days that have one name in many countries and another date in each: Independence Day, Teachers' Day.

They have a value only where it is certain whose day is meant: the country stands right beside the name ("Fiji's
Independence Day", "the Fijian Independence Day", "Independence Day of Fiji"), or it is the only one that the
sentence names, and the day is near that of publication.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.mark.lexicon.countries import countries

from .lexicon import CHARS

if TYPE_CHECKING:
    from .find import Tokens

_DAYS = {
    "independence day": (
        "United States 7-4, India 8-15, Pakistan 8-14, Ukraine 8-24, Kazakhstan 12-16, Uzbekistan 9-1, Kyrgyzstan 8-31, "
        "Tajikistan 9-9, Armenia 9-21, Georgia 5-26, Moldova 8-27, Belarus 7-3, Estonia 2-24, Latvia 11-18, Finland 12-6, "
        "Poland 11-11, Greece 3-25, Bulgaria 9-22, North Macedonia 9-8, Kosovo 2-17, Montenegro 5-21, Malta 9-21, "
        "Cyprus 10-1, Indonesia 8-17, Philippines 6-12, Malaysia 8-31, Cambodia 11-9, Myanmar 1-4, Sri Lanka 2-4, "
        "Bangladesh 3-26, Maldives 7-26, Kenya 12-12, Nigeria 10-1, Ghana 3-6, Uganda 10-9, Tanzania 12-9, Zambia 10-24, "
        "Zimbabwe 4-18, Malawi 7-6, Mozambique 6-25, Angola 11-11, Namibia 3-21, Botswana 9-30, Lesotho 10-4, Rwanda 7-1, "
        "Burundi 7-1, Sudan 1-1, South Sudan 7-9, Somalia 7-1, Algeria 7-5, Tunisia 3-20, Morocco 11-18, Libya 12-24, "
        "Senegal 4-4, Mali 9-22, Niger 8-3, Chad 8-11, Togo 4-27, Benin 8-1, Gabon 8-17, Mexico 9-16, Brazil 9-7, "
        "Argentina 7-9, Chile 9-18, Colombia 7-20, Peru 7-28, Ecuador 8-10, Bolivia 8-6, Uruguay 8-25, Venezuela 7-5, "
        "Costa Rica 9-15, Guatemala 9-15, Honduras 9-15, El Salvador 9-15, Nicaragua 9-15, Haiti 1-1, Jamaica 8-6, "
        "Trinidad and Tobago 8-31, Bahamas 7-10, Barbados 11-30, Guyana 5-26, Suriname 11-25, Belize 9-21, Jordan 5-25, "
        "Syria 4-17, Lebanon 11-22, Papua New Guinea 9-16, Samoa 6-1, Vanuatu 7-30, Solomon Islands 7-7"
    ),
    "national day": (
        "China 10-1, Taiwan 10-10, Singapore 8-9, Vietnam 9-2, Qatar 12-18, United Arab Emirates 12-2, Kuwait 2-25, "
        "Bahrain 12-16, Saudi Arabia 9-23, Spain 10-12, Sweden 6-6, Switzerland 8-1, Belgium 7-21, Austria 10-26, "
        "Romania 12-1, Norway 5-17, Luxembourg 6-23, France 7-14, Portugal 6-10, Iceland 6-17, Laos 12-2, Malaysia 8-31"
    ),
    "republic day": "India 1-26, Turkey 10-29, Italy 6-2, Portugal 10-5, North Macedonia 8-2, Malta 12-13",
    "constitution day": (
        "Russia 12-12, Kazakhstan 8-30, Ukraine 6-28, Norway 5-17, Denmark 6-5, Poland 5-3, Spain 12-6, Thailand 12-10, "
        "India 11-26, South Korea 7-17, Uzbekistan 12-8, Slovakia 9-1, Belarus 3-15, United States 9-17, Kyrgyzstan 5-5"
    ),
    "liberation day": "Italy 4-25, Netherlands 5-5, South Korea 8-15, North Korea 8-15, Rwanda 7-4, Kuwait 2-26",
    "teachers' day": (
        "Russia 10-5, China 9-10, India 9-5, Vietnam 11-20, South Korea 5-15, Turkey 11-24, Mexico 5-15, Thailand 1-16, "
        "Malaysia 5-16, Indonesia 11-25, Argentina 9-11, Brazil 10-15, Poland 10-14, Pakistan 10-5, Philippines 10-5"
    ),
    "children's day": "India 11-14, Japan 5-5, South Korea 5-5, Turkey 4-23, China 6-1, Russia 6-1, Vietnam 6-1",
}
NATIONAL = re.compile(
    r"(?<![\w'])(?:(?:Independence|National|Republic|Constitution|Liberation) Day|Teacher(?:s['’]?|['’]s) Day|Children['’]s Day)(?![\w'’-]| (?:[tT]ariff|Cup|Trophy|Film|Nursery|Party|Movement))"
)
_NEAR = 31  # days from publication within which the only country of a sentence is surely the one whose day is meant
_LEAP = 2000
_OTHERS = re.compile(r"(?:['’]s?|\b(?:in|called|dubbed)) [\"“'‘]?$")
"""What stands before a name that is another's or a film's: "Trump's Liberation Day", "starred in Independence Day"."""
_FILMS = re.compile(r"\b(?:film|movie|starr(?:ed|ing|s) in) [\"“'‘]?$")


@cache
def _table() -> dict[str, dict[str, tuple[int, int]]]:
    """By name, the month and day of each country."""
    found: dict[str, dict[str, tuple[int, int]]] = {}
    for name, listed in _DAYS.items():
        for one in listed.split(", "):
            country, _, day = one.rpartition(" ")
            month, _, number = day.partition("-")
            found.setdefault(name, {})[country] = int(month), int(number)
    return found


@cache
def _lands() -> tuple[dict[str, str], re.Pattern[str]]:
    table = countries()
    forms = {**table.capitals, **table.adjectives, **table.names}
    names = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
    return forms, re.compile(rf"(?<![\w.])(?:{names})(?!\w)")


def national_day(tokens: Tokens, first: int, end: int, published: dt.date | None) -> tuple[int, int] | None:
    """Month and day of the day that stands at tokens ``first`` to ``end``, where its country is certain."""
    text, start, stop = tokens.text, tokens.starts[first], tokens.ends[end - 1]
    name = re.sub(r"teacher(?:'s|s'?) ", "teachers' ", text[start:stop].lower().replace("’", "'"))
    if _FILMS.search(text[:start]):
        return None
    days, (forms, pattern) = _table().get(name, {}), _lands()
    begin = max(text.rfind("\n", 0, start), text.rfind(". ", 0, start)) + 1
    close = min((at for at in (text.find("\n", stop), text.find(". ", stop)) if at >= 0), default=len(text))
    named = [(match.start(), match.end(), forms[match[0]]) for match in pattern.finditer(text, begin, close)]
    for low, high, country in named:
        beside = text[high:start] in (" ", "'s ", "’s ", "' ", "’ ") or text[stop:low] in (" of ", " of the ", " in ")
        if beside:
            return days.get(country)
    if text[stop:].startswith((" of ", " for ")):
        return None  # "National Day of Mourning"
    lands = {country for _, _, country in named}
    found = days.get(lands.pop()) if len(lands) == 1 and tokens.classes[first - 1 : first] != CHARS["name"] else None
    if found is None or published is None or _OTHERS.search(text[:start]):
        return None
    gap = abs(dt.date(_LEAP, *found) - dt.date(_LEAP, published.month, published.day)).days
    return found if min(gap, 366 - gap) <= _NEAR else None
