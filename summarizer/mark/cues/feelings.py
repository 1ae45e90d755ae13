"""What somebody is said to be sure or afraid of, and the verbs that only lead up to a verb of saying."""

from __future__ import annotations

from summarizer.mark.lexicon.cues import phrasal
from summarizer.mark.nlp import Parse

FEELINGS = frozenset(
    "convinced confident certain sure adamant concerned worried afraid fearful hopeful optimistic pessimistic sceptical "
    "skeptical doubtful persuaded alarmed disappointed pleased delighted sorry glad".split()
)
"""Adjectives by which copy tells what somebody thinks: "is convinced that …", "was adamant that …"."""

_BEING = frozenset("is are was were 's ’s 're ’re remain remains remained feels felt".split())
"""Verbs that link somebody with such an adjective."""

_GOING_ON = frozenset("continue continues continued proceeded hastened hurried rushed".split())
"""Verbs whose infinitive tells what was said next: "continues to insist", "hastened to add"."""

_REFUSES = frozenset("refuses refused declines declined refusing declining".split())
"""Verbs of one who leaves a thing open: "refused to rule out a strike"."""

_USED = frozenset(
    "used uses took takes phoned phones telephoned called calls wrote writes rose spoke speaks posted appeared".split()
)
"""What one does in order to say something: "used the speech to call for", "phoned her to thank her for"."""


def feels(parse: Parse, index: int) -> tuple[int, int]:
    """The subject of "is convinced that …" or ", she is convinced,", and the verb; -1 twice where nothing follows."""
    verb = parse.head[index]
    passive = next((c for c in parse.children[index] if parse.dep[c] == "auxpass"), -1)
    if passive >= 0:
        verb = passive
    elif parse.dep[index] not in ("acomp", "oprd", "ROOT") or verb == index:
        return -1, -1
    if parse.lower[verb] not in _BEING:
        return -1, -1
    beside = [*parse.children[verb], *parse.children[index]]
    if any(parse.dep[c] == "neg" or parse.tag[c] == "MD" for c in beside):
        return -1, -1
    subject = next((c for c in beside if parse.dep[c] in ("nsubj", "nsubjpass") and c < index), -1)
    clause = any(parse.dep[c] == "ccomp" and c > index for c in parse.children[index])
    after = parse.lower[index + 1 : index + 2]
    return (subject, verb) if subject >= 0 and (clause or after in ([","], ["that"])) else (-1, -1)


def leads_up(parse: Parse, index: int) -> bool:
    """Whether an infinitive tells what was said all the same: "went on to deny", "phoned her to thank her"."""
    verb = parse.head[index]
    if verb >= index or parse.dep[index] not in ("xcomp", "advcl"):
        return False
    if parse.lower[verb] in _REFUSES and phrasal(parse.lower[index], parse.lower[index + 1]) == "exclude":
        return True
    if parse.tag[verb] not in ("VBD", "VBZ", "VBP", "VBN"):
        return False
    if any(parse.dep[c] in ("neg", "auxpass") or parse.tag[c] == "MD" for c in parse.children[verb]):
        return False
    if parse.lower[verb] in ("went", "goes", "go"):
        return parse.lower[verb + 1] == "on"
    return parse.lower[verb] in _USED or (parse.dep[index] == "xcomp" and parse.lower[verb] in _GOING_ON)
