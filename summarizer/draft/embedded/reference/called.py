"""What the words are by which copy calls a speaker without a name."""

from __future__ import annotations

from summarizer.mark.dates.lexicon import DAYS
from summarizer.mark.nlp import Parse

_QUOTES = frozenset('"“”')
_SHOWN = frozenset("seen obtained reviewed viewed".split())
"""How an outlet tells that it has a document, of which that is no name."""
_LEFT_OUT = _QUOTES | {"even", "only", "also"}
"""What may stand before somebody without a name and is no word of his: "quoted a “Senate aide”"."""


def words_alone(parse: Parse, phrase: tuple[int, int]) -> tuple[int, int]:
    """The tokens by which a phrase calls somebody: no article (but "both"), no quotation marks, nobody who passes it on."""
    first, last = phrase
    if parse.lower[first] == "those" and parse.head[first + 1] == first:
        return phrase  # "those close to her"
    passed_on = (i for i in range(first + 1, last) if parse.lower[i : i + 2] == ["as", "reported"])
    last = next(passed_on, last)  # "Sources as reported by the Gazette"
    for token in range(first + 1, last):
        shown = parse.lower[token] in _SHOWN and parse.lower[token + 1] in ("by", "exclusively")
        if shown or (parse.lower[token] in DAYS and parse.tag[token - 1] in ("NN", "NNS")):
            last = token  # "a 2023 audit seen by the Gazette", "a statement Wednesday"
            break
    while first + 1 < last and (
        (parse.tag[first] == "DT" and parse.lower[first] != "both") or parse.lower[first] in _LEFT_OUT
    ):
        first += 1
    if first and parse.words[first - 1] in _QUOTES:  # "a “trusted source” in Lima"
        last = next((i for i in range(first + 1, last) if parse.words[i] in _QUOTES), last)
    return first, last
