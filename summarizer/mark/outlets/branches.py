"""Outlets that are a desk or a branch of a station, where news comes from them: "told ABC Lima", "according to Orlu Sport"."""

from __future__ import annotations

from summarizer.mark.lexicon.organizations import COMPANY_ENDINGS, CORPORATE, KNOWN_MEDIA, ORGANIZATION_HEADS
from summarizer.mark.names.name import Name
from summarizer.mark.nlp import Parse
from summarizer.mark.outlets.told import is_party

_DESKS = frozenset("Sport Sports Deportes Deportivo Sportivo Esporte".split())
"""Words in the names of outlets for sport, and of shops and ministries."""
_LEADS = [
    pair.split()
    for pair in ("according to", "interview with", "interview to", "speaking to", "spoke to", "talking to", "spoken to")
]
_REPORTED = frozenset("reported reports understands".split())
_BODIES = ORGANIZATION_HEADS | COMPANY_ENDINGS | CORPORATE
_SHORTEST = 3
"""Letters of a station's initials that are no title or state: "DR Congo"."""


def is_branch(parse: Parse, name: Name, words: list[str]) -> bool:
    """Whether a name has a sports desk or a known station's initials in it, and the sentence has news from it."""
    desk = bool(_DESKS & set(words[1:]))
    branch = KNOWN_MEDIA.get(words[0]) == "broadcaster" and words[0].isupper() and len(words[0]) >= _SHORTEST
    lower = {word.lower() for word in words}
    if len(words) < 2 or not (desk or branch) or words[-1].lower() in _BODIES:
        return False
    if name.kind in ("country", "people") or {"of", "for", "and"} & lower:
        return False  # "the Ministry of Youth and Sport"
    before = name.first - 1 - (parse.lower[name.first - 1] == "the")
    if before > 1 and parse.lower[before] == "told":
        return not is_party(parse, name)
    pair = [word for word in parse.lower[max(before - 2, 0) : before + 1] if word != ","][-2:]
    closes = parse.words[before] in (",", "”", '"') and parse.lower[name.last] in ("says", "said")
    return pair in _LEADS or closes or parse.lower[name.last] in _REPORTED
