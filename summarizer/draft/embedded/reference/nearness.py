"""How near an office that a text tells of somebody is to the noun that it then calls him by."""

from __future__ import annotations

from summarizer.draft.embedded.affiliation.office_holders import HEAD_OF_STATE, leads
from summarizer.draft.embedded.reference.partisans import PARTISANS
from summarizer.draft.embedded.reference.synonyms import GROUPS, NAMED_OFFICES
from summarizer.mark.lexicon.people import OPPOSITE

LAWMAKERS = frozenset(
    "mp mep mla msp td ms am lawmaker legislator parliamentarian senator congressman congresswoman representative "
    "deputy councillor councilor alderman peer politician".split()
)
"""Who sits in a parliament or council, as ministers and party leaders do, too."""

_POLITICIANS = LAWMAKERS | frozenset(
    "minister secretary leader mayor chancellor premier candidate whip speaker".split()
)

ENVOYS = frozenset("diplomat ambassador envoy consul nuncio chargé mediator rapporteur".split())
_WORLD_BODIES = frozenset("agency nations union organization organisation commission alliance league nato un".split())
"""Bodies of several countries, whose heads are diplomats."""
_HEADS_THEM = frozenset({"general", "chief", "head", "secretary-general", "director-general"})


def nearness(noun: str, words: set[str], of_land: bool) -> int:
    """3 where an office has the very word, 2 where it is of one class with it, 1 for who may well have it, else 0."""
    if noun in words:
        return 3
    alike = bool(words & OPPOSITE) and of_land
    if noun == "head of state":
        return 2 if words & HEAD_OF_STATE or alike else 0
    if noun == "head of government":
        return 2 if words & {"premier", "chancellor"} or {"prime", "minister"} <= words or alike else 0
    if noun == "governor" and {"central", "bank"} <= words:
        return 2  # its chief, head or president
    if noun in ("leader", "president"):
        return 2 if alike or (noun == "leader" and of_land and leads(words)) else 0
    if noun == "diplomat":
        heading = words & _HEADS_THEM and words & (_WORLD_BODIES | {"director", "secretary"})
        return 2 if words & ENVOYS or heading or {"foreign", "minister"} <= words else 0
    if noun in LAWMAKERS | PARTISANS:
        return 2 if words & _POLITICIANS and (noun not in ("deputy", "representative")) else 0
    return 2 if noun not in NAMED_OFFICES | {"minister"} and any(noun in g and words & g for g in GROUPS) else 0
