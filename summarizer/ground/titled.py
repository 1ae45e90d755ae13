"""From a record of a text with its title above it to one of the text alone.

The title helps to understand the text and may have the full name of somebody, but is no part of it, and nothing can
point there: what stands in it alone leaves the record. Who, what claims, meetings and sentences are lost so is listed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from summarizer.record import Actor, Claim, Date, Issue, Meeting, Sentence, Source, Span, Summary

Item = TypeVar("Item", Actor, Claim, Date, Meeting, Source)
Named = TypeVar("Named", Actor, Source)
Kept = TypeVar("Kept")
_PATH = re.compile(r"(actors|meetings|claims|dates|sources|summary)\[(\d+)\]")


def without_title(record: Summary, above: int) -> Summary:
    """The record with all offsets ``above`` characters less, and without what lies before the text."""
    actors = [_named(actor, above) for actor in record.actors]
    sources = [_named(source, above) for source in record.sources]
    dates = [_date(date, above) for date in record.dates]
    people, relays, days = _ids("a", actors), _ids("s", sources), _ids("d", dates)
    claims = [_claim(claim, above, people, relays, days) for claim in record.claims]
    meetings = [_meeting(meeting, above, people, relays, days) for meeting in record.meetings]
    summary = [_sentence(sentence, above) for sentence in record.summary]
    kept: dict[str, Sequence[object]] = {
        "actors": actors, "sources": sources, "dates": dates, "claims": claims, "meetings": meetings, "summary": summary,
    }  # fmt: skip
    told = [sentence for sentence in summary if sentence]
    headline = _sentence(record.headline, above) if record.headline else None
    lost = [
        *(f"{actor.name!r} is named in the title alone" for actor in _gone(record.actors, actors)),
        *(f"{source.name!r} is named in the title alone" for source in _gone(record.sources, sources)),
        *(f"a meeting that the title alone tells whole: {item.evidence[0].text[:80]}" for item in _gone(record.meetings, meetings)),
        *(f"a claim of the title alone: {item.content[0].text[:80]}" for item in _gone(record.claims, claims)),
        *(f"a sentence that the title bears out: {item.text[:80]}" for item in _gone(record.summary, summary)),
    ]  # fmt: skip
    return record.model_copy(
        update={
            "headline": headline or next(iter(told), None),
            "summary": told,
            "actors": [
                actor.model_copy(
                    update={
                        "id": people[old.id],
                        "affiliations": [people[id] for id in actor.affiliations if id in people],
                    }
                )
                for old, actor in zip(record.actors, actors, strict=True)
                if actor
            ],
            "sources": _numbered("s", sources),
            "dates": _numbered("d", dates),
            "claims": _numbered("c", claims),
            "meetings": _numbered("m", meetings),
            "issues": [
                *_moved(record.issues, kept),
                *(Issue(code="title-only", severity="info", path="article.title", message=message) for message in lost),
            ],
        }
    )


def _gone(before: Sequence[Kept], after: Sequence[Kept | None]) -> list[Kept]:
    return [old for old, new in zip(before, after, strict=True) if new is None]


def _span(span: Span | None, above: int) -> Span | None:
    if span is None or span.start < above:
        return None
    return Span(start=span.start - above, end=span.end - above, text=span.text)


def _spans(spans: Iterable[Span], above: int) -> list[Span]:
    return [moved for span in spans if (moved := _span(span, above))]


def _sentence(sentence: Sentence, above: int) -> Sentence | None:
    """A sentence that the text alone bears out, or None."""
    evidence = _spans(sentence.evidence, above)
    return Sentence(text=sentence.text, evidence=evidence) if len(evidence) == len(sentence.evidence) else None


def _named(item: Named, above: int) -> Named | None:
    """Somebody whom the text names, by its forms and by a fuller name in the title; None where it names him nowhere.

    A publisher may stand nowhere.
    """
    mentions = _spans(item.mentions, above)
    told = {" ".join(span.text.split()): span.text for span in mentions}
    forms = [told[form] for form in (item.name, *item.aliases) if form in told] or list(told.values())
    publisher = isinstance(item, Source) and item.part == "publisher"
    if not forms and item.mentions and not publisher:
        return None
    update: dict[str, object] = {"mentions": mentions}
    if forms:
        whole = item.name in told or (isinstance(item, Actor) and item.kind != "country")
        name = told.get(item.name, item.name) if whole else max(forms, key=len)
        update |= {"name": name, "aliases": [form for form in dict.fromkeys(forms) if form != name]}
    elif item.mentions:
        update["aliases"] = []
    if isinstance(item, Actor):
        update["roles"] = _spans(item.roles, above)
    return item.model_copy(update=update)


def _date(date: Date, above: int) -> Date | None:
    span = _span(date.span, above)
    return date.model_copy(update={"span": span}) if span else None


def _claim(
    claim: Claim, above: int, people: Mapping[str, str], relays: Mapping[str, str], days: Mapping[str, str]
) -> Claim | None:
    content = _spans(claim.content, above)
    if not content:
        return None
    return claim.model_copy(
        update={
            "content": content,
            "speaker": people.get(claim.speaker or ""),
            "source": _span(claim.source, above),
            "cue": _span(claim.cue, above),
            "via": [relays[id] for id in claim.via if id in relays],
            "addressee": people.get(claim.addressee or ""),
            "date": days.get(claim.date or ""),
        }
    )


def _meeting(
    meeting: Meeting, above: int, people: Mapping[str, str], relays: Mapping[str, str], days: Mapping[str, str]
) -> Meeting | None:
    evidence = _spans(meeting.evidence, above)
    participants = [people[id] for id in meeting.participants if id in people]
    if not evidence or len(participants) < 2:
        return None
    return meeting.model_copy(
        update={
            "participants": participants,
            "evidence": evidence,
            "place": _span(meeting.place, above),
            "occasion": _span(meeting.occasion, above),
            "reported_by": [relays[id] for id in meeting.reported_by if id in relays],
            "date": days.get(meeting.date or ""),
        }
    )


def _ids(letter: str, items: Sequence[Actor | Source | Date | None]) -> dict[str, str]:
    """The new id of each that is kept, by its old one."""
    kept = [item.id for item in items if item]
    return {id: f"{letter}{number}" for number, id in enumerate(kept, 1)}


def _numbered(letter: str, items: Sequence[Item | None]) -> list[Item]:
    kept = [item for item in items if item]
    return [item.model_copy(update={"id": f"{letter}{number}"}) for number, item in enumerate(kept, 1)]


def _moved(issues: Sequence[Issue], kept: Mapping[str, Sequence[object]]) -> list[Issue]:
    """The issues, each with the number that its item has now; one about an item that is gone says only its section."""
    moved: list[Issue] = []
    for issue in issues:
        match = _PATH.match(issue.path)
        if match and int(match[2]) < len(kept[match[1]]):
            number = int(match[2])
            there = kept[match[1]][number] is not None
            new = sum(item is not None for item in kept[match[1]][:number])
            path = f"{match[1]}[{new}]{issue.path[match.end() :]}" if there else match[1]
            moved.append(issue.model_copy(update={"path": path}))
        else:
            moved.append(issue)
    return moved
