"""Names of bodies that end in a country's short form: "Doe Relief UK"."""

from __future__ import annotations

from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.people import TITLES
from summarizer.mark.names.edges import capital
from summarizer.mark.nlp import Parse

_BRANCH = frozenset({"UK", "USA", "U.K.", "GB"})
"""Short forms of countries that end the names of bodies, and follow nothing else with a capital."""


def branches(parse: Parse) -> list[tuple[int, int]]:
    """Ranges of names of bodies that end in a country's short form: "Jane's Relief UK", "Doe USA"."""
    found: list[tuple[int, int]] = []
    places = {end for _, end, label in parse.entities if label in ("GPE", "PERSON")}  # "Leeds UK"
    for index, word in enumerate(parse.words):
        if word not in _BRANCH or index in places:
            continue
        first = index
        while first and _of_branch(parse, first - 1) and parse.sentence[first - 1] == parse.sentence[index]:
            first -= 1
        if parse.lower[first - 1] == "the" and parse.words[first - 2].istitle() and parse.tag[first - 2] != "IN":
            first -= 2  # "Save the Roads UK"
        told = any(
            parse.tag[i][0] == "V" and parse.words[i].islower()
            for i in range(*parse.sentence_tokens[parse.sentence[index]])
        )  # and no headline with capitals throughout
        if first < index and told and parse.tag[first] != "POS" and parse.lower[first] not in TITLES:
            found.append((first, index + 1))
    return found


def _of_branch(parse: Parse, index: int) -> bool:
    if parse.tag[index] == "POS":
        return parse.words[index - 1].istitle() and parse.words[index - 1] not in countries().names
    return capital(parse, index) and parse.tag[index] in ("NNP", "NNPS", "NN") and parse.words[index].isalpha()
