"""Whether a text is English, by its most frequent words: all that an English engine needs to know."""

from __future__ import annotations

import re

_ENGLISH = frozenset(
    "the and to that with by from his her she they this be has said not of but which were who its it would been their "
    "after about than into more also out".split()
)
"""Frequent, and hardly words of other languages, as "in", "for", "at", "was" and "have" are."""
_WORDS = re.compile(r"[^\W\d_]+")
_ENOUGH = 25
_SHARE = 0.06
"""English news has a share of 0.18 and more, the tersest copy 0.13; other European languages stay under 0.03."""


def is_english(text: str, declared: str | None = None) -> bool:
    """True for English, and for texts too short to tell unless their letters or ``declared`` speak against it.

    ``declared`` is a language tag such as ``de-AT`` from a page's markup.
    """
    words = [match.group().lower() for match in _WORDS.finditer(text[:20_000])]
    if not words:
        return True
    latin = sum(1 for word in words if word[0] < "\u0250")
    if latin < len(words) / 2:
        return False
    if len(words) < _ENOUGH:
        return declared is None or declared.lower().startswith("en")
    return sum(word in _ENGLISH for word in words) / len(words) >= _SHARE
