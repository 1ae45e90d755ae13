"""How far the office before a name reaches to the left: portfolios, "deputy", "Secretary of State"."""

from __future__ import annotations

from summarizer.mark.lexicon.organizations import ACRONYMS, BODY_NOUNS, ORGANIZATION_HEADS, PARTISANS
from summarizer.mark.lexicon.people import FORMER, HONORIFICS, PORTFOLIOS, STATE_OFFICES, STYLES, TITLES
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.names.name import CALENDAR, Name
from summarizer.mark.names.ranked import INITIALS
from summarizer.mark.nlp import Parse
from summarizer.mark.roles.appositions import BEFORE_TITLE
from summarizer.mark.roles.at_length import at_length
from summarizer.mark.roles.fields import of_group, portfolio

_DAYS = frozenset("yesterday today tomorrow tonight meanwhile".split())
"""Words of time before a name that are no part of an office, beside the days and months."""
_OF_OFFICE = frozenset("of for to and the on at in de all".split())
"""Small words within an office: "minister of state for trade and industry"."""


def extends_left(parse: Parse, index: int, name: Name) -> bool:
    """Whether a word belongs to the office whose first word so far is the next one."""
    lower, tag = parse.lower[index], parse.tag[index]
    if parse.tag[index + 1] == "HYPH" and parse.start[index + 1] == parse.end[index] and lower.isalpha():
        return True  # "editor-in-chief"
    if parse.sentence[index] != parse.sentence[name.first] or parse.words[index].isspace() or lower in CALENDAR | _DAYS:
        return False
    if lower in ("and", "&"):
        director = parse.words[index - 1] == "MD"
        if "between" in parse.lower[max(index - 4, 0) : index - 1] and is_title(parse.lower[index - 1]):
            return False  # "talks between the mayor and union leader Jane Doe"
        return index > 0 and (director or is_title(parse.lower[index - 1]) or portfolio(parse, index))
    if lower == ",":
        return portfolio(parse, index)
    if lower in ("of", "for"):
        whose = parse.lower[index + 1] in _HIS_OWN  # "a spokesman for President Jane Doe"
        return index > 0 and is_title(parse.lower[index - 1]) and parse.tag[index - 1] != "NNS" and not whose
    if lower == "works" and parse.lower[index + 1] in ("council", "committee"):
        return True  # "meet works council head Jane Doe"
    if lower in ("defending", "reigning"):
        return "champion" in parse.lower[index + 1 : name.first]
    if tag == "JJ" and parse.dep[index] in ("ROOT", "xcomp", "ccomp") and parse.lower[index + 1] in TITLES:
        return parse.words[index].istitle()  # "is due to brief President Jane Doe", a verb
    if tag in {"VBG", "VBN"}:
        return lower in FORMER | _HOLDING
    if lower in ("-", "–", "—") and parse.words[index + 1] == "Minister" and parse.set_apart(index):
        return parse.words[index - 2 : index] == ["Prime", "Minister"]  # "Deputy Prime Minister – Minister of Trade"
    if tag == "HYPH":
        return parse.start[index] == parse.end[index - 1] if index else False
    if of_group(parse, index) or (tag == "POS" and of_group(parse, index - 1)) or parse.words[index] in ACRONYMS:
        return True  # "women's rights activist", "WHO chief"
    if tag == "NNS":  # "sports minister", "communications director"
        listed = parse.words[index] in PARTISANS or (lower in PORTFOLIOS and parse.lower[index + 1] == "and")
        return listed or (parse.dep[index] in ("compound", "nmod") and is_title(parse.lower[index + 1]))
    if parse.words[index].islower() and _is_timed(parse, index):
        return lower in FORMER | PORTFOLIOS | _IN_OFFICE
    return tag in BEFORE_TITLE and lower not in ("percent", "%")


_HOLDING = frozenset("ruling presiding managing founding elected retired commanding governing".split())
"""Participles within an office."""

