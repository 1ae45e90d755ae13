"""Where content begins and ends: before relays and the reporter's own comment, with its quotations whole."""

from __future__ import annotations

import re

from summarizer.mark import MarkedArticle
from summarizer.mark.appositions import is_title
from summarizer.mark.cues import Cue
from summarizer.mark.lexicon.cues import BODIES, RELAY, SPEAKERS, SUMMATIVE
from summarizer.mark.lexicon.tags import FINITE
from summarizer.mark.quotes import Quotation
from summarizer.mark.subject_places import beside_with

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


def _says_on(marked: MarkedArticle, other: Cue) -> bool:
    """Whether a verb at the end has what it says behind it: "that where they sat, Peru demanded a pause"."""
    parse = marked.parse
    if parse.tag[other.token] not in FINITE:
        return False
    behind = (c for c in parse.children[other.token] if c > other.token)
    return other.base != "tell" and any(parse.dep[c] in ("dobj", "ccomp", "xcomp") for c in behind)


def without_comment(marked: MarkedArticle, cue: Cue, others: list[Cue], start: int, end: int) -> Span:
    """End before what the reporter adds: ", an allegation that …", and a verb that goes on after the clause.

    "He said they had left and praised them": a verb in the simple past, joined by "and" without a
    subject of its own to a clause in another tense, belongs beside the cue.
    """
    parse, text = marked.parse, marked.article.text
    first, last = marked.token_at(start), marked.token_at(max(end - 1, start))
    quoted = [(q.start, q.end) for q in marked.quotations_near(start, end)]
    for index in range(max(first, cue.token) + 3, last):
        if parse.words[index] != "," or index + 2 > last or any(a <= parse.start[index] < b for a, b in quoted):
            continue
        noun = index + 2 + (parse.tag[index + 2] == "JJ")
        if (
            parse.lower[index + 1] in ("a", "an")
            and noun <= last
            and parse.lower[noun] in SUMMATIVE
            and first > cue.token
        ):
            return start, parse.start[index]
    if first <= cue.token:
        return start, end
    for match in _LATER.finditer(text, start, end):
        at = marked.token_at(match.end())
        if any(a <= match.start() < b for a, b in quoted) or not any(o.token > at for o in others):
            continue
        return start, match.start()  # "denied that it had failed, hours after an agency reported …"
    for other in others:
        verb = other.token
        before = verb - 1
        did = any(parse.lower[c] == "did" and parse.dep[c] == "aux" for c in parse.children[verb])
        if not first + 2 < verb <= last or (parse.tag[verb] not in ("VBD", "VBZ") and not did):
            continue
        if not did and parse.tag[cue.token] not in (parse.tag[verb], "VBG"):
            continue
        while before > first and (parse.tag[before] == "RB" or parse.lower[before] == "did"):
            before -= 1
        if parse.lower[before] not in ("and", "but") or any(
            parse.dep[c] in ("nsubj", "nsubjpass") for c in parse.children[verb]
        ):
            continue
        clause = parse.head[verb]
        if clause == cue.token and parse.dep[verb] == "conj":
            return start, min(end, parse.start[before])
        if any(a <= parse.start[clause] < b <= parse.start[before] for a, b in quoted):
            return start, min(end, parse.start[before])  # the clause ends with its quotation
        subject = next((c for c in parse.children[clause] if parse.dep[c] in ("nsubj", "nsubjpass")), -1)
        named = parse.lower[subject]
        inanimate = subject >= 0 and parse.tag[subject] in ("NN", "NNS") and named not in SPEAKERS | BODIES
        acting = (parse.tag[subject] == "NN" and is_title(named)) or named.removesuffix("s").endswith("ist")
        inanimate = inanimate and not acting
        if inanimate:
            return start, min(end, parse.start[before])
        auxiliaries = {parse.lower[c] for c in parse.children[clause] if parse.dep[c] in ("aux", "auxpass")}
        if parse.tag[clause] != "VBD" or auxiliaries & {"had", "was", "were", "would", "will"}:
            return start, min(end, parse.start[before])
        if parse.tag[verb] == parse.tag[cue.token] == "VBZ":
            return start, min(end, parse.start[before])  # "says that they left and describes them as …"
    for other in others:
        verb, at = other.token, parse.start[other.token]
        both = parse.tag[verb] == parse.tag[cue.token] == "VBG" and first + 2 < verb <= last
        both = both and parse.lower[verb - 1] == "and" and parse.tag[parse.head[verb]] != "VBG"
        if both and parse.dep[verb] == "conj" and not any(a <= at < b for a, b in quoted):
            return start, parse.start[verb - 1]  # "saying he would stay and calling for talks"
    for verb in range(first + 3, last):
        withheld = parse.lower[verb] in _WITHHOLDS and parse.lower[verb - 1] == "but" and parse.lower[verb + 1] == "to"
        if withheld and not any(a <= parse.start[verb] < b for a, b in quoted):
            return start, parse.start[verb - 1]  # "said that they had spoken, but declined to say of what"
    for aside in (_JUDGED.search(text, start, end), _UNSAID.search(text, start, end)):
        if aside and not any(a <= aside.start() < b for a, b in quoted):
            return start, aside.start()
    return start, end


_WITHHOLDS = frozenset("declined refused declines refuses".split())
"""Verbs of what somebody would not say."""

_JUDGED = re.compile(r",\s+in what\s(?:\w+\s){0,2}(?:be|was|is|were|seems?|seemed|appears?|appeared|looks?|amounts?)\b")
"""How the reporter judges what he tells: ", in what would be the first such visit"."""

_UNSAID = re.compile(
    r",?\s(?:but|though|although|while)\s(?:(?:he|she|it|they)\s)?(?:did|would|could|does|do|will)(?:\s(?:not|never)|n[’']t)\s"
    r"(?:immediately\s|directly\s)?(?:say\s(?:for\s)?(?:wh\w+|how|if|more)|elaborate|specify|comment|name|disclose|reveal|identify|"
    r"(?:give|provide|offer|go into)\s(?:\w+\s)?(?:details?|names?|reasons?|figures?|evidence|explanation))\b"
)
"""How the reporter adds what somebody left unsaid: ", but did not elaborate"."""

_LATER = re.compile(
    r",\s(?:\w+\s)?(?:minutes|hours|days?|weeks?|months?|shortly|just)\s(?:\w+\s)?(?:after|before)\b", re.I
)
"""How the reporter sets one statement beside another in time."""

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
