"""The second request: everything that failed and every mark that was left out, asked once, by number."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import cache

from pydantic import TypeAdapter, ValidationError

from summarizer.draft.form import Amendment, Draft, Failure, Gap, Item, Question, Section
from summarizer.draft.prompted.answer import (
    AmendedAnswer,
    Claim,
    Dated,
    NamedMeeting,
    NewSource,
    ReadActor,
    Told,
    strict_schema,
)
from summarizer.draft.prompted.decode import Decoder
from summarizer.draft.prompted.exchange import Reply, Request
from summarizer.draft.prompted.layout import Window, body, safe
from summarizer.draft.prompted.prompts import render
from summarizer.excerpt import excerpt
from summarizer.mark import MarkedArticle

AMENDED_SCHEMA = strict_schema(AmendedAnswer)
MOST = 40
"""Questions in one request; more are not asked, and what they are about is reported."""
_MARK = re.compile(r"\b([sqd]\d{1,6})\b")
_GAPS = {
    "quotation": "nobody is given as the speaker of {mark}, {words}. If it is a statement, give the claim.",
    "cue": "{mark} says {words}. If somebody makes a statement there, give the claim.",
    "speaker": "{mark} names {words} as a speaker, but no actor of that name is given. Give the actor.",
    "meeting": "{mark} may tell of a meeting that is not given: {words}. If it is one of its own, give the meeting.",
    "source": "{mark} may have a source that is not given: {words}. If it is one, give the source.",
}
_FORMS: dict[str, TypeAdapter[object]] = {
    "actors": TypeAdapter(ReadActor), "sources": TypeAdapter(NewSource), "meetings": TypeAdapter(NamedMeeting),
    "claims": TypeAdapter(Claim), "dates": TypeAdapter(Dated), "gist": TypeAdapter(Told),
}  # fmt: skip


def questions_request(
    marked: MarkedArticle, draft: Draft, questions: Sequence[Question], *, limit: int, deadline: float
) -> Request:
    """All questions in one request, with the sentences that they are about and those beside them."""
    asked = list(questions[:MOST])
    lines = [f"{number}. {_line(question, draft)}" for number, question in enumerate(asked)]
    day = marked.article.published
    content = render(
        "questions.v1",
        published=f"{day.isoformat()}, {day:%A}" if day else "",
        body=_excerpt(marked, draft, asked),
        actors=safe("; ".join(actor.name for actor in draft.actors)),
        sources=safe("; ".join(source.name for source in draft.sources)),
        questions=lines,
    )
    return Request(
        article=marked.article.id,
        purpose="again",
        messages=[{"role": "system", "content": _system_message()}, {"role": "user", "content": content}],
        schema_name="amendments",
        schema=AMENDED_SCHEMA,
        limit=min(limit, 200 + 120 * len(asked)),
        deadline=deadline,
    )


@cache
def _system_message() -> str:
    return render("again.v1")


def amendments(reply: Reply, decoder: Decoder, questions: int) -> list[Amendment] | None:
    """The answers to the questions that got one; None where the reply holds none at all.

    Items that break the form are left out, so that they count as unanswered, and so is what the limit of tokens
    cut off.
    """
    loaded = reply.load(("answers",))
    answers = loaded.data.get("answers") if loaded.data else None
    if not isinstance(answers, list):
        return None
    found: dict[int, Amendment] = {}
    for answer in answers if loaded.exact or (loaded.whole and reply.finish != "length") else answers[:-1]:
        number = answer.get("question") if isinstance(answer, dict) else None
        if isinstance(number, int) and 0 <= number < min(questions, MOST) and number not in found:
            items = _items(answer, decoder)
            if items is not None:
                found[number] = Amendment(question=number, items=items)
    return list(found.values())


def _items(answer: dict[str, object], decoder: Decoder) -> list[tuple[Section, Item]] | None:
    """The items of one answer; None where any breaks the form."""
    items: list[object] = []
    for name, form in _FORMS.items():
        given = answer.get(name) or []
        try:
            items += [form.validate_python(said) for said in (given if isinstance(given, list) else [given])]
        except ValidationError:
            return None
    made: list[tuple[Section, Item]] = []
    known = {*decoder.actors, *decoder.sources}
    for item in items:
        if isinstance(item, ReadActor):
            if (actor := decoder.actor(item)) is None:
                return None  # of somebody unknown, and without a kind
            made.append(("actors", actor))
        elif isinstance(item, NewSource) and (source := decoder.source(item)):
            made.append(("sources", source))
        elif isinstance(item, NamedMeeting) and (meeting := decoder.meeting(item)):
            made.append(("meetings", meeting))
        elif isinstance(item, Claim) and (claim := decoder.claim(item)):
            made.append(("claims", claim))
        elif isinstance(item, Dated) and (date := decoder.date(item)):
            made.append(("dates", date))
        elif isinstance(item, Told):
            made.append(("summary", decoder.told(item)))
    # speakers, parties and carriers that the marks know and that were not given before
    made += [("actors", actor) for name, actor in decoder.actors.items() if name not in known]
    made += [("sources", source) for name, source in decoder.sources.items() if name not in known]
    return [item for number, item in enumerate(made) if item not in made[:number]]


def _line(question: Question, draft: Draft) -> str:
    if isinstance(question, Gap):
        return _GAPS[question.kind].format(mark=question.mark, words=safe(question.words))
    said = _said(question, draft)
    return f"{question.section}: {said} is wrong: {safe(question.reason)}. Give it right, or not at all."


def _said(failure: Failure, draft: Draft) -> str:
    if failure.item is None:
        return safe(failure.said)
    section = getattr(draft, failure.section)
    item = section[failure.item] if isinstance(section, list) else section
    given = {key: value for key, value in item.model_dump().items() if value not in (None, [], "")}
    return excerpt(safe(json.dumps(given, ensure_ascii=False)), 400)


def _excerpt(marked: MarkedArticle, draft: Draft, questions: Sequence[Question]) -> str:
    """The sentences that questions point at, with their neighbours; all of a short article."""
    count = len(marked.sentences)
    wanted: set[int] = set()
    for question in questions:
        words = question.mark if isinstance(question, Gap) else f"{_said(question, draft)} {question.reason}"
        for mark in _MARK.findall(words):
            if span := marked.spans.get(mark):
                here = marked.sentence_at(span[0])
                wanted |= {number for number in (here - 1, here, here + 1) if 0 <= number < count}
    if count <= 12 or not wanted:
        wanted |= set(range(min(count, 12)))
    parts: list[str] = []
    before = -1
    for number in sorted(wanted):
        if before >= 0 and number > before + 1:
            parts.append("[…]")
        parts.append(body(marked, Window(number, number + 1)))
        before = number
    return "\n".join(parts)
