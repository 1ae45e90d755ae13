"""Why a match was judged as it was: a sentence or two for an editor, and the nearest candidate.

Verdicts are the scorer's; nothing here decides anything. A candidate is the item of the other side
that comes nearest to one that was left over, whether it is free or paired with something else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import partial

from pydantic import BaseModel

from summarizer.evaluate.claims import RELAXED, content, contents
from summarizer.evaluate.context import Context, jaccard
from summarizer.evaluate.dates import NOT_LABELLED
from summarizer.evaluate.facts import facts, places, title
from summarizer.evaluate.gold import GoldActor, GoldClaim, GoldDate, GoldItem, GoldMeeting, GoldSource
from summarizer.evaluate.locate import locate_dates
from summarizer.evaluate.match import Match, shared
from summarizer.evaluate.names import gold_forms, normalise
from summarizer.record import Actor, Claim, Date, Meeting, Source, spans_of

LIKE = 0.6
"""Least similarity of spelling (difflib's ratio) at which a name is worth showing as the nearest."""

_NOUNS = {"actors": "actor", "meetings": "meeting", "claims": "claim", "dates": "date", "sources": "source"}


@dataclass(frozen=True, slots=True)
class Reason:
    """Sentences that say why, and the nearest item of the other side, if any comes near."""

    words: tuple[str, ...]
    nearest: BaseModel | None = None


def reason(context: Context, matches: Sequence[Match], match: Match, *, crashed: bool = False) -> Reason:
    """Why ``match``, one of ``matches``, is as it is; no words where there is nothing to explain."""
    if match.field not in _NOUNS or "record.grounded" in dict(match.figures):
        return _grounding(context, match)
    item = match.gold or match.predicted
    if not item or (match.gold and match.predicted):
        return Reason((*_differences(context, match), *_uncounted(match)))
    if crashed:
        return Reason(("There is no record of this article, so everything in it is missed.",))
    words, nearest = _alone(context, matches, match, item)
    if nearest and (other := _partner(matches, nearest)):
        words = (*words, f"That one is paired with {quoted(title(context, other))}.")
    return Reason((*words, *_uncounted(match)), nearest)


def quoted(words: str, longest: int = 90) -> str:
    """Words in quotation marks; where they are long, whole words are left out in the middle."""
    words = " ".join(words.split())
    if len(words) > longest:
        words = f"{words[: longest * 2 // 3].rsplit(None, 1)[0]} … {words[-longest // 3 :].split(None, 1)[-1]}"
    return f"“{words}”"


def _uncounted(match: Match) -> tuple[str, ...]:
    if isinstance(match.gold, GoldItem) and match.gold.optional:
        return ("The label calls it optional: it neither earns nor costs anything.",)
    if isinstance(match.predicted, Date) and not match.counted and match.predicted.type in NOT_LABELLED:
        return (f"Labels leave out {match.predicted.type} expressions: it costs nothing.",)
    return ()


def _differences(context: Context, match: Match) -> list[str]:
    """What is wrong with a pair, a sentence for each field, and for the chain of carriers."""
    found = facts(context, match)
    words = [
        f"{fact.name.capitalize()}: gold has {fact.gold or 'none'}, predicted {fact.predicted or 'none'}."
        for fact in found
        if fact.right is False and fact.name not in ("content", "words")
    ]
    if any(fact.name in ("content", "words") and fact.right is False for fact in found):
        words.append(f"The words overlap by {match.similarity:.0%}, they are not the same.")
    links = any(figure == "sources.edges" and verdict != "correct" for figure, verdict in match.figures)
    if links and not any(fact.name in ("speaker", "via") and fact.right is False for fact in found):
        words.append("The carriers stand in another order.")
    if ("dates.invented", "incorrect") in match.figures:
        words.append("The predicted value is finer than the text says.")
    return words


def _alone(
    context: Context, matches: Sequence[Match], match: Match, item: BaseModel
) -> tuple[tuple[str, ...], BaseModel | None]:
    side = "predicted" if match.gold else "gold"
    others = list(getattr(context.summary if match.gold else context.gold.label, match.field))
    noun = _NOUNS[match.field]
    if not others:
        return (f"There is no {side} {noun} at all.",), None
    if isinstance(item, Claim | Date) and not places(context, item):
        return (f"Its words do not stand where it points, so it cannot be any gold {noun}.",), None
    if isinstance(item, GoldActor | GoldSource | Actor | Source):
        return _unnamed(context, matches, item, others, f"{side} {noun}")
    if isinstance(item, GoldMeeting | Meeting):
        common, nearest = _best(item, others, partial(_common, context))
        needed = min(2, *(len(m.participants) for m in (item, nearest) if isinstance(m, GoldMeeting)))
        if common >= needed:
            return (f"Another pairing of the meetings adds up to more; they share {common:.0f} parties.",), nearest
        parties = "party" if common == 1 else "parties"
        words = f"No {side} meeting shares enough parties: the nearest shares {common:.0f} {parties}, {needed} needed."
        return (words if common else f"No {side} meeting shares a party with it.",), nearest if common else None
    if isinstance(item, GoldClaim | Claim):
        overlap, nearest = _best(item, others, partial(_overlap, context))
        if overlap >= RELAXED:
            return (f"Its content overlaps by {overlap:.0%}, but each claim is paired only once.",), nearest
        words = f"No {side} claim overlaps enough: the nearest by {overlap:.0%}, {RELAXED:.0%} needed."
        return (words if overlap else f"No {side} claim has any of these words.",), nearest if overlap else None
    touching, nearest = _best(item, others, partial(_touching, context))
    if touching:
        return ("Its words overlap, but each date is paired only once.",), nearest
    return (f"No {side} date has any of these words.",), None


def _unnamed(
    context: Context,
    matches: Sequence[Match],
    item: GoldActor | GoldSource | Actor | Source,
    others: Sequence[BaseModel],
    what: str,
) -> tuple[tuple[str, ...], BaseModel | None]:
    own, name = _forms(item), normalise(item.name)
    for other in others:
        forms = _forms(other)
        if isinstance(item, Actor | Source) and name in forms:
            partner = _partner(matches, other)
            if partner:
                return (f"A second answer for {quoted(title(context, other))}.",), other
        if isinstance(other, Actor | Source) and forms & own:
            if normalise(other.name) in own:
                return (f"The {what} {quoted(other.name)} has this name, but answers another.",), other
            return (f"The {what} {quoted(other.name)} has the form, but is called by no gold name.",), other
        if isinstance(item, Actor | Source) and forms & own:
            return (f"{quoted(item.name)} is no form of the {what} {quoted(title(context, other))}.",), other
    likeness, nearest = _best(item, others, _likeness)
    words = f"No {what} is called that"
    return (f"{words}; the nearest is spelt differently." if likeness >= LIKE else f"{words}.",), (
        nearest if likeness >= LIKE else None
    )


def _forms(item: BaseModel) -> frozenset[str]:
    if isinstance(item, GoldActor | GoldSource):
        return gold_forms(item)
    return frozenset(map(normalise, [item.name, *item.aliases])) if isinstance(item, Actor | Source) else frozenset()


def _likeness(gold: BaseModel, answer: BaseModel) -> float:
    return max(SequenceMatcher(None, g, a).ratio() for g in _forms(gold) for a in _forms(answer))


def _common(context: Context, gold: BaseModel, answer: BaseModel) -> float:
    assert isinstance(gold, GoldMeeting) and isinstance(answer, Meeting)  # noqa: S101, PT018 - for the type checker
    ids = sorted(set(answer.participants))
    return max(shared(n, ids, context.actors.same) for n in (gold.participants, *gold.accept.participants))


def _overlap(context: Context, gold: BaseModel, answer: BaseModel) -> float:
    assert isinstance(gold, GoldClaim) and isinstance(answer, Claim)  # noqa: S101, PT018 - for the type checker
    return max(jaccard(wanted, content(context, answer)) for wanted in contents(context, gold))


def _touching(context: Context, gold: BaseModel, answer: BaseModel) -> float:
    own = locate_dates(gold, context.gold.text) if isinstance(gold, GoldDate) else []
    given = places(context, answer)
    return float(any(o and o[0] < g[1] and g[0] < o[1] for o in own for g in given))


def _best(
    item: BaseModel, others: Iterable[BaseModel], alike: Callable[[BaseModel, BaseModel], float]
) -> tuple[float, BaseModel]:
    """The other item that is most like this one; the likeness takes the gold one first."""
    scored = [(alike(item, o) if isinstance(item, GoldItem) else alike(o, item), o) for o in others]
    return max(scored, key=lambda pair: pair[0])


def _partner(matches: Iterable[Match], item: BaseModel) -> BaseModel | None:
    """What an item is paired with."""
    for match in matches:
        if match.gold is item or match.predicted is item:
            other = match.predicted if match.gold is item else match.gold
            if other:
                return other
    return None


def _grounding(context: Context, match: Match) -> Reason:
    if match.field == "quotations":
        return Reason(("No claim holds any word of this quotation.",))
    spans = spans_of(match.predicted)
    if match.predicted and not spans:
        return Reason(("It points at no words of the text.",))
    return Reason(
        tuple(
            f"{quoted(span.text)} does not stand at characters {span.start}–{span.end}, "
            f"where the text has {quoted(context.gold.text[max(span.start, 0) : max(span.end, 0)])}."
            for span in spans
            if not context.holds(span)
        )
    )
