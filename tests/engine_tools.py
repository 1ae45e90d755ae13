"""An engine that answers from a script, and a story to fill the form for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from summarizer.draft import Draft, Failure, Flow
from summarizer.draft.form import DraftActor, DraftClaim, DraftMeeting, DraftSentence, DraftSource
from summarizer.errors import SummarizerError
from summarizer.mark import MarkedArticle

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


@dataclass
class ScriptedEngine:
    """Gives ``first``, and asked again what ``answer`` says; every call and every question is noted.

    A draft takes two calls and a repair one a failed item, so that the drivers have something to carry out.
    """

    first: Draft
    answer: Callable[[Sequence[Failure]], Draft] = lambda failures: Draft()
    breaks: SummarizerError | None = None
    name: str = "scripted"
    model: str | None = "script"
    prompt: str | None = "draft.v1"
    sent: list[Any] = field(default_factory=list)
    asked: list[list[Failure]] = field(default_factory=list)

    def draft(self, marked: MarkedArticle) -> Flow:
        replies = []
        for number in (1, 2):
            replies.append((yield ("draft", number, marked.article.id)))
        assert replies == [("reply", ("draft", number, marked.article.id)) for number in (1, 2)]
        return self.first

    def redraft(self, marked: MarkedArticle, draft: Draft, failures: Sequence[Failure]) -> Flow:
        self.asked.append(list(failures))
        for failure in failures:
            reply = yield ("again", failure.section, failure.item)
            assert reply == ("reply", ("again", failure.section, failure.item))
        return self.answer(failures)

    def send(self, call: Any) -> Any:
        self.sent.append(call)
        if self.breaks and call[0] == "again":
            raise self.breaks
        return ("reply", call)

    async def asend(self, call: Any) -> Any:
        await asyncio.sleep(0)
        return self.send(call)
