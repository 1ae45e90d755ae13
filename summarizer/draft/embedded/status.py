"""Whether a meeting took place, is to, was called off, or is only wished for."""

from __future__ import annotations

import re

from summarizer.draft.embedded.circumstances import clause_near, date_of, near, verb_above
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.meetings import GLAD, HOLD, WISH
from summarizer.record import MeetingStatus

CANCELLED = re.compile(
    r"\b(?:cancel(?:l?ed|s|l?ing)?|call(?:ed|s|ing)? off|scrap(?:s|ped)|shelve[sd]|axed|aborted|ditched"
    r"|(?:pulled|pulls|backed|backs) out of|fell through|dropped|abandoned|struck off|(?:is|was|are|were) off|skip(?:s|ped)|snub(?:s|bed)|withdrew from)\b",
    re.I,
)


_POSTPONED = re.compile(
    r"\b(?:postpon(?:ed?|es|ing)|put(?:s|ting)? off|put back|delayed|rescheduled|pushed back|moved)\b", re.I
)


_DENIED = frozenset(
    "refused refuses refusing declined declines denied denies denying avoided ruled rejected failed".split()
)
"""Verbs that say of a meeting that it was not."""


_PLEAD = frozenset(
    "called call calls calling pushed push pushing appealed appeal appeals asked asks pressed pressing request requested "
    "hope hopes hoped plea demand demands".split()
)
"""Words that, before "for", only ask that there be a meeting."""


_URGED = frozenset("called calls urged urges encouraged encourages".split())
"""Verbs by which others are told to meet."""


_PLANNED = re.compile(
    r"\b(?:will|would|plans?|planned|due|scheduled|expected|set|is to|are to|agreed to|invited|ahead of|upcoming|next|hopes?|intends?|preparing|prepare|proposed|to be held)\b",
    re.I,
)


_FELL_THROUGH = re.compile(
    r"\b(?:was|were) (?:(?:due|scheduled|set|expected|supposed|meant) )?to have (?:\w+ )?$|\b(?:was|were) to have \w+"
    r"|\bhad been (?:due|scheduled|set|expected|supposed|meant) to (?:hold |have )?(?:\w+ )?$"
    r"|\b(?:will|would) no longer (?:be )?(?:\w+ )?$",
    re.I,
)
"""What was to have been, was not."""

_NEW_DAY = re.compile(r"\b(?:to|until|till|for|by)\s+", re.I)
"""What a postponement puts before its new day."""


_NOT_HELD = re.compile(
    r"\b(?:did not|didn['’]t|never|(?:will|would) not|(?:wo|would)n['’]t) (?:take place|happen|go ahead|materiali[sz]e)\b",
    re.I,
)


_ARRANGED = frozenset("set scheduled planned slated arranged pencilled".split())
"""Participles that put a meeting ahead: "has been set for Sunday"."""


_AHEAD = re.compile(
    r"\b(?:ahead of|upcoming|planned|scheduled|forthcoming|prepar\w+ for|proposed|possible|expected|plans? for)\s(?:[\w’'-]+\s){0,4}$",
    re.I,
)


_RECURS = re.compile(r"\b(?:every|each) (?:other )?(?:day|week|month|quarter|year|\w+day|morning|evening)\b", re.I)
"""What comes back regularly."""

_ASKED = frozenset("say said know known clear unclear announce disclose ask asked".split())
"""Before "when they would meet", words that leave it open."""


