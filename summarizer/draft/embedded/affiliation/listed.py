"""People listed side by side, each with a title of his own: "Jane Doe, Peru's envoy John Roe and Ms Poe"."""

from __future__ import annotations

import re

from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle

_OF = r"(?:\s+of\s+(?:the\s+)?(?-i:[A-Z])[\w.-]+(?:\s+(?-i:[A-Z])[\w.-]+){0,2})?"
_NEXT_ITEM = re.compile(
    _OF + r"\s*(?:,|,?\s+and(?:,?\s+(?:separately|later|then),?)?|&)\s+(?:the\s+|his\s+|her\s+|[\w.-]+['’]s?\s+)?", re.I
)
_BEFORE = re.compile(r"\s+and\s+(?:the\s+)?(?:[\w.-]+['’]s?\s+)?(?:Mr|Mrs|Ms|Dr)?\.?\s*", re.I)

_COMMA = re.compile(r"\s*,\s+(?:the\s+)?(?:[\w.-]+['’]s?\s+)?", re.I)

_BY = re.compile(r"\bAccording to (?:the\s)?(?:[A-Z][\w.-]*\s)*$")
_ON_DAY = re.compile(r"\s+on\s+[A-Z]\w+(?:\s+\d+)?\s+and\s+")
_ON = re.compile(r"\s+on\s+[A-Z]")


def _on_another_day(marked: MarkedArticle, end: int, begin: int, stop: int) -> bool:
    """Whether the words between two names and after the second say so: "met Jane Doe on Monday and John Roe on Friday"."""
    text = marked.article.text
    return bool(_ON_DAY.fullmatch(text, end, begin) and _ON.match(text, stop))


def listed(marked: MarkedArticle, speakers: Speakers, head: int) -> list[int]:
    """People listed after a person, each with a title of its own, whatever the parser makes of the commas."""
    text = marked.article.text
    name = speakers.name_at(head)
    found: list[int] = []
    if name is None or name.kind != "person":
        return found
    opens, link = name.title[0] if name.title else name.start, _BEFORE
    subject = marked.parse.dep[head] in ("nsubj", "nsubjpass")
    for other in reversed(marked.names_before(name.first, 0)):
        if other.kind != "person" or other.entity < 0 or not link.fullmatch(text, other.end, opens):
            continue
        if subject and marked.parse.dep[other.last - 1] == "pobj":
            break  # "After a meal with Jane Doe, John Roe and Ada Poe left"
        opens, link = other.title[0] if other.title else other.start, _COMMA
        if _BY.search(text, max(opens - 40, 0), opens):
            break  # "According to Jane Doe, John Roe and Ada Poe met"
        found.insert(0, other.entity)
    for other in marked.names_between(name.last, name.last + 60):
        begin = other.title[0] if other.title else other.start
        if (
            other.kind == "person"
            and other.entity >= 0
            and begin >= name.end
            and _NEXT_ITEM.fullmatch(text, name.end, begin)
        ):
            follows = marked.parse.tag[other.last : other.last + 1]
            if follows == ["POS"]:
                break  # "received Jane Doe, President John Roe's envoy"
            if not subject and follows in (["VBD"], ["VBZ"], ["MD"]) and "and" not in text[name.end : begin]:
                break  # "asked whether she would meet Jane Doe, John Roe smiled"
            found.append(other.entity)
            name = other
        elif begin >= name.end and other.kind == "person" and _on_another_day(marked, name.end, begin, other.end):
            found.append(other.entity)
            break
        elif other.start > name.end + 80:
            break
    return found
