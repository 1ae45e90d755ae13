"""The floor: of 500 fabricated items over the gold articles, not one comes into a record, and each is listed."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from pathlib import Path
from typing import Any

from endpoint_tools import drafts, endpoint, record, said
from fabricate import Fabricator, Planted

from summarizer.draft.embedded import fill
from summarizer.mark import MarkedArticle, Marker
from summarizer.read import Known, from_text
from summarizer.record import Summary

DEV = Path(__file__).parents[1] / "eval" / "gold" / "dev"
FABRICATED = 500
EACH = 27
ITEMS = ("actors", "meetings", "claims", "dates", "sources", "headline", "summary")


def good(marked: MarkedArticle) -> dict[str, Any]:
    """An answer that takes everything as the rules read it."""
    rules = fill(marked)
    return {
        "actors": [actor.name for actor in rules.actors],
        "sources": [source.name for source in rules.sources],
        "meetings": [f"m{number}" for number in range(1, len(rules.meetings) + 1)],
        "claims": [f"c{number}" for number in range(1, len(rules.claims) + 1)],
        "dates": [],
        "gist": [],
    }


def answered(marked: MarkedArticle, planted: list[Planted]) -> Summary:
    """The record of an answer that is good but for what is planted in it."""
    content = good(marked)
    for one in planted:
        content[one.section].append(one.item)
    with endpoint(drafts(said(content))) as (_, engine):
        return record(marked, engine)


def lost(made: Summary) -> int:
    return sum(issue.severity == "error" for issue in made.issues)


def test_nothing_fabricated_is_grounded(marker: Marker) -> None:
    left, planted_in_all = FABRICATED, Counter[str]()
    for number, path in enumerate(sorted(DEV.glob("*.txt"))):
        marked = marker.mark(from_text(path.read_text(encoding="utf-8"), Known(published=dt.date(2025, 6, 11))))
        planted = Fabricator(marked, seed=number).items(min(EACH, left))
        plain, made = answered(marked, []), answered(marked, planted)
        for name in ITEMS:
            assert getattr(made, name) == getattr(plain, name), (path.stem, name)
        assert lost(made) - lost(plain) == len(planted), path.stem
        planted_in_all.update(one.difference for one in planted)
        left -= len(planted)
    assert (left, planted_in_all.total()) == (0, FABRICATED)
    assert (len(planted_in_all), min(planted_in_all.values()) >= 5) == (16, True), "every kind of difference is tried"


def test_the_floor_can_be_fallen_through(marker: Marker) -> None:
    """True items of the same make are grounded, so that it is the difference that counts."""
    path = sorted(DEV.glob("*.txt"))[0]
    marked = marker.mark(from_text(path.read_text(encoding="utf-8"), Known(published=dt.date(2025, 6, 11))))
    sentence = marked.sentences[-1]
    words = " ".join(marked.article.text[sentence.start : sentence.end].split()[:5])
    true = Planted("claims", {"by": "", "say": [f"{sentence.id}: {words}"]}, "none")
    plain, made = answered(marked, []), answered(marked, [true])
    assert (len(made.claims), lost(made)) == (len(plain.claims) + 1, lost(plain))
