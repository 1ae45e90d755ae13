"""What is called what: "called the plan modest", "called the race “mine to lose”", "called the sentence a joke"."""

from __future__ import annotations

import re

from summarizer.draft.embedded.claims.bounds import Span
from summarizer.draft.embedded.claims.complements import MARKS
from summarizer.draft.embedded.claims.reach import WHERE_SAID, stop_of
from summarizer.mark import MarkedArticle
from summarizer.mark.cues.find import Cue
from summarizer.mark.dates.lexicon import DAYS, UNITS
from summarizer.mark.nlp import Parse


def called_what(marked: MarkedArticle, cue: Cue) -> Span | None:
    """ "called the plan modest but overdue": an object with what it is called."""
    parse, verb = marked.parse, cue.token
    following = [c for c in parse.children[verb] if c > verb]
    whom = next((c for c in following if parse.dep[c] == "dobj"), -1)
    named_so = any(
        parse.dep[c] in ("oprd", "acomp") and c > whom >= 0 for c in following
    )  # "called her a liar on Monday"
    asks = any(
        parse.lower[c] in ("for", "on", "upon", "off", "to") and parse.dep[c] in ("prep", "prt")
        for c in following
        if not (parse.lower[c] == "on" and parse.lower[c + 1] in DAYS)
    )
    if asks and not named_so:
        return None
    for child in following:
        if any(parse.dep[c] == "oprd" and parse.left[c] == child + 1 for c in following):
            continue  # "called the police response a farce", two that it is called
        subject = next((c for c in parse.children[child] if parse.dep[c] in ("nsubj", "dobj")), -1)
        complement = parse.dep[child] in ("oprd", "acomp") or (
            parse.dep[child] in ("ccomp", "xcomp")
            and (subject > verb or (child == verb + 1 and parse.tag[child] == "VBG"))
        )
        quoted = next(
            (
                q
                for q in marked.quotations_near(parse.start[child], parse.end[parse.right[child]])
                if q.start > parse.start[child]
            ),
            None,
        )
        if parse.dep[child] == "dobj" and quoted and marked.token_at(quoted.start) <= parse.right[child]:
            return parse.start[verb + 1], quoted.end  # "called the request “a gift”"
        named = max((c for c in parse.children[child] if c > child and parse.tag[c] in ("VBN", "JJ")), default=-1)
        closes = named == child + 1 == parse.right[named]
        if closes and parse.lower[named + 1] in ("and", "but") and parse.tag[named + 2] == "JJ":
            named += 2  # "called the plan bold but overdue"
        closes = closes and parse.lower[named + 1 : named + 2] in (["."], [","], ["on"])
        if parse.dep[child] == "dobj" and closes and parse.tag[child] in ("NN", "NNS"):
            return parse.start[max(parse.left[child], verb + 1)], parse.end[named]  # "called the raid invented"
        # "called the verdict a joke", for the parser another word for the verdict
        beside = parse.children[child] if cue.base == "call" else [*parse.children[child], *following]
        apposed = next((c for c in beside if _is_put_beside(parse, c, child)), -1)
        if parse.dep[child] in ("dobj", "oprd") and apposed >= 0:
            complement, child = True, apposed
        bare = parse.lower[child] in _NONSENSE and parse.left[child] < child - 1
        complement = complement or (parse.dep[child] == "dobj" and bare)  # "called the report nonsense"
        whom_only = parse.left[child] == verb + 1 and (
            parse.lower[verb + 1] in ("the", "his", "her", "their") or parse.tag[child] == "NNP"
        )
        if whom_only and not bare and parse.dep[child] == "oprd" and parse.tag[child] in ("NN", "NNS", "NNP"):
            continue  # "called the police", and nothing that they are called
        # "a painting called 'View'" calls nobody anything: it has that name
        if (
            complement
            and child - verb > 1
            and parse.words[verb + 1] not in MARKS
            and (parse.tag[child] in _NAMING or parse.lower[child : child + 2] == ["one", "of"])
            and parse.lower[child] not in _WHEN
            and not (parse.lower[child] in UNITS and parse.lower[child + 1] in _RELATED)
        ):
            begin = verb + 1
            if parse.tag[begin] == "PRP" and parse.dep[begin] != "poss":
                begin += 1  # "called it a scandal"
            if parse.lower[begin : child + 1] in (["a", "day"], ["a", "night"], ["quits"]):
                return None
            while parse.words[begin] in '"“':
                begin += 1
            return parse.start[begin], parse.end[stop_of(marked, _reach(parse, verb, child), verb)]
    return None


