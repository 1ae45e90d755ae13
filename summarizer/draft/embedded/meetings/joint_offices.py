"""Who is meant beside a name: "the mayor and union leader Jane Doe" are two, "Jane Doe's office" is not Jane Doe."""

from __future__ import annotations

from summarizer.draft.embedded.meetings.delegations import GROUPS
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.titles import is_title


def office_and_name(marked: MarkedArticle, speakers: Speakers, office: int) -> list[int]:
    """Both of "the mayor and union leader Jane Doe", whom the parser may take for one; [] for other phrases."""
    parse = marked.parse
    if (
        parse.tag[office] != "NN"
        or parse.lower[office + 1 : office + 2] != ["and"]
        or not is_title(parse.lower[office])
    ):
        return []
    names = [n for n in marked.names_between(office + 2, office + 9) if n.kind == "person"][:1]
    begins = [n.entity for n in names if n.title and marked.token_at(n.title[0]) == office + 2]
    if not begins or parse.lower[parse.left[office]] != "the":
        return []
    # the parser may hang the other's name on the office
    held = (
        n.entity
        for n in reversed(marked.names_before(office, 3))
        if n.entity >= 0 and n.kind == "person"
        for role, _ in marked.entities[n.entity].roles
        if role.lower().split()[-1:] == [parse.lower[office]]
    )
    described = speakers.described(office, office + 1)
    told = described if described >= 0 else next(held, -1)
    return [told, *begins] if told >= 0 and told not in begins else []


def is_owner(marked: MarkedArticle, speakers: Speakers, noun: int, entity: int) -> bool:
    """Whether a noun means somebody by whom it belongs to, whom it does not stand for: "Jane Doe's office"."""
    parse = marked.parse
    owners = [
        c for c in parse.children[noun] if parse.dep[c] == "poss" and (n := speakers.name_at(c)) and n.entity == entity
    ]
    return bool(owners) and marked.entities[entity].kind == "person" and parse.lower[noun] not in GROUPS
