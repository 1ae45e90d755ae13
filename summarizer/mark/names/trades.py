"""People and firms right behind their trade: "Retailer Jane Doe bought the club", "Retailer Doe Lane fell"."""

from __future__ import annotations

from summarizer.mark.lexicon.firms import FIRM_NOUNS, TRADES
from summarizer.mark.lexicon.given_names import is_given, plain
from summarizer.mark.lexicon.organizations import BODY_PROPERTY, COMPANY_ENDINGS
from summarizer.mark.lexicon.people import HONORIFICS
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.names.heads import OF_FIRMS, plain_person
from summarizer.mark.names.name import CALENDAR, Name
from summarizer.mark.nlp import Parse

_HERSELF = frozenset("he she his her himself herself".split())
"""Words that take up a person."""

_LIVES = frozenset("died married".split())
_SUFFERS = frozenset("born buried jailed imprisoned shot stabbed arrested married".split())
"""Verbs, active and passive, whose subject is a person."""

_STIRS = frozenset("fell rose gained lost dropped slid jumped climbed slipped tumbled soared sank".split())
_REPORTS = frozenset(
    "reported posted reports posts raised raises cut cuts lowered missed beat forecast forecasts kept paid pays".split()
)
_FIGURES = frozenset(
    "sales profit profits loss losses revenue revenues earnings turnover dividend forecast outlook guidance rise fall drop "
    "increase decline jobs".split()
)
"""What firms do, and with what: "reported a loss", "cut 300 jobs"."""

_SURNAMES = frozenset(
    "taylor morgan jordan lindsay ashley avery riley kelly leslie lee cameron logan parker blake drew casey".split()
)
"""Given names that are surnames, and so begin the names of firms, as often."""

_FIRMS = frozenset("company firm group chain business bank".split()) | FIRM_NOUNS
"""Nouns that take up a firm."""

_ASIDE = BODY_PROPERTY | frozenset(
    "fall rise drop loss decline increase growth forecast outlook guidance demand trading statement update filing report "
    "year quarter month week day half percent period time christmas spring summer autumn winter".split()
)
"""Nouns that "it" behind a firm's name doesn't mean: figures, times and where a thing is said."""

_OWN = BODY_PROPERTY | _FIGURES | frozenset("prices price shop shops store stores stake bid offer unit".split())
"""What a firm has."""

_BE = frozenset("is was be been 's ’s".split())
_AUXILIARIES = frozenset("would will had has may might could can should not n't also now still to".split())
_HELD = frozenset("understood thought believed reported alleged claimed said hoped feared".split())
_IMPERSONAL = frozenset(
    "take takes took taken seem seems seemed appear appears appeared look looks looked rained".split()
)


def is_trading_person(parse: Parse, name: Name, words: list[str]) -> bool:
    """Whether a name behind a trade that opens its sentence is a person's.

    A known given name with a surname is, unless a firm's word is in it or the text goes on about a firm; another name is
    where its age or what only people go through follows.
    """
    at = name.first - 1
    if name.kind in ("organization", "other", "unknown") and _is_aged(parse, name) and plain_person(words):
        return parse.tag[at] != "IN" and parse.lower[at] != "the"  # "Police arrested Doe, 61, on Monday"
    opens = at >= 0 and parse.sentence_tokens[parse.sentence[name.first]][0] == at
    if not opens or parse.lower[at] not in TRADES or not 2 <= len(words) <= 3 or not plain_person(words):
        return False
    if {word.lower() for word in words} & OF_FIRMS:
        return False
    given = is_given(words[0]) and plain(words[0]) not in _SURNAMES
    return _lives(parse, name) or (given and not _is_taken_up(parse, name))


def _lives(parse: Parse, name: Name) -> bool:
    """ "Jane Doe, 61," or "Jane Doe, who", and "Jane Doe died"."""
    at = name.last
    if parse.lower[at] == ",":
        return _is_aged(parse, name) or parse.lower[at + 1] in ("who", "whom")
    while parse.lower[at] in _BE | _AUXILIARIES:
        at += 1
    return parse.lower[at] in (_LIVES if at == name.last else _SUFFERS)


def _is_aged(parse: Parse, name: Name) -> bool:
    """ "Jane Doe, 61,": the years of somebody's life between commas."""
    at, age = name.last, parse.words[name.last + 1]
    beside = parse.words[at] == "," and parse.lower[at + 2] in (",", ".") and parse.tag[at + 1] == "CD"
    return beside and len(age) == 2 and age.isdigit()


def _reports(parse: Parse, name: Name) -> bool:
    """ "Doe Lane reported lower sales", "Doe Lane fell 4 percent": what is told of firms."""
    if parse.dep[name.last - 1] != "nsubj":
        return False
    verb = parse.head[name.last - 1]
    if parse.lower[verb] in _STIRS:
        return bool({"percent", "%"} & set(parse.lower[verb + 1 : verb + 5]))
    return parse.lower[verb] in _REPORTS and any(
        parse.dep[c] == "dobj" and parse.lower[c] in _FIGURES for c in parse.children[verb]
    )


