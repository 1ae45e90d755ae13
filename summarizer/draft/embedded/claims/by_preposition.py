"""Content behind a verb's preposition by place alone, where the parser hangs it elsewhere: "spoke in his speech of a man “…”"."""

from __future__ import annotations

from summarizer.draft.embedded.claims.bounds import Span
from summarizer.draft.embedded.claims.complements import MARKS
from summarizer.draft.embedded.claims.reach import WHERE_SAID
from summarizer.mark import MarkedArticle
from summarizer.mark.cues.find import Cue
from summarizer.mark.lexicon.cues import CUE_FORMS, DOCUMENTS, MEDIA_NOUNS, PREPOSITION, PUBLIC
from summarizer.mark.lexicon.tags import FINITE

_ADVERBS = ("RB", "RP")
_THIN = 4
"""Tokens below which "spoke of the accident" says no more than what it was about."""

_WHERE = frozenset("in on at during after before to with from through via".split())
"""Prepositions of where, when and to whom something was said."""

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
    if parse.tag[begin] in ("IN", "TO"):
        return None  # "measures that he spoke about in his address"
    where = parse.lower[link] == "of" and parse.lower[link - 1] in (WHERE_SAID | DOCUMENTS) - PUBLIC
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
        if end > begin and not where and (parse.lower[end] in _WHEN or _tells_where(marked, end)):
            break
        if parse.tag[end] in FINITE and not relative:
            break
        if parse.lower[end] in ("and", "or") and (parse.tag[end + 1] in FINITE or parse.lower[end + 1] in CUE_FORMS):
            break
        end += 1
    if where:
        return None
    infinitive = any(parse.tag[i] == "TO" and parse.tag[i + 1] == "VB" for i in range(begin, end))
    if end < stop and parse.tag[end] in FINITE:
        return None
    thin = cue.base == "speak" and end - begin < _THIN and not any(parse.tag[i] == "CD" for i in range(begin, end))
    if thin or begin == end or not (infinitive or cue.base in _OFTEN_AMISS):
        return None
    return parse.start[begin], parse.end[end - 1]


_OFTEN_AMISS = frozenset("speak complain boast warn".split())
"""Verbs whose phrase may stand far behind them, on a noun for the speech that it was in."""


_WHEN = frozenset("after before when while since until because although though".split())
"""What begins a phrase or clause of when and why somebody spoke, which is none of what he spoke about."""


def without_where(marked: MarkedArticle, cue: Cue, found: Span | None) -> Span | None:
    """What somebody spoke out against, without where and when: "against the church | on French television"."""
    parse = marked.parse
    if found is None or cue.base != "speak":
        return found
    first, last = marked.token_at(found[0]), marked.token_at(found[1] - 1)
    for at in range(first + 1, last + 1):
        if (parse.lower[at] in _WHEN or _tells_where(marked, at)) and not any(
            q.start <= parse.start[at] < q.end for q in marked.quotations_near(*found)
        ):
            return found[0], parse.end[at - 1]
    return found


def _tells_where(marked: MarkedArticle, at: int) -> bool:
    """Whether a phrase tells where something was said: "on French television", "in an interview"."""
    parse = marked.parse
    if parse.lower[at] not in ("on", "in", "at", "during", "to"):
        return False
    noun = next(
        (
            i
            for i in range(at + 1, min(at + 5, len(parse.tag) - 1))
            if parse.tag[i][:1] == "N" and parse.tag[i + 1][:1] != "N"
        ),
        -1,
    )
    return noun > 0 and (parse.lower[noun] in WHERE_SAID | MEDIA_NOUNS or _is_dated(marked, noun))


_EVENTS = frozenset("session ceremony meeting conference summit forum".split())
"""Where people come together, and what "of" behind them tells is of whom: never what was spoken of."""


def _link(marked: MarkedArticle, cue: Cue, index: int, stop: int) -> int:
    """The verb's preposition, behind nothing but where, when and to whom it was said; -1 for none."""
    parse, wanted = marked.parse, PREPOSITION[cue.base]
    while index < stop:
        if parse.lower[index] in wanted:
            return index
        if parse.tag[index] in _ADVERBS or _is_dated(marked, index):
            index += 1
        elif parse.lower[index] in _WHERE and parse.tag[index + 1] != "VB":  # "at the ceremony to mark"
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
                addressed or parse.lower[noun] in WHERE_SAID | DOCUMENTS | PUBLIC or _is_dated(marked, noun)
            ):
                return -1
            index = noun + 1
            if parse.lower[noun] in _EVENTS and parse.lower[index] == "of":  # "at a session of the council"
                whose = (i for i in range(index + 1, stop) if parse.tag[i][0] == "N" and parse.tag[i + 1][0] != "N")
                index = next(whose, stop - 1) + 1
        else:
            return -1
    return -1


def _is_dated(marked: MarkedArticle, index: int) -> bool:
    start, end = marked.parse.start[index], marked.parse.end[index]
    return any(date.start <= start < date.end for _, date in marked.dates_between(start, end))
