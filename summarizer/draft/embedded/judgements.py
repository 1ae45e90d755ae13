"""What is judged to be what: "hailed as a triumph", "rejected as “fiction” claims that …"."""

from __future__ import annotations

import re

from summarizer.draft.embedded.bounds import Span
from summarizer.mark import MarkedArticle
from summarizer.mark.cues import Cue


def judged_as(marked: MarkedArticle, cue: Cue) -> list[Span]:
    """ "The plan was hailed by Jane Doe as a triumph", "talks that she described as useful": what is judged to be what."""
    parse, verb = marked.parse, cue.token
    noun = parse.head[verb]
    relative = parse.dep[verb] == "relcl" and any(parse.tag[c] == "WDT" and c < verb for c in parse.children[verb])
    quoted = next(
        (q for q in marked.quotations_near(parse.end[verb], parse.end[verb] + 2) if q.start > parse.end[verb]), None
    )
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
    return [
        (parse.start[parse.left[subject]], parse.end[parse.right[subject]]),
        (parse.start[link + 1], parse.end[parse.right[verb]]),
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
    if quoted is None or cue.passive:
        return []
    while end > cue.token and (parse.words[end - 1].isspace() or parse.words[end - 1] == "."):
        end -= 1
    first = marked.token_at(quoted.end)
    stop = next(
        (i for i in range(first, end - 1) if parse.words[i] in ",;" and parse.tag[i + 1] not in ("WDT", "WP")), end
    )
    judged = (quoted.end, parse.end[stop - 1])
    return [(quoted.start, quoted.end), judged] if stop > first else []
