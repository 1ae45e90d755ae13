"""Small questions about the words of an office: where an envoy is sent, which body it names by half."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from summarizer.draft.embedded.affiliation.implied import PLAIN
from summarizer.draft.embedded.affiliation.office_lands import country_in
from summarizer.mark.entities import Entity
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.cues import BODIES
from summarizer.mark.lexicon.firms import CLUB_FIRST
from summarizer.mark.lexicon.organizations import BODY_NOUNS, CLUB_ENDINGS
from summarizer.mark.lexicon.people import BODY_OFFICES, KIN, STATE_OFFICES
from summarizer.mark.lexicon.tags import SUBJECTS
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.names.name import Name
from summarizer.mark.names.short_forms import short_body
from summarizer.mark.nlp import Parse

_TO = re.compile(r"\bto\b")

_OPPOSED = re.compile(
    r"^(?!(?:\S+ )*(?:film|movie|theat(?:er|re)|drama|dance|opera|music|rock|pop|art|arts|architecture|literary|book"
    r"|television|tv|food|restaurant|chief|senior) critic\b)"
    r"(?:[a-z-]+ )*(?i:rival|critic|opponent|competitor|enemy|foe|victim)s? (?:of|to) (?:the )?[A-Z]"
)
"""No "film critic of the Doe Gazette", who writes for it."""

_OF_ONE = re.compile(r" of (?:the )?([A-Z]\w+)$")
_RUN = re.compile(r"[A-Z][\w'’-]+(?: (?:of |the )*[A-Z][\w'’-]+)+")
"""Capitalised words in a row."""

_ENVOYS = frozenset("ambassador commissioner consul envoy representative nuncio delegate plenipotentiary".split())
"""Who is sent to some country or body and acts for another."""


_OF_TOWNS = frozenset("mayor councillor councilor alderman prefect".split())
"""Whose office is a town's: that of a capital is none of the country."""

_OF_SEES = frozenset("patriarch metropolitan archbishop bishop".split())
"""Whose office is a church's, wherever it has its seat."""


def is_elsewhere(office: str, name: Name, at: int) -> bool:
    """Whether a name ``at`` so many characters in an office isn't whose it is: "ambassador to", a town's or a church's."""
    sent = list(
        itertools.dropwhile(lambda word: word not in _ENVOYS, office[: max(at, 0)].lower().replace("-", " ").split())
    )
    words = set(office.lower().split())
    return (
        "to" in sent or bool(name.country and words & _OF_SEES) or (name.kind == "capital" and bool(words & _OF_TOWNS))
    )


def is_opposed(office: str) -> bool:
    """Whether somebody is told by whom he is against, or stood beside: "a rival of the Doe Party", "critic of Fiji"."""
    return bool(_OPPOSED.search(office))


def is_of_kin(office: str) -> bool:
    """Whether somebody is told by whose family he is of, and so is of no body that is named: "wife of the Doe chief"."""
    kin, _, whose = office.lower().partition(" of ")
    return bool(whose and KIN & {*kin.split()[-1:]})


def home_in(office: str) -> str | None:
    """The country that an office names, and not the one that an envoy is sent to."""
    return None if set(office.lower().split()) & _OF_SEES else country_in(before_post(office))


def before_post(office: str) -> str:
    """The words of an office up to where an envoy is sent: "ambassador" of "ambassador to the United Nations"."""
    sent = set(office.lower().replace("-", " ").split()) & _ENVOYS
    return _TO.split(office)[0] if sent else office


def begun_in(office: str, bodies: Iterable[tuple[int, Entity]]) -> list[int]:
    """The one body that an office names by the first words of its name: "Doe Valley" for "Doe Valley Railway"."""
    runs = [found.group() for found in _RUN.finditer(office) if found.group() not in countries().adjectives]
    begun = {i for i, e in bodies for run in runs if any(f"{form} ".startswith(f"{run} ") for form in e.forms)}
    return [*begun] if len(begun) == 1 else []


_OF_BODIES = BODY_OFFICES - {"governor", "head", "principal"}


def called_in(office: str, bodies: list[tuple[int, Entity]]) -> int:
    """The one body that an office names by its initials, first word or last: "DRU president", "editor of the Post"."""
    words = office.split()
    run = list(itertools.takewhile(lambda word: word[0].isupper() and not is_title(word.lower()), words))
    heads = {word.lower() for word in words[len(run) :]}
    if not run and not _OF_TOWNS & {*office.lower().split()} and (after := _OF_ONE.search(office)):
        run, heads = [after.group(1)], set()
    if len(run) != 1 or run[0].lower() in PLAIN or _is_land(run[0]):
        return -1
    word = run[0]
    if word.isupper():
        counts: Counter[str] = Counter()
        found = [i for i, e in bodies if short_body(word, e, counts)]
    elif word in CLUB_FIRST or (heads & _OF_BODIES and not heads & STATE_OFFICES):
        shared = word.lower() in CLUB_ENDINGS  # "United captain Jane Doe": of which of them?
        found = [i for i, e in bodies if e.name.split()[0] == word and (" " in e.name or not shared)]
    else:
        found = [i for i, e in bodies if not heads and e.kind == "media" and e.name.split()[-1] == word]
    return found[0] if len(found) == 1 else -1


def _is_land(word: str) -> bool:
    return word in countries().adjectives or word in countries().names


def past_description(parse: Parse, begin: int) -> int:
    """Where the name begins in "of the dockers' union DTU", after "the", and in "of the Suva-based think tank Doe House".

    ``begin`` where no body's noun stands there.
    """
    noun = first = _past_seat(parse, begin)
    while noun < first + 5 and parse.tag[noun : noun + 1] and parse.tag[noun] in _DESCRIBING:
        noun += 1
    words = parse.lower[first:noun]
    told = bool(words) and (words[-1] in BODIES | BODY_NOUNS or words[-2:] == ["think", "tank"])
    told = told and parse.words[noun - 1].islower()
    return noun if told or noun == first else begin


