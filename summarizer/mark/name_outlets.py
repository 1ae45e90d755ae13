"""Outlets, by the words around a name: "the newspaper X", "told X", "the X agency"."""

from __future__ import annotations

import re

from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.cues import MEDIA_NOUNS
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
    if (
        len(words) == 1
        and words[0].isupper()
        and words[0].isalpha()
        and 2 <= len(words[0]) <= 6
        and words[0] not in ACRONYMS
    ) and (
        before[-1:] == ["told"]
        or (before[-1:] == ["by"] and before[0] in _CARRYING | {"broadcast", "aired"})
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
            or (not name.sure and not is_given(words[0]) and (len(words) == 1 or parse.lower[first - 1] in _PRINTED))
        )
    )


_PRINTED = frozenset("newspaper daily weekly tabloid broadcaster magazine newswire".split())
"""Nouns that only an outlet's name follows, however many words it has."""


def _called(words: list[str]) -> bool:
    """Whether a name is put together as those of outlets are: "BoatNews", "Times Online", "Peruvian Broadcasting Service"."""
    lower = [word.lower() for word in words]
    return (
        (len(words) == 1 and JOINED.fullmatch(words[0]) is not None)
        or (lower[-1] == "online" and len(words) > 1 and bool(MEDIA_HEADS & set(lower[:-1])))
        or ("broadcasting" in lower[:-1] and lower[-1] in _BROADCASTING)
    )


JOINED = re.compile(r"(?:[A-Z][a-z]+)+(?:News|Insider|Times|Post|Wire|Today|Leaks|Weekly|Herald|Radio)")
"""Names of sites, in one word."""

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


_OTHER_AGENCIES = frozenset(
    "rating ratings space intelligence security aid police travel nuclear energy health environment environmental "
    "investigative employment advertising credit relief refugee statistics meteorological spy drug food development".split()
)


def _news_agency(parse: Parse, index: int) -> bool:
    """Whether "agency" before a name may be one of news; a rating, space or investigative agency is none."""
    return not index or parse.lower[index - 1] not in _OTHER_AGENCIES


def carries(parse: Parse, name: Name) -> bool:
    """Whether "the X agency" is one of news: something is carried or quoted by it, or told to it."""
    first = name.first
    if first < 3 or parse.lower[first - 1] != "the" or name.text in countries().adjectives | countries().names:
        return False
    if parse.lower[first - 2] == "told":
        return True
    return parse.lower[first - 2] == "by" and parse.lower[first - 3] in _CARRYING


_CARRYING = frozenset("carried quoted cited published reported released run issued".split())
