"""Names as they stand: where each begins and ends, what it names, and its title or apposition.

The pipeline's named entities are a first guess. Rules mend their boundaries (titles, articles,
hyphens, "President of Russia Vladimir Putin") and their kinds (tables of countries, outlets and
head words); names that the pipeline missed are found by their capitals.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.organizations import (
    SETTLEMENTS,
    ACRONYMS,
    COMPANY_ENDINGS,
    EVENT_HEADS,
    GOVERNMENT_HEADS,
    KNOWN_MEDIA,
    MEDIA_FIRST,
    MEDIA_HEADS,
    ORGANIZATION_HEADS,
    PLACE_HEADS,
)
from summarizer.mark.lexicon.cues import MEDIA_NOUNS
from summarizer.mark.lexicon.given_names import HE, SHE
from summarizer.mark.lexicon.people import HONORIFICS, NOT_FORMAL, TITLES
from summarizer.mark.nlp import Parse

NAMED = {
    "PERSON": "person", "ORG": "organization", "GPE": "place", "LOC": "place", "FAC": "place", "NORP": "people",
    "EVENT": "other", "WORK_OF_ART": "other", "PRODUCT": "other", "LAW": "other",
}  # fmt: skip
CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december jan feb mar apr jun jul aug sep sept oct nov dec gmt utc est edt".split()
)
PARTICLES = frozenset("de da do dos del della di du van von der den ter bin ibn al el la le y e af av zu".split())
COMMON = frozenset(
    "government parliament state address region republic standard treasury index composite stock press media "
    "congress north south east west god internet web earth army navy police constitution".split()
)
"""Nouns that stand with a capital of their own and name nobody in particular."""
JOINERS = frozenset({"-", "–", "/", "'", "’", "&"})


@dataclass(slots=True)
class Name:
    """One occurrence of a name.

    ``first``/``last`` are token indices (last exclusive), ``start``/``end`` offsets into the text.
    ``kind`` is person, organization, media, country, capital, place, people or other; ``country``
    the country's usual name where the name is a country's, a capital's or a people's. ``title`` is
    the span of the office before the name, ``appositions`` are spans of descriptions after it,
    ``acronym`` the acronym given in parentheses. ``sure`` says whether a rule or only the pipeline
    gave the kind.
    """

    first: int
    last: int
    start: int
    end: int
    text: str
    kind: str
    country: str | None = None
    title: tuple[int, int] | None = None
    appositions: list[tuple[int, int]] = field(default_factory=list)
    acronym: str | None = None
    sure: bool = False
    entity: int = -1


def find_names(text: str, parse: Parse) -> list[Name]:
    """All names in the order of the text, non-overlapping."""
    taken = [False] * len(parse.words)
    names: list[Name] = []
    for first, last, label in parse.entities:
        if kind := NAMED.get(label):
            for piece in _pieces(parse, first, last):
                _add(text, parse, *piece, kind, names, taken)
    index, count = 0, len(parse.words)
    while index < count:
        if not taken[index] and _capital(parse, index) and parse.tag[index] in ("NNP", "NNPS"):
            last = index + 1
            while last < count and not taken[last] and _goes_on(parse, last):
                last += 1
            for piece in _pieces(parse, index, last):
                _add(text, parse, *piece, "unknown", names, taken)
            index = last
        else:
            index += 1
    surnames = {word for n in names if n.kind == "person" and n.last - n.first > 1 for word in parse.words[n.first : n.last]}
    for index, word in enumerate(parse.words):
        if word in KNOWN_MEDIA and not taken[index] and index and parse.lower[index - 1] in ("on", "via", "told"):
            _keep(text, parse, index, index + 1, "media", names, taken)  # "wrote on X"
        # a surname that opens a sentence is often tagged as a common noun
        if word in surnames and not taken[index] and _capital(parse, index) and parse.tag[index][0] == "N" and len(word) > 2:
            _keep(text, parse, index, index + 1, "person", names, taken)
    names.sort(key=lambda name: name.first)
    return _joined(text, parse, names)


def _capital(parse: Parse, index: int) -> bool:
    word = parse.words[index]
    return word[0].isupper() and parse.lower[index].rstrip(".") not in CALENDAR


def _goes_on(parse: Parse, index: int) -> bool:
    if parse.words[index] in JOINERS:
        return parse.start[index] == parse.end[index - 1]
    return _capital(parse, index) and parse.tag[index] in ("NNP", "NNPS", "NN", "CD")


def _pieces(parse: Parse, first: int, last: int) -> list[tuple[int, int]]:
    """The entity's token range with its boundaries mended; more than one where it ran two together."""
    pieces: list[tuple[int, int]] = []
    begin = first
    for index in range(first, last + 1):
        if index == last or parse.words[index].isspace() or parse.words[index] in ',;:()[]"“”':
            if begin < index:
                pieces.append((begin, index))
            begin = index + 1
    return pieces


