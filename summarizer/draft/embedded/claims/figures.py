"""What is put at which figure: "put the damage at nine million", "puts the Greens at 9 percent and Labour at 8"."""

from __future__ import annotations

from summarizer.draft.embedded.claims.bounds import Span
from summarizer.draft.embedded.claims.complements import MARKS
from summarizer.draft.embedded.claims.reach import stop_of
from summarizer.mark import MarkedArticle
from summarizer.mark.cues.find import Cue

_NEAR = 15
"""Tokens from the object to the farthest "at" of "put the damage at nine million"."""

_SHARES = frozenset("percent % per points seats votes".split())
"""What a poll puts parties "on"."""

_AMOUNT = ("CD", "$", "IN", "RB", "JJR", "DT", "PDT", "SYM", "NNP")
"""Tags of the first word of "at nine", "at around nine", "at $9", "at a third"."""


def put_at(marked: MarkedArticle, cue: Cue, object_: int) -> Span | None:
    """ "Put the damage at nine million", "put Labour on 28 percent"."""
    parse = marked.parse
    _, end = parse.sentence_tokens[parse.sentence[cue.token]]
    placed = [
        i
        for i in range(object_ + 1, min(object_ + _NEAR, end))
        if parse.lower[i] == "at" or (parse.lower[i] == "on" and parse.lower[i + 2] in _SHARES)
    ]
    # "prices at the end of May at 5 percent"
    amount = next((i for i in placed if parse.lower[i + 1] != "the"), placed[0] if placed else -1)
    if object_ < 0 or not 0 <= amount < end - 1:
        return None
    if parse.tag[amount + 1] not in _AMOUNT and parse.words[amount + 1] not in MARKS:
        return None
    stop = _with_others(
        marked, amount, max(parse.right[amount], amount + 1 + (parse.lower[amount + 2] in _SHARES)), end
    )
    return parse.start[parse.left[object_]], parse.end[stop_of(marked, stop, cue.token)]


def _with_others(marked: MarkedArticle, amount: int, stop: int, end: int) -> int:
    """The last word of "at 31 percent, the Greens at 9 and Labour at 8": each "at" with a number is as much part of it."""
    parse, link = marked.parse, ""
    for index in range(amount + 2, end - 1):
        if parse.tag[index] in ("VBD", "VBZ", "MD", "``", ":") or parse.lower[index] == "but":
            break
        link = parse.lower[index] if parse.lower[index] in (",", "and", "with") else link
        if link and parse.lower[index] == parse.lower[amount] and parse.tag[index + 1] in ("CD", "$"):
            stop, link = max(stop, parse.right[index], parse.right[parse.head[index + 1]], index + 1), ""
    return min(stop, end - 1)
