"""An engine that answers from a script, and a story to fill the form for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from summarizer.draft import Amendment, Draft, Drafted, Failure, Flow, Question
from summarizer.draft.form import DraftActor, DraftClaim, DraftMeeting, DraftSentence, DraftSource, Item, Section
from summarizer.errors import SummarizerError
from summarizer.mark import MarkedArticle
from summarizer.record import Issue

STORY = (
    "VELMARK, May 14 (Coast Wire) -- President Ilse Varga of Norwell received Tomas Renko in the old customs house "
    "on Monday.\n\n"
    "“We won’t wait for a seventh summer,” Varga told Renko, according to the Norwell Gazette. Renko said the 12 piers "
    "would be mended in October.\n\n"
    "The levy rose 5.3% to 1,500 crowns on October 9, 2023."
)


def good() -> Draft:
    """A draft of the story in which everything stands in the text; not in the order of the text."""
    return Draft(
        headline=DraftSentence(text="Varga received Renko on Monday", evidence=["s2"]),
        summary=[DraftSentence(evidence=["s2"]), DraftSentence(text="Renko said 12 piers would be mended.", evidence=["s4"])],
        actors=[
            DraftActor(name="Norwell", kind="country"),
            DraftActor(name="Tomas Renko", also=["Renko"], kind="person"),
            DraftActor(
                name="Ilse Varga", also=["Varga"], kind="person", roles=["s2: President"], affiliations=["Norwell"]
            ),
        ],
        meetings=[
            DraftMeeting(participants=["Ilse Varga", "Tomas Renko"], status="held", mode="in_person", date="d2",
                         place="s2: the old customs house", evidence=["s2"]),
        ],
        claims=[
            DraftClaim(speaker="Tomas Renko", cue="s4: said", content=["s4: the 12 piers would be mended in October"], date=None),
            DraftClaim(speaker="Ilse Varga", source="s3: Varga", cue="s3: told", content=["q1"], via=["Norwell Gazette"], addressee="Tomas Renko"),
        ],
        sources=[
            DraftSource(name="Norwell Gazette", kind="newspaper", part="cited"),
            DraftSource(name="Coast Wire", kind="news_agency", part="publisher"),
        ],
    )  # fmt: skip


Answers = Callable[[Sequence[Question]], list[Amendment]]


@dataclass
class ScriptedEngine:
    """Gives ``first``, and asked again what ``answer`` says; every call and every question is noted.

    A draft takes two calls and a repair one a question, so that the drivers have something to carry out.
    """

    first: Draft
    answer: Answers = lambda questions: []
    breaks: SummarizerError | None = None
    refused: list[Failure] = field(default_factory=list)
    name: str = "scripted"
    model: str | None = "script"
    prompt: str | None = "draft.v1"
    checked: bool = False
    parallel: int = 1
    sent: list[Any] = field(default_factory=list)
    asked: list[list[Question]] = field(default_factory=list)
    closed: int = 0

    def open(self, marked: MarkedArticle, reference: Draft | None) -> ScriptedSession:
        return ScriptedSession(self, marked)

    def draft(self, marked: MarkedArticle) -> Flow[Drafted]:
        replies = []
        for number in (1, 2):
            replies.append((yield ("draft", number, marked.article.id)))
        assert replies == [("reply", ("draft", number, marked.article.id)) for number in (1, 2)]
        return Drafted(draft=self.first, refused=self.refused)

    def amend(self, marked: MarkedArticle, draft: Draft, questions: Sequence[Question]) -> Flow[list[Amendment]]:
        self.asked.append(list(questions))
        for number, _ in enumerate(questions):
            reply = yield ("again", number)
            assert reply == ("reply", ("again", number))
        return self.answer(questions)

    def send(self, call: Any) -> Any:
        self.sent.append(call)
        if self.breaks and call[0] == "again":
            raise self.breaks
        return ("reply", call)

    async def asend(self, call: Any) -> Any:
        await asyncio.sleep(0)
        return self.send(call)

    def close(self) -> None:
        self.closed += 1


class ScriptedSession:
    """One article of a scripted engine."""

    def __init__(self, engine: ScriptedEngine, marked: MarkedArticle) -> None:
        self.usage = {"requests": 2}
        self.cost: float | None = 0.5
        self.issues: list[Issue] = []
        self._engine, self._marked = engine, marked

    def draft(self) -> Flow[Drafted]:
        return self._engine.draft(self._marked)

    def amend(self, draft: Draft, questions: Sequence[Question]) -> Flow[list[Amendment]]:
        return self._engine.amend(self._marked, draft, questions)


def replaced(*items: tuple[Section, Item] | None) -> Answers:
    """Answers the questions in order, each with one item or with none."""
    made = [Amendment(question=n, items=[item] if item else []) for n, item in enumerate(items)]
    return lambda questions: made
