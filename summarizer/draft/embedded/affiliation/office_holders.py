"""Who holds an office of a country or body: "the presidents of Greece and Turkey", "the Greek and Turkish ministers"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from summarizer.draft.embedded.affiliation.bridges import Bridges
from summarizer.draft.embedded.affiliation.find import Affiliations
from summarizer.draft.embedded.affiliation.office_slots import Slot
from summarizer.draft.embedded.affiliation.office_words import DEPUTY
from summarizer.draft.embedded.reference.people import People
from summarizer.mark.entities import Entity
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.people import MONARCHS, OPPOSITE, PORTFOLIOS

HEAD_OF_STATE = MONARCHS | {"president"}
"""Offices of whom "the head of state" may mean."""

LEADING_OFFICES = HEAD_OF_STATE | frozenset("premier minister chancellor leader prince".split())
"""Offices whose holders are a state's leaders; a minister only as the prime one."""

_NEAR = 6
"""Sentences within which those are named who were told of by office."""


@dataclass
class OfficeHolders(People):
    """Finds the people behind offices that several hold; ``affiliations`` are the article's."""

    affiliations: Affiliations = field(kw_only=True)

    def holder(self, country: int, noun: str, of_what: set[str], told: int) -> int:
        """The one person who holds an office of a country, for "the leaders of Greece and Turkey"; -1 for none.

        ``of_what`` are the words before the office: the prime minister is not one of "the defence ministers";
        ``told`` is the office's token.
        """
        wanted = LEADING_OFFICES if noun in ("leader", "head") else frozenset({noun})
        fitting = []
        for index in sorted(self._people):
            offices = [set(role.lower().replace("-", " ").split()) for role, _ in self.marked.entities[index].roles]
            fits = any(office & OPPOSITE or (office & wanted and of_what <= office) for office in offices)
            if fits and country in self.affiliations.of(index):
                fitting.append(index)
        fitting = fitting or self._named_after(country, noun, told)
        return fitting[0] if len(fitting) == 1 else -1

    @cached_property
    def shared(self) -> dict[int, list[Slot]]:
        """The offices told without a name, by whoever is named sentences later and can only be their holder."""
        known = {index: self.affiliations.of(index) for index in range(len(self.marked.entities))}
        return Bridges(self.marked, known).found

    def _named_after(self, owner: int, noun: str, told: int) -> list[int]:
        """Who is named after "the ministers of Greece and Turkey" as Turkey's, or can only be, with no other office."""
        parse = self.marked.parse
        found = []
        for index in sorted(self._people):
            entity = self.marked.entities[index]
            first = entity.names[0].first
            if not told < first or not 0 <= parse.sentence[first] - parse.sentence[told] <= _NEAR:
                continue
            held = [s for s in self.shared.get(index, []) if s.owner == owner and s.words & {noun, noun + "s"}]
            if held or (not entity.roles and self.affiliations.of(index) == [owner]):
                found.append(index)
        return found

    def official(self, country: str, noun: str, of_what: set[str]) -> int:
        """The one person whose titles name a country and an office, for "the Greek and Turkish ministers"; -1 for none."""
        fitting = []
        for index in sorted(self._people):
            entity = self.marked.entities[index]
            offices = [set(role.lower().replace("-", " ").split()) for role, _ in entity.roles]
            fits = any(noun in office and of_what <= office for office in offices)
            if fits and country in self._countries_of(entity):
                fitting.append(index)
        return fitting[0] if len(fitting) == 1 else -1

    def lands_of(self, person: int) -> set[str]:
        """Countries of which the text says that somebody acts for them."""
        return self._countries_of(self.marked.entities[person])

    def homes_of(self, person: int) -> set[str | None]:
        """Countries that somebody's offices and descriptions name, and those that the text puts him with."""
        return self.lands_of(person) | {self.marked.entities[i].country for i in self.affiliations_of(person)}

    def is_home(self, country: str) -> bool:
        """Whether the text tells of anybody from a country."""
        return any(country in self.homes_of(person) for person in self._people)

    def affiliations_of(self, person: int) -> list[int]:
        """Entities for which somebody acts."""
        return [i for i in self.affiliations.of(person) if i >= 0]

    def _countries_of(self, entity: Entity) -> set[str]:
        """Countries that a person's titles and descriptions name."""
        if entity.name not in self._countries:
            self._countries[entity.name] = {country for _, of in self._offices_of(entity) for country in of}
        return self._countries[entity.name]

    def _offices_of(self, entity: Entity) -> Iterator[tuple[set[str], set[str]]]:
        """The words of each title and description of somebody, in small letters, and the countries that it names."""
        parse, table = self.marked.parse, countries()
        for name in entity.names:
            # "President Doe of Peru"
            of = name.last + 2 if parse.lower[name.last : name.last + 1] == ["of"] else name.last
            of += (
                parse.lower[of - 1] == "the" and of > name.last
            )  # "of the Netherlands", not "told Doe of the Dutch plan"
            behind = {n.country for n in self.marked.names_between(name.last, of) if n.country and n.kind != "people"}
            if behind:
                yield set(), behind
            for span in [name.title, *name.appositions]:
                if span:
                    first, last = self.marked.token_at(span[0]), self.marked.token_at(span[1])
                    # "Polish", "Peru's"; not "In Peru, President Doe"
                    first -= 2 if parse.tag[first - 1] == "POS" else int(parse.words[first - 1].isalpha())
                    words = self.marked.article.text[slice(*span)].split()
                    found = {n.country for n in self.marked.names_between(max(first, 0), last + 1) if n.country}
                    found |= {table.adjectives.get(word) or table.names.get(word) or "" for word in words} - {""}
                    yield {word.lower() for word in words}, found | (behind if span == name.title else set())


def leads(office: set[str]) -> bool:
    """Whether the words of an office are a leader's: a prime minister's, no foreign minister's."""
    if office & DEPUTY:
        return False
    leading = office & (LEADING_OFFICES - {"minister"} | {"counterpart"})
    return {"prime", "minister"} <= office or bool(leading and not office & PORTFOLIOS)
