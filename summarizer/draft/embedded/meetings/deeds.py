"""What is told to have been done at a meeting, before or after it: "In a phone call, Jane Doe told John Roe", "met after talks"."""

from __future__ import annotations

from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.meetings import NOUNS

_WITHIN = frozenset("in during at after following before over on".split())
"""Prepositions that put what a clause tells into or beside a meeting."""
_PARTS = frozenset("end course result results outcome conclusion start beginning opening close".split())
"""Parts of a meeting, and what comes of it."""
TIMES = frozenset("after following before during at".split())
"""Those of them that put something before, into or after "their talks"."""

_TELLS = frozenset("told informed assured warned reminded".split())
"""Verbs whose content may stand between whom they address and where it was said."""


def told_at(marked: MarkedArticle, preposition: int) -> int:
    """The verb of "told Jane Doe that prices would fall, in a telephone conversation"; -1 where none is above it."""
    parse, verb = marked.parse, marked.parse.head[preposition]
    told = parse.words[preposition - 1] == "," and parse.dep[verb] == "ccomp" and parse.head[verb] < verb
    return parse.head[verb] if told and parse.lower[parse.head[verb]] in _TELLS else -1


def deed_beside(marked: MarkedArticle, noun: int) -> tuple[int, int]:
    """The preposition before a meeting's noun and the verb that it belongs to; -1 for the verb where there is none."""
    parse = marked.parse
    preposition = parse.head[noun]
    part = parse.head[preposition]
    if parse.lower[preposition] == "of" and parse.lower[part] in _PARTS and parse.dep[part] == "pobj":
        preposition = parse.head[part]  # "at the end of the talks", "as a result of the talks"
    within = parse.lower[preposition] in _WITHIN | {"for"} or (preposition < part and parse.lower[preposition] == "as")
    if parse.dep[noun] != "pobj" or not within:
        return preposition, -1
    if parse.lower[preposition] == "before" and any(parse.tag[c] == "NNP" for c in parse.children[noun]):
        return (
            preposition,
            -1,
        )  # "to be done before the Peru-Chile summit": an event with a name, and parties, of its own
    verb = parse.head[preposition]
    if parse.tag[verb].startswith("N") and parse.dep[verb] == "pobj" and parse.lower[verb] not in NOUNS:
        verb = parse.head[parse.head[verb]]  # "at the end of the talks", "in the course of the meeting"
    elif parse.dep[verb] == "dobj" and parse.lower[preposition] in TIMES and parse.lower[verb] not in NOUNS:
        verb = parse.head[verb]  # "failed to narrow their differences at talks"
    if told_at(marked, preposition) == parse.head[verb]:
        verb = parse.head[verb]
    if not parse.tag[verb].startswith("V") or any(parse.lower[i] in NOUNS for i in range(verb + 1, preposition)):
        return preposition, -1  # "briefed Jane Doe on his meetings at the summit"
    return preposition, verb