def _add(text: str, parse: Parse, first: int, last: int, kind: str, names: list[Name], taken: list[bool]) -> None:
    words, lower = parse.words, parse.lower
    count = len(words)
    while first < last and (
        parse.tag[first] in ("DT", "IN", "CC", "PRP$", "POS", "SYM", "NFP", "HYPH")
        and not (words[first][0].isupper() and kind == "person" and first + 1 < last)
        or not any(character.isalnum() for character in words[first])
    ):
        first += 1
    while last > first and (
        parse.tag[last - 1] in ("POS", "CC", "IN", "DT")
        or not any(character.isalnum() for character in words[last - 1])
    ):
        last -= 1
    # "Kim Jong-un", "al-Assad": a name does not end within a word
    while last < count and parse.start[last] == parse.end[last - 1] and _inside_word(parse, last):
        last += 1
    while first > 0 and first < last and parse.end[first - 1] == parse.start[first] and words[first - 1] in JOINERS:
        step = (
            2 if first > 1 and parse.end[first - 2] == parse.start[first - 1] and words[first - 2][0].isupper() else 1
        )
        if step == 1 or taken[first - 2]:
            break
        first -= step
    first, last = _with_particles(parse, first, last, kind, taken)
    if kind == "organization" and last - first > 1 and _is_titled_person(parse, first, last):
        kind = "person"
    while first < last and kind in ("person", "unknown") and _before_name(parse, first, last):
        first += 1
    if (cut := _possessive_inside(parse, first, last, kind)) is not None:
        _add(text, parse, first, cut, "unknown" if kind == "person" else kind, names, taken)
        _add(text, parse, cut + 1, last, kind, names, taken)
        return
    if kind in ("organization", "unknown", "other") and first < last:
        last = _longer_body(parse, first, last, taken)
    if first >= last or any(taken[first:last]) or not words[first][0].isalnum():
        return
    if last - first == 1 and (lower[first] in TITLES or lower[first] in HONORIFICS or lower[first] in COMMON):
        return
    if (
        first > 1
        and words[first - 1][0].isupper()
        and words[first - 1].isalpha()
        and not taken[first - 1]
        and lower[first - 2] in TITLES
        and lower[first - 1] not in TITLES
        and parse.tag[first - 1] in ("IN", "TO", "RB", "DT", "JJ", "NN", "VB", "UH")
    ):
        first -= 1  # "leader To Lam": a capital after a title belongs to the name, whatever it is tagged
        kind = "person"
    pair = _country_pair(parse, first, last)
    if pair:
        for begin, stop in pair:
            _keep(text, parse, begin, stop, "place", names, taken)
        return
    if not any(word[0].isupper() for word in words[first:last]) or all(
        lower[index].rstrip(".") in CALENDAR for index in range(first, last)
    ):
        return
    if kind in ("person", "unknown") and (cut := _office_inside(parse, first, last)):
        _add(text, parse, first, cut, "unknown", names, taken)
        _add(text, parse, cut, last, "person", names, taken)
        return
    _keep(text, parse, first, last, kind, names, taken)


def _keep(text: str, parse: Parse, first: int, last: int, kind: str, names: list[Name], taken: list[bool]) -> None:
    start, end = parse.start[first], parse.end[last - 1]
    name = Name(first, last, start, end, text[start:end], kind)
    _classify(parse, name)
    for index in range(name.first, name.last):
        taken[index] = True
    names.append(name)


def _country_pair(parse: Parse, first: int, last: int) -> list[tuple[int, int]] | None:
    """ "DPRK-Russia": two countries joined by a hyphen, as two ranges."""
    for index in range(first + 1, last - 1):
        if parse.words[index] in ("-", "–", "/"):
            parts = [(first, index), (index + 1, last)]
            if all(" ".join(parse.words[a:b]) in countries().names for a, b in parts):
                return parts
    return None


def _inside_word(parse: Parse, index: int) -> bool:
    if parse.words[index] in ("-", "’", "'"):
        return (
            index + 1 < len(parse.words)
            and parse.start[index + 1] == parse.end[index]
            and parse.words[index + 1][0].isalnum()
        )
    return parse.words[index - 1] in ("-", "’", "'") and parse.words[index][0].isalnum() and parse.lower[index] != "s"


