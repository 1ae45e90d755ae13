"""The pipeline: read, mark, draft, ground. Its logic does no I/O and is driven by two thin loops."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Generator, Sequence
from functools import cache, partial
from typing import Any

from summarizer.draft import Amendment, Draft, Engine, Failure, Question, Session
from summarizer.draft.form import Section
from summarizer.errors import ReplayError, SummarizerError
from summarizer.ground import Grounded, Grounder
from summarizer.ground.coverage import coverage_issues, find_gaps
from summarizer.ground.given import of_given
from summarizer.ground.settle import settle
from summarizer.ground.titled import without_title
from summarizer.mark import MarkedArticle
from summarizer.record import SCHEMA_VERSION, ArticleInfo, Issue, Provenance, Summary
from summarizer.unchecked import unchecked
from summarizer.versions import installed

Steps = Generator[Any, Any, Summary]
Rules = Callable[[MarkedArticle], Draft]
"""Makes a draft of the marks alone."""
_record, _info, _provenance = unchecked(Summary), unchecked(ArticleInfo), unchecked(Provenance)


def steps(marked: MarkedArticle, engine: Engine, pipeline: str, started: float, rules: Rules | None = None) -> Steps:
    """Draft, ground, ask once more for what failed or was left out, and report what stays wrong.

    Yields the engine's calls and is sent their replies. ``pipeline`` names the spaCy pipeline,
    ``started`` is a reading of ``time.perf_counter``. ``rules`` makes the draft that an engine which is
    ``checked`` is held against.
    """
    grounder = Grounder(marked)
    reference, by_rules = read_by_rules(marked, grounder, rules) if rules and engine.checked else (None, None)
    session = engine.open(marked, reference)
    drafted = yield from session.draft()
    draft, refused = drafted.draft, drafted.refused
    grounded = grounder.ground(draft)
    gaps = find_gaps(marked, grounded, by_rules) if by_rules is not None and draft is not reference else []
    questions: list[Question] = [*refused, *grounded.failures, *gaps]
    lost: list[Issue] = []
    given_up: list[Failure] = []
    silent = gaps
    attempts = 1
    if questions:
        try:
            amendments = yield from session.amend(draft, questions)
        except ReplayError:
            raise  # a recording that is not there is no endpoint that failed
        except SummarizerError as error:  # what the first draft got right is worth keeping
            session.issues.append(Issue(code="not-asked-again", severity="warning", path="draft", message=str(error)))
            amendments = []
        if amendments:
            attempts += 1
            denied = {amendment.question for amendment in amendments if not amendment.items}
            silent = [gap for number, gap in enumerate(gaps, len(questions) - len(gaps)) if number not in denied]
            draft, refused, given_up = amended(draft, questions, amendments)
            lost += [_lost(failure) for failure in given_up]
        if grounded.failures or draft != drafted.draft:
            grounded = grounder.ground(draft, final=True)
    lost += [_lost(failure) for failure in (*refused, *grounded.failures)]
    if by_rules is not None and draft is not reference:
        failed = (*refused, *given_up, *grounded.failures)
        wrong = [failure for failure in failed if failure.section not in ("headline", "summary")]
        lesser = [issue for issue in grounded.issues if issue.severity == "warning" and issue.code != "repeated"]
        grounded = settle(marked, grounded, by_rules, drafted.written, len(wrong) + len(lesser), silent)
    uncovered = coverage_issues(marked, grounded.claims, grounded.dates)
    issues = [*session.issues, *lost, *grounded.issues, *uncovered]
    return _summary(marked, grounded, issues, engine, session, pipeline, attempts, time.perf_counter() - started)


def read_by_rules(marked: MarkedArticle, grounder: Grounder, rules: Rules) -> tuple[Draft, Grounded]:
    """The rules' draft, which a model may be shown, and their record, which its answer is held against."""
    draft = rules(marked)
    return draft, grounder.ground(draft)


def drive(flow: Steps, engine: Engine) -> Summary:
    """Run a flow to its end, synchronously. A call that fails raises its error within the flow."""
    try:
        call = next(flow)
        while True:
            try:
                reply = engine.send(call)
            except Exception as error:
                call = flow.throw(error)
            else:
                call = flow.send(reply)
    except StopIteration as stop:
        summary: Summary = stop.value
        return summary


