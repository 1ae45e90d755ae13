"""Paragraphs and sentence starts, from the text alone.

A parser trained on clean sentences splits wire copy badly at headlines, quotations and initials, so
the boundaries are set by rule first and the parser works within them.
"""

from __future__ import annotations

import re

from summarizer.mark.lexicon.people import POSTS, TITLES
from summarizer.mark.lexicon.words import ABBREVIATIONS, SENTENCE_OPENERS

CLOSERS = "\"'”’»“)]"
_LINE = re.compile(r"[\n\r\u2028\u2029]\s*")
_STOP = re.compile(r"(?:[.!?…]|\.\.\.)+[\"'”’»“)\]]*(\s+)(?=[\"'“‘«„(\[—–-]*\s?[^\W_a-zà-öø-ÿ])")
_CLOCK = r"\d{1,2}[:.]\d{2}(?:[ ]?[ap]\.?m\.?)?(?:[ ](?:GMT|UTC|local time|[BCEMPIW]E?S?T))?"
_LEAD_IN = re.compile(
    rf"(?:[•·▪●◦‣►▶■*–—-]\s+|[(\[]?{_CLOCK}[)\]]?\s*(?:[:–—-]\s*|\n|(?<=\s)(?=[\"“‘']?[A-Z]))"
    r"|[A-Z][A-Z.’' -]{2,30}(?:,[ ][^—–\n]{2,20})?(?:[ ]?\([\w ]{2,20}\))?[ ]?(?:—|–|--)[ ](?=[\"“‘']?[A-Z]))(?=\S)"
)
"""What a paragraph opens with that is no part of its first sentence: a bullet, a clock, an item's place of writing."""
_WORD_BEFORE = re.compile(r"[\w.'’-]*$")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
_NEXT_WORD = re.compile(r"[\"'“‘«„(\[—–-]*\s?([\w’']+)")
_SECOND_WORD = re.compile(r"[A-Z][a-z]+ ([a-z]+) ")
_ON_PLATFORM = re.compile(r"\b(?:on|to|via) X\Z")
"""The platform at the end of a sentence: "she wrote on X."."""
_COMPANIES = frozenset({"Inc", "Corp", "Ltd", "Co", "Bros"})
"""Endings of firms whose full stop ends no sentence where an office follows."""
_SPEAKER_FOLLOWS = re.compile(
    r"(?:[A-Z][\w.'’-]*\s+){1,5}(?:said|says|asked|asks|told|added|adds|wrote|replied|shouted|wondered)\b"
)
_SAID_AFTER = re.compile(
    r"(?:[A-Z][\w.'’-]*\s+){1,5}(?:said|says|added|adds|wrote|replied|explained|recalled|told\s+[\w ]{3,40}?)"
    r"(?:\s+(?:on\s+)?[A-Z][a-z]+day)?[.,](?=\s|$)"
)
"""Who said what was quoted before, where nothing else follows that he may have said."""


def paragraphs(text: str) -> list[tuple[int, int]]:
    """Spans of the paragraphs, surrounding white space left out: in a fair copy, each line is one."""
    spans: list[tuple[int, int]] = []
    start = 0
    for match in [*_LINE.finditer(text), None]:
        end = match.start() if match else len(text)
        trimmed = trim(text, start, end)
        if trimmed[0] < trimmed[1]:
            spans.append(trimmed)
        start = match.end() if match else end
    return spans


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without white space at its ends."""
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())


def sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Spans of the sentences of the paragraph ``text[start:end]``, without gaps but white space."""
    spans: list[tuple[int, int]] = []
    if (begin := lead_in(text, start, end)) > start:
        spans.append(trim(text, start, begin))
    for match in _STOP.finditer(text, begin, end):
        if match.end() < end and _ends_here(text, begin, match):
            spans.append((begin, match.start(1)))
            begin = match.end()
    if begin < end:
        spans.append((begin, end))
    return spans


def lead_in(text: str, start: int, end: int) -> int:
    """Where the first sentence of the paragraph ``text[start:end]`` begins, behind what leads it in."""
    lead = _LEAD_IN.match(text, start, end)
    return lead.end() if lead else start


def _ends_here(text: str, begin: int, match: re.Match[str]) -> bool:
    stop = text[match.start() : match.start(1)]
    if stop[0] in "!?":
        return not (stop[-1] in CLOSERS and _SPEAKER_FOLLOWS.match(text, match.end()))
    if stop[0] != "." or len(stop) > 1:
        return not (stop[-1] in '"”’»“' and _SAID_AFTER.match(text, match.end()))  # "“It was late.” Doe said."
    word = _WORD_BEFORE.search(text, max(begin, match.start() - 40), match.start())
    before = word.group().lstrip("'’") if word else ""
    following = _NEXT_WORD.match(text, match.end())
    opener = following is not None and following.group(1) in SENTENCE_OPENERS
    if before.lower() == "no":  # "said no. Doe left", not "No. 5"
        return following is not None and following.group(1).isalpha() and len(following.group(1)) > 1
    if before.lower() in ABBREVIATIONS:
        return False
    if before in _COMPANIES and following is not None and following.group(1).lower() in TITLES | {"vice"}:
        then = _SECOND_WORD.match(text, match.end())
        # "Doe Inc. Chief Executive Jane Roe" is one's office; "… Doe Inc. Chief executive Jane Roe said" is another's
        return then is not None and then[1] in TITLES | POSTS
    if before == "X" and _ON_PLATFORM.search(text, begin, match.start()):
        return True  # "wrote on X. According to": the platform, no initial
    if len(before) == 1 and text[match.start() - 2 : match.start() - 1] == "/":
        return True  # "according to A/B/C. Profit": an abbreviation with slashes, no initial
    if _INITIALS.fullmatch(before) and before[-1].isalpha():
        # "U.S. The president" ends; "J. Smith", "U.S. President" and "No. 5" do not.
        return opener and (len(before) > 1 or before.lower() == "i")
    return True
