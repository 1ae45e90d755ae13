"""A body that a headline says somebody met with, where nobody else is named: "Meeting with Defence Ministry leadership"."""

from __future__ import annotations

import re

from summarizer.draft.embedded.retold import FoundMeeting
from summarizer.draft.embedded.title import named_in_title
from summarizer.mark import MarkedArticle

_TITLE = re.compile(
    r"^(?:working\s+|regular\s+|extended\s+|joint\s+|expanded\s+)?(?:meeting|talks|session)\s+(?:with|of)\s", re.I
)
_HOSTS = re.compile(
    r"\b(?:held|holds|chaired|chairs|met|meets|convened|continued|attended|took\s+part|takes\s+part|spoke|addressed|opened)\b"
)
"""What the text then tells of whoever met with it."""


def told_of_body(marked: MarkedArticle) -> FoundMeeting | None:
    """The meeting of a headline without a person in it: of the body it names and of who opens the text by meeting."""
    title = marked.article.title or ""
    named = _TITLE.match(title)
    if named is None or named_in_title(marked):
        return None
    bodies = [
        (at, index)
        for index, entity in enumerate(marked.entities)
        if entity.kind == "organization" and (at := _place(entity.forms, title)) >= named.end()
    ]
    opening = marked.sentence_at(marked.article.body[0])
    first, last = marked.parse.sentence_tokens[opening]
    hosts = [n for n in marked.names_between(first, last) if n.kind == "person" and n.entity >= 0]
    if not bodies or not hosts or not marked.parse.dep[hosts[0].last - 1].startswith("nsubj"):
        return None
    if not _HOSTS.search(marked.article.text, hosts[0].end, marked.sentences[opening].end):
        return None
    return FoundMeeting([hosts[0].entity, min(bodies)[1]], "held", "in_person", -1, None, [opening], noun=True)


def _place(forms: list[str], title: str) -> int:
    """Where a headline has the whole of a body's name; -1 where it has none, or goes on with it."""
    found = ((title.find(form), form) for form in forms)
    whole = (at for at, form in found if at >= 0 and not re.match(r"[\s)]+\(?[A-Z]", title[at + len(form) :]))
    return min(whole, default=-1)
