"""Offices that stand without a name, with whose they are: "Fiji's vice president", "the heads of Fiji and Doe Works"."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from summarizer.draft.embedded.affiliation.office_lands import country_in
from summarizer.draft.embedded.affiliation.office_words import past_description
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.people import FORMER, OPPOSITE
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.names.name import Name

_HOLDERS = frozenset(
    "president premier pm minister chancellor king queen prince princess emir sultan taoiseach ruler strongman leader head "
    "chief boss governor mayor speaker chairman chairwoman chairperson ceo rabbi imam mufti commander negotiator envoy "
    "ambassador secretary patriarch archbishop bishop pope director manager coach captain commissioner senator general "
    "colonel marshal admiral magnate owner formateur".split()
)
"""Who is told of by office alone and named afterwards; spokespeople and officials mostly stay without a name."""
_SINGLE = _HOLDERS | OPPOSITE
_ONE_OR_MORE = _SINGLE | {"executive"} | {f"{holder}s" for holder in _HOLDERS}
"""What may open an office, beside titles: no other word is looked at further."""

_SEATED = frozenset("mayor governor bishop archbishop patriarch prefect".split())
"""Whose office is a town's."""

_OWNED = ("NN", "NNP", "NNPS", "JJ", "HYPH", "NNS", "VBN", "CD")
"""Tags of the words between an owner and the noun of his office: "Fiji's newly elected vice president"."""

_NOBODY = -1_000
"""Stands for no owner: owners of offices are counted from nought, and those outside the text down from it."""


@dataclass(slots=True)
class Slot:
    """An office without its holder's name: whose it is, where it is told, and its span; None where several share it.

    ``new`` is what "a" opens: "a lobbyist for Doe Works", whom only "the lobbyist, Jane Roe" takes up.
    The owner is below nought where a country is in the office and nowhere else in the text.
    """

    owner: int
    token: int
    words: frozenset[str]
    span: tuple[int, int] | None
    new: bool = False


