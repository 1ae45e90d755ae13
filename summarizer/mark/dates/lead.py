"""What leads to a date in its sentence, whatever the parser hangs it on: the link before it and its hour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .lexicon import DAYPARTS, MONTHS, WEEKDAYS

if TYPE_CHECKING:
    from summarizer.mark.nlp import Parse

OF_CLOCK = frozenset(DAYPARTS) | frozenset("a.m. p.m. am pm a.m p.m gmt utc cet est et time o'clock".split())
"""Nouns of a time, which put nothing between a day and its verb: "opens at 9 a.m. on Friday"."""
OF_TIME = OF_CLOCK | MONTHS.keys() | WEEKDAYS.keys() | {"face"}
"""Those, the dates that another hangs on, as in "won in May and June", and the noun in "met face to face on Monday"."""
TERMS = frozenset("until till by to".split())
"""Links that tell an end or a term."""
_HOURLY = OF_CLOCK | frozenset("on at early late local of the".split())
_STAND = frozenset("is are was were be been stayed stood finished ran".split())
"""Before "ahead of" where somebody leads: "was ahead of his rivals on Monday"."""
_NOMINAL = frozenset("NN NNS NNP NNPS JJ DT PRP$ CD".split())


def lead_of(parse: Parse, first: int) -> int:
    """The link before a day and what tells its hour: that of "until late on Monday", "at 3 p.m. on Monday"."""
    at = first - 1
    while at > 0 and (parse.lower[at] in _HOURLY or parse.lower[at][:1].isdigit()):
        at -= 1
    if parse.lower[at] == "to" and parse.lower[at + 1].isdigit() and parse.lower[at + 2] == "on":
        return first - 1  # "moved rates to 5 on Monday"
    return at + (at < first - 1 and parse.lower[at] not in TERMS and parse.tag[at] != "IN")


def linked(parse: Parse, lead: int, link: tuple[str, ...]) -> bool:
    """Whether the noun before a link is one that something is "ahead of" or "after", whatever the link hangs on."""
    at = lead - 1
    while at > 0 and parse.tag[at] in _NOMINAL:
        at -= 1
    found = at < lead - 1 and tuple(parse.lower[at + 1 - len(link) : at + 1]) == link
    return found and parse.lower[at - len(link)] not in _STAND and parse.lower[lead - 1] not in ("schedule", "time")


def names_date(parse: Parse, token: int) -> bool:
    """Whether a weekday, a month or a figure stands there: the start of a range."""
    return parse.lower[token] in WEEKDAYS or parse.lower[token] in MONTHS or parse.lower[token][:1].isdigit()
