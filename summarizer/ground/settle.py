"""Cross-checks: a model's record against what the rules find in the same article.

The rules, chosen by measurement on the answers of a weak and a strong model and on the labels:

- **Is the model believed?** Not where it has fewer than half of the attributions that rules seldom get
  wrong (a quotation with its cue and a named speaker), nor where, though asked about the rest, it has fewer than
  two thirds of the rules' claims, nor where, asked twice, it leaves more than one item, and
  a twentieth of those that it wrote itself, without ground in the article. The rules' record then stands,
  and the model adds what the rules have nothing of. A model that is believed has the say, in all of these:
- **Silence is no denial.** What the rules have and the model left out, and did not answer with nothing when it was
  asked about it, stands.
- **The record agrees with itself.** Whom the model's own claims are attributed to without a name is a source.
- **A carrier of the model alone** has less than half of its claims. In the labels none of four claims or more has a
  quarter; a model that gives one name to claim after claim repeats itself.
- **A meeting of the model alone** is told in some word for one in half of its sentences or more: so are the rules'.
  One of the rules' that the model tells with other parties is the model's; each is listed.
- **Form** is never asked of a model: it follows from the quotation marks.
- **Cue, words for the speaker, addressee, day of saying** are taken from the rules' claim with the same
  content and speaker.
- **Dates.** A value that contradicts its own words is never taken, nor is the year that a model gives to one
  expression while it leaves most of those open that need no more than the same year. Elsewhere the model's
  stands, for it is only asked for those that it would have otherwise; each is listed.
- **Headline and summary** are the rules' where the model's were not borne out.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from summarizer.draft.form import Gap
from summarizer.excerpt import excerpt
from summarizer.ground import Grounded
from summarizer.ground.coverage import Claimed, find_gaps, told, untold_meetings
from summarizer.ground.same import SAME, bounds, meets_too, names, near, overlap, parties, speaking
from summarizer.ground.settle_dates import settled_dates
from summarizer.ground.unite import joined, unite
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.meetings import ENCOUNTERS
from summarizer.record import Claim, Issue, Meeting
from summarizer.unchecked import changed

_AGREES = 1 / 2
"""Least share of sure attributions that a model must have to be believed."""
_COVERS = 2 / 3
"""Least share of the rules' claims that a model must have something of."""
_FEW = 3
"""Attributions below which nothing can be said about a model."""
_WRONG = 1 / 20
"""Largest share of a model's own items that may stand on nothing."""
_MOST = 1 / 2
"""Share of a model's claims from which on a carrier that the rules have nothing of is not taken."""
_MANY = 4
"""Claims with one carrier that are many."""
_REPEATED = 1 / 2
"""Share of a model's claims from which on a carrier of which the rules have none is not taken."""
_OFTEN = 4
"""Claims below which nothing can be said about a carrier."""
_SLIP = 1
"""Items that stand on nothing and say nothing about a model: a good one mends what it is asked about."""


def settle(
    marked: MarkedArticle, grounded: Grounded, by_rules: Grounded, written: int, wrong: int, silent: Sequence[Gap] = ()
) -> Grounded:
    """The record that stands; what was settled against the model is listed.

    ``written`` counts the items that the model worded itself, ``wrong`` those of them that it could not mend,
    ``silent`` are the gaps that it was asked about and did not deny.
    """
    grounded = _carried(grounded, by_rules)
    if doubt := _doubt(grounded, by_rules, written, wrong):
        return _doubted(grounded, by_rules, doubt)
    bounded = bounds(by_rules.claims)
    completed = [_completed(claim, near(claim, bounded), grounded, by_rules) for claim in grounded.claims]
    gaps = find_gaps(marked, grounded.changed(claims=completed), by_rules)
    kept = [gap for gap in gaps if gap in silent]
    met = [meeting for meeting in grounded.meetings if _is_told(meeting, grounded, by_rules)]
    dates, settled = settled_dates(marked, grounded.dates)
    whole = joined(
        grounded.changed(claims=completed, meetings=met, dates=dates),
        by_rules,
        claims=[by_rules.claims[gap.item] for gap in kept if gap.item is not None and gap.kind in ("quotation", "cue")],
        meetings=[by_rules.meetings[gap.item] for gap in kept if gap.item is not None and gap.kind == "meeting"],
        sources=[
            *(by_rules.sources[gap.item] for gap in kept if gap.item is not None and gap.kind == "source"),
            *speaking(by_rules.sources, completed),
        ],
    )
    return whole.changed(
        headline=grounded.headline or by_rules.headline,
        summary=grounded.summary or by_rules.summary,
        issues=[
            *grounded.issues,
            *settled,
            *_left_out(gaps, kept),
            *(_not_told(meeting) for meeting in grounded.meetings if meeting not in met),
            *_told_otherwise(marked, grounded.changed(meetings=met), by_rules),
        ],
    )


def _carried(grounded: Grounded, by_rules: Grounded) -> Grounded:
    """The model's record without the carriers that it repeats; each is listed."""
    counts = Counter(id for claim in grounded.claims for id in claim.via)
    least = max(_OFTEN, _REPEATED * len(grounded.claims))
    if not any(count >= least for count in counts.values()):
        return grounded
    known = {id for claim in by_rules.claims for id in claim.via}
    theirs = {form for source in by_rules.sources if source.id in known for form in names(source)}
    repeated = {s.id: s.name for s in grounded.sources if counts[s.id] >= least and not names(s) & theirs}
    told = (
        f"{name!r} carries {counts[id]} of {len(grounded.claims)} claims by the model alone"
        for id, name in repeated.items()
    )
    return grounded.changed(
        claims=[changed(claim, via=[id for id in claim.via if id not in repeated]) for claim in grounded.claims],
        issues=[*grounded.issues, *(Issue(code="not-taken", severity="info", path="draft", message=m) for m in told)],
    )


