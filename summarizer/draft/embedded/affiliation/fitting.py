"""Which bodies an office can be of: a nurse is of a hospital, a governor of a bank, and of no survey or court."""

from __future__ import annotations

import re

from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.organizations import PARTISANS
from summarizer.mark.lexicon.people import BODY_OFFICES, PORTFOLIOS
from summarizer.mark.nlp import Parse

ONE_OF = re.compile(r"(?:one|another) ", re.I)
"""What opens the office of one of several, and is no part of it."""

_SCHOOL = frozenset(
    "school schools academy college university institute elementary polytechnic seminary faculty campus gymnasium".split()
)
_CLINIC = frozenset(
    "hospital hospitals center centre clinic infirmary health healthcare medical nhs trust hospice surgery".split()
)
_FITTING = {
    "governor": frozenset("bank reserve prison jail penitentiary school".split()),
    **dict.fromkeys("nurse doctor surgeon physician midwife matron medic".split(), _CLINIC),
    **dict.fromkeys("teacher headteacher headmaster headmistress principal rector dean".split(), _SCHOOL),
}
"""Words in the names of the only bodies that have somebody of that office."""

_UNION = frozenset(
    "union federation confederation brotherhood guild congress workers teamsters unite unison association".split()
)
_CALLED_TO = {
    **dict.fromkeys(
        "forecaster meteorologist climatologist".split(),
        frozenset("weather meteorology meteorological met forecast climate hurricane".split()),
    ),
    **dict.fromkeys(
        "seismologist volcanologist geologist geophysicist".split(),
        frozenset("seismological seismology geological geology geophysics volcanological volcano earthquake".split()),
    ),
    "librarian": frozenset("library libraries".split()),
    "curator": frozenset("museum gallery".split()),
    "conductor": frozenset("orchestra philharmonic symphony".split()),
    **dict.fromkeys(("national officer", "regional officer", "regional secretary", "branch secretary"), _UNION),
    **dict.fromkeys(("regional organiser", "national organiser", "regional organizer"), _UNION),
    **dict.fromkeys(
        ("general secretary", "secretary general"),
        _UNION | frozenset("party league organisation organization council conference chamber society".split()),
    ),
}
"""Words in the names of bodies that somebody of a calling works in, where one of them is told of right before him."""


def workplace(office: list[str]) -> frozenset[str]:
    """The words of which a body's name must have one to be that of a forecaster or of a union's officer."""
    two = _CALLED_TO.get(" ".join(office[-2:]))
    called = two or _CALLED_TO.get(office[-1]) or frozenset()
    return called if _RANKED.issuperset(office[: -2 if two else -1]) else frozenset()


_RANKED = frozenset("senior chief deputy assistant acting lead principal head duty national regional outgoing".split())
"""What may stand before a calling: no "EurOrg secretary general", "retired geologist"."""


_PLACES = frozenset(
    "hotel prison jail airport port station zoo theatre theater park stadium arena camp cathedral parish estate "
    "resort casino festival gallery library regulator campaign fire rescue navy coastguard ambulance harbour harbor village town county "
    "district borough province".split()
)
"""What an office is in that has the noun before it, and that is nobody where no name says so: "the hotel manager"."""

_WORKS = frozenset(
    "plant factory mine mill refinery shipyard store shop site works brewery depot warehouse farm pub".split()
)
"""What a firm runs."""


NOT_OWN = frozenset(
    "rival competitor partner customer client supplier neighbour neighbor ally successor predecessor critic opponent "
    "former old previous opposing ex erstwhile".split()
)
"""What makes a body another's, or one that somebody has left."""

OUTSIDERS = frozenset("analyst economist strategist".split())

CALLED = {
    "hospital": frozenset("center centre clinic infirmary health healthcare medical".split()),
    "union": frozenset("association federation brotherhood guild workers teamsters unison unite congress".split()),
    "university": frozenset("college institute school polytechnic".split()),
    "airline": frozenset("airlines airways air aviation".split()),
}
"""Words in the names of bodies that copy calls by a noun that is not among them."""

WHOSE = frozenset("council club union company bank airline federation association university hospital board".split())
"""Bodies of which a text tells as a rule of one alone, right before an office in them."""

IN_BODIES = BODY_OFFICES | frozenset(
    "leader president vice-president secretary chairs boss member councillor councilor official delegate organiser organizer "
    "representative officer lawyer adviser advisor negotiator steward professor lecturer researcher pilot surgeon nurse "
    "doctor".split()
)
"""Who belongs to a council, club or hospital that stands before his office: no robber or patient does."""

