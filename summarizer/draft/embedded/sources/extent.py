"""How far the phrase of somebody without a name goes, and whom outlets cite, by tags and order alone."""

from __future__ import annotations

from summarizer.draft.embedded.reference.people import Speaker
from summarizer.draft.embedded.sources.words import COUNTED, FURTHER, is_human
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.cues import CITES, CUE_FORMS, MEDIA_NOUNS
from summarizer.mark.lexicon.papers import SHOWABLE
from summarizer.mark.lexicon.tags import FINITE

Span = tuple[int, int]

_INSIDE = (
    "NN",
    "NNS",
    "NNP",
    "NNPS",
    "JJ",
    "JJS",
    "CD",
    "DT",
    "PRP$",
    "POS",
    "HYPH",
    "VBN",
    "VBG",
    "WP",
    "RB",
    "CC",
    "PRP",
)
"""Tags of words within a noun phrase and the phrases that hang on it."""

_LINKS = frozenset("of on in at from with by to for around near inside within about".split())
"""Prepositions at which the parser cuts a phrase off that goes on: "residents of the village of | Rinta"."""
_TELLS_HOW = frozenset(
    "present close familiar briefed employed involved based working with around near inside from at".split()
)
"""Words after people without a name that tell where they are or how they know."""
_NUMBERS = COUNTED | FURTHER | {"unnamed", "unidentified", "anonymous"}
"""Words that bring in people without a name: by number, as further ones, or by telling that they have none."""

_EMPTY = frozenset("people person persons".split())
"""Nouns that name nobody without the clause after them: "two people who were there"."""


def completed(marked: MarkedArticle, speaker: Speaker) -> Span | None:
    """The phrase with what the parser cut off: "residents of the village of | Rinta", "two people | who were there"."""
    parse, span = marked.parse, speaker.words
    if span is None or speaker.entity >= 0 or speaker.document or speaker.media:
        return span
    last, end = marked.token_at(span[1] - 1), parse.sentence_tokens[parse.sentence[marked.token_at(span[0])]][1]
    first = marked.token_at(span[0])
    if parse.end[last] != span[1] or last < first or not any(is_human(parse.lower[i]) for i in range(first, last + 1)):
        return span
    if parse.lower[last] in ("there", "here") and is_human(parse.lower[last - 1]):
        return span[0], parse.end[last - 1]
    if parse.lower[last] in _LINKS and last > first:
        stop = _phrase(marked, last + 1, end)
        return (span[0], parse.end[stop - 1]) if stop > last + 1 else span
    if parse.lower[last : last + 2] == ["briefed", "on"]:
        return span[0], parse.end[_phrase(marked, last + 1, end) - 1]
    known = parse.lower[last] in _EMPTY and {parse.lower[first], parse.lower[first - 1]} & _NUMBERS
    if known and parse.lower[last + 1] == "who" and (stop := _relative(marked, last + 1, end)):
        return span[0], parse.end[stop - 1]
    if known and parse.lower[last + 1] in ("with", "familiar", "close", "briefed"):
        return span[0], parse.end[_phrase(marked, last + 1, end) - 1]
    return span


def _phrase(marked: MarkedArticle, at: int, end: int) -> int:
    """Where a phrase after a preposition ends: before a verb or a mark, but after "what was said"."""
    parse = marked.parse
    while at < end and (
        parse.tag[at] in _INSIDE or parse.lower[at] in _LINKS or parse.words[at] == "-" or parse.tag[at] == "-"
    ):
        if parse.lower[at] == "what":
            return next((i for i in range(at, end) if parse.words[i] in (",", ".", ";", '"', "”")), end)
        if (parse.lower[at] in CUE_FORMS and parse.tag[at] in FINITE) or parse.lower[at] in _ENDS:
            break
        at += 1
    return at


def _relative(marked: MarkedArticle, who: int, end: int) -> int:
    """Where a clause with "who" and no comma ends: before the verb of saying, or a mark; 0 where it is long or quoted."""
    parse = marked.parse
    verb = next((i for i in range(who + 1, min(who + 4, end)) if parse.tag[i] in FINITE), -1)
    if verb < 0:
        return 0
    for at in range(verb + 1, min(verb + 9, end)):
        if parse.words[at] in (",", ".", ";") or (parse.lower[at] in CUE_FORMS and parse.tag[at] in FINITE):
            return at
        if parse.words[at] in ('"', "“", "”", "‘"):
            return 0
    return 0


_ENDS = CITES | frozenset("who whom which as interviewed contacted".split())
"""Words before which a phrase ends: "a person with knowledge of the matter | as saying", "a source in Lima | quoted by"."""