def _with_particles(parse: Parse, first: int, last: int, kind: str, taken: list[bool]) -> tuple[int, int]:
    """ "Ursula von" + "der Leyen": a name goes on over its particles, in both directions."""
    if kind not in ("person", "unknown", "organization") or first >= last:
        return first, last
    after = last
    while after < len(parse.words) and parse.words[after].islower() and parse.lower[after] in PARTICLES - {"a", "e", "y"}:
        after += 1
    started = after > last or parse.lower[last - 1] in PARTICLES
    if started and after < len(parse.words) and _capital(parse, after) and parse.tag[after] in ("NNP", "NNPS") and not taken[after]:
        while after < len(parse.words) and not taken[after] and _capital(parse, after) and parse.tag[after] == "NNP":
            after += 1
        last = after
    before = first
    while before > 0 and parse.words[before - 1].islower() and parse.lower[before - 1] in PARTICLES - {"a", "e", "y"}:
        before -= 1
    if before < first and before > 0 and not taken[before - 1] and _capital(parse, before - 1) and parse.tag[before - 1] == "NNP":
        return before - 1, last
    return (before, last) if before < first and kind == "person" else (first, last)


def _is_titled_person(parse: Parse, first: int, last: int) -> bool:
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


def _possessive_inside(parse: Parse, first: int, last: int, kind: str) -> int | None:
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


def _longer_body(parse: Parse, first: int, last: int, taken: list[bool]) -> int:
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
        if stop == nxt or parse.lower[end] == "in" and " ".join(parse.words[nxt:stop]) in countries().names:
            break
        if parse.lower[end] == "on" and parse.tag[nxt] not in ("NNP", "NNPS"):
            break
        end = stop
        links = {"of", "for", "and", "in", "on"}
    return end


def _before_name(parse: Parse, first: int, last: int) -> bool:
    """Whether the first word is a title, an adjective of nationality or the like, with a name to come."""
    word = parse.lower[first]
    if first + 1 >= last:
        return False
    if word in HONORIFICS or word in TITLES or word in ("former", "acting", "ex", "vice", "prime", "foreign"):
        return True
    return parse.words[first] in countries().adjectives and parse.lower[first + 1] in TITLES


def _office_inside(parse: Parse, first: int, last: int) -> int | None:
    """Where "Russia Vladimir Putin" is to be cut, after "President of"; None where nothing is."""
    if first < 2 or parse.lower[first - 1] not in ("of", "the") or last - first < 2:
        return None
    back = range(first - 1, max(-1, first - 4), -1)
    if not any(parse.lower[index] in TITLES for index in back):
        return None
    for cut in range(last - 1, first, -1):
        if " ".join(parse.words[first:cut]) in countries().names:
            return cut
    return None


def _classify(parse: Parse, name: Name) -> None:
    words = parse.words[name.first : name.last]
    last, flat, table = words[-1].lower(), " ".join(words), countries()
    before = parse.lower[name.first - 1] if name.first else ""
    titled = before in HONORIFICS or (before in TITLES and (len(words) > 1 or before not in NOT_FORMAL))
    after = parse.lower[name.last] if name.last < len(parse.words) else ""
    text = name.text
    if text in table.names and (name.kind != "person" or len(words) > 1 or not titled):
        name.kind, name.country, name.sure = "country", table.names[text], True
    elif (
        f"the {text}" in table.names
        and before == "the"
        and (after in ("'s", "’s") or parse.dep[name.last - 1] in ("nsubj", "nsubjpass", "agent"))
    ):
        name.kind, name.country, name.sure = "country", table.names[f"the {text}"], True
        name.first, name.start, name.text = name.first - 1, parse.start[name.first - 1], f"the {text}"
    elif text in table.capitals and not titled:
        name.kind, name.country, name.sure = "capital", table.capitals[text], True
    elif after in GOVERNMENT_HEADS and name.kind != "person" and (text in table.adjectives or len(words) == 1):
        # "the Swiss government" is the country, "the Balearic government" a body of its own
        name.country, name.sure = table.adjectives.get(text), True
        name.kind = "country" if name.country else "organization"
        name.last, name.end = name.last + 1, parse.end[name.last]
        name.text = f"{text} {parse.words[name.last - 1]}"
    elif text in table.adjectives:
        name.kind, name.country, name.sure = "people", table.adjectives[text], True
    elif before == "of" and name.first > 1 and parse.lower[name.first - 2] in SETTLEMENTS:
        name.kind, name.sure = "place", True
    elif _is_outlet(parse, name, words):
        name.kind, name.sure = "media", True
    elif words[0].lower() in HE | SHE and 2 <= len(words) <= 4 and _plain_person(words):
        name.kind, name.sure = "person", True
    elif text in KNOWN_MEDIA and not titled and (len(text) > 1 or before == "on"):
        name.kind, name.sure = "media", True
    elif (
        titled
        and name.kind in ("person", "unknown", "place", "organization")
        and len(words) <= 5
        and last not in ORGANIZATION_HEADS
    ):
        name.kind, name.sure = "person", before in HONORIFICS or name.kind == "person"
    elif last in EVENT_HEADS and len(words) > 1:
        name.kind, name.sure = "other", True
    elif (
        last in MEDIA_HEADS
        and name.kind in ("organization", "unknown", "other")
        and (len(words) > 1 or before == "the")
    ):
        name.kind, name.sure = "media", True
    elif last in COMPANY_ENDINGS or (_has_head(words) and name.kind != "place"):
        name.kind, name.sure = "organization", True
    elif last in PLACE_HEADS and len(words) > 1 and name.kind != "person":
        name.kind, name.sure = "place", True
    elif name.kind == "unknown":
        name.kind = "organization" if flat.isupper() and 2 <= len(flat) <= 6 and flat.isalpha() else "other"


