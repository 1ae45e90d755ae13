"""One article as the report page shows it: its text with marks, and what was paired with what.

Everything here ends as JSON. The text is cut into segments, so that the page never counts characters:
browsers count them otherwise than Python.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from summarizer.evaluate.context import Context
from summarizer.evaluate.facts import facts, places, title
from summarizer.evaluate.gold import GoldArticle, GoldItem
from summarizer.evaluate.match import Match
from summarizer.evaluate.reasons import reason
from summarizer.evaluate.score import HEADLINE, ArticleScore, nothing_of, score_article, total
from summarizer.record import Summary

FIELDS = ("actors", "meetings", "claims", "dates", "sources", "record")
"""What the page filters by; ``record`` holds what is judged without a label."""

ERRORS = ("missing", "spurious", "incorrect", "partial")
"""The verdicts that are errors, where they count."""

Item = dict[str, Any]
Scored = tuple[Summary | None, ArticleScore]


def article_data(gold: GoldArticle, summary: Summary | None, before: Scored | None) -> Item:
    """The article with its matches; ``before`` is the record of another run, and its score, to compare with."""
    score = score_article(gold, summary)
    items, order = _items(gold, summary, score)
    gone: list[Item] = []
    if before:
        gone = _compare(items, order, *_items(gold, before[0], before[1]))
    values = total([score])
    info = gold.label.article
    data: Item = {
        "id": gold.id,
        "about": [str(value) for value in (info.outlet, info.place, info.published) if value],
        "crashed": score.crashed,
        "values": {figure: values.value(figure) for figure in HEADLINE} | {"headline": values.headline},
        "errors": {
            field: {verdict: sum(i["field"] == field and i["verdict"] == verdict and i["counted"] for i in items)
                    for verdict in ERRORS}
            for field in FIELDS
        },
        "items": items,
        "gone": gone,
        "segments": _segments(gold.text, items),
    }  # fmt: skip
    for item in items:
        del item["places"]
    return data


def _items(gold: GoldArticle, summary: Summary | None, score: ArticleScore) -> tuple[list[Item], list[Match]]:
    """The matches as the page shows them, by field and in the order of the text."""
    context = Context.of(gold, summary or nothing_of(gold))
    found: list[tuple[Item, Match]] = []
    for match in score.matches:
        both = [(side, item) for side, item in (("gold", match.gold), ("predicted", match.predicted)) if item]
        where = {side: places(context, item) for side, item in both}
        of_record = any(figure.startswith("record.") for figure, _ in match.figures)
        found.append((
            {
                "field": "record" if of_record else match.field,
                "list": match.field,
                "verdict": _verdict(match),
                "counted": match.counted,
                "optional": isinstance(match.gold, GoldItem) and match.gold.optional,
                "overlap": match.similarity if match.gold and match.predicted else None,
                **{side: title(context, item) for side, item in both},
                "facts": [[f.name, f.gold, f.predicted, f.right] for f in facts(context, match)],
                "places": where,
                "at": min((start for spans in where.values() for start, _ in spans), default=len(gold.text)),
            },
            match,
        ))  # fmt: skip
    found.sort(key=lambda pair: (FIELDS.index(pair[0]["field"]), pair[0]["at"]))
    matches = [match for _, match in found]
    number = {id(side): n for n, match in reversed(list(enumerate(matches))) for side in (match.gold, match.predicted)}
    for item, match in found:
        why = reason(context, score.matches, match, crashed=score.crashed)
        item |= {"why": why.words, "nearest": number[id(why.nearest)] if why.nearest else None}
        del item["at"]
    return [item for item, _ in found], matches


def _verdict(match: Match) -> str:
    """The scorer's verdict; a pair that is right but for one of its fields is partly right."""
    wrong = any(verdict != "correct" for _, verdict in match.figures)
    return "partial" if match.verdict == "correct" and wrong else match.verdict


def _segments(text: str, items: Sequence[Item]) -> list[list[Any]]:
    """The text in pieces, each with the items that mark it, as ``[words, [number, "gold", …]]``."""
    marks = [
        (start, end, n, side)
        for n, item in enumerate(items)
        for side, spans in item["places"].items()
        for start, end in spans
    ]
    cuts = sorted({0, len(text)} | {at for start, end, _, _ in marks for at in (start, end)})
    found: list[list[Any]] = []
    for start, end in pairwise(cuts):
        here = [[n, side] for s, e, n, side in marks if s <= start and end <= e]
        found.append([text[start:end], here])
    return found


def _compare(items: list[Item], matches: list[Match], old: list[Item], old_matches: list[Match]) -> list[Item]:
    """Notes on each item what it was in the other run, if that differs; returns what is only there."""
    known = {_key(item, match): (item, match) for item, match in zip(old, old_matches, strict=True)}
    for item, match in zip(items, matches, strict=True):
        was = known.pop(_key(item, match), None)
        if not was:
            item["was"] = {"verdict": "absent", "why": []}
        elif was[1].figures != match.figures or was[0]["verdict"] != item["verdict"]:
            item["was"] = {"verdict": was[0]["verdict"], "predicted": was[0].get("predicted"), "why": was[0]["why"]}
    return [
        {key: item.get(key) for key in ("field", "verdict", "predicted", "gold", "why", "counted")}
        for item, _ in known.values()
    ]


def _key(item: Item, match: Match) -> tuple[Any, ...]:
    """Gold items are the same objects in both runs; what was only predicted is known by its words and place."""
    if isinstance(match.gold, GoldItem):
        return (id(match.gold),)
    return (item["list"], item.get("gold") or item.get("predicted"), str(item["places"]), item["field"])
