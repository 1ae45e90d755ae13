"""Which firm, club or other body "the company", "the biscuit maker" or "the union" is."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from summarizer.draft.embedded.reference.people import LOOKBACK
from summarizer.mark import MarkedArticle
from summarizer.mark.entities import Entity
from summarizer.mark.lexicon.cues import BODIES
from summarizer.mark.lexicon.firms import CALLED_BY_TRADE
from summarizer.mark.lexicon.organizations import BODY_NOUNS, PUBLIC_TERMS
from summarizer.mark.names.name import Name

_NEAR = 3
"""Sentences back in which a body may stand that nothing but its nearness connects with the description."""

_SOON = 4
"""Sentences within which local copy gives a body's full name after it has called it by its noun."""

_LOCAL = frozenset("town city borough county district parish community regional".split())
_OF_TOWNS = frozenset("university college hospital".split())
_WIDE = frozenset("national international world european federal security olympic united state global".split())
"""Words in the names of bodies of a place, bodies that are called by the place alone, and words of those which are none's."""

_FIRMS = frozenset("company firm group maker".split())
"""Nouns by which copy calls a firm that it has named."""

_NO_FIRMS = frozenset(
    "fund club party union charity agency association federation team regulator watchdog university".split()
)
"""What the text calls by another of these nouns is not "the company", where there is one besides."""

_EXCHANGES = frozenset("exchange bourse bse nse nyse lse asx jse bmv b3 otc nasdaq euronext".split())
"""Where a company's shares are traded, and no company that is told of."""

_SITES = frozenset("website site blog homepage page portal newsroom".split())
"""Where a firm publishes what it says."""

BUSINESS = BODY_NOUNS | frozenset(
    "carrier lender business enterprise developer brewer builder grocer railroad railway streamer".split()
)
"""Nouns for firms and clubs: no ministry or court is ever one."""


