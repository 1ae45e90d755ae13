"""Capitalised words that name nobody: offices, portfolios, common nouns, units."""

from __future__ import annotations

import re

from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.firms import FIRM_NOUNS, TEAM_NOUNS
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.organizations import COMPANY_ENDINGS, EVENT_HEADS, KNOWN_MEDIA, ORGANIZATION_HEADS
from summarizer.mark.lexicon.people import HONORIFICS, MONARCHS, OFFICES, PORTFOLIOS, STYLES, TITLES
from summarizer.mark.names.many import names_many
from summarizer.mark.names.name import Name
from summarizer.mark.names.offices import LESSER
from summarizer.mark.nlp import Parse

_NO_SURNAMES = frozenset(
    "advisor adviser minister secretary ambassador spokesman spokeswoman envoy representative commissioner officer "
    "director chairman president counsellor counselor".split()
)
"""Offices that nobody is called by."""


_COMMON = frozenset(
    "government parliament state address region republic standard treasury index composite stock press media "
    "administration cabinet east west far islam christianity judaism hinduism buddhism catholicism god internet web "
    "earth army navy police gardai gardaí constitution countries nations republics regions board staff relations fatherland "
    "motherland homeland crown views transitional interim extraordinary plenipotentiary company group rights".split()
)
"""Nouns that stand with a capital of their own and name nobody in particular."""

_NOUNS = _COMMON | EVENT_HEADS
_BEFORE_NAMES = LESSER | FIRM_NOUNS | TEAM_NOUNS
_TITLE_WORDS = TITLES | LESSER | HONORIFICS
_HEADS = OFFICES | {"chief", "head", "boss"}


TICKER = re.compile(r"[A-Z0-9]{1,6}\.[A-Z]{1,2}")
"""What a firm's shares are called on an exchange, which agencies put behind its name."""

_COURTS = frozenset("district circuit county crown appeal appeals sessions divisional resident sheriff".split())
"""What judges are of, in capitals before the office: "District Judge Jane Doe"."""

FAITHS = frozenset(
    "catholic anglican orthodox methodist lutheran presbyterian baptist protestant evangelical pentecostal muslim islamic "
    "jewish hindu buddhist coptic maronite episcopal".split()
)
"""Words for a faith, which say of what kind a clergyman is and name no church."""

_ARMED = frozenset(
    "rebels militants insurgents guerrillas gunmen fighters troops separatists jihadists mercenaries".split()
)
"""People with arms, who open a sentence with a capital and have no name."""

_MARKS = frozenset("LEAD URGENT UPDATE UPDATED RECAST ROUNDUP EXCLUSIVE CORRECTED".split())
"""What agencies mark a version of a story with, in brackets before its title."""

_SCOPES = frozenset("internal external local regional municipal metropolitan country outside inside".split())
"""Words that limit what follows and name nobody alone."""

SECTORS = frozenset(
    "automotive aviation aerospace banking retail technology tech telecoms telecom insurance shipping pharma pharmaceutical "
    "semiconductor semiconductors commodities commodity metals equity equities credit forex currency macro "
    "test odi olympic paralympic".split()
)
"""What analysts write about and captains play in, before their office: nobody alone there."""

_SPHERES = (
    PORTFOLIOS
    | SECTORS
    | frozenset(
        "national international acquisition procurement operations public relations "
        "business fire police station property area zonal school".split()
    )
)
"""What an office is for, with a capital as the office has: nobody alone before it."""

_FUNCTIONS = _SPHERES | frozenset(
    "research marketing sales strategy policy communications equities compliance risk product and".split()
)
"""What firms have heads of."""


_CODES = frozenset(
    "AFG ALB ALG ARG ARM AUS AUT AZE BAH BEL BLR BOL BOT BRA BRN BUL BUR CAN CHI CHN CIV CMR COL CRC CRO CUB CYP CZE DEN DOM "
    "ECU EGY ERI ESP EST ETH FIN FRA GBR GEO GER GHA GRE GUA HUN INA IND IRI IRL ISL ISR ITA JAM JPN KAZ KEN KGZ KOR KUW LAT "
    "LTU LUX MAR MDA MEX MGL NED NEP NGR NOR NZL PAK PER PHI POL POR PRK QAT ROU RSA RUS SLO SRB SUI SVK SWE THA TPE TUN TUR "
    "UAE UGA UKR URU USA UZB VEN VIE ZAM ZIM".split()
)
"""By which lists of results tell whose somebody is: "Jane Doe (KEN)"."""