@dataclass
class Slots:
    """Finds such offices in one article."""

    marked: MarkedArticle
    _unnamed: dict[str, int] = field(default_factory=dict)

    @cached_property
    def _by_country(self) -> dict[str, int]:
        return {e.country: i for i, e in enumerate(self.marked.entities) if e.country}

    @cached_property
    def told(self) -> list[Slot]:
        """All offices told without a name, in the order of the text."""
        parse = self.marked.parse
        named = [s for e in self.marked.entities for n in e.names for s in [n.title, *n.appositions] if s]
        found: list[Slot] = []
        offices = {word for word in set(parse.lower) if word in _ONE_OR_MORE or is_title(word)}
        for i, noun in enumerate(parse.lower[:-2]):
            if noun not in offices:
                continue
            single = noun in _SINGLE or (noun == "executive" and parse.lower[i - 1] == "chief")
            new = not single and is_title(noun) and bool({"a", "an"} & set(parse.lower[max(i - 3, 0) : i]))
            single = single or new
            if not single and not (noun.endswith("s") and noun[:-1] in _HOLDERS):
                continue
            if parse.lower[i - 1 : i] in (["-"],) or parse.tag[i][0] not in "NJ":
                continue
            if any(start <= parse.start[i] < end for start, end in named):
                continue
            found += self._single(i) if single else self._several(i)
        below = self.marked.article.body[0]  # what a title tells, the text tells in its own order
        return sorted(found, key=lambda slot: parse.start[slot.token] < below)

    def _single(self, i: int) -> list[Slot]:
        """The office with a head of one holder: "Fiji's vice president", "the president of Fiji", "her Fijian guest"."""
        marked, parse = self.marked, self.marked.parse
        after = i + 2 + (parse.words[i + 1] in (",", "–", "—"))
        if is_title(parse.lower[i + 1]) or any(n.kind == "person" for n in marked.names_between(i + 1, after)):
            return []
        if parse.tag[i + 1] in ("NN", "NNS", "NNP", "POS"):
            return []  # "the president's spokesman"
        first = i
        while first > 0 and parse.tag[first - 1] in _OWNED and parse.sentence[first - 1] == parse.sentence[i]:
            first -= 1
        words = frozenset(parse.lower[first : i + 1])
        if words & FORMER:
            return []
        before = parse.lower[first - 1] if first else ""
        owners: list[int] = []
        end = i + 1
        if first and parse.tag[first - 1] == "POS":
            owners = self._ending(first - 1)
        elif before in ("the", "his", "her", "their", "its"):
            told = country_in(marked.text(first, i + 1)) if first < i else None
            owners = [self._land(told)] if told else []
            if not owners and before == "the" and not words & OPPOSITE:
                owners, end = self._of(i)
        elif before in ("a", "an"):
            owners, end = self._of(i, links=("of", "for", "at", "from", "with"))
            owners = owners or list({n.entity for n in marked.names_between(first, i) if self._owner(n) == n.entity})
            return [Slot(o, i, words, (parse.start[first], parse.end[end - 1]), new=True) for o in owners[:1] if o >= 0]
        elif parse.words[i][0].isupper():
            owners, end = self._of(i)
        if len(owners) != 1:
            return []
        return [Slot(owners[0], i, words, (parse.start[first], parse.end[end - 1]))]

    def _several(self, i: int) -> list[Slot]:
        """The owners in "the heads of Fiji and Doe Works" and "the Fijian and Tongan ministers"."""
        marked, parse = self.marked, self.marked.parse
        owners, _ = self._of(i, several=True)
        if len(owners) < 2:
            begin = max(i - 9, parse.sentence_tokens[parse.sentence[i]][0])
            lands = [n for n in marked.names_between(begin, i) if n.kind == "people" and n.country]
            owners = [self._land(n.country) for n in lands if n.country]
            if not lands or "and" not in parse.lower[lands[0].last : i]:
                return []
        owners = list(dict.fromkeys(owners))
        return [Slot(owner, i, frozenset({parse.lower[i]}), None) for owner in owners] if len(owners) > 1 else []

    def _of(self, i: int, *, several: bool = False, links: tuple[str, ...] = ("of",)) -> tuple[list[int], int]:
        """Who stands after "of" behind an office, and where that ends."""
        marked, parse = self.marked, self.marked.parse
        if parse.lower[i + 1] not in links:
            return [], i + 1
        at, end, found = i + 2, i + 1, list[int]()
        while at < len(parse.words) - 2:
            at += parse.lower[at] in ("of", "the", "both")
            at += parse.lower[at] in ("the", "republic")
            at += parse.lower[at] == "of"
            at = past_description(parse, at)
            name = next((n for n in [*marked.above, *marked.names_between(at, at + 1)] if n.first == at), None)
            owner = self._owner(name) if name else _NOBODY
            if name and owner == _NOBODY and parse.lower[i] in _SEATED and name.last - name.first == 1:
                owner = self._land(name.text)  # a town that the pipeline takes for somebody
            if name is None or owner == _NOBODY:
                break
            found.append(owner)
            at = end = name.last
            if not several or parse.lower[at] not in (",", "and"):
                break
            at += 1 + (parse.lower[at + 1] == "and")
        return found, end

    def _land(self, country: str) -> int:
        """A country, or what stands for it or for a town where the text has no such actor."""
        known = self._by_country.get(country)
        return self._unnamed.setdefault(country, -1 - len(self._unnamed)) if known is None else known

    def _ending(self, end: int) -> list[int]:
        """Whose name ends before the token ``end``."""
        names = [n for n in self.marked.names_between(max(end - 8, 0), end) if n.last == end]
        return [o for n in names[-1:] if (o := self._owner(n)) != _NOBODY]

    def _owner(self, name: Name) -> int:
        if name.entity >= 0 and self.marked.entities[name.entity].kind in ("organization", "country", "media"):
            return name.entity
        if name.kind == "place":
            return self._land(name.text)  # "the bishop of Orlu"
        return self._land(name.country) if name.country and name.kind in ("people", "capital", "country") else _NOBODY
