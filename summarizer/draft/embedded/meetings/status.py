"""Whether a meeting took place, is to, or was called off."""

from __future__ import annotations

import re

from summarizer.draft.embedded.meetings.called_off import CANCELLED, is_cancelled
from summarizer.draft.embedded.meetings.circumstances import is_errand, is_on_the_way, near, verb_above
from summarizer.draft.embedded.meetings.day import date_of
from summarizer.draft.embedded.meetings.deeds import told_at
from summarizer.draft.embedded.meetings.postponed import POSTPONED, is_postponed, new_day
from summarizer.draft.embedded.meetings.under_way import auxiliaries, is_going_on, is_under_way, part_of, scene_of
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.meetings import CHANCE, HOLD, INCLUDE, MEASURES
from summarizer.record import MeetingStatus

_PLANNED = re.compile(
    r"\b(?:will|would|plans?|planned|due|scheduled|expected|set (?:to|for)|is to|are to|agreed to|invited|ahead of|upcoming|next|hopes?|intends?|preparing|prepare|proposed|to be held)\b",
    re.I,
)


_FELL_THROUGH = re.compile(
    r"\b(?:was|were) (?:(?:due|scheduled|set|expected|supposed|meant) )?to have (?:\w+ )?$|\b(?:was|were) to have \w+"
    r"|\bhad been (?:due|scheduled|set|expected|supposed|meant) to (?:hold |have )?(?:\w+ )?$"
    r"|\b(?:will|would) no longer (?:be )?(?:\w+ )?$",
    re.I,
)
"""What was to have been, was not."""

_MEANT = re.compile(
    r"\b(?:was|were|had been) (?:\w+ )?(?:due|scheduled|set|expected|supposed|meant|slated|planned) to (?:\w+ ){0,2}$|\b(?:was|were) to $"
    r"|\b(?:had|['’]d) (?:\w+ )?(?:planned|intended|hoped|arranged|agreed) to (?:\w+ ){0,2}$",
    re.I,
)
"""What had been planned; whether it came to be stands after it."""

_MEANT_TOO = re.compile(
    r"\b(?:was|were|had been) (?:due|scheduled|set|expected|supposed|slated|planned) to [^.;,]{3,100} and to (?:\w+ )?$",
    re.I,
)
"""The second thing that had been planned: "had been due to speak in Lima and to meet her"."""

_NOTHING = re.compile(
    r"[,;.]?\s+(?:but|however|until|before)\b[^.;]{0,80}\b"
    r"(?:(?:not|never)(?:(?: (?:actually|ever|been|be))? (?:able|allowed|arrive|attend|came|come|did|do|gone?|held|happen|ma[dk]e|materiali[sz]e"
    r"|meet|met|show|take|taken|took|travel|turn)(?:e?d)?\b|(?=[.,;]))|(?:pulled|backed|bailed|dropped) out|begged off|cried off"
    r"|changed (?:his|her|their) minds?|withdrew|stayed away|fell ill|failed to)\b"
    r"|\b(?:not|never|n['’]t) (?:show(?:ed)? up|turn(?:ed)? up|come|attend|appear)\b|\bpulled the pin\b|\bcried off\b",
    re.I,
)
"""What says that it came to nothing."""


def _came_to_nothing(marked: MarkedArticle, token: int) -> bool:
    """Whether people "were supposed to meet" and the words after say that they did not."""
    parse = marked.parse
    first = parse.head[token] if parse.dep[token] == "conj" and parse.tag[token] == "VB" else token
    meant = any(_MEANT.search(near(marked, at, 50, 0)) for at in {token, first})
    if not meant and not _MEANT_TOO.search(near(marked, token, 140, 0)):
        return False  # "had been due to speak at a fair and to meet Jane Doe there. She pulled out"
    number = parse.sentence[token]
    end = marked.sentences[min(number + 1, len(marked.sentences) - 1)].end
    after = marked.article.text[parse.end[token] : min(parse.end[token] + 250, end)]
    return bool(CANCELLED.search(after) or _NOTHING.search(after))


