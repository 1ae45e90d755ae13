"""Where a name begins and ends: titles, possessives, particles and hyphens that the pipeline cuts wrongly."""

from __future__ import annotations

import re

from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.organizations import COMPANY_ENDINGS, MEDIA_HEADS, ORGANIZATION_HEADS, PLACE_HEADS, REGIONS
from summarizer.mark.lexicon.people import FORMER, HONORIFICS, OFFICES, TITLES
from summarizer.mark.name import CALENDAR, PARTICLES, Name
from summarizer.mark.nlp import Parse


def capital(parse: Parse, index: int) -> bool:
    """Whether a word begins with a capital and is no day, month or time zone."""
    word = parse.words[index]
    return word[0].isupper() and parse.lower[index].rstrip(".") not in CALENDAR


def country_pair(parse: Parse, first: int, last: int) -> list[tuple[int, int]] | None:
    """ "DPRK-Russia": two or more countries joined by hyphens, as ranges."""
    cuts = [i for i in range(first + 1, last - 1) if parse.words[i] in ("-", "–", "/")]
    parts = list(zip([first, *(cut + 1 for cut in cuts)], [*cuts, last], strict=True))
    return parts if cuts and all(" ".join(parse.words[a:b]) in countries().names for a, b in parts) else None


def inside_word(parse: Parse, index: int) -> bool:
    """Whether the token is joined to the one before by a hyphen or apostrophe."""
    if parse.words[index] in ("-", "’", "'"):
        return (
            index + 1 < len(parse.words)
            and parse.start[index + 1] == parse.end[index]
            and parse.words[index + 1][0].isalnum()
        )
    return parse.words[index - 1] in ("-", "’", "'") and parse.words[index][0].isalnum() and parse.lower[index] != "s"


def with_particles(parse: Parse, first: int, last: int, kind: str, taken: list[bool]) -> tuple[int, int]:
    """ "Ursula von" + "der Leyen": a name goes on over its particles, in both directions."""
    if kind not in ("person", "unknown", "organization") or first >= last:
        return first, last
    after = last
    while (
        after < len(parse.words) and parse.words[after].islower() and parse.lower[after] in PARTICLES - {"a", "e", "y"}
    ):
        after += 1
    started = after > last or parse.lower[last - 1] in PARTICLES
    if (
        started
        and after < len(parse.words)
        and capital(parse, after)
        and parse.tag[after] in ("NNP", "NNPS")
        and not taken[after]
    ):
        while after < len(parse.words) and not taken[after] and capital(parse, after) and parse.tag[after] == "NNP":
            after += 1
        last = after
    before = first
    while before > 0 and parse.words[before - 1].islower() and parse.lower[before - 1] in PARTICLES - {"a", "e", "y"}:
        before -= 1
    if (
        before < first
        and before > 0
        and not taken[before - 1]
        and capital(parse, before - 1)
        and parse.tag[before - 1] == "NNP"
    ):
        return before - 1, last
    return (before, last) if before < first and kind == "person" else (first, last)


def is_titled_person(parse: Parse, first: int, last: int) -> bool:
    """ "Corporal Jane Doe" taken for an organization: a title, then nothing but plain capitalised words."""
    if parse.lower[first] not in TITLES and parse.lower[first] not in HONORIFICS:
        return False
    rest = parse.lower[first + 1 : last]
    return all(
        word.isalpha()
        and word not in ORGANIZATION_HEADS
        and word not in MEDIA_HEADS
        and parse.words[first + 1 + i][0].isupper()
        for i, word in enumerate(rest)
    ) and not any(word in TITLES for word in rest[-1:])


def after_office(parse: Parse, first: int, last: int, kind: str) -> tuple[int, int]:
    """Where "Kazakh President Jane Doe", taken for one name, is a person's, and where the body before it ends.

    "City Council Speaker Jane Doe" is a council and a person. ``first`` twice where the name is one.
    """
    heads = [i for i in range(first, last - 2) if parse.lower[i] in ORGANIZATION_HEADS | REGIONS]
    titles = [i for i in range(first, last - 1) if parse.lower[i] in TITLES]
    if not titles or titles[-1] == first:
        rest = heads[-1] + 1 if heads and (heads[-1] > first or parse.lower[first] in REGIONS) else last
        personal = rest < last and (kind == "person" or is_given(parse.words[rest])) and _plain(parse, rest, last)
        return (rest, rest) if personal else (first, first)
    before = parse.words[first : titles[-1]]
    if not _plain(parse, titles[-1] + 1, last):
        return first, first
    if " ".join(before) in countries().names or any(word in countries().adjectives for word in before):
        return titles[-1] + 1, first
    if last - titles[-1] > 2 and is_given(parse.words[titles[-1] + 1]):
        return titles[-1] + 1, first  # "Presidential Aide Jane Doe"
    if all(word.lower() in LESSER | {"federal", "state", "general"} for word in before):
        return titles[-1] + 1, first
    heads = [i for i in heads if i < titles[-1]]
    return (titles[-1] + 1, heads[-1] + 1) if heads and last - titles[-1] > 2 else (first, first)


