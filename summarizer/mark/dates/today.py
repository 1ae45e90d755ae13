"""Values of ``today`` and its neighbours: a day, or the time that one lives in."""

from __future__ import annotations

import re

from .calendar import cover
from .context import Context
from .days import weekday
from .find import Hit
from .lexicon import CHARS, ERAS

_OLD = 5  # years after which what was is set against nowadays, and no longer against a day
_STATES = frozenset(
    "is are has have 's ’s 're ’re employs employ looks look seems seem remains remain stands stand lives live "
    "works work makes make costs cost uses use owns own produces produce boasts boast counts count".split()
)
"""Present tenses of what lasts: "in 1950 there were 20 banks; today there are three"."""
_FEW = frozenset("some about nearly almost roughly over only just more fewer than around most many".split())
"""What may come before the figure of "Today, some 500 people work there"."""
_WORLD = frozenset(("world", "society"))
"""What is there every day: "the world today"."""
_OPENS = frozenset((";", ",", "but", "and", ":", '"', "“"))
"""What a clause may open after."""
_OPENING = 5  # words after "Today," among which the figure and its noun stand
_TASKS = r"(?:tasks?|challenges?|priorit(?:y|ies)|problems?|threats?|risks|difficulties|dangers)"
_LEADS = re.compile(
    r"\b(?:(?:as|than) (?:it|they|we|he|she|you|things) (?:is|are|do|does|has|have|stands?)|what (?:we|they|you|he|she|it) (?:earn|use|call|pay|own|need)s?"
    rf"|as we know (?:it|them)|{_TASKS} (?:facing|that face|which face|confronting) [^.;:]{{3,60}}|one of [^,.;:]{{3,40}} {_TASKS}"
    r"|(?:compared|different) (?:to|with|from) (?:previous|past|earlier) (?:decades|centuries|times|generations)"
    r"|(?:still|even|(?:the|our) (?:world|youth|society|generation|technology) of)) $"
)
"""What "today" closes where it says how things are and no day: "than they are today", "the problems facing us today"."""
_COMPARED = re.compile(
    r" (?:as )?compared (?:to|with) (?:previous|past|earlier) (?:decades|centuries|times|generations)\b"
)
_FOLLOWS = re.compile(
    r",? (?!is\b)[^.;:]{1,80}?\b(?:is|are|remains?) (?:one of the (?:world['’]s )?(?:most|largest|biggest|oldest|fastest|richest|poorest)"
    r"|among the (?:world['’]s )?(?:most|largest|biggest))\b"
)
"""What follows a "today" of that kind: "Today the harbour is one of the most modern"."""
_ONCE = re.compile(r"\bif (?:just |only )?(?:\w+ ){1,3}(?:years?|decades?) ago\b[^.;:]*, $")
"""Before such a "today": "If just a year ago we had two, today we have ten"."""
_BEFORE_ADJECTIVE = frozenset(CHARS[name] for name in ("word", "name"))


def relday(context: Context, hit: Hit) -> str | None:
    """``today``, ``yesterday``, ``the day after tomorrow``."""
    step = {"yesterday": -1, "tomorrow": 1}.get(context.said(hit, "word"), 0)
    if context.said(hit, "word") == "today" and _nowadays(context, hit):
        return "PRESENT_REF"
    if "twice" in hit:
        step = -2 if context.said(hit, "twice") == "yesterday" else 2
    return context.move(context.anchor, "D", step)


def _nowadays(context: Context, hit: Hit) -> bool:
    """Whether "today" is the time one lives in: of an era, beside the world, or set against what was long ago."""
    at, classes = hit.end, context.tokens.classes
    if context.word(at) in ("'s", "’s"):
        after, further = context.word(at + 1), context.word(at + 2)
        name = classes[at + 1 : at + 2] == CHARS["name"] and classes[at + 2 : at + 3] in tuple(",!.")
        return after in ERAS or name or (further in ERAS and classes[at + 1] in _BEFORE_ADJECTIVE)  # "today's world"
    before = context.word(hit.first - 1)
    if before in _WORLD and context.word(hit.first - 2) in ("the", "our"):
        return True
    if context.word(hit.first - 2) == "as" == context.word(at):
        return True  # "as strong today as it was"
    if _tells_how_things_are(context, hit):
        return True
    start, end = context.sentence_tokens(context.sentence(hit.first))
    said = [context.word(one) for one in range(at, end)]
    opens = before in _OPENS or hit.first == start
    if context.tense(hit) in ("past", "future") or not (opens or at == end) or (opens and said[:1] == ["is"]):
        return False  # "Today is the feast"
    states = [one for one in range(start, end) if context.word(one) in _STATES]
    lasting = not any(context.word(one + 1).endswith("ing") for one in states)
    if opens and said[:1] == [","] and any(word[0].isdigit() for word in said[1:_OPENING]):
        figure = next(one for one in range(1, _OPENING) if said[one][0].isdigit())
        return lasting and set(said[1:figure]) <= _FEW and context.tense(hit) == "present"
    return lasting and bool(states) and _against_old(context, hit, opens)


def _tells_how_things_are(context: Context, hit: Hit) -> bool:
    """Whether the words around "today" compare or rank what lasts, in a sentence that tells nothing past."""
    tense = context.tense(hit)
    start, end = context.sentence_tokens(context.sentence(hit.first))
    if any(one.rule in _DAYS and start <= one.first < end for one in context.hits):
        return False
    text, places = context.tokens.text, context.tokens.starts
    before, after = text[places[start] : places[hit.first]].lower(), context.tokens.words(hit.end - 1, end)
    if _ONCE.search(before):
        return True
    opens = hit.first == start or context.word(hit.first - 1) in _OPENS
    if opens and tense != "past" and _FOLLOWS.match(after.removeprefix("today")):
        return True
    if _COMPARED.match(after.removeprefix("today")) and tense == "present":
        return True
    if (closing := _LEADS.search(before)) is None:
        return False
    return tense == "present" or (tense != "past" and closing[0].startswith(("than", "as", "what")))


_DAYS = frozenset(("mdy", "dmy", "weekday", "clock", "clockpm", "tonight"))
"""Rules for days and times beside which "today" is one, too."""


def _against_old(context: Context, hit: Hit, opens: bool) -> bool:
    """Whether a year or a decade long ago stands in the sentence before, or in that which "today" opens a clause of."""
    anchor, number = context.anchor, context.sentence(hit.first)
    away = (0, 1) if opens else (1,)
    old = [one for one in context.focus.values() if one.unit in "YEC" and number - context.sentence(one.token) in away]
    return anchor is not None and any(one.begin.year <= anchor.year - _OLD for one in old)


def night_named(context: Context, hit: Hit) -> str | None:
    """The day whose night "overnight on Sunday", "overnight from Sunday" and "overnight into Monday" name."""
    link = context.word(hit.end) if context.word(hit.end) in ("on", "from", "into") else ""
    day = next((one for one in context.hits if one.rule == "weekday" and one.first == hit.end + bool(link)), None)
    covered = cover(weekday(context, day)) if day else None
    return context.move(covered[0], "D", -1 if link == "into" else 0) if covered else None
