"""Countries for which somebody meets who is told by his office alone: "the Indian prime minister", "its foreign minister"."""

from __future__ import annotations

from summarizer.draft.embedded.affiliation.holders import is_anothers, own_end
from summarizer.draft.embedded.meetings.circumstances import clause_above, verb_above
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.countries import countries

_OFFICES = frozenset(
    "president premier minister chancellor king queen sultan emir leader ambassador counterpart opposite taoiseach".split()
)
"""Offices that somebody holds for a country."""

_PAST = frozenset("former ex late then deposed ousted exiled future next incoming vice deputy opposition party".split())
"""Words beside an office whose holder does not speak for the country."""


def state_by_office(marked: MarkedArticle, speakers: Speakers, office: int) -> list[int]:
    """The country whose president or minister a noun phrase without a name means; nobody for other phrases."""
    parse = marked.parse
    first, own = parse.left[office], parse.lower[parse.left[office] : office + 1]
    if parse.lower[office] not in _OFFICES or parse.tag[office] not in ("NN", "NNP") or {"a", "an", *_PAST} & {*own}:
        return []
    of = parse.lower[office + 1 : office + 2] == ["of"]
    ruled = [n for n in marked.names_between(office + 2, office + 4) if n.kind in ("country", "capital")] if of else []
    if ruled and parse.tag[ruled[0].last] == "POS":
        return []  # "the leader of Peru's opposition"
    last = ruled[0].last if ruled else office + 1
    named = [n for n in marked.names_between(first, last) if n.kind not in ("people", "country", "capital")]
    lands = speakers.nations(first, last)
    if "its" in own and not lands:
        verb = clause_above(marked, office)
        subjects = [n for c in parse.children[verb] if parse.dep[c] == "nsubj" and (n := speakers.name_at(c))]
        lands = [n.entity for n in subjects if n.country and n.entity >= 0]
    if len(lands) != 1 or named or (of and not ruled) or office in speakers.turns:
        return []
    if holder := _holder(marked, speakers, office, lands[0]):
        return holder
    speakers.states |= {*lands}
    return lands


ACT_FOR = frozenset("officials diplomats negotiators envoys delegates".split())
"""Those who meet for their country, and whose names nobody needs."""


_OF_OTHERS = frozenset("football sports club company union church airport prison hospital retired".split())
"""Words for whom those act who act for no country: "Peruvian football officials"."""


def states_acting(marked: MarkedArticle, speakers: Speakers, group: int) -> list[int]:
    """The country for which "Peruvian officials" meet somebody; nobody where several are told."""
    first = marked.parse.left[group]
    lands = speakers.nations(first, own_end(marked, group))
    if len(lands) != 1 or (_PAST | _OF_OTHERS) & {*marked.parse.lower[first:group]}:
        return []
    speakers.states |= {*lands}
    return lands


_HEADS = frozenset("head chief director president chairman chairwoman chair governor commissioner general".split())
"""Offices that somebody holds for a body."""


def body_by_office(marked: MarkedArticle, speakers: Speakers, office: int) -> list[int]:
    """The body whose head a phrase without a name means: "met the managing director of the Orlu Fund"."""
    parse = marked.parse
    first, own = parse.left[office], parse.lower[parse.left[office] : office + 1]
    if parse.lower[office] not in _HEADS or parse.tag[office] not in ("NN", "NNP") or {"a", "an", *_PAST} & {*own}:
        return []
    begin = office + 2 + (parse.lower[office + 2 : office + 3] == ["the"])
    led = [n for n in marked.names_between(begin, begin + 1) if n.first == begin and n.kind == "organization"]
    if parse.lower[office + 1 : office + 2] != ["of"] or not led or led[0].entity < 0 or office in speakers.turns:
        return []
    if parse.tag[led[0].last] in ("POS", "NN", "NNS") or any(
        n.kind == "person" for n in marked.names_between(first, led[0].last + 2)
    ):
        return []
    speakers.states |= {led[0].entity}
    return [led[0].entity]


def _holder(marked: MarkedArticle, speakers: Speakers, office: int, land: int) -> list[int]:
    """The one person told to hold that office, of whom the text need not say where: "Prime Minister Jane Doe"."""
    parse = marked.parse
    own = {*parse.lower[parse.left[office] : office + 1]} - {"the", "his", "her", "its", "their"}
    verb = verb_above(marked, office)
    acting = [n.entity for c in parse.children[verb] if parse.dep[c] == "nsubj" and (n := speakers.name_at(c))]
    known = speakers.holder(land, parse.lower[office], set(), len(parse.words))
    if known >= 0 and known not in acting:
        return [known]
    if parse.lower[office] == "counterpart":
        own = {word for e in acting for role, _ in marked.entities[e].roles[:1] for word in role.lower().split()}
    words = own - {n.lower() for n in countries().adjectives} - {n.lower() for n in countries().names}
    fitting = [
        e
        for e, entity in enumerate(marked.entities)
        if entity.kind == "person" and e not in acting and not speakers.lands_of(e)
        if words and any({*role.lower().split()} == words for role, _ in entity.roles)
    ]
    return fitting if len(fitting) == 1 else []


def is_himself(marked: MarkedArticle, speakers: Speakers, office: int, person: int, told: list[int]) -> bool:
    """Whether an office would be that of somebody who is told beside it, or of whoever holds it in another country."""
    parse = marked.parse
    if person < 0 or is_anothers(marked, speakers, office, person):
        return True
    if (
        parse.lower[office] not in _OFFICES | _HEADS
        or speakers.name_at(office)
        or parse.dep[office] not in ("pobj", "dobj", "conj")
    ):
        return False
    verbs = {verb_above(marked, office), clause_above(marked, office), parse.head[verb_above(marked, office)]}
    doers = [c for v in verbs for c in parse.children[v] if parse.dep[c] == "nsubj" and c < office]
    subjects = {n.entity for c in doers if (n := speakers.name_at(c))}
    subjects |= {speakers.person_before(c, parse.lower[c]) for c in doers if parse.lower[c] in ("he", "she")}
    return parse.lower[office + 1 : office + 2] == ["of"] and (person in told or person in subjects)


def addressed(marked: MarkedArticle, speakers: Speakers, noun: int) -> list[int]:
    """Who is named at last in "a call with the president of Fiji, during which she congratulated John Roe"."""
    parse = marked.parse
    whom = [g for c in parse.children[noun] if parse.lower[c] == "with" for g in parse.children[c]]
    for verb in (c for at in (noun, *whom) for c in parse.children[at]):
        links = [
            c for c in parse.children[verb] if parse.lower[c + 1 : c + 2] == ["which"] and parse.lower[c] in _DURING
        ]
        whom = [c for c in parse.children[verb] if parse.dep[c] == "dobj" and parse.tag[c] == "NNP"]
        named = [n for c in whom if (n := speakers.name_at(c))]
        if parse.dep[verb] == "relcl" and links and len(named) == 1 and named[0].kind == "person":
            return [named[0].entity]
    return []


_DURING = frozenset("during in at".split())
"""Prepositions of what was done at a meeting."""
