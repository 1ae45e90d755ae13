"""What the command line says on standard error, and whether a terminal is there to read it."""

# ruff: noqa: PLC0415 -- the help must not wait for what only failures need

from __future__ import annotations

import os
import shutil
import sys
from typing import TextIO

from summarizer.errors import SummarizerError
from summarizer.write.characters import visible


def debugging() -> bool:
    """Whether ``SUMMARIZER_DEBUG`` asks for tracebacks."""
    return os.environ.get("SUMMARIZER_DEBUG", "") not in ("", "0")


def note(message: str) -> None:
    """One line on standard error."""
    print(f"summarizer: {visible(message)}", file=sys.stderr, flush=True)  # noqa: T201


def complain(error: SummarizerError) -> None:
    """A failure on purpose: one line, which says what to do."""
    _traceback(error)
    note(str(error))


def complain_unexpected(error: BaseException, source: str | None = None) -> None:
    """A failure that nobody planned: one line, and how to see more."""
    _traceback(error)
    where = f"{source}: " if source else ""
    problem = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    note(f"{where}unexpected error: {problem}; set SUMMARIZER_DEBUG=1 for the traceback, and report it")


def _traceback(error: BaseException) -> None:
    if debugging():
        import traceback

        traceback.print_exception(type(error), error, error.__traceback__)


def width() -> int:
    """Columns of the terminal, at most 100, for longer lines read badly."""
    return min(shutil.get_terminal_size().columns, 100)


def colour(out: TextIO | None) -> bool:
    """Whether ANSI sequences are wanted: on a terminal, unless ``NO_COLOR``, or with ``FORCE_COLOR``.

    ``out`` is ``None`` for a file, which gets none.
    """
    if out is None or os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR", "") not in ("", "0"):
        return True
    return out.isatty() and os.environ.get("TERM") != "dumb"


class Progress:
    """One line on standard error that says what is being worked on, and is wiped again."""

    def __init__(self, *, shown: bool) -> None:
        self._shown = shown and sys.stderr.isatty()

    def show(self, message: str) -> None:
        """Replaces the line."""
        if self._shown:
            room = shutil.get_terminal_size().columns - 1
            self._write(visible(message)[:room])

    def clear(self) -> None:
        """Wipes the line; call it before anything else is written."""
        self._write("")

    def _write(self, line: str) -> None:
        if self._shown:
            sys.stderr.write(f"\r{line}\x1b[K")
            sys.stderr.flush()
