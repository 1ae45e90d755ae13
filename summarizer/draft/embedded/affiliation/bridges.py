"""Offices told before whoever holds them is named: "Fiji's foreign minister flew in … Doe said", "the heads of A and B".

Copy opens with an office and its country or body, and names the holder sentences later by nothing but the name.
Who stands there without any description can only be one that has already been told of. Where several are, the
one whose own title is in the office is meant, then who is a subject as the office was, then the order decides.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from functools import cached_property

from summarizer.draft.embedded.affiliation.bystanders import POLITE, deals, dealt, is_described, is_gone, may_be
from summarizer.draft.embedded.affiliation.office_lands import country_in
from summarizer.draft.embedded.affiliation.office_slots import Slot, Slots
from summarizer.draft.embedded.affiliation.own_sites import is_beside
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.people import HEADS, HONORIFICS, OPPOSITE, SOLDIERS
from summarizer.mark.lexicon.tags import SUBJECTS
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.names.name import Name

_ARMED = SOLDIERS | frozenset(
    "military army rebel militia junta transitional ruler strongman commander armed chief".split()
)
"""Words of offices that a soldier holds, who is named with his rank alone."""

_LOOSE = HONORIFICS | SOLDIERS | frozenset("professor host hostess politician leader".split())
"""Titles that tell nothing of whom somebody acts for."""

_REACH = 8
"""Sentences after an office in which its holder is named with a title that is in it."""
_NEAR = 2
"""Sentences after an office in which its holder is named by nothing but the name."""
_MOST = 4
"""Offices and people among whom every way of sharing them out is tried."""


@dataclass
class Bridges:
    """Finds the holders of such offices in one article.

    ``known`` has whom each entity belongs to by the words around its names.
    """

    marked: MarkedArticle
    known: dict[int, list[int]]

    @cached_property
    def _told(self) -> list[Slot]:
        return Slots(self.marked).told

    @cached_property
    def found(self) -> dict[int, list[Slot]]:
        """The offices by whoever holds them, all of one owner's for each."""
        slots = [slot for slot in self._told if not self._filled(slot) and not is_gone(self.marked, slot.token)]
        people = [i for i in sorted(self.known, key=self._at) if self._unplaced(i)]
        found: dict[int, list[Slot]] = {}
        for person in people:
            fitting = [s for s in slots if self._titled(person, s)]
            sole = len({s.owner for s in fitting}) == 1
            if sole and not all(self._across(s, self._at(person)) for s in fitting):
                found[person] = fitting
        taken = {s.owner for held in found.values() for s in held}
        slots = [s for s in slots if s.owner not in taken and not s.new]
        people = [p for p in people if p not in found and not self._office(p)]
        bare = [p for p in people if not is_described(self.marked, self.marked.entities[p])]
        shared = self._shared(slots, bare)
        held = taken | {owner for owner, _ in shared}
        part = {s.token for s in self._told if s.span is None and s.owner not in held and not self._filled(s)}
        if any(s.token in part for s in slots):  # "the ministers of Fiji and Tonga", one of whom has no name
            slots = [s for s in slots if s.token not in part]
            shared = self._shared(slots, bare)
        for owner, person in shared:
            found[person] = [s for s in slots if s.owner == owner]
        return found

    def _shared(self, slots: list[Slot], people: list[int]) -> list[tuple[int, int]]:
        """Owners and the people who act for them: as many as there are owners, or the first one for a sole owner."""
        near = [
            p for p in people if any(self._within(s, p) and (len(people) == 1 or s.token < self._at(p)) for s in slots)
        ]
        owners = list(dict.fromkeys(s.owner for s in slots if any(self._within(s, p) for p in near)))
        if len(owners) == 1 and len(near) > 1:
            near = near[:1]
        if len(owners) > 1 and len(near) == 1:
            scored = sorted(((self._score(slots, o, near[0]), -n) for n, o in enumerate(owners)), reverse=True)
            best, second = scored[:2]
            owners = [owners[-best[1]]] if best[0] > second[0] else []
        if not owners or len(owners) != len(near) or len(owners) > _MOST:
            return []
        ways = itertools.permutations(near)
        best_way = max(ways, key=lambda way: sum(self._score(slots, o, p) for o, p in zip(owners, way, strict=True)))
        return list(zip(owners, best_way, strict=True))

    def _score(self, slots: list[Slot], owner: int, person: int) -> int:
        """How well somebody fits an owner's offices: a soldier an army's, a subject what was a subject."""
        own = [s for s in slots if s.owner == owner]
        name = self.marked.entities[person].names[0]
        ranked = bool(self._title(person) & SOLDIERS)
        acting = self._acting(name.last - 1)
        score = 2 * any(ranked and s.words & _ARMED for s in own) + (acting and self._acting(own[0].token))
        score += (own[0].span is not None) + 2 * any(self._title(person) & s.words for s in own)
        return score if any(self._within(s, person) for s in own) else -9

    def _acting(self, token: int) -> bool:
        parse = self.marked.parse
        return parse.dep[token] in SUBJECTS

    def _within(self, slot: Slot, person: int) -> bool:
        """Whether somebody is named first after an office, and not long after it."""
        first, parse = self._at(person), self.marked.parse
        same = [s.span for s in self._told if s.owner == slot.owner and s.span]
        if any(is_beside(self.marked, person, span) for span in same):
            return False  # "Doe met the President of Fiji. The President said"
        if slot.token > first:  # "Doe had talks with the guests. … The President of Fiji thanked them"
            opens = parse.start[first] < self._opening and parse.sentence[slot.token] > parse.sentence[first]
            return bool(slot.words & HEADS and slot.span) and opens and self._told_late
        title, after = self._title(person), parse.sentence[first] - parse.sentence[slot.token]
        if title & slot.words or (title & SOLDIERS and slot.words & _ARMED):
            return after <= _REACH
        told = dealt(self.marked, slot.token) and deals(self.marked, self.marked.entities[person])
        told = told and not self._is_met(person)
        return after <= _NEAR and told and may_be(self.marked.entities[person], slot.words)

    def _is_met(self, person: int) -> bool:
        """Whether somebody is first named as whom an office without a name meets: "The governor of Orlu met Jane Doe"."""
        parse, last = self.marked.parse, self.marked.entities[person].names[0].last - 1
        doers = (c for c in parse.children[parse.head[last]] if parse.dep[c] == "nsubj" and parse.tag[c][:2] == "NN")
        return parse.dep[last] == "dobj" and any(is_title(parse.lower[c]) for c in doers)

    @cached_property
    def _told_late(self) -> bool:
        """Whether all heads of state told after the only one without an office are of one state."""
        alone = [i for i in self.known if self._unplaced(i)]
        late = {s.owner for s in self._told if s.words & HEADS and alone and s.token > self._at(alone[0])}
        return len(alone) == 1 and len(late) == 1

    @cached_property
    def _opening(self) -> int:
        """Where the first sentence of the text ends."""
        begin = self.marked.article.body[0]
        return next((s.end for s in self.marked.sentences if s.end > begin + 1), 0)

    def _at(self, person: int) -> int:
        names = self.marked.entities[person].names
        return names[0].first if names else -1

    def _title(self, person: int) -> set[str]:
        entity, lower = self.marked.entities[person], self.marked.parse.lower
        styles = {lower[n.first - 1] for n in entity.names if n.first} & HONORIFICS  # "Rabbi Doe"
        return styles | {word.strip('.,"“”') for role, _ in entity.roles for word in role.lower().split()}

    def _office(self, person: int) -> set[str]:
        """The words of what somebody is told to be, and not of what he was."""
        roles = [role for role, _ in self.marked.entities[person].roles]
        return set() if roles and all(r.startswith("former ") for r in roles) else self._title(person) - _LOOSE

    def _unplaced(self, person: int) -> bool:
        """Whether the text says of somebody nowhere whom he acts for."""
        entity = self.marked.entities[person]
        return entity.kind == "person" and bool(entity.names) and not self.known[person]

    def _titled(self, person: int, slot: Slot) -> bool:
        """Whether somebody's title is in an office: "Vice President Doe" in "Fiji's vice president"."""
        words = self._office(person)
        return bool(words) and words <= slot.words and slot.token < self._at(person) and self._within(slot, person)

    def _across(self, slot: Slot, person: int) -> bool:
        """Whether another country is told of between an office and a name, whose office the title may be as well.

        "The Fijian president will visit Norway. President Doe said": the guest or the host.
        """
        own = self.marked.entities[slot.owner].country if slot.owner >= 0 else None
        own = own or (country_in(self.marked.article.text[slice(*slot.span)]) if slot.span else None)
        between = self.marked.names_between(slot.token + 1, person)
        return own is not None and any(n.country not in (None, own) and self._has_officials(n) for n in between)

    def _has_officials(self, name: Name) -> bool:
        """Whether a country is told of as one whose official may be named next: no "war in Fiji", no "Fijian fruit"."""
        parse, token = self.marked.parse, name.last - 1
        above = parse.head[token]
        if parse.dep[token] in ("amod", "compound", "nmod"):
            return is_title(parse.lower[above]) or parse.lower[above] in OPPOSITE
        lies = parse.dep[token] == "pobj" and parse.lower[above] == "in"
        return not (lies and parse.tag[parse.head[above]].startswith("N"))

    def _filled(self, slot: Slot) -> bool:
        """Whether somebody is known to hold an office: by his own words, or as one of several owners' people."""
        for person, owners in self.known.items():
            entity = self.marked.entities[person]
            if entity.kind != "person" or slot.owner not in owners:
                continue
            words = self._title(person) - POLITE
            if (
                slot.span is None
                or not words
                or words & slot.words
                or slot.words & (OPPOSITE | {"leader"})
                or words & OPPOSITE
            ):
                return True
        return False
