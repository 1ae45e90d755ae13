"""The tense of the clause around an expression, read off a parse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .lexicon import DAYPARTS, MONTHS, WEEKDAYS
from .lexicon import words as listed
from .tense import RANKS, Judged, Tense

if TYPE_CHECKING:
    from summarizer.mark.nlp import Parse

_CLIMB = 12  # more heads than lie between a date and the verb of its clause
_AHEAD = frozenset(listed("planned scheduled due expected slated supposed tipped poised set bound"))
"""Words that put what hangs on them after the time of telling, whatever the tense: "planned for Saturday"."""
_COMING = frozenset(listed("upcoming forthcoming planned scheduled proposed expected next future coming looming"))
"""The same, before a noun: "the upcoming summit on Monday"."""
_PLANNING = frozenset(
    listed(
        "plan plans planned schedule scheduled await awaited awaiting propose proposed proposes threaten threatened invite invited awaits "
        "face faces facing hope hopes hoping expect expects prepare prepares preparing brace braces bracing"
    )
)
"""Verbs whose object, where it has a date, is still to come."""
_WAITING = frozenset(listed("await awaited awaiting awaits"))
"""Those of them whose object cannot have come yet."""
_DONE = frozenset(
    listed(
        "managed failed refused declined began started continued helped tried used seemed appeared went came had "
        "forced forcing caused causing led leading allowed allowing enabled enabling prompted prompting pushed pushing"
    )
)
"""Verbs after which an infinitive tells what has happened: "failed to appear"."""
_SETTLING = frozenset(listed("agree agreed settle settled decide decided"))
"""Verbs whose "on" names what is agreed, and no time."""
_TALK = frozenset(
    listed(
        "said announced told discussed spoke spoken talked agreed mentioned noted confirmed proposed urged called asked "
        "demanded promised welcomed supported planned praised"
    )
)
"""Verbs under which the date of what is talked about is easily put: "spoke in favour of talks on July 7"."""
_DEFERRED = frozenset(
    listed(
        "postpone delay defer adjourn suspend extend postponed delayed deferred adjourned suspended extended remanded rescheduled moved pushed put "
        "prolonged halted barred banned grounded sealed given"
    )
)
"""Participles after which "until" looks ahead."""
_LASTED = frozenset(
    listed("was were had stayed remained lasted worked lived ran served continued kept waited stood fought slept")
)
"""Past verbs after which "until" tells when it was over."""
_WILL = frozenset(listed("will 'll ’ll wo shall would"))
_MAY = frozenset(listed("may might can ca must should could ought"))
_PAST = frozenset(listed("had was were did has have 'd ’d"))
_IS = frozenset(listed("is are am 's ’s 're ’re be will"))
_COPULAS = frozenset(listed("is are 's ’s"))
_BARE = frozenset(listed("nsubj prep punct cc npadvmod"))
"""What hangs on the "is" of "the vote is on Sunday", where "shares are down on Sunday" has more."""
_TIMETABLE = frozenset(
    listed(
        "begin begins start starts open opens reopen reopens leave leaves depart departs arrive arrives expire expires "
        "end ends go goes resume resumes return returns vote votes close closes launch launches "
        "run runs mark marks kick kicks meet meets"
    )
)
"""Verbs whose present tense, with a day, tells of what is to come: "the fair opens on Monday"."""
_TOLD = frozenset(
    listed(
        "say says show shows suggest suggests indicate indicates report reports tell tells mean means follow follows "
        "come comes remain remains stand stands know knows believe believes think thinks claim claims want wants "
        "remember remembers like likes seem seems appear appears"
    )
)
"""Verbs whose present tense is that of telling, or lasts, and is no plan for the day beside it."""
_WITH = {"take": ("place", "effect"), "takes": ("place", "effect"), "come": ("into",), "comes": ("into",)}
"""The same, with a word that must follow."""
_SHUT = frozenset(listed("closed shut held"))
"""Participles that tell, after "is", of a day to come: "markets are closed on Monday"."""
_BEHIND = frozenset(listed("after following since from upon"))
"""Links that put a deed before the verb above it: "after meeting her on Monday, he told reporters"."""
_OPENING = frozenset(listed("starting beginning effective"))
"""Words before the day from which something holds: "a strike starting Monday"."""
_DEADLINE = frozenset(listed("deadline ultimatum cutoff"))
"""Nouns whose date is still to come unless it is told as over."""
_WANTING = frozenset(
    listed(
        "asked demanded wanted promised pledged vowed ordered sought needed required hoped planned aimed urged requested "
        "said told expected threatened agreed called gave given set due proposed offered invited announced scheduled"
    )
)
"""Verbs whose "by" is a term that is set; what was done "by Friday" is over."""
_CALLING = frozenset(listed("called announced proposed convened declared"))
_PROTESTS = frozenset(
    listed(
        "strike strikes walkout walkouts stoppage stayaway shutdown march marches rally rallies protest protests "
        "demonstration demonstrations vigil vigils hartal"
    )
)
"""What is called for a day to come."""
_TALKS = frozenset(listed("talks meeting summit conference session vote election elections referendum ceremony"))
"""The same, where "has called" says that the day is not that of the call."""
_STOPS = frozenset(".!?\"'”’)…")
_OF_CLOCK = frozenset(DAYPARTS) | frozenset(listed("a.m. p.m. am pm a.m p.m gmt utc cet est et o'clock"))
"""Nouns of a time, which put nothing between a day and its verb: "opens at 9 a.m. on Friday"."""
_ONCE = frozenset(listed("when once until before after if as"))
_ONCE_MORE = frozenset(listed("when once until before after"))
"""Those of them under which a past tense may be a future told in the past."""
_TELLING = frozenset(listed("say tell comment confirm elaborate discuss specify disclose reveal add answer explain"))
"""Verbs whose "would" is a refusal, and no plan: "would not say on Sunday"."""
_UNTIL = frozenset(listed("until till through"))
_INFINITIVES = frozenset(listed("xcomp acl ccomp relcl ROOT oprd conj"))


def tense_of(parse: Parse, first: int, end: int) -> Judged:
    """Tense of the clause above the tokens ``first`` to ``end``, and whether a noun stands between.

    A date under a noun ("a summit on May 28") may be at another time than the verb tells.
    """
    token, crossed, preposition = first, False, ""
    opens = [at for at in range(max(first - 2, 0), first) if parse.lower[at] in _OPENING and parse.dep[at] != "pcomp"]
    opening, deadline = bool(opens), False
    for _ in range(_CLIMB):
        word, tag = parse.lower[token], parse.tag[token]
        inside = first <= token < end
        if not inside and not preposition and tag in ("IN", "TO"):
            preposition = word
            if word == "since":
                return Judged("past", doubtful=False)
            if word == "for" and _names_day(parse, first):
                return Judged("future", doubtful=crossed or parse.lower[first] in MONTHS)
        if not inside and word in ("ahead", "eve", "pending"):
            return Judged("future", doubtful=word == "eve" or parse.lower[first] not in WEEKDAYS)
        if tag == "VB" and parse.lower[parse.head[token]] in _AHEAD and _over(parse, parse.head[token]):
            return Judged(None, doubtful=True)
        if _looks_ahead(parse, token):
            over = _over(parse, token)
            return Judged(None if over else "future", doubtful=over or not _standing(parse, token))
        if tag[:2] in ("VB", "MD"):
            if crossed and word in _PLANNING:
                return Judged("future", doubtful=word not in _WAITING)
            if tag == "VBN" and parse.dep[token] in ("acl", "advcl") and "," in parse.words[token + 1 : first]:
                token = parse.head[token]  # "will meet her partners, led by him, on Friday"
                continue
            if _ranked(parse, token):  # "was the last to speak on Tuesday": the verb above tells
                token = parse.head[parse.head[token]]
                continue
            found = _of_verb(parse, token, preposition, range(first, end), direct=not crossed)
            if found == "future" and tag == "VBG" and parse.dep[token] != "pcomp" and not _names_day(parse, first):
                found = "present"  # "is growing over the quarter"
            if opening and word not in _OPENING:
                perfect = any(parse.lower[child] in ("has", "have") for child in parse.children[token])
                return Judged("past" if found == "past" and not perfect else "future", doubtful=False)
            if deadline and found == "present":
                return Judged("future", doubtful=False)
            if word in _SETTLING and preposition == "on" and not crossed and _names_month(parse, first):
                return Judged("future", doubtful=False)
            if found == "past" and _called(parse, token, range(first, end)):
                return Judged("future", doubtful=False)
            if found:
                loose = (
                    preposition == "before"
                    or (preposition == "by" and word in _WANTING)
                    or (tag == "VBN" and parse.dep[token] == "acl")
                    or word in _TALK
                )
                return Judged(found, doubtful=crossed or (loose and found == "past"))
            crossed = True  # "in favour of meeting on July 7" is said at another time than it is done
        elif not inside and tag[:2] == "NN" and word not in _OF_CLOCK and not word[0].isdigit():
            crossed = True
            deadline = deadline or word in _DEADLINE
            if any(parse.lower[child] in _COMING for child in parse.children[token]):
                return Judged("future", doubtful=False)
        if parse.head[token] == token:
            break
        token = parse.head[token]
    return Judged(None, doubtful=True)


def _ranked(parse: Parse, verb: int) -> bool:
    """Whether an infinitive says by what somebody is first or last."""
    noun = parse.head[verb]
    near = {parse.lower[noun], *(parse.lower[child] for child in parse.children[noun])}
    infinitive = parse.tag[verb] == "VB" and verb and parse.lower[verb - 1] == "to"
    return bool(infinitive) and parse.dep[verb] in ("acl", "relcl", "xcomp") and bool(near & RANKS)


def _called(parse: Parse, verb: int, date: range) -> bool:
    """Whether a day is that of a protest which somebody "called for" or "has called", not that of the call."""
    if parse.lower[verb] not in _CALLING or not _names_day(parse, date.start):
        return False
    perfect = any(parse.lower[child] in ("has", "have") for child in parse.children[verb])
    between = set(parse.lower[verb + 1 : date.start])
    return bool(between & (_PROTESTS | _TALKS)) if perfect else "for" in between and bool(between & _PROTESTS)


def _is_to(parse: Parse, verb: int) -> bool:
    """Whether "is" has an infinitive under it that says what will be: "is to vote"."""
    return parse.lower[verb] in _COPULAS and any(
        parse.tag[child] == "VB"
        and parse.dep[child] in ("xcomp", "acomp")
        and child > verb
        and parse.lower[child - 1] == "to"
        and parse.lower[child - 2] in _COPULAS
        for child in parse.children[verb]
    )


def _on_timetable(parse: Parse, verb: int, date: range) -> bool:
    """Whether the present tense tells what is fixed for a day: "opens on Monday", "the vote is on Sunday"."""
    word = parse.lower[verb]
    if parse.words[parse.sentence_tokens[parse.sentence[verb]][1] - 1][-1:] not in _STOPS:
        return False  # a headline tells of what was in the present tense
    if word in _COPULAS:
        more = [child for child in parse.children[verb] if parse.dep[child] not in _BARE and child not in date]
        more = [child for child in more if parse.lower[child] not in _SHUT]
        return not more or any(child in date and parse.dep[child] == "nsubj" for child in parse.children[verb])
    if word in _WITH:
        return any(parse.lower[child] in _WITH[word] for child in parse.children[verb])
    return word in _TIMETABLE or (_names_day(parse, date.start) and word not in _TOLD)


def _names_day(parse: Parse, token: int) -> bool:
    """Whether a weekday or a day of a month stands there: figures "for September" are over, a date is not."""
    word, following = parse.lower[token], parse.lower[token + 1 : token + 2]
    return word in WEEKDAYS or (word in MONTHS and bool(following) and following[0][:1].isdigit())


def _names_month(parse: Parse, token: int) -> bool:
    """Whether a month stands there without a day: what is done "on October" is to settle on it."""
    return parse.lower[token] in MONTHS and not _names_day(parse, token)


def _looks_ahead(parse: Parse, token: int) -> bool:
    if parse.lower[token] in _AHEAD:
        return parse.lower[token] != "set" or any(
            parse.lower[child] == "for" or any(parse.lower[aux] == "to" for aux in parse.children[child])
            for child in parse.children[token]
        )
    return any(
        parse.lower[child] in _AHEAD - {"set"} and parse.dep[child] in ("acomp", "xcomp", "oprd")
        for child in parse.children[token]
    )


def _over(parse: Parse, token: int) -> bool:
    """Whether what was to come has passed or failed by now: "had been due to meet"."""
    near = {token, parse.head[token]}
    return any(
        parse.lower[child] == "had" and parse.dep[child] == "aux" for one in near for child in parse.children[one]
    )


def _standing(parse: Parse, token: int) -> bool:
    """Whether a plan is told as one that holds: "is scheduled for", not "first scheduled for"."""
    near = {token, parse.head[token]}
    return any(parse.lower[child] in _IS for one in near for child in (one, *parse.children[one]))


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


def _of_verb(parse: Parse, verb: int, preposition: str, date: range, *, direct: bool) -> Tense | None:
    auxiliaries = {parse.lower[child] for child in parse.children[verb] if parse.dep[child] in ("aux", "auxpass")}
    tag, word, dep = parse.tag[verb], parse.lower[verb], parse.dep[verb]
    if word in _TELLING and "would" in auxiliaries:
        return "past"
    if auxiliaries & _WILL or (auxiliaries & _MAY and "have" not in auxiliaries):
        unable = "could" in auxiliaries and any(parse.dep[child] == "neg" for child in parse.children[verb])
        return "past" if unable else "future"
    if (preposition in _UNTIL or preposition == "to") and direct and word in _DEFERRED:
        return "future"
    if tag in ("VB", "VBN") and "to" in auxiliaries and "have" not in auxiliaries:
        if parse.lower[parse.head[verb]] in _DONE and parse.head[verb] != verb:
            return "past"
        return "future" if dep in _INFINITIVES else None
    if preposition in _UNTIL and direct and "had" not in auxiliaries:
        return "past" if word in _LASTED or auxiliaries & _PAST else "future"
    if tag == "VBD" or auxiliaries & _PAST:
        return "future" if _shifted(parse, verb) else "past"
    if tag == "VBN" and not auxiliaries and dep in ("acl", "advcl", "relcl", "ROOT", "conj"):
        return "past"  # "soldiers captured on Saturday"
    if tag == "VB" and not auxiliaries and dep in ("ccomp", "ROOT"):
        return "future"  # "demanded that they leave on Monday", "Vote on Tuesday"
    if tag == "VBN" and word in _SHUT and direct and auxiliaries and auxiliaries <= _COPULAS:
        return "future"
    if tag == "VB" and not auxiliaries and direct and dep == "conj" and word in _TIMETABLE:
        return "future"  # "opened on Monday and close on Saturday"
    if tag in ("VBZ", "VBP"):
        there = word in _COPULAS and any(parse.dep[child] == "expl" for child in parse.children[verb])
        if preposition == "by" or (there and _names_day(parse, date.start)):
            return "future"  # "wants it done by Friday", "there is a vote on Friday"
        if _is_to(parse, verb) or (direct and _on_timetable(parse, verb, date)):
            return "future"
        coming = dep == "advcl" and any(parse.lower[child] in _ONCE for child in parse.children[verb])
        return "future" if coming else "present"  # "when markets reopen on Tuesday"
    if tag == "VBG" and auxiliaries & _IS:
        return "future" if direct else "present"
    link = parse.lower[parse.head[verb]]
    if tag == "VBG" and dep == "pcomp" and link not in _BEHIND and parse.lower[parse.head[parse.head[verb]]] in _TALK:
        return "future"  # "agreed on meeting in August"
    return None
