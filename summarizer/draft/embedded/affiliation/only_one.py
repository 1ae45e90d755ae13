"""Whose an office is of which the text tells of one body alone: a speaker's parliament, a councillor's council."""

from __future__ import annotations

from collections.abc import Collection

from summarizer.draft.embedded.affiliation.fitting import OUTSIDERS, workplace
from summarizer.mark import MarkedArticle

_PARLIAMENTS = frozenset(
    "parliament assembly house duma knesset diet legislature sejm rada bundestag majlis storting riksdag".split()
)
"""What has a speaker, where a senate or a congress has a president."""
_OF_PARLIAMENTS = _PARLIAMENTS | frozenset("speaker parliamentary deputy acting national vice".split())
_NO_SPEAKERS = frozenset("european general lords".split())

_COUNCILLORS = frozenset(
    "councillor councilor councilman councilwoman councilmember alderman alderwoman alderperson".split()
)
_NO_TOWNS = frozenset(
    "security executive works arts state national european privy federation ministers research europe atlantic british "
    "press medical nursing bar olympic refugee transitional health film".split()
)
"""Words in the names of councils in which no town's councillors sit."""

_RULED = frozenset("ruling rulings decision order orders verdict judgment judgement sentence injunction".split())

_LEADING = ("deputy leader", "leader", "acting leader", "joint leader", "co leader", "council leader")
_LED = frozenset("council party movement alliance front".split())

_LOWER = frozenset("district county circuit trial municipal magistrate bankruptcy appeals former retired".split())
"""Words in a judge's office that the name of no other court has."""
_HIGHER = frozenset("supreme high constitutional international european appeal appeals human".split())
"""Words in the names of courts whose judges are none of those."""

_OF_FIRMS = frozenset("senior chief lead principal".split())
"""What an analyst is inside a firm, where "independent" and "veteran" ones are of another or of none."""

_OF_LAW = frozenset("attorney prosecutor solicitor auditor".split())
_OF_MANY = frozenset(("United States", "Australia"))
"""Unions of which each state has such an office of its own."""

_NEAR = 3
"""Sentences back to the parliament of a speaker of whom nothing else is said."""


def only_body(marked: MarkedArticle, first: int, words: list[str]) -> list[int] | None:
    """The one body that the office beginning at a token can be of; [] for none of several; None for other offices."""
    if {"judge", "justice", "magistrate"} & set(words) and not {"minister", "secretary"} & set(words):
        if marked.parse.lower[first - 1] == "by" and marked.parse.lower[first - 2] in _RULED:
            return []  # "The Roe Court overturned a ruling by Judge Jane Doe"
        return [i for i in _court(marked, first) if not _is_higher(_words(marked, i), words)]
    if words[-1] == "speaker" and _OF_PARLIAMENTS.issuperset(words):
        near = {n.entity for n in marked.names_before(first, _NEAR)}
        found = [i for i in _called(marked, first, _PARLIAMENTS) if i in near and _speaks(marked.entities[i].name)]
        return found if len(found) == 1 else None
    one = words[-1].removesuffix("s").replace("men", "man")
    if one in _COUNCILLORS or [*words[-2:-1], one] == ["council", "member"]:
        councils = [i for i in _called(marked, first, {"council"}) if not _NO_TOWNS & _words(marked, i)]
        return councils if len(councils) == 1 else None
    if " ".join(words) in _LEADING:
        led = [i for i in _called(marked, first, _LED) if not _NO_TOWNS & _words(marked, i)]
        return led if len(led) == 1 else None
    if words[-1] in OUTSIDERS and _OF_FIRMS.issuperset(words[:-1]):
        return _outsiders(marked, first, words[-1]) or None
    if (called := workplace(words)) and not _is_placed(marked, first, len(words)):
        near = {n.entity for n in marked.names_before(first, _NEAR)}
        found = [i for i in _called(marked, first, called) if i in near]
        return found if len(found) == 1 else None
    return None


def is_of_state_law(words: Collection[str], land: str | None) -> bool:
    """Whether an office is one of a land's law officers: "Deputy Attorney General", where its states have none."""
    return "general" in words and bool(_OF_LAW & {*words}) and land not in _OF_MANY


def _is_placed(marked: MarkedArticle, first: int, words: int) -> bool:
    """Whether who holds an office is told of with his own body: "seismologist Jane Doe of the Roe Institute"."""
    holder = next((n for n in marked.names_between(first, first + words + 3) if n.kind == "person"), None)
    return holder is not None and marked.parse.lower[holder.last] in ("of", "from", "at", "with")


def _outsiders(marked: MarkedArticle, first: int, noun: str) -> list[int]:
    """The firm in "Analysts at Doe Bank said … analyst Jane Roe wrote": of the sentence before or its own."""
    parse = marked.parse
    begin = parse.sentence_tokens[max(parse.sentence[first] - 1, 0)][0]
    told = [
        i for i in range(begin, first) if parse.lower[i] == f"{noun}s" and parse.lower[i + 1] in ("at", "from", "with")
    ]
    begins = [i + 2 + (parse.lower[i + 2] == "the") for i in told]
    firms = [n for i in begins for n in marked.names_between(i, i + 1) if n.kind == "organization"]
    return [firms[0].entity] if len(firms) == 1 and parse.lower[firms[0].last] not in ("and", "or", ",") else []


def _court(marked: MarkedArticle, first: int) -> list[int]:
    """The court of a judge: the only one told of before him, or the only one of several in his own sentence."""
    parse = marked.parse
    courts = {i for i, e in enumerate(marked.entities) if _head(e.name) in ("court", "tribunal")}
    here = {n.entity for n in marked.names_between(*parse.sentence_tokens[parse.sentence[first]])}
    told = {i for i in courts if marked.entities[i].names[0].first < first}
    courts = courts & (here | told if len(courts) < 2 else here) or courts & told  # not of one named after him
    return [*courts] if len(courts) == 1 else []


def _called(marked: MarkedArticle, first: int, kinds: Collection[str]) -> list[int]:
    """The bodies named before a token that have one of some words in their names."""
    bodies = ((i, e) for i, e in enumerate(marked.entities) if e.kind in ("organization", "government"))
    return [i for i, e in bodies if e.names and e.names[0].first < first and not _words(marked, i).isdisjoint(kinds)]


def _words(marked: MarkedArticle, body: int) -> set[str]:
    return set(marked.entities[body].name.lower().replace("’", "'").split())


def _head(name: str) -> str:
    """The noun that says what a body is: "court" of "the Orlu Court of Appeal", and not of "the Roe Court Theatre"."""
    return name.lower().split(" of ")[0].split(" for ")[0].split()[-1]


def _speaks(parliament: str) -> bool:
    """Whether a body is a parliament that has a speaker: no "Opera House", no "UN General Assembly"."""
    head, words = _head(parliament), parliament.lower().split()
    house = head != "house" or "house" in words[:1] or words[0] in ("us", "u.s.")
    return head in _PARLIAMENTS and house and not _NO_SPEAKERS & {*words}


def _is_higher(court: set[str], office: list[str]) -> bool:
    """Whether a court is above a judge's own: the Supreme Court above a district judge."""
    return bool(_LOWER & {*office} - court) and (bool(_HIGHER & court) or bool({"former", "retired"} & {*office}))
