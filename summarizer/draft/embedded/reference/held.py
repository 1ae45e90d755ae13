"""Offices held: what the words of somebody's offices rule in and out."""

from __future__ import annotations

from summarizer.draft.embedded.affiliation.office_words import DEPUTY
from summarizer.mark.entities import Entity
from summarizer.mark.lexicon.cues import BODIES, SPEAKERS
from summarizer.mark.lexicon.people import PORTFOLIOS
from summarizer.mark.lexicon.titles import is_title

QUALIFYING = PORTFOLIOS | DEPUTY | {"prime", "chief", "first", "attorney"}
"""Words that make one minister or secretary another than his colleagues."""

HEADING = frozenset("head chief boss".split())
"""Words for whoever leads a body, whatever the office is called there."""

_HEADED = HEADING | frozenset("governor chairman chairwoman chairperson ceo executive director commissioner".split())
"""Who may be "the head of the regulator"."""

LEADING = (_HEADED | {"president", "chair", "secretary", "leader"}) - {"executive"}
"""Who may be "the union leader"."""

_ANY_BODY = frozenset("regulator watchdog lender institution organisation organization agency authority".split())
"""Bodies that copy names by what they do, whatever they are called."""


def heads_state(entity: Entity) -> bool:
    """Whether an office of somebody is the head's of a state or government by those words."""
    return any({"head", "of"} <= office and office & {"state", "government"} for office in offices_of(entity))


def offices_of(entity: Entity) -> list[set[str]]:
    """The words of each office of somebody, those of "vice-president" apart."""
    return [set(role.lower().replace("-", " ").split()) for role, _ in entity.roles]


def office_words(entity: Entity) -> set[str]:
    """The words of all offices of somebody."""
    return set().union(*offices_of(entity))


def may_hold(entity: Entity, noun: str, wanted: set[str]) -> bool:
    """Whether an office of somebody is not another than "the foreign minister": not the prime minister's."""
    for words in offices_of(entity):
        leading = noun == "minister" and wanted in ({"prime"}, {"chief"})
        plain = not words & QUALIFYING and (not leading or words <= {noun, "the"})
        if noun in words and (wanted <= words or plain):
            return True
    return not any(noun in role.lower().split() for role, _ in entity.roles)


def heads(entity: Entity, body: str) -> bool:
    """Whether an office is the head's of such a body: not of a bank where "the head of the club" is looked for."""
    for words in offices_of(entity):
        if body == "ministry" and "minister" in words and not words & {"deputy", "prime", "vice"}:
            return True
        if words & _HEADED and (body in words | _ANY_BODY or not words & BODIES):
            return True
    return False


_FIRMS = frozenset("inc corp ltd plc group company co motors airlines airways ag".split())
"""Words in a name that tell that it is a firm's."""


def fits_description(entity: Entity, noun: str, proper: set[str] | frozenset[str] = frozenset()) -> bool:
    """Whether "the NOUN" can mean the entity, by its roles or its name; ``proper`` are names in the phrase."""
    if entity.kind == "person":
        if noun not in SPEAKERS and not is_title(noun):
            return False
        held = [
            r.lower().replace("-", " ").split() for r, before in entity.roles if all(w in before + r for w in proper)
        ]
        held = [words for words in held if noun != "judge" or not {"minister", "secretary"} & {*words}]
        return any(noun in words or (noun == "judge" and "justice" in words) for words in held)
    if entity.kind == "organization" and noun in BODIES:
        terms = set(entity.name.lower().replace(".", "").split())
        business = noun in ("company", "firm", "group", "maker", "operator", "airline")
        return noun in terms or (business and bool(_FIRMS & terms))
    return False
