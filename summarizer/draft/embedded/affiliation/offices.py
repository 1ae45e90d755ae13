"""Offices told without a name: "the President of Fiji", "the Kenyan leader", and whose they are.

A readout names somebody once and goes on with the office. Where the text leaves only one person whom
such an office can mean, it is that person's role, and its country is that person's, too.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property

from summarizer.draft.embedded.affiliation.bystanders import comes_in, deals, dealt, is_described, is_gone
from summarizer.draft.embedded.affiliation.office_lands import country_after, country_in, country_of_role
from summarizer.draft.embedded.affiliation.own_sites import HomeHead, home_of, is_beside, is_head_of_state
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.people import FORMER, HEADS
from summarizer.mark.names.name import Name

_LEADERS = HEADS | {"leader", "head"}
"""Words for whoever holds the first office of a country or body."""
_FIRST = _LEADERS | {"counterpart", "number", "chairman"}
"""Words for whoever may hold such an office, by that word or by another's: "her Kenyan opposite number"."""
_OTHER = FORMER | frozenset("vice deputy elect counterpart first lady".split())
"""Words that make an office another one than that of the holder."""


@dataclass(frozen=True, slots=True)
class Office:
    """An office of a state without a holder's name: its span, the word for it, and the country (None: not said)."""

    start: int
    end: int
    head: str
    country: str | None


