"""The bodies behind two people who speak for them: "the two sides" of a strike are not the spokesmen."""

from __future__ import annotations

from summarizer.draft.embedded.affiliations import Affiliations
from summarizer.mark import MarkedArticle


def for_whom(marked: MarkedArticle, affiliations: Affiliations, pair: list[int]) -> list[int]:
    """Those who are the sides: where a spokesman is one of two people, the bodies that they speak for, or nobody."""
    if not any("spokes" in role.lower() for e in pair for role, _ in marked.entities[e].roles):
        return pair
    bodies = [[b for b in affiliations.of(e) if marked.entities[b].kind == "organization"] for e in pair]
    found = list(dict.fromkeys(b[0] for b in bodies if len(b) == 1))
    return found if len(found) == len(pair) else []
