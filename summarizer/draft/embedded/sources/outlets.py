"""Whether an outlet is cited, and whom "citing" names."""

from __future__ import annotations

import re
from collections.abc import Set

from summarizer.draft.embedded.sources.words import by_calling, is_human
from summarizer.mark import MarkedArticle
from summarizer.mark.entities import Entity
from summarizer.mark.lexicon.cues import BODIES, CUE_FORMS, DOCUMENTS, INSTITUTIONS, MEDIA_NOUNS, SPEAKERS
from summarizer.mark.lexicon.organizations import ACCOUNTS, KNOWN_MEDIA, MOVES
from summarizer.mark.lexicon.places import PLACE_HEADS
from summarizer.mark.names.name import Name
from summarizer.mark.nlp import Parse
from summarizer.mark.roles.appositions import is_title

_HOUSES = (" Press", " Books", " Publishing")
"""Endings of publishers of books: who has a book there tells them nothing."""
_BOOKS = re.compile(r"\bpublished by (?:the )?$")


def on_air(marked: MarkedArticle, name: Name) -> bool:
    """Whether an outlet owns the programme that is named next: "the BBC's Today programme"."""
    parse = marked.parse
    head = parse.head[name.last - 1]
    return parse.dep[name.last - 1] == "poss" and (
        parse.lower[head] in _PROGRAMMES or parse.tag[head].startswith("NNP")
    )


def posted(marked: MarkedArticle, name: Name) -> bool:
    """Whether a platform is named as whose account it is, or as what was written there: "on his X account"."""
    parse = marked.parse
    if KNOWN_MEDIA.get(name.text) != "social_media" or parse.lower[name.last : name.last + 1] not in _ACCOUNTS:
        return False
    before = name.first - 1
    while (
        before > 0
        and name.first - before < 6
        and parse.tag[before] in ("NN", "JJ", "DT", "NNP", "POS", "PRP$", "VBN", "RB")
    ):
        before -= 1
    return parse.lower[before] in ("on", "in", "via", "to", "through")


_ACCOUNTS = [[noun] for noun in ACCOUNTS]

FORMERLY = frozenset("formerly previously once".split())
"""Adverbs before a former name, which is no further outlet."""

_PROGRAMMES = frozenset("programme program show bulletin newscast broadcast podcast website site channel".split())
"""What of an outlet something may be said on or in."""


def cited(marked: MarkedArticle, name: Name) -> bool:
    """Whether an outlet is named as the place where something was said or printed: "told X", "in X", "by X"."""
    parse, text = marked.parse, marked.article.text
    if name.first and parse.lower[name.first - 1] in FORMERLY:
        return False  # "on X, formerly Twitter"
    if name.text.endswith(_HOUSES) and _BOOKS.search(text, max(name.start - 20, 0), name.start):
        return False  # a book, not news
    root = name.last - 1
    while name.first <= parse.head[root] < root:
        root = parse.head[root]  # "the Medical Journal of Peru"
    head = parse.head[root]
    if parse.dep[root] in ("compound", "nmod", "poss") and parse.lower[head] in _REPORTS and head < name.last + 3:
        return True  # "did not confirm a Washington Post report"
    if parse.dep[root] == "poss" and parse.lower[head] in ("website", "site", "bulletin"):
        return parse.dep[head] == "nsubj" and (
            parse.lower[parse.head[head]] in _PRINTS or parse.lower[parse.head[head]] in CUE_FORMS
        )
    if parse.dep[root] == "appos" or on_air(marked, name):
        head = parse.head[head]
    if (parse.lower[head] in _CITING and parse.lower[head] != "of") or posted(marked, name):
        return True
    listed = _LISTED.search(text, max(name.start - 110, marked.sentences[parse.sentence[name.first]].start), name.start)
    if listed and _bears(parse, marked.token_at(listed.start()), _REPORTS):
        return True
    if _POLLED.search(text, max(name.start - 80, 0), name.start):
        return True
    if (
        parse.lower[name.first - 1] in _CALLED
        and len(name.text) > 1
        and parse.lower[name.last] not in ("'s", "’s", "editor", "owner")
    ):
        return _bears(parse, root)
    # "to the news agency X": whatever the parser makes of the name
    before = name.first - 1
    while before > 0 and name.first - before < 6 and parse.tag[before] in ("NN", "JJ", "DT", "NNP", "POS"):
        before -= 1
    return before < name.first - 1 and parse.lower[name.first - 1] in MEDIA_NOUNS and parse.lower[before] in _CITING


