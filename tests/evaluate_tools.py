"""A labelled article of our own, and short ways to write gold labels and records in tests."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from summarizer.evaluate.gold import GoldArticle, GoldLabel
from summarizer.evaluate.label_record import summary_of_label
from summarizer.evaluate.locate import occurrences
from summarizer.evaluate.score import score_article
from summarizer.record import Actor, Claim, Date, Meeting, Source, Span, Summary

HARBOUR = """\
CALDREY, March 4 (Port Wire) -- Foreign Minister Oda Lindqvist of Norwell met Brastia's envoy, Piet \
Karsen, in Caldrey on Monday and spoke by phone with President Amara Sole of Brastia the same evening.

"The ferries will sail again before the ice is gone," Lindqvist told reporters. "Nobody gains from \
empty docks."

Karsen said that his country was "ready, even eager" to lift the levy on timber, according to the \
Brastian Gazette, as the Port Wire noted.

Analysts said the levy had cost Norwell two harvests. Lindqvist is to receive Karsen again on 12 March, \
a talk the Timber Guild calls overdue.
"""

HARBOUR_LABEL: dict[str, Any] = {
    "article": {"published": "2024-03-05", "place": "CALDREY", "outlet": "Port Wire"},
    "actors": [
        {
            "name": "Oda Lindqvist",
            "also": ["Lindqvist"],
            "kind": "person",
            "role": ["Foreign Minister"],
            "affiliation": ["Norwell"],
        },
        {"name": "Piet Karsen", "also": ["Karsen"], "kind": "person", "role": ["envoy"],
         "affiliation": ["Brastia"]},
        {"name": "Amara Sole", "kind": "person", "role": ["President"], "affiliation": ["Brastia"]},
        {"name": "Norwell", "kind": "country"},
        {"name": "Brastia", "kind": "country"},
        {"name": "Timber Guild", "kind": "organization", "optional": True},
    ],
    "meetings": [
        {"participants": ["Oda Lindqvist", "Piet Karsen"], "date": "2024-03-04", "place": "Caldrey",
         "status": "held", "mode": "in_person"},
        {"participants": ["Oda Lindqvist", "Amara Sole"], "date": "2024-03-04", "status": "held",
         "mode": "phone"},
        {"participants": ["Oda Lindqvist", "Piet Karsen"], "date": "2024-03-12", "status": "planned",
         "mode": "unspecified"},
    ],
    "claims": [
        {"speaker": "Oda Lindqvist", "form": "direct",
         "content": ["The ferries will sail again before the ice is gone,",
                     "Nobody gains from empty docks."]},
        {"speaker": "Piet Karsen", "form": "mixed", "via": ["Brastian Gazette", "Port Wire"],
         "content": ["his country was", "ready, even eager", "to lift the levy on timber"]},
        {"speaker": "Analysts", "form": "indirect", "content": ["the levy had cost Norwell two harvests"]},
        {"speaker": "Timber Guild", "form": "indirect", "content": ["overdue"], "optional": True},
    ],
    "dates": [
        {"text": "March 4", "value": "2024-03-04"},
        {"text": "Monday", "value": "2024-03-04"},
        {"text": "the same evening", "value": "2024-03-04TEV"},
        {"text": "12 March", "value": "2024-03-12"},
    ],
    "sources": [
        {"name": "Port Wire", "kind": "news_agency", "part": "publisher"},
        {"name": "Brastian Gazette", "kind": "newspaper", "part": "cited"},
        {"name": "Analysts", "kind": "expert", "part": "cited", "accept": {"kind": ["unnamed"]}},
    ],
}  # fmt: skip


LISTS = ("summary", "actors", "meetings", "claims", "dates", "sources", "issues")


def gold(text: str = HARBOUR, **label: Any) -> GoldArticle:
    """A labelled article; without any list, the harbour article."""
    whole = label or HARBOUR_LABEL
    return GoldArticle("harbour", text, GoldLabel.model_validate({"article": {}} | whole))


def empty(gold: GoldArticle) -> Summary:
    """A record with nothing in it."""
    return Summary.model_validate(
        {
            "article": dict.fromkeys(("title", "outlet", "published", "place", "language", "url"))
            | {"id": gold.id, "characters": len(gold.text), "sha256": ""},
            "headline": None,
            **{name: [] for name in LISTS},
            "provenance": {
                "engine": "hand", "model": None, "prompt": None, "attempts": 0, "usage": {}, "cost": None,
                "seconds": 0, "versions": {},
            },
        }
    )  # fmt: skip


def record(
    gold: GoldArticle,
    actors: Sequence[Actor] = (),
    meetings: Sequence[Meeting] = (),
    claims: Sequence[Claim] = (),
    dates: Sequence[Date] = (),
    sources: Sequence[Source] = (),
) -> Summary:
    """A record with these lists."""
    lists = {"actors": actors, "meetings": meetings, "claims": claims, "dates": dates, "sources": sources}
    return empty(gold).model_copy(update={name: list(items) for name, items in lists.items()})


def span(gold: GoldArticle, words: str, nth: int = 1) -> Span:
    """The nth occurrence of the words."""
    start, end = occurrences(words, gold.text)[nth - 1]
    return Span(start=start, end=end, text=gold.text[start:end])


def actor(
    id: str, name: str, *, aliases: Sequence[str] = (), kind: str = "person",
    roles: Sequence[Span] = (), affiliations: Sequence[str] = (), mentions: Sequence[Span] = (),
) -> Actor:  # fmt: skip
    return Actor.model_validate(
        {"id": id, "name": name, "aliases": list(aliases), "kind": kind, "roles": list(roles),
         "affiliations": list(affiliations), "mentions": list(mentions)}
    )  # fmt: skip


def meeting(
    participants: Sequence[str], *, when: str | None = None, status: str = "held", mode: str = "in_person",
    date: str | None = None, id: str = "m1", evidence: Sequence[Span] = (),
) -> Meeting:  # fmt: skip
    return Meeting.model_validate(
        {"id": id, "participants": list(participants), "status": status, "mode": mode, "date": date,
         "when": when, "place": None, "occasion": None, "reported_by": [], "evidence": list(evidence)}
    )  # fmt: skip


def claim(
    content: Sequence[Span], *, speaker: str | None = None, source: Span | None = None,
    form: str = "indirect", via: Sequence[str] = (), id: str = "c1",
) -> Claim:  # fmt: skip
    return Claim.model_validate(
        {"id": id, "speaker": speaker, "source": source, "cue": None, "content": list(content), "form": form,
         "via": list(via), "addressee": None, "date": None}
    )  # fmt: skip


def date(where: Span, value: str, *, type: str = "DATE", id: str = "d1") -> Date:
    return Date.model_validate({"id": id, "span": where, "type": type, "value": value, "begin": None, "end": None})


def source(
    id: str, name: str, *, aliases: Sequence[str] = (), kind: str = "newspaper", part: str = "cited",
    mentions: Sequence[Span] = (),
) -> Source:  # fmt: skip
    return Source.model_validate(
        {"id": id, "name": name, "aliases": list(aliases), "kind": kind, "part": part,
         "mentions": list(mentions)}
    )  # fmt: skip


def perfect(gold: GoldArticle, *, optional: bool = False) -> Summary:
    """The record that says exactly what the label says; its optional items on demand."""
    return summary_of_label(gold, optional=optional)


def counts(gold: GoldArticle, summary: Summary | None, figure: str) -> tuple[int, int, int]:
    """Correct, gold (denominator of recall) and predicted (denominator of precision) of one figure."""
    found = score_article(gold, summary).counts[figure]
    return found.correct, found.gold, found.predicted