_DESCRIBING = frozenset("JJ NN HYPH NNS POS VBG".split())
_SEATED_IN = frozenset("based headquartered led run backed".split())


def _past_seat(parse: Parse, begin: int) -> int:
    """Where what follows "Suva-based" or "New York-headquartered" begins; ``begin`` where a body is not told of so."""
    seat = begin
    while seat < min(begin + 4, len(parse.words)) and parse.words[seat][0].isupper():
        seat += 1
    told = (
        seat > begin
        and parse.words[seat : seat + 1] == ["-"]
        and not _SEATED_IN.isdisjoint(parse.lower[seat + 1 : seat + 2])
    )
    return seat + 2 if told else begin


DEPUTY = frozenset("deputy vice assistant shadow".split())
"""Words for who stands in for the holder of an office, or against him in parliament."""


def _with_before(entity: Entity) -> list[tuple[frozenset[str], str]]:
    """The words of each office, two that "and" joins apart, and what stands before them."""
    return [(office, before) for role, before in entity.roles for office in _each(role)]


@lru_cache(maxsize=1_024)  # asked of everybody at each description
def _each(role: str) -> list[frozenset[str]]:
    offices = (role[a:b] for a, b in one_by_one(role, 0, len(role)))
    return [frozenset(office.lower().replace("-", " ").split()) for office in offices]


def _offices(entity: Entity, noun: str) -> list[frozenset[str]]:
    return [office for office, _ in _with_before(entity) if noun in office]


def holds_itself(entity: Entity, noun: str) -> bool:
    """Whether somebody holds an office, and is not the deputy of whoever does."""
    return entity.kind == "person" and any(not office & DEPUTY for office in _offices(entity, noun))


def only_deputises(entity: Entity, noun: str) -> bool:
    """Whether somebody is known as a deputy of whoever holds an office, and as nothing else by that word."""
    offices = _offices(entity, noun)
    return bool(offices) and all(office & DEPUTY for office in offices)


PAST = frozenset("former formerly previously once ex onetime one-time ousted deposed".split())
"""Words before an office that is another's now."""


def held_once(entity: Entity, noun: str) -> bool:
    """Whether somebody is known by an office only as one who held it before: no "mayor", but "the former mayor"."""
    told = [(before.lower().split(), office) for office, before in _with_before(entity) if noun in office]
    return bool(told) and all(PAST & {*before[-1:], *office} or is_served(before) for before, office in told)


def is_served(before: list[str]) -> bool:
    """Whether the words before an office tell of time served in it, and are not "has served as"."""
    ends = len(before) - (before[-1:] in (["the"], ["a"], ["an"], ["its"]))
    return before[ends - 2 : ends] == ["served", "as"] and before[ends - 3 : ends - 2] not in (["has"], ["have"])


def one_by_one(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Two offices that "and" joins, and an office and a rank, each: "president and head of the Doe Works", "chief General".

    An office of two people stays whole.
    """
    for link in _AND.finditer(text, start, end):
        left, right = text[start : link.start()].lower(), text[link.end() : end].lower()
        ahead = _PREPOSITION.split(left, maxsplit=1)
        last = left.split()[-1]
        before = _PREPOSITION.split(right, maxsplit=1)[0].split()
        if not any(map(is_title, ahead[0].split())) or not before or not is_title(before[-1]):
            continue
        if len(ahead) > 1 and is_title(last):
            continue  # "an aide to the president and prime minister"
        if len(ahead) == 1 and not is_title(last) and last not in _AFTER_OFFICE:
            continue  # "Deputy Finance and Planning Minister", "Chief Financial and Operating Officer"
        return [(start, link.start()), *one_by_one(text, link.end(), end)]
    if ranked := _RANKED.fullmatch(text, start, end):
        return [(start, ranked.end("office")), (ranked.start("rank"), end)]
    return [(start, end)]


_AFTER_OFFICE = frozenset("emeritus emerita elect designate retired affairs".split())
"""Words that end an office behind its noun."""

_RANKED = re.compile(
    r"(?P<office>.*?\b(?:(?i:spokes(?:man|woman|person)|minister|commander|leader|ruler|chair(?:man|woman|person)?|head"
    r"|adviser|chief of staff|(?<!^)(?<!\bair )chief(?! (?:Superintendent|Inspector|Constable|Sergeant)))|director))\s+"
    r"(?P<rank>(?:(?:Major|Lieutenant|Colonel|Brigadier|Rear|Vice|Air|Field|Chief|Detective|Flight|Air Chief)[ -])?"
    r"(?:General|Colonel|Major|Captain|Lieutenant|Admiral|Marshal|Brigadier|Commodore|Superintendent|Inspector|Sergeant"
    r"|Professor|Senator))",
)
"""An office and a rank in capitals behind it: "army spokesman Brigadier", where "Director General" is one office."""

_AND = re.compile(r",?\s+and\s+(?:(?:a|an|the|also|then)\s+)?")
_PREPOSITION = re.compile(r"\s(?:of|for|to|at|in)\s")


def of_many(parse: Parse, first: int, last: int) -> bool:
    """Whether a sentence's subject is a common noun in the plural: "Fishing villages sued. Their leader, Jane Doe, said"."""
    subjects = [i for i in range(first, last) if parse.dep[i] == "ROOT" or parse.dep[i] in SUBJECTS]
    subjects = [i for i in subjects if parse.dep[parse.head[i]] == "ROOT"]
    return bool(subjects) and parse.tag[subjects[0]] == "NNS"
