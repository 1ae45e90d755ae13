"""What a cue attributes: the clause, phrase or quotation that belongs to it, as spans of the text."""

from __future__ import annotations

import re

from summarizer.draft.embedded.according import as_said, of_according, set_in
from summarizer.draft.embedded.asides import FINITE, parenthesis
from summarizer.draft.embedded.bounds import (
    Span,
    ends_clause,
    pieces,
    with_quotations,
    without_comment,
    without_relays,
)
from summarizer.draft.embedded.complements import ADDRESSED, clause_of, own
from summarizer.draft.embedded.judgements import judged_as, judged_first
from summarizer.draft.embedded.objects import phrase_of
from summarizer.draft.embedded.preludes import after_sentence, told_then_quoted, whole_before, without_prelude
from summarizer.draft.embedded.tails import going_on
from summarizer.mark import MarkedArticle
from summarizer.mark.cues import Cue
from summarizer.mark.lexicon.cues import (
    CLAUSE,
    CUE_FORMS,
    INFINITIVE,
    PUBLIC,
)
from summarizer.read.dateline import find_dateline

_SKIPPED = frozenset({"npadvmod", "advmod", "prep", "tmod", "dative", "advcl"})


def content_of(marked: MarkedArticle, cue: Cue, others: list[Cue]) -> list[Span]:
    """The pieces of the text that ``cue`` attributes; empty where it attributes nothing.

    ``others`` are the further cues of the article; their own words bound the content.
    """
    if cue.base == "according":
        if around := set_in(marked, cue):
            return [piece for start, end in around for piece in pieces(marked, start, end)]
        found = of_according(marked, cue, others)
    else:
        if around := parenthesis(marked, cue):
            around = [(_after_dateline(marked, around[0][0]), around[0][1]), *around[1:]]
            return [piece for start, end in around for piece in pieces(marked, start, end)]
        if (said := as_said(marked, cue)) is not None:
            return pieces(marked, *said)
        if judged := judged_as(marked, cue) or judged_first(marked, cue):
            return [piece for start, end in judged for piece in pieces(marked, start, end)]
        found = (
            _made_clear(marked, cue)
            or clause_of(marked, cue)
            or phrase_of(marked, cue)
            or _adjacent(marked, cue)
            or whole_before(marked, cue)
            or _rest(marked, cue)
        )
    if not found and (quoting := _quoting(marked, cue)) is not None:
        found = quoting
    if not found:
        return []
    found = without_prelude(marked, cue, *found)
    found = going_on(marked, cue, others, *found)
    found = _without_citing(marked, *found)
    start, end = without_relays(marked, cue, others, *found)
    start, end = without_comment(marked, cue, others, start, end)
    start = after_sentence(marked, cue, start, end)
    start, end = with_quotations(marked, cue, _after_dateline(marked, start), end)
    found_pieces = [piece for span in _around_cue(marked, cue, start, end) for piece in pieces(marked, *span)]
    found_pieces += told_then_quoted(marked, cue, found_pieces)
    if cue.base in _JUDGING:  # "hailed the sale as “a triumph”"
        found_pieces = [_without_as(marked, piece) for piece in found_pieces]
    return [] if len(found_pieces) == 1 and _is_name(marked, found_pieces[0]) else found_pieces


_CITING = re.compile(r"(?:citing|quoting)\b[^.;:]{3,120}?,[\"”]?\s+(?:that\s+)?(?=\S)")


def _without_citing(marked: MarkedArticle, start: int, end: int) -> Span:
    """Content without the source that a paper names first: "reported, citing two officials, that …"."""
    match = _CITING.match(marked.article.text, start, end)
    return (match.end(), end) if match else (start, end)


def _after_dateline(marked: MarkedArticle, start: int) -> int:
    """Where content begins that would begin with a dateline, of the article or of a part of it."""
    text = marked.article.text
    start = max(start, marked.article.body[0])
    while text[start : start + 1].isspace():
        start += 1
    if text[start - 1 : start] != "\n":
        return start
    dateline = find_dateline(text, start)
    return dateline.end if dateline else start


_JUDGING = frozenset("describe hail praise dismiss condemn denounce reject criticise criticize welcome laud".split())
"""Verbs that judge something "as" something."""


def _without_as(marked: MarkedArticle, piece: Span) -> Span:
    start, end = piece
    return (start, end - 3) if marked.article.text[start:end].endswith(" as") else piece


