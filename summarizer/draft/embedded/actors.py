"""Actors: the entities that act, speak or are dealt with, with kind, roles and affiliations."""

from __future__ import annotations

from summarizer.draft.embedded.affiliation.bridges import Bridges
from summarizer.draft.embedded.affiliation.find import Affiliations
from summarizer.draft.embedded.affiliation.fitting import ONE_OF
from summarizer.draft.embedded.affiliation.office_words import one_by_one
from summarizer.draft.embedded.affiliation.paired import alike, in_turn, offices_in_turn, paired
from summarizer.draft.embedded.affiliation.told_offices import Office
from summarizer.draft.embedded.where import head_of_list, only_where, stands_in
from summarizer.draft.form import DraftActor
from summarizer.mark import MarkedArticle
from summarizer.mark.entities import Entity
from summarizer.mark.lexicon.organizations import GOVERNMENT_HEADS, KNOWN_MEDIA
from summarizer.mark.lexicon.places import VENUES
from summarizer.mark.lexicon.tags import SUBJECTS
from summarizer.mark.names.name import Name
from summarizer.record import ActorKind

_DEALT = frozenset("with by from between against among for".split())
"""Prepositions of dealings: a place after one is somebody, not where something was."""
_GONE = frozenset({"Soviet Union"})
"""States that are no more, and were none at the time of any report: they act in its look back alone."""


def find_actors(marked: MarkedArticle, speaking: set[int], affiliations: Affiliations) -> dict[int, DraftActor]:
    """Actors by entity; ``speaking`` are the entities that must be among them."""
    chosen = {
        index: entity for index, entity in enumerate(marked.entities) if index in speaking or _acts(marked, entity)
    }
    offices = {**affiliations.offices.held}
    found = {index: affiliations.of(index) for index in chosen}
    alone = {i for i, others in found.items() if not others and marked.entities[i].kind == "person"}
    found |= {index: [owner] for index, owner in paired(marked, alone).items()}
    found |= in_turn(marked, found)
    found |= alike(marked, found)
    for index, slots in Bridges(marked, found).found.items():
        found[index] = [slot.owner for slot in slots[:1] if slot.owner >= 0]
        told = [Office(*slot.span, "", None) for slot in slots if slot.span]
        offices[index] = [*offices.get(index, []), *told]
    for index, span in offices_in_turn(marked).items():
        offices[index] = [*offices.get(index, []), Office(*span, "", None)]
    # whom an office names acts through its holder, even where the text otherwise only places things there
    held = {other for index, others in found.items() if chosen[index].kind == "person" for other in others}
    for index in sorted(held - chosen.keys()):
        named = marked.entities[index]
        opens = marked.parse.sentence_tokens[marked.parse.sentence[named.names[0].first]][0] == named.names[0].first
        whole = " " in named.name or named.name.isupper() or not opens
        if named.kind == "country" or (named.kind in ("organization", "media") and whole):
            chosen[index] = marked.entities[index]
            found[index] = affiliations.of(index)
    return {
        index: _actor(
            marked,
            entity,
            [(office.start, office.end) for office in offices.get(index, [])],
            [chosen[other].name for other in found[index] if other in chosen],
        )
        for index, entity in sorted(chosen.items())
    }


def _acts(marked: MarkedArticle, entity: Entity) -> bool:
    known = any(name.title or name.appositions or name.sure for name in entity.names)
    if entity.kind == "person" and not known and all(only_where(marked, n.first, n.last) for n in entity.names):
        return False  # a lone name that the pipeline took for a person's, and that only says where, is a place
    if entity.kind == "person" and all(stands_in(marked, n) for n in entity.names):
        return False  # "a cooperative in Paul Doe", a town with a given name
    if entity.kind == "person":
        return len(entity.name.split()) > 1 or any(name.title or name.sure or name.appositions for name in entity.names)
    body = entity.kind == "organization" and " " in entity.name
    used = [
        n
        for n in entity.names
        if (
            not only_where(marked, n.first, n.last)
            or (body and _preposition(marked, n.last - 1) == "from")
            or _given(marked, n)
        )
        and not _modifies(marked, n)
    ]
    if entity.kind == "organization" and not used and _is_venue(entity):
        return False
    if entity.kind == "country" and entity.country in _GONE:
        return any(_dep(marked, n.last - 1) in ("nsubj", "agent") for n in used)
    if entity.kind == "country":
        return bool(used)
    if entity.kind == "media":
        if KNOWN_MEDIA.get(entity.name) == "social_media":
            return False
        tops = [head_of_list(marked, n.last - 1) for n in entity.names]
        tops = [marked.parse.head[top] if marked.parse.dep[top] == "appos" else top for top in tops]
        return any(marked.parse.dep[top] in ("nsubj", "nsubjpass", "pobj") for top in tops)
    return (
        any(name.sure for name in entity.names)
        or len(used) > 1
        or any(_through_members(marked, name.last - 1) for name in entity.names)
        or any(_given(marked, name) for name in used)
        or any(
            _dep(marked, name.last - 1) in ("nsubj", "nsubjpass", "agent", "poss", "dobj")
            or (_dep(marked, name.last - 1) == "pobj" and _preposition(marked, name.last - 1) in _DEALT)
            for name in used
        )
    )


_MEMBERS = frozenset(
    "countries nations states governments members ministers leaders representatives officials executives negotiators".split()
)
"""Who does what a body of several does: "the countries from the Eurogroup agreed"."""


