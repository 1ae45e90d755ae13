"""Heads of state and government: whom a text means by "the President" without naming him so."""

from __future__ import annotations

from summarizer.draft.embedded.descriptions import may_hold
from summarizer.draft.embedded.plurals import HEADS_OF_STATE, Plurals, fits_description
from summarizer.mark.entities import Entity
from summarizer.mark.lexicon.countries import countries

BEFORE_HEADS = frozenset("the acting then prime his her its their".split())
"""Words that may stand before "president" where it is the head of state who is meant."""


class Rulers(Plurals):
    """Finds the head of state that a description means."""

    def _at_home(self, noun: str, wanted: set[str]) -> int:
        """Whom "the President" means beside presidents of named countries: the one person of no named country; or -1."""
        entities = self.marked.entities
        fitting = [i for i in sorted(self._people) if fits_description(entities[i], noun)]
        fitting = [i for i in fitting if not wanted or may_hold(entities[i], noun, wanted)]
        if not fitting or not all(self._countries_of(self.marked.entities[i]) for i in fitting):
            abroad = [i for i in fitting if self._countries_of(self.marked.entities[i])]
            home = [i for i in fitting if i not in abroad]
            return home[0] if abroad and len(home) == 1 else -1
        return self._taken_as_known(set())

    def _ruled(self, head: int, phrase: tuple[int, int]) -> str:
        """The country of "the President of Norway", where nothing else follows; "" for none."""
        parse = self.marked.parse
        if parse.lower[head + 1 : head + 2] != ["of"] or parse.lower[head] not in HEADS_OF_STATE:
            return ""
        named = [n for n in self.marked.names_between(head + 2, phrase[1]) if n.country]
        return (named[0].country or "") if len(named) == 1 and named[0].last == phrase[1] else ""

    def _taken_as_known(self, own: set[str]) -> int:
        """Whom a text names first and without an office: the head of state whom its readers know."""
        if not self._people:
            return -1
        opener = self._opens_body()
        told_of = [i for i in self._people if i != opener and len(self.marked.entities[i].names) > 1]
        if own and any(not self._countries_of(self.marked.entities[i]) for i in told_of):
            return -1  # "the German chancellor" among people of whom nothing is known
        entity = self.marked.entities[opener]
        others = self._countries_of(entity)
        return opener if _is_plain(entity) and (not others or not own or own & others) else -1

    def _opens_body(self) -> int:
        """Who is named first; where a headline names others by their offices, the subject that opens the report."""
        entities = self.marked.entities
        first = min(self._people, key=lambda index: entities[index].names[0].start)
        at = entities[first].names[0].start
        if (at >= self.marked.article.body[0] and self.marked.sentence_at(at)) or _is_plain(entities[first]):
            return first
        opening = self.marked.sentence_at(self.marked.article.body[0])
        for sentence in (opening, opening + 1):
            for name in self.marked.names_between(*self.marked.parse.sentence_tokens[sentence]):
                if name.entity in self._people and self._is_subject(name.last - 1):
                    return name.entity
        return first

    def _compatriot(self, head: int, phrase: tuple[int, int]) -> int:
        """The one person of a nationality that "the Mongolian leader" means; -1 where none or several fit."""
        parse = self.marked.parse
        adjectives = {parse.words[token] for token in range(*phrase)} & countries().adjectives.keys()
        noun = parse.lower[head]
        if not adjectives or noun not in HEADS_OF_STATE | {"counterpart"}:
            return -1
        fitting: set[int] = set()
        for index in self._people:
            entity = self.marked.entities[index]
            spans = [span for name in entity.names for span in [name.title, *name.appositions] if span]
            offices = [set(self.marked.article.text[slice(*span)].split()) for span in spans]
            of_country = [office for office in offices if adjectives & office]
            holds = any(noun in {word.lower() for word in office} for office in of_country)
            if holds or (of_country and noun in ("leader", "counterpart")):
                fitting.add(index)
        return fitting.pop() if len(fitting) == 1 else -1


def _is_plain(entity: Entity) -> bool:
    """Whether a text gives somebody no office but a head of state's."""
    return all(set(role.lower().split()) <= HEADS_OF_STATE | BEFORE_HEADS for role, _ in entity.roles)