IN_FIRMS = frozenset(
    "ceo cfo coo cto founder co-founder cofounder owner striker midfielder goalkeeper winger skipper".split()
)
"""Who is of a firm or club, and of no court or ministry, where nothing says whose."""

_FIELDS = frozenset("finance sales marketing operations technology strategy investment engineering production".split())
"""What departments of firms see to."""


def opens_with_field(office: list[str]) -> bool:
    """Whether an office says first what it is for, which has a capital only where the sentence begins: "Finance chief"."""
    return office[0] in _FIELDS or _speaks_on_matter(office)


def _speaks_on_matter(office: list[str]) -> bool:
    """Whether somebody speaks for a party or a ministry on one matter: "health spokesman", and of no firm."""
    return office[0] in PORTFOLIOS | {"opposition"} and office[-1].startswith("spokes")


_WITH_SPOKESMEN = frozenset(word.lower() for word in PARTISANS) | frozenset(
    "party alliance coalition movement front league opposition ministry department council government service authority "
    "agency commission".split()
)
"""Words in the names of bodies that have somebody speak on one matter."""


SERVICES = frozenset("police army military court parliament senate intelligence".split())
"""Bodies that nobody calls otherwise: a "police chief" is of no body without the word in its name."""

_OF_POLICE = frozenset("inspector superintendent sergeant constable detective trooper corporal prosecutor".split())
"""Who serves the police or a court, whatever body the text is about."""

_OF_TOWNS = frozenset("state federal provincial county municipal city district".split())
"""What opens the office of who serves a state or a town, and no firm or club."""

OF_PUBLIC = frozenset(
    "embassy prosecution palace cabinet tribunal inquiry regime junta committee court ministry council commission parliament senate jury panel".split()
)
"""Bodies whose names say what they are."""


def needed(office: list[str]) -> frozenset[str] | None:
    """The words of which a body's name must have one for an office in these words; None where any will do."""
    places = _PLACES & set(office[:-1])
    if _speaks_on_matter(office):
        return _WITH_SPOKESMEN
    return places or next((_FITTING[word] for word in office if word in _FITTING), None)


def is_named(parse: Parse, noun: int) -> bool:
    """Whether a body's noun has a name of its own before it, which is no land's or seat's: "the Doe Lake school board's"."""
    inside = [i for i in range(parse.left[noun] + 1, noun) if parse.words[i][0].isupper()]
    return any(parse.words[i] not in countries().adjectives and parse.words[i + 1] != "-" for i in inside)


def is_of_firm(office: list[str]) -> bool:
    """Whether only a firm has an office in these words: "plant manager", "managing director"."""
    return bool(_WORKS & set(office[:-1])) or {"managing", "director"} <= set(office)


def past_place(marked: MarkedArticle, its: int, theme: int) -> int:
    """The body that "its" means: the text's own, or none (-1) where a district or town is what the sentence before is about."""
    parse = marked.parse
    before = parse.sentence_tokens[max(parse.sentence[its] - 1, 0)]
    subjects = [n for n in marked.names_between(*before) if parse.dep[n.last - 1] == "nsubj" and n.last <= its]
    return -1 if subjects and subjects[0].kind == "place" and subjects[0].last - subjects[0].first > 1 else theme


def is_public(words: list[str]) -> bool:
    """Whether an office is one of a town, a state or the police, and of no firm or club."""
    return words[0] in _OF_TOWNS or words[-1] in _OF_POLICE


def most_named(marked: MarkedArticle) -> int:
    """The body that the text names most, at least twice and more than any other; -1 where none is.

    In an office ("Doe's president") a name tells whose that is, and not what the text is about.
    """
    titles = [n.title for n in marked.names if n.title and n.kind == "person"]
    bodies = [
        (sum(not any(a <= n.start < b for a, b in titles) for n in entity.names), index)
        for index, entity in enumerate(marked.entities)
        if entity.kind == "organization"
    ]
    first, second = (*sorted(bodies, reverse=True)[:2], (0, -1), (0, -1))[:2]
    if first[0] == second[0]:  # what the report opens with
        tied = [index for count, index in bodies if count == first[0]]
        return min(tied, key=lambda i: marked.entities[i].names[0].start) if first[0] > 1 else -1
    return first[1] if first[0] > 1 else -1
