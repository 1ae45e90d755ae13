"""The tense that a verb tells for a date under it: by its form, its auxiliaries and the link between the two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .lexicon import MONTHS, WEEKDAYS
from .tense import Tense

if TYPE_CHECKING:
    from summarizer.mark.nlp import Parse

_DONE = frozenset(
    "managed failed refused declined began started continued helped tried used seemed appeared went came had "
    "purports purported appears seems "
    "forced forcing caused causing led leading allowed allowing enabled enabling prompted prompting pushed pushing".split()
)
"""Verbs after which an infinitive tells what has happened: "failed to appear"."""
TALK = frozenset(
    "said announced told discussed spoke spoken talked agreed mentioned noted confirmed proposed urged called "
    "asked demanded promised welcomed supported planned praised".split()
)
"""Verbs under which the date of what is talked about is easily put: "spoke in favour of talks on July 7"."""
MOVED = frozenset(
    "postpone delay defer adjourn extend postponed delayed deferred adjourned extended rescheduled moved pushed put "
    "prolonged postpones delays defers extends move moves push pushes puts shift shifts shifted".split()
)
"""Verbs that take something from one day to another, so that "from Monday to Friday" is no stretch of time."""
_DEFERRED = MOVED | frozenset("suspend suspended remanded halted barred banned grounded sealed given".split())
"""Verbs after which "until" and "to" look ahead."""
_LASTED = frozenset(
    "was were had stayed remained lasted worked lived ran served continued kept waited stood fought slept".split()
)
"""Past verbs after which "until" tells when it was over."""
_WILL = frozenset("will 'll ’ll wo shall would".split())
_MAY = frozenset("may might can ca must should could ought".split())
_PAST = frozenset("had was were did has have 'd ’d".split())
_SHORT_WOULD = frozenset("'d ’d".split())
IS = frozenset("is are am 's ’s 're ’re be will".split())
_COPULAS = frozenset("is are 's ’s".split())
_HALVES = frozenset("a.m. p.m. am pm a.m p.m early late".split())
_BARE = frozenset("nsubj prep punct cc npadvmod".split())
"""What hangs on the "is" of "the vote is on Sunday", where "shares are down on Sunday" has more."""
_TIMETABLE = frozenset(
    "begin begins start starts open opens reopen reopens leave leaves depart departs arrive arrives expire expires "
    "end ends go goes resume resumes return returns vote votes close closes launch launches "
    "run runs mark marks kick kicks meet meets".split()
)
"""Verbs whose present tense, with a day, tells of what is to come: "the fair opens on Monday"."""
_TOLD = frozenset(
    "say says show shows suggest suggests indicate indicates report reports tell tells mean means follow follows "
    "come comes remain remains stand stands know knows believe believes think thinks claim claims want wants "
    "remember remembers like likes seem seems appear appears probe probes investigate investigates condemn condemns "
    "mourn mourns blame blames deny denies describe describes recall recalls regret regrets".split()
)
"""Verbs whose present tense is that of telling, or lasts, and is no plan for the day beside it."""
_BESIDE = frozenset("the of this early late".split())
"""Words of a day that say nothing of which."""
_TAKEN = ("place", "office", "effect", "part", "break", "day")
_WITH = {"take": _TAKEN, "takes": _TAKEN, "come": ("into",), "comes": ("into",)}
"""The same, with a word that must follow."""
_FIXTURES = frozenset("travel travels host hosts play plays entertain entertains visit visits take takes".split())
"""Verbs whose present tense tells of a day to come, be it that of a match: "they travel to Porto for a tie on Monday"."""
_UNCHANGED = frozenset("cut put set hit shut let quit cost split hurt burst cast".split())
"""Verbs with one form for present and past, which a month in a relative clause takes for the past."""
_SHUT = frozenset("closed shut held".split())
"""Participles that tell, after "is", of a day to come: "markets are closed on Monday"."""
_BEHIND = frozenset("after following since from upon".split())
"""Links that put a deed before the verb above it: "after meeting her on Monday, he told reporters"."""
_STOPS = frozenset(".!?\"'”’)…")
_ONCE = frozenset("when once until before after if as".split())
_ONCE_MORE = frozenset("when once until before after".split())
"""Those of them under which a past tense may be a future told in the past."""
_TELLING = frozenset("say tell comment confirm elaborate discuss specify disclose reveal add answer explain".split())
"""Verbs whose "would" is a refusal, and no plan: "would not say on Sunday"."""
_UNTIL = frozenset("until till through".split())
"""Words for an end in time: what is put off until a day is yet to come."""
_INFINITIVES = frozenset("xcomp acl ccomp relcl ROOT oprd conj".split())
"""Labels of infinitives that tell what is to be done, not what a deed was for."""


def tense_of_verb(parse: Parse, verb: int, preposition: str, date: range, *, direct: bool) -> Tense | None:
    """The tense of what is done on the date, if the verb tells it; ``direct`` where no noun stands between."""
    auxiliaries = {parse.lower[child] for child in parse.children[verb] if parse.dep[child] in ("aux", "auxpass")}
    tag, word, dep = parse.tag[verb], parse.lower[verb], parse.dep[verb]
    if word in _TELLING and "would" in auxiliaries:
        return "past"
    if auxiliaries & _WILL or (auxiliaries & _MAY and "have" not in auxiliaries):
        unable = "could" in auxiliaries and any(parse.dep[child] == "neg" for child in parse.children[verb])
        return "past" if unable else "future"
    if (preposition in _UNTIL or preposition == "to") and direct and word in _DEFERRED:
        return "future"
    if preposition == "for" and word in MOVED:
        return "future"  # "rescheduled for May"
    if tag in ("VB", "VBN") and "to" in auxiliaries and "have" not in auxiliaries:
        if parse.lower[parse.head[verb]] in _DONE and parse.head[verb] != verb:
            return "past"
        return "future" if dep in _INFINITIVES else None
    if preposition in _UNTIL and direct and "had" not in auxiliaries:
        if word == "had" and parse.lower[date.stop] == "to":
            return "future"  # "had until Friday to appeal"
        if dep == "acomp" and parse.lower[parse.head[verb]] in _LASTED - {"was", "were"}:
            return "past"  # "stayed shut until Friday"
        return "past" if word in _LASTED or auxiliaries & (_PAST - {"has", "have"}) else "future"  # "has shut it until"
    if tag == "VB" and auxiliaries & _SHORT_WOULD:
        return "future"  # "said there'd be a holiday on Monday"
    if tag == "VBD" or auxiliaries & _PAST:
        return "future" if _shifted(parse, verb) or _shares_will(parse, verb, preposition) else "past"
    if tag == "VBN" and _shares_will(parse, verb, preposition):
        return "future"
    if tag == "VBN" and not auxiliaries and dep in ("acl", "advcl", "relcl", "ROOT", "conj"):
        return "past"  # "soldiers captured on Saturday"
    if tag == "VB" and not auxiliaries and dep in ("ccomp", "ROOT"):
        return "future"  # "demanded that they leave on Monday", "Vote on Tuesday"
    if tag == "VBN" and word in _SHUT and direct and auxiliaries and auxiliaries <= _COPULAS:
        return "future"
    if tag == "VB" and not auxiliaries and direct and dep == "conj" and word in _TIMETABLE:
        return "future"  # "opened on Monday and close on Saturday"
    if tag in ("VB", "VBP") and dep == "relcl" and not auxiliaries and word in _UNCHANGED:
        return "past"  # "which in May cut its forecast"
    if tag in ("VBZ", "VBP"):
        there = word in _COPULAS and any(parse.dep[child] == "expl" for child in parse.children[verb])
        ahead = preposition == "before" and parse.lower[date.start] in WEEKDAYS
        if preposition == "by" or ahead or (there and names_day(parse, date.start)):
            return "future"  # "wants it done by Friday", "nerves fray before Monday", "there is a vote on Friday"
        told = (
            direct or word in _FIXTURES or (word in _TIMETABLE and verb < date.start and names_day(parse, date.start))
        )
        behind = not direct and "after" in parse.lower[min(verb, date.start) : date.start]
        if _is_to(parse, verb) or (told and not behind and _on_timetable(parse, verb, date)):
            return "future"  # "begins a visit on Friday"
        headline = parse.words[_last(parse, verb)][-1:] not in _STOPS  # "Two die as storm hits coast on Friday"
        coming = dep == "advcl" and not headline and any(parse.lower[child] in _ONCE for child in parse.children[verb])
        return "future" if coming else "present"  # "when markets reopen on Tuesday"
    if tag == "VBG" and auxiliaries & IS:
        clauses = [child for child in parse.children[verb] if parse.dep[child] == "advcl"]
        if any(parse.lower[parse.left[one]] == "after" and one < date.start <= parse.right[one] for one in clauses):
            return "past"  # "are investigating after a man was shot on Monday"
        return "future" if direct else "present"
    link = parse.lower[parse.head[verb]]
    if tag == "VBG" and dep == "pcomp" and link == "since":
        return "past"  # "will be her first since taking office in May"
    if tag == "VBG" and dep == "pcomp" and link not in _BEHIND and parse.lower[parse.head[parse.head[verb]]] in TALK:
        return "future"  # "agreed on meeting in August"
    return None


def _shares_will(parse: Parse, verb: int, preposition: str) -> bool:
    """Whether the "will be" of another verb goes on with this one: "will be shut and roads closed from Friday"."""
    above = parse.head[verb]
    return (
        parse.dep[verb] == "conj"
        and (preposition in _UNTIL or preposition == "from")
        and parse.lower[verb] in _SHUT | _DEFERRED
        and any(parse.lower[child] in _WILL for child in parse.children[above])
    )


def _shifted(parse: Parse, verb: int) -> bool:
    """Whether a past tense is one of what was to come: "would be paid when markets opened on Friday"."""
    above = parse.head[verb]
    once = any(parse.lower[child] in _ONCE_MORE for child in parse.children[verb])
    return (
        parse.dep[verb] == "advcl"
        and once
        and any(parse.lower[child] == "would" and parse.dep[child] == "aux" for child in parse.children[above])
        and not any(parse.lower[child] == "have" for child in parse.children[above])
    )


def _is_to(parse: Parse, verb: int) -> bool:
    """Whether "is" has an infinitive under it that says what will be: "is to vote", "is to be closed"."""
    return parse.lower[verb] in _COPULAS and any(
        parse.tag[child] in ("VB", "VBN")
        and parse.dep[child] in ("xcomp", "acomp")
        and child > verb
        and parse.lower[verb + 1 : child] in (["to"], ["to", "be"])
        for child in parse.children[verb]
    )


def _on_timetable(parse: Parse, verb: int, date: range) -> bool:
    """Whether the present tense tells what is fixed for a day: "opens on Monday", "the vote is on Sunday"."""
    word = parse.lower[verb]
    if parse.words[_last(parse, verb)][-1:] not in _STOPS:
        return False  # a headline tells of what was in the present tense
    if word in _COPULAS:
        more = [child for child in parse.children[verb] if parse.dep[child] not in _BARE and child not in date]
        more = [child for child in more if parse.lower[child] not in _SHUT | _HALVES]
        return not more or any(child in date and parse.dep[child] == "nsubj" for child in parse.children[verb])
    if word in _WITH:
        return any(parse.lower[child] in _WITH[word] for child in parse.children[verb])
    return word in _TIMETABLE or (names_day(parse, date.start) and word not in _TOLD)


def leaves(parse: Parse, token: int) -> bool:
    """Whether a noun is the verb of a timetable: "came on Monday and leaves on Friday"."""
    above = parse.tag[parse.head[token]]
    return (
        parse.lower[token] in _TIMETABLE
        and parse.tag[token] == "NNS"
        and parse.lower[token - 1] == "and"
        and above[:2] == "VB"
    )


def fixture(parse: Parse, token: int) -> bool:
    """Whether a noun of a sentence without a verb is that of a fixture: "United travel to Leeds"."""
    noun, subject = parse.tag[token][:2] == "NN" and parse.lower[token] in _FIXTURES, parse.tag[token - 1]
    return (
        noun
        and token > 0
        and subject in ("NNP", "NNPS", "NNS", ",", "NN")
        and parse.words[_last(parse, token)][-1:] in _STOPS
    )


def _last(parse: Parse, token: int) -> int:
    return parse.sentence_tokens[parse.sentence[token]][1] - 1


def names_day(parse: Parse, token: int) -> bool:
    """Whether a weekday or a day of a month stands there: figures "for September" are over, a date is not."""
    words = [word for word in parse.lower[token : token + 4] if word not in _BESIDE]
    kinds = ["m" if word in MONTHS else "d" if word[:1].isdigit() else "" for word in words]
    return words[0] in WEEKDAYS or "".join(kinds[:2]) in ("md", "dm")
