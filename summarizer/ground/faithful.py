"""Whether a written sentence is borne out by what it cites: names, numbers and negations."""

from __future__ import annotations

import re
import unicodedata

_NUMBER = re.compile(r"\d+(?:[.,:/-]\d+)*%?")
_NAME = re.compile(r"(?<![\w])[^\W\d_a-zà-öø-ÿ][\w’'-]*")
_NEGATION = re.compile(r"\b(?:not|no|never|none|neither|nor|without|cannot|nobody|nothing)\b|n['’]t\b", re.I)
_PLAIN = frozenset(
    [
        "the",
        "a",
        "an",
        "in",
        "on",
        "at",
        "by",
        "for",
        "from",
        "with",
        "and",
        "but",
        "or",
        "as",
        "it",
        "its",
        "he",
        "she",
        "they",
        "his",
        "her",
        "their",
        "this",
        "that",
        "after",
        "before",
    ]
)


def unsupported(text: str, evidence: str) -> str | None:
    """The reason why ``text`` says more than ``evidence``, or None where it does not."""
    known = {_flat(word) for word in re.findall(r"[\w’'-]+", evidence)}
    numbers = set(_NUMBER.findall(evidence))
    for number in _NUMBER.findall(text):
        if number not in numbers:
            return f"the sentences cited do not say {number}"
    for match in _NAME.finditer(text):
        word = _flat(match.group())
        if word not in known and not (match.start() == 0 and match.group().lower() in _PLAIN):
            if match.start() == 0 and match.group().lower() in known:
                continue
            return f"the sentences cited do not name {match.group()}"
    if bool(_NEGATION.search(text)) and not _NEGATION.search(evidence):
        return "the sentences cited hold no negation"
    return None


def _flat(word: str) -> str:
    return unicodedata.normalize("NFC", word).replace("’", "'").removesuffix("'s").casefold()
