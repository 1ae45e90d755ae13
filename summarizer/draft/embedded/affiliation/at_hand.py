"""The body that a text is about where an office is told of: the one named last, the one named most."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property

from summarizer.draft.embedded.affiliation.fitting import CALLED, OF_PUBLIC, most_named
from summarizer.draft.embedded.reference.bodies import BUSINESS, Bodies
from summarizer.draft.embedded.reference.people import LOOKBACK
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.tags import SUBJECTS

_NEAR = 3
"""Sentences back in which the body that an office belongs to is looked for."""


@dataclass
class BodiesAtHand:
    """Finds the bodies of one article that an office may be of which names none."""

    marked: MarkedArticle

    @cached_property
    def bodies(self) -> Bodies:
        """What the article calls its bodies by."""
        return Bodies(self.marked)

    @cached_property
    def theme(self) -> int:
        """The body that the text names most; -1 for none."""
        return most_named(self.marked)

    def before(self, token: int, noun: str, *, firm: bool = False) -> int:
        """The body named last as a subject before ``token``, rather one whose name says ``noun``; -1 for none.

        ``firm`` leaves out ministries where there is another."""
        marked, parse = self.marked, self.marked.parse
        if firm and (topic := self.bodies.topic_before(token)) >= 0:
            return topic
        near = [
            name
            for name in marked.names_before(token, _NEAR)
            if name.entity >= 0 and marked.entities[name.entity].kind == "organization"
        ]
        here = near
        if firm or noun in BUSINESS:
            far = [n for n in marked.names_before(token, LOOKBACK) if n.entity >= 0]
            far = [n for n in far if marked.entities[n.entity].kind == "organization"]
            far = [n for n in far if self.bodies.may_be_business(n.entity)]
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
        if told or self.theme < 0:
            subjects = [n for n in near if parse.dep[n.last - 1] in ("nsubj", "nsubjpass", "poss")]
            if not (told or subjects) and len({n.entity for n in near}) > 1:
                return -1  # "The merger of Doe with Roe failed. Chief executive Jane Poe said"
            chosen = told or subjects or near
            return chosen[-1].entity if chosen else -1
        before = [n for n in marked.entities[self.theme].names if n.first < token]
        subjects = [n for n in near if parse.dep[n.last - 1] in SUBJECTS]
        if firm and before and subjects and not any(parse.dep[n.last - 1] in SUBJECTS for n in before):
            return subjects[-1].entity  # "Doe cut its goal for want of engines at Roe", whatever Roe does later
        if near and not before:
            return near[-1].entity
        others = {marked.entities[n.entity].kind for n in marked.names_before(token, LOOKBACK) if n.entity >= 0}
        return self.theme if before or "organization" not in others else -1  # of none that is named only later

    def is_called(self, body: int, words: Collection[str]) -> bool:
        """Whether a body has one of some words in its name."""
        return body >= 0 and not set(words).isdisjoint(self.marked.entities[body].name.lower().split())

    def only_called(self, token: int, words: Collection[str]) -> list[int]:
        """The only body shortly before ``token`` that has one of ``words`` in its name."""
        near = {n.entity for n in self.marked.names_before(token, _NEAR) if self.is_called(n.entity, words)}
        near = {i for i in near if self.marked.entities[i].kind == "organization"}
        return [*near] if len(near) == 1 else []

    def _named_as(self, noun: str) -> list[int]:
        """The bodies with a noun in their names, wherever the text names them."""
        entities = enumerate(self.marked.entities)
        return [i for i, e in entities if e.kind == "organization" and noun in e.name.lower().split() and " " in e.name]

    def outlet_before(self, token: int) -> int:
        """The outlet named last shortly before ``token``, whose editor or presenter somebody is; -1 for none."""
        near = [n.entity for n in self.marked.names_before(token, _NEAR) if n.entity >= 0]
        return next((i for i in reversed(near) if self.marked.entities[i].kind == "media"), -1)
