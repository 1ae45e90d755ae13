"""Ground: from a draft to a record in which every leaf points at the article.

What cannot be grounded becomes a :class:`~summarizer.draft.form.Failure`, so that the engine can be
asked again; what fails twice is dropped and stands under ``issues``. Nothing disappears silently.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial
from typing import Any, TypeVar

from pydantic import BaseModel

from summarizer.draft.form import Draft, DraftClaim, DraftMeeting, Failure, Section
from summarizer.ground.dates import checked, date_at, without_clock
from summarizer.ground.known import Knowing, Known
from summarizer.ground.order import numbered, start
from summarizer.ground.parties import parties_elsewhere, told_once
from summarizer.ground.pointers import NotGrounded, Pointers
from summarizer.ground.same import names
from summarizer.ground.sentences import ground_sentence
from summarizer.mark import MarkedArticle
from summarizer.record import Actor, Claim, Date, Issue, Meeting, Sentence, Source, Span
from summarizer.unchecked import unchecked

__all__ = ["Grounded", "Grounder", "ground"]

Item = TypeVar("Item", bound=BaseModel)
Told = TypeVar("Told", Sentence, Meeting, Claim)
Leaf = TypeVar("Leaf")
Said = TypeVar("Said")
_meeting, _claim = unchecked(Meeting), unchecked(Claim)


@dataclass
class Grounded:
    """The grounded parts of a record; ``failures`` are the draft's items that are not among them."""

    headline: Sentence | None = None
    summary: list[Sentence] = field(default_factory=list)
    actors: list[Actor] = field(default_factory=list)
    meetings: list[Meeting] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    dates: list[Date] = field(default_factory=list)
    sources: list[Source] = field(default_factory=list)
    issues: list[Issue] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)

    @cached_property
    def forms(self) -> dict[str, set[str]]:
        """The forms of each actor's name, by id."""
        return {actor.id: names(actor) for actor in self.actors}

    @cached_property
    def cited(self) -> dict[str, set[str]]:
        """The forms of each source's name, by id."""
        return {source.id: names(source) for source in self.sources}

    def changed(self, **parts: Any) -> Grounded:
        """As ``dataclasses.replace``, and with the forms of actors and sources that stay the same."""
        other = object.__new__(Grounded)
        other.__dict__ |= self.__dict__ | parts
        if "actors" in parts:
            other.__dict__.pop("forms", None)
        if "sources" in parts:
            other.__dict__.pop("cited", None)
        return other


def ground(marked: MarkedArticle, draft: Draft, *, final: bool = False) -> Grounded:
    """Ground a draft. Pure: the same marks and draft give the same result.

    ``final`` is for a draft that will not be asked about again: a claim or meeting then goes without a
    carrier, addressee or day that is wrong, instead of failing as a whole; each is listed.
    """
    return Grounder(marked).ground(draft, final=final)


class Grounder:
    """Grounds several drafts of one article, each as :func:`ground` does, and what they have in common once."""

    def __init__(self, marked: MarkedArticle) -> None:
        self._pointers = Pointers(marked)
        self._knowing = Knowing(self._pointers)

    def ground(self, draft: Draft, *, final: bool = False) -> Grounded:
        """Ground a draft."""
        return _Grounding(self._pointers, self._knowing.of(draft), final=final).run(draft)


