"""Officials: who "the president", "the Mongolian leader" and "the head of state" are, by the words of the office."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from summarizer.draft.embedded.bodies import Bodies
from summarizer.draft.embedded.descriptions import QUALIFYING, Descriptions, may_hold
from summarizer.draft.embedded.office_holders import HEAD_OF_STATE, LEADING_OFFICES
from summarizer.draft.embedded.office_words import DEPUTY, holds_itself, only_deputises
from summarizer.draft.embedded.people import LOOKBACK
from summarizer.draft.embedded.plurals import Plurals, fits_description
from summarizer.mark.appositions import is_title
from summarizer.mark.entities import Entity
from summarizer.mark.lexicon.countries import countries

_NATIVE_LOOKBACK = 4
"""Sentences back in which copy calls somebody by his country alone."""

_AHEAD = 1500
"""Tokens ahead in which a name may follow its description."""

_BEFORE_HEADS = frozenset("the acting then prime his her its their".split())
"""Words that may stand before "president" where it is the head of state who is meant."""


@dataclass
class Officials(Plurals):
    """Finds who is called by an office, or a body by what it is, in one article."""

    @cached_property
    def _bodies(self) -> Bodies:
        return Bodies(self.marked)

    @cached_property
    def _descriptions(self) -> Descriptions:
        return Descriptions(self.marked)

    def _described(self, head: int, phrase: tuple[int, int]) -> int:
        """The entity behind "the president", "the company": the last one that such words fit."""
        parse = self.marked.parse
        office = parse.lower[head : head + 4]
        state = 2 if office[:3] in (["head", "of", "state"], ["head", "of", "government"]) else 0
        state = 3 if office == ["head", "of", "the", "state"] else state
        ruled = "" if state else self._ruled(head, phrase)
        if (heading := self._descriptions.head_of(head, phrase, self.last.entity if self.last else -1)) >= 0:
            return heading
        if parse.lower[head + 1 : head + 2] == ["from"] and is_title(parse.lower[head]):
            phrase = (phrase[0], head + 1)  # "the senator from Ohio"
        if phrase[1] - phrase[0] > (7 if ruled else 5) or (phrase[1] - 1 != head + state and not ruled):
            return -1
        if (
            parse.lower[phrase[0]] not in ("the", "this", "his", "her", "their", "its")
            and parse.tag[phrase[0]] != "NNP"
            and parse.words[phrase[0]] not in countries().adjectives
        ):
            return -1
        if phrase[1] - phrase[0] == 2 and (native := self._native(head)) >= 0:
            return native
        noun = parse.lower[head]
        wanted = set(parse.lower[phrase[0] + 1 : head]) & QUALIFYING
        if (compatriot := self._compatriot(head, phrase)) >= 0:
            return compatriot
        proper = {
            parse.words[i] for i in range(phrase[0], head) if parse.tag[i] == "NNP" and parse.tag[i + 1] != "HYPH"
        }
        own = {
            countries().adjectives[parse.words[t]]
            for t in range(phrase[0], head)
            if parse.words[t] in countries().adjectives
        }
        own |= {ruled} - {""}
        whose = next((n for n in self.marked.names_between(phrase[0], head) if n.country), None)
        whose = whose if whose and parse.tag[whose.last] == "POS" else None
        if whose:  # "Peru's foreign minister"
            own.add(whose.country or "")
            proper -= set(parse.words[whose.first : whose.last])
        if parse.lower[phrase[0]] in ("the", "this", "its") and (body := self._bodies.described(head)) >= 0:
            return body
        alone = phrase[1] - phrase[0] == 2 + (wanted == {"prime"})
        bare = alone and parse.words[head][0].isupper() and noun in LEADING_OFFICES
        if not own and bare and (home := self._at_home(noun, wanted)) >= 0:
            return home
        best, where, later = -1, -1, -1
        latest = {n.entity: n.first for n in self.marked.names_before(head, LOOKBACK) if n.entity >= 0}
        for index in self._people:
            if self.marked.entities[index].names[0].start < self.marked.article.body[0]:
                latest.setdefault(index, 0)  # named in the headline alone
        if (former := self._descriptions.former(head, phrase, latest)) >= 0:
            return former
        ahead = {n.entity for n in self.marked.names_between(head, head + _AHEAD) if n.entity >= 0}
        near = sorted(latest.keys() | ahead)
        chiefs = [i for i in near if holds_itself(self.marked.entities[i], noun)]
        for index in near:
            entity = self.marked.entities[index]
            if chiefs and index not in chiefs and only_deputises(entity, noun) and not wanted & DEPUTY:
                continue  # "the speaker" is not the deputy speaker
            if (wanted and not may_hold(entity, noun, wanted)) or (whose and not own & self._countries_of(entity)):
                continue
            if own and (other := self._countries_of(entity)) and not own & other:
                continue  # "the Russian president" is not the one called "Chinese president"
            if index not in latest:
                if later < 0 and entity.kind == "person" and fits_description(entity, noun, proper):
                    later = index
                continue
            if latest[index] > where and fits_description(entity, noun, proper):
                best, where = index, latest[index]
        if own and best >= 0 and not self._countries_of(self.marked.entities[best]):
            # "the Peruvian minister" is the Peruvian one before one of whose country nothing is said
            known = [i for i in latest if own & self._countries_of(self.marked.entities[i])]
            known = [i for i in known if fits_description(self.marked.entities[i], noun, proper)]
            best = known[0] if len(known) == 1 else best
        if best < 0 and state and not own:
            crowned = [i for i in latest if any(fits_description(self.marked.entities[i], n) for n in HEAD_OF_STATE)]
            best = crowned[0] if len(crowned) == 1 else -1
        if best < 0 and not state and (parse.lower[phrase[0]] in ("the", "this") or own or proper):
            of = {i: self._countries_of(self.marked.entities[i]) for i in self._people & latest.keys()}
            people = {i: latest[i] for i in of if not own or own & (of[i] if whose else of[i] or own)}
            best = self._descriptions.otherwise(head, phrase, noun, people, proper)
        if best < 0 and is_title(noun) and parse.lower[phrase[0]] == "the":
            # "The minister said …", and only then her name; "the Greek leader" is nobody of whose country nothing is said
            stranger = own and later >= 0 and not self._countries_of(self.marked.entities[later])
            best = -1 if stranger else later
        if best < 0 and (state or parse.words[head][0].isupper() or noun == "leader") and is_title(noun):
            # "the President" in a text that gives nobody's office: the one person, or who spoke last
            known = [i for i in sorted(self._people) if not own or not self._countries_of(self.marked.entities[i])]
            if noun == "general" and "secretary" in parse.lower[max(head - 2, 0) : head]:
                known = []  # the Secretary-General is nobody who is told of here
            if noun in HEAD_OF_STATE and any(_is_plain(self.marked.entities[i]) for i in known):
                known = [i for i in known if _is_plain(self.marked.entities[i])]  # not the acting governor
            best = known[0] if len(known) == 1 else -1
            if best < 0 and not own and self.last and self.last.entity in known:
                best = self.last.entity
        plain = all(
            parse.lower[t] in _BEFORE_HEADS or parse.words[t] in countries().adjectives for t in range(phrase[0], head)
        )
        ruler = state or (noun in LEADING_OFFICES and (noun != "minister" or parse.lower[head - 1] == "prime"))
        if best < 0 and plain and ruler and (own or parse.words[head][0].isupper()):
            best = self._taken_as_known(own)
        nowhere = best >= 0 and own and not self._countries_of(self.marked.entities[best])
        if ruler and nowhere and self._beside_another(best, own, noun):
            others = [i for i in self._people if i != best and not self._countries_of(self.marked.entities[i])]
            best = others[0] if len(others) == 1 else -1
        return best

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
        if parse.lower[head + 1 : head + 2] != ["of"] or parse.lower[head] not in LEADING_OFFICES:
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
        for tokens in self.marked.parse.sentence_tokens[opening : opening + 2]:
            for name in self.marked.names_between(*tokens):
                if name.entity in self._people and self._is_subject(name.last - 1):
                    return name.entity
        return first

    def _native(self, head: int) -> int:
        """Who "the Estonian" is: the one person of that country named in the sentences before; -1 for none or several."""
        country = countries().adjectives.get(self.marked.parse.words[head])
        if not country:
            return -1
        near = self.marked.names_before(head, _NATIVE_LOOKBACK)
        people = [n for n in near if n.entity in self._people]
        owners = {n.last + 1 for n in near if n.country == country and self.marked.parse.tag[n.last] == "POS"}
        of_it = {
            n.entity
            for n in people
            if n.first in owners or country in self._countries_of(self.marked.entities[n.entity])
        }
        return of_it.pop() if len(of_it) == 1 else -1

    def _compatriot(self, head: int, phrase: tuple[int, int]) -> int:
        """The one person of a nationality that "the Mongolian leader" means; -1 where none or several fit."""
        parse = self.marked.parse
        adjectives = {parse.words[token] for token in range(*phrase)} & countries().adjectives.keys()
        noun = parse.lower[head]
        if not adjectives or noun not in LEADING_OFFICES | {"counterpart"}:
            return -1
        fitting: set[int] = set()
        for index in self._people:
            entity = self.marked.entities[index]
            spans = [span for name in entity.names for span in [name.title, *name.appositions] if span]
            offices = [set(self.marked.article.text[slice(*span)].split()) for span in spans]
            of_country = [office for office in offices if adjectives & office]
            holds = any(noun in {word.lower() for word in office} for office in of_country)
            if noun == "counterpart" and not holds and not self._is_alike(head, of_country):
                continue
            if holds or (of_country and noun in ("leader", "counterpart")):
                fitting.add(index)
        if len(fitting) > 1:
            # the prime minister who comes in later is not "the Mongolian leader" yet
            fitting &= {n.entity for n in self.marked.names_before(head, LOOKBACK) if n.first < head}
        return fitting.pop() if len(fitting) == 1 else -1

    def _is_alike(self, counterpart: int, offices: list[set[str]]) -> bool:
        """Whether an office may be that of the last person named before "counterpart": a president's is no minister."""
        named = [n for n in self.marked.names_before(counterpart, 0) if n.entity in self._people]
        own = {w for n in named[-1:] for role, _ in self.marked.entities[n.entity].roles for w in role.lower().split()}
        theirs = {word.lower() for office in offices for word in office}
        return (
            not own or not {"president", "minister"} <= (own | theirs) or bool({"minister", "president"} & own & theirs)
        )


def _is_plain(entity: Entity) -> bool:
    """Whether a text gives somebody no office but a head of state's."""
    return all(set(role.lower().split()) <= LEADING_OFFICES | _BEFORE_HEADS for role, _ in entity.roles)
