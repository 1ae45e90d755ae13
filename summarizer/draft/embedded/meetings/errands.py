"""Those who go where somebody is: "flew to Lima to tell Jane Doe", "was called to a hotel, where Jane Doe handed him the letter"."""

from __future__ import annotations

from summarizer.draft.embedded.meetings.arguments import subjects_of
from summarizer.draft.embedded.meetings.circumstances import is_errand, verb_above
from summarizer.draft.embedded.meetings.parties import party_of
from summarizer.draft.embedded.meetings.sides import Sides
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.people import HE_OR_SHE

_SAY = frozenset("tell inform persuade convince apologise apologize congratulate warn console reassure break".split())
"""What one goes to somebody to do, to his face."""
_DID = frozenset(
    "told informed asked handed gave offered urged thanked congratulated warned sacked fired dismissed presented".split()
)
"""What is done to who has come."""
ERRANDS = _SAY | _DID

_CAME = frozenset("summoned called invited went came flew travelled traveled drove hurried rushed taken".split())
"""How one gets to where that is done."""
_BEFORE_MANY = frozenset("court trial tribunal stage studio parliament television funeral".split())
"""Where people stand before a bench or an audience."""
_PLACES = frozenset("place capital country".split())


def errand(marked: MarkedArticle, speakers: Speakers, verb: int) -> Sides | None:
    """The sides of a verb that tells what was done where one of them had come to the other; None for others."""
    if marked.parse.lower[verb] not in ERRANDS or verb in speakers.turns:
        return None
    return _to_tell(marked, speakers, verb) or _where(marked, speakers, verb)


def _to_tell(marked: MarkedArticle, speakers: Speakers, verb: int) -> Sides | None:
    """ "Jane Doe flew to Lima to break the news to John Roe": to a town, not to court, nor on television."""
    parse, went = marked.parse, marked.parse.head[verb]
    if parse.lower[verb] not in _SAY or not is_errand(marked, verb):
        return None
    goals = [g for c in parse.children[went] if parse.lower[c] == "to" for g in parse.children[c]]
    if not any(n.kind in _PLACES for g in goals for n in marked.names_between(g, g + 1)):
        return None
    news = parse.lower[verb] != "break" or any(parse.lower[c] == "news" for c in parse.children[verb])
    to = [c for c in parse.children[verb] if parse.lower[c] == "to" and c > verb]
    whom = [c for link in to for c in parse.children[link] if parse.dep[c] == "pobj"]
    whom += [c for c in parse.children[verb] if parse.dep[c] in ("dobj", "dative") and parse.tag[c] == "NNP"]
    own = _people(marked, subjects_of(marked, speakers, went))
    other = [e for c in whom for e in _people(marked, party_of(marked, speakers, c)) if e not in own]
    return (own, other) if news and own and other else None


def _where(marked: MarkedArticle, speakers: Speakers, verb: int) -> Sides | None:
    """ "Jane Doe was summoned to a hotel, where John Roe handed her the letter"."""
    parse, came = marked.parse, verb_above(marked, marked.parse.head[verb])
    where = next((c for c in parse.children[verb] if parse.lower[c] == "where" and c < verb), -1)
    if parse.lower[verb] not in _DID or parse.tag[verb] != "VBD" or where < 0:
        return None
    if parse.lower[came] not in _CAME or came > where or _BEFORE_MANY & {*parse.lower[came:where]}:
        return None
    whom = [c for c in parse.children[verb] if parse.dep[c] in ("dobj", "dative") and parse.tag[c] in ("PRP", "NNP")]
    guests = _people(marked, subjects_of(marked, speakers, came))
    if len(guests) != 1 or not whom:
        return None
    he = parse.lower[whom[0]] in HE_OR_SHE and speakers.fits(guests[0], HE_OR_SHE[parse.lower[whom[0]]])
    hosts = [e for e in _people(marked, subjects_of(marked, speakers, verb)) if e not in guests]
    return (hosts, guests) if hosts and (he or guests[0] in party_of(marked, speakers, whom[0])) else None


def _people(marked: MarkedArticle, entities: list[int]) -> list[int]:
    return [e for e in entities if marked.entities[e].kind == "person"]
