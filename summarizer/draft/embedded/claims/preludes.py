"""What stands before content and is none of it: when and to whom it was said, a sentence before it, "however"."""

from __future__ import annotations

import re

from summarizer.draft.embedded.claims.bounds import Span
from summarizer.draft.embedded.claims.complements import own
from summarizer.mark import MarkedArticle
from summarizer.mark.cues.find import Cue
from summarizer.mark.cues.nameless import closes_sentence
from summarizer.mark.dates.lexicon import DAYS
from summarizer.mark.lexicon.cues import CLAUSE
from summarizer.mark.lexicon.tags import FINITE

_FARTHEST = 10
"""Tokens before the "that" of "told the state channel Tele Nord that"."""

_LINK = re.compile(r"(?:however|meanwhile|though|for (?:his|her|its|their) part|on the other hand),\s+(?=\S)", re.I)


def without_prelude(marked: MarkedArticle, cue: Cue, start: int, end: int) -> Span:
    """Content without what leads up to it: "said at the time that …", "told Tele Nord that …", "however, …"."""
    if link := _LINK.match(marked.article.text, start, end):
        start = link.end()
    parse, first = marked.parse, marked.token_at(start)
    if cue.base not in CLAUSE or first != max(cue.token + 1, cue.last):
        return start, end
    last = marked.token_at(max(end - 1, start))
    that = next((i for i in range(first + 1, min(first + _FARTHEST, last)) if parse.lower[i] == "that"), -1)
    if that < 0 or parse.tag[that + 1] in FINITE or any(parse.words[i] in ',;:"“' for i in range(first, that)):
        return start, end
    if any(parse.tag[i] in FINITE for i in range(first, that)):
        return start, end
    told = cue.base in ("tell", "inform", "remind", "assure", "warn") and parse.tag[first] != "PRP"
    aside = parse.tag[first] in ("IN", "RB", "TO") or parse.lower[first] in _WHEN
    return (parse.start[that + 1], end) if told or aside else (start, end)


_WHEN = DAYS | {"yesterday", "today", "only", "last", "this"}
"""What opens a phrase of time before what was said: "yesterday", "only last week"."""

_NEW_SENTENCE = re.compile(r"\b[a-z]{2,}\.[”\"]?\s+(?=[A-Z“\"])")


def after_sentence(marked: MarkedArticle, cue: Cue, start: int, end: int) -> int:
    """Where the last sentence begins of content before its cue, where the parser ran two together."""
    if end > marked.parse.start[cue.token]:
        return start
    ends = [m.end() for m in _NEW_SENTENCE.finditer(marked.article.text, start, end)]
    quoted = marked.quotations_near(start, end)
    ends = [at for at in ends if not any(q.start < at <= q.end for q in quoted)]
    return ends[-1] if ends else start


def whole_before(marked: MarkedArticle, cue: Cue) -> Span | None:
    """The clause before ", a report found last month." at the end of a sentence, however the parser builds it."""
    parse = marked.parse
    first, last = own(cue)
    begin, end = parse.sentence_tokens[parse.sentence[cue.token]]
    while begin < first and parse.words[begin].isspace():
        begin += 1
    if cue.base not in CLAUSE or cue.passive or last != cue.token + 1 or parse.words[first - 1] != ",":
        return None
    told = any(parse.tag[i] in FINITE for i in range(begin, first)) and (
        parse.tag[begin] not in ("IN", "VBG", "WRB") or parse.lower[begin] == "among"
    )
    if first - begin < 4 or not told or not closes_sentence(parse, cue.token, end):
        return None
    return parse.start[begin], parse.end[first - 2]


def told_then_quoted(marked: MarkedArticle, cue: Cue, found: list[Span]) -> list[Span]:
    """The quotation of "The talks failed, one of them said: “…”", which goes on with what was said before."""
    _, last = own(cue)
    stop = marked.parse.end[last - 1]
    if not found or found[-1][1] > marked.parse.start[cue.token] or cue.base == "according":
        return []
    after = next((q for q in marked.quotations_near(stop, stop + 4) if q.start >= stop), None)
    if after is None or not re.fullmatch(r"\s*:\s*", marked.article.text[stop : after.start]):
        return []
    return list(after.pieces)
