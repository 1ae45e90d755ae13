"""Names as they stand: where each begins and ends, what it names, and its title or apposition.

The pipeline's named entities are a first guess. Rules mend their boundaries (titles, articles,
hyphens, "President of Russia Vladimir Putin") and their kinds (tables of countries, outlets and
head words); names that the pipeline missed are found by their capitals.
"""

from __future__ import annotations

from summarizer.mark.lexicon.cues import MEDIA_NOUNS
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.organizations import (
    ACCOUNTS,
    ACRONYMS,
    KNOWN_MEDIA,
    MEDIA_HEADS,
    ORGANIZATION_HEADS,
)
from summarizer.mark.lexicon.people import TITLES
from summarizer.mark.names.abroad import land_behind
from summarizer.mark.names.behind import is_employer
from summarizer.mark.names.branches import branches
from summarizer.mark.names.edges import MISTERS, capital, is_rank, linked_lands, nicknamed, pieces
from summarizer.mark.names.holders import offices_by_holder
from summarizer.mark.names.initials import is_firm_said, part_before, spelled_out
from summarizer.mark.names.joins import joined
from summarizer.mark.names.many import two_people
from summarizer.mark.names.name import CALENDAR, JOINERS, PARTICLED, Name
from summarizer.mark.names.outlets import is_site
from summarizer.mark.names.parties import plain_parties
from summarizer.mark.names.portfolios import behind_portfolio
from summarizer.mark.names.ranked import public_offices
from summarizer.mark.names.seats import seats
from summarizer.mark.names.surnames import by_hyphen, is_month_said, named_by_day, surnames_again, with_particle
from summarizer.mark.names.take import keep, take
from summarizer.mark.names.trades import firms_again
from summarizer.mark.names.unions import by_matters, dashed_parties
from summarizer.mark.names.use import is_cut_surname
from summarizer.mark.nlp import Parse
from summarizer.mark.outlets.joins import join_outlets
from summarizer.mark.outlets.known import known_outlets

NAMED = {
    "PERSON": "person", "ORG": "organization", "GPE": "place", "LOC": "place", "FAC": "place", "NORP": "people",
    "EVENT": "other", "WORK_OF_ART": "other", "PRODUCT": "other", "LAW": "other",
}  # fmt: skip
"""The pipeline's labels with the kinds they are taken for at first."""


