"""People's names that the pipeline stopped one word short of the end or cut in two."""

from __future__ import annotations

from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.organizations import (
    CORPORATE,
    EVENT_HEADS,
    MEDIA_HEADS,
    ORGANIZATION_HEADS,
    PLACE_HEADS,
)
from summarizer.mark.lexicon.people import HONORIFICS, TITLES
from summarizer.mark.name import CALENDAR, Name
from summarizer.mark.nlp import Parse

_NO_SURNAME = ORGANIZATION_HEADS | PLACE_HEADS | EVENT_HEADS | MEDIA_HEADS | CORPORATE | TITLES | HONORIFICS | CALENDAR


def goes_on(parse: Parse, first: int, last: int, taken: list[bool]) -> bool:
    """Whether a person's name stops one word short of its end, as the parse sees it: "Jane Ann" + "Doe"."""
    if last >= len(parse.words) or taken[last] or parse.sentence[last] != parse.sentence[first]:
        return False
    word, lands = parse.words[last], countries()
    apart = parse.dep[last - 1] != "compound" or parse.head[last - 1] != last or parse.dep[last] == "compound"
    if (
        apart
        or parse.tag[last] != "NNP"
        or not word.istitle()
        or not word.isalpha()
        or parse.lower[last] in _NO_SURNAME
    ):
        return False
    follows = parse.words[last + 1] if last + 1 < len(parse.words) else "."
    known = word in lands.names or word in lands.adjectives or word in lands.capitals
    other = any(begin == last and label != "PERSON" for begin, _, label in parse.entities)
    return not (known or other or follows[0].isupper() or follows in ("&", "-"))


def in_office(parse: Parse, left: Name, right: Name) -> bool:
    """ "Deputy Jane" + "Doe": two lone words of doubtful kind right after an office with a capital, or plural ones."""
    before = left.first - 1
    if left.last != right.first or before < 0 or parse.sentence[before] != parse.sentence[right.first]:
        return False
    for name in (left, right):
        if name.sure or name.country or name.kind not in ("other", "place", "organization", "person"):
            return False
        if name.last - name.first > 1 or not name.text.istitle() or parse.lower[name.first] in _NO_SURNAME:
            return False
    office = parse.lower[before] in TITLES | HONORIFICS or parse.lower[before].removesuffix("s") in TITLES
    return office and parse.dep[left.last - 1] == "compound" and parse.head[left.last - 1] == right.first
