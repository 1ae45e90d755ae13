"""Countries: their names, the capitals and residences that stand for them, and their adjectives.

A capital is a form of its country only where the text uses it as an actor; whether it does is
decided by the rules that read this table, not here. Two forms stand in it with an article because
only then they are names: "the North" and "the South" of a divided country.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path


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
