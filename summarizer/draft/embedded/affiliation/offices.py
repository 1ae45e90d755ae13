"""Offices told without a name: "the President of Fiji", "the Kenyan leader", and whose they are.

A readout names somebody once and goes on with the office. Where the text leaves only one person whom
such an office can mean, it is that person's role, and its country is that person's, too.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property

from summarizer.draft.embedded.affiliation.bystanders import comes_in, deals, dealt, is_described, is_gone
from summarizer.draft.embedded.affiliation.office_lands import country_after, country_of_role
from summarizer.draft.embedded.affiliation.own_sites import HomeHead, home_of, is_beside, is_head_of_state
from summarizer.draft.embedded.affiliation.repeated import by_adjective, repeated
from summarizer.draft.embedded.affiliation.told_offices import (
    LEADERS,
    OTHER,
    Office,
    head_word,
    office_at,
    own_words,
)
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.cues import BODIES
from summarizer.mark.lexicon.people import HEADS

_FIRST = LEADERS | {"counterpart", "number", "chairman"}
"""Words for whoever may hold such an office, by that word or by another's: "her Kenyan opposite number"."""
_NOT_NOW = frozenset("former ex late incoming elect designate future next vice deputy lady".split())
"""Words in the office of somebody who does not hold it himself, or not now."""
_REACH = 12
"""Sentences between an office told with its country and a holder whose title names none."""


