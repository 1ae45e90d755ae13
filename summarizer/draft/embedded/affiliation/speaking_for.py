"""Who speaks for the body or the seat of a government that a sentence is about: "The Doe Union will strike, president Roe said"."""

from __future__ import annotations

from summarizer.draft.embedded.affiliation.own_bodies import OF_STATE_ONLY
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.countries import RESIDENCES
from summarizer.mark.lexicon.people import BODY_OFFICES
from summarizer.mark.lexicon.tags import SUBJECTS
from summarizer.mark.names.name import Name
from summarizer.mark.nlp import Parse

_INSIDE = BODY_OFFICES | frozenset("president vice-president leader secretary general treasurer dean registrar".split())
"""Who speaks for the body that the sentence is about, by an office in small letters with nothing before it."""

_BEFORE_OFFICE = frozenset("chief deputy vice acting general managing executive permanent former secretary".split())
"""What stands before such an office and names no body: no "union president", "hospital director"."""

_ELSEWHERE = frozenset("president vice-president governor commissioner principal".split())
"""Whose own body may be another than that of the sentence before."""


def speaking_for(marked: MarkedArticle, office: tuple[int, int]) -> list[int]:
    """The one subject in "The Roe Union will strike, president Jane Doe said", told there or in the sentence before.

    The seat of a government has nobody but spokesmen, and a land not even those.
    """
    parse, first = marked.parse, marked.token_at(office[0])
    words = marked.article.text[slice(*office)].split()
    *before, last = words[: words.index("of")] if "of" in words[1:] else words
    opens = parse.words[first - 1] in (",", '"', "”", "’") and " ".join(words).islower()
    opens = opens and last.rsplit("-", 1)[-1] in _INSIDE and _BEFORE_OFFICE.issuperset(before)
    inside = opens and parse.lower[marked.token_at(office[1] - 1) + 1] != ","
    speaks = last.lower().startswith("spokes") and not before
    if not (named := _named_before(marked, first, 1 + (last not in _ELSEWHERE)) if inside or speaks else []):
        return []
    one, role = named[0], parse.dep[_head(parse, named[0])]
    if one.text in RESIDENCES:
        fits = speaks and role in SUBJECTS
    else:
        state = OF_STATE_ONLY & set(one.text.lower().split()) and "permanent" not in words
        fits = inside and role == "nsubj" and marked.entities[one.entity].kind == "organization" and not state
    return [one.entity] if fits and len({n.entity for n in named}) == 1 else []


def _head(parse: Parse, name: Name) -> int:
    """The word of a name by which it hangs on the rest of its sentence."""
    tokens = range(name.first, name.last)
    return next((i for i in tokens if parse.head[i] not in tokens), name.last - 1)


def _named_before(marked: MarkedArticle, office: int, count: int) -> list[Name]:
    """The names before an office in the last of ``count`` sentences up to it that has any, but for what its holder is quoted with."""
    parse = marked.parse
    spoken = marked.quotations_near(parse.start[office - 1], parse.end[office - 1])[-1:]
    here = parse.sentence[office]
    for begin, end in (parse.sentence_tokens[i] for i in range(here, -1, -1)):
        if spoken and spoken[0].start <= parse.start[begin] < spoken[0].end and parse.sentence[begin] != here:
            continue
        names = [n for n in marked.names_between(begin, min(end, office)) if n.entity >= 0 and n.kind != "people"]
        if names := [n for n in names if not (spoken and spoken[0].start <= n.start < spoken[0].end)]:
            return names
        count -= 1
        if not count:
            break
    return []