@dataclass
class Offices:
    """The offices of one article that stand without a name."""

    marked: MarkedArticle

    @cached_property
    def told(self) -> list[Office]:
        """Offices of heads of state and government in the order of the text, headline included."""
        parse = self.marked.parse
        return [office for i in range(len(parse.words)) if parse.lower[i] in _LEADERS and (office := self._at(i))]

    @cached_property
    def _home(self) -> dict[int, list[Office]]:
        """The head of the state whose own site reports, with the offices told without his name; empty elsewhere."""
        lower = self.marked.parse.lower
        if (own := home_of(self.marked)) is None:
            return {}
        people = [i for i, e in enumerate(self.marked.entities) if e.kind == "person" and not self._roles(i)]
        told = [office for i in range(len(lower)) if lower[i] in _LEADERS and (office := self._at(i, owns=True))]
        taken = {("president", None), ("president", own)} & self._taken(above=False)
        return {} if taken else HomeHead(self.marked, told).among(people)

    def country_of(self, role: str) -> str | None:
        """The one country that the text gives an office elsewhere: that of "Prime Minister" in "the PM of Fiji"."""
        words = role.lower().split()
        heads = [word for word in words if word in HEADS]
        if not heads or set(words) & _OTHER - {"acting"} or len(self._bare[_head(words)]) > 1:
            return None
        others = {(o.head, o.country) for offices in self._vacant.values() for o in offices}
        found = {
            office.country
            for office in self.told
            if office.country
            and office.head in (_head(words), "leader")
            and (office.head, office.country) not in others
            and (_head(words), office.country) not in others
            and not self._beside(office, self._bare[_head(words)])
        } - self._served[_head(words)]
        return next(iter(found)) if len(found) == 1 else None

    def _beside(self, office: Office, people: set[int]) -> bool:
        """Whether one of ``people`` is named in an office's sentence: it is another's then."""
        first, last = self.marked.parse.sentence_tokens[self.marked.sentence_at(office.start)]
        return any(name.entity in people for name in self._names(first, last))

    def _roles(self, index: int) -> list[tuple[str, str]]:
        """Somebody's roles, as :class:`Entity` has them; none where only a title above the text gives them."""
        entity, offset = self.marked.entities[index], self.marked.offset
        spans = (span for name in entity.names for span in (name.title, *name.appositions) if span)
        return entity.roles if not offset or any(start >= offset for start, _ in spans) else []

    @cached_property
    def _titled(self) -> dict[int, set[str]]:
        """The heads of the offices that only a title above the text gives people."""
        people = [(i, e) for i, e in enumerate(self.marked.entities) if e.kind == "person"]
        heads = {(i, _head(role.lower().split())) for i, _ in people for role, _ in self._roles(i)}
        told = {
            head for i, head in heads if i in self._bare[head]
        }  # "President Jane Doe of Fiji" is not "the president"
        return {
            i: {_head(words) for role, _ in e.roles if not _OTHER & set(words := role.lower().split())} - told
            for i, e in people
            if not self._roles(i)
        }

    @cached_property
    def held(self) -> dict[int, list[Office]]:
        """Offices told without a name by the person whom each must mean."""
        found = {person: [*offices] for person, offices in [*self._vacant.items(), *self._home.items()]}
        given = {(office.start, office.end) for offices in self._home.values() for office in offices}
        holders: dict[str | None, set[int]] = {}
        for index, entity in enumerate(self.marked.entities):
            for role, before in entity.roles if entity.kind == "person" else []:
                holders.setdefault(country_of_role(role, before), set()).add(index)
        for office in self.told:
            if (office.start, office.end) in given:
                continue
            of_it = [*holders.get(office.country, ())]
            if office.country is None:
                of_it = [i for i in self._titled if office.head in self._titled[i]]
            if len(of_it) != 1:
                continue
            words = {word for role, _ in self.marked.entities[of_it[0]].roles for word in role.lower().split()}
            if office.country and not words & _FIRST:
                continue  # "the Kenyan envoy", who is not "the Kenyan leader"
            heads = {_head(role.lower().split()) for role, _ in self._roles(of_it[0])}
            if office.head not in heads and (office.head == "leader" or not heads - {""}):
                found.setdefault(of_it[0], []).append(office)  # "her Kenyan counterpart", then "the Kenyan president"
        return found

    @cached_property
    def _vacant(self) -> dict[int, list[Office]]:
        """Offices by the person that they can only mean: the only one without an office, where nobody else has it."""
        entities = self.marked.entities
        people = [i for i, e in enumerate(entities) if e.kind == "person"]
        without = [i for i in people if not entities[i].roles and i not in self._home]
        first = self.marked.article.body[0]
        opening = next((s.end for s in self.marked.sentences if s.end > first + 1), 0)
        if len(without) > 1:
            without = [i for i in without if any(n.start < opening for n in entities[i].names)]
        if len(without) != 1:
            return {}
        taken, own = self._taken(above=True), home_of(self.marked)
        found: list[Office] = []
        holder = entities[without[0]]
        across = {(o.head, o.country) for o in self.told if is_beside(self.marked, without[0], (o.start, o.end))}
        stands = deals(self.marked, holder) and not is_described(self.marked, holder)
        for office in self.told:
            if own and office.country in (own, None) and is_head_of_state(self.marked, office):
                continue
            at = self.marked.token_at(office.start)
            told = dealt(self.marked, at) and not is_gone(self.marked, at)
            if first <= office.start < holder.names[0].start and not (stands and told):
                continue  # "The president of Fiji visited a school. Jane Doe, 12, sang"
            same = {country for head, country in taken if office.head in (head, "leader")}
            if office.country is None and (same or office.head == "leader"):
                continue
            given = any(o.country == office.country for o in found if o.country)
            beside = (
                given
                or self._beside(office, self._bare[office.head])
                or comes_in(self.marked, office.start, holder, self._bare[office.head])
            )
            if office.country in same or (None in same and not beside) or (office.head, office.country) in across:
                continue
            if office.country is None and self.marked.article.text[office.start].islower():
                continue  # "the president" of whom the text has not said anything else
            found.append(office)
        return {without[0]: found} if len({office.country for office in found} - {None}) < 2 else {}

    def _taken(self, *, above: bool) -> set[tuple[str, str | None]]:
        """The offices that people have by name, with their countries; ``above``: also those in a title above the text."""
        people = ((i, e) for i, e in enumerate(self.marked.entities) if e.kind == "person")
        return {
            (_head(words), country_of_role(role, before) or after)
            for i, entity in people
            for after in [next(filter(None, (country_after(self.marked, name) for name in entity.names)), None)]
            for role, before in (entity.roles if above else self._roles(i))
            if not set(words := role.lower().split()) & _OTHER
        }

    def _names(self, first: int, last: int) -> list[Name]:
        """Names that begin within a token range, headline included."""
        return [*(n for n in self.marked.above if first <= n.first < last), *self.marked.names_between(first, last)]

    @cached_property
    def _bare(self) -> defaultdict[str, set[int]]:
        """The people that the text gives each office without a country."""
        found: defaultdict[str, set[int]] = defaultdict(set)
        for index, entity in enumerate(self.marked.entities):
            for role, _ in entity.roles if entity.kind == "person" else []:
                after = any(country_after(self.marked, name) for name in entity.names)
                if not after and not any(country_of_role(r, b) for r, b in entity.roles):
                    found[_head(role.lower().split())].add(index)
        return found

    @cached_property
    def _served(self) -> defaultdict[str, set[str | None]]:
        """The countries whose office of a kind is some named person's."""
        found: defaultdict[str, set[str | None]] = defaultdict(set)
        for entity in self.marked.entities:
            after = {country_after(self.marked, name) for name in entity.names}
            for role, before in entity.roles if entity.kind == "person" else []:
                found[_head(role.lower().split())] |= {country_of_role(role, before), *after}
        return found

    def _at(self, index: int, *, owns: bool = False) -> Office | None:
        """The office whose head stands at a token, if "the" opens it and no name follows, nor "'s" unless ``owns``."""
        parse = self.marked.parse
        prime = parse.lower[index] == "prime"
        if prime and parse.lower[index + 1 : index + 2] != ["minister"]:
            return None
        first, last = index, index + 1 + prime
        if parse.lower[index] == "head":
            if parse.lower[index + 1 : index + 3] != ["of", "state"]:
                return None
            last = index + 3
        first -= parse.lower[first - 1] == "acting"
        while first > 0 and parse.tag[first - 1] in ("NNP", "JJ", "NN") and parse.lower[first - 1] != "mr":
            first -= 1
        acting = parse.lower[index - 1] == "acting"
        if first == 0 or parse.lower[first - 1] != "the" or set(parse.lower[first : index - acting]) & _OTHER:
            return None
        country = country_in(" ".join(parse.words[first:index]))
        if first < index - acting and country is None:
            return None
        if country is None and parse.lower[last : last + 1] == ["of"]:
            begin = last + 1 + (parse.lower[last + 1 : last + 2] == ["the"])
            owner = next((n for n in self._names(begin - 1, begin + 1) if begin < n.last and n.kind == "country"), None)
            if owner is None:
                return None
            country, last = owner.country, owner.last
        after = parse.tag[last : last + 1]
        if (
            any(n.kind == "person" for n in self._names(last, last + 2))
            or after == ["NNP"]
            or (after == ["POS"] and not owns)
        ):
            return None
        words = parse.lower[first : index + 1]
        return Office(parse.start[first], parse.end[last - 1], _head(words), country)


def _head(words: list[str]) -> str:
    """The word that tells offices apart: a prime minister's is "prime"."""
    if "prime" in words or "premier" in words:
        return "prime"
    found = next((word for word in words if word in _LEADERS), "")
    return "leader" if found == "head" else found  # "head of state"
