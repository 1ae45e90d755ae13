"""Whether the text says that a meeting was not, or is only wished for, asked for or possible."""

from __future__ import annotations

import re

from summarizer.draft.embedded.meetings.circumstances import near, verb_above
from summarizer.draft.embedded.meetings.day import date_of
from summarizer.draft.embedded.meetings.status import NOT_HELD, is_dropped, is_outcome
from summarizer.draft.embedded.meetings.under_way import auxiliaries
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.meetings import CHANCE, GLAD, MEET, SAW, TALK, WISH

_DENIED = frozenset(
    "refused refuses refusing declined declines denied denies denying avoided ruled rejected failed".split()
)
"""Verbs that say of a meeting that it was not."""


_COME_TO = frozenset("agree reach narrow resolve settle bridge find break overcome clinch strike secure make".split())
"""What those fail to do who have met."""

_AT = frozenset("at during in after".split())
"""How the meeting is told in which they fail."""

_PLEAD = frozenset(
    "called call calls calling pushed push pushing appealed appeal appeals asked asks pressed pressing request requested "
    "hope hopes hoped plea demand demands".split()
)
"""Words that, before "for", only ask that there be a meeting."""


_URGED = frozenset("called calls urged urges encouraged encourages instructed instructs directed tasked".split())
"""Verbs by which others are told to meet."""

_BIDDEN = frozenset("instructed instructs directed tasked".split())
"""Those of them that leave no choice: "instructed their ministers to meet in Lima on 2 July" tells of a plan."""

_RECURS = re.compile(
    r"\b(?:every|each) (?:other )?(?:day|week|month|quarter|year|\w+day|morning|evening|spring|summer|autumn|fall|winter"
    r"|(?:two|three|four|five|six|few) (?:weeks|months|years))\b|\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days\b|\b(?:once|twice|times) an? (?:day|week|month|quarter|year)\b",
    re.I,
)
"""What comes back regularly."""

_OPENLY = frozenset("whether if until unless".split())
"""What opens a clause of what may come to be: not "talked until Thursday"."""

_ASKED = frozenset("say said know known clear unclear announce disclose ask asked".split())
"""Before "when they would meet", words that leave it open."""


