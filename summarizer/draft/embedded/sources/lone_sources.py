"""Sources that stand beside no claim: whom a report has in a by-clause, a credit line or a phrase that the parser misreads."""

from __future__ import annotations

import re

from summarizer.draft.embedded.sources.words import COUNTED
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.cues import CUE_FORMS, RELAY
from summarizer.mark.lexicon.papers import SHOWABLE, SHOWN
from summarizer.mark.names.name import Name
from summarizer.mark.nlp import Parse

Span = tuple[int, int]

TELLERS = frozenset(
    "source sources official officials witness witnesses resident residents diplomat diplomats expert experts analyst "
    "analysts economist economists insider insiders survivor survivors neighbour neighbours neighbor neighbors delegate "
    "delegates meteorologist meteorologists forecasters investigators aide aides negotiators villagers eyewitnesses "
    "eyewitness shippers traders parents locals scientist scientists researcher researchers observers critics".split()
)
"""People without a name from whom news comes, whatever verb tells it."""

TOLD_BY = frozenset(
    "report speak describe call estimate expect confirm warn suggest put believe fear note predict".split()
)
"""Verbs besides "say" and "tell" by which news comes from people without a name."""

_CONFIRMED = frozenset("confirmed identified described corroborated verified".split())
"""What is done by sources in the passive."""


def by_whom(marked: MarkedArticle) -> list[int]:
    """Tokens of those who "confirmed by two diplomats" and "identified by a source" name."""
    parse = marked.parse
    found = []
    for link, word in enumerate(parse.lower):
        if word == "by" and link and parse.lower[link - 1] in _CONFIRMED:
            for child in parse.children[link]:
                counted = parse.lower[parse.left[child]] in COUNTED or parse.left[child] == child
                if parse.dep[child] == "pobj" and parse.lower[child] in TELLERS and counted:
                    found.append(child)
    return found


_PUTS = frozenset(
    "put expect estimate see foresee fear predict forecast reckon remember remembered recall recalled saw attribute "
    "attributed blame blamed foresaw feared predicted expected estimated suspect suspected".split()
)
"""Verbs by which those tell of something whose words are not given."""


def _counts(parse: Parse, token: int) -> bool:
    """Whether a number or "a" brings somebody in: "two survivors", "a western diplomat"."""
    return parse.lower[parse.left[token]] in COUNTED


def puts(marked: MarkedArticle) -> list[int]:
    """Tokens of those who open a sentence with "Shippers put the cost at": people told of by what they put it at."""
    parse = marked.parse
    return [
        token
        for token, word in enumerate(parse.lower)
        if word in TELLERS
        and parse.dep[token] == "nsubj"
        and parse.tag[token] in ("NNS", "NN")
        and (
            parse.left[token] == token or parse.tag[parse.left[token]] in ("JJ", "NNP", "VBG") or _counts(parse, token)
        )
        and (parse.left[token] < token or parse.tag[token] == "NNS")
        and parse.lower[parse.head[token]] in _PUTS
    ]


_PRINTED = [["carried"], ["carries"], ["published"], ["aired"], ["broadcast"], ["ran"], ["translated"], ["rendered"]]
_PRINTS = frozenset(
    "statement statements letter letters remarks comments interview interviews footage images photos photographs video "
    "transcript recording excerpts extracts report reports quote quotes quotation words draft drafts memo memos email emails "
    "documents messages minutes chapter".split()
)
"""What outlets bring of others."""


def relaying(marked: MarkedArticle, name: Name) -> bool:
    """Whether an outlet's name, past parentheses and an adverb between commas, opens a clause that passes on news."""
    parse, words = marked.parse, marked.parse.words
    at, end = name.last, parse.sentence_tokens[parse.sentence[name.first]][1]
    if words[at : at + 1] == ["("] and ")" in words[at : at + 4]:
        at += words[at : at + 4].index(")") + 1
    if words[at : at + 1] == [","] and "," in words[at + 1 : at + 5]:
        at += words[at + 1 : at + 5].index(",") + 2
    if words[at : at + 2] == [",", "the"] and _MOUTHS & set(parse.lower[at + 2 : at + 5]):
        at = next((i + 1 for i in range(at + 3, min(at + 14, end)) if words[i] == ","), at)
        if parse.lower[at] in ("said", "says", "wrote", "writes", "carried", "published"):
            return True  # "the Orlu Star, the organ of the party, said"
    if parse.lower[at : at + 1] in _PRINTED and parse.lower[max(name.first - 5, 0) : name.first].count("as") == 1:
        return True  # "as the Lima weekly Orlu published"
    if words[at : at + 2] == [",", "which"] and _HAS_NEWS & set(parse.lower[at + 2 : min(at + 5, end)]):
        return True  # "the Gazette, which has seen the map, counts", "which says that it received them"
    at += parse.lower[at : at + 1] in (["had"], ["has"], ["also"], ["first"])
    given = parse.lower[at] in ("was", "were", "been") and parse.lower[at + 1] in _LEAKED
    papers = _PAPERS - _GIFTS if given else _PAPERS
    if (given or parse.lower[at] in ("obtained", "seen")) and papers & set(parse.lower[at + 1 : min(at + 8, end)]):
        return True  # "the Gazette was handed the recording", "has obtained the letter"
    if parse.lower[at] in ("reported", "reports") and parse.lower[at + 1] in ("that", "on", ","):
        return True  # whatever the parser makes of the verb
    nameless = parse.lower[at] == "named" and parse.lower[at + 1] in ("the", "a", "an", "one", "him", "her", "them")
    told_of = nameless or (parse.lower[at] == "identified" and parse.lower[at + 1] != "itself")
    if told_of and "as" in parse.lower[at + 2 : min(at + 9, end)]:
        return True  # "named the driver as Doe", not "named Doe as head of sport"
    printed = parse.lower[at : at + 1] in _PRINTED and _PRINTS & set(parse.lower[at + 1 : min(at + 7, end)])
    if printed and parse.tag[at] in ("VBD", "VBZ", "VBN"):
        return True  # "the agency carried the statement"
    return at < end and CUE_FORMS.get(parse.lower[at]) in RELAY and parse.tag[at] in ("VBD", "VBZ", "VBN")


