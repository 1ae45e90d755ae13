"""Who speaks for the body or the seat of a government that a sentence is about: "The Doe Union will strike, president Roe said"."""

from __future__ import annotations

from summarizer.draft.embedded.affiliation.own_bodies import OF_STATE_ONLY
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.countries import RESIDENCES
from summarizer.mark.lexicon.people import BODY_OFFICES
from summarizer.mark.lexicon.tags import SUBJECTS
from summarizer.mark.names.name import Name

_INSIDE = BODY_OFFICES | frozenset("president vice-president leader secretary general treasurer dean registrar".split())
"""Who speaks for the body that the sentence is about, by an office in small letters with nothing before it."""

_EXPERTS = frozenset("forecaster meteorologist seismologist volcanologist hydrologist".split())
"""Who speaks for a public service that measures, and foretells."""

_BEFORE_OFFICE = frozenset("chief deputy vice acting general managing executive permanent former secretary".split())
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
    ranks = _BEFORE_OFFICE if head in _INSIDE else {"senior", "duty", "lead"}
    opens = opens and ranks.issuperset(before)
    if head not in _INSIDE | _EXPERTS or not opens or parse.lower[marked.token_at(office[1] - 1) + 1] == ",":
        return []
    spoken = marked.quotations_near(parse.start[first - 1], parse.end[first - 1])
    for begin, end in _told_before(marked, first, 1 + (last not in _ELSEWHERE)):
        named = [n for n in marked.names_between(begin, min(end, first)) if n.entity >= 0 and n.kind != "people"]
        named = [n for n in named if not (spoken and spoken[-1].start <= n.start < spoken[-1].end)]
        if len({n.entity for n in named}) == 1 and marked.entities[named[0].entity].kind == "organization":
            head_at = next(i for i in range(named[0].first, named[0].last) if not _inside(parse.head[i], named[0]))
            subject = parse.dep[head_at] == "nsubj"
            state = OF_STATE_ONLY & set(named[0].text.lower().split()) and "permanent" not in words
            return [named[0].entity] if subject and not state else []
        if named:
            return []
    return []


def _inside(token: int, name: Name) -> bool:
    return name.first <= token < name.last


def _told_before(marked: MarkedArticle, office: int, count: int) -> list[tuple[int, int]]:
    """Token ranges of the sentence of an office and of those before it, ``count`` in all, but for what its holder is quoted with."""
    parse, here = marked.parse, marked.parse.sentence[office]
    spoken = marked.quotations_near(parse.start[office - 1], parse.end[office - 1])[-1:]
    found: list[tuple[int, int]] = []
    for begin, end in (parse.sentence_tokens[i] for i in range(here, -1, -1)):
        if spoken and spoken[0].start <= parse.start[begin] < spoken[0].end:
            end = begin if here != parse.sentence[begin] else end
        found += [(begin, end)] if begin < end else []
        if len(found) == count:
            break
    return found


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
