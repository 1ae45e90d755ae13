"""The office right before a name, or before its comma: "Foreign Minister Jane Doe", "the firm's head, Jane Doe,"."""

from __future__ import annotations

from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.cues import BODIES, CUE_FORMS, PUBLIC
from summarizer.mark.lexicon.firms import HOUSES
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.organizations import BODY_NOUNS
from summarizer.mark.lexicon.people import HEADS, HONORIFICS, PORTFOLIOS
from summarizer.mark.lexicon.tags import FINITE
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.names.name import Name
from summarizer.mark.names.nobody import POSTNOMINALS
from summarizer.mark.nlp import Parse
from summarizer.mark.roles.set_off import SETS_OFF, past_land, set_off, start_of
from summarizer.mark.roles.title_extent import (
    before_seat,
    before_styles,
    bracket,
    describes,
    extends_left,
    is_style,
    of_office,
    with_body_between,
)

_NOBLE = frozenset("prince princess count countess baron baroness duke duchess".split())
"""Titles by birth, which add nothing to an office before them."""

_TO_BE = frozenset({"elect", "designate"})
"""What follows an office, behind a hyphen, that somebody is to take."""

_BESIDES = frozenset(("and", "&", ","))
"""What joins a second name to the first that an office in the plural is of."""

_WHERE = frozenset("at in outside inside near on".split())
"""Words before a place at which somebody is."""


def office_before(parse: Parse, name: Name, starts: dict[int, Name]) -> tuple[int, int] | None:
    """Token range of the office right before the name."""
    end = past_land(parse, before_styles(parse, name.first), starts)
    noble = end > 1 and parse.lower[end - 1] in _NOBLE and parse.words[end - 1].istitle()
    if noble and (is_title(parse.lower[end - 2]) or parse.lower[end - 2] in PORTFOLIOS | {"highness"}):
        end -= 1  # "Foreign Minister Prince Jane Doe", "Minister of Energy Prince John Roe"
    dash = parse.words[end - 1] in ("-", "–", "—") and parse.set_apart(end - 1)  # "ministers of Peru - Jane Doe and"
    if end == 0 or parse.sentence[end - 1] != parse.sentence[name.first] or dash:
        return None
    head = end - 1
    if parse.lower[head] in _TO_BE and parse.words[head - 1] == "-":
        head -= 2  # "President-elect Jane Doe"
    if parse.words[head] == ")" and (opening := bracket(parse, head)) > 0:
        head, end = opening - 1, opening  # "Head of the Orlu Agency (Orlag) Jane Doe"
    if parse.lower[head] == "major" and parse.tag[head].startswith("J"):
        return None  # "a major Doe donor"
    beside = parse.lower[name.last : name.last + 1]
    if parse.lower[head] in PUBLIC and (parse.lower[head - 1] in CUE_FORMS or _BESIDES.isdisjoint(beside)):
        return None  # "told reporters Jane Doe had left", not "reporters Jane Doe and John Roe"
    if parse.lower[head] == "premier" and parse.lower[name.first] in ("division", "league"):
        return None
    if parse.lower[head] in ("pm", "cm") and (parse.words[head].islower() or parse.tag[head - 1] == "CD"):
        return None  # "at 5 pm Jane Doe"
    comma = parse.words[head] == ","
    opposite = parse.lower[head - 1 - comma : head + 1 - comma] == ["opposite", "number"]
    if comma:
        # "The company's chief executive, Jane Doe, said": set off by commas on both sides
        head -= 3 if parse.lower[head - 1] in _TO_BE and parse.words[head - 2] == "-" else 1
        if parse.words[head] == ")" and (opening := bracket(parse, head)) > 0 and parse.words[opening + 1].isupper():
            head, end = opening - 1, opening + 1  # "The Town Chief Executive (TCE), Jane Doe,"
        stop = name.last + (parse.words[name.last] in POSTNOMINALS)  # "her barrister, Jane Doe KC,"
        ends = stop >= len(parse.words) or parse.sentence[stop] != parse.sentence[name.first]
        if head < 0:
            return None
        if parse.lower[name.last] == "of" and parse.dep[name.last - 1] == "appos" and not ends:
            close = next(
                (i for i in range(name.last, min(name.last + 10, len(parse.words))) if parse.words[i] == ","), name.last
            )
            ends = close > name.last and not {*FINITE} & {
                *parse.tag[name.last : close]
            }  # "Jane Doe of the Red party, said"
        if not (ends or parse.words[stop].isspace() or parse.words[stop] in SETS_OFF):
            # the second comma left out: "The former mayor, Jane Doe will succeed him"
            told = parse.tag[name.last] in ("MD", "VBZ", "VBD") or parse.lower[name.last] == "on"
            return _opening(parse, name, head) or _begun(parse, name, head) if told else None
        if parse.lower[head] in BODIES | BODY_NOUNS and name.last - name.first == 1 and not is_given(name.text):
            return None  # "a spokeswoman for the growers' association, Orlova, said"
        if office := set_off(parse, name, head) or with_body_between(parse, head):
            return office
        whole = name.last - name.first > 1 or parse.lower[name.first - 1] in HONORIFICS  # "its chair, Lord Doe, was"
        owned = is_title(parse.lower[head]) and whole and _owned(parse, name, head)
        owned = owned or (is_title(parse.lower[head]) and parse.tag[name.first - 1] == "POS")
        if parse.head[stop - 1] != head and parse.dep[stop - 1] != "appos" and not opposite and not owned:
            return None
    possessed = (
        comma
        and (name.kind == "person" and (name.sure or name.last - name.first > 1))
        and parse.tag[head] == "NN"
        and parse.lower[head] not in {"name", "surname", "nickname", *BODY_NOUNS, *BODIES, *HOUSES}
        and any(parse.dep[c] == "poss" for c in parse.children[head])
        and not (parse.dep[head] == "pobj" and parse.lower[parse.head[head]] in _WHERE)  # "At Orlu's old church, Doe"
    )
    chamber = parse.lower[head] in ("representatives", "deputies", "lords") and parse.lower[head - 1] == "of"
    held = (
        is_title(parse.lower[head])
        or parse.words[head] == "MD"
        or parse.lower[head - 1 : head + 1] in (["first", "lady"], ["det", "con"])
    )
    if (chamber or not held) and not opposite and not possessed and not (not comma and describes(parse, name, head)):
        seat = -1 if comma else before_seat(parse, name, end, starts)
        head = seat if seat >= 0 else of_office(parse, name, head)
        if head < 0:
            return None
    last = end - 1 if comma else end
    first = head
    while first > 0 and extends_left(parse, first - 1, name):
        first -= 1
    if parse.lower[first - 2 : first] == ["to", "the"] and first > 2 and is_title(parse.lower[first - 3]):
        first -= 3  # "Special Aide to the Prime Minister Jane Doe"
        while first > 0 and extends_left(parse, first - 1, name):
            first -= 1
    joined = parse.lower[first - 1] == "and" and (parse.lower[head + 1 : head + 2] == ["of"] or not comma)
    if joined and first > 3 and parse.lower[first - 2] != ",":
        before = of_office(parse, name, first - 2)
        between = (
            any(before <= n.first < first and n.kind == "person" for n in starts.values()) if before >= 0 else True
        )
        if not between and not (HEADS & {*parse.lower[before:first]}):
            first = before  # "head of the working group and acting governor of Orlu Jane Doe"
            while first > 0 and extends_left(parse, first - 1, name):
                first -= 1
    another = (i + 1 for i in range(first, head) if parse.lower[i] == "and" and is_title(parse.lower[i - 1]))
    if parse.lower[first - 1] == "the" and (
        own := next((i for i in another if parse.words[i] in countries().adjectives), 0)
    ):
        first = own  # "The Kenyan president and Fijian President Jane Doe": of two people
    while first < head and is_style(parse, first):
        first += 1
    if any(first < n.first < last and n.kind == "person" and parse.lower[n.last] == "and" for n in starts.values()):
        return None  # "Superintendent Jane Doe and CO City John Roe"
    return (first, last) if first < last else None


