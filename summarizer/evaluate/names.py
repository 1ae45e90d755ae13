"""Names and words as the scorer compares them, and which gold entry a predicted one stands for."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from summarizer.evaluate.gold import GoldActor, GoldSource
from summarizer.record import Actor, Source

_APOSTROPHES = str.maketrans("‘’ʼ‛`´", "''''''")
_POSSESSIVE = re.compile(r"(?:'s|(?<=s)')$")
_TOKEN = re.compile(r"\w+(?:['-]\w+)*")
_LEADING = re.compile(r"^(?:(?:an?|the|this|that|these|those|his|her|its|their|our|my|your|some|any) )+(?=\w)")


@lru_cache(maxsize=65_536)
def normalise(name: str) -> str:
    """A name to compare: NFKC, case folded, straight apostrophes, no leading "the" or trailing possessive."""
    folded = " ".join(unicodedata.normalize("NFKC", name.translate(_APOSTROPHES)).casefold().split())
    return _POSSESSIVE.sub("", folded.removeprefix("the "))


@lru_cache(maxsize=65_536)
def tokens(words: str) -> tuple[str, ...]:
    """The words of a description, normalised, without leading determiners."""
    return tuple(_TOKEN.findall(_LEADING.sub("", normalise(words), count=1)))


def contain(one: str, other: str) -> bool:
    """Whether the words of one stand in a row in those of the other."""
    short, long = sorted((tokens(one), tokens(other)), key=len)
    return bool(short) and any(long[at : at + len(short)] == short for at in range(len(long) - len(short) + 1))


def alike(one: str, other: str) -> bool:
    """Whether two descriptions are equal, or share at least half of their words (Jaccard ≥ 0.5)."""
    if normalise(one) == normalise(other):
        return True
    first, second = set(tokens(one)), set(tokens(other))
    return bool(first) and len(first & second) >= 0.5 * len(first | second)


def gold_forms(item: GoldActor | GoldSource) -> frozenset[str]:
    """All forms of a gold name, normalised: ``name``, ``also`` and what is accepted for them."""
    accepted = [form for forms in item.accept.also for form in forms]
    return frozenset(map(normalise, [item.name, *item.also, *item.accept.name, *accepted]))


@dataclass(frozen=True, slots=True)
class Resolver:
    """Which gold entries the predicted ones stand for, where something refers to them.

    ``forms`` holds the normalised forms of each gold entry, ``names`` its full name; ``own`` the
    forms of each predicted entry by id, ``stands_for`` the gold entries meant by it. A name that is
    a form of two gold entries stands for the one that more aliases speak for, or for both. Aliases
    alone settle it only where they speak for one entry.
    """

    names: tuple[str, ...]
    forms: tuple[frozenset[str], ...]
    own: Mapping[str, frozenset[str]]
    stands_for: Mapping[str, frozenset[int]]

    @classmethod
    def of(
        cls, gold: Sequence[GoldActor] | Sequence[GoldSource], predicted: Sequence[Actor] | Sequence[Source]
    ) -> Resolver:
        """Resolve every predicted entry against the gold ones, optional ones too."""
        forms = tuple(gold_forms(item) for item in gold)
        return cls(
            names=tuple(normalise(item.name) for item in gold),
            forms=forms,
            own={item.id: frozenset(map(normalise, [item.name, *item.aliases])) for item in predicted},
            stands_for={item.id: _resolve(item.name, item.aliases, forms) for item in predicted},
        )

    def gold(self, name: str) -> frozenset[int]:
        """The gold entries that a name in the label refers to: by full name, else by any form."""
        wanted = normalise(name)
        full = frozenset(i for i, own in enumerate(self.names) if own == wanted)
        return full or frozenset(i for i, forms in enumerate(self.forms) if wanted in forms)

    def same(self, name: str, predicted_id: str) -> bool:
        """Whether a predicted entry is the one that a name, or words, in the label refer to."""
        entries = self.gold(name)
        if entries:
            return bool(entries & self.stands_for.get(predicted_id, frozenset()))
        return normalise(name) in self.own.get(predicted_id, frozenset())


def _resolve(name: str, aliases: Iterable[str], forms: Sequence[frozenset[str]]) -> frozenset[int]:
    wanted = normalise(name)
    own = {wanted, *map(normalise, aliases)}
    named = [i for i, known in enumerate(forms) if wanted in known]
    hits = Counter({i: len(own & forms[i]) for i in named or range(len(forms))})
    most = max(hits.values(), default=0)
    best = frozenset(i for i, count in hits.items() if count == most and most)
    return best if named or len(best) == 1 else frozenset()
