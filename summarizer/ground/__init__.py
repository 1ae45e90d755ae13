"""Ground: from a draft to a record in which every leaf points at the article.

What cannot be grounded becomes a :class:`~summarizer.draft.form.Failure`, so that the engine can be
asked again; what fails twice is dropped and stands under ``issues``. Nothing disappears silently.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar

from pydantic import BaseModel

from summarizer.draft.form import (
    Draft,
    DraftActor,
    DraftClaim,
    DraftMeeting,
    DraftSource,
    Failure,
    Section,
)
from summarizer.ground.dates import checked, date_at, ground_dates, without_clock
from summarizer.ground.named import find_named
from summarizer.ground.parties import parties_elsewhere, told_once
from summarizer.ground.pointers import NotGrounded, Pointers
from summarizer.ground.sentences import ground_sentence
from summarizer.mark import MarkedArticle
from summarizer.record import Actor, Claim, ClaimForm, Date, Issue, Meeting, Sentence, Source, Span

__all__ = ["Grounded", "ground"]

Item = TypeVar("Item", bound=BaseModel)
Made = TypeVar("Made", bound=BaseModel)
Leaf = TypeVar("Leaf")
Said = TypeVar("Said")


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


def ground(marked: MarkedArticle, draft: Draft, *, final: bool = False, pointers: Pointers | None = None) -> Grounded:
    """Ground a draft. Pure: the same marks and draft give the same result.

    ``final`` is for a draft that will not be asked about again: a claim or meeting then goes without a
    carrier, addressee or day that is wrong, instead of failing as a whole; each is listed.
    ``pointers`` are the article's, for whoever grounds several drafts of it.
    """
    return _Grounding(pointers or Pointers(marked), draft, final=final).run()


class _Grounding:
    def __init__(self, pointers: Pointers, draft: Draft, *, final: bool) -> None:
        self.marked = pointers.marked
        self.draft = draft
        self.final = final
        self.pointers = pointers
        self.out = Grounded()
        self.actor_ids: dict[str, str] = {}
        self.source_ids: dict[str, str] = {}

    def run(self) -> Grounded:
        out, draft = self.out, self.draft
        out.dates, failures = ground_dates(self.pointers, draft.dates)
        out.failures += failures
        self._actors(draft.actors)
        self._sources(draft.sources)
        sentence = partial(ground_sentence, self.pointers, out.actors)
        if draft.headline:
            out.headline = next(iter(self._each("headline", [draft.headline], sentence)), None)
        out.summary = self._each("summary", draft.summary, sentence)
        given = self._each("meetings", draft.meetings, self._meeting)
        meetings = told_once(given)
        for _ in range(len(given) - len(meetings)):
            self._issue("repeated", "draft.meetings", "the same meeting is there already")
        meetings.sort(key=lambda meeting: meeting.evidence[0].start)
        out.meetings = [m.model_copy(update={"id": f"m{n}"}) for n, m in enumerate(meetings, 1)]
        claims = self._each("claims", draft.claims, self._claim)
        claims.sort(key=lambda claim: claim.content[0].start)
        out.claims = [c.model_copy(update={"id": f"c{n}"}) for n, c in enumerate(claims, 1)]
        return out

    def _each(self, section: Section, items: list[Item], make: Callable[[Item], Made]) -> list[Made]:
        made: dict[str, Made] = {}
        for number, item in enumerate(items):
            try:
                one = make(item)
            except NotGrounded as reason:
                self.out.failures.append(Failure(section=section, item=number, code=reason.code, reason=str(reason)))
                continue
            if (key := one.model_dump_json()) in made:
                self._issue("repeated", f"draft.{section}[{number}]", "the same is there already")
            made.setdefault(key, one)
        return list(made.values())

    def _issue(self, code: str, path: str, message: str) -> None:
        self.out.issues.append(Issue(code=code, severity="warning", path=path, message=message))

    def _named(
        self, section: Section, items: list[DraftActor] | list[DraftSource]
    ) -> list[tuple[int, list[str], list[Span]]]:
        named = find_named(self.pointers, section, items)
        self.out.failures += named.failures
        self.out.issues += named.issues
        return named.found

    def _actors(self, items: list[DraftActor]) -> None:
        found = self._named("actors", items)
        self.actor_ids = _ids("a", [(items[number].name, *names) for number, names, _ in found])
        for order, (number, names, mentions) in enumerate(found, 1):
            item = items[number]
            roles: list[Span] = []
            for role in item.roles:
                try:
                    roles += self.pointers.resolve(role)
                except NotGrounded as reason:
                    self._issue(reason.code, f"actors[{order - 1}].roles", str(reason))
            affiliations = []
            for name in dict.fromkeys(item.affiliations):
                if name in self.actor_ids and self.actor_ids[name] != f"a{order}":
                    affiliations.append(self.actor_ids[name])
                elif name not in self.actor_ids:
                    self._issue("unknown-actor", f"actors[{order - 1}].affiliations", f"{name!r} is no actor")
            self.out.actors.append(
                Actor(
                    id=f"a{order}", name=names[0], aliases=names[1:], kind=item.kind, roles=roles,
                    affiliations=list(dict.fromkeys(affiliations)), mentions=mentions,
                )
            )  # fmt: skip

    def _sources(self, items: list[DraftSource]) -> None:
        found = self._named("sources", items)
        self.source_ids = _ids("s", [(items[number].name, *names) for number, names, _ in found])
        for order, (number, names, mentions) in enumerate(found, 1):
            item = items[number]
            self.out.sources.append(
                Source(
                    id=f"s{order}",
                    name=names[0],
                    aliases=names[1:],
                    kind=item.kind,
                    part=item.part,
                    mentions=mentions,
                )
            )

    def _actor(self, name: str | None, role: str) -> str | None:
        if name is None:
            return None
        if name not in self.actor_ids:
            raise NotGrounded("unknown-actor", f"the {role} {name!r} is not among the actors")
        return self.actor_ids[name]

    def _relays(self, names: list[str]) -> list[str]:
        for name in names:
            if name not in self.source_ids:
                raise NotGrounded("unknown-source", f"{name!r} is not among the sources")
        return list(dict.fromkeys(self.source_ids[name] for name in names))

    def _date(self, pointer: str | None) -> Date | None:
        return date_at(self.pointers, self.out.dates, pointer) if pointer is not None else None

    def _lesser(self, path: str, make: Callable[[Said], Leaf], said: Said, without: Leaf) -> Leaf:
        """A leaf that an item can do without: because it says nothing, or once nobody is left to ask."""
        if said is None or said == []:
            return without
        try:
            return make(said)
        except NotGrounded as reason:
            if not self.final:
                raise
            self._issue(reason.code, path, f"{reason}; the item is kept without it")
            return without

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
        date = self._lesser("meetings", self._date, item.date, None)
        date = None if date and date.value.endswith("_REF") else date  # a day that nobody can look up is none
        when = date.value if date else self._lesser("meetings", _day, item.when, None)
        return Meeting(
            id="", participants=participants, status=item.status, mode=item.mode,
            date=date.id if date else None, when=without_clock(when) if when else None,
            place=self._lesser("meetings", self._one, item.place, None),
            occasion=self._lesser("meetings", self._one, item.occasion, None),
            reported_by=self._lesser("meetings", self._relays, item.reported_by, []), evidence=evidence,
        )  # fmt: skip

    def _claim(self, item: DraftClaim) -> Claim:
        content = sorted(
            (span for pointer in item.content for span in self.pointers.resolve(pointer)),
            key=lambda span: span.start,
        )
        if not content:
            raise NotGrounded("no-content", "a claim must say what is claimed")
        date = self._lesser("claims", self._date, item.date, None)
        return Claim(
            id="", speaker=self._actor(item.speaker, "speaker"), source=self._one(item.source), cue=self._one(item.cue),
            content=content, form=self._form(content), via=self._lesser("claims", self._relays, item.via, []),
            addressee=self._lesser("claims", partial(self._actor, role="addressee"), item.addressee, None),
            date=date.id if date else None,
        )  # fmt: skip

    def _form(self, content: list[Span]) -> ClaimForm:
        """Direct where every piece stands within quotation marks, indirect where none does."""
        near = self.marked.quotations_near
        quoted = [any(q.start <= a.start and a.end <= q.end for q in near(a.start, a.end)) for a in content]
        return "direct" if all(quoted) else "mixed" if any(quoted) else "indirect"


def _ids(letter: str, forms: list[tuple[str, ...]]) -> dict[str, str]:
    """Whom each form means: whoever has it for a name, before whoever has it for a short one; the first of several."""
    ids: dict[str, str] = {}
    for chosen in (slice(0, 2), slice(2, None)):
        for order, names in enumerate(forms, 1):
            for name in names[chosen]:
                ids.setdefault(name, f"{letter}{order}")
    return ids


def _day(when: str | None) -> str | None:
    """A TIMEX3 value of a day or a time, if it is one."""
    if when is not None:
        checked("TIME" if "T" in when and not when.endswith("_REF") else "DATE", when)
    return when
