"""A draft written as the answer that a model would give: pointing at marks, in as few words as settle it.

The rules' draft is shown to a model in this form, and gold labels are measured in it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from pydantic import BaseModel

from summarizer.draft.form import Draft, DraftActor, DraftClaim, DraftMeeting, DraftSentence, DraftSource
from summarizer.draft.prompted.answer import (
    ActorKinded,
    ActorOf,
    ActorPlaced,
    ActorRole,
    Answer,
    CitedSource,
    Claim,
    Dated,
    NamedMeeting,
    NewActor,
    NewSource,
    ShortClaim,
    Told,
)
from summarizer.draft.prompted.known import fold
from summarizer.draft.prompted.layout import safe
from summarizer.mark import MarkedArticle, SentenceMark
from summarizer.unchecked import unchecked

_named_meeting, _whole_claim, _short_claim = unchecked(NamedMeeting), unchecked(Claim), unchecked(ShortClaim)
_SPAN = re.compile(r"(\d+)-(\d+)")
Said = TypeVar("Said", bound=BaseModel)
_SHORT = 7
"""Words from which on an elision is worth its risk."""


def answer_of(marked: MarkedArticle, draft: Draft, reference: Draft, *, hint: bool = True) -> Answer:
    """The answer that says what ``draft`` says; what the ``reference`` has alike is a mere name or number.

    Without a ``hint``, the model has not seen the numbers of the reference's claims and meetings.
    """
    marks = Marks(marked)
    known_actors = {actor.name: actor for actor in reference.actors}
    forms = {fold(form) for actor in reference.actors for form in (actor.name, *actor.also)}
    known_sources = {source.name: (source.kind, source.part) for source in reference.sources}
    short = _short_names(reference, draft.actors)
    sentences = [draft.headline, *draft.summary] if draft.headline else draft.summary
    read = reading_of(marked, reference) if hint else Reading([], [])
    return Answer(
        actors=[_actor(marks, actor, known_actors.get(actor.name), forms) for actor in draft.actors],
        sources=[_source(source, known_sources.get(source.name)) for source in draft.sources],
        meetings=_numbered("m", [_meeting(marks, m, short) for m in draft.meetings], read.meetings),
        claims=[_claim_or_number(marks, claim, short, read, reference) for claim in draft.claims],
        dates=[Dated(at=marks.shown(date.at), value=date.value or "") for date in draft.dates],
        gist=[_told(marks, sentence) for sentence in sentences],
    )


@dataclass(frozen=True)
class Reading:
    """The meetings and claims of a draft, in the form of an answer and in the draft's order."""

    meetings: list[NamedMeeting]
    claims: list[ShortClaim | Claim]


def reading_of(marked: MarkedArticle, reference: Draft) -> Reading:
    """What is shown to a model as the rules' reading."""
    marks, short = Marks(marked), _short_names(reference)
    return Reading(
        [_meeting(marks, meeting, short) for meeting in reference.meetings],
        [_claim(marks, claim, short) for claim in reference.claims],
    )


def _numbered(letter: str, items: Sequence[Said], read: Sequence[Said]) -> list[str | Said]:
    """Items by the number that they have in the reading, where they are in it."""
    return [f"{letter}{read.index(item) + 1}" if item in read else item for item in items]


def _claim_or_number(
    marks: Marks, claim: DraftClaim, short: dict[str, str], read: Reading, reference: Draft
) -> str | ShortClaim | Claim:
    """As :func:`_numbered`; a speaker in mere words is another than an actor of that name."""
    said = _claim(marks, claim, short)
    for number, (one, other) in enumerate(zip(read.claims, reference.claims, strict=False), 1):
        if one == said and (other.speaker is None) == (claim.speaker is None):
            return f"c{number}"
    return said


def _short_names(reference: Draft, others: Sequence[DraftActor] = ()) -> dict[str, str]:
    """The shortest form of each actor's name that is nobody else's and that the marks know to be his, if he has several."""
    owners: dict[str, str] = {}
    for actor in (*reference.actors, *others):
        for form in (actor.name, *actor.also):
            if owners.setdefault(form, actor.name) != actor.name:
                owners[form] = ""
    return {
        actor.name: min(
            [form for form in (actor.name, *actor.also) if owners[form] == actor.name], key=len, default=actor.name
        )
        for actor in reference.actors
        if actor.also
    }


