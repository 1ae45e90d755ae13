"""Where content begins and ends: before relays, with its quotations whole."""

from __future__ import annotations

import re

from summarizer.mark import MarkedArticle
from summarizer.mark.cues.find import Cue
from summarizer.mark.cues.set_beside import beside_with
from summarizer.mark.lexicon.cues import CUE_FORMS, RELAY
from summarizer.mark.lexicon.tags import FINITE
from summarizer.mark.quotes import Quotation

Span = tuple[int, int]

_OUTLET_TAIL = re.compile(
    r",[\"”]?\s(?:[\w’'-]+\s){0,5}(?:media|agency|newspaper|broadcaster|television|radio|daily) (?:reported|said|added)(?:\s(?:on|late|early)?\s?\w+)?(?:$|,\s(?:as|after|while)\b)"
)


def without_relays(marked: MarkedArticle, cue: Cue, others: list[Cue], start: int, end: int) -> Span:
    """End before ", according to X" and before ", X reported", where they close the sentence."""
    parse, text = marked.parse, marked.article.text
    for other in others:
        if other is cue or other.subject is None:
            continue
        if shares_subject(marked, other) and other.token < cue.token:
            continue
        first = parse.start[min(other.subject[0], other.token)]
        if other.base in RELAY and parse.tag[other.token] == "VBG":
            first = parse.start[other.token]  # ", citing two officials" shares its subject
        own = [
            c for c in parse.children[other.token] if parse.dep[c] == "nsubj" or parse.lower[c] in ("one", "another")
        ]
        with_ = parse.left[own[0]] - 1 if own and parse.tag[other.token] == "VBG" else -1
        if with_ < 0 and beside_with(parse, other.token) == other.head:
            with_ = next(i for i in range(other.head, 0, -1) if parse.lower[i] == "with")
        if with_ > 0 and parse.lower[with_] == "with" and parse.words[with_ - 1] in (",", '"', "”"):
            end = min(end, parse.start[with_]) if parse.start[with_] > start else end
            continue  # ", with the analyst saying": hers
        if start < first < end and parse.sentence[other.token] == parse.sentence[cue.token]:
            before = text[:first].rstrip()
            tail = parse.end[max(other.subject[1], other.token + 1) - 1]
            if before.endswith((",", ',"', ",”", ", ")) and (
                other.base == "according"
                or (
                    (end - tail < 60 and not re.search(r"[,\"“]", text[tail:end].strip(' ."”')))
                    and not _says_on(marked, other)
                )
            ):
                end = min(end, first)
    if match := _OUTLET_TAIL.search(text, start, end):
        end = match.start()
    if cue.base != "according" and parse.lower[parse.right[cue.token]] == "according":
        end = min(end, parse.start[parse.right[cue.token]])
    return start, end


def shares_subject(marked: MarkedArticle, cue: Cue) -> bool:
    """Whether another verb stands between a cue and its subject, as in no relay and no aside: "she toured it and asked"."""
    verb = marked.parse.head[cue.token]
    return marked.parse.dep[cue.token] == "conj" and cue.head < verb < cue.token


def _says_on(marked: MarkedArticle, other: Cue) -> bool:
    """Whether a verb at the end has what it says behind it: "that where they sat, Peru demanded a pause"."""
    parse = marked.parse
    if parse.tag[other.token] not in FINITE:
        return False
    behind = (c for c in parse.children[other.token] if c > other.token)
    return other.base != "tell" and any(parse.dep[c] in ("dobj", "ccomp", "xcomp") for c in behind)


_LINKS = re.compile(r"\s*(?::\s*|,?\s*(?:and|but|or)\s+(?:that\s+)?)?")
"""What may stand between content and a quotation that goes on with it."""
_OWN_LINK = re.compile(r"(?:and|but|or|because|so)\s")
"""How a quotation opens that goes on with what was told before it."""
_REACH = 12


def with_quotations(marked: MarkedArticle, cue: Cue, start: int, end: int) -> Span:
    """Take in whole any quotation that the content touches; a comma before a closing mark ends it."""
    text = marked.article.text
    verb = marked.parse.start[cue.token]
    stop = marked.sentences[marked.parse.sentence[cue.token]].end
    for quotation in marked.quotations_near(start, end + _REACH):
        if quotation.end <= start or (quotation.start >= end and quotation.start >= stop):
            continue
        linked = _LINKS.fullmatch(text, end, quotation.start) or (
            _OWN_LINK.match(text, quotation.pieces[0][0]) and text[end : quotation.start].strip() == ","
        )
        if quotation.start >= end and not (start > verb and linked):
            continue
        if quotation.start <= verb < quotation.end:
            continue
        start, end = min(start, quotation.start), max(end, quotation.end)
        if (
            ends_clause(text, quotation)
            and end > quotation.end
            and quotation.start > verb
            and not re.match(r"\s*(?:and|or|but)?\s*[\"“]|,?\s*(?:and|but) that\b", text[quotation.end :][:12])
        ):
            return start, quotation.end
    return start, end


def ends_clause(text: str, quotation: Quotation) -> bool:
    """Whether the quotation closes its clause, as copy shows by a comma or stop before the closing mark."""
    inner = text[quotation.pieces[-1][0] : quotation.pieces[-1][1]].rstrip("'’ ")
    return inner.endswith((",", ".", "!", "?")) or text[quotation.end : quotation.end + 1] in (",", ".")


def after_colon(marked: MarkedArticle, begin: int, stop: int) -> int:
    """Past a colon or semicolon: what stands before it is another clause."""
    parse = marked.parse
    quoted = [(q.start, q.end) for q in marked.quotations_near(parse.start[begin], parse.end[max(stop - 1, begin)])]
    for index in range(stop - 2, begin, -1):
        if parse.words[index] in (":", ";") and not any(a <= parse.start[index] < b for a, b in quoted):
            return index + 1
    return begin


def sentence_opening(marked: MarkedArticle, cue: Cue, begin: int) -> int:
    """The sentence's first word where only the clause's own beginnings stand before ``begin``."""
    parse = marked.parse
    first, _ = parse.sentence_tokens[parse.sentence[cue.token]]
    between = range(first, begin)
    main = parse.head[cue.token]  # "Doe sat beside Roe, and the two talked, aides said", for the parser three clauses
    joined = parse.dep[cue.token] == "conj" and main in between and parse.lower[begin - 2 : begin] == [",", "and"]
    joined = joined and parse.dep[main] == "ROOT" and parse.lower[main] not in CUE_FORMS
    if not joined and any(parse.tag[i] in ("VBD", "VBZ", "VBP", "MD") for i in between):
        return begin
    first = after_colon(marked, first, begin)
    while first < begin and (
        parse.tag[first] in ("CC", "``") or parse.words[first] == "," or parse.words[first].isspace()
    ):
        first += 1
    return first
