"""Meetings put off: whether, and to which day."""

from __future__ import annotations

import re

from summarizer.draft.embedded.meetings.circumstances import clause_above, near, verb_above
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.meetings import HOLD

POSTPONED = re.compile(
    r"\b(?:postpon(?:ed?|es|ing)|put(?:s|ting)? off|put back|delayed|rescheduled|pushed (?:back|to|until)|moved)\b",
    re.I,
)

_NEW_DAY = re.compile(r"\b(?:to|until|till|for|by)\s+", re.I)
"""What a postponement puts before its new day."""

_OLD_DAY = re.compile(r"\b(?:set|scheduled|planned|slated|arranged|due|meant) (?:for|on) $", re.I)
"""What stands before the day that was given up."""


def is_postponed(marked: MarkedArticle, token: int) -> bool:
    """Whether a noun's meeting was put off."""
    parse = marked.parse
    verb = verb_above(marked, token)
    if (
        "relcl" in (parse.dep[verb], parse.dep[parse.head[verb]]) and parse.tag[verb] == "VB"
    ):  # "a visit on which they were to meet was put off"
        above = clause_above(marked, token)
        return bool(POSTPONED.match(marked.article.text[parse.start[above] : parse.end[above] + 10]))
    if not parse.tag[token].startswith("N") or parse.lower[verb] in HOLD:
        return False
    after = marked.article.text[parse.start[verb] : parse.end[verb] + 10]
    return bool(POSTPONED.search(near(marked, token, 30, 90)) or POSTPONED.match(after))


def new_day(marked: MarkedArticle, token: int) -> int:
    """The day to which a meeting was put off, the last that the sentence names after "to" or "until"; -1 for none."""
    text = marked.article.text
    sentence = marked.sentences[marked.parse.sentence[token]]
    put_off = POSTPONED.search(text, sentence.start, sentence.end)
    if put_off is None:
        return -1
    days = [
        index
        for index, date in marked.dates_between(put_off.end(), sentence.end)
        if date.type in ("DATE", "TIME")
        and _NEW_DAY.fullmatch(text[text.rfind(" ", 0, date.start - 1) + 1 : date.start])
        and not _OLD_DAY.search(text, put_off.end(), date.start)
    ]
    return days[-1] if days else -1
