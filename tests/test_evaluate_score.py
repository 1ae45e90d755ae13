"""What must hold of any score: changes of a perfect record cost what they should, and nothing else does."""

from __future__ import annotations

import random
from typing import Any

import pytest
from evaluate_tools import HARBOUR, HARBOUR_LABEL, actor, claim, empty, gold, perfect, span
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.evaluate.gold import GoldArticle
from summarizer.evaluate.match import Counts, tally
from summarizer.evaluate.score import FIGURES, HEADLINE, ArticleScore, score_article, total
from summarizer.record import Span, Summary

LISTS = ("actors", "meetings", "claims", "dates", "sources")


def change(summary: Summary, field: str, index: int, **update: Any) -> Summary:
    items = list(getattr(summary, field))
    items[index] = items[index].model_copy(update=update)
    return summary.model_copy(update={field: items})


def lost(gold: GoldArticle, summary: Summary) -> dict[str, tuple[int, int, int]]:
    """The figures whose counts differ from the perfect ones, as (correct, gold, predicted)."""
    best, score = (score_article(gold, s).counts for s in (perfect(gold), summary))
    return {f: (score[f].correct, score[f].gold, score[f].predicted) for f in FIGURES if score[f] != best[f]}


def best(figure: str) -> int:
    return score_article(gold(), perfect(gold())).counts[figure].correct


def test_the_perfect_record_scores_one_in_every_field() -> None:
    for optional in (False, True):
        score = total([score_article(gold(), perfect(gold(), optional=optional))])
        errors = {f for f, kind in FIGURES.items() if kind == "errors"}
        assert {f: score.value(f) for f in FIGURES} == {f: float(f not in errors) for f in FIGURES}
        assert score.headline == 1


def test_the_counts_of_the_perfect_record_by_hand() -> None:
    expected = {
        "actors": 5, "actors.kind": 5, "actors.role": 3, "actors.affiliation": 3,
        "meetings.slots": 15, "meetings.participants": 6, "meetings.date": 3, "meetings.status": 3,
        "meetings.mode": 3, "claims.exact": 3, "claims.relaxed": 3, "claims.joint": 3, "claims.via": 2,
        "claims.speaker": 3, "claims.form": 3, "dates.strict": 4, "dates.relaxed": 4, "dates.value": 4,
        "sources": 3, "sources.kind": 3, "sources.part": 3, "sources.edges": 2,
    }  # fmt: skip
    assert {figure: best(figure) for figure in expected} == expected


@given(seed=st.integers(0, 10_000), drop=st.integers(0, 4))
@settings(max_examples=40, deadline=None)
def test_order_never_matters(seed: int, drop: int) -> None:
    dice = random.Random(seed)  # noqa: S311 - shuffles a test case
    article = gold()
    answer = perfect(article, optional=True)
    # blur it, so that there are ties and second hits to settle
    answer = answer.model_copy(
        update={
            "actors": [
                *answer.actors[drop:],
                actor("x1", "Lindqvist", kind="media"),
                actor("x2", "Lindqvist"),
            ],
            "claims": [*answer.claims, answer.claims[0].model_copy(update={"id": "x", "speaker": "a2"})],
            "dates": [*answer.dates, answer.dates[1].model_copy(update={"id": "x", "value": "2024"})],
            "meetings": [*answer.meetings, answer.meetings[0].model_copy(update={"id": "x", "when": None})],
        }
    )
    label: dict[str, Any] = {field: dice.sample(items, len(items)) if isinstance(items, list) else items
             for field, items in HARBOUR_LABEL.items()}  # fmt: skip
    shuffled = answer.model_copy(
        update={field: dice.sample(getattr(answer, field), len(getattr(answer, field))) for field in LISTS}
    )
    assert score_article(gold(**label), shuffled).counts == score_article(article, answer).counts


@pytest.mark.parametrize("figure", HEADLINE)
def test_a_duplicate_never_helps(figure: str) -> None:
    article, field = gold(), figure.split(".", maxsplit=1)[0]
    alone = perfect(article).model_copy(update={field: []})
    # of two meetings of the same people, a duplicate of the one is a poor answer to the other
    for base in (perfect(article), *([] if field == "meetings" else [alone])):
        for item in getattr(perfect(article), field):
            items = [*getattr(base, field), item]
            once = base.model_copy(update={field: items})
            twice = base.model_copy(update={field: [*items, item.model_copy(update={"id": "x"})]})
            before, after = (total([score_article(article, s)]) for s in (once, twice))
            assert after.counts[figure].correct == before.counts[figure].correct
            assert (after.value(figure) or 0) < (before.value(figure) or 0)


