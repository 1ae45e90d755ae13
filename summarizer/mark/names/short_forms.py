"""Short forms: whether one name of a person or body is a shorter one of another."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from summarizer.mark.lexicon.firms import CLUB_FIRST, LEGAL_FIRST
from summarizer.mark.lexicon.foreign import FOREIGN_BODIES
from summarizer.mark.lexicon.given_names import HE, SHE, is_given, plain
from summarizer.mark.names.heads import OF_FIRMS
from summarizer.mark.names.name import PARTICLES, Name
from summarizer.mark.names.use import SAID
from summarizer.mark.names.variants import are_of_two, of_its_state, portfolio, same_force, same_given, same_owned

if TYPE_CHECKING:
    from summarizer.mark.entities import Entity

from summarizer.mark.lexicon.organizations import (
    CLUB_ENDINGS,
    CLUBS,
    COMPANY_ENDINGS,
    CORPORATE,
    ORGANIZATION_HEADS,
    PARTISANS,
)


@lru_cache(maxsize=8_192)
def fold(text: str) -> str:
    """A form for comparison: case, accents, full stops, apostrophes and "-isation" do not count, nor does a leading "the"."""
    flat = unicodedata.normalize("NFKD", text.replace("’", "'")).casefold()
    flat = "".join(character for character in flat if not unicodedata.combining(character))
    flat = flat.replace("isation", "ization").replace(",", "")
    return " ".join(flat.replace("-", " ").replace(".", "").removeprefix("the ").split())


_BLANKS, _HYPHENS = re.compile(r"\s+"), re.compile(r"[\s\-]+")

_GENERATIONS = frozenset("jr sr junior senior ii iii iv".split())
"""What tells those of one name in a family apart."""

_KIN_BEFORE = re.compile(r"\b(?:grand)?(?:sons?|father|nephew|children|namesake)\b[^.;\n]{0,30}$")
_KIN_AFTER = re.compile(r",? (?:his|her|the|a)\b[^.;\n]{0,20}\b(?:grand)?(?:son|father|nephew)\b")


def is_namesake(text: str, name: Name) -> bool:
    """Whether "Jr." or the like ends the name of who is told of as another's son or father: "his son, John Doe Jr."."""
    if fold(name.text).split()[-1] not in _GENERATIONS:
        return False
    before = text[max(name.start - 45, 0) : name.start]
    return bool(_KIN_BEFORE.search(before) or _KIN_AFTER.match(text, name.end + (text[name.end : name.end + 1] == ".")))


def same_person(left: str, right: str) -> bool:
    """Two full names of one person: the same surname, and one's given names within the other's."""
    a, b = left.split(), right.split()
    if a[-1] != b[-1]:
        short, long = sorted((a, b), key=len)
        rest = iter(long)
        if len(short) > 1 and a[0] == b[0] and all(word in rest for word in short):
            return True  # "Jane Doe", "Jane Ann Doe Roe"
        return a[0] == b[0] and (a[: len(b)] == b or b[: len(a)] == a) and min(len(a), len(b)) > 1
    short, long = sorted((a[:-1], b[:-1]), key=len)
    return all(
        any(w == other or _begins(w, other) or _begins(other, w) or same_given(w, other) for other in long)
        for w in short
    )


def _begins(initial: str, word: str) -> bool:
    """Whether a word can be what an initial stands for: "J." and "Jane"."""
    return len(initial.rstrip(".")) == 1 and word.startswith(initial[0])


_LONG = 6
"""Letters of a surname from which on a slip of one letter makes no other surname likely."""


def slip(left: str, right: str) -> bool:
    """Whether one long surname is the other with a letter too many or two letters exchanged: "Petrvo", "Pertrov"."""
    short, long = sorted((left, right), key=len)
    if len(short) < _LONG or left == right or len(long) - len(short) > 1 or left[0] != right[0]:
        return False
    at = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) < len(long):
        return at < len(short) and short[at:] == long[at + 1 :]
    return short[at : at + 2] == long[at : at + 2][::-1] and short[at + 2 :] == long[at + 2 :]


_OWN_ENDINGS = CLUB_ENDINGS - {"town", "city", "united", "county", "rovers", "athletic", "rangers"}
"""Endings by which alone a club is named; the others are shared by too many."""


