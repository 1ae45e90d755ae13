"""The committed schemas are those of the models, and what is written and read fits them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from engine_tools import STORY
from jsonschema import Draft202012Validator

from summarizer import Summarizer
from summarizer.data import data_folder
from summarizer.errors import UsageError
from summarizer.evaluate.gold_file import load_label
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


EMPTY = {"actors": [], "sources": [], "meetings": [], "claims": [], "dates": [], "gist": []}


def test_an_answer_fits() -> None:
    answer = EMPTY | {
        "actors": ["Kim", {"name": "Li", "of": []}, {"name": "Li", "kind": "person", "role": ["s1: leader"], "of": []}],
        "claims": ["c1", {"by": "Kim", "say": ["q1"]}, {"by": "Kim", "say": ["q1"], "via": ["KCNA"]}],
    }
    assert wrong("draft", answer) == []
    assert wrong("draft", {name: items for name, items in answer.items() if name != "dates"})
    assert wrong("draft", answer | {"claims": [{"content": ["q1"]}]})
    assert wrong("draft", answer | {"claims": [{"by": "Kim", "say": ["q1"], "words": "copied"}]})
    assert wrong("draft", answer | {"actors": [{"name": "Kim", "kind": "dog", "role": [], "of": []}]})


def test_the_schema_of_an_answer_is_what_strict_modes_take() -> None:
    """As OpenAI documents its structured outputs: all keys required, no others, nothing but plain types."""
    allowed = {"type", "properties", "required", "additionalProperties", "items", "anyOf", "enum", "$ref", "$defs"}
    objects = 0

    def check(node: Any) -> None:
        nonlocal objects
        assert set(node) <= allowed, set(node) - allowed
        if "properties" in node:
            objects += 1
            assert node["additionalProperties"] is False
            assert node["required"] == list(node["properties"])
        for part in (*node.get("properties", {}).values(), *node.get("$defs", {}).values(), *node.get("anyOf", [])):
            check(part)
        if "items" in node:
            check(node["items"])

    root = {key: value for key, value in schema("draft").items() if key not in ("$schema", "$id")}
    assert root["type"] == "object"
    check(root)
    assert objects == 13


@pytest.mark.parametrize("path", sorted(GOLD.glob("*/*.yaml")), ids=lambda path: path.stem)
def test_a_label_fits(path: Path) -> None:
    label = load_label(path).model_dump(mode="json")
    assert wrong("gold", label) == []
    assert wrong("gold", label | {"article": label["article"] | {"outlet": ""}})
    assert wrong("gold", label | {"extra": []})