@pytest.mark.parametrize(
    ("field", "figure", "item"),
    [
        ("actors", "actors", actor("x", "Caldrey")),
        ("claims", "claims.joint", claim([span(gold(), "as the Port Wire noted")], speaker="a1", id="x")),
        ("dates", "dates.value", perfect(gold()).dates[0].model_copy(
            update={"id": "x", "span": span(gold(), "ice")})),
        ("meetings", "meetings.slots", perfect(gold()).meetings[0].model_copy(
            update={"id": "x", "participants": ["a4", "a5"]})),
        ("sources", "sources", perfect(gold()).sources[0].model_copy(update={"id": "x", "name": "Herald"})),
    ],
)  # fmt: skip
def test_a_wrong_item_never_helps(field: str, figure: str, item: Any) -> None:
    article = gold()
    summary = perfect(article)
    while True:
        with_it = summary.model_copy(update={field: [*getattr(summary, field), item]})
        before, after = (total([score_article(article, s)]) for s in (summary, with_it))
        assert after.counts[figure].correct == before.counts[figure].correct
        assert after.counts[figure].predicted > before.counts[figure].predicted
        assert (after.value(figure) or 0) <= (before.value(figure) or 0)
        if not getattr(summary, field):
            return
        summary = summary.model_copy(update={field: getattr(summary, field)[1:]})


def test_a_claim_that_covers_the_whole_article_fails() -> None:
    article = gold()
    whole = claim([Span(start=0, end=len(HARBOUR), text=HARBOUR)], speaker="a1")
    answer = perfect(article).model_copy(update={"claims": [whole]})
    assert score_article(article, answer).counts["claims.relaxed"] == Counts(missing=3, spurious=1)


def test_a_swapped_speaker_costs_one_joint_and_its_link() -> None:
    assert lost(gold(), change(perfect(gold()), "claims", 1, speaker="a1")) == {
        "claims.joint": (2, 3, 3),
        "claims.speaker": (2, 3, 3),
        "sources.edges": (1, 2, 2),
    }


def test_a_day_too_late_costs_one_value() -> None:
    assert lost(gold(), change(perfect(gold()), "dates", 1, value="2024-03-05")) == {"dates.value": (3, 4, 4)}


def test_a_shifted_span_costs_one_strict_span() -> None:
    where = span(gold(), "in Caldrey on Monday")
    assert lost(gold(), change(perfect(gold()), "dates", 1, span=where)) == {"dates.strict": (3, 4, 4)}


def test_a_dropped_participant_costs_its_meeting() -> None:
    # one of two is no pairing: the five fills of the meeting are missing, the four of the answer spurious
    assert lost(gold(), change(perfect(gold()), "meetings", 0, participants=["a1"])) == {
        "meetings.slots": (10, 15, 14),
        "meetings.participants": (4, 6, 5),
        "meetings.date": (2, 3, 3),
        "meetings.status": (2, 3, 3),
        "meetings.mode": (2, 3, 3),
    }


def test_one_of_three_participants_costs_one_fill() -> None:
    three = {
        "participants": ["Oda Lindqvist", "Piet Karsen", "Amara Sole"],
        "status": "held",
        "mode": "phone",
    }
    article = gold(**(HARBOUR_LABEL | {"meetings": [three]}))
    assert lost(article, change(perfect(article), "meetings", 0, participants=["a3", "a1"])) == {
        "meetings.slots": (4, 5, 4),
        "meetings.participants": (2, 3, 2),
    }


def test_a_negated_status_costs_one_fill() -> None:
    assert lost(gold(), change(perfect(gold()), "meetings", 0, status="cancelled")) == {
        "meetings.slots": (14, 15, 15),
        "meetings.status": (2, 3, 3),
    }


def test_a_wrong_kind_form_or_part_costs_itself_alone() -> None:
    assert lost(gold(), change(perfect(gold()), "actors", 3, kind="group")) == {"actors.kind": (4, 5, 5)}
    assert lost(gold(), change(perfect(gold()), "claims", 0, form="mixed")) == {"claims.form": (2, 3, 3)}
    assert lost(gold(), change(perfect(gold()), "sources", 0, part="cited")) == {"sources.part": (2, 3, 3)}
    assert lost(gold(), change(perfect(gold()), "sources", 2, kind="unnamed")) == {}


def test_a_missing_actor_costs_what_hangs_on_it() -> None:
    summary = perfect(gold())
    without = summary.model_copy(update={"actors": [a for a in summary.actors if a.name != "Amara Sole"]})
    changed = lost(gold(), without)
    assert changed["actors"] == (4, 5, 4)
    assert changed["meetings.participants"] == (4, 6, 6), "whoever she met is left without her"
    assert "claims.joint" not in changed


def test_empty_gold_and_empty_answer_are_neither_reward_nor_penalty() -> None:
    nothing = gold(HARBOUR, actors=[])
    score = score_article(nothing, empty(nothing))
    assert all(score.counts[f] == Counts() for f in FIGURES if f != "record.coverage")
    alone = total([score])
    assert [alone.value(f) for f in HEADLINE] == [None] * 5
    assert alone.headline is None
    half = change(perfect(gold()), "dates", 0, value="2025")
    one = score_article(gold(), half)
    assert total([one, score]).headline == total([one]).headline


