"""One article with a model: what is asked, in how many parts, and what is made of the replies."""

from __future__ import annotations

import re
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from summarizer.draft import Amendment, Draft, Drafted, Flow, Question
from summarizer.draft.prompted.amend import amendments, questions_request
from summarizer.draft.prompted.answer import Answer, Claim, ShortClaim, strict_schema
from summarizer.draft.prompted.decode import Decoder
from summarizer.draft.prompted.encode import Reading, reading_of
from summarizer.draft.prompted.exchange import Messages, Reply, Request
from summarizer.draft.prompted.layout import Window
from summarizer.draft.prompted.messages import draft_messages, system_tokens
from summarizer.draft.prompted.reading import Read, read_answer
from summarizer.draft.prompted.reply import spoken
from summarizer.draft.prompted.windows import halves, part, windows, with_rules
from summarizer.errors import EndpointError
from summarizer.excerpt import excerpt
from summarizer.mark import MarkedArticle
from summarizer.record import Issue, Severity
from summarizer.unchecked import unchecked

ANSWER_SCHEMA = strict_schema(Answer)
_drafted = unchecked(Drafted)


@dataclass(frozen=True)
class Options:
    """How a model is asked. ``context`` is the model's, in tokens; ``hint`` shows it the rules' reading.

    ``limit`` bounds an answer in tokens; ``seconds`` is the deadline for one article over all its requests.
    """

    context: int = 8_192
    hint: bool = True
    limit: int = 4_096
    seconds: float = 600.0


@dataclass(frozen=True)
class _Ask:
    """A part of the article to be asked about; ``after`` is the sentence up to which claims are there."""

    window: Window
    after: str | None = None
    limit: int = 0
    depth: int = 0


FILTERED = "stopped by the provider's content filter"
MAX_DEPTH = 4
"""How often a part is halved or continued before it is left to the rules."""


