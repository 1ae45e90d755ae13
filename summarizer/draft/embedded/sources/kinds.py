"""What kind of source a name or description is."""

from __future__ import annotations

import re

from summarizer.draft.embedded.sources.words import head_phrase
from summarizer.mark.lexicon.organizations import COMPANY_ENDINGS, KNOWN_MEDIA
from summarizer.mark.lexicon.outlets import UNCLEAR
from summarizer.mark.names.outlets import INFORM, JOINED
from summarizer.record import SourceKind

_EXPERTS = re.compile(
    r"\b(?:experts?|analysts?|scientists?|researchers?|economists?|historians?|forecasters?|scholars?|[a-z]+ologists?|statisticians?)\b",
    re.I,
)
_OFFICIALS = re.compile(
    r"\b(?:officials?|diplomats?|ministers?|officers?|aides?|authorities|police|prosecutors?|lawmakers?|councill?ors?|mediators?|envoys?|negotiators?|ambassadors?|consuls?|delegates?|detectives?|investigators?|garda[ií]?)\b",
    re.I,
)
_WITNESSES = re.compile(
    r"\b(?:(?:eye)?witness(?:es)?|villagers?|residents?|survivors?|neighbou?rs?|passers-by|bystanders?|locals|waiters?|waitress(?:es)?|passengers?|shepherds?|tourists?)\b",
    re.I,
)
_SPOKEN_FOR = re.compile(r"\b(?:spokes(?:man|woman|person|people)|press secretary)\b", re.I)

NOUN_KINDS: dict[str, SourceKind] = {
    **dict.fromkeys(("website", "site", "blog", "portal"), "website"),
    **dict.fromkeys(("broadcaster", "channel", "station", "television", "radio", "network"), "broadcaster"),
    **dict.fromkeys(("agency", "newswire", "wire"), "news_agency"),
    **dict.fromkeys(("newspaper", "daily", "tabloid", "magazine", "paper", "weekly", "broadsheet"), "newspaper"),
}
"""Nouns before an outlet's name that tell what it is."""

_STATE = re.compile(
    r"\b(?:ministry|department|presidency|government|palace|embassy|chancellery|police|army|kremlin|administration|council"
    r"|prosecutors?|office|navy|presidential|air force|armed forces|military|ombudsman|electoral|emergenc(?:y|ies)|coast ?guard|general staff|civil guard|authorit(?:y|ies)|commission|ministers?"
    r"|press (?:service|office) of the (?:\w+ )?(?:leader|president|head of state))\b",
    re.I,
)


_BODYS = re.compile(r"[A-Z]\w+ of (?:(?:[A-Z][\w-]+,?|and|of|the) )*[A-Z][\w-]+ ([a-z]+)$")
"""Somebody of a body with "of" in its name: "a Department of Fisheries spokeswoman"."""


def voice_kind(words: str) -> SourceKind:
    """The kind of people without a name, by what they are called, not by whom they are close to."""
    body = _BODYS.search(words)
    words = body[1] if body else head_phrase(words)
    if _EXPERTS.search(words):
        return "expert"
    if _OFFICIALS.search(words) or _SPOKEN_FOR.search(words):
        return "official"
    if _WITNESSES.search(words):
        return "witness"
    return "unnamed"


def body_kind(words: str) -> SourceKind:
    """The kind of a body: of the state or not."""
    if words.lower() in ("police", "authorities"):
        return "official"
    if _JOINED.search(words) or _OF_ALL.search(words):
        return "organization"  # "the police union", "the prosecutors' association", "the World Council"
    return "government" if _STATE.search(words) else "organization"


_JOINED = re.compile(r"\b(?:union|federation|association|league|charity|campaign)$", re.I)
"""What those have together who work for the state."""

_OF_ALL = re.compile(r"\b(?:International|World)(?: [A-Z]\w+){0,2} Council\b")
"""Councils that are of no one state."""

_ISSUERS = frozenset(
    "ministry department embassy government council commission foundation university office presidency".split()
)
"""First or last words of the names of bodies that bring out releases."""

_INITIALS = re.compile(r"(?:^|-)[A-Z]{2,5}$")


_SITE = re.compile(r"\d{1,2}[a-z]{3,}|(?:[A-Z][a-z]+){2}")
"""Names in two words joined, or with a figure before them: "HarbourNext", "20lines"."""

_ON_AIR = re.compile(
    r"\b(?:[A-Z]{1,3}BC|[A-Za-z]{1,4}TV\d{0,3}|\d{1,3}(?:News|NEWS|Sport)|FM|AM)\b|^[KW][A-Z]{3}$|\b(?:TV|Channel|Canal|Kanal|Radio|Rádio) ?\d|^Radio[A-Z][a-z]"
)
"""Initials and figures of stations."""


def media_kind(name: str, signed: bool = False) -> SourceKind:
    """The kind of an outlet by its name; ``signed`` where it brings out the article itself."""
    if name.startswith(("newspapers ", "papers ")):
        return "newspaper"
    if name in KNOWN_MEDIA:
        return KNOWN_MEDIA[name]  # type: ignore[return-value]
    if name.isupper() and name.title() in KNOWN_MEDIA:
        return KNOWN_MEDIA[name.title()]  # type: ignore[return-value]  # "- BLOOMBERG" under a story
    if name in UNCLEAR:
        return UNCLEAR[name]  # type: ignore[return-value]
    house = name.split(maxsplit=1)[0]
    house = house.title() if house.title() in KNOWN_MEDIA else house  # "YONHAP News"
    if house in KNOWN_MEDIA and (name.endswith((" News", " Online")) or (house.isupper() and len(house) > 2)):
        return KNOWN_MEDIA[house]  # type: ignore[return-value]
    if INFORM.fullmatch(name.rsplit(maxsplit=1)[-1]):
        return "news_agency"
    if _ON_AIR.search(name):
        return "broadcaster"
    if name.endswith(" Online") or JOINED.fullmatch(name) or _SITE.fullmatch(name):
        return "website"  # "BoatNews": written so since there is a web
    lower = name.lower()
    if signed and re.search(r"['’]s (?:office|secretariat)\b", lower):
        return "government"  # "Prime Minister's Office, 10 Orlu Street"
    if signed and ({lower.split()[0]} & _ISSUERS or lower.split()[-1] in COMPANY_ENDINGS | _ISSUERS):
        return body_kind(name)  # a release of its own
    if lower.startswith(("agence ", "agencia ", "agência ", "agenzia ")):
        return "news_agency"
    if "wiki" in lower:
        return "website"
    if lower.startswith("voice of ") or lower.endswith(" world service"):
        return "broadcaster"
    if re.search(
        r"\b(?:\w{0,3}tv\d?|television|radio(?:[a-z]{2})?|\w*rundfunk|omroep|emisoras?|telewizja|broadcast\w*|channel(?! \w)|sky|network)\b",
        lower,
    ):
        return "broadcaster"
    if lower.endswith(" news") and not signed:
        return "newspaper"  # "Harbour News"
    if re.search(r"\b(?:agency|(?:news|reporting) service|press|news)\b|wire\b", lower) or _INITIALS.search(name):
        return "news_agency"
    if name.endswith(" media") and "state" not in lower and "official" not in lower:
        return "unnamed"  # "local media", "Kenyan media"
    if re.search(r"\bmedia\b", lower):
        return "news_agency"  # "state media": as a rule its agency
    if re.search(r"\b(?:online|website|\w+\.\w{2,3})\b", lower):
        return "website"
    return "newspaper"
