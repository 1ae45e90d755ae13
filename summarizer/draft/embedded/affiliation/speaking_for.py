"""Who speaks for the body or the seat of a government that a sentence is about: "The Doe Union will strike, president Roe said"."""

from __future__ import annotations

from summarizer.draft.embedded.affiliation.own_bodies import OF_STATE_ONLY
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.countries import RESIDENCES
from summarizer.mark.lexicon.people import BODY_OFFICES
from summarizer.mark.lexicon.tags import SUBJECTS

_INSIDE = BODY_OFFICES | frozenset("president vice-president leader secretary general treasurer dean registrar".split())
"""Who speaks for the body that the sentence is about, by an office in small letters with nothing before it."""

_BEFORE_OFFICE = frozenset("chief deputy vice acting general managing executive permanent former".split())
"""What stands before such an office and names no body: no "union president", "hospital director"."""

_ELSEWHERE = frozenset("president vice-president governor commissioner principal".split())
"""Whose own body may be another than that of the sentence before."""


def speaking_for(marked: MarkedArticle, office: tuple[int, int]) -> list[int]:
    """The one subject in "The Roe Union will strike, president Jane Doe said", told there or in the sentence before."""
    parse, first = marked.parse, marked.token_at(office[0])
    words = marked.article.text[slice(*office)].split()
    *before, last = words[: words.index("of")] if "of" in words[1:] else words
    head = last.rsplit("-", 1)[-1]
    if last.lower().startswith("spokes") and not before and (seat := _seat(marked, first)) >= 0:
        return [seat]
    opens = parse.words[first - 1] in (",", '"', "”", "’") and " ".join(words).islower()
    opens = opens and _BEFORE_OFFICE.issuperset(before)
    if head not in _INSIDE or not opens or parse.lower[marked.token_at(office[1] - 1) + 1] == ",":
        return []
    here = parse.sentence[first]
    earlier = max(here - (last not in _ELSEWHERE), 0)
    for begin, end in (parse.sentence_tokens[i] for i in range(here, earlier - 1, -1)):
        named = [n for n in marked.names_between(begin, min(end, first)) if n.entity >= 0 and n.kind != "people"]
        if len(named) == 1 and marked.entities[named[0].entity].kind == "organization":
            subject = parse.dep[named[0].last - 1] == "nsubj"
            state = OF_STATE_ONLY & set(named[0].text.lower().split()) and "permanent" not in words
            return [named[0].entity] if subject and not state else []
        if named:
            return []
    return []


def _seat(marked: MarkedArticle, office: int) -> int:
    """The seat in "The Kremlin welcomed it, spokesman Jane Doe said", alone in its sentence or the one before; -1 for none.

    A land has none of those who speak of what it did to them.
    """
    parse = marked.parse
    here = parse.sentence[office]
    opens = parse.sentence_tokens[here][0] == office
    for begin, end in (parse.sentence_tokens[i] for i in range(here - opens, here - 1 - opens, -1) if i >= 0):
        named = [n for n in marked.names_between(begin, min(end, office)) if n.entity >= 0 and n.kind != "people"]
        seats = [n for n in named if n.text in RESIDENCES and parse.dep[n.last - 1] in SUBJECTS]
        alone = len(seats) == 1 and named[0] is seats[0] and parse.lower[seats[0].last] != "and"
        return seats[0].entity if alone else -1
    return -1
