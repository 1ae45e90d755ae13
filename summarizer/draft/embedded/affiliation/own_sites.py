"""A state's own site: whose "the President" is the one at home, of whom the report says nothing more than a name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from summarizer.draft.embedded.affiliation.bystanders import POLITE, comes_in, deals, dealt, is_described, is_gone
from summarizer.draft.embedded.affiliation.office_lands import country_after, country_in
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.tags import SUBJECTS
from summarizer.mark.names.name import Name
from summarizer.mark.nlp import Parse

if TYPE_CHECKING:
    from summarizer.draft.embedded.affiliation.told_offices import Office


_REPORTING = frozenset("informed briefed updated told reported".split())
"""What those do who report to the President, as often as he does."""


_OFFICE = re.compile(
    r"(?:The )?(\w+)(?:\.(?!com|net|org)\w{2,3}|['’]s (?:press )?office| press (?:office|service)| Presidency)$", re.I
)
"""How an outlet is called that is an office of state: "Nairobi.go", "Orlu press service"; firms have ".com"."""


def home_of(marked: MarkedArticle) -> str | None:
    """The country whose office of state publishes a text, by its seat or name; None for papers named after a country."""
    named, table = _OFFICE.match(marked.article.outlet or ""), countries()
    word = named[1] if named else ""
    return table.capitals.get(word) or table.names.get(word)


def is_head_of_state(marked: MarkedArticle, office: Office) -> bool:
    """Whether an office is that of "the President", "the head of state" or "the Fijian leader", and of no firm."""
    words = marked.article.text[office.start : office.end]
    if office.head == "president":
        return words != "president"
    return office.head == "leader" and ("state" in words.lower() or bool(office.country))


def is_beside(marked: MarkedArticle, person: int, office: tuple[int, int]) -> bool:
    """Whether an office is told of beside somebody, and is another's: "Doe thanked the President", not "Doe became it"."""
    parse, here = marked.parse, marked.sentence_at(office[0])
    first, last = marked.token_at(office[0]), marked.token_at(office[1] - 1) + 1
    head = next((t for t in range(first, last) if not first <= parse.head[t] < last), first)
    if parse.dep[head] in ("attr", "appos", "oprd") or parse.lower[parse.head[head]] in ("as", "become", "became"):
        return False
    verbs = {*_verbs_above(parse, head)}
    named = [n.last - 1 for n in marked.entities[person].names if parse.sentence[n.first] == here]
    return any(verbs.intersection(_verbs_above(parse, token)) for token in named)


def _verbs_above(parse: Parse, token: int) -> list[int]:
    """The verb that a word is told with, and those that it is said, wanted or done beside; none across other clauses."""
    found: list[int] = []
    for _ in range(20):
        above = parse.head[token]
        if above == token or (found and parse.dep[token] not in ("ccomp", "xcomp", "conj")):
            break
        token = above
        if parse.tag[token][0] in "VM" or parse.dep[token] == "ROOT":
            found.append(token)
    return found


@dataclass
class HomeHead:
    """Finds the head of that state; ``told`` are the offices without a name, those before "'s" among them.

    Of those to whom the text gives no office he is named first, or first of two ("Doe and Roe spoke"), before he is
    "the President" again. Nobody is the President who is told of beside him ("Doe informed the President"), nor who
    comes in after another land's. What "'s" follows rules nobody out for sure ("Doe spoke of the President's visit"),
    and then the text leaves it open.
    """

    marked: MarkedArticle
    told: Iterable[Office]

    def among(self, people: Iterable[int]) -> dict[int, list[Office]]:
        """The one of ``people`` who is that head of state, with his offices; empty for none."""
        home, entities = home_of(self.marked), self.marked.entities
        heads = [o for o in self.told if o.country in (home, None) and is_head_of_state(self.marked, o)]
        abroad = [o for o in self.told if o.country not in (home, None)]
        body = self.marked.article.body[0]
        named = sorted((n.start, i) for i in people for n in entities[i].names if n.start >= body)
        fitting: list[int] = []
        for index in sorted(dict.fromkeys(i for _, i in named), key=self._is_second):
            first = entities[index].names[0].start
            beside = [o for o in heads if is_beside(self.marked, index, (o.start, o.end))]
            foreign = any(comes_in(self.marked, o.start, entities[index], set()) for o in abroad)
            foreign = foreign and not any(o.start < first for o in heads)
            if not foreign and all(map(self._owns, beside)) and self._may_rule(index, home or ""):
                fitting.append(index)
        told = [o for i in fitting[:1] for o in heads if not is_beside(self.marked, i, (o.start, o.end))]
        open_to_one = len(told) == len(heads) and any(self._may_come(fitting[0], o) for o in told)
        if not open_to_one or self._reports(fitting):
            return {}
        return {fitting[0]: [replace(o, country=home) for o in heads]}

    def _may_come(self, index: int, office: Office) -> bool:
        """Whether an office follows somebody's name, or is told of where its holder may be named afterwards."""
        entity, token = self.marked.entities[index], self.marked.token_at(office.start)
        if not self.marked.article.body[0] <= office.start <= entity.names[0].start:
            return True
        told = dealt(self.marked, token) and not is_gone(self.marked, token)
        return told and deals(self.marked, entity) and not is_described(self.marked, entity)

    def _may_rule(self, index: int, home: str) -> bool:
        """Whether nothing in a title above the text, or behind a name, makes somebody another one."""
        entity = self.marked.entities[index]
        if all(self._is_place(name) for name in entity.names):
            return False  # a residence that the pipeline takes for somebody
        abroad = any(country_after(self.marked, name) for name in entity.names)
        roles = [role.lower().split() for role, _ in entity.roles]
        return not abroad and all("president" in r and country_in(" ".join(r)) in (None, home) for r in roles)

    def _is_place(self, name: Name) -> bool:
        parse, token = self.marked.parse, name.last - 1
        return parse.dep[token] == "pobj" and parse.lower[parse.head[token]] in ("of", "in", "at", "near", "from")

    def _reports(self, fitting: list[int]) -> bool:
        """Whether the first of those who may be meant reports to another, as to a superior: "Doe briefed Roe"."""
        parse = self.marked.parse
        sides = [i for i in fitting if i == fitting[0] or not self._is_second(i)]
        tokens = [[n.last - 1 for n in self.marked.entities[i].names] for i in sides]
        told = {v for t in tokens[0] for v in _verbs_above(parse, t)[:1] if parse.dep[t] in SUBJECTS}
        up = {verb for verb in told if parse.lower[verb] in _REPORTING}
        return any(up.intersection(_verbs_above(parse, t)[:1]) for other in tokens[1:] for t in other)

    def _is_second(self, index: int) -> bool:
        """Whether somebody is named behind another: Roe in "Doe and Roe spoke"."""
        firsts = [name.first - 1 for name in self.marked.entities[index].names]
        firsts = [i - (self.marked.parse.lower[i] in POLITE) for i in firsts]
        ends = {n.last for n in self.marked.names if n.kind == "person"}
        return any(self.marked.parse.lower[i] == "and" and i in ends for i in firsts)

    def _owns(self, office: Office) -> bool:
        parse = self.marked.parse
        return parse.tag[self.marked.token_at(office.end - 1) + 1] == "POS"
