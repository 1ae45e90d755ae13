"""Fabricated items, made of an article's own words with one difference planted in each. Deterministic by seed."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from summarizer.mark import MarkedArticle

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_NUMBER = re.compile(r"(?<![\w.,/:$£€-])\d{1,4}(?![\w.,/:%-])")
_NEGATION = re.compile(r"\b(?:not|never|no) |n['’]t\b")
_VERB = re.compile(r"\b(is|are|was|were|will|would|has|had|have|can|could|should|must) (?!not\b|no\b|never\b)")
STRANGE = "Qvist Oduya Brandl Marchetti Halloran Szabo Ngata Ferro".split()
"""Surnames that no article has."""


@dataclass(frozen=True)
class Planted:
    """One item for a section of an answer, with the ``difference`` that makes it false."""

    section: str
    item: Any
    difference: str


class Fabricator:
    """Makes false items of one article. An oracle of its own sees to it that they are false."""

    def __init__(self, marked: MarkedArticle, seed: int) -> None:
        self._marked = marked
        self._random = random.Random(seed)  # noqa: S311 -- no secret
        self._flat = self._fold(marked.article.text)
        self._people = [entity.name for entity in marked.entities if entity.kind == "person" and " " in entity.name]
        self._sentences = [
            (sentence.id, " ".join(marked.article.text[sentence.start : sentence.end].split()))
            for sentence in marked.sentences
            if len(marked.article.text[sentence.start : sentence.end].split()) >= 8
        ]

    def items(self, count: int) -> list[Planted]:
        """So many different items, of all kinds that the article has material for, in turn."""
        makers: list[Callable[[], Planted | None]] = [
            self._quotation, self._word, self._number, self._negation, self._name_within, self._elision, self._actor,
            self._source, self._speaker, self._meeting, self._date_words, self._date_value, self._told_number,
            self._told_name, self._told_negation,
        ]  # fmt: skip
        found: dict[str, Planted] = {}
        for number in range(count * 60):
            planted = makers[number % len(makers)]()
            if planted:
                found.setdefault(repr(planted.item), planted)
            if len(found) == count:
                break
        return list(found.values())

    @staticmethod
    def _fold(text: str) -> str:
        return " ".join(text.casefold().replace("’", "'").replace("“", '"').replace("”", '"').split())

    def _absent(self, words: str) -> bool:
        return self._fold(words) not in self._flat

    def _claim(self, difference: str, mark: str, words: str) -> Planted | None:
        """A claim of words that stand nowhere."""
        return Planted("claims", {"by": "", "say": [f"{mark}: {words}"]}, difference) if self._absent(words) else None

    def _stretch(self, *, holding: re.Pattern[str] | None = None) -> tuple[str, list[str]] | None:
        """Some words in a row of a sentence, in which a pattern is found."""
        self._random.shuffle(self._sentences)
        for mark, sentence in self._sentences:
            words = sentence.split()
            at = self._random.randrange(max(len(words) - 7, 1))
            chosen = words[at : at + self._random.randint(5, 9)]
            if holding is None or holding.search(" ".join(chosen)):
                return mark, chosen
        return None

    def _quotation(self) -> Planted | None:
        """A word of a quotation left out, where something is quoted."""
        if not self._marked.quotations:
            return None
        quotation = self._random.choice(self._marked.quotations)
        words = " ".join(self._marked.article.text[a:b] for a, b in quotation.pieces).split()
        if len(words) < 5:
            return None
        at = self._random.randrange(1, len(words) - 1)
        return self._claim("a word left out", quotation.id, " ".join(words[:at] + words[at + 1 :]))

    def _word(self) -> Planted | None:
        """One word in place of another of the article."""
        mark, words = self._stretch() or ("", [])
        at = self._random.randrange(1, len(words) - 1)
        other = self._random.choice(_WORD.findall(self._marked.article.text))
        return self._claim("another word", mark, " ".join([*words[:at], other, *words[at + 1 :]]))

    def _changed(self, difference: str, pattern: re.Pattern[str], change: Callable[[re.Match[str]], str]) -> Planted | None:  # fmt: skip
        if found := self._stretch(holding=pattern):
            mark, words = found
            return self._claim(difference, mark, pattern.sub(change, " ".join(words), count=1))
        return None

    def _number(self) -> Planted | None:
        return self._changed("another number", _NUMBER, lambda match: str(int(match.group()) + 1))

    def _negation(self) -> Planted | None:
        if self._random.random() < 0.5:
            return self._changed("a negation left out", _NEGATION, lambda match: "")
        return self._changed("a negation put in", _VERB, lambda match: f"{match.group(1)} not ")

    def _name_within(self) -> Planted | None:
        names = re.compile("|".join(re.escape(name.split()[-1]) for name in self._people) or "(?!)")
        return self._changed("another name", names, lambda _: self._random.choice(STRANGE))

    def _elision(self) -> Planted | None:
        """First and last words that stand in the wrong order, or of which one is changed."""
        mark, words = self._stretch() or ("", [])
        first, last = " ".join(words[:2]), " ".join(words[-2:])
        whole = next(sentence for name, sentence in self._sentences if name == mark)
        if self._random.random() < 0.5 and whole.count(first) == whole.count(last) == 1:
            return Planted("claims", {"by": "", "say": [f"{mark}: {last} … {first}"]}, "ends changed over")
        return Planted("claims", {"by": "", "say": [f"{mark}: {first} … {words[-2]} {self._random.choice(STRANGE)}"]}, "another end")  # fmt: skip

    def _somebody(self) -> str | None:
        """A first name of the article with a surname that is somebody else's, or nobody's."""
        if not self._people:
            return None
        one, other = self._random.choice(self._people), self._random.choice(self._people)
        name = f"{one.split()[0]} {self._random.choice([other.split()[-1], *STRANGE])}"
        return name if self._absent(name) else None

    def _actor(self) -> Planted | None:
        name = self._somebody()
        return name and Planted("actors", {"name": name, "kind": "person", "role": [], "of": []}, "another name")  # type: ignore[return-value]

    def _source(self) -> Planted | None:
        name = f"The {self._random.choice(STRANGE)} {self._random.choice(['Post', 'Times', 'Agency', 'Report'])}"
        return Planted("sources", {"name": name, "kind": "newspaper"}, "another name")

    def _speaker(self) -> Planted | None:
        name, found = self._somebody(), self._stretch()
        if not name or not found:
            return None
        mark, words = found
        return Planted("claims", {"by": name, "say": [f"{mark}: {' '.join(words)}"]}, "another speaker")

    def _meeting(self) -> Planted | None:
        name, found = self._somebody(), self._stretch()
        if not name or not found:
            return None
        who = [self._random.choice(self._people), name]
        return Planted("meetings", {"who": who, "at": [found[0]], "when": "", "where": "", "status": "held", "mode": "unspecified"}, "another party")  # fmt: skip

    def _days(self) -> Iterator[tuple[int, str, str]]:
        """Dates whose own words say the day: number, words, value."""
        for number, date in enumerate(self._marked.dates, 1):
            words = self._marked.article.text[date.start : date.end]
            if re.fullmatch(r"\d{4}-\d\d-\d\d", date.value) and _NUMBER.search(words):
                yield number, words, date.value

    def _date_words(self) -> Planted | None:
        days = list(self._days())
        if not days:
            return None
        number, words, value = self._random.choice(days)
        other = str(self._random.randint(1, 28))
        changed = _NUMBER.sub(other, words, count=1)
        mark = self._marked.sentences[self._marked.sentence_at(self._marked.dates[number - 1].start)].id
        return Planted("dates", {"at": f"{mark}: {changed}", "value": value}, "another day") if self._absent(changed) else None  # fmt: skip

    def _date_value(self) -> Planted | None:
        days = list(self._days())
        if not days:
            return None
        number, _, value = self._random.choice(days)
        day = self._random.choice([day for day in range(1, 29) if day != int(value[-2:])])
        return Planted("dates", {"at": f"d{number}", "value": f"{value[:-2]}{day:02}"}, "another value")

    def _told(self, difference: str, pattern: re.Pattern[str], change: Callable[[re.Match[str]], str]) -> Planted | None:  # fmt: skip
        self._random.shuffle(self._sentences)
        for mark, sentence in self._sentences:
            if pattern.search(sentence) and self._absent(text := pattern.sub(change, sentence, count=1)):
                return Planted("gist", {"text": text, "at": [mark]}, difference)
        return None

    def _told_number(self) -> Planted | None:
        return self._told("another number told", _NUMBER, lambda match: str(int(match.group()) + 6_000))

    def _told_name(self) -> Planted | None:
        names = re.compile("|".join(re.escape(name.split()[-1]) for name in self._people) or "(?!)")
        return self._told("another name told", names, lambda _: self._random.choice(STRANGE))

    def _told_negation(self) -> Planted | None:
        if self._random.random() < 0.5:
            return self._told("a negation left out of what is told", _NEGATION, lambda match: "")
        return self._told("a negation told", _VERB, lambda match: f"{match.group(1)} not ")
