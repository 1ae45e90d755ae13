"""Dealings that are meetings: over a line, "struck the deal over Zoom", or with who is in office, "briefed the president"."""

from __future__ import annotations

from summarizer.draft.embedded.meetings.arguments import subjects_of
from summarizer.draft.embedded.meetings.in_office import are_in_office
from summarizer.draft.embedded.meetings.parties import party_of
from summarizer.draft.embedded.meetings.sides import Sides
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.meetings import IS_TO, NOUNS
from summarizer.mark.lexicon.people import STATE_OFFICES

MEANS = frozenset("zoom skype facetime video phone telephone videolink line hotline".split())
"""Nouns for the line over which people deal with one another."""

REPORT = frozenset("reported reports report expressed conveyed extended offered".split())
"""Verbs of telling whose listener stands behind "to"."""

_DEALS = frozenset(
    "struck strike agreed agree settled settle negotiated negotiate finalised finalized clinched hammered concluded "
    "decided reviewed reached thrashed ironed".split()
)
"""Verbs of what several do together."""


def dealt_over(marked: MarkedArticle, speakers: Speakers, token: int) -> Sides | None:
    """ "Jane Doe and John Roe struck the deal over Zoom"."""
    parse = marked.parse
    link = parse.head[token]
    verb = parse.head[link]
    if parse.dep[token] != "pobj" or parse.lower[link] not in ("over", "by", "via", "on"):
        return None
    if between := [c for at in (token, verb) for c in parse.children[at] if parse.lower[c] == "between" and c > token]:
        # "The last point was settled by telephone between Jane Doe and John Roe"
        pair = [e for c in parse.children[between[0]] if parse.dep[c] == "pobj" for e in party_of(marked, speakers, c)]
        return (pair[:1], pair[1:]) if len(pair) > 1 else None
    if parse.lower[verb] not in _DEALS or not parse.tag[verb].startswith("V"):
        return None
    if parse.lower[token] == "line":
        return None  # "agreed on a power line"
    both = [e for e in subjects_of(marked, speakers, verb) if marked.entities[e].kind == "person"]
    return (both[:1], both[1:]) if len(both) > 1 else None


def told_to(marked: MarkedArticle, speakers: Speakers, verb: int) -> list[int]:
    """Whom something was reported to, wherever the parser hangs "to"."""
    parse = marked.parse
    above = {verb, *parse.children[verb], *(g for c in parse.children[verb] for g in parse.children[c])}
    last = parse.sentence_tokens[parse.sentence[verb]][1]
    for link in range(verb + 1, min(verb + 10, last)):
        if parse.lower[link] == "to" and parse.head[link] in above:
            return [e for c in parse.children[link] if parse.dep[c] == "pobj" for e in party_of(marked, speakers, c)]
    return []


BRIEF = frozenset("briefed told brief".split())
"""Verbs of what is laid before those in office."""


_WRITTEN = frozenset("letter message statement report writing email telegram court jury memo tweet post".split())
"""What somebody is told in or by, who was not met."""


def briefs(marked: MarkedArticle, speakers: Speakers, verb: int) -> Sides | None:
    """ "Jane Doe briefed the president on the flood", "told the president about it", and not in writing."""
    parse = marked.parse
    above = parse.head[verb]
    to_come = any(parse.tag[c] == "MD" and parse.lower[c] == "will" for c in parse.children[verb]) or (
        any(parse.lower[c] == "to" for c in parse.children[verb])
        and parse.lower[above] in IS_TO | {"fly", "flies", "flew", "travel", "travels", "travelled", "traveled"}
    )
    past = parse.tag[verb] == "VBD" and parse.lower[verb] != "brief"
    if parse.lower[verb] not in BRIEF or not (past or (parse.tag[verb] == "VB" and to_come)) or verb in speakers.turns:
        return None
    last = parse.sentence_tokens[parse.sentence[verb]][1]
    heard = [c for c in parse.children[verb] if c > verb and parse.dep[c] in ("dobj", "dative")]
    told = parse.lower[verb] != "told" or any(parse.lower[c] == "about" for c in parse.children[verb])
    own = [e for e in subjects_of(marked, speakers, verb) if marked.entities[e].kind == "person"]
    other = [e for c in heard[:1] for e in party_of(marked, speakers, c) if marked.entities[e].kind == "person"]
    ruler = any(parse.lower[c] in STATE_OFFICES for c in heard) or are_in_office(marked, other)
    sure = all(any(n.sure for n in marked.entities[e].names) for e in (*own, *other))
    after = {*parse.lower[verb:last]}  # "briefed the president on her talks": those are told
    if not (told and ruler and own and other and sure) or {*own} & {*other} or (_WRITTEN | NOUNS) & after:
        return None
    return own, other
