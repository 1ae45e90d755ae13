"""Surnames that stand alone, of people to whom something is told to have been done: "the assassination of Doe"."""

from __future__ import annotations

from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.organizations import ORGANIZATION_HEADS
from summarizer.mark.lexicon.people import TITLES
from summarizer.mark.lexicon.places import REGIONS, STATES
from summarizer.mark.names.name import Name
from summarizer.mark.nlp import Parse

_DONE = {
    **dict.fromkeys("murder beheading".split(), ("person",)),
    **dict.fromkeys("arrest funeral resignation impeachment".split(), ("person", "other", "unknown")),
    "assassination": ("person", "other", "unknown", "place"),
}
"""What is done to people, or by them, and of what kinds their names may be taken for.

Cities fall, plans and laws are executed or die, and those who are murdered may be made up: "the murder of Count Doe".
"""


def befalls(parse: Parse, name: Name) -> bool:
    """Whether one capitalised word is somebody's surname by the noun of which it is: "of Doe", "Doe's"."""
    word, at = parse.words[name.first], name.first
    if name.last - at > 1 or name.country or name.title or not (word.isalpha() and word.istitle() and len(word) > 2):
        return False
    if (
        word in REGIONS
        or word in STATES
        or word in countries().adjectives
        or word.lower() in TITLES | ORGANIZATION_HEADS
    ):
        return False
    of = parse.lower[at - 2] if parse.lower[at - 1] == "of" else ""
    owned = parse.lower[at + 2] if parse.tag[at + 1] == "POS" else ""
    behind = at + 1 + 2 * bool(owned)
    goes_on = parse.words[behind][:1].isupper() or parse.tag[behind] in ("NN", "NNS")  # "the arrest of Doe traders"
    return not goes_on and any(name.kind in _DONE.get(noun, ()) for noun in (of, owned))
