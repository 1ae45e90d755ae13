"""Names right behind what their bearers are heads of, the end of which the pipeline takes into them."""

from __future__ import annotations

from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.organizations import ORGANIZATION_HEADS
from summarizer.mark.lexicon.people import TITLES
from summarizer.mark.names.seats import ASSEMBLIES
from summarizer.mark.nlp import Parse

_LONGEST = 5
"""Words of the longest name of a country or body that is looked for before somebody's."""


def behind_realm(parse: Parse, first: int, last: int) -> int:
    """Where somebody's name begins in "Arabia Jane Doe", after "Minister of Saudi", and in "Duma Jane Doe".

    So in "Russia Jane", after "Patriarch of All". ``first`` where it begins with no end of what an office is of.
    """
    words, lower, lands = parse.words, parse.lower, countries()
    if words[first - 1] == "All" and lower[first - 2] in ("of", "and"):
        return first + (words[first].removesuffix("s") in lands.adjectives or words[first] in lands.names)
    landed = words[first] in lands.names and not is_given(words[first])
    if landed and last - first > 2 and is_given(words[first + 1]) and lower[first - 1] in ("of", "and"):
        return first + 1  # "the ministers of Fiji and Peru Jane Doe and John Roe"
    begin = first
    while first - begin < _LONGEST and words[begin - 1][0].isupper() and words[begin - 1].isalpha():
        begin -= 1
    link = begin - 1 - (lower[begin - 1] == "the")
    if begin == first or lower[link] not in ("of", "to", "for", "and"):
        return first
    for cut in range(first + 1, last):
        if " ".join(words[begin:cut]) in lands.names and lower[link - 1].removesuffix("s") in TITLES:
            return cut
    headed = lower[first] in ORGANIZATION_HEADS | ASSEMBLIES and last - first > 2
    before = lower[max(link - _LONGEST - 4, 0) : link]
    return first + (headed and any(word.removesuffix("s") in TITLES for word in before))
