"""The options that say which engine fills the form; the commands that make records have them in common."""

# ruff: noqa: PLC0415 -- commands import what they need when they run

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from summarizer.cli import config, console
from summarizer.cli.options import option
from summarizer.errors import UsageError

if TYPE_CHECKING:
    from summarizer.engines import EngineChoice

Engine = Annotated[
    str,
    option(
        "--engine",
        metavar="NAME",
        help="What fills the form: auto, embedded, openai, gguf or replay. "
        "auto is an endpoint if one is configured, else embedded.",
    ),
]
BaseUrl = Annotated[
    str | None,
    option("--base-url", metavar="URL", help="An OpenAI-compatible endpoint, such as http://127.0.0.1:8080/v1."),
]
Model = Annotated[str | None, option("--model", metavar="NAME", help="The endpoint's model; for gguf, a model file.")]
Context = Annotated[
    int, option("--context", metavar="N", min=2_000, help="The model's context in tokens; by default 8192.")
]
Timeout = Annotated[
    float, option("--timeout", metavar="SECONDS", min=1.0, help="For one request to a model; by default 300.")
]
Hint = Annotated[bool, option("--hint/--no-hint", help="Show the model what the rules read; by default, yes.")]
MaxCost = Annotated[
    float | None, option("--max-cost", metavar="USD", min=0.0, help="Stop before a request could pass this price.")
]
MaxTokens = Annotated[
    int | None, option("--max-tokens", metavar="N", min=0, help="Stop before a request could pass so many tokens.")
]
NoCache = Annotated[bool, option("--no-cache", help="Ask anew, and keep no replies.")]
Record = Annotated[
    Path | None, option("--record", metavar="DIR", help="Write the exchanges with the model into a folder.")
]
Recordings = Annotated[
    Path | None, option("--recordings", metavar="DIR", help="Where the engine replay has its answers from.")
]


def choice(
    engine: str,
    *,
    base_url: str | None,
    model: str | None,
    context: int,
    timeout: float,
    hint: bool,
    max_cost: float | None,
    max_tokens: int | None,
    no_cache: bool,
    record: Path | None,
    recordings: Path | None,
) -> EngineChoice:
    """The engine that the options mean. Says so where it was not named and an endpoint is configured."""
    from summarizer.engines import EngineChoice

    made = EngineChoice(
        name=engine, base_url=base_url, model=model, context=context, timeout=timeout, hint=hint, max_cost=max_cost,
        max_tokens=max_tokens, cache=not no_cache, record=record, recordings=recordings, secrets=config.secrets(),
    )  # fmt: skip
    wanted = {"--record": record, "--max-cost": max_cost, "--max-tokens": max_tokens}
    given = [name for name, value in wanted.items() if value is not None]
    if made.resolved() == "embedded" and given:
        raise UsageError(f"{given[0]} is for a model", hint="configure an endpoint, or leave it out")
    return made


def announce(made: EngineChoice, *, quiet: bool) -> None:
    """Say on standard error what ``auto`` came to."""
    if not quiet and (told := made.told()):
        console.note(told)