def _made_clear(marked: MarkedArticle, cue: Cue) -> Span | None:
    """The rest of the sentence behind "made it clear that"."""
    parse = marked.parse
    _, end = parse.sentence_tokens[parse.sentence[cue.token]]
    while end > cue.last and (parse.words[end - 1].isspace() or parse.words[end - 1] == "."):
        end -= 1
    if cue.base != "state" or cue.last < cue.token + 2 or cue.last + 1 >= end or parse.lower[cue.last] != "that":
        return None
    return parse.start[cue.last + 1], parse.end[end - 1]


def _is_name(marked: MarkedArticle, piece: Span) -> bool:
    """Whether quotation marks only set off a name: several words, each with a capital, and no stop."""
    text = marked.article.text
    quoted = any(q.pieces[0] == piece for q in marked.quotations_near(*piece))
    words = text[slice(*piece)].split()
    return quoted and len(words) in (2, 3) and all(w[0].isupper() and w[-1].isalnum() for w in words)


def _around_cue(marked: MarkedArticle, cue: Cue, start: int, end: int) -> list[Span]:
    """Content without the cue and its subject, where they stand within it: "The jury," he said, "has eyes."

    What stands between a quotation that closes its clause and the speaker is the speaker's: "lead author Jane Doe".
    """
    parse, text = marked.parse, marked.article.text
    first, last = own(cue)
    begin, stop = parse.start[first], parse.end[last - 1]
    if cue.base == "according" or last - first > 12:
        return [(start, end)]
    if start < begin and stop < end:
        after = [q for q in marked.quotations_near(stop, end) if q.start >= stop]
        before = [q for q in marked.quotations_near(start, begin) if start <= q.start and q.end <= begin]
        if before and after and re.fullmatch(r"[\s,]*", text[stop : after[0].start]):
            return [(start, before[-1].end), (after[0].start, end)]
        if not before or not ends_clause(text, before[-1]):
            return [(start, end)]
        rest = marked.token_at(stop) + 1
        goes_on = text[stop : stop + 1] == "," and rest < len(parse.words) and parse.tag[rest] in FINITE
        return [(start, before[-1].end), *([(stop, end)] if goes_on else [])]
    if end <= begin:
        closing = [q for q in marked.quotations_near(start, end) if start <= q.start and q.end < end]
        if closing and ends_clause(text, closing[-1]) and len(text[closing[-1].end : end].split()) < 3:
            return [(start, closing[-1].end)]
    return [(start, end)]


def _quoting(marked: MarkedArticle, cue: Cue) -> Span | None:
    """What stands before ", the agency quoted her as saying" at the end of a sentence."""
    parse = marked.parse
    if parse.lower[cue.token] != "saying":
        return None
    governor = (
        parse.head[parse.head[cue.token]] if parse.lower[parse.head[cue.token]] == "as" else parse.head[cue.token]
    )
    begin, _ = parse.sentence_tokens[parse.sentence[cue.token]]
    subject = min([parse.left[c] for c in parse.children[governor] if parse.dep[c] == "nsubj"], default=-1)
    if subject - begin < 3 or parse.words[subject - 1] not in (",", '"', "”"):
        return None
    return parse.start[begin], parse.end[subject - 2]


def _adjacent(marked: MarkedArticle, cue: Cue) -> Span | None:
    """A quotation that stands right before or after cue and subject."""
    parse, text = marked.parse, marked.article.text
    if (cue.base not in CLAUSE and cue.base != "speak") or cue.passive:
        return None
    first, last = own(cue)
    start, end = parse.start[first], parse.end[last - 1]
    sentence = marked.sentences[parse.sentence[cue.token]]
    before = [q for q in marked.quotations_near(sentence.start, start) if sentence.start < q.end <= start]
    if before and re.fullmatch(r"[\s,.!?–—-]*(?:\w+\s+){0,3}", text[before[-1].end : start]):
        return before[-1].start, before[-1].end
    after = [q for q in marked.quotations_near(end, end + 200) if q.start >= end]
    if after:
        gap = text[end : after[0].start]
        if re.fullmatch(r"(?:[^.!?\n\"“”]{0,80}[:,]|\s*that)?\s*", gap) or re.fullmatch(
            r"[^.!?\"“”\n]{0,120}:\s*", gap
        ):
            return after[0].start, after[0].end
    return None