def _is_taken_up(parse: Parse, name: Name) -> bool:
    """Whether a firm's doings are told, or "it", "its" or "the company" takes the name up and nothing else can be meant."""
    people = {at for first, last, label in parse.entities if label == "PERSON" for at in range(first, last)}
    verb, number = parse.head[name.last - 1], parse.sentence[name.first]
    if parse.lower[name.last : name.last + 2] == [",", "which"] or _reports(parse, name):
        return True
    end = parse.sentence_tokens[min(number + 1, len(parse.sentence_tokens) - 1)][1]
    for at in range(name.last, end):
        word = parse.lower[at]
        if word in _HERSELF and not any(i in people for i in range(name.last, at)):
            return False
        if word == "its" or (word == "it" and not _is_impersonal(parse, at)):
            return True
        if word in _FIRMS and parse.lower[at - 1] == "the":
            held = parse.lower[at - 2] in ("in", "of") and parse.lower[at - 3] in ("shares", "stake")
            told = parse.head[at] != verb and parse.dep[parse.head[at]] == "ccomp" and parse.sentence[at] == number
            subject = parse.dep[at] in ("nsubj", "nsubjpass") and not told  # no "Jane Doe said the company was sound"
            return held or subject
        if parse.tag[at] in ("NNP", "NNPS"):
            if at not in people and word not in CALENDAR:
                return False
        elif parse.tag[at] == "NN" and word not in _ASIDE and parse.dep[at] in _ARGUMENTS:
            return False
    return False


_ARGUMENTS = ("dobj", "pobj", "nsubj", "nsubjpass", "attr", "conj")
"""Where a noun stands that "it" can mean further on."""


def _is_impersonal(parse: Parse, at: int) -> bool:
    """ "It was time", "it would be hard", "it takes years": where "it" means nothing that was named."""
    after = at + 1
    while parse.lower[after] in _AUXILIARIES:
        after += 1
    if parse.lower[after] not in _BE:
        return parse.lower[after] in _IMPERSONAL
    while parse.lower[after] in _BE | _AUXILIARIES:
        after += 1
    return parse.tag[after] not in ("VBG", "VBN") or parse.lower[after] in _HELD


def taken_up(parse: Parse, names: list[Name]) -> set[str]:
    """Names like a person's that the text tells are a firm's: it opens with "Jane Doe said its sales rose", the shares move."""
    told = {n.text for n in names if n.title or n.appositions or parse.lower[n.first - 1] in HONORIFICS}
    found: set[str] = set()
    for name in names:
        if name.kind != "person" or " " not in name.text or name.text in told:
            continue
        opens = parse.dep[name.last - 1] == "nsubj" and all(n.text == name.text for n in names if n.first < name.first)
        if _has_shares(parse, name) or (opens and _has_its_own(parse, name)):
            found.add(name.text)
    return found


def _has_shares(parse: Parse, name: Name) -> bool:
    """ "Jane Doe shares fell", "Jane Doe's shares rose 4%", "shares in Jane Doe slid": what moves is traded."""
    after = name.last + (parse.tag[name.last] == "POS")
    if parse.lower[after] == "shares":
        return parse.lower[after + 1] in _STIRS
    before = parse.lower[name.first - 2 : name.first] in (["shares", "in"], ["shares", "of"])
    return before and parse.lower[name.last] in _STIRS


def _has_its_own(parse: Parse, name: Name) -> bool:
    """Whether "its" follows in the same sentence before anything else that it can mean: "Jane Doe will cut its prices"."""
    for at in range(name.last, parse.sentence_tokens[parse.sentence[name.first]][1]):
        if parse.lower[at] == "its":
            noun = at + 1
            while parse.tag[noun] in ("JJ", "JJR", "JJS", "CD") or (parse.tag[noun], parse.tag[noun + 1]) == (
                "NN",
                "NN",
            ):
                noun += 1
            return parse.lower[noun] in _OWN and not is_title(parse.lower[noun])
        thing = parse.tag[at] in ("NN", "NNP", "NNPS") and parse.lower[at] not in _ASIDE | CALENDAR
        if parse.lower[at] in _HERSELF or thing:
            return False
    return False


_OPEN = ("person", "place", "other", "unknown")


def _is_in_office(before: str) -> bool:
    """Whether the word before a name makes it somebody's; "designer" is what firms are called by, too."""
    return before in HONORIFICS or (is_title(before) and before not in ("designer", "maker"))


def firms_again(parse: Parse, names: list[Name]) -> None:
    """A lone word that a firm's name opens, its legal form and all, is that firm: "Designer Doru" before "Doru Inc.".

    Not where it is somebody's surname in the text, or an honorific or office stands before it: "President Doru".
    """
    firms = {parse.words[n.first] for n in names if n.last - n.first > 1 and parse.lower[n.last - 1] in COMPANY_ENDINGS}
    people = {word for n in names if n.kind == "person" and n.last - n.first > 1 for word in n.text.split()}
    people |= {n.text for n in names if _is_in_office(parse.lower[n.first - 1])}
    for name in names:
        lone = name.last - name.first == 1 and name.kind in _OPEN and name.text in firms - people
        if lone and not is_given(name.text):
            name.kind, name.sure = "organization", True
