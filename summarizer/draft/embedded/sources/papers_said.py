"""Papers in which somebody says something: "said in a notice to the exchange", "in her memoir "Orlu and Back""."""

from __future__ import annotations

from summarizer.draft.embedded.sources.papers_cited import HANDED, OPENS, SAYS, TELLS, Span, phrase, walk_back
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.tags import FINITE
from summarizer.mark.nlp import Parse

_SAID_IN = frozenset(
    "notice report filing filings memo memorandum submission review study survey affidavit letter communiqué communique "
    "circular bulletin dispatch cable petition complaint prospectus leaflet pamphlet disclosure lawsuit newsletter advisory "
    "autobiography memoir memoirs diary deposition readout papers documents".split()
)
"""Papers in which something is said and that stand for themselves; statements, notes and replies are but ways to say it."""


_JOINT = frozenset("document declaration communiqué communique memorandum".split())
"""Papers that several put their names to, in which they say something together."""


def _said_in(parse: Parse, noun: int, outlets: set[int]) -> bool:
    """Whether somebody said something "in a notice to the exchange", or "in a report dated 3 May, counted" it."""
    begin, end = parse.sentence_tokens[parse.sentence[noun]]
    first = walk_back(parse, noun, "RB")
    mods = set(parse.lower[first:noun])
    link = first - 1 - (parse.lower[first - 1] in OPENS or parse.lower[first - 1] == "the")
    while begin < link and parse.words[begin].isspace():
        begin += 1
    if link == begin and parse.lower[link] == "in" and parse.lower[noun] in _JOINT and mods <= {"joint"}:
        return bool(
            (SAYS | {"expressed"}) & set(parse.lower[noun + 1 : min(noun + 9, end)])
        )  # "In the declaration, the parties said"
    if (
        parse.lower[noun] in _JOINT - _SAID_IN
        or link <= begin
        or parse.lower[link] not in ("in", "via", "through")
        or mods & {"separate", "other", "own"}
    ):
        return False
    if parse.lower[noun] in ("papers", "documents") and not (
        mods & {"court", "legal"} or parse.lower[noun + 1] in HANDED
    ):
        return False
    if parse.lower[noun + 1] in ("on", "in", "by", "for") and outlets & {noun + 2, noun + 3}:
        return False  # "in a report on the BBC"
    if parse.lower[first - 1] == "its" and outlets & set(range(begin, link)):
        return False  # "the Gazette reported in its bulletin"
    verb = next((i for i in range(link - 1, max(link - 6, begin), -1) if parse.lower[i] in SAYS), -1)
    if verb > 0 and "," not in parse.words[verb:link] and not (parse.lower[verb] == "found" and verb + 1 < link):
        return not outlets & set(range(max(verb - 4, begin), verb)) and parse.tag[verb] in (*FINITE, "VBN")
    if parse.words[link - 1] != ",":
        return False
    close = next((i for i in range(noun + 1, min(noun + 14, end)) if parse.words[i] == ","), -1)
    told = parse.lower[close + 1 : close + 2] if close > 0 else []
    return bool((SAYS | TELLS) & set(told)) and not outlets & set(range(max(link - 4, begin), link))


_BOOKS = frozenset("memoir memoirs autobiography book biography essay pamphlet study report paper".split())
"""Papers that have titles."""


_BY_BOOK = (SAYS | TELLS | {"according", "account", "accounts", "citing", "quoting"}) - {"have", "has", "read", "reads"}
"""Words of a sentence that tells what stands in a book."""


def titles(marked: MarkedArticle) -> list[Span]:
    """Titles of the books in which something stands: "in her memoir "Orlu and Back""."""
    parse = marked.parse
    found = []
    for noun, word in enumerate(parse.lower[:-3]):
        if word not in _BOOKS or parse.words[noun + 1] not in ('"', "“", "‘"):
            continue
        last = next(
            (i for i in range(noun + 2, min(noun + 12, len(parse.words))) if parse.words[i] in ('"', "”", "’")), -1
        )
        told = {"in", "to", "from"} & set(parse.lower[max(noun - 4, 0) : noun])
        begin, end = parse.sentence_tokens[parse.sentence[noun]]
        if not _BY_BOOK.intersection(parse.lower[begin:noun] + parse.lower[max(last, noun) : end]):
            continue  # "moved from the study “The Den” to the kitchen"
        if last > noun + 2 and told and parse.words[noun + 2][0].isupper():
            found.append((parse.start[noun + 2], parse.end[last - 1 - (parse.words[last - 1] == ",")]))
    return found


def papers_said(marked: MarkedArticle) -> list[Span]:
    """Phrases of papers in which something is said, and titles of books."""
    parse = marked.parse
    named = {i for n in marked.names for i in range(n.first, n.last)}
    outlets = {i for n in marked.names if n.kind == "media" for i in range(n.first, n.last)}
    return titles(marked) + [
        phrase(marked, noun)
        for noun, word in enumerate(parse.lower[:-3])
        if word in _SAID_IN | _JOINT
        and noun not in named
        and parse.tag[noun].startswith("NN")
        and _said_in(parse, noun, outlets)
    ]
