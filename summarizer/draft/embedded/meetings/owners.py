"""Whose a meeting is by the words around its noun: "Jane Doe's talks", "my call", "the Doe-Roe summit"."""

from __future__ import annotations

from summarizer.draft.embedded.meetings.arguments import subjects_of
from summarizer.draft.embedded.meetings.circumstances import clause_above
from summarizer.draft.embedded.meetings.in_office import are_in_office
from summarizer.draft.embedded.meetings.parties import party_of, unique
from summarizer.draft.embedded.reference.briefed import BRIEFS
from summarizer.draft.embedded.reference.side_by_side import side_by_side
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.meetings import GIVE, GIVEN, HOLD
from summarizer.mark.lexicon.people import HE_OR_SHE
from summarizer.mark.lexicon.tags import FINITE, SUBJECTS
from summarizer.mark.lexicon.titles import is_title


def fronted(marked: MarkedArticle, speakers: Speakers, noun: int, other: list[int]) -> list[int]:
    """Whose "In his meeting with John Roe, Jane Doe said" is: the subject's that it stands before, if nobody else's."""
    verb, lower = clause_above(marked, noun), marked.parse.lower
    whose = [HE_OR_SHE[lower[c]] for c in marked.parse.children[noun] if lower[c] in ("his", "her")]
    words = {
        *lower[noun:verb],
        *(lower[c] for c in marked.parse.children[verb]),
    }  # "her aide said", "Jane Doe warned him"
    alone = not words & {"him", "her", "spokesman", "spokeswoman", "aide", "lawyer"}
    own = subjects_of(marked, speakers, verb) if whose and verb > noun and alone else []
    return own if len(own) == 1 and own[0] not in other and speakers.fits(own[0], whose[0]) else []


def before_office(marked: MarkedArticle, speakers: Speakers, noun: int) -> bool:
    """Whether "In his meeting with John Roe, the premier said" stands before an office that is nobody's known.

    The pronoun looks forward to it, and not back to whoever was named last.
    """
    parse = marked.parse
    verb = clause_above(marked, noun)
    theirs = any(parse.lower[c] in ("his", "her") for c in parse.children[noun])
    subjects = [c for c in parse.children[verb] if parse.dep[c] == "nsubj" and noun < c < verb]
    office = bool(subjects) and (
        is_title(parse.lower[subjects[0]]) or parse.lower[subjects[0]] in ("designate", "elect")
    )
    bare = office and parse.lower[parse.left[subjects[0]]] == "the" and not party_of(marked, speakers, subjects[0])
    return theirs and bare


def owned_by_both(marked: MarkedArticle, speakers: Speakers, noun: int) -> list[int]:
    """ "Jane Doe and John Roe's meeting", "the Doe-Roe talks": both, where the parser sees a person and a meeting.

    "A meeting of their chairmen at the time, Jane Doe and John Roe": both, who for the parser stand beside the meeting.
    """
    parse = marked.parse
    told = [g for c in parse.children[noun] if parse.lower[c] in ("of", "between") for g in parse.children[c]]
    second = [c for c in parse.children[parse.head[noun]] if parse.dep[c] == parse.dep[noun]]  # for the parser
    beside = [c for c in parse.children[noun] if parse.dep[c] == "appos"] + second
    beside = [c for c in beside if c > noun and parse.words[parse.left[c] - 1] == ","]
    if beside and any(parse.tag[g] == "NNS" and is_title(parse.lower[g]) for g in told):
        both = [n for c in (*beside, *parse.children[beside[0]]) if (n := speakers.name_at(c)) and n.kind == "person"]
        return unique([n.entity for n in both if n.entity >= 0])
    owner = next((c for c in parse.children[noun] if parse.dep[c] == "poss"), -1)
    right = speakers.name_at(owner if owner >= 0 else noun - 1)
    if right is None or parse.words[right.first - 1] not in (("and",) if owner >= 0 else ("-", "–")):
        return []
    left = speakers.name_at(right.first - 2 - (parse.tag[right.first - 2] == "POS"))  # "Jane Doe's and John Roe's"
    persons = left and left.entity >= 0 <= right.entity and left.kind == right.kind == "person"
    return [left.entity, right.entity] if left and persons else []


def owners(marked: MarkedArticle, speakers: Speakers, possessive: int) -> list[int]:
    """Whose a meeting is: "Jane Doe's", "her", and in a dialogue "my", "your" and "our"."""
    lower = marked.parse.lower[possessive]
    if lower == "whose":  # "the union, whose talks with the city open on Monday"
        clause = marked.parse.head[marked.parse.head[possessive]]
        return party_of(marked, speakers, marked.parse.head[clause]) if marked.parse.dep[clause] == "relcl" else []
    noun = marked.parse.head[possessive]
    teller = marked.parse.head[marked.parse.head[noun]]
    on = marked.parse.lower[marked.parse.head[noun]] in ("on", "about", "of")
    if lower in ("his", "her") and on and marked.parse.lower[teller] in BRIEFS:
        return subjects_of(marked, speakers, teller)  # "Jane Doe briefed Ada Roe on her meeting with John Poe"
    if lower == "my" or (lower == "our" and possessive in speakers.voices):
        return unique([speakers.turns.get(possessive, -1), speakers.voices.get(possessive, -1)])
    if lower in ("your", "our"):
        return speakers.in_dialogue(possessive)[1 if lower == "your" else 0 :] if possessive in speakers.turns else []
    return party_of(marked, speakers, possessive)


