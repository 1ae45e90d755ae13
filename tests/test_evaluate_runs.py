"""Runs: made by several processes, broken off and gone on with, written, read, and scored again."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest
from evaluate_tools import HARBOUR_LABEL, gold, perfect
from run_tools import a_run, editor, harbours, save, without, write_set

from summarizer.errors import GoldError
from summarizer.evaluate.agreement import (
    agreement,
    find_labellings,
    find_texts,
    load_labellings,
    summary_of_label,
)
from summarizer.evaluate.gold import GoldArticle, GoldLabel
from summarizer.evaluate.gold_set import lint_set, load_checked, load_texts
from summarizer.evaluate.predictions import score_predictions
from summarizer.evaluate.results import results
from summarizer.evaluate.run_file import Run, RunArticle, check_gold, check_whole, load_run, read_run, version_of
from summarizer.evaluate.runner import article_of, origin_versions, run_set, same_origin
from summarizer.evaluate.score import FIGURES, score_article

GOLD = harbours(5)
VERSION = version_of(GOLD, "harbours")


def one_line(error: pytest.ExceptionInfo[GoldError]) -> str:
    message = str(error.value)
    assert "\n" not in message
    return message


# ---- making a run


def test_a_run_of_several_processes_holds_all_that_is_needed_to_score_it_again() -> None:
    seen: list[tuple[str, int]] = []
    run = run_set(GOLD, VERSION, editor(), jobs=2, done=lambda article, number: seen.append((article.id, number)))
    assert [article.id for article in run.articles] == [article.id for article in GOLD]
    assert sorted(id for id, _ in seen) == [article.id for article in GOLD]
    assert [number for _, number in seen] == [1, 2, 3, 4, 5]
    assert (run.engine, run.model, run.prompt, run.crashed, run.unfinished) == ("embedded", "by-hand", None, [], [])
    assert set(run.versions) == {*origin_versions(), "pipeline"}
    assert run.versions["pipeline"] == "by-hand 1"
    assert {"python", "summarizer", "numpy", "scipy"} <= set(run.scorer)
    assert run.gold == VERSION
    again = [score_article(label, article.record).counts for label, article in zip(GOLD, run.articles, strict=True)]
    assert [article.counts for article in run.articles] == again
    assert results(run).headline.value == 1


def test_an_article_that_fails_is_missed_and_says_why() -> None:
    run = run_set(GOLD, VERSION, editor(failing=["harbour-03"]), jobs=2)
    assert [(article.id, article.error) for article in run.crashed] == [("harbour-03", "harbour-03: it broke")]
    assert run.crashed[0].counts == score_article(GOLD[3], None).counts
    assert run.unfinished == []


def test_a_process_that_is_killed_costs_its_article_alone() -> None:
    run = run_set(GOLD, VERSION, editor(killing=["harbour-01"]), jobs=2)
    assert [(article.id, article.error) for article in run.crashed] == [("harbour-01", "the process was killed")]
    assert results(run).figures["actors"].counts == results(a_run(GOLD, {"harbour-01": None})).figures["actors"].counts


def broken_off(after: int) -> Run:
    """What was saved of a run that was interrupted when so many articles were done."""
    saved: list[Run] = []

    def interrupt(article: RunArticle, number: int) -> None:
        if number == after:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_set(GOLD, VERSION, editor(), jobs=1, save=saved.append, done=interrupt)
    assert len(saved) == 1
    return saved[0]


def test_a_run_that_was_broken_off_goes_on_where_it_stopped() -> None:
    earlier = broken_off(2)
    assert len(earlier.unfinished) == 3
    made: list[str] = []
    run = run_set(
        GOLD, VERSION, editor(), jobs=1, earlier=earlier, done=lambda article, number: made.append(article.id)
    )
    assert sorted(made) == earlier.unfinished
    assert run.unfinished == []
    assert run.seconds > earlier.seconds
    with pytest.raises(GoldError, match=r"^run\.json: articles: 3 of 5 are not done yet; run it again to finish it$"):
        check_whole(Path("run.json"), earlier)
    check_whole(Path("run.json"), run)


def test_a_crash_is_tried_again_and_counts_are_made_anew() -> None:
    first = run_set(GOLD, VERSION, editor(failing=["harbour-00"]), jobs=1)
    stale = first.articles[1].model_copy(update={"counts": first.articles[0].counts})
    earlier = first.model_copy(update={"articles": [first.articles[0], stale, *first.articles[2:]]})
    made: list[str] = []
    run = run_set(
        GOLD, VERSION, editor(), jobs=1, earlier=earlier, done=lambda article, number: made.append(article.id)
    )
    assert made == ["harbour-00"]
    assert results(run).headline.value == 1


@pytest.mark.parametrize(
    "change",
    [
        {"engine": "other"},
        {"model": "en_core_web_lg"},
        {"prompt": "draft.v2"},
        {"gold": version_of(harbours(4), "harbours")},
        {"versions": {"code": "abd", "summarizer": "1.0"}},
        {"versions": {"code": "abc", "summarizer": "1.1"}},
        {"versions": {}},
    ],
)
def test_a_run_of_another_origin_is_told_apart(change: dict[str, Any]) -> None:
    versions = {"code": "abc", "summarizer": "1.0"}
    run = a_run(GOLD).model_copy(update={"versions": versions | {"pipeline": "by-hand 1"}, "model": "by-hand"})
    engine = editor()().engine
    assert same_origin(run, VERSION, engine, versions)
    other = run.model_copy(update=change)
    assert not same_origin(other, VERSION, engine, versions)


def test_nothing_is_kept_of_a_run_of_another_origin() -> None:
    earlier = a_run(GOLD, engine="other")
    made: list[str] = []
    run_set(GOLD, VERSION, editor(), jobs=1, earlier=earlier, done=lambda article, number: made.append(article.id))
    assert sorted(made) == [article.id for article in GOLD]


def test_the_label_says_what_the_header_does_not() -> None:
    article = article_of(GOLD[0])
    assert (article.id, article.text) == (GOLD[0].id, GOLD[0].text)
    assert (article.outlet, article.published) == ("Port Wire", dt.date(2024, 3, 5))
    assert article.place is not None
    assert article.place.casefold() == "caldrey"
    info = HARBOUR_LABEL["article"] | {"outlet": "The Ledger", "place": "Norwell"}
    plain = GoldArticle("plain", "Nothing happened today.", GoldLabel.model_validate({"article": info}))
    assert (article_of(plain).outlet, article_of(plain).place) == ("The Ledger", "Norwell")


# ---- files


def test_a_run_comes_back_from_its_file_as_it_was(tmp_path: Path) -> None:
    run = a_run(GOLD, {"harbour-02": None})
    assert load_run(save(run, tmp_path / "run.json")) == run
    assert (run.usage, run.cost) == ({"input": 40}, 1.0)


@pytest.mark.parametrize(
    ("change", "line"),
    [
        ({"run_version": "0.9"}, r"run_version: Input should be '1\.0'; it is no run of this version"),
        ({"articles": []}, "articles: List should have at least 1 item"),
        ({"seconds": "long"}, "seconds: Input should be a valid number"),
        ({"speed": 1}, "speed: Extra inputs are not permitted"),
    ],
)
def test_a_file_that_is_no_run_is_one_line(tmp_path: Path, change: dict[str, Any], line: str) -> None:
    path = save(a_run(GOLD), tmp_path / "run.json")
    path.write_text(json.dumps(json.loads(path.read_text()) | change))
    with pytest.raises(GoldError, match=line) as error:
        load_run(path)
    assert one_line(error).startswith(f"{path}: ")


def test_a_run_with_other_figures_can_only_be_scored_again(tmp_path: Path) -> None:
    run = a_run(GOLD)
    fewer = run.articles[0].model_copy(update={"counts": {"actors": run.articles[0].counts["actors"]}})
    path = save(run.model_copy(update={"articles": [fewer, *run.articles[1:]]}), tmp_path / "run.json")
    with pytest.raises(GoldError, match="articles: counts of other figures; score its records again"):
        load_run(path)
    assert set(score_predictions(GOLD, VERSION, path).articles[0].counts) == set(FIGURES)
    assert read_run(path).articles[0].counts == fewer.counts


def test_the_version_of_a_gold_set_is_what_it_says() -> None:
    assert version_of(harbours(5), "harbours") == VERSION
    first = GOLD[0]
    texts = [GoldArticle(first.id, first.text + " ", first.label), *GOLD[1:]]
    info = first.label.article.model_copy(update={"place": None})
    labels = [GoldArticle(first.id, first.text, first.label.model_copy(update={"article": info})), *GOLD[1:]]
    for other in (texts, labels, GOLD[1:]):
        version = version_of(other, "harbours")
        assert version.digest != VERSION.digest
        with pytest.raises(GoldError) as error:
            check_gold(Path("b.json"), a_run(other), VERSION, Path("a.json"))
        assert one_line(error) == (
            "b.json: gold.digest: made on another version of the gold set than a.json: harbour-00 differs; make it anew"
        )
    check_gold(Path("b.json"), a_run(GOLD), VERSION, Path("a.json"))


# ---- predictions made elsewhere


def write_predictions(folder: Path, form: str) -> Path:
    """Records of all but the last article, the first of them without its first claim."""
    records = [without(GOLD[0], "claims"), *(perfect(article) for article in GOLD[1:4])]
    if form == "jsonl":
        path = folder / "records.jsonl"
        path.write_text("\n".join(record.to_json(indent=None) for record in reversed(records)) + "\n")
        return path
    path = folder / "records"
    path.mkdir()
    for article, record in zip(GOLD, records, strict=False):
        (path / f"{article.id}.json").write_text(record.to_json())
    return path


@pytest.mark.parametrize("form", ["folder", "jsonl"])
def test_predictions_made_anywhere_are_scored(tmp_path: Path, form: str) -> None:
    run = score_predictions(GOLD, VERSION, write_predictions(tmp_path, form))
    assert run.articles[0].counts == score_article(GOLD[0], without(GOLD[0], "claims")).counts
    assert [(article.id, article.error) for article in run.crashed] == [("harbour-04", "no prediction")]
    assert run.engine == "hand"
    assert run.unfinished == []


def test_a_run_is_scored_again_without_running(tmp_path: Path) -> None:
    run = a_run(GOLD, {"harbour-02": None}).model_copy(update={"versions": {"code": "abc"}})
    easier = [GoldArticle(a.id, a.text, a.label.model_copy(update={"claims": a.label.claims[1:]})) for a in GOLD]
    again = score_predictions(easier, version_of(easier, "harbours"), save(run, tmp_path / "run.json"))
    assert again.articles[2].error == "it broke"
    assert (again.versions, again.seconds) == (run.versions, run.seconds)
    assert results(again).figures["claims.joint"].counts != results(run).figures["claims.joint"].counts


def spoil(name: str, folder: Path) -> Path:
    records = write_predictions(folder, "folder")
    good = (records / "harbour-01.json").read_text()
    if name == "unknown":
        (records / "atlantis.json").write_text(good)
    elif name == "other text":
        (records / "harbour-02.json").write_text(good)
    elif name == "no record":
        (records / "harbour-01.json").write_text(good.replace('"kind": "person"', '"kind": "persona"'))
    elif name == "twice":
        records = write_predictions(folder, "jsonl")
        records.write_text(records.read_text() + records.read_text().splitlines()[0])
    elif name == "no JSON":
        (records / "harbour-01.json").write_text("{")
    elif name == "empty":
        records = folder / "none"
        records.mkdir()
    else:
        return folder / "nowhere.jsonl"
    return records


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("unknown", "atlantis.json: article.id: there is no article 'atlantis' in the gold set harbours"),
        ("other text", "harbour-02.json: article.sha256: made of another text than harbour-02.txt"),
        ("no record", "harbour-01.json: actors[0].kind: Input should be 'person'"),
        ("twice", "records.jsonl: line 5: article.id: 'harbour-03' stands twice"),
        ("no JSON", "harbour-01.json: Invalid JSON"),
        ("empty", "none: no predictions; they are files ID.json"),
        ("nowhere", "nowhere.jsonl: No such file or directory"),
    ],
)
def test_predictions_that_cannot_be_scored_are_one_line(tmp_path: Path, name: str, line: str) -> None:
    with pytest.raises(GoldError) as error:
        score_predictions(GOLD, VERSION, spoil(name, tmp_path))
    assert line in one_line(error)


# ---- gold sets


def test_a_gold_set_is_checked_before_it_is_scored_against(tmp_path: Path) -> None:
    folder = write_set(tmp_path / "gold", GOLD)
    assert load_checked(folder) == GOLD
    assert lint_set(folder) == (5, [])
    (folder / "harbour-01.txt").write_text("Nobody met anybody.")
    (folder / "harbour-02.yaml").write_text("article: {published: tomorrow}")
    with pytest.raises(GoldError, match=r"harbour-02\.yaml: article\.published: Input should be a valid date"):
        load_checked(folder)
    (folder / "harbour-02.txt").unlink()
    articles, lines = lint_set(folder)
    assert articles == 5
    assert all(line.startswith(str(folder)) for line in lines)
    assert f"{folder / 'harbour-01.yaml'}: actors[0].name: not in the text: Oda Lindqvist" in lines
    assert f"{folder / 'harbour-02.yaml'}: has no harbour-02.txt beside it" in lines
    (folder / "harbour-02.yaml").unlink()
    with pytest.raises(GoldError, match=r"harbour-01\.yaml: actors\[0\]\.name: not in the text") as error:
        load_checked(folder)
    assert f"(and {len(lines) - 2} more); see 'summarizer eval lint {folder}'" in one_line(error)


# ---- the agreement of two labellings


def label(**changes: Any) -> GoldLabel:
    return GoldLabel.model_validate(HARBOUR_LABEL | changes)


def relabelled(**changes: Any) -> list[GoldArticle]:
    return [GoldArticle(a.id, a.text, label(**changes)) for a in GOLD]


def test_a_labelling_agrees_with_itself() -> None:
    found = agreement(GOLD, GOLD)
    assert found.headline.value == 1
    assert found.alpha["actors.kind"] == 1
    assert found.units["claims.form"] == 15
    assert found.alpha["sources.part"] == 1
    assert not any(name.startswith("record.") for name in found.figures)


def test_both_directions_are_averaged_and_the_order_does_not_matter() -> None:
    other = relabelled(actors=HARBOUR_LABEL["actors"][:4], sources=HARBOUR_LABEL["sources"][:1])
    there, back = agreement(GOLD, other), agreement(other, GOLD)
    assert there.figures == pytest.approx(back.figures)
    assert there.headline == back.headline
    assert there.figures["actors"].value == pytest.approx(8 / 9)  # 4 of 5 against 4, both ways
    # roles: three on one side, three of the same on the other; a share, and the mean of both ways
    assert there.figures["sources"].value == pytest.approx(2 / 4)


def test_what_either_calls_optional_costs_nothing() -> None:
    actors = [actor | {"optional": True} for actor in HARBOUR_LABEL["actors"][:1]] + HARBOUR_LABEL["actors"][1:]
    for other in (relabelled(actors=actors), relabelled(actors=[*HARBOUR_LABEL["actors"][:5]])):
        assert agreement(GOLD, other).figures["actors"].value == 1
        assert agreement(other, GOLD).figures["actors"].value == 1


def test_alpha_counts_choices_among_a_few() -> None:
    claims = [claim | {"form": "mixed"} for claim in HARBOUR_LABEL["claims"]]
    found = agreement(GOLD, relabelled(claims=claims))
    assert found.figures["claims.form"].value == pytest.approx(1 / 3)
    assert found.alpha["claims.form"] is not None
    assert found.alpha["claims.form"] < 0.05


def test_the_record_of_a_label_says_what_the_label_says() -> None:
    article = gold()
    record = summary_of_label(article)
    assert [actor.name for actor in record.actors] == [actor.name for actor in article.label.actors]
    assert [len(claim.content) for claim in record.claims] == [len(c.content) for c in article.label.claims]
    assert record.claims[2].source is not None
    assert record.claims[2].source.text == "Analysts"
    assert all(article.text[s.start : s.end] == s.text for s in record.spans())
    short = summary_of_label(article, optional=False)
    assert [claim.id for claim in short.claims] == ["c1", "c2", "c3"]
    assert "Timber Guild" not in [actor.name for actor in short.actors]


def test_labellings_are_found_beside_the_gold_set(tmp_path: Path) -> None:
    folder = write_set(tmp_path / "eval/gold/test", GOLD)
    first, second = (tmp_path / "eval/labels" / name / "test" for name in ("first", "second"))
    first.mkdir(parents=True)
    second.mkdir(parents=True)
    assert find_labellings(folder) is None
    (first / "harbour-00.yaml").write_text((folder / "harbour-00.yaml").read_text())
    (first / "harbour-01.yaml").write_text((folder / "harbour-01.yaml").read_text())
    (second / "harbour-01.yaml").write_text((folder / "harbour-01.yaml").read_text())
    assert find_labellings(folder) == (first, second)
    assert find_texts(second) == folder
    one, other = load_labellings(first, second, load_texts(folder))
    assert [article.id for article in one] == [article.id for article in other] == ["harbour-01"]
    with pytest.raises(GoldError, match=r"harbour-00\.yaml: label of an unknown article"):
        load_labellings(first, second, {"harbour-01": GOLD[1].text})
    with pytest.raises(GoldError, match=r"harbour-01\.yaml: actors\[0\]\.name: not in the text"):
        load_labellings(second, first, {"harbour-00": "", "harbour-01": "Nothing."})
    (first / "harbour-01.yaml").unlink()
    with pytest.raises(GoldError, match="labels no article that"):
        load_labellings(first, second, load_texts(folder))