def _is_told(meeting: Meeting, grounded: Grounded, by_rules: Grounded) -> bool:
    """Whether the rules have a meeting, too, or half of the sentences that tell it hold some word for one."""
    if any(meets_too(parties(meeting, grounded), parties(other, by_rules)) for other in by_rules.meetings):
        return True
    words = [re.findall(r"[a-z]+", span.text.lower()) for span in meeting.evidence]
    return 2 * sum(not ENCOUNTERS.isdisjoint(told) for told in words) >= len(words)


def _not_told(meeting: Meeting) -> Issue:
    message = f"a meeting by the model alone, with hardly a word for one: {excerpt(meeting.evidence[0].text)}"
    return Issue(code="not-taken", severity="info", path="draft", message=message)


def _told_otherwise(marked: MarkedArticle, grounded: Grounded, by_rules: Grounded) -> Iterator[Issue]:
    """The rules' meetings that the model tells with other parties."""
    for mine, theirs in untold_meetings(grounded, by_rules)[1]:
        mark = marked.sentences[marked.sentence_at(theirs.evidence[0].start)].id
        message = f"by the model: {told(mine, grounded)}; by the rules: {told(theirs, by_rules)}"
        yield Issue(code="meeting-differs", severity="info", path=mark, message=message)


def _left_out(gaps: Sequence[Gap], kept: Sequence[Gap]) -> Iterator[Issue]:
    """What the rules find and the model does not have; quotations that stay without a claim are listed elsewhere."""
    for gap in gaps:
        if gap in kept and gap.item is not None:
            message = f"by the rules, and not denied by the model: {gap.kind}: {gap.words}"
            yield Issue(code="not-denied", severity="info", path=gap.mark, message=message)
        elif gap.kind != "quotation":
            message = f"by the rules, not by the model: {gap.kind}: {gap.words}"
            yield Issue(code="left-out", severity="info", path=gap.mark, message=message)


def _doubt(grounded: Grounded, by_rules: Grounded, written: int, wrong: int) -> str | None:
    """Why the model is not believed, or None where it is."""
    sure, met = agreement(grounded, by_rules)
    if sure >= _FEW and met < _AGREES * sure:
        return f"the model has {met} of {sure} quotations with the speaker that stands beside them"
    covered = sum(map(Claimed(grounded.claims).touches, by_rules.claims))
    if len(by_rules.claims) >= _FEW and covered < _COVERS * len(by_rules.claims):
        return f"the model has {covered} of the {len(by_rules.claims)} claims that the rules find"
    if wrong > max(_SLIP, _WRONG * written):
        return f"{wrong} of the {max(written, wrong)} items in the model's own words stand on nothing"
    return None


def agreement(grounded: Grounded, by_rules: Grounded) -> tuple[int, int]:
    """How many sure attributions the rules have, and how many of them the model has with the same speaker."""
    ours, theirs = grounded.forms, by_rules.forms
    sure = met = 0
    bounded = bounds(grounded.claims)
    for claim in by_rules.claims:
        if claim.speaker is None or claim.cue is None or claim.form == "indirect":
            continue
        sure += 1
        same = [other for other in near(claim, bounded) if other.speaker and overlap(claim, other) >= SAME]
        met += any(ours[other.speaker] & theirs[claim.speaker] for other in same if other.speaker)
    return sure, met


def _doubted(grounded: Grounded, by_rules: Grounded, told: str) -> Grounded:
    """The rules' record with the model's additions; the model's headline, where it was borne out."""
    theirs = [
        issue.model_copy(update={"path": f"draft.{issue.path}" if not issue.path.startswith("draft") else issue.path})
        for issue in grounded.issues
    ]
    issue = Issue(code="not-believed", severity="warning", path="draft", message=f"{told}; the rules' record stands")
    united = unite(by_rules, grounded)
    return united.changed(
        headline=grounded.headline or by_rules.headline,
        summary=grounded.summary or by_rules.summary,
        issues=[issue, *theirs, *by_rules.issues, *united.issues],
        failures=grounded.failures,
    )


def _completed(claim: Claim, theirs_near: Sequence[Claim], grounded: Grounded, by_rules: Grounded) -> Claim:
    """The claim with cue, words for the speaker, addressee and day, where the rules' same claim has them."""
    ours, theirs = grounded.forms, by_rules.forms
    one = len(theirs_near) < 2
    best = next(iter(theirs_near), None) if one else max(theirs_near, key=lambda other: overlap(claim, other))
    if best is None or overlap(claim, best) < SAME or (claim.speaker is None) != (best.speaker is None):
        return claim
    if claim.speaker and best.speaker and not ours[claim.speaker] & theirs[best.speaker]:
        return claim
    has = claim.cue or not best.cue, claim.source or not best.source
    if all(has) and (claim.addressee or not best.addressee) and (claim.date or not best.date):
        return claim
    told = theirs[best.addressee] if best.addressee else set()
    addressee = next((id for id, forms in ours.items() if forms & told), None) if told else None
    day = next((date.span for date in by_rules.dates if date.id == best.date), None) if best.date else None
    return changed(
        claim,
        cue=claim.cue or best.cue,
        source=claim.source or best.source,
        addressee=claim.addressee or (addressee if addressee != claim.speaker else None),
        date=claim.date or next((date.id for date in grounded.dates if day and date.span == day), None),
    )
