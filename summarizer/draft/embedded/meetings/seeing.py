"""Whether who "saw" somebody met him, and did not only look at him."""

from __future__ import annotations

import re

from summarizer.draft.embedded.meetings.circumstances import near
from summarizer.draft.embedded.meetings.day import date_of
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.meetings import GLAD, MEET, SEE

_TIMES = re.compile(
    r"\b(?:once|twice|\w+ times|again|alone|privately|in private|separately|the (?:day|night|week) before|the previous \w+)\b",
    re.I,
)
_DAYS_OFF = re.compile(r"\b(?:hours?|days?|weeks?|months?) (?:after|before) (?:[\w’'-]+ ){1,4}$", re.I)
"""What sets the day before the verb: "a day after she had seen"."""
IN_TURN = re.compile(r"\b(?:then|later|afterwards) $", re.I)
"""What makes it one of several meetings: "met Jane Doe and later saw John Roe"."""
_ON_SCREEN = re.compile(
    r"\bon (?:the )?(?:tv|television|screen|video|stage|cctv)\b|\bin (?:the )?(?:video|footage|court|photo)\b", re.I
)


def saw_once(marked: MarkedArticle, verb: int) -> bool:
    """Whether somebody "saw" a person at a time told, and nothing else is said of that person: not "saw him leave"."""
    parse = marked.parse
    beside = [c for c in parse.children[verb] if parse.dep[c] != "ccomp" or c > verb]  # "In Lima she met Jane Doe, …"
    of_verb = {parse.dep[c] for c in beside if parse.words[parse.left[c] - 1] != "," or c < verb}
    then = bool(IN_TURN.search(near(marked, verb, 20, 0)))
    doer = "nsubj" in of_verb or parse.lower[verb - 1] == "last" or (then and parse.lower[parse.head[verb]] in MEET)
    if "dobj" not in of_verb or of_verb & {"ccomp", "xcomp", "auxpass", "advcl"} or not doer:
        return False
    told = next(c for c in parse.children[verb] if parse.dep[c] == "dobj")
    if any(parse.dep[c] in ("acl", "relcl") and parse.tag[c] == "VBG" for c in parse.children[told]):
        return False
    words = marked.text(verb, min(verb + 18, parse.sentence_tokens[parse.sentence[verb]][1]))
    dated = date_of(marked, verb) >= 0
    dated = dated or bool(_DAYS_OFF.search(near(marked, verb, 40, 0)))
    return (dated or then or bool(_TIMES.search(words))) and not _ON_SCREEN.search(words)


def is_seeing(marked: MarkedArticle, token: int) -> bool:
    """Whether "see" plans to meet: "will see the pope", "flew in to see the minister", "was to have seen her"."""
    parse = marked.parse
    if parse.lower[token] not in (*SEE, "seen"):
        return False
    if parse.lower[parse.head[token]] in GLAD:
        return False  # "I am happy to see you" greets
    auxiliaries = {parse.lower[c] for c in parse.children[token] if parse.dep[c] == "aux"}
    return bool(auxiliaries & {"will", "to"}) or ("would" in auxiliaries and date_of(marked, token) >= 0)
