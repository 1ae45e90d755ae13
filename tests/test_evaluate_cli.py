"""``summarizer eval`` as a user meets it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import typer
from cli_tools import enter, run
from evaluate_tools import perfect
from run_tools import a_run, harbours, save, without, write_set

from summarizer.cli import app, main
from summarizer.evaluate.run_file import load_run
from summarizer.evaluate.score import FIGURES

GOLD = harbours(8)
IDS = [article.id for article in GOLD]


@pytest.fixture(autouse=True)
def work(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    return enter(monkeypatch, tmp_path)


@pytest.fixture
def gold(work: Path) -> str:
    write_set(work / "eval/gold/harbours", GOLD)
    return "eval/gold/harbours"


def result(capsys: pytest.CaptureFixture[str], *args: str, code: int = 0) -> str:
    assert main(["eval", *args]) == code
    return capsys.readouterr().out


def complaint(capsys: pytest.CaptureFixture[str], *args: str, code: int = 1) -> str:
    """The one line that a failure is."""
    assert main(["eval", *args]) == code
    out, err = capsys.readouterr()
    assert out == ""
    assert re.fullmatch(r"summarizer: [^\n]+\n", err)
    return err.removeprefix("summarizer: ").rstrip("\n")


# ---- the whole way, with the embedded engine


def test_run_resume_gate_compare_and_report(gold: str, work: Path) -> None:
    done = run("eval", "run", gold, "--engine", "embedded", "-o", "run.json", check=0)
    assert done.stdout.startswith("harbours: 8 articles, embedded (en_core_web")
    rows = {line.split()[0]: line for line in done.stdout.splitlines() if line}
    assert {"headline", *FIGURES} <= set(rows)
    assert re.search(r"actors +\d+\.\d +\d+\.\d to \d+\.\d +\d+\.\d ", rows["actors"])
    assert done.stderr == "summarizer: wrote run.json\n"
    made = load_run(work / "run.json")
    assert made.engine == "embedded"
    assert {"code", "pipeline", "python", "schema", "spacy", "summarizer"} <= set(made.versions)
    assert all(article.record and article.seconds > 0 for article in made.articles)

    again = run("eval", "run", gold, "-o", "run.json", "--json", check=0)
    assert "kept 8 articles of run.json; --fresh makes them anew" in again.stderr
    assert json.loads(again.stdout)["figures"]["actors"]["counts"]["correct"] > 0
    assert load_run(work / "run.json").articles == made.articles
    fresh = run("eval", "run", gold, "-o", "run.json", "--fresh", "--quiet", "--jobs", "1", check=0)
    assert fresh.stderr == ""

    assert "wrote eval/baseline.json" in run("eval", "gate", "run.json", "--raise", check=0).stderr
    assert run("eval", "gate", "run.json", check=0).stdout == "The gate is green.\n"
    run("eval", "report", "run.json", "--gold", gold, "-o", "page.html", check=0)
    assert "harbour-07" in (work / "page.html").read_text(encoding="utf-8")


# ---- score


def test_score_a_folder_and_lines_and_a_run(gold: str, work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (work / "records").mkdir()
    for article in GOLD[:7]:
        (work / f"records/{article.id}.json").write_text(perfect(article).to_json())
    (work / "records.jsonl").write_text("\n".join(perfect(article).to_json(indent=None) for article in GOLD[:7]))
    table = result(capsys, "score", gold, "records", "-o", "run.json")
    assert "crashed, scored as missed: harbour-07: no prediction\n" in table
    assert result(capsys, "score", gold, "records.jsonl") == table
    assert result(capsys, "score", gold, "run.json") == table
    found = json.loads(result(capsys, "score", gold, "records", "--json"))
    assert found["figures"]["actors"]["recall"] == pytest.approx(7 / 8)
    assert found["crashed"] == {"harbour-07": "no prediction"}


def test_the_agreement_of_two_labellings_stands_beside_the_figures(
    gold: str, work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = save(a_run(GOLD), work / "run.json")
    assert "labels:" not in result(capsys, "score", gold, str(path))
    label = json.loads((work / gold / "harbour-00.yaml").read_text())
    for which in ("first", "second"):
        folder = work / "eval/labels" / which / "harbours"
        folder.mkdir(parents=True)
        for id in IDS[:3]:
            (folder / f"{id}.yaml").write_text(json.dumps(label))
        label["actors"] = label["actors"][:4]
    table = result(capsys, "score", gold, str(path))
    assert "labels: agreement of two labellings of 3 articles" in table
    (row,) = (line for line in table.splitlines() if line.startswith("actors "))
    assert " 88.9 " in row
    alone = result(capsys, "agreement", "eval/labels/first/harbours", "eval/labels/second/harbours")
    assert alone.startswith("3 articles in both labellings\n")
    (row,) = (line for line in alone.splitlines() if line.startswith("actors.kind "))
    assert row.split()[-2:] == ["1.000", "12"]
    found = json.loads(
        result(
            capsys, "agreement", "eval/labels/first/harbours", "eval/labels/second/harbours", "--gold", gold, "--json"
        )
    )
    assert found["figures"]["actors"]["value"] == pytest.approx(8 / 9)


# ---- compare and gate


def test_compare_names_the_planted_difference(work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    save(a_run(GOLD), work / "a.json")
    save(a_run(GOLD, {article.id: without(article, "sources") for article in GOLD[:6]}), work / "b.json")
    table = result(capsys, "compare", "a.json", "b.json")
    assert re.search(r"^sources +100\.0 .* 6/0/2$", table, re.MULTILINE)
    assert f"regressed: 6 articles\n  {IDS[0]}: headline" in table
    found = json.loads(result(capsys, "compare", "a.json", "b.json", "--json"))
    assert found["figures"]["sources"]["regressed"] == IDS[:6]
    assert found["articles"][IDS[7]] == {"change": "unchanged", "figures": {}}


def test_the_gate_is_red_on_a_planted_regression_and_falls_with_a_reason(
    work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    floors = ("--baseline", "floors.json")
    save(a_run(GOLD), work / "good.json")
    save(a_run(GOLD, {article.id: without(article, "sources") for article in GOLD[:6]}), work / "bad.json")
    assert "floors.json: no such file; make it with --raise" in complaint(capsys, "gate", "good.json", *floors)
    result(capsys, "gate", "good.json", *floors, "--raise")
    committed = (work / "floors.json").read_text()
    assert result(capsys, "gate", "good.json", *floors) == "The gate is green.\n"
    red = result(capsys, "gate", "bad.json", *floors, code=1)
    assert "FAILED sources: fell by" in red
    assert red.endswith("The gate is red.\n")
    found = json.loads(result(capsys, "gate", "bad.json", *floors, "--json", code=1))
    assert (found["passed"], "sources" in found["failed"]) == (False, True)
    result(capsys, "gate", "bad.json", *floors, "--raise", code=1)
    assert (work / "floors.json").read_text() == committed
    for args in (["--accept-regression", " "], ["--accept-regression", "because", "--raise"]):
        assert "needs a reason" in complaint(capsys, "gate", "bad.json", *floors, *args, code=2)
    result(capsys, "gate", "bad.json", *floors, "--accept-regression", "one source fewer is asked for")
    kept = json.loads((work / "floors.json").read_text())["accepted"]
    assert kept[0]["reason"] == "one source fewer is asked for"
    assert kept[0]["floors"]["sources"][0] == 1
    assert result(capsys, "gate", "bad.json", *floors) == "The gate is green.\n"


# ---- lint and bad input


def test_lint(gold: str, work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert result(capsys, "lint", gold) == "8 articles, nothing wrong\n"
    (work / gold / "harbour-03.txt").write_text("Other words.")
    lines = result(capsys, "lint", gold, code=1).splitlines()
    assert lines[0] == "eval/gold/harbours/harbour-03.yaml: actors[0].name: not in the text: Oda Lindqvist"
    found = json.loads(result(capsys, "lint", gold, "--json", code=1))
    assert found == {"articles": 8, "problems": lines}


def spoiled_gold(work: Path, name: str) -> None:
    folder = work / "eval/gold/harbours"
    if name == "schema":
        label = json.loads((folder / "harbour-01.yaml").read_text())
        label["claims"][0]["form"] = "sung"
        (folder / "harbour-01.yaml").write_text(json.dumps(label))
    elif name == "words":
        (folder / "harbour-01.txt").write_text("Other words.")
    else:
        (folder / f"harbour-01.{name}").unlink()


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("schema", "eval/gold/harbours/harbour-01.yaml: claims[0].form: Input should be 'direct', 'indirect' or"),
        ("words", "eval/gold/harbours/harbour-01.yaml: actors[0].name: not in the text: Oda Lindqvist (and "),
        ("yaml", "eval/gold/harbours: harbour-01.txt has no harbour-01.yaml beside it"),
        ("txt", "eval/gold/harbours: harbour-01.yaml has no harbour-01.txt beside it"),
    ],
)
@pytest.mark.parametrize("command", ["run", "score"])
def test_bad_gold_is_one_line_before_anything_is_done(
    gold: str, work: Path, capsys: pytest.CaptureFixture[str], command: str, name: str, line: str
) -> None:
    spoiled_gold(work, name)
    args = [command, gold, *(["nowhere"] if command == "score" else [])]
    assert complaint(capsys, *args).startswith(line)


def test_runs_on_different_gold_sets_are_not_compared(
    gold: str, work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    save(a_run(GOLD), work / "a.json")
    save(a_run(GOLD[:6]), work / "b.json")
    line = "b.json: gold.digest: made on another version of the gold set than a.json: harbour-06, harbour-07 differ"
    assert complaint(capsys, "compare", "a.json", "b.json").startswith(line)
    result(capsys, "gate", "a.json", "--baseline", "floors.json", "--raise")
    line = line.replace("a.json", "floors.json")
    assert complaint(capsys, "gate", "b.json", "--baseline", "floors.json").startswith(line)
    line = line.replace("floors.json", gold)
    assert complaint(capsys, "report", "b.json", "--gold", gold, "-o", "page.html").startswith(line)
    unfinished = a_run(GOLD)
    unfinished = unfinished.model_copy(update={"articles": unfinished.articles[:2]})
    save(unfinished, work / "b.json")
    assert complaint(capsys, "compare", "a.json", "b.json").startswith("b.json: articles: 6 of 8 are not done yet")


@pytest.mark.parametrize(
    ("args", "line", "code"),
    [
        (
            ["run", "{gold}", "--engine", "steam"],
            "there is no engine 'steam'; use one of auto, embedded, openai, gguf, replay",
            2,
        ),
        (["run", "{gold}", "--jobs", "0"], "Invalid value for '--jobs'", 2),
        (["run", "{gold}", "-o", "-"], "--output needs a file", 2),
        (["run", "{gold}", "-o", "no/run.json"], "no: there is no such folder", 2),
        (["run", "{gold}", "-o", "{gold}/harbour-00.yaml"], "{gold}/harbour-00.yaml: gold: Field required", 1),
        (["run", "{gold}", "--nlp-model", "en_none"], "the spaCy pipeline 'en_none' cannot be loaded", 1),
        (["run", "nowhere"], "nowhere: no gold articles; they are pairs of ID.txt and ID.yaml", 1),
        (["score", "{gold}", "nowhere"], "nowhere: No such file or directory", 1),
        (["compare", "a.json", "b.json"], "a.json: No such file or directory", 1),
        (["agreement", "{gold}", "nowhere"], "nowhere: no labels; they are files ID.yaml", 1),
        (["lint", "nowhere"], "nowhere: no gold articles", 1),
        ([], "Missing command", 2),
    ],
)
def test_what_cannot_be_done_is_one_line(
    gold: str, capsys: pytest.CaptureFixture[str], args: list[str], line: str, code: int
) -> None:
    told = complaint(capsys, *(arg.format(gold=gold) for arg in args), code=code)
    assert told.startswith(line.format(gold=gold))


# ---- the command group


def test_every_command_and_option_has_help() -> None:
    group: Any = typer.main.get_command(app)
    commands = group.commands["eval"].commands
    assert set(commands) == {"run", "score", "compare", "lint", "agreement", "gate", "report"}
    for name, command in commands.items():
        assert command.help
        options = [param for param in command.params if param.param_type_name == "option"]
        assert [param.name for param in options if not param.help] == []
        assert "--json" in {opt for param in options for opt in param.opts} or name == "report"


def python(script: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)


def test_help_loads_nothing_that_only_work_needs() -> None:
    done = python(
        "import sys; from summarizer.cli import main; assert main(['eval', 'run', '--help']) == 0;"
        "print([m for m in ('numpy', 'rich', 'scipy', 'spacy', 'yaml') if m in sys.modules])"
    )
    assert done.stdout.endswith("[]\n")


@pytest.mark.parametrize("command", ["run x", "score x y", "compare x y", "lint x", "agreement x y", "gate x"])
def test_without_the_extra_it_is_one_line(command: str) -> None:
    done = python(
        "import sys; sys.modules['yaml'] = sys.modules['scipy'] = None; from summarizer.cli import main;"
        f"sys.exit(main(['eval', *{command.split()}]))"
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "summarizer: eval needs PyYAML and SciPy; install structured-summarizer[eval]\n"
