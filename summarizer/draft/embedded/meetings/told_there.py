"""Who was called to where somebody told or handed him something: "was summoned to a hotel, where Jane Doe handed him the letter"."""

from __future__ import annotations

from summarizer.draft.embedded.meetings.arguments import subjects_of
from summarizer.draft.embedded.meetings.circumstances import verb_above
from summarizer.draft.embedded.meetings.in_office import are_in_office
from summarizer.draft.embedded.meetings.parties import party_of
from summarizer.draft.embedded.meetings.sides import Sides
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.people import HE_OR_SHE

TELLS_THERE = frozenset(
    "told informed asked handed gave offered urged thanked congratulated warned sacked fired dismissed presented".split()
)
"""What is done to who has come."""

_CALLED = frozenset("summoned called invited".split())
"""How one is brought to where that is done; who goes there himself may go to a doctor, a shop or a school."""
_CAME = _CALLED | frozenset("went came flew travelled traveled drove hurried rushed".split())

_BEFORE_MANY = frozenset("court trial tribunal stage studio parliament television funeral".split())
"""Where people stand before a bench or an audience."""


def told_there(marked: MarkedArticle, speakers: Speakers, verb: int) -> Sides | None:
    """The host and the guest whom he told or handed something where the guest had come; None for other verbs.

    Who came uncalled met somebody if one of the two is in office.
    """
    parse, came = marked.parse, verb_above(marked, marked.parse.head[verb])
    if parse.lower[verb] not in TELLS_THERE or parse.tag[verb] != "VBD" or verb in speakers.turns:
        return None
    where = next((c for c in parse.children[verb] if parse.lower[c] == "where" and c < verb), -1)
    if not came < where or parse.lower[came] not in _CAME:
        return None
    if _BEFORE_MANY & {*parse.lower[came : parse.right[verb] + 1]}:
        return None
    whom = [c for c in parse.children[verb] if parse.dep[c] in ("dobj", "dative") and parse.tag[c] in ("PRP", "NNP")]
    guests = _people(marked, subjects_of(marked, speakers, came))
    if len(guests) != 1 or not whom:
        return None
    he = parse.lower[whom[0]] in HE_OR_SHE and speakers.fits(guests[0], HE_OR_SHE[parse.lower[whom[0]]])
    hosts = [e for e in _people(marked, subjects_of(marked, speakers, verb)) if e not in guests]
    if not hosts or not (he or guests[0] in party_of(marked, speakers, whom[0])):
        return None
    called = parse.lower[came] in _CALLED or are_in_office(marked, guests) or are_in_office(marked, hosts)
    return (hosts, guests) if called else None


def _people(marked: MarkedArticle, entities: list[int]) -> list[int]:
    return [e for e in entities if marked.entities[e].kind == "person"]
