"""Who "her Greek counterpart" is where the name comes later: copy that then gives a bare name has told whose it is."""

from __future__ import annotations

from summarizer.draft.embedded.circumstances import verb_above
from summarizer.draft.embedded.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.appositions import is_title
from summarizer.mark.lexicon.countries import countries

_AHEAD = 5
"""Sentences after a description within which its bearer is named, if at all."""

_OTHERS = frozenset("counterpart colleague number host hostess guest visitor rival interlocutor".split())
"""What the other one is called who is not named; "opposite number" among them."""


def first_named_after(marked: MarkedArticle, speakers: Speakers, noun: int) -> int:
    """The person whom a description means who is first named after it, without any other description; -1 for none."""
    parse = marked.parse
    if noun in speakers.later:
        return speakers.later[noun]
    other = parse.lower[noun] in _OTHERS
    if parse.tag[noun] not in ("NN", "NNP") or not (other or is_title(parse.lower[noun])):
        return -1
    first, last = parse.left[noun], parse.right[noun] + 1
    definite = any(
        parse.lower[i] in ("the", "his", "her", "its", "their") or parse.tag[i] == "POS" for i in range(first, noun)
    )
    table = countries()
    lands = {n.country for n in marked.names_between(first, last) if n.country}
    lands |= {table.adjectives[w] for w in parse.words[first:noun] if w in table.adjectives}
    if not definite or not (lands or other):
        return -1
    doers = [c for c in parse.children[verb_above(marked, noun)] if parse.dep[c] == "nsubj" and c != noun]
    taken = {*speakers.later.values(), *(speakers.resolve(c, (parse.left[c], c + 1)).entity for c in doers)}
    bare = [e for e in _bare(marked, noun) if e not in taken]
    theirs = [e for e in bare if lands & _lands(marked, e)]
    speakers.later[noun] = (theirs or bare or [-1])[0]
    return speakers.later[noun]


def _bare(marked: MarkedArticle, noun: int) -> list[int]:
    """Persons who are first named within the sentences after a noun, by a full name and nothing else."""
    parse = marked.parse
    end = parse.sentence_tokens[min(parse.sentence[noun] + _AHEAD, len(parse.sentence_tokens) - 1)][1]
    start = parse.start[parse.sentence_tokens[marked.sentence_at(marked.article.body[0])][0]]
    found = []
    for name in marked.names_between(parse.right[noun] + 1, end):
        if name.kind != "person" or name.entity < 0 or name.entity in found:
            continue
        entity = marked.entities[name.entity]
        earlier = any(start <= other.start < name.start for other in entity.names)
        described = entity.roles or name.title or any(other.appositions for other in entity.names)
        told = parse.lower[name.first - 1] in ("by", "of", "for") or parse.tag[name.last] == "POS"
        if not earlier and not described and not told and name.last - name.first > 1:
            found.append(name.entity)
    return found


def _lands(marked: MarkedArticle, person: int) -> set[str]:
    """The countries that the sentence names in which a person first stands."""
    name = min(marked.entities[person].names, key=lambda name: name.start)
    first, last = marked.parse.sentence_tokens[marked.parse.sentence[name.first]]
    return {n.country for n in marked.names_between(first, last) if n.country}
