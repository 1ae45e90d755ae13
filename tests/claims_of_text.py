"""The claims of a short text after an opening that names who speaks in it."""

from __future__ import annotations

from summarizer import Summarizer, Summary

OPENING = "President Ilse Varga received Tomas Renko, a former minister, in Orlu on Monday.\n\n"
Claims = list[tuple[str, list[str]]]


def claims(record: Summary) -> Claims:
    """Speaker and pieces of every claim, an unnamed speaker in the text's words."""
    known = {actor.id: actor.name for actor in record.actors}
    return [
        (
            known.get(claim.speaker or "") or (claim.source.text if claim.source else "?"),
            [piece.text for piece in claim.content],
        )
        for claim in record.claims
    ]


def said(text: str) -> Claims:
    """The claims of a text after the opening."""
    with Summarizer(engine="embedded") as summarizer:
        return claims(summarizer.summarise(OPENING + text))


def speakers(text: str, outlet: str | None = None) -> list[str]:
    """Who speaks in each claim of a text, somebody without a name in the text's words."""
    with Summarizer(engine="embedded") as summarizer:
        return [who for who, _ in claims(summarizer.summarise(text, outlet=outlet))]
