"""The gate: green on what it was made of, red on a planted regression, and floors that fall on purpose only."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from evaluate_tools import actor, perfect
from run_tools import a_run, harbours, without

from summarizer.errors import GoldError
from summarizer.evaluate.gate import (
    Baseline,
    check,
    check_engine,
    check_floors,
    load_baseline,
    lowered,
    raised,
)
from summarizer.evaluate.run_file import Run, version_of
from summarizer.evaluate.score import FIGURES
from summarizer.evaluate.table import gate_table
from summarizer.record import Summary

GOLD = harbours(8)
GOOD = a_run(GOLD)
FLOORS = raised(GOOD, None)


def worse(articles: int, field: str = "claims", items: int = 1) -> Run:
    """A run in which so many articles have lost the first items of a list."""
    return a_run(GOLD, {article.id: without(article, field, items) for article in GOLD[:articles]})


def with_actor(article: int) -> Summary:
    """A record with one actor too many."""
    record = perfect(GOLD[article])
    return record.model_copy(update={"actors": [*record.actors, actor("a99", "Caldrey", kind="country")]})


def test_the_gate_is_green_without_a_regression() -> None:
    verdict = check(GOOD, FLOORS)
    assert verdict.passed
    assert verdict.failed == []
    assert gate_table(verdict) == "The gate is green.\n"


@pytest.mark.parametrize("articles", [1, 3, 8])
def test_the_gate_is_red_on_a_planted_regression(articles: int) -> None:
    verdict = check(worse(articles, items=2), FLOORS)
    assert not verdict.passed
    assert "claims.joint" in verdict.failed
    assert "actors" not in verdict.failed
    figure = verdict.figures["claims.joint"]
    assert 0 < figure.noise < figure.fall
    table = gate_table(verdict)
    assert "FAILED claims.joint: fell by" in table
    assert table.endswith("The gate is red.\n")


def test_one_item_is_noise_and_two_are_not() -> None:
    one = check(worse(1, "sources"), FLOORS).figures["sources"]
    assert 0 < one.fall < one.noise
    assert one.passed
    assert "passed sources: fell by" in gate_table(check(worse(1, "sources"), FLOORS))
    assert not check(worse(2, "sources"), FLOORS).figures["sources"].passed


def test_a_loss_that_other_articles_make_up_for_is_noise() -> None:
    before = raised(a_run(GOLD, {GOLD[n].id: with_actor(n) for n in range(3)}), None)
    swapped = a_run(GOLD, {GOLD[n].id: with_actor(n) for n in range(3, 7)})
    figure = check(swapped, before).figures["actors"]
    assert figure.fall > 0
    assert figure.noise > figure.fall
    assert figure.passed


def test_one_span_that_points_nowhere_is_no_noise() -> None:
    record = perfect(GOLD[0])
    lost = record.dates[0].span.model_copy(update={"start": 0, "end": 3})
    dates = [record.dates[0].model_copy(update={"span": lost}), *record.dates[1:]]
    verdict = check(a_run(GOLD, {GOLD[0].id: record.model_copy(update={"dates": dates})}), FLOORS)
    assert {"record.grounded", "record.unlocatable"} <= set(verdict.failed)
    assert "FAILED record.unlocatable: rose by" in gate_table(verdict)


def test_a_crash_is_never_noise() -> None:
    verdict = check(a_run(GOLD, {GOLD[2].id: None}), raised(a_run(GOLD, {GOLD[2].id: None}), None))
    assert verdict.failed == []
    assert verdict.crashed == {GOLD[2].id: "it broke"}
    assert not verdict.passed


def test_raising_never_lowers_a_floor() -> None:
    low = raised(worse(8), None)
    mixed = raised(worse(4, "sources"), low)
    assert mixed.floors["claims.joint"].value == 1
    assert mixed.floors["sources"] == low.floors["sources"]
    assert raised(GOOD, mixed).floors["sources"].value == 1
    assert mixed.accepted == []


def test_floors_fall_with_a_reason_that_is_kept() -> None:
    fallen = lowered(worse(8), FLOORS, "claims without a speaker are left out now")
    assert check(worse(8), fallen).passed
    (kept,) = fallen.accepted
    assert kept.reason == "claims without a speaker are left out now"
    assert kept.floors["claims.joint"] == (1.0, 0.8)
    assert "actors" not in kept.floors
    again = raised(GOOD, fallen)
    assert again.accepted == fallen.accepted
    assert [one.reason for one in lowered(worse(8), again, "once more").accepted] == [kept.reason, "once more"]


def test_another_gold_set_needs_a_reason_too() -> None:
    run = a_run(GOLD[:5])
    moved = lowered(run, FLOORS, "three articles were withdrawn")
    assert moved.gold == run.gold == version_of(GOLD[:5], "harbours")
    assert check(run, moved).passed
    assert moved.accepted[0].floors == {}


def write(baseline: Baseline, path: Path) -> Path:
    path.write_text(baseline.to_json())
    return path


def test_the_file_comes_back_as_it_was_and_reads_well(tmp_path: Path) -> None:
    baseline = lowered(worse(8), FLOORS, "a reason, [1, 2] of them")
    path = write(baseline, tmp_path / "baseline.json")
    assert load_baseline(path) == baseline
    assert '    "harbour-00": [6, 6],\n' in path.read_text()
    assert "a reason, [1, 2] of them" in path.read_text()


def test_a_floor_that_was_changed_by_hand_is_refused(tmp_path: Path) -> None:
    path = write(FLOORS, tmp_path / "baseline.json")
    data = json.loads(path.read_text())
    data["floors"]["actors"]["value"] = 0.5
    path.write_text(json.dumps(data))
    with pytest.raises(GoldError, match=r"baseline\.json: floors\.actors\.value: not the ratio of its articles"):
        load_baseline(path)
    data["floors"]["actors"] = {"value": 1, "articles": {"harbour-00": [1, 1]}}
    path.write_text(json.dumps(data))
    with pytest.raises(GoldError, match=r"floors\.actors\.articles: not those of gold\.articles"):
        load_baseline(path)
    path.write_text("{}")
    with pytest.raises(GoldError, match=r"baseline\.json: gold: Field required \(and 4 more\)"):
        load_baseline(path)
    with pytest.raises(GoldError, match="no such file; make it with --raise"):
        load_baseline(tmp_path / "nowhere.json")


def test_a_new_figure_gets_a_floor_by_raising() -> None:
    floors = {name: floor for name, floor in FLOORS.floors.items() if name != "sources"}
    old = FLOORS.model_copy(update={"floors": floors})
    with pytest.raises(GoldError, match=r"b\.json: floors\.sources: there is none"):
        check_floors(Path("b.json"), old)
    assert check(GOOD, old).passed
    check_floors(Path("b.json"), raised(GOOD, old))
    assert set(raised(GOOD, old).floors) == set(FIGURES)


def test_floors_are_those_of_one_engine() -> None:
    with pytest.raises(GoldError, match=r"^run\.json: engine: other, but the floors are of embedded$"):
        check_engine(Path("run.json"), a_run(GOLD, engine="other"), FLOORS)
    check_engine(Path("run.json"), GOOD, FLOORS)
