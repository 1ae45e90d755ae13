"""Titles before a name and descriptions after it: the words that say what somebody is."""

from __future__ import annotations

import itertools
from bisect import bisect_left

from summarizer.mark.appositions import BEFORE_TITLE, appositions_of, is_title, listed_office
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.cues import BODIES
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.organizations import BODY_NOUNS, REGIONS
from summarizer.mark.lexicon.people import (
    BODY_OFFICES,
    FORMER,
    HEADS,
    HONORIFICS,
    KIN,
    NOT_FORMAL,
    NOT_PERSONAL,
    PORTFOLIOS,
    SEATED,
    TITLES,
)
from summarizer.mark.name import CALENDAR, Name
from summarizer.mark.nlp import Parse
from summarizer.mark.office_lists import offices_in_turn

_OF_OFFICE = frozenset("of for to and the on at in de all".split())
_SETS_OFF = (",", ".", "–", "—", "--", "-", "(", ";", ":")
"""What closes a name that a comma opened."""
_OF_PHRASE = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "IN", "DT", "POS", "TO", "PRP$"})


def find_roles(text: str, parse: Parse, names: list[Name]) -> None:
    """Set ``title`` and ``appositions`` of every name that may be a person's."""
    starts = {name.first: name for name in names}
    surnames = {name.text.split()[-1] for name in names if name.kind == "person" and " " in name.text}
    for name in names:
        if name.kind not in ("person", "other", "unknown", "organization", "place"):
            continue
        title = _title(parse, name, starts)
        if title:
            formal = parse.lower[name.first - 1] not in NOT_FORMAL or name.last - name.first > 1
            if parse.lower[title[1] - 1].removesuffix("s") in NOT_PERSONAL and not is_given(parse.words[name.first]):
                formal = False  # "the contractor Doe Construction"
                if name.last - name.first == 1 and not name.sure:
                    name.kind = "organization"  # "rivals Doe and Roe"
            if name.kind == "person" or (formal and not name.sure):
                name.title = (parse.start[title[0]], parse.end[title[1] - 1])
            if name.kind != "person" and formal and not name.sure:
                name.kind, name.sure = "person", True
        if not name.title and (office := listed_office(text, name)):
            name.title = office
        if name.title and (rank := _before_rank(parse, name, title[0] if title else name.first)):
            name.appositions.append((parse.start[rank[0]], parse.end[rank[1] - 1]))
        for first, last in appositions_of(parse, name):
            _firm_at(parse, first, last, starts, surnames)
            if _foreign(parse, name, first, last, starts):
                continue
            inner = next((n for token in range(last - 1, first, -1) if (n := starts.get(token))), None)
            if inner is not None and inner.first < last < inner.last and inner.kind == "organization":
                last = inner.last  # a body's name with a comma in it
            name.appositions.append((parse.start[first], parse.end[last - 1]))
            personal = name.last - name.first > 1 and parse.lower[parse.head[last - 1]] not in NOT_FORMAL
            impersonal = NOT_PERSONAL & set(text[slice(*name.appositions[-1])].lower().split())
            if (
                not name.sure
                and not impersonal
                and (name.kind in ("other", "unknown") or (name.kind in ("organization", "place") and personal))
            ):
                name.kind = "person"
    offices_in_turn(text, parse, names)
    _states(text, parse, names, surnames)
    _seat(text, parse, names)
    for left, right in itertools.pairwise(names):
        if left.kind == "person" and parse.words[left.last : right.first] == ["]"] and left.title:
            # "[Foreign Minister Jane] Doe", explained by the editors
            right.kind, right.title, right.sure = "person", left.title, True
            left.kind, left.title, left.sure = "other", None, True
    for left, right in [*itertools.pairwise(names)]:
        lone = " " not in left.text + right.text and left.last == right.first
        if lone and left.title and right.title and right.title[1] >= left.start and left.kind == right.kind == "person":
            left.last, left.end, left.text = right.last, right.end, text[left.start : right.end]
            names.remove(right)  # "Director of the Orlu Agency Jane" + "Doe"