def test_empty_gold_and_an_answer_is_spurious() -> None:
    nothing = gold(HARBOUR, actors=[])
    score = total([score_article(nothing, perfect(gold()))])
    assert {f: score.value(f) for f in HEADLINE} == dict.fromkeys(HEADLINE, 0.0)
    assert score.counts["actors"] == Counts(spurious=5)
    assert score.headline == 0


def test_a_figure_without_anything_to_judge_is_left_out_of_the_mean() -> None:
    article = gold(HARBOUR, dates=HARBOUR_LABEL["dates"], sources=HARBOUR_LABEL["sources"])
    answer = perfect(article).model_copy(update={"sources": []})
    assert total([score_article(article, answer)]).headline == 0.5


@pytest.mark.parametrize("blur", [False, True])
@pytest.mark.parametrize("field", LISTS)
def test_optional_items_never_move_a_figure(field: str, blur: bool) -> None:
    """Whether the label has them and whether the answer does."""
    extra: dict[str, Any] = {
        "actors": {"name": "Port Wire", "kind": "media"},
        "meetings": {"participants": ["Norwell", "Brastia"], "status": "held", "mode": "video",
                     "date": "2024"},
        "claims": {"speaker": "Oda Lindqvist", "content": ["the ice is gone,"], "form": "direct",
                   "via": ["Port Wire"]},
        "dates": {"text": "two harvests", "value": "2023"},
        "sources": {"name": "Timber Guild", "kind": "organization", "part": "cited"},
    }  # fmt: skip
    plain = gold()
    marked = gold(**(HARBOUR_LABEL | {field: [extra[field] | {"optional": True}, *HARBOUR_LABEL[field]]}))
    with_it, without = perfect(marked, optional=True), perfect(marked)
    if blur:
        with_it, without = (
            s.model_copy(
                update={
                    "actors": [a for a in s.actors if a.name != "Amara Sole"],
                    "dates": [d for d in s.dates if d.span.text != "Monday"],
                    "sources": [x.model_copy(update={"kind": "website"}) for x in s.sources],
                }
            )
            for s in (with_it, without)
        )
    figures = [f for f in FIGURES if not f.startswith("record.")]
    scores = [score_article(*case).counts for case in ((plain, without), (marked, without), (marked, with_it))]
    assert [scores[0][f] for f in figures] == [scores[1][f] for f in figures] == [scores[2][f] for f in figures]


def test_a_second_answer_for_an_optional_item_is_spurious() -> None:
    article = gold()
    summary = perfect(article, optional=True)
    again = summary.model_copy(update={"actors": [*summary.actors, actor("x", "Timber Guild")]})
    assert lost(article, again)["actors"] == (5, 5, 6)


def test_a_crash_is_all_missed() -> None:
    article = gold()
    crashed, nothing = score_article(article, None), score_article(article, empty(article))
    assert crashed.crashed
    assert not nothing.crashed
    assert crashed.counts == nothing.counts
    assert {f: crashed.counts[f] for f in HEADLINE} == {f: Counts(missing=best(f)) for f in HEADLINE}
    assert total([crashed]).headline == 0


def test_totals_add_up() -> None:
    article = gold()
    scores = [score_article(article, perfect(article)), score_article(article, None)]
    both = total(scores)
    assert (both.articles, both.crashed) == (2, 1)
    assert all(both.counts[f] == scores[0].counts[f] + scores[1].counts[f] for f in FIGURES)
    assert both.value("actors") == pytest.approx(2 / 3)
    assert both.counts["actors"] == Counts(correct=5, missing=5)
    assert total([]).headline is None


def test_every_figure_can_be_taken_apart() -> None:
    article = gold()
    answer = change(perfect(article, optional=True), "claims", 1, speaker="a1", form="direct")
    score: ArticleScore = score_article(article, answer.model_copy(update={"dates": answer.dates[1:]}))
    apart = tally(item for match in score.matches for item in match.figures)
    for figure in FIGURES:
        if not figure.startswith("record."):
            assert score.counts[figure] == apart.get(figure, Counts())
    (wrong,) = [m for m in score.matches if m.field == "claims" and m.verdict == "incorrect"]
    assert (wrong.gold, wrong.predicted) == (article.label.claims[1], answer.claims[1])
    assert wrong.similarity == 1
    assert ("claims.joint", "incorrect") in wrong.figures
    (missing,) = [m for m in score.matches if m.verdict == "missing" and m.counted]
    assert (missing.gold, missing.predicted) == (article.label.dates[0], None)
    assert [m.field for m in score.matches if m.gold and m.predicted and not m.counted] == [
        "actors",
        "claims",
    ]


def test_every_figure_is_named_and_counted() -> None:
    assert set(score_article(gold(), perfect(gold())).counts) == set(FIGURES)
    assert set(HEADLINE) <= {figure for figure, kind in FIGURES.items() if kind == "f1"}