def find_names(text: str, parse: Parse) -> list[Name]:
    """All names in the order of the text, non-overlapping."""
    taken = [False] * len(parse.words)
    names: list[Name] = []
    for first, last in (
        *nicknamed(parse),
        *named_by_day(parse),
        *behind_portfolio(parse),
        *with_particle(parse, taken),
        *by_hyphen(parse),
    ):
        if any(taken[first:last]):
            continue
        keep(text, parse, first, last, "person", names, taken)
        if names[-1].kind != "place" or not names[-1].sure:  # "the Johan van Doe House"
            names[-1].kind, names[-1].sure = "person", True
    for office, holder in public_offices(parse):
        if holder and not any(taken[holder.start : holder.stop]):
            keep(text, parse, holder.start, holder.stop, "person", names, taken)
            names[-1].kind, names[-1].sure = "person", True
        for index in office:
            taken[index] = True
    for seat, holder, sort in seats(parse):
        if any(taken[seat.start : holder.stop]):
            continue
        for part, kind in ((seat, sort), (holder, "person")):
            keep(text, parse, part.start, part.stop, kind, names, taken)
            names[-1].kind, names[-1].sure = kind, True
    for first, last in linked_lands(parse):
        body = parse.lower[last - 1] in ORGANIZATION_HEADS
        keep(text, parse, first, last, "organization" if body else "place", names, taken)
    bodies = (*branches(parse), *offices_by_holder(parse), *by_matters(parse), *dashed_parties(parse))
    for first, last in (*bodies, *plain_parties(parse)):
        if any(taken[first:last]):
            continue
        keep(text, parse, first, last, "organization", names, taken)
        names[-1].kind, names[-1].sure = "organization", True
    for first, last in spelled_out(parse):
        if any(taken[first:last]):
            continue
        headed = ORGANIZATION_HEADS & set(parse.lower[first:last])
        known = any(label == "ORG" and start < last and first < end for start, end, label in parse.entities)
        keep(text, parse, first, last, "organization" if headed or known else "unknown", names, taken)
        for index in range(first - 1, part_before(parse, first) - 1, -1):
            taken[index] = True
    for index, word in enumerate(parse.words):
        if word == "X." and index and parse.lower[index - 1] in ("on", "via"):  # the platform at a sentence's end
            names.append(Name(index, index + 1, parse.start[index], parse.end[index] - 1, "X", "media", sure=True))
            taken[index] = True
    articles = [index for index, word in enumerate(parse.lower[:-2]) if word == "the"]
    weeklies = [(index + 1, index + 3) for index in articles if _is_weekly(parse, index)]
    for first, last in (*weeklies, *known_outlets(text, parse)):
        if not any(taken[first:last]):
            keep(text, parse, first, last, "media", names, taken)
            names[-1].kind, names[-1].sure = "media", True
    for first, last, label in parse.entities:
        if kind := NAMED.get(label, ""):
            if kind == "people" and is_given(parse.words[first]) and parse.tag[first + 1] == "NNP":
                kind = "unknown"  # "Nino Doe", no people's name
            if is_employer(parse, first, last, kind):
                first, kind = first + 1, "unknown"
            if kind == "people" and parse.words[first - 1] in MISTERS:
                kind = "person"  # "Mr Doevian and Mr Roe"
            if kind == "organization" and (cut := two_people(parse, first, last)):
                for begin, end in ((first, cut), (cut + 1, last)):
                    take(text, parse, begin, end, "person", names, taken)
                continue
            if kind in ("people", "organization") and is_cut_surname(parse, first, last) and not taken[first - 1]:
                take(text, parse, first - 1, last, "person", names, taken)
                continue
            for piece in pieces(parse, first, last, person=kind == "person"):
                ranked = piece[0] > first and is_rank(parse, piece[0] - 1)
                take(text, parse, *piece, "person" if ranked else kind, names, taken)
    index, count = 0, len(parse.words)
    while index < count:
        if parse.tag[index] in ("NNP", "NNPS") and not taken[index] and capital(parse, index):
            last = index + 1
            while last < count and not taken[last] and _goes_on(parse, last):
                last += 1
            for piece in pieces(parse, index, last):
                take(text, parse, *piece, "unknown", names, taken)
            index = last
        else:
            index += 1
    for index, word in enumerate(parse.words):
        if taken[index] or (word.islower() and word.isalpha() and word not in KNOWN_MEDIA):
            continue
        if parse.words[index - 1] in MISTERS and PARTICLED.match(word):
            keep(text, parse, index, index + 1, "person", names, taken)  # "Mr d'Orlu"
        if word in KNOWN_MEDIA and index and parse.lower[index - 1] in ("on", "via", "told"):
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
        if not taken[index] and is_firm_said(parse, index):
            keep(text, parse, index, index + 1, "unknown", names, taken)
    names.sort(key=lambda name: name.first)
    join_outlets(text, parse, names)
    names = joined(text, parse, names)
    for name in [n for n in names if land_behind(parse, n) < n.last]:
        of, last = land_behind(parse, name), name.last
        name.last, name.end = of, parse.end[of - 1]
        name.text = text[name.start : name.end]
        keep(text, parse, of + 1 + (parse.lower[of + 1] == "the"), last, "place", names, taken)
    names.sort(key=lambda name: name.first)
    for first, last in surnames_again(parse, names):
        if not any(n.first < first < n.last or n.first < last < n.last for n in names):
            names = [n for n in names if n.last <= first or last <= n.first]
            keep(text, parse, first, last, "person", names, taken)
            names[-1].kind = "person"
    _keep_surnames(text, parse, names, taken)
    firms_again(parse, names)
    return sorted(names, key=lambda name: name.first)


def _keep_surnames(text: str, parse: Parse, names: list[Name], taken: list[bool]) -> None:
    """Add surnames that the pipeline took for common nouns, as it often does where they open a sentence."""
    full = [name for name in names if name.kind == "person" and name.last - name.first > 1]
    surnames = {word for name in full for word in parse.words[name.first : name.last] if len(word) > 2}
    for index, word in enumerate(parse.words):
        if word not in surnames or taken[index]:
            continue
        noun = capital(parse, index) and parse.tag[index][0] == "N"
        if noun or is_month_said(parse, index) or PARTICLED.match(word):
            keep(text, parse, index, index + 1, "person", names, taken)


_DAYS = frozenset("sunday saturday weekend".split())
"""Days that papers are named after: "the Sunday Courier"."""


def _is_weekly(parse: Parse, index: int) -> bool:
    """Whether "The Sunday Sketch" begins at an article: a paper of that day, by its noun or by the article's capital."""
    if parse.lower[index + 1] not in _DAYS or not parse.words[index + 2].istitle():
        return False
    opens = parse.sentence_tokens[parse.sentence[index]][0] == index or parse.words[index - 1] in ('"', "“", "‘")
    cased = parse.words[index] == "The" and not opens and parse.words[index + 1].istitle()
    return cased or parse.lower[index + 2] in MEDIA_HEADS


def _is_called(parse: Parse, index: int) -> bool:
    """ "The newspaper L'Aube": a capital after a noun for an outlet, whatever it is tagged."""
    return (
        parse.lower[index - 1] in MEDIA_NOUNS
        and parse.words[index][0].isupper()
        and parse.lower[index] not in TITLES | CALENDAR
        and (
            parse.tag[index][0] in "NJV" or (parse.tag[index] == "CD" and parse.words[index].istitle())
        )  # "Two Rivers FM"
        and parse.sentence[index] == parse.sentence[index - 1]
    )


def _goes_on(parse: Parse, index: int) -> bool:
    if parse.words[index] in JOINERS:
        return parse.start[index] == parse.end[index - 1]
    return capital(parse, index) and parse.tag[index] in ("NNP", "NNPS", "NN", "CD")
