"""Bodies told by the company their names are in: in lists, in rows, with a description, by their first words."""

from __future__ import annotations

from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.organizations import BODY_NOUNS, CORPORATE, ORGANIZATION_HEADS
from summarizer.mark.lexicon.tags import MODIFIERS
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.names.heads import OF_FIRMS
from summarizer.mark.names.name import Name
from summarizer.mark.nlp import Parse

DOUBTFUL = ("person", "other", "organization", "place")
"""Kinds that a name of a body may be taken for."""


_RIVALS = frozenset("manufacturer competitor automaker carmaker brand bidder firm party union utility".split())
"""Who come in lists, and are no people."""
_LISTED = BODY_NOUNS | _RIVALS

_ARTICLES = (["a"], ["an"], ["the"])
"""Articles that open an apposition, which tells what a name is."""


def listed(parse: Parse, names: list[Name]) -> set[str]:
    """Names of bodies that follow the noun for them: "two rival manufacturers, Doe and Roe"."""
    found: set[str] = set()
    at = {name.first: name for name in names}
    for name in names:
        before = name.first - 1
        mark = before > 0 and parse.words[before] in (",", "–", "—", "-", ":")
        before -= mark
        noun = parse.lower[before] if before > 0 else ""
        if not noun.endswith("s") or not {noun.removesuffix("s"), noun.removesuffix("es")} & _LISTED:
            continue
        if mark and parse.dep[name.last - 1] not in ("appos", "conj", "nsubj", "dobj", "pobj"):
            continue
        here: Name | None = name
        row = [name]
        while here is not None:
            after = here.last
            while parse.lower[after : after + 1] and parse.lower[after] in (",", "and", "or", "&"):
                after += 1
            here = at.get(after) if after > here.last else None
            row += [here] if here is not None else []
        led = mark and _are_led(parse, before)
        if len(row) > 1:
            found |= {one.text for one in row if _doubted(one) and not (led and one.kind == "person" and _plain(one))}
    return found


def _doubted(name: Name) -> bool:
    return name.kind in DOUBTFUL and not name.sure


def _are_led(parse: Parse, plural: int) -> bool:
    """Whether bodies are those of the people named next: "the presidents of the two clubs, Jane Doe and John Roe"."""
    of = next((i for i in range(plural - 1, max(plural - 6, 0), -1) if parse.tag[i] == "IN"), 0)
    office = parse.lower[of - 1]  # "the heads of two makers, Doe and Roe" may tell the makers
    held = (office == "executives" or is_title(office)) and office not in ("heads", "bosses", "chiefs")
    return of > 0 and parse.lower[of] in ("of", "at") and held


def in_a_row(parse: Parse, names: list[Name]) -> set[str]:
    """Names of doubtful kind in a row with a body's: "MiG, Doe Holdings and Roe"."""
    found: set[str] = set()
    row: list[Name] = []
    for name in [*names, None]:
        between = parse.lower[row[-1].last : name.first] if row and name else [""]
        if row and not (between and len(between) < 3 and set(between) <= {",", "and", "or", "&"}):
            if len(row) > 2 and any(n.kind == "organization" and n.sure for n in row):
                found |= {n.text for n in row if _doubtful(n) and not _placed(parse, n)}
            row = []
        if name:
            row.append(name)
    return found


def people_in_a_row(parse: Parse, names: list[Name]) -> set[str]:
    """Names of two or three words in a row of people: "Jane Doe, John Roe, Walker Poe and Ann Loe"."""
    found: set[str] = set()
    row: list[Name] = []
    for name in [*names, None]:
        between = parse.lower[row[-1].last : name.first] if row and name else [""]
        if row and not (between and len(between) < 3 and set(between) <= {",", "and", "or"}):
            people = [n for n in row if n.kind == "person" and " " in n.text]
            if len(people) > 2 and len(row) - len(people) < len(people):
                found |= {n.text for n in row if n.kind in ("organization", "other", "place") and _plain(n)}
            row = []
        if name:
            row.append(name)
    return found


def _plain(name: Name) -> bool:
    words = name.text.split()
    fits = 1 < len(words) < 4 and all(word.istitle() and word.isalpha() for word in words)
    return (
        fits
        and not (name.sure or name.country)
        and not {word.lower() for word in words} & (CORPORATE | ORGANIZATION_HEADS)
    )


def _placed(parse: Parse, name: Name) -> bool:
    """Whether a name says where the one before it is: "in Durham", "Durham, Oregon"."""
    return name.kind == "place" and (
        parse.dep[name.last - 1] == "appos" or (name.first > 0 and parse.lower[name.first - 1] in ("in", "at", "near"))
    )


def _doubtful(name: Name) -> bool:
    plain = not (name.sure or name.title or name.appositions or name.country)
    return plain and (name.kind in ("other", "place") or (name.kind == "person" and " " not in name.text))


