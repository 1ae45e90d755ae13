"""Outlets, by the words around a name: "the newspaper X", "told X", "the X agency"."""

from __future__ import annotations

import re

from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.cues import DOCUMENTS, MEDIA_NOUNS
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.organizations import (
    ACRONYMS,
    MEDIA_FIRST,
    MEDIA_HEADS,
    ORGANIZATION_HEADS,
)
from summarizer.mark.name import Name
from summarizer.mark.nlp import Parse


def is_outlet(parse: Parse, name: Name, words: list[str]) -> bool:
    """Whether the name follows a noun for an outlet ("the newspaper X", "a paper, the X") or begins like one's."""
    first = name.first
    if (words[0].lower() in MEDIA_FIRST and len(words) > 1) or _DOMAIN.search(name.text) or _called(words):
        return True
    before = parse.lower[first - 2 : first] if first > 1 else []
    if not name.text.isupper() and _quotes(parse, name, words):
        return True
    if _may_print(name, words) and (_cites(parse, name) or _on_its_own(parse, name)):
        return True
    if _may_print(name, words) and (_called_beside(parse, name) or _prints(parse, name)):
        return True
    if (
        name.kind not in ("person", "place")
        and _may_print(name, words)
        and (_was_shown(parse, name) or _called_after(parse, name))
    ):
        return True
    if (
        len(words) == 1
        and words[0].isupper()
        and words[0].isalpha()
        and 2 <= len(words[0]) <= 6
        and words[0] not in ACRONYMS
    ) and (
        before[-1:] == ["told"]
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
    if first > 0 and parse.lower[first - 1] == "agency" and not _news_agency(parse, first - 1):
        return False
    return (
        first > 0
        and parse.lower[first - 1] in MEDIA_NOUNS
        and parse.lower[first - 1] != "media"
        and (
            name.kind != "person"
            or (not name.sure and not is_given(words[0]))
            or (parse.lower[first - 1] in _PRINTED and first == name.first and not (is_given(words[0]) and words[1:]))
        )
    )


_PRINTED = frozenset("newspaper daily weekly tabloid broadsheet broadcaster newswire magazine".split())
"""Nouns right before a name that make it an outlet's, though it looks like a person's."""

_LEAKING = frozenset(
    "source sources person people official officials diplomat diplomats aide aides insider insiders".split()
)
_TELLING = frozenset("reported reports said says wrote writes".split())


def _may_print(name: Name, words: list[str]) -> bool:
    """Whether a name can be an outlet's: no person's, place's or body's by its words."""
    foreign = name.kind == "person" and not name.sure and not is_given(words[0])  # "Der Anker"
    if not (foreign or name.kind in ("organization", "other", "unknown", "place")) or name.text in ACRONYMS:
        return False
    known = countries()
    if name.text in known.names or name.text in known.adjectives or name.text in known.capitals:
        return False
    return not {words[0].lower(), words[-1].lower()} & ORGANIZATION_HEADS


def _cites(parse: Parse, name: Name) -> bool:
    """ "Orlus Tidning reported on Monday, citing a person close to the board": who cites those who leak."""
    end = parse.sentence_tokens[parse.sentence[name.first]][1]
    after = parse.lower[name.last : min(name.last + 10, end)]
    citing = next((i for i, word in enumerate(after) if word in ("citing", "quoting")), -1)
    if "reference" in after[2:] and after[after.index("reference") - 1] == "with" and after[0] in _TELLING:
        return True  # "reports with reference to the ministry"
    if citing < 1 or after[citing - 1] != "," or not (after[0] in _TELLING or citing == 1):
        return False
    if after[:3] in (["reported", ",", "quoting"], ["reports", ",", "quoting"]):
        return True
    said = {"reported", "reports"} & set(parse.lower[name.last : min(name.last + 30, end)])
    return bool(said) and any(word in _LEAKING for word in parse.lower[name.last + citing + 1 : name.last + citing + 6])


_PAPER = _PRINTED | {"website", "portal", "channel", "site"}
_SORTS = frozenset("news business financial sports evening morning online television tv radio".split())


def _called_after(parse: Parse, name: Name) -> bool:
    """ "the Orlu newspaper", "the Orlu business daily": what is called so after its name."""
    noun = name.last + (parse.lower[name.last : name.last + 1] != [] and parse.lower[name.last] in _SORTS)
    if noun >= len(parse.words) or parse.tag[noun] != "NN":
        return False
    if parse.lower[noun] not in (_PAPER if parse.lower[name.last] == "news" else _PRINTED):
        return False  # "the Orlu Airways website": its own
    return (
        name.kind != "person" and parse.dep[name.last - 1] in ("compound", "nmod") and parse.head[name.last - 1] == noun
    )


def _called_beside(parse: Parse, name: Name) -> bool:
    """ "Orlu, a weekly in Lima": what is called so in apposition."""
    if parse.words[name.last : name.last + 1] != [","]:
        return False
    nouns = _PRINTED if name.kind in ("person", "place") else _PAPER  # "Mecca, a holy site"
    return any(
        (parse.lower[child] in nouns or (parse.lower[child] == "agency" and parse.lower[child - 1] == "news"))
        and parse.dep[child] == "appos"
        and child > name.last
        for token in range(name.first, name.last)
        for child in parse.children[token]
    )


def _on_its_own(parse: Parse, name: Name) -> bool:
    """ "Orlu reported on its website", "on its front page": where papers report."""
    after = parse.lower[name.last : name.last + 5]
    return after[:3] == ["reported", "on", "its"] and bool({"website", "front", "site"} & set(after[3:]))


_ISSUES = frozenset("bulletin newscast edition editions website site page programme program".split())
"""What outlets report in or on."""


def _prints(parse: Parse, name: Name) -> bool:
    """ "Orlu, which quoted an official", "an open letter published by Orlu", "Orlu reported in its evening bulletin"."""
    end = parse.sentence_tokens[parse.sentence[name.first]][1]
    after = parse.lower[name.last : min(name.last + 20, end)]
    if after[:2] == [",", "which"] and after[2:3] in (["quoted"], ["quotes"]):
        return True
    told = next((i for i, word in enumerate(after) if word in ("reported", "reports")), len(after))
    if after[told + 1 : told + 2] in (["in"], ["on"]) and after[told + 2 : told + 3] == ["its"]:
        aside = told == 0 or (after[0] == "," and after[told - 1] == ",")
        if aside and _ISSUES & set(after[told + 3 : told + 7]):
            return True
    before = name.first - 1 - (parse.lower[name.first - 1] == "the")
    if before < 3 or parse.lower[before] != "by" or parse.lower[before - 1] not in ("published", "carried", "printed"):
        return False
    return bool(_LETTERS & set(parse.lower[max(before - 5, 0) : before - 1]))


_LETTERS = frozenset("letter interview article op-ed column commentary editorial essay remarks comments".split())
"""What outlets print of what others write and say."""

_SHOWN = frozenset("seen viewed obtained reviewed".split())


def _was_shown(parse: Parse, name: Name) -> bool:
    """ "a draft seen by Orlus", "first reported by Orlus": what only those who print news are shown and tell."""
    before = name.first - 1 - (parse.lower[name.first - 1] == "the")
    if before < 3 or parse.lower[before] != "by":
        return False
    if parse.lower[before - 1] in ("reported", "published"):
        return parse.lower[before - 2] in ("first", "originally", "initially", "as", "earlier", "previously")
    return parse.lower[before - 1] in _SHOWN and bool(DOCUMENTS & set(parse.lower[max(before - 5, 0) : before - 1]))


def _called(words: list[str]) -> bool:
    """Whether a name is put together as those of outlets are: "BoatNews", "Times Online", "Peruvian Broadcasting Service"."""
    lower = [word.lower() for word in words]
    return (
        (len(words) == 1 and JOINED.fullmatch(words[0]) is not None)
        or (lower[-1] == "online" and len(words) > 1 and bool(MEDIA_HEADS & set(lower[:-1])))
        or (
            len(words) > 2
            and lower[-2] in PRESS
            and lower[-1] in ("service", "bureau", "network")
            and not _SECRET & set(lower)
            and lower[-3] not in _OTHER_AGENCIES
        )
        or (len(words) > 2 and words[:2] in (["Times", "of"], ["Voice", "of"]) and words[2][0].isupper())
        or _CHANNEL.fullmatch(words[-1]) is not None
        or (len(words) == 1 and INFORM.fullmatch(words[0]) is not None)
        or (words[-1] == "FM" and len(words) > 1)
        or _FOREIGN.fullmatch(lower[-1]) is not None
        or ("broadcasting" in lower[:-1] and lower[-1] in _BROADCASTING)
    )


_SECRET = frozenset("security intelligence emergency passport revenue".split())
"""Whose "information service" is none of news."""

_CHANNEL = re.compile(r"(?:[a-z]{1,2}|[A-Z]+-?)TV\d?")
"""Names of channels: "oTV", "WORL-TV"."""

_FOREIGN = re.compile(
    r"\w*(?:zeitung|tageblatt|volksblatt|abendblatt|anzeiger|nachrichten|krant|dagblad|tidning(?:en)?|bladet|posten|tidende|shimbun"
    r"|sinmun|sanomat|hírlap|noviny)|ilbo"
)
"""How papers are called in the languages that write their noun last."""

JOINED = re.compile(r"(?:[A-Z][a-z]+)+(?:News|Insider|Times|Post|Wire|Today|Leaks|Weekly|Herald|Radio)")
"""Names of sites, in one word."""

INFORM = re.compile(r"[A-Z]\w{2,}[iI]nform")
"""How agencies of the East are called: "Orlinform"."""

_BROADCASTING = frozenset("corporation company authority service organisation organization corp corp. network".split())


def _quotes(parse: Parse, name: Name, words: list[str]) -> bool:
    """Whether what has the name quotes somebody or prints reports: ", quoted by X", "as saying by X", "an article in X"."""
    if {words[-1].lower(), words[0].lower()} & ORGANIZATION_HEADS:
        return False
    before = name.first - 1 - (parse.lower[name.first - 1] == "the")
    if parse.words[name.first - 1] == "The" and before and parse.lower[before - 1 : before + 1] == ["according", "to"]:
        return len(words) == 1 and name.kind != "person"  # "according to The Lantern": papers keep their article
    if before < 2:
        return False
    link, verb = parse.lower[before], parse.lower[before - 1]
    if link == "by" and name.kind != "person":
        return verb == "saying" or (verb in ("cited", "quoted") and parse.lower[before - 2] in _QUOTED)
    if link == "in" and verb in ("published", "appeared", "printed"):
        return bool(MEDIA_HEADS & {word.lower() for word in words})
    return link == "in" and verb in _ARTICLES and name.kind != "place"


_QUOTED = frozenset([",", "was", "were", "is", "been", "as"])
_ARTICLES = frozenset("report article review story editorial column essay op-ed".split())
"""What stands in an outlet."""


PRESS = frozenset("news press telegraph telegraphic information media".split())
"""Words that make an agency one of news."""


_DOMAIN = re.compile(r"\w\.(?:com|org|net|info|co\.uk|ru|cn|in)$")


_SITE = re.compile(r"[\w-]{2,}\.(?!am\b|pm\b)(?:[a-z]{2}|com|org|net|info|news|media)")


def is_site(parse: Parse, index: int) -> bool:
    """Whether a word without a capital is an outlet's name: "the 41.or news website", "interviewed by oTV"."""
    word = parse.words[index]
    if _CHANNEL.fullmatch(word) or (_SMALL.fullmatch(word) and parse.lower[index - 1] in MEDIA_NOUNS | {"told"}):
        return True
    if not _SITE.fullmatch(word):
        return False
    after = parse.lower[index + 1 : index + 3]
    return bool(
        {"website", "site", "portal"} & set(after)
        or (index and parse.lower[index - 1] in MEDIA_NOUNS | {"portal", "told"})
        or set(after[:1]) & (_TELLING | {"quoted", "cited", "quotes", "cites"})
    )


_SMALL = re.compile(r"[a-z]{1,3}[A-Z]\w+")
"""Names that begin without a capital: "eJournal", "dwXY"."""


_OTHER_AGENCIES = frozenset(
    "rating ratings space intelligence security aid police travel nuclear energy health environment environmental "
    "investigative employment advertising credit relief refugee statistics meteorological disaster disasters emergency emergencies weather forestry "
    "forest fisheries tax revenue border customs rescue safety aviation cyber anti-corruption tourism standards spy drug food development".split()
)


def _news_agency(parse: Parse, index: int) -> bool:
    """Whether "agency" before a name may be one of news; a rating, space or investigative agency is none."""
    return not index or parse.lower[index - 1] not in _OTHER_AGENCIES


def carries(parse: Parse, name: Name) -> bool:
    """Whether "the X agency" is one of news: something is carried or quoted by it, or told to it."""
    first = name.first
    if first > 1 and parse.tag[first - 1] == "POS" and parse.words[first - 2] in countries().names:
        cited = parse.lower[first - 3] in ("told", "by") or parse.lower[max(first - 4, 0) : first - 2] == [
            "according",
            "to",
        ]
        return cited and not name.text.isupper()  # "Ruritania's OrlInform agency"; of initials it may be one for space
    if not first or parse.lower[first - 1] != "the" or name.text in countries().adjectives | countries().names:
        return False
    if {"quoted", "quotes", "cited", "cites"} & set(parse.lower[name.last + 1 : name.last + 2]):
        return True
    if first < 3 or parse.lower[first - 2] == "told":
        return first >= 3
    return parse.lower[first - 2] == "by" and parse.lower[first - 3] in _CARRYING


_CARRYING = frozenset("carried quoted cited published reported released run issued".split())
