"""Whose those are who sit on one side of a table: "Fiji was represented by Ministers Jane Doe and John Roe".

Readouts of talks name a side once, before or behind its people: "Jane Doe and John Roe took part on the Fijian
side", "the Fijian delegation includes Minister Jane Doe". Their offices then need no country.
"""

from __future__ import annotations

import re

from summarizer.mark import MarkedArticle
from summarizer.mark.names.name import Name

_AHEAD = re.compile(
    r"(?:\b(?:was|were|is|are|be|been)|,) represented\b[^;:]{0,60}?\bby\b|\b(?:side|delegation|team) by\b"
    r"|\b(?:side|delegation|team) (?:also |will )?(?:includes?|included|comprise[sd]?|consists? of|consisted of|(?:is|was) made up of)\b"
)
"""What stands between a side and its people."""

_SIDE = re.compile(r"\b(?:on|from|for) the [\w-]+(?: [\w-]+)? (?:side|part)\b", re.I)
"""A side told of as such: before its people where it opens a sentence or a part of it, else behind them."""

_OPENS = re.compile(r"(?:^|[;:,]|\band|\bwhile|\bpresent|\battending|\battended|\bthem)\s*$", re.I)


def side_of(marked: MarkedArticle, name: Name, by_country: dict[str, int]) -> list[int]:
    """The country on whose side somebody takes part in talks, by the words of the sentence that names him.

    ``by_country`` has the article's countries by their usual names; a side of none of them is -1.
    """
    parse, text = marked.parse, marked.article.text
    first, last = parse.sentence_tokens[parse.sentence[name.first]]
    begin, end = parse.start[first], parse.end[last - 1]
    ahead = [(m.end(), _land(marked, begin, m.end())) for m in _AHEAD.finditer(text, begin, end)]
    behind: list[tuple[int, str | None]] = []
    for side in _SIDE.finditer(text, begin, end):
        opens = _OPENS.search(text[begin : side.start()])
        (ahead if opens else behind).append((side.end(), _land(marked, side.start(), side.end())))
    before = max((told for told in ahead if told[0] <= name.start), default=None)
    after = min((told for told in behind if told[0] >= name.end), default=None)
    land = next((land for _, land in filter(None, (before, after))), None)
    return [by_country.get(land, -1)] if land else []


def _land(marked: MarkedArticle, begin: int, end: int) -> str | None:
    """The last country told of in a stretch of text."""
    names = marked.names_between(marked.token_at(begin), marked.token_at(end - 1) + 1)
    return next((n.country for n in reversed(names) if n.country), None)
