"""JSON Schemas of the three forms that other programs meet: record, draft as a model fills it, and gold label."""

from __future__ import annotations

import json
from typing import Any, Literal

from summarizer.data import data_folder
from summarizer.errors import UsageError

SchemaName = Literal["record", "draft", "gold"]
NAMES: tuple[SchemaName, ...] = ("record", "draft", "gold")


def schema(name: str) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of ``record``, ``draft`` or ``gold``, from the committed file.

    Raises :class:`~summarizer.errors.UsageError` for any other name.
    """
    if name not in NAMES:
        raise UsageError(f"there is no schema {name!r}", hint=f"use one of {', '.join(NAMES)}")
    loaded: dict[str, Any] = json.loads((data_folder("schemas") / f"{name}.json").read_text(encoding="utf-8"))
    return loaded


def generate(name: SchemaName) -> dict[str, Any]:
    """The same schema, made anew from the pydantic models; a test keeps the two equal.

    ``gold`` needs the extra ``eval``.
    """
    if name == "draft":
        from summarizer.draft.prompted.answer import Answer, strict_schema  # noqa: PLC0415  one model is wanted, not all

        made = strict_schema(Answer)
    elif name == "record":
        from summarizer.record import Summary  # noqa: PLC0415

        made = Summary.model_json_schema(mode="serialization")
    else:
        from summarizer.evaluate.gold import GoldLabel  # noqa: PLC0415

        made = GoldLabel.model_json_schema()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": f"summarizer-{name}-1.0", **made}


def main() -> None:
    """Write the committed schemas anew, after a change of a model."""
    for name in NAMES:
        path = data_folder("schemas") / f"{name}.json"
        path.write_text(json.dumps(generate(name), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