NOT_HELD = re.compile(
    r"\b(?:did not|didn['’]t|never|(?:will|would|could) not|(?:wo|would|could)n['’]t) (?:take place|happen|go ahead|materiali[sz]e|come off|come about)\b"
    r"|\bnever (?:took place|happened|went ahead|materiali[sz]ed|came (?:off|about))\b",
    re.I,
)

_AS_PLANNED = re.compile(
    r"\bas (?:had been |was |were )?(?:(?:originally|previously|initially) )?(?:planned|scheduled|announced|arranged)\b|\bafter all\b",
    re.I,
)


def is_dropped(marked: MarkedArticle, verb: int) -> bool:
    """Whether people "will not meet as planned"."""
    parse = marked.parse
    negated = any(parse.dep[c] == "neg" for c in parse.children[verb])
    return negated and parse.tag[verb].startswith("V") and bool(_AS_PLANNED.search(near(marked, verb, 0, 120)))


_ARRANGED = frozenset("set scheduled planned slated arranged pencilled".split())
"""Participles that put a meeting ahead: "has been set for Sunday"."""


_AHEAD = re.compile(
    r"\b(?:ahead of|upcoming|planned|scheduled|forthcoming|prepar\w+ for|proposed|possible|expected|plans? for|(?:dates?|timing|format) (?:of|for))\s(?:[\w’'-]+\s){0,4}$",
    re.I,
)


def _had_the_chance(marked: MarkedArticle, token: int) -> bool:
    """Whether "to meet" hangs on a chance that was had: "had the pleasure to speak with her"."""
    parse = marked.parse
    chance = parse.head[token]
    verb = parse.head[chance]
    return parse.lower[chance] in CHANCE and (parse.tag[verb] == "VBD" or parse.lower[verb] == "had")


def status_of(marked: MarkedArticle, token: int) -> MeetingStatus:
    """Held, planned or cancelled, by the verb of the meeting's word and the words around it."""
    parse = marked.parse
    words = marked.text(*parse.sentence_tokens[parse.sentence[token]])
    verb = verb_above(marked, token)
    if _was_moved(marked, token):
        return "planned"
    if any(_FELL_THROUGH.search(near(marked, token, 40, after)) for after in (10, 0)) or (
        parse.tag[token].startswith("N") and NOT_HELD.search(near(marked, token, 0, 160))
    ):
        return "cancelled"
    scene = scene_of(marked, token)
    if scene >= 0 and not CANCELLED.search(marked.text(token, max(scene, token + 1))):
        return "held"
    if is_dropped(marked, token) or is_dropped(marked, verb) or _came_to_nothing(marked, token):
        return "cancelled"
    own = marked.text(parse.left[token], parse.right[token] + 1)  # "after a cancelled meeting"
    if (
        _is_over(marked, token)
        and not CANCELLED.search(own)
        and parse.lower[verb_above(marked, parse.head[token])] not in _LEFT
    ):
        return "held"
    if is_cancelled(marked, token, verb, words):
        return "cancelled"
    if _AHEAD.search(near(marked, token, 45, 0)):
        return "planned"
    if is_postponed(marked, token):
        return "planned" if new_day(marked, token) >= 0 else "cancelled"
    if told_at(marked, parse.head[token]) >= 0:
        return "held"
    has = parse.head[token]
    if parse.dep[token] == "dobj" and parse.lower[has] in ("has", "have") and parse.tag[has] in ("VBZ", "VBP"):
        day = date_of(marked, token)
        published = marked.article.published
        if day >= 0 and published and (marked.dates[day].begin or "") >= published.isoformat():
            return "planned"  # "on Wednesday she has a meeting with John Roe"
    if is_outcome(marked, token) or _had_the_chance(marked, token) or is_going_on(marked, token):
        return "held"
    asked = parse.lower[parse.head[parse.head[token]]] in ("invited", "invites") and parse.tag[token] != "VBD"
    if asked or parse.lower[token] in ("expects", "expected", "expecting"):
        return "planned"
    if parse.lower[token] == "visiting" and parse.tag[token - 1 - (parse.lower[token - 1] == "the")] in ("VBD", "VBN"):
        return "held"  # "told visiting party chief Jane Doe"
    if (parse.tag[verb] == "VBN" and parse.lower[verb] in _ARRANGED and verb != token) or is_on_the_way(marked, token):
        return "planned"
    if parse.lower[parse.head[token]] in INCLUDE and parse.tag[parse.head[token]] in ("VBZ", "VBP"):
        return "planned"  # "her programme includes talks with John Roe"
    shared = auxiliaries(marked, token)
    if parse.tag[token] in ("VBD", "VBN") and not shared & {"will", "would", "to"}:
        return "held"
    if "be" in shared and parse.dep[token] == "conj":
        return "planned"
    if _is_beside_the_past(marked, token):
        return "held"
    if is_under_way(marked, token):
        return "planned"
    if is_errand(marked, token) and parse.tag[parse.head[token]] == "VBD":
        return "held"  # "flew to Lima to meet Jane Doe, who would retire"
    if parse.tag[token] in ("VB", "VBZ", "VBG") and _PLANNED.search(part_of(marked, token, words)):
        return "planned"
    told = marked.tense_of(parse.start[token], parse.end[token])
    tense = told.tense if told else None
    if tense == "future":
        return "planned"
    if parse.tag[parse.head[token]] == "VBD" and parse.lower[parse.head[token]] in HOLD:
        return "held"
    return "planned" if tense != "past" and _PLANNED.search(near(marked, token, 60, 40)) else "held"


