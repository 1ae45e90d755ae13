"""Who "her Greek counterpart" is where the name comes later: copy that then gives a bare name has told whose it is."""

from __future__ import annotations

from summarizer.draft.embedded.meetings.circumstances import verb_above
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.cues import CUE_FORMS
from summarizer.mark.lexicon.meetings import MEET, RECEIVE, SHAKE, TALK
from summarizer.mark.lexicon.people import NOT_FORMAL, OPPOSITE
from summarizer.mark.lexicon.titles import is_title

_AHEAD = 5
"""Sentences after a description within which its bearer is named, if at all."""

_OTHERS = OPPOSITE | {"number", "rival", "interlocutor"}
"""What the other one is called who is not named; "opposite number" among them."""


def first_named_after(marked: MarkedArticle, speakers: Speakers, noun: int) -> int:
    """The person whom a description means who is first named after it, without any other description; -1 for none."""
    parse = marked.parse
    if noun in speakers.later:
        return speakers.later[noun]
    other = parse.lower[noun] in _OTHERS
    if parse.tag[noun] not in ("NN", "NNP") or not (
        other or is_title(parse.lower[noun]) or parse.lower[noun].endswith(_DOERS)
    ):
        return -1
    first, last = parse.left[noun], parse.right[noun] + 1
    definite = any(parse.lower[i] in _DEFINITE or parse.tag[i] == "POS" for i in range(first, noun))
    table = countries()
    lands = {n.country for n in marked.names_between(first, last) if n.country}
    lands |= {table.adjectives[w] for w in parse.words[first:noun] if w in table.adjectives}
    if not definite and parse.lower[noun] in NOT_FORMAL:
        return -1  # "an officer" is not the officer named next
    bodies = {n.entity for n in marked.names_between(first, last) if n.kind == "organization" and n.entity >= 0}
    doers = [c for c in parse.children[verb_above(marked, noun)] if parse.dep[c] == "nsubj" and c != noun]
    taken = {*speakers.later.values(), *(speakers.resolve(c, (parse.left[c], c + 1)).entity for c in doers)}
    after = [e for e in _first_after(marked, noun) if e not in taken]
    known = {e: speakers.lands_of(e) for e in after}
    after = [e for e in after if not lands or not known[e] or lands & known[e]]  # not Peru's president for "of Fiji"
    after = [e for e in after if not is_of_any(marked, noun, e)]
    doer = speakers.resolve(doers[0], (parse.left[doers[0]], doers[0] + 1)).entity if doers and other else -1
    alike = [e for e in after[:1] if doer >= 0 and (_office(marked, e) & _office(marked, doer))]
    titled = alike or [e for e in after if _holds(marked, e, parse.lower[noun], bodies)]
    bare = (
        [e for e in after if _is_bare(marked, e)]
        if definite and (other or (lands and is_title(parse.lower[noun])))
        else []
    )
    theirs = [e for e in bare if lands & _lands(marked, e) and _acts(marked, e, told=True)]
    bare = [e for e in bare if _acts(marked, e, told=False)]
    speakers.later[noun] = (titled or theirs or bare or [-1])[0]
    return speakers.later[noun]


def _office(marked: MarkedArticle, person: int) -> set[str]:
    """The office that a person is told to hold, in lower case and without the country's name."""
    nations = countries().adjectives
    return {
        " ".join(w for w in role.split() if w not in nations).lower() for role, _ in marked.entities[person].roles
    } - {""}


def is_of_any(marked: MarkedArticle, noun: int, entity: int) -> bool:
    """Whether "the head of a gas trader" is not the head of something else whom the text names."""
    parse = marked.parse
    owners = [g for c in parse.children[noun] if parse.lower[c] == "of" for g in parse.children[c] if g > c]
    owner = next((parse.lower[g] for g in owners if parse.lower[parse.left[g]] in ("a", "an")), "")
    return (
        entity >= 0
        and bool(owner)
        and not any(owner in role.lower().split() for role, _ in marked.entities[entity].roles)
    )


