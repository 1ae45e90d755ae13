"""Actors and sources: found by name, then compared in what is said about them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from summarizer.evaluate.context import Context
from summarizer.evaluate.gold import GoldActor, GoldSource
from summarizer.evaluate.match import Match, Verdict, Verdicts, fills, judged, pair, shared
from summarizer.evaluate.names import alike, gold_forms, normalise
from summarizer.record import Actor, Source


def score_actors(context: Context) -> list[Match]:
    """Match actors by name (CEAF, strict): a second answer for one gold actor is spurious.

    Kind is judged, and each gold role and affiliation is looked for, over the matched actors.
    """

    def ties(gold: GoldActor, answer: Actor) -> tuple[float, float, float]:
        return (*_naming(gold, answer), _right(_about_actor(context, gold, answer)))

    pairs = pair(context.gold.label.actors, context.summary.actors, _same_name, ties)
    return [
        _match("actors", gold, answer, _about_actor(context, gold, answer) if gold and answer else ())
        for gold, answer, _ in pairs
    ]


def score_sources(context: Context) -> list[Match]:
    """Match sources by name; kind and part are judged over the matched ones."""

    def ties(gold: GoldSource, answer: Source) -> tuple[float, float, float]:
        return (*_naming(gold, answer), _right(_about_source(gold, answer)))

    pairs = pair(context.gold.label.sources, context.summary.sources, _same_name, ties)
    return [
        _match("sources", gold, answer, _about_source(gold, answer) if gold and answer else ())
        for gold, answer, _ in pairs
    ]


def _same_name(gold: GoldActor | GoldSource, answer: Actor | Source) -> float:
    return float(normalise(answer.name) in gold_forms(gold))


def _naming(gold: GoldActor | GoldSource, answer: Actor | Source) -> tuple[float, float]:
    """Of several answers the one under the full name is meant, then the one with most forms in common."""
    forms = gold_forms(gold)
    own = {normalise(form) for form in (answer.name, *answer.aliases)}
    return float(normalise(answer.name) == normalise(gold.name)), len(own & forms) / len(own | forms)


def _match(field: str, gold: GoldActor | GoldSource | None, answer: Actor | Source | None, about: Verdicts) -> Match:
    if gold and gold.optional:
        return Match(field, gold, answer, float(bool(answer)), "correct" if answer else "missing", ())
    verdict: Verdict = "spurious" if not gold else "correct" if answer else "missing"
    return Match(field, gold, answer, float(verdict == "correct"), verdict, ((field, verdict), *about))


def _right(about: Verdicts) -> float:
    return sum(verdict == "correct" for _, verdict in about) / len(about) if about else 1.0


def _about_actor(context: Context, gold: GoldActor, answer: Actor) -> Verdicts:
    roles = [span.text for span in answer.roles if context.holds(span)]
    return (
        *judged("actors.kind", answer.kind in (gold.kind, *gold.accept.kind)),
        *_looked_for("actors.role", [gold.role, *gold.accept.role], roles, alike),
        *_looked_for("actors.affiliation", affiliations(context, gold), answer.affiliations, context.actors.same),
    )


def affiliations(context: Context, actor: GoldActor) -> list[list[str]]:
    """Each accepted list of affiliations, without words that are no actor: a record can only point at actors."""
    every = (actor.affiliation, *actor.accept.affiliation)
    return [[name for name in names if context.actors.gold(name)] for names in every]


def _about_source(gold: GoldSource, answer: Source) -> Verdicts:
    return (
        *judged("sources.kind", answer.kind in (gold.kind, *gold.accept.kind)),
        *judged("sources.part", answer.part in (gold.part, *gold.accept.part)),
    )


def _looked_for(
    figure: str, accepted: Sequence[Sequence[str]], given: Sequence[str], same: Callable[[str, str], bool]
) -> Verdicts:
    """Which values of a list were found, by the accepted list that fits best; others cost nothing."""
    found = [(len(wanted), shared(wanted, given, same)) for wanted in accepted]
    wanted, correct = max(found, key=lambda item: (item[1] - item[0], item[1]))
    return fills(figure, correct, wanted, correct)
