"""Options from files: ``summarizer.toml`` of the project before ``config.toml`` of the user.

A file holds options by their names on the command line, for every command that has them::

    outlet = "Coastline Wire"
    format = "markdown"
    strict = true

The project's file is the one in the current directory or the nearest directory above it. Both
may also hold ``api-key`` and ``organization`` of an endpoint, which no option takes.
"""

# ruff: noqa: PLC0415 -- most runs find no file, and need no TOML

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path
from typing import Any

import typer

from summarizer.errors import UsageError

_origins: dict[str, Path] = {}
_SECRET = frozenset(("api-key", "organization"))


def secrets() -> dict[str, str]:
    """Key and organization of an endpoint, from the files; the project's file goes before the user's."""
    found: dict[str, str] = {}
    for path in _files():
        values = {key.replace("_", "-"): value for key, value in _load(path).items()}
        for name in sorted(values.keys() & _SECRET):
            if not isinstance(values[name], str):
                raise UsageError(f"'{name}' must be text in quotes", source=str(path))
            found[name] = values[name]
    return found


def origin(name: str) -> str:
    """The file that set the option of that name."""
    return str(_origins[name])


def defaults(command: Any) -> dict[str, Any]:
    """Reads the files into click's ``default_map`` for ``command``, a group of commands.

    Raises :class:`UsageError` for a file that is no TOML, and for a key that no command has.
    """
    known = {_key(param): param for param in _options(command)}
    values: dict[str, Any] = {}
    user = _user_file()
    for path in _files():
        for key, value in _load(path).items():
            name = key.replace("_", "-")
            if name in _SECRET:
                continue
            if path != user and name == "base-url":
                # or a folder that somebody got from elsewhere could send the user's key anywhere
                hint = f"put it into {user}, or into SUMMARIZER_BASE_URL"
                raise UsageError("a project's file sets no 'base-url'", source=str(path), hint=hint)
            param = known.get(name)
            if param is None:
                hint = f"known are {', '.join(sorted(known))}"
                raise UsageError(f"unknown key '{key}'", source=str(path), hint=hint)
            values[param.name] = _value(path, key, value, flag=param.is_flag)
            _origins[param.name] = path
    return _spread(command, values)


def _options(command: Any) -> list[Any]:
    """The options of all commands that may be set from outside: those with a variable."""
    found = [param for param in command.params if param.envvar]
    for child in getattr(command, "commands", {}).values():
        found += _options(child)
    return found


def _key(option: Any) -> str:
    """The option's name on the command line, without the dashes."""
    return str(max(option.opts, key=len)).lstrip("-")


def _spread(command: Any, values: dict[str, Any]) -> dict[str, Any]:
    """The values, under the names of the commands that take them."""
    children = getattr(command, "commands", {})
    own = {param.name: values[param.name] for param in command.params if param.name in values}
    return own | {name: _spread(child, values) for name, child in children.items()}


def _files() -> list[Path]:
    """The files that are there; what the last one says goes before the others."""
    return [path for path in (_user_file(), _project_file()) if path and path.is_file()]


def _user_file() -> Path:
    return Path(typer.get_app_dir("summarizer")) / "config.toml"


def _project_file() -> Path | None:
    here = Path.cwd()
    candidates = (folder / "summarizer.toml" for folder in (here, *here.parents))
    return next((path for path in candidates if path.is_file()), None)


def _load(path: Path) -> dict[str, Any]:
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise UsageError(f"cannot be read: {error.strerror}", source=str(path)) from error
    except ValueError as error:  # not TOML, or not UTF-8
        raise UsageError(f"not valid TOML: {error}", source=str(path)) from error


def _value(path: Path, key: str, value: Any, *, flag: bool) -> bool | str:
    if flag and isinstance(value, bool):
        return value
    if not flag and type(value) in (str, int, float, dt.date):
        return str(value)
    wanted = "true or false" if flag else "text in quotes"
    raise UsageError(f"'{key}' must be {wanted}", source=str(path))
