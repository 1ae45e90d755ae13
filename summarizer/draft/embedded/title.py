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
    return sorted(places, key=places.__getitem__)


def places_in_title(entity: Entity, title: str) -> list[int]:
    """Where a headline, which may give a name shorter than the text does, has any form of it for the first time."""
    lasts = [form.replace("’", "'").split()[-1] for form in entity.forms]
    found = (re.search(rf"\b{re.escape(last)}\b", title) for last in lasts if last in title)
    return [match.start() for match in found if match]
