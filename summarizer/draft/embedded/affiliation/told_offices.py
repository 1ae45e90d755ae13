"""An office that stands without a name: "the President of Fiji", "the Kenyan leader", "the acting president"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summarizer.draft.embedded.affiliation.office_lands import country_in
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.people import FORMER, HEADS
from summarizer.mark.names.name import Name

LEADERS = HEADS | {"leader", "head"}
"""Words for whoever holds the first office of a country or body."""
OTHER = FORMER | frozenset("vice deputy elect counterpart first lady incumbent sitting future next".split())
"""Words that make an office another one than that of the holder, or set him beside another."""

_PREPOSITION = re.compile(r"\s(?:of|for|to)\s")


@dataclass(frozen=True, slots=True)
class Office:
    """An office of a state without a holder's name: its span, the word for it, and the country (None: not said)."""

    start: int
    end: int
    head: str
    country: str | None


def office_at(marked: MarkedArticle, index: int, *, owns: bool = False) -> Office | None:
    """The office whose head stands at a token, if "the" opens it and no name follows, nor "'s" unless ``owns``."""
    parse = marked.parse
    prime = parse.lower[index] == "prime"
    if prime and parse.lower[index + 1 : index + 2] != ["minister"]:
        return None
    first, last = index, index + 1 + prime
    if parse.lower[index] == "head":
        if parse.lower[index + 1 : index + 3] != ["of", "state"]:
            return None
        last = index + 3
    first -= parse.lower[first - 1] == "acting"
    while first > 0 and parse.tag[first - 1] in ("NNP", "JJ", "NN") and parse.lower[first - 1] != "mr":
        first -= 1
    acting = parse.lower[index - 1] == "acting"
    if first == 0 or parse.lower[first - 1] != "the" or set(parse.lower[first : index - acting]) & OTHER:
        return None
    country = country_in(" ".join(parse.words[first:index]))
    if first < index - acting and country is None:
        return None
    if country is None and parse.lower[last : last + 1] == ["of"]:
        begin = last + 1 + (parse.lower[last + 1 : last + 2] == ["the"])
        owner = next(
            (n for n in names_in(marked, begin - 1, begin + 1) if begin < n.last and n.kind == "country"), None
        )
        if owner is None:
            return None
        country, last = owner.country, owner.last
    after = parse.tag[last : last + 1]
    if (
        any(n.kind == "person" for n in names_in(marked, last, last + 2))
        or after == ["NNP"]
        or (after == ["POS"] and not owns)
    ):
        return None
    words = parse.lower[first : index + 1]
    return Office(parse.start[first], parse.end[last - 1], head_word(words), country)


def names_in(marked: MarkedArticle, first: int, last: int) -> list[Name]:
    """Names that begin within a token range, headline included."""
    return [*(n for n in marked.above if first <= n.first < last), *marked.names_between(first, last)]


def own_words(role: str) -> list[str]:
    """The words of an office without those for whose it is: "adviser" of "adviser to the president"."""
    return _PREPOSITION.split(role.lower(), maxsplit=1)[0].split()


def head_word(words: list[str]) -> str:
    """The word that tells offices apart: a prime minister's is "prime"."""
    if "prime" in words or "premier" in words:
        return "prime"
    found = next((word for word in words if word in LEADERS), "")
    return "leader" if found == "head" else found  # "head of state"
