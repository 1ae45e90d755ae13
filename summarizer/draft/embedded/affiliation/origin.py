"""The country that a report is from: whose president "the president" is."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from summarizer.draft.embedded.affiliation.abroad import told_abroad
from summarizer.draft.embedded.affiliation.office_lands import country_after, country_of_role, is_of_body
from summarizer.draft.embedded.affiliation.offices import Offices
from summarizer.draft.embedded.affiliation.own_sites import home_of
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.people import FORMER, HEADS

_OF = re.compile(r" (?:of|to|for) (?=the |a )")

_ENVOYS = frozenset("ambassador ambassadors consul nuncio".split())

_OPENING = 4
"""Sentences that say where a report is from, if any do."""

_SELDOM = 4
"""Times that a country is named that nothing but chance may have brought up."""


@dataclass
class Origin:
    """Finds the country of one article; ``by_country`` has the entities of countries by their usual names."""

    marked: MarkedArticle
    by_country: dict[str, int]
    offices: Offices

    @cached_property
    def dateline(self) -> int | None:
        """The country of the dateline; -1 where it is nobody in the text, None without a dateline.

        A state's own site is at home wherever its head has travelled.
        """
        return None if self._place is None else self.by_country.get(home_of(self.marked) or self._place, -1)

    @cached_property
    def visited(self) -> int | None:
        """The country from which a state's own site reports on a visit; None for reports from home."""
        home = home_of(self.marked)
        return self.by_country.get(self._place, -1) if home and self._place and home != self._place else None

    @cached_property
    def _place(self) -> str | None:
        """The country that the dateline names, or a capital of."""
        table = countries()
        for place in (part.strip() for part in (self.marked.article.place or "").split(",")):
            place = place.title() if place.isupper() else place
            if country := table.capitals.get(place) or table.names.get(place):
                return country
        return None

    @cached_property
    def country(self) -> int:
        """The country of the dateline, else the one that the text names far more than others; -1 for none."""
        if self.dateline is not None:
            return self.dateline
        table = countries()
        for word in (self.marked.article.outlet or "").replace(".", " ").split():  # a government's own site
            if own := table.capitals.get(word) or table.adjectives.get(word) or table.names.get(word):
                return self.by_country.get(own, -1)
        count = Counter(
            name.country
            for name in [*self.marked.above, *self.marked.names]
            if name.country not in {None, *self._foreign}
        )
        first, second = (*count.most_common(2), (None, 0), (None, 0))[:2]
        if first[0] is None or first[1] < 2 or (first[1] < _SELDOM and first[0] not in self._opening):
            return -1
        alone = self._served == {first[0]} and first[1] > second[1]
        if first[1] < 3 * second[1] and not alone:
            return -1
        if self._served - {first[0], *self._foreign}:
            return -1  # somebody of another state holds an office here, too
        if first[0] in self.abroad:
            return -1
        return self.by_country.get(first[0], -1)

    @cached_property
    def abroad(self) -> set[str]:
        """Countries that are foreign to those whose offices name none."""
        return told_abroad(self.marked)

    @cached_property
    def _opening(self) -> set[str | None]:
        """The countries that the headline and the first sentences name: what comes up later is not where they are."""
        ends = [s.end for s in self.marked.sentences if s.end > self.marked.article.body[0]]
        end = ends[min(_OPENING, len(ends)) - 1] if ends else 0
        return {name.country for name in [*self.marked.above, *self.marked.names] if name.start < end}

    @cached_property
    def _served(self) -> set[str]:
        """Countries that somebody's office names: an envoy's to this one is from abroad as a rule."""
        return {country for words, country in self._named if country and not words & _ENVOYS}

    @cached_property
    def _foreign(self) -> set[str]:
        """Countries whose head the text names with the country, where another has such an office without one."""
        bare = {word for role, country in self._named if country is None for word in role if word in HEADS}
        return {country for role, country in self._named if country and HEADS & role & bare}

    @cached_property
    def _named(self) -> list[tuple[set[str], str | None]]:
        """Each person's offices in their words, and the country that one of them is told with."""
        found: list[tuple[set[str], str | None]] = []
        for entity in self.marked.entities:
            if entity.kind == "person" and entity.roles:
                told = [country_of_role(role, before) for role, before in entity.roles]
                told += [country for name in entity.names if (country := country_after(self.marked, name))]
                words = {word for role, _ in entity.roles if not is_of_body(role) for word in role.lower().split()}
                found.append((words, next(filter(None, told), None)))
        held = self.offices.held.values()
        return [*found, *(({office.head}, office.country) for offices in held for office in offices)]

    @cached_property
    def contested(self) -> set[str]:
        """Offices of which a state has one and that the text gives to several people: whose is whose, it must say."""
        holders: dict[str, set[int]] = {}
        for index, entity in enumerate(self.marked.entities):
            if entity.kind == "person":
                if any(country_after(self.marked, name) for name in entity.names):
                    continue  # "President Doe of Fiji"
                for role, before in entity.roles:
                    words = set(_OF.split(role.lower())[0].split())  # "an aide to the president"
                    if (
                        is_of_body(role)
                        or before.rstrip().endswith(("'s", "’s"))
                        or countries().adjectives.keys() & set(role.split())
                    ):
                        continue
                    if not words & FORMER and "vice" not in words and "deputy" not in words:
                        for office in words & HEADS:
                            holders.setdefault(office, set()).add(index)
        return {office for office, people in holders.items() if len(people) > 1}