def is_unreal(marked: MarkedArticle, token: int) -> bool:
    """Whether the text says that the meeting was not: "did not meet", "refused to meet", "denied having met"."""
    parse = marked.parse
    if parse.tag[token].startswith("N") and NOT_HELD.search(near(marked, token, 0, 160)):
        return False  # it was planned, at any rate
    if (
        since_then(marked, token)
        or is_outcome(marked, token)
        or is_dropped(marked, token)
        or is_dropped(marked, verb_above(marked, token))
    ):
        return False
    if auxiliaries(marked, verb_above(marked, token)) & {"could", "might"}:
        return True  # what might be is not planned either
    if _ought(marked, verb_above(marked, token)) and date_of(marked, token) < 0:
        return True  # what ought to be
    own = parse.head[token] if parse.dep[token] == "dobj" else token
    if "may" in auxiliaries(marked, own) and date_of(marked, token) < 0:
        return True
    if any(parse.lower[c] in _OPENLY and parse.dep[c] != "prep" for c in parse.children[token]) or _RECURS.search(
        near(marked, token, 0, 80)
    ):
        return True  # what is asked, and what comes back every week, is no meeting
    if any(parse.lower[c] == "when" for c in parse.children[token]) and parse.lower[parse.head[token]] in _ASKED:
        return bool(auxiliaries(marked, token) & {"will", "would"})
    beside = [c for at in (token, verb_above(marked, token)) for c in parse.children[at]]
    if _is_greeting(marked, token) or any(parse.lower[c] in _HABITS for c in beside):
        return True
    if _OPEN.search(near(marked, token, 60, 0)) or _APPEAL.search(near(marked, token, 90, 0)):
        return True
    if _is_in_doubt(marked, token, parse.head[token]) or _NO_PLAN.search(near(marked, token, 80, 0)):
        return True
    undated = date_of(marked, token) < 0
    if undated and parse.tag[token][0] == "N" and _is_asked_about(marked, token):
        return True
    if undated and parse.lower[token] in TALK and _FORWARD.search(near(marked, token, 40, 0)):
        return True
    told = token
    for _ in range(4):
        if any(parse.dep[c] == "neg" or parse.lower[c] in ("never", "no", "neither") for c in parse.children[token]):
            return True
        head = parse.head[token]
        if parse.dep[token] == "pcomp" and parse.lower[head] in ("after", "following"):
            above = parse.head[head]  # "declined to comment after meeting her", no "hopes to sign after meeting her"
            return not WISH.isdisjoint((parse.lower[above], parse.lower[parse.head[above]]))
        if head == token or parse.dep[token] not in ("xcomp", "ccomp", "pcomp", "prep", "pobj", "dobj", "aux", "acl"):
            return False
        if parse.dep[token] == "ccomp" and head > token:
            return False  # "Jane Doe met John Roe, the paper said; he denied it": not what the later verb denies
        if parse.dep[token] == "dobj" and parse.lower[head] in _SOUGHT and undated:
            return True
        if parse.lower[head] == "for" and parse.lower[parse.head[head]] in _PLEAD:
            return True  # "called for a summit between the two countries"
        if parse.lower[head] in _URGED and parse.dep[token] == "xcomp":
            return undated or parse.lower[head] not in _BIDDEN
        if parse.lower[head] == "failed" and parse.lower[token] in _COME_TO and parse.lower[parse.head[told]] in _AT:
            return False  # "failed to agree at talks in Lima", and not "failed to secure talks"
        if parse.lower[head] in _DENIED and parse.dep[token] in ("xcomp", "ccomp", "dobj", "prep"):
            return True
        taken = {"accepted", "agreed"} & {*parse.lower[token : parse.sentence_tokens[parse.sentence[token]][1]]}
        vague = (parse.lower[head].startswith("offer") and not taken) or date_of(marked, token) < 0
        if parse.lower[head] in WISH and parse.dep[token] in ("xcomp", "ccomp") and vague:
            return True  # "hopes to meet her", with no day set; "offered to meet her on Friday"
        token = head
    return False


def _is_asked_about(marked: MarkedArticle, noun: int) -> bool:
    """Whether a meeting stands in what is asked or left open: "asked whether a meeting of the two was on the agenda"."""
    parse, verb = marked.parse, verb_above(marked, noun)
    opening = {parse.lower[c] for c in parse.children[verb] if parse.dep[c] == "mark" and c < noun}
    return "whether" in opening or ("if" in opening and parse.lower[parse.head[verb]] in _ASKED)


def _ought(marked: MarkedArticle, verb: int) -> bool:
    """Whether people only "must meet", "should sit down and talk" or "need to meet"."""
    parse = marked.parse
    while parse.dep[verb] == "conj" and parse.tag[verb] == "VB" == parse.tag[parse.head[verb]]:
        verb = parse.head[verb]
    needed = parse.dep[verb] == "xcomp" and parse.lower[parse.head[verb]] in ("need", "needs", "needed", "ought")
    have = any(parse.lower[c] in ("have", "had") for c in parse.children[verb])  # "must have met"
    return parse.tag[verb] == "VB" and (needed or (bool(auxiliaries(marked, verb) & {"must", "should"}) and not have))


def since_then(marked: MarkedArticle, noun: int) -> bool:
    """Whether a noun tells when people met last who have not met since: "have not spoken since a dinner in May"."""
    parse = marked.parse
    link = parse.head[noun]
    if parse.dep[noun] != "pobj" or parse.lower[link] != "since" or not parse.tag[noun].startswith("NN"):
        return False
    verb = parse.head[link]
    denied = any(parse.dep[c] == "neg" or parse.lower[c] == "never" for c in parse.children[verb])
    one = parse.lower[parse.left[noun]] in ("a", "an", "their")
    return denied and one and parse.lower[verb] in MEET | TALK | SAW | {"exchanged", "faced"}


