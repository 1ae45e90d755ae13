"""The country of an office, by its own words and by those right before it or behind the name."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.cues import BODIES
from summarizer.mark.lexicon.organizations import ORGANIZATION_HEADS
from summarizer.mark.names.name import Name

_OWNER = re.compile(r"(?:[A-Z][\w.-]*\s)*[A-Z][\w.-]*(?:['’]s?)?(?=\s*$)")


_PRESIDES = re.compile(r"\b(?:president|premier|chancellor)\s+of\s+(.+)$", re.I)
_OF_BODIES = BODIES | ORGANIZATION_HEADS - {"union"} | {"association", "congress", "league"}
_OF_BODIES -= frozenset(
    "republic state country nation kingdom federation government council city assembly senate".split()
)


def is_of_body(role: str) -> bool:
    """Whether an office that a state may have is a body's: "President of the Miners' Association of Fiji"."""
    of_what = _PRESIDES.search(role)
    return of_what is not None and not _OF_BODIES.isdisjoint(of_what[1].lower().split())


def country_after(marked: MarkedArticle, name: Name) -> str | None:
    """The country in "President Jane Doe of Fiji"; None where the name has no title or no country after it."""
    at = name.last
    if not name.title or marked.parse.lower[at : at + 1] != ["of"]:
        return None
    begin = at + 1 + (marked.parse.lower[at + 1 : at + 2] == ["the"])
    here = [*(n for n in marked.above if n.first == begin), *marked.names_between(begin, begin + 1)]
    return next((n.country for n in here if n.kind == "country"), None)


def country_of_role(role: str, before: str) -> str | None:
    """The country of a person's office, by its words and by the owner right before it: "Fiji's president".

    What stands farther off is another's: "the president of Fiji and Chairman Jane Doe".
    """
    owner = _OWNER.search(before)
    return country_in(f"{owner.group()} {role}" if owner else role)


@lru_cache(maxsize=8_192)
def country_in(words: str) -> str | None:
    """The country that an office names, by name or adjective."""
    flat = f" {_flat(words)} "
    begun = (form for word in {*flat.split(" ")} for form in _forms().get(word, ()))
    found = [(rank, country) for rank, form, country in begun if form in flat]
    return min(found)[1] if found else None


@cache
def _forms() -> dict[str, list[tuple[int, str, str]]]:
    """Names and adjectives of countries by their first words; the longest rank first: one may end in another's."""
    table = countries()
    forms = {_flat(form): country for form, country in (table.names | table.adjectives).items()}
    longest = sorted(forms.items(), key=lambda item: -len(item[0]))
    found: dict[str, list[tuple[int, str, str]]] = {}
    for rank, (form, country) in enumerate(longest):
        found.setdefault(form.split(" ")[0], []).append((rank, f" {form} ", country))
    return found


def _flat(words: str) -> str:
    return words.replace("’", "'").replace("'s", "")


def of_ministry(marked: MarkedArticle, first: int, office: list[str]) -> str | None:
    """The country whose ministry of an office's own matters was told just before: "Fiji's energy ministry"; None for none."""
    parse = marked.parse
    matters = {*office} - {"minister", "and", "the", "of", "for"}
    lands: set[str] = set()
    for name in marked.names_before(first, 1):
        own = [countries().adjectives[word] for word in name.text.split() if word in countries().adjectives]
        words = {word.lower() for word in name.text.split() if word not in countries().adjectives}
        if "ministry" in words and matters and words - {"ministry", "and", "of", "the"} == matters:
            lands |= {*own}  # "the Fijian Energy Ministry"
            end = name.first - (parse.tag[name.first - 1] == "POS")
            owners = marked.names_between(max(name.first - 5, 0), name.first)
            lands |= {n.country for n in owners if n.country and n.last == end}
    return lands.pop() if len(lands) == 1 and office[-1] == "minister" else None
