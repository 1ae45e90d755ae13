"""``summarizer doctor``: what an endpoint can do, asked of the endpoint itself."""

# ruff: noqa: PLC0415 -- commands import what they need when they run

from __future__ import annotations

import json
from typing import Annotated

import typer

from summarizer.cli import config
from summarizer.cli import engine as options
from summarizer.cli.output import show


def doctor(
    base_url: options.BaseUrl = None,
    model: options.Model = None,
    as_json: Annotated[bool, typer.Option("--json", help="Write the findings as JSON.")] = False,
) -> None:
    """Ask an endpoint what it can do, with a few tiny requests, and say so.

    Exits with 1 if it cannot be used.
    """
    from summarizer.draft.endpoint.examine import examine
    from summarizer.draft.endpoint.settings import find

    found = examine(find(base_url, model, secrets=config.secrets()))
    if as_json:
        show(json.dumps([{"check": f.check, "ok": f.ok, "told": f.told} for f in found], indent=2))
    else:
        marks = {True: "ok", False: "NO", None: "--"}
        show("\n".join(f"{marks[f.ok]}  {f.check:<12} {f.told}" for f in found))
    if any(f.ok is False and f.needed for f in found):
        raise typer.Exit(1)
