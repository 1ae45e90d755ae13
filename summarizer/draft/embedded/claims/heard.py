"""Who hears what is said: the court, the rally and the families that are told something, and no part of it."""

from __future__ import annotations

from summarizer.mark.nlp import Parse

ADDRESSED = frozenset("tell ask warn remind inform assure advise caution urge beg promise implore".split())
"""Verbs whose object is who hears it, and no part of what is said."""

AUDIENCES = frozenset("conference rally meeting briefing audience crowd congress summit forum".split())
"""Who hears what is told to all."""

_HEARING = frozenset(
    "court jury inquest hearing tribunal inquiry judge trial panel committee coroner magistrates".split()
)
"""Who hears what is told in court: "the inquest she attended" is not told anything."""


def heard_clause(parse: Parse, verb: int, base: str) -> list[int]:
    """The verb of "told the inquest she raised it" and "told the families that pumps were running", a clause about these to the parser.

    "Told the families that lost homes" is one: nothing but "that" is its subject.
    """
    heard = [c for c in parse.children[verb] if parse.dep[c] == "dobj" and c > verb][:1]
    if base not in ADDRESSED or not heard:
        return []
    after = heard[0] + 1
    clauses = [c for c in parse.children[heard[0]] if parse.dep[c] == "relcl" and parse.left[c] == after]
    bare = parse.tag[after] == "PRP" or (parse.tag[after] == "DT" and parse.lower[heard[0]] in AUDIENCES)
    if base == "tell" and parse.lower[heard[0]] in _HEARING | AUDIENCES and bare:
        return clauses
    if parse.lower[after] != "that":
        return []
    return [c for c in clauses if any(parse.dep[s].startswith("nsubj") and s > after for s in parse.children[c])]
