"""The date that a text has in focus: what "the previous day" and "that year" are counted from."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

BACK = frozenset("last past previous preceding prior before earlier".split())
"""Words that point back."""
FOCAL = frozenset("previous preceding prior following ensuing subsequent that same before after".split())
"""Words that point from the date in focus, not from publication."""
FULL = frozenset(("mdy", "dmy", "numdate", "iso"))
"""The rules of dates that may have a day, a month and a year."""
RANGE_SIGNS = frozenset(("to", "until", "through", "till", "-", "–"))
"""What stands before the end of a range."""
TELLING = frozenset("now recently currently today yesterday tomorrow lately already meanwhile".split())
"""Words for the time of telling: the year said on one side of them is not that of the other."""
COMPARING = frozenset(("since", "than", "compared", "against", "versus", "from", "unlike"))
"""What comes before another year than that of what is told."""
RELATIVES = frozenset("which who whose that held built made set won begun sold first".split())
"""What opens a clause that tells something by the way; participles in "-ed" do so, too."""
RANK = {"D": 0, "W": 1, "WE": 1, "M": 2, "Q": 3, "H": 3, "S": 3, "Y": 4, "E": 5, "C": 6}
UNKNOWN = {
    "D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX", "H": "XXXX-HX",
    "Y": "XXXX", "E": "XXX", "C": "XX",
}  # fmt: skip


def unit_of_value(value: str) -> str:
    """The unit a calendar value counts in: D W WE M Q H S(eason) Y E(decade) C(entury)."""
    value = value.partition("T")[0]
    if len(value) < 5:
        return {2: "C", 3: "E"}.get(len(value), "Y")
    if "W" in value[5:6]:
        return "S" if value.endswith("WI") else "WE" if value.endswith("WE") else "W"
    if not value[5:6].isdigit():
        return value[5] if value[5] in "QH" else "S"
    return "M" if len(value) == 7 else "D"


@dataclass(slots=True)
class Focus:
    """A calendar date that the text has mentioned: its first day, its unit, and the token it stands at."""

    begin: dt.date
    unit: str
    value: str
    order: int
    token: int
