"""``summarizer prompt``: what an endpoint would be sent, without sending it."""

# ruff: noqa: PLC0415 -- commands import what they need when they run

from __future__ import annotations

import json
from typing import Annotated

import typer

from summarizer.cli import console
from summarizer.cli.options import NlpModel, Outlet, Place, Published, Title, option
from summarizer.cli.output import show


def prompt(
    source: Annotated[str, typer.Argument(metavar="FILE|URL|-", hidden=True)],
    published: Published = None,
    outlet: Outlet = None,
    place: Place = None,
    title: Title = None,
    context: Annotated[int, option("--context", metavar="N", min=2_000, help="The model's context in tokens.")] = 8192,
    hint: Annotated[bool, option("--hint/--no-hint", help="Show the model what the rules read.")] = True,
    nlp_model: NlpModel = None,
    as_json: Annotated[bool, typer.Option("--json", help="Write the messages as JSON.")] = False,
    quiet: Annotated[bool, option("--quiet", "-q", help="No notes.")] = False,
) -> None:
    """Show the exact messages that an endpoint would get; sends nothing.

    A long article makes several requests, one a window. A note says about how many tokens they have.
    """
    from summarizer import Summarizer
    from summarizer.draft.prompted.prompts import tokens
    from summarizer.read import Known, parse_day, read

    known = Known(title=title, outlet=outlet, place=place, published=parse_day(published) if published else None)
    with Summarizer(engine="embedded", nlp_model=nlp_model) as summarizer:
        windows = summarizer.messages(read(source, known), context=context, hint=hint)
    if as_json:
        show(json.dumps(windows, ensure_ascii=False, indent=2))
    else:
        parts = [f"--- {message['role']}\n{message['content']}\n" for messages in windows for message in messages]
        show("\n".join(parts))
    if not quiet:
        counts = [sum(tokens(message["content"]) for message in messages) for messages in windows]
        shared = tokens(windows[0][0]["content"])
        requests = "1 request" if len(windows) == 1 else f"{len(windows)} requests"
        console.note(f"about {sum(counts)} tokens in {requests}, {shared} of each the same for every article")
