"""When items of two records of one article are the same, as far as that can be said without either being right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from summarizer.record import Actor, Claim, Meeting, Source

if TYPE_CHECKING:
    from summarizer.ground import Grounded

SAME = 0.5
"""Overlap of content, by characters, at which two claims are the same (the convention of the evaluation)."""


def names(item: Actor | Source) -> set[str]:
    """All forms of a name."""
    return {item.name, *item.aliases}


def parties(meeting: Meeting, record: Grounded) -> list[set[str]]:
    """The forms of each participant's name."""
    return [record.forms[id] for id in meeting.participants]


def meets_too(one: Sequence[set[str]], other: Sequence[set[str]]) -> bool:
    """Whether two meetings' :func:`parties` have two of them in common."""
    met = 0
    for forms in one:
        for others in other:
            if not forms.isdisjoint(others):
                met += 1
                break
    return met > 1


def speaking(sources: Sequence[Source], claims: Sequence[Claim]) -> list[Source]:
    """The sources that any of these claims is attributed to, who then are none that are named elsewhere."""
    words = [claim.source for claim in claims if claim.speaker is None and claim.source is not None]
    if not words:
        return []
    return [
        source
        for source in sources
        if any(said.start < mention.end and mention.start < said.end for said in words for mention in source.mentions)
    ]


def overlap(one: Claim, other: Claim) -> float:
    """Shared characters of the contents over all of them (Jaccard)."""
    ours, theirs = one.content, other.content
    if len(ours) == len(theirs) == 1 and ours[0] is theirs[0]:
        return 1.0  # as with most claims that two records have
    shared = sum(max(min(a.end, b.end) - max(a.start, b.start), 0) for a in ours for b in theirs)
    return shared / (sum(span.end - span.start for span in (*ours, *theirs)) - shared)


def bounds(claims: Sequence[Claim]) -> list[tuple[int, int, Claim]]:
    """Where the content of each begins and ends."""
    return [(claim.content[0].start, claim.content[-1].end, claim) for claim in claims]


def near(claim: Claim, bounded: Sequence[tuple[int, int, Claim]]) -> list[Claim]:
    """Those of the :func:`bounds` of other claims whose content shares any characters with this one's."""
    first, last = claim.content[0].start, claim.content[-1].end
    beside = [other for start, end, other in bounded if start < last and first < end]
    return [other for other in beside if touching(claim, other)] if beside else beside


def touching(one: Claim, other: Claim) -> bool:
    """Whether the contents share any characters."""
    ours, theirs = one.content, other.content
    if ours[0] is theirs[0]:
        return True  # as with most claims that two records have
    return any(a.start < b.end and b.start < a.end for a in ours for b in theirs)
