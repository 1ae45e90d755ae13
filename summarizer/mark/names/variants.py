"""Names that are spelt or ordered in another way: "Tim" and "Timothy", "Nikolay" and "Nikolai", "Ministry of Roads"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from summarizer.mark.lexicon.countries import countries

_CALLED = {
    short: frozenset(full.split())
    for short, full in {
        "tim": "timothy", "tom": "thomas", "bob": "robert", "rob": "robert", "bill": "william", "will": "william",
        "jim": "james", "dick": "richard", "rick": "richard", "mike": "michael", "joe": "joseph", "ted": "edward theodore",
        "ed": "edward edwin edmund", "steve": "stephen steven", "dan": "daniel", "dave": "david", "ken": "kenneth",
        "ron": "ronald", "greg": "gregory", "jeff": "jeffrey geoffrey", "ben": "benjamin",
        "matt": "matthew", "nick": "nicholas", "tony": "anthony", "andy": "andrew", "fred": "frederick alfred",
        "sam": "samuel", "pete": "peter", "phil": "philip phillip", "jon": "jonathan", "al": "albert alan",
        "liz": "elizabeth", "beth": "elizabeth", "kate": "katherine catherine", "sue": "susan", "meg": "margaret",
        "debbie": "deborah", "pam": "pamela", "judy": "judith", "becky": "rebecca",
    }.items()
}  # fmt: skip
"""Given names cut short, with those that they stand for; none of them is the other sex's."""

_ENDINGS = re.compile(r"(?:iy|yi|y|i)$")
"""What Russian given names end in, by one transcription or another."""


def same_given(left: str, right: str) -> bool:
    """Whether two given names, folded, are one: cut short, or spelt by another transcription."""
    if right in _CALLED.get(left, ()) or left in _CALLED.get(right, ()):
        return True
    bare, other = _ENDINGS.sub("", left), _ENDINGS.sub("", right)
    sure = (
        len(bare) > 4 or bare == "yur" or bare[-1:] in "aeou" or {left[-2:], right[-2:]} & {"iy", "yi"}
    )  # not "Tony", "Toni"
    return bare == other and len(bare) > 2 and bool(sure) and left != bare and right != other


_PLAIN = frozenset("of for the and affairs".split())
_SPELT = {"interior": "internal", "defense": "defence"}


@lru_cache(maxsize=2_048)
def portfolio(folded: str) -> frozenset[str]:
    """The words of a ministry's name in any order, its state's aside; empty for every other body."""
    words = [_SPELT.get(word, word) for word in folded.replace("'s ", " ").split() if word not in _PLAIN]
    if {"ministry", "department"}.isdisjoint(words):
        return frozenset()
    state = next((n for n in (2, 1) if " ".join(words[:n]) in _states()), 0)
    return frozenset(words[state:]) if len(words) > state + 1 else frozenset()


@lru_cache(maxsize=1)
def _states() -> frozenset[str]:
    table = countries()
    return frozenset(form.lower().replace(".", "") for form in (*table.adjectives, *table.names))


def of_its_state(form: str, full: str) -> bool:
    """ "federal reserve" for "united states federal reserve": what stands behind a state's name of two words."""
    state, _, rest = full.rpartition(f" {form}")
    return not rest and " " in form and " " in state and state in _states()


@lru_cache(maxsize=1)
def _lands() -> dict[str, str]:
    table = countries()
    forms = {**table.adjectives, **table.names}
    return {form.lower().replace(".", "").replace("-", " "): land for form, land in forms.items()}


@lru_cache(maxsize=4_096)
def whose(folded: str) -> tuple[str, str]:
    """The country that opens or ends a body's name, and the rest: "fiji's army", "fijian army", "army of fiji"."""
    words = folded.split()
    for size in range(min(3, len(words) - 1), 0, -1):
        owner = " ".join(words[:size])
        if land := _lands().get(re.sub(r"(?:'s|(?<=s)')$", "", owner)):
            return land, " ".join(words[size:])
    rest, of, owner = folded.replace(" of the ", " of ").rpartition(" of ")
    return (_lands()[owner], rest) if of and owner in _lands() else ("", folded)


_FORCES = frozenset(("army", "military", "armed forces"))
_BRANCHES = frozenset(("navy", "air force"))
"""What copy calls all of a country's forces by, and their parts besides the army."""


def same_force(left: str, right: str, told: Iterable[str]) -> bool:
    """Whether two folded names are all of one country's forces: "fijian army", "fiji's military".

    Where the text tells of that country's navy, too, the army may be but a part.
    """
    (land, force), (other, same) = whose(left), whose(right)
    if not land or land != other or not {force, same} <= _FORCES:
        return False
    return "army" not in (force, same) or not any(whose(name) in {(land, part) for part in _BRANCHES} for name in told)


def are_of_two(left: str, right: str) -> bool:
    """Whether two folded names say that they are of different countries."""
    (land, _), (other, _) = whose(left), whose(right)
    return bool(land and other) and land != other


def shortens(form: str, full: str) -> bool:
    """Whether one word is made of a longer name's letters, with the first of each of its words: "un", "eurasec"."""
    words = [word for word in full.split() if word not in _PLAIN]
    letters, initials = iter(full), iter(form)
    whole = all(letter in letters for letter in form)
    return form == full or (len(words) > 1 and " " not in form and whole and all(w[0] in initials for w in words))


@lru_cache(maxsize=8_192)
def same_owned(left: str, right: str) -> bool:
    """Whether two folded names are a body's, told by whose it is: "un rights council", "rights council of the united nations"."""
    (land, rest), (other, same) = whose(left), whose(right)
    if land or other:
        return land == other and rest == same
    for one, two in ((left, right), (right, left)):
        rest, of, owner = one.replace(" of the ", " of ").rpartition(" of ")
        if of and two.endswith(f" {rest}"):
            prefix = two.removesuffix(f" {rest}")
            return shortens(prefix, owner) or shortens(owner, prefix)
    short, long = sorted((left.split(), right.split()), key=len)
    return (
        len(short) > 1
        and short[0] != long[0]
        and short[1:] == long[1 - len(short) :]
        and shortens(short[0], " ".join(long[: 1 - len(short)]))
    )