def _actor(
    marks: Marks, actor: DraftActor, known: DraftActor | None, forms: set[str]
) -> str | ActorOf | ActorRole | ActorKinded | ActorPlaced | NewActor:
    roles = {marks.words(pointer) for pointer in actor.roles}
    shown = [marks.shown(role) for role in actor.roles]
    same_kind = known is not None and known.kind == actor.kind
    same_roles = {marks.words(pointer) for pointer in (known.roles if known else ())} == roles
    same_groups = sorted(known.affiliations if known else ()) == sorted(actor.affiliations)
    somebody_elses = known is None and fold(actor.name) in forms
    if same_roles and same_groups and not somebody_elses:
        return actor.name if same_kind else ActorKinded(name=actor.name, kind=actor.kind)
    if same_kind and same_roles:
        return ActorOf(name=actor.name, of=actor.affiliations)
    if same_kind and same_groups:
        return ActorRole(name=actor.name, role=shown)
    if same_kind:
        return ActorPlaced(name=actor.name, role=shown, of=actor.affiliations)
    return NewActor(name=actor.name, kind=actor.kind, role=shown, of=actor.affiliations)


def _source(source: DraftSource, known: tuple[str, str] | None) -> str | CitedSource | NewSource:
    if known == (source.kind, source.part):
        return source.name
    if source.part == "cited":
        return CitedSource(name=source.name, kind=source.kind)
    return NewSource(name=source.name, kind=source.kind, part=source.part)


def _meeting(marks: Marks, meeting: DraftMeeting, short: dict[str, str]) -> NamedMeeting:
    return _named_meeting(
        who=[short.get(name, name) for name in meeting.participants],
        at=list(dict.fromkeys(marks.shown(pointer).partition(":")[0] for pointer in meeting.evidence)),
        when=meeting.date or meeting.when or "",
        where=marks.shown(meeting.place) if meeting.place else "",
        status=meeting.status,
        mode=meeting.mode,
    )


def _claim(marks: Marks, claim: DraftClaim, short: dict[str, str]) -> ShortClaim | Claim:
    by = short.get(claim.speaker, claim.speaker) if claim.speaker else ""
    by = by or (marks.words(claim.source) if claim.source else "")
    say: list[str] = []
    for pointer in claim.content:
        say += marks.all_shown(pointer)
    say = list(dict.fromkeys(say))
    return _whole_claim(by=by, say=say, via=[*claim.via]) if claim.via else _short_claim(by=by, say=say)


def _told(marks: Marks, sentence: DraftSentence) -> Told:
    at = list(dict.fromkeys(marks.shown(pointer).partition(":")[0] for pointer in sentence.evidence))
    return Told(text=safe(sentence.text or " ".join(marks.words(pointer) for pointer in sentence.evidence)), at=at)


class Marks:
    """Says of offsets how they are pointed at: ``q3``, ``d2``, ``s4``, ``s4: words``, ``s4: first … last``."""

    def __init__(self, marked: MarkedArticle) -> None:
        self._marked = marked
        self._marks = {span: mark for mark, span in marked.spans.items() if mark[0] != "q"}
        self._marks |= {piece: q.id for q in marked.quotations for piece in q.pieces}

    def all_shown(self, pointer: str) -> list[str]:
        """A pointer of offsets as pointers that a reader can follow, one a sentence; another as it is."""
        match = _SPAN.fullmatch(pointer)
        return self._pointers(int(match.group(1)), int(match.group(2))) if match else [pointer]

    def shown(self, pointer: str) -> str:
        """The first of :meth:`all_shown`."""
        return next(iter(self.all_shown(pointer)), pointer)

    def words(self, pointer: str) -> str:
        """The words behind a pointer."""
        match = _SPAN.fullmatch(pointer)
        start, end = (int(match.group(1)), int(match.group(2))) if match else self._marked.spans.get(pointer, (0, 0))
        return " ".join(self._marked.article.text[start:end].split())

    def _pointers(self, start: int, end: int) -> list[str]:
        if mark := self._marks.get((start, end)):
            return [mark]
        marked = self._marked
        found: list[str] = []
        for sentence in marked.sentences[marked.sentence_at(start) :]:
            if sentence.start >= end:
                break
            first, last = max(start, sentence.start), min(end, sentence.end)
            if words := marked.article.text[first:last].split():
                found.append(f"{sentence.id}: {self._elided(words, first, last, sentence)}")
        return found

    def _elided(self, words: list[str], start: int, end: int, sentence: SentenceMark) -> str:
        """The words, or the first and last of many, as few as settle where they stand."""
        if len(words) < _SHORT:
            return " ".join(words)
        text = self._marked.article.text
        said = text[start:end]
        ahead = 2
        while ahead < len(words) - 4 and text.find(_first(said, ahead), sentence.start, sentence.end) != start:
            ahead += 1
        first = " ".join(words[:ahead])
        for behind in range(2, len(words) - ahead - 1):
            last = said[len(said.rsplit(None, behind)[0]) :].lstrip()
            if text.find(last, start + len(first), sentence.end) == end - len(last):
                return f"{first} … {' '.join(words[-behind:])}"
        return " ".join(words)


def _first(said: str, count: int) -> str:
    """As many words of a text of more, as they stand there."""
    return said[: -len(said.split(None, count)[count])].rstrip()
