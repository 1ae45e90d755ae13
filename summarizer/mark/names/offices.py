"""Offices that the pipeline runs into names: "Ruritanian President Jane Doe", "Lake Region Governor"."""

from __future__ import annotations

import re

from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.organizations import MEDIA_HEADS, ORGANIZATION_HEADS
from summarizer.mark.lexicon.people import FORMER, HONORIFICS, OFFICES, PORTFOLIOS, POSTS, REGNAL, STYLES, TITLES
from summarizer.mark.lexicon.places import DIVISIONS
from summarizer.mark.names.heads import plain_person
from summarizer.mark.names.name import FATHERS
from summarizer.mark.names.seats import after_assembly
from summarizer.mark.nlp import Parse

_HEADS = ORGANIZATION_HEADS | DIVISIONS
_TITLES = TITLES | HONORIFICS


def is_titled_person(parse: Parse, first: int, last: int) -> bool:
    """ "Corporal Jane Doe" taken for an organization: a title, then nothing but plain capitalised words."""
    if parse.lower[first] not in _TITLES and parse.words[first] not in STYLES:
        return False
    rest = parse.lower[first + 1 : last]
    return all(
        word.isalpha()
        and word not in ORGANIZATION_HEADS
        and word not in MEDIA_HEADS
        and parse.words[first + 1 + i][0].isupper()
        for i, word in enumerate(rest)
        if word != "-"
    ) and not any(word in TITLES for word in rest[-1:])


def after_office(parse: Parse, first: int, last: int, kind: str) -> tuple[int, int]:
    """Where "Kazakh President Jane Doe", taken for one name, is a person's, and where the body before it ends.

    "City Council Speaker Jane Doe" is a council and a person. ``first`` twice where the name is one.
    """
    heads = [i for i in range(first, last - 2) if parse.lower[i] in _HEADS]
    titles = [
        i for i in range(first, last - 1) if parse.lower[i] in _ONE_OR_SEVERAL or (parse.words[i] == "MD" and i > first)
    ]
    if not titles or titles[-1] == first:
        rest = heads[-1] + 1 if heads and (heads[-1] > first or parse.lower[first] in DIVISIONS) else last
        personal = rest < last and (kind == "person" or is_given(parse.words[rest])) and _plain(parse, rest, last)
        return (rest, rest) if personal else (first, first)
    before = parse.words[first : titles[-1]]
    if not _plain(parse, titles[-1] + 1, last):
        return first, first
    land = " ".join(before) in countries().names or any(word in countries().adjectives for word in before)
    if land or (before[0] in countries().names and all(w.lower() in _QUALIFYING | {"security"} for w in before[1:])):
        return titles[-1] + 1, first  # "U.S. National Security Adviser Jane Doe"
    if parse.lower[titles[-1]] in ("prince", "princess") and {*parse.lower[first : titles[-1]]} <= _STYLED | PORTFOLIOS:
        return titles[-1] + 1, first  # "Royal Highness Prince Turki", "Energy Prince Fahd"
    if last - titles[-1] > 2 and is_given(parse.words[titles[-1] + 1]):
        return titles[-1] + 1, first  # "Presidential Aide Jane Doe"
    if all(word.lower() in _OF_STATES | PORTFOLIOS for word in before):
        return titles[-1] + 1, first
    heads = [i for i in heads if i < titles[-1]]
    return (titles[-1] + 1, heads[-1] + 1) if heads and last - titles[-1] > 2 else (first, first)


def before_next_office(parse: Parse, first: int, last: int) -> int:
    """Where "Jane Doe and Deputy Minister of Trade", taken for one name, ends: before the office of whoever is named next.

    In "Jane Doe Acting Governor" before the office that she is given.
    """
    if last - first > 3 and parse.lower[last - 2] in FORMER and parse.words[last - 2].istitle():
        return last - 2 * (parse.lower[last - 1] in TITLES and parse.lower[last] == "of")
    for link in (i for i in range(first + 2, last - 2) if parse.lower[i] == "and"):
        head = link + 1
        while head < min(link + 4, last) and parse.words[head].istitle() and parse.lower[head] not in TITLES:
            head += 1
        office = parse.lower[head] in TITLES and parse.words[head].istitle()
        if office and parse.lower[head + 1] in ("of", "for", "to"):
            return link
    return last


