"""Antecedents: who "she", "they", "the two leaders" and "the company" are, looked for backwards in the text."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from summarizer.draft.embedded.bodies import Bodies
from summarizer.draft.embedded.descriptions import QUALIFYING, Descriptions, may_hold
from summarizer.draft.embedded.people import Speaker
from summarizer.draft.embedded.plurals import HEAD_OF_STATE, HEADS_OF_STATE, Plurals, fits_description
from summarizer.mark.appositions import is_title
from summarizer.mark.entities import Entity
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.cues import BODIES, SPEAKERS
from summarizer.mark.nlp import Parse

_LOOKBACK = 150
"""Sentences in which an antecedent is looked for: all of any article, and a bound in the longest texts."""

_NATIVE_LOOKBACK = 4
"""Sentences back in which copy calls somebody by his country alone."""

_AHEAD = 1500
"""Tokens ahead in which a name may follow its description."""

_BEFORE_HEADS = frozenset("the acting then prime his her its their".split())
"""Words that may stand before "president" where it is the head of state who is meant."""


@dataclass
class Antecedents(Plurals):
    """Finds antecedents in one article."""

    @cached_property
    def _bodies(self) -> Bodies:
        return Bodies(self.marked)

    @cached_property
    def _descriptions(self) -> Descriptions:
        return Descriptions(self.marked)

    def _they(self, token: int, span: tuple[int, int]) -> Speaker:
        """The plural that spoke last, else the first name of a coordinated subject, else a body."""
        if self.last and self.last.entity < 0 and self.last.words and not self.last.document:
            return Speaker(-1, self.last.words)
        if self.last and self.last.joint:
            return Speaker(self.last.entity, span, joint=True)
        parse = self.marked.parse
        sentence = parse.sentence[token]
        if several := self._several_before(token):
            return Speaker(-1, several)
        for noun in range(token - 1, parse.sentence_tokens[max(sentence - 1, 0)][0] - 1, -1):
            if parse.dep[noun] == "nsubj" and parse.tag[noun] == "NNS" and is_title(parse.lower[noun]):
                if pair := self.the_two(noun):
                    return Speaker(pair[0], span, joint=True)
                break
        for name in self.marked.names_before(token, 1):
            last = name.last - 1
            if (name.entity >= 0 and parse.dep[last] == "nsubj") and any(
                parse.dep[child] == "conj" for child in parse.children[last]
            ):
                return Speaker(name.entity, span, joint=True)
        if self.last and self.last.entity >= 0 and self.marked.entities[self.last.entity].kind == "organization":
            return Speaker(self.last.entity, span)
        if (body := self._several_of(token)) >= 0:
            return Speaker(body, span)
        if len(together := self.together_before(token)) == 2:
            return Speaker(together[0], span, joint=True)  # "Jane Doe received John Roe. They agreed"
        return Speaker(-1, span)

    def _several_before(self, token: int) -> tuple[int, int] | None:
        """The words for people of whom the sentence before tells: "Heirs of the captain sued. They said"; None for none."""
        parse = self.marked.parse
        if not parse.sentence[token] or parse.dep[token] not in ("nsubj", "nsubjpass"):
            return None
        for noun in range(*parse.sentence_tokens[parse.sentence[token] - 1]):
            if parse.dep[noun] in ("nsubj", "nsubjpass") and parse.dep[parse.head[noun]] == "ROOT":
                people = parse.tag[noun] == "NNS" and parse.lower[noun] in SPEAKERS
                if not people or any(parse.lower[c] in ("the", "both", "two") for c in parse.children[noun]):
                    return None
                return parse.start[parse.left[noun]], parse.end[_end_of(self.marked.parse, noun)]
        return None

    def _several_of(self, token: int) -> int:
        """The body that a plural verb goes with in the sentence before: "Dorn Motors have opened a yard. They said"."""
        parse = self.marked.parse
        first, last = parse.sentence_tokens[max(parse.sentence[token] - 1, 0)]
        for name in self.marked.names_between(first, min(last, token)):
            if name.entity >= 0 and self.marked.entities[name.entity].kind == "organization":
                verb = parse.head[name.last - 1]
                plural = {"have", "are", "were"} & {parse.lower[c] for c in [verb, *parse.children[verb]]}
                if parse.dep[name.last - 1] in ("nsubj", "nsubjpass") and plural:
                    return name.entity
        return -1

    def document_before(self, token: int) -> Speaker | None:
        """The document that "it" goes on with, where one spoke in the sentence before."""
        last = self.last
        if last is None or last.entity >= 0 or not last.document or last.words is None:
            return None
        gap = self.marked.parse.sentence[token] - self.marked.sentence_at(last.words[0])
        return Speaker(-1, last.words, document=True) if gap == 1 else None

    def _body_before(self, token: int) -> int:
        parse, entities = self.marked.parse, self.marked.entities
        bodies = ("organization", "country")
        last = self.last
        same = last is not None and last.words and parse.sentence[token] == self.marked.sentence_at(last.words[0])
        if (
            last
            and same
            and last.entity >= 0
            and entities[last.entity].kind in bodies
            and parse.words[token - 1] == ";"
        ):
            return last.entity  # "The bank says …; it noted that"
        recent = [n for n in self.marked.names_before(token, 1) if n.entity >= 0 and entities[n.entity].kind in bodies]
        if parse.words[token - 1 : token] in ([","], ['"'], ["”"]) and (
            earlier := [n for n in recent if parse.sentence[n.first] < parse.sentence[token]]
        ):
            recent = earlier  # ", it said" after its content
        subjects = [n for n in recent if any(parse.dep[i] in ("nsubj", "nsubjpass") for i in range(n.first, n.last))]
        told = self._body_told_of(token)
        if subjects and (told < 0 or subjects[-1].first > told):
            return subjects[-1].entity
        if told >= 0:
            return self._bodies.described(told)
        if self.last and self.last.entity >= 0 and entities[self.last.entity].kind != "person":
            return self.last.entity
        return recent[-1].entity if recent else -1

    def _body_told_of(self, token: int) -> int:
        """The subject of the sentence before where that is "the bank", "the company"; -1 where it is none."""
        parse = self.marked.parse
        sentence = parse.sentence[token]
        if not sentence:
            return -1
        for noun in range(*parse.sentence_tokens[sentence - 1]):
            if parse.dep[noun] == "nsubj" and parse.dep[parse.head[noun]] == "ROOT" and parse.lower[noun] in BODIES:
                return noun if parse.lower[parse.left[noun]] in ("the", "its") else -1
        return -1

    def _media_before(self, token: int, noun: str) -> int:
        parse = self.marked.parse
        found = [
            n
            for n in self.marked.names_before(token, _LOOKBACK)
            if n.entity >= 0 and self.marked.entities[n.entity].kind == "media"
        ]
        if (
            noun in ("media",)
            or not found
            or self._in_general(token)
            or (parse.lower[max(token - 1, 0)] in ("state", "news", "local") and noun == "media")
        ):
            return -1
        return found[-1].entity

    def _in_general(self, token: int) -> bool:
        """Whether an outlet is told by whose it is, with no article: "state television", "Omani radio"."""
        parse = self.marked.parse
        before = token - 1
        owned = parse.lower[before] in ("state", "local", "national", "public", "private", "regional", "state-run")
        if not owned and parse.words[before] not in countries().adjectives:
            return False
        return parse.tag[before - 1] not in ("DT", "PRP$", "POS", "JJ")

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
        bare = alone and parse.words[head][0].isupper() and noun in HEADS_OF_STATE
        if not own and bare and (home := self._at_home(noun, wanted)) >= 0:
            return home
        best, where, later = -1, -1, -1
        latest = {n.entity: n.first for n in self.marked.names_before(head, _LOOKBACK) if n.entity >= 0}
        for index in self._people:
            if self.marked.entities[index].names[0].start < self.marked.article.body[0]:
                latest.setdefault(index, 0)  # named in the headline alone
        if (former := self._descriptions.former(head, phrase, latest)) >= 0:
            return former
        ahead = {n.entity for n in self.marked.names_between(head, head + _AHEAD) if n.entity >= 0}
        for index in sorted(latest.keys() | ahead):
            entity = self.marked.entities[index]
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
            best = known[0] if len(known) == 1 else -1
            if best < 0 and not own and self.last and self.last.entity in known:
                best = self.last.entity
        plain = all(
            parse.lower[t] in _BEFORE_HEADS or parse.words[t] in countries().adjectives for t in range(phrase[0], head)
        )
        ruler = state or (noun in HEADS_OF_STATE and (noun != "minister" or parse.lower[head - 1] == "prime"))
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
        if len(fitting) > 1:
            # the prime minister who comes in later is not "the Mongolian leader" yet
            fitting &= {n.entity for n in self.marked.names_before(head, _LOOKBACK) if n.first < head}
        return fitting.pop() if len(fitting) == 1 else -1


def _end_of(parse: Parse, noun: int) -> int:
    """The last word of a noun phrase, without what is set off by a comma."""
    return next((i - 1 for i in range(noun, parse.right[noun] + 1) if parse.words[i] in ",;("), parse.right[noun])


def _is_plain(entity: Entity) -> bool:
    """Whether a text gives somebody no office but a head of state's."""
    return all(set(role.lower().split()) <= HEADS_OF_STATE | _BEFORE_HEADS for role, _ in entity.roles)
