"""Names of Koreans and Chinese, told by the syllables of a given name with a hyphen in it."""

from __future__ import annotations

import re

from summarizer.mark.names.heads import plain_person

_SYLLABLE = "(?:[gkndtrlmbpsjhyw]|ch|kk|tt|ss|sh)?y?(?:a|ae|eo|e|ee|eu|o|oo|ou|u|ui|oe|wa|wo|wi|i)(?:ng|[gkndlmpth])?"
_KOREAN = re.compile(f"{_SYLLABLE}-{_SYLLABLE}", re.IGNORECASE)
"""A given name of two syllables as Korea writes it: "Jae-myung", "In-seok"."""

_ENGLISH = frozenset("Pop Sit Pin Run Meet Top Set Mop Let Log Teen By Go No Lead Low Ten Too".split())
"""First parts of words of English that look like such a name: "Doe Pop-up"."""


def is_korean(words: list[str]) -> bool:
    """Whether words are a Korean's name with a hyphen in it: "Hwang In-seok", of which "in" is a word of English."""
    cased = len(words) == 4 and words[0].istitle() and words[1].istitle() and words[3].islower()
    cased = cased and words[1] not in _ENGLISH
    return cased and _KOREAN.fullmatch("".join(words[1:])) is not None


_CHINESE = (
    "(?:zh|ch|sh|ts|tz|hs|[bpmfdtnlgkhjqxrzcsyw])?[iuy]?(?:a[iou]?|e[iu]?|i[aeou]?|o[ou]?|u[aeio]?)(?:ng|[nhrk])?"
)
_GIVEN = re.compile(f"{_CHINESE}-{_CHINESE}", re.IGNORECASE)
_NO_GIVEN = frozenset("wi-fi hi-fi sci-fi ping-pong tai-chi yo-yo to-do go-go da-da hi-lo lo-fi bi-lo".split())


def is_chinese(words: list[str]) -> bool:
    """Whether words are somebody's name with a given one of two syllables before the family's: "Wei-Ling Doe"."""
    cased = len(words) == 4 and all(map(str.istitle, (words[0], words[2], words[3]))) and words[1] == "-"
    given = "".join(words[:3])
    cased = cased and plain_person(words)
    return cased and len(given) > 5 and given.lower() not in _NO_GIVEN and _GIVEN.fullmatch(given) is not None


def is_eastern(words: list[str]) -> bool:
    """Whether words are a Korean's or Chinese's name by such a given one."""
    return is_korean(words) or is_chinese(words)
