"""Where content ends because somebody says something else: ", while stressing that …", ", although doctors said …"."""

from __future__ import annotations

from summarizer.draft.embedded.claims.bounds import Span
from summarizer.mark import MarkedArticle
from summarizer.mark.cues.find import Cue
from summarizer.mark.lexicon.cues import CUE_FORMS, OBJECT
from summarizer.mark.lexicon.tags import SUBJECTS

_OPENS = frozenset("although though while whereas but even yet".split())
"""Conjunctions by which the reporter sets a statement against the one before."""

_FACTS = frozenset("suggesting indicating showing proving signalling signaling".split())
"""Participles of what facts do: they tell what follows from what was said, and belong to it."""

_LINKS = _OPENS | frozenset("and also then by in as".split())
"""Words that may stand between the comma and a participle of saying."""

_LONGEST_SUBJECT = 12
"""Tokens from such a conjunction to the verb of who says otherwise."""

_BESIDE = ("CC", "RB", "RBR", "VBZ", "VBP", "VBD")
"""Tags of what stands between it and the verb of who goes on himself: "noted that it was late, but has said that …"."""


def without_further(marked: MarkedArticle, cue: Cue, others: list[Cue], start: int, end: int) -> Span:
    """End content before what its speaker says besides, and before what others say against it."""
    parse = marked.parse
    first, last = marked.token_at(start), marked.token_at(max(end - 1, start))
    if first <= cue.token:
        return start, end
    quoted = [(q.start, q.end) for q in marked.quotations_near(start, end)]
    for other in sorted(others, key=lambda item: item.token):
        verb = other.token
        if other is cue or not first + 1 < verb <= last or any(a <= parse.start[verb] < b for a, b in quoted):
            continue
        if parse.lower[verb] in _FACTS and parse.words[verb - 1] == ",":
            continue
        if parse.tag[verb] == "VBG":
            opening = verb - 1
            while opening > first and parse.lower[opening] in _LINKS:
                opening -= 1
            alone = opening == verb - 1 or parse.lower[opening + 1] in _OPENS
            own = other.head == cue.head and (parse.words[opening] == "," or parse.lower[verb - 1] == "while")
            if own and alone:
                return start, parse.end[opening] - (parse.words[opening] == ",")
        elif "," not in parse.words[verb:last] and (which := _relative(marked, verb, first)) > first + 1:
            return start, parse.start[which]  # "that they paid, which the union denied"
        elif _is_finite(marked, verb) and other.subject is not None and other.subject[0] < verb:
            begin = next(
                (
                    i
                    for i in range(verb - 1, max(verb - _LONGEST_SUBJECT, first), -1)
                    if parse.words[i] == "," and parse.lower[i + 1] in _OPENS
                ),
                -1,
            )
            opens = other.subject[0] - 1
            meanwhile = parse.lower[opens] in ("while", "whereas") and parse.tag[opens + 1] not in ("PRP", "PRP$")
            if meanwhile and begin < 0 and opens > first:
                return start, parse.end[opens - 1]  # "said the road was closed while the mayor urged calm"
            things = [parse.tag[c] for c in parse.children[parse.head[verb]] if parse.dep[c] in SUBJECTS]
            own = other.head == cue.head and not {"NNP", "PRP"}.intersection(things)
            own = own and all(parse.tag[i] in _BESIDE for i in range(begin + 1, verb))
            if (
                begin > first
                and (own or other.subject[0] > begin)
                and parse.lower[begin + 1 : begin + 3] != ["even", "if"]
            ):
                return start, parse.start[begin]
    return start, end


def _relative(marked: MarkedArticle, verb: int, first: int) -> int:
    """The comma of ", which they hope", where somebody speaks of what was said; -1 where none stands before the verb."""
    parse = marked.parse
    for which in range(verb - 1, max(verb - _LONGEST_SUBJECT, first), -1):
        if parse.words[which] in ";:" or parse.tag[which] in ("VBD", "VBZ", "VBP", "MD"):
            return -1
        if parse.lower[which] in ("which", "whom") and which < verb - 1:
            before = which - 1 - (parse.tag[which - 1] == "IN")
            return before if parse.words[before] == "," else -1
    return -1


def _is_finite(marked: MarkedArticle, verb: int) -> bool:
    """Whether a verb of saying is "warned", "has warned" or "did not exclude", not the deed of "has added a pier"."""
    parse = marked.parse
    if CUE_FORMS.get(parse.lower[verb]) not in OBJECT and any(parse.dep[c] == "dobj" for c in parse.children[verb]):
        return False
    before = {parse.lower[c] for c in parse.children[verb] if c < verb}
    auxiliary = {"VB": {"did", "does", "do"}, "VBN": {"has", "have", "had"}}.get(parse.tag[verb], set())
    return parse.tag[verb] in ("VBD", "VBZ", "VBP") or not before.isdisjoint(auxiliary)
