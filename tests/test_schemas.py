"""The committed schemas are those of the models, and what is written and read fits them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from engine_tools import STORY, good
from jsonschema import Draft202012Validator

from summarizer import Summarizer
from summarizer.data import data_folder
from summarizer.errors import UsageError
from summarizer.evaluate.gold import load_label
from summarizer.schemas import NAMES, generate, schema

GOLD = Path(__file__).parents[1] / "eval" / "gold"


def wrong(name: str, value: Any) -> list[str]:
    return [f"{error.json_path}: {error.message}" for error in Draft202012Validator(schema(name)).iter_errors(value)]


@pytest.mark.parametrize("name", NAMES)
def test_the_committed_schema_is_that_of_the_model(name: Any) -> None:
    assert schema(name) == generate(name), "run python -m summarizer.schemas"
    assert schema(name)["$id"] == f"summarizer-{name}-1.0"
    Draft202012Validator.check_schema(schema(name))


def test_there_is_no_other_schema() -> None:
    assert sorted(path.stem for path in data_folder("schemas").glob("*.json")) == sorted(NAMES)
    with pytest.raises(UsageError, match="nothing"):
        schema("nothing")


def test_a_record_fits(loaded: Summarizer) -> None:
    record = json.loads(loaded.summarise(STORY, published="2024-05-14").to_json())
    assert record["claims"]
    assert record["meetings"]
    assert wrong("record", record) == []
    assert wrong("record", record | {"extra": 1})
    assert wrong("record", {key: value for key, value in record.items() if key != "actors"})
    assert wrong("record", record | {"meetings": [record["meetings"][0] | {"status": "dreamt"}]})


def test_a_draft_fits() -> None:
    draft = json.loads(good().model_dump_json())
    assert wrong("draft", draft) == []
    assert wrong("draft", {}) == []
    assert wrong("draft", {"claims": [{}]})
    assert wrong("draft", {"claims": [{"content": ["q1"], "words": "copied"}]})


@pytest.mark.parametrize("path", sorted(GOLD.glob("*/*.yaml")), ids=lambda path: path.stem)
def test_a_label_fits(path: Path) -> None:
    label = load_label(path).model_dump(mode="json")
    assert wrong("gold", label) == []
    assert wrong("gold", label | {"article": label["article"] | {"outlet": ""}})
    assert wrong("gold", label | {"extra": []})
