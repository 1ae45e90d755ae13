"""Who the headline names."""

from __future__ import annotations

import re

from summarizer.mark import MarkedArticle


def named_in_title(marked: MarkedArticle) -> list[int]:
    """People that the headline names, in its order."""
    title = marked.article.title or ""
    places = {
        index: min(where)
        for index, entity in enumerate(marked.entities)
        if entity.kind == "person"
        and (where := [match.start() for form in entity.forms if (match := form_in_title(form).search(title))])
    }
    return sorted(places, key=places.__getitem__)


def form_in_title(form: str) -> re.Pattern[str]:
    """What finds a name in a headline, which may give it shorter than the text does."""
    return re.compile(rf"\b{re.escape(form.replace('’', chr(39)).split()[-1])}\b")
