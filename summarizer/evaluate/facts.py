"""What a gold and a predicted item say, field by field, in words that can be read side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from summarizer.evaluate.actors import affiliations
from summarizer.evaluate.claims import content, contents, right_speaker
from summarizer.evaluate.context import Context
from summarizer.evaluate.gold import GoldActor, GoldClaim, GoldDate, GoldMeeting, GoldSource
from summarizer.evaluate.locate import Offsets, locate_contents, locate_dates, occurrences
from summarizer.evaluate.match import Match, shared
from summarizer.evaluate.meetings import day
from summarizer.evaluate.names import alike
from summarizer.record import Actor, Claim, Date, Meeting, Sentence, Source, Span, spans_of

Same = Callable[[str, str], bool]
Gold = GoldActor | GoldMeeting | GoldClaim | GoldDate | GoldSource


@dataclass(frozen=True, slots=True)
class Fact:
    """One field of an item on both sides; a side that has no item, or says nothing, is empty.

    ``right`` is the scorer's verdict on the field, None where it compares nothing.
    """

    name: str
    gold: str
    predicted: str
    right: bool | None


def facts(context: Context, match: Match) -> list[Fact]:
    """The fields of a match, in the order of the record; those that neither side gives are left out."""
    gold, answer = match.gold, match.predicted
    found: list[Fact] = []
    if isinstance(gold or answer, GoldActor | Actor):
        found = _actor(context, gold, answer)  # type: ignore[arg-type]  # both sides of a match are of one sort
    elif isinstance(gold or answer, GoldMeeting | Meeting):
        found = _meeting(context, gold, answer)  # type: ignore[arg-type]
    elif isinstance(gold or answer, GoldClaim | Claim):
        found = _claim(context, gold, answer)  # type: ignore[arg-type]
    elif isinstance(gold or answer, GoldDate | Date):
        found = _date(gold, answer, match)  # type: ignore[arg-type]
    elif isinstance(gold or answer, GoldSource | Source):
        found = _source(gold, answer)  # type: ignore[arg-type]
    return [fact for fact in found if fact.gold or fact.predicted]


def title(context: Context, item: BaseModel) -> str:
    """The item in a few words: a name, the parties, the content, or the words of the text."""
    if isinstance(item, GoldActor | Actor | GoldSource | Source):
        return item.name
    if isinstance(item, GoldMeeting):
        return " – ".join(item.participants)
    if isinstance(item, Meeting):
        return " – ".join(_names(context.summary.actors, item.participants))
    if isinstance(item, GoldClaim):
        return " … ".join(item.content)
    if isinstance(item, Claim):
        return " … ".join(span.text for span in item.content)
    if isinstance(item, Date):
        return item.span.text
    return item.text if isinstance(item, GoldDate | Sentence | Span) else ""


def places(context: Context, item: BaseModel) -> list[Offsets]:
    """Where the item stands in the text: its name forms, content, words or evidence, without what is lost."""
    text = context.gold.text
    if isinstance(item, GoldActor | GoldSource):
        return sorted({o for form in (item.name, *item.also) for o in occurrences(form, text)})
    if isinstance(item, GoldMeeting):
        return occurrences(item.place, text)[:1] if item.place else []
    if isinstance(item, GoldClaim):
        return [offsets for offsets in locate_contents(item, text)[0] if offsets]
    if isinstance(item, GoldDate):
        return [offsets for offsets in locate_dates(item, text)[:1] if offsets]
    spans = spans_of(item)
    if isinstance(item, Actor | Source):
        spans = item.mentions
    elif isinstance(item, Claim):
        spans = item.content
    return sorted({(span.start, span.end) for span in spans if context.holds(span)})


def _actor(context: Context, gold: GoldActor | None, answer: Actor | None) -> list[Fact]:
    roles = [span.text for span in answer.roles if context.holds(span)] if answer else []
    of = answer.affiliations if answer else []
    role = affiliation = None
    if gold and answer:
        role = _all_found([gold.role, *gold.accept.role], roles, alike)
        affiliation = _all_found(affiliations(context, gold), of, context.actors.same)
    return [
        *_also(gold, answer),
        _field("kind", gold, answer),
        Fact("role", _lists(gold, "role"), _list(roles), role),
        Fact("affiliation", _lists(gold, "affiliation"), _list(_names(context.summary.actors, of)), affiliation),
    ]


def _source(gold: GoldSource | None, answer: Source | None) -> list[Fact]:
    return [*_also(gold, answer), _field("kind", gold, answer), _field("part", gold, answer)]


def _also(gold: GoldActor | GoldSource | None, answer: Actor | Source | None) -> list[Fact]:
    name = Fact("name", gold.name if gold else "", answer.name if answer else "", None)
    also = Fact("also", _list(gold.also) if gold else "", _list(answer.aliases) if answer else "", None)
    return [name, also]


def _meeting(context: Context, gold: GoldMeeting | None, answer: Meeting | None) -> list[Fact]:
    when = day(context, answer) if answer else None
    place = answer.place.text if answer and answer.place else ""
    met = answer.participants if answer else []
    same = date = None
    if gold and answer:
        lists = [gold.participants, *gold.accept.participants]
        same = _same_list(lists, sorted(set(met)), context.actors.same)
        date = when in (gold.date, *gold.accept.date)
    return [
        Fact("participants", _lists(gold, "participants"), _list(_names(context.summary.actors, met)), same),
        Fact("date", _or(_accepted(gold, "date")), when or "", date),
        _field("status", gold, answer),
        _field("mode", gold, answer),
        Fact("place", _or(_accepted(gold, "place")), place, None),
    ]


def _claim(context: Context, gold: GoldClaim | None, answer: Claim | None) -> list[Fact]:
    speaker = answer.source.text if answer and answer.source else ""
    if answer and answer.speaker:
        speaker = _names(context.summary.actors, [answer.speaker])[0]
    via = answer.via if answer else []
    right: list[bool | None] = [None] * 3
    if gold and answer:
        right = [
            right_speaker(context, gold, answer),
            content(context, answer) in contents(context, gold),
            _same_list([gold.via, *gold.accept.via], via, context.sources.same),
        ]
    return [
        Fact("speaker", _or(_accepted(gold, "speaker")), speaker, right[0]),
        Fact("content", title(context, gold) if gold else "", title(context, answer) if answer else "", right[1]),
        _field("form", gold, answer),
        Fact("via", _lists(gold, "via"), _list(_names(context.summary.sources, via)), right[2]),
    ]


def _date(gold: GoldDate | None, answer: Date | None, match: Match) -> list[Fact]:
    same = match.similarity == 1 if gold and answer else None
    return [
        Fact("words", _or(_accepted(gold, "text")), answer.span.text if answer else "", same),
        _field("value", gold, answer),
        Fact("type", "", answer.type if answer and not gold else "", None),
    ]


def _field(name: str, gold: Gold | None, answer: BaseModel | None) -> Fact:
    """A field that has one value, under the same name on both sides."""
    accepted, given = _accepted(gold, name), getattr(answer, name) if answer else ""
    return Fact(name, _or(accepted), given, given in accepted if gold and answer else None)


def _accepted(gold: Gold | None, name: str) -> list[Any]:
    """The gold value of a field and those that are as right; nothing where there is no gold item."""
    return [getattr(gold, name), *getattr(gold.accept, name)] if gold else []


def _lists(gold: Gold | None, name: str) -> str:
    """The same of a field that holds a list, in words."""
    return _or(_list(one) or None for one in _accepted(gold, name))


def _all_found(accepted: Iterable[Sequence[str]], given: Sequence[str], same: Same) -> bool:
    return any(shared(wanted, given, same) == len(wanted) for wanted in accepted)


def _same_list(accepted: Iterable[Sequence[str]], given: Sequence[str], same: Same) -> bool:
    return any(shared(wanted, given, same) == len(wanted) == len(given) for wanted in accepted)


def _names(items: Iterable[Actor | Source], ids: Iterable[str]) -> list[str]:
    names = {item.id: item.name for item in items}
    return [names.get(id, id) for id in ids]


def _list(values: Iterable[str]) -> str:
    return "; ".join(values)


def _or(values: Iterable[str | None]) -> str:
    """The value, and those accepted besides it; nothing at all where no value is all there is."""
    words = list(dict.fromkeys(value or "none" for value in values))
    return "" if words == ["none"] else " or ".join(words)
