"""Meetings told within quotation marks: those of whoever speaks, and those that name who met."""

from __future__ import annotations

from summarizer.draft.embedded.meetings.circumstances import verb_above
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.meetings import MEET


def is_quoted(marked: MarkedArticle, speakers: Speakers, token: int) -> bool:
    """Whether a meeting is told in quotation marks only, by words that may not be about one that was."""
    start = marked.parse.start[token]
    inside = any(q.start <= start < q.end for q in marked.quotations_near(start, start + 1))
    if not inside or token in speakers.turns or _own_words(marked, speakers, token):
        return False
    told = marked.parse.lower[token] in MEET and marked.parse.tag[token] == "VBD"
    named = [
        n
        for n in marked.names_between(*marked.parse.sentence_tokens[marked.parse.sentence[token]])
        if n.kind == "person"
    ]
    if told and not _is_plain(marked, token):
        return True
    return not (told and len({n.entity for n in named if n.first < token}) == 1 and any(n.first > token for n in named))


def _is_plain(marked: MarkedArticle, token: int) -> bool:
    """Whether no verb of the quotation governs the meeting's: "I dreamed Berg met Holt" and "if they met" tell of none."""
    parse, start = marked.parse, marked.parse.start[token]
    quoted = next(q for q in marked.quotations_near(start, start + 1) if q.start <= start < q.end)
    above = parse.head[token]
    within = quoted.start <= parse.start[above] < quoted.end and above != token
    governed = within and parse.dep[token] in ("ccomp", "advcl", "relcl", "acl", "xcomp", "conj")
    plain = parse.dep[token] == "conj" or parse.lower[above] in _KNOWING
    return not governed or plain


_KNOWING = frozenset("know knows knew saw remember recall confirm confirmed".split())
"""Verbs of who tells of what was."""


def _own_words(marked: MarkedArticle, speakers: Speakers, token: int) -> bool:
    """Whether somebody tells in quotation marks of a meeting of his own: "I spoke to Jane Doe yesterday", he said."""
    parse = marked.parse
    if parse.tag[token][0] == "N" and any(c in speakers.voices for c in parse.children[token]):
        return True  # "my meeting with Jane Doe"
    verb = verb_above(marked, token)
    told = parse.tag[verb] == "VBD" or any(parse.lower[c] in _OWN for c in parse.children[verb])
    told = told or (parse.tag[verb] == "VBG" and any(parse.lower[c] in _AM for c in parse.children[verb]))
    subjects = [c for c in parse.children[verb] if parse.dep[c] == "nsubj"]
    beside = [g for c in subjects for g in parse.children[c] if parse.dep[g] == "conj"]  # "Jane Doe and I met"
    return told and any(c in speakers.voices for c in (*subjects, *beside))


_AM = frozenset("am 'm ’m are 're ’re".split())
_OWN = frozenset("will 'll ’ll have 've ’ve".split())
"""Auxiliaries with which somebody tells of what he does."""
