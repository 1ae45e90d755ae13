"""Content behind a verb's preposition by place alone, where the parser hangs it elsewhere: "spoke in his speech of a man “…”"."""

from __future__ import annotations

from summarizer.draft.embedded.bounds import Span
from summarizer.draft.embedded.complements import MARKS
from summarizer.draft.embedded.reach import WHERE_SAID
from summarizer.mark import MarkedArticle
from summarizer.mark.cues import Cue
from summarizer.mark.lexicon.cues import CUE_FORMS, DOCUMENTS, PREPOSITION
from summarizer.mark.lexicon.tags import FINITE

_ADVERBS = ("RB", "RP")
_THIN = 4
"""Tokens below which "spoke of the accident" says no more than what it was about."""

_WHERE = frozenset("in on at during after before to with from through via".split())
"""Prepositions of where, when and to whom something was said."""

_HEARD = frozenset("reporters journalists lawmakers supporters viewers readers parliament delegates mourners".split())
"""Who hears it."""

_LONGEST = 9
"""Tokens of the longest phrase of where something was said."""


def behind_preposition(marked: MarkedArticle, cue: Cue) -> Span | None:
    """The quotation, phrase or clause behind the verb's own preposition."""
    parse, verb = marked.parse, cue.token
    if cue.base not in PREPOSITION or cue.passive:
        return None
    _, stop = parse.sentence_tokens[parse.sentence[verb]]
    while stop > verb and (parse.words[stop - 1].isspace() or parse.words[stop - 1] == "."):
        stop -= 1
    link = _link(marked, cue, max(verb + 1, cue.last), stop)
    if link < 0 or link + 1 >= stop:
        return None
    begin = link + 1
    opens = begin + (parse.tag[begin] in ("DT", "PRP$") and parse.words[begin + 1] in MARKS)
    if quoted := next(
        (q for q in marked.quotations_near(parse.start[opens], parse.end[opens]) if q.start == parse.start[opens]), None
    ):
        return quoted.start, quoted.end
    relative, end = False, begin
    while end < stop:
        if parse.words[end] in MARKS:
            quoted = next(
                (q for q in marked.quotations_near(parse.start[end], parse.end[end]) if q.start == parse.start[end]),
                None,
            )
            return (parse.start[begin], quoted.end) if quoted else None
        relative = relative or parse.tag[end] in ("WP", "WDT", "WRB") or parse.lower[end] == "that"
        if parse.words[end] in (",", ";", ":", "–", "—") or parse.lower[end] == "but":
            break
        if parse.tag[end] in FINITE and not relative:
            break
        if parse.lower[end] in ("and", "or") and (parse.tag[end + 1] in FINITE or parse.lower[end + 1] in CUE_FORMS):
            break
        end += 1
    infinitive = any(parse.tag[i] == "TO" and parse.tag[i + 1] == "VB" for i in range(begin, end))
    if end < stop and parse.tag[end] in FINITE:
        return None
    thin = cue.base == "speak" and end - begin < _THIN and not any(parse.tag[i] == "CD" for i in range(begin, end))
    if thin or begin == end or not (infinitive or cue.base in _OFTEN_AMISS):
        return None
    return parse.start[begin], parse.end[end - 1]


_OFTEN_AMISS = frozenset("speak complain boast warn".split())
"""Verbs whose phrase may stand far behind them, on a noun for the speech that it was in."""


def _link(marked: MarkedArticle, cue: Cue, index: int, stop: int) -> int:
    """The verb's preposition, behind nothing but where, when and to whom it was said; -1 for none."""
    parse, wanted = marked.parse, PREPOSITION[cue.base]
    while index < stop:
        if parse.lower[index] in wanted:
            return index
        if parse.tag[index] in _ADVERBS or _is_dated(marked, index):
            index += 1
        elif parse.lower[index] in _WHERE:
            noun = next(
                (
                    i
                    for i in range(index + 1, min(index + _LONGEST, stop))
                    if parse.tag[i][0] == "N" and parse.tag[i + 1][0] != "N"
                ),
                -1,
            )
            addressed = parse.lower[index] == "to" and index > cue.token + 1
            if noun < 0 or not (
                addressed or parse.lower[noun] in WHERE_SAID | DOCUMENTS | _HEARD or _is_dated(marked, noun)
            ):
                return -1
            index = noun + 1
        else:
            return -1
    return -1


def _is_dated(marked: MarkedArticle, index: int) -> bool:
    start, end = marked.parse.start[index], marked.parse.end[index]
    return any(date.start <= start < date.end for _, date in marked.dates_between(start, end))
