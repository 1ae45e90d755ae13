"""Verbs of meeting that the tagger or the parser misreads: "Meeting in Lima, X and Y agreed", "rang Y, then met Z"."""

from __future__ import annotations

from summarizer.draft.embedded.meetings.arguments import partners_of, subjects_of
from summarizer.draft.embedded.meetings.parties import party_of
from summarizer.draft.embedded.meetings.sides import Sides
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle


def meeting_whom(marked: MarkedArticle, speakers: Speakers, token: int) -> Sides | None:
    """ "Meeting in Lima, X and Y agreed", "X recalled meeting Y", where the tagger takes the verb for a noun."""
    parse = marked.parse
    head = parse.head[token]
    if parse.dep[token] == "compound" and (met := speakers.name_at(token + 1)) and met.kind == "person":
        return subjects_of(marked, speakers, parse.head[head]), party_of(marked, speakers, head)
    if parse.words[token] == "Meeting" and parse.dep[token] == "nsubj" and parse.left[token] == token:
        behind = [c for c in parse.children[token] if parse.dep[c] == "conj" and parse.words[parse.left[c] - 1] == ","]
        return [], [e for c in behind for e in party_of(marked, speakers, c)]  # for the parser all of them agreed
    if (parse.words[token], parse.dep[token]) not in (("Meeting", "advcl"), ("meeting", "xcomp")):
        return None
    both, others = subjects_of(marked, speakers, head), partners_of(marked, speakers, token, direct=True)
    return (both, others) if others else (both[:1], both[1:])


def then_met(marked: MarkedArticle, speakers: Speakers, verb: int) -> Sides | None:
    """ "X rang Y, then met Z", "Doe later met Z", where the parser sees no deed of X."""
    parse = marked.parse
    met = next((c for c in parse.children[verb] if parse.dep[c] in ("nsubj", "dobj") and c > verb), -1)
    alone = not any(parse.dep[c] == "nsubj" and c < verb for c in parse.children[verb])
    first = speakers.name_at(verb - 2) if verb > 1 and parse.dep[verb - 2] == "advmod" else None
    if met > 0 and alone and first and first.kind == "person" and first.entity >= 0 and parse.tag[verb - 1] == "RB":
        return [first.entity], party_of(marked, speakers, met)
    if met < 0 or not alone or parse.lower[verb - 1] not in ("then", "later") or parse.dep[verb] != "dep":
        return None
    return subjects_of(marked, speakers, parse.head[verb]), party_of(marked, speakers, met)
