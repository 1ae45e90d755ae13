"""Taking over one name: its boundaries mended, or nothing where it is nobody's."""

from __future__ import annotations

import re

from summarizer.mark.lexicon.countries import UNIONS, countries
from summarizer.mark.lexicon.cues import MEDIA_NOUNS
from summarizer.mark.lexicon.firms import LEGAL
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.organizations import (
    COMPANY_ENDINGS,
    EVENT_HEADS,
    GOVERNMENT_HEADS,
    MEDIA_HEADS,
    ORGANIZATION_HEADS,
)
from summarizer.mark.lexicon.people import FORMER, REGNAL, TITLES
from summarizer.mark.lexicon.places import DIVISIONS, PLACE_HEADS
from summarizer.mark.names.behind import holder_inside
from summarizer.mark.names.bodies import longer_body, named_after, two_bodies, without_tail
from summarizer.mark.names.edges import country_pair, firm_from, possessive_inside, with_particles
from summarizer.mark.names.kinds import classify
from summarizer.mark.names.name import CALENDAR, PARTICLED, Name
from summarizer.mark.names.nobody import HONOURS, POSTNOMINALS, is_in_capitals, is_nobody
from summarizer.mark.names.offices import (
    after_office,
    before_name,
    before_next_office,
    is_titled_person,
    office_inside,
    post_inside,
    without_office,
)
from summarizer.mark.names.opened import is_opened
from summarizer.mark.names.portfolios import (
    FIELD_WORDS,
    before_portfolio,
    is_field_of_office,
    is_plural_office,
    land_after,
)
from summarizer.mark.names.surnames import MONTHS_TOO, end_of_person, home_inside, with_initials
from summarizer.mark.names.trim import houses_person, is_own_part, trimmed, words_of
from summarizer.mark.names.unions import with_members
from summarizer.mark.nlp import Parse

_AFTER_NUMBER = frozenset("'s ’s , . of and was had is has said".split())
"""What follows the first of a name: "Tsar Jan I had"."""
_OF_FAMILY = ("al", "el", "bin", "ibn")  # which follows no title without a given name
_ROYAL = REGNAL | {"duke", "duchess"}

_NUMERAL = re.compile("I{2,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,3}|XX?I*")
"""Numbers of popes, patriarchs and kings."""


