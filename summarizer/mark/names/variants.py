"""Names that are spelt or ordered in another way: "Tim" and "Timothy", "Nikolay" and "Nikolai", "Ministry of Roads"."""

from __future__ import annotations

import re
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
    words = [_SPELT.get(word, word) for word in folded.split() if word not in _PLAIN]
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
