"""Offices that bear their holder's title and a place's name: "Doe County Sheriff's Office"."""

from __future__ import annotations

from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.people import FORMER
from summarizer.mark.lexicon.words import SENTENCE_OPENERS
from summarizer.mark.names.name import CALENDAR
from summarizer.mark.nlp import Parse

_HOLDERS = frozenset("sheriff attorney general examiner coroner prosecutor auditor comptroller clerk".split())
"""Who has an office that bears his title and a place's name, and that copy cites as a body."""


def offices_by_holder(parse: Parse) -> list[tuple[int, int]]:
    """Ranges of "Doe County Sheriff's Office" and "Attorney General's Office", which the pipeline cuts or takes for places."""
    found: list[tuple[int, int]] = []
    whole = {(first, last) for first, last, label in parse.entities if label == "ORG"}
    for office, word in enumerate(parse.words):
        if word != "Office" or parse.tag[office - 1] != "POS" or parse.lower[office - 2] not in _HOLDERS:
            continue
        first, opening = office - 2, parse.sentence_tokens[parse.sentence[office]][0]
        while first > opening and _begins(parse, first - 1):
            first -= 1
        alone = parse.lower[office - 2] == "general" and first == office - 2
        if parse.words[first].istitle() and not alone and not any(a <= first and b > office for a, b in whole):
            found.append((first, office + 1))
    return found


def _begins(parse: Parse, index: int) -> bool:
    """Whether a word before an office may belong to its name: a capital, and no opening word, day or nationality."""
    word = parse.words[index]
    if not word.istitle() or not word.isalpha() or word in SENTENCE_OPENERS or word in countries().adjectives:
        return False
    return parse.tag[index] in ("NNP", "NNPS", "NN", "JJ") and parse.lower[index] not in CALENDAR | FORMER | {"retired"}
