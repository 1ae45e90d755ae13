"""A record built by hand, with every field in use, for the tests of the writers."""

from __future__ import annotations

import datetime as dt
import hashlib
from typing import Any

from summarizer.record import (
    Actor,
    ArticleInfo,
    Claim,
    Date,
    Issue,
    Meeting,
    Provenance,
    Sentence,
    Source,
    Span,
    Summary,
)

TEXT = """\
VELMARK, May 14 (Coastline Wire) -- President Ilse Varga of Ostrava Republic and Prime Minister Tomas Renko \
of Lindmark agreed on Tuesday to reopen the ferry line that both sides closed in 2019, the Coastline Wire \
reported.

The two met for three hours in the old customs house of Velmark. "We have lost six summers, and nobody in \
our harbours will forgive a seventh," Varga said after the talks. "The boats will sail," she added, "before \
the grapes are in."

Renko told Varga that his cabinet would pay for new piers. According to the Harbour Council, the line could \
carry 40,000 passengers a year. "I doubt it," said Edda Molnar, who leads the Seafarers' Union, "as long as \
nobody has asked the crews."

Residents complained that they had heard nothing of the plan. Varga and Molnar are to speak by phone next \
week, the Evening Ledger wrote, citing a spokesman for the union.
"""


def span(words: str, nth: int = 1) -> Span:
    start = -1
    for _ in range(nth):
        start = TEXT.index(words, start + 1)
    return Span(start=start, end=start + len(words), text=words)


def claim(key: str, speaker: str | None, cue: str | None, *content: str, **fields: Any) -> Claim:
    fields = {"source": None, "form": "direct", "via": [], "addressee": None, "date": None} | fields
    return Claim(
        id=key,
        speaker=speaker,
        cue=span(cue) if cue else None,
        content=[span(piece) for piece in content],
        **fields,
    )


def actor(key: str, name: str, kind: str, *, also: str = "", role: str = "", of: str = "") -> Actor:
    return Actor(
        id=key,
        name=name,
        aliases=also.split(", ") if also else [],
        kind=kind,  # type: ignore[arg-type]
        roles=[span(role)] if role else [],
        affiliations=[of] if of else [],
        mentions=[span(name)],
    )


def example(**changes: Any) -> Summary:
    """The record of :data:`TEXT`; ``changes`` replace whole fields of the summary."""
    fields: dict[str, Any] = {
        "article": ArticleInfo(
            id="velmark-ferry",
            title="Ferry talks",
            outlet="Coastline Wire",
            published=dt.date(2024, 5, 14),
            place="Velmark",
            language="en",
            url="https://wire.example/ferry",
            characters=len(TEXT),
            sha256=hashlib.sha256(TEXT.encode()).hexdigest(),
        ),
        "headline": Sentence(
            text="Varga and Renko agree to reopen ferry line", evidence=[span("agreed on Tuesday to reopen")]
        ),
        "summary": [
            Sentence(text="Ilse Varga and Tomas Renko agreed to reopen the ferry line.", evidence=[]),
            Sentence(text="Renko promised to pay for new piers.", evidence=[span("pay for new piers")]),
            Sentence(text="Edda Molnar doubts the number of passengers.", evidence=[span("I doubt it,")]),
        ],
        "actors": [
            actor("a1", "Ilse Varga", "person", also="Varga", role="President", of="a3"),
            actor("a2", "Tomas Renko", "person", also="Renko", role="Prime Minister", of="a4"),
            actor("a3", "Ostrava Republic", "country"),
            actor("a4", "Lindmark", "country"),
            actor("a5", "Harbour Council", "organization"),
            actor("a6", "Edda Molnar", "person", also="Molnar", role="leads the Seafarers' Union"),
        ],
        "meetings": [
            Meeting(
                id="m1",
                participants=["a1", "a2"],
                status="held",
                mode="in_person",
                date="d2",
                when="2024-05-14",
                place=span("the old customs house of Velmark"),
                occasion=span("the talks"),
                reported_by=["s1"],
                evidence=[span("The two met for three hours")],
            ),
            Meeting(
                id="m2",
                participants=["a1", "a6"],
                status="planned",
                mode="phone",
                date="d4",
                when="2024-W21",
                place=None,
                occasion=None,
                reported_by=["s2", "s3"],
                evidence=[span("Varga and Molnar are to speak by phone next week")],
            ),
        ],
        "claims": [
            claim(
                "c1",
                "a1",
                "said",
                "We have lost six summers, and nobody in our harbours will forgive a seventh,",
            ),
            claim("c2", "a1", "added", "The boats will sail,", "before the grapes are in."),
            claim(
                "c3",
                "a2",
                "told",
                "his cabinet would pay for new piers",
                form="indirect",
                addressee="a1",
                via=["s1"],
                date="d2",
            ),
            claim("c4", "a5", "According to", "the line could carry 40,000 passengers a year", form="indirect"),
            claim("c5", "a6", "said", "I doubt it,", "as long as nobody has asked the crews."),
            claim(
                "c6",
                None,
                "complained",
                "they had heard nothing of the plan",
                form="indirect",
                source=span("Residents"),
            ),
        ],
        "dates": [
            Date(
                id="d1",
                span=span("May 14"),
                type="DATE",
                value="2024-05-14",
                begin="2024-05-14",
                end="2024-05-14",
            ),
            Date(
                id="d2",
                span=span("Tuesday"),
                type="DATE",
                value="2024-05-14",
                begin="2024-05-14",
                end="2024-05-14",
            ),
            Date(id="d3", span=span("2019"), type="DATE", value="2019", begin="2019-01-01", end="2019-12-31"),
            Date(
                id="d4",
                span=span("next week"),
                type="DATE",
                value="2024-W21",
                begin="2024-05-20",
                end="2024-05-26",
            ),
        ],
        "sources": [
            Source(
                id="s1",
                name="Coastline Wire",
                aliases=["the Wire"],
                kind="news_agency",
                part="publisher",
                mentions=[span("Coastline Wire")],
            ),
            Source(id="s2", name="Evening Ledger", aliases=[], kind="newspaper", part="cited", mentions=[]),
            Source(
                id="s3",
                name="a spokesman for the union",
                aliases=[],
                kind="official",
                part="cited",
                mentions=[],
            ),
        ],
        "issues": [
            Issue(
                code="not-grounded",
                severity="warning",
                path="meetings[2]",
                message="a third meeting was dropped: “Port Sereno” does not stand in the text",
            ),
            Issue(
                code="no-date",
                severity="info",
                path="claims[0].date",
                message="“after the talks” has no value",
            ),
        ],
        "provenance": Provenance(
            engine="embedded",
            model="en_core_web_sm",
            prompt=None,
            attempts=1,
            usage={},
            cost=None,
            seconds=0.84,
            versions={},
        ),
    }
    return Summary(**fields | changes)