_DOERS = ("ist", "er", "or", "man", "woman", "ian", "ant", "eur", "ee", "yst")
"""How words end for people by what they do."""

_DEFINITE = frozenset("the his her its their".split())
"""Words that make a description somebody's in particular."""

_HEADS = frozenset(
    "head chief boss leader director president chairman chairwoman executive chair premier minister".split()
)
"""Offices that may stand for one another where the same body is told: "the head of the fund", "its director"."""


def _holds(marked: MarkedArticle, person: int, noun: str, bodies: set[int]) -> bool:
    """Whether a person is told by the same word ("a lobbyist … the lobbyist, Jane Doe"), or as head of the same body."""
    entity = marked.entities[person]
    name = min(entity.names, key=lambda name: name.start)
    words = {word for role, _ in entity.roles for word in role.lower().replace("-", " ").split()}
    words |= set(marked.parse.lower[max(name.first - 2, 0) : name.first])  # "the lobbyist, Jane Doe"
    if noun in words and noun not in _HEADS | {"spokesman", "spokeswoman"} and noun not in _OTHERS:
        return not bodies or _told_with(marked, person, bodies)
    return bool(bodies) and noun in _HEADS and bool(words & _HEADS) and _told_with(marked, person, bodies)


def _told_with(marked: MarkedArticle, person: int, bodies: set[int]) -> bool:
    """Whether a body stands within the few words before or after a person's first name."""
    name = min(marked.entities[person].names, key=lambda name: name.start)
    return any(n.entity in bodies for n in marked.names_between(max(name.first - 8, 0), name.last + 8))


def _first_after(marked: MarkedArticle, noun: int) -> list[int]:
    """Persons who are first named within the sentences after a noun, and not as whose spokesman it is who speaks."""
    parse = marked.parse
    end = parse.sentence_tokens[min(parse.sentence[noun] + _AHEAD, len(parse.sentence_tokens) - 1)][1]
    start = parse.start[parse.sentence_tokens[marked.sentence_at(marked.article.body[0])][0]]
    found = []
    for name in marked.names_between(parse.right[noun] + 1, end):
        if name.kind != "person" or name.entity < 0 or name.entity in found:
            continue
        earlier = any(start <= other.start < name.start for other in marked.entities[name.entity].names)
        told = parse.lower[name.first - 1] in ("by", "of", "for") or parse.tag[name.last] == "POS"
        if not earlier and not told and name.last - name.first > 1:
            found.append(name.entity)
    return found


def _is_bare(marked: MarkedArticle, person: int) -> bool:
    """Whether a text gives a person's name and nothing else of him."""
    entity = marked.entities[person]
    return not entity.roles and not any(name.title or name.appositions for name in entity.names)


_MEETS = MEET | RECEIVE | SHAKE | TALK
"""Verbs of what the party to a meeting does there."""


def _acts(marked: MarkedArticle, person: int, *, told: bool) -> bool:
    """Whether a person is first named as a party would be: as one who speaks, is spoken to or meets somebody.

    With ``told`` also as somebody of whom others say what he does. Copy tells of bystanders how old or who they are.
    """
    parse = marked.parse
    name = min(marked.entities[person].names, key=lambda name: name.start)
    after = name.last + (parse.words[name.last] == ",")
    if parse.tag[after] in ("CD", "WP", "WDT", "WP$"):
        return False
    part, verb = parse.dep[name.last - 1], parse.head[name.last - 1]
    if part not in ("nsubj", "dobj", "dative"):
        return False
    doing = parse.lower[verb] in CUE_FORMS or (part == "nsubj" and parse.lower[verb] in _MEETS)
    return doing or (
        told and part == "nsubj" and parse.dep[verb] == "ccomp" and parse.lower[parse.head[verb]] in CUE_FORMS
    )


def _lands(marked: MarkedArticle, person: int) -> set[str]:
    """The countries that the sentence names in which a person first stands."""
    name = min(marked.entities[person].names, key=lambda name: name.start)
    first, last = marked.parse.sentence_tokens[marked.parse.sentence[name.first]]
    return {n.country for n in marked.names_between(first, last) if n.country}