LESSER = FORMER | frozenset(
    "supreme chief deputy vice first prime foreign home press shadow high senior ranking grand emeritus honorary special assistant "
    "presidential vicar".split()
)
"""Words that qualify an office and name nobody without it."""

_ONE_OR_SEVERAL = TITLES | frozenset("ministers presidents secretaries premiers".split())
_STYLED = frozenset("royal highness serene imperial".split())
_OFFICES = OFFICES | (TITLES - REGNAL)
_QUALIFYING = LESSER | PORTFOLIOS | {"national"}
_OF_STATES = LESSER | {"federal", "state", "general"}


def without_office(parse: Parse, first: int, last: int) -> tuple[int, int]:
    """The body or place in "Lake Region Governor" and "Patriarch of the Holy City"; an empty range for none."""
    lower = parse.lower
    if lower[first] not in OFFICES and lower[first].removesuffix("s") in OFFICES and lower[first + 1] == "of":
        first += 2 + (lower[first + 2] == "the")  # "Speakers of the Council of the Federation"
    if any(lower[i] in ORGANIZATION_HEADS and lower[i + 1] in ("of", "for") for i in range(first, last - 1)):
        return first, last  # "Office of the President"
    end = last
    after = lower[last : last + 1]
    if after and (after[0] in OFFICES or after[0] == "vice"):
        cut = LESSER | {"executive", "managing", "general", "country", "regional"}
        while end > first + 1 and lower[end - 1] in cut and parse.words[end - 2] not in countries().adjectives:
            end -= 1  # "Doe Executive" + "Vice President"
        last = end
    while end > first and lower[end - 1] in OFFICES and parse.words[end - 1][0].isupper():
        end -= 1
    while end < last and end > first + 1 and lower[end - 1] in ("special", "permanent", "resident"):
        end -= 1  # "UN Special" + "Envoy"
    if (
        parse.words[first] in countries().adjectives
        and end - first > 1
        and _OF_STATES.issuperset(lower[first + 1 : end])
    ):
        return last, last  # "Fijian First Vice President"
    headed = bool(ORGANIZATION_HEADS & set(lower[first:end]))
    if end < last and not headed and (lower[first] in LESSER or (end - first == 1 and parse.tag[first][0] == "J")):
        return last, last
    advises = lower[last - 2 : last] == ["national", "security"] and after and after[0] in OFFICES
    if advises and lower[last - 3] not in ("of", "for", "and"):  # no "Ministry of National Security"
        return first, max(last - 2, first)  # "Fiji's National Security" + "Adviser"
    if end < last and all(word in _QUALIFYING for word in lower[first:end]):
        return last, last  # "National Security Advisor"
    head = next((i for i in range(first, end) if lower[i] not in LESSER | {"special"}), first)
    if lower[head] in (_OFFICES if lower[head + 1] in ("of", "for") else OFFICES):
        first = head
    if lower[first] in _OFFICES and end - first > 2 and lower[first + 1] in ("of", "for"):
        first += 3 if lower[first + 2] == "the" else 2
        if not ORGANIZATION_HEADS & set(lower[first:end]) and parse.words[first] not in countries().names:
            return last, last
    return (first, end) if first < end else (last, last)


def body_before(parse: Parse, first: int, last: int) -> int:
    """Where the body in "Doe University Law Professor" ends, before an office; ``last`` where there is none."""
    office = parse.lower[last - 1] in TITLES and parse.words[last - 1].istitle()
    if not office or any(parse.lower[i] in ("of", "for") for i in range(first, last)):
        return last
    heads = [i for i in range(first + 1, last - 1) if parse.lower[i] in ORGANIZATION_HEADS]
    return heads[-1] + 1 if heads else last


