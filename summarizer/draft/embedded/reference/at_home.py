"""The head of state whose own office brings a text out: on its pages "the President" and "the Russian leader" are always he."""

from __future__ import annotations

import re
from collections.abc import Callable

from summarizer.draft.embedded.affiliation.own_sites import home_of
from summarizer.mark import MarkedArticle
from summarizer.mark.entities import Entity
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.tags import SUBJECTS

_LEAVES = frozenset("the acting incumbent current 's ’s of and prime minister".split())
"""Words beside "president" that leave it the head of state's office; "vice", "former" and "Orlu Bank" do not."""

_HEADS = frozenset("president leader head".split())


class AtHome:
    """Who is head of state at home in one article; ``lands_of`` tells the countries that somebody's offices name."""

    def __init__(
        self,
        marked: MarkedArticle,
        people: set[int],
        lands_of: Callable[[int], set[str]],
        is_guest: Callable[[int], bool],
    ) -> None:
        self._marked = marked
        self.country = home_of(marked)
        self._unplaced = (
            {i for i in people if not lands_of(i) - {self.country} and not is_guest(i)} if self.country else set()
        )
        holding = [i for i in sorted(self._unplaced) if self._presides(marked.entities[i])]
        plain = [i for i in sorted(self._unplaced) if not marked.entities[i].roles]
        self._plain = set(plain)
        found = [i for i in holding if self._acts(marked.entities[i])] or [*holding, *plain]
        self.head = found[0] if len(found) == 1 else -1
        first = min(found, key=lambda i: marked.entities[i].names[0].start, default=-1)
        self._opener = first if first >= 0 and self._acts(marked.entities[first]) else -1

    def meant(self, noun: int, phrase: tuple[int, int], ruled: str, *, state: bool) -> int:
        """The head of state at home, where "the President", "the head of state" or "the Russian leader" means him; or -1."""
        lower, words = self._marked.parse.lower, self._marked.parse.words
        if lower[noun] not in _HEADS or (lower[noun] == "head" and not state):
            return -1
        lands = self._lands(phrase[0], noun) | ({ruled} - {""})
        bare = not lands and (state or (words[noun].istitle() and lower[noun] == "president"))
        plain = all(lower[i] in _LEAVES or self._lands(i, i + 1) for i in range(phrase[0], noun))
        if lands == {self.country} and plain:  # of several who have no office, the one who is named first
            return self.head if self.head >= 0 else self._opener
        return self.head if bare and plain else -1

    def opposite(self, noun: int, own: set[str]) -> int:
        """Who "the Polish President" is beside him: the only other one of whom the text says neither office nor country; or -1."""
        others = self._plain - {self.head}
        fits = self._marked.parse.lower[noun] in _HEADS and self.head >= 0 and self.country not in own
        return others.pop() if fits and len(others) == 1 else -1

    def _lands(self, first: int, last: int) -> set[str]:
        table, words = countries(), self._marked.parse.words[first:last]
        found = {table.adjectives.get(word) or table.names.get(word) for word in words}
        return {country for country in found if country}

    def _presides(self, entity: Entity) -> bool:
        """Whether somebody is called President and nothing more, or President of his country."""
        table = countries()
        for role, _ in entity.roles:
            words = [w for w in re.findall(r"[\w’']+", role) if w.lower() not in _LEAVES]
            rest = [w for w in words if w.lower() != "president"]
            own = {table.adjectives.get(w) or table.names.get(w) for w in rest} - {self.country}
            if len(rest) < len(words) and (not own or table.names.get(" ".join(rest)) == self.country):
                return True
        return False

    def _acts(self, entity: Entity) -> bool:
        """Whether somebody does something or stands in the headline; who is but greeted or invited is another's president."""
        parse, body = self._marked.parse, self._marked.article.body[0]
        return any(n.start < body or parse.dep[n.last - 1] in SUBJECTS for n in entity.names)