async def adrive(flow: Steps, engine: Engine) -> Summary:
    """Run a flow to its end, asynchronously. A call that fails raises its error within the flow.

    What the flow computes between two calls is done in a thread, so that the event loop goes on.
    """
    step: Callable[[], Any] = partial(next, flow)
    while True:
        call, summary = await asyncio.to_thread(_advance, step)
        if summary is not None:
            return summary
        try:
            step = partial(flow.send, await engine.asend(call))
        except Exception as error:
            step = partial(flow.throw, error)


def _advance(step: Callable[[], Any]) -> tuple[Any, Summary | None]:
    """The next call, or the result: a future cannot carry ``StopIteration``."""
    try:
        return step(), None
    except StopIteration as stop:
        return None, stop.value


def amended(
    draft: Draft, questions: Sequence[Question], amendments: Sequence[Amendment]
) -> tuple[Draft, list[Failure], list[Failure]]:
    """The draft with the amendments put in, the refused items that got no answer, and those that were given up.

    An item that was answered for makes way for its replacements. One that got no answer stays, for it may be
    good now: a claim is once its speaker is. So does one whose answer gives other things alone, such as the speaker.
    """
    answers = {amendment.question: amendment.items for amendment in amendments}
    beside = {
        number
        for number, items in answers.items()
        if isinstance(asked := questions[number], Failure)
        and asked.section in ("claims", "meetings")  # which need others
        and items
        and not any(_of(asked, made) for made, _ in items)
    }
    removed: set[tuple[str, int | None]] = set()
    refused: list[Failure] = []
    given_up: list[Failure] = []
    for number, question in enumerate(questions):
        if isinstance(question, Failure):
            if number in answers and number not in beside and question.item is not None:
                removed.add((question.section, question.item))
            if question.item is None and (number not in answers or number in beside):
                refused.append(question)
            if number in answers and not answers[number]:
                given_up.append(question)
    new: dict[str, list[Any]] = {}
    for number, items in answers.items():
        asked = questions[number]
        for section, item in items:
            if isinstance(asked, Failure) and section != asked.section and _of(asked, section):
                section = "headline"
            new.setdefault(section, []).append(item)
    fields: dict[str, Any] = {}
    for name in ("summary", "actors", "meetings", "claims", "dates", "sources"):
        kept = [item for place, item in enumerate(getattr(draft, name)) if (name, place) not in removed]
        fields[name] = kept + [item for item in new.get(name, []) if item not in kept]
    fields["headline"] = next(iter(new.get("headline", [])), None if ("headline", 0) in removed else draft.headline)
    return Draft(**fields), refused, given_up


def _of(asked: Failure, section: Section) -> bool:
    """Whether an item of this section can take the place of the one in question."""
    return section == asked.section or (section == "summary" and asked.section == "headline")


def _lost(failure: Failure) -> Issue:
    said = f" (said: {failure.said})" if failure.said else ""
    return Issue(code=failure.code, severity="error", path=failure.path, message=failure.reason + said)


def _summary(
    marked: MarkedArticle,
    grounded: Grounded,
    issues: list[Issue],
    engine: Engine,
    session: Session,
    pipeline: str,
    attempts: int,
    seconds: float,
) -> Summary:
    article = marked.given
    record = _record(
        schema_version=SCHEMA_VERSION,
        article=_info(
            id=article.id, title=article.title, outlet=article.outlet, published=article.published,
            place=article.place, language=article.language or "en", url=article.url,
            characters=len(article.text), sha256=article.sha256,
        ),
        headline=grounded.headline, summary=grounded.summary, actors=grounded.actors, meetings=grounded.meetings,
        claims=grounded.claims, dates=grounded.dates, sources=grounded.sources, issues=issues,
        provenance=_provenance(
            engine=engine.name, model=engine.model, prompt=engine.prompt, attempts=attempts,
            usage={**session.usage}, cost=session.cost, seconds=round(seconds, 3), versions={**_versions(pipeline)},
        ),
    )  # fmt: skip
    record = without_title(record, marked.offset) if marked.offset else record
    return of_given(record, marked.copy, article.text) if marked.copy else record


@cache
def _versions(pipeline: str) -> dict[str, str]:
    own, spacy = installed("structured-summarizer"), installed("spacy")
    return {"schema": SCHEMA_VERSION, "pipeline": pipeline, "summarizer": own, "spacy": spacy}
