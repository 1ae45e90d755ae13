"""Reading the two files of a gold article: its text and its label."""

from __future__ import annotations

import re
from collections.abc import Hashable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml
from pydantic import ValidationError

from summarizer.errors import GoldError
from summarizer.evaluate.files import read_text
from summarizer.evaluate.gold import GoldArticle, GoldLabel

if TYPE_CHECKING:
    _Base = yaml.SafeLoader
else:
    _Base = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # ten times as fast, but not in every build


class _Loader(_Base):
    """YAML in which every scalar is the string as written, but for null, and no key stands twice.

    YAML 1.1 would make a date of ``2025-10-11``, a number of ``2025`` and false of ``No``.
    """

    yaml_implicit_resolvers = {}  # noqa: RUF012 - the base class's own registry, emptied

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        seen = set()
        for key, _ in node.value:
            name = str(key.value)
            if name in seen:
                raise yaml.MarkedYAMLError(problem=f"{name} stands twice", problem_mark=key.start_mark)
            seen.add(name)
        return super().construct_mapping(node, deep)


_Loader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"(?:~|null|Null|NULL|)$"), ["~", "n", "N", ""])


def load_label(path: Path) -> GoldLabel:
    """The label in a YAML file; :class:`GoldError` names the file and the first field that is wrong."""
    source = str(path)
    try:
        data = yaml.load(read_text(path), _Loader)  # noqa: S506 - a SafeLoader that resolves even less
    except yaml.MarkedYAMLError as error:
        line = f"line {error.problem_mark.line + 1}: " if error.problem_mark else ""
        raise GoldError(f"{line}{error.problem}", source=source) from None
    except yaml.YAMLError as error:
        raise GoldError(f"no YAML: {error}", source=source) from None
    try:
        return GoldLabel.model_validate(data)
    except ValidationError as error:
        first, *others = error.errors()
        more = f" (and {len(others)} more)" if others else ""
        raise GoldError(f"{_field(first['loc'])}: {first['msg']}{more}", source=source) from None


def load_gold(path: Path | str) -> GoldArticle:
    """The label ``ID.yaml`` together with the text ``ID.txt`` beside it."""
    path = Path(path)
    return GoldArticle(path.stem, read_text(path.with_suffix(".txt")), load_label(path))


def _field(location: tuple[int | str, ...]) -> str:
    """``claims[3].speaker``; names that pydantic gives to the branches of a union are left out."""
    path = ""
    for part in location:
        if isinstance(part, int):
            path += f"[{part}]"
        elif part.isidentifier() and part not in {"int", "constrained"}:
            path += f".{part}"
    return path.lstrip(".") or "label"
