"""One occurrence of a name, and the word classes that bound names."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from summarizer.mark.dates.lexicon import DAYS, MONTHS
from summarizer.read.names import PERSON_PARTICLES

CALENDAR = DAYS | MONTHS.keys() | {"gmt", "utc", "est", "edt"}
"""Days, months and time zones have a capital and are nobody's name."""


PARTICLES = PERSON_PARTICLES | frozenset("do dos das della du y e af av zu ó".split())
"""Words within a person's name; with those that are words of English besides, which a byline would be misread by."""


FATHERS = frozenset("bin bint ibn ould".split())
"""Words before a father's name within a name, which "Said" and "Ali" may be."""

PARTICLED = re.compile(r"(?:d|dell|dall|degl|all|sant|l|D|N|O)['’][^\W\d_a-zß-ÿ]\w+$")
"""A surname with a particle cut short before it: "d'Orlu", "dell'Orlu"."""

JOINERS = frozenset({"-", "–", "/", "'", "’", "&"})
"""Signs within a name, which the tokens are parted at."""


@dataclass(slots=True)
class Name:
    """One occurrence of a name.

    ``first``/``last`` are token indices (last exclusive), ``start``/``end`` offsets into the text.
    ``kind`` is person, organization, media, country, capital, place, people or other; ``country``
    the country's usual name where the name is a country's, a capital's or a people's. ``title`` is
    the span of the office before the name, ``appositions`` are spans of descriptions after it,
    ``acronym`` the acronym given in parentheses, ``seat`` whether a place is meant as what somebody governs. ``sure`` says whether a rule or only the pipeline
    gave the kind.
    """

    first: int
    last: int
    start: int
    end: int
    text: str
    kind: str
    country: str | None = None
    title: tuple[int, int] | None = None
    appositions: list[tuple[int, int]] = field(default_factory=list)
    acronym: str | None = None
    sure: bool = False
    seat: bool = False
    entity: int = -1

    @property
    def doubtful(self) -> bool:
        """Whether the kind is one that the pipeline gives people, too."""
        return not self.sure and self.kind in ("unknown", "other", "place", "organization")
