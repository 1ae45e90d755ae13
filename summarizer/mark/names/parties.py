"""Parties that are called by a common word: "Labour said", "Labor's Jane Doe", "Nationals senator Jane Doe"."""

from __future__ import annotations

from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.foreign import MOVEMENTS
from summarizer.mark.lexicon.organizations import ACRONYMS, GOVERNMENT_HEADS, PARTISANS
from summarizer.mark.lexicon.tags import FINITE
from summarizer.mark.names.nobody import SEATED
from summarizer.mark.names.use import SAID
from summarizer.mark.nlp import Parse

_WORKERS = frozenset({"Labour", "Labor"})
"""A party's name, and what firms pay for: the text tells which."""

_PLURALS = PARTISANS.keys() - _WORKERS

_IN_PARTIES = frozenset(
    "mp mps senator senators peer peers backbencher backbenchers frontbencher frontbenchers frontbench councillor councillors "
    "councilor councilors voters manifesto leadership whip whips candidate candidates heartland heartlands majority conference".split()
)
_HEADS = frozenset("leader chairman chairwoman chair spokesman spokeswoman spokesperson deputy premier mayor".split())
"""Who and what a party has; the others are those of unions, too, where "labor" is what these stand for."""

_SITTING = frozenset("mp mla msp mep td mna mpa senator councillor councilor backbencher".split())
_STATES = frozenset("NSW ACT NT WA SA QLD VIC TAS BC NL NB NS PEI UP MP AP HP NY LA DC KP KPK GB AJK NWT".split())
"""Initials of parts of countries, which have such members, too."""

_OF_OFFICE = frozenset(
    "department ministry secretary minister bureau federation commissioner institute court of".split()
)
_ARGUMENTS = frozenset("nsubj nsubjpass dobj pobj poss conj agent attr appos dative".split())


def plain_parties(parse: Parse) -> list[tuple[int, int]]:
    """Ranges of tokens of such names; of "Labour" only where the text somewhere uses it as nothing but a party's."""
    found: list[int] = []
    workers: list[int] = []
    long: list[tuple[int, int]] = []
    told = False
    for index, word in enumerate(parse.words[:-2]):
        if word in _PLURALS and parse.lower[index + 1] in _IN_PARTIES | _HEADS and _is_named(parse, index + 2):
            found.append(index)
        if f"{word} {parse.words[index + 1]}" in MOVEMENTS and parse.words[index + 2] in SEATED:
            long.append((index, index + 2))  # "Fine Gael TD Jane Doe", taken for one name
        if _is_initials(word) and _is_named(parse, index + 2):
            held = parse.lower[index + 1] in _SITTING or (len(word) > 2 and parse.lower[index + 1] == "leader")
            found += [index] if held else []
        if word not in _WORKERS or parse.lower[index + 1] in GOVERNMENT_HEADS | {"party", "-"}:
            continue
        if parse.lower[index - 1] == "of" and parse.lower[index - 2] in _OF_OFFICE:
            continue
        seated = parse.lower[index + 1] in _IN_PARTIES or parse.words[index + 1] in SEATED
        owns = parse.tag[index + 1] == "POS"
        led = parse.lower[index + 1] in _HEADS and _is_named(parse, index + 2)
        opens = parse.sentence_tokens[parse.sentence[index]][0] == index or not parse.words[index - 1][0].isalnum()
        alone = parse.dep[index] in _ARGUMENTS and not parse.words[index + 1][0].isupper()
        alone = alone and not parse.words[index - 1][0].isupper()
        told = told or seated or (owns and _is_named(parse, index + 2)) or (alone and not opens)
        told = told or parse.lower[index + 1] in SAID
        if seated or led or owns or alone or (opens and parse.tag[index + 1] in FINITE):
            workers.append(index)
    return [*long, *((index, index + 1) for index in (*found, *(workers if told else ())))]


def _is_named(parse: Parse, index: int) -> bool:
    """Whether somebody's name of two words or more begins at a token."""
    return all(parse.words[i].istitle() and parse.tag[i] == "NNP" for i in (index, index + 1))


def _is_initials(word: str) -> bool:
    """Whether a word can be a party's initials, and no land's, office's or union's of states."""
    known = word in ACRONYMS or word in SEATED or word in _STATES or word in countries().names
    return word.isupper() and word.isalpha() and 1 < len(word) < 6 and not known