class PromptedSession:
    """Asks a model for a draft of one article, and for amendments; the rules' draft stands in for what fails."""

    def __init__(self, marked: MarkedArticle, reference: Draft, options: Options) -> None:
        self.usage: dict[str, int] = {}
        self.cost: float | None = None
        self.issues: list[Issue] = []
        self._marked = marked
        self._reference = reference
        self._options = options
        self._deadline = time.monotonic() + options.seconds
        self._ended = False
        self._decoder = Decoder(marked, reference)

    @cached_property
    def _read(self) -> Reading:
        return reading_of(self._marked, self._reference)

    def draft(self) -> Flow[Drafted]:
        """Ask for each window, and again for what was cut off; yields lists of requests, is sent lists of replies."""
        waiting = [_Ask(window) for window in self._windows()]
        reads: list[tuple[Window, Read]] = []
        left: list[Window] = []
        while waiting:
            try:
                replies: list[Reply] = yield [self._request(ask) for ask in waiting]
            except EndpointError as error:
                if not reads:
                    raise
                replies = [Reply(problem=str(error)) for _ in waiting]  # what came before is worth keeping
            further: list[_Ask] = []
            for ask, reply in zip(waiting, replies, strict=True):
                read, more = self._taken(ask, reply)
                if read:
                    reads.append((ask.window, read))
                elif not more:
                    left.append(ask.window)
                further += more
            waiting = further
        return self._drafted(reads, left)

    def amend(self, draft: Draft, questions: Sequence[Question]) -> Flow[list[Amendment]]:
        """Ask all questions in one request."""
        if self._ended:
            return []
        request = questions_request(self._marked, draft, questions, limit=self._options.limit, deadline=self._deadline)
        reply: Reply = (yield [request])[0]
        self._count(reply)
        filtered = FILTERED if reply.finish == "content_filter" else None
        if reason := reply.problem or reply.refusal or filtered:
            self._issue("not-asked-again", "warning", reason)
            return []
        before = len(self._decoder.failures)
        found = amendments(reply, self._decoder, len(questions))
        for failure in self._decoder.failures[before:]:
            self._issue(failure.code, "warning", f"{failure.section}: {failure.reason} (said: {failure.said})")
        if found is None:
            told = f"the answer holds no object of the form: {excerpt(reply.content, 100)!r}"
            self._issue("not-asked-again", "warning", told)
        return found or []

    def _windows(self) -> list[Window]:
        return windows(self._marked, self._options.context, system_tokens(hint=self._options.hint))

    def _messages(self, window: Window, after: str | None = None) -> Messages:
        read = self._read if self._options.hint else None
        return draft_messages(self._marked, self._reference, window, read, after=after)

    def messages(self) -> list[Messages]:
        """What would be sent for each window."""
        return [self._messages(window) for window in self._windows()]

    def _request(self, ask: _Ask) -> Request:
        whole = ask.window == Window(0, len(self._marked.sentences))
        purpose = "draft" if whole and not ask.depth else f"draft-s{ask.window.first + 1}-s{ask.window.last}"
        return Request(
            article=self._marked.article.id,
            purpose=purpose + ("-longer" if ask.limit else ""),
            messages=self._messages(ask.window, ask.after),
            schema_name="record_draft",
            schema=ANSWER_SCHEMA,
            limit=ask.limit or self._limit(ask.window),
            deadline=self._deadline,
        )

    def _limit(self, window: Window) -> int:
        """Enough for any answer about so many sentences, and little enough that what never ends is ended."""
        return min(self._options.limit, 700 + 50 * (window.last - window.first))

    def _taken(self, ask: _Ask, reply: Reply) -> tuple[Read | None, list[_Ask]]:
        """What a reply says, and what has to be asked besides."""
        self._count(reply)
        deeper = ask.depth + 1
        if reply.problem:
            if reply.code == "context" and ask.depth < MAX_DEPTH and halves(ask.window):
                return None, [_Ask(half, depth=deeper) for half in halves(ask.window)]
            self._issue(f"{reply.code}-failed", "error", f"{self._name(ask.window)}: {reply.problem}")
            self._ended = self._ended or reply.code == "budget"
            return None, []
        if reply.refusal is not None or reply.finish == "content_filter":
            self._ended = True
            self._issue("refused", "error", f"{self._name(ask.window)}: the model refused: {reply.refusal or FILTERED}")
            return None, []
        cut = reply.finish == "length"
        if cut and not spoken(reply.content) and not ask.limit:  # thinking took all of it
            return None, [_Ask(ask.window, ask.after, limit=4 * self._limit(ask.window), depth=deeper)]
        read = read_answer(reply)
        if not read.found:
            kind = "was cut off before it began" if cut else "holds no object of the form"
            self._issue(
                "no-answer", "error", f"{self._name(ask.window)}: the answer {kind}: {excerpt(reply.content, 100)!r}"
            )
            return None, []
        if not read.whole or read.missing:
            return read, self._rest(ask, read)
        return read, []

    def _rest(self, ask: _Ask, read: Read) -> list[_Ask]:
        """What to ask for after an answer that broke off: the part of the article that no claim of it reached."""
        missing = ", ".join(read.missing) or "the end"
        if read.whole:  # it just left sections out: the questions after it will find what is missing
            if set(read.missing) != {"dates"}:  # of which most articles have none to put right
                self._issue("sections-missing", "warning", f"{self._name(ask.window)}: {missing} not given")
            return []
        note = f"{self._name(ask.window)}: the answer broke off; {missing} not given"
        if not set(read.missing) - {"dates", "gist"} or ask.depth >= MAX_DEPTH:
            self._issue("cut-off", "warning", note)
            return []
        reached = [self._sentence(self._pointers(claim)) for claim in read.answer.claims]
        last = max([number for number in reached if ask.window.first <= number < ask.window.last], default=-1)
        if last >= 0 and last + 1 < ask.window.last:
            self._issue("cut-off", "info", note + "; the rest was asked for")
            rest = Window(last + 1, ask.window.last)
            # what is hardly less would break off as well
            parts = halves(rest) if last - ask.window.first < (rest.last - rest.first) // 3 else []
            return [_Ask(part, f"s{last + 1}", depth=ask.depth + 1) for part in parts or [rest]]
        if last < 0 and halves(ask.window):
            self._issue("cut-off", "info", note + "; asked again in two parts")
            return [_Ask(half, depth=ask.depth + 1) for half in halves(ask.window)]
        self._issue("cut-off", "warning", note)
        return []

    def _pointers(self, claim: str | ShortClaim | Claim) -> list[str]:
        """Where a claim stands; one of the rules' reading is given by its number."""
        if not isinstance(claim, str):
            return claim.say
        found = re.fullmatch(r"\W*c(\d{1,5})\W*", claim)
        number = int(found.group(1)) if found else 0
        return self._read.claims[number - 1].say if 0 < number <= len(self._read.claims) else []

    def _sentence(self, pointers: list[str]) -> int:
        """The number of the sentence that a claim's last piece stands in; -1 where it is not known."""
        mark = pointers[-1].partition(":")[0].strip(" []") if pointers else ""
        span = self._marked.spans.get(mark)
        return self._marked.sentence_at(max(span[1] - 1, 0)) if span else -1

    def _drafted(self, reads: list[tuple[Window, Read]], left: list[Window]) -> Drafted:
        """One draft of all answers, in the order of the text; windows without one are the rules'."""
        if not reads:
            return Drafted(draft=self._reference)
        read, *others = [read for _, read in sorted(reads, key=lambda item: item[0].first)]
        answer, failures = read.answer, read.failures
        for other in others:
            for name in Answer.model_fields:
                items, there = getattr(other.answer, name), getattr(answer, name)
                items = items if name != "gist" or not there else items[1:]
                there += [item for item in items if item not in there]  # parts of an article see each other's edges
            failures += other.failures
        draft, unknown = self._decoder.draft(answer)
        for window in left:
            draft = with_rules(draft, part(self._marked, self._reference, window))
        told = (*answer.actors, *answer.sources, *answer.meetings, *answer.claims, *answer.dates)
        written = len([item for item in told if not isinstance(item, str)])
        return _drafted(draft=draft, refused=[*failures, *unknown], written=written + len(failures))

    def _count(self, reply: Reply) -> None:
        for name, number in reply.usage.items():
            self.usage[name] = self.usage.get(name, 0) + number
        if reply.cost is not None:
            self.cost = (self.cost or 0.0) + reply.cost

    def _issue(self, code: str, severity: Severity, message: str) -> None:
        self.issues.append(Issue(code=code, severity=severity, path="draft", message=message))

    def _name(self, window: Window) -> str:
        if window == Window(0, len(self._marked.sentences)):
            return "the article"
        return f"sentences {window.first + 1} to {window.last}"