_OPEN = re.compile(
    r"\b(?:open(?:ed|s|ing)? (?:the|a) door (?:to|for)|(?:is|was|are|were|be|been|remains?) (?:open|ready|willing|prepared) "
    r"(?:to|for)|(?:hopes?|prospects?|possibility|chances?|likelihood|speculation|rumou?rs?|talk|idea|offer|requests?) (?:of|for|about|over))"
    r" (?:[\w-]+ ){0,3}$|\b(?:in favou?r of|in support of|suggest(?:s|ed|ing)?|propos(?:es|ed|ing)) (?:arranging|convening|having|holding|organi[sz]ing|setting up) "
    r"(?:[\w-]+ ){0,3}$|\b(?:potential|hypothetical|eventual) (?:(?:phone|video|bilateral|trilateral|future|second|further) ){0,2}$",
    re.I,
)
"""What leaves a meeting open: "opened the door to a meeting", "hopes of a summit", "a potential phone call"."""


_APPEAL = re.compile(
    r"\b(?:ask(?:s|ed|ing)?|urg(?:es|ed|ing)) (?:anyone|anybody|everyone|witnesses|people|residents|motorists|the public)\b"
    r"[^.;]{0,60} to $",
    re.I,
)
"""Whom the police ask to call: "asked anyone with information to call Sergeant Jane Doe"."""

_FORWARD = re.compile(r"\blook(?:ed|s|ing)? forward to (?:\w+ )?$", re.I)
"""What parts with a courtesy: "looked forward to speaking again"."""

_NO_PLAN = re.compile(
    r"\bno (?:date|time|plans?|agreement|decision|confirmation) (?:(?:has|have|had|was|were|is|are) (?:yet )?(?:been )?\w+ )?"
    r"(?:yet )?(?:for|on|to|of|about) (?:[\w-]+ ){0,2}$",
    re.I,
)
"""What says that a meeting has not even been set: "no date has been set for a meeting"."""


def _is_in_doubt(marked: MarkedArticle, noun: int, verb: int) -> bool:
    """Whether a meeting is only said to be possible, unlikely or too early."""
    parse = marked.parse
    told = parse.dep[noun] == "nsubj" and parse.lower[verb] in (
        "is",
        "was",
        "are",
        "were",
        "be",
        "seems",
        "seemed",
        "looks",
    )
    return told and any(parse.lower[c] in _DOUBTFUL and parse.dep[c] in ("acomp", "oprd") for c in parse.children[verb])


_DOUBTFUL = frozenset(
    "possible unlikely likely conceivable necessary needed premature impossible pointless desirable".split()
)
"""Adjectives that leave open whether people meet."""

_SOUGHT = WISH | frozenset(
    "seeking request requests requested requesting demand demands demanded demanding propose proposes proposed proposing "
    "arrange arranging secure suggest suggested suggests favour favours favored favoured support supports supported".split()
)
"""Verbs whose object, a meeting, is only asked for."""

_HABITS = frozenset("regularly frequently often always constantly usually sometimes annually".split())
"""Adverbs by which people meet in general, and not once."""


def _is_greeting(marked: MarkedArticle, token: int) -> bool:
    """Whether somebody is told to his face that one is glad to meet him: "I am happy to have this chance to talk"."""
    parse = marked.parse
    for _ in range(5):
        if parse.tag[token] in ("VBP", "VBZ") and any(parse.lower[c] in GLAD for c in parse.children[token]):
            return True
        head = parse.head[token]
        chance = {parse.lower[token], parse.lower[head]} & (CHANCE | GLAD)
        if head == token or not (chance or parse.dep[token] in ("xcomp", "acl")):
            return False
        token = head
    return False
