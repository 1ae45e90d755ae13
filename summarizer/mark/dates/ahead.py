"""What past tenses tell of days to come: "discussed preparations for the summit in July", "declared a curfew from Monday"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .tense import Judged
from .verb_tense import names_day

if TYPE_CHECKING:
    from summarizer.mark.nlp import Parse

_REACH = 12  # tokens from "preparations for" to the date of what is prepared
_LINK = 4  # tokens from such a noun to its "for": "preparations now under way for"
_PREPARING = frozenset("preparation preparations arrangements invitation invitations runup buildup countdown".split())
"""Nouns whose "for" or "to" names something to come."""
OCCASIONS = frozenset(
    "talks meeting meetings summit conference session vote election elections referendum ceremony forum congress visit "
    "trip tour match final game games tournament festival polls assembly exercises drills hearing round event "
    "gathering dinner funeral wedding parade rally inauguration launch debate concert".split()
)
"""What has its day."""
_PLANS = frozenset("plans agenda prospects schedule logistics".split())
"""Nouns that name something to come only before an occasion: "plans for a summit", and not "plans for a mill"."""
_DECIDED = frozenset(
    "approved unveiled presented published rejected released revealed launched submitted backed dropped began begun started "
    "finished completed".split()
)
"""What is done to plans and preparations on a day of its own."""
_POSSIBLE = frozenset("possible potential prospective eventual".split())
_INVITED = frozenset("invite invites invited inviting".split())
_LOOKING = frozenset("look looks looked looking".split())
_OVER = frozenset("last past previous earlier ago".split())
"""Words of an occasion that is over."""
_FINITE = frozenset("VBD VBZ VBP MD".split())

MEASURES = frozenset(
    "mourning ban bans curfew closure closures ceasefire truce holiday holidays lockdown shutdown halt suspension "
    "tariffs cuts cut increase rise restrictions limits quota blackout blackouts boycott service services exercises drills "
    "state emergency embargo moratorium freeze".split()
)
"""What is declared or announced to hold from some day on."""


def _plans_for(parse: Parse, date: range) -> bool:
    """Whether a date is that of something prepared, looked forward to or invited to, named just before it."""
    opening = parse.sentence_tokens[parse.sentence[date.start]][0]
    for at in range(date.start - 2, max(date.start - _REACH, opening) - 1, -1):
        word = parse.lower[at]
        if parse.tag[at + 1] in _FINITE or parse.words[at + 1] in (",", ";", ":", "”", '"'):
            return False
        between = parse.lower[at + 1 : date.start]
        if _OVER & set(between):
            return False
        occasion = bool(OCCASIONS & set(between))
        own = parse.lower[parse.head[at]] in _DECIDED and names_day(parse, date.start)
        if word in _PREPARING and between[0] == "to" and parse.tag[at + 2] == "VB":
            return False  # "an invitation to visit Lima in July", of which the verb tells
        if word in _PREPARING or (word in _PLANS and occasion):
            return not own and bool({"for", "to"} & set(between[:_LINK]))
        if word in _POSSIBLE and between[0] in OCCASIONS:
            return True
        if word in _INVITED:
            return "to" in between and bool(OCCASIONS & set(between[between.index("to") :]))
        if word == "forward" and parse.lower[at - 1] in _LOOKING and between[0] == "to":
            return True
    return False


_NAMED = 6  # tokens from "Sunday's" to what was on that day
OUTCOMES = frozenset(
    "win wins victory defeat loss draw rout thrashing attack attacks blast blasts bombing explosion crash quake earthquake "
    "shooting killing killings raid raids fire death deaths collapse coup storm flood floods derailment stabbing gains "
    "losses slump selloff rally arrest arrests announcement".split()
)
"""What is over once it has a name: "after Sunday's win"."""


def _outcome(parse: Parse, end: int) -> bool:
    """Whether a day is that of something that has turned out: "Sunday's 2-1 win"."""
    if parse.lower[end] not in ("'s", "’s"):
        return False
    for at in range(end + 1, min(end + _NAMED, len(parse.words))):
        if parse.lower[at] in OUTCOMES:
            return True
        if parse.tag[at] in ("IN", "TO", ",", ".") or parse.tag[at][:2] == "VB":
            break
    return False


_NEXT = frozenset("next first".split())
_LED = 8  # tokens from "their next test" to its day


def _comes_next(parse: Parse, first: int, end: int) -> bool:
    """Whether a day is that of what is next: "their first test is Saturday's game"."""
    opening = max(parse.sentence_tokens[parse.sentence[first]][0], first - _LED)
    led = parse.lower[first - 1] in ("is", "are") and bool(_NEXT & set(parse.lower[opening : first - 1]))
    return led and parse.lower[end] in ("'s", "’s")


_PARTS = frozenset("morning afternoon evening night".split())
_RESUMED = frozenset("opened reopened met returned resumed began started came took ended expired closed sat".split())
"""What "when" tells of a day to come, too, where it is told in the past."""


def _when_it_was(parse: Parse, end: int) -> bool:
    """Whether what was on a day is told by a clause on it: "the failure on Thursday night, when towns lost power"."""
    at = end + (parse.lower[end] in _PARTS)
    if parse.lower[at] != "," or parse.lower[at + 1] not in ("when", "where"):
        return False
    stop = min(at + 10, parse.sentence_tokens[parse.sentence[end - 1]][1])
    verb = next((i for i in range(at + 2, stop) if parse.tag[i] in _FINITE), -1)
    return verb > 0 and parse.tag[verb] == "VBD" and parse.lower[verb] not in _RESUMED


def to_come(parse: Parse, date: range) -> Judged | None:
    """The future where a date is that of a plan or of what is next, whatever the tense around it."""
    if _comes_next(parse, date.start, date.stop):
        return Judged("future", doubtful=False)
    return Judged("future", doubtful=True) if _plans_for(parse, date) else None


def is_over(parse: Parse, end: int) -> bool:
    """Whether a weekday is that of what has turned out, or has been told of in a clause with "when"."""
    return _outcome(parse, end) or _when_it_was(parse, end)


def told_before(parse: Parse, verb: int, date: range) -> int | None:
    """The verb of what is told where the parse puts its day to the telling: "will open the bridge Friday, it said"."""
    if parse.lower[date.stop] != "," or parse.tag[verb][:2] != "VB":
        return None
    told = [at for at in parse.children[verb] if parse.dep[at] == "ccomp" and at < date.start]
    return told[-1] if told else None


_STEPS = frozenset("voted agreed decided resolved ruled opted chose elected moved".split())
"""What those do who decide at a meeting."""
_SITTINGS = frozenset("meeting sitting session hearing assembly".split())
_DONE_THERE = frozenset(
    "meet hold discuss consider debate raise present speak address attend resume reconvene vote decide sign launch "
    "announce unveil appear host table propose bring put take make issue review".split()
)
"""Infinitives of what may itself be done at a meeting to come."""


def decided_there(parse: Parse, verb: int, date: range) -> bool:
    """Whether a day is that of the meeting at which it was decided to do something: "voted to refuse it at a meeting on"."""
    above = parse.lower[parse.head[verb]]
    if parse.tag[verb] != "VB" or above not in _STEPS or parse.lower[verb] in _DONE_THERE or date.start < verb:
        return False
    between = parse.lower[verb + 1 : date.start]
    sitting = [at for at, word in enumerate(between) if word in _SITTINGS]
    return bool(sitting) and bool({"at", "during"} & set(between[max(sitting[-1] - 6, 0) : sitting[-1]]))