def post_inside(parse: Parse, first: int, last: int) -> tuple[int, int] | None:
    """Where an office of several words begins and ends in or beside a name: "Doe Works Chief Safety Officer Jane Roe".

    None where there is none.
    """
    words, lower = parse.words, parse.lower
    for end in range(first, min(last + 2, len(words))):
        if lower[end] not in ("officer", "officers", "executive") or not words[end][0].isupper():
            continue
        for begin in range(end - 1, max(end - 5, -1), -1):
            if not words[begin].istitle() or lower[begin] in ("and", "the"):
                break
            public = lower[begin] == "public" and lower[begin + 1] in ("relations", "information", "affairs")
            if (public or lower[begin] == "chief") and begin < last:
                end += lower[end] == "executive" and lower[end + 1 : end + 2] in (["officer"], ["officers"])
                return begin, end + 1
    end = last - (last - first > 1 and lower[last - 1] in TITLES)
    begin = end
    while begin > first and lower[begin - 1] in POSTS:
        begin -= 1
    following = lower[end] if end < len(words) and words[end][0].isupper() else ""
    return (begin, end + 1) if begin < end and following in TITLES else None


def _plain(parse: Parse, first: int, last: int) -> bool:
    """Nothing but capitalised words that name no body."""
    return all(
        parse.words[i].isalpha()
        and (parse.words[i][0].isupper() or parse.words[i] in FATHERS)
        and parse.lower[i] not in ORGANIZATION_HEADS
        and parse.lower[i] not in MEDIA_HEADS
        for i in range(first, last)
    )


def before_name(parse: Parse, first: int, last: int) -> bool:
    """Whether the first word is a title, an adjective of nationality or the like, with a name to come."""
    word = parse.lower[first]
    if first + 1 >= last:
        return False
    if (
        word in HONORIFICS
        or parse.words[first] in STYLES
        or word in TITLES
        or word.removesuffix("s") in TITLES
        or word in ("former", "acting", "ex")
    ):
        return True
    if word == "con" and parse.lower[first - 1] == "det":
        return True
    if parse.words[first : first + 2] == ["Tan", "Sri"] or parse.words[first - 1 : first + 1] == ["Tan", "Sri"]:
        return True
    if word in ("vice", "prime", "foreign", "ch", "menteri"):
        return parse.lower[first + 1] in TITLES
    return parse.words[first] in countries().adjectives and parse.lower[first + 1] in TITLES


_STATE_OF = re.compile(r"^(?:\w+ )?(?:Republic|Kingdom|State|Federation|Union) of (?:the )?")


def office_inside(parse: Parse, first: int, last: int) -> int | None:
    """Where "Russia Vladimir Putin" is to be cut, after "President of"; None where nothing is."""
    kept = parse.lower[first - 1] == "for" and parse.lower[first - 2] in (
        "state",
        "secretary",
        "minister",
        "commissioner",
    )
    if first < 2 or not (kept or parse.lower[first - 1] in ("of", "the", "to", "'s", "’s")) or last - first < 2:
        return None
    start = parse.sentence_tokens[parse.sentence[first]][0]
    offices = [index for index in range(max(start, first - 10), first) if parse.lower[index] in TITLES]
    if not offices:
        return None
    for cut in range(last - 1, first, -1):
        state = " ".join(parse.words[first:cut]).replace(" 's", "'s").replace(" ’s", "'s")
        if state in countries().names or _STATE_OF.sub("", state) in countries().names:
            far = offices[-1] < first - 4 and not (
                parse.words[cut].istitle() and plain_person(["-", *parse.words[cut : last + (last - cut < 2)]])
            )
            return cut if not far and parse.lower[last - 1] not in ("embassy", "consulate") else None
    if offices[-1] < first - 4:
        return None
    if lower := [i for i in range(first, last) if parse.lower[i] not in PORTFOLIOS | {"and", "of"}]:
        cut = lower[0]  # "Minister of Defence Jane Doe"
        if first < cut and 1 < last - cut < 4 and _plain(parse, cut, last):
            return cut
    # "Minister of Economic Development Jane Doe": a given name begins the person's
    given = [i for i in range(first + 1, last - 1) if is_given(parse.words[i]) and parse.words[i][0].isupper()]
    if given and not is_given(parse.words[first]):
        return past_initials(parse, first, given[0])
    return after_assembly(parse, first, last)


def past_initials(parse: Parse, first: int, cut: int) -> int:
    """Where a name begins by its initials: "R Ashok Doe", "M. M. Roe"."""
    while cut > first + 1 and parse.words[cut - 1].rstrip(".").isupper() and len(parse.words[cut - 1].rstrip(".")) == 1:
        cut -= 1
    return cut