def _seat(text: str, parse: Parse, names: list[Name]) -> None:
    """Regions that an office governs act through its holder, and so do the firms it is held in: "Doe analyst"."""
    starts = [name.start for name in names]
    for name in names:
        for start, end in filter(None, [name.title, *name.appositions]):
            words = set(text[start:end].lower().replace("-", " ").split())
            for place in names[bisect_left(starts, start) : bisect_left(starts, end)]:
                if place.end > end or place.kind not in ("place", "other"):
                    continue
                link = "".join(parse.lower[place.first - 1 : place.first])
                firm = (words & _IN_FIRMS and link in ("of", "at", "from")) or (
                    link in ("at", "with") and words & BODY_OFFICES
                )
                if firm and not place.sure and not place.country:
                    place.kind = "organization"  # "an analyst from Doe", "vice president of Doe"
                    continue
                after = "".join(parse.lower[place.last : place.last + 1])
                if (parse.lower[place.last - 1] in REGIONS or after == "region") and words & SEATED:
                    place.kind, place.sure, place.seat = "organization", True, True
                elif (
                    (place.kind == "other" or (place.kind == "place" and (after in _FOR_BODIES or " " in place.text)))
                    and not place.sure
                    and after in BODY_OFFICES - {"governor"}
                    and parse.tag[place.last - 1].startswith("N")
                ):
                    place.kind = "organization"


def _states(text: str, parse: Parse, names: list[Name], surnames: set[str]) -> None:
    """Make countries of names in no table that have a minister or president and that things are in, or the government is of."""
    owners: set[str] = set()
    placed: set[str] = set()
    for name in names:
        if name.country or name.sure or name.text in surnames or not name.text.istitle():
            continue
        before = parse.lower[name.first - 1] if name.first else ""
        if before in ("in", "across") or parse.lower[max(name.first - 2, 0) : name.first] == ["government", "of"]:
            placed.add(name.text)
    for name in names if placed else []:
        if name.title is None:
            continue
        office = text[slice(*name.title)].lower().split()
        first = bisect_left(parse.start, name.title[0])
        state = (office[-1:] == ["minister"] and not {"chief", "first", "regional"} & set(office)) or (
            office in (["president"], ["emir"], ["king"], ["queen"])
        )
        if state and first > 1 and parse.tag[first - 1] == "POS":
            owners.add(parse.words[first - 2])
    for name in names:
        if name.text in owners & placed and not name.sure:
            name.kind, name.country, name.sure, name.title = "country", name.text, True, None


_FOR_BODIES = frozenset(
    "spokesman spokeswoman spokesperson coach captain skipper striker midfielder defender goalkeeper winger ceo cfo "
    "chairman chairwoman".split()
)
"""Who is a firm's or a club's where a lone name stands before it, though a place may be called so, too."""

_DAYS = frozenset("yesterday today tomorrow tonight meanwhile".split())

_IN_FIRMS = frozenset("ceo cfo coo cto executive analyst economist strategist trader vice-president".split())
"""Who is of a firm or a bank, and of no place."""


def _firm_at(parse: Parse, first: int, last: int, starts: dict[int, Name], surnames: set[str]) -> None:
    """Make a firm of the lone word that ends an office held in firms: "Jane Doe, chief executive officer of Roe,"."""
    firm = starts.get(last - 1)
    if firm is None or firm.kind != "person" or firm.sure or firm.title or firm.text in surnames:
        return
    held = (_IN_FIRMS | BODY_OFFICES) & set(parse.lower[first : last - 2])
    if held and parse.lower[last - 2] in ("of", "at") and parse.words[last : last + 1] != ["'s"]:
        firm.kind = "organization"


