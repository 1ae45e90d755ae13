"""Days that go by a name of several words: ``Anzac Day``, ``Remembrance Sunday``.

Only those that are the same day wherever they are kept: "Independence Day" is another one in each country.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from .calendar import DAY, easter, nth_weekday
from .lexicon import CHARS, FEASTS
from .national_days import NATIONAL

if TYPE_CHECKING:
    from .find import Tokens

FIXED = {
    "Halloween": (10, 31), "Hallowe'en": (10, 31), "Bonfire Night": (11, 5), "Guy Fawkes Night": (11, 5),
    "St Patrick's Day": (3, 17), "St. Patrick's Day": (3, 17), "Saint Patrick's Day": (3, 17),
    "St George's Day": (4, 23), "St David's Day": (3, 1), "St Andrew's Day": (11, 30), "All Saints' Day": (11, 1),
    "All Souls' Day": (11, 2), "Twelfth Night": (1, 5), "Epiphany": (1, 6), "Armistice Day": (11, 11),
    "Remembrance Day": (11, 11), "Veterans Day": (11, 11), "Veterans' Day": (11, 11), "Anzac Day": (4, 25),
    "Australia Day": (1, 26), "Waitangi Day": (2, 6), "Canada Day": (7, 1), "Bastille Day": (7, 14),
    "Juneteenth": (6, 19), "Groundhog Day": (2, 2), "Europe Day": (5, 9), "Victory Day": (5, 9), "Russia Day": (6, 12),
    "Defender of the Fatherland Day": (2, 23), "National Unity Day": (11, 4), "Cosmonautics Day": (4, 12),
    "International Women's Day": (3, 8), "Earth Day": (4, 22), "World AIDS Day": (12, 1), "Human Rights Day": (12, 10),
    "World Environment Day": (6, 5), "World Refugee Day": (6, 20), "World Press Freedom Day": (5, 3),
    "Holocaust Memorial Day": (1, 27), "United Nations Day": (10, 24), "April Fools' Day": (4, 1),
    "April Fool's Day": (4, 1), "Cinco de Mayo": (5, 5), "Orthodox Christmas": (1, 7),
    # days of the United Nations and of other worldwide bodies
    "World Teachers' Day": (10, 5), "World Health Day": (4, 7), "World Water Day": (3, 22), "World Food Day": (10, 16),
    "World Cancer Day": (2, 4), "World Radio Day": (2, 13), "World Wildlife Day": (3, 3), "World Tuberculosis Day": (3, 24),
    "World Meteorological Day": (3, 23), "World Autism Awareness Day": (4, 2), "World Malaria Day": (4, 25),
    "World Bee Day": (5, 20), "World No Tobacco Day": (5, 31), "World Oceans Day": (6, 8), "World Blood Donor Day": (6, 14),
    "World Population Day": (7, 11), "Mandela Day": (7, 18), "Nelson Mandela International Day": (7, 18),
    "World Hepatitis Day": (7, 28), "International Youth Day": (8, 12), "World Humanitarian Day": (8, 19),
    "World Suicide Prevention Day": (9, 10), "International Day of Peace": (9, 21), "World Tourism Day": (9, 27),
    "World Mental Health Day": (10, 10), "World Polio Day": (10, 24), "World Diabetes Day": (11, 14),
    "World Children's Day": (11, 20), "Universal Children's Day": (11, 20), "World Soil Day": (12, 5),
    "International Anti-Corruption Day": (12, 9), "International Migrants Day": (12, 18), "International Workers' Day": (5, 1),
    "International Mother Language Day": (2, 21), "International Holocaust Remembrance Day": (1, 27),
    "International Children's Day": (6, 1), "International Nurses Day": (5, 12), "Day of German Unity": (10, 3),
    "German Unity Day": (10, 3), "Customs Officer's Day": (10, 25), "Knowledge Day": (9, 1), "Day of Knowledge": (9, 1),
}  # fmt: skip
"""To month and day."""
FLOATING = {
    "Martin Luther King Day": (1, 1, 3), "Martin Luther King Jr. Day": (1, 1, 3), "Presidents Day": (2, 1, 3),
    "Presidents' Day": (2, 1, 3), "Mother's Day": (5, 7, 2), "Memorial Day": (5, 1, -1), "Father's Day": (6, 7, 3),
    "Russian Navy Day": (7, 7, -1), "Labor Day": (9, 1, 1), "Columbus Day": (10, 1, 2), "Remembrance Sunday": (11, 7, 2),
    "Melbourne Cup Day": (11, 2, 1),
}  # fmt: skip
"""To month, weekday and which of its kind in the month, -1 for the last."""
SHOPPING = {"Black Friday": 1, "Cyber Monday": 4, "Giving Tuesday": 5}
"""To days after Thanksgiving."""
_NAMED = re.compile(
    r"(?<![\w'])(?:"
    + "|".join(
        re.escape(name).replace("'", "['’]") for name in sorted([*FIXED, *FLOATING, *SHOPPING], key=len, reverse=True)
    )
    + r")(?![\w'’-])"
)
_LOWER = {name.lower(): name for name in (*FIXED, *FLOATING, *SHOPPING)}
_OPENING = frozenset(",(-")
_OTHERS = frozenset(CHARS[name] for name in ("name", "each", "a"))
"""What stands before another feast, or one of every year: "Holocaust Remembrance Day", "every Victory Day"."""
_NOUNS = frozenset(CHARS[name] for name in ("word", "plural", "name", "pastverb"))
"""Classes of words after the name of a feast in which it only tells what kind something is: "Easter eggs"."""


def named_days(tokens: Tokens) -> list[tuple[int, int]]:
    """First token and end of every named day; not of one whose date stands beside it, nor of another name's part."""
    found = []
    for match in (*_NAMED.finditer(tokens.text), *NATIONAL.finditer(tokens.text)):
        first, end = bisect_left(tokens.starts, match.start()), bisect_left(tokens.starts, match.end())
        after = tokens.classes[end : end + 1]
        bare = end - first == 1 or match[0] in SHOPPING  # "the Black Friday fires"
        before = tokens.classes[first - 1 : first]
        others = _OTHERS - {CHARS["name"]} if match.re is NATIONAL else _OTHERS  # "the Fijian Independence Day"
        if before in others or after == CHARS["name"] or (bare and after in _NOUNS):
            continue
        dated = after in _OPENING and tokens.classes[end + 1 : end + 2] in (CHARS["month"], CHARS["maymonth"])
        if not (after and dated):
            found.append((first, end))
    return found


def _full(name: str) -> str:
    """A feast's name as the tables have it, empty where they have none such."""
    return _LOWER.get(" ".join(name.lower().replace("’", "'").split()), "")


def yearless(name: str) -> str | None:
    """The value of a feast with a fixed day where the year is unknown."""
    found = FIXED.get(_full(name))
    return f"XXXX-{found[0]:02d}-{found[1]:02d}" if found else None


def day_of(name: str, year: int) -> dt.date | None:
    """The day of a named feast in a year: by Easter, by the weekdays of a month, or the same in each."""
    if name in FEASTS:
        return easter(year) + FEASTS[name] * DAY
    if name == "thanksgiving":
        return _thanksgiving(year)
    name = _full(name)
    if name in SHOPPING:
        return _thanksgiving(year) + SHOPPING[name] * DAY
    if name in FIXED:
        return dt.date(year, *FIXED[name])
    return nth_weekday(year, *FLOATING[name]) if name in FLOATING else None


def _thanksgiving(year: int) -> dt.date:
    """The fourth Thursday of November."""
    first = dt.date(year, 11, 1)
    return first + ((4 - first.isoweekday()) % 7 + 21) * DAY