_BESIDE = frozenset("acl advcl nsubj csubj".split())
"""What the parser makes of a participle between commas."""


def _is_beside_the_past(marked: MarkedArticle, token: int) -> bool:
    """Whether a bare participle goes with a deed that was done: "Jane Doe and John Roe, meeting in Rome, agreed to …"."""
    parse = marked.parse
    bare = parse.tag[token] == "VBG" and parse.dep[token] in _BESIDE and not auxiliaries(marked, token)
    return bare and parse.tag[verb_above(marked, parse.head[token])] == "VBD"


def _was_moved(marked: MarkedArticle, token: int) -> bool:
    """Whether people "had been due to meet", and the sentence goes on that it was put off to another day."""
    put_off = POSTPONED.search(near(marked, token, 0, 200))
    return bool(put_off and _MEANT.search(near(marked, token, 50, 0))) and new_day(marked, token) >= 0


def day_of(marked: MarkedArticle, token: int) -> int:
    """The day of a meeting, the new one where it was put off; an index into the marks, -1 for none."""
    put_off = is_postponed(marked, token) or _was_moved(marked, token)
    day = new_day(marked, token) if put_off else -1
    return day if day >= 0 else date_of(marked, token)


_OUTCOMES = frozenset(
    "results result outcome outcomes transcript record recording account minutes footage impressions".split()
)
"""What only a meeting that was held leaves behind."""


def is_outcome(marked: MarkedArticle, token: int) -> bool:
    """Whether "the results of talks" are spoken of, whatever is to be done with them."""
    parse = marked.parse
    above = parse.head[token]
    return parse.lower[above] in ("of", "from") and parse.lower[parse.head[above]] in _OUTCOMES


_LEFT = frozenset("withdrew withdrawn withdraw pulled backed stayed".split())
"""Verbs whose "from" says that one was not there."""


def _is_over(marked: MarkedArticle, token: int) -> bool:
    """Whether "after", "following" or "fresh from" puts the meeting behind: what follows it tells another time."""
    parse = marked.parse
    above = parse.head[token]
    if parse.lower[above] == "of" and parse.lower[parse.head[above]] in MEASURES:
        return _is_over(marked, parse.head[above])  # "after four days of talks"
    after = parse.lower[above] in ("after", "following", "from", "since") and parse.dep[above] in ("prep", "mark")
    return after and parse.dep[token] in ("pobj", "pcomp") and parse.tag[token] in ("NN", "NNS", "VBG")