def between_many(marked: MarkedArticle, first: int) -> list[int]:
    """All of "between Jane Doe, her lawyer, John Roe of Roe & Co, and the fund's chief, Ada Poe"; [] for one or two."""
    parse = marked.parse
    people = [
        n
        for n in marked.names_between(parse.left[first], parse.right[first] + 1)
        if n.kind == "person" and n.entity >= 0
    ]
    named = unique(
        [n.entity for n in people if parse.dep[n.last - 1] in ("appos", "conj", "pobj") and n.last - 1 >= first]
    )
    listed = [n for n in people if parse.dep[n.last - 1] != "pobj" or n.last - 1 == first]
    return named if len(named) > 2 and len(listed) == len(people) and people[0].last - 1 == first else []


def those_before(marked: MarkedArticle, noun: int) -> list[int]:
    """Whose "their" is in "Jane Doe, John Roe and Ada Poe made a pledge, says a paper issued after their talks"."""
    parse = marked.parse
    first, _ = parse.sentence_tokens[parse.sentence[noun]]
    people = [n for n in marked.names_between(first, noun) if n.kind == "person" and n.entity >= 0]
    begin = people[0].last if people else noun
    verb = next((i for i in range(begin, noun) if parse.tag[i] in FINITE), noun)
    before = [n for n in people if n.last <= verb]
    acting = any(parse.dep[n.last - 1] == "nsubj" for n in before)
    acting = acting and not any(parse.lower[c] == "with" for c in parse.children[noun])  # "their talks with a lawyer"
    return unique([n.entity for n in before]) if acting and len(before) > 1 else []


def those_told(marked: MarkedArticle, speakers: Speakers, noun: int) -> list[int]:
    """Whose a meeting is that others attended: two whom a sentence before names side by side, or who gave the dinner."""
    parse = marked.parse
    told = [c for c in parse.children[noun] if parse.dep[c] in ("relcl", "acl") and parse.lower[c] != "attended"]
    given = [c for c in told if parse.lower[c] in GIVE | GIVEN | HOLD]
    if given:
        return subjects_of(marked, speakers, given[0])
    named = parse.dep[noun] in ("pobj", "nsubj", "nsubjpass") and parse.lower[parse.left[noun]] == "the"
    return side_by_side(marked, noun, parse.sentence[noun] - 3) if named else []


_MOUTHPIECES = frozenset("office spokesman spokeswoman spokesperson aide aides secretary chancellery".split())
"""Those who tell of somebody's meetings."""


def _speaks_for_others(marked: MarkedArticle, entity: int) -> bool:
    """Whether somebody's office is to tell what others do."""
    words = " ".join(role for role, _ in marked.entities[entity].roles).lower()
    return any(word in words for word in ("spokes", "advis", *_MOUTHPIECES))


_IS = frozenset("is are was were be been 's ’s".split())


def spoken_for(marked: MarkedArticle, speakers: Speakers, noun: int) -> list[int]:
    """Who met Jane Doe in "A call with Jane Doe failed, the office of John Roe said": for whom it is told."""
    parse = marked.parse
    first, last = parse.sentence_tokens[parse.sentence[noun]]
    root = next((i for i in range(first, last) if parse.dep[i] == "ROOT"), noun)
    told = [c for c in parse.children[root] if parse.dep[c] == "nsubj" and parse.lower[c] in _MOUTHPIECES]
    owners = [
        g
        for c in told
        for o in parse.children[c]
        for g in ([o] if parse.dep[o] == "poss" else parse.children[o] if parse.lower[o] in ("of", "for", "to") else [])
    ]
    subject = next((c for c in parse.children[root] if parse.dep[c] == "nsubj"), -1)
    opens_clause = parse.dep[noun] in ("nsubj", "nsubjpass") and parse.head[noun] != root
    # not "a meeting with her was out of the question"
    opens_clause = opens_clause and parse.lower[parse.head[noun]] not in _IS
    if not told and subject >= 0 and opens_clause and any(cue.token == root for cue in marked.cues):
        # "Jane Doe said that a meeting with John Roe was planned": hers, unless she only speaks for others
        teller = party_of(marked, speakers, subject)
        teller = [e for e in teller if marked.entities[e].kind == "person" and not _speaks_for_others(marked, e)]
        return [e for e in teller if are_in_office(marked, [e]) or not marked.entities[e].roles]  # no reporter's
    named = [owner for owner in owners if not parse.tag[owner].startswith("PRP")]  # "his office" may be the guest's
    return [e for owner in named for e in party_of(marked, speakers, owner)]


def subject_before(marked: MarkedArticle, token: int, kind: str) -> list[int]:
    """Whose "meeting with X" it is, where its sentence does not say: the subject of the sentence before, past who speaks for others."""
    parse = marked.parse
    sentence = parse.sentence[token] - 1
    for name in reversed([n for n in marked.names_before(token, 2) if n.entity >= 0]):
        noun = name.last - 1 if parse.dep[name.last - 1] != "appos" else parse.head[name.last - 1]
        before = parse.sentence[name.first] == sentence and marked.entities[name.entity].kind == kind
        if before and parse.dep[noun] in SUBJECTS:
            if not _speaks_for_others(marked, name.entity):
                return [name.entity]
            sentence -= 1
    return []
