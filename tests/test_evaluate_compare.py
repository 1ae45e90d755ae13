"""Two runs that differ in one planted rule: what is found, how sure it is, and which articles are named."""

from __future__ import annotations

import pytest
from evaluate_tools import perfect
from run_tools import a_run, harbours, without

from summarizer.evaluate.compare import compare
from summarizer.evaluate.score import FIGURES, HEADLINE
from summarizer.evaluate.table import compare_table
from summarizer.record import Date, Summary

GOLD = harbours(12)
IDS = [article.id for article in GOLD]


def one_day_late(record: Summary) -> Summary:
    """A broken rule: every day of the record is another."""
    dates = [date.model_copy(update={"value": "2024-03-29"}) for date in record.dates]
    return record.model_copy(update={"dates": dates})


def test_one_planted_rule_is_found_and_its_articles_are_named() -> None:
    wrong = {article.id: one_day_late(perfect(article)) for article in GOLD[:9]}
    found = compare(a_run(GOLD), a_run(GOLD, wrong))
    dates = found.figures["dates.value"]
    assert dates.a == 1
    assert dates.b == pytest.approx(0.25)
    assert dates.regressed == IDS[:9]
    assert (dates.fixed, dates.unchanged) == ([], IDS[9:])
    assert dates.p is not None
    assert dates.corrected is not None
    assert dates.corrected < 0.05
    assert dates.difference.high is not None
    assert dates.difference.high < 0
    changed = {name for name, figure in found.figures.items() if figure.regressed or figure.fixed}
    assert changed == {"dates.value"}
    assert all(found.figures[name].p == 1 for name in FIGURES if name not in changed)
    assert [id for id, article in found.articles.items() if article.change == "regressed"] == IDS[:9]
    assert found.articles[IDS[0]].figures == pytest.approx({"dates.value": -1, "headline": -0.2})
    assert found.articles[IDS[11]].figures == {}


def test_the_other_way_round_is_a_repair() -> None:
    wrong = a_run(GOLD, {article.id: one_day_late(perfect(article)) for article in GOLD[:9]})
    there, back = compare(wrong, a_run(GOLD)), compare(a_run(GOLD), wrong)
    assert there.figures["dates.value"].fixed == IDS[:9]
    assert there.headline.difference.value == pytest.approx(-(back.headline.difference.value or 0))
    assert there.headline.p == pytest.approx(back.headline.p, abs=0.01)


def test_a_difference_in_one_article_is_not_more_than_chance() -> None:
    found = compare(a_run(GOLD), a_run(GOLD, {IDS[4]: one_day_late(perfect(GOLD[4]))}))
    assert found.figures["dates.value"].regressed == [IDS[4]]
    assert found.figures["dates.value"].p == 1  # swapped or not, the difference is as large
    assert found.figures["dates.value"].detectable is not None


def test_only_figures_that_could_differ_are_corrected_for() -> None:
    wrong = {article.id: one_day_late(perfect(article)) for article in GOLD[:9]}
    one = compare(a_run(GOLD), a_run(GOLD, wrong)).figures["dates.value"]
    assert one.corrected == one.p
    both = {
        id: record.model_copy(update={"sources": record.sources[1:], "claims": record.claims[1:]})
        for id, record in wrong.items()
    }
    found = compare(a_run(GOLD), a_run(GOLD, both))
    p = [found.figures[name].p or 0 for name in ("dates.value", "sources", "claims.joint")]
    corrected = [found.figures[name].corrected or 0 for name in ("dates.value", "sources", "claims.joint")]
    assert max(corrected) >= max(p)
    assert min(corrected) == pytest.approx(3 * min(p))


def test_errors_that_rise_are_a_regression() -> None:
    def finer(date: Date) -> Date:
        return date.model_copy(update={"value": date.value[:10] + "T09:00"})

    wrong = {a.id: (r := perfect(a)).model_copy(update={"dates": list(map(finer, r.dates))}) for a in GOLD[:2]}
    figure = compare(a_run(GOLD), a_run(GOLD, wrong)).figures["dates.invented"]
    assert (figure.a, figure.regressed, figure.fixed) == (0, IDS[:2], [])
    assert figure.b is not None
    assert figure.b > 0


def test_an_invented_item_where_there_is_nothing_to_find_is_a_regression() -> None:
    gold = [type(a)(a.id, a.text, a.label.model_copy(update={"meetings": []})) for a in GOLD]
    wrong = {IDS[0]: perfect(gold[0]).model_copy(update={"meetings": perfect(GOLD[0]).meetings})}
    figure = compare(a_run(gold), a_run(gold, wrong)).figures["meetings.slots"]
    assert figure.regressed == [IDS[0]]
    assert figure.a is None  # nothing to judge in any article


def test_a_crash_regresses_in_everything() -> None:
    found = compare(a_run(GOLD), a_run(GOLD, {IDS[1]: None}))
    assert all(found.figures[name].regressed == [IDS[1]] for name in HEADLINE)


def test_figures_outside_the_headline_decide_where_it_stays() -> None:
    worse = {IDS[0]: without(GOLD[0], "actors", 0)}
    roles = [actor.model_copy(update={"roles": []}) for actor in worse[IDS[0]].actors]
    found = compare(a_run(GOLD), a_run(GOLD, {IDS[0]: worse[IDS[0]].model_copy(update={"actors": roles})}))
    assert found.articles[IDS[0]].change == "regressed"
    assert found.articles[IDS[0]].figures == {"actors.role": -1}
    assert found.headline.unchanged == IDS


def test_the_table_names_figures_and_articles() -> None:
    wrong = {article.id: one_day_late(perfect(article)) for article in GOLD[:9]}
    table = compare_table(compare(a_run(GOLD), a_run(GOLD, wrong), ("old.json", "new.json")))
    assert "a is old.json, b is new.json" in table
    (row,) = (line for line in table.splitlines() if line.startswith("dates.value"))
    assert row.split()[:4] == ["dates.value", "100.0", "25.0", "-75.0"]
    assert "*" in row
    assert row.endswith("9/0/3")
    assert "claims.form" not in table
    assert "regressed: 9 articles\n  harbour-00: headline -20.0, dates.value -100.0\n" in table
    assert table.endswith("fixed: 0 articles\nunchanged: 3 articles\n")
