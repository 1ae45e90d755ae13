"""What the words of a name tell of its kind: head words, words of laws and firms, numbers of types, car works."""

from __future__ import annotations

import re

from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.firms import LEGAL_FIRST
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.organizations import (
    ACRONYMS,
    CLUBS,
    COMPANY_ENDINGS,
    CORPORATE,
    EVENT_HEADS,
    KNOWN_MEDIA,
    MEDIA_FIRST,
    MEDIA_HEADS,
    ORGANIZATION_HEADS,
)
from summarizer.mark.lexicon.places import PLACE_HEADS, REGIONS, SAINTS, STATES, STORMS
from summarizer.mark.names.name import JOINERS, PARTICLES, Name
from summarizer.mark.nlp import Parse


def has_head(words: list[str]) -> bool:
    """Whether an organization's head word ends the name or stands before "of" or "for" in it."""
    lower = [word.lower() for word in words]
    ended = len(lower) > 1 and (
        lower[-1] in ORGANIZATION_HEADS or " ".join(lower[-2:]) in ("school district", "military district")
    )
    if ended or (lower[-1:] == ["command"] and not _COMMANDED.isdisjoint(lower[-2:-1])):
        return True
    for index, word in enumerate(lower[:-1]):
        if (word in ORGANIZATION_HEADS or word == "house") and lower[index + 1] in ("of", "for", "on"):
            return True
    return False


_COMMANDED = frozenset(
    "police area mobility force forces strategic central southern northern eastern western air combat fleet cyber space "
    "training operations transport transportation materiel missile homeland defence defense maritime naval regional".split()
)
"""What a body called a command leads, or where: no surname."""


def is_storm(words: list[str]) -> bool:
    """Whether words name a storm or an operation, "Tropical Storm Doe"; the "National Hurricane Center" is a body."""
    named = words[-2:-1] and words[-2].lower() in STORMS and words[-1].lower() not in ORGANIZATION_HEADS | CORPORATE
    operation = words[0] == "Operation" and words[-1].lower() not in ORGANIZATION_HEADS | CORPORATE
    return bool(named) or (len(words) > 1 and (words[0].lower() in STORMS or operation))


_AIRED = frozenset(
    "news tv television radio broadcasting cable satellite media sports business press streaming comedy food weather cartoon".split()
)
"""Words in the names of networks that are on the air."""


def of_a_cause(words: list[str]) -> bool:
    """Whether a name in "Media" or "Network" is a body's: "Ministry of Mass Media", "Arctic Relief Network"."""
    lower = [word.lower() for word in words]
    if lower[-1] == "media":
        return has_head(words)
    many = len(words) > 2 or lower[0].endswith(("ors", "ers", "ists", "rights"))
    return lower[-1] == "network" and many and not _AIRED & set(lower)


def plain_person(words: list[str]) -> bool:
    """Whether words can be a person's name by their capitals, with no head of a body, event or place."""
    return all(word[0].isupper() or word.lower() in PARTICLES or word in JOINERS for word in words) and not (
        {word.lower() for word in words[1:]} & _NOT_PERSONS
    )


FIRM_WORDS = frozenset(
    "robotics semiconductor microelectronics analytics savings "
    "petroleum airlines airways pharmaceuticals holdings industries technologies motors telecom electronics enterprises "
    "aerospace insurance securities foods systems minerals copper lithium nickel platinum palladium cobalt zinc uranium holding mining resources shipping logistics terminals telecoms "
    "biotech therapeutics chemicals metals semiconductors appliances breweries distillers refineries railways trading "
    "projects diagnostics hotels telefilms brewing ventures labs vc investments broking brokerage aviation lending biosciences textiles capital energy power steel cement beverages coal media water wealth advisers advisors telekom".split()
)
"""What firms' names end in and nobody's surname is."""

_NO_SURNAMES = frozenset(
    "bank mine biopharma textile studios restaurants supermarket marketplace market plaza mosque festival worker workers "
    "airbase causeway bungalow talkies chaturthi".split()
)
"""What else ends the names of firms, places and feasts and of no person."""

_FIRMS_ALONE = (FIRM_WORDS | _NO_SURNAMES) - {"power", "steel", "holding", "wealth", "coal", "water", "savings"}
"""Those after given names, too: "Harry Hotels", but Samantha Power and Michael Holding."""

_NOT_PERSONS = ORGANIZATION_HEADS | MEDIA_HEADS | EVENT_HEADS | PLACE_HEADS | _FIRMS_ALONE


def is_firm(words: list[str], kind: str) -> bool:
    """Whether words that are no place's end or begin as firms' names do: "Doe Broking", "Air Doe", taken for somebody."""
    if kind == "person" and len(words) == 2 and words[0] == "Air":
        return True
    if words[0].isupper() and f"{words[0].lower()} " in LEGAL_FIRST and len(words) > 1:
        return True  # "JSC Doe"
    ends = _FIRMS_ALONE if is_given(words[0]) else FIRM_WORDS
    named = 1 < len(words) < 5 and "of" not in words and words[-1].lower() in ends
    return named and kind in ("person", "unknown", "other", "organization")


def led(parse: Parse, name: Name) -> str | None:
    """The country in the possessive before an administration, which its leader's or party's name says: "Fiji's Doe administration"."""
    own = parse.words[name.first - 1] in ("'s", "’s") and parse.lower[name.last] == "administration"
    return countries().names.get(parse.words[name.first - 2]) if own and name.text not in REGIONS | STATES else None