_HIS_OWN = STATE_OFFICES - {"secretary"} | frozenset("prime vice governor mayor general".split())
"""Words of offices right before a name that begin one of its own after "of" and "for"."""

_IN_OFFICE = frozenset("vice deputy assistant state party federal regional provincial city first prime".split())
"""Small words right before an office in capitals that are part of it."""

_WHEN = frozenset("after before during following at in on since until".split())

_ANSWERS = frozenset("reaction response reply answer reacting responding replying".split())
"""What is "to" a thing: "in a reaction to the news President Jane Doe said"."""


def _is_timed(parse: Parse, index: int) -> bool:
    """Whether a noun ends a phrase before an office: "After the speech President Jane Doe left", "In reply chief Jane Doe"."""
    if parse.tag[index] not in ("NN", "NNS"):
        return False
    first = index - (parse.tag[index - 1] == "JJ")
    answers = parse.lower[first - 2] == "to" and parse.lower[first - 3] in _ANSWERS
    bare = parse.lower[index] in _ANSWERS and parse.lower[index - 1] == "in"
    set_off = parse.tag[first - 1] == "DT" and parse.words[index + 1].istitle()
    return bare or (set_off and (answers or parse.lower[first - 2] in _WHEN))


def of_office(parse: Parse, name: Name, index: int) -> int:
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
        elif lower in ("with", "without", "against", "on") and parse.words[back - 1][0].isupper() and back < index:
            if not parse.words[back + 1][0].isupper():
                return -1  # "Chairman of the Society of People with Disabilities Jane Doe"
        elif (
            back == index
            and parse.lower[back - 1] == "of"
            and parse.tag[back] in ("NN", "NNS", "VBG")
            and name.kind == "person"
        ):
            pass  # "head of finance Jane Doe", "chair of trustees Jane Doe"
        elif not (word[0].isupper() or lower in _OF_OFFICE or word in ("-", "'s", "’s", "’", "'", "&")):
            return at_length(parse, name, index)
        back -= 1
    return -1


def with_body_between(parse: Parse, last: int) -> tuple[int, int] | None:
    """ "The General Manager, Orlu Ports Authority (OPA), Jane Doe, said": an office, its body and its holder in a row."""
    body = last
    while parse.words[last] == ")" and parse.words[body] != "(" and last - body < 5:
        body -= 1
    body -= body < last
    first = body
    while (
        first > 0
        and body - first < 9
        and (parse.words[first][0].isupper() or parse.lower[first] in ("of", "for", "and", "on"))
    ):
        first -= 1
    head = first - 1
    headed = ORGANIZATION_HEADS & {*parse.lower[first + 1 : body + 1]}
    if parse.words[first] != "," or not headed or not is_title(parse.lower[head]):
        return None
    first = head
    while first > 0 and parse.words[first - 1].istitle() and parse.tag[first - 1] in ("NNP", "JJ"):
        first -= 1
    return (
        (first, head + 1) if parse.lower[first - 1] == "the" and parse.sentence[first] == parse.sentence[last] else None
    )


def before_seat(parse: Parse, name: Name, end: int, starts: dict[int, Name]) -> int:
    """The office before what it is of, with no "of": "Speaker National Assembly Jane Doe"; -1 where there is none."""
    if name.kind != "person" or " " not in name.text:
        return -1
    seat = next((n for at in range(end - 1, max(end - 6, 0), -1) if (n := starts.get(at)) and n.last == end), None)
    if seat and seat.first > 1 and parse.lower[seat.first - 1] == "in" and parse.lower[seat.first - 2] in _POSTED:
        return seat.first - 2 if parse.words[seat.first - 2].istitle() else -1  # "Ambassador in Lima Jane Doe"
    if seat is None or seat.kind not in ("place", "organization") or not parse.words[seat.first - 1].istitle():
        return -1
    return seat.first - 1 if is_title(parse.lower[seat.first - 1]) else -1


_POSTED = frozenset("ambassador consul envoy representative attaché".split())
"""Who is sent to a place."""


