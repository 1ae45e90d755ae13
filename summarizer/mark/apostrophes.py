"""Apostrophes within names, which the pipeline parts names at: "Jane D’Orlu", "Doe's said"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarizer.mark.dates.lexicon import DAYS
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.cues import CUE_FORMS
from summarizer.mark.lexicon.given_names import is_given

_WITHIN = re.compile(r"(?<=\w)’(?=[^\W\d_a-zß-ÿ][a-zß-ÿ])|(?<=\b[dDlLN])’(?=[^\W\d_]{3})")
"""The curly one within "O’Doe", "d’Orlu" and "N’dour"; a straight one is as long."""

_TOLD = (
    "|".join(sorted(form for form in CUE_FORMS if form.endswith("ed"))) + "|opened|closed|posted|launched|hired|fired"
)
_DONE = "cut|raised|lowered|downgraded|sold|bought|warned|told"
_HOUSE = re.compile(
    r"(?<![\w’'&-])([A-Z](?:[a-z]*[A-Z])?[a-z]{2,})['’]s(?= (?:(?:and|or) [A-Z]\w+['’]s )?"
    r"(?:(?:said(?! to)|says|will (?:sell|cut|buy|hire|pay|offer)|expects|warns|believes|predicts|agreed to)\b"
    rf"|will open (?!in |on |at )|(?:{_TOLD}|{_DONE}) (?:(?:the|an?|its|that|it|on|in)\b)|(?:{_DONE}) [A-Z\d]))"
)
"""A word before a verb that tells of a deed: no "Doe's planned sale", "Doe's proposed 5 percent tax" or "Doe's will not"."""

_QUOTED = re.compile(r"[“\"][^“”\"\n]*[”\"]")
"""Where people speak, who say "Jane's agreed to it" of what she has done."""

_OF_SOMEBODY = re.compile(r"\b(\w+)\.? ([A-Z]\w+)['’]s\b")
_SHORTENED = frozenset(
    "He She It That This There Here What Who Where How When Let Today Everybody Everyone Nobody".split()
)
"""Words behind which it is short for "is" or "has"."""


def straight(text: str) -> str:
    """The text, as long as it was, with the apostrophes within names as the pipeline has learnt them."""
    return _WITHIN.sub("'", text)


def houses(text: str) -> Iterator[tuple[int, int]]:
    """Where firms stand that are called as what is theirs, told by what they do: "Doe's said", and then "at Doe's"."""
    called = {found[1] for found in _HOUSE.finditer(_QUOTED.sub("", text))} - _SHORTENED
    called = {word for word in called if word.lower() not in DAYS and not re.search(rf"\b{word}\b(?!['’]s)", text)}
    called -= countries().names.keys() | countries().capitals.keys()
    people = {
        found[2] for found in _OF_SOMEBODY.finditer(text) if is_given(found[1]) or found[1] in ("Mr", "Ms", "Mrs")
    }
    for word in sorted(called - people):
        for found in re.finditer(rf"\b{word}['’]s\b", text):
            yield found.span()
