"""What a gold and a predicted item say, field by field, in words that can be read side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from pydantic import BaseModel

from summarizer.evaluate.claims import right_speaker
from summarizer.evaluate.context import Context
from summarizer.evaluate.gold import GoldActor, GoldClaim, GoldDate, GoldMeeting, GoldSource
from summarizer.evaluate.grounding import evidence
from summarizer.evaluate.locate import Offsets, locate_contents, locate_dates, occurrences
from summarizer.evaluate.match import Match, shared
from summarizer.evaluate.names import alike
from summarizer.record import Actor, Claim, Date, Meeting, Sentence, Source, Span

Same = Callable[[str, str], bool]


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
        return " – ".join(_names(context, item.participants))
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
    spans = evidence(item)
    if isinstance(item, Actor | Source):
        spans = item.mentions
    elif isinstance(item, Claim):
        spans = item.content
    elif isinstance(item, Span):
        spans = [item]
    return sorted({(span.start, span.end) for span in spans if context.holds(span)})


def _actor(context: Context, gold: GoldActor | None, answer: Actor | None) -> list[Fact]:
    roles = [span.text for span in answer.roles if context.holds(span)] if answer else []
    right: list[bool | None] = [None] * 3
    if gold and answer:
        affiliations = [
            [name for name in names if context.actors.gold(name)]
            for names in (gold.affiliation, *gold.accept.affiliation)
        ]
        right = [
            answer.kind in (gold.kind, *gold.accept.kind),
            _all_found([gold.role, *gold.accept.role], roles, alike),
            _all_found(affiliations, answer.affiliations, context.actors.same),
        ]
    return [
        *_also(gold, answer),
        Fact("kind", _or([gold.kind, *gold.accept.kind]) if gold else "", answer.kind if answer else "", right[0]),
        Fact("role", _or_lists(gold.role, gold.accept.role) if gold else "", _list(roles), right[1]),
        Fact(
            "affiliation",
            _or_lists(gold.affiliation, gold.accept.affiliation) if gold else "",
            _list(_names(context, answer.affiliations)) if answer else "",
            right[2],
        ),
    ]


def _source(gold: GoldSource | None, answer: Source | None) -> list[Fact]:
    kind = answer.kind in (gold.kind, *gold.accept.kind) if gold and answer else None
    part = answer.part in (gold.part, *gold.accept.part) if gold and answer else None
    return [
        *_also(gold, answer),
        Fact("kind", _or([gold.kind, *gold.accept.kind]) if gold else "", answer.kind if answer else "", kind),
        Fact("part", _or([gold.part, *gold.accept.part]) if gold else "", answer.part if answer else "", part),
    ]


def _also(gold: GoldActor | GoldSource | None, answer: Actor | Source | None) -> list[Fact]:
    name = Fact("name", gold.name if gold else "", answer.name if answer else "", None)
    also = Fact("also", _list(gold.also) if gold else "", _list(answer.aliases) if answer else "", None)
    return [name, also]


def _meeting(context: Context, gold: GoldMeeting | None, answer: Meeting | None) -> list[Fact]:
    when = day(context, answer) if answer else None
    place = answer.place.text if answer and answer.place else ""
    right: list[bool | None] = [None] * 4
    if gold and answer:
        lists = [gold.participants, *gold.accept.participants]
        right = [
            _same_list(lists, sorted(set(answer.participants)), context.actors.same),
            when in (gold.date, *gold.accept.date),
            answer.status in (gold.status, *gold.accept.status),
            answer.mode in (gold.mode, *gold.accept.mode),
        ]
    return [
        Fact(
            "participants",
            _or_lists(gold.participants, gold.accept.participants) if gold else "",
            _list(_names(context, answer.participants)) if answer else "",
            right[0],
        ),
        Fact("date", _or([gold.date, *gold.accept.date]) if gold else "", when or "", right[1]),
        Fact("status", _or([gold.status, *gold.accept.status]) if gold else "", answer.status if answer else "",
             right[2]),
        Fact("mode", _or([gold.mode, *gold.accept.mode]) if gold else "", answer.mode if answer else "", right[3]),
        Fact("place", _or([gold.place, *gold.accept.place]) if gold else "", place, None),
    ]  # fmt: skip


def day(context: Context, meeting: Meeting) -> str | None:
    """The TIMEX3 value of a predicted meeting: its own, or that of the date it points at."""
    return meeting.when or next((d.value for d in context.summary.dates if d.id == meeting.date), None)


def _claim(context: Context, gold: GoldClaim | None, answer: Claim | None) -> list[Fact]:
    speaker = ""
    if answer:
        words = answer.source.text if answer.source else ""
        speaker = _names(context, [answer.speaker])[0] if answer.speaker else words
    right: list[bool | None] = [None] * 4
    if gold and answer:
        own = content(context, answer)
        right = [
            right_speaker(context, gold, answer),
            any(own == wanted for wanted in contents(context, gold)),
            answer.form in (gold.form, *gold.accept.form),
            _same_list([gold.via, *gold.accept.via], answer.via, context.sources.same),
        ]
    return [
        Fact("speaker", _or([gold.speaker, *gold.accept.speaker]) if gold else "", speaker, right[0]),
        Fact("content", title(context, gold) if gold else "", title(context, answer) if answer else "", right[1]),
        Fact("form", _or([gold.form, *gold.accept.form]) if gold else "", answer.form if answer else "", right[2]),
        Fact(
            "via",
            _or_lists(gold.via, gold.accept.via) if gold else "",
            _list(_source_names(context, answer.via)) if answer else "",
            right[3],
        ),
    ]


def contents(context: Context, claim: GoldClaim) -> list[frozenset[int]]:
    """The characters of words of the gold content and of each accepted one."""
    return [
        context.word_characters([piece for piece in pieces if piece])
        for pieces in locate_contents(claim, context.gold.text)
    ]


def content(context: Context, claim: Claim) -> frozenset[int]:
    """The characters of words of a predicted content."""
    return context.word_characters([(s.start, s.end) for s in claim.content if context.holds(s)])


def _date(gold: GoldDate | None, answer: Date | None, match: Match) -> list[Fact]:
    both = gold is not None and answer is not None
    value = answer.value in (gold.value, *gold.accept.value) if gold and answer else None
    return [
        Fact("words", _or([gold.text, *gold.accept.text]) if gold else "", answer.span.text if answer else "",
             match.similarity == 1 if both else None),
        Fact("value", _or([gold.value, *gold.accept.value]) if gold else "", answer.value if answer else "", value),
        Fact("type", "", answer.type if answer and not gold else "", None),
    ]  # fmt: skip


def _all_found(accepted: Iterable[Sequence[str]], given: Sequence[str], same: Same) -> bool:
    return any(shared(wanted, given, same) == len(wanted) for wanted in accepted)


def _same_list(accepted: Iterable[Sequence[str]], given: Sequence[str], same: Same) -> bool:
    return any(shared(wanted, given, same) == len(wanted) == len(given) for wanted in accepted)


def _names(context: Context, ids: Iterable[str]) -> list[str]:
    names = {actor.id: actor.name for actor in context.summary.actors}
    return [names.get(id, id) for id in ids]


def _source_names(context: Context, ids: Iterable[str]) -> list[str]:
    names = {source.id: source.name for source in context.summary.sources}
    return [names.get(id, id) for id in ids]


def _list(values: Iterable[str]) -> str:
    return "; ".join(values)


def _or(values: Iterable[str | None]) -> str:
    """The value, and those accepted besides it; nothing at all where no value is all there is."""
    words = list(dict.fromkeys(value or "none" for value in values))
    return "" if words == ["none"] else " or ".join(words)


def _or_lists(values: Sequence[str], accepted: Iterable[Sequence[str]]) -> str:
    return _or(_list(one) or None for one in (values, *accepted))