@dataclass
class Offices:
    """The offices of one article that stand without a name."""

    marked: MarkedArticle

    @cached_property
    def told(self) -> list[Office]:
        """Offices of heads of state and government in the order of the text, headline included."""
        return self._told(owns=False)

    def _told(self, *, owns: bool) -> list[Office]:
        lower = self.marked.parse.lower
        heads = (i for i in range(len(lower)) if lower[i] in LEADERS)
        return [office for i in heads if (office := office_at(self.marked, i, owns=owns))]

    @cached_property
    def _home(self) -> dict[int, list[Office]]:
        """The head of the state whose own site reports, with the offices told without his name; empty elsewhere."""
        if (own := home_of(self.marked)) is None:
            return {}
        people = [i for i, e in enumerate(self.marked.entities) if e.kind == "person" and not self._roles(i)]
        told = self._told(owns=True)
        taken = {("president", None), ("president", own)} & self._taken(above=False)
        return {} if taken else HomeHead(self.marked, told).among(people)

    def country_of(self, role: str) -> str | None:
        """The one country that the text gives an office elsewhere: that of "Prime Minister" in "the PM of Fiji"."""
        words = role.lower().split()
        heads = [word for word in words if word in HEADS]
        if not heads or set(words) & OTHER - {"acting"} or len(self._bare[head_word(words)]) > 1:
            return None
        others = {(o.head, o.country) for offices in self._vacant.values() for o in offices}
        found = {
            office.country
            for office in self.told
            if office.country
            and office.head in (head_word(words), "leader")
            and (office.head, office.country) not in others
            and (head_word(words), office.country) not in others
            and self._beside(office, self._bare[head_word(words)], _REACH)
            and not self._beside(office, self._bare[head_word(words)])
        } - self._served[head_word(words)]
        return next(iter(found)) if len(found) == 1 else None

    def _beside(self, office: Office, people: set[int], reach: int = 0) -> bool:
        """Whether one of ``people`` is named in an office's sentence, or so near it: it is another's there."""
        here, sentence = self.marked.sentence_at(office.start), self.marked.parse.sentence
        return any(abs(sentence[name.first] - here) <= reach for i in people for name in self.marked.entities[i].names)

    def _roles(self, index: int) -> list[tuple[str, str]]:
        """Somebody's roles, as :class:`Entity` has them; none where only a title above the text gives them."""
        entity, offset = self.marked.entities[index], self.marked.offset
        spans = (span for name in entity.names for span in (name.title, *name.appositions) if span)
        return entity.roles if not offset or any(start >= offset for start, _ in spans) else []

    @cached_property
    def _titled(self) -> dict[int, set[str]]:
        """The heads of the offices that only a title above the text gives people."""
        people = [(i, e) for i, e in enumerate(self.marked.entities) if e.kind == "person"]
        heads = {(i, head_word(own_words(role))) for i, _ in people for role, _ in self._roles(i)}
        told = {
            head for i, head in heads if i in self._bare[head]
        }  # "President Jane Doe of Fiji" is not "the president"
        return {
            i: {head_word(words) for role, _ in e.roles if not OTHER & set(words := own_words(role))} - told
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
                of_another = role.replace("’", "'").partition("'s ")[2][:1].islower()  # "president of Fiji's brother"
                if not of_another and not _NOT_NOW & {*role.lower().replace("-", " ").split()}:
                    after = [country_after(self.marked, name) for name in entity.names]
                    land = country_of_role(role, before) or next(filter(None, after), None)
                    holders.setdefault(land, set()).add(index)
        for office in self._told(owns=True):
            owns = self.marked.parse.tag[self.marked.token_at(office.end - 1) + 1] == "POS"
            if (office.start, office.end) in given or (owns and not office.country):
                continue
            of_it = [*holders.get(office.country, ())] if office.country else []
            if office.country is None:
                of_it = [i for i in self._titled if office.head in self._titled[i]]
            of_it = of_it or self._by_bare_title(office)
            if len(of_it) != 1:
                continue
            words = {word for role, _ in self.marked.entities[of_it[0]].roles for word in own_words(role)}
            if office.country and (not words & _FIRST or words & BODIES):
                continue  # "the Kenyan envoy", "the Kenyan union chairman", who is not "the Kenyan leader"
            heads = {head_word(own_words(role)) for role, _ in self._roles(of_it[0])} - {""}
            # "her Kenyan counterpart", then "the Kenyan president"; "President Doe", then "the Kenyan president"
            again = office.head in heads
            if not heads or (not again if office.head == "leader" else again and office.country):
                found.setdefault(of_it[0], []).append(office)
        for index, office in [*repeated(self.marked, [*self._titled]), *by_adjective(self.marked)]:
            found.setdefault(index, []).append(office)
        return found

    def _by_bare_title(self, office: Office) -> list[int]:
        """The one person whose office names no country and can only be that: "President Doe" for "the Kenyan leader".

        On the site of that state's office nobody else is its head, if nobody without an office is named before.
        Elsewhere "the Kenyan leader" may be his host.
        """
        people = set().union(*(self._bare[head] for head in (HEADS if office.head == "leader" else {office.head})))
        if office.country is None or len(people) != 1:
            return []
        entities, (index,) = self.marked.entities, people
        if is_beside(self.marked, index, (office.start, office.end)):
            return []
        roles = [role for role, _ in entities[index].roles if not _NOT_NOW & {*role.lower().replace("-", " ").split()}]
        unknown = [e.names[0].start for e in entities if e.kind == "person" and e.names and not e.roles]
        first = all(entities[index].names[0].start < start for start in unknown)
        leads = any("president" in own_words(role) for role in roles)
        own = home_of(self.marked) == office.country and is_head_of_state(self.marked, office)
        return [index] if leads and first and own else []

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
            (head_word(words), country_of_role(role, before) or after)
            for i, entity in people
            for after in [next(filter(None, (country_after(self.marked, name) for name in entity.names)), None)]
            for role, before in (entity.roles if above else self._roles(i))
            if not set(words := own_words(role)) & OTHER
        }

    @cached_property
    def _bare(self) -> defaultdict[str, set[int]]:
        """The people that the text gives each office without a country."""
        found: defaultdict[str, set[int]] = defaultdict(set)
        for index, entity in enumerate(self.marked.entities):
            for role, _ in entity.roles if entity.kind == "person" else []:
                after = any(country_after(self.marked, name) for name in entity.names)
                if not after and not any(country_of_role(r, b) for r, b in entity.roles):
                    found[head_word(own_words(role))].add(index)
        return found

    @cached_property
    def _served(self) -> defaultdict[str, set[str | None]]:
        """The countries whose office of a kind is some named person's."""
        found: defaultdict[str, set[str | None]] = defaultdict(set)
        for entity in self.marked.entities:
            after = {country_after(self.marked, name) for name in entity.names}
            for role, before in entity.roles if entity.kind == "person" else []:
                found[head_word(own_words(role))] |= {country_of_role(role, before), *after}
        return found
