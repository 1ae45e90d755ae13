"""Whether an outlet is cited."""

from __future__ import annotations

import re
from collections.abc import Set

from summarizer.draft.embedded.reference.people import Speaker
from summarizer.mark import MarkedArticle
from summarizer.mark.cues.find import Cue
from summarizer.mark.lexicon.cues import CUE_FORMS, MEDIA_NOUNS
from summarizer.mark.lexicon.organizations import ACCOUNTS, KNOWN_MEDIA
from summarizer.mark.names.name import Name
from summarizer.mark.nlp import Parse

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
    if _WORDS_OF.search(text, max(name.start - 90, 0), name.start):
        return True
    if _SPOKEN_TO.search(text, max(name.start - 60, 0), name.start) and parse.lower[name.last] not in _STAFF:
        return True  # whatever the parser makes of "an interview with Orlu News broadcast on Monday"
    root = name.last - 1
    while name.first <= parse.head[root] < root:
        root = parse.head[root]  # "the Medical Journal of Peru"
    if parse.dep[root] == "compound" and root + 1 == parse.head[root] and parse.lower[root + 1] in MEDIA_NOUNS:
        root += 1  # "by Orlu magazine"
    head = parse.head[root]
    if parse.dep[root] in ("compound", "nmod", "poss") and parse.lower[head] in _REPORTS and head < name.last + 3:
        return True  # "did not confirm a Washington Post report"
    if parse.dep[root] == "poss" and parse.lower[head] in _PROGRAMMES:
        return parse.dep[head] == "nsubj" and (
            parse.lower[parse.head[head]] in _PRINTS or parse.lower[parse.head[head]] in CUE_FORMS
        )
    if parse.dep[root] == "appos" or on_air(marked, name):
        head = parse.head[head]
    if parse.lower[head] in ("with", "to") and not _passes_on(parse, head):
        return False
    if parse.lower[head] in _TOLD and ordered(parse, name.last):
        return False
    if parse.lower[head] in _CITING or posted(marked, name):
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


_WORDS_OF = re.compile(
    r"\b(?:remarks|comments|statement|interview|speech|address|reports?|footage|letter|message|readout|images|video)\b[^.;\n]{0,25}"
    r" (?:carried|aired|broadcast|published|released|quoted|cited|printed) by (?:the )?(?:[a-z-]+ ){0,3}$"
)
"""Words that an outlet brings: "in remarks carried by", whatever the parser hangs its name on."""

_SPOKEN_TO = re.compile(
    r"\binterviews?,? (?:\w+ )?(?:with|to) (?:the )?(?:[a-z-]+ ){0,2}$"
    r"|\b\w*poll (?:of [^.,;\n]{1,40} )?(?:published|released|carried) (?:on \w+ )?(?:by|in) (?:the )?$",
    re.I,
)
"""What somebody gives to an outlet, and a poll that one brings."""
_STAFF = frozenset("'s ’s host presenter editor reporter journalist anchor owner executive chief".split())
"""Whom and what of an outlet one talks to without news."""
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

_CITING = frozenset("told in by to with on via".split())
"""Heads on which an outlet's name hangs where a report has news from it: "told X", "in X", "via X"."""


def ordered(parse: Parse, last: int) -> bool:
    """Whether somebody was told to do something: "told the Gazette to correct its report"."""
    last += parse.lower[last] in MEDIA_NOUNS
    return parse.lower[last] == "to" and parse.tag[last + 1] == "VB"


_TALKS = frozenset(
    "interview interviews conversation conversations spoke speak speaking talk talks talked talking share shared sharing comments "
    "remarks statement according leaked passed handed given sent shown supplied forwarded reference".split()
)
"""What somebody has or does with an outlet, and what is brought to one, that it passes on."""


def _passes_on(parse: Parse, link: int) -> bool:
    """Whether words came "to" or "with" an outlet: not as one signs an agreement with it, or sends a letter to it."""
    above = parse.head[link]
    told = parse.lower[above] in _TALKS and not (parse.lower[above] == "sent" and parse.tag[above] != "VBN")
    within = parse.dep[above] == "pobj" and parse.lower[parse.head[above]] == "in"  # "in a letter to the Gazette"
    return told or within or parse.lower[above] in CUE_FORMS


def named_beside(marked: MarkedArticle, head: int) -> list[Speaker]:
    """The outlets named after a first: "The Gazette and Orlu Radio both reported"."""
    joined = [c for c in marked.parse.children[head] if marked.parse.dep[c] == "conj"] if head >= 0 else []
    names = [
        n for n in marked.names if n.kind == "media" and n.entity >= 0 and any(n.first <= c < n.last for c in joined)
    ]
    return [Speaker(name.entity, None, media=True) for name in names]


def in_passing(marked: MarkedArticle, cue: Cue, told: int) -> bool:
    """Whether an outlet told what a relative clause is about: "Doe, whose bid was first reported by Reuters, said"."""
    parse = marked.parse
    relative = parse.dep[cue.token] == "relcl" and parse.tag[cue.token] == "VBN"
    if any(
        parse.lower[c] in ("when", "once", "after", "before", "since") and parse.dep[c] in ("mark", "advmod")
        for c in parse.children[cue.token]
        if c < cue.head
    ):
        while 0 <= told != cue.token and parse.head[told] != told:
            told = parse.head[told]
        return told != cue.token  # "When the Gazette reported the leak, Doe said"
    return relative and cue.base == "report" and told > cue.token