_COMMON_FIRST = frozenset("bank ministry university department national federal state central".split())
"""First words that the names of many bodies share, which are no short form of one."""

_GOES_ON = frozenset("of for and on in at with against".split())
"""What joins the rest of one name to its beginning."""

_CLUBS = {word.lower() for word in CLUBS}
_FOREIGN = (
    FOREIGN_BODIES | {"deutsche"} | {form.strip() for form in LEGAL_FIRST} | {word.lower() for word in CLUB_FIRST}
)


def called(form: str, entity: Entity) -> bool:
    """ "Supreme Court" for "Ruritanian Supreme Court of Appeal": the words around a head within the longer name."""
    parts, own = fold(entity.name).split(), form.split()
    if not own or own[-1] not in ORGANIZATION_HEADS or len(own) >= len(parts):
        return False
    for at in range(len(parts) - len(own) + 1):
        if {"of", "for", "on"} & set(parts[:at]):
            break  # "State Council" is another than the "Directorate for Support of the State Council"
        if parts[at : at + len(own)] == own:
            after = parts[at + len(own) : at + len(own) + 1]
            return not after or after[0] in ("of", "for", "on")
    return False


def _initials(form: str, words: list[str]) -> bool:
    """Whether an acronym takes the first letter of each word, and perhaps more: "ASEAN", "UNESCO"."""
    full = "".join(word[0] for word in words)
    if full == form:
        return True
    if len(form) < 4 or len(words) < 3 or len(form) - len(words) > 1:
        return False
    pattern = "".join(f"{word[0]}[{re.escape(word[1:].upper()) or ' '}]?" for word in words)
    return bool(re.fullmatch(pattern, form))


def abbreviates(form: str, full: str) -> bool:
    """Whether letters stand for the capitals of a longer name, in their order and up to its last."""
    capitals = [word[0] for word in _HYPHENS.split(full) if word[:1].isupper()]
    rest = iter(capitals)
    return len(capitals) > 2 and form[-1] == capitals[-1] and all(letter in rest for letter in form)


def spells(form: str, full: str) -> bool:
    """Whether a word is made of the letters of a longer name, in their order: "Cosatu", "Numsa"."""
    rest = iter(fold(full))
    fits = form.istitle() and len(form) > 3 and full.count(" ") > 1 and form[0] == full[0]
    return fits and all(letter in rest for letter in form.lower())


def short_body(form: str, entity: Entity, counts: Counter[str]) -> bool:
    """An acronym by initials, or the beginning of the name where the rest is a company ending or the like."""
    words = [word for word in _HYPHENS.split(entity.name) if word[:1].isupper()]
    *wing, plural = form.split()
    if plural in PARTISANS and len(wing) < 2:  # "Republicans" for "Republican Party"
        party = " ".join([*wing, PARTISANS[plural], "party"]).lower()
        return fold(entity.name) == party or fold(entity.name).endswith(f" {party}")
    if form.isupper() and form.isalpha() and 2 <= len(form) <= 8:
        ending = [w.lower() for w in words[1:] if w.lower() in CORPORATE]
        if words and words[0] == form and len(ending) == len(words) - 1:
            return True  # "NPD" for "NPD Group"
        return _initials(form, [word for word in words if word.lower() not in COMPANY_ENDINGS])
    parts, own = fold(entity.name).split(), fold(form).split()
    if _CLUBS & set(parts) and own == [word for word in parts if word.upper() not in CLUBS]:
        return True  # "Doe" for "FC Doe"
    if own == parts[-1:] and own[0] in _OWN_ENDINGS:
        return True
    if portfolio(fold(form)) and portfolio(fold(form)) == portfolio(fold(entity.name)):
        return not are_of_two(fold(form), fold(entity.name))  # "Roads Ministry" for "Ministry of Roads"
    if of_its_state(fold(form), fold(entity.name)):
        return True
    public = own[-1] not in CORPORATE and not {"military", *ORGANIZATION_HEADS}.isdisjoint(own)
    if public and same_owned(fold(form), fold(entity.name)):
        return True  # "Fijian army" for "Fiji's army", but "Fiji Airlines" and "Fijian Airlines" are two firms
    if "Army" not in form + entity.name and same_force(fold(form), fold(entity.name), map(fold, counts)):
        return True
    if 1 < len(own) == len(parts) - 1 and own == parts[1:] and entity.kind == "organization":
        return True  # "Santa Doe" for "Usina Santa Doe"
    if own == parts[1:] and parts[0] in _FOREIGN and entity.kind == "organization":
        return True  # "Doe" for "Banco Doe"
    if own[0] == parts[0] and min(len(own), len(parts)) > 1 and own[0] not in _COMMON_FIRST:
        if set(own[1:]) <= COMPANY_ENDINGS and set(parts[1:]) <= CORPORATE:
            return True  # "Doe Inc." for "Doe Computer"
        if set(parts[1:]) <= COMPANY_ENDINGS and set(own[1:]) <= CORPORATE:
            return True
    if len(own) >= len(parts) or parts[: len(own)] != own:
        return False
    rest = parts[len(own) :]
    if set(own) & ORGANIZATION_HEADS and len(rest) > 1 and rest[0] not in _GOES_ON:
        return False  # "University of Doe" and its "Student Association"
    if len(own) > 1:
        return True
    if parts[0] in _COMMON_FIRST or entity.kind == "media":
        return False
    return set(rest) <= OF_FIRMS or counts[form] <= counts[entity.name]


