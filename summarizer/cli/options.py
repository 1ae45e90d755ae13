"""How an option is declared, so that the same is true of each (it has a variable and a key), and those of several commands."""

from __future__ import annotations

from typing import Annotated, Any

import typer

EPILOG = (
    "Each option can also be set by a variable (SUMMARIZER_NLP_MODEL for --nlp-model) or a line of "
    "summarizer.toml in this folder or one above (nlp-model = \"…\")."
)  # fmt: skip


def option(name: str, *short: str, **settings: Any) -> Any:
    """A typer option with its variable: ``--nlp-model`` is also read from ``SUMMARIZER_NLP_MODEL``."""
    variable = "SUMMARIZER" + name.partition("/")[0][1:].replace("-", "_").upper()
    return typer.Option(name, *short, envvar=variable, show_envvar=False, show_default=False, **settings)


Published = Annotated[
    str | None, option("--published", metavar="DAY", help='The day that "today" means, as 2025-10-11.')
]
Outlet = Annotated[str | None, option("--outlet", metavar="NAME", help="Who published it.")]
Place = Annotated[str | None, option("--place", metavar="NAME", help="Where it was written.")]
Title = Annotated[str | None, option("--title", metavar="TEXT", help="Its title.")]
NlpModel = Annotated[str | None, option("--nlp-model", metavar="NAME", help="The spaCy pipeline to use.")]
Quiet = Annotated[bool, option("--quiet", "-q", help="No progress and no notes.")]