_CALLED = frozenset("newspaper daily weekly magazine broadcaster channel station radio website portal".split())
"""Nouns with which a report brings in the outlet that it has its news from."""

_PRINTS = frozenset(
    "carried carries published publishes printed prints ran aired airs broadcast broadcasts posted appeared revealed "
    "reveals wrote writes".split()
)
"""What outlets do with news, and what it does there."""

_TOLD = frozenset("told tells telling informed informs citing quoting quoted cited cites quotes".split())
"""Verbs whose object is told news, or has told it."""


def _bears(parse: Parse, root: int, reports: Set[str] = frozenset()) -> bool:
    """Whether what an outlet stands with in its clause tells that news is from it: "he told the newspaper X".

    ``reports`` are nouns in which it may be: "denied reports in the media".
    """
    while parse.dep[root] in ("appos", "compound", "nmod", "conj") and parse.head[root] != root:
        root = parse.head[root]
    above = parse.head[root]
    if parse.dep[root] in ("dobj", "dative"):
        return parse.lower[above] in _TOLD
    if parse.dep[root] == "pobj" and parse.lower[above] not in _CITING:
        return False
    while parse.head[above] != above and parse.tag[above][:1] != "V" and parse.lower[above] != "according":
        if parse.lower[above] in reports:
            return True
        above = parse.head[above]
    return parse.lower[above] in _PRINTS or parse.lower[above] in CUE_FORMS


_LISTED = re.compile(
    r"\b(?:media|outlets?|(?:news)?papers|press|broadcasters|stations|channels|agencies|websites|sites|networks|magazines|dailies|tabloids)\b"
    r"[^.;\n]{0,20}\b(?:including|such as|among them|namely)\b[^.;\n]{0,60}$",
    re.I,
)
"""Outlets that are named as some of many, which report or don't: "reports in the media, including the X"."""

_POLLED = re.compile(
    r"\b(?:poll|survey)\b[^.,;\n]{0,40} (?:for|commissioned by|carried out for|conducted for) (?:the )?(?:\w+ ){0,2}$"
)
"""A poll "by Orlu Data for the newspaper X"."""

_REPORTS = frozenset("report reports story article exposé scoop interviews interview articles stories".split())

_INDEX = re.compile(r"\s+(?:Industrial |Composite )?(?:Average|Index|average|index|indices)\b")
_MOVES = MOVES | {"slipped", "stood"}
"""With verbs that tell of an index only where points are told, too."""


def is_index(marked: MarkedArticle, entity: Entity) -> bool:
    """Whether a publisher's name stands for its index of share prices: "the Coast Wire Average", "the Doe fell"."""
    parse, text = marked.parse, marked.article.text
    if any(text.endswith(tuple(entity.forms), 0, match.start()) for match in _INDEX.finditer(text)):
        return True
    for name in entity.names:
        moved = any(word in _MOVES for word in parse.lower[name.last : name.last + 8])
        if moved and _POINTS & set(parse.lower[name.last : name.last + 14]):
            return True
    return False


_POINTS = frozenset("points point percent percentage %".split())
"""What indexes move by."""

_CITING = frozenset("told in by to with on via".split())
"""Heads on which an outlet's name hangs where a report has news from it: "told X", "in X", "via X"."""


_CITED = frozenset("cited cites quoted quotes citing quoting to".split())
"""Words at which it is looked closer whether somebody is cited."""