LESSER = FORMER | frozenset(
    "supreme chief deputy vice first prime foreign home press shadow high senior grand emeritus honorary assistant "
    "presidential vicar".split()
)
"""Words that qualify an office and name nobody without it."""


def without_office(parse: Parse, first: int, last: int) -> tuple[int, int]:
    """The body or place in "Lake Region Governor" and "Patriarch of the Holy City"; an empty range for none."""
    lower = parse.lower
    if any(lower[i] in ORGANIZATION_HEADS and lower[i + 1] in ("of", "for") for i in range(first, last - 1)):
        return first, last  # "Office of the President"
    end = last
    after = lower[last : last + 1]
    if after and (after[0] in OFFICES or after[0] == "vice"):
        while end > first + 1 and lower[end - 1] in LESSER | {"executive", "managing", "general"}:
            end -= 1  # "Doe Executive" + "Vice President"
        last = end
    while end > first and lower[end - 1] in OFFICES and parse.words[end - 1][0].isupper():
        end -= 1
    headed = bool(ORGANIZATION_HEADS & set(lower[first:end]))
    if end < last and not headed and (lower[first] in LESSER or (end - first == 1 and parse.tag[first][0] == "J")):
        return last, last
    if lower[first] in LESSER | {"special"} and lower[first + 1 : first + 2] and lower[first + 1] in OFFICES:
        first += 1
    if lower[first] in OFFICES and end - first > 2 and lower[first + 1] in ("of", "for"):
        first += 3 if lower[first + 2] == "the" else 2
        if not ORGANIZATION_HEADS & set(lower[first:end]) and parse.words[first] not in countries().names:
            return last, last
    return (first, end) if first < end else (last, last)


def _plain(parse: Parse, first: int, last: int) -> bool:
    """Nothing but capitalised words that name no body."""
    return all(
        parse.words[i].isalpha()
        and parse.words[i][0].isupper()
        and parse.lower[i] not in ORGANIZATION_HEADS
        and parse.lower[i] not in MEDIA_HEADS
        for i in range(first, last)
    )


def possessive_inside(parse: Parse, first: int, last: int, kind: str) -> int | None:
    """Where "Barcelona's Jane Doe" is to be cut; names of bodies such as "Workers' Party" stay whole."""
    for index in range(first + 1, last - 1):
        if parse.tag[index] == "POS" and parse.words[index] in ("'s", "’s"):
            tail = parse.lower[last - 1]
            if kind == "person" or not (
                tail in ORGANIZATION_HEADS
                or tail in MEDIA_HEADS
                or parse.lower[index - 1] in ("people", "women", "men", "children")
            ):
                return index
    return None


def longer_body(parse: Parse, first: int, last: int, taken: list[bool]) -> int:
    """The end of "Organization for Security and Co-operation in Europe", where the pipeline stopped early."""
    if not any(parse.lower[index] in ORGANIZATION_HEADS for index in range(first, last)):
        return last
    head = max(index for index in range(first, last) if parse.lower[index] in ORGANIZATION_HEADS)
    links = {"of", "for", "on"} if head == last - 1 else {"of", "for", "and", "in", "on"}
    end, count = last, len(parse.words)
    while end < count and parse.lower[end] in links:
        nxt = end + 1
        if nxt < count and parse.lower[nxt] == "the":
            nxt += 1
        stop = nxt
        while (
            stop < count
            and not taken[stop]
            and parse.words[stop][0].isupper()
            and parse.tag[stop] in ("NNP", "NNPS", "NN", "JJ", "VBG")
            and parse.lower[stop] not in CALENDAR
        ):
            stop += 1
            if stop + 1 < count and parse.words[stop] == "-" and parse.start[stop] == parse.end[stop - 1]:
                stop += 2
        another = parse.lower[end] == "and" and (nxt > end + 1 or parse.lower[nxt + 1 : nxt + 2] == ["of"])
        if parse.lower[end] == "and" and parse.lower[end - 1].rstrip(".") in COMPANY_ENDINGS:
            break  # "the Bank of Orlu Corp. and Doe"
        if another and ORGANIZATION_HEADS & {parse.lower[stop - 1], parse.lower[nxt]}:
            break  # "the School District and the Police Department"
        if stop == nxt or (parse.lower[end] == "in" and " ".join(parse.words[nxt:stop]) in countries().names):
            break
        if parse.lower[end] == "on" and parse.tag[nxt] not in ("NNP", "NNPS"):
            break
        end = stop
        links = {"of", "for", "and", "in", "on"}
    return end