def human_phrase(marked: MarkedArticle, at: int) -> Span | None:
    """The phrase of one or several without a name that begins at a token: "a cook employed there", "three party sources"."""
    parse = marked.parse
    end = parse.sentence_tokens[parse.sentence[at]][1]
    first = at + (parse.lower[at] in ("a", "an"))
    counted = parse.lower[at] in _NUMBERS or parse.tag[at] == "CD"
    if parse.lower[at : at + 2] == ["one", "of"] or (counted and parse.lower[at + 1 : at + 2] == ["of"]):
        noun = next((i for i in range(at + 2, min(at + 6, end)) if is_human(parse.lower[i])), -1)
    else:
        noun = -1
        for i in range(first, min(first + 7, end)):
            if parse.tag[i] not in ("NN", "NNS", "NNP", "JJ", "CD", "POS", "HYPH", "VBN", "VBG", "IN") or (
                parse.tag[i] == "IN" and (noun >= 0 or parse.lower[i] == "as")
            ):
                break
            noun = i if parse.tag[i] in ("NN", "NNS") else noun
        several = noun >= 0 and parse.tag[noun] == "NNS"
        if (
            noun < 0
            or not is_human(parse.lower[noun])
            or not (counted or several or first > at or parse.lower[noun] == "staff")
        ):
            return None
    if noun < 0:
        return None
    if any(name.kind == "person" for name in marked.names_between(noun + 1, noun + 3)):
        return None  # "a lawyer, Jane Doe"
    last = noun
    if parse.lower[noun + 1] == "who" and parse.lower[noun] in _EMPTY:
        last = max((_relative(marked, noun + 1, end) or noun + 1) - 1, noun)
    elif parse.lower[noun + 1] in _TELLS_HOW | {"in", "of"}:
        stop = _phrase(marked, noun + 2, min(end, noun + 12))
        last = max(stop - 1, noun + (parse.lower[noun + 1] in ("present", "involved")))
        while last > noun and (parse.lower[last] in _LINKS | {"and", "familiar", "close"} or parse.tag[last] == "CC"):
            last -= 1
    return parse.start[first], parse.end[last]


def outlets_within(marked: MarkedArticle, span: Span) -> list[int]:
    """The outlets of "the Orlu daily and other media", which are sources by their names."""
    if " and " not in marked.article.text[slice(*span)]:
        return []
    names = marked.names_between(marked.token_at(span[0]), marked.token_at(span[1]))
    return [name.entity for name in names if name.kind == "media" and name.entity >= 0]


def heard_by_outlets(marked: MarkedArticle) -> list[Span]:
    """Phrases of those whom outlets quote and who tell them things, and of "according to two persons present"."""
    parse = marked.parse
    outlets = {i for n in marked.names if n.kind == "media" for i in range(n.first, n.last)}
    found = []
    for at, word in enumerate(parse.lower):
        if word not in CITES and word not in ("to", "on", "from", "by"):
            continue
        begin, end = parse.sentence_tokens[parse.sentence[at]]
        here = any(i in outlets or parse.lower[i] in MEDIA_NOUNS for i in range(max(begin, at - 30), at))
        after, before = at + 1, parse.lower[at - 1]
        cited = word in CITES and here and before not in ("was", "were", "without", "not", "been")
        bases = [i for i in range(max(begin, at - 5), at) if parse.lower[i] in ("bases", "based", "base")]
        based = word == "on" and here and any(parse.words[i - 1] != "-" for i in bases)  # not "Lima-based"
        got = word in ("from", "to") and here and before in _GOT
        got = got or (word in ("by", "from") and here and _handed(marked, at, begin))
        if not (cited or based or got or (word == "to" and before == "according")):
            continue
        if after < end and (phrase := human_phrase(marked, after)):
            found.append(phrase)
    return found


def _handed(marked: MarkedArticle, link: int, begin: int) -> bool:
    """Whether a paper was given to an outlet: "had been handed the recording by", "obtained the list from"."""
    parse = marked.parse
    given = range(max(link - 7, begin), link)
    verbs = _GIVEN if parse.lower[link] == "by" else _OBTAINED
    passive = {"was", "were", "been"} if parse.lower[link] == "by" else {""}
    at = next((i for i in given if parse.lower[i] in verbs and (parse.lower[i - 1] in passive or passive == {""})), -1)
    paper = set(parse.lower[at + 1 : link])
    return at >= 0 and bool(SHOWABLE & paper) and "its" not in paper  # "received a report on its printer from"


_GIVEN = frozenset("given handed passed shown sent supplied".split())
_OBTAINED = frozenset("obtained received got".split())
"""How outlets come by papers."""

_GOT = frozenset("reported reports learned learnt heard understands understood it them spoke".split())
"""What stands before "from" and "to" where an outlet tells whom it has its news from: "received them from staff"."""