_PLAIN = frozenset(
    "say tell add claim argue insist believe announce report deny warn note allege inform post tweet write state".split()
)
"""Verbs of plain saying, before which a whole sentence may stand."""

_FARTHEST = 30
"""Tokens to the farthest "that" of "reiterated on Tuesday through a spokesman, Jane Doe, that …"."""


def _rest(marked: MarkedArticle, cue: Cue) -> Span | None:
    """What is left of the sentence, where the parser saw no complement of a verb of saying."""
    parse = marked.parse
    if cue.base not in CLAUSE or cue.passive:
        return None
    begin, end = parse.sentence_tokens[parse.sentence[cue.token]]
    while end > begin and (parse.words[end - 1].isspace() or parse.words[end - 1] in ".\"”'’"):
        end -= 1
    first, last = own(cue)
    following = last
    while (
        following < end
        and (
            parse.dep[following] in _SKIPPED
            or parse.tag[following] in ("RB", "NNP", "NN", "IN", "DT", "CD", "PRP", "PRP$")
        )
        and parse.lower[following] != "that"
    ):
        if parse.head[following] != cue.token and parse.dep[following] in ("nsubj", "det", "poss", "expl"):
            break
        following += 1
    that = next(
        (
            i
            for i in range(cue.token + 1, min(cue.token + _FARTHEST, end))
            if parse.lower[i] == "that"
            and (parse.tag[i] == "IN" or parse.dep[i] == "mark")
            and parse.lower[i - 1] not in ("condition", "fact", "grounds", "sure", "so", "provided", "idea")
        ),
        -1,
    )
    if any(parse.lower[i] in CUE_FORMS and parse.tag[i][0] == "V" for i in range(last, that)):
        that = -1  # ", she said on Monday, adding that": the other verb's
    if that > last + 12 and any(parse.tag[i] in FINITE for i in range(last, that)):
        that = -1
    if that >= 0:
        return (parse.start[that + 1], parse.end[end - 1]) if that + 1 < end else None
    if cue.base not in _PLAIN:
        return None
    aside = last
    while aside < end and parse.words[aside] != "," and parse.tag[aside][0] not in "VM" and parse.tag[aside] != "TO":
        aside += 1
    if last >= end - 3 or aside >= end or parse.words[aside] == ",":
        told = any(parse.tag[i] in ("VBD", "VBN", "VBZ", "VBP", "MD") for i in range(begin, first))
        while begin < first and parse.words[begin].isspace():
            begin += 1
        main = any(parse.dep[i] == "ROOT" for i in range(begin, first))
        told = told and (
            main or parse.tag[begin] not in ("VBG", "IN")
        )  # "Following rumours that they left, she denied it"
        if first > begin + 2 and parse.words[first - 1] == "," and told:
            return parse.start[begin], parse.end[first - 2]
        if last >= end - 3 or parse.words[last] == ",":
            return None
    if parse.lower[last] in CUE_FORMS and parse.tag[last] == "VBG":
        return None  # "denied that, saying": the other cue's
    if cue.base in ("say", "claim", "argue", "insist", "believe", "allege") and end - last > 3:
        return parse.start[last], parse.end[end - 1]
    return None


def addressee_of(marked: MarkedArticle, cue: Cue) -> int:
    """Token of the person or body that is told, asked, urged or called on; -1 where there is none."""
    parse = marked.parse
    for child in parse.children[cue.token] if cue.base != "according" else ():
        if child < cue.token:
            continue
        if parse.dep[child] in ("dobj", "dative") and cue.base in ADDRESSED and parse.lower[child] not in PUBLIC:
            return child
        if parse.dep[child] == "prep" and (
            parse.lower[child] == "to" or (parse.lower[child] in ("on", "upon") and cue.base in ("call", "appeal"))
        ):
            return next((c for c in parse.children[child] if parse.dep[c] == "pobj"), -1)
        if parse.dep[child] in ("ccomp", "xcomp") and cue.base in INFINITIVE:
            subject = next((c for c in parse.children[child] if parse.dep[c] == "nsubj"), -1)
            if subject >= 0 and parse.tag[child] == "VB" and any(parse.lower[c] == "to" for c in parse.children[child]):
                return subject
    return -1
