"""Affiliations: the country or body that somebody acts for, by his office and by what stands around it.

An office that names its country or body settles it ("Lao President", "head of the Red Cross"). One that
does not belongs to whoever owns it ("the company's chairman", "her foreign minister"), to the country that
a report is datelined in, or to the body that the sentences are about.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from summarizer.draft.embedded.affiliation import office_words
from summarizer.draft.embedded.affiliation.belonging import Belonging
from summarizer.draft.embedded.affiliation.fitting import NOT_OWN
from summarizer.draft.embedded.affiliation.hosts import Hosts
from summarizer.draft.embedded.affiliation.implied import ImpliedOwners
from summarizer.draft.embedded.affiliation.introduced import introduced, led_by, past_land
from summarizer.draft.embedded.affiliation.offices import Offices
from summarizer.draft.embedded.affiliation.origin import Origin
from summarizer.draft.embedded.affiliation.own_bodies import (
    appointing,
    carried,
    in_brackets,
    is_of_state,
    named_beside,
    owning,
    state_of,
)
from summarizer.draft.embedded.affiliation.parts import named_within, part_of
from summarizer.draft.embedded.affiliation.represented import side_of
from summarizer.draft.embedded.affiliation.speaking_for import speaking_for
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.organizations import CLUB_ENDINGS, PARTISANS
from summarizer.mark.lexicon.people import STATE_OFFICES
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.names.name import Name

_SEATS = frozenset("house palace hall kremlin airport stadium hotel headquarters".split())
_POSSESSIVE = ("", "'s", "’s", "'", "’", ")", ")'s", ")’s")
"""What stands between an owner, or its acronym in parentheses, and an office."""


@dataclass
class Affiliations:
    """Finds whom the people and bodies of one article act for, as indices of entities."""

    marked: MarkedArticle
    _known: dict[int, list[int]] = field(default_factory=dict)

    def of(self, index: int) -> list[int]:
        """Entities that the entity ``index`` belongs to, in the order of the text, each once."""
        if index not in self._known:
            self._known[index] = self._found(index)
        return self._known[index]

    def _found(self, index: int) -> list[int]:
        entity = self.marked.entities[index]
        found: list[int] = []
        if entity.kind == "person":
            supposed: list[int] = []
            for name in entity.names:
                self._of_person(name, found, supposed)
            lands = {i for i in found if i >= 0 and self.marked.entities[i].kind == "country"}
            found += [i for i in supposed if not lands or self.marked.entities[i].kind != "country"]
            found += [self._by_country.get(o.country or "", -1) for o in self.offices.held.get(index, [])]
        elif entity.kind in ("organization", "media"):
            found = named_within(self.marked, entity, self._by_country)
            for name in entity.names:
                found += [*self._possessing(name.first), *self._adjective_before(name.first)]
                found += part_of(self.marked, name, self._by_country)
            if entity.kind == "media" and not found:
                home, meant = self._origin.country, self._by_words.meant
                found += [e for n in entity.names for e in state_of(self.marked, n, self._by_country, home, meant)]
            if not found and is_of_state(entity.name):
                seat = self._hosts.seat(entity.names[0].first)
                found = [self._origin.country if seat is None else seat]
        return [other for other in dict.fromkeys(found) if other >= 0 and other != index]

    @cached_property
    def _origin(self) -> Origin:
        return Origin(self.marked, self._by_country, self.offices)

    @cached_property
    def _implied(self) -> ImpliedOwners:
        return ImpliedOwners(self.marked, self._by_country, self._origin, self.offices)

    @cached_property
    def _hosts(self) -> Hosts:
        return Hosts(self.marked, self._by_country)

    @cached_property
    def offices(self) -> Offices:
        """The offices of the article that stand without a name."""
        return Offices(self.marked)

    def _of_person(self, name: Name, found: list[int], supposed: list[int]) -> None:
        """Add whom a person belongs to by the words around one name, and by what kind of office it is."""
        beside = [*self._body_after(name), *self._by_words.led(name), *introduced(self.marked, name)]
        beside += [*in_brackets(self.marked, name), *led_by(self.marked, name), *owning(self.marked, name)]
        for span in [name.title, *name.appositions]:
            if span and not office_words.is_opposed(office := self.marked.article.text[slice(*span)]):
                owner = self._by_words.of_pronoun(span) or self._by_words.of_person(span)
                named = self._within(span)
                if office_words.is_of_kin(office):
                    named = [i for i in named if self.marked.entities[i].kind == "country"]
                elif not any(self.marked.entities[i].kind in ("organization", "media") for i in named):
                    named = [*self._told_within(span), *named]
                found += named or owner
                if not named and not owner and not beside:
                    alike = [e for i in self._by_words.of_colleague(span) for e in self._bodies_of(i)]
                    alike += [e for i in self._by_words.leading(span) for e in self._lands_of(i)]
                    alike = alike or appointing(self.marked, name, span) or speaking_for(self.marked, span)
                    alike = alike or side_of(self.marked, name, span, self._by_country)
                    supposed += (
                        alike
                        or self._hosts.of_office(span)
                        or carried(self.marked, span, self._origin.country, self.of)
                        or self._implied.of_office(name, span)
                    )
        found += [*beside, *named_beside(self.marked, name)]
        if name.title is None or self.marked.parse.tag[name.first - 1] == "POS":
            found += self._possessing(name.first) or self._called_by_land(name)

    @cached_property
    def _by_words(self) -> Belonging:
        return Belonging(self.marked)

    def _told_within(self, span: tuple[int, int]) -> list[int]:
        """Bodies that an office names in other letters or by half their name: "army" small, "Doe" for "Doe United"."""
        words = office_words.before_post(self.marked.article.text[slice(*span)])
        flat = f" {words.lower()} "
        bodies = [(i, e) for i, e in enumerate(self.marked.entities) if e.kind in ("organization", "media")]
        wing = words.split(maxsplit=1)[0]
        if wing.lower() in PARTISANS.values() and wing[0].isupper():
            party = f"{wing.lower()} party"  # "Republican Senator Jane Doe"
            return [i for i, e in bodies if party == e.name.lower() or PARTISANS.get(e.name) == wing.lower()][:1]
        whole = [i for i, e in bodies if any(f" {form.lower()} " in flat and " " in form for form in e.forms)]
        if whole:
            return whole[:1]
        if (called := office_words.called_in(words, bodies)) >= 0:
            return [called]
        if begun := office_words.begun_in(words, bodies):
            return begun
        capitals = {
            word
            for word in set(words.split()) - countries().names.keys()
            if word.istitle() and not is_title(word.lower())
        }
        half = [
            i
            for i, e in bodies
            if {e.name.split()[0], e.name.split()[-1]} & capitals and set(e.name.lower().split()) & CLUB_ENDINGS
        ]
        return half if len(half) == 1 else []

    @cached_property
    def _by_country(self) -> dict[str, int]:
        entities = self.marked.entities
        return {entity.country: index for index, entity in enumerate(entities) if entity.country}

    def _within(self, span: tuple[int, int]) -> list[int]:
        """Entities that an office mentions, by name or by an adjective of nationality; a possessive before it counts."""
        marked = self.marked
        first, last = marked.token_at(max(span[0] - 40, 0)), marked.token_at(span[1])
        found: list[int] = []
        above = [name for name in marked.above if first <= name.first <= last]
        told = [*above, *marked.names_between(first, last + 1)]
        peoples = {name.first for name in told if name.kind == "people"}
        for name in told:
            if name.kind == "people" and name.last in peoples:
                continue  # "Turkish Cypriot"
            same = marked.parse.sentence[name.first] == marked.parse.sentence[marked.token_at(span[0])]
            owns = same and name.end <= span[0] and marked.article.text[name.end : span[0]].strip(" ") in _POSSESSIVE
            placed = bool(marked.parse.lower[name.first - 1 : name.first] in (["in"], ["at"]) and name.country)
            placed = placed or office_words.is_elsewhere(marked.article.text[slice(*span)], name, name.start - span[0])
            if (owns or (span[0] < name.end and name.start < span[1])) and not placed:
                if name.entity >= 0 and marked.entities[name.entity].kind != "person":
                    found.append(name.entity)
                elif name.kind in ("people", "capital") and name.country in self._by_country:
                    found.append(self._by_country[name.country])
        home = office_words.home_in(marked.article.text[slice(*span)]) if not found else None
        return [self._by_country[home]] if home in self._by_country else found

    def _adjective_before(self, token: int) -> list[int]:
        """The country in "the Kenyan Defence Ministry"."""
        near = [n for n in self.marked.names_between(max(token - 2, 0), token) if n.last == token]
        lands = [self._by_country.get(n.country or "", -1) for n in near if n.kind == "people"]
        return [land for land in lands if land >= 0]

    def _called_by_land(self, name: Name) -> list[int]:
        """The country in "Norwegian national Jane Doe": an adjective and a small noun or two before the whole name."""
        parse, first = self.marked.parse, name.first
        while name.first - first < 3 and parse.tag[first - 1] in ("NN", "JJ") and parse.words[first - 1].islower():
            first -= 1
        return self._adjective_before(first) if first < name.first and name.last - name.first > 1 else []

    def _bodies_of(self, person: int) -> list[int]:
        """The bodies that somebody else acts for, where they are already known or can be found without him."""
        if person not in self._known:
            self._known[person] = []  # two people who are each other's colleagues
            self._known[person] = self._found(person)
        return [i for i in self._known[person] if self.marked.entities[i].kind in ("organization", "media")]

    def _lands_of(self, person: int) -> list[int]:
        """The countries that somebody else acts for."""
        self._bodies_of(person)
        return [i for i in self._known[person] if self.marked.entities[i].kind == "country"]

    def _possessing(self, first: int) -> list[int]:
        """Who owns what begins at a token: "Kenya's State House", "Brigstow's Jane Doe"."""
        parse = self.marked.parse
        if first < 2:
            return []
        if parse.words[first - 1] == "," and parse.dep[first] == "appos":
            # "South Korea's state gas importer, KGS", and not "Doe's European rival, Roe"
            noun = parse.head[first]
            theirs = [] if parse.lower[noun] in NOT_OWN else parse.children[noun]
            return [e for c in theirs if parse.dep[c] == "poss" for e in self._owner(c + 1)]
        return self._owner(first - 1) if parse.tag[first - 1] == "POS" else []

    def _owner(self, end: int) -> list[int]:
        """The body or country whose name ends before the token ``end``."""
        marked = self.marked
        owner = next((n for n in marked.names_between(max(end - 8, 0), end) if n.last == end), None)
        if owner and owner.entity >= 0 and marked.entities[owner.entity].kind != "person":
            return [owner.entity]
        return [self._by_country[owner.country]] if owner and owner.country in self._by_country else []

    def _body_after(self, name: Name) -> list[int]:
        """The body that a person is named with: "Jane Doe of Doe Partners", "Jane Doe from the National Bank"."""
        marked, parse = self.marked, self.marked.parse
        if (link := name.last) + 2 > len(parse.words) or parse.lower[link] not in ("of", "from", "at", "with"):
            return []
        plain = link + 1 + (parse.tag[link + 1] == "DT")
        begin = office_words.past_description(parse, past_land(marked, plain))
        here = [*(n for n in marked.above if n.first == begin), *marked.names_between(begin, begin + 1)]
        body = next((other.entity for other in here), -1)
        kinds = {"organization", "media"} | ({"country"} if parse.lower[link] == "of" else set())
        kinds = {"country"} if parse.lower[link] == "from" and self._by_words.are_envoys(name) else kinds
        fits = body >= 0 and marked.entities[body].kind in kinds
        last = {*marked.entities[body].name.lower().split()[-1:], parse.lower[marked.entities[body].names[0].last]}
        official = name.title and STATE_OFFICES & set(marked.article.text[slice(*name.title)].lower().split())
        if fits and parse.lower[link] == "at" and (last & _SEATS or official):
            return []  # where they are: "received Jane Doe at State House", "Finance Minister Doe at the Roe Center"
        ruled = name.title is not None and body >= 0 and marked.entities[body].kind == "country"
        whole = name.last - name.first > 1 and parse.lower[link] == "of" and body >= 0
        whole = whole and marked.entities[body].kind == "organization" and not self._by_words.is_told(name)
        return [body] if fits and (ruled or whole or begin > plain or parse.head[link] == link - 1) else []