def is_surname(form: str) -> bool:
    """Whether a name begins as surnames of several words do: "El Doe", "van der Doe"."""
    words = form.lower().split()
    return len(words) > 1 and words[0] in PARTICLES


def short_name(form: str, entity: Entity) -> bool:
    """Whether one word is a short form of a person's full name: the surname, or the name that comes first."""
    words = [word for word in _BLANKS.split(entity.name) if word.lower() not in PARTICLES or word[0].isupper()]
    if len(words) > 2 and fold(words[-1]) in _GENERATIONS:
        words.pop()
    key = fold(form)
    bare = words[-1].split("-", 1)[-1] if words and words[-1].split("-")[0] in PARTICLES else ""
    nicknames = [word.strip("\"“”‘’'") for word in words[1:-1] if word[0] in "\"“‘'"]
    if is_surname(form):
        return fold(entity.name).endswith(f" {key}")
    return (
        (len(words) > 1 and key in (fold(words[-1]), fold(words[0]), fold(bare), *map(fold, nicknames)))
        or ("-" in form and any(fold(w) == key for w in words))
        or (len(words) > 1 and same_given(key, fold(words[0])))
    )


def is_fathers_name(text: str, name: Name, entity: Entity) -> bool:
    """Whether one word is the first of two surnames, by which Spanish copy goes on: "Doe said" for "Ana Doe Roe"."""
    form, after = name.text, text[name.end : name.end + 12].split()
    if name.kind not in ("person", "other") and SAID.isdisjoint(after[:1]):
        return False  # a town's or a firm's name
    words = [word for word in _BLANKS.split(entity.name) if word.lower() not in PARTICLES]
    return len(words) > 2 and is_given(words[0]) and not is_given(form) and fold(form) in map(fold, words[1:-1])


HONORIFIC = {"Mr": "he", "Mr.": "he"} | dict.fromkeys(("Ms", "Ms.", "Mrs", "Mrs.", "Miss"), "she")
"""Honorifics that tell two people of one surname apart."""


def of_sex(form: str, entities: list[Entity], called: dict[int, str]) -> list[Entity]:
    """Of several people of one surname those whom "Mr" or "Ms" can mean, by given name and by what they were called."""
    if not form or len(entities) < 2:
        return entities
    others = SHE if form == "he" else HE
    fitting = [entity for entity in entities if plain(entity.name.split()[0]) not in others]
    fitting = [entity for entity in fitting if called.get(id(entity), form) == form]
    return fitting or entities


def of_office(text: str, name: Name, entities: list[Entity]) -> list[Entity]:
    """Of several people of one surname those who were brought in by the office before it: "Senator Doe"."""
    if name.title is None or len(entities) < 2:
        return entities
    office = text[slice(*name.title)].lower().split()[-1:]
    known = [
        e for e in entities if any(n.title and text[slice(*n.title)].lower().split()[-1:] == office for n in e.names)
    ]
    return known or entities
