"""What the names in header lines are shaped like: places, outlets and persons, told apart by form.

There is no list of names here, only of classes of words, such as those that outlets are called by.
"""

from __future__ import annotations

import re

_PLACE_PARTICLES = frozenset(
    "al am an and da de del der des di do dos du el en la las le les los of on sur the upon y".split()
)
# Words that open a sentence or a label, and so never a dateline
_NO_PLACE = frozenset(
    "after as at before by during early for from if in late since that this until when while with today tomorrow "
    "yesterday last next mr mrs ms dr monday tuesday wednesday thursday friday saturday sunday advisory analysis "
    "answer background breaking column comment correction corrected editorial exclusive explainer factbox feature "
    "interview live news note opinion photo photos podcast posted published question quote review update updated "
    "urgent video watch athletics basketball boxing business climate court courts cricket crime economy education "
    "election elections football golf health key latest markets obituary police politics prices results rugby science "
    "soccer sport sports storm summit technology tennis traffic war weather abstract claim conclusion context details "
    "fact highlights how introduction overview recap report source sources story summary timeline verdict what why".split()
)
_NO_FIRST_OF_PLACE = frozenset(("an", "and", "of", "on", "upon"))
_OUTLET_PARTICLES = frozenset(("of", "the", "and", "&", "for", "de", "la"))
PERSON_PARTICLES = frozenset("al bin da de del den der di el ibn la le ter van von".split())
_OUTLET_WORDS = frozenset(
    "agency broadcasting bureau chronicle courier daily gazette herald journal magazine media network news newspaper "
    "newspapers newswire post presse press radio review service standard television telegraph times tribune tv weekly "
    "wire".split()
)
_JOB_WORDS = frozenset(
    "analyst chief columnist contributor correspondent correspondents desk editor editors journalist producer reporter "
    "reporters staff writer writers".split()
)
_BEATS = frozenset(
    "and assistant arts associate breaking business chief city climate consumer contributing correspondent court "
    "courts crime data defence defense deputy digital diplomatic economics education energy environment europe "
    "features financial foreign health home international investigations investigative legal live local managing "
    "national news night political politics regional religion royal rural science security senior showbiz social "
    "special sport sports staff technology tech trainee transport westminster world".split()
)
_SECTIONS = _BEATS | frozenset(
    "africa aid americas asia cooperation council culture development economy editorial entertainment humanitarian "
    "human law lifestyle markets middle east migrants migration opinion pacific peace policy press refugees release "
    "rights society travel trade uk us weather women".split()
)


_OFFICES = frozenset(
    "ceo cfo chairman chairwoman chief chancellor governor king mayor minister mp pm president premier prime prince "
    "princess queen secretary senator".split()
)
"""What stands before somebody's name, and before an outlet's only where a word of one is in it: "President Post"."""


def is_officer(words: str) -> bool:
    """Tell whether ``words`` name somebody with his office, and no outlet: "CEO Jane Doe"."""
    first, _, rest = words.partition(" ")
    return first.lower() in _OFFICES and bool(rest) and not has_outlet_word(words)


def is_section(words: str) -> bool:
    """Tell whether ``words`` name a part of a paper or site: "World News", "Humanitarian Aid"."""
    return all(part.lower() in _SECTIONS for part in words.replace("&", "and").replace("/", " ").split())


def looks_like_place(words: str) -> bool:
    """Tell whether ``words`` are shaped like a place: up to six capitalised words, commas and slashes."""
    parts = [part for part in re.split(r"[ ,/]+", words) if part]
    if not 1 <= len(parts) <= 6 or any(character.isdigit() for character in words):
        return False
    if any(part.rstrip(".").lower() in _NO_PLACE for part in parts):
        return False
    if not parts[0][0].isupper() or parts[0].lower() in _NO_FIRST_OF_PLACE:
        return False
    # "&" joins the two places of a firm's news
    return all(part in _PLACE_PARTICLES or part == "&" or _has_capital(part) for part in parts)


def looks_like_outlet(words: str, most: int = 5) -> bool:
    """Tell whether ``words`` are shaped like an outlet's name: up to ``most`` capitalised words."""
    if not re.fullmatch(r"[^\W_][\w&.'’/+ -]*", words):
        return False
    parts = words.split()
    return (
        len(parts) <= most
        and parts[0][0].isupper()
        and all(part in _OUTLET_PARTICLES or part[0].isupper() or part[0].isdigit() for part in parts)
    )


def looks_like_person(words: str) -> bool:
    """Tell whether ``words`` are shaped like a person's full name: two to five capitalised words."""
    parts = words.split()
    return (
        2 <= len(parts) <= 5
        and all(re.fullmatch(r"[^\W\d_][\w.'’-]*", part) for part in parts)
        and all(part in PERSON_PARTICLES or _has_capital(part) for part in parts)
        and not has_job(words)
    )


def is_named_as_outlet(words: str) -> bool:
    """Tell whether a name is an outlet's by a word of its class, by capitals, or by being one word."""
    parts = without_job(words).split()
    if has_job(words) and all(part.lower() in _BEATS for part in parts):
        return False  # "Senior Reporter", "Political Correspondent": what somebody is, and nowhere said where
    if not parts or not looks_like_outlet(" ".join(parts), 4) or has_job(parts[-1]):
        return False
    words_of_it = {word for part in parts for word in part.lower().split("-")}
    return len(parts) == 1 or parts[0].isupper() or not words_of_it.isdisjoint(_OUTLET_WORDS)


def has_outlet_word(words: str) -> bool:
    """Tell whether a name of several words has one that outlets are called by: "Orlu World Service"."""
    return " " in words and not _OUTLET_WORDS.isdisjoint(words.lower().split())


def has_job(words: str) -> bool:
    """Tell whether ``words`` end in what somebody is at an outlet, as in "Staff Writer"."""
    return bool(words) and words.lower().rsplit(maxsplit=1)[-1] in _JOB_WORDS


def without_job(words: str) -> str:
    """Return ``words`` without a job at their end: "Northern Press Writer" is of the Northern Press."""
    parts = words.split()
    while len(parts) > 1 and has_job(parts[-1]):
        parts.pop()
    return " ".join(parts)


def _has_capital(word: str) -> bool:
    return any(piece[:1].isupper() for piece in re.split(r"[-'’]", word))
