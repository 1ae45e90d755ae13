"""Meetings: paired by whom they share, then compared slot by slot."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.evaluate.context import Context
from summarizer.evaluate.gold import GoldMeeting
from summarizer.evaluate.match import Match, Verdict, Verdicts, fills, judged, pair, shared
from summarizer.record import Meeting


def score_meetings(context: Context) -> list[Match]:
    """Assign meetings by shared participants, at least two or all, and count slot fills (MUC).

    Each participant is one fill, and so are date, status and mode. Where neither side gives a date
    there is no fill. All fills of a meeting without counterpart are missing or spurious.
    """

    def slots(gold: GoldMeeting, answer: Meeting) -> Verdicts:
        participants, common = _participants(context, gold, answer)
        return (
            *fills("participants", common, len(participants), len(set(answer.participants))),
            *_date([gold.date, *gold.accept.date], day(context, answer)),
            *judged("status", answer.status in (gold.status, *gold.accept.status)),
            *judged("mode", answer.mode in (gold.mode, *gold.accept.mode)),
        )

    def similarity(gold: GoldMeeting, answer: Meeting) -> float:
        participants, common = _participants(context, gold, answer)
        return float(common) if common >= min(2, len(participants)) else 0.0

    def ties(gold: GoldMeeting, answer: Meeting) -> tuple[float, float]:
        others = [verdict for slot, verdict in slots(gold, answer) if slot != "participants"]
        return others.count("correct") / 3, _closeness(context, gold, answer)

    found = []
    for gold, answer, _ in pair(context.gold.label.meetings, context.summary.meetings, similarity, ties):
        verdict: Verdict
        filled: Verdicts = ()
        if gold and answer:
            filled = slots(gold, answer)
            verdict = "correct" if all(v == "correct" for _, v in filled) else "partial"
        elif gold:
            verdict = "missing"
            filled = _alone(verdict, len(gold.participants), gold.date)
        elif answer:
            verdict = "spurious"
            filled = _alone(verdict, len(set(answer.participants)), day(context, answer))
        closeness = _closeness(context, gold, answer) if gold and answer else 0.0
        counted = () if gold and gold.optional else _figures(filled)
        found.append(Match("meetings", gold, answer, closeness, verdict, counted))
    return found


def day(context: Context, meeting: Meeting) -> str | None:
    """The TIMEX3 value of a predicted meeting: its own, or that of the date it points at."""
    return meeting.when or next((date.value for date in context.summary.dates if date.id == meeting.date), None)


def _participants(context: Context, gold: GoldMeeting, answer: Meeting) -> tuple[Sequence[str], int]:
    """The accepted list of participants that the answer shares most of, and how many it shares."""
    ids = sorted(set(answer.participants))
    lists = [gold.participants, *gold.accept.participants]
    scored = [(names, shared(names, ids, context.actors.same)) for names in lists]
    return max(scored, key=lambda item: (item[1], -len(item[0])))


def _closeness(context: Context, gold: GoldMeeting, answer: Meeting) -> float:
    """Shared participants over all participants of both (Jaccard)."""
    participants, common = _participants(context, gold, answer)
    return common / (len(participants) + len(set(answer.participants)) - common)


def _date(right: Sequence[str | None], value: str | None) -> Verdicts:
    if value in right:
        return (("date", "correct"),) if value else ()
    if value is None:
        return (("date", "missing"),)
    return (("date", "incorrect" if right[0] else "spurious"),)


def _alone(verdict: Verdict, participants: int, date: str | None) -> Verdicts:
    """All fills of a meeting that has no counterpart."""
    slots = [*["participants"] * participants, *(["date"] if date else []), "status", "mode"]
    return tuple((slot, verdict) for slot in slots)


def _figures(filled: Verdicts) -> Verdicts:
    """Each fill counts in the figure of its slot and in that of all slots."""
    return tuple((f"meetings.{figure}", v) for slot, v in filled for figure in ("slots", slot))
