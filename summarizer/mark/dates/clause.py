"""The tense of the clause around an expression, read off a parse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .ahead import MEASURES, OCCASIONS, decided_there, is_over, to_come, told_before
from .lead import OF_TIME, TERMS, lead_of, linked, names_date
from .lexicon import MONTHS, PERIODS, WEEKDAYS
from .tense import RANKS, Judged
from .verb_tense import IS, MOVED, TALK, fixture, leaves, names_day, tense_of_verb

if TYPE_CHECKING:
    from summarizer.mark.nlp import Parse

_BETWEEN = 5  # tokens from the verb of a fixture to its day: "host the Rovers on Sunday"
_CLIMB = 12  # more heads than lie between a date and the verb of its clause
_AHEAD = frozenset(
    "planned scheduled due expected slated supposed tipped poised forecast set bound pencilled penciled listed booked billed".split()
)
"""Words that put what hangs on them after the time of telling, whatever the tense: "planned for Saturday"."""
_FOR_A_DAY = frozenset("forecast set pencilled penciled listed booked billed".split())
"""Those of them that look ahead only with "for" or an infinitive: shares are listed on a day that is over."""
_COMING = frozenset("upcoming forthcoming planned scheduled proposed expected next future coming looming".split())
"""The same, before a noun: "the upcoming summit on Monday"."""
_PLANNING = frozenset(
    "plan plans planned planning schedule scheduled await awaited awaiting propose proposed proposes threaten threatened "
    "invite invited awaits face faces facing hope hopes hoping expect expects prepare prepares preparing brace "
    "braces bracing hoped".split()
)
"""Verbs whose object, where it has a date, is still to come."""
_WAITING = frozenset("await awaited awaiting awaits".split())
"""Those of them whose object cannot have come yet."""
_SETTLING = frozenset("agree agreed settle settled decide decided".split())
"""Verbs whose "on" names what is agreed, and no time."""
_OPENING = frozenset("starting beginning effective".split())
"""Words before the day from which something holds: "a strike starting Monday"."""
_DEADLINE = frozenset("deadline ultimatum cutoff".split())
"""Nouns whose date is still to come unless it is told as over."""
_WANTING = frozenset(
    "asked demanded wanted promised pledged vowed ordered sought needed required hoped planned aimed urged requested "
    "said told expected threatened agreed called gave given set due proposed offered invited announced scheduled".split()
)
"""Verbs whose "by" is a term that is set; what was done "by Friday" is over."""
_CONCLUDED = frozenset("held signed reached adopted".split())
"""Participles that tell of what is over as surely as a verb: "the summit held in July"."""
_CALLING = frozenset("called announced proposed convened declared promised".split())
_PROTESTS = frozenset(
    "strike strikes walkout walkouts stoppage stayaway shutdown march marches rally rallies protest protests "
    "demonstration demonstrations vigil vigils hartal".split()
)  # what is called for a day to come
"""The same, where "has called" says that the day is not that of the call."""
_STEPS = frozenset(
    "hearing mention judgment judgement ruling verdict sentencing sentence arguments orders trial plea disposal".split()
)
_LISTING = frozenset("posted listed adjourned fixed slated deferred reserved remanded".split())
"""What a court does with a case, and for which step of it, on a day to come."""
_BEFORE_DAY = frozenset("on early late the".split())


def tense_of(parse: Parse, first: int, end: int) -> Judged:
    """Tense of the clause above the tokens ``first`` to ``end``, and whether a noun stands between.

    A date under a noun ("a summit on May 28") may be at another time than the verb tells.
    """
    if names_day(parse, first) and _never(parse, end):
        return Judged("past", doubtful=False)
    if (
        _told_on(parse, first, end)
        or _dates_source(parse, first, end)
        or (names_day(parse, first) and is_over(parse, end))
    ):
        return Judged("past", doubtful=False)
    if ahead := to_come(parse, range(first, end)):
        return ahead
    token, crossed, lead = first, False, lead_of(parse, first)
    preposition = parse.lower[lead] if parse.lower[lead] in TERMS else ""
    opens = [at for at in range(max(first - 2, 0), first) if parse.lower[at] in _OPENING and parse.dep[at] != "pcomp"]
    opening, deadline, ranged = bool(opens), False, bool(preposition) and names_date(parse, lead - 1)
    for _ in range(_CLIMB):
        word, tag = parse.lower[token], parse.tag[token]
        inside = first <= token < end
        if token > end and not crossed and (told := told_before(parse, token, range(first, end))) is not None:
            token = told
            continue
        if not inside and not preposition and tag in ("IN", "TO"):
            preposition = word if parse.lower[token - 1] not in PERIODS else "in"  # "the six months through May"
            ranged = names_date(parse, token - 1)
            if word == "since":
                return Judged("past", doubtful=False)
            if word == "for" and names_day(parse, first):
                return Judged("future", doubtful=crossed or parse.lower[first] in MONTHS)
        if word == "since" and crossed and parse.dep[token] == "prep":
            return Judged("past", doubtful=False)  # "their first talks since a dinner in Lima in February"
        if not inside and (
            word in ("ahead", "eve", "pending") or (token < first and linked(parse, lead, ("ahead", "of")))
        ):
            return Judged("future", doubtful=word == "eve" or parse.lower[first] not in WEEKDAYS)
        if (
            word in _STEPS
            and parse.lower[token - 1] == "for"
            and _LISTING & set(parse.lower[max(token - 8, 0) : token])
        ):
            return Judged("future", doubtful=False)  # "posted the case for hearing on May 4"
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
            if crossed and decided_there(parse, token, range(first, end)):
                return Judged("past", doubtful=True)
            link = "in" if ranged and word not in MOVED else preposition  # "shut from Monday to Friday"
            found = tense_of_verb(parse, token, link, range(first, end), direct=not crossed)
            if found == "future" and tag == "VBG" and parse.dep[token] != "pcomp" and not names_day(parse, first):
                found = "present"  # "is growing over the quarter"
            if opening and word not in _OPENING:
                perfect = any(parse.lower[child] in ("has", "have") for child in parse.children[token])
                over = found == "past" and not perfect and word not in _CALLING
                return Judged("past" if over else "future", doubtful=False)
            if deadline and found == "present":
                return Judged("future", doubtful=False)
            if word in _SETTLING and preposition == "on" and not crossed and _names_month(parse, first):
                return Judged("future", doubtful=False)
            behind = crossed and found in ("present", "past") and linked(parse, lead, ("after",))
            if behind or (found == "present" and word in ("follow", "follows") and token < first):
                return Judged("past", doubtful=False)  # "comes after a fire in May"
            if found == "past" and _called(parse, token, range(first, end)):
                return Judged("future", doubtful=False)
            if found:
                loose = (
                    preposition == "before"
                    or (preposition == "by" and word in _WANTING)
                    or (tag == "VBN" and parse.dep[token] == "acl" and word not in _CONCLUDED)
                    or (word in TALK and token < lead - 1)
                )
                return Judged(found, doubtful=crossed or (loose and found == "past"))
            crossed = True  # "in favour of meeting on July 7" is said at another time than it is done
        elif not inside and tag[:2] == "NN" and word not in OF_TIME and not word[0].isdigit():
            if not crossed and leaves(parse, token):
                return Judged("future", doubtful=False)
            crossed = True
            deadline = deadline or word in _DEADLINE
            if any(parse.lower[child] in _COMING for child in parse.children[token]):
                return Judged("future", doubtful=False)
        if parse.head[token] == token:
            break
        token = parse.head[token]
    match = tag[:2] == "NN" and any(fixture(parse, at) for at in (token, *range(max(first - _BETWEEN, 0), first)))
    return Judged("future" if match else None, doubtful=not match)


def _told_on(parse: Parse, first: int, end: int) -> bool:
    """Whether a day follows a past verb that the parse passes over: "said on Friday it would sell the mill"."""
    at = first - 1
    while at > 0 and parse.lower[at] in _BEFORE_DAY:
        at -= 1
    heads = [parse.head[one] for one in range(at + 1, end)]
    return parse.tag[at] == "VBD" and parse.lower[end] not in ("'s", "’s", ",") and any(head > end for head in heads)


_SOURCES = frozenset(
    "announcement statement release report notice filing post message letter memo tweet interview dispatch briefing "
    "readout communique remarks".split()
)
"""What has been said or written where somebody cites it."""


def _dates_source(parse: Parse, first: int, end: int) -> bool:
    """Whether a weekday is that of a source cited: "will fly to Fiji, according to the ministry's Friday statement"."""
    after = end + (parse.lower[end] in ("'s", "’s"))
    if not names_day(parse, first) or parse.lower[after] not in _SOURCES:
        return False
    opening = parse.sentence_tokens[parse.sentence[first]][0]
    cited = [i for i in range(max(first - 9, opening), first) if parse.lower[i] == "according"]
    return bool(cited) and not {"of", "for", "ahead", "with", ","} & set(parse.lower[cited[-1] : first])


def _never(parse: Parse, end: int) -> bool:
    """Whether what was to come on a day is told as having failed: "due to speak on Monday but was never called"."""
    after = parse.lower[end : min(end + 4, parse.sentence_tokens[parse.sentence[end - 1]][1])]
    return "never" in after and parse.tag[end + after.index("never") + 1] in ("VBD", "VBN")


def _ranked(parse: Parse, verb: int) -> bool:
    """Whether an infinitive says by what somebody is first or last."""
    noun = parse.head[verb]
    near = {parse.lower[noun], *(parse.lower[child] for child in parse.children[noun])}
    infinitive = parse.tag[verb] == "VB" and verb and parse.lower[verb - 1] == "to"
    return bool(infinitive) and parse.dep[verb] in ("acl", "relcl", "xcomp") and bool(near & RANKS)


def _called(parse: Parse, verb: int, date: range) -> bool:
    """Whether a day is that of a protest which somebody "called for" or "has called", not that of the call."""
    between, month = parse.lower[verb + 1 : date.start], MONTHS.keys() & set(parse.lower[date.start : date.stop])
    perfect = any(parse.lower[child] in ("has", "have") for child in parse.children[verb])
    told = any(parse.lower[child] == "to" and parse.dep[child] == "aux" for child in parse.children[verb])
    bidden = perfect and not told and parse.lower[verb] in ("summoned", "invited") and {"to", "for"} & set(between)
    begins = parse.lower[date.start - 1] == "from" and parse.lower[verb] in _CALLING | {"threatened"}
    if (bidden and names_day(parse, date.start)) or (begins and (_PROTESTS | MEASURES) & set(between)):
        return True  # "has summoned her to the ministry on Tuesday", "threatened strikes from December"
    if parse.lower[verb] not in _CALLING or not (names_day(parse, date.start) or month):
        return False
    if perfect or between[-1:] == ["for"]:  # "called an election for May"
        return bool((_PROTESTS | OCCASIONS) & set(between))
    called = set(between if names_day(parse, date.start) else between[-4:])
    return "for" in called and bool(_PROTESTS & called)


def _names_month(parse: Parse, token: int) -> bool:
    """Whether a month stands there without a day: what is done "on October" is to settle on it."""
    return parse.lower[token] in MONTHS and not names_day(parse, token)


def _looks_ahead(parse: Parse, token: int) -> bool:
    if parse.lower[token] == "forecast" and parse.lower[token - 1] in IS:
        return True
    if parse.lower[token] in _AHEAD:
        return parse.lower[token] not in _FOR_A_DAY or any(
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
    return any(parse.lower[child] in IS for one in near for child in (one, *parse.children[one]))
