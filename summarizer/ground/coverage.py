"""Coverage: marks that the record says nothing about, to be asked about or listed as information."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Literal

from summarizer.draft.form import Gap
from summarizer.excerpt import excerpt
from summarizer.ground.same import meets_too, parties, speaking
from summarizer.mark import MarkedArticle
from summarizer.mark.quotes import Quotation
from summarizer.record import Claim, Date, Issue, Meeting

if TYPE_CHECKING:
    from summarizer.ground import Grounded

_SHORT = 4
"""Quotations of fewer words are often titles and scare quotes."""


class Claimed:
    """The characters that the contents of claims hold."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        pieces = sorted([(span.start, span.end) for claim in claims for span in claim.content])
        self._starts = [start for start, _ in pieces]
        self._reach = list(itertools.accumulate((end for _, end in pieces), max))

    def overlaps(self, start: int, end: int) -> bool:
        """Whether any of the characters ``start`` to ``end`` is among them."""
        before = bisect_left(self._starts, end)
        return before > 0 and self._reach[before - 1] > start

    def touches(self, claim: Claim) -> bool:
        """Whether any of another claim's content is among them."""
        first, *more = claim.content
        return self.overlaps(first.start, first.end) or any(self.overlaps(span.start, span.end) for span in more)


def coverage_issues(marked: MarkedArticle, claims: list[Claim], dates: list[Date]) -> list[Issue]:
    """Quotations in no claim, and dates without a calendar value because no day of publication is known."""
    issues: list[Issue] = []
    claimed = Claimed(claims)
    for quotation in marked.outer_quotations:
        if not claimed.overlaps(quotation.start, quotation.end) and not _short(marked, quotation):
            message = f"in no claim: {excerpt(marked.article.text[quotation.start : quotation.end])}"
            issues.append(Issue(code="quotation-uncovered", severity="info", path=quotation.id, message=message))
    if marked.article.published is None:
        for number, date in enumerate(dates):
            if date.type in ("DATE", "TIME") and "X" in date.value:
                message = f"{date.span.text!r} needs the day of publication"
                path = f"dates[{number}]"
                issues.append(Issue(code="date-unanchored", severity="info", path=path, message=message))
    return issues


def _short(marked: MarkedArticle, quotation: Quotation) -> bool:
    return sum(len(marked.article.text[start:end].split()) for start, end in quotation.pieces) < _SHORT


def find_gaps(marked: MarkedArticle, grounded: Grounded, by_rules: Grounded) -> list[Gap]:
    """What the rules find and the record says nothing about: attributed words, quotations, speakers, meetings, sources."""
    gaps = [
        *_claims(marked, grounded, by_rules),
        *_speakers(marked, grounded),
        *_meetings(marked, grounded, by_rules),
        *_sources(marked, grounded, by_rules),
    ]
    return list({(gap.kind, gap.mark, gap.words, gap.item): gap for gap in gaps}.values())


def _claims(marked: MarkedArticle, grounded: Grounded, by_rules: Grounded) -> list[Gap]:
    claimed = Claimed(grounded.claims)
    gaps: list[Gap] = []
    for number, claim in enumerate(by_rules.claims):
        if claimed.touches(claim):
            continue
        first = claim.content[0]
        quotation = marked.quotation_around(first.start, first.end)
        start, end = (quotation.start, quotation.end) if quotation else (first.start, claim.content[-1].end)
        mark = quotation.id if quotation else marked.sentences[marked.sentence_at(first.start)].id
        kind: Literal["quotation", "cue"] = "quotation" if quotation else "cue"
        gaps.append(Gap(kind=kind, mark=mark, words=_words(marked, start, end), item=number))
    covered = {gap.mark for gap in gaps}
    for quotation in marked.outer_quotations:
        if quotation.id in covered or any(claimed.overlaps(*piece) for piece in quotation.pieces):
            continue
        if not _short(marked, quotation):
            gaps.append(Gap(kind="quotation", mark=quotation.id, words=_words(marked, quotation.start, quotation.end)))
    return gaps


