"""Files that the evaluation reads: as they are, or with an error of one line that names the file."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from summarizer.errors import GoldError

Form = TypeVar("Form", bound=BaseModel)


def read_bytes(path: Path) -> bytes:
    """What is in the file."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise GoldError(error.strerror or "cannot be read", source=str(path)) from None


def read_text(path: Path) -> str:
    """The file as it is; line ends stay, as offsets count them."""
    try:
        return read_bytes(path).decode("utf-8")
    except UnicodeDecodeError:
        raise GoldError("is not UTF-8", source=str(path)) from None


def parsed(form: type[Form], data: bytes, source: str, hint: str | None = None) -> Form:
    """JSON of a form; the error says the first field that is wrong, and why."""
    try:
        return form.model_validate_json(data)
    except ValidationError as error:
        first, *others = error.errors()
        field = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in first["loc"]).lstrip(".")
        more = f" (and {len(others)} more)" if others else ""
        raise GoldError(f"{field + ': ' if field else ''}{first['msg']}{more}", source=source, hint=hint) from None
