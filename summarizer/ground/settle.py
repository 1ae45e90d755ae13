"""Cross-checks: a model's record against what the rules find in the same article.

The rules per field, chosen by measurement on weak and strong answers:

- **All of it.** Attributions that rules seldom get wrong (a quotation with a cue and a named speaker) are held against
  the model's. A model that has not even a third of them did not read this article; its record is not followed,
  and what the rules found stands, with the model's claims added where the rules have none.
- **Form** is never asked of a model: it follows from the quotation marks.
- **Cue, words for the speaker, addressee, day of saying** are taken from the rules' claim with the same content
  and speaker.
- **Dates.** A value that contradicts its own words was refused before. Elsewhere the model's stands: it is
  only asked for those that it would have otherwise, and each is listed.
- **Headline and summary** are the rules' where the model's were not borne out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from summarizer.ground import Grounded
from summarizer.mark import MarkedArticle
from summarizer.record import Claim, Issue, Span

FOLLOWED = 1 / 3
"""Least share of sure attributions that a model must have to be followed."""
_FEW = 3
"""Sure attributions below which nothing can be said about a model."""
_SAME = 0.5
"""Overlap of content, by characters, at which two claims are the same (the convention of the evaluation)."""


def settle(marked: MarkedArticle, grounded: Grounded, by_rules: Grounded) -> Grounded:
    """The record that stands; what was settled against the model is listed."""
    sure, met = agreement(marked, grounded, by_rules)
    if sure >= _FEW and met < FOLLOWED * sure:
        return _not_followed(grounded, by_rules, sure, met)
    return replace(
        grounded,
        headline=grounded.headline or by_rules.headline,
        summary=grounded.summary or by_rules.summary,
        claims=[_completed(claim, grounded, by_rules) for claim in grounded.claims],
        issues=[*grounded.issues, *_changed_dates(marked, grounded)],
    )


def agreement(marked: MarkedArticle, grounded: Grounded, by_rules: Grounded) -> tuple[int, int]:
    """How many sure attributions the rules have, and how many of them the model has with the same speaker."""
    names = {actor.id: {actor.name, *actor.aliases} for actor in grounded.actors}
    wanted = {actor.id: {actor.name, *actor.aliases} for actor in by_rules.actors}
    sure = met = 0
    for claim in by_rules.claims:
        if claim.speaker is None or claim.cue is None or claim.form == "indirect":
            continue
        sure += 1
        same = [other for other in grounded.claims if other.speaker and _overlap(claim, other) >= _SAME]
        met += any(names[other.speaker] & wanted[claim.speaker] for other in same if other.speaker)
    return sure, met


def _not_followed(grounded: Grounded, by_rules: Grounded, sure: int, met: int) -> Grounded:
    told = (
        f"the model has {met} of {sure} quotations with the speaker that stands beside them; the rules' record stands"
    )
    issue = Issue(code="not-followed", severity="warning", path="draft", message=told)
    return replace(by_rules, issues=[issue, *by_rules.issues], failures=grounded.failures)


def _completed(claim: Claim, grounded: Grounded, by_rules: Grounded) -> Claim:
    """The claim with cue, words for the speaker, addressee and day, where the rules' same claim has them."""
    ours = {actor.id: {actor.name, *actor.aliases} for actor in grounded.actors}
    theirs = {actor.id: {actor.name, *actor.aliases} for actor in by_rules.actors}
    best = max(by_rules.claims, key=lambda other: _overlap(claim, other), default=None)
    if best is None or _overlap(claim, best) < _SAME:
        return claim
    if (claim.speaker is None) != (best.speaker is None):
        return claim
    if claim.speaker and best.speaker and not ours[claim.speaker] & theirs[best.speaker]:
        return claim
    addressee = next((id for id, names in ours.items() if best.addressee and names & theirs[best.addressee]), None)
    day = next((date.span for date in by_rules.dates if date.id == best.date), None)
    return claim.model_copy(
        update={
            "cue": claim.cue or best.cue,
            "source": claim.source or best.source,
            "addressee": claim.addressee or (addressee if addressee != claim.speaker else None),
            "date": claim.date or next((date.id for date in grounded.dates if date.span == day), None),
        }
    )


def _changed_dates(marked: MarkedArticle, grounded: Grounded) -> Iterable[Issue]:
    """Values that the model gave otherwise than the resolver, for information."""
    resolved = {(date.start, date.end): date.value for date in marked.dates}
    for date in grounded.dates:
        value = resolved.get((date.span.start, date.span.end))
        if value is not None and value != date.value:
            told = f"{date.span.text!r} is {date.value} by the model and {value} by the resolver"
            yield Issue(code="date-changed", severity="info", path=f"dates[{date.id}]", message=told)


def _overlap(one: Claim, other: Claim) -> float:
    """Shared characters of the contents over all of them."""
    first, second = _characters(one.content), _characters(other.content)
    return len(first & second) / len(first | second) if first | second else 0.0


def _characters(spans: Iterable[Span]) -> set[int]:
    return {position for span in spans for position in range(span.start, span.end)}
