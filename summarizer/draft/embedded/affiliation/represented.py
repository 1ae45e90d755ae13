"""Whose those are who sit on one side of a table: "Fiji was represented by Ministers Jane Doe and John Roe".

Readouts of talks name a side once, before or behind its people: "Jane Doe and John Roe took part on the Fijian
side", "the Fijian delegation includes Minister Jane Doe". Their offices then need no country.
"""

from __future__ import annotations

import re

from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.cues import CUE_FORMS
from summarizer.mark.lexicon.people import STATE_OFFICES
from summarizer.mark.names.name import Name

_AHEAD = re.compile(
    r"(?:\b(?:was|were|is|are|be|been)|,) represented\b[^;:]{0,60}?\bby\b|\b(?:side|delegation) by\b"
    r"|\b(?:side|delegation) (?:also |will )?(?:includes?|included|comprise[sd]?|consists? of|consisted of|(?:is|was) made up of)\b"
)
"""What stands between a side and its people."""

_SIDE = re.compile(r"\b(?:on|from|for) the [\w-]+(?: [\w-]+)? (?:side|part)\b(?! of)", re.I)
"""A side told of as such: before its people where it opens a sentence or a part of it, else behind them."""

_OPENS = re.compile(r"(?:^|[;:,]|\band|\bwhile|\bpresent|\battending|\battended|\bthem)\s*$", re.I)

_ELSEWHERE = ("in", "to", "at", "with", "against")


def side_of(marked: MarkedArticle, name: Name, office: tuple[int, int], by_country: dict[str, int]) -> list[int]:
    """The country on whose side somebody takes part in talks, by the words of the sentence that names him.

    Where it tells of no side or delegation, his office is a state's. ``by_country`` has the article's countries by their usual names; a side of none of them is -1.
    """
    parse, text = marked.parse, marked.article.text
    first, last = parse.sentence_tokens[parse.sentence[name.first]]
    begin, end = parse.start[first], parse.end[last - 1]
    official = STATE_OFFICES & {*text[slice(*office)].lower().split()}
    found = _AHEAD.finditer(text, begin, end)
    found = (m for m in found if official or re.search(r"\b(?:side|delegation)\b", text[begin : m.end()]))
    ahead = [
        (m.end(), _land(marked, begin, m.end())) for m in found
    ]  # no "Fiji was represented by the lawyer Jane Doe"
    behind: list[tuple[int, str | None]] = []
    for side in _SIDE.finditer(text, begin, end):
        opens = _OPENS.search(text[begin : side.start()])
        (ahead if opens else behind).append((side.end(), _land(marked, side.start(), side.end())))
    before = max((told for told in ahead if told[0] <= name.start), default=None)
    if before and any(parse.lower[n.last] == "by" for n in _between(marked, before[0], name.start) if n.country):
        return []  # "Fiji was represented by Minister Jane Doe and Tonga by Minister John Roe"
    after = min((told for told in behind if told[0] >= name.end), default=None)
    if after and not CUE_FORMS.keys().isdisjoint(parse.lower[name.last : marked.token_at(after[0])]):
        after = None  # "Minister Jane Doe said on the Fijian side roads were closed"
    land = next((land for _, land in filter(None, (before, after))), None)
    return [by_country.get(land, -1)] if land else []


def _land(marked: MarkedArticle, begin: int, end: int) -> str | None:
    """The last country told of in a stretch of text, and not as a place or partner: "in Fiji", "at talks with Fiji"."""
    lower, names = marked.parse.lower, [n for n in _between(marked, begin, end) if n.country]
    links = [lower[n.first - 1 - (lower[n.first - 1] == "the")] for n in names]
    told = [n.country for n, link in zip(names, links, strict=True) if n.kind == "people" or link not in _ELSEWHERE]
    return told[-1] if told else None


def _between(marked: MarkedArticle, begin: int, end: int) -> list[Name]:
    return marked.names_between(marked.token_at(begin), marked.token_at(end - 1) + 1)
