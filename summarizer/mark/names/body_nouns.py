"""Names right after the noun for a body: "the conciliation service Orlac", "copper producer Lake Minerals"."""

from __future__ import annotations

from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.firms import CLUB_FIRST, FIRM_NOUNS, TEAM_NOUNS
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.organizations import EVENT_HEADS, KNOWN_MEDIA, MEDIA_HEADS, ORGANIZATION_HEADS
from summarizer.mark.lexicon.people import TITLES
from summarizer.mark.lexicon.tags import NOUN_TAGS
from summarizer.mark.names.heads import OF_FIRMS
from summarizer.mark.names.name import Name
from summarizer.mark.nlp import Parse

_NOUNS = FIRM_NOUNS | frozenset(
    "union corporation regulator consortium cooperative co-operative federation confederation foundation ngo "
    "think-tank thinktank outfit carrier band duo trio quartet".split()
)
"""Nouns before the name of a body that are nobody's calling and begin no other name."""

_CALLINGS = frozenset(
    "producer trader supplier exporter importer distributor developer operator processor shipper grower maker builder "
    "refiner provider seller carrier broker".split()
)
"""What firms are, and people, too, unless goods stand before it."""

_FIELDS = frozenset("market industry sector category segment".split())
"""What firms lead: "market leader Doe"."""

_PARTS = frozenset("unit subsidiary division arm affiliate offshoot".split())
"""What a firm has that bears a name of its own: "Doe Corp's Jane Roe unit"."""

_MANUAL = frozenset("trader grower maker builder seller carrier broker".split())
"""Those of them that are people's callings whatever goods stand before."""

_GOODS = frozenset(
    "gas oil copper steel iron nickel aluminium aluminum gold silver coal lithium uranium zinc tin diamond potash fertiliser "
    "fertilizer grain wheat palm sugar cocoa coffee tea rubber timber cement power energy electricity fuel petrol diesel "
    "solar wind car truck bus rail railway port terminal ship aircraft plane drone chip semiconductor phone mobile telecom "
    "telecoms network software drug vaccine food drinks beer dairy meat milk pork fish salmon clothing shoe toy tyre tire "
    "furniture paper chemicals chemical plastics commodity commodities metals mining water property housing payments "
    "cloud internet broadband container freight ferry cruise logistics battery arms weapons missile".split()
)
"""What is made, moved and sold."""

_OFFICES = frozenset("agency service".split())
"""Bodies of states, unless they are those of the news."""

_NEWS = frozenset(
    "news press information wire telegraph photo state official national local government-run semi-official state-run "
    "private independent domestic international foreign streaming video television tv radio".split()
)


def follows_body_noun(parse: Parse, name: Name, words: list[str]) -> bool:
    """Whether the noun for a body stands right before the name and is no part of something else."""
    at = name.first - 1
    after, plain = parse.lower[name.last], name.kind in ("person", "other", "unknown", "organization")
    if parse.words[at] in ("'s", "’s") and after in _PARTS and plain and words[0][0].isupper():
        return words[0] not in countries().adjectives and name.text not in countries().names
    if (
        parse.lower[at] in ("a", "an")
        and after in ("analyst", "economist")
        and name.kind == "person"
        and len(words) > 1
    ):
        return True  # "said Jane Doe, a John Roe analyst"
    opens = parse.sentence_tokens[parse.sentence[name.first]][0] == at
    if opens and parse.lower[at] in FIRM_NOUNS and words[0][0].isupper():
        return True  # "Retailer Doe Lane said"
    led = parse.lower[at - 1 : at + 1] in (["leader", "of"], ["leaders", "of"]) and name.kind != "place"
    if led and len(words) == 1 and words[0].istitle() and not is_given(words[0]) and after not in ("'s", "’s", "-"):
        return not {words[0]} & {
            *countries().names,
            *countries().adjectives,
            *countries().capitals,
        }  # "leader of Progress"
    if parse.lower[at] == "based" and words[-1].lower() in EVENT_HEADS:
        return True  # "the Orlu-based Doe Forum"
    firm = len(words) > 1 and words[-1].lower() in OF_FIRMS and not is_given(words[0])
    if firm and at >= 0 and parse.lower[at] == "rival":
        return True  # "its rival Doe Foods"
    if at < 1 or parse.tag[at] not in NOUN_TAGS or parse.sentence[at] != parse.sentence[name.first]:
        return False
    if parse.words[at][0].isupper() and parse.sentence_tokens[parse.sentence[at]][0] != at - 1:
        return False  # "the Trade Union Orlova leads"
    table, text = countries(), name.text
    known = text in KNOWN_MEDIA or text in table.names or text in table.adjectives or text in table.capitals
    event = words[-1].lower() in EVENT_HEADS and not ORGANIZATION_HEADS & {word.lower() for word in words}
    noun, modifier = parse.lower[at], parse.lower[at - 1]
    if known or event or (name.kind == "person" and is_given(words[0])) or not words[0][0].isupper():
        return False
    if noun in _OFFICES:
        thing = parse.tag[at - 1] in NOUN_TAGS and parse.words[at - 1] not in table.adjectives
        return thing and modifier not in _NEWS and parse.words[at - 1] not in table.names
    if noun == "leader" and modifier in _FIELDS:
        return True
    if noun in _CALLINGS and modifier in _GOODS:
        firm = len(words) == 1 and (name.kind != "person" or noun not in _MANUAL)
        return words[-1].lower() in OF_FIRMS or firm
    noun = "think-tank" if (modifier, noun) == ("think", "tank") else noun
    return noun in _NOUNS and modifier not in ("student", "european", "soviet", "african")


def follows_team_noun(parse: Parse, name: Name) -> bool:
    """ "Leaders Doe", "ten-man Doe", "relegated Doe": how copy calls a club right before its name."""
    at = name.first - 1
    if at < 0 or parse.sentence[at] != parse.sentence[name.first] or name.last - name.first > 2:
        return False
    if parse.lower[at] == "man" and parse.words[at - 1] == "-":
        return True
    several = parse.lower[name.last] in ("and", ",") and parse.words[name.last + 1].istitle()
    return parse.lower[at] in TEAM_NOUNS | {"relegated", "promoted"} and not several


_NO_TOWN = frozenset("estate life time id world news de".split())
"""What follows such words where they open no club's name."""


def is_club(words: list[str], before: str) -> bool:
    """Whether a name is a club's by its first word: "Real Doe", and no "Sporting Director", "Real Estate", "Racing Cup"."""
    if words[0] not in CLUB_FIRST or len(words) not in (2, 3) or before in ("the", "at"):  # "at the": a stadium
        return False
    rest = {word.lower() for word in words[1:]}
    return all(map(rest.isdisjoint, (_NO_TOWN, ORGANIZATION_HEADS, EVENT_HEADS, MEDIA_HEADS, TITLES)))
