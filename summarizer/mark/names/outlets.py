"""Outlets, by the words around a name: "the newspaper X", "told X", "the X agency"."""

from __future__ import annotations

import re

from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.cues import MEDIA_NOUNS
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.organizations import (
    ACRONYMS,
    KNOWN_MEDIA,
    MEDIA_FIRST,
    MEDIA_HEADS,
)
from summarizer.mark.lexicon.people import TITLES
from summarizer.mark.names.name import Name
from summarizer.mark.nlp import Parse
from summarizer.mark.outlets.acts import is_foreign_outlet
from summarizer.mark.outlets.branches import is_branch
from summarizer.mark.outlets.told import is_party
from summarizer.mark.outlets.use import PRINTED, TELLING, is_used


def is_outlet(parse: Parse, name: Name, words: list[str]) -> bool:
    """Whether the name follows a noun for an outlet ("the newspaper X", "a paper, the X") or begins like one's."""
    first = name.first
    if first and parse.lower[first - 1] in _OWNERS:
        return False  # "the transport union BTV"
    if (
        (words[0].lower() in MEDIA_FIRST and len(words) > 1)
        or words[:3] == ["News", "Agency", "of"]
        or ("." in name.text and _DOMAIN.search(name.text))
        or _called(words)
    ):
        return True
    before = parse.lower[first - 2 : first] if first > 1 else []
    if before == ["the", "journal"] and parse.lower[first - 3] in ("in", "by", "of"):
        return True
    if is_foreign_outlet(words) and not name.sure and not (name.kind == "person" and is_given(words[0])):
        return True
    if is_used(parse, name, words) or is_branch(parse, name, words):
        return True
    if (
        len(words) == 1
        and words[0].isupper()
        and words[0].isalpha()
        and 2 <= len(words[0]) <= 6
        and words[0] not in ACRONYMS
    ) and (
        (before[-1:] == ["told"] and not is_party(parse, name))
        or (before[-1:] == ["by"] and before[0] in _CARRYING | {"broadcast", "aired", "saying"})
        or (before[-1:] == ["to"] and before[0] in ("comments", "remarks"))
        or before
        in (
            ["speaking", "to"],
            ["interview", "with"],
            ["talking", "to"],
        )
    ):
        return True
    if first and parse.lower[first - 1] == "the":
        first -= 1
    if first > 1 and parse.words[first - 1] == ",":
        if parse.dep[name.last - 1] != "appos":
            return False  # "On its website, Doe Inc. said"
        first -= 1
    if first > 1 and parse.lower[first - 2 : first] in _PRINTING:
        return name.kind != "person" or len(words) == 1
    if first > 0 and parse.lower[first - 1] == "agency" and not _news_agency(parse, first - 1):
        return False
    if first > 2 and parse.lower[first - 2] in ("of", "for") and parse.lower[first - 3] in TITLES:
        return False  # "its Director of Press, Jane Doe,"
    return (
        first > 0
        and parse.lower[first - 1] in MEDIA_NOUNS
        and parse.lower[first - 1] != "media"
        and (
            name.kind != "person"
            or (not name.sure and not is_given(words[0]))
            or (parse.lower[first - 1] in PRINTED and first == name.first and not (is_given(words[0]) and words[1:]))
        )
    )


_PRINTING = (["news", "site"], ["news", "portal"], ["news", "service"], ["wire", "service"], ["media", "outlet"])

_OWNERS = frozenset("union party bank ministry company firm club league federation ngo charity insurer airline".split())
"""Nouns right before a name that make it no outlet's."""


def _called(words: list[str]) -> bool:
    """Whether a name is put together as those of outlets are: "BoatNews", "Times Online", "Peruvian Broadcasting Service"."""
    lower = [word.lower() for word in words]
    return (
        (len(words) == 1 and JOINED.fullmatch(words[0]) is not None)
        or (lower[-1] == "online" and len(words) > 1 and bool(MEDIA_HEADS & set(lower[:-1])))
        or (
            len(words) > 2
            and lower[-2] in PRESS | {"reporting"}
            and lower[-1] in ("service", "bureau", "network")
            and not _SECRET & set(lower)
            and lower[-3] not in _OTHER_AGENCIES
        )
        or (len(words) > 2 and words[:2] in (["Times", "of"], ["Voice", "of"]) and words[2][0].isupper())
        or _CHANNEL.fullmatch(words[-1]) is not None
        or (len(words) == 1 and INFORM.fullmatch(words[0]) is not None)
        or (words[-1] == "FM" and len(words) > 1)
        or (KNOWN_MEDIA.get(words[0]) == "broadcaster" and lower[1:2] == ["radio"])
        or _FOREIGN.fullmatch(lower[-1]) is not None
        or ("broadcasting" in lower[:-1] and lower[-1] in _BROADCASTING)
    )


_SECRET = frozenset("security intelligence emergency passport revenue".split())
"""Whose "information service" is none of news."""

_CHANNEL = re.compile(r"(?:[a-z]{1,2}|[A-Z]+-?)TV\d?")
"""Names of channels: "oTV", "WORL-TV"."""

_FOREIGN = re.compile(
    r"\w*(?:zeitung|tageblatt|volksblatt|abendblatt|anzeiger|nachrichten|krant|tidning(?:en)?|bladet|folkeblad|dagblad|posten|tidende|shimbun"
    r"|sinmun|sanomat|hírlap|noviny)|ilbo"
)
"""How papers are called in the languages that write their noun last."""

