"""Bare titles: who "the Peruvian foreign minister" is in a text that told of "Foreign Minister Jane Doe" and no country."""

from __future__ import annotations

from dataclasses import dataclass

from summarizer.draft.embedded.affiliation.office_holders import LEADING_OFFICES, leads
from summarizer.draft.embedded.affiliation.office_words import DEPUTY
from summarizer.draft.embedded.reference.held import QUALIFYING, fits_description
from summarizer.draft.embedded.reference.people import LOOKBACK
from summarizer.draft.embedded.reference.plurals import Plurals
from summarizer.mark.entities import Entity
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.people import PORTFOLIOS
from summarizer.mark.lexicon.titles import is_title

_LINKS = frozenset("the of for and affairs &".split())
"""Words within a title that leave it the same office: "Minister of Foreign Affairs"."""

_ACROSS = frozenset("with against to from on at toward towards".split())
"""Prepositions before a country that somebody has to do with, as with another's."""

_AT_HOME = frozenset(
    f"{verb}{ending}"
    for stems, endings in (
        ("lead represent govern return", ["", "s", "ed", "ing"]),
        ("rul serv leav", ["e", "es", "ed", "ing"]),
        ("led left ran run runs running", [""]),
    )
    for verb in stems.split()
    for ending in endings
)
"""Verbs that put somebody's own country behind them."""

_OUTWARD = frozenset("foreign external defence defense trade prime".split())
"""Whose office has to do with other countries as much as with his own."""

_BEHIND = 2
"""Sentences behind the office in which the same copy may name its holder by name alone."""


