"""How an option is declared, so that the same is true of each: it has a variable and a key."""

from __future__ import annotations

from typing import Any

import typer

EPILOG = (
    "Each option can also be set by a variable (SUMMARIZER_NLP_MODEL for --nlp-model) or a line of "
    "summarizer.toml in this folder or one above (nlp-model = \"…\")."
)  # fmt: skip


def option(name: str, *short: str, **settings: Any) -> Any:
    """A typer option with its variable: ``--nlp-model`` is also read from ``SUMMARIZER_NLP_MODEL``."""
    variable = "SUMMARIZER" + name.partition("/")[0][1:].replace("-", "_").upper()
    return typer.Option(name, *short, envvar=variable, show_envvar=False, show_default=False, **settings)
