"""Countries: their names, the capitals and residences that stand for them, and their adjectives.

A capital is a form of its country only where the text uses it as an actor; whether it does is
decided by the rules that read this table, not here. Two forms stand in it with an article because
only then they are names: "the North" and "the South" of a divided country.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

REALMS = frozenset("Republic Kingdom State States Sultanate Principality Commonwealth Federation Emirate".split())
"""What stands before "of" and a country's name in its official name."""

_SORTS = frozenset(
    "People 's ’s s Democratic Socialist Islamic Federal Federative Arab Bolivarian Hashemite Independent Plurinational "
    "Co-operative Cooperative Grand".split()
)
"""Words before those, as copy and the pipeline part them."""

UNIONS = frozenset({
    "EU", "European Union", "AU", "African Union", "NATO", "ASEAN", "Mercosur", "CARICOM", "ECOWAS", "SADC", "GCC", "Eurogroup",
    "Andean Community",
    "Arab League", "Eurasian Economic Union", "EAEU", "CIS", "CSTO", "SCO", "BRICS", "OPEC", "OSCE", "UN", "United Nations",
})  # fmt: skip
"""Unions of states, which stand beside a country as another country does: "the EU-Fiji summit"."""


RESIDENCES = frozenset((
    "Kremlin", "the Kremlin", "White House", "the White House", "Downing Street", "Number 10", "Elysee", "Élysée",
    "Elysee Palace", "Élysée Palace", "Blue House", "the Blue House", "Cheong Wa Dae", "Casa Rosada", "Planalto", "Moncloa",
    "Palazzo Chigi", "Malacanang", "Malacañang", "Zhongnanhai", "Miraflores", "Vatican", "the Vatican", "Holy See",
))  # fmt: skip
"""Seats of governments with spokesmen of their own, who are not those of whom a land has attacked."""


@dataclass(frozen=True, slots=True)
class Countries:
    """``names``, ``capitals`` and ``adjectives`` all lead to the country's usual name."""

    names: dict[str, str]
    capitals: dict[str, str]
    adjectives: dict[str, str]


@cache
def countries() -> Countries:
    """The table of ``countries.txt``, read once."""
    names: dict[str, str] = {}
    capitals: dict[str, str] = {}
    adjectives: dict[str, str] = {}
    table = Path(__file__).with_suffix(".txt").read_text(encoding="utf-8")
    for line in table.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        name, *columns = [column.strip() for column in line.split("|")]
        names[name] = name
        for forms, column in zip((names, capitals, adjectives), columns, strict=True):
            for form in column.split(","):
                if form.strip():
                    forms.setdefault(form.strip(), name)
    return Countries(names, capitals, adjectives)


def official(words: list[str]) -> str | None:
    """The country of "People's Republic of Fiji", "State of the Bahamas" and "Fijian Republic"; None for other names."""
    table = countries()
    if len(words) > 1 and words[-1] == "Republic":
        return table.adjectives.get(" ".join(words[:-1]))
    of = next((i for i in range(1, len(words) - 1) if words[i] == "of" and words[i - 1] in REALMS), 0)
    if words[:2] == ["Islamic", "State"]:
        return None  # "the Islamic State of Iraq and Syria"
    land = " ".join(words[of + 1 + (words[of + 1 : of + 2] == ["the"]) :])
    return table.names.get(land) if of and _SORTS.issuperset(words[: of - 1]) else None
