"""Officials: who "the president", "the Mongolian leader" and "the head of state" are, by the words of the office."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from summarizer.draft.embedded.affiliation.office_holders import HEAD_OF_STATE, LEADING_OFFICES
from summarizer.draft.embedded.affiliation.office_words import DEPUTY, PAST, held_once, holds_itself, only_deputises
from summarizer.draft.embedded.reference.at_home import AtHome
from summarizer.draft.embedded.reference.bare_titles import BareTitles
from summarizer.draft.embedded.reference.bodies import Bodies
from summarizer.draft.embedded.reference.descriptions import Descriptions
from summarizer.draft.embedded.reference.held import QUALIFYING, fits_description, heads_state, may_hold
from summarizer.draft.embedded.reference.people import LOOKBACK
from summarizer.draft.embedded.reference.set_against import set_against
from summarizer.draft.embedded.reference.synonyms import CALLINGS, TRADES
from summarizer.mark.entities import Entity
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.cues import BODIES
from summarizer.mark.lexicon.titles import is_title

_NATIVE_LOOKBACK = 4  # sentences back in which copy calls somebody by his country alone
_AHEAD = 1500  # tokens ahead in which a name may follow its description
# words that may stand before "president" where it is the head of state who is meant
_BEFORE_HEADS = frozenset("the acting then prime his her its their".split())


@dataclass
class Officials(BareTitles):
    """Finds who is called by an office, or a body by what it is, in one article."""

    @cached_property
    def _bodies(self) -> Bodies:
        return Bodies(self.marked)

    @cached_property
    def descriptions(self) -> Descriptions:
        """Who is called otherwise than before."""
        return self.marked.once(Descriptions)

    @cached_property
    def _home(self) -> AtHome:
        return AtHome(self.marked, self._people, self.lands_of, self._is_guest)

    def _described(self, head: int, phrase: tuple[int, int]) -> int:
        """The entity behind "the president", "the company": the last one that such words fit."""
        others = set_against(self, head)
        found = self._meant(head, phrase, others)
        return -1 if found in others else found

    def _meant(self, head: int, phrase: tuple[int, int], others: set[int]) -> int:
        parse = self.marked.parse
        office = parse.lower[head : head + 4]
        state = 2 if office[:2] == ["head", "of"] and office[2:3] in (["state"], ["government"]) else 0
        state = 3 if office == ["head", "of", "the", "state"] else state
        ruled = "" if state else self._ruled(head, phrase)
        if (heading := self.descriptions.head_of(head, phrase, self.last.entity if self.last else -1)) >= 0:
            return heading
        if parse.lower[head + 1 : head + 2] == ["from"] and is_title(parse.lower[head]):
            phrase = (phrase[0], head + 1)  # "the senator from Ohio"
        most = 7 if ruled or state or parse.lower[head - 1] == "based" else 5
        if phrase[1] - phrase[0] > most or (phrase[1] - 1 != head + state and not ruled):
            return -1
        if (
            parse.lower[phrase[0]] not in ("the", "this", "his", "her", "their", "its")
            and parse.tag[phrase[0]] != "NNP"
            and parse.words[phrase[0]] not in countries().adjectives
        ):
            return -1
        if (ours := self._home.meant(head, phrase, ruled, state=bool(state))) >= 0:
            return ours
        if phrase[1] - phrase[0] == 2 and (native := self._native(head)) >= 0:
            return native
        noun = parse.lower[head]
        told = set(parse.lower[phrase[0] + 1 : head])
        wanted = told & (QUALIFYING | {"general"} if noun == "secretary" else QUALIFYING)
        if (compatriot := self._compatriot(head, phrase)) >= 0:
            return compatriot
        inside = range(phrase[0], head)
        proper = {parse.words[i] for i in inside if parse.tag[i] == "NNP" and parse.tag[i + 1] != "HYPH"}
        own = {countries().adjectives[parse.words[i]] for i in inside if parse.words[i] in countries().adjectives}
        own |= {ruled} - {""}
        whose = next((n for n in self.marked.names_between(phrase[0], head) if n.country), None)
        if whose := whose if whose and parse.tag[whose.last] == "POS" else None:  # "Peru's foreign minister"
            own.add(whose.country or "")
            proper -= set(parse.words[whose.first : whose.last])
        known_by = {parse.lower[phrase[0]], parse.lower[head - 1]} & {"the", "this", "its", "based"}
        if known_by and (body := self._bodies.described(head)) >= 0:
            return body
        alone = phrase[1] - phrase[0] == 2 + (wanted == {"prime"})
        bare = alone and parse.words[head].istitle() and noun in LEADING_OFFICES
        of_two = bare or (noun == "minister" and wanted - {"prime"})
        if not own and of_two and (home := self._at_home(noun, wanted)) >= 0:
            return home
        best = where = later = -1
        latest = {n.entity: n.first for n in self.marked.names_before(head, LOOKBACK) if n.entity >= 0}
        for index in self._people:
            if self.marked.entities[index].names[0].start < self.marked.article.body[0]:
                latest.setdefault(index, 0)  # named in the headline alone
        latest = {i: at for i, at in latest.items() if i not in others}
        d = self.descriptions
        for way in (d.former, d.newcomer, d.leads_such):
            if (one := way(head, phrase, latest)) >= 0:
                return one
        ahead = {n.entity for n in self.marked.names_between(head, head + _AHEAD) if n.entity >= 0} - others
        if noun not in TRADES | CALLINGS and not PAST & set(parse.lower[phrase[0] : head]):
            latest = {i: at for i, at in latest.items() if not held_once(self.marked.entities[i], noun)}
            ahead = {i for i in ahead if not held_once(self.marked.entities[i], noun)}
        near = sorted(latest.keys() | ahead)
        chiefs = [i for i in near if holds_itself(self.marked.entities[i], noun)]
        for index in near:
            entity = self.marked.entities[index]
            if chiefs and index not in chiefs and only_deputises(entity, noun) and not wanted & DEPUTY:
                continue  # "the speaker" is not the deputy speaker
            if (wanted and not may_hold(entity, noun, wanted)) or (state and not heads_state(entity)):
                continue  # "the head of state" is no head of a church
            if own and not own & self._countries_of(entity):
                continue  # "the Russian president" is nobody whom the text doesn't call a Russian
            if index not in latest:
                if later < 0 and entity.kind == "person" and fits_description(entity, noun, proper):
                    later = index
                continue
            if latest[index] > where and fits_description(entity, noun, proper):
                best, where = index, latest[index]
        if best < 0 and state and not own:
            crowned = [i for i in latest if any(fits_description(self.marked.entities[i], n) for n in HEAD_OF_STATE)]
            best = crowned[0] if len(crowned) == 1 else -1
        if best < 0 and not state and (parse.lower[phrase[0]] in ("the", "this") or own or proper):
            of = {i: self._countries_of(self.marked.entities[i]) for i in self._people & latest.keys()}
            people = {i: latest[i] for i in of if not own or own & of[i]}
            best = d.otherwise(head, phrase, noun, people, proper)
            landless = {i for i in of if not of[i]}
            best = d.one_at_hand(head, phrase, noun, landless) if best < 0 and own and not proper else best
        ahead = {i for i in ahead if not (bare and self._is_guest(i))}
        if best < 0 and is_title(noun) and parse.lower[phrase[0]] == "the" and later in ahead:
            best = later  # "The minister said …", and only then her name
        if best < 0 and own and not (ruled or whose or state):
            best = self._by_bare_title(head, phrase, own, self._people & latest.keys())
        if best < 0 and not own and (state or parse.words[head][0].isupper() or noun == "leader") and is_title(noun):
            # "the President" in a text that gives nobody's office: the one person, or who spoke last
            known = sorted(self._people & (latest.keys() | ahead))
            if noun == "general" and "secretary" in told:
                known = []  # the Secretary-General is nobody who is told of here
            if noun in HEAD_OF_STATE and any(_is_plain(self.marked.entities[i]) for i in known):
                known = [i for i in known if _is_plain(self.marked.entities[i])]  # not the acting governor
            best = known[0] if len(known) == 1 else -1
            of_other = noun == "leader" and told & BODIES  # "the union leader" is not the minister who spoke last
            if best < 0 and self.last and self.last.entity in known and not of_other:
                best = self.last.entity
        plain = all(
            parse.lower[t] in _BEFORE_HEADS or parse.words[t] in countries().adjectives for t in range(phrase[0], head)
        )
        ruler = state or (noun in LEADING_OFFICES and (noun != "minister" or parse.lower[head - 1] == "prime"))
        if best < 0 and plain and ruler and (own or parse.words[head][0].isupper()):
            best = max(self._left_over(own, noun), self._home.opposite(head, own)) if own else -1
            best = best if best >= 0 else self._taken_as_known(own, head)
        return best

    def _at_home(self, noun: str, wanted: set[str]) -> int:
        """Whom "the President" means beside presidents of named countries: the one person of no named country; or -1."""
        entities = self.marked.entities
        fitting = [i for i in sorted(self._people) if fits_description(entities[i], noun)]
        fitting = [i for i in fitting if not wanted or may_hold(entities[i], noun, wanted)]
        fitting = [i for i in fitting if wanted & DEPUTY or not only_deputises(entities[i], noun)]
        home = [i for i in fitting if not self._countries_of(entities[i])]
        if not fitting or home or wanted - {"prime"}:
            return home[0] if len(home) == 1 < len(fitting) else -1
        known = self._taken_as_known(set(), 0)
        return -1 if known not in fitting and entities[known].roles else known  # "the Prime Minister" is no president

    def _ruled(self, head: int, phrase: tuple[int, int]) -> str:
        """The country of "the President of Norway", where nothing else follows; "" for none."""
        parse = self.marked.parse
        if parse.lower[head + 1 : head + 2] != ["of"] or parse.lower[head] not in LEADING_OFFICES:
            return ""
        named = [n for n in self.marked.names_between(head + 2, phrase[1]) if n.country]
        return (named[0].country or "") if len(named) == 1 and named[0].last == phrase[1] else ""

    def _left_over(self, own: set[str], noun: str) -> int:
        """Whom "the Mongolian leader" means by elimination: the one besides those who are told of beside him; or -1."""
        unknown = {i for i in self._people if not self._countries_of(self.marked.entities[i])}
        beside = {i for i in unknown if self._beside_another(i, own, noun)}
        return (unknown - beside).pop() if beside and len(unknown - beside) == 1 else -1

    def _taken_as_known(self, own: set[str], head: int) -> int:
        """Whom a text names first and without an office: the head of state whom its readers know.

        "The German chancellor" is not taken to be one of several who could be anybody's.
        """
        if not self._people:
            return -1
        opener = self._opens_body()
        entity, others = self.marked.entities[opener], [self.marked.entities[i] for i in self._people - {opener}]
        anybodys = any(_is_plain(e) and not self._countries_of(e) for e in others)
        if own and (anybodys or self._faces(opener, own, head)):
            return -1
        of = self._countries_of(entity)
        return opener if _is_plain(entity) and (not own or not of or own & of) else -1

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
        word, table = self.marked.parse.words[head], countries().adjectives
        if not (country := table.get(word, table.get(word.removesuffix("man").removesuffix("wo")))):
            return -1
        near, tag = self.marked.names_before(head, _NATIVE_LOOKBACK), self.marked.parse.tag
        owners = {n.last + 1 for n in near if n.country == country and tag[n.last] == "POS"}
        people = [n for n in near if n.entity in self._people]
        of_it = {n.entity for n in people if n.first in owners or country in self.homes_of(n.entity)}
        last = self.last.entity if people and self.last and people[-1].entity == self.last.entity else -1
        if (
            not of_it
            and last >= 0
            and (tag[head - 2] == "VBD" or (tag[head - 2] == "''" and self.marked.parse.words[head - 1] == "the"))
        ):  # "“…,” the Italian added", and not "“….” The Italian" who answers
            return -1 if self.is_home(country) or self.homes_of(last) - {None} else last
        return of_it.pop() if len(of_it) == 1 else -1


def _is_plain(entity: Entity) -> bool:
    """Whether a text gives somebody no office but a head of state's."""
    return all(set(role.lower().split()) <= LEADING_OFFICES | _BEFORE_HEADS for role, _ in entity.roles)
