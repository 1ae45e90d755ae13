"""Names right behind what their bearers are heads of, the end of which the pipeline takes into them."""

from __future__ import annotations

from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.organizations import ORGANIZATION_HEADS
from summarizer.mark.lexicon.people import CREW, TITLES
from summarizer.mark.lexicon.places import DIVISIONS
from summarizer.mark.names.heads import plain_person
from summarizer.mark.names.offices import past_initials
from summarizer.mark.names.seats import ASSEMBLIES
from summarizer.mark.nlp import Parse

_HEADS = ORGANIZATION_HEADS | DIVISIONS

_LONGEST = 5
"""Words of the longest name of a country or body that is looked for before somebody's."""


def behind_realm(parse: Parse, first: int, last: int) -> int:
    """Where somebody's name begins in "Arabia Jane Doe", after "Minister of Saudi", and in "Duma Jane Doe".

    So in "Russia Jane", after "Patriarch of All". ``first`` where it begins with no end of what an office is of.
    """
    words, lower, lands = parse.words, parse.lower, countries()
    if words[first] == "All" and last - first > 2 and lower[first - 3 : first : 2] == ["of", "and"]:
        begin = behind_realm(parse, first + 1, last)  # "Patriarch of Orlu and All Fiji Jane Doe"
        return begin if begin > first + 1 and lower[first - 4] in TITLES and words[first - 4].istitle() else first
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
    if {*lower[last - 1 : last + 2]} & ORGANIZATION_HEADS:
        return first  # "secretary of the Fiji Airline Pilots Association"
    for cut in range(first + 1, last):
        if " ".join(words[begin:cut]) in lands.names and lower[link - 1].removesuffix("s") in TITLES:
            return cut
    body = lower[first] in ORGANIZATION_HEADS and is_given(words[first + 1])  # no "Foundation Beyeler Basel"
    headed = (body or lower[first] in ASSEMBLIES) and last - first > 2
    before = lower[max(link - _LONGEST - 4, 0) : link]
    return first + (headed and any(word.removesuffix("s") in TITLES for word in before))


_BODY_ENDS = frozenset(
    "representatives deputies commons lords assembly parliament senate congress council committee commission ministry "
    "treasury court bank agency department union federation association organization organisation service directorate fund "
    "foundation party".split()
)
"""What ends the name of a body in an office, so that two more capitalised words are its holder's name."""

_OPENING = frozenset("organization organisation service directorate fund foundation party".split())
"""Those of them that begin the names of bodies as often: "Party Wall Surveyors"."""


def _ends_land(parse: Parse, first: int, end: int) -> bool:
    """Whether a country's name ends in a body's: "the National Assembly of the Republic of Fiji"."""
    for begin in range(end - 1, max(end - 5, first + 1), -1):
        land = " ".join(parse.words[begin:end])
        if land in countries().names and land != "America" and parse.lower[begin - 1] in ("of", "the"):
            return True
    return False


def holder_inside(parse: Parse, first: int, last: int) -> int | None:
    """Where "Lake District Jane Doe" is to be cut, after "Envoy to the"; None where no office holder's name ends it."""
    back = range(max(first - 9, 0), first)
    if not any(parse.lower[i] in TITLES and parse.sentence[i] == parse.sentence[first] for i in back):
        return None
    heads = [i for i in range(first, last) if parse.lower[i] in _HEADS]
    link = parse.lower[first - 1 - (parse.lower[first - 1] == "the")]
    bounds = {"of": _BODY_ENDS | DIVISIONS, "to": DIVISIONS}.get(link, frozenset())
    ends = (i + 1 for i in range(first, last) if parse.words[i].istitle() and parse.lower[i] in bounds)
    alone = parse.lower[first] not in _OPENING or is_given(parse.words[first + 1])
    cut = max((at for at in ends if at > first + 1 or alone), default=last)
    lands = (i for i in range(first + 3, last - 1) if link == "of" and _ends_land(parse, first, i))
    cut = max(lands, default=cut)
    words = [parse.words[i] for i in range(cut, last) if parse.words[i - 1] != "-"]  # "Jae-sung"
    if 1 < last - cut < 6 and plain_person(["-", *words]):
        return cut  # "Speaker of the House of Deputies Jane Doe", "Envoy to the Lake District Jane Doe"
    cuts = [i for i in range(max(last - 2, first + 2), last) if is_given(parse.words[i])]
    if not heads or not cuts:
        return None
    cut = cuts[0]
    if cut == last - 1 and not (parse.words[last : last + 1] and parse.words[last].istitle()):
        cut -= 1  # a surname that is a given name, too
    plain = all(parse.words[i].istitle() and parse.words[i].isalpha() for i in range(cut, last))
    return (
        past_initials(parse, first, cut)
        if plain and heads[-1] < cut and cut > first + 1 and parse.lower[cut - 1] != "of"
        else None
    )


def is_employer(parse: Parse, first: int, last: int, kind: str) -> bool:
    """ "Kenyan Orluair pilot Jane Doe": whose somebody is and whom she works for, taken for one name."""
    words = parse.words
    lone = last - first == 2 and words[first] in countries().adjectives and words[last - 1].isalpha()
    held = parse.lower[last] in CREW and words[last].islower() and parse.tag[last + 1] == "NNP"
    return lone and held and (kind == "person" or (words[last - 1].isupper() and len(words[last - 1]) > 2))
