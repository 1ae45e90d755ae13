"""``summarizer eval``: how good records are, measured against hand-made labels."""

# ruff: noqa: PLC0415 -- commands import what they need when they run

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from summarizer.cli import console
from summarizer.cli.evaluate_run import run
from summarizer.cli.options import EPILOG, Quiet, option
from summarizer.cli.output import show
from summarizer.cli.scoring import Gold, Json, check_output, labelled_twice, need_extra, save, show_run, whole_run
from summarizer.errors import UsageError

app = typer.Typer(help="Measure records against hand-made labels.", rich_markup_mode=None)

RunFile = Annotated[Path, typer.Argument(metavar="RUN", hidden=True)]


app.command("run", epilog=EPILOG)(run)


@app.command("score", epilog=EPILOG)
def score(
    gold_dir: Gold,
    predictions: Annotated[Path, typer.Argument(metavar="PREDICTIONS", hidden=True)],
    output: Annotated[Path | None, typer.Option("--output", "-o", metavar="RUN", help="Write them as a run.")] = None,
    as_json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Score records that were made anywhere.

    PREDICTIONS is a folder of records ID.json, a file ID.jsonl with a record on each line, told apart
    by article.id, or a run, whose records are scored again.
    """
    need_extra()
    from summarizer.evaluate.gold_set import load_checked
    from summarizer.evaluate.predictions import score_predictions
    from summarizer.evaluate.run_file import version_of

    check_output(output)
    gold = load_checked(gold_dir)
    made = score_predictions(gold, version_of(gold, gold_dir.resolve().name), predictions)
    save(made.to_json(), output)
    show_run(made, labelled_twice(gold_dir, gold), output, as_json=as_json, quiet=quiet)


@app.command("compare")
def compare(
    run_a: Annotated[Path, typer.Argument(metavar="RUN_A", hidden=True)],
    run_b: Annotated[Path, typer.Argument(metavar="RUN_B", hidden=True)],
    as_json: Json = False,
) -> None:
    """Compare two runs on the same gold set.

    Says of each figure by how much RUN_B differs from RUN_A and whether by more than chance, and names
    the articles that got worse or better.
    """
    need_extra()
    from summarizer.evaluate.compare import compare as compare_runs
    from summarizer.evaluate.run_file import check_gold
    from summarizer.evaluate.table import compare_table

    a, b = whole_run(run_a), whole_run(run_b)
    check_gold(run_b, b, a.gold, run_a)
    found = compare_runs(a, b, (str(run_a), str(run_b)))
    show(found.model_dump_json(indent=2) if as_json else compare_table(found))


@app.command("lint")
def lint(gold_dir: Gold, as_json: Json = False) -> None:
    """Check labels: their form, and whether their words stand in the text. Exits with 1 if any is wrong."""
    need_extra()
    from summarizer.evaluate.gold_set import lint_set

    articles, problems = lint_set(gold_dir)
    if as_json:
        show(json.dumps({"articles": articles, "problems": problems}, indent=2, ensure_ascii=False))
    else:
        show("\n".join(problems or [f"{articles} articles, nothing wrong"]))
    raise typer.Exit(int(bool(problems)))


@app.command("agreement", epilog=EPILOG)
def agreement(
    first: Annotated[Path, typer.Argument(metavar="LABELS_A", hidden=True)],
    second: Annotated[Path, typer.Argument(metavar="LABELS_B", hidden=True)],
    gold_dir: Annotated[
        Path | None, option("--gold", metavar="GOLD_DIR", help="Where the texts are, if not beside the labels.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Score two labellings of the same articles against each other, both ways.

    The texts ID.txt stand in LABELS_A or, for eval/labels/…/NAME, in eval/gold/NAME.
    """
    need_extra()
    from summarizer.evaluate.agreement import agreement as agreement_of
    from summarizer.evaluate.agreement import find_texts, load_labellings
    from summarizer.evaluate.gold_set import load_texts
    from summarizer.evaluate.table import agreement_table

    found = agreement_of(*load_labellings(first, second, load_texts(gold_dir or find_texts(first))))
    show(found.model_dump_json(indent=2) if as_json else agreement_table(found))


@app.command("gate", epilog=EPILOG)
def gate(
    run_file: RunFile,
    baseline: Annotated[
        Path, option("--baseline", metavar="FILE", help="The floors; by default eval/baseline.json.")
    ] = Path("eval/baseline.json"),
    put_up: Annotated[
        bool, typer.Option("--raise", help="If green, put up the floors that the run is above; makes the file.")
    ] = False,
    reason: Annotated[
        str | None,
        typer.Option(
            "--accept-regression", metavar="REASON", show_default=False, help="Make the run the floors, and say why."
        ),
    ] = None,
    as_json: Json = False,
) -> None:
    """Fail (exit 1) when a figure of RUN is under its floor by more than its noise.

    Floors fall only through --accept-regression, which keeps the reason in the file; so does another
    version of the gold set.
    """
    need_extra()
    from summarizer.evaluate.gate import check, check_engine, check_floors, load_baseline, lowered, raised
    from summarizer.evaluate.run_file import check_gold
    from summarizer.evaluate.table import gate_table

    if reason is not None and (put_up or not reason.strip()):
        raise UsageError(
            "--accept-regression needs a reason and goes without --raise", hint="see 'summarizer eval gate --help'"
        )
    run = whole_run(run_file)
    floors = load_baseline(baseline) if baseline.exists() or not put_up else raised(run, None)
    check_engine(run_file, run, floors)
    if reason is not None:
        floors = lowered(run, floors, reason.strip())
    elif not put_up:
        check_floors(baseline, floors)
    check_gold(run_file, run, floors.gold, baseline)
    verdict = check(run, floors)
    if reason is not None or (put_up and verdict.passed):
        save(raised(run, floors).to_json(), baseline)
        console.note(f"wrote {baseline}")
    show(verdict.model_dump_json(indent=2) if as_json else gate_table(verdict))
    raise typer.Exit(int(not verdict.passed))


@app.command("report", epilog=EPILOG)
def report(
    run_file: RunFile,
    gold_dir: Annotated[Path, option("--gold", metavar="GOLD_DIR", help="The gold set that the run was made on.")],
    output: Annotated[Path, typer.Option("--output", "-o", metavar="FILE", help="The page.")],
    against: Annotated[
        Path | None, option("--against", metavar="RUN_B", help="Show what changed since this run.")
    ] = None,
    quiet: Quiet = False,
) -> None:
    """Write a run as one HTML page: figures, articles, and what was paired with what in each."""
    need_extra()
    from summarizer.evaluate.gold_set import load_checked
    from summarizer.evaluate.report import write_report
    from summarizer.evaluate.run_file import check_gold, load_run, version_of

    check_output(output)
    run, other = load_run(run_file), load_run(against) if against else None
    gold = load_checked(gold_dir)
    version = version_of(gold, gold_dir.name)
    check_gold(run_file, run, version, gold_dir)
    if against and other:
        check_gold(against, other, version, gold_dir)
    write_report(run, other, gold, output, agreement=labelled_twice(gold_dir, gold))
    if not quiet:
        console.note(f"wrote {output}")