def _foreign(parse: Parse, name: Name, first: int, last: int, starts: dict[int, Name]) -> bool:
    """Whether what follows a name is the next item of a list, with a name of its own."""
    if any(word in KIN for word in parse.lower[first : first + 3]) and parse.tag[first - 1] == "DT":
        return False  # "the mother of Jane Doe"
    return any(
        other is not name and (other.kind == "person" or _holds(parse, other, first))
        for token, other in starts.items()
        if first <= token <= last
    )


def _holds(parse: Parse, name: Name, first: int) -> bool:
    """Whether a name of two words follows a country in an office: "President of Fiji Dela Muri"."""
    before = parse.words[name.first - 1]
    return (
        name.kind in ("other", "unknown")
        and " " in name.text
        and name.first > first + 1
        and before in countries().names
    )


def _title(parse: Parse, name: Name, starts: dict[int, Name]) -> tuple[int, int] | None:
    """Token range of the office right before the name."""
    end = name.first
    if end and parse.lower[end - 1] in HONORIFICS and parse.lower[end - 1] not in TITLES:
        end -= 1
    if end == 0 or parse.sentence[end - 1] != parse.sentence[name.first]:
        return None
    head = end - 1
    if parse.words[head] == ")" and (opening := _bracket(parse, head)) > 0:
        head, end = opening - 1, opening  # "Head of the Orlu Agency (Orlag) Jane Doe"
    if parse.lower[head] == "major" and parse.tag[head].startswith("J"):
        return None  # "a major Doe donor"
    if parse.lower[head] == "pm" and (parse.words[head] != "PM" or parse.tag[head - 1] == "CD"):
        return None  # "at 5 pm Jane Doe"
    comma = parse.words[head] == ","
    opposite = parse.lower[head - 1 - comma : head + 1 - comma] == ["opposite", "number"]
    if comma:
        # "The company's chief executive, Jane Doe, said": set off by commas on both sides
        head -= 1
        ends = name.last >= len(parse.words) or parse.sentence[name.last] != parse.sentence[name.first]
        if head < 0:
            return None
        if not (ends or parse.words[name.last].isspace() or parse.words[name.last] in _SETS_OFF):
            # the second comma left out: "The former mayor, Jane Doe will succeed him"
            return _opening(parse, name, head) if parse.tag[name.last] in ("MD", "VBZ", "VBD") else None
        if parse.lower[head] in BODIES | BODY_NOUNS and name.last - name.first == 1 and not is_given(name.text):
            return None  # "a spokeswoman for the growers' association, Orlova, said"
        if office := _set_off(parse, name, head):
            return office
        owned = is_title(parse.lower[head]) and name.last - name.first > 1 and _owned(parse, name, head)
        if parse.head[name.last - 1] != head and parse.dep[name.last - 1] != "appos" and not opposite and not owned:
            return None
    possessed = (
        comma
        and (name.kind == "person" and (name.sure or name.last - name.first > 1))
        and parse.tag[head] == "NN"
        and parse.lower[head] not in {"name", "surname", "nickname", *BODY_NOUNS, *BODIES}
        and any(parse.dep[c] == "poss" for c in parse.children[head])
    )
    chamber = parse.lower[head] in ("representatives", "deputies", "lords") and parse.lower[head - 1] == "of"
    if (
        (chamber or not is_title(parse.lower[head]))
        and not opposite
        and not possessed
        and not (not comma and _describes(parse, name, head))
    ):
        head = _of_office(parse, name, head)
        if head < 0:
            return None
    last = end - 1 if comma else end
    first = head
    while first > 0 and _extends_left(parse, first - 1, name):
        first -= 1
    if parse.lower[first - 2 : first] == ["to", "the"] and first > 2 and is_title(parse.lower[first - 3]):
        first -= 3  # "Special Aide to the Prime Minister Jane Doe"
        while first > 0 and _extends_left(parse, first - 1, name):
            first -= 1
    joined = parse.lower[first - 1] == "and" and (parse.lower[head + 1 : head + 2] == ["of"] or not comma)
    if joined and first > 3 and parse.lower[first - 2] != ",":
        before = _of_office(parse, name, first - 2)
        between = (
            any(before <= n.first < first and n.kind == "person" for n in starts.values()) if before >= 0 else True
        )
        if not between and not (HEADS & {*parse.lower[before:first]}):
            first = before  # "head of the working group and acting governor of Orlu Jane Doe"
            while first > 0 and _extends_left(parse, first - 1, name):
                first -= 1
    while first < head and (parse.lower[first] in HONORIFICS and parse.lower[first] not in TITLES):
        first += 1
    return (first, last) if first < last else None


