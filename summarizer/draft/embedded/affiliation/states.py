"""Whose state an office is of where neither it nor the report says so: by its ministry, or by the headline."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from functools import cached_property

from summarizer.draft.embedded.affiliation.office_lands import country_in, country_of_role, is_of_body
from summarizer.draft.embedded.affiliation.offices import Offices
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.people import FORMER, HEADS, KIN, PORTFOLIOS

_WORD = re.compile(r"(?:[A-Z]\.){2,}|[^\W\d_]+(?:-[^\W\d_]+)*")

_LOOSE = frozenset("affairs national regional social digital mass natural resources".split())
"""Words of portfolios that say too little of which one it is."""


@dataclass
class States:
    """Countries of one article; ``by_country`` has their entities by their usual names."""

    marked: MarkedArticle
    by_country: dict[str, int]
    offices: Offices

    @cached_property
    def headline(self) -> int:
        """The only country in the headline, where the text opens with it, too; -1 for none."""
        article = self.marked.article
        begin, end = article.body
        sentences = [s.end for s in self.marked.sentences if s.start >= begin]
        opening = article.text[begin : sentences[min(1, len(sentences) - 1)]] if sentences else article.text[begin:end]
        above = _named(article.title or article.text[:begin])
        return self.by_country.get(next(iter(above)), -1) if len(above) == 1 and above <= _named(opening) else -1

    @cached_property
    def beside(self) -> dict[int, set[int]]:
        """By person, the countries of those named after him: "Prime Minister Jane Doe and U.S. President John Roe"."""
        found: dict[int, set[int]] = {}
        for first, last in self.marked.parse.sentence_tokens:
            before: list[tuple[int, str]] = []
            meet = bool({"met", "meet", "meets", "talks"} & set(self.marked.parse.lower[first:last]))
            for name in self.marked.names_between(first, last):
                office = name.title or next(iter(name.appositions), None)
                if office is None or name.kind != "person" or name.entity < 0:
                    continue
                words = self.marked.article.text[slice(*office)]
                land = self.by_country.get(country_in(words) or "", -1)
                rank = _rank(words)
                for entity, other in before if land >= 0 and rank and " in " not in words else ():
                    if other == rank or meet:
                        found.setdefault(entity, set()).add(land)
                before += [(name.entity, rank)] if land < 0 else []
        return found

    def of(self, words: set[str], person: int) -> int:
        """The country of a head of state or government, or of a minister, by the words of the office; -1 for none."""
        if (
            "minister" in words
            and not HEADS & words
            and (found := self._of_ministry(words & (PORTFOLIOS - _LOOSE))) >= 0
        ):
            return found
        if not (HEADS | {"minister"}) & words:
            return -1
        return self.headline if not self.held_by_another(HEADS, person, self.headline) else -1

    def held_by_another(self, heads: frozenset[str], person: int, country: int) -> bool:
        """Whether an office among ``heads`` of a country is told with the country as somebody else's."""
        return any(
            self.by_country.get(land or "", -1) == country
            for other, told in self._heads.items()
            for head, land in told
            if other != person and country >= 0 and head in heads
        )

    @cached_property
    def _heads(self) -> dict[int, set[tuple[str, str | None]]]:
        """Each person's offices of heads of state or government, with their country, told with a name or without."""
        found: dict[int, set[tuple[str, str | None]]] = {}
        for index, entity in enumerate(self.marked.entities):
            for role, before in entity.roles if entity.kind == "person" else []:
                words = set(role.lower().split())
                if not words & (FORMER - {"acting"} | KIN) and not is_of_body(role):
                    told = {(head, country_of_role(role, before)) for head in HEADS & words}
                    found.setdefault(index, set()).update(told)
        for person, offices in self.offices.held.items():
            found.setdefault(person, set()).update((office.head, office.country) for office in offices)
        return found

    def _of_ministry(self, portfolio: set[str]) -> int:
        """The country whose ministry of the same portfolio the text names, if only one is named; -1 for none."""
        lands = {
            land
            for entity in self.marked.entities
            if {"ministry", "department"} & (parts := set(entity.name.lower().split())) and portfolio & parts
            for name in entity.names
            for land in _named(self.marked.article.text[max(name.start - 20, 0) : name.end])
        }
        return self.by_country.get(next(iter(lands)), -1) if len(lands) == 1 else -1


def _named(text: str) -> set[str]:
    """Countries that a text names, by name, capital or adjective."""
    table = countries()
    words = _WORD.findall(text.replace("’s", "").replace("'s", ""))
    pairs = [f"{a} {b}" for a, b in itertools.pairwise(words)]
    forms = [*words, *pairs]
    return {
        land
        for form in forms
        for land in (table.names.get(form), table.adjectives.get(form), table.capitals.get(form))
        if land
    }


_HEADS = frozenset("president premier chancellor king queen emir sultan taoiseach".split())
"""Of whom a state has one, or two who are colleagues by other names."""


def _rank(office: str) -> str:
    """What a state has one of: its head, "foreign minister", "envoy"; "" for offices that colleagues hold beside it."""
    words = office.lower().split()
    if not words or {"vice", "deputy", "assistant", "former"} & set(words):
        return ""
    if words[-1] in _HEADS or words[-2:] == ["prime", "minister"]:
        return "head"
    return " ".join(words[-2:]) if words[-1] in ("minister", "secretary", "envoy", "representative") else ""