class _Grounding:
    def __init__(self, pointers: Pointers, known: Known, *, final: bool) -> None:
        self.marked = pointers.marked
        self.final = final
        self.pointers = pointers
        self.known = known
        actors, sources, dates = known.actors, known.sources, known.dates
        self.out = Grounded(
            actors=actors.made, dates=dates.made, sources=sources.made, issues=[*actors.issues, *sources.issues],
            failures=[*dates.failures, *actors.failures, *sources.failures],
        )  # fmt: skip

    def run(self, draft: Draft) -> Grounded:
        out = self.out
        sentence = partial(ground_sentence, self.pointers, out.actors)
        if draft.headline:
            out.headline = next(iter(self._each("headline", [draft.headline], sentence)), None)
        out.summary = self._each("summary", draft.summary, sentence)
        given = self._each("meetings", draft.meetings, self._meeting)
        meetings = told_once(given)
        for _ in range(len(given) - len(meetings)):
            self._issue("repeated", "draft.meetings", "the same meeting is there already")
        out.meetings = numbered("m", meetings)
        out.claims = numbered("c", self._each("claims", draft.claims, self._claim))
        return out

    def _each(self, section: Section, items: Sequence[Item], make: Callable[[Item], Told]) -> list[Told]:
        there: dict[int, list[Told]] = {}
        made: list[Told] = []
        before = self.known.items
        for number, item in enumerate(items):
            try:
                one: Told = before[id(item)][1] if id(item) in before else make(item)  # type: ignore[assignment]
            except NotGrounded as reason:
                self.out.failures.append(Failure(section=section, item=number, code=reason.code, reason=str(reason)))
                continue
            if not self.final:  # where it may go without something, which is listed each time
                before[id(item)] = item, one
            beside = there.setdefault(start(one), [])
            if any(_alike(one, other) for other in beside):
                self._issue("repeated", f"draft.{section}[{number}]", "the same is there already")
            else:
                beside.append(one)
                made.append(one)
        return made

    def _issue(self, code: str, path: str, message: str) -> None:
        self.out.issues.append(Issue(code=code, severity="warning", path=path, message=message))

    def _actor(self, name: str | None, role: str) -> str | None:
        if name is None:
            return None
        if (id := self.known.actors.ids.get(name)) is None:
            raise NotGrounded("unknown-actor", f"the {role} {name!r} is not among the actors")
        return id

    def _relays(self, names: list[str]) -> list[str]:
        for name in names:
            if name not in self.known.sources.ids:
                raise NotGrounded("unknown-source", f"{name!r} is not among the sources")
        return list(dict.fromkeys(self.known.sources.ids[name] for name in names))

    def _lesser(self, path: str, make: Callable[[Said], Leaf], said: Said, without: Leaf) -> Leaf:
        """A leaf that an item can do without, once nobody is left to ask."""
        try:
            return make(said)
        except NotGrounded as reason:
            if not self.final:
                raise
            self._issue(reason.code, path, f"{reason}; the item is kept without it")
            return without

    def _date(self, pointer: str) -> Date | None:
        return date_at(self.pointers, self.out.dates, pointer)

    def _one(self, pointer: str | None) -> Span | None:
        return self.pointers.resolve(pointer)[0] if pointer else None

    def _meeting(self, item: DraftMeeting) -> Meeting:
        participants = list(dict.fromkeys(str(self._actor(name, "participant")) for name in item.participants))
        if len(participants) < 2:
            raise NotGrounded("lonely-meeting", "a meeting needs two different participants")
        evidence = [span for pointer in item.evidence for span in self.pointers.resolve(pointer)]
        if not evidence:
            raise NotGrounded("no-evidence", "a meeting must point at the article")
        if absent := parties_elsewhere(self.marked, [a for a in self.out.actors if a.id in participants], evidence):
            raise NotGrounded("party-elsewhere", f"{', '.join(absent)} do not stand where the meeting is told")
        lesser = partial(self._lesser, "meetings")
        date = lesser(self._date, item.date, None) if item.date is not None else None
        date = None if date and date.value.endswith("_REF") else date  # a day that nobody can look up is none
        when = date.value if date else lesser(_day, item.when, None)
        return _meeting(
            id="", participants=participants, status=item.status, mode=item.mode,
            date=date.id if date else None, when=without_clock(when) if when else None,
            place=lesser(self._one, item.place, None), occasion=lesser(self._one, item.occasion, None),
            reported_by=lesser(self._relays, item.reported_by, []), evidence=evidence,
        )  # fmt: skip

    def _claim(self, item: DraftClaim) -> Claim:
        content, form = self.pointers.said(item.content)
        if not content:
            raise NotGrounded("no-content", "a claim must say what is claimed")
        lesser = partial(self._lesser, "claims")
        date = lesser(self._date, item.date, None) if item.date is not None else None
        return _claim(
            id="", speaker=self._actor(item.speaker, "speaker"), source=self._one(item.source), cue=self._one(item.cue),
            content=[*content], form=form, via=lesser(self._relays, item.via, []) if item.via else [],
            addressee=lesser(partial(self._actor, role="addressee"), item.addressee, None)
            if item.addressee is not None
            else None,
            date=date.id if date else None,
        )  # fmt: skip


def _alike(one: BaseModel, other: BaseModel) -> bool:
    """Whether two items say the same; what was grounded before has an id already."""
    return one.__dict__ | {"id": ""} == other.__dict__ | {"id": ""}


def _day(when: str | None) -> str | None:
    """A TIMEX3 value of a day or a time, if it is one."""
    if when is not None:
        checked("TIME" if "T" in when and not when.endswith("_REF") else "DATE", when)
    return when