_MOUTHS = frozenset("organ mouthpiece paper newspaper daily agency broadcaster voice".split())
"""What an outlet is said to be in apposition."""

_HAS_NEWS = frozenset("seen obtained reviewed reported quoted cited says said".split())
"""What a clause tells of an outlet that has the news."""

_CREDIT = re.compile(
    r"(?:^|\n|[.”\"]\s*(?=[—–\-(\[]))[ \t]*[—–\-(\[*]*[ \t]*"
    r"(?:with (?:(?:\w+ ){0,3}(?:from|by)\b|agenc(?:y|ies)\b|(?-i:[A-Z]))|additional reporting by\b|reporting by\b|sources?:|agencies:)"
    r"[^\n]{0,120}\s*\Z"
    r"|\n[a-z]{2,4}(?:/[a-z]{2,4})*,? \([^()\n]{2,60}\)\s*\Z"  # "jk/msh (DPA, AFP)"
    r"|\n[^\n]{2,80} contributed to this (?:report|story|article)[^\n]{0,20}\s*\Z",
    re.I,
)
"""The last line of a report where it thanks those who helped it."""


_LIST = re.compile(r"\n[ \t]*Sources?[ \t]*:?[ \t]*\n(?=(?:\s*[^\n]*\d{4}[^\n]*(?:\n|\Z))+\s*\Z)")
"""The heading of a list of reports, each with its day, at the end of wiki news."""


def credited(marked: MarkedArticle) -> list[Name]:
    """Outlets that the last line thanks: "— with AAP", "(With inputs from PTI)", "Additional reporting by Reuters"."""
    text = marked.article.text
    line = _CREDIT.search(text, max(len(text) - 240, 0)) or _LIST.search(text, max(len(text) - 2000, 0))
    return (
        []
        if line is None
        else [
            n
            for n in marked.names_between(marked.token_at(line.start()), len(marked.parse.words))
            if n.kind == "media" and n.start >= line.start()
        ]
    )


_PAPERS = SHOWABLE - frozenset(
    "text investigation inquiry enquiry probe paper interview account statement poll polls law constitution site sites "
    "website page record post article data figures".split()
) | {"contract", "contracts", "presentation", "slides"}
"""What can be shown to somebody in confidence."""


_GIFTS = frozenset("book books contract contracts plan plans paper papers notice notices bill bills catalogue".split())
"""Papers that an outlet is given as anybody is."""

_LEAKED = frozenset("leaked passed handed given sent forwarded shown supplied".split())
"""What is done with papers so that outlets have them."""


def papers_seen(marked: MarkedArticle) -> list[int]:
    """Tokens of papers of "in a letter to the minister, seen by the Gazette" and "logbooks, copies of which were obtained by"."""
    parse = marked.parse
    outlets = {name.first for name in marked.names if name.kind == "media"}
    found = []
    for token, word in enumerate(parse.lower):
        seen = word in SHOWN and parse.lower[token + 1 : token + 2] == ["by"]
        given = word in _LEAKED and parse.lower[token + 1] == "to" and bool(outlets & set(range(token + 2, token + 5)))
        leaked = given or (word == "leaked" and parse.lower[token - 1] in ("was", "were", "been"))
        if parse.tag[token] != "VBN" or not (seen or leaked):
            continue
        first = max(parse.sentence_tokens[parse.sentence[token]][0], token - 14)
        papers = [i for i in range(first, token) if parse.lower[i] in _PAPERS and parse.dep[i] != "compound"]
        if papers:
            paper = papers[-1]
            whole = parse.head[parse.head[paper]]  # "a draft of the report"
            found.append(whole if whole in papers and parse.lower[parse.head[paper]] == "of" else paper)
    return found
