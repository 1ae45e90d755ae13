"""Names of bodies with the land that says which one is meant: "Doe Motors of Fiji", "the University of Doe of Fiji"."""

from __future__ import annotations

from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.organizations import COMPANY_ENDINGS
from summarizer.mark.lexicon.people import FIELDS, MATTERS
from summarizer.mark.names.heads import FIRM_WORDS
from summarizer.mark.names.name import Name
from summarizer.mark.nlp import Parse

_FIRMS = (FIRM_WORDS | COMPANY_ENDINGS | {"motors", "industries", "steel", "lines"}) - {"railways", "water", "media"}
"""Last words of firms, which are called by no country behind them."""

_SHORT = frozenset({"US", "U.S.", "UK", "U.K.", "USA", "UAE"})
"""Countries cut short, as no school has them in its name."""

_LEARNED = frozenset("university college institute".split())


def land_behind(parse: Parse, name: Name) -> int:
    """The "of" before a land that is no part of a body's name; its end where there is none."""
    lower, words = parse.lower, parse.words
    of = next((i for i in range(name.last - 1, name.first, -1) if lower[i] == "of"), name.last)
    land = of + 1 + (lower[of + 1 : of + 2] == ["the"])
    if (
        name.kind != "organization"
        or of == name.last
        or " ".join(words[land : name.last]) not in {*countries().names, "Korea"}
    ):
        return name.last
    if of - name.first > 1 and (lower[of - 1] in _FIRMS or (lower[of - 1] in _LEARNED and words[land] in _SHORT)):
        return of
    # "the University of Doe of Fiji", and no "University of Mines of Fiji"
    town = of - name.first == 3 and lower[name.first : of - 1] == ["university", "of"]
    return of if town and lower[of - 1] not in MATTERS | FIELDS else name.last
