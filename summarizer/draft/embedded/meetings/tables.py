"""Meetings told by where people came to be: face to face, at a table, and on the sidelines of a larger event."""

from __future__ import annotations

from summarizer.draft.embedded.meetings.arguments import partners_of, subjects_of
from summarizer.draft.embedded.meetings.circumstances import verb_above
from summarizer.draft.embedded.meetings.in_office import are_in_office
from summarizer.draft.embedded.meetings.parties import party_of
from summarizer.draft.embedded.meetings.sides import Sides
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.meetings import ENCOUNTERS

_COME = frozenset("came come comes coming stood stand sat brought".split())
"""Verbs that make "face to face" an encounter."""


def face_to_face(marked: MarkedArticle, speakers: Speakers, token: int) -> Sides | None:
    """ "X came face to face with Y", "X and Y came face to face"; "faced" alone is a match or a charge."""
    parse = marked.parse
    verb = parse.head[token]
    if parse.lower[token + 1 : token + 3] != ["to", "face"] or parse.lower[verb] not in _COME:
        return None
    links = [c for at in (verb, token, token + 2) for c in parse.children[at] if parse.lower[c] == "with" and c > token]
    others = [
        e for c in links for g in parse.children[c] if parse.dep[g] == "pobj" for e in party_of(marked, speakers, g)
    ]
    return subjects_of(marked, speakers, verb), others


def at_table(marked: MarkedArticle, speakers: Speakers, token: int) -> Sides | None:
    """ "X and Y returned to the negotiating table", "X and Y returned to the table": no team climbs back to one."""
    parse = marked.parse
    verb = verb_above(marked, token)
    bare = (
        parse.lower[token - 2 : token] == ["to", "the"]
        and parse.left[token] == token - 1
        and parse.right[token] == token
    )
    bare = bare and (parse.lower[verb].startswith("return") or parse.lower[token - 3] == "back")
    if not bare and not any(parse.lower[c] in ("negotiating", "bargaining") for c in parse.children[token]):
        return None
    if parse.lower[verb] not in _TO_TABLE:
        return None
    return subjects_of(marked, speakers, verb), partners_of(marked, speakers, verb)


_TO_TABLE = frozenset(
    "headed heading head return returns returned returning came come comes sat sit went go back met meet".split()
)
"""Verbs that bring the sides to the table."""


def on_the_margins(marked: MarkedArticle, speakers: Speakers, token: int) -> Sides | None:
    """ "Settled the terms with X on the sidelines of the fair": whatever two in office did there, they met."""
    parse = marked.parse
    verb = verb_above(marked, token)
    between = {parse.lower[verb], *parse.lower[verb:token]}
    beside = parse.lower[token - 2 : token] == ["on", "the"] and not parse.lower[token].startswith("edge")
    if parse.tag[verb][0] != "V" or between & ENCOUNTERS or not beside:
        return None  # the verb or a noun tells it
    people = [e for e in partners_of(marked, speakers, verb) if marked.entities[e].kind == "person"]
    own = subjects_of(marked, speakers, verb)
    return (own, people) if people and are_in_office(marked, own) else None
