"""Synonyms: the nouns of which copy uses one for another of the same person, and those that it never does."""

from __future__ import annotations

from summarizer.mark.entities import Entity
from summarizer.mark.lexicon.people import MONARCHS

GROUPS = tuple(
    frozenset(words.split())
    for words in (
        "head chief boss ceo executive chairman chairwoman chairperson chair director manager president governor "
        "founder co-founder owner commissioner",
        "coach manager trainer boss",
        "author writer novelist poet playwright essayist dramatist memoirist screenwriter storyteller",
        "player footballer striker forward defender midfielder goalkeeper keeper winger captain skipper full-back "
        "centre-back batsman bowler pitcher quarterback fly-half",
        "athlete champion runner sprinter swimmer cyclist rider driver boxer golfer skier rower gymnast medallist",
        "lawmaker legislator parliamentarian senator congressman congresswoman representative deputy mp mep politician speaker",
        "politician minister premier president governor mayor chancellor leader candidate",
        "diplomat minister ambassador envoy consul secretary",
        "pontiff pope",
        "monarch sovereign king queen emperor empress sultan emir royal",
        "lawyer attorney solicitor barrister counsel advocate",
        "scientist researcher professor academic scholar lecturer physicist chemist biologist geologist astronomer "
        "seismologist epidemiologist psychologist oceanographer glaciologist historian economist",
        "doctor physician surgeon",
        "singer musician vocalist rapper songwriter guitarist drummer star",
        "artist painter sculptor photographer",
        "actor actress star comedian performer",
        "filmmaker film-maker director",
        "businessman businesswoman tycoon magnate mogul entrepreneur billionaire financier founder owner",
        "policeman policewoman detective inspector superintendent constable sheriff officer sergeant",
        "general commander officer colonel admiral soldier marshal major",
        "journalist reporter correspondent editor columnist broadcaster presenter host anchor",
        "official minister secretary undersecretary commissioner deputy director",
        "activist campaigner dissident",
        "investigator prosecutor",
    )
)
"""Nouns of which copy uses one for the other of the same person."""

NAMED_OFFICES = MONARCHS | frozenset("president chancellor leader prince governor mayor secretary".split())
"""Offices that copy calls by their own names: "the president" is no minister or chairman."""

TRADES = frozenset().union(*GROUPS[2:5], *GROUPS[13:17]) | frozenset(
    "veteran newcomer teenager lawmaker politician billionaire tycoon magnate entrepreneur businessman businesswoman "
    "lawyer scientist professor academic historian physicist geologist hydrologist volcanologist glaciologist climatologist meteorologist archaeologist "
    "palaeontologist paleontologist ornithologist entomologist botanist zoologist ecologist engineer diplomat general mother father grandmother "
    "grandfather native widow widower pensioner republican democrat conservative liberal socialist old".split()
)
"""What may be said of the person at hand though nothing in the text told it; never offices, which others hold."""

CALLINGS = frozenset(
    "teacher nurse soldier banker actor actress miner farmer accountant pastor priest trader student boxer swimmer "
    "model bricklayer electrician plumber unionist doctor judge journalist prosecutor guerrilla rebel paratrooper "
    "goalkeeper".split()
)
"""What somebody was before: "the former miner" is the person at hand, where no text told it before."""


def same_office(entity: Entity, noun: str, prime: bool, proper: set[str]) -> bool:
    """Whether a noun is another word for an office of somebody, beside the names in the phrase."""
    for role, before in entity.roles:
        if any(word not in before + role for word in proper):
            continue
        words = set(role.lower().replace("-", " ").split())
        if noun == "premier" or (noun == "minister" and prime):
            if "prime" in words or "premier" in words:
                return True
        elif noun == "leader":
            if {"general", "secretary"} <= words or {"first", "secretary"} <= words or {"party", "chief"} <= words:
                return True
        elif noun == "governor":
            if "bank" in words and words & {"central", "national", "reserve"} and words & {"chief", "head"}:
                return True
        elif any(noun in group and words & group for group in GROUPS):
            return True
    return False
