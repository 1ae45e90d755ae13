"""What a cue attributes: the clause, phrase or quotation that belongs to it, as spans of the text."""

from __future__ import annotations

import re

from summarizer.draft.embedded.claims.according import as_said, of_according, set_in
from summarizer.draft.embedded.claims.asides import parenthesis
from summarizer.draft.embedded.claims.bounds import Span, ends_clause, with_quotations, without_relays
from summarizer.draft.embedded.claims.by_preposition import behind_preposition, without_where
from summarizer.draft.embedded.claims.called import called_so
from summarizer.draft.embedded.claims.comments import without_comment
from summarizer.draft.embedded.claims.complements import begins, clause_of, own
from summarizer.draft.embedded.claims.further import without_further
from summarizer.draft.embedded.claims.heard import behind_hearers
from summarizer.draft.embedded.claims.judgements import JUDGING, judged_as, judged_first
from summarizer.draft.embedded.claims.phrase_tails import phrase_with_tail
from summarizer.draft.embedded.claims.pieces import is_name, pieces
from summarizer.draft.embedded.claims.positions import (
    before_quoting,
    broken_off,
    quoted_beside,
    rest_of_sentence,
)
from summarizer.draft.embedded.claims.preludes import (
    after_sentence,
    told_then_quoted,
    whole_before,
    with_opening,
    without_prelude,
    without_when,
)
from summarizer.draft.embedded.claims.tails import going_on, up_to_contrast
from summarizer.draft.embedded.claims.untold import is_asked, pays_visit, points_back, tells_nothing
from summarizer.mark import MarkedArticle
from summarizer.mark.cues.find import Cue
from summarizer.mark.cues.phrases import BLAMING
from summarizer.mark.lexicon.tags import FINITE
from summarizer.read.dateline import find_dateline


def content_of(marked: MarkedArticle, cue: Cue, others: list[Cue]) -> list[Span]:
    """The pieces of the text that ``cue`` attributes; empty where it attributes nothing.

    ``others`` are the further cues of the article; their own words bound the content.
    """
    if is_asked(marked, cue) or points_back(marked, cue) or pays_visit(marked, cue) or tells_nothing(marked, cue):
        return []
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
            or without_where(marked, cue, phrase_with_tail(marked, cue, others))
            or behind_preposition(marked, cue)
            or quoted_beside(marked, cue)
            or whole_before(marked, cue)
            or rest_of_sentence(marked, cue)
            or called_so(marked, cue)
        )
    if not found and (quoting := before_quoting(marked, cue)) is not None:
        found = quoting
    if not found:
        return []
    found = with_opening(marked, cue, *without_prelude(marked, cue, *found))
    found = up_to_contrast(marked, cue, others, *going_on(marked, cue, others, *found))
    found = without_when(marked, cue, *found)
    found = _without_citing(marked, *found)
    found = behind_hearers(marked, cue, *found)
    start, end = without_relays(marked, cue, others, *found)
    start, end = without_comment(marked, cue, others, start, end)
    start, end = without_further(marked, cue, others, start, end)
    start = after_sentence(marked, cue, start, end)
    start, end = with_quotations(marked, cue, _after_dateline(marked, start), end)
    found_pieces = [piece for span in _around_cue(marked, cue, start, end) for piece in pieces(marked, *span)]
    if found_pieces and (aside := _ASIDE.search(marked.article.text, *found_pieces[-1])):
        found_pieces[-1] = found_pieces[-1][0], aside.start()
    found_pieces += told_then_quoted(marked, cue, found_pieces)
    if found_pieces and (own_name := _CALLED.match(marked.article.text, *found_pieces[0])):
        rest = own_name.end(), found_pieces[0][1]
        found_pieces[:1] = [rest] if rest[0] < rest[1] else []
    if cue.base in JUDGING:  # "hailed the sale as “a triumph”"
        found_pieces = [_without_as(marked, piece) for piece in found_pieces]
    if len(found_pieces) == 1 and is_name(marked, found_pieces[0]):
        return []
    return [*broken_off(marked, cue, found_pieces), *found_pieces]


_CITING = re.compile(
    r"(?:(?:citing|quoting|quoted by)\b[^.;:]{3,120}?|in (?:a|an|its|his|her|their) (?:[\w’'-]+ )?"
    r"(?:statement|interview|message|post|letter|note)\b[^.,;:\"“”]{0,60}),[\"”]?\s+(?:that\s+)?(?=\S)"
    r"|in (?:a|an) (?:[\w’'-]+ )?(?:statement|interview|filing|release) (?=(?:he|she|it|they|there|such) (?!\w+ that\b))"
)


_CALLED = re.compile(
    r"what (?:he|she|it|they) (?:has |have |had )?(?:called|calls|call|termed|dubbed|described as|sees? as|saw as)(?:\s+(?=\S)|$)"
)
"""How what is judged by its speaker is brought in: "lamented what it called a farce"."""

_ASIDE = re.compile(
    r",\s(?:(?:however|meanwhile|though)"
    r"|(?:which|who) (?:declined|refused|(?:did|has|had|could) not (?:\w+ )?(?:respond|repl\w+|return|be reached))\b[^,]*)$"
)
"""How the reporter links a statement to the one before, at its end, and tells of who would not comment."""


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


