"""What belongs to an object or phrase behind it: "a recount in the north", "their support when the floods came"."""

from __future__ import annotations

import re

from summarizer.draft.embedded.claims.bounds import Span
from summarizer.draft.embedded.claims.objects import phrase_of
from summarizer.draft.embedded.claims.reach import WHERE_SAID
from summarizer.mark import MarkedArticle
from summarizer.mark.cues.find import Cue
from summarizer.mark.lexicon.cues import BODIES, DOCUMENTS, MEDIA_NOUNS, OBJECT, PREPOSITION, PUBLIC, SPEAKERS
from summarizer.mark.lexicon.people import MEN, WOMEN
from summarizer.mark.lexicon.tags import FINITE
from summarizer.mark.lexicon.titles import is_title

_LINKS = frozenset(
    "of for about over with of on into towards toward between among against regarding concerning in at during ahead amid despite "
    "under since until through throughout within without following from across near around behind inside outside".split()
)
"""Words that carry on a phrase, whatever the parser hangs them on."""

_TO_COME = frozenset(
    "pledge promise exclude demand propose request recommend offer predict forecast expect urge".split()
)
"""Verbs of what is yet to be: for whom, how long and by when belong to it."""

_BY_WHEN = frozenset("before by until till within from per each every to beyond unless".split())
"""Words that open what tells so; on what day it was said would open with "on"."""

_REASONS = frozenset("when after before where".split())
"""Words that carry on what somebody is thanked, praised or called upon for, but tell of others when it was said."""

_MADE_PUBLIC = frozenset("announce declare reveal disclose".split())
"""Verbs of what is said before all at some place."""

_HANDED_ON = frozenset("invitation invitations greetings regards letter letters message messages wishes news".split())
"""What somebody conveys that is another's, or no statement of his own."""

_RESULTS = frozenset(
    "profit profits loss losses earnings revenue revenues sales income turnover results figures growth margin".split()
)
"""What a firm reports in the reporter's own voice."""

_MOST = 3
"""Phrases that follow one another."""


def phrase_with_tail(marked: MarkedArticle, cue: Cue, others: list[Cue]) -> Span | None:
    """The object or phrase that is the content, with the phrases right behind it that say what it is about."""
    found = phrase_of(marked, cue) if not _is_no_statement(marked, cue) else None
    if found is None or (cue.base not in OBJECT and cue.base not in PREPOSITION) or cue.passive:
        return found
    parse = marked.parse
    start, end = found
    _, stop = parse.sentence_tokens[parse.sentence[cue.token]]
    first = marked.token_at(start)
    if first <= cue.token or parse.tag[first] == "TO":
        return found
    if cue.base in _MADE_PUBLIC | {"confirm", "deny", "claim"}:
        cut = _before_where(marked, first, marked.token_at(end - 1), end)
        if cut < end:
            return start, cut
    reason = parse.tag[first - 1] == "IN"
    for _ in range(_MOST):
        link = marked.token_at(end - 1) + 1
        last = _tail(marked, cue, link, stop, reason=reason)
        told = min((o.token for o in others if o is not cue and link <= o.token <= last), default=-1)
        if told >= 0:  # "a recount in the north, something that her lawyers had demanded"
            last = next((i - 1 for i in range(link, told) if parse.words[i] == ","), -1)
        if last <= link:
            break
        end = parse.end[last]
    return start, _before_occasion(marked, cue, others, start, end)


_OCCASION = re.compile(
    r"\s(?:(?:at|during|in) (?:[\w’'-]+ ){1,6}?(?:in \w+)?[\w’'-]+,? (?:where|at which|in which|during which) (?:he|she|they)"
    r"|in (?:an?|his|her|their|its) (?:[\w’'-]+ )?(?:statement|letter|post|message|article|speech) (?:that|which))\b"
)
"""Where something was said, with a clause on what else was said there."""