JOINED = re.compile(r"(?:[A-Z][a-z]+)+(?:News|Insider|Times|Post|Wire|Today|Leaks|Weekly|Herald|Radio)")
"""Names of sites, in one word."""

INFORM = re.compile(r"[A-Z]\w{2,}[iI]nform")
"""How agencies of the East are called: "Orlinform"."""

_BROADCASTING = frozenset("corporation company authority service organisation organization corp corp. network".split())
"""Last words of broadcasters' names: "Orlu Broadcasting Corporation"."""


PRESS = frozenset("news press telegraph telegraphic information media".split())
"""Words that make an agency one of news."""


_DOMAIN = re.compile(r"\w\.(?:com|org|net|info|co\.uk|ru|cn|in)$|\w{3,}\.[a-z]{2}$")


_SITE = re.compile(r"[\w-]{2,}\.(?!am\b|pm\b)(?:[a-z]{2}|com|org|net|info|news|media)")

_BEFORE_SITES = MEDIA_NOUNS | {"told"}
_SITES_TELL = TELLING | {"published"}


def is_site(parse: Parse, index: int) -> bool:
    """Whether a word without a capital is an outlet's name: "the 41.or news website", "interviewed by oTV"."""
    word = parse.words[index]
    if word.isalpha() and (word.islower() or word.istitle()):
        return False
    if _CHANNEL.fullmatch(word) or (_SMALL.fullmatch(word) and parse.lower[index - 1] in _BEFORE_SITES):
        return True
    if _NUMBERED.fullmatch(word) or (_LETTERED.fullmatch(word) and parse.lower[index - 1] in MEDIA_NOUNS):
        return True
    if _FIGURED.fullmatch(word) and parse.lower[index + 1] in _SITES_TELL:
        return parse.tag[index - 1] != "CD"
    if not _SITE.fullmatch(word):
        return False
    after = parse.lower[index + 1 : index + 3]
    return bool(
        {"website", "site", "portal"} & set(after)
        or (index and parse.lower[index - 1] in MEDIA_NOUNS | {"portal", "told"})
        or set(after[:1]) & (TELLING | {"quoted", "cited", "quotes", "cites"})
    )


_NUMBERED = re.compile(r"(?:News|Info|Radio|Canal|Kanal|Sport)\d{1,3}")
_LETTERED = re.compile(r"[A-Z]{1,2}\d{1,2}")
"""Names with figures: "News40", "the radio station B2"."""

_FIGURED = re.compile(r"\d{1,2}[a-z]{3,}")
"""Sites called by a figure: "20lines"."""

_SMALL = re.compile(r"[a-z]{1,3}[A-Z]\w+")
"""Names that begin without a capital: "eJournal", "dwXY"."""


_OTHER_AGENCIES = frozenset(
    "rating ratings space intelligence security aid police travel nuclear energy health environment environmental "
    "investigative employment advertising credit relief refugee statistics meteorological disaster disasters "
    "emergency emergencies weather forestry forest fisheries tax revenue border customs rescue safety aviation cyber "
    "anti-corruption tourism standards spy drug food development".split()
)
"""Words before "agency" that make it some other one than a news agency."""


def _news_agency(parse: Parse, index: int) -> bool:
    """Whether "agency" before a name may be one of news: "the state agency X", "the Peruvian agency X", "the agency X"."""
    before = parse.lower[index - 1] if index else "the"
    if before in PRESS | _STATES or parse.lower[max(index - 3, 0) : index] in _STATE_RUN:
        return True
    if parse.words[index + 1] == ",":
        return False  # "her agency, Star Orlu, said"
    return before in ("the", ",", "by", "to") or parse.words[index - 1] in countries().adjectives


def carries(parse: Parse, name: Name) -> bool:
    """Whether "the X agency" is one of news: something is carried or quoted by it, or told to it."""
    first = name.first
    ruled = parse.lower[first - 1] in _STATES or parse.lower[max(first - 3, 0) : first] in _STATE_RUN
    if ruled and parse.lower[name.last + 1 : name.last + 2] in _TOLD:
        return True  # "Ruritania's state-run Orlinform agency reported"
    if first > 1 and parse.tag[first - 1] == "POS" and parse.words[first - 2] in countries().names:
        cited = parse.lower[first - 3] in ("told", "by") or parse.lower[max(first - 4, 0) : first - 2] == [
            "according",
            "to",
        ]
        return cited and not name.text.isupper()  # "Ruritania's OrlInform agency"; of initials it may be one for space
    if (
        not first
        or parse.lower[first - 1] != "the"
        or name.text in countries().adjectives
        or name.text in countries().names
    ):
        return False
    if {"quoted", "quotes", "cited", "cites"} & set(parse.lower[name.last + 1 : name.last + 2]):
        return True
    if first < 3 or parse.lower[first - 2] == "told":
        return first >= 3
    return parse.lower[first - 2] == "by" and parse.lower[first - 3] in _CARRYING


_STATES = frozenset("state official semi-official state-run state-owned private independent".split())
_STATE_RUN = [["state", "-", verb] for verb in ("run", "owned", "controlled")]
_TOLD = [[verb] for verb in ("reported", "reports", "said", "says", "quoted", "quotes")]

_CARRYING = frozenset("carried quoted cited published reported released run issued".split())
"""What an outlet does with the words of others: "quoted by X"."""
