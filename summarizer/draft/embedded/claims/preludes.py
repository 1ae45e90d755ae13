"""What stands before content and is none of it: when and to whom it was said, a sentence before it, "however"."""

from __future__ import annotations

import re

from summarizer.draft.embedded.claims.bounds import Span, after_colon
from summarizer.draft.embedded.claims.complements import own
from summarizer.draft.embedded.claims.heard import AUDIENCES
from summarizer.mark import MarkedArticle
from summarizer.mark.cues.find import Cue
from summarizer.mark.cues.nameless import closes_sentence
from summarizer.mark.dates.lexicon import DAYS
from summarizer.mark.lexicon.cues import CLAUSE, CUE_FORMS, SAYING
from summarizer.mark.lexicon.tags import FINITE, NOUN_TAGS

_FARTHEST = 10
"""Tokens before the "that" of "told the state channel Tele Nord that"."""

_LINK = re.compile(r"(?:however|meanwhile|though|for (?:his|her|its|their) part|on the other hand),\s+(?=\S)", re.I)


def without_prelude(marked: MarkedArticle, cue: Cue, start: int, end: int) -> Span:
    """Content without what leads up to it: "said at the time that …", "told Tele Nord that …", "however, …"."""
    if link := _LINK.match(marked.article.text, start, end):
        start = link.end()
    parse, first = marked.parse, marked.token_at(start)
    timed = parse.lower[first + 2] == "that" and parse.tag[first + 3] not in FINITE
    if timed and any(marked.dates_between(start, start + 1)):
        return parse.start[first + 3], end  # "argued for two hours that it was safe"
    if cue.base not in CLAUSE or first != max(cue.token + 1, cue.last):
        return start, end
    near = range(first + 1, min(first + 4, len(parse.words) - 1))
    heard = (i + 1 for i in near if parse.lower[i] in AUDIENCES and parse.tag[i + 1][:1] == "N")
    if cue.base == "tell" and parse.tag[first] == "DT" and (after := next(heard, -1)) >= 0:
        return parse.start[after], end  # "told a news conference prices would fall"
    last = marked.token_at(max(end - 1, start))
    that = next((i for i in range(first + 1, min(first + _FARTHEST, last)) if parse.lower[i] == "that"), -1)
    if that < 0 or parse.tag[that + 1] in FINITE or any(parse.words[i] in ',;:"“' for i in range(first, that)):
        return start, end
    if any(parse.tag[i] in FINITE for i in range(first, that)):
        return start, end
    told = cue.base in ("tell", "inform", "remind", "assure", "warn") and parse.tag[first] != "PRP"
    aside = parse.tag[first] in ("IN", "RB", "RBR", "TO") or parse.lower[first] in _WHEN
    return (parse.start[that + 1], end) if told or aside else (start, end)


FRONTED = frozenset("despite under without since unlike besides".split())
"""Prepositions that behind a verb of saying open what is said, and do not tell when or where: "said despite the rain, it ran"."""


def with_opening(marked: MarkedArticle, cue: Cue, start: int, end: int) -> Span:
    """Content with the phrase that opens it, which the parser hangs on the verb of saying."""
    parse, first = marked.parse, cue.token + 1
    at = marked.token_at(start)
    fronted = parse.lower[first] in FRONTED and parse.lower[first + 1] not in ("oath", "pressure", "hesitation")
    fronted = cue.base in SAYING and (fronted or (parse.tag[first] == "IN" and parse.lower[at - 2] == "alone"))
    plain = fronted and parse.words[at - 1] == "," and not any(parse.tag[i] in FINITE for i in range(first, at))
    return (parse.start[first], end) if plain and first < at else (start, end)


def without_when(marked: MarkedArticle, cue: Cue, start: int, end: int) -> Span:
    """Content without when it was said: "said Sunday the pier would close", "a fee she said in May was too high".

    A subject that the parser took into the phrase before it is put back: "said in a speech | prices would fall".
    """
    parse, after_cue = marked.parse, max(cue.token + 1, cue.last)
    if cue.base not in SAYING:
        return start, end
    first = marked.token_at(start)
    if parse.tag[first] in FINITE and parse.tag[first - 1] == "NNS" and first - 3 > cue.token:
        spoken = parse.lower[first - 2] in _SPOKEN and parse.head[first - 2] == first - 1
        return (parse.start[first - 1] if spoken else start), end
    if first != after_cue:
        return start, end
    told_of = parse.dep[cue.token] == "relcl" or (parse.tag[own(cue)[0] - 1] in NOUN_TAGS and own(cue)[1] == after_cue)
    link = first + (told_of and parse.lower[first] in ("in", "on", "at"))
    for _, date in marked.dates_between(parse.start[link], parse.start[link] + 1):
        after = marked.token_at(date.end - 1) + 1
        day = parse.lower[first] in DAYS | {"yesterday", "last", "earlier"}
        if day and link == first and parse.tag[after] in ("DT", "PRP", "PRP$", "EX", "NNP", "NNS", "CD"):
            return parse.start[after], end
        if told_of and (day or link > first) and parse.tag[after] in FINITE:
            last = marked.token_at(max(end - 1, start))
            own_verbs = (i for i in range(after, last) if parse.lower[i] == "and" and parse.lower[i + 1] in CUE_FORMS)
            stop = next(own_verbs, last + 1)  # "was done, and repeated in June": what the speaker did
            return parse.start[after], parse.end[stop - 1] if stop <= last else end
    return start, end


_SPOKEN = frozenset("speech interview statement note letter post memo filing briefing column blog email e-mail".split())
"""Where things are said: right before a plural noun and a verb, they close the phrase that the noun was taken into."""

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
    last_clause = after_colon(marked, begin, first)
    begin = begin if parse.tag[last_clause] == "CC" else last_clause  # not the last of several: "…; …; and …"
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