def bracket(parse: Parse, index: int) -> int:
    """Where the parenthesis that ends at a token begins, a few words back; -1 where it doesn't."""
    return next((i for i in range(index - 1, max(index - 6, 0), -1) if parse.words[i] == "("), -1)


def is_link(parse: Parse, index: int, last: int) -> bool:
    """Whether a word links an office to what it is of: "on" to a committee, and to no day."""
    on = parse.lower[index] == "on" and not _SEATED_ON.isdisjoint(parse.lower[index : last + 1])
    return on or parse.lower[index] in ("of", "for", "at", "in", "to", "representing")


_SEATED_ON = frozenset("committee subcommittee council commission panel board bench".split())


def describes(parse: Parse, name: Name, head: int) -> bool:
    """Any common noun in lower case right before a person's full name: "spinner Jane Doe"."""
    return (
        name.kind == "person"
        and name.last - name.first > 1
        and (parse.tag[head] == "NN" or (parse.lower[head] in _SIDED and parse.tag[head - 1][:2] not in ("RB", "DT")))
        and parse.words[head].isalpha()
        and parse.words[head].islower()
        and parse.lower[head] not in BODY_NOUNS | ORGANIZATION_HEADS
        and (
            (parse.dep[head] in ("compound", "nmod", "amod") and name.first <= parse.head[head] < name.last)
            # "a post by deckhand Jane Doe", however it is parsed: somebody by a noun without an article
            or (parse.tag[head - 1] in ("IN", "CC", "VBD", "TO") and parse.lower[head].endswith(_DOERS))
        )
    )


_SIDED = frozenset(
    "liberal conservative socialist moderate independent nationalist".split()
)  # adjectives as much as nouns
_DOERS = ("er", "or", "ist", "ian", "man", "woman", "hand", "maker", "smith")
"""Ends of nouns for people by what they do."""


_WHOSE = ("his", "her", "their", "your")
_STYLED = frozenset("excellency majesty highness holiness beatitude eminence royal serene imperial grace".split())
"""Forms of address that a possessive opens, by the word after it."""

_RETIRED = ("retd", "retired", "rtd", "ret")


def before_styles(parse: Parse, end: int) -> int:
    """Where forms of address and ranks cut short begin that end at a name: "Mr", "Col (Retd)", "retired Gen."."""
    name = end
    while end:
        if parse.lower[end - 1] in ("royal", "serene", "imperial") and parse.lower[end : end + 1] == ["highness"]:
            end -= 1
        elif (
            parse.words[end - 1] == ")" and parse.words[end - 3] == "(" and parse.lower[end - 2].strip(".") in _RETIRED
        ):
            end -= 3
        elif is_style(parse, end - 1) or (parse.words[end - 1] == "." and is_style(parse, end - 2)):
            end -= 1  # "Lt" + "." are two tokens
        elif parse.lower[end - 1] in _WHOSE and parse.lower[end] in _STYLED:
            end -= 1  # "the King of Fiji, His Majesty John Roe"
        else:
            break
    return end - (end < name and parse.lower[end - 1] == "retired")


def is_style(parse: Parse, index: int) -> bool:
    """Whether a word is a form of address and no office: "Mr", "H.E."."""
    malay = parse.words[index - 1 : index + 1] == ["Tan", "Sri"] or parse.words[index : index + 2] == ["Tan", "Sri"]
    if malay or (parse.words[index] in ("Barrister", "Advocate") and is_title(parse.lower[index - 1])):
        return True  # "Mayor Barrister Jane Doe"
    if parse.words[index] in ("Most", "Very", "Right", "Rt") and parse.lower[index + 1].rstrip(".") in (
        "rev",
        "reverend",
    ):
        return True
    if parse.lower[index - 1 : index + 1] == ["first", "lady"]:
        return False
    styled = parse.lower[index] in HONORIFICS and parse.lower[index] not in TITLES
    return styled or parse.words[index] in STYLES | INITIALS