@dataclass
class BareTitles(Plurals):
    """Finds those who hold an office by a title without a country."""

    def _is_guest(self, person: int) -> bool:
        """Whether one is first told of as another's partner, by his land: "The President … his call with the President of Peru Doe"."""
        parse = self.marked.parse
        name = self.marked.entities[person].names[0] if person >= 0 else None
        if name is None or name.title is None or parse.dep[name.last - 1] not in ("pobj", "dobj", "conj", "appos"):
            return False
        first, end = self.marked.token_at(name.title[0]), name.last
        end += 3 if parse.lower[end : end + 1] == ["of"] else 0  # "President John Roe of the Netherlands"
        named = self.marked.names_between(first, end)
        return any(n.country and (n.first < name.last or n.kind != "people") for n in named)

    def _by_bare_title(self, head: int, phrase: tuple[int, int], own: set[str], named: set[int]) -> int:
        """The only person who holds the very office that a nationality stands before; -1 where another could be meant.

        ``own`` is the country, ``named`` are those named before. "The Norwegian minister" may be any minister but the
        prime one.
        """
        parse, table = self.marked.parse, countries().adjectives
        noun = parse.lower[head]
        of_what = {parse.lower[t] for t in range(phrase[0], head) if parse.words[t] not in table}
        of_what -= _LINKS
        if noun in ("leader", "counterpart") or not of_what <= QUALIFYING - DEPUTY:
            return -1
        holding = [i for i in sorted(self._people) if self._holds(self.marked.entities[i], noun, of_what)]
        holding = [i for i in holding if not self._is_abroad(i, own)]
        if len(holding) != 1 or holding[0] not in named or self._faces(holding[0], own, head):
            return -1
        offices = {word for role, _ in self.marked.entities[holding[0]].roles for word in role.lower().split()}
        if offices & (_OUTWARD | LEADING_OFFICES - {"minister"}) and self._speaks(holding[0], own, head):
            return -1
        last = self.marked.parse.sentence[head] + _BEHIND
        for index in self._people - {*holding}:
            entity = self.marked.entities[index]
            near = noun in LEADING_OFFICES - {"minister"} or parse.sentence[entity.names[0].first] <= last
            of_own = bool(own & self._countries_of(entity)) and fits_description(entity, "counterpart")
            if of_own or (near and not entity.roles and not self._is_abroad(index, own, bodies=True)):
                return -1  # "the Polish president" may be the other one, who has no office here
        return holding[0]

    def _holds(self, entity: Entity, noun: str, of_what: set[str]) -> bool:
        """Whether a title of somebody is that office and no other: no foreign minister's for a finance minister's."""
        for role, _ in entity.roles:
            words = set(role.lower().replace("-", " ").split()) - _LINKS
            others = words - of_what - {noun}
            allowed = QUALIFYING - DEPUTY - (set() if of_what else {"prime", "chief", "first"})
            if {noun, *of_what} <= words and others <= allowed:
                return True
        return False

    def _is_abroad(self, person: int, own: set[str], *, bodies: bool = False) -> bool:
        """Whether the text gives somebody another country, or, where ``bodies``, only a club or firm."""
        entities = self.marked.entities
        lands = set(self._countries_of(entities[person]))
        whose = [entities[i] for i in self.affiliations.of(person)]
        lands |= {e.country for e in whose if e.kind == "country" and e.country}
        return not own & lands if lands else bodies and bool(whose)

    def _faces(self, person: int, own: set[str], head: int) -> bool:
        """Whether somebody has to do with that country, or with its officials, as with another's, or is told of beside it.

        "Doe accused Chile of spying", "Doe met her Chilean counterpart", "The Chilean minister thanked Doe".
        """
        parse, table = self.marked.parse, countries().adjectives
        for name in self.marked.entities[person].names:
            first, end = parse.sentence_tokens[parse.sentence[name.first]]
            if first <= head < end:
                return True
            if first > head:
                break
            for token in range(name.last, end):
                offices = range(token + 1, min(token + 4, end))
                if table.get(parse.words[token]) in own and any(
                    is_title(parse.lower[t].removesuffix("s")) or parse.lower[t].startswith("counterpart")
                    for t in offices
                ):
                    return True
            for land in self.marked.names_between(name.last, end):
                if land.kind in ("country", "capital") and land.country in own and self._is_faced(land.last - 1):
                    return True
        return False

    def _speaks(self, person: int, own: set[str], head: int) -> bool:
        """Whether that country acts where somebody is told of and nothing says that he is at home there.

        "Doe said Chile must wait" and "Doe spoke. Chile denied it" leave open whose minister "the Chilean minister" is.
        """
        parse, table = self.marked.parse, countries()
        places = [part.strip().title() for part in (self.marked.article.place or "").split(",")]
        if own & {table.capitals.get(place) or table.names.get(place) for place in places}:
            return False
        names = self.marked.entities[person].names
        end = parse.sentence_tokens[parse.sentence[head]][0]
        lands = [n for n in self.marked.names_between(names[0].last, end) if n.country in own]
        told = {parse.sentence[name.first] for name in names}
        if any(parse.lower[n.first - 1] in ("in", "at") and parse.sentence[n.first] in told for n in lands):
            return False
        acting = (parse.head[n.last - 1] if n.kind == "people" else n.last - 1 for n in lands)
        return any(parse.dep[token] in ("nsubj", "nsubjpass") for token in acting)

    def _is_faced(self, land: int) -> bool:
        """Whether a country is an object: "accused Chile", "talks with Peru and Chile", "met Chile's president"."""
        parse = self.marked.parse
        if parse.dep[land] == "poss":
            land = parse.head[land]
            if not is_title(parse.lower[land]):
                return False
        while parse.dep[land] == "conj":
            land = parse.head[land]
        above = parse.head[land]
        if parse.dep[land] == "pobj":
            return parse.lower[above] in _ACROSS and parse.lower[parse.head[above]] not in _AT_HOME
        return parse.dep[land] in ("dobj", "dative") and parse.lower[above] not in _AT_HOME

    def _compatriot(self, head: int, phrase: tuple[int, int]) -> int:
        """The one person of a nationality that "the Mongolian leader" means; -1 where none or several fit."""
        parse, table = self.marked.parse, countries().adjectives
        own = {table[parse.words[token]] for token in range(*phrase) if parse.words[token] in table}
        noun = parse.lower[head]
        if not own or noun not in LEADING_OFFICES | {"counterpart"}:
            return -1
        fitting: set[int] = set()
        alike: set[int] = set()
        for index in self._people:
            of_country = [words for words, of in self._offices_of(self.marked.entities[index]) if own & of]
            holds = any(noun in office for office in of_country)
            if noun == "counterpart" and not holds and not self._is_alike(head, of_country):
                continue
            if holds or (noun == "counterpart" and of_country) or (noun == "leader" and any(map(leads, of_country))):
                fitting.add(index)
                if any(parse.lower[token] in words for token in range(phrase[0] + 1, head) for words in of_country):
                    alike.add(index)  # "the Lao leader" is the Lao prime minister, not the president of Laos
        fitting = alike or fitting
        if len(fitting) > 1:
            # the prime minister who comes in later is not "the Mongolian leader" yet
            fitting &= {n.entity for n in self.marked.names_before(head, LOOKBACK) if n.first < head}
        return fitting.pop() if len(fitting) == 1 else -1

    def _is_alike(self, counterpart: int, offices: list[set[str]]) -> bool:
        """Whether an office may be that of the last person named before "counterpart": a president's is no minister."""
        named = [n for n in self.marked.names_before(counterpart, 0) if n.entity in self._people]
        own = {w for n in named[-1:] for role, _ in self.marked.entities[n.entity].roles for w in role.lower().split()}
        theirs = {word for office in offices for word in office}
        both = {"president", "minister"}
        if "minister" in own & theirs and (field := own & PORTFOLIOS) and not field & theirs:
            # the foreign minister's counterpart is no farm minister
            return not theirs - {"minister", "deputy", "former"} - {nation.lower() for nation in countries().adjectives}
        return not own or not both <= own | theirs or bool(both & own & theirs)
