"""Whose an office is that names nobody: by its owner, the country of the report or the body that the text is about."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property

from summarizer.draft.embedded.affiliation.fitting import (
    CALLED,
    IN_BODIES,
    IN_FIRMS,
    OF_PUBLIC,
    OUTSIDERS,
    SERVICES,
    WHOSE,
    is_of_firm,
    is_public,
    most_named,
    needed,
    past_place,
)
from summarizer.draft.embedded.affiliation.match_sides import owner_in_sport
from summarizer.draft.embedded.affiliation.office_lands import country_in, of_ministry
from summarizer.draft.embedded.affiliation.offices import Offices
from summarizer.draft.embedded.affiliation.origin import Origin
from summarizer.draft.embedded.affiliation.states import States
from summarizer.draft.embedded.reference.bodies import BUSINESS, Bodies
from summarizer.draft.embedded.reference.people import LOOKBACK
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.cues import BODIES
from summarizer.mark.lexicon.organizations import BODY_NOUNS
from summarizer.mark.lexicon.people import BODY_OFFICES, FORMER, HEADS, HONORIFICS, MONARCHS, POSTS, STATE_OFFICES
from summarizer.mark.lexicon.tags import SUBJECTS
from summarizer.mark.names.name import Name
from summarizer.mark.roles.appositions import is_title

_OF_SOMEBODY = re.compile(r" (?:of|to|for) (?:the|a) ")
_OF = re.compile(r"\bof (?:the )?(\w+)")
_MISSION = re.compile(r"((?:[A-Z][\w-]*\s)?[A-Z][\w-]*(?:['’]s)?) (?:ambassador|embassy|consul|consulate)\b", re.I)
_STATE = frozenset("republic state country nation government council federation kingdom union".split())
_GOVERNS, _SELDOM = {"government", "chief", "deputy", "federal"}, MONARCHS | {"chancellor", "taoiseach"}
PLAIN = (
    POSTS
    | FORMER
    | frozenset("chief deputy vice senior general national first assistant head joint honorary founding".split())
)
"""Words of offices that may have a capital and name no body."""

_OF_BODIES = {"ceo", "cfo"} | BODIES - {"defence", "defense", "cabinet"}
"""Words that make an office one of a firm's or some other body's, and no state's."""

_NEAR = 3
"""Sentences back in which the body that an office belongs to is looked for."""


