"""Who the headline names."""

from __future__ import annotations

import re

from summarizer.mark import MarkedArticle
from summarizer.mark.entities import Entity


def named_in_title(marked: MarkedArticle) -> list[int]:
    """People that the headline names, in its order."""
    title = marked.article.title or ""
    places = {
        index: min(where)
        for index, entity in enumerate(marked.entities)
        if entity.kind == "person" and (where := places_in_title(entity, title))
    }
    first: dict[int, int] = {}
    for index, at in places.items():  # of two who share a surname the one whom the text names first
        if at not in first or _told_first(marked, index) < _told_first(marked, first[at]):
            first[at] = index
    return [first[at] for at in sorted(first)]


def _told_first(marked: MarkedArticle, index: int) -> int:
    return min((n.start for n in marked.entities[index].names if n.start >= marked.article.body[0]), default=1 << 60)


def places_in_title(entity: Entity, title: str) -> list[int]:
    """Where a headline, which may give a name shorter than the text does, has any form of it for the first time."""
    lasts = [form.replace("’", "'").split()[-1] for form in entity.forms]
    found = (re.search(rf"\b{re.escape(last)}\b", title) for last in lasts if last in title)
    return [match.start() for match in found if match]
