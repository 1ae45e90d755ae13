"""Who speaks: from the subject of a cue to an entity, or to the words of the article."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from summarizer.draft.embedded.reference.antecedents import Antecedents
from summarizer.draft.embedded.reference.called import words_alone
from summarizer.draft.embedded.reference.going_on import body_goes_on, goes_on, noun_of, told_again
from summarizer.draft.embedded.reference.joint import joint_speaker
from summarizer.draft.embedded.reference.just_before import brought_in, by_past, just_before
from summarizer.draft.embedded.reference.named_phrases import NamedPhrases
from summarizer.draft.embedded.reference.people import Speaker
from summarizer.draft.embedded.reference.portraits import Portrait, Portraits
from summarizer.draft.embedded.reference.sexes import sexes
from summarizer.draft.embedded.reference.styles import chief_diplomat, ranked, side_of, styled
from summarizer.draft.embedded.reference.told_of import is_either, of_other_land, past_opening, told_of
from summarizer.mark.bodies.agencies import agency_meant
from summarizer.mark.cues.find import Cue
from summarizer.mark.cues.written import document_before, is_mail
from summarizer.mark.lexicon.cues import BODIES, DOCUMENTS, MEDIA_NOUNS, PLANS
from summarizer.mark.lexicon.organizations import KNOWN_MEDIA
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.names.name import Name
from summarizer.mark.names.outlets import PRESS

_FROM = frozenset(
    nation + end
    for nation in ("dutch", "french", "english", "irish", "welsh", "scots", "cornish", "northern")
    for end in ("man", "woman")
)
"""What copy calls somebody told of before by where he is from."""

_SUBJECTIVE = {"him": "he", "his": "he", "her": "she", "them": "they", "their": "they"}
"""Forms of pronouns, each with the one that is a subject."""

_PRINTED = frozenset("report reports dispatch article editorial commentary story bulletin broadcast".split())
"""What an outlet makes; other documents only pass through its hands ("a letter seen by X")."""

_ANY_OUTLET = frozenset(
    "media newspaper broadcaster newspapers outlets television radio press tv tabloids dailies broadcasters".split()
)
"""Outlets that no name need have come before."""


@dataclass
class Speakers(Antecedents):
    """Resolves subjects in the order of the text; remembers who spoke last.

    ``portraits`` are made when first asked for; who reads the same text anew had better take them over.
    """

    turns: dict[int, int] = field(default_factory=dict)
    later: dict[int, int] = field(default_factory=dict)
    portraits: dict[int, Portrait] = field(default_factory=dict)
    _subject: int = -1

    def __post_init__(self) -> None:
        self._genders |= self.marked.once(sexes)

    @cached_property
    def _phrases(self) -> NamedPhrases:
        return self.marked.once(NamedPhrases)

    @cached_property
    def _portraits(self) -> Portraits:
        return Portraits(self, self.portraits)

    def name_at(self, token: int) -> Name | None:
        """The name or titled name that a token is part of."""
        return self._phrases.titled_at(token)

    def of(self, cue: Cue) -> Speaker:
        """The speaker of a cue; becomes the one that a later pronoun means."""
        if cue.subject is None:
            return self.last or Speaker()
        again = cue.head == self._subject and self.marked.parse.tag[cue.head] == "PRP" and self.last
        # "he said it was late, expressing hope": one pronoun is one person
        speaker = again or past_opening(self, cue) or self.resolve(cue.head, cue.subject)
        self._subject = cue.head
        aside = cue.passive and self.marked.parse.dep[cue.token] == "acl"  # "a draft proposed by the bank"
        # "Jane Doe said a guard threatened to shoot. It got heated, she said": she goes on speaking
        outer = self.last is not None and self.last.entity >= 0 and self.last_at == self.marked.parse.head[cue.token]
        aside = aside or (outer and speaker.entity < 0 and self.marked.parse.dep[cue.token] == "ccomp")
        if not aside and not speaker.media and (speaker.entity >= 0 or speaker.words):
            self.last, self.last_at = speaker, cue.token
        return speaker

    def resolve(self, head: int, phrase: tuple[int, int]) -> Speaker:
        """The entity or words behind a noun phrase, given by its head token and token range."""
        parse = self.marked.parse
        span = (parse.start[phrase[0]], parse.end[phrase[1] - 1])
        lower = _SUBJECTIVE.get(parse.lower[head], parse.lower[head])
        if lower in ("he", "she"):
            if is_either(self, head, lower):
                return Speaker(-1, span)
            person = told_of(self, head, lower)
            if person < 0 and parse.lower[head] == lower and (again := goes_on(self, head, lower)):
                return Speaker(again.entity, again.words or span)
            if person < 0 and (new := brought_in(self, head, lower)):
                return Speaker(-1, new)
            person = person if person >= 0 else self.person_before(head, lower)
            if person < 0 and (last := self.last) and last.entity < 0 and last.words and self._is_one(last.words):
                return Speaker(-1, last.words)  # "the mayor said … He urged"
            return Speaker(person, span if person >= 0 else just_before(self, head, lower) or span)
        if lower == "it" and (spoken := self.document_before(head) or self.outlet_before(head)):
            return spoken
        if lower == "it" and (accused := self.accused_before(head)) >= 0:
            return Speaker(accused, span)
        if lower == "it":
            reads = parse.lower[parse.head[head]] in ("read", "reads")
            if not reads and (again := body_goes_on(self, head)):
                return Speaker(again.entity, span if again.entity >= 0 else again.words)
            body = -1 if reads else self._body_before(head)
            if body < 0 and (paper := document_before(parse, head)) >= 0:
                first = min(parse.left[paper], parse.left[paper - 2 * is_mail(parse, paper)])
                return Speaker(-1, self._words((first, paper + 1)), document=True)
            told = self.last.words if self.last and self.last.entity < 0 else None
            if body < 0 and not reads and told and parse.lower[noun_of(self, told)] in BODIES:
                return Speaker(-1, told)  # "the firm said it was sorry and demanded talks"
            return Speaker(body, span)
        if lower in ("i", "me") and (own := self.voices.get(head, self.turns.get(head, -1))) >= 0:
            return Speaker(own, span)
        if lower == "they":
            return self._they(head, span)
        if lower == "both":
            return joint_speaker(self, head, phrase) or Speaker(-1, span)
        if lower in ("we", "i", "which") or parse.words[head] in ("who", "Who"):
            return Speaker(-1, span)
        marked, initials = self.marked, self._portraits.by_initials(head)
        if (one := max(styled(marked, head), ranked(marked, head), initials)) >= 0:
            return Speaker(one, span)
        if lower in _FROM and parse.lower[head - 1] == "the":  # "the Dutchman said"
            native, pronoun = self._native(head), "he" if lower.endswith("man") else "she"
            if native < 0 and (again := goes_on(self, head, pronoun)):
                native = again.entity
            person = native if native >= 0 else self.person_before(head, pronoun)
            return Speaker(person, span if person >= 0 else self._words(phrase))
        if (past := by_past(self, head, phrase)) is not None:
            return Speaker(past, self._words(phrase))  # "the mum-of-two", "the former Orlu captain"
        if (agency := agency_meant(parse, self.marked.names, head)) and agency.entity >= 0:
            return Speaker(agency.entity, span)
        if name := self._phrases.of(head, phrase):
            entity = name.entity
            media = entity >= 0 and self.marked.entities[entity].kind == "media"
            body = name.kind == "organization" and name.first <= head < name.last  # "the Geological Survey"
            return Speaker(entity, span, media=media, document=lower in DOCUMENTS and not media and not body)
        if (one := max(chief_diplomat(marked, head, self._countries_of), side_of(marked, head, phrase))) >= 0:
            return Speaker(one, span)
        if again := told_again(self, head, phrase):
            return again
        after = self._phrases.at(head + 1)
        if lower in MEDIA_NOUNS and after and after.entity >= 0 and self.marked.entities[after.entity].kind == "media":
            return Speaker(after.entity, span, media=True)
        owned = lower in MEDIA_NOUNS and parse.tag[head - 1] == "POS" and not self.owner(head).media
        site = lower in ("website", "portal", "blog") and parse.words[head - 1][:1].isupper()
        site = site and parse.tag[head - 1] != "JJ"  # "the Orlunews website", not the outlet told of before
        if owned and parse.tag[head] != "NNS":
            return Speaker(-1, self._words(phrase))  # "the rebels' radio" is not the outlet told of before
        wire = lower in ("agency", "agencies") and parse.lower[head - 1] in PRESS
        found = self._media_before(head, lower) if (lower in MEDIA_NOUNS and not site) or wire else -1
        if found >= 0 or lower in _ANY_OUTLET or wire:
            return Speaker(found, span, media=True)
        if lower in ("latter", "former") and (one := self.one_of_two(head)) >= 0:
            return Speaker(one, span)
        old = next((i for i in range(phrase[0], phrase[1]) if parse.lower[i] == "old" and i <= head), -1)
        if old >= 0 and (aged := self.descriptions.aged(old)) >= 0:
            return Speaker(aged, span)  # "the 34-year-old", "the 34-year-old engineer"
        if several := joint_speaker(self, head, phrase):
            return several
        shown = any(parse.lower[c] in ("seen", "obtained", "reviewed") for c in parse.children[head])
        if lower in _PRINTED and not shown and (outlet := self._phrases.outlet_within(phrase)) >= 0:
            in_journal = any(parse.lower[c] == "published" for c in parse.children[head])
            if not in_journal or self.marked.entities[outlet].name in KNOWN_MEDIA:
                return Speaker(outlet, span, media=True)
        if outlet_words := self._unknown_outlet(head, phrase):
            return Speaker(-1, outlet_words, media=True)
        if lower in DOCUMENTS | PLANS:
            return Speaker(-1, self._words(phrase), document=True)
        extent = self._portraits.extent(head, phrase)
        entity = self._described(head, extent)
        entity = -1 if self._portraits.opposed(entity, head, extent) else entity  # "the Green councillor" is no Tory
        entity = entity if entity >= 0 else self._portraits.of(head, extent)
        return Speaker(-1 if self._is_of_other_body(entity, phrase[0]) else entity, self._words(extent))

    def _is_of_other_body(self, person: int, first: int) -> bool:
        """Whether "its president" would be somebody whom the text puts with others than the body that "its" means."""
        if of_other_land(self, person, first):
            return True
        if person < 0 or self.marked.parse.lower[first] != "its" or self.marked.entities[person].kind != "person":
            return False
        theirs, body = self.affiliations_of(person), self._body_before(first)
        return bool(theirs) and body >= 0 and body not in theirs

    def described(self, noun: int, end: int = 0) -> int:
        """The person whom "the President" means, a noun phrase without a name, up to an end if given; -1 for none."""
        phrase = (self.marked.parse.left[noun], end or self.marked.parse.right[noun] + 1)
        ways = () if self._phrases.of(noun, phrase) else (self._described, self._portraits.of)
        found = (way(noun, phrase) for way in ways)
        return next((e for e in found if e >= 0 and self.marked.entities[e].kind == "person"), -1)

    def _unknown_outlet(self, head: int, phrase: tuple[int, int]) -> tuple[int, int] | None:
        """The name in "the Peruvian daily Norwell" where nothing else tells that it is an outlet's; None for none."""
        parse = self.marked.parse
        for noun in range(phrase[0], head):
            if parse.lower[noun] in MEDIA_NOUNS and parse.words[noun].islower():
                proper = parse.tag[noun + 1] in ("NNP", "NNPS") and all(
                    parse.tag[i] in ("NNP", "NNPS", "NN", "NNS", "FW") for i in range(noun + 1, phrase[1])
                )
                return (parse.start[noun + 1], parse.end[phrase[1] - 1]) if proper else None
        return None

    def _words(self, phrase: tuple[int, int]) -> tuple[int, int]:
        first, last = words_alone(self.marked.parse, phrase)
        bodies = [n.last for n in self.marked.names_between(first + 1, last) if n.kind == "organization"]
        last = max([last, *bodies])  # "a spokesman for the Ministry of Roads, | Ports and Rail"
        return self.marked.parse.start[first], self.marked.parse.end[last - 1]

    def _is_one(self, words: tuple[int, int]) -> bool:
        """Whether words name one person by what he is: "the mayor", not "opponents" or "he"."""
        noun = noun_of(self, words)
        word = self.marked.parse.lower[noun]
        return noun >= 0 and is_title(word) and not word.endswith("s")

    def owner(self, token: int) -> Speaker:
        """The outlet that owns what a token names; a speaker of nothing where none does."""
        parse = self.marked.parse
        inner = [c for child in parse.children[token] if parse.dep[child] == "compound" for c in parse.children[child]]
        for child in (*parse.children[token], *inner):  # "the BBC's Today programme"
            name = self._phrases.at(child) if parse.dep[child] in ("poss", "compound", "nmod") else None
            if name and name.entity >= 0 and self.marked.entities[name.entity].kind == "media":
                return Speaker(name.entity, None, media=True)
        return Speaker()

    def in_dialogue(self, token: int) -> list[int]:
        """Who "we" are in a transcript of two: who speaks and the other one; nobody where more people speak."""
        two = sorted(set(self.turns.values()) - {-1})
        known = len(two) == 2 and self.turns[token] >= 0
        return [self.turns[token], *(e for e in two if e != self.turns[token])] if known else []

    def nations(self, first: int, last: int) -> list[int]:
        """Countries for which "US and Chinese negotiators", "envoys from Washington and Tehran" act."""
        known = {e.country: index for index, e in enumerate(self.marked.entities) if e.country}
        named = [
            n.country for n in self.marked.names_between(first, last) if n.kind in ("people", "country", "capital")
        ]
        return [known[country] for country in dict.fromkeys(named) if country in known]
