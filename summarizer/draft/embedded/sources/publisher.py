"""The outlet that brings the article out, as a source."""

from __future__ import annotations

import re

from summarizer.draft.embedded.sources.kinds import media_kind
from summarizer.draft.embedded.sources.listed import Sources
from summarizer.draft.embedded.sources.words import ALONE, ANYBODYS
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.organizations import ACRONYMS, MEDIA_HEADS
from summarizer.mark.names.short_forms import fold

_PAPERS = MEDIA_HEADS - ANYBODYS - {"broadcaster", "broadcasting", "channel", "sun", "star", "globe", "mirror"}
"""Last words of the names of papers, which are none of an agency's: "ORLU, Feb 2 (Orlu Daily) -"."""


def add_publisher(sources: Sources, outlet: str) -> None:
    """The outlet that publishes the article, where its name stands in the text."""
    text, kind = sources.marked.article.text, media_kind(outlet, signed=True)
    head = text[: sources.marked.article.body[0]].rstrip()
    if outlet in countries().capitals:
        return  # "By Jane Doe, Abuja"
    if (
        kind in ("newspaper", "website")
        and outlet.rsplit(maxsplit=1)[-1].lower() not in _PAPERS
        and not outlet.endswith(" Online")
        and (head.endswith(f"({outlet})") or _signs(outlet, text[: sources.marked.article.body[0] + 600]))
    ):
        kind = "news_agency"  # "LONDON, Feb 2 (Sportswire) -": how agencies sign
    source = sources.named(outlet, kind, "publisher")
    short = outlet.rsplit(maxsplit=1)[-1]
    if " " in outlet and short.lower() in MEDIA_HEADS - ANYBODYS and len(_occurs(text, short)) > 1:
        source.keys.add(fold(short))  # "the Courier"
        source.also.append(short)
    first = outlet.split(maxsplit=1)[0]
    if " " in outlet and ALONE.fullmatch(first) and first not in ACRONYMS and len(_occurs(text, first)) > 1:
        source.keys.add(fold(first))  # "RPT" of the RPT World Service, "41.or" of the 41.or news agency
        source.also.append(first)
    initials = "".join(word[0] for word in outlet.split() if word[0].isupper())
    if len(initials) > 2 and initials not in ACRONYMS and _occurs(text, initials):
        source.keys.add(fold(initials))  # "OBC" of the Orlu Broadcasting Corporation
        source.also.append(initials)
    for entity in sources.marked.entities:
        longer = re.sub(r"[^A-Z]", "", entity.name.removeprefix("The ")) == outlet  # "Orlu Press Agency", by OPA
        if fold(outlet) in {fold(form) for form in entity.forms} or (longer and entity.kind == "media"):
            source.keys |= {fold(form) for form in entity.forms}


def _signs(outlet: str, text: str) -> bool:
    return outlet in text and bool(re.search(rf"\({re.escape(outlet)}\)\s*[-–—]|/{re.escape(outlet)}/", text))


def _occurs(text: str, word: str) -> list[str]:
    return re.findall(rf"\b{re.escape(word)}\b", text)
