"""Whose an office is that names nobody: by its owner, the country of the report or the body that the text is about."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from summarizer.draft.embedded.affiliation.at_hand import BodiesAtHand
from summarizer.draft.embedded.affiliation.fitting import (
    IN_BODIES,
    IN_FIRMS,
    NOT_OWN,
    ONE_OF,
    OUTSIDERS,
    SERVICES,
    WHOSE,
    is_named,
    is_of_firm,
    is_public,
    needed,
    opens_with_field,
    past_place,
)
from summarizer.draft.embedded.affiliation.match_sides import owner_in_sport
from summarizer.draft.embedded.affiliation.office_lands import country_in, country_of_role, of_ministry
from summarizer.draft.embedded.affiliation.offices import Offices
from summarizer.draft.embedded.affiliation.only_one import is_of_state_law, only_body
from summarizer.draft.embedded.affiliation.origin import Origin
from summarizer.draft.embedded.affiliation.states import States
from summarizer.draft.embedded.reference.bodies import BUSINESS
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.cues import BODIES
from summarizer.mark.lexicon.organizations import BODY_NOUNS
from summarizer.mark.lexicon.people import BODY_OFFICES, FORMER, HEADS, HONORIFICS, KIN, MONARCHS, POSTS, STATE_OFFICES
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.names.name import Name

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

_LINKS = frozenset("of at for with from".split())
"""What stands between somebody's calling and "the hospital" where he works."""

_APART = (
    NOT_OWN
    | KIN
    | frozenset("patient visitor parent supporter shareholder investor victim expert campaigner activist".split())
)
"""Who has to do with a body, and is none of its people."""


