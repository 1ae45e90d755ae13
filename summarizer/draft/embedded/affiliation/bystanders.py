"""Who is named after an office and does not hold it: "The president of Fiji visited a school. Jane Doe, 12, sang"."""

from __future__ import annotations

from summarizer.mark import MarkedArticle
from summarizer.mark.entities import Entity
from summarizer.mark.lexicon.cues import CUE_FORMS
from summarizer.mark.lexicon.given_names import HE, SHE, plain
from summarizer.mark.lexicon.meetings import CALL, DISCUSS, MEET, NEGOTIATE, RECEIVE, SAW, TALK
from summarizer.mark.lexicon.tags import SUBJECTS

_DEALING = (
    frozenset("handed delivered conveyed briefed signed".split())
    | frozenset(CUE_FORMS)
    | MEET
    | SAW
    | TALK
    | NEGOTIATE
    | DISCUSS
    | RECEIVE
    | CALL
)
"""Verbs of those who speak or meet: copy names the holder of an office for what he says or whom he sees."""

_TAKEN = frozenset("office power post elected sworn appointed throne".split())
"""Words by which "who" tells of an office, and not of somebody without one."""


_GONE = frozenset(
    "resigned resign resigns died dies dead killed arrested detained jailed sacked fired ousted removed dismissed deposed "
    "quit quits retired stepped suspended impeached shot assassinated buried".split()
)
"""What has befallen the holder of an office when whoever is named next is somebody else."""

_OF_MEN = frozenset("king prince emir sultan pope chairman".split())
_OF_WOMEN = frozenset("queen princess chairwoman".split())
"""Offices by whose words only a woman, or only a man, can hold them."""


def may_be(entity: Entity, office: frozenset[str]) -> bool:
    """Whether an office can be somebody's by his given name: no John is a queen."""
    given = plain(entity.name.split()[0])
    return not (given in HE and office & _OF_WOMEN) and not (given in SHE and office & _OF_MEN)


def is_gone(marked: MarkedArticle, token: int) -> bool:
    """Whether an office is told of as one whose holder has left it."""
    parse = marked.parse
    return parse.dep[token] in SUBJECTS and parse.lower[parse.head[token]] in _GONE


def dealt(marked: MarkedArticle, token: int) -> bool:
    """Whether the verb above a token is one of speech or meeting."""
    parse = marked.parse
    for _ in range(12):
        if parse.tag[token].startswith("V") or parse.head[token] == token:
            break
        token = parse.head[token]
    return parse.lower[token] in _DEALING or _ends_saying(marked, token)


def _ends_saying(marked: MarkedArticle, verb: int) -> bool:
    """Whether what somebody did goes on with what he said: "wound up the visit by saying", "left Lima, saying"."""
    parse = marked.parse
    parts = [c for c in parse.children[verb] if c > verb]
    parts += [d for c in parts if parse.lower[c] == "by" for d in parse.children[c]]
    return any(parse.tag[c] == "VBG" and parse.lower[c] in CUE_FORMS for c in parts)


def deals(marked: MarkedArticle, entity: Entity) -> bool:
    """Whether somebody says something, or meets somebody or is met."""
    parse = marked.parse
    for name in entity.names:
        last = name.last - 1
        if dealt(marked, last) and (parse.dep[last] in SUBJECTS or parse.lower[parse.head[last]] == "with"):
            return True
        if parse.dep[last] == "dobj" and parse.lower[parse.head[last]] in _DEALING - CUE_FORMS.keys():
            return True
    return False


def is_described(marked: MarkedArticle, entity: Entity) -> bool:
    """Whether the text says of somebody what he is: "Doe, 12," "Doe, who sells umbrellas", "teenage Doe"."""
    parse = marked.parse
    for name in entity.names:
        at = name.last + (parse.words[name.last] in (",", "(", "–", "—"))
        told = parse.tag[at] in ("WP", "WP$", "WDT") and not _TAKEN & set(parse.lower[at : at + 6])
        if told or (at > name.last and parse.tag[at] in ("CD", "DT", "PRP$")):
            return True
        before = name.first - 1
        if before >= 0 and parse.words[before].islower() and parse.tag[before] == "JJ":
            return True
    return False


POLITE = frozenset("mr mr. ms ms. mrs mrs. miss".split())
"""What stands before the surname of somebody whom the text has told of."""

_SOON = 3
"""Sentences within which an office's holder is named."""


def comes_in(marked: MarkedArticle, office: int, holder: Entity, others: set[int]) -> bool:
    """Whether somebody comes in by his surname alone right after an office: "The Kenyan president … Mr Doe".

    The ``others`` who have such an office must all have been named before, as another's.
    """
    name = holder.names[0]
    near = 0 <= marked.sentence_at(name.start) - marked.sentence_at(office) <= _SOON
    known = all(marked.entities[i].names[0].start < office for i in others)
    return near and known and office < name.start and marked.parse.lower[name.first - 1] in POLITE
