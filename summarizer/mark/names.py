"""Names as they stand: where each begins and ends, what it names, and its title or apposition.

The pipeline's named entities are a first guess. Rules mend their boundaries (titles, articles,
hyphens, "President of Russia Vladimir Putin") and their kinds (tables of countries, outlets and
head words); names that the pipeline missed are found by their capitals.
"""

from __future__ import annotations

from summarizer.mark.lexicon.cues import MEDIA_NOUNS
from summarizer.mark.lexicon.organizations import (
    ACRONYMS,
    KNOWN_MEDIA,
)
from summarizer.mark.lexicon.people import TITLES
from summarizer.mark.name import JOINERS, Name
from summarizer.mark.name_edges import capital, nicknamed
from summarizer.mark.name_joins import joined
from summarizer.mark.name_outlets import is_site
from summarizer.mark.name_take import keep, pieces, take
from summarizer.mark.nlp import Parse

NAMED = {
    "PERSON": "person", "ORG": "organization", "GPE": "place", "LOC": "place", "FAC": "place", "NORP": "people",
    "EVENT": "other", "WORK_OF_ART": "other", "PRODUCT": "other", "LAW": "other",
}  # fmt: skip


def find_names(text: str, parse: Parse) -> list[Name]:
    """All names in the order of the text, non-overlapping."""
    taken = [False] * len(parse.words)
    names: list[Name] = []
    for first, last in nicknamed(parse):
        keep(text, parse, first, last, "person", names, taken)
        names[-1].kind, names[-1].sure = "person", True
    for first, last, label in parse.entities:
        if kind := NAMED.get(label):
            for piece in pieces(parse, first, last, person=kind == "person"):
                take(text, parse, *piece, kind, names, taken)
    index, count = 0, len(parse.words)
    while index < count:
        if not taken[index] and capital(parse, index) and parse.tag[index] in ("NNP", "NNPS"):
            last = index + 1
            while last < count and not taken[last] and _goes_on(parse, last):
                last += 1
            for piece in pieces(parse, index, last):
                take(text, parse, *piece, "unknown", names, taken)
            index = last
        else:
            index += 1
    surnames = {
        word for n in names if n.kind == "person" and n.last - n.first > 1 for word in parse.words[n.first : n.last]
    }
    for index, word in enumerate(parse.words):
        if word in KNOWN_MEDIA and not taken[index] and index and parse.lower[index - 1] in ("on", "via", "told"):
            keep(text, parse, index, index + 1, "media", names, taken)  # "wrote on X"
        if not taken[index] and ((index and _is_called(parse, index)) or is_site(parse, index)):
            keep(text, parse, index, index + 1, "media", names, taken)
        if word in ACRONYMS and word.isupper() and not taken[index] and parse.tag[index] not in ("NNP", "NNPS"):
            keep(text, parse, index, index + 1, "organization", names, taken)  # "the WHO", taken for a pronoun
        # a surname that opens a sentence is often tagged as a common noun
        if (
            word in surnames
            and not taken[index]
            and capital(parse, index)
            and parse.tag[index][0] == "N"
            and len(word) > 2
        ):
            keep(text, parse, index, index + 1, "person", names, taken)
    names.sort(key=lambda name: name.first)
    _join_outlets(text, parse, names)
    return joined(text, parse, names)


def _join_outlets(text: str, parse: Parse, names: list[Name]) -> None:
    """Make one of "the newspaper Orlus" and "Tidning", which the pipeline parted."""
    for number in range(len(names) - 1, 0, -1):
        name, after = names[number - 1], names[number]
        called = name.first and parse.lower[name.first - 1] in MEDIA_NOUNS and name.kind == "media"
        if called and after.first == name.last and after.kind not in ("country", "people", "media"):
            name.last, name.end, name.text = after.last, after.end, text[name.start : after.end]
            del names[number]


def _is_called(parse: Parse, index: int) -> bool:
    """ "The newspaper L'Aube": a capital after a noun for an outlet, whatever it is tagged."""
    return (
        parse.lower[index - 1] in MEDIA_NOUNS
        and parse.words[index][0].isupper()
        and parse.lower[index] not in TITLES
        and parse.tag[index][0] in "NJ"
        and parse.sentence[index] == parse.sentence[index - 1]
    )


def _goes_on(parse: Parse, index: int) -> bool:
    if parse.words[index] in JOINERS:
        return parse.start[index] == parse.end[index - 1]
    return capital(parse, index) and parse.tag[index] in ("NNP", "NNPS", "NN", "CD")
