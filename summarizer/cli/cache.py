"""``summarizer cache``: the replies of models that are kept on this machine."""

# ruff: noqa: PLC0415 -- commands import what they need when they run

from __future__ import annotations

import json
from typing import Annotated

import typer

from summarizer.cli.output import show


def cache(
    clear: Annotated[bool, typer.Option("--clear", help="Forget all replies.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Write it as JSON.")] = False,
) -> None:
    """Say where replies of models are kept and how many, or forget them.

    An article that a model was asked about before is answered from here, at no cost; --no-cache asks anew.
    """
    from summarizer.draft.endpoint.cache import Cache

    store = Cache()
    cleared = store.clear() if clear else 0
    kept = store.kept()
    store.close()
    if as_json:
        told = {"path": str(kept.path), "replies": kept.replies, "bytes": kept.bytes, "cleared": cleared}
        show(json.dumps(told, indent=2))
        return
    show(f"{cleared} replies forgotten" if clear else f"{kept.path}: {kept.replies} replies, {kept.bytes / 1e6:.1f} MB")