def _before_occasion(marked: MarkedArticle, cue: Cue, others: list[Cue], start: int, end: int) -> int:
    """The end of "the sale | at a fair, where she said that …", which is another statement."""
    for match in _OCCASION.finditer(marked.article.text, start, end):
        first = marked.token_at(match.end() - 1)
        if any(first - 1 <= o.head and first <= o.token <= first + _FAR and o is not cue for o in others):
            return match.start()
    return end


_FAR = 12
"""Tokens from there to what else was said: "where he promoted the thing by saying that"."""


_VEHICLES = frozenset("statement filing post interview speech tweet letter message email video broadcast".split())
"""In what something is made public, written or said."""


def _before_where(marked: MarkedArticle, first: int, last: int, end: int) -> int:
    """The end of "the sale | in a statement on Sunday", "the tour | on Instagram", where the parser hangs it on the object."""
    parse = marked.parse
    for link in range(first + 1, last):
        noun = link + 1
        while parse.tag[noun] in ("DT", "JJ", "NN") and parse.lower[noun] not in _VEHICLES and noun < last:
            noun += 1
        stated = (
            parse.lower[link] in ("in", "via")
            and parse.lower[link + 1] in ("a", "an")
            and parse.lower[noun] in _VEHICLES
        )
        posted = parse.lower[link] in ("on", "via") and any(
            n.kind == "media" for n in marked.names_between(link + 1, link + 2)
        )
        if (stated and parse.tag[noun + 1] != "NN") or posted:
            return parse.end[link - 1]
    return end


def _is_no_statement(marked: MarkedArticle, cue: Cue) -> bool:
    """Whether "reported a loss" and "conveyed the greetings" tell what somebody did, and nothing that he said."""
    parse = marked.parse
    noun = next((c for c in parse.children[cue.token] if parse.dep[c] == "dobj" and c > cue.token), -1)
    if cue.base == "question":
        asked = next((c for c in parse.children[cue.token] if parse.dep[c] == "nsubjpass"), noun)
        return asked >= 0 and _is_somebody(marked, asked)
    if cue.base == "welcome":  # "welcomed the premier to the palace"
        return noun >= 0 and _is_person(marked, noun)
    if cue.base == "report":
        return noun < 0 or parse.lower[noun] in _RESULTS or parse.tag[cue.token] not in FINITE
    if cue.base == "celebrate":
        return noun < 0 or "as" not in parse.lower[noun + 1 : noun + 6]
    if cue.base == "find":
        judged = noun >= 0 and parse.words[parse.left[noun] - 1] in '"“'
        return noun < 0 or not (
            judged or parse.lower[cue.head] in DOCUMENTS | {"trial", "trials", "tests", "experiment"}
        )
    if cue.base == "reserve":
        return noun < 0 or parse.lower[noun] not in ("right", "rights")
    return cue.base == "convey" and noun >= 0 and parse.lower[noun] in _HANDED_ON


def _is_somebody(marked: MarkedArticle, noun: int) -> bool:
    """Whether a noun is of people: "police questioned a man", not "questioned a man's motives"."""
    lower = marked.parse.lower[noun]
    one = lower.removesuffix("s")
    names = marked.names_between(marked.parse.left[noun], noun + 1)
    named = any(n.kind in ("organization", "people") and n.last == noun + 1 for n in names)
    return named or one in BODIES or _is_person(marked, noun)


def _is_person(marked: MarkedArticle, noun: int) -> bool:
    lower = marked.parse.lower[noun]
    names = marked.names_between(marked.parse.left[noun], noun + 1)
    known = _PERSONS.intersection((lower, lower.removesuffix("s"))) or is_title(lower.removesuffix("s"))
    return bool(known) or lower.endswith("old") or any(n.kind == "person" and n.last == noun + 1 for n in names)