def _speakers(marked: MarkedArticle, grounded: Grounded) -> Iterator[Gap]:
    unnamed = [claim.source for claim in grounded.claims if claim.speaker is None and claim.source]
    known = set().union(*grounded.forms.values()) if unnamed else set()
    for source in unnamed:
        if source.text not in known:
            near = marked.names_between(marked.token_at(source.start), marked.token_at(source.end - 1) + 1)
            named = [name for name in near if source.start <= name.start and name.end <= source.end]
            if len(named) == 1 and named[0].kind == "person" and named[0].text not in known:
                sentence = marked.sentences[marked.sentence_at(source.start)]
                yield Gap(kind="speaker", mark=sentence.id, words=named[0].text)


def _meetings(marked: MarkedArticle, grounded: Grounded, by_rules: Grounded) -> Iterator[Gap]:
    """Those of the rules' meetings that the record neither has, with two of the parties, nor tells otherwise."""
    left, _ = untold_meetings(grounded, by_rules)
    for number in left:
        meeting = by_rules.meetings[number]
        mark = marked.sentences[marked.sentence_at(meeting.evidence[0].start)].id
        yield Gap(kind="meeting", mark=mark, words=told(meeting, by_rules), item=number)


def told(meeting: Meeting, record: Grounded) -> str:
    """A meeting of a record in words: its parties, status and day."""
    met = ", ".join(actor.name for actor in record.actors if actor.id in meeting.participants)
    return f"{met} ({meeting.status}, {meeting.when or 'no day'})"


def untold_meetings(grounded: Grounded, by_rules: Grounded) -> tuple[list[int], list[tuple[Meeting, Meeting]]]:
    """The numbers of the rules' meetings that the record has nothing of; and of each that it tells with other parties,
    the record's and the rules' telling.
    """
    free = [(meeting, parties(meeting, grounded)) for meeting in grounded.meetings]
    apart: list[tuple[int, Meeting, list[set[str]]]] = []
    for number, meeting in enumerate(by_rules.meetings):
        met = parties(meeting, by_rules)
        same = next((other for other in free if meets_too(met, other[1])), None)
        if same is not None:
            free.remove(same)
        else:
            apart.append((number, meeting, met))
    left: list[int] = []
    otherwise: list[tuple[Meeting, Meeting]] = []
    for number, meeting, met in apart:
        other = next((one for one in free if _corrects(*one, meeting, met)), None)
        if other is None:
            left.append(number)
        else:
            free.remove(other)
            otherwise.append((other[0], meeting))
    return left, otherwise


def _corrects(one: Meeting, parties: list[set[str]], other: Meeting, met: list[set[str]]) -> bool:
    """Whether a meeting is the rules' one with other parties: told in the same sentence, with one of them or its day."""
    if not any(a.start < b.end and b.start < a.end for a in one.evidence for b in other.evidence):
        return False
    dated = other.when is not None and (one.status, one.when) == (other.status, other.when)
    return dated or any(forms & others for forms in parties for others in met)


def _sources(marked: MarkedArticle, grounded: Grounded, by_rules: Grounded) -> Iterator[Gap]:
    known = set().union(*grounded.cited.values())
    listed = " | ".join(known)
    told = {source.id for source in speaking(by_rules.sources, grounded.claims)}
    for number, source in enumerate(by_rules.sources):
        forms = by_rules.cited[source.id]
        if source.id in told or known & forms:
            continue  # the record says so itself, and nobody need be asked
        # or as a part of a longer name
        if not any(form in listed and re.search(rf"(?<!\w){re.escape(form)}(?!\w)", listed) for form in forms):
            at = source.mentions[0].start if source.mentions else 0  # a publisher may be known from elsewhere
            mark = marked.sentences[marked.sentence_at(at)].id
            yield Gap(kind="source", mark=mark, words=source.name, item=number)


def _words(marked: MarkedArticle, start: int, end: int) -> str:
    words = " ".join(marked.article.text[start:end].split())
    return words if len(words) <= 80 else f"{words[:40]} … {words[-35:]}"