def is_unreal(marked: MarkedArticle, token: int) -> bool:
    """Whether the text says that the meeting was not: "did not meet", "refused to meet", "denied having met"."""
    parse = marked.parse
    if parse.tag[token].startswith("N") and _NOT_HELD.search(near(marked, token, 0, 160)):
        return False  # it was planned, at any rate
    if _is_outcome(marked, token):
        return False
    if _auxiliaries(marked, verb_above(marked, token)) & {"could", "might"}:
        return True  # what might be is not planned either
    if any(parse.lower[c] in ("whether", "if", "until", "unless") for c in parse.children[token]) or _RECURS.search(
        near(marked, token, 0, 80)
    ):
        return True  # what is asked, and what comes back every week, is no meeting
    if any(parse.lower[c] == "when" for c in parse.children[token]) and parse.lower[parse.head[token]] in _ASKED:
        return bool(_auxiliaries(marked, token) & {"will", "would"})
    if _is_greeting(marked, token) or any(parse.lower[c] in _HABITS for c in parse.children[token]):
        return True
    if _is_in_doubt(marked, token, parse.head[token]):
        return True
    undated = date_of(marked, token) < 0
    for _ in range(4):
        if any(parse.dep[c] == "neg" or parse.lower[c] in ("never", "no", "neither") for c in parse.children[token]):
            return True
        head = parse.head[token]
        if head == token or parse.dep[token] not in ("xcomp", "ccomp", "pcomp", "prep", "pobj", "dobj", "aux", "acl"):
            return False
        if parse.dep[token] == "dobj" and parse.lower[head] in _SOUGHT and undated:
            return True
        if parse.lower[head] == "for" and parse.lower[parse.head[head]] in _PLEAD:
            return True  # "called for a summit between the two countries"
        if parse.lower[head] in _URGED and parse.dep[token] == "xcomp":
            return True
        if parse.lower[head] in _DENIED and parse.dep[token] in ("xcomp", "ccomp", "dobj", "prep"):
            return True
        if parse.lower[head] in WISH and parse.dep[token] in ("xcomp", "ccomp") and date_of(marked, token) < 0:
            return True  # "hopes to meet her", with no day set
        token = head
    return False


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

_CHANCE = frozenset("opportunity chance pleasure honour honor privilege occasion".split())
"""What one has when one meets somebody."""


def _is_greeting(marked: MarkedArticle, token: int) -> bool:
    """Whether somebody is told to his face that one is glad to meet him: "I am happy to have this chance to talk"."""
    parse = marked.parse
    for _ in range(5):
        if parse.tag[token] in ("VBP", "VBZ") and any(parse.lower[c] in GLAD for c in parse.children[token]):
            return True
        head = parse.head[token]
        chance = {parse.lower[token], parse.lower[head]} & (_CHANCE | GLAD)
        if head == token or not (chance or parse.dep[token] in ("xcomp", "acl")):
            return False
        token = head
    return False


def _had_the_chance(marked: MarkedArticle, token: int) -> bool:
    """Whether "to meet" hangs on a chance that was had: "had the pleasure to speak with her"."""
    parse = marked.parse
    chance = parse.head[token]
    verb = parse.head[chance]
    return parse.lower[chance] in _CHANCE and (parse.tag[verb] == "VBD" or parse.lower[verb] == "had")


def status_of(marked: MarkedArticle, token: int) -> MeetingStatus:
    """Held, planned or cancelled, by the verb of the meeting's word and the words around it."""
    parse = marked.parse
    words = marked.text(*parse.sentence_tokens[parse.sentence[token]])
    verb = verb_above(marked, token)
    if any(_FELL_THROUGH.search(near(marked, token, 40, after)) for after in (10, 0)) or (
        parse.tag[token].startswith("N") and _NOT_HELD.search(near(marked, token, 0, 160))
    ):
        return "cancelled"
    if _is_cancelled(marked, token, verb, words):
        return "cancelled"
    if _AHEAD.search(near(marked, token, 45, 0)):
        return "planned"
    if is_postponed(marked, token):
        return "planned" if new_day(marked, token) >= 0 else "cancelled"
    if _is_over(marked, token) or _is_outcome(marked, token) or _had_the_chance(marked, token):
        return "held"
    if parse.lower[parse.head[parse.head[token]]] in ("invited", "invites"):
        return "planned"
    if parse.tag[verb] == "VBN" and parse.lower[verb] in _ARRANGED and verb != token:
        return "planned"
    if parse.tag[token] in ("VBD", "VBN") and not _auxiliaries(marked, token) & {"will", "would", "to"}:
        return "held"
    if parse.tag[token] in ("VB", "VBZ", "VBG") and _PLANNED.search(words):
        return "planned"
    told = marked.tense_of(parse.start[token], parse.end[token])
    tense = told.tense if told else None
    if tense == "future":
        return "planned"
    if parse.tag[parse.head[token]] == "VBD" and parse.lower[parse.head[token]] in HOLD:
        return "held"
    return "planned" if tense != "past" and _PLANNED.search(near(marked, token, 60, 40)) else "held"


