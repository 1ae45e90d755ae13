"""Firms by the offices behind somebody's name that are held in them: "Jane Doe, chief executive of Roe Dean"."""

from __future__ import annotations

from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.people import BODY_OFFICES
from summarizer.mark.names.name import Name
from summarizer.mark.nlp import Parse

IN_FIRMS = frozenset("ceo cfo coo cto executive analyst economist strategist trader vice-president".split())
"""Who is of a firm or a bank, and of no place."""

_HEADS_FIRM = frozenset("ceo cfo coo executive chairman chairwoman chairperson founder co-founder cofounder".split())
"""Who heads or founds a firm or some other body, and nobody."""


def firm_in_office(parse: Parse, first: int, last: int, starts: dict[int, Name], surnames: set[str]) -> None:
    """Make a firm of the lone word with an office held in firms: "Jane Doe, chief executive officer of Roe", "(Roe CEO)"."""
    whole = next((n for i in range(first, last) if (n := starts.get(i)) and n.last == last and last - i > 1), None)
    if whole is not None and whole.kind == "person" and not whole.title and not is_given(parse.words[whole.first]):
        led = parse.lower[first : whole.first - 1]
        if parse.lower[whole.first - 1] in ("of", "at") and (
            _HEADS_FIRM & {*led} or led[-2:] == ["managing", "director"]
        ):
            whole.kind, whole.sure = "organization", True  # "Jane Doe, managing director of Roe Foundations"
        return
    before = last - first == 2 and parse.lower[first + 1] in IN_FIRMS
    firm = starts.get(first if before else last - 1)
    if firm is None or firm.kind != "person" or firm.sure or firm.title or firm.text in surnames:
        return
    held = (IN_FIRMS | BODY_OFFICES) & set(parse.lower[first : last - 2])
    if before or (held and parse.lower[last - 2] in ("of", "at") and parse.words[last] not in ("'s", "’s")):
        firm.kind = "organization"
