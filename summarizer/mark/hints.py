"""Words that the pipeline is to see as others, since it mistakes them where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.cues import CUE_FORMS

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

_WILL = re.compile(r"(?<![\w’'-])Will(?= (?:[A-Z]\. )?(?!(?:I|And)\b)[^\W\d_a-z][\w’'-]+)(?![^.!?\n]*\?)")
"""The given name, which the pipeline takes for the auxiliary; it asks nothing."""

_SMALL = frozenset("with from over into amid after before about than that against under during between".split())
"""Words that a headline in capitals spells small."""

_FAMILIAR = ("South", "North", "New", "Saudi", "United", "the")
"""First words of names of countries that the pipeline has seen often enough."""


@cache
def _lands() -> tuple[re.Pattern[str], frozenset[str]]:
    """What matches countries and peoples of two words, as "Sierra Leone" and "Costa Rican", and all of these."""
    table = countries()
    known = {*_FAMILIAR, *table.adjectives}  # "Russian Federation"
    two = [form for form in (*table.names, *table.adjectives) if len(w := form.split()) == 2 and w[0] not in known]
    found = re.compile(r"(?<![\w’'-])(" + "|".join(sorted({form.split()[0] for form in two})) + r") (\w+)(?![\w-])")
    return found, frozenset(two)


def hints(text: str) -> Iterator[tuple[int, int, str]]:
    """Where words stand that the pipeline mistakes, and as what it is to see each."""
    for aged in _AGED.finditer(text):
        if aged[2] is None or aged[2].lower() in _DOES:
            yield *aged.span(1), _SOMEBODY
    for telling in _TELLING.finditer(text):
        yield *telling.span(), "said"
    lands, two = _lands()
    for land in lands.finditer(text):
        if land[0] in two:
            yield *land.span(1), "south"
            yield *land.span(2), "korean" if land[0] in countries().adjectives else "korea"
    for leading in _LEADING.finditer(text):
        yield *leading.span(), "main"
    for called in _WILL.finditer(text):
        line = text[text.rfind("\n", 0, called.start()) + 1 :].split("\n", 1)[0]
        if {*re.findall(r"\b[a-z]{4,}", line)} - _SMALL:
            yield *called.span(), "william"
