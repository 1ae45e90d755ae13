"""``summarizer schema``: the JSON Schemas of what is read and written."""

# ruff: noqa: PLC0415 -- commands import what they need when they run

from __future__ import annotations

import json
from typing import Annotated

import typer

from summarizer.cli.output import show
from summarizer.schemas import SchemaName


def schema(name: Annotated[SchemaName, typer.Argument(metavar="record|draft|gold", hidden=True)]) -> None:
    """Print a JSON Schema.

    record is what summarise writes, draft what an engine fills in, gold what an editor labels.
    """
    from summarizer.schemas import schema as schema_of

    show(json.dumps(schema_of(name), indent=2, ensure_ascii=False))