@dataclass
class ImpliedOwners:
    """Finds owners of such offices in one article; ``by_country`` has its countries by their usual names."""

    marked: MarkedArticle
    by_country: dict[str, int]
    origin: Origin
    offices: Offices

    @cached_property
    def _at_hand(self) -> BodiesAtHand:
        return BodiesAtHand(self.marked)

    @cached_property
    def _states(self) -> States:
        return States(self.marked, self.by_country, self.offices)

    def of_office(self, name: Name, span: tuple[int, int]) -> list[int]:
        """Whom an office belongs to that names nobody: its owner, the country of the report, the body at hand."""
        marked, parse = self.marked, self.marked.parse
        if one := ONE_OF.match(marked.article.text, *span):
            span = one.end(), span[1]  # "One deputy governor, Jane Doe, disagreed"
        words = marked.article.text[span[0] : span[1]].lower().replace("-", " ").split()
        if country_in(marked.article.text[slice(*span)]) or any(
            countries().adjectives.get(word.capitalize()) for word in words
        ):
            return []  # of a country that the text does not name
        before = (first := marked.token_at(span[0])) - 1
        if (body := self._where(span)) >= 0 or (body := self._opening(first, words)) >= 0:
            return [body]
        if words == ["chief"]:
            return []  # "Chief Jane Doe": a ruler by birth
        if before > 0 and parse.lower[before] == "its" and self._at_hand.theme >= 0:
            return [past_place(marked, before, self._at_hand.theme)]
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
            if parse.lower[before - 1] not in BUSINESS:
                if is_named(parse, before - 1):
                    return []  # "the Doe Lake school board's lawyer"
            elif (described := self._at_hand.bodies.described(before - 1)) >= 0:
                return [described]
            return [self._at_hand.before(before - 1, parse.lower[before - 1])]
        if len(words) > 1 and words[0] in WHOSE and IN_BODIES & set(words):
            return [self._at_hand.before(first, words[0])]  # "council leader Jane Doe", "club secretary Jane Doe"
        home = (self.origin.dateline or 0) >= 0 and self._opens(name)  # "Prime Minister Doe today met …"
        if not home and (country := self.offices.country_of(" ".join(words))):
            return [self.by_country.get(country, -1)]
        if {"ambassador", "consul"} & set(words) and (homes := self._missions):
            return [*homes] if len(homes) == 1 else []
        own = marked.article.text[slice(*span)].split()
        if (found := only_body(marked, first, words)) is not None:
            return found
        if _SELDOM & set(words):
            return []  # few states have one: it says less than nothing of the country of the report
        if "secretary" in words and any(word[1:] != word[1:].lower() for word in own[:-1]):
            return []  # "EurOrg Secretary-General", where the text has no such body
        origin = self.origin.country
        law = is_of_state_law(words, marked.entities[origin].country if origin >= 0 else None)
        spoken = {"parliament", "speaker"} <= set(words)
        if (STATE_OFFICES & set(words) or law or spoken) and (spoken or not _OF_BODIES & set(words)):
            if set(words) & self.origin.contested or self._is_of_another(name.entity):
                return []
            if (country := of_ministry(marked, first, words)) is not None:
                return [self.by_country.get(country, -1)]
            held = set(_OF_SOMEBODY.split(" ".join(words))[0].split())  # "an aide to the prime minister"
            heads = frozenset() if held & {"deputy", "vice"} else HEADS & held
            if heads and self._states.held_by_another(heads, name.entity, origin):
                return []
            if self.origin.visited is not None and not self._comes_first(name.entity):
                return [self.origin.visited] if heads else []  # of the host, if of anybody
            known = origin >= 0 or self.origin.dateline is not None
            owner = origin if known else self._states.of(set(words), name.entity)
            abroad = not known and owner >= 0 and marked.entities[owner].country in self.origin.abroad
            return [-1 if abroad or owner in self._states.beside.get(name.entity, ()) else owner]
        plain = PLAIN | BODIES | BODY_NOUNS | {"fire"}  # "Hospital spokesman" opens a sentence
        opens = opens_with_field(words) and self._begins(first)
        if any(
            word[0].isupper() and not is_title(word.lower()) and word.lower() not in plain for word in own[opens:-1]
        ):
            return []  # "Doe creator": of a body that is nobody here
        if {"editor", "presenter", "host"} & set(words) and len(words) < 4:
            return [self._at_hand.outlet_before(first)]
        if words[0] == "former" and parse.lower[before : before + 1] in (["a"], ["an"]):
            return []  # "Doe, a former mining executive"
        if OUTSIDERS & set(words) and not (BODIES | BODY_NOUNS) & set(words):
            return []  # "automotive analyst Jane Doe" is of no firm that she judges
        if is_public(words) or (before > 0 and parse.tag[before] == "POS" and parse.tag[before - 1] == "NN"):
            return []  # "State rescue director", "the district's chief executive"
        if BODY_OFFICES & set(words) and " of " not in f" {' '.join(words)} ":
            noun = next((w for w in words if w in BODIES | BODY_NOUNS | {"board"}), "company")
            only = is_of_firm(words)
            firm = only or bool(IN_FIRMS & set(words)) or {"chief", "executive"} <= set(words) or words[-1] == "manager"
            body = owner_in_sport(marked, name, first, words, self._at_hand.before(first, noun, firm=firm))
            if only and body >= 0 and not self._at_hand.bodies.may_be_business(body):
                return []
            if {"executive", "ceo"} & set(words) and self._at_hand.is_called(body, SERVICES):
                return []  # the police have no chief executive
            fitting = needed(words) or ({noun} if noun in SERVICES else None)
            return (
                [body]
                if not fitting or self._at_hand.is_called(body, fitting)
                else self._at_hand.only_called(first, fitting)
            )
        return []

    def _where(self, span: tuple[int, int]) -> int:
        """The body that "a nurse at the hospital" means and "head of the bank's Asia desk"; -1 for none, or a critic's."""
        marked, parse = self.marked, self.marked.parse
        words = parse.lower[marked.token_at(span[0]) : (last := marked.token_at(span[1] - 1) + 1)]
        link = next((i for i, word in enumerate(words) if word in _LINKS and words[i + 1 : i + 2] == ["the"]), -1)
        if link < 0 or not _APART.isdisjoint(words[:link]):
            return -1
        noun = last - len(words) + link + 2
        part = parse.tag[noun + 1 : noun + 2] == ["POS"] and not BODY_OFFICES.isdisjoint(words[:link])
        if noun >= last or not (noun + 1 == last or part):
            return -1  # "a lawyer for the bank's victims"
        body = self._at_hand.bodies.described(noun)
        return body if parse.lower[noun] != "bank" or self._at_hand.is_called(body, ("bank",)) else -1

    def _opening(self, office: int, words: list[str]) -> int:
        """The body in "At Doe Bank, economist Jane Roe said", right before an office in it; -1 for none."""
        marked, parse = self.marked, self.marked.parse
        begin = parse.sentence_tokens[parse.sentence[office]][0]
        while begin < office and parse.words[begin].isspace():
            begin += 1
        begin += 1 + (parse.lower[begin + 1] == "the")
        body = next(iter(marked.names_between(begin, begin + 1)), None)
        if body is None or body.entity < 0 or parse.words[begin - 1 - (parse.lower[begin - 1] == "the")] != "At":
            return -1
        near = parse.lower[body.last : office] in ([","], [",", "the"], [",", "its"])
        theirs = words[-1] in BODY_OFFICES and not BODIES & {*words}  # no patient, inspector or union leader
        return body.entity if near and theirs and marked.entities[body.entity].kind == "organization" else -1

    def _elsewhere(self, span: tuple[int, int]) -> bool:
        """Whether an office is some region's, or of a body named right before it that is nobody here."""
        marked, parse = self.marked, self.marked.parse
        first, last = marked.token_at(span[0]), marked.token_at(span[1] - 1) + 1
        owned = parse.tag[first - 1 : first] == ["POS"]
        for name in marked.names_between(max(first - 8, 0), last):
            inside = name.first >= first or name.last == first - owned
            if inside and name.kind == "place" and parse.lower[name.first - 1 : name.first] not in (["in"], ["at"]):
                return True
        before = first - 1
        opens = before < 0 or self._begins(before)
        word = parse.words[before] if before >= 0 and parse.sentence[before] == parse.sentence[first] else ""
        odd = word[1:] != word[1:].lower() and word.isalpha()  # "MetroDoe", "DOE"
        proper = word[:1].isupper() and parse.tag[before][:3] == "NNP" and word.lower() not in PLAIN | HONORIFICS
        return (odd or (proper and not opens)) and not is_title(word.lower())

    def _is_of_another(self, person: int) -> bool:
        """Whether somebody's office is told elsewhere with a country that is nobody in the text."""
        lands = {country_of_role(role, before) for role, before in self.marked.entities[person].roles} - {None}
        return bool(lands) and not lands & self.by_country.keys()

    def _comes_first(self, person: int) -> bool:
        """Whether nobody is named before somebody."""
        people = (e.names[0].start for e in self.marked.entities if e.kind == "person" and e.names)
        return self.marked.entities[person].names[0].start == min(people, default=-1)

    def _begins(self, token: int) -> bool:
        parse = self.marked.parse
        return all(w.isspace() for w in parse.words[parse.sentence_tokens[parse.sentence[token]][0] : token])

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
