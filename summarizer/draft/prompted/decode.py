"""From a model's answer to a draft: names are matched with those that the marks know, words with sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, TypeVar

from pydantic import BaseModel

from summarizer.draft.form import (
    Draft,
    DraftActor,
    DraftClaim,
    DraftDate,
    DraftMeeting,
    DraftSentence,
    DraftSource,
    Failure,
    Section,
)
from summarizer.draft.prompted.answer import (
    POINTER,
    Answer,
    AnyActor,
    CitedSource,
    Claim,
    Dated,
    NamedMeeting,
    NewSource,
    ShortClaim,
    Told,
)
from summarizer.draft.prompted.dates import date_of
from summarizer.draft.prompted.known import akin, by_form, fold, of_entity
from summarizer.draft.prompted.words import WITHIN, Words
from summarizer.mark import MarkedArticle
from summarizer.unchecked import changed, unchecked

_draft, _sentence, _actor = unchecked(Draft), unchecked(DraftSentence), unchecked(DraftActor)
_meeting, _claim, _source = unchecked(DraftMeeting), unchecked(DraftClaim), unchecked(DraftSource)
_NUMBER = {letter: re.compile(rf"\W*{letter}(\d{{1,5}})\W*") for letter in "mc"}
Named = TypeVar("Named", DraftActor, DraftSource)
Numbered = TypeVar("Numbered", DraftMeeting, DraftClaim)


class Decoder:
    """Decodes the answers about one article; names that one answer gave are known to the next."""

    def __init__(self, marked: MarkedArticle, reference: Draft) -> None:
        self._marked = marked
        self._reference = reference
        self._words = Words(marked)
        self._known = by_form(reference.actors)
        self._known_sources = by_form(reference.sources)
        self._said_by = {fold(item) for item in _unnamed(marked, reference)}
        self.actors: dict[str, DraftActor] = {}
        self.sources: dict[str, DraftSource] = {}
        self._actor_forms: dict[str, DraftActor] = {}
        self._source_forms: dict[str, DraftSource] = {}
        self.failures: list[Failure] = []

    def draft(self, answer: Answer) -> tuple[Draft, list[Failure]]:
        """The draft of a whole answer."""
        for actor in answer.actors:
            self.actor(actor)
        for source in answer.sources:
            self.source(source)
        meetings = [made for item in answer.meetings if (made := self.meeting(item))]
        claims = [claim for item in answer.claims if (claim := self.claim(item))]
        told = [self.told(sentence) for sentence in answer.gist]
        return _draft(
            headline=told[0] if told else None,
            summary=told[1:],
            actors=list(self.actors.values()),
            meetings=meetings,
            claims=claims,
            dates=[dated for item in answer.dates if (dated := self.date(item))],
            sources=list(self.sources.values()),
        ), self.failures

    def actor(self, item: AnyActor) -> DraftActor | None:
        """An actor, once however often it is given; None where nothing is known of a mere name."""
        name = (item if isinstance(item, str) else item.name).strip()
        known = self._known.get(fold(name))
        made = known if isinstance(item, str) else None
        if made is None and (made := self._made({} if isinstance(item, str) else item.__dict__, name, known)) is None:
            reason = f"{name!r} is not among the names found: give its kind, role and affiliation"
            self.failures.append(Failure(section="actors", code="unknown-name", reason=reason, said=_said(item)))
            return None
        if (there := self._actor_forms.setdefault(fold(made.name), made)) is not made:
            self._differs("actors", there, made, item)
            return there
        self.actors[made.name] = made
        for form in made.also if name == made.name else (name, *made.also):
            self._actor_forms.setdefault(fold(form), made)
        return made

    def _made(self, told: dict[str, Any], name: str, known: DraftActor | None) -> DraftActor | None:
        """What was found, with what is told otherwise; the name is as told where all is, or where it was found otherwise."""
        kind: Any = told.get("kind")
        roles, groups = told.get("role"), told.get("of")
        known = known or of_entity(name, self._marked.entities)
        if known is None and kind in (None, "person"):
            known = akin(name, self._reference.actors, self._marked.article.text)
        if kind is None and known is None:
            return None
        update: dict[str, Any] = {"kind": kind} if kind else {}
        if known and (None not in (kind, roles, groups) or fold(name) not in map(fold, (known.name, *known.also))):
            update |= {"name": name, "also": [form for form in (known.name, *known.also) if form != name]}
        if roles is not None:
            update["roles"] = [self._words.near(role, name, known) for role in roles if role.strip()]
        if groups is not None:
            update["affiliations"] = groups
        made = known or _actor(name=name, also=[], kind=kind, roles=[], affiliations=[])
        return changed(made, **update) if update else made

    def source(self, item: str | CitedSource | NewSource) -> DraftSource | None:
        """A source, once however often it is given."""
        name = (item if isinstance(item, str) else item.name).strip()
        known = self._known_sources.get(fold(name))
        if isinstance(item, str):
            if known is None:
                reason = f"{name!r} is not among the sources found: give its kind"
                self.failures.append(Failure(section="sources", code="unknown-name", reason=reason, said=name))
                return None
            made = known
        else:
            also = [form for form in (known.name, *known.also) if form != name] if known else []
            part = item.part if isinstance(item, NewSource) else "cited"
            made = _source(name=name, also=also, kind=item.kind, part=part)
        if (there := self._source_forms.setdefault(fold(made.name), made)) is not made:
            self._differs("sources", there, made, item)
            return there
        self.sources[made.name] = made
        for form in made.also if name == made.name else (name, *made.also):
            self._source_forms.setdefault(fold(form), made)
        return made

    def _differs(self, section: Section, there: Named, made: Named, item: str | BaseModel) -> None:
        """Of two items with one name, the first counts; that the second is of another kind is not kept quiet."""
        if there.kind != made.kind:
            reason = f"{made.name!r} is given before, as {there.kind}"
            self.failures.append(Failure(section=section, code="repeated", reason=reason, said=_said(item)))

    def meeting(self, item: str | NamedMeeting) -> DraftMeeting | None:
        """A meeting; parties that the answer forgot among its actors are added where the marks know them."""
        if isinstance(item, str):
            found = self._numbered("meetings", "m", item, self._reference.meetings)
            if found:
                for name in found.participants:
                    self._party(name)
                for name in found.reported_by:
                    self._relay(name)
            return found
        when = item.when.strip().strip("[]")
        pointed = POINTER.fullmatch(when) or WITHIN.match(when)
        return _meeting(
            participants=[self._party(name) for name in item.who],
            status=item.status,
            mode=item.mode,
            date=when if pointed else None,
            when=when if when and not pointed and when.lower() not in ("none", "null", "unknown", "-") else None,
            place=self._words.near(item.where, "") if item.where.strip() not in ("", "-") else None,
            occasion=None,
            reported_by=[],
            evidence=[_bare(pointer) for pointer in item.at],
        )

    def claim(self, item: str | ShortClaim | Claim) -> DraftClaim | None:
        """A claim, with its speaker by name or by the words that stand for one."""
        if isinstance(item, str):
            if kept := self._numbered("claims", "c", item, self._reference.claims):
                for party in (kept.speaker, kept.addressee):
                    if party:
                        self._party(party)
                for name in kept.via:
                    self._relay(name)
            return kept
        content = [pointer.strip() for pointer in item.say if pointer.strip()]
        speaker, source = self._speaker(item.by.strip(), content)
        via = [self._relay(name) for name in item.via] if isinstance(item, Claim) else []
        if via:  # whoever publishes the text has not passed its words on to it
            via = [name for name in via if name not in self.sources or self.sources[name].part == "cited"]
        return _claim(speaker=speaker, source=source, cue=None, content=content, via=via, addressee=None, date=None)

    def date(self, item: Dated) -> DraftDate | None:
        """A date; nothing where the marks say the same."""
        return date_of(self._marked.dates, item)

    def told(self, item: Told) -> DraftSentence:
        """A sentence in the model's words."""
        return _sentence(text=" ".join(item.text.split()), evidence=[_bare(pointer) for pointer in item.at])

    def _numbered(self, section: Section, letter: str, number: str, items: Sequence[Numbered]) -> Numbered | None:
        """An item of the rules' reading by its number."""
        match = _NUMBER[letter].fullmatch(number)
        if match and 0 < int(match.group(1)) <= len(items):
            return items[int(match.group(1)) - 1]
        reason = f"{number!r} is no number of the reading"
        self.failures.append(Failure(section=section, code="unknown-number", reason=reason, said=number))
        return None

    def _party(self, name: str) -> str:
        made = self._given(name)
        if made is None and (known := self._known.get(fold(name)) or of_entity(name, self._marked.entities)):
            made = self.actor(known.name) or known
        return made.name if made else name

    def _relay(self, name: str) -> str:
        made = self._source_forms.get(fold(name))
        if made is None and (known := self._known_sources.get(fold(name))):
            made = self.source(known.name)
        return made.name if made else name

    def _speaker(self, by: str, content: Sequence[str]) -> tuple[str | None, str | None]:
        """The name of an actor, or a pointer to the words for a speaker without a name."""
        if by.lower() in ("", "none", "null", "unknown", "-"):
            return None, None
        if POINTER.fullmatch(by) or WITHIN.match(by):
            return None, by
        if made := self._given(by) if by[0].isupper() else self._actor_forms.get(fold(by)):
            return made.name, None
        if by[0].isupper() and (known := self._known.get(fold(by))) and fold(by) not in self._said_by:
            return (self.actor(known.name) or known).name, None
        return None, self._words.said_by(by, content) or by

    def _given(self, name: str) -> DraftActor | None:
        """The actor that was given by this name, or by one that ends with it, if it is nobody else's whole name."""
        if found := self._actor_forms.get(fold(name)):
            return found
        if (known := self._known.get(fold(name))) and fold(known.name) == fold(name):
            return None
        return akin(name, list(self.actors.values()), self._marked.article.text)


def _said(item: str | BaseModel) -> str:
    return item if isinstance(item, str) else item.model_dump_json()


def _unnamed(marked: MarkedArticle, reference: Draft) -> list[str]:
    return [source.name for source in reference.sources if source.kind in ("unnamed", "expert", "witness")]


def _bare(pointer: str) -> str:
    """The sentence of "s4: words", since evidence is whole sentences."""
    match = WITHIN.match(pointer)
    return match.group(1) if match else pointer.strip()