_ASKED = frozenset(
    "suspect teenager teen boy girl youth child child children youngster son daughter brother sister stepfather partner "
    "girlfriend boyfriend ex-husband ex-wife landlord owner gunman attacker migrant prisoner inmate detainee player crewman "
    "crewmen adult male female youth victim gang brothers couple schoolboy schoolgirl nominee candidate guest guests counterpart counterparts him her them".split()
)
"""Whom detectives and committees question, where no list of those who speak has them."""

_PERSONS = SPEAKERS | MEN | WOMEN | _ASKED


def cited_reason(marked: MarkedArticle, cue: Cue) -> Span | None:
    """What "pulled out, citing a lack of funds" gives as the reason; None where sources are cited."""
    parse = marked.parse
    noun = next((c for c in parse.children[cue.token] if parse.dep[c] == "dobj" and c > cue.token), -1)
    if noun < 0 or cue.base != "cite" or cue.passive or parse.tag[noun] not in ("NN", "NNS"):
        return None
    if parse.lower[noun] in SPEAKERS | DOCUMENTS | MEDIA_NOUNS | BODIES or is_title(parse.lower[noun]):
        return None
    if any(True for _ in marked.names_between(noun, noun + 1)):
        return None
    first = parse.left[noun] + (parse.words[parse.left[noun]] in ('"', "“", "‘", "``"))
    start, end = parse.start[first], parse.end[noun]
    _, stop = parse.sentence_tokens[parse.sentence[cue.token]]
    for _ in range(_MOST):
        link = marked.token_at(end - 1) + 1
        last = _tail(marked, cue, link, stop, reason=False) if link < stop - 1 else -1
        if last <= link:
            break
        end = parse.end[last]
    link = marked.token_at(end - 1) + 1
    if link + 1 < stop and parse.lower[link] == "as" and parse.dep[link] == "prep" and parse.right[link] > link:
        end = parse.end[min(parse.right[link], stop - 1)]  # "cited its success as a source of pride"
    elif parse.words[link : link + 1] == [","]:
        return None  # "The envoy, citing pictures, said": on what he relies
    return start, end


def _tail(marked: MarkedArticle, cue: Cue, link: int, stop: int, *, reason: bool) -> int:
    """The last word of the phrase that begins at ``link``; -1 where none does, or where it tells where or when it was said."""
    parse = marked.parse
    due = cue.base in _TO_COME and parse.lower[link] in _BY_WHEN
    if due and parse.lower[link] == "by":  # "by June", not "by letter"
        due = any(True for _ in marked.dates_between(parse.start[link], parse.end[link + 1] + 1))
    if link + 1 >= stop or not (due or parse.lower[link] in _LINKS | (_REASONS if reason else frozenset())):
        return -1
    top = parse.head[link] if parse.tag[link] == "WRB" or parse.dep[link] == "mark" else link
    last = min(parse.right[top], stop - 1)
    if top < link or last <= link or (top == link and parse.dep[link] not in ("prep", "advmod", "prt", "dative")):
        return -1
    if top == link and not (cue.token <= parse.head[link] <= link):
        return -1
    inner = link
    while parse.tag[inner + 1] in ("DT", "JJ", "PRP$", "IN") and inner + 2 < stop:
        inner += 1
    nouns = [c for c in range(link + 1, last + 1) if parse.dep[c] == "pobj"][:1]
    if nouns and parse.lower[nouns[0]] in WHERE_SAID | DOCUMENTS | PUBLIC:
        return -1
    if not due and any(True for _ in marked.dates_between(parse.start[link], parse.end[inner + 1])):
        return -1
    if nouns and cue.base in _MADE_PUBLIC and parse.lower[link] in ("at", "in") and parse.tag[nouns[0]] == "NNP":
        return -1  # "announced the count at the Labor Temple": where it was said
    while last > link and (parse.words[last].isspace() or parse.words[last] in ".,;:"):
        last -= 1
    return last if not any(parse.words[i] in '"“”' for i in range(link, last + 1)) else -1