def _without_as(marked: MarkedArticle, piece: Span) -> Span:
    start, end = piece
    return (start, end - 3) if marked.article.text[start:end].endswith(" as") else piece


def _made_clear(marked: MarkedArticle, cue: Cue) -> Span | None:
    """The rest of the sentence behind "made it clear that"."""
    parse = marked.parse
    _, end = parse.sentence_tokens[parse.sentence[cue.token]]
    while end > cue.last and (parse.words[end - 1].isspace() or parse.words[end - 1] == "."):
        end -= 1
    if cue.base != "state" or not cue.token + 1 < cue.last < end:
        return None
    return parse.start[cue.last], parse.end[end - 1]


def _around_cue(marked: MarkedArticle, cue: Cue, start: int, end: int) -> list[Span]:
    """Content without the cue and its subject, where they stand within it: "The jury," he said, "has eyes."

    What stands between a quotation that closes its clause and the speaker is the speaker's: "lead author Jane Doe".
    """
    parse, text = marked.parse, marked.article.text
    first, last = own(cue)
    begin, stop = begins(marked, cue), parse.end[last - 1]
    if cue.base == "according" or last - first > 12:
        return [(start, end)]
    if start < begin < min(end, parse.start[first]) and end <= stop:
        end = marked.parse.end[marked.token_at(begin) - 1]  # without "Doe Works co-founder" before the name
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
        more = next((q for q in marked.quotations_near(stop, stop + 4) if q.start > stop), None)
        if more and marked.quotations_near(end - 1, end) and re.fullmatch(r",\s", text[stop : more.start]):
            return [(start, end), (more.start, more.end)]  # "“It is late,” Ms. Doe said, “but not too late.”"
        closing = [q for q in marked.quotations_near(start, end) if start <= q.start and q.end < end]
        between = range(marked.token_at(closing[-1].end), marked.token_at(end)) if closing else range(0)
        told = any(parse.tag[i] in (*FINITE, "IN", "CC") for i in between)  # "“…,” the town's chief, Jane Doe, told"
        if closing and ends_clause(text, closing[-1]) and (len(text[closing[-1].end : end].split()) < 3 or not told):
            return [(start, closing[-1].end)]
    return [(start, end)]


def is_worth(marked: MarkedArticle, cue: Cue, content: list[Span]) -> bool:
    """A single word is a claim only in quotation marks; the content must not be the speaker's own name."""
    text = marked.article.text
    if _UNNAMED.match(text, *content[0]):
        return False
    words = sum(len(re.findall(r"\w+", text[start:end])) for start, end in content)
    quoted = any(q.start < content[0][1] and q.end > content[0][0] for q in marked.quotations_near(*content[0]))
    if cue.subject and content[0][0] <= marked.parse.start[cue.head] < content[0][1] and cue.base != "according":
        content[:] = [c for c in content if not c[0] <= marked.parse.start[cue.head] < c[1]]
        if not content:
            return False
    first = marked.token_at(content[0][0])
    if cue.base == "tell" and text[slice(*content[0])].endswith((" why", " how")):
        return False  # "tells the radio why."
    if words == 1 and marked.parse.tag[first] == "PRP" and not quoted:
        return False  # "warned of it"
    counted = marked.parse.tag[first] == "CD"  # "spoke of nineteen dead"
    counted = counted or marked.parse.lower[first - 1] == "that"  # "hinted that she would go"
    counted = counted or marked.parse.lower[first - 2] in ("favour", "favor", "support")
    goes_on = re.match(r",\s+(?:which|who)\b", text[content[-1][1] :][:12])  # "spoke of a new start, which she hoped"
    if cue.base in ("hint", "speak", "remark") and words < _LEAST - bool(goes_on) and not quoted and not counted:
        return False  # "hinted at the incident": what it was about
    about = text[slice(*content[0])]
    apart = len(content) > 1 and ":" in text[content[0][1] : content[1][0] + 1]  # not "spoke of a man “without shame”"
    if cue.base == "speak" and apart and not quoted and not counted and len(about.split()) < _LEAST:
        del content[0]  # "spoke about the fire: “We were asleep”"
    return (
        words > 1
        or quoted
        or cue.base in _FOR_A_WORD
        or (cue.passive and cue.base in BLAMING and marked.parse.lower[first - 1] in ("for", "of", "over"))
        or (cue.base in JUDGING and text[: content[0][0]].endswith(" as "))
        or (cue.base == "claim" and "responsibility" in text[slice(*content[0])])
    )


_FOR_A_WORD = frozenset("call appeal urge demand exclude warn promise pledge accuse deny".split())
"""Verbs with which one word is enough: "warned of strikes", "accused him of theft"."""

_LEAST = 4
"""Words without which "spoke about the fire" tells what it was about, and nothing that was said."""

_UNNAMED = re.compile(
    r"(?:(?:not to|\w+ not) be (?:named|identified)|(?:his|her|its|their) [\w’' ]{2,30} not be (?:named|identified|used)"
    r"|to (?:remain|be left|be kept) anonymous|anonymity(?:$|,| (?:because|as|since|for fear|to (?:discuss|speak|talk))\b))",
    re.I,
)
"""What a source asks for itself is no claim."""