@dataclass
class Bodies:
    """Finds the bodies behind descriptions in one article."""

    marked: MarkedArticle

    def described(self, head: int) -> int:
        """The body that "the NOUN" at token ``head`` means: by what it is called, else the one at hand; -1 for none."""
        noun = self.marked.parse.lower[head]
        if noun not in BUSINESS and noun not in BODIES:
            return -1
        known = [index for index, nouns in self._nouns.items() if noun in nouns]
        before = [n for n in self.marked.names_before(head, LOOKBACK) if n.entity in self._bodies and n.first < head]
        called = [n for n in before if n.entity in known]
        if noun in BUSINESS and (owner := self._owner_of_site(head, before)) >= 0:
            return owner
        if self.marked.parse.lower[head - 1] == "central":
            return called[-1].entity if called else -1  # where somebody else works is none
        if called:
            return called[-1].entity
        if noun not in BUSINESS:
            told = [i for i in known if self._bodies[i].names[0].first <= head or self._bodies[i].name.lower() == noun]
            if not told and len(known) == 1 and self._named_soon(known[0], head):
                return known[0]
            return told[0] if len(known) == 1 and told else -1  # "the council" is no other one named later
        sentence = self.marked.parse.sentence[head]
        near = [
            n
            for n in before
            if self.marked.parse.sentence[n.first] >= sentence - _NEAR and self.may_be_business(n.entity)
        ]
        if noun in _FIRMS:
            near = [n for n in near if not self._nouns[n.entity] & _NO_FIRMS] or near
        if not near:
            return self._theme
        if (topic := self._topic(sentence - 1)) in {n.entity for n in near}:
            return topic
        if self._theme in {n.entity for n in near}:
            return self._theme
        dep = self.marked.parse.dep
        subjects = [n for n in near if dep[n.last - 1] in ("nsubj", "nsubjpass")]
        if not subjects and self._theme in {n.entity for n in before}:
            return self._theme  # those at hand are only mentioned
        subjects = [n for n in near if dep[n.last - 1] in ("nsubj", "nsubjpass", "poss")]
        return (subjects or near)[-1].entity

    def topic_before(self, token: int) -> int:
        """The body that the sentence before a token's begins with by a noun: "The operator said …"; -1 for none."""
        parse = self.marked.parse
        sentence = parse.sentence[token] - 1
        begin = parse.sentence_tokens[max(sentence, 0)][0]
        while parse.words[begin].isspace():
            begin += 1
        told = sentence > 0 and parse.words[begin] == "The"
        subject = next((i for i in range(begin + 1, begin + 4) if parse.dep[i] in ("nsubj", "nsubjpass")), -1)
        if not told or subject < 0 or parse.lower[subject] not in BUSINESS or parse.words[subject][0].isupper():
            return -1
        named = {n.entity for n in self.marked.names_before(subject, LOOKBACK)}
        known = [i for i, nouns in self._nouns.items() if i in named and parse.lower[subject] in nouns]
        return known[0] if len(known) == 1 else -1

    def _owner_of_site(self, head: int, before: list[Name]) -> int:
        """Whose site it is in "In a statement on the Doe website, the company said"; -1 where none is told of so."""
        parse = self.marked.parse
        opens = parse.sentence_tokens[parse.sentence[head]][0]
        for name in [n for n in before if n.first > opens and parse.lower[opens] in ("in", "on")]:
            noun = name.last + (parse.tag[name.last] == "POS")
            noun += parse.lower[noun] in ("own", "official", "corporate")
            comma = "," in parse.words[noun + 1 : noun + 5] and parse.words[head - 2] == ","
            link = name.first - 1 - (parse.lower[name.first - 1] == "the")
            if (
                parse.lower[noun] in _SITES
                and parse.lower[link - 1 : link + 1] == ["statement", "on"]
                and comma
                and self.may_be_business(name.entity)
            ):
                return name.entity
        return -1

    def _named_soon(self, index: int, head: int) -> bool:
        """Whether the full name that follows only adds whose body it is: "the council … Norwell Town Council"."""
        name, parse = self._bodies[index].names[0], self.marked.parse
        noun, rest = parse.lower[name.last - 1], set(parse.lower[name.first : name.last - 1]) - {"the"}
        subject = (
            parse.dep[name.last - 1] in ("nsubj", "nsubjpass") and parse.sentence[name.first] - parse.sentence[head]
        )
        plain = len(rest - _LOCAL) == 1 and not rest & _WIDE and (rest & _LOCAL or noun in _OF_TOWNS)
        another = {"also", "too", "already", "likewise", "meanwhile", "similar", "same"} & set(
            parse.lower[slice(*parse.sentence_tokens[parse.sentence[name.first]])]
        )
        return bool(noun == parse.lower[head] and 1 <= subject <= _SOON and plain and not another)

    def _topic(self, sentence: int) -> int:
        """The body that the subject of a sentence names or describes; -1 where it is none."""
        parse = self.marked.parse
        first, last = parse.sentence_tokens[max(sentence, 0)]
        root = next((i for i in range(first, last) if parse.dep[i] == "ROOT"), first)
        subject = next((c for c in parse.children[root] if parse.dep[c] in ("nsubj", "nsubjpass")), -1)
        if subject < 0:
            return -1
        named = [n.entity for n in self.marked.names_between(first, subject + 1) if n.first <= subject < n.last]
        if named or parse.lower[subject] not in BUSINESS or sentence < 1:
            return named[0] if named else -1
        known = [
            n
            for n in self.marked.names_before(subject, LOOKBACK)
            if parse.lower[subject] in self._nouns.get(n.entity, ())
        ]
        return known[-1].entity if known else -1

    @cached_property
    def _bodies(self) -> dict[int, Entity]:
        return {i: e for i, e in enumerate(self.marked.entities) if e.kind == "organization" and e.names}

    @cached_property
    def _theme(self) -> int:
        """The firm that the text names most, at least twice and more than any other; -1 where none is."""
        counted = sorted(((len(e.names), -i) for i, e in self._bodies.items() if self.may_be_business(i)), reverse=True)
        if not counted or counted[0][0] < 2 or (len(counted) > 1 and counted[1][0] == counted[0][0]):
            return -1
        return -counted[0][1]

    def may_be_business(self, index: int) -> bool:
        """Whether nothing in a body's names or around them says that it is a ministry, a court or the like."""
        entity = self._bodies[index]
        public = (PUBLIC_TERMS | _EXCHANGES | {"reserve"}) & set(entity.name.lower().split())  # "Reserve Bank of India"
        return not public and not self._nouns[index] & PUBLIC_TERMS

    @cached_property
    def _nouns(self) -> dict[int, set[str]]:
        """The nouns by which the text describes each body: "the pollster, Doe", "Doe, the largest brewer", "Doe Bank"."""
        found: dict[int, set[str]] = {}
        for index, entity in self._bodies.items():
            words = set(entity.name.lower().split())
            nouns = found[index] = words & (BODIES | BUSINESS)
            nouns |= {noun for word in words for noun in CALLED_BY_TRADE.get(word, ())}
            for name in entity.names:
                nouns |= self._beside(name)
        return found

    def _beside(self, name: Name) -> set[str]:
        parse = self.marked.parse
        found: set[str] = set()
        before = name.first - 1
        if before > 0 and parse.words[before] == "," and parse.head[name.last - 1] == before - 1:
            before -= 1
        if before >= 0 and parse.lower[before] in BODIES | BUSINESS:
            found.add(parse.lower[before])
        after = name.last
        if parse.words[after] == "(":  # "Doe Works, Inc. (“Doe” or the “Company”)"
            for index in range(after + 1, min(after + 20, len(parse.words) - 2)):
                if parse.words[index] == ")" and parse.words[index + 1] != "(":
                    break
                if parse.words[index - 1] in ("“", '"') and parse.lower[index] in BUSINESS:
                    found.add(parse.lower[index])
        if after + 1 < len(parse.words) and parse.words[after] == "," and parse.tag[after + 1] in ("DT", "PRP$", "JJ"):
            for index in range(after + 1, min(after + 9, len(parse.words))):
                if parse.words[index] in ",.;" or parse.tag[index].startswith("V"):
                    break
                if parse.lower[index] in BODIES | BUSINESS:
                    found.add(parse.lower[index])
        return found