def is_by_given_name(words: list[str], kind: str, before: str) -> bool:
    """Whether words are somebody's by the first: "Jane Doe", "said John Post"; not "Harry Hotels", "Doru Ltd"."""
    if not is_given(words[0]) or not 2 <= len(words) <= 4:
        return False
    if len(words[-1]) > 2 and words[-1].lower() in COMPANY_ENDINGS:
        return False
    named = kind == "person" and before != "the" and words[1].lower() not in _FIRMS_ALONE | _WAYS
    return plain_person(words) or (len(words) == 2 and (named or before in ("say", "says", "said")))


_WAYS = frozenset("road avenue square boulevard highway motorway expressway".split())
"""Last words of the names of ways, and of nobody's: "Victoria Road"."""

_WAYS_ABROAD = frozenset("Avenida Calle Rua Rue Ruta Via Viale Plaza Piazza Praça Jalan Ulitsa".split())
"""First words of such names in other languages."""


NO_PLACES = frozenset("police party alliance movement association committee authority guild".split())
"""Last words of bodies that the pipeline takes for buildings, and of no place."""


def is_way(words: list[str]) -> bool:
    """Whether a name is a road's: "Victoria Road", "Avenida Doe"."""
    return len(words) > 1 and (words[-1].lower() in _WAYS or words[0] in _WAYS_ABROAD)


OF_FIRMS = CORPORATE | FIRM_WORDS
"""What stands in firms' names and in nobody's."""


BONDS = frozenset("cooperation partnership friendship".split())
"""What offices may be named for: "Directorate for Fisheries Cooperation"."""


LAWS = frozenset(
    "law act decree order bill treaty convention charter code declaration concept agreement memorandum protocol resolution "
    "pact accord communique communiqué regulation statute battle siege summit".split()
)
"""Laws and events: what is "on" or "of" something and nobody, whatever body's name comes after."""


NUMERAL = re.compile(r"I{2,3}|IV|VI{0,3}|IX|XI{0,3}")


_MODEL = re.compile(r"[A-Z]{0,6}-?\d+|(?:[A-Z][a-z]?|MiG)-\d{2,3}[A-Z]*|[A-Z]\d{3}neo")

_CRAFT = re.compile(r"(?!G-|L-)[A-Z]{1,3}-\d{1,3}[A-Z]?")
"""What stands before the name of an aircraft or engine; "G-7" and "L-3" are a club of states and a firm."""

_STEP = re.compile(
    "(phase|stage|part|chapter|level|tier|round|plan|annex|article|section|step|option) "
    "([a-z]|one|two|three|four|five|six|seven|eight|nine|ten)"
)


def is_model(words: list[str], on_air: bool = False) -> bool:
    """Whether a name ends as those of types, years and diseases do: "A380", "Agenda 2030"; channels and clubs don't."""
    text = " ".join(words)
    if _STEP.fullmatch(text.lower()):
        return True  # "Phase Two", "Plan B"
    if len(words) == 2 and re.fullmatch(r"[1-9]\d\d", words[0]) and words[1].istitle() and words[1].isalpha():
        return words[1].lower() not in ORGANIZATION_HEADS | CORPORATE | {
            "squad",
            "squadron",
            "division",
            "airborne",
        }  # "787 Skyliner"
    if len(words) == 2 and _CRAFT.fullmatch(words[0]) and words[1].istitle():
        return words[1].lower() not in ORGANIZATION_HEADS | CORPORATE  # "MQ-9 Reaper"
    known = text in ACRONYMS or text in KNOWN_MEDIA or words[0].lower() in MEDIA_FIRST or words[0] in CLUBS
    known = known or (words[0] in KNOWN_MEDIA and words[1:2] == ["Radio"])
    return (
        not (known or (on_air and words[1:] and words[-1].isdigit()))
        and _MODEL.fullmatch(words[-1]) is not None
        and not has_head(words[:-1])
        and (len(words) > 1 or words[0][0].isalpha())
    )


_ASSEMBLIES = frozenset(
    "national legislative general constituent federal state regional provincial parliamentary consultative people's "
    "supreme republican city municipal interim transitional grand popular".split()
)
"""What is before "Assembly" in the name of a parliament."""


def is_works(parse: Parse, name: Name, words: list[str]) -> bool:
    """ "Orlu Assembly of Orlu", "Orlu Assembly Plant": where a firm puts its cars together."""
    lower = [word.lower() for word in words]
    if "assembly" not in lower or lower[lower.index("assembly") + 1 :][:1] not in (["of"], ["plant"]):
        return False
    before = name.first + lower.index("assembly") - 1
    named = before >= 0 and parse.words[before].istitle() and parse.sentence[before] == parse.sentence[name.first]
    return named and parse.lower[before] not in _ASSEMBLIES and parse.words[before] not in countries().adjectives


_OWNERS = frozenset("queen king children women men people veterans workers driver".split())
"""Whose universities, hospitals and unions are called by them: "Queen's University"."""


_FOUNDED = frozenset("hospital college school hospice infirmary".split())
"""Houses that are called by whoever founded them: "Doe's Hospital"."""

MEMBERS = ("ers", "ors", "ists", "ians", "ants", "men", "women")
"""Ends of nouns for people who join in a body."""


def is_owned_house(parse: Parse, left: Name, right: Name) -> bool:
    """Whether two names around an apostrophe are one: "St Doe's" + "Hospital", "Queen's" + "University"."""
    many = parse.tag[left.last - 1] in ("NNS", "NNPS") and left.text.endswith(MEMBERS)  # "Teachers'" + "Guild"
    owner = parse.words[left.first] in SAINTS or left.text.lower() in _OWNERS or many
    if right.last - right.first == 1 and right.kind in ("other", "unknown") and not left.country:
        # "St Doe's" + "Hospital", which alone is no name
        return parse.lower[right.first] in (ORGANIZATION_HEADS if owner else _FOUNDED)
    return owner and right.kind == "organization" and parse.lower[right.last - 1] in ORGANIZATION_HEADS
