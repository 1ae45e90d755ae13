"""Names as they stand: where each begins and ends, what it names, and its title or apposition.

The pipeline's named entities are a first guess. Rules mend their boundaries (titles, articles,
hyphens, "President of Russia Vladimir Putin") and their kinds (tables of countries, outlets and
head words); names that the pipeline missed are found by their capitals.
"""

from __future__ import annotations

from summarizer.mark.lexicon.cues import MEDIA_NOUNS
from summarizer.mark.lexicon.organizations import (
    ACCOUNTS,
    ACRONYMS,
    KNOWN_MEDIA,
    MEDIA_HEADS,
    ORGANIZATION_HEADS,
)
from summarizer.mark.lexicon.people import TITLES
from summarizer.mark.name import CALENDAR, JOINERS, Name
from summarizer.mark.name_edges import capital, linked_lands, nicknamed, pieces
from summarizer.mark.name_initials import spelled_out
from summarizer.mark.name_joins import joined
from summarizer.mark.name_outlets import is_site
from summarizer.mark.name_take import keep, take
from summarizer.mark.nlp import Parse

NAMED = {
    "PERSON": "person", "ORG": "organization", "GPE": "place", "LOC": "place", "FAC": "place", "NORP": "people",
    "EVENT": "other", "WORK_OF_ART": "other", "PRODUCT": "other", "LAW": "other",
}  # fmt: skip
"""The pipeline's labels with the kinds they are taken for at first."""


def find_names(text: str, parse: Parse) -> list[Name]:
    """All names in the order of the text, non-overlapping."""
    taken = [False] * len(parse.words)
    names: list[Name] = []
    for first, last in nicknamed(parse):
        keep(text, parse, first, last, "person", names, taken)
        names[-1].kind, names[-1].sure = "person", True
    for first, last in linked_lands(parse):
        keep(text, parse, first, last, "place", names, taken)
    for first, last in spelled_out(parse):
        if any(taken[first:last]):
            continue
        headed = ORGANIZATION_HEADS & set(parse.lower[first:last])
        known = any(label == "ORG" and start < last and first < end for start, end, label in parse.entities)
        keep(text, parse, first, last, "organization" if headed or known else "unknown", names, taken)
    for index, word in enumerate(parse.words):
        if word == "X." and index and parse.lower[index - 1] in ("on", "via"):  # the platform at a sentence's end
            names.append(Name(index, index + 1, parse.start[index], parse.end[index] - 1, "X", "media", sure=True))
            taken[index] = True
    for index in range(len(parse.words) - 2):
        if _is_weekly(parse, index):
            keep(text, parse, index + 1, index + 3, "media", names, taken)
            names[-1].kind, names[-1].sure = "media", True
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
        platform = KNOWN_MEDIA.get(word) == "social_media" and not taken[index]
        if platform and parse.lower[index + 1 : index + 2] and parse.lower[index + 1] in ACCOUNTS:
            keep(text, parse, index, index + 1, "media", names, taken)  # "on his X account"
        credit = word in KNOWN_MEDIA and word.isupper() and len(word) > 2 and index
        if credit and not taken[index] and parse.lower[index - 1] in ("with", "from", "by"):
            keep(text, parse, index, index + 1, "media", names, taken)
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


_DAYS = frozenset("sunday saturday weekend".split())
"""Days that papers are named after: "the Sunday Courier"."""


def _is_weekly(parse: Parse, index: int) -> bool:
    """Whether "The Sunday Sketch" begins here: a paper of that day, by its noun or by the article's capital."""
    if parse.lower[index] != "the" or parse.lower[index + 1] not in _DAYS or not parse.words[index + 2].istitle():
        return False
    opens = parse.sentence_tokens[parse.sentence[index]][0] == index or parse.words[index - 1] in ('"', "“", "‘")
    cased = parse.words[index] == "The" and not opens and parse.words[index + 1].istitle()
    return cased or parse.lower[index + 2] in MEDIA_HEADS


def _join_outlets(text: str, parse: Parse, names: list[Name]) -> None:
    """Make one of "the newspaper Orlus" and "Tidning", which the pipeline parted."""
    for number in range(len(names) - 1, 0, -1):
        name, after = names[number - 1], names[number]
        called = name.first and parse.lower[name.first - 1] in MEDIA_NOUNS and name.kind == "media"
        called = called or (name.kind == "media" and name.text[0].islower() and name.text.isalpha())  # "eJournal Today"
        called = called or (name.kind == "media" and name.text in _RADIOS and after.kind in ("place", "media"))
        counted = parse.tag[name.first] == "CD"  # "the station Two" + "Rivers FM"
        if called and after.first == name.last and after.kind == "media" and (after.last - after.first == 1 or counted):
            after.kind = "place"
        if called and after.first == name.last and after.kind not in ("country", "people", "media"):
            name.last, name.end, name.text = after.last, after.end, text[name.start : after.end]
            del names[number]
    for number, name in enumerate(names):
        following = names[number + 1].first if number + 1 < len(names) else len(parse.words)
        if (name.kind == "media" and name.last < following and _numbered(parse, name)) or (
            name.kind == "media" and name.last < following and _uncapped(parse, name)
        ):
            name.last, name.end = name.last + 1, parse.end[name.last]
            name.text = text[name.start : name.end]


_RADIOS = frozenset({"BBC Radio", "ABC Radio", "BBC", "ABC", "NHK", "CBC", "Radio"})
"""Broadcasters whose stations are called by a region: "BBC Radio Solent"."""


def _uncapped(parse: Parse, name: Name) -> bool:
    """ "the daily Orlový list reported": a foreign name's second word has no capital."""
    before, after = parse.lower[name.first - 1], parse.lower[name.last : name.last + 2]
    noun = before in MEDIA_NOUNS and len(after) == 2 and parse.tag[name.last] in ("NN", "NNS", "FW", "JJ")
    return noun and after[0].isalpha() and after[0] not in MEDIA_NOUNS and after[1] in ("reported", "said", "wrote")


_NUMBERED = frozenset("channel canal kanal station radio television tv broadcaster network".split())
"""Words beside a numeral that make a broadcaster's name with it: "Channel 9"."""


def _numbered(parse: Parse, name: Name) -> bool:
    """ "the channel Orlu 24", "Canal 9": the figure belongs to the name; "told Orlu 24 people had died" has another."""
    figure = parse.words[name.last]
    on_air = {parse.lower[name.first - 1], parse.lower[name.first]} & _NUMBERED
    if not on_air or not figure.isdigit() or len(figure) > 3 or name.last + 1 >= len(parse.words):
        return False
    return parse.tag[name.last + 1] not in ("NNS", "NN", "CD", "JJ") and parse.lower[name.last + 1] not in (
        "%",
        "percent",
    )


def _is_called(parse: Parse, index: int) -> bool:
    """ "The newspaper L'Aube": a capital after a noun for an outlet, whatever it is tagged."""
    return (
        parse.lower[index - 1] in MEDIA_NOUNS
        and parse.words[index][0].isupper()
        and parse.lower[index] not in TITLES | CALENDAR
        and (
            parse.tag[index][0] in "NJ" or (parse.tag[index] == "CD" and parse.words[index].istitle())
        )  # "Two Rivers FM"
        and parse.sentence[index] == parse.sentence[index - 1]
    )


def _goes_on(parse: Parse, index: int) -> bool:
    if parse.words[index] in JOINERS:
        return parse.start[index] == parse.end[index - 1]
    return capital(parse, index) and parse.tag[index] in ("NNP", "NNPS", "NN", "CD")
