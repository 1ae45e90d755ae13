"""Whether a publisher's name stands for its index of share prices."""

from __future__ import annotations

import re

from summarizer.mark import MarkedArticle
from summarizer.mark.entities import Entity
from summarizer.mark.lexicon.organizations import MOVES

_INDEX = re.compile(r"\s+(?:Industrial |Composite )?(?:Average|Index|average|index|indices)\b")
_MOVES = MOVES | {"slipped", "stood"}
"""With verbs that tell of an index only where points are told, too."""


def is_index(marked: MarkedArticle, entity: Entity) -> bool:
    """Whether a publisher's name stands for its index of share prices: "the Coast Wire Average", "the Doe fell"."""
    parse, text = marked.parse, marked.article.text
    if any(text.endswith(tuple(entity.forms), 0, match.start()) for match in _INDEX.finditer(text)):
        return True
    for name in entity.names:
        moved = any(word in _MOVES for word in parse.lower[name.last : name.last + 8])
        if moved and _POINTS & set(parse.lower[name.last : name.last + 14]):
            return True
    return False


_POINTS = frozenset("points point percent percentage %".split())
"""What indexes move by."""