CALLING = ("call", "brand", "label")
"""Verbs that say what somebody or something is."""

_NAMING = ("JJ", "NN", "NNS", "NNP", "VBG", "VBN", "JJR", "JJS")
"""Tags of what somebody or something is called."""

_WHEN = frozenset("time times taxi cab ambulance".split())
"""How often somebody was called, and what for him: "called the firm a third time"."""

_RELATED = frozenset("before after earlier later ago".split())
"""What follows a unit of time that says when somebody was called: "called the firm a day after the fire"."""

_NONSENSE = frozenset("nonsense rubbish madness blackmail propaganda hypocrisy fraud theft fiction".split())
"""What a thing is called without an article, so that the parser takes the two for one noun."""


def _is_put_beside(parse: Parse, noun: int, thing: int) -> bool:
    """Whether a noun with "a" follows another at once, which no apposition does without a comma."""
    first = parse.left[noun]
    return parse.dep[noun] in ("appos", "dobj", "npadvmod") and first == thing + 1 and parse.lower[first] in ("a", "an")


def _reach(parse: Parse, verb: int, child: int) -> int:
    """Where what somebody is called ends: "the best in years", and not "a friend in a post on Monday"."""
    stop = parse.right[child]
    behind = parse.children[verb] if parse.tag[child] == "JJS" else []
    if link := next((c for c in behind if c == stop + 1 and parse.dep[c] == "prep"), 0):
        stop = parse.right[link]
    for link in range(child + 1, stop):
        if parse.lower[link] == "on" and parse.lower[link + 1] in DAYS:
            return link - 1
        if parse.lower[link] in ("in", "during", "at") and parse.dep[link] == "prep":
            nouns = {parse.lower[c] for c in parse.children[link] if parse.dep[c] == "pobj"}
            if nouns & WHERE_SAID and parse.lower[link + 1] in ("a", "an", "his", "her", "their", "its"):
                return link - 1
    return stop


def called_so(marked: MarkedArticle, cue: Cue) -> Span | None:
    """ "Called the race “mine to lose”", whatever the parser makes of the words in quotation marks; None for others."""
    parse, first = marked.parse, cue.token + 1
    if cue.base not in CALLING or cue.passive or parse.tag[first] in ("IN", "RP", "RB"):
        return None
    stop = next((i for i in range(first, first + _CALLED) if parse.words[i : i + 1] and parse.words[i] in MARKS), first)
    plain = all(parse.tag[i][:2] in _IN_NAMES or parse.lower[i] == "of" for i in range(first, stop))
    quoted = next((q for q in marked.quotations_near(parse.start[stop], parse.start[stop] + 1)), None)
    if stop == first or quoted is None or not plain or parse.tag[stop - 1][:2] not in ("NN", "PR", "CD"):
        return None
    if re.fullmatch(r"[A-Z][\w’'-]*", marked.article.text[slice(*quoted.pieces[0])]):
        return None  # "called his dog “Rex”"
    return quoted.start if parse.tag[stop - 1] == "PRP" else parse.start[first], quoted.end


_CALLED = 9
"""Tokens from "called" to the farthest quotation that says what."""
_IN_NAMES = ("NN", "DT", "JJ", "PR", "PO", "CD", "PD")
"""How the tags of the words between begin."""
