"""Whether a written sentence is borne out by what it cites: names, numbers, dates and negations.

A check of words, not of meaning, and strict rather than lenient: a sentence that is refused is asked
for again, a wrong one that passes is believed.
"""

from __future__ import annotations

import re
import unicodedata

from summarizer.mark.dates.lexicon import CARDINALS, MONTHS, WEEKDAYS
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.people import HONORIFICS, TITLES
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.lexicon.words import SENTENCE_OPENERS

_WORD = re.compile(r"\w+(?:[’'-]\w+)*")
_CAPITALS = re.compile(r"\w+(?:[’'.-]\w+)*\.?(?:[ \t]+(?:of|the|de|da|du|del|van|von|der|bin|al|el)(?=[ \t]))*")
_NUMBER = re.compile(
    r"(?:(?<![\w.])[-−–])?(?:[$€£¥₹₩]|(?<![\w.]))\d+(?:[.,:/–-]\d+)*"
    r"(?:[^\S\n]?%|[^\S\n](?:per\s?cent|thousand|million|billion|trillion)\b|(?:k|mn?|bn|tn)\b)?",
    re.IGNORECASE,
)
_UNITS = {"percent": "%", "mn": "million", "m": "million", "bn": "billion", "tn": "trillion", "k": "thousand"}
"""Short forms of units and amounts, so that "5m" is "5 million"."""
TENS = {word: number for word, number in CARDINALS.items() if 20 <= number <= 90}
"""Words for tens, which make numbers with a hyphen."""
_SMALL = {word: number for word, number in CARDINALS.items() if number < 20 and word not in ("single", "dozen")}
_NUMERALS = {word: str(number) for word, number in (_SMALL | TENS).items()} | {
    f"{ten}-{unit}": str(tens + units) for ten, tens in TENS.items() for unit, units in _SMALL.items() if 0 < units < 10
}
"""Numbers in words with their figures, so that either stands for the other."""
_AMOUNTS = frozenset(
    "hundred thousand million billion trillion dozen half third quarter twice double triple couple hundreds thousands "
    "millions billions dozens thirds quarters halves first second fourth fifth sixth seventh eighth ninth tenth".split()
)
_NOT_COUNTED = re.compile(r"\b(?:no\s+one|one\s+(?:of|another)|the\s+one|each\s+one)\b", re.IGNORECASE)
_CALENDAR = {
    form: next(full for full, same in table.items() if same == number)
    for table in (MONTHS, WEEKDAYS)
    for form, number in table.items()
}
"""Months and weekdays and their short forms, with the full names, which stand first in their tables."""
_AMBIGUOUS = frozenset("may march mar sat sun dec wed".split())
"""Forms that are a month or a weekday only with a capital."""
_NEGATION = re.compile(
    r"\b(?:not|no|never|none|neither|nor|without|cannot|nobody|nothing|nowhere|hardly)\b|n['’]t\b", re.IGNORECASE
)
_SCOPE = 4
"""How many words after a negation it is taken to bear on."""
_LIGHT = frozenset(
    "the a an in on at by for from with and but or as it its he she they his her their this that these those after "
    "before to of be been is are was were has have had do does did will would can could may might should any yet "
    "there we i you one when while if than also still so who which".split()
)
"""Words that add nothing of their own: a summary may have them without the article."""

_OPENERS = frozenset(word.lower() for word in SENTENCE_OPENERS) | frozenset(
    "other others some many most several few such both all another".split()
)
"""Words that begin a sentence and no name."""
_BESIDE_TITLES = {"prime", "vice", "foreign", "state"}
_OF_OFFICE = TITLES | HONORIFICS | _BESIDE_TITLES | {a.lower() for a in countries().adjectives if " " not in a}
"""Words of offices, which stand before a name or after it, large or small."""


def unsupported(text: str, evidence: str, article: str = "") -> str | None:
    """The reason why ``text`` says more than ``evidence``, or None where it does not.

    A word that ``article``, the whole text, has in small letters is no name where it begins the sentence.
    """
    text, evidence = unicodedata.normalize("NFC", text), unicodedata.normalize("NFC", evidence)
    first = _WORD.match(text)
    if first and first.group().istitle():
        word = first.group().lower()
        if word in _OPENERS or re.search(rf"(?<!\w){re.escape(word)}(?!\w)", article):
            text = text[0].lower() + text[1:]
    for check in (_number, _date, _name, _negation):
        if reason := check(text, evidence):
            return reason
    return None


def _number(text: str, evidence: str) -> str | None:
    known = _numbers(evidence)
    for number in _numbers(text):
        if number not in known:
            return f"the sentences cited do not say {number}"
    return None


def _numbers(text: str) -> dict[str, None]:
    """Numbers in figures and in words, alike: "1,500" and "1500", "three" and "3", "5 per cent" and "5%"."""
    found: dict[str, None] = {}
    text = _NOT_COUNTED.sub(" ", text.lower())
    text = _WORD.sub(lambda match: _NUMERALS.get(match.group(), match.group()), text)
    for match in _NUMBER.finditer(text):
        flat = re.sub(r"[−–]", "-", re.sub(r"\s|,(?=\d{3}(?!\d))", "", match.group()))
        figures = flat.rstrip("abcdefghijklmnopqrstuvwxyz")
        unit = flat[len(figures) :]
        found[figures + _UNITS.get(unit, unit)] = None
    return found | {word: None for word in _WORD.findall(_NUMBER.sub(" ", text)) if word in _AMOUNTS}


def _date(text: str, evidence: str) -> str | None:
    known = _days(evidence)
    return next((f"the sentences cited do not say {day.title()}" for day in _days(text) if day not in known), None)