def _owned(parse: Parse, name: Name, head: int) -> bool:
    """Whether an office in lower case is somebody's: "the club's coach", "her lawyer"; a list has no owner in it."""
    first = head
    while first > 0 and _extends_left(parse, first - 1, name):
        first -= 1
    return parse.words[head].islower() and parse.tag[first - 1 : first] in (["POS"], ["PRP$"], ["WP$"])


def _bracket(parse: Parse, index: int) -> int:
    """Where the parenthesis that ends at a token begins, a few words back; -1 where it doesn't."""
    return next((i for i in range(index - 1, max(index - 6, 0), -1) if parse.words[i] == "("), -1)


def _opening(parse: Parse, name: Name, head: int) -> tuple[int, int] | None:
    """The office up to ``head`` where it opens the sentence after "the"; None where it doesn't."""
    first = head
    while is_title(parse.lower[head]) and first > 0 and _extends_left(parse, first - 1, name):
        first -= 1
    start = parse.sentence_tokens[parse.sentence[head]][0]
    known = name.kind == "person" and name.last - name.first > 1
    return (first, head + 1) if known and parse.lower[start] == "the" and first == start + 1 and first <= head else None


def _before_rank(parse: Parse, name: Name, first: int) -> tuple[int, int] | None:
    """The office in "the committee's chairman, General Jane Doe, said", which has a comma between it and the rank.

    Where somebody's name stands before the office, it is that one's: "John Roe, the chairman, General Jane Doe".
    """
    if first < 3 or parse.words[first - 1] != "," or parse.sentence[first - 1] != parse.sentence[name.first]:
        return None
    after = parse.words[name.last : name.last + 1]
    ends = not after or after[0].isspace() or parse.sentence[name.last] != parse.sentence[name.first]
    if not ends and after[0] not in _SETS_OFF:
        return None
    head = first - 2
    if is_title(parse.lower[head]) and parse.tag[head] in ("NN", "NNP") and parse.lower[head] not in KIN:
        begin = head
        while begin > 0 and _extends_left(parse, begin - 1, name):
            begin -= 1
        span = begin, head + 1
    elif (set_off := _set_off(parse, name, head)) is not None:
        span = set_off
    else:
        return None
    before = span[0] - 1
    if before >= 0 and parse.tag[before] in ("PRP$", "POS", "WP$"):
        return span
    listed = parse.words[before - 1 : before] == [","] or HEADS & set(parse.lower[first : name.first])
    return span if before >= 0 and parse.lower[before] == "the" and not listed else None


def _set_off(parse: Parse, name: Name, last: int) -> tuple[int, int] | None:
    """ "The head of the farmers' union, Jane Doe, said": an office with what belongs to it, between commas."""
    head = last
    if parse.words[head] == ")":  # "the head of the RFU (Ruritanian Farmers' Union), Jane Doe,"
        while head > 0 and parse.words[head] != "(" and last - head < 9:
            head -= 1
        head -= 1
        last = head
    while last - head < 8 and parse.tag[head] in _OF_PHRASE and parse.sentence[head] == parse.sentence[last]:
        head -= 1
        if is_title(parse.lower[head]) and parse.tag[head].startswith("NN"):
            break
    else:
        return None
    if parse.lower[head + 1] not in ("of", "for", "at", "in", "to"):
        return None
    first = head
    while first > 0 and _extends_left(parse, first - 1, name):
        first -= 1
    determined = first > 0 and parse.tag[first - 1] in ("DT", "PRP$", "POS")
    return (first, last + 1) if determined else None


