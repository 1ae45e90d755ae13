"""Antecedents: who "she", "they", "the two leaders" and "the company" are, looked for backwards in the text."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cached_property

from summarizer.draft.embedded.affiliations import Affiliations
from summarizer.draft.embedded.bodies import Bodies
from summarizer.draft.embedded.title import named_in_title
from summarizer.mark import MarkedArticle
from summarizer.mark.entities import Entity
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.cues import BODIES, SPEAKERS
from summarizer.mark.name import Name
from summarizer.mark.roles import is_title

HEADS_OF_STATE = frozenset("president premier minister chancellor king queen leader prince sultan emir".split())

_LOOKBACK = 150
"""Sentences in which an antecedent is looked for: all of any article, and a bound in the longest texts."""

_AHEAD = 1500
"""Tokens ahead in which a name may follow its description."""

PLURALS = {
    **dict.fromkeys("clubs companies firms groups banks airlines carmakers".split(), "organization"),
    **dict.fromkeys("countries nations governments capitals states".split(), "country"),
}
"""Plurals for other things than people, with the kind of what they stand for."""


_PRONOUNS = {"he": "he", "him": "he", "his": "he", "she": "she", "her": "she"}

_SIDES = frozenset("parties sides interlocutors".split())


@dataclass(slots=True)
class Speaker:
    """``entity`` is the index of a named entity or -1; ``words`` is the span that names the speaker here."""

    entity: int = -1
    words: tuple[int, int] | None = None
    media: bool = False
    document: bool = False
    joint: bool = False


@dataclass
class Antecedents:
    """Finds antecedents in one article.

    ``last`` is who spoke last; where the claims are known already, ``spoken`` says by token who had spoken.
    ``pair`` are the two who met last.
    """

    marked: MarkedArticle
    last: Speaker | None = None
    spoken: list[tuple[int, int]] = field(default_factory=list)
    pair: list[int] = field(default_factory=list)
    _genders: dict[int, str] = field(default_factory=dict)
    _countries: dict[str, set[str]] = field(default_factory=dict)

    @cached_property
    def _people(self) -> set[int]:
        return {i for i, entity in enumerate(self.marked.entities) if entity.kind == "person" and entity.names}

    def person_before(self, token: int, pronoun: str) -> int:
        """The person that "he" or "she" means: the last speaker, or the last person that was a subject."""
        parse, entities = self.marked.parse, self.marked.entities
        sentence = parse.sentence[token]

        def fits(entity: int) -> bool:
            return entity >= 0 and entities[entity].kind == "person" and self._genders.get(entity, pronoun) == pronoun

        recent = [n for n in self.marked.names_before(token, 6) if fits(n.entity)]
        # "her editor, Jane Doe, …": the story stays with whose editor she is
        own = [n for n in recent if not self._owned(n, pronoun)]
        recent = own or recent
        # ", she said" after its content: who is named within the content is not she
        after = token > 0 and parse.words[token - 1] in (",", '"', "”", "’", "'")
        told = self._opening(token) if after else sentence
        if after and any(parse.sentence[n.first] < told for n in recent):
            recent = [n for n in recent if parse.sentence[n.first] < told]
        subjects = [n for n in recent if self._is_subject(n.last - 1) and parse.sentence[n.first] >= told - 1]
        if subjects:
            return subjects[-1].entity
        near = parse.sentence_tokens[max(sentence - 4, 0)][0]
        lately = self.spoken[bisect_left(self.spoken, (near, -1)) : bisect_left(self.spoken, (token, -1))]
        spoken = [entity for _, entity in lately if fits(entity)] or [
            entity
            for _, entity in self.spoken[: bisect_left(self.spoken, (token, -1))]
            if self._genders.get(entity) == pronoun
        ]
        if self.last and fits(self.last.entity):
            return self.last.entity
        if spoken:
            return spoken[-1]
        return recent[-1].entity if recent else -1

    def _opening(self, token: int) -> int:
        """The sentence in which the quotation begins that ", she said" follows."""
        parse = self.marked.parse
        start = parse.start[token]
        before = [q for q in self.marked.quotations_near(start - 3, start) if q.end <= start]
        return self.marked.sentence_at(before[-1].start) if before else parse.sentence[token]

    def _owned(self, name: Name, pronoun: str) -> bool:
        """Whether a person is brought in as another's: "her editor, Jane Doe", "his rival John Roe"."""
        if not name.title:
            return False
        before = self.marked.token_at(name.title[0]) - 1
        return before >= 0 and self.marked.parse.lower[before] == {"she": "her", "he": "his"}[pronoun]

    def _is_subject(self, token: int) -> bool:
        """Whether a name's last word is a subject, or stands in apposition to one."""
        dep, head = self.marked.parse.dep, self.marked.parse.head
        return dep[head[token] if dep[token] == "appos" else token] in ("nsubj", "nsubjpass")

    @cached_property
    def _bodies(self) -> Bodies:
        return Bodies(self.marked)

    @cached_property
    def _affiliations(self) -> Affiliations:
        return Affiliations(self.marked)

    def holder(self, country: int, noun: str, of_what: set[str]) -> int:
        """The one person who holds an office of a country, for "the leaders of Greece and Turkey"; -1 for none.

        ``of_what`` are the words before the office: the prime minister is not one of "the defence ministers".
        """
        wanted = HEADS_OF_STATE if noun in ("leader", "head") else frozenset({noun})
        fitting = []
        for index in sorted(self._people):
            offices = [set(role.lower().replace("-", " ").split()) for role, _ in self.marked.entities[index].roles]
            fits = any(office & (wanted | {"counterpart"}) and of_what <= office for office in offices)
            if fits and country in self._affiliations.of(index):
                fitting.append(index)
        return fitting[0] if len(fitting) == 1 else -1

    def _they(self, token: int, span: tuple[int, int]) -> Speaker:
        """The plural that spoke last, else the first name of a coordinated subject, else a body."""
        if self.last and self.last.entity < 0 and self.last.words:
            return Speaker(-1, self.last.words)
        if self.last and self.last.joint:
            return Speaker(self.last.entity, span, joint=True)
        parse = self.marked.parse
        sentence = parse.sentence[token]
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
                return Speaker(name.entity, span)
        if self.last and self.last.entity >= 0 and self.marked.entities[self.last.entity].kind == "organization":
            return Speaker(self.last.entity, span)
        return Speaker(-1, span)

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
        recent = [n for n in self.marked.names_before(token, 1) if n.entity >= 0 and entities[n.entity].kind in bodies]
        subjects = [n for n in recent if parse.dep[n.last - 1] in ("nsubj", "nsubjpass")]
        if subjects:
            return subjects[-1].entity
        if self.last and self.last.entity >= 0 and entities[self.last.entity].kind != "person":
            return self.last.entity
        return recent[-1].entity if recent else -1

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
            or (parse.lower[max(token - 1, 0)] in ("state", "news", "local") and noun == "media")
        ):
            return -1
        return found[-1].entity

    def _described(self, head: int, phrase: tuple[int, int]) -> int:
        """The entity behind "the president", "the company": the last one that such words fit."""
        parse = self.marked.parse
        state = parse.lower[head : head + 3] in (["head", "of", "state"], ["head", "of", "government"])
        if phrase[1] - phrase[0] > 5 or phrase[1] - 1 != head + 2 * state:
            return -1
        if (
            parse.lower[phrase[0]] not in ("the", "this", "his", "her", "their", "its")
            and parse.tag[phrase[0]] != "NNP"
        ):
            return -1
        noun = parse.lower[head]
        if (compatriot := self._compatriot(head, phrase)) >= 0:
            return compatriot
        proper = {parse.words[token] for token in range(*phrase) if token != head and parse.tag[token] == "NNP"}
        own = {
            countries().adjectives[parse.words[t]] for t in range(*phrase) if parse.words[t] in countries().adjectives
        }
        if parse.lower[phrase[0]] in ("the", "this", "its") and (body := self._bodies.described(head)) >= 0:
            return body
        best, where, later = -1, -1, -1
        latest = {n.entity: n.first for n in self.marked.names_before(head, _LOOKBACK) if n.entity >= 0}
        ahead = {n.entity for n in self.marked.names_between(head, head + _AHEAD) if n.entity >= 0}
        for index in sorted(latest.keys() | ahead):
            entity = self.marked.entities[index]
            if own and (other := self._countries_of(entity)) and not own & other:
                continue  # "the Russian president" is not the one called "Chinese president"
            if index not in latest:
                if later < 0 and entity.kind == "person" and fits_description(entity, noun, proper):
                    later = index
                continue
            if latest[index] > where and fits_description(entity, noun, proper):
                best, where = index, latest[index]
        if best < 0 and is_title(noun) and parse.lower[phrase[0]] == "the":
            best = later  # "The minister said …", and only then her name
        if best < 0 and (state or parse.words[head][0].isupper() or noun == "leader") and is_title(noun):
            # "the President" in a text that gives nobody's office: the one person, or who spoke last
            people = [i for i in sorted(self._people) if not own or not self._countries_of(self.marked.entities[i])]
            best = people[0] if len(people) == 1 else -1
            if best < 0 and not own and self.last and self.last.entity in people:
                best = self.last.entity
        return best

    def _countries_of(self, entity: Entity) -> set[str]:
        """Countries that a person's titles and descriptions name."""
        if entity.name in self._countries:
            return self._countries[entity.name]
        found = self._countries[entity.name] = set()
        for name in entity.names:
            for span in [name.title, *name.appositions]:
                if span:
                    first, last = self.marked.token_at(max(span[0] - 3, 0)), self.marked.token_at(span[1])
                    found |= {n.country for n in self.marked.names_between(first, last + 1) if n.country}
        return found

    def _compatriot(self, head: int, phrase: tuple[int, int]) -> int:
        """The one person of a nationality that "the Mongolian leader" means; -1 where none or several fit."""
        parse = self.marked.parse
        adjectives = {parse.words[token] for token in range(*phrase)} & countries().adjectives.keys()
        if not adjectives or parse.lower[head] not in HEADS_OF_STATE | {"counterpart"}:
            return -1
        fitting = {
            name.entity
            for name in self.marked.names_before(head, _LOOKBACK)
            if name.entity >= 0 and self.marked.entities[name.entity].kind == "person"
            for span in [name.title, *name.appositions]
            if span and adjectives & set(self.marked.article.text[span[0] : span[1]].split())
        }
        return fitting.pop() if len(fitting) == 1 else -1

    def the_two(self, token: int) -> list[int]:
        """Entities of "the two presidents", "both leaders", "the companies", "their": the last two that fit."""
        parse, entities = self.marked.parse, self.marked.entities
        words = {parse.lower[c] for c in parse.children[token]} | {parse.lower[token]}
        if "of" in words:
            # "the leaders of the two countries"
            links = [c for c in parse.children[token] if parse.lower[c] == "of"]
            owners = [c for link in links for c in parse.children[link] if parse.dep[c] == "pobj"]
            words |= {parse.lower[c] for owner in owners for c in parse.children[owner]} & {"two", "both", "three"}
        if not words & {"two", "both", "pair", "their", "the", "three"}:
            return []
        wanted_count = 3 if "three" in words else 2
        noun = parse.lower[token]
        kind = PLURALS.get(noun, "person")
        people = self._people
        if noun in ("two", "both", "pair", "men", "women", *_SIDES) and self.pair:
            return self.pair
        if noun in _SIDES and len(people) == 2:
            return self._in_order(people)
        if noun in _SIDES and not any(
            is_title(word) for e in people for r, _ in entities[e].roles for word in r.split()
        ):
            kind = "country"
        earlier = self.marked.names_before(token, _LOOKBACK)
        before = [n for n in earlier if n.entity >= 0 and entities[n.entity].kind == kind]
        if kind == "person" and not before and len(people) == 2 and words & {"two", "both", "their", "pair"}:
            before = [n for n in self.marked.names if n.entity in people]  # told by office first, named later
        if kind == "person" and is_title(noun):
            single = noun.removesuffix("s")
            wanted = HEADS_OF_STATE if single in ("leader", "head") else frozenset({single})
            fitting = [
                n
                for n in before
                if any(fits_description(entities[n.entity], word) for word in wanted | {"counterpart"})
            ]
            if single not in ("leader", "head") and len({n.entity for n in fitting}) < 2 < len(people):
                return []  # "the two presidents" among several people whose offices say nothing of it
            before = fitting if len({n.entity for n in fitting}) > 1 else before
            if not words & {"two", "both", "three"} and len({n.entity for n in before}) != 2:
                return []
        elif "the" in words and not words & {"two", "both", "pair", "their", "three"}:
            return []
        found = set(self._together(before, wanted_count))
        return self._in_order(found) if len(found) == wanted_count else []

    def together_before(self, token: int) -> list[int]:
        """Who "they" are that meet: people named together as a subject just before, else the two who met last."""
        parse, entities = self.marked.parse, self.marked.entities
        sentence = parse.sentence[token]
        named: dict[int, list[int]] = {}
        for name in self.marked.names_before(token, 2):
            if name.entity >= 0 and entities[name.entity].kind == "person" and name.first < token:
                named.setdefault(parse.sentence[name.first], []).append(name.entity)
        for number in range(sentence, max(sentence - 3, -1), -1):
            people = list(dict.fromkeys(named.get(number, [])))
            if len(people) == 1:
                # "Her host, John Roe, promised gas. They will meet again"
                first, last = parse.sentence_tokens[number]
                pronouns = [i for i in range(first, min(last, token)) if parse.lower[i] in _PRONOUNS]
                others = [self.person_before(i, _PRONOUNS[parse.lower[i]]) for i in pronouns]
                people = list(dict.fromkeys([*people, *(e for e in others if e >= 0)]))
            if len(people) == 2:
                return people
            if len(people) > 2:
                break
        return self.pair

    def _in_order(self, found: set[int]) -> list[int]:
        return sorted(found, key=lambda entity: self.marked.entities[entity].names[0].start)

    def _together(self, names: list[Name], count: int) -> list[int]:
        """Of the entities named, as many as wanted: those of the headline, else those named in one sentence last."""
        latest = list(dict.fromkeys(name.entity for name in reversed(names)))
        if len(latest) <= count:
            return latest
        headed = [entity for entity in named_in_title(self.marked) if entity in latest]
        if len(headed) == count:
            return headed
        by_sentence: dict[int, list[int]] = {}
        for name in names:
            by_sentence.setdefault(self.marked.parse.sentence[name.first], []).append(name.entity)
        for sentence in sorted(by_sentence, reverse=True):
            together = list(dict.fromkeys(by_sentence[sentence]))
            if len(together) == count:
                return together
        return latest[:count]


def fits_description(entity: Entity, noun: str, proper: set[str] | frozenset[str] = frozenset()) -> bool:
    """Whether "the NOUN" can mean the entity, by its roles or its name; ``proper`` are names in the phrase."""
    if entity.kind == "person":
        if noun not in SPEAKERS and not is_title(noun):
            return False
        for role, before in entity.roles:
            if any(word not in before + role for word in proper):
                continue
            words = role.lower().replace("-", " ").split()
            if noun in words or (noun == "judge" and "justice" in words):
                return True
        return False
    if entity.kind == "organization" and noun in BODIES:
        terms = set(entity.name.lower().replace(".", "").split())
        if noun in terms:
            return True
        return noun in ("company", "firm", "group", "maker", "operator", "airline") and bool(
            {"inc", "corp", "ltd", "plc", "group", "company", "co", "motors", "airlines", "airways", "ag"} & terms
        )
    return entity.kind == "country" and noun in ("country", "government", "kingdom", "republic") and False