_MEMBERS = frozenset("states countries nations governments banks parties companies organisations organizations".split())
"""What is a member of a union."""


def is_nobody(parse: Parse, first: int, last: int, kind: str) -> bool:
    """Whether words that look like a name are no one's: "the Prime Minister House", "Emergency Chief"."""
    words, lower = parse.words, parse.lower
    if names_many(parse, first, last, kind):
        return True
    if words[first] in _CODES and (words[first - 1], words[last]) == ("(", ")") and parse.tag[first - 2] == "NNP":
        return True
    if (lower[first:last] == ["local", "government"] or lower[last - 1] == "publicity") and lower[last] in TITLES:
        return True  # "Local Government Adviser", "National Publicity Secretary"
    if last - first == 1 and words[first - 1] == "Member" and lower[first] in _MEMBERS:
        return True  # "the Member States"
    seat = first - 1 - (parse.tag[first - 1] == "POS")
    if last - first == 1 and lower[first] in ("house", "residence", "office") and lower[seat] in OFFICES | {"cm", "pm"}:
        return True  # "the Prime Minister House", "the Governor's House"
    if last - first == 1 and len(words[first]) == 1 and kind != "person" and words[first] not in KNOWN_MEDIA:
        return True
    if last - first == 1 and TICKER.fullmatch(words[first]) and len(words[first].split(".")[0]) > 1:
        return True
    believer = last - first == 1 and re.fullmatch("[A-Z][a-z]{3,}ist", words[first]) and words[first] not in KNOWN_MEDIA
    if believer and (lower[first - 1] in ("a", "an") or (first and parse.tag[first - 1] == "JJ")):
        return True  # "a former Scientologist"
    if lower[last - 1] in ("no", "nos") and last - first > 1 and any(word.isdigit() for word in words[last : last + 2]):
        return True  # "Executive Order No. 5"
    if lower[first - 1 : last] == ["executive", "order"]:
        return True
    if lower[first:last] in (["duke"], ["duchess"], ["earl"]) and lower[last] == "of":
        return True
    if words[last] == "Day" and kind == "person" and last - first > 1:
        return True  # "Jane Doe Jr. Day"
    if any("@" in words[i] and "." in words[i] for i in range(first, last)):
        return True  # an address to write to
    if lower[first - 1] in ("of", "for") and lower[first - 2] in ("charge", "responsible", "responsibility"):
        return all(lower[i] in PORTFOLIOS | {"government", "public", "and"} for i in range(first, last))
    if lower[first - 1] == "of" and lower[first - 2] in _HEADS and set(lower[first:last]) <= _FUNCTIONS:
        return True  # "Head of Research"
    if lower[last - 1] == "cabinet" and lower[last] in ("secretary", "secretaries"):
        return not any(words[i] in countries().names for i in range(first, last))  # "Ports Cabinet Secretary"
    if last - first == 1 and (
        lower[first] in _SCOPES or (lower[first] in _SPHERES and (lower[last] in TITLES or lower[last] in HONORIFICS))
    ):
        return True  # "its National Chairman"
    if (
        lower[first] in ("outside", "inside", "behind", "beyond")
        and last - first > 1
        and all(w.islower() for w in words[first + 1 : last])
    ):
        return True  # "Outside court"
    if last - first == 1 and lower[first] == "con" and lower[first - 1] == "det":
        return True
    if first and parse.end[first - 1] == parse.start[first] and words[first - 1][-1].isdigit():
        return True  # a unit that the tokeniser cut off its figure: "30GB"
    if words[first] == "DCI" and lower[first - 1] == "the" and not _ranks(parse, first):
        return False  # "the DCI": a directorate, where no "DCI Jane Doe" is told of
    if last - first == 1 and (
        lower[first] in TITLES
        or lower[first] in HONORIFICS
        or words[first] in _STYLES
        or lower[first] in _NOUNS
        or (lower[first] in _ARMED and first == parse.sentence_tokens[parse.sentence[first]][0])
        or (lower[first] in FAITHS and lower[last] in TITLES)
        or (words[first] in _MARKS and words[first - 1] == "(" and words[last] == ")")
        or (lower[first] in ORGANIZATION_HEADS and words[first - 1] == ")" and lower[last] in TITLES)
        or (lower[first] in COMPANY_ENDINGS and lower[last] not in ("news", "agency"))
        or (lower[first] in _BEFORE_NAMES and not (lower[first] == "bank" and lower[last] == "of"))
        or (lower[first].removesuffix("s") in TITLES and not words[first].endswith("S"))  # and the union PCS
    ):
        return True
    if lower[first : first + 2] == ["state", "for"] and lower[first - 1] == "of" and lower[first - 2] in TITLES:
        return True  # "Secretary of State for Health"
    honoured = kind != "person" and last - first > 1 and lower[first] in _HONOURED
    if honoured and lower[last - 1] in TITLES and lower[last] == "of":
        return True  # "National Artist of the Republic"
    if last - first == 2 and lower[first] in _COURTS and lower[first + 1] in ("judge", "magistrate", "justice"):
        return True
    if kind == "person" and last - first > 1 and lower[last - 1] in _NO_SURNAMES:
        return True  # "National Security Advisor"
    if (
        last - first > 1
        and lower[last - 1] in _HEADS | {"manager", "coordinator", "convener"}
        and set(lower[first : last - 1]) <= _SPHERES
    ):
        return True  # "Emergency Chief", "Area Manager"
    if last - first == 1 and words[first] == "Union" and lower[last] in PORTFOLIOS | {"home", "minister", "cabinet"}:
        return True  # "Union Home Minister"
    if (
        kind == "person"
        and last - first > 1
        and words[last - 1] in countries().adjectives
        and not is_given(words[first])
    ):
        return True  # "Benchmark Dutch" gas
    ruled = first + (lower[first] in MONARCHS)
    if kind == "person" and lower[ruled] == "of" and " ".join(words[ruled + 1 : last]) in countries().names:
        return True  # "the King of Peru"
    if (lower[last - 1] == "whip" and last - first > 1) or words[last - 2 : last] == ["Tan", "Sri"]:
        return True  # "the Government Chief Whip"
    # "Presidential Aide"
    return kind != "person" and all(lower[i] in _TITLE_WORDS or words[i] in STYLES for i in range(first, last))


