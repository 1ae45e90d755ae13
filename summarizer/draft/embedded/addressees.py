"""Addressees: the person or body that is told, asked, urged or called on."""

from __future__ import annotations

from summarizer.draft.embedded.complements import ADDRESSED
from summarizer.mark import MarkedArticle
from summarizer.mark.cues import Cue
from summarizer.mark.lexicon.cues import INFINITIVE, PUBLIC


def addressee_of(marked: MarkedArticle, cue: Cue) -> int:
    """Token of the person or body that is told, asked, urged or called on; -1 where there is none."""
    parse = marked.parse
    for child in parse.children[cue.token] if cue.base != "according" else ():
        if child < cue.token:
            continue
        if parse.dep[child] in ("dobj", "dative") and cue.base in ADDRESSED and parse.lower[child] not in PUBLIC:
            return child
        if parse.dep[child] == "prep" and (
            parse.lower[child] == "to" or (parse.lower[child] in ("on", "upon") and cue.base in ("call", "appeal"))
        ):
            return next((c for c in parse.children[child] if parse.dep[c] == "pobj"), -1)
        if parse.dep[child] in ("ccomp", "xcomp") and cue.base in INFINITIVE:
            subject = next((c for c in parse.children[child] if parse.dep[c] == "nsubj"), -1)
            if subject >= 0 and parse.tag[child] == "VB" and any(parse.lower[c] == "to" for c in parse.children[child]):
                return subject
    return -1
