"""Whose an office is that a traveller meets its holder in: "a visit to Fiji, where she met President Jane Doe".

Copy names the country once, as the goal of the visit, and gives the office of the host without it. In the same
way whose greetings a guest conveys is of the guest's own country.
"""

from __future__ import annotations

from dataclasses import dataclass

from summarizer.draft.embedded.affiliation.office_lands import country_in
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.tags import SUBJECTS

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
        begin = self.marked.parse.sentence_tokens[self.marked.parse.sentence[first]][0]
        country = self._met_abroad(begin, first) or self._sender(begin, first)
        return [self.by_country[country]] if country in self.by_country else []

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
        if {"in", "to", "of", "from", "by"} & set(words[told[-1] + 1 :]):
            return None
        goal = where if 0 <= where <= told[-1] else told[-1]
        if where != goal and not any(word in _TRAVELS for word in words[:goal]):
            return None
        places = [n for n in self.marked.names_between(begin, begin + goal) if n.kind in ("country", "capital")]
        links = ("to", "in", "visits", "visit", "visited", "visiting")
        places = [n for n in places if parse.lower[n.first - 1 - (parse.lower[n.first - 1] == "the")] in links]
        return places[-1].country if places else None

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
