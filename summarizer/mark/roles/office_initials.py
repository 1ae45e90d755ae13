"""Initials that a text gives an office: "the Foreign Affairs Minister (FAM)", then "FAM Doe" and "the FAM"."""

from __future__ import annotations

from summarizer.mark.names.name import Name
from summarizer.mark.nlp import Parse
from summarizer.mark.roles.appositions import is_title


def without_office_initials(text: str, parse: Parse, names: list[Name]) -> None:
    """Take such initials from among the names, and give the names behind them the office that they are."""
    initials = {
        name.text
        for name in names
        if name.first > 1
        and name.text.isupper()
        and parse.words[name.first - 1] == "("
        and parse.words[name.last] == ")"
        and is_title(parse.lower[name.first - 2])
        and not parse.lower[name.first - 2].endswith("s")  # "United Doe Workers (UDW)"
        and parse.words[name.first - 2][0] == name.text[-1]
    }
    if not initials:
        return
    names[:] = [name for name in names if name.text not in initials]
    for name in names:
        first, _, rest = name.text.partition(" ")
        if rest and first in initials:
            name.title = parse.start[name.first], parse.end[name.first]
            name.first += 1
            name.start, name.text, name.kind, name.sure = parse.start[name.first], rest, "person", True
