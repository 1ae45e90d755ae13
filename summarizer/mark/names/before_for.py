"""Where "for" stands behind a name and not within one: "left Doe for Roe", "Secretary of the Army for Works"."""

from __future__ import annotations

from summarizer.mark.lexicon.organizations import CLUB_ENDINGS, ORGANIZATION_HEADS
from summarizer.mark.nlp import Parse

_HOUSES = frozenset("parliament congress assembly legislature senate house council".split())
"""Where members are for a seat; movements and charities are called "Doe for Roe" themselves."""

_UNDER = frozenset("under assistant deputy".split())
_ARMS = frozenset("army navy treasury defense defence interior commerce agriculture".split())
"""Parts of a government, by their last words, whose under-secretaries are for a field of its work."""


def ends_at_for(parse: Parse, first: int, link: int) -> bool:
    """Whether a name that begins at ``first`` is told in full before the "for" at ``link``."""
    return _is_change(parse, first, link) or is_seat(parse, first, link)


def is_seat(parse: Parse, first: int, link: int) -> bool:
    """Whether "for" tells what somebody's office there is for: "Member of Parliament for Orlu", "Secretary of the Army for"."""
    the = first if parse.lower[first] == "the" else first - 1
    of = the - (parse.lower[the] == "the")
    office = parse.lower[of - 1] if of > 0 and parse.lower[of] == "of" else ""
    member = office == "member" and parse.lower[link - 1] in _HOUSES
    force = parse.lower[link - 1] == "force" and parse.lower[link - 2] == "air"
    under = office == "undersecretary" or (office == "secretary" and parse.lower[of - 2] in _UNDER)
    return member or (under and (force or parse.lower[link - 1] in _ARMS))


_LEFT = frozenset("left leaves leave leaving quit quits".split())
_OF_PLAYERS = frozenset("striker midfielder defender goalkeeper winger coach transfer fee loan goals".split())
_OF_RIVALS = CLUB_ENDINGS | {"bank", "group"}
"""Last words of names of clubs and firms, which are not "for" anything."""


def _is_change(parse: Parse, first: int, link: int) -> bool:
    """Whether "left Doe for Roe" names two: Doe stands alone elsewhere, too, or the text is on players."""
    before = first - 1 - (parse.lower[first - 1] == "the")
    if before < 0 or parse.lower[before] not in _LEFT or parse.lower[link - 1] in ORGANIZATION_HEADS - _OF_RIVALS:
        return False
    name, size = parse.words[first:link], link - first
    alone = any(
        parse.words[i : i + size] == name and parse.words[i + size] != "for" and i != first and parse.tag[i] == "NNP"
        for i in range(len(parse.words) - size)
    )
    return alone or bool(_OF_PLAYERS & set(parse.lower))