def is_postponed(marked: MarkedArticle, token: int) -> bool:
    """Whether a noun's meeting was put off."""
    parse = marked.parse
    verb = verb_above(marked, token)
    if not parse.tag[token].startswith("N") or parse.lower[verb] in HOLD:
        return False
    after = marked.article.text[parse.start[verb] : parse.end[verb] + 10]
    return bool(_POSTPONED.search(near(marked, token, 30, 90)) or _POSTPONED.match(after))


def new_day(marked: MarkedArticle, token: int) -> int:
    """The day to which a meeting was put off, the last that the sentence names after "to" or "until"; -1 for none."""
    text = marked.article.text
    sentence = marked.sentences[marked.parse.sentence[token]]
    put_off = _POSTPONED.search(text, sentence.start, sentence.end)
    if put_off is None:
        return -1
    days = [
        index
        for index, date in marked.dates_between(put_off.end(), sentence.end)
        if date.type in ("DATE", "TIME")
        and _NEW_DAY.fullmatch(text[text.rfind(" ", 0, date.start - 1) + 1 : date.start])
    ]
    return days[-1] if days else -1


def day_of(marked: MarkedArticle, token: int) -> int:
    """The day of a meeting, the new one where it was put off; an index into the marks, -1 for none."""
    day = new_day(marked, token) if is_postponed(marked, token) else -1
    return day if day >= 0 else date_of(marked, token)


def is_called_off(marked: MarkedArticle, token: int) -> bool:
    """Whether the clause around a noun says that what it names was called off."""
    return bool(CANCELLED.search(clause_near(marked, token)))


def _is_cancelled(marked: MarkedArticle, token: int, verb: int, words: str) -> bool:
    """Whether what is called off is the meeting: a verb that told it took place cannot be."""
    parse = marked.parse
    at = parse.start[token] - parse.start[parse.sentence_tokens[parse.sentence[token]][0]]
    words = words[: at + len(words[at:].split(";", maxsplit=1)[0])].rsplit(";", maxsplit=1)[-1]
    if not CANCELLED.search(words):
        return False
    if parse.tag[token] == "VBD" and not _auxiliaries(marked, token) & {"will", "would", "to"}:
        return False  # "They met a week after a strike had been called off"
    if parse.tag[token].startswith("N") and parse.lower[verb] in HOLD and parse.tag[verb] == "VBD":
        return bool(CANCELLED.search(near(marked, token, 45, 45)))
    return True


_OUTCOMES = frozenset(
    "results result outcome outcomes transcript record recording account minutes footage impressions".split()
)
"""What only a meeting that was held leaves behind."""


def _is_outcome(marked: MarkedArticle, token: int) -> bool:
    """Whether "the results of talks" are spoken of, whatever is to be done with them."""
    parse = marked.parse
    above = parse.head[token]
    return parse.lower[above] in ("of", "from") and parse.lower[parse.head[above]] in _OUTCOMES


def _is_over(marked: MarkedArticle, token: int) -> bool:
    """Whether "after", "following" or "fresh from" puts the meeting behind: what follows it tells another time."""
    parse = marked.parse
    above = parse.head[token]
    after = parse.lower[above] in ("after", "following", "from", "since") and parse.dep[above] in ("prep", "mark")
    return after and parse.dep[token] in ("pobj", "pcomp") and parse.tag[token] in ("NN", "NNS", "VBG")


def _auxiliaries(marked: MarkedArticle, token: int) -> set[str]:
    parse = marked.parse
    return {parse.lower[c] for c in parse.children[token] if parse.dep[c] in ("aux", "auxpass")}