def _days(text: str) -> dict[str, None]:
    """Months and weekdays by their full names."""
    words = [match.group() for match in _WORD.finditer(text)]
    return {
        _CALENDAR[_flat(word)]: None
        for word in words
        if _flat(word) in _CALENDAR and (word[0].isupper() or _flat(word) not in _AMBIGUOUS)
    }


def _name(text: str, evidence: str) -> str | None:
    known = {form for match in _WORD.finditer(evidence) for form in _forms(match.group())}
    plain = {match.group() for match in _WORD.finditer(evidence)}
    words = list(_WORD.finditer(text))
    for match in words:
        word = match.group()
        if not word[0].isupper() or _flat(word) in _CALENDAR:
            continue
        if _opens(text, match.start()) and (word.lower() in _LIGHT | _OPENERS or is_title(word.lower())):
            continue
        if _flat(word) not in known:
            return f"the sentences cited do not name {word}"
    if all(word.group()[0].isupper() or word.group() in _LIGHT for word in words) and any(
        word.group().lower() in plain - _LIGHT for word in words
    ):
        return None  # a headline in capitals: what runs together there is not one name
    runs = _runs(evidence)
    for run in _runs(text):
        # "Ruritanian President Jane Doe" is borne out by "Jane Doe, the president of Ruritania"
        named = [word for word in run if word not in _LIGHT | _CALENDAR.keys() | _OF_OFFICE]
        if len(named) > 1 and not _made_of(named, runs, plain):
            return f"the sentences cited do not name {' '.join(named).title()}"
    return None


def _made_of(words: list[str], runs: list[list[str]], plain: set[str]) -> bool:
    """Whether the words are a name that is cited, or several: a capital may also begin a sentence or a title.

    A word alone has to be all of a cited name, or to be cited in small letters: "Coauthor Ada Lind" where it
    says "Ada Lind, a coauthor".
    """
    reached = {0}
    for start in range(len(words)):
        for end in range(start + 1, len(words) + 1) if start in reached else ():
            part = words[start:end]
            alone = len(part) == 1 and (part[0] in plain or part in runs)
            if alone or (len(part) > 1 and any(_within(part, run) for run in runs)):
                reached.add(end)
    return len(words) in reached


def _runs(text: str) -> list[list[str]]:
    """Capitalised words that follow one another, as the words of one name do."""
    runs: list[list[str]] = []
    end = -1
    for match in _CAPITALS.finditer(text):
        first = match.group().split()[0]
        if not first[0].isupper():
            continue
        if end < 0 or text[end : match.start()].strip(" \t"):
            runs.append([])
        runs[-1].append(_flat(first.rstrip(".")))
        possessive = re.search(r"['’]s\.?$", first) is not None
        end = -1 if possessive else match.end()
    return runs


def _within(words: list[str], run: list[str]) -> bool:
    """Whether the words stand in a run in their order."""
    rest = iter(run)
    return all(word in rest for word in words)


def _opens(text: str, start: int) -> bool:
    """Whether a sentence begins there: its first word has a capital, name or not."""
    before = text[:start].rstrip("\"'“‘( \n")
    return not before or before[-1] in ".!?:"


def _negation(text: str, evidence: str) -> str | None:
    denied, affirmed = _polarity(evidence)
    own_denied, own_affirmed = _polarity(text)
    count, known = len(_NEGATION.findall(text)), len(_NEGATION.findall(evidence))
    if count > known or (count and own_denied and not own_denied & denied):
        return "the sentences cited do not deny that"
    words, said = _told(text), _told(evidence)
    if _plain(words) in _plain(said) and words not in said:
        return "the sentences cited say it with a negation elsewhere"
    if reversed_ := sorted((own_affirmed - own_denied) & (denied - affirmed)):
        return f"the sentences cited deny {reversed_[0]!r}"
    return None


def _told(text: str) -> str:
    """The words alone, between spaces, every negation as the same sign."""
    signed = re.findall(r"¬|[^\W_]+", _NEGATION.sub(" ¬ ", _flat(text)))
    return f" {' '.join(signed)} "


def _plain(words: str) -> str:
    return words.replace(" ¬", "")


def _polarity(text: str) -> tuple[set[str], set[str]]:
    """Stems of the words that a negation bears on, and of the others."""
    denied: set[str] = set()
    affirmed: set[str] = set()
    for clause in re.split(r"[.;:!?][\"”’)]*\s|[\"“”]|\bbut\b|, (?:and|though|although)\b", text):
        left = 0
        words = re.findall(r"[^\W\d_]+", clause)
        shouted = 3 * sum(word[0].isupper() for word in words) > 2 * len(words)  # a headline in capitals
        for match in re.finditer(rf"{_NEGATION.pattern}|[\w’'-]+?(?=n['’]t\b)|{_WORD.pattern}", clause, re.IGNORECASE):
            word = match.group()
            if _NEGATION.fullmatch(word):
                left = _SCOPE
            elif _flat(word) not in _LIGHT:
                names = word[0].isupper() and left > 0 and not shouted  # which no negation turns round
                (denied if left > 0 and not names else affirmed).add(_stem(_flat(word)))
                left -= 1
    return denied, affirmed


def _stem(word: str) -> str:
    """Enough of a word for its forms to be one: "agreed", "agrees" and "agree"."""
    return re.sub(r"(?:ing|ed|es|s|e)$", "", word) if len(word) > 4 else word


def _forms(word: str) -> set[str]:
    """A word and, for a compound, its parts: "DPRK-Russia" names Russia, too."""
    return {_flat(word), *map(_flat, re.split("-", word))}


def _flat(word: str) -> str:
    return word.replace("’", "'").casefold().removesuffix("'s")