def _through_members(marked: MarkedArticle, last: int) -> bool:
    """Whether those who belong to a body are the subject."""
    parse, last = marked.parse, head_of_list(marked, last)
    link = parse.head[last]
    members = parse.head[link]
    belong = parse.dep[last] == "pobj" and parse.lower[link] in ("of", "from") and parse.lower[members] in _MEMBERS
    return belong and parse.dep[members] in SUBJECTS


_GIVING = frozenset(
    "offer offered offers offering sell sold sells selling give gave given giving award awarded lend lent loan loaned pay "
    "paid pays paying deliver delivered hand handed grant granted transfer transferred supply supplied send sent lease "
    "leased owe owed write wrote complain complained appeal appealed apply applied turn turned".split()
)
"""Verbs whose "to" leads to somebody."""

_TAKING = frozenset("license licensed bought buy buys buying borrowed leased ordered hired poached".split())
"""Verbs whose "from" does."""


def _is_venue(entity: Entity) -> bool:
    """Whether a body is called as buildings are: "the Doe Centre"."""
    words = entity.name.lower().split()
    return len(words) > 1 and words[-1] in VENUES


def _given(marked: MarkedArticle, name: Name) -> bool:
    """Whether something goes to or comes from a government or a firm: "sold it to Doe", "aid from the US government"."""
    token = head_of_list(marked, name.last - 1)
    if marked.parse.dep[token] != "pobj":
        return False
    link = marked.parse.head[token]
    if marked.parse.lower[name.last - 1] in GOVERNMENT_HEADS:
        return marked.parse.lower[link] in ("from", "to", "through")
    verb = marked.parse.lower[marked.parse.head[link]]
    dealing = {"to": _GIVING, "from": _TAKING}.get(marked.parse.lower[link], frozenset())
    return name.kind == "organization" and verb in dealing


def _preposition(marked: MarkedArticle, token: int) -> str:
    """The word that a name, or what it is coordinated with, hangs on."""
    return marked.parse.lower[marked.parse.head[head_of_list(marked, token)]]


def _dep(marked: MarkedArticle, token: int) -> str:
    """The dependency of a word, or of what it is coordinated with or explains."""
    top = head_of_list(marked, token)
    if _beside_foreign(marked, top):
        top = marked.parse.head[top]
    if marked.parse.dep[top] == "appos" and marked.parse.tag[top] == "NNP":
        top = head_of_list(marked, marked.parse.head[top])
    return marked.parse.dep[top]


def _beside_foreign(marked: MarkedArticle, token: int) -> bool:
    """ "Doe and South Korean Roe Motors": not the adjective but what it stands before is coordinated with the name."""
    parse = marked.parse
    beside = parse.lower[token + 1] == "and" and parse.dep[token] in ("nmod", "compound")
    beside = beside and parse.tag[parse.head[token]] == "NNP"  # no "US and European companies"
    return beside and any(n.kind == "people" for n in marked.names_between(token + 2, token + 3))


def _modifies(marked: MarkedArticle, name: Name) -> bool:
    """Whether a name only qualifies what follows it, as an adjective does: "the US dollar", "GDP growth"."""
    token = name.last - 1
    if marked.parse.words[name.last : name.last + 1] == ["$"]:
        return True  # "US $199"
    if _beside_foreign(marked, token):
        return False
    return marked.parse.dep[token] in ("compound", "nmod", "amod") and marked.parse.head[token] >= name.last


_OF_AGENCIES = frozenset(
    "and federal national security aviation maritime general customs tax health trade energy".split()
)
"""Words in the names of agencies called administrations."""


def _governs(words: list[str]) -> bool:
    """Whether a name is a government's: "the Orlu Government", and not "the Ministry of Local Government"."""
    heads = {*GOVERNMENT_HEADS, "municipality"}
    ends = words[-1] in heads and {"of", "for", "and"}.isdisjoint(words)
    if words[-1] == "administration" and _OF_AGENCIES & {*words}:
        return False  # "Federal Aviation Administration"
    return ends or (words[0] in heads and words[1:2] in ([], ["of"]))


def _actor(
    marked: MarkedArticle, entity: Entity, offices: list[tuple[int, int]], affiliations: list[str]
) -> DraftActor:
    kind: ActorKind = "organization"
    if entity.kind in ("person", "country", "media"):
        kind = entity.kind  # type: ignore[assignment]
    elif any(name.seat for name in entity.names) or _governs(entity.name.lower().split()):
        kind = "government"
    roles: list[str] = []
    seen = {"man", "woman", "boy", "girl", "person"}  # they say no more of somebody than the name does
    spans = [span for name in entity.names for span in [name.title, *name.appositions] if span]
    # "the Fijian ministers A and B": each is one
    spans = [s for s in spans if not any(s[0] <= one[0] and one[1] <= s[1] for one in offices)]
    # a role in a title above the text is none that could be pointed at, and the text may have it, too
    told = [span for span in [*spans, *offices] if span[0] >= marked.offset]
    told = [(one.end() if (one := ONE_OF.match(marked.article.text, *s)) else s[0], s[1]) for s in told]
    spans = [part for span in told for part in one_by_one(marked.article.text, *span)]
    for start, end in spans if entity.kind == "person" else []:
        words = marked.article.text[start:end]
        if words.lower() in seen:
            continue
        seen.add(words.lower())
        roles.append(f"{start}-{end}")
    return DraftActor(
        name=entity.name,
        also=[form for form in entity.forms if form != entity.name],
        kind=kind,
        roles=roles,
        affiliations=affiliations,
    )
