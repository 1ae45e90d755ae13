"""Portraits: who "the Malawian head of state" is, by all that a text tells of each of its people."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

from summarizer.draft.embedded.affiliation.office_words import DEPUTY, PAST, is_served
from summarizer.draft.embedded.reference.cut_offices import CUT_OFFICES, RANKS, SHORT, cut_short
from summarizer.draft.embedded.reference.going_on import ANSWERING
from summarizer.draft.embedded.reference.held import QUALIFYING
from summarizer.draft.embedded.reference.nearness import ENVOYS, LAWMAKERS, nearness
from summarizer.draft.embedded.reference.officials import Officials
from summarizer.draft.embedded.reference.partisans import PARTIES, PARTISANS, SIDES, heard_last, of_others, party_behind
from summarizer.draft.embedded.reference.people import LOOKBACK
from summarizer.draft.embedded.reference.set_against import set_against
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.cues import CUE_FORMS, DOCUMENTS
from summarizer.mark.lexicon.people import OPPOSITE
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.names.name import Name

_OCCASIONS = DOCUMENTS | frozenset(
    "speech address interview remarks reply answer toast talks meeting conversation call conference briefing visit "
    "ceremony reception session debate telephone phone video".split()
)
"""Where or by what somebody speaks: "the president in his message said"."""

_MADE = re.compile(
    r"[^.;\n]{0,40}?\b(?:elect(?:ion|ed)|appoint(?:ment|ed)|inaugurat(?:ion|ed)|named|sworn in|nominat(?:ion|ed))\b"
    r"[^.;,\n]{0,12}? as (?:the )?((?:new )?[A-Za-z ]{4,40})"
)
"""What somebody was made: "to Doe on his election as president of Laos"."""


@dataclass
class Portrait:
    """What a text tells of one person: each office with the lands it names, all its words and first letters, and lands."""

    offices: list[tuple[set[str], set[str]]] = field(default_factory=list)
    lands: set[str] = field(default_factory=set)
    supposed: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    initials: set[str] = field(default_factory=set)
    parties: set[str] = field(default_factory=set)


class Portraits:
    """Finds the one person of an article whom a description fits best."""

    def __init__(self, people: Officials, known: dict[int, Portrait]) -> None:
        self._people = people
        self._known = known
        self._marked = people.marked

    def extent(self, head: int, phrase: tuple[int, int]) -> tuple[int, int]:
        """A description without what tells where it was said: "the president in his message"."""
        parse = self._marked.parse
        for token in range(head + 1, phrase[1]):
            occasion = parse.tag[token] == "IN" and parse.lower[token] in ("in", "at", "on", "during", "by", "after")
            occasion = occasion and parse.tag[token - 1] != "VBN"  # "two people briefed on the inquiry"
            occasion = occasion and any(parse.lower[c] in _OCCASIONS for c in parse.children[token])
            if occasion:
                return phrase[0], token
        return phrase

    def of(self, head: int, phrase: tuple[int, int]) -> int:
        """Whom a definite description of one person means; of several the one who spoke last; -1 for none."""
        parse, table = self._marked.parse, countries()
        first, last = self.extent(head, phrase)
        lower = parse.lower[first:last]
        if parse.tag[head] not in ("NN", "NNP", "JJ") or PAST & set(lower) or last - first > 9:
            return -1
        noun = " ".join(parse.lower[head : head + 3])
        noun = noun if noun in ("head of state", "head of government") else parse.lower[head]
        if not (is_title(noun.split()[0]) or noun in LAWMAKERS | PARTISANS):
            return -1
        names = self._marked.names_between(first, last)
        lands = {table.adjectives[w] for w in parse.words[first:last] if w in table.adjectives}
        lands |= {n.country for n in names if n.country}
        definite = lower[0] == "the" or (lower[0] != "a" and bool(lands) and lower[0] not in ("an", "one", "another"))
        after = set(parse.lower[head + len(noun.split()) : last])
        if (
            not definite
            or self._introduced(head, noun)
            or (after and (not lands or after & {"to", "for", "from", "and"}))
        ):
            return -1
        said = self._said_of(first, head, names)
        member = heard_last(self._people, first, head, names) if noun in LAWMAKERS else -1
        if (known := self._portraits.get(member)) and not (known.offices or known.parties):
            return -1 if member in set_against(self._people, head) else member
        fitting: dict[int, tuple[int, int]] = {}
        for person in self._told_before(head):
            portrait = self._portraits[person]
            if score := self._fits(portrait, noun, lands, said):
                fitting[person] = score
        best = max(fitting.values(), default=(0, 0))
        found = [person for person, score in fitting.items() if score == best]
        speaking = self._people.last.entity if self._people.last else -1
        new = said - set().union(*(self._portraits[p].words | self._portraits[p].parties for p in found))
        unsure = noun in LAWMAKERS and new - QUALIFYING  # "the Green lawmaker" is nobody of whom no party is told
        if best[1] < 3 and (unsure or (noun in PARTISANS and len(found) > 1)):
            return speaking if speaking in found and not new & SIDES and self._quoted_on(first, head) else -1
        sure = best[0] == 2 and not (new - QUALIFYING)  # the text has told of the land before, or none is asked for
        if sure and len(found) == 1 and (best[1] >= 3 or lands):
            return found[0]
        near = parse.sentence[head] - parse.sentence[self._people.last_at] <= _NEAR if speaking >= 0 else False
        return speaking if speaking in found and near else -1

    def _quoted_on(self, first: int, head: int) -> bool:
        """Whether a description stands behind a quotation that follows right upon what somebody said: no answer to it."""
        parse, people = self._marked.parse, self._people
        behind = parse.words[first - 1] in ('"', "”", "’", "'") and people.last is not None
        answers = CUE_FORMS.get(parse.lower[parse.head[head]]) in ANSWERING
        return behind and not answers and parse.sentence[people.last_at] == people.opening(first) - 1

    def opposed(self, person: int, head: int, phrase: tuple[int, int]) -> bool:
        """Whether a description tells of another party or side than the text tells of somebody."""
        told, office = set(self._marked.parse.lower[phrase[0] : head + 1]), self._marked.parse.words[head]
        if person in self._portraits and office in CUT_OFFICES and office not in self._portraits[person].initials:
            # the deputy or former prime minister is not "the PM"
            held = [words for words, _ in self._portraits[person].offices]
            return any({*spelt.split()} <= words for spelt in CUT_OFFICES[office] for words in held)
        if not told & (PARTIES | SIDES) or person not in self._portraits:
            return False
        own = self._portraits[person].parties | self._portraits[person].words
        others = set().union(*(p.parties for i, p in self._portraits.items() if i != person))
        beside = told & SIDES and not told & SIDES & own and self._marked.parse.lower[head] not in own
        return bool(beside or of_others(told, own) or told & PARTIES & others - own)

    def _introduced(self, head: int, noun: str) -> bool:
        """Whether the text told before of "a NOUN", or of one called alike: "an MP" is "the lawmaker"."""
        alike = sorted(LAWMAKERS) if noun in LAWMAKERS else [self._marked.parse.lower[head]]
        return any(self._people.descriptions.introduced(head, word) for word in alike)

    def by_initials(self, head: int) -> int:
        """Who "the CS" is, where the text tells of one Cabinet Secretary and of no body by those letters; or -1."""
        parse = self._marked.parse
        word = parse.words[head]
        if word not in CUT_OFFICES or parse.lower[head - 1] != "the":
            return -1
        behind = parse.lower[head + 1 : parse.sentence_tokens[parse.sentence[head]][1]]
        if "its" in behind or re.search(r"\bit (?:would|will|had|has)\b", " ".join(behind[:6])):
            return -1  # "the DA said that it would abstain": a body
        if any(word in entity.forms and len(entity.name) > len(word) for entity in self._marked.entities):
            return -1
        found = [i for i in self._told_before(head) if word in self._portraits[i].initials]
        return found[0] if len(found) == 1 else -1

    def _said_of(self, first: int, head: int, names: list[Name]) -> set[str]:
        """The words of a description beside its noun and its land."""
        parse, table = self._marked.parse, countries()
        lands = {i for n in names if n.country for i in range(n.first, n.last)}
        return {
            parse.lower[i]
            for i in range(first, head)
            if i not in lands and parse.words[i] not in table.adjectives and parse.tag[i] not in ("DT", "POS", "HYPH")
        }

    def _told_before(self, head: int) -> list[int]:
        """The people who were named before, once at least in the sentences looked back on."""
        body = self._marked.article.body[0]
        near = {n.entity for n in self._marked.names_before(head, LOOKBACK) if n.first < head}
        known = (i for i in self._portraits if i in near or self._marked.entities[i].names[0].start < body)
        others = set_against(self._people, head)
        return [i for i in known if i not in others]

    def _fits(self, portrait: Portrait, noun: str, lands: set[str], said: set[str]) -> tuple[int, int] | None:
        """How well a description fits: 2 where the land is told of him, 1 where none is; then how near the office is."""
        told, parties = {noun, *said}, portrait.parties | portrait.words
        if of_others(told, parties):
            return None
        of = portrait.lands or portrait.supposed
        if lands and of and not lands & of:
            return None
        known = 2 if not lands or portrait.lands else 1
        if known == 1 and noun not in LAWMAKERS | PARTISANS | ENVOYS:
            return None  # not the President who went to Poland, nor another land's spokesperson
        best = 0
        for words, own in portrait.offices:
            if (lands and own and not lands & own) or PAST & words:
                continue
            if said & DEPUTY != words & DEPUTY and not words & OPPOSITE:
                continue
            if (said & QUALIFYING) - words and words & (QUALIFYING | {noun}):
                continue  # not the finance minister
            best = max(best, nearness(noun, words, bool(lands & own)))
        if noun in PARTISANS & parties or (best and told & portrait.parties):
            best = 4
        elif not portrait.offices and noun in PARTISANS:
            best = 1
        return (known, best) if best else None

    @cached_property
    def _portraits(self) -> dict[int, Portrait]:
        if not self._known:
            for index, entity in enumerate(self._marked.entities):
                if entity.kind == "person" and entity.names:
                    self._known[index] = self._portrait(index)
        return self._known

    def _portrait(self, index: int) -> Portrait:
        parse, table, text = self._marked.parse, countries(), self._marked.article.text
        entity, body = self._marked.entities[index], self._marked.article.body[0]
        found = Portrait()
        below = [n for n in entity.names if n.start >= body] or list(entity.names)
        for name in below:
            for span in [name.title, *name.appositions]:
                if span:
                    first, last = self._tokens(span)
                    last = next((i for i in range(first, last) if parse.lower[i] == "to"), last)  # "envoy to Peru"
                    before = first - 2 if parse.tag[first - 1] == "POS" else first - 1
                    own = {n.country for n in self._marked.names_between(max(before, 0), last) if n.country}
                    own |= {table.adjectives[w] for w in parse.words[first - 1 : last] if w in table.adjectives}
                    if span == name.title and parse.lower[name.last] == "of":  # "President Doe of the Republic of Peru"
                        behind = self._marked.names_between(name.last, name.last + 6)[:1]
                        own |= {n.country for n in behind if n.country and n.kind == "country"}
                    past = {"former"} if is_served(parse.lower[first - 4 : first]) else set()
                    found.offices.append((_plain(parse.lower[first:last]) | past, own))
                    found.initials |= cut_short([w for w in parse.lower[first:last] if w.isalpha()])
            short = SHORT.get(parse.lower[name.first - 1].rstrip("."), "")
            if not short and parse.lower[name.first - 1] == ".":
                short = SHORT.get(parse.lower[name.first - 2], "")
            if short and (short != "doctor" or not found.offices):  # "Dr Jane Doe, an economist"
                found.offices.append(({short}, set()))
            found.parties |= party_behind(text, name.end)
            if made := _MADE.match(text, name.end):
                lands = {n.country for n in self._marked.names_between(*self._tokens(made.span(1))) if n.country}
                found.offices.append((_plain(made[1].lower().split(" of ")[0].split()), lands))
        found.lands = set().union(*(own for _, own in found.offices)) or self._people.lands_of(index)
        found.supposed = {self._marked.entities[i].country or "" for i in self._people.affiliations_of(index)} - {""}
        found.words = set().union(*(words for words, _ in found.offices))
        return found

    def _tokens(self, span: tuple[int, int]) -> tuple[int, int]:
        return self._marked.token_at(span[0]), self._marked.token_at(span[1] - 1) + 1


_NEAR = 3
"""Sentences after his words in which somebody is still the one at hand."""


def _plain(words: list[str]) -> set[str]:
    parts = {part for word in words for part in word.rstrip(".").split("-") if part.isalpha()}
    return parts | {RANKS[part] for part in parts & RANKS.keys()}