def _owned(parse: Parse, name: Name, head: int) -> bool:
    """Whether an office in lower case is somebody's: "the club's coach", "her lawyer"; a list has no owner in it."""
    first = head
    while first > 0 and extends_left(parse, first - 1, name):
        first -= 1
    return parse.words[head].islower() and parse.tag[first - 1 : first] in (["POS"], ["PRP$"], ["WP$"])


def _opening(parse: Parse, name: Name, head: int) -> tuple[int, int] | None:
    """The office up to ``head`` where it opens the sentence after "the"; None where it doesn't.

    "The bridge, Jane Doe said, is new" has a second comma behind the verb.
    """
    if not is_title(parse.lower[head]) or parse.words[name.last + 1] == ",":
        return None
    first = head
    while first > 0 and extends_left(parse, first - 1, name):
        first -= 1
    start = parse.sentence_tokens[parse.sentence[head]][0]
    known = name.kind == "person" and (name.last - name.first > 1 or parse.lower[name.first - 1] in HONORIFICS)
    opens = parse.lower[start] == "the" and first == start + 1 and parse.lower[name.last] != "on"
    # "As Kenya's president, Jane Doe left"
    opens = opens or (parse.lower[start] == "as" and (first == start + 1 or parse.tag[first - 1] == "POS"))
    # "Foreign Ministry Spokesperson, Jane Doe said": in capitals it needs no article
    written = first < head and (first == start or parse.words[first - 1] == ",") and parse.words[head].istitle()
    return (first, head + 1) if known and (opens or written) and first <= head else None


def _begun(parse: Parse, name: Name, head: int) -> tuple[int, int] | None:
    """The office with what it is of where it opens the sentence: "President of Orlu, Jane Doe met her guest"."""
    start = start_of(parse, head)
    known = name.kind == "person" and name.last - name.first > 1 and parse.words[name.last + 1] != ","
    office = set_off(parse, name, head) if known else None
    opening = parse.lower[start] in ("the", "as")
    owned = opening and office is not None and parse.tag[office[0] - 1] == "POS"
    return office if office and (office[0] - opening == start or owned) else None
