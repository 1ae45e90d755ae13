"""A label written as a record, so that it can be scored as any record is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from summarizer.article import sha256_of
from summarizer.evaluate.gold import GoldActor, GoldArticle, GoldItem, GoldSource
from summarizer.evaluate.locate import Offsets, locate_dates, locate_pieces, occurrences
from summarizer.evaluate.names import gold_forms, normalise
from summarizer.record import Actor, ArticleInfo, Claim, Date, Meeting, Provenance, Source, Span, Summary


def summary_of_label(gold: GoldArticle, *, optional: bool = True) -> Summary:
    """The record that says what the label says, with its optional items or without them.

    Ids count the label's items: ``a2`` is ``actors[1]``. Optional actors and sources are there in any
    case where something refers to them. Left out is what a record cannot say: an affiliation in words
    that are no actor, a carrier that is no source.
    """
    label, text = gold.label, gold.text

    def wanted(items: Iterable[GoldItem]) -> list[bool]:
        return [optional or not item.optional for item in items]

    claims = [claim for claim, kept in zip(label.claims, wanted(label.claims), strict=True) if kept]
    named = [name for actor in label.actors for name in actor.affiliation]
    named += [name for meeting in label.meetings for name in meeting.participants]
    named += [claim.speaker for claim in claims if claim.speaker]
    actors = _Names.of("a", label.actors, wanted(label.actors), named)
    sources = _Names.of("s", label.sources, wanted(label.sources), [name for claim in claims for name in claim.via])

    def span(words: str) -> list[Span]:
        return _spans(text, occurrences(words, text)[:1])

    def forms(item: GoldActor | GoldSource) -> list[Span]:
        return [found for form in (item.name, *item.also) for found in span(form)]

    return Summary(
        article=ArticleInfo(
            id=gold.id, title=None, outlet=label.article.outlet, published=label.article.published,
            place=label.article.place, language="en", url=None, characters=len(text),
            sha256=sha256_of(text),
        ),
        headline=None,
        summary=[],
        actors=[
            Actor(
                id=id, name=actor.name, aliases=actor.also, kind=actor.kind,
                roles=[found for role in actor.role for found in span(role)],
                affiliations=actors.ids(actor.affiliation), mentions=forms(actor),
            )
            for id, actor in zip(actors.all, label.actors, strict=True) if id
        ],
        meetings=[
            Meeting(
                id=f"m{number}", participants=actors.ids(meeting.participants), status=meeting.status,
                mode=meeting.mode, date=None, when=meeting.date,
                place=next(iter(span(meeting.place)), None) if meeting.place else None, occasion=None,
                reported_by=[], evidence=[found for name in meeting.participants for found in span(name)],
            )
            for number, meeting in enumerate(label.meetings, 1) if optional or not meeting.optional
        ],
        claims=[
            Claim(
                id=f"c{number}", speaker=next(iter(actors.ids([claim.speaker or ""])), None),
                source=next(iter(span(claim.speaker)), None) if claim.speaker else None, cue=None,
                content=_spans(text, locate_pieces(claim.content, text, claim.nth)), form=claim.form,
                via=sources.ids(claim.via), addressee=None, date=None,
            )
            for number, claim in enumerate(label.claims, 1) if optional or not claim.optional
        ],
        dates=[
            Date(id=f"d{number}", span=found, type="TIME" if "T" in date.value else "DATE", value=date.value,
                 begin=None, end=None)
            for number, date in enumerate(label.dates, 1) if optional or not date.optional
            for found in _spans(text, locate_dates(date, text)[:1])
        ],
        sources=[
            Source(id=id, name=source.name, aliases=source.also, kind=source.kind, part=source.part,
                   mentions=forms(source))
            for id, source in zip(sources.all, label.sources, strict=True) if id
        ],
        issues=[],
        provenance=Provenance(
            engine="hand", model=None, prompt=None, attempts=0, usage={}, cost=None, seconds=0.0, versions={}
        ),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Names:
    """The ids of actors or of sources by their names; ``all`` is in the label's order, None for what is left out."""

    all: Sequence[str | None]
    forms: Sequence[frozenset[str]]
    full: Sequence[str]

    @classmethod
    def of(
        cls, letter: str, items: Sequence[GoldActor] | Sequence[GoldSource], kept: Sequence[bool], named: Iterable[str]
    ) -> _Names:
        every = cls(
            [f"{letter}{number}" for number in range(1, len(items) + 1)],
            [gold_forms(item) for item in items],
            [normalise(item.name) for item in items],
        )
        needed = set(every.ids(named))
        ids = [id if keep or id in needed else None for id, keep in zip(every.all, kept, strict=True)]
        return cls(ids, every.forms, every.full)

    def ids(self, names: Iterable[str]) -> list[str]:
        """Whom the names stand for: by the full name, else by any form; each once."""
        found = (self._id(normalise(name)) for name in names)
        return list(dict.fromkeys(id for id in found if id))

    def _id(self, name: str) -> str | None:
        if name in self.full:
            return self.all[self.full.index(name)]
        return next((id for id, forms in zip(self.all, self.forms, strict=True) if name in forms), None)


def _spans(text: str, offsets: Iterable[Offsets | None]) -> list[Span]:
    return [Span(start=o[0], end=o[1], text=text[o[0] : o[1]]) for o in offsets if o]
