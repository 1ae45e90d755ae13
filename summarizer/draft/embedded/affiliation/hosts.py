"""Whose an office is that a traveller meets its holder in: "a visit to Fiji, where she met President Jane Doe".

Copy names the country once, as the goal of the visit, and gives the office of the host without it. In the same
way whose greetings a guest conveys is of the guest's own country.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from summarizer.draft.embedded.affiliation.office_lands import country_in
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.people import HONORIFICS, STATE_OFFICES, STYLES
from summarizer.mark.lexicon.tags import SUBJECTS
from summarizer.mark.names.name import Name

_TRAVELS = frozenset(
    "visit visits visited visiting trip trips tour travel travels travelled traveled travelling traveling fly flies flew "
    "flying arrive arrives arrived arriving heads headed went goes journey voyage".split()
)
_MEETS = frozenset("meet meets met meeting meetings talks talk negotiations consultations sees see discussions".split())
_HOSTS = frozenset("received receives host hosted hosts welcomed welcomes greeted greets receive".split())

_CONVEYS = frozenset(
    "conveyed conveys convey conveying extended extends delivered delivers handed relayed transmitted brought passed".split()
)
_GREETINGS = frozenset(
    "greetings greeting invitation invitations message messages letter letters regards wishes condolences congratulations "
    "felicitations respects thanks gratitude".split()
)
"""What somebody sends by a guest."""

_PARTIES = frozenset("delegation deputation team side mission contingent".split())
"""Who is sent by a state."""

_LED_BY = frozenset("headed led chaired".split())
_AIDS = frozenset("was is were are being be been will which jointly".split())

_SEAT = re.compile(
    r"\b(?:spokes\w+|officials?|aide|advis[eo]r) (?:for|of|at|to|in) the (?:presidency|government|(?:foreign|defen[cs]e) "
    r"ministry) in ([A-Z]\w+(?: [A-Z]\w+)?)$"
)
"""A seat of government that somebody speaks or works for, and no critic of it: "spokesman for the presidency in Suva"."""

_THIRD = re.compile(
    r"\b(?:mediat\w+|brokered|brokering|summit|sidelines|margins|conference|forum|congress|assembly|neutral|host(?:s|ed|ing)?)\b",
    re.I,
)
"""What tells that those who meet in a capital may both be guests there."""

_SEATS_OF_MANY = frozenset(("Brussels", "Vienna", "Addis Ababa"))
"""Capitals with seats of unions of states, where ministers of all their members speak."""

_ARRIVES = frozenset("arrive arrives arrived arriving begin begins began begun start starts started".split())
"""Verbs of a guest who has come, where others are only to go, or have gone home."""

_ELSEWHERE = frozenset("home back before earlier phone telephone video leaving left departing".split())
"""What tells that a meeting beside a visit was not on it."""

_GUEST = frozenset("he she they visitor guest leader president minister premier delegation".split())
"""Words for a guest who has been named."""

_REACH = 16
"""Tokens between the meeting and the office: its other holders may stand between."""


@dataclass
class Hosts:
    """Finds the countries of hosts and senders in one article; ``by_country`` has its countries by their usual names."""

    marked: MarkedArticle
    by_country: dict[str, int]

    def of_office(self, office: tuple[int, int]) -> list[int]:
        """The country that an office belongs to by where its holder is met, or by who brings his greetings."""
        first = self.marked.token_at(office[0])
        if seat := _SEAT.search(self.marked.article.text, *office):
            return [self.by_country.get(countries().capitals.get(seat[1], ""), -1)]
        begin = self.marked.parse.sentence_tokens[self.marked.parse.sentence[first]][0]
        sent = self._delegated(begin, first)
        country = sent if sent is not None else self._met_in_capital(begin, first)
        if country is not None:
            return [self.by_country.get(country, -1)]  # and not of the country of the report
        ways = (self._met_abroad, self._of_visit)
        if country := next((land for way in ways if (land := way(begin, first))), None):
            return [self.by_country.get(country, -1)]
        country = self._sender(begin, first)
        return [self.by_country[country]] if country in self.by_country else []

    def _delegated(self, begin: int, office: int) -> str | None:
        """The country in "the Fijian delegation, led by the minister Jane Doe" and "a team from Fiji headed by Ms Doe, an envoy"."""
        parse = self.marked.parse
        at = office - 1 - (parse.lower[office - 1] in ("the", "a", "an"))
        told = [n for n in self.marked.names_between(max(at - 6, begin), at + 1) if n.last == at]
        at = told[-1].first - 1 if told and parse.words[at] == "," else at
        while at > begin and (parse.lower[at] in HONORIFICS | {"the", "a"} or parse.words[at] in STYLES):
            at -= 1
        if parse.lower[at] != "by" or parse.lower[at - 1] not in _LED_BY | _PARTIES:
            return None
        end = at - (parse.lower[at - 1] in _LED_BY)
        while end > begin and (parse.lower[end - 1] in _AIDS or parse.words[end - 1] == ","):
            end -= 1
        noun = next((i for i in range(end - 1, max(end - 8, begin - 1), -1) if parse.lower[i] in _PARTIES), -1)
        if noun < 0 or any(parse.tag[i][0] == "V" for i in range(noun + 1, end)):
            return None
        names = self.marked.names_between(noun + 1, end)
        sent = [n for n in names if n.country and self._link(n) in ("from", "of")]
        after = sent[0].country if sent and names[0] is sent[0] else None  # not of "from the Red Cross in Fiji"
        before = self.marked.names_between(max(noun - 6, begin), noun)
        near = (
            before[-1] if before and before[-1].country and self._link(before[-1]) not in ("in", "to", "at") else None
        )
        if near and any(parse.tag[i] in ("IN", "CC", "MD", ".") for i in range(near.last, noun)):
            near = None
        if near or after:
            return near.country if near else after
        return "" if any(n.kind == "organization" for n in (*before, *names)) else None  # a body's, and no land's

    def _link(self, name: Name) -> str:
        """The word before a country's name; none before "the Fijian delegation"."""
        lower, first = self.marked.parse.lower, name.first
        return "" if name.kind == "people" or not first else lower[first - 1 - (lower[first - 1] == "the")]

    def _met_in_capital(self, begin: int, office: int) -> str | None:
        """The country in "the Fijian minister Jane Doe in Suva will meet" and "will meet President John Roe in Suva".

        Not where somebody else may be the host there: at a summit, for a mediator.
        """
        parse = self.marked.parse
        if parse.lower[office] in ("governor", "mayor"):
            return None
        told = [i for i in range(begin, office) if parse.lower[i] in _MEETS]
        guests = self.marked.names_between(begin, told[0]) if told else []
        lands = {
            country_in(self.marked.article.text[slice(*n.title)]) for n in guests if n.kind == "person" and n.title
        }
        stop = min(office + _REACH, parse.sentence_tokens[parse.sentence[office]][1])
        here = [n for n in self.marked.names_between(begin, stop) if n.kind == "capital"]
        here = [n for n in here if parse.lower[n.first - 1] == "in" and n.country not in lands]
        if len(here) != 1 or len(lands - {None}) != 1 or _THIRD.search(self.marked.article.text):
            return None
        return here[0].country

    def _met_abroad(self, begin: int, office: int) -> str | None:
        """The country in "a visit to Fiji, where she met" and "travels to Suva to meet" before an office."""
        parse = self.marked.parse
        words, tags = parse.lower[begin:office], parse.tag[begin:office]
        told = [i for i in range(max(len(words) - _REACH, 0), len(words)) if words[i] in _MEETS | _HOSTS]
        where = max((i for i, word in enumerate(words) if word == "where"), default=-1)
        after = parse.lower[office : office + _REACH]
        if where >= 0 and where == len(words) - 1 and _HOSTS & set(after):
            told = [where]  # "where President Jane Doe received her"
        if not told or any(tag[0] == "V" or tag == "MD" for tag in tags[told[-1] + 1 :]):
            return None
        between = words[told[-1] + 1 :]
        if between and between[-1] == "by" and words[told[-1]] in _HOSTS:
            between.pop()  # "where they will be hosted at a dinner by President Jane Doe"
        elif between[:1] == ["by"] and words[told[-1]] in _HOSTS:
            between = between[1:]
        if {"in", "to", "of", "from", "by"} & set(between):
            return None
        goal = where if 0 <= where <= told[-1] else told[-1]
        if where != goal and not any(word in _TRAVELS for word in words[:goal]):
            return None
        places = [n for n in self.marked.names_between(begin, begin + goal) if n.kind in ("country", "capital")]
        if where == goal and (near := [n for n in places if begin + where - n.last == 1]):
            return near[0].country  # "flew in from Suva, where she met"
        links = ("to", "in", "visits", "visit", "visited", "visiting")
        places = [n for n in places if parse.lower[n.first - 1 - (parse.lower[n.first - 1] == "the")] in links]
        return places[-1].country if places else None

    def seat(self, first: int) -> int | None:
        """The country of "In Suva, Foreign Ministry spokesman Jane Doe said", by where a ministry's name begins."""
        return self.by_country.get(country, -1) if (country := self._capital(first)) else None

    def _capital(self, token: int) -> str | None:
        """The country whose capital opens a sentence right before a token, "In Suva,"; None for seats of many."""
        parse = self.marked.parse
        begin, last = parse.sentence_tokens[parse.sentence[token]]
        begin = next((i for i in range(begin, last) if not parse.words[i].isspace()), begin)
        here = [n for n in self.marked.names_between(begin, token) if n.kind == "capital" and n.first == begin + 1]
        if parse.words[begin] != "In" or len(here) != 1 or here[0].text in _SEATS_OF_MANY:
            return None
        return here[0].country if parse.lower[here[0].last : token] in ([","], [",", "the"]) else None

    def _of_visit(self, begin: int, office: int) -> str | None:
        """The country in "began a visit to Fiji. She was received by the premier, Jane Doe": of a sentence before.

        Nobody else may be named in between, for another guest may be met there.
        """
        parse, marked = self.marked.parse, self.marked
        told = [i for i in range(max(office - _REACH, begin), office) if parse.lower[i] in _MEETS | _HOSTS]
        held = STATE_OFFICES & {*parse.lower[office : office + 4]}
        if not told or not held or "ambassador" in held:
            return None  # an ambassador may be the guest's own
        between, here = parse.lower[told[-1] + 1 : office], parse.sentence[office]
        received = between[-1:] == ["by"] or between[-2:] == ["by", "the"]
        if not received and not {*between} <= {"with", "his", "her", "the"}:
            return None
        met = {n.entity for n in marked.names_between(begin, office) if n.kind == "person"}
        if not met and not _GUEST & {*parse.lower[begin : told[-1]]}:
            return None  # "At home, the opposition held talks with"
        if _ELSEWHERE & {*parse.lower[begin : parse.sentence_tokens[here][1]]}:
            return None
        for number in range(here - 1, max(here - 3, -1), -1):
            first, last = parse.sentence_tokens[number]
            goes = next((i for i in range(first, last) if parse.lower[i] in _ARRIVES), -1)
            people = {n.entity for n in marked.names_between(first, last) if n.kind == "person"}
            if goes < 0 and people <= met:
                continue
            before, after = marked.names_between(first, max(goes, first)), marked.names_between(max(goes, first), last)
            goals = [n for n in after if n.kind in ("country", "capital")]
            lands = {n.country for n in goals} - {n.country for n in before}
            guest = {n.entity for n in before if n.kind == "person"}
            alone = guest and (guest == met or (people == guest and not met)) and _TRAVELS & {*parse.lower[first:last]}
            third = _THIRD.search(marked.text(first, parse.sentence_tokens[here][1]))
            came = len({n.country for n in goals}) == 1 and parse.lower[goals[0].first - 1] in ("to", "in")
            return lands.pop() if alone and came and lands and not third else None
        return None

    def _sender(self, begin: int, office: int) -> str | None:
        """The guest's country in "the Fijian minister conveyed the greetings of" before an office."""
        parse = self.marked.parse
        link = office - 1 - (parse.lower[office - 1] in ("the", "his", "her"))
        verb = next((i for i in range(link, begin, -1) if parse.lower[i] in _CONVEYS), -1)
        if verb < 0 or office - verb > _REACH:
            return None
        sent = bool(_GREETINGS & set(parse.lower[verb:office])) and parse.lower[link] in ("of", "from")
        taken = parse.lower[verb + 1 : office] in ([], ["the"]) and self._sends(office)
        if not sent and not taken:
            return None
        subject = next((c for c in parse.children[verb] if parse.dep[c] in SUBJECTS), -1)
        if subject < 0:
            return None
        named = [n.country for n in self.marked.names_between(parse.left[subject], verb) if n.country]
        return named[0] if named else country_in(self.marked.text(parse.left[subject], verb))

    def _sends(self, office: int) -> bool:
        """Whether an office and its holder's name end in "'s invitation"."""
        parse = self.marked.parse
        owner = next((i for i in range(office, min(office + 9, len(parse.tag))) if parse.tag[i] == "POS"), -1)
        return owner > 0 and bool(_GREETINGS & set(parse.lower[owner + 1 : owner + 4]))
