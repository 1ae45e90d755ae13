"""Whether a word is a title or names an office."""

from __future__ import annotations

from functools import lru_cache

from summarizer.mark.lexicon.people import TITLES


@lru_cache(maxsize=8_192)  # asked of every word of a text, several times
def is_title(word: str) -> bool:
    """Whether a word in lower case is the head of an office or description, "co-founder" and plurals included."""
    word = word.rsplit("-", 1)[-1]
    return (
        word in TITLES
        or (word.endswith("s") and word[:-1] in TITLES)
        or (word.endswith("men") and word[:-2] + "an" in TITLES)
        or word.endswith("ologist")
    )
