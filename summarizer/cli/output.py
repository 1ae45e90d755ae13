"""Where a result goes: standard output, or a file that is there whole or not at all."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TextIO

import typer

from summarizer.errors import SummarizerError, UsageError

Write = Callable[[str], None]


def destination(path: Path | None, encoding: str | None = None) -> AbstractContextManager[Write]:
    """A function that writes text: to standard output for ``None`` and ``-``, else to the file.

    The file takes its name only when the block is left without an exception. ``encoding`` is for
    standard output, ``None`` leaves what the terminal asks for; a file is always UTF-8.
    Raises :class:`UsageError` at once when the file could not be written in the end.
    """
    if path is None or str(path) == "-":
        return _stdout(encoding)
    if path.is_dir():
        raise UsageError("is a directory", source=str(path), hint="give --output a file's name")
    if not path.parent.is_dir():
        raise UsageError("there is no such folder", source=str(path.parent), hint="make it, or name another")
    return _file(path)


def show(text: str) -> None:
    """Write a result to standard output."""
    with destination(None, "utf-8") as write:
        write(text if text.endswith("\n") else text + "\n")


@contextmanager
def _stdout(encoding: str | None) -> Iterator[Write]:
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        # What a terminal's encoding lacks is shown as "?" rather than ending the program.
        reconfigure(encoding=encoding, errors="replace")

    def write(text: str) -> None:
        try:
            with _explained("<stdout>"):
                sys.stdout.write(text)
                sys.stdout.flush()
        except BrokenPipeError:
            # The reader, "head" perhaps, has enough. Whatever is flushed on the way out goes nowhere.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(1) from None

    yield write


@contextmanager
def _file(path: Path) -> Iterator[Write]:
    path = path.resolve()  # a link stays one, and what it leads to is replaced
    replace = path.is_file() or not path.exists()  # not a device or a named pipe
    with _explained(str(path)):
        file = _temporary(path) if replace else path.open("w", encoding="utf-8", newline="\n")
    temporary = Path(file.name) if replace else None

    def write(text: str) -> None:
        with _explained(str(path)):
            file.write(text)

    try:
        with file:
            yield write
            with _explained(str(path)):
                file.flush()
                if temporary is not None:
                    os.fsync(file.fileno())
        if temporary is not None:
            with _explained(str(path)):
                temporary.chmod(_mode(path))
                temporary.replace(path)
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


@contextmanager
def _explained(source: str) -> Iterator[None]:
    """Says of a full disk or a missing permission which output it hit."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise SummarizerError(f"cannot be written: {error.strerror}", source=source) from error


def _temporary(path: Path) -> TextIO:
    """A file beside ``path``, for only within one file system can it take its place at once."""
    import tempfile  # noqa: PLC0415 -- the help must not wait for it

    number, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    os.close(number)
    return Path(name).open("w", encoding="utf-8", newline="\n")


def _mode(path: Path) -> int:
    """The file's own permissions, or those of a new file; a temporary file has narrower ones."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
