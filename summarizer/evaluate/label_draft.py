"""A label as a draft: what a model that makes no mistake would fill in, for measuring the form itself."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.draft import Draft
from summarizer.draft.form import DraftActor, DraftClaim, DraftDate, DraftMeeting, DraftSource
from summarizer.evaluate.gold import GoldActor, GoldArticle, GoldClaim, GoldMeeting, GoldSource
from summarizer.evaluate.locate import Offsets, locate_dates, locate_pieces, occurrences
from summarizer.evaluate.names import gold_forms, normalise
from summarizer.mark import MarkedArticle
from summarizer.mark.dates import TimeExpression


def draft_of_label(gold: GoldArticle, marked: MarkedArticle) -> Draft:
    """The draft in offsets that says what the label says, optional items among it.

    Dates are what the marks lack or have otherwise, as a model is asked for them.
    """
    return _Labelled(gold, marked).draft()


class _Labelled:
    def __init__(self, gold: GoldArticle, marked: MarkedArticle) -> None:
        self._label, self._marked, self._text = gold.label, marked, gold.text

    def draft(self) -> Draft:
        return Draft(
            actors=[self._actor(actor) for actor in self._label.actors],
            sources=[DraftSource(name=s.name, also=s.also, kind=s.kind, part=s.part) for s in self._label.sources],
            meetings=[self._meeting(meeting) for meeting in self._label.meetings],
            claims=[self._claim(claim) for claim in self._label.claims],
            dates=self._dates(),
        )

    def _actor(self, actor: GoldActor) -> DraftActor:
        places = [occurrences(form, self._text) for form in (actor.name, *actor.also)]
        roles = [self._nearest(role, [o for found in places for o in found]) for role in actor.role]
        of = [name for affiliation in actor.affiliation if (name := self._name(affiliation, self._label.actors))]
        return DraftActor(
            name=actor.name, also=actor.also, kind=actor.kind, roles=[_at(role) for role in roles if role],
            affiliations=of,
        )  # fmt: skip

    def _meeting(self, meeting: GoldMeeting) -> DraftMeeting:
        dates = [
            number
            for number, date in enumerate(self._marked.dates, 1)
            if meeting.date and date.value.partition("T")[0] == meeting.date
        ]
        best = max(range(len(self._marked.sentences)), key=lambda number: self._told(meeting, number))
        place = next(iter(occurrences(meeting.place, self._text)), None) if meeting.place else None
        return DraftMeeting(
            participants=[self._name(name, self._label.actors) or name for name in meeting.participants],
            status=meeting.status,
            mode=meeting.mode,
            date=f"d{dates[0]}" if dates else None,
            when=None if dates else meeting.date,
            place=_at(place) if place else None,
            evidence=[self._marked.sentences[best].id],
        )

    def _told(self, meeting: GoldMeeting, number: int) -> int:
        """How many of the parties a sentence names."""
        sentence = self._marked.sentences[number]
        said = self._text[sentence.start : sentence.end]
        parties = [actor for name in meeting.participants for actor in self._label.actors if _meant(actor, {name})]
        return sum(any(form in said for form in (actor.name, *actor.also)) for actor in parties)

    def _claim(self, claim: GoldClaim) -> DraftClaim:
        content = [o for o in locate_pieces(claim.content, self._text, claim.nth) if o]
        actor = self._name(claim.speaker, self._label.actors) if claim.speaker else None
        words = self._nearest(claim.speaker, content) if claim.speaker and not actor else None
        return DraftClaim(
            speaker=actor,
            source=_at(words) if words else None,
            content=[_at(o) for o in content],
            via=[name for carrier in claim.via if (name := self._name(carrier, self._label.sources))],
        )

    def _dates(self) -> list[DraftDate]:
        marks = {(date.start, date.end): date for date in self._marked.dates}
        said: list[DraftDate] = []
        met: set[Offsets] = set()
        for date in self._label.dates:
            places = [o for o in locate_dates(date, self._text) if o]
            overlapping = [span for span in marks if any(span[0] < o[1] and o[0] < span[1] for o in places)]
            met |= set(overlapping)
            exact = len(overlapping) == 1 and overlapping[0] in places
            if date.optional and overlapping:
                continue
            if not exact or marks[overlapping[0]].value not in (date.value, *date.accept.value):
                said.append(
                    DraftDate(at=_at(places[0]), type="TIME" if "T" in date.value else "DATE", value=date.value)
                )
        for span, mark in marks.items():
            if span not in met and mark.type in ("DATE", "TIME"):
                said.append(DraftDate(at=self._mark(mark), type=mark.type, value=None))
        return said

    def _mark(self, date: TimeExpression) -> str:
        return f"d{self._marked.dates.index(date) + 1}"

    def _nearest(self, words: str, places: Sequence[Offsets]) -> Offsets | None:
        found = occurrences(words, self._text)
        return min(found, key=lambda o: min((abs(o[0] - p[0]) for p in places), default=o[0]), default=None)

    def _name(self, name: str, items: Sequence[GoldActor] | Sequence[GoldSource]) -> str | None:
        full = next((item.name for item in items if normalise(item.name) == normalise(name)), None)
        return full or next((item.name for item in items if _meant(item, {name})), None)


def _meant(item: GoldActor | GoldSource, names: set[str]) -> bool:
    return not gold_forms(item).isdisjoint(map(normalise, names))


def _at(span: Offsets) -> str:
    return f"{span[0]}-{span[1]}"
