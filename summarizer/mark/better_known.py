"""Words that the pipeline takes for something else, and is to see as one that it knows better."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.mark.lexicon.cues import CUE_FORMS

if TYPE_CHECKING:
    from spacy.tokens import Doc


def see_better(doc: Doc, text: str) -> None:
    """Set the norms of such words, by which tagger and parser know them."""
    for aged in _AGED.finditer(text):
        old = doc.char_span(*aged.span(1))
        if old and (aged[2] is None or aged[2].lower() in _DOES):
            old[0].norm_ = _SOMEBODY
    for pattern, better_known in ((_TELLING, "said"), (_LEADING, "main")):
        for found in pattern.finditer(text):
            if word := doc.char_span(*found.span()):
                word[0].norm_ = better_known


_AGED = re.compile(r"\bthe \d{1,3}-year-(old) (?:accused(?= (?:[\w’'-]+ ){1,6}of\b)|(\w+))", re.IGNORECASE)
"""Somebody called by his age, and what he does."""

_DOES = frozenset("says was had has will would who later also then".split()) | {
    form for form in CUE_FORMS if form.endswith(("ed", "said", "told", "wrote"))
} - frozenset("accused alleged celebrated noted declared claimed reported".split())
"""What follows such an age where no noun does: "the 34-year-old told", and no "34-year-old celebrated singer"."""

_SOMEBODY = "teenager"
"""The word as which the pipeline is to see the end of such an age: it takes "old" for an adjective of what comes next."""

_TELLING = re.compile(
    r"(?<=[a-z] )(?:noted|insisted|remarked|maintained|argued|stated|declared|observed|commented|explained|stressed|emphasi[sz]ed"
    r"|reiterated|added|claimed|acknowledged|conceded|predicted|recalled|announced|confirmed|admitted|asserted|contended"
    r"|suggested|concluded|recounted|complained)(?= (?:he|she|it|they|we|I|there|the|an?|his|her|its|their|this|these|[A-Z]))"
)
"""Verbs of saying with no "that" behind them, whose clauses the parser ends too soon: "maintained she knew and had paid"."""

_LEADING = re.compile(
    r"\blead(?= (?:author|researcher|investigator|scientist|negotiator|prosecutor|counsel|singer)s?\b)"
)
"""An office that the tagger takes for a verb: "Doe, a biologist at Orlu University and lead author of the study"."""