@dataclass
class ImpliedOwners:
    """Finds owners of such offices in one article; ``by_country`` has its countries by their usual names."""

    marked: MarkedArticle
    by_country: dict[str, int]
    origin: Origin
    offices: Offices

    @cached_property
    def _bodies(self) -> Bodies:
        return Bodies(self.marked)

    @cached_property
    def _states(self) -> States:
        return States(self.marked, self.by_country, self.offices)

    def of_office(self, name: Name, span: tuple[int, int]) -> list[int]:
        """Whom an office belongs to that names nobody: its owner, the country of the report, the body at hand."""
        marked, parse = self.marked, self.marked.parse
        words = marked.article.text[span[0] : span[1]].lower().replace("-", " ").split()
        if country_in(marked.article.text[slice(*span)]) or any(
            countries().adjectives.get(word.capitalize()) for word in words
        ):
            return []  # of a country that the text does not name
        before = (first := marked.token_at(span[0])) - 1
        if before > 0 and parse.lower[before] == "its" and self._theme >= 0:
            return [past_place(marked, before, self._theme)]
        speaks = words[-1].startswith("spokes") and "government" in words and {*words[:-1]} <= _GOVERNS
        if speaks or ("presidential" in words and self.origin.country >= 0):
            return [self.origin.country]
        if (of_what := _OF.search(" ".join(words))) and of_what.group(1) not in _STATE and HEADS & set(words):
            return []  # "president of the lake region"
        if self._elsewhere(span):
            return []
        land = before > 1 and parse.tag[before] == "POS" and parse.lower[before - 1] in ("country", "nation")
        if land and parse.lower[before - 2] != "the":
            return []  # "the host country's minister"
        if before > 0 and parse.tag[before] == "POS" and not land and parse.lower[before - 1] in BODIES | BUSINESS:
            if parse.lower[before - 1] in BUSINESS and (described := self._bodies.described(before - 1)) >= 0:
                return [described]
            return [self._body_before(before - 1, parse.lower[before - 1])]
        if len(words) > 1 and words[0] in WHOSE and IN_BODIES & set(words):
            return [self._body_before(first, words[0])]  # "council leader Jane Doe", "club secretary Jane Doe"
        home = (self.origin.dateline or 0) >= 0 and self._opens(name)  # "Prime Minister Doe today met …"
        if not home and (country := self.offices.country_of(" ".join(words))):
            return [self.by_country.get(country, -1)]
        if {"ambassador", "consul"} & set(words) and (homes := self._missions):
            return [*homes] if len(homes) == 1 else []
        if _SELDOM & set(words):
            return []  # few states have one: it says less than nothing of the country of the report
        if STATE_OFFICES & set(words) and not _OF_BODIES & set(words):
            if set(words) & self.origin.contested:
                return []
            if (country := of_ministry(marked, first, words)) is not None:
                return [self.by_country.get(country, -1)]
            held = set(_OF_SOMEBODY.split(" ".join(words))[0].split())  # "an aide to the prime minister"
            heads = frozenset() if held & {"deputy", "vice"} else HEADS & held
            origin = self.origin.country
            if heads and self._states.held_by_another(heads, name.entity, origin):
                return []
            known = origin >= 0 or self.origin.dateline is not None
            owner = origin if known else self._states.of(set(words), name.entity)
            abroad = not known and owner >= 0 and marked.entities[owner].country in self.origin.abroad
            return [-1 if abroad or owner in self._states.beside.get(name.entity, ()) else owner]
        if {"judge", "justice", "magistrate"} & set(words):
            courts = {
                i for i, e in enumerate(self.marked.entities) if {"court", "tribunal"} & set(e.name.lower().split())
            }
            here = {n.entity for n in marked.names_between(*parse.sentence_tokens[parse.sentence[first]])}
            courts = courts if len(courts) < 2 else courts & here
            return [*courts] if len(courts) == 1 else []
        own = marked.article.text[slice(*span)].split()
        plain = PLAIN | BODIES | BODY_NOUNS  # "Hospital spokesman" opens a sentence
        if any(word[0].isupper() and not is_title(word.lower()) and word.lower() not in plain for word in own[:-1]):
            return []  # "Doe creator": of a body that is nobody here
        if {"editor", "presenter", "host"} & set(words) and len(words) < 4:
            return [self._outlet_before(first)]
        if OUTSIDERS & set(words) and not (BODIES | BODY_NOUNS) & set(words):
            return []  # "automotive analyst Jane Doe" is of no firm that she judges
        if is_public(words) or (before > 0 and parse.tag[before] == "POS" and parse.tag[before - 1] == "NN"):
            return []  # "State rescue director", "the district's chief executive"
        if BODY_OFFICES & set(words) and " of " not in f" {' '.join(words)} ":
            noun = next((w for w in words if w in BODIES | BODY_NOUNS | {"board"}), "company")
            only = is_of_firm(words)
            firm = only or bool(IN_FIRMS & set(words)) or {"chief", "executive"} <= set(words) or words[-1] == "manager"
            body = owner_in_sport(marked, name, first, words, self._body_before(first, noun, firm=firm))
            if only and body >= 0 and not self._bodies.may_be_business(body):
                return []
            fitting = needed(words) or ({noun} if noun in SERVICES else None)
            return [body] if not fitting or self._is_called(body, fitting) else self._only_called(first, fitting)
        return []

    def _elsewhere(self, span: tuple[int, int]) -> bool:
        """Whether an office is some region's, or of a body named right before it that is nobody here."""
        marked, parse = self.marked, self.marked.parse
        first, last = marked.token_at(span[0]), marked.token_at(span[1] - 1) + 1
        owned = parse.tag[first - 1 : first] == ["POS"]
        for name in marked.names_between(max(first - 4, 0), last):
            inside = name.first >= first or name.last == first - owned
            if inside and name.kind == "place" and parse.lower[name.first - 1 : name.first] not in (["in"], ["at"]):
                return True
        before = first - 1
        opens = before < 0 or before == parse.sentence_tokens[parse.sentence[first]][0]
        word = parse.words[before] if before >= 0 else ""
        odd = word[1:] != word[1:].lower() and word.isalpha()  # "MetroDoe", "DOE"
        proper = word[:1].isupper() and parse.tag[before][:3] == "NNP" and word.lower() not in PLAIN | HONORIFICS
        return (odd or (proper and not opens)) and not is_title(word.lower())

    def _opens(self, name: Name) -> bool:
        """Whether a report with a dateline begins with a name: it needs no country for the readers there."""
        begin = self.marked.parse.sentence[self.marked.token_at(self.marked.article.body[0])]
        tokens = self.marked.parse.sentence_tokens[begin : begin + 2]
        people = (n for t in tokens for n in self.marked.names_between(*t) if n.kind == "person")
        return self.origin.dateline is not None and next(people, None) is name

    @cached_property
    def _missions(self) -> set[int]:
        """The countries whose ambassadors or embassies the text tells of as such."""
        told = (country_in(found.group(1)) for found in _MISSION.finditer(self.marked.article.text))
        return {self.by_country[country] for country in told if country in self.by_country}

    @cached_property
    def _theme(self) -> int:
        return most_named(self.marked)

    def _body_before(self, token: int, noun: str, *, firm: bool = False) -> int:
        """The body named last as a subject before ``token``, rather one whose name says ``noun``; -1 for none.

        ``firm`` leaves out ministries where there is another."""
        marked, parse = self.marked, self.marked.parse
        near = [
            name
            for name in marked.names_before(token, _NEAR)
            if name.entity >= 0 and marked.entities[name.entity].kind == "organization"
        ]
        here = near
        if firm or noun in BUSINESS:
            far = [n for n in marked.names_before(token, LOOKBACK) if n.entity >= 0]
            far = [n for n in far if marked.entities[n.entity].kind == "organization"]
            far = [n for n in far if self._bodies.may_be_business(n.entity)]
            near = [n for n in near if n in far] or far[-1:] or near
        told = [
            name
            for name in marked.names_before(token, LOOKBACK)
            if name.entity >= 0
            and marked.entities[name.entity].kind == "organization"
            and noun in marked.entities[name.entity].name.lower().split()
        ]
        acting = [n for n in (near if firm else here) if n.first >= parse.sentence_tokens[parse.sentence[token]][0]]
        acting = [n for n in acting if parse.dep[n.last - 1] == "nsubj"]
        if acting and not told:
            return acting[-1].entity  # "The union will strike, chairwoman Jane Doe said"
        if not told and not near and len(later := self._named_as(noun)) == 1:
            return later[0]  # "The union's president, Jane Doe, said … The Doe Union"
        if not told and (kinds := CALLED.get(noun)):
            named = [n for n in marked.names_before(token, LOOKBACK) if n.entity >= 0]
            named = [n for n in named if kinds & set(marked.entities[n.entity].name.lower().split())]
            return named[-1].entity if named else -1  # "Hospital spokesman" of "Doe Medical Center", and of no other
        if not told and noun in OF_PUBLIC:
            return -1  # "the committee's chairman" of a committee that has no name
        if told or self._theme < 0:
            subjects = [n for n in near if parse.dep[n.last - 1] in ("nsubj", "nsubjpass", "poss")]
            chosen = told or subjects or near
            return chosen[-1].entity if chosen else -1
        before = [n for n in marked.entities[self._theme].names if n.first < token]
        subjects = [n for n in near if parse.dep[n.last - 1] in SUBJECTS]
        if firm and before and subjects and not any(parse.dep[n.last - 1] in SUBJECTS for n in before):
            return subjects[-1].entity  # "Doe cut its goal for want of engines at Roe", whatever Roe does later
        if near and not before:
            return near[-1].entity
        others = {marked.entities[n.entity].kind for n in marked.names_before(token, LOOKBACK) if n.entity >= 0}
        return self._theme if before or "organization" not in others else -1  # of none that is named only later

    def _is_called(self, body: int, words: Collection[str]) -> bool:
        return body >= 0 and not set(words).isdisjoint(self.marked.entities[body].name.lower().split())

    def _only_called(self, token: int, words: Collection[str]) -> list[int]:
        """The only body shortly before ``token`` that has one of ``words`` in its name."""
        near = {n.entity for n in self.marked.names_before(token, _NEAR) if self._is_called(n.entity, words)}
        near = {i for i in near if self.marked.entities[i].kind == "organization"}
        return [*near] if len(near) == 1 else []

    def _named_as(self, noun: str) -> list[int]:
        """The bodies with a noun in their names, wherever the text names them."""
        entities = enumerate(self.marked.entities)
        return [i for i, e in entities if e.kind == "organization" and noun in e.name.lower().split() and " " in e.name]

    def _outlet_before(self, token: int) -> int:
        """The outlet named last shortly before ``token``, whose editor or presenter somebody is; -1 for none."""
        near = [n.entity for n in self.marked.names_before(token, _NEAR) if n.entity >= 0]
        return next((i for i in reversed(near) if self.marked.entities[i].kind == "media"), -1)
