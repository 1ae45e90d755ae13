"""``summarizer eval run``: the articles of a gold set summarised and scored."""

# ruff: noqa: PLC0415 -- commands import what they need when they run

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from summarizer.cli import console
from summarizer.cli import engine as options
from summarizer.cli.options import NlpModel, Quiet, option
from summarizer.cli.scoring import Bar, Gold, Json, check_output, labelled_twice, need_extra, save, show_run

_ARTICLES_EACH = 4
"""How many articles make a further process, which loads the pipeline again, worth its while."""

_ASKED_AT_ONCE = 8
"""Articles that a model is asked about at the same time."""


def run(
    gold_dir: Gold,
    engine: options.Engine = "auto",
    base_url: options.BaseUrl = None,
    model: options.Model = None,
    context: options.Context = 8192,
    timeout: options.Timeout = 300.0,
    hint: options.Hint = True,
    max_cost: options.MaxCost = None,
    max_tokens: options.MaxTokens = None,
    no_cache: options.NoCache = False,
    record: options.Record = None,
    recordings: options.Recordings = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="RUN", help="Keep the run in a file, and go on with it.")
    ] = None,
    jobs: Annotated[
        int | None,
        option(
            "--jobs",
            "-j",
            metavar="N",
            min=1,
            help="Processes, or threads that ask a model; by default, as the machine has.",
        ),
    ] = None,
    fresh: Annotated[bool, option("--fresh", help="Start anew instead of going on with the file of --output.")] = False,
    nlp_model: NlpModel = None,
    as_json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Summarise the articles of a gold set and score the records.

    With --output, a run that was broken off goes on where it stopped: articles that have a record are
    kept if the file is of the same gold set, engine, pipeline and code.
    """
    need_extra()
    from summarizer.api import Summarizer
    from summarizer.evaluate.gold_set import load_checked
    from summarizer.evaluate.run_file import read_run, version_of
    from summarizer.evaluate.runner import run_set, stood_in

    check_output(output)
    chosen = options.choice(
        engine, base_url=base_url, model=model, context=context, timeout=timeout, hint=hint, max_cost=max_cost, max_tokens=max_tokens,
        no_cache=no_cache, record=record, recordings=recordings,
    )  # fmt: skip
    options.announce(chosen, quiet=quiet)
    make = partial(Summarizer, engine=chosen, nlp_model=nlp_model)
    asked = chosen.resolved() != "embedded"
    gold = load_checked(gold_dir)
    agreed = labelled_twice(gold_dir, gold)
    earlier = read_run(output) if output and output.exists() and not fresh else None
    progress = Bar(len(gold), shown=not quiet)

    try:
        made = run_set(
            gold,
            version_of(gold, gold_dir.resolve().name),
            make,
            jobs=jobs or (_ASKED_AT_ONCE if asked else min(os.cpu_count() or 1, -(-len(gold) // _ARTICLES_EACH))),
            earlier=earlier,
            save=lambda made: save(made.to_json(), output),
            done=progress.done,
        )
    finally:
        progress.clear()
    if earlier and not quiet:
        kept = len(gold) - progress.made
        console.note(
            f"kept {kept} articles of {output}; --fresh makes them anew"
            if kept
            else f"{output} was of another gold set, engine, pipeline or code, and was made anew"
        )
    if failed := sum(map(stood_in, made.articles)):
        console.note(f"{failed} records are the rules', since the model gave none; run it again to ask anew")
    show_run(made, agreed, output, as_json=as_json, quiet=quiet)
