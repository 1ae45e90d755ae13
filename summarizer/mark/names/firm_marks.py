"""What copy sets behind a firm's name that is no part of it: its sign at an exchange, the part of its year."""

from __future__ import annotations

import re

from summarizer.mark.names.nobody import TICKER
from summarizer.mark.nlp import Parse

_TERM = re.compile(r"[QH][1-4]|[1-4][QH]|FY(?:\d\d){1,2}")
_RESULTS = frozenset(
    "profit profits loss losses net revenue revenues sales earnings results operating pretax pre-tax underlying core margin "
    "margins income turnover ebitda pat ebit deliveries output production consolidated standalone dividend like-for-like".split()
)
"""What is told of a part of a firm's year."""


def is_behind_firm(parse: Parse, last: int) -> bool:
    """Whether a name ends in such a mark before a token: "Doe Works DOE.AX", "Doe Works Q3" before "profit falls"."""
    term = _TERM.fullmatch(parse.words[last - 1]) and parse.lower[last : last + 1]
    return bool(TICKER.fullmatch(parse.words[last - 1])) or bool(term and parse.lower[last] in _RESULTS)