def citing(marked: MarkedArticle) -> list[int]:
    """Those whom "citing two officials" names, by their tokens; reasons that somebody cites are none of them."""
    parse = marked.parse
    outlets = {name.last - 1 for name in marked.names if name.kind == "media"}
    found: list[int] = []
    for token, word in enumerate(parse.lower):
        if word not in _CITED:
            continue
        by_outlet = word in ("cited", "cites", "quoted", "quotes") and any(
            c in outlets or parse.lower[c] in MEDIA_NOUNS for c in (*parse.children[token], parse.head[token])
        )
        if word == "to" and token > 1 and parse.lower[token - 2 : token] == ["with", "reference"]:
            found += [c for c in parse.children[token] if parse.dep[c] == "pobj"]
        if word not in ("citing", "quoting") and not by_outlet:
            continue
        if token and parse.lower[token - 1] in ("without", "not"):
            continue
        objects = counted_through(marked, parse.children[token])
        objects += [c for o in objects for c in parse.children[o] if parse.dep[c] == "conj"]
        for child in objects:
            one = by_calling(parse.lower[child], [parse.lower[parse.left[child]]])  # "quoting a banker"
            voiced = one or parse.lower[child] in SPEAKERS | INSTITUTIONS | MEDIA_NOUNS | _EVIDENCE or child in outlets
            if parse.dep[child] in ("dobj", "pobj", "conj") and voiced:
                found.append(child)
    return found


def is_voice(marked: MarkedArticle, token: int) -> bool:
    """Whether who or what is cited can tell anything: not the weather, or "security concerns", that are a reason."""
    parse = marked.parse
    lower, quoted = parse.lower[token], parse.words[parse.left[token]] in ('"', "“", "‘")
    known = lower in SPEAKERS | INSTITUTIONS | MEDIA_NOUNS | DOCUMENTS | BODIES | _EVIDENCE | PLACE_HEADS or is_title(
        lower
    )
    return not quoted and (known or parse.tag[token] not in ("NN", "NNS") or is_human(lower))


def cited_phrase(marked: MarkedArticle, token: int) -> tuple[int, int]:
    """The phrase of who is cited, with what the parser hangs elsewhere: "people with knowledge of the matter"."""
    parse = marked.parse
    first, last = parse.left[token], parse.right[token] + 1
    if any(parse.dep[child] == "conj" for child in parse.children[token]):  # each of "two aides and a draft" by itself
        last = next((c for c in parse.children[token] if parse.dep[c] == "cc" and c > token), last)
    end = parse.sentence_tokens[parse.sentence[token]][1]
    if last == token + 1 and last < end and parse.lower[token] in SPEAKERS and parse.lower[last] in _KNOWING:
        while last < end and parse.words[last][0].isalnum() and parse.lower[last] not in ("that", "reported", "said"):
            last += 1
    while last > token + 1 and parse.lower[last - 1] in (",", ";", "that"):
        last -= 1
    return first, last


_KNOWING = frozenset("with familiar close briefed".split())
"""Words after a source that tell how it knows."""

_MEASURES = frozenset("pages copies hundreds dozens thousands excerpts parts".split())
"""Amounts of papers, which are no papers themselves."""


def counted_through(marked: MarkedArticle, children: list[int]) -> list[int]:
    """The objects of a verb; of "20 pages of memos" the memos."""
    parse = marked.parse
    found: list[int] = []
    for child in children:
        if parse.dep[child] == "dobj" and parse.lower[child] in _MEASURES and parse.lower[child + 1] == "of":
            found += [c for c in parse.children[child + 1] if parse.dep[c] == "pobj"]
        elif parse.dep[child] == "dobj":
            found.append(child)
    return found


_EVIDENCE = frozenset(
    "document documents draft drafts letter letters memo memos email e-mail emails report study survey poll filing filings cable cables "
    "minutes transcript transcripts figures data footage wiretap wiretaps".split()
)
"""Papers that are cited as those who know are; other than leaked ones they may be public, as figures and surveys are."""