def take(text: str, parse: Parse, first: int, last: int, kind: str, names: list[Name], taken: list[bool]) -> None:
    """Add the name in a token range to ``names``, its boundaries mended; several where it ran into others."""
    words, lower, count = parse.words, parse.lower, len(parse.words)
    first, last, kind = words_of(parse, first, last, kind, taken)
    last = before_next_office(parse, first, last)
    last -= last - first > 1 and words[last - 1] == "’s"  # a name for the tagger
    if last - first == 1 and is_in_capitals(parse, first, names):
        return
    honoured = words[last - 1] in HONOURS or (words[last - 1] in POSTNOMINALS and words[last] == "(")
    letters = last - first > 2 and words[last - 1] in POSTNOMINALS
    if letters and (kind == "person" or is_given(words[first]) or honoured):
        last, kind = last - 1, "person"
    outlet = next((i for i in range(first + 1, last - 1) if words[i] in MEDIA_NOUNS), first)
    if outlet > first and all(words[i] in countries().adjectives for i in range(first, outlet)):
        first = outlet + 1  # "the Ruritanian weekly Doe"
    last = without_tail(parse, first, last, kind)
    if last - first > 1 and lower[first] in ("crown", "grand") and lower[first + 1] in _ROYAL:
        if last - first == 2:
            return  # "the Crown Princess"
        first, kind = first + 2, "person"
    last = before_portfolio(parse, first, last)
    if (post := post_inside(parse, first, last)) is not None:
        if post[0] > first:
            _take_part(
                text, parse, (first, post[0]), (first, last), "unknown" if kind == "person" else kind, names, taken
            )
        if post[1] < last:
            _take_part(text, parse, (post[1], last), (first, last), "person", names, taken)
        return
    if kind == "person" and first < last < count and words[last] in MONTHS_TOO and is_given(words[last - 1]):
        last += not words[last + 1 : last + 2] or not words[last + 1][0].isdigit()  # "Jane May", no month
    first = with_initials(parse, first, taken) if kind == "person" else first
    last = end_of_person(parse, first, last, kind, taken)
    if (
        first < last < count - 1
        and words[last] == "I"
        and not taken[last]
        and REGNAL & set(lower[max(first - 1, 0) : last])
    ):
        last += lower[last + 1] in _AFTER_NUMBER  # "Tsar Jan I's", a pronoun by its tag
    if kind == "person" and (end := named_after(parse, first, last, taken)) > last:
        last, kind = end, "place"
    if kind in ("place", "unknown", "organization") and first < last < count and not taken[last]:
        last += words[last].istitle() and lower[last] in DIVISIONS and parse.tag[last] in ("NNP", "NN")
    if first < last < count and words[last] == "," and words[last + 1].strip(".") in LEGAL and not taken[last + 1]:
        last, kind = last + 2, "organization"  # "Doe Works, Inc."
    ended = first < last < count and not taken[last] and lower[last] in COMPANY_ENDINGS
    if ended and words[last : last + 2] != ["Co", "-"] and (words[last][0].isupper() or lower[last].count(".") > 1):
        last += 1  # "Doe Motors LLC", cut before the ending
    first = firm_from(parse, first, last, taken)
    first, kind = with_members(parse, first, last, kind, taken)
    first, last = with_particles(parse, first, last, kind, taken)
    if kind in ("organization", "place", "other") and last - first > 1 and is_titled_person(parse, first, last):
        kind = "person"
    if (
        kind in ("organization", "unknown", "other")
        and first
        and (last - first == 1 or lower[last - 1] == "ministry")
        and lower[last - 1] in ORGANIZATION_HEADS
        and words[first][0].isupper()
        and words[first - 1] in countries().adjectives
    ):
        first -= 1  # "the Ruritanian Senate"
        if taken[first]:
            old = next((name for name in names if name.first <= first < name.last), None)
            if old is None or old.first != first:
                first += 1
            else:
                names.remove(old)
                taken[first] = False
    if houses_person(parse, first, last, kind):
        taken[first] = is_own_part(parse, first)  # "Chairman of the Orlu Commission's Board | Jane Doe"
        if not taken[first]:
            keep(text, parse, first, first + 1, "organization", names, taken)
        first, kind = first + 1, "person"
    begin, body = after_office(parse, first, last, kind)
    if begin > first:
        if body > first + 1 and lower[body - 1] not in GOVERNMENT_HEADS:
            _take_part(text, parse, (first, body), (first, last), "organization", names, taken)
        first, kind = begin, "person"
    first, last, kind = trimmed(parse, first, last, kind, taken)
    sultan = kind == "person" and lower[first] in _OF_FAMILY and lower[first - 1] == "sultan"
    first -= sultan and not taken[first - 1]
    styled = lower[first] == "sultan" and lower[first + 1] in _OF_FAMILY  # "Sultan al-Doe" is no sultan
    styled = styled or (lower[first] in REGNAL and lower[first - 1] in ("dr", "dr.", "mr"))
    while first < last and kind in ("person", "unknown") and not styled and before_name(parse, first, last):
        first += 1
    if kind in ("organization", "place", "other", "unknown") and last - first > 1:
        first, last = without_office(parse, first, last)
    whole = kind != "person" or is_given(words[first])  # "Kofi Doe II", but "of All Fijians John II"
    whole = (whole or all(map(str.istitle, words[first : last - 1]))) and lower[first - 1] != "all"
    if last - first > 2 and _NUMERAL.fullmatch(words[last - 1]) and (not whole or words[first] in countries().names):
        first, kind = last - 2, "person"  # "Patriarch of All Ruritania John III"
    if kind in ("organization", "unknown") and (cut := two_bodies(parse, first, last)):
        _take_part(text, parse, (first, cut), (first, last), kind, names, taken)
        _take_part(text, parse, (cut + 1, last), (first, last), kind if lower[cut] == "and" else "person", names, taken)
        return
    if is_opened(parse, first, last, kind):
        first, kind = first + 1, kind if last - first > 2 else "unknown"  # "Next Jane Doe", "Later Orlusoft"
    if kind == "person" and last - first > 2 and lower[last - 1] in FORMER:
        last -= 1
    if (cut := possessive_inside(parse, first, last, kind)) is not None:
        _take_part(text, parse, (first, cut), (first, last), "unknown" if kind == "person" else kind, names, taken)
        _take_part(text, parse, (cut + 1, last), (first, last), kind, names, taken)
        return
    if (
        kind in ("organization", "unknown", "other")
        and last - first == 2
        and words[first] in countries().adjectives
        and lower[first - 1 : first] == ["the"]
        and lower[first + 1] not in ORGANIZATION_HEADS | EVENT_HEADS | MEDIA_HEADS | PLACE_HEADS
        and lower[last : last + 1] not in [[head] for head in GOVERNMENT_HEADS]
    ):
        take(text, parse, first, first + 1, "people", names, taken)
        first += 1  # "the Ruritanian Orlubank"
    if kind in ("organization", "unknown", "other") and first < last:
        last = before_next_office(parse, first, longer_body(parse, first, last, taken))
    if first >= last or any(taken[first:last]) or not words[first][0].isalnum():
        return
    if kind != "person" and is_field_of_office(parse, first, last):
        first, kind = land_after(parse, first, last), "place"  # "… and International Cooperation of Orlu"
        if first == last:
            return
    if is_nobody(parse, first, last, kind) or (kind != "person" and is_plural_office(parse, first, last)):
        return
    if (
        first > 1
        and words[first - 1][0].isupper()
        and words[first - 1].isalpha()
        and not taken[first - 1]
        and (
            lower[first - 2] in TITLES
            or (words[first - 1] == "To" and words[first - 2].islower() and kind == "person")
            or (words[first - 1 : last - 1] == ["To"] and words[first - 2] in countries().names and kind != "place")
        )
        and lower[first - 1] not in TITLES | {"con"}
        and parse.tag[first - 1] in ("IN", "TO", "RB", "DT", "JJ", "NN", "VB", "UH")
    ):
        first -= 1  # "leader To Lam": a capital after a title belongs to the name, whatever it is tagged
        kind = "person"
    if pair := country_pair(parse, first, last):
        for begin, stop in pair:
            body = stop > last or " ".join(words[begin:stop]) in UNIONS
            keep(text, parse, begin, stop, "organization" if body else "place", names, taken)
        return
    if not any(word[0].isupper() or PARTICLED.match(word) for word in words[first:last]) or all(
        lower[index].rstrip(".") in CALENDAR for index in range(first, last)
    ):
        return
    if kind in ("person", "unknown", "organization", "place", "other") and (cut := office_inside(parse, first, last)):
        _take_part(text, parse, (first, cut), (first, last), "unknown", names, taken)
        _take_part(text, parse, (cut, last), (first, last), "person", names, taken)
        return
    if kind != "place" and (of := home_inside(parse, first, last, kind)):
        _take_part(text, parse, (first, of), (first, last), "person", names, taken)
        home = "organization" if is_given(words[first]) and last - of > 2 else "place"
        _take_part(text, parse, (of + 1, last), (first, last), home, names, taken)
        return
    if kind != "person" and (cut := holder_inside(parse, first, last)):
        _take_part(text, parse, (first, cut), (first, last), kind, names, taken)
        _take_part(text, parse, (cut, last), (first, last), "person", names, taken)
        return
    keep(text, parse, first, last, kind, names, taken)


def _take_part(
    text: str,
    parse: Parse,
    part: tuple[int, int],
    whole: tuple[int, int],
    kind: str,
    names: list[Name],
    taken: list[bool],
) -> None:
    """Take a part of a range of tokens, which may not grow into the rest of it again."""
    rest = [i for i in range(*whole) if not (taken[i] or part[0] <= i < part[1])]
    for index in rest:
        taken[index] = True
    take(text, parse, *part, kind, names, taken)
    for index in rest:
        taken[index] = False


def keep(text: str, parse: Parse, first: int, last: int, kind: str, names: list[Name], taken: list[bool]) -> None:
    """Add a name as it stands, with its kind."""
    start, end = parse.start[first], parse.end[last - 1]
    name = Name(first, last, start, end, text[start:end], kind)
    classify(parse, name)
    field = name.kind in ("organization", "other") or FIELD_WORDS.issuperset(parse.lower[first:last])
    if field and parse.lower[name.last] in ("minister", "ministers"):
        return  # "Industry and Trade Minister": a portfolio is nobody
    name.sure = name.sure or parse.words[name.last - 1] == ")"  # "Doe Party (Marxist)"
    taken[name.first : name.last] = [True] * (name.last - name.first)
    names.append(name)
