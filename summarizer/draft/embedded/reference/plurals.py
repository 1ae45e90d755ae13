"""Who "the two leaders", "both sides", "the presidents of X and Y" and "they" are."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from summarizer.draft.embedded.affiliation.acting_for import for_whom, says_whose
from summarizer.draft.embedded.affiliation.office_holders import HEAD_OF_STATE, LEADING_OFFICES, OfficeHolders, leads
from summarizer.draft.embedded.reference.briefed import briefed
from summarizer.draft.embedded.reference.held import fits_description
from summarizer.draft.embedded.reference.people import LOOKBACK
from summarizer.draft.embedded.reference.side_by_side import (
    before_when,
    of_main_clause,
    of_one_side,
    side_by_side,
    told_again_as_two,
)
from summarizer.draft.embedded.title import named_in_title
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.people import HE_OR_SHE
from summarizer.mark.lexicon.tags import SUBJECTS
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.names.name import Name
from summarizer.mark.nlp import Parse

PLURALS = {
    **dict.fromkeys("clubs companies firms groups banks airlines carmakers".split(), "organization"),
    **dict.fromkeys("countries nations governments capitals states neighbours neighbors".split(), "country"),
}
"""Plurals for other things than people, with the kind of what they stand for."""

SIDES = frozenset("parties sides interlocutors".split())
"""Who meets or talks, whether people or countries."""

_PAIRS = SIDES | frozenset("two both pair duo men women delegations teams".split())
"""What two parties named before are called together."""

_OWN = frozenset("negotiating opposing contracting participating respective other same".split())
"""What may stand before those: other words make "the opposition parties" and "the Libyan sides" others than were named."""

_CROWDS = frozenset(
    "shareholders investors workers supporters members voters officers employees soldiers passengers customers".split()
)
"""Groups that "both" and "their" take for more than two people named before."""
_TRAVELLERS = _CROWDS | {"tourists", "players", "visitors"}


def pairs(noun: str) -> bool:
    """Whether "the two NOUNS" may be parties named before: people by what they do, sides, countries."""
    people = is_title(noun) or noun.endswith(("ers", "ors", "ists", "ians", "men"))
    return noun in PLURALS or noun in _PAIRS or (people and noun not in _CROWDS)


def are_others(parse: Parse, token: int) -> bool:
    """Whether "the warring parties" are not those of whom the text has told; "the Fijian and Peruvian sides" may be."""
    told = [c for c in parse.children[token] if parse.dep[c] in ("amod", "compound") and c < token]
    several = "-" in parse.words[parse.left[token] : token]
    several = several or any(parse.dep[g] == "conj" for c in told for g in parse.children[c])
    plain = not told or any(parse.lower[c] in _OWN for c in told)
    return parse.lower[token] in SIDES and not (several or plain)


@dataclass
class Plurals(OfficeHolders):
    """Finds who several are at once."""

    def _beside_another(self, person: int, own: set[str], noun: str) -> bool:
        """Whether a sentence names this person beside "the Mongolian president": then that is another."""
        parse, table = self.marked.parse, countries().adjectives
        sentences = {parse.sentence[name.first] for name in self.marked.entities[person].names}
        for token in range(1, len(parse.words)):
            office = parse.lower[token] == noun or parse.lower[token] in HEAD_OF_STATE
            if not office or table.get(parse.words[token - 1]) not in own:
                continue
            if parse.sentence[token] in sentences and parse.dep[token] in ("pobj", "dobj"):
                return True
        return False

    def the_two(self, token: int) -> list[int]:
        """Entities of "the two presidents", "both leaders", "the companies", "their": the last two that fit."""
        found = self._the_two(token)
        return [] if self.marked.parse.lower[token] in SIDES and of_one_side(self.marked, found, token) else found

    def _the_two(self, token: int) -> list[int]:
        parse, entities = self.marked.parse, self.marked.entities
        words = {parse.lower[c] for c in parse.children[token]} | {parse.lower[token]}
        own = set(words)
        if "of" in words:
            # "the leaders of the two countries"
            links = [c for c in parse.children[token] if parse.lower[c] == "of"]
            owners = [c for link in links for c in parse.children[link] if parse.dep[c] == "pobj"]
            bare = [
                o for o in owners if not any(parse.tag[c] in ("DT", "PRP$", "CD", "PDT") for c in parse.children[o])
            ]
            if parse.lower[token] in ("heads", "chiefs", "bosses") and any(
                parse.tag[o] == "NNS" and PLURALS.get(parse.lower[o]) != "country" for o in bare
            ):
                return []  # "the heads of state-run banks": nobody whom the text has named
            owners = [o for o in owners if parse.lower[o] in PLURALS or parse.lower[o] in SIDES]
            words |= {parse.lower[c] for owner in owners for c in parse.children[owner]} & {"two", "both", "three"}
        if not words & {"two", "both", "pair", "duo", "their", "the", "three", "trio"} or are_others(parse, token):
            return []
        wanted_count = 3 if words & {"three", "trio"} else 2
        noun = parse.lower[token]
        kind = PLURALS.get(noun, "person")
        people = self._people
        if wanted_count == 3 and len(self.trio) == 3:
            return self.trio
        met = {entities[e].kind for e in self.pair}
        if noun in ("two", "pair", "both") and (pair := before_when(self.marked, token)):
            return pair
        if noun in ("two", "both", "pair", "duo", "last", *SIDES) and self.pair and wanted_count == 2:
            return side_by_side(self.marked, token, self.pair_at) or self.pair
        just_met = parse.sentence[token] - self.pair_at < 2 and met == {"person"} and wanted_count == 2
        if noun == "leaders" and own & {"two", "both"} and just_met:
            return self.pair
        pronoun = {"men": "he", "women": "she"}.get(noun, "")
        if pronoun and met == {"person"} and all(self.fits(e, pronoun) for e in self.pair):
            return self.pair
        known = self._opening_pair if words & {"two", "both"} or noun in SIDES else []
        if noun in SIDES and len(two := people if len(people) == 2 else set(self.together_before(token))) == 2:
            return for_whom(self.marked, self.affiliations, self._in_order(two))
        if noun in (*SIDES, "leaders") and len(people) > 2 and len(self._headed) == 2 and words & {"two", "both"}:
            return self._headed  # those whom the headline names side by side
        if noun in SIDES and not any(
            is_title(word) for e in people for r, _ in entities[e].roles for word in r.split()
        ):
            kind = "country"
        earlier = self.marked.names_before(token, LOOKBACK)
        before = [n for n in earlier if n.entity >= 0 and entities[n.entity].kind == kind]
        acting = [n for n in before if kind != "country" or not says_whose(self.marked, n)]
        before = acting if len({n.entity for n in acting}) >= wanted_count else before
        before = [n for n in before if not pronoun or self.fits(n.entity, pronoun)]
        known_two = len(people) == 2 and len({n.entity for n in before}) < 2
        if kind == "person" and known_two and words & {"two", "both", "their", "pair", "duo"}:
            return self._in_order(people)  # told by office first, named later, or in the headline
        if kind == "person" and is_title(noun):
            single = noun.removesuffix("s")
            wanted = LEADING_OFFICES if single in ("leader", "head") else frozenset({single})
            fitting = [
                n
                for n in before
                if any(fits_description(entities[n.entity], word) for word in wanted | {"counterpart"})
            ]
            ruling = [n for n in fitting if any(leads({*r.lower().split()}) for r, _ in entities[n.entity].roles)]
            if single in ("leader", "head") and len({n.entity for n in ruling}) > 1:
                fitting = ruling  # no foreign minister named beside two presidents
            if single not in ("leader", "head") and len({n.entity for n in fitting}) < 2 < len(people):
                # "the two presidents" among several people whose offices say nothing of it
                together = known if {n.entity for n in fitting} <= set(known) else []
                if not together and own & {"two", "both"}:
                    # "… between Jane Doe and John Roe. The two executives": those named side by side just before
                    together = self.together_before(token) or (self._headed if len(self._headed) == 2 else [])
                if pronoun and not all(self.fits(e, pronoun) for e in together):
                    return []
                alike = {n.entity for n in fitting} <= set(together) or (self.pair and set(together) == set(self.pair))
                return together if alike else []
            before = fitting if len({n.entity for n in fitting}) > 1 else before
            if not words & {"two", "both", "three"} and len({n.entity for n in before}) != 2:
                return self._headed if noun == "leaders" and people == set(self._headed) and len(people) == 2 else []
        elif "the" in words and not words & {"two", "both", "pair", "duo", "their", "three"}:
            return []
        found = set(self._together(before, wanted_count))
        last_named = {n.entity for n in before if parse.sentence[n.first] == parse.sentence[before[-1].first]}
        if kind == "organization" and last_named - found and found - set(self._headed):
            return []  # "the two clubs", of whom the one named last is none
        if noun in SIDES and kind == "person":
            return for_whom(self.marked, self.affiliations, self._in_order(found))
        return self._in_order(found) if len(found) == wanted_count else []

    def one_of_two(self, token: int) -> int:
        """Who "the former" and "the latter" are of the two of the sentence before; -1 where it names not two."""
        kinds = ("person", "organization", "country")
        before = self.marked.names_before(token, 1)
        named = [n.entity for n in before if n.entity >= 0 and self.marked.entities[n.entity].kind in kinds]
        two = list(dict.fromkeys(e for e in named if e in self._people)) or list(dict.fromkeys(named))
        if len(two) != 2:
            return -1
        return two[self.marked.parse.lower[token] == "latter"]

    def together_before(self, token: int) -> list[int]:
        """Who "they" are that meet: people named together as a subject just before, else the two who met last."""
        parse, entities = self.marked.parse, self.marked.entities
        opens, end = parse.sentence_tokens[sentence := parse.sentence[token]]
        if parse.lower[token] == "they" and {"we", "us"} & {*parse.lower[opens:end]}:
            return []  # "They had talks with us": not those who say so
        if _TRAVELLERS & {*[parse.lower[i] for i in range(opens, token) if parse.dep[i] in SUBJECTS][-1:]}:
            return []  # "The tourists fly to Fiji, where they will meet"
        named: dict[int, list[int]] = {}
        for name in self.marked.names_before(token, 2):
            if name.entity >= 0 and entities[name.entity].kind == "person" and name.first < token:
                named.setdefault(parse.sentence[name.first], []).append(name.entity)
        for number in range(sentence, max(sentence - 3, -1), -1):
            people = list(dict.fromkeys(named.get(number, [])))
            if self.pair_at == number < sentence and told_again_as_two(self.marked, number):
                return self.pair
            if number < sentence and (told := briefed(self, number)):
                return told
            if len(people) == 1:
                # "Her host, John Roe, promised gas. They will meet again"
                first, last = parse.sentence_tokens[number]
                pronouns = [i for i in range(first, min(last, token)) if parse.lower[i] in HE_OR_SHE]
                others = [self.person_before(i, HE_OR_SHE[parse.lower[i]]) for i in pronouns]
                people = list(dict.fromkeys([*people, *(e for e in others if e >= 0)]))
            if len(people) == 2:
                # "She updated Jane Doe on her call with John Roe. They …": not those two
                word = parse.lower[opens := parse.sentence_tokens[number][0]]
                third = self.person_before(opens, HE_OR_SHE[word]) if word in HE_OR_SHE else -1
                if third < 0 or third in people or number == sentence:
                    return people
                return self.pair if third in self.pair else []
            if len(people) > 2:
                break
        return self.pair or of_main_clause(self.marked, token)

    @cached_property
    def _opening_pair(self) -> list[int]:
        """The two people of the first sentence, whom a report of talks is about; nobody where it names more."""
        names = self.marked.names
        first = self.marked.parse.sentence[names[0].first] if names else -1
        found = {n.entity for n in names if self.marked.parse.sentence[n.first] == first and n.entity in self._people}
        return self._in_order(found) if len(found) == 2 else []

    @cached_property
    def _headed(self) -> list[int]:
        return named_in_title(self.marked)

    def _in_order(self, found: set[int]) -> list[int]:
        return sorted(found, key=lambda entity: self.marked.entities[entity].names[0].start)

    def _together(self, names: list[Name], count: int) -> list[int]:
        """Of the entities named, as many as wanted: those of the headline, else those named in one sentence last."""
        latest = list(dict.fromkeys(name.entity for name in reversed(names)))
        if len(latest) <= count:
            return latest
        headed = [entity for entity in self._headed if entity in latest]
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