def _ranks(parse: Parse, token: int) -> bool:
    """Whether initials stand before somebody's name anywhere in the text."""
    return any(w == parse.words[token] and parse.words[i + 1][:1].isupper() for i, w in enumerate(parse.words[:-1]))


_HONOURED = frozenset("people people's national honoured honored honorary merited distinguished".split())
"""What begins a title that a state gives to artists and trainers."""

_CAPITALS = frozenset("he she it they we you i the this that his her its their our".split())
"""Words that papers open a story with in capitals."""


SEATED = frozenset(
    "MP MPs MLA MLAs MSP MSPs MEP MEPs TD TDs PM CM CMs MNA MNAs MPA MPAs MLC MLCs CEO CFO COO MD CMD".split()
)
"""Initials of members of parliaments and holders of offices, after the name of a party, land or firm."""

_STYLES = (STYLES - {"PC", "HE"}) | (SEATED - {"MPs", "MP", "MNA", "MPA", "MLC"}) | {"Retd", "Rtd"}


HONOURS = frozenset("KC QC OBE CBE MBE DBE PhD OAM QPM FRS".split())
"""Letters of orders and degrees that follow nothing but somebody's name."""

POSTNOMINALS = HONOURS | frozenset("SC MP MEP MSP MS MLA MNA MPA MLC TD MD JP RN AO".split())
"""Letters after a name: orders, degrees, seats in parliament."""


def _after_person(parse: Parse, index: int, names: list[Name]) -> bool:
    """Whether letters follow a person's name: "Jane Doe QC"."""
    if parse.words[index] not in POSTNOMINALS:
        return False
    set_off = parse.words[index] in HONOURS or parse.words[index + 1] == ","
    if set_off and parse.words[index - 1] == "," and parse.words[index - 2].istitle():
        return True  # "Jane Doe, QC", "Jane Doe, SC,"
    return any(name.kind == "person" and name.last == index for name in names) or (
        index > 1 and is_given(parse.words[index - 2]) and parse.words[index - 1].istitle()
    )


def is_in_capitals(parse: Parse, index: int, names: list[Name]) -> bool:
    """Whether a word in capitals is no name: one that opens a story, or letters after somebody's name."""
    return parse.words[index].isupper() and (parse.lower[index] in _CAPITALS or _after_person(parse, index, names))