def named_after(parse: Parse, first: int, last: int, taken: list[bool]) -> int:
    """The end of "Jane Doe International Airport" and "Jane Doe Day", named after a person; ``last`` where it is none."""
    end = last
    while (
        end < len(parse.words)
        and not taken[end]
        and end - last < 4
        and (parse.words[end][0].isupper() or parse.words[end].strip(".") == "")
        and parse.tag[end] in ("NNP", "NNPS", ".")
        and parse.sentence[end] == parse.sentence[first]
    ):
        end += 1
    while end > last and parse.lower[end - 1] not in PLACE_HEADS | {"day", "prize", "award", "cup"}:
        end -= 1
    return end


def two_bodies(parse: Parse, first: int, last: int) -> int | None:
    """Where "and" stands between two bodies taken for one: each has a head word of its own; None where it is one."""
    for index in range(first + 2, last - 2):
        if parse.lower[index] != "and" or not ORGANIZATION_HEADS & set(parse.lower[first:index]):
            continue
        following = parse.lower[index + 1 : last]
        if following[0] == "the" or (following[0] in ORGANIZATION_HEADS and "of" in following[1:2]):
            return index if ORGANIZATION_HEADS & set(following) else None
    return None


def before_name(parse: Parse, first: int, last: int) -> bool:
    """Whether the first word is a title, an adjective of nationality or the like, with a name to come."""
    word = parse.lower[first]
    if first + 1 >= last:
        return False
    if word in HONORIFICS or word in TITLES or word.removesuffix("s") in TITLES or word in ("former", "acting", "ex"):
        return True
    if word in ("vice", "prime", "foreign"):
        return parse.lower[first + 1] in TITLES
    return parse.words[first] in countries().adjectives and parse.lower[first + 1] in TITLES


_STATE_OF = re.compile(r"^(?:\w+ )?(?:Republic|Kingdom|State|Federation|Union) of (?:the )?")


def office_inside(parse: Parse, first: int, last: int) -> int | None:
    """Where "Russia Vladimir Putin" is to be cut, after "President of"; None where nothing is."""
    if first < 2 or parse.lower[first - 1] not in ("of", "the") or last - first < 2:
        return None
    back = range(first - 1, max(-1, first - 5), -1)
    if not any(parse.lower[index] in TITLES for index in back):
        return None
    for cut in range(last - 1, first, -1):
        state = " ".join(parse.words[first:cut])
        if state in countries().names or _STATE_OF.sub("", state) in countries().names:
            return cut
    # "Minister of Economic Development Jane Doe": a given name begins the person's
    given = [i for i in range(first + 1, last - 1) if is_given(parse.words[i]) and parse.words[i][0].isupper()]
    return given[0] if given and not is_given(parse.words[first]) else None


def joined(text: str, parse: Parse, names: list[Name]) -> list[Name]:
    """Names that the pipeline cut: "Bank of" + "Korea", "Ministry of Foreign Affairs"."""
    found: list[Name] = []
    for name in names:
        previous = found[-1] if found else None
        if previous and _one_person(parse, previous, name):
            found[-1] = Name(
                previous.first,
                name.last,
                previous.start,
                name.end,
                text[previous.start : name.end],
                "person",
                sure=name.sure,
            )
            continue
        if previous and name.last > previous.last and _one_name(parse, previous, name):
            start, end = previous.start, name.end
            merged = Name(previous.first, name.last, start, end, text[start:end], "organization", sure=True)
            found[-1] = merged
        else:
            found.append(name)
    return found


def _one_person(parse: Parse, left: Name, right: Name) -> bool:
    """ "Recep" + "Tayyip Erdogan": a lone capitalised word right before a person's name."""
    if (
        left.last == right.first
        and left.kind in ("person", "other", "unknown")
        and not left.sure
        and right.kind == "person"
        and parse.tag[left.last - 1] == parse.tag[right.first] == "NNP"
        and parse.sentence[left.first] == parse.sentence[right.first]
        and left.last - left.first == 1
        and left.text.isalpha()
        and left.text.istitle()
        and not right.title
        and left.text not in countries().adjectives
    ):
        return True
    given = (
        is_given(left.text) and right.kind in ("person", "other", "place") and not right.sure and right.text.isalpha()
    )
    if left.last == right.first and given and parse.sentence[left.first] == parse.sentence[right.first]:
        return left.last - left.first == 1 and not left.text.isupper()
    return (
        left.last == right.first
        and right.kind == "person"
        and left.last - left.first == 1
        and left.kind == "person"
        and parse.words[left.first].isalpha()
        and not parse.words[left.first].isupper()
        and parse.sentence[left.first] == parse.sentence[right.first]
    )


def _one_name(parse: Parse, left: Name, right: Name) -> bool:
    between = parse.lower[left.last : right.first]
    if between in (["of"], ["of", "the"], ["for"], ["for", "the"]):
        head = parse.lower[left.last - 1]
        return (
            head in ORGANIZATION_HEADS
            and left.kind in ("organization", "other")
            and parse.sentence[left.first] == parse.sentence[right.first]
        )
    return False
