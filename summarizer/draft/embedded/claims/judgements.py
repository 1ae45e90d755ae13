"""What is judged to be what: "hailed as a triumph", "rejected as “fiction” claims that …", "called it modest"."""

from __future__ import annotations

import re

from summarizer.draft.embedded.claims.bounds import Span
from summarizer.draft.embedded.claims.complements import MARKS
from summarizer.draft.embedded.claims.reach import stop_of
from summarizer.mark import MarkedArticle
from summarizer.mark.cues.find import Cue
from summarizer.mark.cues.phrases import BLAMING
from summarizer.mark.lexicon.cues import PREPOSITION


def judged_as(marked: MarkedArticle, cue: Cue) -> list[Span]:
    """ "The plan was hailed by Jane Doe as a triumph", "talks that she described as useful": what is judged to be what."""
    parse, verb = marked.parse, cue.token
    noun = parse.head[verb]
    relative = parse.dep[verb] == "relcl" and any(parse.tag[c] == "WDT" and c < verb for c in parse.children[verb])
    quoted = next(
        (q for q in marked.quotations_near(parse.end[verb], parse.end[verb] + 2) if q.start > parse.end[verb]), None
    )
    if cue.base in ("call", "describe") and any(parse.lower[c] == "what" and c < verb for c in parse.children[verb]):
        after = parse.end[verb] + 3 * (parse.lower[verb + 1 : verb + 2] == ["as"])
        named = next((q for q in marked.quotations_near(after, after + 2) if after <= q.start <= after + 1), None)
        if named is None:
            return []
        goes_on = marked.token_at(named.end) if parse.lower[marked.token_at(named.end)] == "that" else -1
        stop = parse.sentence_tokens[parse.sentence[verb]][1] - 1
        rest = [(parse.start[goes_on], parse.end[stop_of(marked, stop, verb)])] if goes_on > verb else []
        return [(named.start, named.end), *rest]  # "slammed what he called “a farce”"
    if relative and cue.base == "call" and not cue.passive and quoted:
        first = next((i for i in range(noun, verb) if parse.tag[i] == "WDT"), noun + 1)
        return [(parse.start[parse.left[noun]], parse.end[first - 1]), (quoted.start, quoted.end)]
    if relative and cue.base == "describe" and not cue.passive:
        as_ = next((c for c in parse.children[verb] if parse.lower[c] == "as" and c > verb), -1)
        if 0 <= as_ < parse.right[as_]:
            judged = (parse.start[parse.left[noun]], parse.end[noun])
            return [judged, (parse.start[as_ + 1], parse.end[parse.right[as_]])]
    subject = next((c for c in parse.children[verb] if parse.dep[c] == "nsubjpass"), -1)
    link = next((c for c in parse.children[verb] if parse.lower[c] == "as" and c > verb), -1)
    if not cue.passive or subject < 0 or link < 0 or link >= parse.right[verb]:
        return []
    by = next((i for i in range(link + 2, parse.right[verb] + 1) if parse.lower[i] == "by" and i < cue.head), -1)
    return [
        (parse.start[parse.left[subject]], parse.end[parse.right[subject]]),
        (parse.start[link + 1], parse.end[by - 1 if by > link else parse.right[verb]]),
    ]


def blamed_for(marked: MarkedArticle, cue: Cue) -> Span | None:
    """What for, where somebody "was blamed by the unions for the fire" or is "accused of theft by his firm"."""
    parse, verb = marked.parse, cue.token
    links = PREPOSITION.get(cue.base, ()) if cue.base in BLAMING else ()
    links = tuple(word for word in links if word != "on")
    _, end = parse.sentence_tokens[parse.sentence[verb]]
    behind = cue.subject[1] if cue.subject and cue.subject[1] > cue.head > verb else -1
    for link in range(verb + 1, min(max(parse.right[verb], behind + 1), end - 1)):
        named = parse.lower[link] == "of" and parse.tag[link + 1] in ("NNP", "DT") and link > cue.head
        hung = parse.head[link] in (verb, cue.head) and not cue.head < link < behind
        if parse.lower[link] not in links or not (link == behind or (hung and not named)):
            continue
        stop = next((i - 1 for i in range(link + 2, cue.head) if parse.lower[i] == "by"), parse.right[link])
        others = (i for i in range(link + 2, stop) if parse.tag[i] == "CC" and parse.lower[i + 1] == "by")
        stop = next(others, stop + 1) - 1  # "for its fees and by the regulator for its silence"
        stop = next((i - 1 for i in range(link + 1, stop) if parse.words[i] == ","), stop)
        return (parse.start[link + 1], parse.end[stop_of(marked, stop, verb)]) if stop > link else None
    return None


