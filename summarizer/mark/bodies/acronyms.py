"""Short names set off beside long ones: "the Doe Office (ODA)", "the Council of the Doe Union (DU)", "the Doe Service (Doeroe)"."""

from __future__ import annotations

import re
from itertools import pairwise

from summarizer.mark.lexicon.organizations import ACRONYMS, CORPORATE
from summarizer.mark.lexicon.people import TITLES
from summarizer.mark.names.heads import has_head
from summarizer.mark.names.name import Name
from summarizer.mark.names.short_forms import abbreviates, fold, spells
from summarizer.mark.names.variants import shortens
from summarizer.mark.nlp import Parse

_ACRONYM = re.compile(r"\s*\(\s*(?:the\s+|or\s+|known as\s+(?:the\s+)?)?[\"“]?([A-Z][A-Za-z&.\-]{1,11})[\"”]?\s*\)")
_SET_OFF = re.compile(r"\s*,\s*(?:or\s+|the\s+)?([A-Z]{3,8})\s*,")

_QUALIFIED = frozenset("committee subcommittee commission party court university college school league".split())
"""Bodies behind whose names brackets say which of several is meant: "the Committee on Petroleum (Downstream)"."""


def take_acronyms(text: str, parse: Parse, names: list[Name]) -> list[Name]:
    """Give names the short ones that are told beside them; those of which only the end has one are given back by that."""
    owners: list[Name] = []
    bracketed: set[int] = set()
    for name in names:
        match = _ACRONYM.match(text, name.end)
        if match and (sum(map(str.isupper, match.group(1))) > 1 or spells(match.group(1), name.text)):
            if (owner := _owner(text, parse, name, match.group(1))) is not None:
                owners.append(owner)
                bracketed |= {n.start for n in names if name.end < n.start < match.end()}
            else:
                name.acronym = match.group(1)
        elif (apart := _SET_OFF.match(text, name.end)) and abbreviates(apart.group(1), name.text):
            name.acronym = apart.group(1)  # "the Office for Doe Affairs, ODA, said"
    names[:] = [name for name in names if name.start not in bracketed]  # it takes no part beside the whole
    for short, name in pairwise(names):
        alone = short.text.isupper() and short.kind == "organization" and short.text not in ACRONYMS
        if alone and name.text.count(" ") > 1 and text[short.end : name.start] == " (" and text[name.end :][:1] == ")":
            name.acronym = name.acronym or short.text  # "ODA (Office for Doe Affairs)"
    for name, short in pairwise(names):
        whole = name.kind == "organization" and name.sure and name.text.count(" ") > 1 and not name.acronym
        words = name.text.lower().split()
        whole = whole and _QUALIFIED.isdisjoint(words) and words[-1] not in CORPORATE  # "Doe Group (Euronext)"
        beside = text[name.end : short.start] == " (" and text[short.end :][:1] == ")"
        if whole and beside and short.text.isalpha() and short.kind in ("organization", "other") and not short.country:
            name.acronym, short.kind = short.text, "organization"  # "the Federal Service for Doe Control (Doecontrol)"
    _take_nicknames(text, names)
    return owners


_AS = re.compile(r",? as (?:the )?")
_KNOWN = re.compile(r" (?:is|was) (?:[a-z]+ly )?(?:known|called|nicknamed|dubbed)\b")
_KNOWN_AS = re.compile(r",? (?:[a-z]+ly )?(?:known|nicknamed|dubbed) (?:[a-z]+ly )?as (?:the )?|,? nicknamed (?:the )?")


def _take_nicknames(text: str, names: list[Name]) -> None:
    """ "Orluhaus, as the Fijian foreign ministry is known," and "the Fijian foreign ministry, known as Orluhaus"."""
    bodies = [n for n in names if n.kind == "organization" and n.text.count(" ") and not n.acronym]
    by_end = {n.end: n for n in bodies}
    by_start = {n.start: n for n in bodies}
    for name in names:
        behind = _AS.match(text, name.end)
        long = by_start.get(behind.end()) if behind else None
        if long is None or not _KNOWN.match(text, long.end):
            ahead = next((m for m in _KNOWN_AS.finditer(text, max(name.start - 40, 0), name.start)), None)
            long = by_end.get(ahead.start()) if ahead and ahead.end() == name.start else None
        if long is not None and long is not name and name.kind != "country":
            long.acronym, name.kind, name.country, name.sure = name.text, "organization", None, True


def _owner(text: str, parse: Parse, name: Name, acronym: str) -> Name | None:
    """ "The Council of the Doe Economic Union (DEU)": the body at the end of a body's name that the letters stand for."""
    if name.kind != "organization" or shortens(fold(acronym), fold(name.text)):
        return None
    for of in range(name.first + 1, name.last - 2):
        first = of + 1 + (parse.lower[of + 1] == "the")
        whole = text[parse.start[first] : name.end]
        office = parse.lower[first] in TITLES  # "the Office of the Director of Public Prosecutions (DPP)"
        long = len(acronym) > (2 if has_head(whole.split()) else 3)
        body = parse.lower[of] == "of" and long and not office
        if body and shortens(fold(acronym), fold(whole)):  # no "Friends of the Horn of Fiji (HOF)"
            return Name(first, name.last, parse.start[first], name.end, whole, name.kind, acronym=acronym, sure=True)
    return None
