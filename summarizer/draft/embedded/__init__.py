"""The embedded engine: rules over the marks, no network. The default where no endpoint is configured."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from summarizer.draft import Amendment, Draft, Drafted, Flow, Question
from summarizer.draft.embedded.actors import find_actors
from summarizer.draft.embedded.affiliation.find import Affiliations
from summarizer.draft.embedded.claims.find import find_attributions
from summarizer.draft.embedded.gist import find_gist
from summarizer.draft.embedded.meetings.circumstances import verb_above
from summarizer.draft.embedded.meetings.find import find_meetings
from summarizer.draft.embedded.meetings.retold import FoundMeeting
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.draft.embedded.sources.find import find_sources
from summarizer.draft.embedded.sources.listed import Sources
from summarizer.draft.embedded.sources.relays import Attribution, voices_in
from summarizer.draft.form import DraftActor, DraftClaim, DraftMeeting, DraftSource
from summarizer.mark import MarkedArticle
from summarizer.record import Issue

__all__ = ["EmbeddedEngine", "fill"]


class EmbeddedEngine:
    """Fills the draft from the marks alone; ``model`` is the name of the spaCy pipeline that made them."""

    name = "embedded"
    prompt: str | None = None
    checked = False
    parallel = 1

    def __init__(self, model: str | None = None) -> None:
        self.model = model

    def open(self, marked: MarkedArticle, reference: Draft | None = None) -> EmbeddedSession:
        """Begin with one article."""
        return EmbeddedSession(marked)

    def send(self, call: Any) -> Any:
        """Never called: this engine makes no calls."""
        raise NotImplementedError

    async def asend(self, call: Any) -> Any:
        """Never called: this engine makes no calls."""
        raise NotImplementedError

    def close(self) -> None:
        """Nothing to release."""


class EmbeddedSession:
    """One article; uses nothing but the marks."""

    def __init__(self, marked: MarkedArticle) -> None:
        self.usage: dict[str, int] = {}
        self.cost: float | None = None
        self.issues: list[Issue] = []
        self._marked = marked

    def draft(self) -> Flow[Drafted]:
        """Fill the form; makes no calls."""
        yield from ()
        return Drafted(draft=fill(self._marked))

    def amend(self, draft: Draft, questions: Sequence[Question]) -> Flow[list[Amendment]]:
        """Rules answer the same when asked again."""
        yield from ()
        return []


def fill(marked: MarkedArticle) -> Draft:
    """What the rules say about one article."""
    affiliations = Affiliations(marked)
    speakers = Speakers(marked, affiliations=affiliations)
    attributions = find_attributions(marked, speakers)
    spoken = sorted((a.token, a.speaker.entity) for a in attributions if a.token >= 0 and a.speaker.entity >= 0)
    voices = voices_in(marked, attributions)
    drawn = speakers.portraits
    known = Speakers(
        marked, affiliations=affiliations, spoken=spoken, turns=speakers.turns, voices=voices, portraits=drawn
    )
    meetings = find_meetings(marked, known)
    sources = find_sources(marked, attributions, Speakers(marked, affiliations=affiliations, portraits=drawn))
    needed = {a.speaker.entity for a in attributions} | {e for m in meetings for e in m.participants}
    actors = find_actors(marked, needed - {-1}, affiliations)
    covered = [piece for a in attributions for piece in a.content]
    covered += [(marked.sentences[s].start, marked.sentences[s].end) for m in meetings for s in m.sentences]
    headline, summary = find_gist(marked, covered, speakers.turns)
    return Draft(
        headline=headline,
        summary=summary,
        actors=list(actors.values()),
        meetings=[_meeting(marked, meeting, actors, sources) for meeting in meetings],
        claims=[_claim(marked, attribution, actors, sources) for attribution in attributions],
        sources=[DraftSource(name=s.name, also=s.also, kind=s.kind, part=s.part) for s in sources.found],
    )


def _at(span: tuple[int, int] | None) -> str | None:
    return f"{span[0]}-{span[1]}" if span else None


def _claim(
    marked: MarkedArticle, attribution: Attribution, actors: dict[int, DraftActor], sources: Sources
) -> DraftClaim:
    speaker = attribution.speaker
    sentence = marked.sentences[attribution.sentence]
    itself = {*sources.publishers, sources.of(speaker) if attribution.via and speaker.document else None}
    via = [name for relay in attribution.via if (name := sources.of(relay)) and name not in itself]
    actor = actors.get(speaker.entity)
    addressee = actors.get(attribution.addressee)
    said = next(
        (
            f"d{number + 1}"
            for number, date in marked.dates_between(sentence.start, sentence.end)
            if date.type in ("DATE", "TIME")
            and not any(a <= date.start < b for a, b in attribution.content)
            and date.start >= marked.article.body[0]
            and verb_above(marked, marked.token_at(date.start)) == attribution.token
        ),
        None,
    )
    return DraftClaim(
        speaker=actor.name if actor else None,
        source=_at(speaker.words),
        cue=_at(attribution.cue),
        content=[f"{a}-{b}" for a, b in attribution.content],
        via=list(dict.fromkeys(via)),
        addressee=addressee.name if addressee else None,
        date=said,
    )


def _meeting(
    marked: MarkedArticle,
    meeting: FoundMeeting,
    actors: dict[int, DraftActor],
    sources: Sources,
) -> DraftMeeting:
    reported = [name for sentence in meeting.sentences for name in sources.relays.get(sentence, [])]
    return DraftMeeting(
        participants=[actors[entity].name for entity in meeting.participants],
        status=meeting.status,
        mode=meeting.mode,
        date=f"d{meeting.date + 1}" if meeting.date >= 0 else None,
        place=_at(meeting.place),
        reported_by=list(dict.fromkeys(reported)),
        evidence=[marked.sentences[number].id for number in meeting.sentences],
    )