_JUDGEMENT = ("RB", "RBR", "RBS", "JJ", "JJR", "JJS", "VBN", "VBG", "CC", ",")
"""Tags of what stands between "described as" and the "the" of what is described."""


def _judged_behind(marked: MarkedArticle, cue: Cue) -> list[Span]:
    """ "Described as very important the work on the pier": the adjective, and what it is said of."""
    parse, link = marked.parse, cue.token + 1
    noun = link + 1
    while parse.tag[noun] in _JUDGEMENT:
        noun += 1
    judged = range(link + 1, noun)
    if (
        parse.lower[link] != "as"
        or cue.base not in JUDGING
        or not any(parse.tag[i][:2] in ("JJ", "VB") for i in judged)
    ):
        return []
    object_ = parse.head[noun]
    object_ = parse.head[object_] if parse.dep[object_] == "poss" else object_
    if parse.tag[noun] not in ("DT", "PRP$") or object_ <= noun or parse.left[object_] > noun:
        return []
    return [
        (parse.start[link + 1], parse.end[noun - 1]),
        (parse.start[noun], parse.end[stop_of(marked, parse.right[object_], cue.token)]),
    ]


_AS_QUOTED = re.compile(r"\s+as (?=[\"“‘])")


def judged_first(marked: MarkedArticle, cue: Cue) -> list[Span]:
    """ "Rejected as “fiction” claims that the pact is void": the judgement, and behind it what is judged."""
    parse, text = marked.parse, marked.article.text
    _, end = parse.sentence_tokens[parse.sentence[cue.token]]
    verb_end = parse.end[max(cue.last - 1, cue.token)]
    match = _AS_QUOTED.match(text, verb_end)
    quoted = (
        next((q for q in marked.quotations_near(match.end(), match.end() + 1) if q.start == match.end()), None)
        if match
        else None
    )
    if cue.passive:
        return []
    if quoted is None:
        return _judged_behind(marked, cue)
    while end > cue.token and (parse.words[end - 1].isspace() or parse.words[end - 1] == "."):
        end -= 1
    first = marked.token_at(quoted.end)
    stop = next(
        (i for i in range(first, end - 1) if parse.words[i] in ",;" and parse.tag[i + 1] not in ("WDT", "WP")), end
    )
    judged = (quoted.end, parse.end[stop - 1])
    return [(quoted.start, quoted.end), judged] if stop > first else []


JUDGING = frozenset(
    "describe hail praise dismiss condemn denounce reject criticise criticize welcome laud deplore decry slam "
    "blast celebrate".split()
)
"""Verbs that judge something "as" something."""

_FARTHEST = 22
"""Tokens from what is judged to the farthest "as"."""


def object_judged(marked: MarkedArticle, cue: Cue, object_: int) -> Span | None:
    """What is judged with what it is judged to be: "described the lake as poisoned", "the talks in Orlu as “useful”"."""
    parse = marked.parse
    _, end = parse.sentence_tokens[parse.sentence[cue.token]]
    if parse.tag[object_] in ("PRP", "WP", "WDT"):
        return None
    for link in range(object_ + 1, min(end - 1, object_ + _FARTHEST)):
        if parse.words[link] in ';:"“' or parse.tag[link] in ("VBD", "VBZ", "MD"):
            return None
        if parse.lower[link] != "as":
            continue
        governor = parse.head[link]
        if {",", "–"} & set(parse.words[object_:link]):
            # "denounced the drill, due to begin in May, as “a threat”"
            set_off = parse.words[link - 1] in (",", "–") and parse.words[link + 1] in MARKS and governor == cue.token
            judgement = set_off and next(
                (q for q in marked.quotations_near(parse.end[link], parse.end[link + 1]) if q.start >= parse.end[link]),
                None,
            )
            return (parse.start[parse.left[object_]], judgement.end) if judgement else None
        apart = cue.base == "describe" or parse.words[link + 1] in MARKS
        while apart and parse.dep[governor] in ("prep", "pobj", "conj", "acl") and governor > object_:
            governor = parse.head[governor]  # "described Peru's claim to the springs as “closed business”"
        if cue.token in (governor, parse.head[governor]) or object_ in (governor, parse.head[governor]):
            clause = parse.dep[link] == "mark"
            if clause and any(parse.dep[c] == "nsubj" for c in parse.children[governor]):
                return None  # "rejected the plan as prices rose"
            stop = max(parse.right[governor] if clause else parse.right[link], link + 1)
            return parse.start[parse.left[object_]], parse.end[stop_of(marked, stop, cue.token)]
        return None
    return None