def is_called_body(parse: Parse, name: Name) -> bool:
    """Whether a description after the name is a body's: "Doe, a Canadian parts company"."""
    at = name.last
    owned = parse.tag[at + 1 : at + 3] == ["NNP", "POS"]  # "Doe, Fiji's largest brewer"
    if parse.words[at : at + 1] not in ([","], ["("], ["–"], ["—"]):
        return False
    if parse.lower[at + 1 : at + 2] not in _ARTICLES and not owned:
        return False
    end = at + 2 + owned
    while end < len(parse.words) and end - at < 10 and (parse.tag[end] in _DESCRIBING or _of_land(parse, end)):
        end += 1
    if parse.tag[end : end + 1] == ["POS"]:
        return False  # "Doe, the company's founder"
    if owned and parse.words[end - 1][0].isupper():
        return False  # "Orlu, Fiji's Doe Group will build it"
    nouns = BODY_NOUNS | _MEMBERS if parse.dep[end - 1] == "appos" else BODY_NOUNS
    started = ["start", "-", "up"] in (parse.lower[end - 2 : end + 1], parse.lower[end - 3 : end])
    return (parse.lower[end - 1] in nouns or started) and parse.sentence[end - 1] == parse.sentence[name.first]


def told_by_clause(parse: Parse, name: Name) -> int:
    """The body's noun of "A company that rents the yard, Doe Dorn, said", which has a clause of its own; -1 for none."""
    first, after = name.first, name.last
    if parse.words[first - 1] != "," or parse.words[after : after + 1] != [","] or after + 1 >= len(parse.words):
        return -1
    if parse.lower[first - 2] in BODY_NOUNS or is_title(parse.lower[first - 2]):
        return -1  # "a company that bought it from the lender, Doe Dorn, said"
    for noun in parse.children[after + 1]:
        if parse.dep[noun] == "nsubj" and noun < first and parse.lower[noun] in BODY_NOUNS:
            return noun if any(parse.dep[c] == "relcl" and noun < c < first for c in parse.children[noun]) else -1
    return -1


_DESCRIBING = MODIFIERS | {"JJS", "VBN", "CD", "HYPH"}
"""Tags of words before the noun for a body."""


def _of_land(parse: Parse, token: int) -> bool:
    """ "the world's", "the country's", and the number after it: "the world's No. 5 maker"."""
    owner = parse.lower[token - 1] in ("world", "country", "nation", "region", "continent", "state", "city", "province")
    return (parse.tag[token] == "POS" and owner) or parse.lower[token] in ("no.", "number")


_MEMBERS = frozenset(
    "union party team association federation corporation agency organisation organization cooperative consortium alliance "
    "movement collective orchestra subsidiary ngo nonprofit think-tank regulator".split()
)
"""Bodies of members and of states, in a description after the name."""


_KINDS = OF_FIRMS | {"union", "party"}


def first_words(names: list[Name]) -> set[str]:
    """What firms are called for short: all of their names but the words for what they are."""
    found: set[str] = set()
    for name in names:
        words = name.text.split()
        firm = name.kind == "organization" and len(words) > 1 and not is_given(words[0])
        if firm and {word.lower() for word in words[1:]} <= _KINDS:
            found.add(words[0])
    return found


def long_forms(parse: Parse, names: list[Name], bodies: set[str]) -> set[str]:
    """Whole names of bodies known for short: "its rival Doe Lines" where "Doe chief executive" comes later."""
    alone = {name.text for name in names if " " not in name.text} - bodies
    found: set[str] = set()
    for name in names:
        words = name.text.split()
        if name.kind != "person" or len(words) < 2 or words[0] not in bodies or is_given(words[0]):
            continue
        sentence = parse.lower[slice(*parse.sentence_tokens[parse.sentence[name.first]])]
        plural = words[-1][-1] == "s" and words[-1][-2:] != "ss" and _DEALS & set(sentence)
        called = name.title and parse.lower[name.first - 1] not in _FOES
        if (plural or words[-1].lower() in CORPORATE) and words[-1] not in alone and not called:
            found.add(name.text)
    return found


_DEALS = frozenset(
    "buy buys bought buying acquire acquires acquired acquiring sell sold merge merged merger takeover acquisition stake "
    "shares billion".split()
)
"""Words for what is done with firms: beside them a plural is a firm's."""

_FOES = frozenset("rival partner".split())
"""What firms are to each other, and people."""


def acts_alone(parse: Parse, name: Name) -> bool:
    """Whether a name that could be a place's does or owns something: "Doe's chairman", "Doe said"."""
    return parse.dep[name.last - 1] in ("nsubj", "nsubjpass", "poss", "agent")