def _describes(parse: Parse, name: Name, head: int) -> bool:
    """Any common noun in lower case right before a person's full name: "spinner Jane Doe"."""
    return (
        name.kind == "person"
        and name.last - name.first > 1
        and parse.tag[head] == "NN"
        and parse.words[head].isalpha()
        and parse.words[head].islower()
        and parse.lower[head] not in BODY_NOUNS
        and parse.dep[head] in ("compound", "nmod", "amod")
        and parse.head[head] < name.last
        and parse.head[head] >= name.first
    )


def _of_office(parse: Parse, name: Name, index: int) -> int:
    """The head of "Secretary of State", "President of Russia" ending at ``index``; -1 where there is none."""
    if parse.lower[index] in _OF_OFFICE:
        return -1
    back = index
    seen_of = False
    while back >= 0 and index - back < 14 and parse.sentence[back] == parse.sentence[name.first]:
        word, lower = parse.words[back], parse.lower[back]
        if seen_of and is_title(lower):
            return back
        if lower in ("of", "for", "to", "at"):
            seen_of = True
        elif word == ",":
            if not (parse.words[back - 1][0].isupper() and parse.words[back + 1][0].isupper()):
                return -1
        elif (
            back == index
            and parse.lower[back - 1] == "of"
            and parse.tag[back] in ("NN", "NNS")
            and name.kind == "person"
        ):
            pass  # "head of finance Jane Doe", "chair of trustees Jane Doe"
        elif not (word[0].isupper() or lower in _OF_OFFICE or word in ("-", "'s", "’s", "’", "'", "&")):
            return -1
        back -= 1
    return -1


def _portfolio(parse: Parse, index: int) -> bool:
    """Whether "and" or a comma stands in a list of what a minister is minister of: "Trade, Labour and Health Minister"."""
    left, right = index - 1, index + 1
    same = (str.istitle, str.islower)  # "Trade and Industry", "trade and industry"
    if left < 0 or not any(case(parse.words[left]) and case(parse.words[right]) for case in same):
        return False
    nouns = [parse.lower[left], parse.lower[right]]
    following = parse.lower[right : right + 6]
    return all(noun in PORTFOLIOS for noun in nouns) and bool(
        {"minister", "secretary", "commissioner"} & set(following)
    )


def _extends_left(parse: Parse, index: int, name: Name) -> bool:
    lower, tag = parse.lower[index], parse.tag[index]
    if parse.tag[index + 1] == "HYPH" and parse.start[index + 1] == parse.end[index] and lower.isalpha():
        return True  # "Under-Secretary-General", "editor-in-chief"
    if parse.sentence[index] != parse.sentence[name.first] or parse.words[index].isspace() or lower in CALENDAR | _DAYS:
        return False
    if lower == "and":
        return index > 0 and (is_title(parse.lower[index - 1]) or _portfolio(parse, index))
    if lower == ",":
        return _portfolio(parse, index)
    if lower in ("of", "for"):
        return index > 0 and is_title(parse.lower[index - 1])
    if tag in {"VBG", "VBN"}:
        return lower in FORMER or lower in (
            "ruling",
            "managing",
            "founding",
            "elected",
            "retired",
            "commanding",
            "governing",
        )
    if tag == "HYPH":
        return parse.start[index] == parse.end[index - 1] if index else False
    if tag == "NNS":  # "sports minister", "communications director"
        listed = lower in PORTFOLIOS and parse.lower[index + 1] == "and"
        return listed or (parse.dep[index] in ("compound", "nmod") and is_title(parse.lower[index + 1]))
    return tag in BEFORE_TITLE and lower not in ("percent", "%")
