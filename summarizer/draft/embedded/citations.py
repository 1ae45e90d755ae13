"""Whether an outlet or a body is cited: as the place where something was said, for news of others, or not at all."""

from __future__ import annotations

import re

from summarizer.draft.embedded.people import Speaker
from summarizer.draft.embedded.relays import Attribution
from summarizer.mark import MarkedArticle
from summarizer.mark.cues import Cue
from summarizer.mark.entities import Entity
from summarizer.mark.lexicon.cues import BODIES, INSTITUTIONS, MEDIA_NOUNS, SAYING, SPEAKERS
from summarizer.mark.name import Name

_PUBLISHED = frozenset("bulletin report survey study filing note memo review audit analysis paper book memoir".split())
"""Documents in which a body says something: "said in its weekly bulletin"."""


def cited(marked: MarkedArticle, name: Name) -> bool:
    """Whether an outlet is named as the place where something was said or printed: "told X", "in X", "by X"."""
    parse = marked.parse
    head = parse.head[name.last - 1]
    if parse.dep[name.last - 1] == "appos":
        head = parse.head[head]
    if parse.lower[head] in _CITING and parse.lower[head] != "of":
        return True
    # "to the news agency X": whatever the parser makes of the name
    before = name.first - 1
    while before > 0 and name.first - before < 6 and parse.tag[before] in ("NN", "JJ", "DT", "NNP", "POS"):
        before -= 1
    return before < name.first - 1 and parse.lower[name.first - 1] in MEDIA_NOUNS and parse.lower[before] in _CITING


_INDEX = re.compile(r"\s+(?:Industrial |Composite )?(?:Average|Index|average|index|indices)\b")
_MOVES = frozenset(
    "dropped fell rose gained lost closed climbed slid plunged slipped jumped ended was is stood tumbled soared surged "
    "sank shed".split()
)
"""What an index of prices does; an agency doesn't."""


def is_index(marked: MarkedArticle, entity: Entity) -> bool:
    """Whether a publisher's name stands for its index of share prices: "the Coast Wire Average", "the Doe fell"."""
    parse, text = marked.parse, marked.article.text
    if any(_INDEX.match(text, m.end()) for form in entity.forms for m in re.finditer(re.escape(form), text)):
        return True
    for name in entity.names:
        moved = any(word in _MOVES for word in parse.lower[name.last : name.last + 8])
        if moved and _POINTS & set(parse.lower[name.last : name.last + 14]):
            return True
    return False


_POINTS = frozenset("points point percent percentage %".split())

_CITING = frozenset("told in by to with on via".split())


_COUNTING = frozenset("report estimate find forecast predict calculate reckon".split())
"""Verbs by which a body gives figures and news of others."""
_OWN = re.compile(r"\b(?:its|it|they|we|our)\b", re.I)


_PUBLIC = re.compile(
    r"\b(?:department|office|commission|council|institute|survey|bureau|service|observatory|authority|authorities|presidency"
    r"|health|police|ministry|army|navy|air force|armed forces|military|statistics|coast guard|fire brigade|prosecutors?)\b",
    re.I,
)
"""Names of bodies whose work it is to tell the public: a weather office, an election commission, a disaster council."""


def tells_of_others(marked: MarkedArticle, cue: Cue, speaker: Speaker, attributions: list[Attribution]) -> bool:
    """Whether a body is cited for what is not its own: "the institute estimates that 3 per cent of flats are empty"."""
    if speaker.words is None or speaker.document or speaker.media:
        return False
    entity = marked.entities[speaker.entity] if speaker.entity >= 0 else None
    text = marked.article.text
    if entity is not None and entity.kind != "organization":
        return False
    if entity is None and marked.parse.lower[cue.head] not in INSTITUTIONS | BODIES:
        return False  # "an official at the ministry"
    if marked.parse.tag[cue.subject[0] if cue.subject else cue.head] == "PRP$":
        return False  # "his office"
    names = " ".join(entity.forms) if entity else text[slice(*speaker.words)]
    public = _PUBLIC.search(names) and cue.base in SAYING
    if not public and (entity is None or cue.base not in _COUNTING):
        return False
    said = [a for a in attributions if a.token == cue.token]
    return bool(said) and not any(_OWN.search(text, *piece) for a in said for piece in a.content)


def citing(marked: MarkedArticle) -> list[int]:
    """Those whom "citing two officials" names, by their tokens; reasons that somebody cites are none of them."""
    parse = marked.parse
    return [
        child
        for token, word in enumerate(parse.lower)
        if word == "citing"
        for child in parse.children[token]
        if parse.dep[child] == "dobj" and parse.lower[child] in SPEAKERS | INSTITUTIONS
    ]


_ISSUED = frozenset(
    "released published issued posted compiled prepared conducted commissioned produced gathered collected".split()
)
_STUDIES = frozenset(
    "report reports study studies survey surveys poll polls figures data estimates review analysis research".split()
)
"""Documents in which a body tells of others, so that who made them is a source, too."""


def issuer_of(marked: MarkedArticle, speaker: Speaker) -> int:
    """Token of who is behind "figures released by the institute", "a study by the institute"; -1 for nobody."""
    if not speaker.document or speaker.words is None:
        return -1
    parse = marked.parse
    first, last = marked.token_at(speaker.words[0]), marked.token_at(speaker.words[1] - 1) + 1
    for link in range(first + 1, last):
        verb = parse.lower[link - 1]
        if parse.lower[link] == "by" and verb in _ISSUED | _STUDIES:
            return next((child for child in parse.children[link] if parse.dep[child] == "pobj"), -1)
    return -1


def published_in(marked: MarkedArticle, cue: Cue) -> tuple[int, int] | None:
    """The document of "said in its weekly bulletin", without its determiner."""
    parse = marked.parse
    for link in range(*parse.sentence_tokens[parse.sentence[cue.token]]):
        if parse.lower[link] == "on" and parse.dep[link] == "prep":
            for site in parse.children[link]:
                if parse.dep[site] == "pobj" and parse.lower[site] in ("website", "blog"):
                    first = link + 1 + (parse.tag[link + 1] == "DT")
                    if parse.lower[site] == "blog" and parse.tag[first] == "PRP$":
                        return parse.start[site], parse.end[site]
                    return None if parse.tag[first] == "PRP$" else (parse.start[first], parse.end[site])
    for link in parse.children[cue.token]:
        if parse.lower[link] == "in" and parse.dep[link] == "prep":
            for noun in parse.children[link]:
                if parse.dep[noun] == "pobj" and parse.lower[noun] in _PUBLISHED:
                    first = link + 1 + (parse.tag[link + 1] in ("DT", "PRP$"))
                    return parse.start[first], parse.end[noun]
    return None
