"""Claims: paired by the characters of their content, then by who said them and who carried them."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.evaluate.context import Context, jaccard
from summarizer.evaluate.gold import GoldClaim
from summarizer.evaluate.locate import locate_contents
from summarizer.evaluate.match import Match, Verdict, Verdicts, assign, fills, judged, pair, shared
from summarizer.evaluate.names import contain
from summarizer.record import Claim

RELAXED = 0.5
"""Least Jaccard overlap of the contents' characters at which two claims can be the same."""


def score_claims(context: Context) -> list[Match]:
    """Assign claims by the overlap of content; count exact, relaxed and joint (relaxed, right speaker).

    ``claims.via`` counts carriers over all claims; ``claims.speaker`` and ``claims.form`` are shares,
    and ``sources.edges`` counts links of the chain of attribution, over the matched claims.
    """
    wanted = {id(claim): contents(context, claim) for claim in context.gold.label.claims}
    given = {id(claim): content(context, claim) for claim in context.summary.claims}

    def similarity(gold: GoldClaim, answer: Claim) -> float:
        return max(jaccard(content, given[id(answer)]) for content in wanted[id(gold)])

    def ties(gold: GoldClaim, answer: Claim) -> tuple[float, float, float]:
        via = _via(context, gold, answer)
        right = sum(verdict == "correct" for _, verdict in via) / len(via) if via else 1.0
        return float(right_speaker(context, gold, answer)), right, float(_right_form(gold, answer))

    found = []
    for gold, answer, overlap in pair(context.gold.label.claims, context.summary.claims, similarity, ties, RELAXED):
        verdict: Verdict
        figures: Verdicts
        if gold and answer:
            exact = given[id(answer)] in wanted[id(gold)]
            speaker = right_speaker(context, gold, answer)
            verdict = "incorrect" if not speaker else "correct" if exact else "partial"
            figures = (
                *judged("claims.exact", exact),
                *judged("claims.relaxed", True),
                *judged("claims.joint", speaker),
                *_via(context, gold, answer),
                *judged("claims.speaker", speaker),
                *judged("claims.form", _right_form(gold, answer)),
                *_edges(context, gold, answer),
            )
        else:
            verdict = "missing" if gold else "spurious"
            carriers = gold.via if gold else answer.via if answer else []
            alone = ["claims.exact", "claims.relaxed", "claims.joint", *["claims.via"] * len(carriers)]
            figures = tuple((figure, verdict) for figure in alone)
        counted = () if gold and gold.optional else figures
        found.append(Match("claims", gold, answer, overlap, verdict, counted))
    return found


def right_speaker(context: Context, gold: GoldClaim, answer: Claim) -> bool:
    """Whether the answer's speaker is the gold one, or one that is accepted.

    Actors are compared through their forms. For words that are no actor, the answer must name no
    actor and its ``source`` must hold the words or stand in them. Where nobody is given, it must
    name no actor.
    """
    return any(_is_speaker(context, speaker, answer) for speaker in [gold.speaker, *gold.accept.speaker])


def _is_speaker(context: Context, speaker: str | None, answer: Claim) -> bool:
    if speaker is not None and context.actors.gold(speaker):
        return answer.speaker is not None and context.actors.same(speaker, answer.speaker)
    if speaker is None or answer.speaker is not None:
        return speaker is None and answer.speaker is None
    return bool(answer.source and context.holds(answer.source) and contain(speaker, answer.source.text))


def contents(context: Context, claim: GoldClaim) -> list[frozenset[int]]:
    """The characters of words of the gold content and of each accepted one."""
    return [
        context.word_characters([piece for piece in pieces if piece])
        for pieces in locate_contents(claim, context.gold.text)
    ]


def content(context: Context, claim: Claim) -> frozenset[int]:
    """The characters of words of a predicted content."""
    return context.word_characters([(s.start, s.end) for s in claim.content if context.holds(s)])


def _right_form(gold: GoldClaim, answer: Claim) -> bool:
    return answer.form in [gold.form, *gold.accept.form]


def _via(context: Context, gold: GoldClaim, answer: Claim) -> Verdicts:
    """Carriers one to one, against the accepted list that fits best."""
    return max(
        (
            fills("claims.via", shared(names, answer.via, context.sources.same), len(names), len(answer.via))
            for names in [gold.via, *gold.accept.via]
        ),
        key=_fewest_errors,
    )


def _edges(context: Context, gold: GoldClaim, answer: Claim) -> Verdicts:
    """Links speaker to first carrier, first to second, ..., against the accepted list that fits best."""
    speaker = right_speaker(context, gold, answer)

    def node(names: Sequence[str], g: int, a: int) -> bool:
        if g == 0 or a == 0:
            return g == a and speaker
        return context.sources.same(names[g - 1], answer.via[a - 1])

    def edges(names: Sequence[str]) -> Verdicts:
        links = [
            [
                float(node(names, g, a) and node(names, g + 1, a + 1))
                for a in range(len(answer.via))
            ]
            for g in range(len(names))
        ]  # fmt: skip
        return fills("sources.edges", len(assign(links)), len(names), len(answer.via))

    return max((edges(names) for names in [gold.via, *gold.accept.via]), key=_fewest_errors)


def _fewest_errors(verdicts: Verdicts) -> tuple[int, int]:
    right = sum(verdict == "correct" for _, verdict in verdicts)
    return right - len(verdicts), right