def _is_outlet(parse: Parse, name: Name, words: list[str]) -> bool:
    """Whether the name follows a noun for an outlet ("the newspaper X", "a paper, the X") or begins like one's."""
    first = name.first
    if words[0].lower() in MEDIA_FIRST and len(words) > 1:
        return True
    before = parse.lower[first - 2 : first] if first > 1 else []
    if (
        len(words) == 1
        and words[0].isupper()
        and words[0].isalpha()
        and 2 <= len(words[0]) <= 6
        and words[0] not in ACRONYMS
    ):
        if before[-1:] == ["told"] or before in (
            ["speaking", "to"],
            ["interview", "with"],
            ["talking", "to"],
        ):
            return True
    if first and parse.lower[first - 1] == "the":
        first -= 1
    if first > 1 and parse.words[first - 1] == ",":
        first -= 1
    return (
        first > 0
        and parse.lower[first - 1] in MEDIA_NOUNS
        and parse.lower[first - 1] != "media"
        and name.kind != "person"
    )


def _plain_person(words: list[str]) -> bool:
    return all(word[0].isupper() or word.lower() in PARTICLES or word in JOINERS for word in words) and not (
        {word.lower() for word in words[1:]} & (ORGANIZATION_HEADS | MEDIA_HEADS | EVENT_HEADS | PLACE_HEADS)
    )


def _has_head(words: list[str]) -> bool:
    """Whether an organization's head word ends the name or stands before "of" or "for" in it."""
    lower = [word.lower() for word in words]
    if len(lower) > 1 and lower[-1] in ORGANIZATION_HEADS:
        return True
    for index, word in enumerate(lower[:-1]):
        if (word in ORGANIZATION_HEADS or word == "house") and lower[index + 1] in ("of", "for", "on"):
            return True
    return False


def _joined(text: str, parse: Parse, names: list[Name]) -> list[Name]:
    """Names that the pipeline cut: "Bank of" + "Korea", "Ministry of Foreign Affairs"."""
    joined: list[Name] = []
    for name in names:
        previous = joined[-1] if joined else None
        if previous and _one_person(parse, previous, name):
            joined[-1] = Name(
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
            joined[-1] = merged
        else:
            joined.append(name)
    return joined


def _one_person(parse: Parse, left: Name, right: Name) -> bool:
    """ "Recep" + "Tayyip Erdogan": a lone capitalised word right before a person's name."""
    return (
        left.last == right.first
        and right.kind == "person"
        and left.last - left.first == 1
        and not left.sure
        and left.kind == "person"
        and parse.words[left.first].isalpha()
        and not parse.words[left.first].isupper()
        and parse.sentence[left.first] == parse.sentence[right.first]
    )


def _one_name(parse: Parse, left: Name, right: Name) -> bool:
    between = parse.lower[left.last : right.first]
    if between in (["of"], ["of", "the"], ["for"], ["for", "the"], ["and"]):
        head = parse.lower[left.last - 1]
        if between == ["and"]:
            return head in () and right.kind == "organization"
        return (
            head in ORGANIZATION_HEADS
            and left.kind in ("organization", "other")
            and parse.sentence[left.first] == parse.sentence[right.first]
        )
    return False
