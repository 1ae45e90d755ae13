"""Meetings that were called off: by which words, and whether it is the meeting that they call off."""

from __future__ import annotations

import re

from summarizer.draft.embedded.meetings.circumstances import clause_near, near
from summarizer.draft.embedded.meetings.under_way import auxiliaries, bore_fruit, part_of
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.meetings import HOLD, NOUNS, VISIT

CANCELLED = re.compile(
    r"\b(?:cancel(?:l?ed|s|l?ing)?|call(?:ed|s|ing)? (?:(?:it|them|(?:the|that|those|his|her|its|their) (?:[\w-]+ )?(?:meetings?|talks|summit|call|visit|trip|session|dinner|lunch)) )?off|scrap(?:s|ped)|shelve[sd]|axed|aborted|ditched"
    r"|(?:pulled|pulls|backed|backs) out of|f[ea]ll(?:en)? through|(?:struck|taken|wiped|removed|deleted|dropped) (?:off|from) (?:the|an?|her|his|their|its) (?:[\w’'-]+ ){0,2}(?:calendar|diary|agenda|schedule|program(?:me)?)|scrubbed|dropped|abandoned|(?:is|was|are|were) off|(?:postpon(?:ed|es|ing)|put(?:s|ting)? off|cut(?:s|ting)? short) (?:an?|the|his|her|its|their) (?:[\w-]+ ){0,2}(?:visit|trip|tour|stay)(?! [^.;]*\b(?:until|till)\b)|skip(?:s|ped)|miss(?:ed|es) (?:an?|the|his|her|their) (?:[\w-]+ )?(?:meetings?|talks|summit|call|session|dinner|lunch|audience|reception|appointment)|snub(?:s|bed)|(?:withdrew|stayed away) from)\b",
    re.I,
)


def is_called_off(marked: MarkedArticle, token: int) -> bool:
    """Whether the clause around a noun says that what it names was called off."""
    return bool(CANCELLED.search(clause_near(marked, token)))


def is_cancelled(marked: MarkedArticle, token: int, verb: int, words: str) -> bool:
    """Whether what is called off is the meeting: a verb that told it took place cannot be."""
    parse = marked.parse
    here = part_of(marked, token, words)
    offset = parse.start[parse.sentence_tokens[parse.sentence[token]][0]] + words.find(here)
    told = [m for m in CANCELLED.finditer(here) if not _is_of_else(marked, token, marked.token_at(offset + m.start()))]
    if not told or bore_fruit(marked, token):
        return False
    if _OTHER_CLAUSE.search(near(marked, token, 60, 0)):
        return bool(CANCELLED.search(near(marked, token, 0, 400)))
    if parse.tag[token] == "VBD" and not auxiliaries(marked, token) & {"will", "would", "to"}:
        return False  # "They met a week after a strike had been called off"
    if parse.tag[token].startswith("N") and parse.lower[verb] in HOLD and parse.tag[verb] == "VBD":
        return bool(CANCELLED.search(near(marked, token, 45, 45)))
    return True


_OTHER_CLAUSE = re.compile(r", (?:and|but|while|whereas) (?:an?|the|their|his|her) (?:[\w-]+ ){0,2}$")
"""What stands before a noun with which a clause of its own begins: "was called off, and a call between the two …"."""


def _is_of_else(marked: MarkedArticle, token: int, verb: int) -> bool:
    """Whether what is called off is neither the meeting nor the way to it: "called off a rally and will meet Jane Doe"."""
    parse = marked.parse
    label = "nsubjpass" if any(parse.dep[c] == "auxpass" for c in parse.children[verb]) else "dobj"
    what = next((c for c in parse.children[verb] if parse.dep[c] == label), -1)
    if what >= 0 and parse.tag[what][0] == "W":  # "over a plan that was dropped"
        if parse.lower[what] == "which" and parse.tag[parse.head[verb]].startswith("NNP"):
            return False  # "Monday's meeting with Jane Doe, which was called off"
        what = parse.head[verb]
    if what < 0 or not parse.tag[what].startswith("NN") or parse.lower[what] in NOUNS | VISIT | _WAYS:
        return False
    return not parse.left[what] <= token <= parse.right[what] and verb not in (token, parse.head[token])


_WAYS = frozenset(
    "trip tour journey stay stop stopover travel flight plan plans date event events engagement engagements appointments "
    "appearance programme program schedule gathering conference audience attendance participation everything".split()
)
"""Nouns for what people who do not come do not meet on."""
